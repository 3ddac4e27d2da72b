//! What an interview tells whoever keeps its draft: a fact a line, and where it went on. Replayed
//! in order, the entries give back the same interview.

use serde::{Deserialize, Serialize};

use super::step::Step;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::{Answer, Declared, Given, Response};

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
    /// So many people are in the room; 0 to take out what was said before.
    Present(usize),
    /// These kinds of people are in the room.
    Kinds(Vec<String>),
    /// These people are missing; empty to take out what was said before.
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
        /// The answer; empty to take out what was written before.
        text: String,
    },
}

/// Whether the questionnaire has what a fact speaks of. A draft may be older than the questionnaire, or damaged.
pub(super) fn fits(fact: &Fact, questionnaire: &Questionnaire) -> bool {
    match fact {
        Fact::Path(id) => questionnaire.path(id).is_some(),
        Fact::Declared(Declared::Stage(number)) => (1..=questionnaire.stages.len()).contains(number),
        Fact::Declared(Declared::Differs | Declared::CannotSay)
        | Fact::Present(_)
        | Fact::Kinds(_)
        | Fact::Missing(_) => true,
        Fact::About { id, choice } => {
            questionnaire.about.iter().any(|about| about.id == *id && about.choices.contains(choice))
        }
        Fact::Answer { item, given } => answers(item, given, questionnaire),
        Fact::Reflection { id, .. } => {
            questionnaire.tasks.iter().flat_map(|task| &task.reflections).any(|open| open.id == *id)
        }
    }
}

/// Whether what was given is one of the answers the item of this id allows.
pub(super) fn answers(item: &str, given: &Given, questionnaire: &Questionnaire) -> bool {
    questionnaire.item(item).is_some_and(|(task, item)| match &given.answer {
        Answer::Level(level) => *level <= questionnaire.scale(task).top(),
        Answer::NotApplicable { reason } => item.not_applicable && !reason.trim().is_empty(),
        Answer::DontKnow | Answer::Unanswered => true,
    })
}

/// The response with one more fact in it.
pub(super) fn apply(fact: Fact, response: &mut Response) {
    match fact {
        Fact::Path(path) => response.path = Some(path),
        Fact::Present(people) => {
            response.together.get_or_insert_default().present = Some(people).filter(|people| *people > 0);
        }
        Fact::Kinds(kinds) => response.together.get_or_insert_default().kinds = kinds,
        Fact::Missing(words) => {
            response.together.get_or_insert_default().missing = Some(words).filter(|words| !words.is_empty());
        }
        Fact::Declared(declared) => response.declared = Some(declared),
        Fact::About { id, choice } => drop(response.about.insert(id, choice)),
        Fact::Answer { item, given } => drop(response.answers.insert(item, given)),
        Fact::Reflection { id, text } if text.is_empty() => drop(response.reflections.remove(&id)),
        Fact::Reflection { id, text } => drop(response.reflections.insert(id, text)),
    }
}
