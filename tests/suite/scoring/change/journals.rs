//! Random journals of many respondents: people who come, stay and go, skip tasks or single items, and belong to members.

use std::collections::BTreeMap;

use coready::model::assessment::TaskResult;
use coready::model::change::Apart;
use coready::model::checkpoint::{Balance, Rules};
use coready::model::many::Group;
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Given, Response};
use coready::scoring::assess;
use coready::scoring::change::{Occasion, between};
use proptest::prelude::*;

use super::{of_tasks, someone};
use crate::harness::item;

/// A journal of many respondents over one task.
#[derive(Clone, Debug)]
pub(super) struct Journal {
    pub(super) questionnaire: Questionnaire,
    pub(super) rules: Rules,
    pub(super) waves: Vec<Wave>,
}

/// One checkpoint.
#[derive(Clone, Debug)]
pub(super) struct Wave {
    pub(super) responses: Vec<Response>,
    /// What everyone is, in the order of responses.
    pub(super) people: Vec<Answered>,
    /// What its result shows of the task.
    pub(super) tasks: Vec<TaskResult>,
    /// The groups that its result shows.
    pub(super) groups: Vec<Group>,
}

/// Someone who was there.
#[derive(Clone, Debug)]
pub(super) struct Answered {
    pub(super) person: usize,
    pub(super) member: usize,
    /// The level given to each item; `None` to those left out.
    pub(super) levels: Vec<Option<usize>>,
    pub(super) staff: Option<bool>,
}

/// How many items the task has.
const ITEMS: usize = 4;

/// Numbers that make a person: the member, the role, and on each occasion an answer and what is left out of it.
type Person = (usize, u8, Vec<(u8, usize, usize)>);

/// People who come and go together, and how on each occasion: 0 and 1 are away, 2 there without an answer.
type Cohort = (Vec<u8>, Vec<Person>);

/// Two to four checkpoints, and a few cohorts of up to seven people.
pub(super) fn journal() -> impl Strategy<Value = Journal> {
    let person = || (0..4_usize, 0..6_u8, prop::collection::vec((0..12_u8, 0..5_usize, 0..30_usize), 4));
    let cohort = (prop::collection::vec(0..6_u8, 4), prop::collection::vec(person(), 1..=7));
    let everyone = prop::collection::vec(person(), 5..=9);
    let cohorts = (everyone, prop::collection::vec(cohort, 0..=3));
    (2..=4_usize, cohorts, any::<bool>(), any::<bool>()).prop_map(
        |(waves, (everyone, mut cohorts), by_member, skip)| {
            cohorts.push((vec![5; 4], everyone));
            let balance = if by_member { Balance::Members } else { Balance::Respondents };
            let (questionnaire, rules) = (of_items(), Rules { balance, ..Rules::default() });
            let waves = (0..waves).map(|wave| made(&questionnaire, &rules, &cohorts, wave, skip)).collect();
            Journal { questionnaire, rules, waves }
        },
    )
}

/// One task of so many items.
fn of_items() -> Questionnaire {
    let mut questionnaire = of_tasks(1);
    questionnaire.tasks[0].items = (0..ITEMS).map(|number| item("T1", &format!("item{number}"))).collect();
    questionnaire
}

fn made(questionnaire: &Questionnaire, rules: &Rules, cohorts: &[Cohort], wave: usize, skip: bool) -> Wave {
    let (mut people, mut responses) = (Vec::new(), Vec::new());
    let all = cohorts.iter().flat_map(|(there, people)| people.iter().map(move |person| (there[wave], person)));
    for (person, (there, (member, role, answers))) in all.enumerate() {
        let (kind, level, left_out) = answers[wave];
        let answers_at_all = there > 2 && !(skip && kind == 0);
        let level_of = |item: usize| Some((level + item * person) % 5).filter(|_| answers_at_all && item != left_out);
        let levels: Vec<Option<usize>> = (0..ITEMS).map(level_of).collect();
        let staff = (*role > 0).then_some(*role > 2);
        if there > 1 {
            responses.push(response(questionnaire, &levels, (person, *member, staff)));
            people.push(Answered { person, member: *member, levels, staff });
        }
    }
    let assessment = assess(questionnaire, &responses, Some(rules));
    let groups = assessment.many.map(|many| many.groups).unwrap_or_default();
    Wave { responses, people, tasks: assessment.tasks, groups }
}

fn response(
    questionnaire: &Questionnaire,
    levels: &[Option<usize>],
    (person, member, staff): (usize, usize, Option<bool>),
) -> Response {
    let role = staff.map(|staff| ("role".to_owned(), if staff { "staff" } else { "resident" }.to_owned()));
    let answers = questionnaire.tasks[0]
        .items
        .iter()
        .zip(levels)
        .filter_map(|(item, level)| Some((item.id.clone(), Given::plain(Answer::Level((*level)?)))));
    Response {
        member: Some(format!("member {member}")),
        about: role.into_iter().collect::<BTreeMap<_, _>>(),
        answers: answers.collect(),
        ..someone(questionnaire, &format!("code {person}"), &[None])
    }
}

impl Answered {
    /// The levels that make the score, by their items; `None` where too few of them were given for one.
    pub(super) fn score(&self) -> Option<Vec<(usize, usize)>> {
        let given: Vec<_> =
            self.levels.iter().enumerate().filter_map(|(item, level)| Some((item, (*level)?))).collect();
        (2 * given.len() > ITEMS).then_some(given)
    }
}

impl Journal {
    /// The change between any two of its checkpoints, as the whole journal tells it.
    pub(super) fn change(&self, between_these: (usize, usize)) -> Apart {
        let occasion = |wave| occasion(self, wave);
        let occasions: Vec<Occasion<'_>> = self.waves.iter().map(occasion).collect();
        between(&occasions, between_these).expect("many answered")
    }

    /// Every two checkpoints.
    pub(super) fn pairs(&self) -> Vec<(usize, usize)> {
        (0..self.waves.len()).flat_map(|to| (0..to).map(move |from| (from, to))).collect()
    }
}

fn occasion<'a>(journal: &'a Journal, wave: &'a Wave) -> Occasion<'a> {
    let (questionnaire, rules) = (&journal.questionnaire, Some(&journal.rules));
    Occasion { questionnaire, responses: &wave.responses, rules, tasks: &wave.tasks, groups: &wave.groups }
}
