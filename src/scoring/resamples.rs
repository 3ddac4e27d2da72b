//! Resamples of voices: rows of whole numbers are drawn with replacement and summed. It knows nothing of what the
//! numbers mean.

use std::num::NonZeroUsize;
use std::ops::AddAssign;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use num_bigint::BigUint;
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;

/// Resamples that come from one stream of random numbers; they stay together whatever the number of threads.
const CHUNK: usize = 50;

/// Rows of whole numbers, all of the same length, one for each voice.
#[derive(Debug)]
pub struct Rows(Vec<Vec<BigUint>>);

/// The sum of one column of some rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sum {
    /// As nearly every sum is.
    Narrow(u128),
    /// One that a processor has no numbers for.
    Huge(BigUint),
}

/// How often is drawn, and by whom.
#[derive(Clone, Copy)]
struct Drawing {
    times: usize,
    outcomes: usize,
    threads: NonZeroUsize,
}

/// The same rows one after the other, as whole numbers of a kind.
struct Laid<W> {
    voices: usize,
    lanes: usize,
    numbers: Vec<W>,
}

/// A whole number of a kind that is wide enough for the sums.
trait Whole: Clone + Sync + for<'a> AddAssign<&'a Self> {
    fn of(number: &BigUint) -> Self;
    fn sum(self) -> Sum;
}

impl Rows {
    /// The rows in an order of their own, so that the order in which voices came does not matter.
    pub fn of(mut rows: Vec<Vec<BigUint>>) -> Self {
        rows.sort_unstable();
        Self(rows)
    }

    /// Draws as many rows as there are with replacement, and does so `times` over; counts how often each number below
    /// `outcomes` comes of the sums (Efron 1979). The same rows give the same counts, whatever their order and the number of
    /// threads.
    pub fn resampled(
        &self,
        times: usize,
        outcomes: usize,
        threads: NonZeroUsize,
        outcome: impl Fn(&[Sum]) -> usize + Sync,
    ) -> Vec<usize> {
        let drawing = Drawing { times, outcomes, threads };
        let most = self.0.iter().flatten().max().map_or(0, BigUint::bits) + bits(self.0.len());
        match most {
            0..=32 => self.counted::<u32>(drawing, outcome),
            33..=128 => self.counted::<u128>(drawing, outcome),
            _ => self.counted::<BigUint>(drawing, outcome),
        }
    }

    fn counted<W: Whole>(&self, drawing: Drawing, outcome: impl Fn(&[Sum]) -> usize + Sync) -> Vec<usize> {
        let rows: Laid<W> = Laid {
            voices: self.0.len(),
            lanes: self.0.first().map_or(0, Vec::len),
            numbers: self.0.iter().flatten().map(W::of).collect(),
        };
        let (seed, next) = (self.seed(), AtomicUsize::new(0));
        let work = || {
            let mut counts = vec![0; drawing.outcomes];
            loop {
                let chunk = next.fetch_add(1, Ordering::Relaxed);
                let rest = drawing.times.saturating_sub(chunk * CHUNK);
                if rest == 0 {
                    return counts;
                }
                let mut random = Pcg64Mcg::seed_from_u64(seed.wrapping_add(chunk as u64));
                for _ in 0..rest.min(CHUNK) {
                    let found = outcome(&drawn(&rows, &mut random));
                    counts.iter_mut().skip(found).take(1).for_each(|count| *count += 1);
                }
            }
        };
        let mut counts = vec![0; drawing.outcomes];
        thread::scope(|scope| {
            let workers: Vec<_> = (0..drawing.threads.get()).map(|_| scope.spawn(work)).collect();
            for worker in workers {
                let found = worker.join().expect("nothing in it panics");
                counts.iter_mut().zip(found).for_each(|(count, found)| *count += found);
            }
        });
        counts
    }

    /// The same for the same rows (after FNV-1a, digit by digit).
    fn seed(&self) -> u64 {
        let digits = self.0.iter().flatten().flat_map(|number| number.iter_u64_digits().chain([u64::MAX]));
        digits.fold(0xcbf2_9ce4_8422_2325, |hash, digit| (hash ^ digit).wrapping_mul(0x0100_0000_01b3).rotate_left(29))
    }
}

/// The sums of one resample.
fn drawn<W: Whole>(rows: &Laid<W>, random: &mut Pcg64Mcg) -> Vec<Sum> {
    // Below 2^32 voices the same numbers are drawn on every machine.
    let voices = u32::try_from(rows.voices).unwrap_or(u32::MAX);
    let mut sums = vec![W::of(&BigUint::ZERO); rows.lanes];
    for _ in 0..rows.voices {
        let first = random.random_range(0..voices) as usize * rows.lanes;
        for (sum, number) in sums.iter_mut().zip(&rows.numbers[first..first + rows.lanes]) {
            *sum += number;
        }
    }
    sums.into_iter().map(W::sum).collect()
}

fn bits(number: usize) -> u64 {
    u64::from(usize::BITS - number.leading_zeros())
}

impl Sum {
    /// The sum as a count; 0 for one that is larger than any.
    pub fn count(&self) -> usize {
        match self {
            Self::Narrow(sum) => usize::try_from(*sum).unwrap_or(0),
            Self::Huge(sum) => usize::try_from(sum).unwrap_or(0),
        }
    }
}

impl Whole for u32 {
    fn of(number: &BigUint) -> Self {
        Self::try_from(number).expect("the sums were found to fit")
    }

    fn sum(self) -> Sum {
        Sum::Narrow(self.into())
    }
}

impl Whole for u128 {
    fn of(number: &BigUint) -> Self {
        Self::try_from(number).expect("the sums were found to fit")
    }

    fn sum(self) -> Sum {
        Sum::Narrow(self)
    }
}

impl Whole for BigUint {
    fn of(number: &BigUint) -> Self {
        number.clone()
    }

    fn sum(self) -> Sum {
        Sum::Huge(self)
    }
}
