//! The house rules, held against the source tree as it stands: who imports whom, how large things are, what the
//! catalogue and the help say. Each rule reads text; none runs the program.

mod catalogue;
mod crates;
mod help;
mod imports;
mod shape;
mod source;

use std::path::{Path, PathBuf};

/// A path in the folder of the project.
fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every file below a folder with this ending, as a path from the folder of the project, sorted.
fn files_below(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(project(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    for entry in entries.map(|entry| entry.expect("the folder can be read")) {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(files_below(&path, ending));
        } else if path.ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &str) -> String {
    std::fs::read_to_string(project(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Fails with every fault at once.
fn hold(rule: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{rule}\n{} faults:\n  {}", faults.len(), faults.join("\n  "));
}
