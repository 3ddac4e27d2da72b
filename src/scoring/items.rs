//! What is known about the items of one task: who answered them how, their means and how far people agree on them. An
//! item is withheld where too few gave a level, or where what is withheld would follow from what is shown.

use std::collections::{BTreeMap, BTreeSet};

use num_integer::Integer;

use super::exact::mean_score;
use super::groups::Attribute;
use super::kernel::Cell;
use super::panel::{Column, Panel, said};
use super::views::views;
use crate::model::assessment::{ItemResult, Tally};
use crate::model::questionnaire::Item;
use crate::model::response::Response;

/// The items asked of anybody, in file order; all of them where it is withheld whether they were. `only` is the answer
/// set of which everything may be shown.
pub(super) fn results(
    task: usize,
    panel: &Panel<'_>,
    attributes: &[Attribute<'_>],
    only: Option<&Response>,
) -> Vec<ItemResult> {
    let (column, floors) = (&panel.columns[task], panel.floors());
    let withheld = withheld(column, panel);
    let result = |(position, item): (usize, &Item)| {
        let tally = tally(column, position);
        let shown = !withheld.contains(&position);
        let levels = column.levels(position);
        Some(ItemResult {
            item: item.id.clone(),
            score: if shown { mean_score(&panel.by_voice(levels.map(said)), column.scale.top()) } else { None },
            answer: only.map(|response| response.answer(item).clone()),
            tally: (panel.rules.is_some() && tally.asked >= floors.mean).then_some(tally),
            views: if shown { views((task, position), panel, attributes) } else { None },
        })
        .filter(|_| tally.asked > 0 || column.asked < floors.mean)
    };
    column.task.items.iter().enumerate().filter_map(result).collect()
}

/// How everybody answered the item at this position.
pub(super) fn tally(column: &Column<'_>, position: usize) -> Tally {
    let mut tally = Tally::default();
    for cell in column.item(position) {
        tally.asked += usize::from(cell != Cell::NotAsked);
        tally.levels += usize::from(cell.level().is_some());
        tally.dont_know += usize::from(cell == Cell::DontKnow);
        tally.not_applicable += usize::from(cell == Cell::NotApplicable);
    }
    tally
}

/// The positions of items whose mean is withheld: too few gave a level, or else those who did could be told from the
/// task's score.
fn withheld(column: &Column<'_>, panel: &Panel<'_>) -> BTreeSet<usize> {
    let floor = panel.floors().mean;
    let given: Vec<usize> = (0..column.task.items.len()).map(|position| column.levels(position).count()).collect();
    let mut withheld: BTreeSet<usize> = (0..given.len()).filter(|position| given[*position] < floor).collect();
    let is_score_shown = column.scored().count() >= floor;
    while is_score_shown && (1..floor).contains(&told_by_the_score(&withheld, column, panel)) {
        let others =
            column.task.items.iter().enumerate().filter(|(position, item)| item.scored && !withheld.contains(position));
        // An item with a floor says more than its mean, so that others are withheld before it.
        let Some((next, _)) = others.min_by_key(|(position, item)| (item.floor.is_some(), given[*position])) else {
            break;
        };
        withheld.insert(next);
    }
    withheld
}

/// About how many people the task's score says something once the means of the items that are shown are taken from it;
/// 0 where nothing is withheld.
fn told_by_the_score(withheld: &BTreeSet<usize>, column: &Column<'_>, panel: &Panel<'_>) -> usize {
    let is_scored = |(position, _): &(usize, usize)| column.own[*position].is_some();
    let in_score = |position: &usize| column.levels(*position).filter(is_scored).map(|(respondent, _)| respondent);
    let scored_items = |position: &usize| column.task.items[*position].scored;
    let mut about: BTreeSet<usize> = withheld.iter().filter(|item| scored_items(item)).flat_map(in_score).collect();
    if !about.is_empty() {
        let shown =
            (0..column.task.items.len()).filter(|position| scored_items(position) && !withheld.contains(position));
        shown.for_each(|position| about.extend(weighing_otherwise(position, column, panel)));
    }
    about.len()
}

/// The respondents whose level of the item at this position does not weigh in the task's score what it weighs for most:
/// taking the item's mean from the score, as often as suits most, leaves something of them.
fn weighing_otherwise(position: usize, column: &Column<'_>, panel: &Panel<'_>) -> Vec<usize> {
    let in_score = panel.sharing(column.scored().map(|(respondent, _)| respondent).collect::<Vec<_>>());
    let in_item = panel.sharing(column.levels(position).map(|(respondent, _)| respondent).collect::<Vec<_>>());
    let mut by_weight: BTreeMap<(u128, u128), Vec<usize>> = BTreeMap::new();
    for (respondent, _) in column.levels(position) {
        let weight = column.own[respondent].map_or((0, 1), |own| {
            let (part, whole) = (in_item[respondent] as u128, own.level.whole * in_score[respondent] as u128);
            let common = part.gcd(&whole);
            (part / common, whole / common)
        });
        by_weight.entry(weight).or_default().push(respondent);
    }
    let most = by_weight.values().map(Vec::len).max();
    let mut kinds: Vec<Vec<usize>> = by_weight.into_values().collect();
    let usual = kinds.iter().position(|kind| Some(kind.len()) == most);
    usual.map(|usual| kinds.swap_remove(usual));
    kinds.concat()
}
