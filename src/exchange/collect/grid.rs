//! A table as it stands in a file: rows of cells that know where they are. What the cells mean is not known here.

/// The most columns of a table: as many as a spreadsheet has.
pub(super) const COLUMNS: usize = 16_384;

/// The most cells of a table, empty ones between others included.
pub(super) const CELLS: usize = 8_000_000;

/// Rows of cells.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// The sheet it stands on, in a workbook.
    pub(super) sheet: Option<String>,
    /// In their order; those in which nothing stands are left out.
    pub(super) rows: Vec<Row>,
    /// Whether its columns have letters, as those of a sheet do.
    pub(super) lettered: bool,
    /// How its bytes were read.
    pub(super) reading: Reading,
    /// How many formulas there are without a value, and in which row the first is.
    pub(super) formulas: usize,
}

/// How the bytes of a table were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// As a workbook.
    #[default]
    Workbook,
    /// As JSON.
    Json,
    /// As text with something between the cells.
    Text {
        /// How the letters were written down.
        encoding: Encoding,
        /// What stands between the cells.
        delimiter: char,
    },
}

/// How letters are written down as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16 in either order.
    Utf16,
    /// Windows-1252, as older programs in western Europe and America write.
    Windows1252,
}

/// A row of cells, kept as one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// Its number in the file, from 1, as a spreadsheet counts.
    pub(super) number: usize,
    text: String,
    ends: Vec<usize>,
}

impl Row {
    /// A row without cells.
    pub(super) fn new(number: usize) -> Self {
        Self { number, ..Self::default() }
    }

    /// Adds a cell, without the space around it.
    pub(super) fn push(&mut self, cell: &str) {
        self.text.push_str(cell.trim_matches(is_space));
        self.ends.push(self.text.len());
    }

    /// Adds a cell at a column, with empty ones before it where there is a gap. One that stands there already is kept.
    pub(super) fn put(&mut self, column: usize, cell: &str) {
        if column < self.ends.len() {
            return;
        }
        self.ends.resize(column, self.text.len());
        self.push(cell);
    }

    /// How many cells there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cell in a column; empty beyond the last.
    pub(super) fn cell(&self, column: usize) -> &str {
        let Some(end) = self.ends.get(column) else { return "" };
        let start = column.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start..*end).unwrap_or("")
    }

    /// Every cell.
    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|column| self.cell(column))
    }

    /// Whether nothing stands in it.
    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

/// White space, and the marks that files bring along without anyone having typed them.
fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{FEFF}' | '\u{200B}')
}

/// The letters by which spreadsheets call a column, counted from 0: `A`, `Z`, `AA`.
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}
