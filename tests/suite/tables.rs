//! Results and answers as tables: what others read in them, and what is not in them.

use std::collections::BTreeMap;
use std::fs;

use coready::error::Exit;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::harness::outside::Tool;
use crate::harness::world::{GARDEN, World};

/// What others found in a folder of tables.
#[derive(Deserialize)]
struct Found {
    errors: Vec<Value>,
    tables: BTreeMap<String, FoundTable>,
}

#[derive(Deserialize)]
struct FoundTable {
    fields: Vec<String>,
    types: Vec<String>,
    rows: Vec<BTreeMap<String, Value>>,
    /// Rows and columns as pandas and Polars count them.
    shapes: [[usize; 2]; 2],
    metadata: BTreeMap<String, String>,
}

fn read(folders: &[&str], world: &World) -> Vec<Found> {
    let hint = "this test reads tables with DuckDB, pandas, Polars and Frictionless from PyPI, as \
                tests/suite/tables/requirements.txt names them; it needs python3 with venv and a way to PyPI";
    let python = Tool { requirements: "tests/suite/tables/requirements.txt", hint }.python();
    let folders: Vec<String> = folders.iter().map(|folder| world.folder().join(folder).display().to_string()).collect();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/tables/read.py");
    let found = python.run(&[script], &json!(folders).to_string());
    let mut found: BTreeMap<String, Found> = serde_json::from_str(&found).expect("it prints JSON");
    folders.iter().map(|folder| found.remove(folder).expect("every folder was read")).collect()
}

/// A journal of one with an answer of each kind.
fn one() -> World {
    let world = World::new();
    world.write("garden.toml", GARDEN);
    world.out(&["init", "--organisation", "Garden Alliance", "--questionnaire", "garden.toml"]);
    world.write(
        "answers.json",
        r#"{ "format": "coready/response/1", "questionnaire": { "id": "garden" }, "path": "small",
  "answers": { "G1_ground": { "level": 3, "comment": "secret words" }, "G1_water": { "not_applicable": "secret reason" },
    "G2_day": { "dont_know": true } } }"#,
    );
    world.out(&["assess", "--answers", "answers.json"]);
    world
}

/// A closed journal of many.
fn many(respondents: usize) -> World {
    let mut world = World::new();
    world.write("garden.toml", GARDEN);
    world.set("XDG_STATE_HOME", &world.folder().join("state").display().to_string());
    let init = ["init", "--organisation", "Garden", "--questionnaire", "garden.toml", "--respondents", "many"];
    world.out(&init);
    world.out(&["checkpoint", "open", "baseline"]);
    for number in 0..respondents {
        let level = number % 5;
        let answers = format!(
            r#"{{ "format": "coready/response/1", "questionnaire": {{ "id": "garden" }},
  "answers": {{ "G1_ground": {{ "level": {level}, "comment": "secret words" }}, "G1_water": {{ "dont_know": true }},
    "G2_day": {{ "level": {level} }}, "G2_rain": {{ "level": 4 }} }} }}"#
        );
        world.write("answers.json", &answers);
        world.out(&["assess", "--answers", "answers.json", "--member", "The school", "--code", "heron"]);
    }
    world.out(&["checkpoint", "close"]);
    world
}

#[test]
fn duckdb_pandas_and_polars_open_every_table_and_frictionless_finds_the_package_whole() {
    let world = one();
    world.out(&["export", "--format", "csv", "-o", "as-csv"]);
    world.out(&["export", "--format", "parquet", "-o", "as-parquet"]);
    for (found, folder) in read(&["as-csv", "as-parquet"], &world).iter().zip(["as-csv", "as-parquet"]) {
        assert!(found.errors.is_empty(), "{folder}: {:?}", found.errors);
        let names: Vec<&str> = found.tables.keys().map(String::as_str).collect();
        assert_eq!(names, ["answers", "answers_long", "results"], "{folder}");
        for (name, table) in &found.tables {
            let shape = [table.rows.len(), table.fields.len()];
            assert_eq!(table.shapes, [shape; 2], "{folder}/{name}");
            let columns: Vec<&String> = table.rows[0].keys().collect();
            assert!(table.fields.iter().all(|field| columns.contains(&field)), "{folder}/{name}: {columns:?}");
        }
        let row = &found.tables["results"].rows[0];
        assert_eq!((&row["task"], row["score"].as_f64()), (&json!("G1"), Some(75.0)), "{folder}");
        assert_eq!((&row["asked"], &row["stage"].is_number()), (&json!(true), &true), "{folder}");
    }
}

#[test]
fn in_parquet_a_level_is_a_number_and_its_status_stands_beside_it() {
    let world = one();
    world.out(&["export", "--format", "parquet", "-o", "tables"]);
    let found = read(&["tables"], &world).remove(0);
    let answers = &found.tables["answers"];
    let row = &answers.rows[0];
    let given = |item: &str| (row[item].clone(), row[&format!("{item}_status")].clone());
    assert_eq!(given("G1_ground"), (json!(4), json!("level")));
    assert_eq!(given("G1_water"), (Value::Null, json!("na")));
    assert_eq!(given("G2_day"), (Value::Null, json!("dk")));
    assert_eq!(given("G3_share").1, json!("not_asked"));
    let kind = &answers.types[answers.fields.iter().position(|field| field == "G1_ground").unwrap()];
    assert_eq!(kind, "BIGINT");
    let columns: BTreeMap<String, String> = serde_json::from_str(&answers.metadata["coready:columns"]).unwrap();
    assert!(columns["G1_ground"].contains("1 = "), "{}", columns["G1_ground"]);
    assert!(answers.fields.iter().all(|field| !columns[field].is_empty()));
    let long = &found.tables["answers_long"].rows;
    let status = |item: &str| long.iter().find(|row| row["item"] == item).map(|row| row["status"].clone());
    assert_eq!(status("G2_rain"), Some(json!("unanswered")));
}

#[test]
fn in_csv_one_column_says_it_all() {
    let world = one();
    world.out(&["export", "--format", "csv", "-o", "tables"]);
    let answers = fs::read_to_string(world.folder().join("tables/answers.csv")).unwrap();
    let (heads, row) = answers.split_once('\n').unwrap();
    let cells: BTreeMap<&str, &str> = heads.split(',').zip(row.trim_end().split(',')).collect();
    assert_eq!([cells["G1_ground"], cells["G1_water"], cells["G2_day"], cells["G3_share"]], ["4", "na", "dk", ""]);
    assert!(!answers.contains("secret"), "{answers}");
    assert_eq!(world.out(&["export", "--format", "csv"]), world.read("tables/results.csv"));
}

#[test]
fn of_many_there_are_results_and_with_raw_answers_that_name_nobody() {
    let world = many(9);
    world.out(&["export", "--format", "csv", "-o", "shared"]);
    assert_eq!(world.names("shared"), ["datapackage.json", "results.csv"]);
    for (format, folder) in [("csv", "own-csv"), ("parquet", "own-parquet")] {
        world.out(&["export", "--raw", "--format", format, "-o", folder]);
    }
    for found in read(&["own-csv", "own-parquet"], &world) {
        assert_eq!(found.tables["answers"].rows.len(), 9);
        let said = format!("{:?}", found.tables.values().map(|table| &table.rows).collect::<Vec<_>>());
        assert!(!["heron", "school", "secret"].iter().any(|word| said.contains(word)), "{said}");
    }
}

/// A journal of one with two checkpoints, between which a statement was put anew and another came.
fn twice() -> World {
    let world = one();
    let garden = GARDEN.replace("There is ground we may use.", "There is ground we may use for years.");
    assert_ne!(garden, GARDEN);
    let more =
        "[[task.item]]\nid = \"path\"\ntext = \"There is a path.\"\nsource = \"sscg\"\nreferent = \"collaboration\"\n";
    let (before, after) = garden.split_at(garden.find("[[task]]\nid = \"G2\"").expect("there is a second task"));
    world.write(
        "garden.toml",
        &format!("{before}{more}\n{after}").replace("version = \"1.0.0\"", "version = \"1.1.0\""),
    );
    world.write(
        "later.json",
        r#"{ "format": "coready/response/1", "questionnaire": { "id": "garden" },
  "answers": { "G1_ground": { "level": 4 }, "path": { "level": 2 }, "G2_day": { "level": 1 } } }"#,
    );
    world.out(&["assess", "--answers", "later.json", "--checkpoint", "later"]);
    world
}

#[test]
fn all_checkpoints_stand_in_one_table_whatever_was_asked_when() {
    let world = twice();
    for (format, folder) in [("csv", "as-csv"), ("parquet", "as-parquet")] {
        world.out(&["export", "--all", "--format", format, "-o", folder]);
    }
    for (found, folder) in read(&["as-csv", "as-parquet"], &world).iter().zip(["as-csv", "as-parquet"]) {
        assert!(found.errors.is_empty(), "{folder}: {:?}", found.errors);
        let checkpoints = |table: &str| -> Vec<&str> {
            found.tables[table].rows.iter().map(|row| row["checkpoint"].as_str().expect("it has a name")).collect()
        };
        let [first, later] = checkpoints("answers")[..] else { panic!("{folder}: two checkpoints") };
        assert!(first < later && later.ends_with("later"), "{folder}");
        assert_eq!(checkpoints("results"), [first, first, first, later, later, later]);
        assert_eq!(checkpoints("answers_long").len(), 6 + 7);
        let answers = &found.tables["answers"];
        // The id of a statement is its column; what this program adds gets out of its way.
        let given = |row: usize, column: &str| answers.rows[row][column].to_string().replace('"', "");
        assert_eq!([given(0, "path"), given(1, "path")], ["null", "3"], "{folder}");
        assert_eq!([given(0, "path_"), given(1, "path_")], ["small", "null"], "{folder}");
        assert_eq!([given(0, "G1_ground"), given(1, "G1_ground")], ["4", "5"], "{folder}");
    }
    let described = world.read("as-csv/datapackage.json");
    assert!(described.contains("at 2 checkpoints") && described.contains("it was: "), "{described}");
    let one = world.out(&["export", "--all", "--format", "csv"]);
    assert_eq!(one, world.read("as-csv/results.csv"));
}

#[test]
fn of_many_all_checkpoints_hold_results_and_no_answers() {
    let world = many(9);
    world.out(&["checkpoint", "open", "second"]);
    world.out(&["export", "--all", "--format", "parquet", "-o", "tables"]);
    assert_eq!(world.names("tables"), ["datapackage.json", "results.parquet"]);
    let found = read(&["tables"], &world).remove(0);
    let rows = &found.tables["results"].rows;
    assert_eq!(rows.len(), 3, "the open one is not among them");
    assert!(rows.iter().all(|row| row["checkpoint"] == rows[0]["checkpoint"]));
}

#[test]
fn under_the_floor_a_table_holds_no_number_but_the_count() {
    let world = many(4);
    let results = world.out(&["export", "--format", "csv"]);
    let mut lines = results.lines();
    let heads: Vec<&str> = lines.next().unwrap().split(',').collect();
    for line in lines {
        let cells: BTreeMap<&str, &str> = heads.iter().copied().zip(line.split(',')).collect();
        for withheld in ["score", "sd", "interval_low", "level", "scored", "answered", "dont_know"] {
            assert_eq!(cells[withheld], "", "{withheld}: {line}");
        }
        assert_eq!(cells["responses"], "4");
    }
}

#[test]
fn no_cell_is_a_formula() {
    let world = World::new();
    let garden = GARDEN.replace("title = \"A place\"", "title = \"=HYPERLINK(1)\"");
    assert_ne!(garden, GARDEN);
    world.write("garden.toml", &garden);
    world.out(&["init", "--organisation", "Garden", "--questionnaire", "garden.toml"]);
    world.write(
        "answers.json",
        r#"{ "format": "coready/response/1", "questionnaire": { "id": "garden" }, "answers": { "G1_ground": { "level": 3 } } }"#,
    );
    world.out(&["assess", "--answers", "answers.json"]);
    let results = world.out(&["export", "--format", "csv"]);
    assert!(results.contains(",'="), "{results}");
    assert!(!results.contains(",=") && !results.contains("\n="), "{results}");
}

#[test]
fn what_cannot_be_a_table_is_refused_with_a_way_out() {
    let screen = one().on_screen().run(&["export", "--format", "parquet"]);
    assert_eq!((screen.exit, screen.out.as_str()), (Exit::WrongUsage, ""));
    insta::assert_snapshot!(screen.err);
}
