//! From a sample to what it lets one say: the interval of a mean, the paired t-test, Holm's adjustment. What the
//! values mean, and how few are too few to show, is for callers to know.

use super::student;
use super::sums::{mean, real, squares};
use crate::model::statistic::Undefined;

/// A mean with its 95% interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// How many values; at least 2.
    pub n: usize,
    /// Their mean.
    pub mean: f64,
    /// Their standard deviation, by n - 1.
    pub sd: f64,
    /// Lower end: `mean - t(n-1, 95%) * sd / sqrt(n)`.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A paired t-test, two-sided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paired {
    /// The mean difference with its 95% interval.
    pub interval: Interval,
    /// The mean difference in standard errors.
    pub t: f64,
    /// Degrees of freedom: pairs less one.
    pub freedom: usize,
    /// Probability of a |t| this large or larger if the mean difference were 0; from 0 to 1.
    pub p: f64,
}

/// The mean of the values with its 95% interval by Student's t, not clipped. Whatever their order, the result is the
/// same to the last digit.
///
/// # Errors
/// [`Undefined::FewRespondents`] below two values.
pub fn interval(values: &[f64]) -> Result<Interval, Undefined> {
    let freedom = values.len().saturating_sub(1);
    if freedom == 0 {
        return Err(Undefined::FewRespondents);
    }
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let (n, mean) = (values.len(), mean(&values));
    let sd = (squares(&values, mean) / real(freedom)).sqrt();
    let reach = student::quantile(0.975, freedom) * sd / real(n).sqrt();
    Ok(Interval { n, mean, sd, low: mean - reach, high: mean + reach })
}

/// The paired t-test of differences (later less earlier) against 0.
///
/// # Errors
/// [`Undefined::FewRespondents`] below two pairs and [`Undefined::NoVariation`] where all differences are the same, 0 included: then there is nothing to measure by.
pub fn paired(differences: &[f64]) -> Result<Paired, Undefined> {
    let interval = interval(differences)?;
    let error = interval.sd / real(interval.n).sqrt();
    // The bound of R's t.test: below it the differences are constant but for rounding.
    if error <= 10.0 * f64::EPSILON * interval.mean.abs() {
        return Err(Undefined::NoVariation);
    }
    let (t, freedom) = (interval.mean / error, interval.n - 1);
    Ok(Paired { interval, t, freedom, p: student::both_tails(t, freedom) })
}

/// Probabilities adjusted for how many there are, in the order given: the k-th smallest of m times m - k + 1, never below
/// a smaller one's, at most 1 (Holm 1979). All must be from 0 to 1. Agrees with R's `p.adjust`.
pub fn holm(probabilities: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..probabilities.len()).collect();
    let given = |index: usize| probabilities.get(index).copied().unwrap_or(1.0);
    order.sort_by(|one, other| given(*one).total_cmp(&given(*other)));
    let mut adjusted = vec![1.0; probabilities.len()];
    let mut least: f64 = 0.0;
    for (rank, index) in order.into_iter().enumerate() {
        least = least.max(given(index) * real(probabilities.len() - rank)).min(1.0);
        if let Some(place) = adjusted.get_mut(index) {
            *place = least;
        }
    }
    adjusted
}

impl Interval {
    /// The same with both ends clipped into what is possible.
    pub fn within(self, least: f64, most: f64) -> Self {
        Self { low: self.low.clamp(least, most), high: self.high.clamp(least, most), ..self }
    }
}
