//! A statement as text: steps that read one from another, a line a column. What they compute is not known here.

use super::dialect::Dialect;
use crate::text::{Catalogue, Message, wrapped};

/// How far the comments reach.
const WIDTH: usize = 100;

/// A column of a step.
pub(super) enum Column {
    /// It is computed: how, and its name, not quoted.
    New(String, String),
    /// It is passed on: its name, not quoted.
    Kept(String),
    /// Every column of what is read is passed on.
    All,
}

/// One `SELECT`.
pub(super) struct Step {
    /// Its name, not quoted; `None` for the last.
    pub(super) name: Option<&'static str>,
    /// What it is for.
    pub(super) note: Message,
    /// At least one.
    pub(super) columns: Vec<Column>,
    /// What it reads, quoted.
    pub(super) from: String,
    /// Names of the columns it groups by.
    pub(super) by: Vec<String>,
    /// Names of the columns it sorts by.
    pub(super) order: Vec<String>,
}

impl Column {
    /// A column that is computed.
    pub(super) fn new(value: String, name: impl Into<String>) -> Self {
        Self::New(value, name.into())
    }

    /// A column passed on as it is.
    pub(super) fn kept(name: impl Into<String>) -> Self {
        Self::Kept(name.into())
    }
}

/// The whole statement under these comments. The last step has no name.
pub(super) fn statement(head: &[String], steps: &[Step], dialect: &dyn Dialect, catalogue: &Catalogue) -> String {
    let mut parts: Vec<String> = head.iter().map(|line| comment(line, 0)).chain(["WITH\n".to_owned()]).collect();
    let named = steps.iter().filter(|step| step.name.is_some()).count();
    for (position, step) in steps.iter().enumerate() {
        parts.push(comment(&catalogue.say(&step.note), 0));
        parts.push(match step.name {
            Some(name) => {
                let end = if position + 1 == named { "" } else { "," };
                let (name, once, select) = (dialect.name(name), dialect.once(), select(step, 2, dialect));
                format!("{name} {once} (\n{select}){end}\n")
            }
            None => format!("{};\n", select(step, 0, dialect).trim_end()),
        });
    }
    parts.concat()
}

/// Words as lines of comment; an empty line between paragraphs for no words.
fn comment(words: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    if words.is_empty() {
        return format!("{margin}--\n");
    }
    let lines = wrapped(words, WIDTH - indent - 3);
    lines
        .iter()
        .flat_map(|line| line.split(['\n', '\r']))
        .map(|line| format!("{margin}-- {line}\n"))
        .collect::<Vec<_>>()
        .concat()
}

fn select(step: &Step, indent: usize, dialect: &dyn Dialect) -> String {
    let margin = " ".repeat(indent);
    let columns: Vec<String> =
        step.columns.iter().map(|column| format!("{margin}  {}", said(column, dialect))).collect();
    let mut parts = vec![format!("{margin}SELECT\n{}\n{margin}FROM {}\n", columns.join(",\n"), step.from)];
    for (words, names) in [("GROUP BY", &step.by), ("ORDER BY", &step.order)] {
        let names: Vec<String> = names.iter().map(|name| dialect.name(name)).collect();
        parts.extend((!names.is_empty()).then(|| format!("{margin}{words} {}\n", names.join(", "))));
    }
    parts.concat()
}

fn said(column: &Column, dialect: &dyn Dialect) -> String {
    match column {
        Column::New(value, name) => format!("{value} AS {}", dialect.name(name)),
        Column::Kept(name) => dialect.name(name),
        Column::All => "*".to_owned(),
    }
}
