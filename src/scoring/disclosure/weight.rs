//! How much a voice weighs: fractions, kept as numbers modulo a prime, where arithmetic is exact.

use std::sync::LazyLock;

/// How much a voice weighs: a fraction, kept as a number modulo a prime, where arithmetic is exact. A combination that
/// is about few people stays so modulo the prime, so none is missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(u64);

impl Weight {
    /// The weight of everyone in a plain mean, where only proportions matter.
    pub const ONE: Self = Self(1);
    pub(super) const ZERO: Self = Self(0);
    /// A Mersenne prime.
    const PRIME: u64 = (1 << 61) - 1;

    /// One part of so many, at least 1 and far below 2^61.
    pub fn one_of(parts: usize) -> Self {
        // What the items of a task weigh together, which is what is mostly asked for.
        static FEW: LazyLock<Vec<Weight>> =
            LazyLock::new(|| (0..=40).map(|parts| Weight::of(parts).inverse()).collect());
        FEW.get(parts).copied().unwrap_or_else(|| Self::of(parts).inverse())
    }

    /// So many, far below 2^61.
    pub fn of(parts: usize) -> Self {
        Self(parts as u64 % Self::PRIME)
    }

    /// The product of both.
    #[inline]
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self::rest(Self::lowered(u128::from(self.0) * u128::from(other.0)))
    }

    /// The products of some weights, all together; below 2^60 of them.
    #[inline]
    pub(super) fn sum_of_products(pairs: impl Iterator<Item = (Self, Self)>) -> Self {
        let products = pairs.map(|(one, other)| Self::lowered(u128::from(one.0) * u128::from(other.0)));
        Self::rest(Self::lowered(products.sum()))
    }

    /// A number that leaves the same rest: 2^61 leaves 1, so that what stands above the lowest 61 bits is added to them.
    #[inline]
    fn lowered(number: u128) -> u128 {
        (number & u128::from(Self::PRIME)) + (number >> 61)
    }

    /// The rest of a number that was lowered, below twice the prime.
    #[inline]
    fn rest(number: u128) -> Self {
        Self(Self::folded(u64::try_from(number).expect("it is below 2^62")))
    }

    /// A number below twice the prime, less the prime if it is not below it.
    #[inline]
    fn folded(number: u64) -> u64 {
        if number >= Self::PRIME { number - Self::PRIME } else { number }
    }

    #[inline]
    pub(super) fn plus(self, other: Self) -> Self {
        Self(Self::folded(self.0 + other.0))
    }

    /// What makes zero with it.
    #[inline]
    #[must_use]
    pub fn negative(self) -> Self {
        Self(Self::folded(Self::PRIME - self.0))
    }

    /// What makes one with it, times it; zero of zero. By Fermat: the power to the prime less two.
    #[must_use]
    pub fn inverse(self) -> Self {
        let (mut result, mut power, mut exponent) = (Self::ONE, self, Self::PRIME - 2);
        while exponent > 0 {
            if exponent % 2 == 1 {
                result = result.times(power);
            }
            power = power.times(power);
            exponent /= 2;
        }
        result
    }
}
