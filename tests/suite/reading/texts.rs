//! What people read in the questionnaires, their translations and the library: every file below `questionnaires/`.

use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

/// The texts of one file.
pub(super) struct File {
    /// Its path below `questionnaires/`.
    pub(super) name: String,
    /// Code of its language.
    pub(super) language: String,
    /// Its items, of which each has an id.
    pub(super) items: Vec<Item>,
    /// Every sentence in it: of items, levels and help, reasons, open questions and practices. Titles and labels are
    /// no sentences.
    pub(super) sentences: Vec<String>,
}

/// An item as people read it.
pub(super) struct Item {
    pub(super) id: String,
    pub(super) text: String,
    pub(super) levels: Vec<String>,
}

/// Keys whose values are sentences.
const SENTENCES: &[&str] = &["text", "help", "levels", "why", "sounds_like", "summary", "first_step"];

/// Tables whose `levels` are labels.
const LABELS: &str = "scale";

/// Every file, those without sentences left out.
pub(super) fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let files = paths.iter().map(|path| {
        let name = path.strip_prefix(&root).expect("it is below the root").display().to_string();
        read(&name, &fs::read_to_string(path).expect("the file can be read"))
    });
    files.filter(|file| !file.sentences.is_empty()).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            paths.push(path);
        }
    }
}

/// The texts of a file.
pub(super) fn read(name: &str, text: &str) -> File {
    let table: Table = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
    let language = table.get("language").and_then(Value::as_str).unwrap_or_else(|| panic!("{name} has no language"));
    let mut sentences = Vec::new();
    gather(&table, &mut sentences);
    let tasks = tables(&table, "task").into_iter();
    let items = tasks.flat_map(|task| tables(task, "item")).map(|item| Item {
        id: string(item, "id"),
        text: string(item, "text"),
        levels: strings(item.get("levels")),
    });
    File { name: name.to_owned(), language: language.to_owned(), items: items.collect(), sentences }
}

fn gather(table: &Table, sentences: &mut Vec<String>) {
    for (key, value) in table.iter().filter(|(key, _)| *key != LABELS) {
        match value {
            Value::Array(entries) if entries.iter().all(Value::is_table) => {
                entries.iter().filter_map(Value::as_table).for_each(|entry| gather(entry, sentences));
            }
            _ if SENTENCES.contains(&key.as_str()) => sentences.extend(strings(Some(value))),
            _ => {}
        }
    }
}

fn tables<'t>(table: &'t Table, key: &str) -> Vec<&'t Table> {
    let entries = table.get(key).and_then(Value::as_array);
    entries.into_iter().flatten().filter_map(Value::as_table).collect()
}

fn string(table: &Table, key: &str) -> String {
    table.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A text or the texts of a list, each with its white space folded.
fn strings(value: Option<&Value>) -> Vec<String> {
    let texts = match value {
        Some(Value::Array(entries)) => entries.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(text)) => vec![text.as_str()],
        _ => Vec::new(),
    };
    texts.into_iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}
