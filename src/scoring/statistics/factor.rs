//! The one factor that explains correlations best by minimum residuals. It knows nothing of what is correlated.

/// The largest proper loading: at least half a percent of an item's variance is its own, the bound of `psych::fa`.
const EDGE: f64 = 0.997_496_867_163_000_1;

/// Rounds after which it shows which start leads furthest down.
const FIRST_ROUNDS: usize = 100;

/// A weak item slows the search down; this is enough for correlations down to a hundredth.
const MOST_ROUNDS: usize = 200_000;

/// Steps below this end the search.
const SETTLED: f64 = 1e-12;

/// Loadings on the one factor for which the squared residuals off the diagonal are least (minres: Harman and Jones
/// 1966, item by item as Comrey 1962). Of an item's variance, what it shares above the edge of 0.995 is a residual
/// too, as in `psych::fa`. The correlations are square and symmetric; the search starts from each of their rows.
/// `None` where it did not settle.
pub(super) fn loadings(correlations: &[Vec<f64>]) -> Option<Vec<f64>> {
    let begun = correlations.iter().map(|row| searched(correlations, row.clone(), FIRST_ROUNDS).0);
    let residuals = |found: &Vec<f64>| residuals(correlations, found);
    let start = begun.min_by(|one, other| residuals(one).total_cmp(&residuals(other)))?;
    let (loadings, step) = searched(correlations, start, MOST_ROUNDS);
    (step < SETTLED).then_some(loadings)
}

/// Whether a loading is as large as it may be, or larger.
pub(super) fn is_at_the_edge(loading: f64) -> bool {
    loading.abs() >= EDGE
}

/// Finds the best loading of each item, given the others, round by round. Gives the largest step of the last round too.
fn searched(correlations: &[Vec<f64>], mut loadings: Vec<f64>, rounds: usize) -> (Vec<f64>, f64) {
    let mut step = f64::INFINITY;
    for _ in 0..rounds {
        step = 0.0;
        for (item, row) in correlations.iter().enumerate() {
            let best = best(item, row, &loadings);
            if let Some(loading) = loadings.get_mut(item) {
                step = step.max((best - *loading).abs());
                *loading = best;
            }
        }
        if step < SETTLED {
            break;
        }
    }
    (loadings, step)
}

/// The loading of one item with the least residuals: its correlations regressed on the other items' loadings.
fn best(item: usize, row: &[f64], loadings: &[f64]) -> f64 {
    let (mut shared, mut power) = (0.0, 0.0);
    for (other, (correlation, loading)) in row.iter().zip(loadings).enumerate() {
        if other != item {
            shared += correlation * loading;
            power += loading * loading;
        }
    }
    let free = if power > 0.0 { shared / power } else { 0.0 };
    if free.abs() <= EDGE { free } else { beyond_the_edge(shared, power) }
}

/// Where it would cross the edge: the root of `x^3 + (power - EDGE^2) x = |shared|` above it, by Newton's method.
fn beyond_the_edge(shared: f64, power: f64) -> f64 {
    let linear = power - EDGE * EDGE;
    let over = |x: f64| x.powi(3) + linear * x - shared.abs();
    let slope = |x: f64| 3.0 * x * x + linear;
    // The curve rises and bends upwards from the edge on, so that steps from above never pass the root.
    let mut loading = EDGE + shared.abs();
    for _ in 0..FIRST_ROUNDS {
        loading -= over(loading) / slope(loading);
    }
    loading.copysign(shared)
}

/// The squared residuals: each pair of items twice, and each item with what it shares above the edge.
fn residuals(correlations: &[Vec<f64>], loadings: &[f64]) -> f64 {
    let of_pair = |item: usize, own: f64, other: usize, (correlation, loading): (&f64, &f64)| {
        if item == other { (own * own - EDGE * EDGE).max(0.0) } else { correlation - own * loading }
    };
    let mut sum = 0.0;
    for (item, (row, own)) in correlations.iter().zip(loadings).enumerate() {
        let pairs = row.iter().zip(loadings).enumerate();
        sum += pairs.map(|(other, pair)| of_pair(item, *own, other, pair).powi(2)).sum::<f64>();
    }
    sum
}
