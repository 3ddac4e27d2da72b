//! Files as they come: several at once, compressed, empty, of the wrong kind; and what the command line may not ask for.

use std::io::Write;

use coready::error::Exit;

use super::{forty, world};
use crate::harness::world::World;

const ONES: [&str; 10] = ["1"; 10];

/// Runs a scoring that must be refused with nothing written; what it says.
fn refused(world: &World, arguments: &[&str], exit: Exit) -> String {
    let before = world.names(".");
    let ran = world.run(&forty(&[arguments, &["-o", "out.csv"]].concat()));
    assert_eq!((ran.exit, ran.out.as_str()), (exit, ""), "{arguments:?}: {}", ran.err);
    assert_eq!(world.names("."), before);
    ran.err
}

#[test]
fn several_files_are_one_table_in_their_order() {
    let world = world(&[("a", "x", ONES), ("b", "x", ["4"; 10])]);
    let table = world.read("table.csv");
    world.write("more.csv", &table.replace("\na,", "\nc,").replace("\nb,", "\nd,"));
    let ran = world.run(&forty(&["table.csv", "more.csv"]));
    let ids: Vec<&str> = ran.out.lines().filter_map(|line| line.split(',').next()).collect();
    assert_eq!(ids, ["id", "a", "b", "c", "d"], "{}", ran.err);
    let by = ["table.csv", "more.csv", "--by", "organisation", "--floor", "1"];
    assert!(world.out(&forty(&by)).contains("\nx,4,4,62.5,"));
    // A bad row is counted in its own file.
    world.write("bad.csv", &table.replace("\nb,x,4", "\nb,x,9"));
    let told = refused(&world, &["table.csv", "bad.csv"], Exit::AtFault);
    assert!(told.starts_with("error: row 3: `9` in `t1a`") && told.contains("--> bad.csv"), "{told}");
    world.write("other.csv", &table.replace("organisation", "organization"));
    let told = refused(&world, &["table.csv", "other.csv"], Exit::AtFault);
    assert!(told.starts_with("error: its columns are not those of `table.csv`\n--> other.csv"), "{told}");
}

#[test]
fn an_empty_file_is_told_whatever_it_is_said_to_hold() {
    let world = world(&[("a", "x", ONES)]);
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.flush().unwrap();
    std::fs::write(world.folder().join("packed.csv.gz"), encoder.finish().unwrap()).unwrap();
    for name in ["empty.csv", "empty.jsonl", "empty.parquet", "empty.csv.zst", "blank.csv"] {
        world.write(name, if name == "blank.csv" { "\n\n" } else { "" });
    }
    for name in ["empty.csv", "empty.jsonl", "empty.parquet", "empty.csv.zst", "packed.csv.gz"] {
        let told = refused(&world, &[name], Exit::AtFault);
        assert!(told.starts_with("error: the file is empty;") && told.contains(name), "{name}: {told}");
        let told = refused(&world, &["table.csv", name], Exit::AtFault);
        assert!(told.starts_with("error: the file is empty;") && told.contains(name), "{name}: {told}");
    }
    refused(&world, &["blank.csv"], Exit::AtFault);
    // Nobody answered, which is no fault.
    let table = world.read("table.csv");
    world.write("header.csv", table.lines().next().unwrap());
    for by in [[].as_slice(), &["--by", "organisation"]] {
        let ran = world.run(&forty(&[&["header.csv"], by].concat()));
        assert_eq!((ran.exit, ran.out.lines().count(), ran.err.as_str()), (Exit::Done, 1, ""), "{}", ran.out);
    }
}

#[test]
fn compressed_lines_of_json_are_read() {
    let world = world(&[("a", "x", ONES), ("b", "x", ["4"; 10])]);
    let items = |code: &str| {
        let names = super::header();
        let cells = names.split(',').skip(2).map(|name| format!("\"{name}\":{code}"));
        cells.collect::<Vec<_>>().join(",")
    };
    let lines = ["1", "4"].map(|code| format!("{{\"id\":\"r{code}\",{}}}\n", items(code))).concat();
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(lines.as_bytes()).unwrap();
    std::fs::write(world.folder().join("rows.jsonl.gz"), encoder.finish().unwrap()).unwrap();
    let packed = ruzstd::encoding::compress_to_vec(lines.as_bytes(), ruzstd::encoding::CompressionLevel::Fastest);
    std::fs::write(world.folder().join("rows.jsonl.zst"), packed).unwrap();
    world.write("rows.jsonl", &lines);
    let plain = world.out(&forty(&["rows.jsonl"]));
    assert!(plain.starts_with("{\"id\":\"r1\",\"T1\":25.0,") && plain.lines().count() == 2, "{plain}");
    for name in ["rows.jsonl.gz", "rows.jsonl.zst"] {
        assert_eq!(world.out(&forty(&[name])), plain, "{name}");
    }
    let groups = world.out(&forty(&["table.csv", "--by", "organisation", "--floor", "1", "--format", "jsonl"]));
    assert!(groups.starts_with("{\"organisation\":\"x\",\"n\":2,\"T1_n\":2,\"T1_mean\":62.5,"), "{groups}");
}

#[test]
fn a_bad_line_of_json_is_named_or_left_out_as_told() {
    let world = world(&[]);
    let names = super::header();
    let line = |code: &str| {
        let cells = names.split(',').map(|name| format!("\"{name}\":{code}"));
        format!("{{{}}}\n", cells.collect::<Vec<_>>().join(","))
    };
    let rows = [line("1"), line("7"), "{\"id\":\n".to_owned(), line("2"), "{\"id\":1,\"who\":2}\n".to_owned()];
    world.write("rows.jsonl", &rows.concat());
    let told = refused(&world, &["rows.jsonl"], Exit::AtFault);
    for part in ["row 2: `7` in `t1a`", "row 3: not a JSON object on a line", "row 5: `who` is no column"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let ran = world.run(&forty(&["rows.jsonl", "--on-error", "skip", "--format", "csv"]));
    assert_eq!((ran.exit, ran.out.lines().count()), (Exit::Done, 3), "{}", ran.err);
    assert!(
        ran.err.contains("rows.jsonl: row 3: ") && ran.err.ends_with("3 rows were left out, 2 scored.\n"),
        "{}",
        ran.err
    );
}

#[test]
fn scores_have_as_many_decimals_as_asked_for() {
    let world = world(&[("a", "x", ONES)]);
    // Three answers that are together 5 of 12: 125 / 3 points.
    world.write("table.csv", &world.read("table.csv").replace("a,x,1,1,1,1,", "a,x,3,1,1,,"));
    for (digits, score) in [("0", "42"), ("1", "41.7"), ("9", "41.666666667")] {
        let out = world.out(&forty(&["table.csv", "--digits", digits]));
        assert_eq!(out.lines().nth(1).and_then(|row| row.split(',').nth(2)), Some(score), "{out}");
    }
    let told = refused(&world, &["table.csv", "--digits", "10"], Exit::WrongUsage);
    assert!(told.starts_with("error: scores have at most 9 decimals"), "{told}");
}

#[test]
fn a_row_without_an_end_and_a_file_in_utf_16_are_told() {
    let world = world(&[("a", "x", ONES)]);
    let endless = world.read("table.csv") + "\"" + &"b,x\n".repeat(3 << 20);
    world.write("endless.csv", &endless);
    let told = refused(&world, &["endless.csv"], Exit::AtFault);
    assert!(told.contains("a row is longer than 8 MB") && told.contains("--> endless.csv"), "{told}");
    let wide: Vec<u8> =
        "\u{feff}".encode_utf16().chain(world.read("table.csv").encode_utf16()).flat_map(u16::to_le_bytes).collect();
    std::fs::write(world.folder().join("wide.csv"), wide).unwrap();
    let told = refused(&world, &["wide.csv"], Exit::AtFault);
    assert!(told.contains("the file is written in UTF-16\n--> wide.csv"), "{told}");
    let told = refused(&world, &["nowhere.csv"], Exit::AtFault);
    assert!(told.contains("nowhere.csv"), "{told}");
}

#[cfg(feature = "parquet")]
#[test]
fn columns_are_not_written_on_a_screen() {
    let mut world = world(&[("a", "x", ONES)]);
    world.on_screen();
    let ran = world.run(&forty(&["table.csv", "--format", "parquet"]));
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongUsage, ""));
    assert!(ran.err.starts_with("error: a table in Parquet is not for reading on a screen"), "{}", ran.err);
}
