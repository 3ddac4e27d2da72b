//! What is known about one task: its standing, its counts, its items, its spread and its lift. It knows no other task.

use super::exact::{Fraction, mean_score};
use super::groups::Attribute;
use super::items;
use super::kernel::{Sheet, below_floor};
use super::lift;
use super::panel::{Column, Panel};
use super::plan::Value;
use super::spread::spread;
use crate::model::assessment::{Counts, ItemResult, Lift, Scored, Standing, TaskResult};
use crate::model::questionnaire::Item;
use crate::model::response::Response;
use crate::model::score::Score;

/// The result of the task at this position over everybody. `only` is the answer set of which everything may be shown.
pub(super) fn result(
    task: usize,
    panel: &Panel<'_>,
    attributes: &[Attribute<'_>],
    only: Option<&Response>,
) -> TaskResult {
    let column = &panel.columns[task];
    let levels = panel.by_voice(column.scored().map(|(respondent, own)| (respondent, own.level)));
    let items = items::results(task, panel, attributes, only);
    let standing = standing(column, panel, &levels, &items);
    let is_scored = matches!(standing, Standing::Scored(_));
    TaskResult {
        task: column.task.id.clone(),
        counts: counts(column, panel, &standing),
        spread: if is_scored { spread(&levels, column, panel) } else { None },
        lift: lift(column, panel, &standing),
        items,
        standing,
    }
}

fn standing(column: &Column<'_>, panel: &Panel<'_>, levels: &[Fraction], items: &[ItemResult]) -> Standing {
    let floor = panel.floors().mean;
    let scored = column.scored().count();
    match mean_score(levels, column.scale.top()) {
        _ if !panel.is_shown() => Standing::Withheld,
        _ if column.asked == 0 && panel.respondents > 0 => Standing::NotAsked,
        _ if column.asked < floor => Standing::Withheld,
        Some(_) if scored < floor => Standing::Withheld,
        Some(score) => Standing::Scored(found(score, column, items)),
        // That nobody could say is told only where it may be told how many could.
        None if panel.rules.is_some_and(|rules| column.asked < rules.floors.other) => Standing::Withheld,
        None => Standing::Insufficient,
    }
}

fn found(score: Score, column: &Column<'_>, items: &[ItemResult]) -> Scored {
    let score_of = |item: &Item| items.iter().find(|result| result.item == item.id).and_then(|result| result.score);
    let floored = |item: &Item| score_of(item).is_some_and(|score| below_floor(item, score, column.scale));
    let floored_by = ids(column, |_, item| floored(item));
    let floor_unanswered = |position: usize, item: &Item| {
        let is_open = |value: Value| !matches!(value, Value::NotAsked | Value::NotApplicable);
        let has_floor = item.scored && item.floor.is_some();
        has_floor && score_of(item).is_none() && column.item(position).any(is_open)
    };
    let established = column.plan.is_established(score) && floored_by.is_empty();
    Scored {
        score,
        level: score.level(column.scale),
        established,
        contested: established && is_contested(column),
        floored_by,
        floor_unanswered: ids(column, floor_unanswered),
    }
}

/// Whether fewer than half of the respondents with a score have it established for themselves.
fn is_contested(column: &Column<'_>) -> bool {
    2 * column.scored().filter(|(_, own)| own.established).count() < column.scored().count()
}

fn ids(column: &Column<'_>, wanted: impl Fn(usize, &Item) -> bool) -> Vec<String> {
    let items = column.task.items.iter().enumerate().filter(|(position, item)| wanted(*position, item));
    items.map(|(_, item)| item.id.clone()).collect()
}

/// Counts every item that was asked, scored or not. How many answered in which way is a spread, like a distribution.
fn counts(column: &Column<'_>, panel: &Panel<'_>, standing: &Standing) -> Option<Counts> {
    let scored = column.scored().count();
    let mut counts =
        Counts { scored, could_not_say: column.addressed - scored, carried: column.carried, ..Counts::default() };
    for position in 0..column.task.items.len() {
        let tally = items::tally(column, position);
        counts.answered += tally.levels;
        counts.dont_know += tally.dont_know;
        counts.not_applicable += tally.not_applicable;
        counts.unanswered += tally.asked - tally.levels - tally.dont_know - tally.not_applicable;
    }
    let is_shown = panel.rules.is_none_or(|rules| column.asked >= rules.floors.other);
    (*standing == Standing::NotAsked || is_shown).then_some(counts)
}

fn lift(column: &Column<'_>, panel: &Panel<'_>, standing: &Standing) -> Lift {
    let sheet = || match panel.respondents {
        0 => Sheet::blank(column.task, column.plan),
        _ => Sheet::of(column.task, column.plan, column.values(0)),
    };
    match standing {
        Standing::NotAsked => Lift::NotAsked,
        Standing::Scored(scored) if scored.established && !scored.contested => Lift::NotNeeded,
        _ if !panel.is_single() => Lift::ManyRespondents,
        Standing::Insufficient | Standing::Withheld => lift::missing(&sheet()),
        Standing::Scored(_) => lift::raises(&sheet(), column.scale),
    }
}
