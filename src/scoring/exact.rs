//! Sums of fractions without rounding: what one respondent's answers make, means of these, means of means. It knows
//! nothing of items, floors or stages.

use std::collections::BTreeMap;

use num_bigint::BigUint;
use num_integer::Integer;

use crate::model::score::Score;

/// A fraction in lowest or other terms; its whole is at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fraction {
    pub(super) part: u128,
    pub(super) whole: u128,
}

/// Fractions that are summed over one whole.
#[derive(Clone, Debug)]
pub(super) struct Common {
    whole: BigUint,
    /// The same where it is not huge.
    narrow: Option<u128>,
    top: usize,
}

/// A score is kept as it is up to so many bits of its denominator: all that is done with it stays far below 128.
const KEPT_BITS: u64 = 96;

impl Fraction {
    /// The mean of some; `None` of none. Exact where the least common multiple of their wholes is below 2^64, as that
    /// of 1 to 40 is: a task's weights make at most 40 together.
    pub(super) fn mean(fractions: &[Self]) -> Option<Self> {
        let whole = fractions.iter().fold(1, |whole, fraction| fraction.whole.lcm(&whole));
        let part = fractions.iter().map(|fraction| fraction.part * (whole / fraction.whole)).sum();
        (!fractions.is_empty()).then_some(Self { part, whole: whole * fractions.len() as u128 })
    }

    /// How far up the scale it lies, in points. `top` is the scale's highest level.
    #[expect(clippy::cast_precision_loss, reason = "the nearest number is what is wanted")]
    pub(super) fn points(self, top: usize) -> f64 {
        100.0 * self.part as f64 / (self.whole as f64 * top as f64)
    }
}

impl Common {
    /// The whole over which these can be summed; `top` is the scale's highest level.
    pub(super) fn of<'a>(fractions: impl IntoIterator<Item = &'a Fraction>, top: usize) -> Self {
        let mut wholes: Vec<u128> = fractions.into_iter().map(|fraction| fraction.whole).collect();
        wholes.sort_unstable();
        wholes.dedup();
        let whole = wholes.into_iter().fold(BigUint::from(1_u8), |common, whole| common.lcm(&whole.into()));
        Self { narrow: small(&whole), whole, top }
    }

    /// The part that a fraction makes of the common whole.
    pub(super) fn part(&self, fraction: Fraction) -> BigUint {
        &self.whole / fraction.whole * fraction.part
    }

    /// The same as [`Common::score`] of a sum that is not huge, and fast where nothing else is.
    pub(super) fn score_of_narrow(&self, sum: u128, count: usize) -> Option<Score> {
        let most = self.narrow.and_then(|whole| whole.checked_mul(count as u128)?.checked_mul(self.top as u128));
        match most {
            Some(most) if most >> KEPT_BITS == 0 => Score::of(sum, most),
            _ => self.score(sum.into(), count),
        }
    }

    /// The mean of so many fractions with this sum of parts, as a score; `None` of none.
    ///
    /// Means of members' means of hostile sizes have denominators of hundreds of digits. Such a score is rounded down
    /// to parts of which every line and every edge of a level is a whole number, so that it is on the same side of each
    /// as before; two of them compare equal where they differ by less than 1e-20 points.
    pub(super) fn score(&self, sum: BigUint, count: usize) -> Option<Score> {
        let most = &self.whole * count * self.top;
        if most.bits() <= KEPT_BITS {
            return Score::of(small(&sum)?, small(&most)?);
        }
        // Lines are thousandths of a point, edges are halves of a level.
        let parts = (200_000 * self.top as u128) << 64;
        Score::of(small(&(sum * parts / most))?, parts)
    }
}

/// The mean of some fractions as a score; `None` of none. `top` is the scale's highest level.
pub(super) fn mean_score(fractions: &[Fraction], top: usize) -> Option<Score> {
    let mut sums: BTreeMap<u128, u128> = BTreeMap::new();
    for fraction in fractions {
        *sums.entry(fraction.whole).or_default() += fraction.part;
    }
    let sums: Vec<Fraction> = sums.into_iter().map(|(whole, part)| Fraction { part, whole }).collect();
    let common = Common::of(&sums, top);
    common.score(sums.iter().map(|sum| common.part(*sum)).sum(), fractions.len())
}

fn small(number: &BigUint) -> Option<u128> {
    u128::try_from(number).ok()
}
