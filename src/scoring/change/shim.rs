//! Stands in for exact fractions until these are there.

use crate::model::score::Score;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fraction {
    pub(super) part: u128,
    pub(super) whole: u128,
}

impl Fraction {
    pub(super) fn mean(fractions: &[Self]) -> Option<Self> {
        let whole = fractions.iter().fold(1, |whole, one| whole / gcd(whole, one.whole) * one.whole);
        let part = fractions.iter().map(|one| one.part * (whole / one.whole)).sum();
        (!fractions.is_empty()).then_some(Self { part, whole: whole * fractions.len() as u128 })
    }

    #[expect(clippy::cast_precision_loss, reason = "the nearest number is what is wanted")]
    pub(super) fn points(self, top: usize) -> f64 {
        100.0 * self.part as f64 / (self.whole as f64 * top as f64)
    }
}

pub(super) fn mean_score(fractions: &[Fraction], top: usize) -> Option<Score> {
    let mean = Fraction::mean(fractions)?;
    Score::of(mean.part, mean.whole * top as u128)
}

fn gcd(left: u128, right: u128) -> u128 {
    if right == 0 { left } else { gcd(right, left % right) }
}
