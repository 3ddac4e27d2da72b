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

/// What somebody says of some items, each with how much it weighs, in terms of their score: 0 is the score, which stands
/// for the first of the items that it is the mean of; every other item is the number above its own. So most means are
/// about one thing that everybody says. Without a score every item stands for itself.
pub fn in_terms_of(score: &[(usize, Weight)], items: &[(usize, Weight)]) -> Vec<(usize, Weight)> {
    let Some(((first, weight), others)) = score.split_first() else {
        return items.iter().map(|(item, part)| (item + 1, *part)).collect();
    };
    let of_first = items.iter().find(|(item, _)| item == first);
    let score = of_first.map(|(_, part)| part.times(weight.inverse()));
    let less = score.map(Weight::negative);
    let less = less.into_iter().flat_map(|less| others.iter().map(move |(item, part)| (item + 1, less.times(*part))));
    let rest = items.iter().filter(|(item, _)| item != first).map(|(item, part)| (item + 1, *part));
    score.into_iter().map(|score| (0, score)).chain(less).chain(rest).collect()
}
