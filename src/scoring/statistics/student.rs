//! Student's t distribution for whole degrees of freedom, by the incomplete beta function. It knows nothing of samples.

use super::sums::real;

/// More than the continued fraction needs below a million degrees of freedom.
const MOST_STEPS: usize = 10_000;

/// Probability that |T| is greater than |t|, 0 to 1, for so many degrees of freedom; `NaN` for none of them or
/// where `t` is not a number. Agrees with R's `pt` to 1e-12.
///
/// The tails are the incomplete beta function `I_x(v/2, 1/2)` at `x = v / (v + t^2)` (Abramowitz and Stegun, 26.5.27).
pub fn both_tails(t: f64, freedom: usize) -> f64 {
    if freedom == 0 || t.is_nan() { f64::NAN } else { tails(t, freedom, inverse_beta(freedom)) }
}

/// The value that T stays below with this probability (0 to 1), for so many degrees of freedom; infinite at
/// 0 and 1, `NaN` outside or for no degrees of freedom. Agrees with R's `qt` to 1e-10 of itself.
///
/// Found by halving: the tails fall steadily, and this stops where no number lies between.
pub fn quantile(probability: f64, freedom: usize) -> f64 {
    let wanted = 2.0 * probability.min(1.0 - probability);
    if freedom == 0 || wanted.is_nan() || wanted < 0.0 {
        return f64::NAN;
    }
    let inverse_beta = inverse_beta(freedom);
    let is_below = |t: f64| tails(t, freedom, inverse_beta) > wanted;
    let (mut low, mut high) = (0.0, 1.0);
    while is_below(high) {
        (low, high) = (high, 2.0 * high);
    }
    let found = if wanted > 0.0 { halved(low, high, is_below) } else { f64::INFINITY };
    if probability < 0.5 { -found } else { found }
}

/// The tails, given `1 / B(v/2, 1/2)`.
fn tails(t: f64, freedom: usize, inverse_beta: f64) -> f64 {
    let square = t * t / real(freedom);
    if square.is_infinite() {
        return 0.0;
    }
    let (half, outside, inside) = (real(freedom) / 2.0, 1.0 / (1.0 + square), square / (1.0 + square));
    let front = (-half * square.ln_1p()).exp() * inside.sqrt() * inverse_beta;
    if outside < (half + 1.0) / (half + 2.5) {
        front / half / fraction(outside, half, 0.5)
    } else {
        1.0 - 2.0 * front / fraction(inside, 0.5, half)
    }
}

/// Where `holds` changes from true to false between two numbers.
fn halved(mut low: f64, mut high: f64, holds: impl Fn(f64) -> bool) -> f64 {
    loop {
        let middle = low.midpoint(high);
        if middle <= low || middle >= high {
            return middle;
        }
        if holds(middle) { low = middle } else { high = middle }
    }
}

/// `1 / B(v/2, 1/2)`: from that of one or two degrees of freedom up, two at a time, without a gamma function.
fn inverse_beta(freedom: usize) -> f64 {
    let (first, start) = if freedom % 2 == 1 { (std::f64::consts::FRAC_1_PI, 1) } else { (0.5, 2) };
    (start..freedom).step_by(2).fold(first, |value, below| value * (real(below) + 1.0) / real(below))
}

/// The continued fraction of the incomplete beta function (NIST Digital Library of Mathematical Functions, 8.17.22),
/// evaluated from the front (Lentz 1976, as modified by Thompson and Barnett 1986).
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    let apart = |value: f64| if value.abs() < f64::MIN_POSITIVE { f64::MIN_POSITIVE } else { value };
    let (mut value, mut ahead, mut behind) = (1.0, 1.0, 0.0);
    for step in 1..MOST_STEPS {
        let m = real(step / 2);
        let term = if step % 2 == 0 {
            m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m))
        } else {
            -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0))
        };
        behind = 1.0 / apart(1.0 + term * behind);
        ahead = apart(1.0 + term / ahead);
        value *= ahead * behind;
        if (ahead * behind - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    value
}
