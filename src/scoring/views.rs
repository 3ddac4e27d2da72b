//! How the levels given to one item spread, and whether that may be shown. What a spread means is known to `agreement`.

use std::collections::BTreeMap;

use super::agreement;
use super::disclosure::{Shown, Voice, Weighing, Weight};
use super::groups::Attribute;
use super::panel::Panel;
use crate::model::checkpoint::Balance;
use crate::model::many::Views;

/// Views on the item at this position of the task at this position; `None` where too few gave a level, or where a
/// distribution beside the balanced mean would tell what too few of some members gave.
pub(super) fn views(
    (task, position): (usize, usize),
    panel: &Panel<'_>,
    attributes: &[Attribute<'_>],
) -> Option<Views> {
    let (column, floors) = (&panel.columns[task], panel.floors());
    let (item, top) = (&column.task.items[position], column.scale.top());
    let given: Vec<(usize, usize)> =
        column.levels(position).map(|(respondent, level)| (respondent, item.mirrored(level, top))).collect();
    if given.len() < floors.other || !admits_both_means(&given, panel) {
        return None;
    }
    let mut distribution = vec![0; top + 1];
    for (_, level) in &given {
        distribution[*level] += 1;
    }
    let of_groups = attributes.iter().map(|attribute| attribute.distributions(task, &given, top));
    let groups: Vec<Vec<Vec<usize>>> = of_groups.map(|groups| of_enough(groups, floors.mean)).collect();
    agreement::views(distribution, item.referent, &groups)
}

/// The distributions of so many people or more.
fn of_enough(mut groups: Vec<Vec<usize>>, floor: usize) -> Vec<Vec<usize>> {
    groups.retain(|distribution| distribution.iter().sum::<usize>() >= floor);
    groups
}

/// Whether the mean of members' means and the plain mean, which follows from a distribution, can both be shown.
fn admits_both_means(given: &[(usize, usize)], panel: &Panel<'_>) -> bool {
    if panel.rules.is_none_or(|rules| rules.balance == Balance::Respondents) {
        return true;
    }
    let floor = panel.floors().mean;
    let sharing = panel.sharing(given.iter().map(|(respondent, _)| *respondent));
    let mut alike: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (respondent, _) in given {
        alike.entry(sharing[*respondent]).or_default().push(*respondent);
    }
    // More of those who weigh the same than the floor would make no difference.
    let standing: Vec<usize> = alike.into_values().flat_map(|alike| alike.into_iter().take(floor)).collect();
    let weighed = |person: &usize| (Voice { person: *person, occasion: 0 }, Weight::one_of(sharing[*person]));
    let balanced = Weighing(standing.iter().map(weighed).collect());
    Shown::default().admits(&[balanced, Weighing::mean(standing, 0)], floor)
}
