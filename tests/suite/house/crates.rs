//! Each outside crate belongs to one room, so that it can be exchanged in one place.

use std::collections::BTreeMap;

use super::source::{File, tree};
use super::{hold, read};

const RULE: &str = "each outside crate belongs to the rooms the table in tests/suite/house/crates.rs gives it";

/// For derives that stand beside the structs they are for.
const ANYWHERE: &[&str] = &[];

/// Crates and the rooms they may be used in. More than one room needs its reason.
const TABLE: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["error"]),
    ("base64", &["files"]),
    // What `parquet` takes from a file.
    ("bytes", &["batch"]),
    ("clap", &["args"]),
    ("clap_complete", &["args"]),
    ("clap_mangen", &["args"]),
    ("comfy_table", &["report"]),
    ("console", &["prompt"]),
    ("calamine", &["exchange"]),
    // What is written and what comes back: neither room knows the other's half.
    ("csv", &["report", "exchange"]),
    ("encoding_rs", &["exchange"]),
    ("dialoguer", &["prompt"]),
    ("flate2", &["batch"]),
    ("fluent_bundle", &["text"]),
    ("jiff", &["time"]),
    ("maud", &["report", "exchange"]),
    ("memchr", &["batch"]),
    ("num_bigint", &["scoring"]),
    // Groups of a batch are summed in a common denominator too.
    ("num_integer", &["scoring", "batch"]),
    // Results of one journal and of many rows are different tables, which nothing is shared between.
    ("parquet", &["report", "batch"]),
    ("rand", &["scoring"]),
    ("rand_pcg", &["scoring"]),
    ("rust_xlsxwriter", &["exchange"]),
    // The keyboard asks the system one thing, the disk another.
    ("rustix", &["prompt", "files"]),
    ("ruzstd", &["batch"]),
    ("schemars", ANYWHERE),
    ("serde", ANYWHERE),
    ("serde_json", &["files"]),
    ("sha2", &["files"]),
    ("signal_hook", &["prompt"]),
    ("strsim", &["content"]),
    ("tempfile", &["files"]),
    ("textwrap", &["text"]),
    // Plain structs are read by `files`; `content` walks the tree itself to find every mistake with its place.
    ("toml", &["files", "content"]),
    ("unic_langid", &["text"]),
    ("unicode_normalization", &["exchange"]),
    ("uuid", &["journal"]),
    ("zip", &["exchange"]),
];

/// What stands beside the data it is derived for.
const DERIVES: &[&str] = &["Args", "Parser", "Subcommand", "ValueEnum"];

/// Crates that only one file may know, derives excepted.
const ONE_FILE: &[&str] = &["clap", "comfy_table", "dialoguer"];

fn dependencies() -> Vec<String> {
    let manifest: toml::Table = read("Cargo.toml").parse().expect("the manifest is TOML");
    let for_systems = manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
    let tables = [manifest.get("dependencies")].into_iter().chain(for_systems.map(|system| system.get("dependencies")));
    let names = tables.flatten().filter_map(toml::Value::as_table).flat_map(toml::Table::keys);
    names.map(|name| name.replace('-', "_")).collect()
}

/// Where each crate of the table is named, by crate.
fn uses(files: &[File]) -> BTreeMap<&'static str, Vec<(&File, usize)>> {
    let mut uses = BTreeMap::<_, Vec<_>>::new();
    for file in files {
        let children: Vec<&str> = file.children().iter().map(|child| child.text).collect();
        for name in file.names() {
            let row = TABLE.iter().find(|(outside, _)| *outside == name.segments[0]);
            if let Some((outside, _)) = row.filter(|(outside, _)| !children.contains(outside)) {
                uses.entry(*outside).or_default().push((file, name.at));
            }
        }
    }
    uses
}

fn faults(files: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    for (outside, places) in uses(files) {
        let (_, rooms) = TABLE.iter().find(|(known, _)| *known == outside).expect("it came from the table");
        for (file, at) in places {
            let room = file.module().first().copied().unwrap_or("the root");
            if !rooms.is_empty() && !rooms.contains(&room) {
                faults.push(format!("{}: `{outside}` belongs to {rooms:?}, not to `{room}`", file.place(at)));
            }
        }
    }
    faults
}

#[test]
fn each_outside_crate_is_used_in_its_rooms_only() {
    hold(RULE, &faults(&tree()));
}

#[test]
fn every_dependency_has_a_row_and_every_row_is_used() {
    let (dependencies, files) = (dependencies(), tree());
    let uses = uses(&files);
    let rowless = dependencies.iter().filter(|name| !TABLE.iter().any(|(outside, _)| outside == name));
    let rowless = rowless.map(|name| format!("Cargo.toml: `{name}` has no row"));
    let stray = TABLE.iter().filter(|(outside, _)| !dependencies.iter().any(|name| name == outside));
    let stray = stray.map(|(outside, _)| format!("Cargo.toml: `{outside}` has a row but is no dependency"));
    let unused = TABLE.iter().filter(|(outside, _)| !uses.contains_key(outside));
    let unused = unused.map(|(outside, _)| format!("src: nothing uses `{outside}`"));
    hold(RULE, &rowless.chain(stray).chain(unused).collect::<Vec<_>>());
}

#[test]
fn some_outside_crates_are_known_to_one_file_only() {
    let files = tree();
    let faults = ONE_FILE.iter().filter_map(|outside| {
        let knows = |file: &&File| {
            let mut names = file.names().into_iter().filter(|name| name.segments[0] == *outside);
            names.any(|name| name.segments.get(1).is_none_or(|part| !DERIVES.contains(&part.as_str())))
        };
        let paths: Vec<&str> = files.iter().filter(knows).map(|file| file.path.as_str()).collect();
        (paths.len() > 1).then(|| format!("`{outside}` is used in {}", paths.join(" and ")))
    });
    hold("what one would exchange as a whole stands in one file", &faults.collect::<Vec<_>>());
}

#[test]
fn a_crate_in_the_wrong_room_is_found() {
    let found = |path: &str, text: &str| faults(&[File::new(path, text)]);
    let fault = "src/report/table.rs:2: `jiff` belongs to [\"time\"], not to `report`";
    assert_eq!(found("src/report/table.rs", "//! A.\nuse jiff::Zoned;"), [fault]);
    assert_eq!(found("src/report/table.rs", "fn f() { let x = jiff::Zoned::now(); }").len(), 1);
    assert_eq!(found("src/report/table.rs", "#[derive(clap::Parser)] struct A;").len(), 1);
    assert_eq!(found("src/time.rs", "use jiff::Zoned;"), [""; 0]);
    assert_eq!(found("src/journal/mod.rs", "mod toml;\nuse toml::read;"), [""; 0], "a file of one's own");
}
