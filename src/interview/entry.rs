//! What an interview tells whoever keeps its draft: a fact a line, and where it went on. Replayed
//! in order, the entries give back the same interview.

use serde::{Deserialize, Serialize};

use super::step::Step;
use crate::model::response::{Declared, Given, Response};

/// One line of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What was said; `None` for a mere move.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<Fact>,
    /// Where the interview went on.
    pub then: Step,
    /// Whether it returns to the review from there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub returning: bool,
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The path of this id.
    Path(String),
    /// So many people are in the room.
    Present(usize),
    /// These kinds of people are in the room.
    Kinds(Vec<String>),
    /// These people are missing.
    Missing(String),
    /// The stage that sounds most like it.
    Declared(Declared),
    /// A choice for a question about the respondent.
    About {
        /// Id of the question.
        id: String,
        /// The choice.
        choice: String,
    },
    /// Everything given to an item.
    Answer {
        /// Id of the item.
        item: String,
        /// What was given.
        given: Given,
    },
    /// An answer to an open question.
    Reflection {
        /// Id of the question.
        id: String,
        /// The answer.
        text: String,
    },
}

/// The response with one more fact in it.
pub(super) fn apply(fact: Fact, response: &mut Response) {
    match fact {
        Fact::Path(path) => response.path = Some(path),
        Fact::Present(people) => response.together.get_or_insert_default().present = Some(people),
        Fact::Kinds(kinds) => response.together.get_or_insert_default().kinds = kinds,
        Fact::Missing(words) => response.together.get_or_insert_default().missing = Some(words),
        Fact::Declared(declared) => response.declared = Some(declared),
        Fact::About { id, choice } => drop(response.about.insert(id, choice)),
        Fact::Answer { item, given } => drop(response.answers.insert(item, given)),
        Fact::Reflection { id, text } => drop(response.reflections.insert(id, text)),
    }
}
