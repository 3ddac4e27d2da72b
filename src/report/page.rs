//! A page for people: finished words in reading order. Terminal and Markdown draw the same page;
//! how it is drawn, and where its lines break, is not known here.

pub use super::cells::{Cell, Column, Table};

use super::cells::clean;
use super::chart::Chart;

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
    /// Opens a part of such a part.
    Minor(String),
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
    /// Numbers as a drawing, where one can be drawn; else as their table.
    Chart(Box<Chart>),
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

    /// Opens a part of such a part.
    pub fn minor(&mut self, text: &str) {
        self.blocks.push(Block::Minor(clean(text)));
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
        self.blocks.push(Block::Table(table.cleaned()));
    }

    /// Adds a chart; one without rows is left out.
    pub fn chart(&mut self, chart: Chart) {
        if !chart.table.rows.is_empty() {
            let Chart { title, told, key, drawing, table, among } = chart;
            let key = key.into_iter().map(|(sign, words)| (sign, clean(&words))).collect();
            let among = among.map(|among| clean(&among));
            let table = table.cleaned();
            let chart = Chart { title: clean(&title), told: clean(&told), key, drawing, table, among };
            self.blocks.push(Block::Chart(Box::new(chart)));
        }
    }
}
