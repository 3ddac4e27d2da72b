//! What voices settle of the combinations of rows: a combination in which voices have no part is one that their columns
//! are orthogonal to, so that the span of the columns says everything.

use super::weight::Weight;

/// How much a voice weighs in each row in which it has a part, by the place of the row, ascending.
pub(super) type Column = Vec<(usize, Weight)>;

/// The span of some columns, in echelon form: a pivot begins with 1 at its own place.
pub(super) struct Span {
    pivots: Vec<Option<Column>>,
    rank: usize,
    /// All zero between calls.
    work: Vec<Weight>,
}

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
    pub(super) fn takes(&mut self, column: &Column) -> bool {
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
}
