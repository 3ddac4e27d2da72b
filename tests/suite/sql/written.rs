//! What the statements say, to people and to a parser of others.

use coready::error::Exit;
use serde_json::json;

use super::engines::python;
use crate::harness::world::World;

const DIALECTS: [&str; 4] = ["duckdb", "postgresql", "spark", "bigquery"];

fn exported(more: &[&str]) -> String {
    World::new().out(&[&["questionnaire", "export", "ten-tasks", "--format", "sql", "--dialect"], more].concat())
}

#[test]
fn an_independent_parser_reads_every_dialect() {
    let rows = ["--keep", "id,a`b\"c\\d", "--asked", "path,role", "--table", "my data.responses"];
    let groups = ["--by", "organisation,checkpoint", "--asked", "path,role"];
    let mut statements = Vec::new();
    for dialect in DIALECTS {
        let read = if dialect == "postgresql" { "postgres" } else { dialect };
        for more in [&rows[..], &groups[..]] {
            statements.push(json!([read, exported(&[&[dialect], more].concat())]));
        }
    }
    let found = python().run(&["tests/suite/sql/parse.py"], &json!(statements).to_string());
    let found: Vec<Vec<String>> = serde_json::from_str(&found).expect("it prints JSON");
    assert_eq!(found.len(), 8);
    for columns in found.chunks(2) {
        assert_eq!(columns[0][..3], ["id", "a`b\"c\\d", "T1"]);
        assert_eq!(columns[0][12..], ["stage", "stage_at_most", "firm", "firm_at_most", "not_understood"]);
        assert_eq!(columns[1][..7], ["organisation", "checkpoint", "n", "T1_n", "T1_mean", "T1_sd", "T1_ad_points"]);
        assert_eq!(columns[1].len(), 3 + 40 + 4);
    }
}

#[test]
fn the_comment_says_what_is_read_and_what_comes_out() {
    let world = World::new();
    world.write("garden.toml", crate::harness::world::GARDEN);
    let garden = |more: &[&str]| {
        let all =
            [&["questionnaire", "export", "garden.toml", "--format", "sql", "--dialect", "duckdb"], more].concat();
        world.out(&all)
    };
    insta::assert_snapshot!("garden_rows", garden(&["--keep", "id", "--asked", "path,role"]));
    insta::assert_snapshot!("garden_groups", garden(&["--by", "organisation"]));
}

#[test]
fn comments_are_in_the_language_that_is_spoken_and_the_rest_is_the_same() {
    let code = |statement: &str| {
        let lines = statement.lines().filter(|line| !line.starts_with("--"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let english = exported(&["spark", "--lang", "en"]);
    for language in ["fr", "es"] {
        let other = exported(&["spark", "--lang", language]);
        assert_ne!(english, other);
        assert_eq!(code(&english), code(&other));
    }
}

#[test]
fn what_is_missing_or_does_not_fit_is_said_with_a_way_out() {
    let world = World::new();
    let start = ["questionnaire", "export", "ten-tasks", "--format"];
    let refused: Vec<String> = [
        &["sql"][..],
        &["sql", "--dialect", "spark", "--as", "csv"],
        &["codebook", "--dialect", "spark"],
        &["sql", "--dialect", "spark", "--keep", "id,ID"],
        &["sql", "--dialect", "spark", "--by", "t1"],
        &["sql", "--dialect", "spark", "--keep", "stage"],
    ]
    .iter()
    .map(|more| {
        let ran = world.run(&[&start[..], more].concat());
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongUsage, ""), "{more:?}");
        ran.err
    })
    .collect();
    insta::assert_snapshot!(refused.join("---\n"));
}
