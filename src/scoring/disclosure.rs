//! Whether means that are shown would together let anyone work out a mean over too few people. It looks at who
//! is in each mean, never at what they answered.
//!
//! Whoever has several means can add and subtract them: the mean of all and the mean of a group give the mean of the
//! rest; a task's score and the means of its items give the scores of those who left an item out. Each mean is a row of weights, one for every answer in it, and what can be worked out is every combination of
//! the rows. So a set of means may be shown only if no combination of them, however clever, is about fewer people than
//! the floor without being about nobody. The search is exact: it asks of one person after another that they have no part
//! in the combination, and lets so few of them have a part as the floor leaves; what it cannot decide in time is not shown.

mod crowd;
mod search;
mod span;
mod weighing;
mod weight;

pub use self::weighing::{Voice, Weighing};
pub use self::weight::Weight;

use self::crowd::is_crowded;
use self::search::singles_out;

/// The means that are shown already.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    rows: Vec<Weighing>,
}

impl Shown {
    /// Whether these could be shown too without letting anyone work out a mean over fewer than `floor` people that does
    /// not follow from what is shown already.
    pub fn admits(&self, more: &[Weighing], floor: usize) -> bool {
        let rows: Vec<&Weighing> = self.rows.iter().chain(more).collect();
        !singles_out(&rows, self.rows.len(), floor.saturating_sub(1))
    }

    /// Whether it is plain that all of these could be shown too without letting anyone work out a mean over fewer than
    /// `floor` people, one after the other or at once. `false` says nothing: `admits` has to be asked.
    pub fn plainly_admits<'a>(&'a self, more: impl IntoIterator<Item = &'a Weighing>, floor: usize) -> bool {
        is_crowded(&self.rows.iter().chain(more).collect::<Vec<_>>(), floor)
    }

    /// Counts these among what is shown.
    pub fn show(&mut self, more: impl IntoIterator<Item = Weighing>) {
        self.rows.extend(more);
    }
}
