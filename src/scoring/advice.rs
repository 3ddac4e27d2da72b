//! Which tasks to take up next, because of which answers and with which practices; and what is strong already.
//! It names ids; the words stand in the questionnaire.

use super::kernel::below_floor;
use crate::model::assessment::{ItemResult, NextTask, Reason, StageReading, TaskResult};
use crate::model::questionnaire::{Item, Questionnaire, Scale, Task};
use crate::model::response::Answer;
use crate::model::score::Score;

/// At most so many tasks at once, and so many practices for each.
const AT_MOST: usize = 3;
/// At most so many of them from earlier stages.
const MEND_AT_MOST: usize = 2;

/// The tasks to take up next, the most pressing first. `tasks` holds every task in the order of the model. Where
/// there are no stages, those that are only looked at and not `wanted` are left out.
pub(super) fn next(
    questionnaire: &Questionnaire,
    tasks: &[TaskResult],
    stage: Option<&StageReading>,
    wanted: impl Fn(&str) -> bool,
) -> Vec<NextTask> {
    let mut chosen = stage.map_or_else(|| lowest(tasks, Reason::Lowest), |stage| by_stage(questionnaire, tasks, stage));
    chosen.retain(|(result, _)| stage.is_some() || wanted(&result.task));
    let advice = |(result, reason): (&TaskResult, Reason)| {
        let task = questionnaire.task(&result.task)?;
        let because = because(task, questionnaire.scale(task), result, reason);
        let practices = practices(task, &because);
        let because = because.iter().map(|item| item.id.clone()).collect();
        Some(NextTask { task: task.id.clone(), reason, because, practices })
    };
    chosen.into_iter().take(AT_MOST).filter_map(advice).collect()
}

/// Ids of the tasks that are established although their stage is beyond the firm one; none without stages.
pub(super) fn strengths(
    questionnaire: &Questionnaire,
    tasks: &[TaskResult],
    stage: Option<&StageReading>,
) -> Vec<String> {
    let firm = stage.map_or(usize::MAX, |stage| stage.firm);
    let beyond = |result: &&TaskResult| questionnaire.stage_of(&result.task).is_some_and(|stage| stage.number > firm);
    tasks.iter().filter(|result| result.firm()).filter(beyond).map(|result| result.task.clone()).collect()
}

fn by_stage<'a>(
    questionnaire: &Questionnaire,
    tasks: &'a [TaskResult],
    stage: &StageReading,
) -> Vec<(&'a TaskResult, Reason)> {
    let named = |ids: &[String], reason| {
        let results = tasks.iter().filter(|result| ids.contains(&result.task));
        results.map(|result| (result, reason)).collect::<Vec<_>>()
    };
    let after = |result: &&TaskResult| {
        questionnaire.stage_of(&result.task).is_some_and(|of_task| of_task.number == stage.number + 1)
    };
    let mut chosen = named(&stage.mend, Reason::Mend);
    chosen.truncate(MEND_AT_MOST);
    chosen.extend(named(&stage.held_by, Reason::HeldBy));
    chosen.extend(tasks.iter().filter(after).filter(|result| !result.firm()).map(|result| (result, Reason::ComingUp)));
    if stage.number == questionnaire.stages.len() {
        let mut upkeep = lowest(tasks, Reason::Upkeep);
        upkeep.retain(|(result, _)| chosen.iter().all(|(listed, _)| listed.task != result.task));
        chosen.extend(upkeep);
    }
    chosen
}

/// The tasks that have a score, the lowest first.
fn lowest(tasks: &[TaskResult], reason: Reason) -> Vec<(&TaskResult, Reason)> {
    let mut scored: Vec<_> = tasks.iter().filter(|result| result.score().is_some()).collect();
    scored.sort_by_key(|result| result.score());
    scored.into_iter().map(|result| (result, reason)).collect()
}

/// The items whose answers fall short: below their floor, then below established, then not known. Where a task
/// that is named for its low score has none of the first two, its lowest items stand in for them.
fn because<'a>(task: &'a Task, scale: &Scale, result: &TaskResult, reason: Reason) -> Vec<&'a Item> {
    let found = |item: &'a Item| Some((item, result.items.iter().find(|found| found.item == item.id)?));
    let items: Vec<_> = task.items.iter().filter(|item| item.scored).filter_map(found).collect();
    let mut levels: Vec<_> = items.iter().filter_map(|(item, found)| Some((*item, found.score?))).collect();
    levels.sort_by_key(|(item, score)| (!below_floor(item, *score, scale)).then_some(*score));
    let falls_short = |(item, score): &(&Item, Score)| {
        below_floor(item, *score, scale) || !score.reaches_level(scale.established, scale)
    };
    let mut short: Vec<&Item> = levels.iter().filter(|level| falls_short(level)).map(|(item, _)| *item).collect();
    if short.is_empty() && matches!(reason, Reason::Upkeep | Reason::Lowest) {
        let minimum = levels.first().map(|(_, score)| *score);
        short.extend(levels.iter().filter(|(_, score)| Some(*score) == minimum).map(|(item, _)| *item));
    }
    short.extend(items.iter().filter(|(_, found)| is_not_known(found)).map(|(item, _)| *item));
    short
}

/// Whether the answer is don't know; of several respondents, whether it is that of half or more of those asked.
fn is_not_known(found: &ItemResult) -> bool {
    let by_many = found.tally.is_some_and(|tally| tally.asked > 0 && 2 * tally.dont_know >= tally.asked);
    found.answer == Some(Answer::DontKnow) || by_many
}

/// The first practice of each item in turn, then the second ones, and so on, each once.
fn practices(task: &Task, because: &[&Item]) -> Vec<String> {
    let all: Vec<&Item> = task.items.iter().collect();
    let items = if because.is_empty() { all.as_slice() } else { because };
    let rounds = items.iter().map(|item| item.practices.len()).max().unwrap_or(0);
    let in_turn = (0..rounds).flat_map(|round| items.iter().filter_map(move |item| item.practices.get(round)));
    let mut chosen: Vec<String> = Vec::new();
    for practice in in_turn {
        if chosen.len() < AT_MOST && !chosen.contains(practice) {
            chosen.push(practice.clone());
        }
    }
    chosen
}
