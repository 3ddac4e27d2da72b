//! How far respondents agree on one item: from how many gave each level to a verdict. Whether enough answered is for
//! others to know.

use super::statistics::{average_deviation, is_apart};
use crate::model::many::{Verdict, Views};
use crate::model::questionnaire::Referent;

/// Views on an item from how many gave each level, as given. `groups` are the same for groups that are shown; `None`
/// where nobody gave a level.
pub(super) fn views(distribution: Vec<usize>, referent: Referent, groups: &[Vec<Vec<usize>>]) -> Option<Views> {
    let deviation = average_deviation(&distribution)?;
    let shared = referent != Referent::OwnOrganisation;
    let agreement = shared.then(|| verdict(&distribution, groups));
    Some(Views { distribution, deviation, agreement })
}

fn verdict(distribution: &[usize], groups: &[Vec<Vec<usize>>]) -> Verdict {
    if is_apart(distribution) {
        Verdict::Apart
    } else if some_are_far(distribution) || groups.iter().any(|groups| some_groups_differ(groups)) {
        Verdict::Mixed
    } else {
        Verdict::Close
    }
}

/// Whether a fifth or more are two levels or more from the median.
fn some_are_far(distribution: &[usize]) -> bool {
    let n: usize = distribution.iter().sum();
    let doubled = at(distribution, n.saturating_sub(1) / 2) + at(distribution, n / 2);
    let far = distribution.iter().enumerate().filter(|(level, _)| (2 * level).abs_diff(doubled) >= 4);
    5 * far.map(|(_, count)| count).sum::<usize>() >= n
}

/// The level given by the one at this place, counted from 0 and from the lowest level up.
fn at(distribution: &[usize], place: usize) -> usize {
    let mut before = 0;
    let reaches = |count: &usize| {
        before += count;
        before > place
    };
    distribution.iter().position(reaches).unwrap_or(0)
}

/// Whether the means of two of these groups are a level or more apart.
fn some_groups_differ(groups: &[Vec<usize>]) -> bool {
    let sum = |group: &[usize]| group.iter().enumerate().map(|(level, count)| (level * count) as u128).sum::<u128>();
    let means: Vec<(u128, u128)> =
        groups.iter().map(|group| (sum(group), group.iter().sum::<usize>() as u128)).collect();
    let above = |one: &(u128, u128), other: &(u128, u128)| one.0 * other.1 >= other.0 * one.1 + one.1 * other.1;
    means.iter().any(|one| means.iter().any(|other| one.1 > 0 && other.1 > 0 && above(one, other)))
}
