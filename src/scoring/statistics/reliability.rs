//! How consistently the items of one task go together: Cronbach's alpha, raw and standardized, and omega total. It takes complete columns of whole levels; who is in them is for callers to know.

use super::factor;
use super::sums::{nearest, real, whole};
use crate::model::statistic::Undefined;

/// Sums of correlations below this are nothing but rounding.
const ROUNDING: f64 = 1e-12;

/// How the items that vary go together, from the levels of the same respondents.
#[derive(Clone, Debug, PartialEq)]
pub struct Covariances {
    /// Covariances times n (n - 1), exact; a row an item.
    scatter: Vec<Vec<i128>>,
    /// How many items were left out because all their levels are the same.
    pub constant: usize,
}

/// Omega total with how its factor came out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Omega {
    /// The share of the variance of the sum of standardized items that is not unique to single items; at most 1.
    pub total: f64,
    /// Whether a loading came to the edge of what is possible (a Heywood case).
    pub improper: bool,
}

impl Covariances {
    /// From a column of levels for each item, every respondent at the same place in each of them. Columns that do not
    /// vary are left out and counted.
    pub fn of(columns: &[Vec<usize>]) -> Self {
        let varying: Vec<&Vec<usize>> = columns.iter().filter(|column| varies(column)).collect();
        let row = |one: &Vec<usize>| varying.iter().map(|other| scatter(one, other)).collect();
        let scatter = varying.iter().map(|column| row(column)).collect();
        Self { scatter, constant: columns.len() - varying.len() }
    }

    /// Cronbach's alpha: `k / (k - 1) (1 - sum of item variances / variance of the sum)` (Cronbach 1951).
    ///
    /// # Errors
    /// [`Undefined::FewItems`] below two items that vary; [`Undefined::NoVariation`] where the sum does not.
    pub fn alpha(&self) -> Result<f64, Undefined> {
        let trace = self.scatter.iter().enumerate().filter_map(|(index, row)| row.get(index)).sum::<i128>();
        let total = self.scatter.iter().flatten().sum::<i128>();
        self.alpha_of(nearest(trace), nearest(total))
    }

    /// Alpha of the items brought to the same variance, so of their correlations: `k / (k - 1) (1 - k / sum of all)`.
    ///
    /// # Errors
    /// As of [`Self::alpha`].
    pub fn alpha_standardized(&self) -> Result<f64, Undefined> {
        let total = self.correlations().iter().flatten().sum::<f64>();
        self.alpha_of(self.items(), if total < ROUNDING { 0.0 } else { total })
    }

    /// Omega total, `1 - sum of unique variances / sum of all correlations`, of the one factor that
    /// leaves the smallest residuals (Harman and Jones 1966), so as `psych::omega(nfactors = 1, flip = FALSE)` has
    /// it; no item is turned round. Where it is improper, psych's search
    /// may stop a little earlier.
    ///
    /// # Errors
    /// [`Undefined::FewItems`] below three items that vary, [`Undefined::NoVariation`] where their sum does not vary, and
    /// [`Undefined::NotSettled`].
    pub fn omega(&self) -> Result<Omega, Undefined> {
        if self.scatter.len() < 3 {
            return Err(Undefined::FewItems);
        }
        let correlations = self.correlations();
        let total = correlations.iter().flatten().sum::<f64>();
        if total < ROUNDING {
            return Err(Undefined::NoVariation);
        }
        let loadings = factor::loadings(&correlations).ok_or(Undefined::NotSettled)?;
        let unique: f64 = loadings.iter().map(|loading| 1.0 - loading * loading).sum();
        let improper = loadings.iter().any(|loading| factor::is_at_the_edge(*loading));
        Ok(Omega { total: (total - unique) / total, improper })
    }

    fn alpha_of(&self, trace: f64, total: f64) -> Result<f64, Undefined> {
        let items = self.items();
        match self.scatter.len() {
            0 | 1 => Err(Undefined::FewItems),
            _ if total > 0.0 => Ok(items / (items - 1.0) * (1.0 - trace / total)),
            _ => Err(Undefined::NoVariation),
        }
    }

    fn items(&self) -> f64 {
        real(self.scatter.len())
    }

    fn correlations(&self) -> Vec<Vec<f64>> {
        let own = |(index, row): (usize, &Vec<i128>)| row.get(index).map_or(1.0, |own| nearest(*own).sqrt());
        let deviations: Vec<f64> = self.scatter.iter().enumerate().map(own).collect();
        let correlate = |(row, one): (&Vec<i128>, &f64)| {
            row.iter().zip(&deviations).map(|(both, other)| nearest(*both) / (one * other)).collect()
        };
        self.scatter.iter().zip(&deviations).map(correlate).collect()
    }
}

fn varies(column: &[usize]) -> bool {
    column.windows(2).any(|pair| pair.first() != pair.last())
}

/// `n sum(xy) - sum(x) sum(y)`. Levels are few, so that even the sum of products is far from the end of the range.
fn scatter(one: &[usize], other: &[usize]) -> i128 {
    let sum = |column: &[usize]| whole(column.iter().sum());
    let products: usize = one.iter().zip(other).map(|(one, other)| one * other).sum();
    whole(one.len()) * whole(products) - sum(one) * sum(other)
}
