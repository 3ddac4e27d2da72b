//! `plan/<uuid>.toml` and what is put beside it when a commitment is done or dropped. Which commitments there are is
//! not known here.

use serde::Serialize;

use super::checkpoint_file::moment;
use super::reading::{Reading, tree};
use crate::error::{Result, Source};
use crate::files;
use crate::message;
use crate::model::plan::{Commitment, Outcome};
use crate::time::{Date, Moment};

const FAMILY: &str = "coready/commitment";
const DONE_FAMILY: &str = "coready/commitment-done";
const DROPPED_FAMILY: &str = "coready/commitment-dropped";
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Written<'a> {
    format: String,
    id: &'a str,
    what: &'a str,
    who: &'a str,
    ours: bool,
    by: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    task: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    practice: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checkpoint: Option<&'a str>,
    made: Moment,
}

#[derive(Serialize)]
struct WrittenDone<'a> {
    format: String,
    done: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct WrittenDropped<'a> {
    format: String,
    dropped: Moment,
    why: &'a str,
}

/// The text of a commitment's file.
pub(super) fn write(commitment: &Commitment) -> Result<String> {
    files::to_toml(&Written {
        format: format!("{FAMILY}/{VERSION}"),
        id: &commitment.id,
        what: &commitment.what,
        who: &commitment.who,
        ours: commitment.ours,
        by: commitment.by,
        task: commitment.task.as_deref(),
        practice: commitment.practice.as_deref(),
        checkpoint: commitment.checkpoint.as_deref(),
        made: commitment.made,
    })
}

/// The text of the file that says what became of it; `None` while it stands.
pub(super) fn write_outcome(outcome: &Outcome) -> Result<Option<String>> {
    match outcome {
        Outcome::Open => Ok(None),
        Outcome::Done { at, note } => {
            let format = format!("{DONE_FAMILY}/{VERSION}");
            files::to_toml(&WrittenDone { format, done: *at, note: note.as_deref() }).map(Some)
        }
        Outcome::Dropped { at, why } => {
            let format = format!("{DROPPED_FAMILY}/{VERSION}");
            files::to_toml(&WrittenDropped { format, dropped: *at, why }).map(Some)
        }
    }
}

/// Reads a commitment, as it stood when it was made.
pub(super) fn read(source: &Source) -> Result<Commitment> {
    let tree = tree(source)?;
    let mut reading = Reading::of(source);
    let Some(table) = reading.top(&tree) else { return reading.end(None) };
    if !reading.format(table, FAMILY, VERSION) {
        return reading.end(None);
    }
    let known = ["format", "id", "what", "who", "ours", "by", "task", "practice", "checkpoint", "made"];
    reading.only(table, &known);
    let mut needed = |key| {
        let words = reading.words(table, key);
        reading.required(table, key, words)
    };
    let (id, what, who) = (needed("id"), needed("what"), needed("who"));
    let ours = reading.flag(table, "ours");
    let by = reading.spelt(table, "by", message!("journal-kind-date"));
    let by = reading.required(table, "by", by);
    let made = moment(&mut reading, table, "made");
    let mut words = |key| reading.words(table, key);
    let (task, practice, checkpoint) = (words("task"), words("practice"), words("checkpoint"));
    let commitment = || {
        let (id, what, who, by, made) = (id?, what?, who?, by?, made?);
        Some(Commitment { id, what, who, ours, by, task, practice, checkpoint, made, outcome: Outcome::Open })
    };
    let commitment = commitment();
    reading.end(commitment)
}

/// Reads that a commitment was done.
pub(super) fn read_done(source: &Source) -> Result<Outcome> {
    let tree = tree(source)?;
    let mut reading = Reading::of(source);
    let Some(table) = reading.top(&tree) else { return reading.end(None) };
    if !reading.format(table, DONE_FAMILY, VERSION) {
        return reading.end(None);
    }
    reading.only(table, &["format", "done", "note"]);
    let at = moment(&mut reading, table, "done");
    let note = reading.words(table, "note");
    reading.end(at.map(|at| Outcome::Done { at, note }))
}

/// Reads that a commitment was dropped.
pub(super) fn read_dropped(source: &Source) -> Result<Outcome> {
    let tree = tree(source)?;
    let mut reading = Reading::of(source);
    let Some(table) = reading.top(&tree) else { return reading.end(None) };
    if !reading.format(table, DROPPED_FAMILY, VERSION) {
        return reading.end(None);
    }
    reading.only(table, &["format", "dropped", "why"]);
    let at = moment(&mut reading, table, "dropped");
    let why = reading.words(table, "why");
    let why = reading.required(table, "why", why);
    reading.end(at.zip(why).map(|(at, why)| Outcome::Dropped { at, why }))
}
