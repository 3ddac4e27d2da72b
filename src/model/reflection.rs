//! The story behind a score, in the coordinator's own words: what holds it down, what lifts it up, and why, why, why.
//! It is never scored, and nothing in it comes from an answer.

use std::collections::BTreeMap;

use crate::time::Moment;

/// How often asking why is the aim; stopping is always allowed, and so is going on.
pub const WHYS: usize = 7;

/// The story behind the score of one task at one checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// A UUID.
    pub id: String,
    /// Id of the task.
    pub task: String,
    /// When it was written down.
    pub written: Moment,
    /// The story itself.
    pub story: Option<String>,
    /// Forces that hold the score down.
    pub holds: Vec<String>,
    /// Forces that lift it up.
    pub lifts: Vec<String>,
    /// Answers to why, each about the one before.
    pub whys: Vec<String>,
    /// Answers to open questions of the questionnaire, by their id.
    pub open: BTreeMap<String, String>,
}

impl Story {
    /// A story in which nothing is said yet.
    pub fn blank(id: &str, task: &str, written: Moment) -> Self {
        Self {
            id: id.to_owned(),
            task: task.to_owned(),
            written,
            story: None,
            holds: Vec::new(),
            lifts: Vec::new(),
            whys: Vec::new(),
            open: BTreeMap::new(),
        }
    }

    /// Whether nothing is said in it.
    pub fn is_blank(&self) -> bool {
        self.story.is_none()
            && self.holds.is_empty()
            && self.lifts.is_empty()
            && self.whys.is_empty()
            && self.open.is_empty()
    }
}
