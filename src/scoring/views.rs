//! How the levels given to one item spread. Whether that may be shown is decided by `told`; what it means is known to
//! `agreement`.

use super::agreement;
use super::groups::Attribute;
use super::panel::Panel;
use crate::model::many::Views;

/// Views on the item at this position of the task at this position; `None` where nobody gave a level.
pub(super) fn views(
    (task, position): (usize, usize),
    panel: &Panel<'_>,
    attributes: &[Attribute<'_>],
) -> Option<Views> {
    let (column, floors) = (&panel.columns[task], panel.floors());
    let (item, top) = (&column.task.items[position], column.scale.top());
    let given: Vec<(usize, usize)> =
        column.levels(position).map(|(respondent, level)| (respondent, item.mirrored(level, top))).collect();
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
