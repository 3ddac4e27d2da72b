//! Whether means that are shown would together let anyone work out a mean over too few people. It looks at who
//! is in each mean, never at what they answered.
//!
//! Whoever has several means can add and subtract them: the mean of all and the mean of a group give the mean of the
//! rest; a task's score and the means of its items give the scores of those who left an item out. Each mean is a row of weights, one for every answer in it, and what can be worked out is every combination of
//! the rows. So a set of means may be shown only if no combination of them, however clever, is about fewer people than
//! the floor without being about nobody. The search is exact: it asks of one person after another that they have no part
//! in the combination, and lets so few of them have a part as the floor leaves; what it cannot decide in time is not shown.

use std::collections::BTreeMap;

/// So many steps of the search at most; real coalitions take a few hundred.
const STEPS: usize = 50_000;

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

/// How much a voice weighs: a fraction, kept as a number modulo a prime, where arithmetic is exact. A combination that
/// is about few people stays so modulo the prime, so none is missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(u64);

/// The means that are shown already.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    rows: Vec<Weighing>,
}

/// The voices that weigh the same in everything: those of one person or of several alike.
struct Bloc {
    /// How many people.
    people: usize,
    /// Their columns, one for each item of each occasion.
    columns: Vec<usize>,
}

/// A combination is looked for that is about at most so many people.
struct Search<'a> {
    blocs: &'a [Bloc],
    /// How many columns they have; what follows in a row marks what is new in it.
    columns: usize,
    steps: usize,
}

impl Shown {
    /// Whether these could be shown too without letting anyone work out a mean over fewer than `floor` people that does
    /// not follow from what is shown already.
    pub fn admits(&self, more: &[Weighing], floor: usize) -> bool {
        let rows: Vec<&Weighing> = self.rows.iter().chain(more).collect();
        let (mut blocs, rows) = blocs(&rows);
        blocs.sort_by_key(|bloc| std::cmp::Reverse(bloc.people));
        let columns = blocs.iter().map(|bloc| bloc.columns.len()).sum();
        let mut search = Search { blocs: &blocs, columns, steps: 0 };
        let rows = independent(marked(rows, self.rows.len()), columns);
        !search.finds(rows, 0, floor.saturating_sub(1))
    }

    /// Counts these among what is shown.
    pub fn show(&mut self, more: impl IntoIterator<Item = Weighing>) {
        self.rows.extend(more);
    }
}

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

impl Weight {
    /// The weight of everyone in a plain mean, where only proportions matter.
    pub const ONE: Self = Self(1);
    const ZERO: Self = Self(0);
    /// A Mersenne prime.
    const PRIME: u64 = (1 << 61) - 1;

    /// One part of so many, at least 1 and far below 2^61.
    pub fn one_of(parts: usize) -> Self {
        Self::of(parts).inverse()
    }

    /// So many, far below 2^61.
    pub fn of(parts: usize) -> Self {
        Self(parts as u64 % Self::PRIME)
    }

    /// The product of both.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self::rest(u128::from(self.0) * u128::from(other.0))
    }

    fn rest(product: u128) -> Self {
        // 2^61 leaves a rest of 1, so that what stands above the lowest 61 bits is added to them.
        let prime = u128::from(Self::PRIME);
        let folded = (product & prime) + (product >> 61);
        let rest = u64::try_from(folded).expect("products of two weights are below 2^122");
        Self(rest % Self::PRIME)
    }

    fn plus(self, other: Self) -> Self {
        Self((self.0 + other.0) % Self::PRIME)
    }

    fn negative(self) -> Self {
        Self((Self::PRIME - self.0) % Self::PRIME)
    }

    /// By Fermat: the power to the prime less two.
    fn inverse(self) -> Self {
        let (mut result, mut power, mut exponent) = (Self::ONE, self, Self::PRIME - 2);
        while exponent > 0 {
            if exponent % 2 == 1 {
                result = result.times(power);
            }
            power = power.times(power);
            exponent /= 2;
        }
        result
    }
}

impl Search<'_> {
    /// Whether some new combination of the rows is about somebody, and among the blocs from `at` on about at most `people`.
    /// Blocs before `at` are settled. Independent rows never cancel out, so any row left at the end is such a combination.
    fn finds(&mut self, rows: Vec<Vec<Weight>>, at: usize, people: usize) -> bool {
        self.steps += 1;
        let is_new = |row: &Vec<Weight>| row.iter().skip(self.columns).any(|mark| *mark != Weight::ZERO);
        if !rows.iter().any(is_new) {
            return false;
        }
        let Some(bloc) = self.blocs.get(at) else { return true };
        if self.steps > STEPS {
            return true;
        }
        let has_part = bloc.columns.iter().any(|column| rows.iter().any(|row| row[*column] != Weight::ZERO));
        if !has_part {
            return self.finds(rows, at + 1, people);
        }
        let without = bloc.columns.iter().fold(rows.clone(), |rows, column| vanishing(rows, *column));
        self.finds(without, at + 1, people) || (bloc.people <= people && self.finds(rows, at + 1, people - bloc.people))
    }
}

/// The voices as blocs, and the rows as weights by column.
fn blocs(weighings: &[&Weighing]) -> (Vec<Bloc>, Vec<Vec<Weight>>) {
    let mut parts: BTreeMap<usize, BTreeMap<(usize, usize), Vec<Weight>>> = BTreeMap::new();
    for (row, weighing) in weighings.iter().enumerate() {
        for (voice, weight) in &weighing.0 {
            let items = parts.entry(voice.person).or_default();
            let weights =
                items.entry((voice.occasion, voice.item)).or_insert_with(|| vec![Weight::ZERO; weighings.len()]);
            weights[row] = weights[row].plus(*weight);
        }
    }
    let mut alike: BTreeMap<BTreeMap<(usize, usize), Vec<Weight>>, usize> = BTreeMap::new();
    for part in parts.into_values() {
        *alike.entry(part).or_default() += 1;
    }
    let mut columns: Vec<Vec<Weight>> = Vec::new();
    let blocs = alike.into_iter().map(|(items, people)| {
        let first = columns.len();
        columns.extend(items.into_values());
        Bloc { people, columns: (first..columns.len()).collect() }
    });
    let blocs = blocs.collect();
    let row = |row: usize| columns.iter().map(|weights| weights[row]).collect();
    (blocs, (0..weighings.len()).map(row).collect())
}

/// The rows with a column more for each one from `known` on, in which it alone has a weight: so a combination tells
/// whether it takes anything new.
fn marked(mut rows: Vec<Vec<Weight>>, known: usize) -> Vec<Vec<Weight>> {
    let new = rows.len() - known;
    for (position, row) in rows.iter_mut().enumerate() {
        let mark = |new: usize| if position == known + new { Weight::ONE } else { Weight::ZERO };
        row.extend((0..new).map(mark));
    }
    rows
}

/// Rows that span the same combinations and of which none follows from the others by the first so many columns. A new
/// row that follows from known ones tells nothing new and is left out.
fn independent(rows: Vec<Vec<Weight>>, columns: usize) -> Vec<Vec<Weight>> {
    let mut kept: Vec<(usize, Vec<Weight>)> = Vec::new();
    for mut row in rows {
        for (pivot, other) in &kept {
            cancel(&mut row, other, *pivot);
        }
        if let Some(pivot) = row.iter().take(columns).position(|weight| *weight != Weight::ZERO) {
            kept.push((pivot, row));
        }
    }
    kept.into_iter().map(|(_, row)| row).collect()
}

/// Rows that span the combinations in which a column has no weight.
fn vanishing(mut rows: Vec<Vec<Weight>>, column: usize) -> Vec<Vec<Weight>> {
    let Some(pivot) = rows.iter().position(|row| row[column] != Weight::ZERO) else { return rows };
    let pivot = rows.swap_remove(pivot);
    for row in &mut rows {
        cancel(row, &pivot, column);
    }
    rows
}

/// Takes as much of `other` from a row as makes its weight in a column vanish; `other` has some there.
fn cancel(row: &mut [Weight], other: &[Weight], column: usize) {
    if row[column] == Weight::ZERO {
        return;
    }
    let factor = row[column].times(other[column].inverse()).negative();
    for (weight, other) in row.iter_mut().zip(other) {
        *weight = weight.plus(factor.times(*other));
    }
}
