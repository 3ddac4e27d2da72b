//! What a person is shown, as data: paragraphs above, rows to choose from, actions. How it is
//! drawn, and on what, is known to `prompt` alone.

use crate::message;
use crate::text::Catalogue;

/// What to ask next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Choose a row or take an action.
    Choose(Screen),
    /// Write a line; an empty one goes back.
    Write(Line),
}

/// Something to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Printed above, wrapped to the width at hand.
    pub above: Vec<Paragraph>,
    /// The answers.
    pub rows: Vec<Row>,
    /// What else one may do here, in the words of the language.
    pub actions: Vec<(Action, String)>,
    /// Position of the row chosen before.
    pub selected: Option<usize>,
}

/// A line to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Printed above, wrapped to the width at hand.
    pub above: Vec<Paragraph>,
    /// What to write, in a few words.
    pub label: String,
    /// What was written before.
    pub initial: String,
}

/// Text above the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    /// Where one is.
    Heading(String),
    /// The question.
    Question(String),
    /// Something that helps to answer.
    Note(String),
}

/// One answer to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// A few words.
    pub label: String,
    /// All of it; may be long.
    pub full: String,
}

/// What one may do besides answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// To the question before.
    Back,
    /// On, and leave this as it is.
    Skip,
    /// Say that one does not know.
    DontKnow,
    /// Say that it does not apply, and why.
    NotApplicable,
    /// Say that the room did not agree, and what the views are.
    NotAgreed,
    /// Write something beside the answer.
    Comment,
    /// More about this question.
    Help,
    /// Save and leave.
    Leave,
}

impl Action {
    /// The key that takes it where lines are typed; the same in every language.
    pub fn key(self) -> char {
        match self {
            Self::Back => 'b',
            Self::Skip => 's',
            Self::DontKnow => 'd',
            Self::NotApplicable => 'n',
            Self::NotAgreed => 'v',
            Self::Comment => 'c',
            Self::Help => '?',
            Self::Leave => 'q',
        }
    }
}

impl Row {
    /// A level with what one could see there, with a capital; that alone where it already begins with the level's name.
    pub fn level(label: &str, described: Option<&String>, catalogue: &Catalogue) -> Self {
        let Some(described) = described else { return Self::plain(label) };
        let full = if described.to_lowercase().starts_with(&label.to_lowercase()) {
            described.clone()
        } else {
            catalogue.say(&message!("labelled", label = capital(label), value = described))
        };
        Self { label: label.to_owned(), full }
    }

    /// A row that needs no more words.
    pub fn plain(label: impl Into<String>) -> Self {
        let label = label.into();
        Self { full: label.clone(), label }
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
