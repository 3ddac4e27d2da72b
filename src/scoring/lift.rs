//! The smallest change of one respondent's answers that would establish a task.

use std::cmp::Reverse;

use super::kernel::{Sheet, weight};
use crate::model::assessment::{Lift, Raise};
use crate::model::questionnaire::{Item, Scale};
use crate::model::score::Score;

/// An item on its way up; levels are mirrored.
struct Climb<'a> {
    item: &'a Item,
    from: usize,
    to: usize,
}

/// The fewest single-level raises that establish a task whose sheet has a score and is not established.
///
/// Floor items rise to their floors, for nothing can replace that; every other step goes to the heaviest item below
/// the top, so that no smaller number of steps could reach as far.
pub(super) fn raises(sheet: &Sheet<'_>, scale: &Scale) -> Lift {
    let mut climbs: Vec<Climb<'_>> = sheet.levels.iter().map(|(item, level)| to_floor(item, *level, scale)).collect();
    while !reaches_established(&climbs, scale) {
        let Some(climb) = heaviest(&mut climbs, scale) else { break };
        climb.to += 1;
    }
    Lift::Raises(climbs.iter().filter(|climb| climb.to > climb.from).map(|climb| as_given(climb, scale)).collect())
}

/// The fewest further answers after which the sheet has a score; 0 where nothing applies.
pub(super) fn missing(sheet: &Sheet<'_>) -> Lift {
    let mut weights: Vec<u128> = sheet.open.iter().map(|item| weight(item)).collect();
    weights.sort_unstable_by_key(|weight| Reverse(*weight));
    let enough = |count: &usize| {
        let further: u128 = weights.iter().take(*count).sum();
        2 * (u128::from(sheet.tally.answered) + further) > sheet.tally.applicable.into()
    };
    Lift::Missing((0..=weights.len()).find(enough).unwrap_or(0))
}

fn to_floor<'a>(item: &'a Item, level: usize, scale: &Scale) -> Climb<'a> {
    let floor = item.floor.unwrap_or(0).min(scale.top());
    Climb { item, from: level, to: level.max(floor) }
}

fn reaches_established(climbs: &[Climb<'_>], scale: &Scale) -> bool {
    let sum = climbs.iter().map(|climb| weight(climb.item) * climb.to as u128).sum();
    let most = climbs.iter().map(|climb| weight(climb.item) * scale.top() as u128).sum();
    Score::of(sum, most).is_some_and(|score| score.reaches_level(scale.established, scale))
}

/// The item to raise next: the heaviest, then the lowest, then the first in the file.
fn heaviest<'c, 'a>(climbs: &'c mut [Climb<'a>], scale: &Scale) -> Option<&'c mut Climb<'a>> {
    let below_top = climbs.iter_mut().filter(|climb| climb.to < scale.top());
    below_top.min_by_key(|climb| (Reverse(climb.item.weight), climb.to))
}

fn as_given(climb: &Climb<'_>, scale: &Scale) -> Raise {
    let given = |level| climb.item.mirrored(level, scale.top());
    Raise { item: climb.item.id.clone(), from: given(climb.from), to: given(climb.to) }
}
