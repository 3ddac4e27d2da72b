//! Everyone's scores at every checkpoint, and for each two of them on the items these have in common. What may be shown
//! of it is decided elsewhere.

use super::common::{asked_along, cut_down, left_out};
use super::people::{folded, persons};
use super::split::{Heard, Present, Split};
use std::collections::BTreeSet;

use crate::model::checkpoint::{Balance, Rules};
use crate::model::many::Group;
use crate::model::questionnaire::{Questionnaire, Task};
use crate::model::response::Response;
use crate::scoring::kernel::{Cell, Sheet};

/// A checkpoint with all that is known of it.
#[derive(Clone, Copy)]
pub struct Occasion<'a> {
    /// The questionnaire frozen for it.
    pub questionnaire: &'a Questionnaire,
    /// Its responses.
    pub responses: &'a [Response],
    /// What holds where each answers alone; `None` where there is one answer set.
    pub rules: Option<&'a Rules>,
    /// The groups of which its own result shows something.
    pub groups: &'a [Group],
}

/// Everyone on every occasion.
pub(super) struct Voices<'a> {
    occasions: &'a [Occasion<'a>],
    present: Vec<Vec<(usize, Option<String>)>>,
}

impl<'a> Voices<'a> {
    pub(super) fn of(occasions: &'a [Occasion<'a>]) -> Self {
        let responses: Vec<&[Response]> = occasions.iter().map(|occasion| occasion.responses).collect();
        let there = persons(&responses).into_iter().zip(occasions);
        Self { occasions, present: there.map(|(persons, occasion)| present(&persons, occasion)).collect() }
    }

    /// What holds on an occasion; `None` where there is one answer set.
    pub(super) fn rules(&self, occasion: usize) -> Option<&'a Rules> {
        self.occasions.get(occasion)?.rules
    }

    /// From how many on a mean is shown on an occasion.
    pub(super) fn least(&self, occasion: usize) -> usize {
        self.rules(occasion).map_or(1, |rules| rules.floors.mean)
    }

    /// Whether a task was asked of anybody on an occasion, along the paths of that occasion.
    pub(super) fn asks(&self, task: &Task, occasion: usize) -> bool {
        self.occasions.get(occasion).is_some_and(|occasion| {
            occasion.responses.iter().any(|response| response.asks_task(occasion.questionnaire, task))
        })
    }

    /// Everyone heard on a task on an occasion, as its own result counts them; `None` where the task is not in it.
    pub(super) fn own(&self, task: &str, occasion: usize) -> Option<Vec<Heard>> {
        let questionnaire = self.occasions.get(occasion)?.questionnaire;
        Some(self.heard(questionnaire, questionnaire.task(task)?, occasion))
    }

    /// The voices of each group of which the result of an occasion shows the mean of a task.
    pub(super) fn groups(&self, task: &str, occasion: usize) -> Vec<Vec<Heard>> {
        let (Some(own), Some(of)) = (self.own(task, occasion), self.occasions.get(occasion)) else { return Vec::new() };
        let shown = |group: &&Group| group.tasks.iter().any(|known| known.task == task && known.shown.is_some());
        let voices = of.groups.iter().filter(shown).map(|group| {
            let everyone = self.present(occasion).iter().zip(of.responses);
            let inside = everyone.filter(|(_, response)| is_in(response, group, of.questionnaire));
            let inside: BTreeSet<usize> = inside.map(|((person, _), _)| *person).collect();
            own.iter().filter(|heard| inside.contains(&heard.person)).cloned().collect()
        });
        voices.collect()
    }

    /// The voices of each task that two occasions have in common, on the items they have in common.
    pub(super) fn splits(&self, from: usize, to: usize) -> Vec<(Task, usize, Split)> {
        let (Some(earlier), Some(later)) = (self.occasions.get(from), self.occasions.get(to)) else {
            return Vec::new();
        };
        let left_out = left_out(earlier.questionnaire, later.questionnaire);
        let cut = cut_down(earlier.questionnaire, later.questionnaire, &left_out);
        let asked = [earlier, later].map(|occasion| asked_along(&cut, occasion.questionnaire));
        let there = [self.present(from), self.present(to)];
        let split = |task: &Task| {
            let heard = [self.heard(&asked[0], task, from), self.heard(&asked[1], task, to)];
            let split = Split::of((there[0], &heard[0]), (there[1], &heard[1]));
            (task.clone(), cut.scale(task).top(), split)
        };
        cut.tasks.iter().map(split).collect()
    }

    /// Everyone who was there on an occasion.
    pub(super) fn present(&self, occasion: usize) -> &Present {
        self.present.get(occasion).map_or(&[], Vec::as_slice)
    }

    fn heard(&self, questionnaire: &Questionnaire, task: &Task, occasion: usize) -> Vec<Heard> {
        let Some(responses) = self.occasions.get(occasion).map(|occasion| occasion.responses) else {
            return Vec::new();
        };
        let there = self.present(occasion).iter().zip(responses);
        let scale = questionnaire.scale(task);
        let heard = there.filter(|(_, response)| response.asks_task(questionnaire, task));
        let heard = heard.filter_map(|((person, member), response)| {
            let cells: Vec<Cell> = task.items.iter().map(|item| Cell::of(item, scale, response)).collect();
            let level = Sheet::of(task, &cells).mean_level()?;
            Some(Heard { person: *person, member: member.clone(), level })
        });
        let mut heard: Vec<Heard> = heard.collect();
        heard.sort_by_key(|heard| heard.person);
        heard
    }
}

fn present(persons: &[usize], occasion: &Occasion<'_>) -> Vec<(usize, Option<String>)> {
    let by_member = occasion.rules.is_some_and(|rules| rules.balance == Balance::Members);
    let member = |response: &Response| folded(response.member.as_deref()).filter(|_| by_member);
    persons.iter().copied().zip(occasion.responses.iter().map(member)).collect()
}

/// Whether a response is one of a group; an answer that is no choice says as little as none.
fn is_in(response: &Response, group: &Group, questionnaire: &Questionnaire) -> bool {
    let about = questionnaire.about.iter().find(|about| about.id == group.attribute);
    let given = response.about.get(&group.attribute);
    given.filter(|given| about.is_some_and(|about| about.choices.contains(given))) == group.value.as_ref()
}
