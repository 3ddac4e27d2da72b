//! What voices settle of the combinations of rows: a combination in which voices have no part is one that their columns
//! are orthogonal to, so that the span of the columns says everything.

use super::weight::Weight;

/// How much a voice weighs in each row in which it has a part, by the place of the row, ascending.
type Column = Vec<(usize, Weight)>;

/// The span of some columns, in echelon form: a pivot begins with 1 at its own place.
pub(super) struct Span {
    pivots: Vec<Option<Column>>,
    rank: usize,
    /// All zero between calls.
    work: Vec<Weight>,
}

/// Combinations of the rows in which no column of a span has a part, by how much they take of each; all others follow from
/// these.
pub(super) struct Open(Vec<Vec<Weight>>);

impl Span {
    /// Of nothing, in so many rows.
    pub(super) fn new(rows: usize) -> Self {
        Self { pivots: vec![None; rows], rank: 0, work: vec![Weight::ZERO; rows] }
    }

    /// How many columns of it are independent.
    pub(super) fn rank(&self) -> usize {
        self.rank
    }

    /// Takes a column in; whether it was not in the span before.
    pub(super) fn takes(&mut self, column: &[(usize, Weight)]) -> bool {
        let Some((first, _)) = column.first() else { return false };
        for (row, weight) in column {
            self.work[*row] = *weight;
        }
        for row in *first..self.work.len() {
            if self.work[row] == Weight::ZERO {
                continue;
            }
            let Some(pivot) = &self.pivots[row] else {
                self.pivots[row] = Some(self.kept(row));
                self.rank += 1;
                return true;
            };
            let factor = self.work[row].negative();
            for (row, weight) in pivot {
                self.work[*row] = self.work[*row].plus(factor.times(*weight));
            }
        }
        false
    }

    /// What is left of a column from this row on, beginning with 1.
    fn kept(&mut self, row: usize) -> Column {
        let scale = self.work[row].inverse();
        let rest = self.work.iter_mut().enumerate().skip(row);
        let kept = rest.filter(|(_, weight)| **weight != Weight::ZERO);
        kept.map(|(row, weight)| (row, std::mem::replace(weight, Weight::ZERO).times(scale))).collect()
    }

    /// What it leaves open.
    pub(super) fn open(&self) -> Open {
        let is_open = |row: &usize| self.pivots[*row].is_none();
        Open((0..self.pivots.len()).filter(is_open).map(|row| self.without_part(row)).collect())
    }

    /// The combination with this row, which no pivot begins with, and before it only rows that pivots begin with.
    fn without_part(&self, row: usize) -> Vec<Weight> {
        let mut combination = vec![Weight::ZERO; self.pivots.len()];
        combination[row] = Weight::ONE;
        for (before, pivot) in self.pivots[..row].iter().enumerate().rev() {
            combination[before] = pivot.as_ref().map_or(Weight::ZERO, |pivot| part(pivot, &combination).negative());
        }
        combination
    }
}

impl Open {
    /// From how many combinations all others follow.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Settles those in which a voice has a part; whether there were any.
    pub(super) fn settles(&mut self, column: &[(usize, Weight)]) -> bool {
        let parts: Vec<Weight> = self.0.iter().map(|combination| part(column, combination)).collect();
        let Some(at) = parts.iter().rposition(|part| *part != Weight::ZERO) else { return false };
        let settled = self.0.remove(at);
        let scale = parts[at].inverse().negative();
        for (combination, part) in self.0.iter_mut().zip(&parts[..at]).filter(|(_, part)| **part != Weight::ZERO) {
            let factor = part.times(scale);
            for (weight, other) in combination.iter_mut().zip(&settled) {
                *weight = weight.plus(factor.times(*other));
            }
        }
        true
    }
}

/// How much a voice weighs in a combination.
pub(super) fn part(column: &[(usize, Weight)], combination: &[Weight]) -> Weight {
    Weight::sum_of_products(column.iter().map(|(row, weight)| (*weight, combination[*row])))
}
