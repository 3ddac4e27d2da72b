//! Random journals of many respondents: people who come, stay and go, skip tasks, and belong to members.

use std::collections::BTreeMap;

use coready::model::change::Apart;
use coready::model::checkpoint::{Balance, Rules};
use coready::model::many::Group;
use coready::model::questionnaire::Questionnaire;
use coready::model::response::Response;
use coready::scoring::assess;
use coready::scoring::change::{Occasion, between};
use proptest::prelude::*;

use super::{of_tasks, someone};

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
    /// The groups that its result shows.
    pub(super) groups: Vec<Group>,
}

/// Someone who was there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answered {
    pub(super) person: usize,
    pub(super) member: usize,
    /// The level given to every item; `None` without a score.
    pub(super) level: Option<usize>,
    pub(super) staff: Option<bool>,
}

/// Numbers that make a person: the member, the role, and an answer on each occasion.
type Person = (usize, u8, Vec<(u8, usize)>);

/// People who come and go together, and how on each occasion: 0 and 1 are away, 2 there without an answer.
type Cohort = (Vec<u8>, Vec<Person>);

/// Two to four checkpoints, and a few cohorts of up to seven people.
pub(super) fn journal() -> impl Strategy<Value = Journal> {
    let person = || (0..4_usize, 0..6_u8, prop::collection::vec((0..12_u8, 0..5_usize), 4));
    let cohort = (prop::collection::vec(0..6_u8, 4), prop::collection::vec(person(), 1..=7));
    let everyone = prop::collection::vec(person(), 5..=9);
    let cohorts = (everyone, prop::collection::vec(cohort, 0..=3));
    (2..=4_usize, cohorts, any::<bool>(), any::<bool>()).prop_map(
        |(waves, (everyone, mut cohorts), by_member, skip)| {
            cohorts.push((vec![5; 4], everyone));
            let balance = if by_member { Balance::Members } else { Balance::Respondents };
            let (questionnaire, rules) = (of_tasks(1), Rules { balance, ..Rules::default() });
            let waves = (0..waves).map(|wave| made(&questionnaire, &rules, &cohorts, wave, skip)).collect();
            Journal { questionnaire, rules, waves }
        },
    )
}

fn made(questionnaire: &Questionnaire, rules: &Rules, cohorts: &[Cohort], wave: usize, skip: bool) -> Wave {
    let mut wave_made = Wave { responses: Vec::new(), people: Vec::new(), groups: Vec::new() };
    let people = cohorts.iter().flat_map(|(there, people)| people.iter().map(move |person| (there[wave], person)));
    for (person, (there, (member, role, answers))) in people.enumerate() {
        let (kind, level) = answers[wave];
        let level = Some(level).filter(|_| there > 2 && !(skip && kind == 0));
        let staff = (*role > 0).then_some(*role > 2);
        let role = staff.map(|staff| ("role".to_owned(), if staff { "staff" } else { "resident" }.to_owned()));
        if there > 1 {
            wave_made.people.push(Answered { person, member: *member, level, staff });
            wave_made.responses.push(Response {
                member: Some(format!("member {member}")),
                about: role.into_iter().collect::<BTreeMap<_, _>>(),
                ..someone(questionnaire, &format!("code {person}"), &[level])
            });
        }
    }
    let assessment = assess(questionnaire, &wave_made.responses, Some(rules));
    wave_made.groups = assessment.many.map(|many| many.groups).unwrap_or_default();
    wave_made
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
    Occasion { questionnaire, responses: &wave.responses, rules, groups: &wave.groups }
}
