//! Parquet in and out: written by the programs that people have, and read by them again.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::process::Stdio;

use coready::error::Exit;
use serde_json::{Value, json};

use super::streams::FORTY;
use super::{forty, world};
use crate::harness::outside::Tool;
use crate::harness::process::{coready, err};
use crate::harness::world::World;

fn python(world: &World, arguments: &[&str]) -> String {
    let hint = "this test writes and reads tables with DuckDB, pandas and Polars from PyPI, as \
                tests/suite/tables/requirements.txt names them; it needs python3 with venv and a way to PyPI";
    let python = Tool { requirements: "tests/suite/tables/requirements.txt", hint }.python();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/batch/tables.py");
    python.run(&[&[script], arguments].concat(), &json!(world.folder()).to_string())
}

/// A world with one table in CSV and, as others write it, in Parquet, with columns of other kinds behind it.
fn written() -> World {
    let mut mixed = ["3"; 10];
    (mixed[1], mixed[4]) = ("", "0");
    let world = world(&[
        ("007", "x", ["4"; 10]),
        ("b", "\"y, z\"", mixed),
        ("c", "é", ["1"; 10]),
        ("d", "", [""; 10]),
        ("e", "x", ["2"; 10]),
    ]);
    python(&world, &["write"]);
    world
}

/// What results say of the columns that both tables have.
fn scores(results: &str) -> Vec<String> {
    results.lines().skip(1).map(|line| line.rsplitn(15, ',').take(14).collect::<Vec<_>>().join(",")).collect()
}

#[test]
fn parquet_of_every_program_gives_what_csv_gives() {
    let world = written();
    let plain = world.run(&forty(&["table.csv"])).out;
    for name in ["narrow", "lz4", "single", "pandas", "words", "duckdb"] {
        let ran = world.run(&forty(&[&format!("{name}.parquet"), "--format", "csv"]));
        assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""), "{name}");
        assert_eq!(scores(&ran.out), scores(&plain), "{name}");
        let rows: Vec<&str> = ran.out.lines().collect();
        assert!(rows[0].starts_with("id,organisation,wave,day,share,T1,"), "{name}: {}", rows[0]);
        // pandas makes a moment of a day.
        let row = |number: usize| rows[number].replace("2026-11-22 00:00:00.000", "2026-11-22");
        assert!(row(1).starts_with("007,x,7,2026-11-22,,100.0,"), "{name}: {}", row(1));
        assert!(row(2).starts_with("b,\"y, z\",7,2026-11-22,,75.0,,"), "{name}: {}", row(2));
    }
    let lines = world.run(&forty(&["narrow.parquet", "--format", "jsonl"])).out;
    let first = "{\"id\":\"007\",\"organisation\":\"x\",\"wave\":7,\"day\":\"2026-11-22\",\"share\":null,\"T1\":100.0,";
    assert!(lines.starts_with(first), "{lines}");
}

#[test]
fn row_groups_that_several_threads_decode_keep_the_order_of_their_rows() {
    let world = written();
    for more in [&[][..], &["--by", "number,organisation", "--floor", "1"]] {
        let read = |file| world.run(&forty(&[&[file, "--format", "csv", "--on-error", "skip"], more].concat()));
        let (columns, plain) = (read("long.parquet"), read("long.csv"));
        assert_eq!((plain.exit, plain.out.lines().count()), (Exit::Done, 1 + 20_000 - 3), "{}", plain.err);
        assert!(columns.out == plain.out, "{}", columns.err);
        assert!(columns.err.contains("row 5001") && columns.err.contains("`t2a`"), "{}", columns.err);
    }
}

#[test]
fn groups_are_the_same_from_parquet() {
    let world = written();
    let by = ["--by", "organisation", "--floor", "1", "--format", "csv"];
    let plain = world.run(&forty(&[&["table.csv"], by.as_slice()].concat())).out;
    assert_eq!(world.run(&forty(&[&["pandas.parquet"], by.as_slice()].concat())).out, plain);
    world.run(&forty(&["narrow.parquet", "--by", "organisation", "--floor", "1", "-o", "groups.parquet"]));
    let told: Value = serde_json::from_str(&python(&world, &["read", "groups.parquet"])).unwrap();
    let groups = &told["groups.parquet"];
    assert_eq!(groups["types"]["n"], "BIGINT");
    assert_eq!(groups["types"]["T1_mean"], "DOUBLE");
    let rows: Vec<String> = groups["rows"].as_array().unwrap().iter().map(|row| row[0].to_string()).collect();
    assert_eq!(rows, ["\"None\"", "\"y, z\"", "\"x\"", "\"é\""]);
    assert_eq!(groups["rows"][2][1], "2", "{groups}");
}

#[test]
fn results_in_parquet_open_elsewhere_with_the_columns_as_they_were() {
    let world = written();
    for (from, to) in [("narrow.parquet", "typed.parquet"), ("table.csv", "plain.parquet")] {
        let ran = world.run(&forty(&[from, "-o", to]));
        assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    }
    let told: Value = serde_json::from_str(&python(&world, &["read", "typed.parquet", "plain.parquet"])).unwrap();
    let (typed, plain) = (&told["typed.parquet"], &told["plain.parquet"]);
    let kinds = [("id", "VARCHAR"), ("wave", "INTEGER"), ("day", "DATE"), ("share", "DOUBLE"), ("T1", "DOUBLE")];
    for (column, kind) in kinds.into_iter().chain([("stage", "BIGINT"), ("firm_at_most", "BIGINT")]) {
        assert_eq!(typed["types"][column], kind, "{column}");
    }
    assert_eq!((&typed["shapes"], &plain["shapes"]), (&json!([[5, 19], [5, 19]]), &json!([[5, 16], [5, 16]])));
    let rows = plain["rows"].as_array().unwrap();
    assert_eq!(rows[0].as_array().unwrap()[..3], ["007", "x", "100.0"]);
    assert_eq!(rows[1].as_array().unwrap()[1..4], ["y, z", "75.0", "None"]);
    assert_eq!(rows[3].as_array().unwrap()[12..], ["1", "5", "1", "5"]);
}

#[test]
fn what_cannot_be_read_as_parquet_is_told_with_a_way_out() {
    let world = written();
    let ran = world.run(&forty(&["nested.parquet"]));
    assert!(ran.exit == Exit::AtFault && ran.err.contains("`several` is nested"), "{}", ran.err);
    let ran = world.run(&forty(&["nested.parquet", "--by", "id", "--floor", "1", "--format", "csv"]));
    assert_eq!(ran.exit, Exit::Done, "a column that is not read may be anything: {}", ran.err);
    let bytes = std::fs::read(world.folder().join("narrow.parquet")).unwrap();
    std::fs::write(world.folder().join("half.parquet"), &bytes[..bytes.len() / 2]).unwrap();
    let ran = world.run(&forty(&["half.parquet", "-o", "out.csv"]));
    assert!(ran.exit == Exit::AtFault && ran.err.contains("half.parquet"), "{}", ran.err);
    assert!(!world.names(".").contains(&"out.csv".to_owned()));
    // The values are told by a dictionary, and the page that holds it says that it holds none: byte 5 is its kind.
    let mut bytes = std::fs::read(world.folder().join("words.parquet")).unwrap();
    assert_eq!(bytes[4..6], [0x15, 0x04]);
    bytes[5] = 0x02;
    std::fs::write(world.folder().join("lost.parquet"), &bytes).unwrap();
    let ran = world.run(&forty(&["lost.parquet", "--format", "csv"]));
    assert!(ran.exit == Exit::AtFault && ran.err.contains("the file is damaged\n--> lost.parquet"), "{}", ran.err);
    let piped = File::open(world.folder().join("narrow.parquet")).unwrap();
    let arguments = forty(&["-"]);
    let output = coready(world.folder()).args(arguments).stdin(Stdio::from(piped)).output().unwrap();
    assert!(err(&output).contains("cannot be read from standard input"), "{}", err(&output));
    let ran = world.run(&forty(&["empty.parquet", "--format", "csv"]));
    assert_eq!((ran.exit, ran.out.lines().count()), (Exit::Done, 1), "{}", ran.err);
}

/// A way in which somebody writes to a table that is being read, by its name.
#[cfg(unix)]
type Change = (&'static str, fn(&mut File));

#[cfg(unix)]
const CHANGES: [Change; 3] = [
    ("cut off", |table| table.set_len(table.metadata().unwrap().len() / 2).unwrap()),
    ("overwritten", |table| table.write_all(&[b'P'; 1 << 20].repeat(8)).unwrap()),
    ("written on", |table| table.set_len(table.metadata().unwrap().len() + 1).unwrap()),
];

#[cfg(unix)]
#[test]
fn a_table_in_columns_that_changes_while_it_is_read_is_told() {
    let world = world(&[]);
    python(&world, &["long"]);
    let whole = std::fs::read(world.folder().join("long.parquet")).unwrap();
    for (way, change) in CHANGES {
        // Results that are not read hold the work up.
        let mut child = coready(world.folder()).args(FORTY).args(["long.parquet", "--format", "csv"]).spawn().unwrap();
        let mut results = child.stdout.take().unwrap();
        results.read_exact(&mut [0; 100]).unwrap();
        change(&mut OpenOptions::new().write(true).open(world.folder().join("long.parquet")).unwrap());
        std::io::copy(&mut results, &mut std::io::sink()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{way}: {}", err(&output));
        assert!(
            err(&output).starts_with("error: `long.parquet` changed while it was read\n"),
            "{way}: {}",
            err(&output)
        );
        std::fs::write(world.folder().join("long.parquet"), &whole).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_table_in_columns_that_changes_while_it_is_read_leaves_no_half_file() {
    let world = world(&[]);
    python(&world, &["long"]);
    let table = world.folder().join("long.parquet");
    let mut child = coready(world.folder()).args(FORTY).args(["long.parquet", "-o", "out.csv"]).spawn().unwrap();
    let has_begun = || {
        let new = world.names(".").into_iter().find(|name| name.starts_with(".new-"));
        new.is_some_and(|name| world.folder().join(name).metadata().is_ok_and(|about| about.len() > 0))
    };
    while !has_begun() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    OpenOptions::new().write(true).open(&table).unwrap().set_len(1000).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert!(err(&output).contains("changed while it was read"), "{}", err(&output));
    assert_eq!(world.names("."), ["forty.toml", "long.parquet", "table.csv"]);
}
