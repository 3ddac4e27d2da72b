//! How much of the difference between people is difference between the groups they belong to: one-way analysis of
//! variance with random groups, and both intraclass correlations from it. It knows nothing of what was measured.

use super::sums::{mean, real, squares};
use crate::model::statistic::Undefined;

/// Differences smaller than this share of all there are come from rounding.
const ROUNDING: f64 = 1e-20;

/// A one-way analysis of variance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variances {
    /// How many groups; at least 2.
    pub groups: usize,
    /// How many values; more than groups.
    pub n: usize,
    /// Mean square between groups; 0 where all group means are the same.
    pub between: f64,
    /// Mean square within groups; 0 where nobody differs from their group.
    pub within: f64,
}

/// Takes the variance of values apart by group; empty groups are passed over. The order of groups and
/// values does not matter but for the last digits.
///
/// # Errors
/// [`Undefined::FewMembers`] below two groups or where no group has two
/// values, [`Undefined::NoVariation`] where all values are the same.
pub fn variances(groups: &[Vec<f64>]) -> Result<Variances, Undefined> {
    let groups: Vec<&Vec<f64>> = groups.iter().filter(|group| !group.is_empty()).collect();
    let all: Vec<f64> = groups.iter().flat_map(|group| group.iter().copied()).collect();
    if groups.len() < 2 || all.len() <= groups.len() {
        return Err(Undefined::FewMembers);
    }
    let centre = mean(&all);
    let total = squares(&all, centre);
    let within: f64 = groups.iter().map(|group| squares(group, mean(group))).sum();
    let between: f64 = groups.iter().map(|group| real(group.len()) * (mean(group) - centre).powi(2)).sum();
    if total <= ROUNDING * centre * centre {
        return Err(Undefined::NoVariation);
    }
    let kept = |squares: f64| if squares <= ROUNDING * total { 0.0 } else { squares };
    let (between, within) = (kept(between) / real(groups.len() - 1), kept(within) / real(all.len() - groups.len()));
    Ok(Variances { groups: groups.len(), n: all.len(), between, within })
}

impl Variances {
    /// ICC(1): `(MSB - MSW) / (MSB + (k - 1) MSW)` with `k` the mean size of a group (Bliese 2000; Bartko 1976), so as
    /// `multilevel::ICC1` has it. From `-1 / (k - 1)` to 1.
    pub fn icc1(self) -> f64 {
        let size = real(self.n) / real(self.groups);
        (self.between - self.within) / (self.between + (size - 1.0) * self.within)
    }

    /// ICC(2): `(MSB - MSW) / MSB` (Bliese 2000; Bartko 1976), so as `multilevel::ICC2` has it; at most 1.
    ///
    /// # Errors
    /// [`Undefined::NoVariation`] where all group means are the same.
    pub fn icc2(self) -> Result<f64, Undefined> {
        if self.between > 0.0 { Ok((self.between - self.within) / self.between) } else { Err(Undefined::NoVariation) }
    }
}
