//! Rows: what is read, what is written, what is wrong.

use coready::error::Exit;

use super::groups::draws;
use super::{forty, header, world};
use crate::harness::world::World;

const ONES: [&str; 10] = ["1"; 10];

#[test]
fn a_row_keeps_its_other_columns_and_gains_scores_and_the_stage() {
    let mut firm = ["4"; 10];
    firm[9] = "";
    let world = world(&[("a", "x", ["4"; 10]), ("b", "\"y, z\"", ONES), ("c", "é", firm), ("d", "", [""; 10])]);
    let ran = world.run(&forty(&["table.csv"]));
    assert_eq!(
        ran.out,
        "id,organisation,T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,stage,stage_at_most,firm,firm_at_most\n\
         a,x,100.0,100.0,100.0,100.0,100.0,100.0,100.0,100.0,100.0,100.0,5,5,5,5\n\
         b,\"y, z\",25.0,25.0,25.0,25.0,25.0,25.0,25.0,25.0,25.0,25.0,2,2,1,1\n\
         c,é,100.0,100.0,100.0,100.0,100.0,100.0,100.0,100.0,100.0,,4,5,4,5\n\
         d,,,,,,,,,,,,1,5,1,5\n"
    );
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
}

#[test]
fn however_a_row_is_written_its_scores_are_the_same() {
    let world = world(&[("a", "x", ["3"; 10])]);
    let plain = world.run(&forty(&["table.csv"])).out;
    let rows = world.read("table.csv");
    let quoted = rows.lines().enumerate().map(|(number, line)| {
        let cells: Vec<String> = line.split(',').map(|cell| format!("\"{cell}\"")).collect();
        if number == 0 { line.to_owned() } else { cells.join(",") }
    });
    let written = [
        ("crlf.csv", rows.replace('\n', "\r\n")),
        ("points.csv", rows.replace(",3", ",3.0")),
        ("spaces.csv", rows.replace(",3", ", 3")),
        ("open.csv", rows.trim_end().to_owned()),
        ("marked.csv", format!("\u{feff}{rows}")),
        ("upper.csv", rows.replacen("t1a", "T1A", 1)),
        ("quoted.csv", quoted.collect::<Vec<_>>().join("\n")),
    ];
    for (name, text) in written {
        world.write(name, &text);
        let ran = world.run(&forty(&[name]));
        assert_eq!(ran.out.replace('"', "").replace("\r\n", "\n"), plain, "{name}: {}", ran.err);
    }
    world.write("other.csv", &rows.replace(',', ";"));
    assert_eq!(world.run(&forty(&["other.csv"])).out, plain.replace(',', ";"));
}

#[test]
fn json_lines_come_and_go() {
    let world = world(&[("007", "x", ONES), ("b", "\"y \"\"z\"\"\"", ["4"; 10])]);
    let lines = world.run(&forty(&["table.csv", "--format", "jsonl"])).out;
    let first = lines.lines().next().unwrap_or_default();
    assert!(first.starts_with("{\"id\":\"007\",\"organisation\":\"x\",\"T1\":25.0,\"T2\":25.0,"), "{lines}");
    assert!(first.ends_with("\"T10\":25.0,\"stage\":2,\"stage_at_most\":2,\"firm\":1,\"firm_at_most\":1}"), "{lines}");
    let cells = |value: &str| {
        (1..=10)
            .flat_map(|task| ["a", "b", "c", "d"].map(|item| format!("\"t{task}{item}\":{value}")))
            .collect::<Vec<_>>()
            .join(",")
    };
    world.write(
        "rows.jsonl",
        &format!("{{\"id\":7,\"note\":null,{}}}\n\n{{{},\"id\":\"b,c\"}}\n", cells("4"), cells("\"1\"")),
    );
    let ran = world.run(&forty(&["rows.jsonl", "--format", "csv"]));
    let rows: Vec<&str> = ran.out.lines().collect();
    assert!(rows[1].starts_with("7,,100.0,") && rows[2].starts_with("\"b,c\",,25.0,"), "{}{}", ran.out, ran.err);
    let ran = world.run(&forty(&["rows.jsonl"]));
    assert!(ran.out.starts_with("{\"id\":7,\"note\":null,\"T1\":100.0"), "{}{}", ran.out, ran.err);
}

#[test]
fn a_bad_row_stops_the_work_and_is_named_with_what_is_wrong() {
    let mut bad = ONES;
    bad[2] = "7";
    let world = world(&[("a", "x", ONES), ("b", "x", bad), ("c", "x", ["NA"; 10])]);
    let ran = world.run(&forty(&["table.csv", "-o", "out.csv"]));
    assert_eq!(ran.exit, Exit::AtFault);
    insta::assert_snapshot!(ran.err, @r#"
    error: row 3: `7` in `t3a` is no code from 0 to 4, nor `dk`, nor empty
    --> table.csv

    error: row 4: `NA` in `t1a`; what was not answered is written as an empty cell,
           and `na` says that an item does not apply
    --> table.csv
    hint: correct it, or leave such rows out with `--on-error skip`; a header is row
          1
    "#);
    assert_eq!(world.names("."), ["forty.toml", "table.csv"]);
}

#[test]
fn a_bad_row_is_left_out_and_named_where_that_is_wanted() {
    let mut bad = ONES;
    bad[9] = "na";
    let world = world(&[("a", "x", ONES), ("b", "x", bad), ("c", "x", ONES)]);
    let table = world.read("table.csv") + "d,x,1\n";
    world.write("table.csv", &table);
    let ran = world.run(&forty(&["table.csv", "--on-error", "skip"]));
    assert_eq!((ran.exit, ran.out.lines().count()), (Exit::Done, 3));
    insta::assert_snapshot!(ran.err, @r#"
    table.csv: row 3: `na` in `t10a`, which always applies; leave it empty if it was not answered; left out
    table.csv: row 5: 3 cells where the header has 42; left out
    2 rows were left out, 2 scored.
    "#);
}

#[test]
fn a_table_that_is_none_is_told_with_what_to_do() {
    let world = world(&[("a", "x", ONES)]);
    let table = world.read("table.csv");
    let told = |name: &str, text: &str, more: &[&str]| {
        world.write(name, text);
        let ran = world.run(&forty(&[&[name], more].concat()));
        assert_eq!(ran.exit, Exit::AtFault, "{name}");
        assert!(ran.out.lines().count() < 2, "{name}: {}", ran.out);
        ran.err
    };
    let all = [
        told("empty.csv", "", &[]),
        told("other.csv", "id,x\n1,2\n", &[]),
        told("part.csv", &table.replacen("t3b", "q", 1), &[]),
        told("twice.csv", &table.replacen("t3b", "t3A", 1), &[]),
        told("taken.csv", &table.replacen("organisation", "stage", 1), &[]),
        told("by.csv", &table, &["--by", "organization"]),
        told("item.csv", &table, &["--by", "t1a"]),
        told("open.csv", &(table + "\"b,x,1\n"), &[]),
    ];
    insta::assert_snapshot!(all.join("\n"), @r#"
    error: the file is empty; there is not even a header
    --> empty.csv
    hint: the first row names the columns

    error: no column is an item of `forty`, such as `t1a`
    --> other.csv
    hint: columns are named by the ids of items; name another questionnaire with
          `--questionnaire`

    error: an item has no column: `t3b`
    --> part.csv
    hint: a task is scored with all of its items; leave all of them out if it was
          not asked

    error: there are two columns `t3a`
    --> twice.csv
    hint: names of columns differ by more than upper and lower case

    error: an item has no column: `t3b`
    --> twice.csv
    hint: a task is scored with all of its items; leave all of them out if it was
          not asked

    error: there is a column `stage` already, which is what results are called
    --> taken.csv
    hint: rename it, or score the table it was made from

    error: there is no column `organization`
    --> by.csv
    hint: the nearest is `organisation`

    error: `t1a` is an item, and items make no groups
    --> item.csv

    error: row 3: a quote is opened and never closed
    --> open.csv
    hint: correct it, or leave such rows out with `--on-error skip`; a header is row
          1
    "#);
}

#[test]
fn a_task_without_columns_was_not_asked() {
    let world = world(&[("a", "x", ["4"; 10])]);
    let narrow: String =
        world.read("table.csv").lines().map(|line| line.rsplitn(5, ',').last().unwrap().to_owned() + "\n").collect();
    world.write("table.csv", &narrow);
    let ran = world.run(&forty(&["table.csv"]));
    assert!(ran.out.ends_with("100.0,100.0,,4,4,4,4\n"), "{}{}", ran.out, ran.err);
}

#[test]
fn rows_of_a_hundred_thousand_columns_are_scored() {
    let world = World::new();
    world.write("forty.toml", include_str!("../../../benches/forty.toml"));
    let names: Vec<String> = (0..100_000).map(|number| format!("c{number}")).collect();
    let row = format!("{},{}", vec!["x"; 100_000].join(","), ["1"; 41].join(","));
    world.write(
        "wide.csv",
        &format!("{},{}\n{row}\n{row}\n", names.join(","), header().replacen("organisation,", "", 1)),
    );
    let ran = world.run(&forty(&["wide.csv"]));
    assert_eq!((ran.out.lines().count(), ran.exit), (3, Exit::Done), "{}", ran.err);
    assert!(ran.out.ends_with("x,1,25.0,25.0,25.0,25.0,25.0,25.0,25.0,25.0,25.0,25.0,2,2,1,1\n"));
}

#[test]
fn paths_and_roles_of_the_shipped_questionnaire_are_minded() {
    let world = World::new();
    let plan = coready::content::shipped("ten-tasks").unwrap().unwrap();
    let items: Vec<String> = plan.items().map(|(_, item)| item.id.clone()).collect();
    let row = |path: &str, role: &str| format!("{path},{role},{}\n", vec!["5"; items.len()].join(","));
    let table = format!("path,role,{}\n{}{}", items.join(","), row("", ""), row(&plan.paths[0].id, "resident"));
    world.write("table.csv", &table);
    let ran = world.run(&["score", "table.csv"]);
    let all: Vec<&str> = ran.out.lines().collect();
    assert_eq!((all.len(), ran.exit), (3, Exit::Done), "{}", ran.err);
    let asked = |line: &str| line.split(',').skip(2).take(10).filter(|score| !score.is_empty()).count();
    assert_eq!((asked(all[1]), asked(all[2])), (10, plan.paths[0].tasks.len()), "{}", ran.out);
    world.write("table.csv", &(table + &row("nowhere", "") + &row("", "nobody")));
    let ran = world.run(&["score", "table.csv"]);
    insta::assert_snapshot!(ran.err, @r#"
    error: row 4: there is no path `nowhere`
    --> table.csv

    error: row 5: there is no role `nobody`
    --> table.csv
    hint: correct it, or leave such rows out with `--on-error skip`; a header is row
          1
    "#);
}

#[test]
fn the_fast_and_the_careful_reading_find_the_same() {
    let cells = ["", "", "0", "1", "2", "3", "4", "4", "dk", "na", "5", " ", "3.0", "x", "-"];
    let mut draw = draws();
    for delimiter in [",", ";", "\t"] {
        let mut plain = header().replace(',', delimiter) + "\n";
        let mut careful = plain.clone();
        for number in 0..600 {
            // Most rows are good ones, some have a cell too few or too many, which may fall to the next row.
            let (most, gaps) = (if draw(3) == 0 { cells.len() } else { 8 }, draw(4));
            let columns = if draw(12) == 0 { 38 + draw(5) } else { 40 };
            let row: Vec<&str> = (0..columns).map(|_| if gaps == 0 { "4" } else { cells[draw(most)] }).collect();
            let row = [format!("r{number}"), "x".to_owned()].into_iter().chain(row.into_iter().map(str::to_owned));
            let row: Vec<String> = row.collect();
            plain += &(row.join(delimiter) + "\n");
            careful += &(row.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(delimiter) + "\n");
        }
        let world = world(&[]);
        let read = |table: &str| {
            world.write("table.csv", table);
            let ran = world.run(&forty(&["table.csv", "--on-error", "skip"]));
            (ran.out.replace('"', ""), ran.err)
        };
        let (fast, slow) = (read(&plain), read(&careful));
        assert!(fast.0.lines().count() > 200 && fast.1.contains("left out"), "{}{}", fast.0, fast.1);
        assert_eq!(fast, slow, "{delimiter:?}");
    }
}
