//! Means as rows of weights: how much what each person says weighs in them.

use super::weight::Weight;

/// What a person says on an occasion of an item. Where nothing is shown of single items, one number may stand for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Voice {
    /// Who, as a number that stays the same over occasions.
    pub person: usize,
    /// On which occasion.
    pub occasion: usize,
    /// Of which item, as a number that stays the same within the occasion.
    pub item: usize,
}

/// A mean, or a difference of means: how much each voice weighs in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighing(pub Vec<(Voice, Weight)>);

impl Weighing {
    /// The plain mean of some people's scores on one occasion.
    pub fn mean(people: impl IntoIterator<Item = usize>, occasion: usize) -> Self {
        Self(people.into_iter().map(|person| (Voice { person, occasion, item: 0 }, Weight::ONE)).collect())
    }

    /// This less another. Both must weigh on the same scale: weights that make 1 together, or as many people in both.
    #[must_use]
    pub fn less(mut self, other: &Self) -> Self {
        self.0.extend(other.0.iter().map(|(voice, weight)| (*voice, weight.negative())));
        self
    }
}
