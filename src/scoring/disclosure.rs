//! Whether means that are shown would together let anyone work out a mean over too few people. It looks at who
//! is in each mean, never at what they answered.
//!
//! Whoever has several means can add and subtract them: the mean of all and the mean of a group give the mean of the
//! rest; a task's score and the means of its items give the scores of those who left an item out. Each mean is a row of
//! weights, one for every answer in it, and what can be worked out is every combination of the rows. So a set of means
//! may be shown only if no combination of them, however clever, is about fewer people than the floor without being about
//! nobody. The search for one is exact; what it cannot decide in time is not shown.

mod crowd;
mod hands;
mod solved;
mod search;
mod span;
mod weighing;
mod weight;

pub use self::weighing::{Voice, Weighing, in_terms_of};
pub use self::weight::Weight;

use std::borrow::Borrow;

use self::crowd::{Crowd, by_occasion};
use self::search::singles_out;

/// The means that are shown already.
#[derive(Clone, Debug, Default)]
pub struct Shown(Vec<Weighing>);

impl Shown {
    /// Whether these could be shown too without letting anyone work out a mean over fewer than `floor` people that does
    /// not follow from what is shown already. Only the occasions of the new ones are looked at: a difference between one of
    /// these and another that is shown already counts as if each side of it were, so that a few are refused that could be
    /// shown.
    pub fn admits<'a>(&self, more: impl IntoIterator<Item = &'a Weighing>, floor: usize) -> bool {
        let more: Vec<&Weighing> = more.into_iter().collect();
        !singles_out(&Crowd::on_occasions_of(&more, &self.0), floor.saturating_sub(1))
    }

    /// Counts these among what is shown.
    pub fn show(&mut self, more: impl IntoIterator<Item = impl Borrow<Weighing>>) {
        self.0.extend(more.into_iter().map(|row| row.borrow().clone()));
    }
}

/// Whether it is plain that all of these could be shown without letting anyone work out a mean over fewer than `floor`
/// people, one after the other or at once, because nothing can be worked out about fewer on any one occasion. `false` says
/// nothing: `Shown::admits` has to be asked.
pub fn are_plain<'a>(rows: impl IntoIterator<Item = &'a Weighing>, floor: usize) -> bool {
    by_occasion(rows).all(|crowd| !singles_out(&crowd, floor.saturating_sub(1)))
}
