//! A table as plain data: columns that say what they hold, and rows of cells. How it is written is not known here.

/// A table with a row for each thing it tells of.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The name of its file, without an ending.
    pub name: &'static str,
    /// What a row is.
    pub about: String,
    /// What the columns hold.
    pub fields: Vec<Field>,
    /// As many cells as fields in each.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name: an id of the questionnaire, or a word of the published result.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// What that means.
    pub about: String,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, or an id.
    Words,
    /// Whole numbers.
    Whole,
    /// Numbers.
    Number,
    /// True or false.
    Truth,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing: it does not exist, or is withheld.
    Empty,
    /// Words, or an id.
    Words(String),
    /// A whole number.
    Whole(i64),
    /// A number, unrounded.
    Number(f64),
    /// True or false.
    Truth(bool),
}

impl Field {
    /// A column of this name that holds this.
    pub(super) fn new(name: &str, kind: Kind, about: String) -> Self {
        Self { name: name.to_owned(), kind, about }
    }
}

impl Kind {
    /// What the Frictionless standard calls it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Words => "string",
            Self::Whole => "integer",
            Self::Number => "number",
            Self::Truth => "boolean",
        }
    }
}

impl Cell {
    /// Words, if there are any.
    pub(super) fn words(words: Option<&str>) -> Self {
        words.map_or(Self::Empty, |words| Self::Words(words.to_owned()))
    }

    /// A count or a position, if there is one.
    pub(super) fn count(count: Option<usize>) -> Self {
        count.and_then(|count| i64::try_from(count).ok()).map_or(Self::Empty, Self::Whole)
    }

    /// A number, if there is one.
    pub(super) fn number(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}
