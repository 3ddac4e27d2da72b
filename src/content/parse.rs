//! From text to the tables of a questionnaire. It finds what is not TOML, keys that no table has and values of
//! the wrong kind, all of them at once; what the values mean is checked elsewhere.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::findings::{Findings, TOP};
use super::nearest::quoted;
use super::placed::Placed;
use super::{keys, shape, translation_shape as words};
use crate::message;

/// The text as TOML; `None` when it is none, and then nothing more can be said about the file.
pub(super) fn document<'s>(findings: &mut Findings<'s>) -> Option<DeTable<'s>> {
    let (table, errors) = DeTable::parse_recoverable(&findings.source().text);
    let mut last = None;
    for error in &errors {
        let span = error.span().unwrap_or(TOP);
        // One slip often makes the parser complain twice about the same place.
        if last.replace(span.start) != Some(span.start) {
            let message = message!("file-not-toml", detail = quoted(error.message()));
            findings.add(&span, message, message!("content-syntax-hint"));
        }
    }
    errors.is_empty().then(|| table.into_inner())
}

/// The tables of a questionnaire; `None` only where a mistake was found.
pub(super) fn questionnaire(findings: &mut Findings<'_>, mut root: DeTable<'_>) -> Option<shape::Questionnaire> {
    let scale = tables(findings, &TOP, &mut root, "scale");
    let path = tables(findings, &TOP, &mut root, "path");
    let stage = tables(findings, &TOP, &mut root, "stage");
    let about = tables(findings, &TOP, &mut root, "about");
    let measure = tables(findings, &TOP, &mut root, "measure");
    let practice = tables(findings, &TOP, &mut root, "practice");
    let task = entries(findings, &TOP, &mut root, "task");
    let task = task.into_iter().filter_map(|(span, table)| one_task(findings, span, table)).collect();
    let head: shape::Questionnaire = read(findings, &TOP, root)?;
    Some(shape::Questionnaire { scale, path, stage, about, measure, task, practice, ..head })
}

/// The tables of a library of practices; `None` only where a mistake was found.
pub(super) fn library(findings: &mut Findings<'_>, mut root: DeTable<'_>) -> Option<shape::Library> {
    let practice = tables(findings, &TOP, &mut root, "practice");
    let head: shape::Library = read(findings, &TOP, root)?;
    Some(shape::Library { practice, ..head })
}

/// The tables of a translation; `None` only where a mistake was found.
pub(super) fn translation(findings: &mut Findings<'_>, mut root: DeTable<'_>) -> Option<words::Translation> {
    let scale = tables(findings, &TOP, &mut root, "scale");
    let path = tables(findings, &TOP, &mut root, "path");
    let stage = tables(findings, &TOP, &mut root, "stage");
    let about = tables(findings, &TOP, &mut root, "about");
    let measure = tables(findings, &TOP, &mut root, "measure");
    let practice = tables(findings, &TOP, &mut root, "practice");
    let task = entries(findings, &TOP, &mut root, "task");
    let task = task.into_iter().filter_map(|(span, table)| translated_task(findings, span, table)).collect();
    let head: words::Translation = read(findings, &TOP, root)?;
    Some(words::Translation { scale, path, stage, about, task, measure, practice, ..head })
}

fn translated_task(
    findings: &mut Findings<'_>,
    span: Range<usize>,
    mut table: DeTable<'_>,
) -> Option<Placed<words::Task>> {
    let item = tables(findings, &span, &mut table, "item");
    let reflection = tables(findings, &span, &mut table, "reflection");
    let head: words::Task = read(findings, &span, table)?;
    Some(Placed::at(span, words::Task { item, reflection, ..head }))
}

fn one_task(findings: &mut Findings<'_>, span: Range<usize>, mut table: DeTable<'_>) -> Option<Placed<shape::Task>> {
    let item = tables(findings, &span, &mut table, "item");
    let reflection = tables(findings, &span, &mut table, "reflection");
    let head: shape::Task = read(findings, &span, table)?;
    Some(Placed::at(span, shape::Task { item, reflection, ..head }))
}

/// The tables under a key, each read by itself.
fn tables<T: DeserializeOwned>(
    findings: &mut Findings<'_>,
    parent: &Range<usize>,
    table: &mut DeTable<'_>,
    key: &'static str,
) -> Vec<Placed<T>> {
    let entries = entries(findings, parent, table, key);
    let read = entries
        .into_iter()
        .filter_map(|(span, table)| read(findings, &span, table).map(|shape| Placed::at(span, shape)));
    read.collect()
}

/// Takes the tables under a key out of their parent, with their places; anything else that stands there is a mistake.
fn entries<'s>(
    findings: &mut Findings<'_>,
    parent: &Range<usize>,
    table: &mut DeTable<'s>,
    key: &'static str,
) -> Vec<(Range<usize>, DeTable<'s>)> {
    let mut found = Vec::new();
    let Some(value) = table.remove(key) else { return found };
    let (span, value) = (value.span(), value.into_inner());
    let (listed, values) = match value {
        DeValue::Array(values) => (true, values.into_iter().collect()),
        single => (false, vec![Spanned::new(span.clone(), single)]),
    };
    for value in values {
        let span = value.span();
        let is_table = value.get_ref().is_table();
        if !listed || !is_table {
            let header = if parent == &TOP { format!("[[{key}]]") } else { format!("[[task.{key}]]") };
            findings.remember(parent, key);
            let message = message!("content-not-tables", key = key, header = header.as_str());
            findings.add(&span, message, message!("content-not-tables-hint", header = header));
        }
        if let DeValue::Table(entry) = value.into_inner() {
            found.push((span, entry));
        }
    }
    found
}

/// Reads one table. A key that it cannot have, or whose value is of the wrong kind, is told and left out; so every
/// mistake in the table is found, not the first alone.
fn read<T: DeserializeOwned>(findings: &mut Findings<'_>, span: &Range<usize>, mut table: DeTable<'_>) -> Option<T> {
    refuse_unknown_keys(findings, &mut table, keys::of::<T>());
    // Each round takes a known key out of the table, so there are no more rounds than keys.
    loop {
        let value = Spanned::new(span.clone(), DeValue::Table(table.clone()));
        let error = match T::deserialize(ValueDeserializer::from(value)) {
            Ok(shape) => return Some(shape),
            Err(error) => error,
        };
        let at = error.span().unwrap_or_else(|| span.clone());
        let Some(key) = key_at(&table, &at) else {
            findings.add(
                &at,
                message!("content-unreadable", detail = quoted(error.message())),
                message!("content-unreadable-hint"),
            );
            return None;
        };
        let (part, found) = table.get(key.as_str()).map_or(("whole", "other"), |value| kind_at(value, &at));
        let expected = expected(&error);
        let message = message!("content-kind", key = key.as_str(), part = part, expected = expected, found = found);
        findings.add(&at, message, message!("content-kind-hint", expected = expected));
        findings.remember(span, &key);
        table.remove(key.as_str());
    }
}

fn refuse_unknown_keys(findings: &mut Findings<'_>, table: &mut DeTable<'_>, known: &[&str]) {
    let unknown: Vec<_> = table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())).cloned().collect();
    for key in unknown {
        findings.unknown(&key.span(), key.get_ref(), known, |word| message!("content-unknown-key", key = word));
        table.remove(key.get_ref().as_ref());
    }
}

/// The key whose value covers these bytes.
fn key_at(table: &DeTable<'_>, at: &Range<usize>) -> Option<String> {
    let covers = |span: Range<usize>| span.start <= at.start && at.end <= span.end;
    let entry = table.iter().find(|(key, value)| covers(value.span()) || covers(key.span()));
    entry.map(|(key, _)| key.get_ref().to_string())
}

/// Whether an entry of the value or the whole stands at these bytes, and of which kind it is; in the words of the catalogue.
fn kind_at(value: &Spanned<DeValue<'_>>, at: &Range<usize>) -> (&'static str, &'static str) {
    let element = value.get_ref().as_array().and_then(|array| array.iter().find(|element| element.span() == *at));
    let kind = match element.unwrap_or(value).get_ref() {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "whole",
        DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "truth",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    };
    (if element.is_some() { "entry" } else { "whole" }, kind)
}

/// The kind that was expected, in the words of the catalogue. The struct says it in the words of serde.
fn expected(error: &toml::de::Error) -> &'static str {
    let words = error.message().rsplit("expected ").next().unwrap_or_default();
    match words {
        "a string" => "text",
        "i64" => "whole",
        "f64" => "number",
        "a boolean" => "truth",
        "a sequence" => "list",
        _ => "other",
    }
}
