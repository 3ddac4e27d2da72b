//! What came of a table: what was recognised and how, what was left out, what was not understood. How it is shown is not
//! known here.

use super::columns::How;
use super::findings::Finding;
use super::grid::{Reading, letters};
use super::heads::{Head, Tool};
use crate::content::nearest::quoted;

/// What came of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How its bytes were read.
    pub reading: Reading,
    /// The sheet, in a workbook.
    pub sheet: Option<String>,
    /// Which tool wrote it.
    pub tool: Tool,
    /// Whether its columns have letters.
    pub lettered: bool,
    /// What stands above each column.
    pub heads: Vec<String>,
    /// Columns that were recognised.
    pub columns: Vec<Column>,
    /// Headers of columns with something in them that are nothing that is asked.
    pub left_out: Vec<String>,
    /// How many rows became what.
    pub counts: Counts,
    /// What was not understood.
    pub findings: Vec<Finding>,
}

/// A column that was recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Counted from 0.
    pub at: usize,
    /// What stands above it.
    pub header: String,
    /// What it holds, by the name it would have in a table of this program.
    pub name: String,
    /// How it was recognised.
    pub how: How,
    /// Whether it is an item.
    pub is_item: bool,
}

/// How many rows became what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them.
    pub rows: usize,
    /// Previews and tests.
    pub previews: usize,
    /// Never handed in.
    pub unfinished: usize,
    /// Without any answer.
    pub empty: usize,
    /// The same response as a row before.
    pub repeated: usize,
    /// Something in them is wrong.
    pub refused: usize,
    /// Without an id of the tool.
    pub without_id: usize,
    /// Formulas that were never calculated.
    pub formulas: usize,
}

impl Summary {
    /// Where a column is, as a person finds it: its letters and what stands above it.
    pub fn place(&self, column: usize) -> String {
        let header = self.heads.get(column).map(|header| quoted(header)).unwrap_or_default();
        named(column, &header, self.lettered)
    }

    /// Whether nothing in it keeps all of it from being taken.
    pub fn is_whole(&self) -> bool {
        self.counts.refused == 0
    }
}

/// Where a column is, by what stands above all of them.
pub(super) fn place(column: usize, heads: &[Head], lettered: bool) -> String {
    let header = heads.get(column).map(|head| quoted(&head.shown)).unwrap_or_default();
    named(column, &header, lettered)
}

fn named(column: usize, header: &str, lettered: bool) -> String {
    match (lettered, header.is_empty()) {
        (true, true) => letters(column),
        (true, false) => format!("{} (`{header}`)", letters(column)),
        (false, _) => format!("`{header}`"),
    }
}
