//! What a kit is filled with: whose meeting it is, what is asked, what it came to, and what was arranged.

use crate::interview::minutes;
use crate::model::checkpoint::{Checkpoint, Floors, Respondents};
use crate::model::questionnaire::Questionnaire;
use crate::report::computed::Report;
use crate::report::headline::named;
use crate::text::Catalogue;
use crate::time::Date;

/// What a kit is for.
#[derive(Clone, Copy, Debug)]
pub struct Meeting<'a, 'r> {
    /// Name of the organisation or coalition.
    pub organisation: &'a str,
    /// Who answers.
    pub respondents: Respondents,
    /// From how many on anything is shown, where each answers alone.
    pub floors: Floors,
    /// The occasion, if there is one yet.
    pub checkpoint: Option<&'a Checkpoint>,
    /// What it came to, once that may be seen.
    pub result: Option<&'r Report<'a>>,
    /// What is asked, in the words of the kit.
    pub questionnaire: &'a Questionnaire,
    /// How the questionnaire is named on the command line.
    pub asked: &'a str,
    /// What the languages call themselves in which one can answer.
    pub languages: &'a [String],
    /// What was arranged beside the journal.
    pub arranged: &'a Arranged,
}

/// What was arranged beside the journal; `None` leaves a line to fill in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arranged {
    /// Who invites, and how to reach them.
    pub from: Option<String>,
    /// The last day to answer.
    pub by: Option<Date>,
    /// The day of the meeting.
    pub day: Option<Date>,
    /// Time and place of the meeting.
    pub place: Option<String>,
}

impl Meeting<'_, '_> {
    /// Whether people are asked to answer each alone, and still can.
    pub(super) fn asks_each(&self) -> bool {
        self.respondents == Respondents::Many && self.result.is_none()
    }

    /// How many statements are asked at most.
    pub(super) fn items(&self) -> usize {
        let path = self.checkpoint.and_then(|checkpoint| checkpoint.path.as_deref());
        let path = path.and_then(|path| self.questionnaire.path(path));
        let tasks = self.questionnaire.tasks.iter();
        tasks.filter(|task| path.is_none_or(|path| path.tasks.contains(&task.id))).map(|task| task.items.len()).sum()
    }

    /// Minutes that they take someone who answers alone.
    pub(super) fn minutes(&self) -> usize {
        minutes(self.items())
    }

    /// The occasion as people know it.
    pub(super) fn occasion(&self, catalogue: &Catalogue) -> Option<String> {
        self.checkpoint.map(|checkpoint| named(checkpoint, catalogue))
    }
}
