//! A page for people: finished words in reading order. Terminal and Markdown draw the same page;
//! how it is drawn, and where its lines break, is not known here.

use std::ops::Range;

use crate::text::shown;

/// Words in the order they are read. Made only through its functions, so that nothing in it can
/// disguise what stands beside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// What the page is about; once, at the top.
    Title(String),
    /// Opens a section.
    Heading(String),
    /// Opens a part of a section.
    Subheading(String),
    /// What everything else on the page explains.
    Lead(String),
    /// A paragraph.
    Paragraph(String),
    /// Sentences that stand side by side.
    Points(Vec<String>),
    /// Values, each with its label.
    Facts(Vec<(String, String)>),
    /// Rows and columns.
    Table(Table),
}

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

impl Page {
    /// Its parts, top to bottom.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Adds the title.
    pub fn title(&mut self, text: &str) {
        self.blocks.push(Block::Title(clean(text)));
    }

    /// Opens a section.
    pub fn heading(&mut self, text: &str) {
        self.blocks.push(Block::Heading(clean(text)));
    }

    /// Opens a part of a section.
    pub fn subheading(&mut self, text: &str) {
        self.blocks.push(Block::Subheading(clean(text)));
    }

    /// Adds what everything else explains; an empty one is left out.
    pub fn lead(&mut self, text: &str) {
        let text = clean(text);
        if !text.is_empty() {
            self.blocks.push(Block::Lead(text));
        }
    }

    /// Adds a paragraph; an empty one is left out.
    pub fn paragraph(&mut self, text: &str) {
        let text = clean(text);
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    /// Adds sentences that stand side by side; none is left out entirely.
    pub fn points(&mut self, texts: &[String]) {
        if !texts.is_empty() {
            self.blocks.push(Block::Points(texts.iter().map(|text| clean(text)).collect()));
        }
    }

    /// Adds a section of sentences, unless there are none.
    pub fn section(&mut self, heading: &str, texts: &[String]) {
        if !texts.is_empty() {
            self.heading(heading);
            self.points(texts);
        }
    }

    /// Adds values with their labels; those without a value are left out.
    pub fn facts(&mut self, facts: &[(String, String)]) {
        let cleaned = facts.iter().map(|(label, value)| (clean(label), clean(value)));
        let facts: Vec<_> = cleaned.filter(|(_, value)| !value.is_empty()).collect();
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    /// Adds a table.
    pub fn table(&mut self, table: Table) {
        let columns = table.columns.into_iter().map(|column| Column { header: clean(&column.header), ..column });
        let rows = table.rows.into_iter().map(|row| row.into_iter().map(Cell::cleaned).collect());
        let table = Table { columns: columns.collect(), rows: rows.collect(), ..table };
        self.blocks.push(Block::Table(table));
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
fn clean(text: &str) -> String {
    // A no-break space holds what belongs together, such as a quotation mark and its word in French.
    let folds = |letter: char| letter.is_whitespace() && letter != '\u{a0}';
    shown(&text.split(folds).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}
