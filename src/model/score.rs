//! An exact score. How it comes about is known to `scoring` alone.

use std::cmp::Ordering;

use super::questionnaire::{Line, Scale};

/// A score from 0 to 100, exact: a mean of levels as a fraction of the highest level.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    numerator: u128,
    denominator: u128,
}

impl Score {
    /// The score that a sum of mirrored levels has out of the most it could be: `100 * sum / most`.
    /// `None` where `most` is 0 or smaller than `sum`.
    pub fn of(sum: u128, most: u128) -> Option<Self> {
        (most > 0 && sum <= most).then_some(Self { numerator: sum, denominator: most })
    }

    /// The score in points, 0 to 100, as near as a floating-point number can be.
    #[expect(clippy::cast_precision_loss, reason = "sums and weights stay far below 2^52")]
    pub fn points(self) -> f64 {
        100.0 * self.numerator as f64 / self.denominator as f64
    }

    /// Whether the score is on or above a line, exactly.
    pub fn reaches(self, line: Line) -> bool {
        self.numerator * 100_000 >= u128::from(line.0) * self.denominator
    }

    /// Whether the score is this part of 100 points or more, exactly.
    pub fn reaches_fraction(self, part: u128, whole: u128) -> bool {
        self.numerator * whole >= part * self.denominator
    }

    /// Whether the score is nearest to this level or a higher one, halves up: `100 (level - 1/2) / (levels - 1)` or more.
    pub fn reaches_level(self, level: usize, scale: &Scale) -> bool {
        level == 0 || self.reaches_fraction(2 * level as u128 - 1, 2 * scale.top() as u128)
    }

    /// The level nearest to the score, halves up, from 0 to the scale's highest.
    pub fn level(self, scale: &Scale) -> usize {
        (0..scale.levels.len()).rev().find(|level| self.reaches_level(*level, scale)).unwrap_or(0)
    }
}

/// A difference of scores, exact: scores gained less scores lost. Each is kept as it is, so that differences that are
/// taken apart add up again without any rounding.
#[derive(Clone, Debug, Default)]
pub struct Difference {
    gained: Vec<Score>,
    lost: Vec<Score>,
}

impl Difference {
    /// How far it is from one score to another.
    pub fn between(from: Score, to: Score) -> Self {
        Self { gained: vec![to], lost: vec![from] }.cancelled()
    }

    /// Both together; scores that are gained in one and lost in the other cancel out.
    #[must_use]
    pub fn plus(mut self, other: &Self) -> Self {
        self.gained.extend(&other.gained);
        self.lost.extend(&other.lost);
        self.cancelled()
    }

    /// The difference in points, as near as a floating-point number can be; exactly 0 where everything cancelled out.
    pub fn points(&self) -> f64 {
        let sum = |scores: &[Score]| scores.iter().map(|score| score.points()).sum::<f64>();
        sum(&self.gained) - sum(&self.lost)
    }

    fn cancelled(mut self) -> Self {
        let lost = &mut self.lost;
        self.gained.retain(|score| match lost.iter().position(|other| other == score) {
            Some(same) => {
                lost.swap_remove(same);
                false
            }
            None => true,
        });
        self
    }
}

impl PartialEq for Difference {
    /// Whether the same scores are gained and lost, whatever their order.
    fn eq(&self, other: &Self) -> bool {
        let back = Self { gained: other.lost.clone(), lost: other.gained.clone() };
        let both = self.clone().plus(&back);
        both.gained.is_empty() && both.lost.is_empty()
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Score {}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        compare((self.numerator, self.denominator), (other.numerator, other.denominator))
    }
}

/// Orders two fractions by whole parts, then by the reciprocals of what remains: exact without a product
/// that could overflow where denominators of many respondents meet.
fn compare(left: (u128, u128), right: (u128, u128)) -> Ordering {
    let rests = (left.0 % left.1, right.0 % right.1);
    (left.0 / left.1).cmp(&(right.0 / right.1)).then_with(|| match rests {
        (0, rest) => 0.cmp(&rest),
        (_, 0) => Ordering::Greater,
        (rest, other) => compare((right.1, other), (left.1, rest)),
    })
}
