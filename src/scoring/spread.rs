//! How far voices differ about one task: deviation and interval.

use super::exact::Fraction;
use super::panel::{Column, Panel};
use super::statistics::interval;
use crate::model::many::Spread;

/// The spread of what voices say about a task; `None` where too few respondents, or too few voices, say anything.
pub(super) fn spread(levels: &[Fraction], column: &Column<'_>, panel: &Panel<'_>) -> Option<Spread> {
    if column.scored().count().min(levels.len()) < panel.floors().other {
        return None;
    }
    let points: Vec<f64> = levels.iter().map(|level| level.points(column.scale.top())).collect();
    let found = interval(&points).ok()?;
    let interval = found.within(0.0, 100.0);
    Some(Spread { deviation: found.sd, interval: [interval.low, interval.high] })
}
