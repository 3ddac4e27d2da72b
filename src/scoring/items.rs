//! What is known about the items of one task: who answered them how, their means and how far people agree on them. Which
//! of it may be shown is decided by `told`.

use super::exact::mean_score;
use super::groups::Attribute;
use super::panel::{Column, Panel, said};
use super::plan::Value;
use super::told::told;
use super::views::views;
use crate::model::assessment::{ItemResult, Tally};
use crate::model::questionnaire::Item;
use crate::model::response::Response;

/// The items asked of anybody, in file order; all of them where each answers alone, because of whom an item is asked tells
/// who is there. `only` is the answer
/// set of which everything may be shown.
pub(super) fn results(
    task: usize,
    panel: &Panel<'_>,
    attributes: &[Attribute<'_>],
    only: Option<&Response>,
) -> Vec<ItemResult> {
    let (column, floors) = (&panel.columns[task], panel.floors());
    let told = told(task, panel, attributes);
    let result = |(position, item): (usize, &Item)| {
        let tally = tally(column, position);
        let levels = column.levels(position);
        Some(ItemResult {
            item: item.id.clone(),
            score: if told.means.contains(&position) {
                mean_score(&panel.by_voice(levels.map(said)), column.scale.top())
            } else {
                None
            },
            answer: only.map(|response| response.answer(item).clone()),
            tally: (panel.rules.is_some() && tally.asked >= floors.other).then_some(tally),
            views: if told.spreads.contains(&position) { views((task, position), panel, attributes) } else { None },
        })
        .filter(|_| tally.asked > 0 || panel.rules.is_some() || panel.respondents == 0)
    };
    column.task.items.iter().enumerate().filter_map(result).collect()
}

/// How everybody answered the item at this position.
pub(super) fn tally(column: &Column<'_>, position: usize) -> Tally {
    let mut tally = Tally::default();
    for value in column.item(position) {
        tally.asked += usize::from(value != Value::NotAsked);
        tally.levels += usize::from(value.level().is_some());
        tally.dont_know += usize::from(value == Value::DontKnow);
        tally.not_applicable += usize::from(value == Value::NotApplicable);
    }
    tally
}
