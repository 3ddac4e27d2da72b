//! From answers to findings: the kernel that scores, the two readings of the stage, the smallest
//! lift, the next tasks. Pure and exact: no clock, no disk, no floating point before a score is shown.

mod exact;
mod kernel;
mod panel;
pub mod statistics;
pub mod disclosure;
mod groups;
mod agreement;
mod views;
mod told;
mod items;
mod spread;
mod lift;
mod task;
mod stage;
mod advice;
mod agenda;
pub mod resamples;
mod steadiness;
mod together;
pub mod change;
pub mod gates;
pub mod plan;

use std::num::NonZeroUsize;

use self::panel::Panel;
use self::plan::Plan;
use crate::model::assessment::{Assessment, TaskResult};
use crate::model::checkpoint::Rules;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;

/// Everything that follows from the responses of one checkpoint.
///
/// With `many` each answers alone, and it says from how many on anything is shown and whose voices weigh the same;
/// without, everything is found and a task's score is the plain mean over the respondents who have one.
/// Without any response nobody left a task out, so every task is insufficient and the stage a range from the first
/// to the last. Answers to what was not asked, and levels outside the scale, are passed over.
pub fn assess(questionnaire: &Questionnaire, responses: &[Response], many: Option<&Rules>) -> Assessment {
    let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    assess_on(threads, questionnaire, responses, many)
}

/// The same on so many threads, which changes nothing but how long it takes.
pub fn assess_on(
    threads: NonZeroUsize,
    questionnaire: &Questionnaire,
    responses: &[Response],
    many: Option<&Rules>,
) -> Assessment {
    let plan = Plan::of(questionnaire);
    let panel = Panel::of(questionnaire, &plan, responses, many);
    let attributes = groups::attributes(questionnaire, responses, &panel);
    let only = responses.first().filter(|_| panel.is_single());
    let result = |task| task::result(task, &panel, &attributes, only);
    let tasks: Vec<TaskResult> = (0..panel.columns.len()).map(result).collect();
    let stage = stage::reading(questionnaire, &plan, &tasks);
    let wanted = |task: &str| responses.iter().any(|response| response.wants_task(questionnaire, task));
    let next = advice::next(questionnaire, &tasks, stage.as_ref(), wanted);
    let next = if panel.is_shown() { next } else { Vec::new() };
    let strengths = advice::strengths(questionnaire, &tasks, stage.as_ref());
    let found = (tasks.as_slice(), stage.as_ref());
    let many = many.map(|_| together::found(questionnaire, &panel, &attributes, found, threads));
    Assessment { tasks, stage, next, strengths, many }
}
