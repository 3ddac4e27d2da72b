//! From answers to findings: the kernel that scores, the two readings of the stage, the smallest
//! lift, the next tasks. Pure and exact: no clock, no disk, no floating point before a score is shown.

mod kernel;
pub mod statistics;
mod lift;
mod task;
mod stage;
mod advice;
pub mod disclosure;

use crate::model::assessment::{Assessment, TaskResult};
use crate::model::checkpoint::Rules;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;

/// Everything that follows from the responses of one checkpoint.
///
/// Without any response nobody left a task out, so every task is insufficient and the stage a range from the first
/// to the last. With several, a task's score is the plain mean over the respondents who have one;
/// `many` says from how many on it is shown. Answers to
/// what was not asked, and levels outside the scale, are passed over.
pub fn assess(questionnaire: &Questionnaire, responses: &[Response], many: Option<&Rules>) -> Assessment {
    let result = |task| task::result(questionnaire, task, responses, many);
    let tasks: Vec<TaskResult> = questionnaire.tasks.iter().map(result).collect();
    let stage = stage::reading(questionnaire, &tasks);
    let wanted = |task: &str| responses.iter().any(|response| response.wants_task(questionnaire, task));
    let next = advice::next(questionnaire, &tasks, stage.as_ref(), wanted);
    let strengths = advice::strengths(questionnaire, &tasks, stage.as_ref());
    Assessment { tasks, stage, next, strengths, many: None }
}
