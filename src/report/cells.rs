//! Rows and columns of finished words, and what makes words fit to be shown. How they are drawn is not known here.

use std::ops::Range;

use crate::text::shown;

/// Rows and columns; each row has as many cells as there are columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// From left to right.
    pub columns: Vec<Column>,
    /// From top to bottom.
    pub rows: Vec<Vec<Cell>>,
    /// How many columns from the left name the row.
    pub names: usize,
    /// Columns in the order of time, of which the earliest may be left out where there is no room. May be empty.
    pub times: Range<usize>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands in it; may be empty in a column that names the row.
    pub header: String,
    /// Whether its cells may be broken into several lines.
    pub breaks: bool,
    /// Whether it holds numbers, which end at the same edge.
    pub right: bool,
    /// Whether its cells say by themselves what they are, so that a list needs no label for them.
    pub speaks: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words, a number, or nothing.
    Text(String),
    /// A score drawn as a bar.
    Bar {
        /// From 0 to 100.
        points: f64,
        /// The score as people read it.
        number: String,
    },
}

impl Table {
    /// The same with nothing in it that could disguise what stands beside it.
    pub(super) fn cleaned(self) -> Self {
        let columns = self.columns.into_iter().map(|column| Column { header: clean(&column.header), ..column });
        let rows = self.rows.into_iter().map(|row| row.into_iter().map(Cell::cleaned).collect());
        Self { columns: columns.collect(), rows: rows.collect(), ..self }
    }
}

impl Column {
    /// A column of words that may be broken into several lines.
    pub fn words(header: String) -> Self {
        Self { header, breaks: true, right: false, speaks: false }
    }

    /// A column whose cells stay on one line.
    pub fn whole(header: String) -> Self {
        Self { header, breaks: false, right: false, speaks: false }
    }

    /// The same column, whose cells say by themselves what they are.
    #[must_use]
    pub fn speaking(self) -> Self {
        Self { speaks: true, ..self }
    }

    /// A column of numbers.
    pub fn numbers(header: String) -> Self {
        Self { header, breaks: false, right: true, speaks: false }
    }
}

impl Cell {
    /// A cell of words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn cleaned(self) -> Self {
        match self {
            Self::Text(text) => Self::Text(clean(&text)),
            Self::Bar { points, number } => Self::Bar { points, number },
        }
    }
}

/// Text on one line, its white space folded and every hidden character made visible.
pub(super) fn clean(text: &str) -> String {
    // A no-break space holds what belongs together, such as a quotation mark and its word in French.
    let folds = |letter: char| letter.is_whitespace() && letter != '\u{a0}';
    shown(&text.split(folds).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}
