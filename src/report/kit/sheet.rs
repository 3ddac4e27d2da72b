//! A page of the kit: finished words in reading order, with room to tick and to write. How a box or a line is drawn is not
//! known here.

use crate::message;
use crate::report::cells::{Table, clean};
use crate::text::{Catalogue, Message};

/// A page of the kit in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What its file is called, without an ending.
    pub name: &'static str,
    /// Code of the language its words are in.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// What stands for a line to write on where it cannot be seen.
    pub blank: String,
    /// What it says, top to bottom.
    pub parts: Vec<Part>,
}

/// A part of such a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Opens a section; beside it perhaps when it begins and ends.
    Heading(String, Option<String>),
    /// Opens a part of a section.
    Subheading(String),
    /// Opens a part of such a part.
    Minor(String),
    /// What matters most on the page.
    Lead(String),
    /// A paragraph.
    Paragraph(String),
    /// Sentences that stand side by side.
    Points(Vec<String>),
    /// Things to see to, each with a box to tick.
    Ticks(Vec<String>),
    /// Words to be said aloud, under what introduces them.
    Say(String, Vec<String>),
    /// Values, each with its label; `None` leaves a line to write on.
    Facts(Vec<(String, Option<String>)>),
    /// What to do at the computer, each with the command that does it.
    Commands(Vec<(String, String)>),
    /// Rows and columns.
    Table(Table),
}

/// A page in the making. Nothing that is put in can disguise what stands beside it.
pub(super) struct Writing<'c> {
    catalogue: &'c Catalogue,
    parts: Vec<Part>,
}

impl<'c> Writing<'c> {
    pub(super) fn new(catalogue: &'c Catalogue) -> Self {
        Self { catalogue, parts: Vec::new() }
    }

    /// The finished page.
    pub(super) fn end(self, name: &'static str, title: &Message) -> Sheet {
        Sheet {
            name,
            language: self.catalogue.language().code().to_owned(),
            title: self.say(title),
            blank: self.say(&message!("kit-write")),
            parts: self.parts,
        }
    }

    pub(super) fn catalogue(&self) -> &'c Catalogue {
        self.catalogue
    }

    /// The words of a message on one line.
    pub(super) fn say(&self, message: &Message) -> String {
        clean(&self.catalogue.say(message))
    }

    /// The lines of a message, each of them a point of its own.
    pub(super) fn lines(&self, message: &Message) -> Vec<String> {
        self.catalogue.say(message).lines().map(clean).filter(|line| !line.is_empty()).collect()
    }

    pub(super) fn heading(&mut self, message: &Message) {
        let words = self.say(message);
        self.parts.push(Part::Heading(words, None));
    }

    /// Opens a section that has its time.
    pub(super) fn timed(&mut self, message: &Message, when: &Message) {
        let (words, when) = (self.say(message), self.say(when));
        self.parts.push(Part::Heading(words, Some(when)));
    }

    pub(super) fn minor(&mut self, words: &str) {
        self.parts.push(Part::Minor(clean(words)));
    }

    /// Opens a part of a section with the words of a message.
    pub(super) fn titled(&mut self, message: &Message) {
        let words = self.say(message);
        self.parts.push(Part::Subheading(words));
    }

    pub(super) fn lead(&mut self, message: &Message) {
        let words = self.say(message);
        self.parts.push(Part::Lead(words));
    }

    /// A paragraph for each line of a message.
    pub(super) fn paragraphs(&mut self, message: &Message) {
        let lines = self.lines(message);
        self.parts.extend(lines.into_iter().map(Part::Paragraph));
    }

    /// One paragraph in words that are there already.
    pub(super) fn paragraph(&mut self, words: &str) {
        self.parts.push(Part::Paragraph(clean(words)));
    }

    pub(super) fn points(&mut self, message: &Message) {
        let lines = self.lines(message);
        self.list(lines);
    }

    /// Sentences that stand side by side; none is left out entirely.
    pub(super) fn list(&mut self, points: impl IntoIterator<Item: AsRef<str>>) {
        let points: Vec<String> = points.into_iter().map(|point| clean(point.as_ref())).collect();
        if !points.is_empty() {
            self.parts.push(Part::Points(points));
        }
    }

    pub(super) fn ticks(&mut self, ticks: Vec<String>) {
        self.parts.push(Part::Ticks(ticks));
    }

    /// Words that whoever leads the meeting may say.
    pub(super) fn aloud(&mut self, message: &Message) {
        let (label, lines) = (self.say(&message!("kit-say")), self.lines(message));
        self.parts.push(Part::Say(label, lines));
    }

    /// Words to be read aloud as they are.
    pub(super) fn read_out(&mut self, before: &Message, words: &str) {
        let before = self.say(before);
        self.parts.push(Part::Say(before, vec![clean(words)]));
    }

    pub(super) fn facts(&mut self, facts: Vec<(Message, Option<String>)>) {
        let facts = facts.into_iter().map(|(label, value)| (self.say(&label), value.map(|value| clean(&value))));
        let facts = facts.collect();
        self.parts.push(Part::Facts(facts));
    }

    /// What to do at the computer.
    pub(super) fn commands(&mut self, heading: &Message, commands: Vec<(Message, String)>) {
        self.titled(heading);
        let commands = commands.into_iter().map(|(what, command)| (self.say(&what), clean(&command))).collect();
        self.parts.push(Part::Commands(commands));
    }

    pub(super) fn table(&mut self, table: Table) {
        self.parts.push(Part::Table(table.cleaned()));
    }
}
