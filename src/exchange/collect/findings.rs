//! What was not understood in a table, each thing once however many rows it stands in. How it is told is not known here.

use std::collections::HashMap;

use crate::content::nearest::similar;

/// The most different findings of a file that are kept.
const KEPT: usize = 2_000;

/// The most characters of a cell that are kept.
const SHOWN: usize = 200;

/// Something in a cell that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub kind: Kind,
    /// Which column, counted from 0.
    pub column: usize,
    /// The name of the question, or nothing.
    pub question: String,
    /// What stands there.
    pub value: String,
    /// The first row it stands in.
    pub row: usize,
    /// In how many rows it stands.
    pub rows: usize,
    /// The nearest that would be understood.
    pub nearest: Option<String>,
}

/// What can be wrong with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// It is no answer to the item.
    Answer,
    /// It says that an item does not apply which applies to everybody.
    Applies,
    /// Several answers to one question were chosen.
    Several,
    /// It is no path.
    Path,
    /// It is longer than an answer may be.
    Long,
    /// It stands beyond the last column.
    Beyond,
    /// Another row has the same id and other answers.
    SameId,
    /// It is no choice of a question about the person, or no stage: left empty.
    Choice,
    /// It is no language of the questionnaire: the usual one is taken.
    Language,
    /// No day can be told from it: that of the checkpoint is taken.
    Day,
}

impl Kind {
    /// Whether the row cannot be taken because of it.
    pub fn is_error(self) -> bool {
        !matches!(self, Self::Choice | Self::Language | Self::Day)
    }
}

/// Where and what a cell is.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    /// Number of its row.
    pub(super) row: usize,
    /// Its column.
    pub(super) column: usize,
    /// The name of its question.
    pub(super) question: &'a str,
    /// What stands in it.
    pub(super) value: &'a str,
}

/// Findings so far.
#[derive(Debug, Default)]
pub(super) struct Findings {
    places: HashMap<(Kind, usize, String), usize>,
    /// In the order they were found.
    pub(super) all: Vec<Finding>,
}

impl Findings {
    /// Notes something; `known` are those it could have been.
    pub(super) fn add(&mut self, kind: Kind, at: At<'_>, known: &[&str]) {
        let value: String = at.value.chars().take(SHOWN).collect();
        let key = (kind, at.column, value);
        if let Some(finding) = self.places.get(&key).and_then(|place| self.all.get_mut(*place)) {
            finding.rows += 1;
            return;
        }
        if self.all.len() >= KEPT {
            return;
        }
        let value = key.2.clone();
        self.places.insert(key, self.all.len());
        let nearest = similar(&value, known).map(str::to_owned);
        let (column, question) = (at.column, at.question.to_owned());
        self.all.push(Finding { kind, column, question, value, row: at.row, rows: 1, nearest });
    }
}
