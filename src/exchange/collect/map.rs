//! The map: a small TOML file in which a person says which question a column is and what an answer means, where it cannot
//! be told for certain. Where the file lies is not known here.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use super::fold::folded;
use crate::error::{Failure, Problem, Result, Source};
use crate::files::tree::{Entry, Node, Value, toml_tree};
use crate::message;
use crate::text::{Catalogue, Message};

/// What a person says about columns and answers. Everything is found by its folded words.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// The question of a column, with where that stands; `None` for one that is to be left out.
    pub(super) columns: HashMap<String, Option<(String, Range<usize>)>>,
    /// What an answer to any question means.
    values: HashMap<String, String>,
    /// What an answer to one question means, by its name in small letters.
    of: HashMap<String, HashMap<String, String>>,
    /// The file, if there is one.
    pub(super) source: Option<Source>,
}

impl Map {
    /// Reads a map.
    ///
    /// # Errors
    /// Every mistake in it that shows without the table.
    pub fn read(source: &Source) -> Result<Self> {
        let tree = toml_tree(source)?;
        let mut map = Self { source: Some(source.clone()), ..Self::default() };
        let mut problems = Vec::new();
        for entry in entries(&tree) {
            match entry.key.as_str() {
                "columns" => map.columns(source, entry, &mut problems),
                "values" => map.values(source, entry, &mut problems),
                key => {
                    let message = message!("journal-key-unknown", key = crate::text::shown(key));
                    problems
                        .push(Problem::new(message).at(source, entry.at.clone()).hint(message!("collect-map-hint")));
                }
            }
        }
        if problems.is_empty() { Ok(map) } else { Err(Failure::from(problems)) }
    }

    /// What the map says instead of an answer to a question.
    pub(super) fn value(&self, question: &str, cell: &str) -> Option<&str> {
        if self.values.is_empty() && self.of.is_empty() {
            return None;
        }
        let cell = folded(cell);
        let own = self.of.get(&question.to_lowercase()).and_then(|values| values.get(&cell));
        own.or_else(|| self.values.get(&cell)).map(String::as_str)
    }

    fn columns(&mut self, source: &Source, table: &Entry, problems: &mut Vec<Problem>) {
        for entry in entries(&table.node) {
            let Some(name) = word(source, entry, problems) else { continue };
            let at = entry.node.span.clone();
            self.columns.insert(folded(&entry.key), (!name.is_empty()).then_some((name, at)));
        }
    }

    fn values(&mut self, source: &Source, table: &Entry, problems: &mut Vec<Problem>) {
        for entry in entries(&table.node) {
            if matches!(entry.node.value, Value::Table(_)) {
                let inner = entries(&entry.node).iter();
                let pairs = inner.filter_map(|pair| Some((folded(&pair.key), word(source, pair, problems)?)));
                let pairs: HashMap<String, String> = pairs.filter(|(_, word)| !word.is_empty()).collect();
                self.of.insert(entry.key.to_lowercase(), pairs);
            } else if let Some(word) = word(source, entry, problems).filter(|word| !word.is_empty()) {
                self.values.insert(folded(&entry.key), word);
            }
        }
    }
}

fn entries(node: &Node) -> &[Entry] {
    match &node.value {
        Value::Table(entries) => entries,
        _ => &[],
    }
}

/// What stands behind a key: text, or a code.
fn word(source: &Source, entry: &Entry, problems: &mut Vec<Problem>) -> Option<String> {
    match &entry.node.value {
        Value::Text(text) => Some(text.trim().to_owned()),
        Value::Whole(number) => Some(number.to_string()),
        _ => {
            let problem = Problem::new(message!("collect-map-word", key = crate::content::nearest::quoted(&entry.key)));
            problems.push(problem.at(source, entry.node.span.clone()).hint(message!("collect-map-hint")));
            None
        }
    }
}

/// What is left for a person to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Columns whose question is not known, with the one that may be meant.
    pub columns: Vec<(String, Option<String>)>,
    /// Questions for which there is no column.
    pub missing: Vec<String>,
    /// Answers that were not understood, by the name of their question, with the one that may be meant.
    pub values: BTreeMap<String, BTreeMap<String, Option<String>>>,
    /// Whether some of these answers keep their rows from being taken.
    pub refused: bool,
}

impl Open {
    /// Whether a person could help: there are columns that may be questions, or answers that were not understood.
    pub fn is_worth_asking(&self) -> bool {
        !self.values.is_empty() || self.columns.iter().any(|(_, near)| near.is_some())
    }

    /// Whether rows are not taken before a person helps, or a column may be an item.
    pub fn is_pressing(&self) -> bool {
        self.refused || self.columns.iter().any(|(_, near)| near.is_some())
    }

    /// Adds what is open in another file.
    pub fn add(&mut self, other: Self) {
        let known: BTreeSet<String> = self.columns.iter().map(|(header, _)| header.clone()).collect();
        self.columns.extend(other.columns.into_iter().filter(|(header, _)| !known.contains(header)));
        for (question, values) in other.values {
            self.values.entry(question).or_default().extend(values);
        }
        self.refused |= other.refused;
        self.missing.extend(other.missing);
        self.missing.sort();
        self.missing.dedup();
    }

    /// The map as a file to fill in: what is not known stands there empty, with the nearest beside it.
    pub fn write(&self, catalogue: &Catalogue) -> String {
        let mut file = comment(&catalogue.say(&message!("collect-map-intro")));
        if !self.missing.is_empty() {
            file += &comment(&catalogue.say(&message!("collect-map-missing", items = self.missing.join(", "))));
        }
        file += "\n[columns]\n";
        for (header, near) in &self.columns {
            file += &line(header, near.as_deref(), catalogue);
        }
        // Keys of one table stand together, and inner tables after them.
        file += "\n[values]\n";
        for (question, values) in &self.values {
            file.extend(["\n[values.", &quoted(question), "]\n"]);
            for (value, near) in values {
                file += &line(value, near.as_deref(), catalogue);
            }
        }
        file
    }
}

fn line(key: &str, near: Option<&str>, catalogue: &Catalogue) -> String {
    let near =
        near.map(|near| said(&message!("collect-map-near", near = crate::content::nearest::quoted(near)), catalogue));
    format!("{} = \"\"{}\n", quoted(key), near.unwrap_or_default())
}

fn said(message: &Message, catalogue: &Catalogue) -> String {
    format!("  # {}", catalogue.say(message).replace(['\n', '\r'], " "))
}

fn comment(words: &str) -> String {
    words.lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect()
}

/// A text in the quotes of TOML, with everything escaped that could end it.
fn quoted(text: &str) -> String {
    let escaped = text.chars().map(|character| match character {
        '"' | '\\' => format!("\\{character}"),
        _ if character.is_control() => format!("\\u{:04X}", u32::from(character)),
        _ => character.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}
