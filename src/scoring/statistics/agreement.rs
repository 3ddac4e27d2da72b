//! How alike several people rate the same thing. It takes distributions, how many chose each level from the lowest on,
//! so that everything but the last division is whole numbers. Whether enough people answered is for callers to know.

use super::sums::{nearest, real, whole};

/// `AD_M`: how far ratings lie from their mean on average, in levels; 0 at unanimity and at most half of the highest
/// level. `None` where nobody rated (Burke, Finkelstein and Dusig 1999).
pub fn average_deviation(distribution: &[usize]) -> Option<f64> {
    let (deviations, whole_n) = (deviations(distribution), whole(distribution.iter().sum()));
    (whole_n > 0).then(|| nearest(deviations) / nearest(whole_n * whole_n))
}

/// Whether `AD_M` is above a sixth of the number of levels, exactly (Burke and Dunlap 2002): people are apart. The
/// distribution has a place for every level of the scale. False where nobody rated.
pub fn is_apart(distribution: &[usize]) -> bool {
    let n: i128 = whole(distribution.iter().sum());
    6 * deviations(distribution) > whole(distribution.len()) * n * n
}

/// `r_wg` against ratings spread evenly over the levels: one less the share of that variance that is there
/// (James, Demaree and Wolf 1984). 1 at unanimity, below 0 where people are further apart than chance would put them.
/// `None` below two ratings or two levels.
pub fn within_group(distribution: &[usize]) -> Option<f64> {
    Some(1.0 - variance_share(distribution)?)
}

/// `r_wg(j)` of several items, by the mean of their [variances](within_group) (James, Demaree and Wolf 1984):
/// `j (1 - s) / (j (1 - s) + s)` with `s` the mean share. 0 or less where `s` is 1 or more.
/// `None` without an item, or where [`within_group`] has none.
pub fn within_group_items(distributions: &[Vec<usize>]) -> Option<f64> {
    let shares: Option<Vec<f64>> = distributions.iter().map(|distribution| variance_share(distribution)).collect();
    let (items, sum) = (real(distributions.len()), shares?.iter().sum::<f64>());
    // Above 1 the formula would turn upwards again, past a pole.
    let share = (sum / items).min(1.0);
    (items > 0.0).then(|| items * (1.0 - share) / (items * (1.0 - share) + share))
}

/// The variance of the ratings (by n - 1) over that of an even spread, `(levels^2 - 1) / 12`.
fn variance_share(distribution: &[usize]) -> Option<f64> {
    let (n, levels) = (whole(distribution.iter().sum()), whole(distribution.len()));
    let sum = sum_over(distribution, |level| level);
    let squares = sum_over(distribution, |level| level * level);
    let chance = n * (n - 1) * (levels * levels - 1);
    (chance > 0).then(|| nearest(12 * (n * squares - sum * sum)) / nearest(chance))
}

/// Distances from the mean, summed, times the number of ratings.
fn deviations(distribution: &[usize]) -> i128 {
    let n: i128 = whole(distribution.iter().sum());
    let sum = sum_over(distribution, |level| level);
    sum_over(distribution, |level| (n * level - sum).abs())
}

fn sum_over(distribution: &[usize], of_level: impl Fn(i128) -> i128) -> i128 {
    distribution.iter().enumerate().map(|(level, count)| whole(*count) * of_level(whole(level))).sum()
}
