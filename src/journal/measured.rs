//! Measures of one's own: which there are, as `[[measure]]` in `coready.toml` says, and the values stored for a checkpoint
//! in `measures/<id>-<uuid>.toml`, each created once. What a value means is not known here.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::checkpoint_file::moment;
use super::load::{CHECKPOINTS, kept};
use super::names::is_id;
use super::reading::{Reading, Table, tree};
use super::store::still_there;
use crate::error::{Failure, Problem, Result, Source};
use crate::files::tree::Value as Found;
use crate::files::{self, Listed};
use crate::message;
use crate::model::measure::Value;
use crate::model::questionnaire::{Better, Measure};
use crate::text::shown;
use crate::time::Moment;

/// Name of the folder that holds the values of a checkpoint.
pub(super) const MEASURES: &str = "measures";
/// The key of `coready.toml` under which measures stand.
pub(super) const KEY: &str = "measure";

const ENDING: &str = ".toml";
const FAMILY: &str = "coready/measure";
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Written<'a> {
    format: String,
    id: &'a str,
    value: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    recorded: Moment,
    measure: WrittenMeasure<'a>,
}

#[derive(Serialize)]
struct WrittenMeasure<'a> {
    id: &'a str,
    title: &'a str,
    unit: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    for_whom: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    better: Option<&'a str>,
}

/// The measures that `coready.toml` names.
pub(super) fn settings(source: &Source) -> Result<Vec<Measure>> {
    let tree = tree(source)?;
    let mut reading = Reading::of(source);
    let Some(entry) = reading.top(&tree).and_then(|table| table.entry(KEY)) else {
        return reading.end(Some(Vec::new()));
    };
    let tables = match &entry.node.value {
        Found::List(nodes) => nodes.iter().map(Table::of).collect::<Option<Vec<_>>>(),
        _ => None,
    };
    let Some(tables) = tables else {
        reading.wrong(&entry.at, message!("measure-no-tables"), message!("measure-no-tables-hint"));
        return reading.end(None);
    };
    let mut measures: Vec<Measure> = Vec::new();
    for table in tables {
        let Some(measure) = measure(&mut reading, table) else { continue };
        if measures.iter().any(|known| known.id.eq_ignore_ascii_case(&measure.id)) {
            let message = message!("measure-twice", id = shown(&measure.id));
            reading.wrong(&table.node.span, message, message!("measure-twice-hint"));
        }
        measures.push(measure);
    }
    reading.end(Some(measures))
}

/// Stores a value for a checkpoint.
pub(super) fn store(journal: &Path, checkpoint: &str, value: &Value) -> Result<()> {
    still_there(journal)?;
    let folder = folder(journal, checkpoint);
    files::create_folder(&folder)?;
    let file = folder.join(format!("{}-{}{ENDING}", value.measure.id, value.id));
    files::create_once(&file, files::to_toml(&written(value))?.as_bytes())
}

/// Every value stored for a checkpoint, in the order they were stored.
pub(super) fn all(journal: &Path, checkpoint: &str) -> Result<Vec<Value>> {
    let mut problems = Vec::new();
    let values = look(&files::list(&folder(journal, checkpoint))?, &mut problems);
    if problems.is_empty() { Ok(values) } else { Err(Failure::from(problems)) }
}

/// The values among these files, in the order they were stored, and what is wrong with them.
pub(super) fn look(listed: &[Listed], problems: &mut Vec<Problem>) -> Vec<Value> {
    let mut values = Vec::new();
    for entry in listed.iter().filter(|entry| value_of(&entry.name).is_some()) {
        values.extend(kept(one(entry), problems));
    }
    values.sort_by(|one: &Value, other| (one.recorded, &one.id).cmp(&(other.recorded, &other.id)));
    values
}

/// The measure and the id that a file of a value is named after; `None` for a file of anything else.
pub(super) fn value_of(name: &str) -> Option<(&str, &str)> {
    let (measure, id) = name.strip_suffix(ENDING)?.split_once('-')?;
    (!measure.is_empty() && is_id(id)).then_some((measure, id))
}

fn folder(journal: &Path, checkpoint: &str) -> PathBuf {
    journal.join(CHECKPOINTS).join(checkpoint).join(MEASURES)
}

fn written(value: &Value) -> Written<'_> {
    Written {
        format: format!("{FAMILY}/{VERSION}"),
        id: &value.id,
        value: value.amount.text(),
        note: value.note.as_deref(),
        recorded: value.recorded,
        measure: WrittenMeasure {
            id: &value.measure.id,
            title: &value.measure.title,
            unit: &value.measure.unit,
            for_whom: value.measure.for_whom.as_deref(),
            better: value.measure.better.map(Better::word),
        },
    }
}

fn one(entry: &Listed) -> Result<Value> {
    let value = read(&files::read(&entry.path)?)?;
    if value_of(&entry.name) != Some((&value.measure.id, &value.id)) {
        let message = message!("measure-other", measure = shown(&value.measure.id), id = shown(&value.id));
        return Err(Problem::new(message).in_file(&entry.path).hint(message!("response-id-other-hint")).into());
    }
    Ok(value)
}

fn read(source: &Source) -> Result<Value> {
    let tree = tree(source)?;
    let mut reading = Reading::of(source);
    let Some(table) = reading.top(&tree) else { return reading.end(None) };
    if !reading.format(table, FAMILY, VERSION) {
        return reading.end(None);
    }
    reading.only(table, &["format", "id", "value", "note", "recorded", "measure"]);
    let id = reading.words(table, "id");
    let id = reading.required(table, "id", id);
    let amount = reading.spelt(table, "value", message!("measure-kind-amount"));
    let amount = reading.required(table, "value", amount);
    let note = reading.words(table, "note");
    let recorded = moment(&mut reading, table, "recorded");
    let measured = reading.table(table, "measure");
    let measured = reading.required(table, "measure", measured).and_then(|table| measure(&mut reading, table));
    let value = || Some(Value { id: id?, measure: measured?, amount: amount?, note, recorded: recorded? });
    let value = value();
    reading.end(value)
}

/// A measure as a table describes it, in `coready.toml` and beside a value alike.
fn measure(reading: &mut Reading<'_>, table: Table<'_>) -> Option<Measure> {
    reading.only(table, &["id", "title", "unit", "for_whom", "better"]);
    let mut needed = |key| {
        let words = reading.words(table, key);
        reading.required(table, key, words)
    };
    let (id, title, unit) = (needed("id"), needed("title"), needed("unit"));
    let for_whom = reading.words(table, "for_whom");
    let better = reading.words(table, "better");
    let known = [Better::Higher, Better::Lower].into_iter().find(|known| Some(known.word()) == better.as_deref());
    if let (Some(entry), Some(_), None) = (table.entry("better"), &better, known) {
        let message = message!("measure-better", word = reading.quoted(&entry.node.span));
        reading.wrong(&entry.node.span, message, message!("measure-better-hint"));
    }
    if let (Some(entry), Some(id)) = (table.entry("id"), id.as_ref().filter(|id| !is_name(id))) {
        reading.wrong(&entry.node.span, message!("measure-id", id = shown(id)), message!("measure-id-hint"));
    }
    Some(Measure { id: id?, title: title?, unit: unit?, for_whom, better: known })
}

/// Whether a text can be the id of a measure: a letter, then letters, digits and underscores.
fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
