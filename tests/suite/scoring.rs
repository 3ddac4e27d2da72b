//! Tests of scoring: numbers worked out by hand, and properties of every questionnaire and answer set.

mod advice;
pub(crate) mod cases;
mod change;
mod disclosure;
mod lifts;
mod many;
mod plans;
mod properties;
mod reference;
mod residues;
mod stages;
mod statistics;
mod tasks;
mod told;

use std::collections::BTreeMap;

use coready::model::assessment::{Assessment, Scored, Standing, TaskResult};
use coready::model::questionnaire::{Item, Questionnaire, Scale, Task};
use coready::model::response::{Answer, Given, Response};
use coready::model::score::Score;

use crate::harness::{empty_response, item, ladder, ten_tasks};

const DONT_KNOW: Answer = Answer::DontKnow;
const UNANSWERED: Answer = Answer::Unanswered;

fn level(level: usize) -> Answer {
    Answer::Level(level)
}

fn not_applicable() -> Answer {
    Answer::NotApplicable { reason: "we have none".to_owned() }
}

/// A questionnaire of one task `T1` on this scale, with neither paths nor stages.
fn lone_task(scale: Scale, items: Vec<Item>) -> Questionnaire {
    let ten = ten_tasks();
    let task = Task { items, ..ten.tasks[0].clone() };
    Questionnaire { scales: vec![scale], paths: Vec::new(), stages: Vec::new(), tasks: vec![task], ..ten }
}

/// Items `T1_a`, `T1_b` and so on, of these weights.
fn weighing(weights: &[u32]) -> Vec<Item> {
    let names = ["a", "b", "c", "d", "e"];
    names.iter().zip(weights).map(|(name, weight)| Item { weight: *weight, ..item("T1", name) }).collect()
}

/// The ladder cut or stretched to so many levels, established from this one on.
fn scale_of(levels: usize, established: usize) -> Scale {
    Scale { levels: (0..levels).map(|level| format!("level {level}")).collect(), established, ..ladder() }
}

/// A response that answers the first task's items in file order.
fn answering(questionnaire: &Questionnaire, answers: &[Answer]) -> Response {
    let items = questionnaire.tasks[0].items.iter();
    let given = items.zip(answers).map(|(item, answer)| (item.id.clone(), Given::plain(answer.clone())));
    Response { answers: given.collect::<BTreeMap<_, _>>(), ..empty_response() }
}

/// What one respondent's answers to the first task make of it.
fn first_task(questionnaire: &Questionnaire, answers: &[Answer]) -> TaskResult {
    let assessment = coready::scoring::assess(questionnaire, &[answering(questionnaire, answers)], None);
    assessment.tasks.into_iter().next().expect("the questionnaire has a task")
}

fn assess_one(questionnaire: &Questionnaire, response: Response) -> Assessment {
    coready::scoring::assess(questionnaire, &[response], None)
}

fn scored(result: &TaskResult) -> &Scored {
    let found = match &result.standing {
        Standing::Scored(scored) => Some(scored),
        Standing::NotAsked | Standing::Insufficient | Standing::Withheld => None,
    };
    found.expect("the task has a score")
}

fn score(numerator: u128, denominator: u128) -> Score {
    Score::of(numerator, denominator).expect("a share is at most its whole")
}
