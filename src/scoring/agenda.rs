//! What people should talk about, chosen from how they answered. It names items; the words stand in the catalogue.

use std::cmp::Reverse;

use crate::model::assessment::{ItemResult, Tally, TaskResult};
use crate::model::checkpoint::Floors;
use crate::model::many::{AgendaPoint, Kind, Verdict};
use crate::model::questionnaire::{Item, Questionnaire, Referent};

/// A meeting has time for so many points of each kind.
const AT_MOST: usize = 3;

/// An item with what is known about it.
type Found<'a> = (&'a Item, &'a ItemResult);

/// The agenda: where people differ, where some know, what some say does not apply; of each kind at most three points.
///
/// - *Differ*: a shared item seen apart or mixed, the widest first.
/// - *Know*: a shared item of which a quarter or more of those asked do not know and a quarter or more do: so few
///   of either are a slip of the pen, so many are people who can tell each other. The most even split first.
/// - *Apply*: an item that the mean floor or more say does not apply and as many say does, the most often first. Who
///   says so gives away their situation, so nobody is to be asked for it alone or nearly so.
pub(super) fn points(questionnaire: &Questionnaire, tasks: &[TaskResult], floors: Floors) -> Vec<AgendaPoint> {
    let result = |item: &Item| tasks.iter().find_map(|task| task.items.iter().find(|result| result.item == item.id));
    let items = questionnaire.items().map(|(_, item)| item);
    let found: Vec<Found<'_>> = items.filter_map(|item| Some((item, result(item)?))).collect();
    [differing(&found), known_to_some(&found, floors), applying_to_some(&found, floors)].concat()
}

fn differing(found: &[Found<'_>]) -> Vec<AgendaPoint> {
    let views = |(item, result): &Found<'_>| {
        let views = result.views.as_ref().filter(|views| views.agreement > Some(Verdict::Close))?;
        Some(point(item, Kind::Differ, Some(views.deviation)))
    };
    let mut points: Vec<AgendaPoint> = found.iter().filter_map(views).collect();
    points.sort_by(|one, other| other.deviation.unwrap_or(0.0).total_cmp(&one.deviation.unwrap_or(0.0)));
    points.truncate(AT_MOST);
    points
}

fn known_to_some(found: &[Found<'_>], floors: Floors) -> Vec<AgendaPoint> {
    let is_split = |tally: &Tally| {
        tally.asked >= floors.other && 4 * tally.dont_know >= tally.asked && 4 * tally.levels >= tally.asked
    };
    let shared = found.iter().filter(|(item, _)| item.referent != Referent::OwnOrganisation);
    let split = shared.filter_map(|(item, result)| Some((*item, result.tally.filter(is_split)?)));
    // Splits are compared in shares of those asked, by whole numbers.
    let unevenness = |tally: Tally| (tally.levels.abs_diff(tally.dont_know) * 1_000_000) / tally.asked;
    first(split, Kind::Know, unevenness)
}

fn applying_to_some(found: &[Found<'_>], floors: Floors) -> Vec<AgendaPoint> {
    let is_split = |tally: &Tally| {
        tally.asked >= floors.other && tally.not_applicable >= floors.mean && tally.levels >= floors.mean
    };
    let split = found.iter().filter_map(|(item, result)| Some((*item, result.tally.filter(is_split)?)));
    first(split, Kind::Apply, |tally| Reverse(tally.not_applicable))
}

/// The first few by an order, and by the file where that is the same.
fn first<'a, K: Ord>(
    items: impl Iterator<Item = (&'a Item, Tally)>,
    kind: Kind,
    order: impl Fn(Tally) -> K,
) -> Vec<AgendaPoint> {
    let mut items: Vec<(&Item, Tally)> = items.collect();
    items.sort_by_key(|(_, tally)| order(*tally));
    items.into_iter().take(AT_MOST).map(|(item, _)| point(item, kind, None)).collect()
}

fn point(item: &Item, kind: Kind, deviation: Option<f64>) -> AgendaPoint {
    AgendaPoint { item: item.id.clone(), kind, deviation }
}
