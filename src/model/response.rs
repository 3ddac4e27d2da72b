//! One respondent's answers, or those a room agreed on. An answer is one of four things and
//! they never melt together; what was not asked is no answer at all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::questionnaire::{Item, Questionnaire, ROLE, Task};
use crate::time::Date;

/// One answer set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// A UUID v4: tells neither time nor order.
    pub id: String,
    /// Language it was answered in.
    pub language: String,
    /// The day it was given.
    pub date: Date,
    /// Id of the path; `None` where every task was asked.
    pub path: Option<String>,
    /// The organisation the respondent belongs to.
    pub member: Option<String>,
    /// A code the respondent chose, to be recognised next time.
    pub code: Option<String>,
    /// Who was there, for an answer set agreed in a room.
    pub together: Option<Together>,
    /// Choices by id of the about-question.
    pub about: BTreeMap<String, String>,
    /// Which stage sounded most like the collaboration.
    pub declared: Option<Declared>,
    /// What was given to each item that was touched, by its id.
    pub answers: BTreeMap<String, Given>,
    /// Open answers by id of the reflection.
    pub reflections: BTreeMap<String, String>,
}

/// Everything given to one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The answer itself.
    pub answer: Answer,
    /// Words beside it; a comment alone leaves the item unanswered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// For a room that did not agree: the views, unnamed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_agreed: Option<String>,
    /// Id of the checkpoint it was carried forward from and not yet confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_from: Option<String>,
}

/// One of four things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A level of the scale, counted from 0, as given (not mirrored).
    Level(usize),
    /// A finding: counted and shown.
    DontKnow,
    /// Only where the item allows it.
    NotApplicable {
        /// Why it does not apply; never empty.
        reason: String,
    },
    /// Passed over.
    Unanswered,
}

/// Which stage's description sounded most like the collaboration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Declared {
    /// The stage of this number.
    Stage(usize),
    /// It differs within the collaboration.
    Differs,
    /// The respondent cannot say.
    CannotSay,
}

/// Who was in the room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Together {
    /// How many people were there.
    pub present: Option<usize>,
    /// What kinds of people were there.
    pub kinds: Vec<String>,
    /// Who was missing.
    pub missing: Option<String>,
}

impl Given {
    /// An answer without any words beside it.
    pub fn plain(answer: Answer) -> Self {
        Self { answer, comment: None, not_agreed: None, carried_from: None }
    }
}

impl Response {
    /// A response in which nothing is said yet.
    pub fn blank(id: &str, language: &str, date: Date) -> Self {
        Self {
            id: id.to_owned(),
            language: language.to_owned(),
            date,
            path: None,
            member: None,
            code: None,
            together: None,
            about: BTreeMap::new(),
            declared: None,
            answers: BTreeMap::new(),
            reflections: BTreeMap::new(),
        }
    }

    /// The answer to an item; what was not touched is unanswered.
    pub fn answer(&self, item: &Item) -> &Answer {
        self.answers.get(&item.id).map_or(&Answer::Unanswered, |given| &given.answer)
    }

    /// Whether a task is on the respondent's path.
    pub fn asks_task(&self, questionnaire: &Questionnaire, task: &Task) -> bool {
        let path = self.path.as_deref().and_then(|id| questionnaire.path(id));
        path.is_none_or(|path| path.tasks.contains(&task.id))
    }

    /// Whether a task is wanted on the respondent's path, and not only looked at.
    pub fn wants_task(&self, questionnaire: &Questionnaire, task: &str) -> bool {
        let path = self.path.as_deref().and_then(|id| questionnaire.path(id));
        path.is_none_or(|path| path.wanted.iter().any(|wanted| wanted == task))
    }

    /// Whether an item of an asked task is asked of the respondent's role. Who gave no role is asked everything.
    pub fn asks_item(&self, item: &Item) -> bool {
        item.asked_of.is_empty() || self.about.get(ROLE).is_none_or(|role| item.asked_of.contains(role))
    }
}
