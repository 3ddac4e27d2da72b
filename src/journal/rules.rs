//! What holds where each answers alone, as it stands in `coready.toml` and is frozen into `checkpoint.toml`. What
//! follows from it is not known here.

use serde::Serialize;

use super::reading::{Reading, Table};
use crate::message;
use crate::model::checkpoint::{Balance, Floors, Rules};

/// The floors as a table of a file.
#[derive(Clone, Copy, Serialize)]
pub(super) struct WrittenFloors {
    pub(super) mean: usize,
    pub(super) other: usize,
}

impl WrittenFloors {
    pub(super) fn of(floors: Floors) -> Self {
        Self { mean: floors.mean, other: floors.other }
    }
}

/// The rules in a file; what it does not say is as usual, and no floor is lower than that.
pub(super) fn read_rules<'a>(reading: &mut Reading<'a>, table: Table<'a>) -> Rules {
    let balance = balance(reading, table).unwrap_or_default();
    let floors = reading.table(table, "floors").map(|floors| read_floors(reading, floors)).unwrap_or_default();
    Rules { floors, balance }
}

fn balance(reading: &mut Reading<'_>, table: Table<'_>) -> Option<Balance> {
    let word = reading.text(table, "balance")?;
    let known = Balance::ALL.into_iter().find(|known| known.word() == word);
    known.or_else(|| reading.not(table, "balance", message!("journal-kind-balance")))
}

fn read_floors(reading: &mut Reading<'_>, table: Table<'_>) -> Floors {
    let usual = Floors::default();
    reading.only(table, &["mean", "other"]);
    let mean = floor(reading, table, "mean", usual.mean).unwrap_or(usual.mean);
    // Who raises the floor for means raises the other with it: a spread tells more than a mean.
    let least = usual.other.max(mean);
    let other = floor(reading, table, "other", least).unwrap_or(least);
    Floors { mean, other }
}

/// A floor that is `least` or higher, if it is there.
fn floor(reading: &mut Reading<'_>, table: Table<'_>, key: &str, least: usize) -> Option<usize> {
    let floor = reading.whole(table, key, 0)?;
    if floor < least {
        let at = &table.entry(key)?.node.span;
        let message = message!("journal-floor-low", key = key, value = floor, least = least);
        reading.wrong(at, message, message!("journal-floor-low-hint", least = least));
    }
    Some(floor.max(least))
}
