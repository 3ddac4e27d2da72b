//! What is known about one task: its standing, its counts, its items and its lift. It knows no other task.

use super::kernel::{Sheet, below_floor, item_score, mirrored, task_score};
use super::lift;
use crate::model::assessment::{Counts, ItemResult, Lift, Scored, Standing, TaskResult};
use crate::model::checkpoint::Rules;
use crate::model::questionnaire::{Item, Questionnaire, Scale, Task};
use crate::model::response::{Answer, Response};
use crate::model::score::Score;

/// The result of a task over all responses of a checkpoint.
pub(super) fn result(
    questionnaire: &Questionnaire,
    task: &Task,
    responses: &[Response],
    many: Option<&Rules>,
) -> TaskResult {
    let scale = questionnaire.scale(task);
    let asked: Vec<&Response> = responses.iter().filter(|response| response.asks_task(questionnaire, task)).collect();
    let sheets: Vec<Sheet<'_>> = asked.iter().map(|response| Sheet::of(task, scale, response)).collect();
    let items = item_results(task, scale, &asked, responses.len() == 1);
    let with_score = sheets.iter().filter(|sheet| sheet.has_score()).count();
    let standing = match task_score(&sheets, scale) {
        Some(_) if many.is_some_and(|rules| with_score < rules.floors.mean) => Standing::Withheld,
        Some(score) => Standing::Scored(scored(score, task, scale, &items, &sheets)),
        None if asked.is_empty() && !responses.is_empty() => Standing::NotAsked,
        None => Standing::Insufficient,
    };
    let counts = counts(task, scale, &asked, &sheets);
    let sheet = sheets.into_iter().next().unwrap_or_else(|| Sheet::blank(task));
    let lift = match (&standing, responses) {
        (Standing::NotAsked, _) => Lift::NotAsked,
        (Standing::Scored(scored), _) if scored.established && !scored.contested => Lift::NotNeeded,
        (Standing::Withheld, _) | (_, [_, _, ..]) => Lift::ManyRespondents,
        (Standing::Insufficient, _) => lift::missing(&sheet),
        (Standing::Scored(_), _) => lift::raises(&sheet, scale),
    };
    TaskResult { task: task.id.clone(), standing, counts: Some(counts), spread: None, items, lift }
}

/// The items asked of anybody. `single` says that the only answer may be shown.
fn item_results(task: &Task, scale: &Scale, asked: &[&Response], single: bool) -> Vec<ItemResult> {
    let result = |item: &Item| {
        let asked: Vec<&Response> = asked.iter().copied().filter(|response| response.asks_item(item)).collect();
        let first = asked.first()?;
        Some(ItemResult {
            item: item.id.clone(),
            score: item_score(item, scale, &asked),
            answer: single.then(|| first.answer(item).clone()),
            tally: None,
            views: None,
        })
    };
    task.items.iter().filter_map(result).collect()
}

fn scored(score: Score, task: &Task, scale: &Scale, items: &[ItemResult], sheets: &[Sheet<'_>]) -> Scored {
    let score_of = |item: &Item| items.iter().find(|result| result.item == item.id).and_then(|result| result.score);
    let floored = |item: &&Item| score_of(item).is_some_and(|score| below_floor(item, score, scale));
    let open = |item: &Item| sheets.iter().any(|sheet| sheet.open.iter().any(|open| open.id == item.id));
    let floor_open = |item: &&Item| item.floor.is_some() && score_of(item).is_none() && open(item);
    let floored_by = ids(task.items.iter().filter(floored));
    Scored {
        score,
        level: score.level(scale),
        established: score.reaches_level(scale.established, scale) && floored_by.is_empty(),
        contested: false,
        floored_by,
        floor_unanswered: ids(task.items.iter().filter(floor_open)),
    }
}

fn ids<'a>(items: impl Iterator<Item = &'a Item>) -> Vec<String> {
    items.map(|item| item.id.clone()).collect()
}

/// Counts every item that was asked, scored or not.
fn counts(task: &Task, scale: &Scale, asked: &[&Response], sheets: &[Sheet<'_>]) -> Counts {
    let scored = sheets.iter().filter(|sheet| sheet.has_score()).count();
    let addressed = sheets.iter().filter(|sheet| sheet.applicable_weight() > 0).count();
    let mut counts = Counts { scored, could_not_say: addressed - scored, ..Counts::default() };
    for response in asked {
        for item in task.items.iter().filter(|item| response.asks_item(item)) {
            count(&mut counts, item, scale, response);
        }
    }
    counts
}

fn count(counts: &mut Counts, item: &Item, scale: &Scale, response: &Response) {
    let carried = response.answers.get(&item.id).is_some_and(|given| given.carried_from.is_some());
    match (mirrored(item, scale, response), response.answer(item)) {
        (Some(_), _) => {
            counts.answered += 1;
            counts.carried += usize::from(carried);
        }
        (None, Answer::DontKnow) => counts.dont_know += 1,
        (None, Answer::NotApplicable { .. }) => counts.not_applicable += 1,
        (None, Answer::Level(_) | Answer::Unanswered) => counts.unanswered += 1,
    }
}
