//! Whole numbers modulo a prime, for the tests that solve for what is withheld: exact, and reckoned with another prime than
//! the program's, so that an error in the one does not hide in the other.

/// Another prime than the one the program reckons with.
pub(crate) const PRIME: u64 = 2_147_483_647;

pub(crate) fn times(one: u64, other: u64) -> u64 {
    one * other % PRIME
}

/// What a number that is no multiple of the prime has to be multiplied with to make 1: by Fermat, the power to the prime
/// less two.
pub(crate) fn inverse(number: u64) -> u64 {
    let (mut result, mut power, mut exponent) = (1, number % PRIME, PRIME - 2);
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = times(result, power);
        }
        power = times(power, power);
        exponent /= 2;
    }
    result
}

/// How many rows are independent if only these columns are looked at.
pub(crate) fn rank(rows: &[Vec<u64>], is_kept: impl Fn(usize) -> bool) -> usize {
    let kept = |row: &Vec<u64>| {
        row.iter().enumerate().map(|(at, weight)| if is_kept(at) { *weight } else { 0 }).collect::<Vec<u64>>()
    };
    let mut pivots: Vec<(usize, Vec<u64>)> = Vec::new();
    for row in rows {
        let mut row = kept(row);
        for (pivot, other) in &pivots {
            let factor = PRIME - times(row[*pivot], inverse(other[*pivot]));
            for (weight, other) in row.iter_mut().zip(other) {
                *weight = (*weight + times(factor, *other)) % PRIME;
            }
        }
        if let Some(pivot) = row.iter().position(|weight| *weight != 0) {
            pivots.push((pivot, row));
        }
    }
    pivots.len()
}
