//! Sums that several statistics rest on. They know nothing of answers.

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts of people and answers stay far below 2^52")]
pub(super) fn real(count: usize) -> f64 {
    count as f64
}

/// A sum of products of whole numbers as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "the nearest number is what is wanted")]
pub(super) fn nearest(sum: i128) -> f64 {
    sum as f64
}

/// A level, or a count, in a wide enough whole number for every sum of products of them.
pub(super) fn whole(count: usize) -> i128 {
    // A count of things in memory is always below 2^64.
    i128::try_from(count).unwrap_or(i128::MAX)
}

/// The mean of at least one value; exactly the value where all are the same.
pub(super) fn mean(values: &[f64]) -> f64 {
    let first = values.first().copied().unwrap_or(f64::NAN);
    first + values.iter().map(|value| value - first).sum::<f64>() / real(values.len())
}

/// Squared distances from this centre, summed.
pub(super) fn squares(values: &[f64], centre: f64) -> f64 {
    values.iter().map(|value| (value - centre).powi(2)).sum()
}
