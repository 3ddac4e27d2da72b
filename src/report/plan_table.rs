//! The plan as a table for spreadsheets: a row a commitment, words as they were said, days as programs write them.

use serde::Serialize;

use super::csv::{self, Text};
use crate::error::Result;
use crate::model::plan::{Commitment, Outcome};

#[derive(Serialize)]
struct Row {
    id: Text,
    state: &'static str,
    what: Text,
    who: Text,
    ours: bool,
    by: String,
    task: Text,
    practice: Text,
    checkpoint: Text,
    made: String,
    settled: String,
    words: Text,
}

/// The columns, for a plan in which nothing stands yet.
const COLUMNS: &str = "id,state,what,who,ours,by,task,practice,checkpoint,made,settled,words\n";

/// Every commitment as CSV, in the order they were made.
///
/// # Errors
/// When one holds what CSV cannot say.
pub fn plan_table(plan: &[Commitment]) -> Result<String> {
    let rows: Vec<Row> = plan.iter().map(row).collect();
    if rows.is_empty() { Ok(COLUMNS.to_owned()) } else { csv::write(&rows) }
}

fn row(one: &Commitment) -> Row {
    let optional = |text: &Option<String>| Text::of(text.as_deref().unwrap_or_default());
    let (settled, words) = match &one.outcome {
        Outcome::Open => (String::new(), Text::of("")),
        Outcome::Done { at, note } => (at.to_string(), optional(note)),
        Outcome::Dropped { at, why } => (at.to_string(), Text::of(why)),
    };
    Row {
        id: Text::of(&one.id),
        state: one.outcome.word(),
        what: Text::of(&one.what),
        who: Text::of(&one.who),
        ours: one.ours,
        by: one.by.to_string(),
        task: optional(&one.task),
        practice: optional(&one.practice),
        checkpoint: optional(&one.checkpoint),
        made: one.made.to_string(),
        settled,
        words,
    }
}
