//! Rows on their way to their groups. Each thread holds rows back until those of one shard are many: rows that come together find
//! at hand what others of them fetched, and memory takes long to come.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::groups::Coding;
use super::rows::Row;
use super::shards::{AT_ONCE, Coded, Shape, Shard};

/// Groups are spread over so many shards.
const SHARDS: usize = 64;

/// All threads together hold back about so many bytes.
const HELD: usize = 32 << 20;

/// A thread holds back no less of a shard.
const LEAST_HELD: usize = 4 << 10;

/// So many bytes are copied at once.
const SHORT: usize = 32;

/// An odd number with as many ones as zeros, well mixed: the digits of the golden ratio.
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Groups that rows are added to.
pub(super) struct Grouping<'a> {
    pub(super) coding: Coding<'a>,
    pub(super) shape: Shape,
    shards: Vec<Mutex<Shard>>,
    /// What hashes begin with: something else in each run.
    seed: u64,
    /// Bytes that a thread holds back of a shard.
    held: usize,
    /// Bytes that the shards take.
    taken: AtomicUsize,
}

/// The rows that a thread holds back, for each shard.
pub(super) struct Sorted(Vec<Vec<u8>>);

impl Sorted {
    /// None so far.
    pub(super) fn new() -> Self {
        Self(vec![Vec::new(); SHARDS])
    }
}

impl<'a> Grouping<'a> {
    /// No groups so far, of rows that are coded so and come from so many threads. Hashes begin with `seed`.
    pub(super) fn of(coding: Coding<'a>, threads: usize, seed: u64) -> Self {
        let shape = Shape { lanes: coding.lanes(), codes: coding.codes() };
        let shards = (0..SHARDS).map(|_| Mutex::new(Shard::of(shape))).collect();
        let held = (HELD / SHARDS / threads).max(LEAST_HELD);
        Self { coding, shape, shards, seed, held, taken: AtomicUsize::new(0) }
    }

    /// Bytes that the groups take.
    pub(super) fn bytes(&self) -> usize {
        self.taken.load(Ordering::Relaxed)
    }

    /// All shards.
    pub(super) fn shards(&self) -> Vec<MutexGuard<'_, Shard>> {
        self.shards.iter().map(|shard| shard.lock().unwrap_or_else(PoisonError::into_inner)).collect()
    }

    /// Adds a row to the group of this key: the start of some bytes.
    #[inline]
    pub(super) fn add(&self, (onward, length): (&[u8], usize), row: &Row, sorted: &mut Sorted) {
        let hash = hash(self.seed, &onward[..length]);
        let at = usize::try_from(hash % SHARDS as u64).unwrap_or(0);
        let rows = &mut sorted.0[at];
        rows.extend_from_slice(&hash.to_le_bytes());
        rows.extend_from_slice(&u32::try_from(length).unwrap_or(0).to_le_bytes());
        match onward.first_chunk::<SHORT>() {
            // To copy as much each time is far faster than to copy just enough.
            Some(short) if length <= SHORT => {
                let end = rows.len() + length;
                rows.extend_from_slice(short);
                rows.truncate(end);
            }
            _ => rows.extend_from_slice(&onward[..length]),
        }
        let codes = self.coding.of_row(row);
        if self.shape.width() == 2 {
            codes.for_each(|code| rows.extend_from_slice(&code.to_le_bytes()));
        } else {
            codes.for_each(|code| rows.push(code.to_le_bytes()[0]));
        }
        if rows.len() >= self.held {
            self.take(at, rows);
        }
    }

    /// Adds all rows that were held back.
    pub(super) fn deliver(&self, sorted: &mut Sorted) {
        sorted.0.iter_mut().enumerate().for_each(|(at, rows)| self.take(at, rows));
    }

    /// Adds rows to a shard.
    fn take(&self, at: usize, rows: &mut Vec<u8>) {
        let mut shard = self.shards[at].lock().unwrap_or_else(PoisonError::into_inner);
        let (before, mut rest) = (shard.bytes(), rows.as_slice());
        let mut together = Vec::with_capacity(AT_ONCE);
        while let Some((row, behind)) = self.row(rest) {
            rest = behind;
            together.push(row);
            if together.len() == AT_ONCE {
                shard.add(&together);
                together.clear();
            }
        }
        shard.add(&together);
        // A shard never takes less than before.
        self.taken.fetch_add(shard.bytes() - before, Ordering::Relaxed);
        rows.clear();
    }

    /// The first of some rows that were held back, and those behind it.
    fn row<'r>(&self, rows: &'r [u8]) -> Option<(Coded<'r>, &'r [u8])> {
        let (hash, rest) = rows.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (key, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        let (codes, rest) = rest.split_at_checked(self.shape.bytes())?;
        Some((Coded { hash: u64::from_le_bytes(*hash), key, codes }, rest))
    }
}

/// A hash of a key. It begins with something that nobody knows beforehand, so that nobody can make keys that share one.
#[inline]
fn hash(seed: u64, key: &[u8]) -> u64 {
    let (words, rest) = key.as_chunks::<8>();
    // The last eight bytes, some of them for the second time, take less time than the bytes of the rest one by one.
    let last = key.last_chunk().map(|last| u64::from_le_bytes(*last));
    let last = last.unwrap_or_else(|| rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)));
    let words = words.iter().map(|word| u64::from_le_bytes(*word)).chain([last, key.len() as u64]);
    words.fold(seed, |hash, word| {
        let product = u128::from(hash ^ word) * u128::from(MULTIPLIER);
        let half = |half: u128| u64::try_from(half & u128::from(u64::MAX)).unwrap_or(0);
        half(product) ^ half(product >> 64)
    })
}
