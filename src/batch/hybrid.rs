//! Whole numbers of few bits as pages of Parquet hold them: runs of one number and runs of packed numbers, in turn. The bytes
//! are not trusted: where they end too early, so do the numbers.

use std::ops::Range;

use bytes::Bytes;

/// Numbers are packed so many together.
const GROUP: usize = 8;

/// Bits of a byte.
pub(super) const BYTE: usize = 8;

/// No number has more bits.
pub(super) const MOST_BITS: usize = 32;

/// Numbers that are read one after the other.
pub(super) struct Hybrid {
    bytes: Bytes,
    /// Where the next run begins.
    at: usize,
    /// Bits of a number.
    width: usize,
    run: Run,
}

enum Run {
    /// This number so many times.
    Same(u32, usize),
    /// Those of the numbers that are packed from this byte on.
    Packed(usize, Range<usize>),
}

impl Hybrid {
    /// Numbers of so many bits, [`MOST_BITS`] at most.
    pub(super) fn of(bytes: Bytes, width: usize) -> Self {
        Self { bytes, at: 0, width: width.min(MOST_BITS), run: Run::Same(0, 0) }
    }

    /// Adds so many of the next numbers, which have at most [`BYTE`] bits; fewer at the end.
    pub(super) fn bytes(&mut self, count: usize, into: &mut Vec<u8>) {
        self.read(count, into, |number| number.to_le_bytes()[0], all_bytes);
    }

    /// Adds so many of the next numbers; fewer at the end.
    pub(super) fn numbers(&mut self, count: usize, into: &mut Vec<u32>) {
        self.read(count, into, |number| number, all_numbers);
    }

    fn read<T: Clone>(
        &mut self,
        count: usize,
        into: &mut Vec<T>,
        same: impl Fn(u32) -> T,
        packed: impl Fn(Packed<'_>, Range<usize>, &mut Vec<T>),
    ) {
        into.reserve(count);
        let mut left = count;
        while left > 0 {
            match &mut self.run {
                Run::Same(number, times) if *times > 0 => {
                    let taken = left.min(*times);
                    into.resize(into.len() + taken, same(*number));
                    *times -= taken;
                    left -= taken;
                }
                Run::Packed(start, wanted) if wanted.start < wanted.end => {
                    let bytes = self.bytes.get(*start..).unwrap_or_default();
                    let end = wanted.end.min(wanted.start + left);
                    packed(Packed { bytes, width: self.width }, wanted.start..end, into);
                    left -= end - wanted.start;
                    wanted.start = end;
                }
                _ => match self.turn() {
                    Some(run) => self.run = run,
                    None => return,
                },
            }
        }
    }

    /// The next run; `None` at the end, and where there are zeros behind it, as some programs write them.
    fn turn(&mut self) -> Option<Run> {
        let header = self.header().filter(|header| *header > 0)?;
        let count = usize::try_from(header >> 1).ok()?;
        let rest = self.bytes.get(self.at..)?;
        if header & 1 == 0 {
            let number = number(rest.get(..self.width.div_ceil(8))?, 0, MOST_BITS);
            self.at += self.width.div_ceil(8);
            return (u64::from(number) <= mask(self.width)).then_some(Run::Same(number, count));
        }
        let start = self.at;
        let length = count.saturating_mul(self.width).min(rest.len());
        self.at += length;
        // Some programs leave off the end of the last group.
        let whole = (8 * length).checked_div(self.width).unwrap_or(usize::MAX);
        Some(Run::Packed(start, 0..count.saturating_mul(GROUP).min(whole)))
    }

    /// What a run begins with: seven bits a byte, the lowest first.
    fn header(&mut self) -> Option<u64> {
        let mut header = 0;
        for place in 0..9 {
            let byte = *self.bytes.get(self.at)?;
            self.at += 1;
            header |= u64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                return Some(header);
            }
        }
        None
    }
}

/// Numbers side by side.
#[derive(Clone, Copy)]
struct Packed<'a> {
    bytes: &'a [u8],
    width: usize,
}

fn all_numbers(packed: Packed<'_>, wanted: Range<usize>, into: &mut Vec<u32>) {
    into.extend(wanted.map(|place| number(packed.bytes, place * packed.width, packed.width)));
}

/// The same of numbers that fit into a byte, most of them a group at a time.
fn all_bytes(packed: Packed<'_>, wanted: Range<usize>, into: &mut Vec<u8>) {
    let Packed { bytes, width } = packed;
    let one = |place: usize| number(bytes, place * width, width).to_le_bytes()[0];
    let first = wanted.start.next_multiple_of(GROUP).min(wanted.end);
    let last = first + (wanted.end - first) / GROUP * GROUP;
    into.extend((wanted.start..first).map(one));
    for group in first / GROUP..last / GROUP {
        into.extend_from_slice(&spread(word(bytes, group * width), width).to_le_bytes());
    }
    into.extend((last..wanted.end).map(one));
}

/// The first eight numbers of a word as its bytes: they are moved apart by halves.
#[inline]
fn spread(word: u64, width: usize) -> u64 {
    const EVERY_HALF: u64 = 0x1_0000_0001;
    const EVERY_QUARTER: u64 = 0x1_0001_0001_0001;
    let (four, two, one) = (mask(4 * width), mask(2 * width) * EVERY_HALF, mask(width) * EVERY_QUARTER);
    let word = word & four | (word >> (4 * width) & four) << 32;
    let word = word & two | (word >> (2 * width) & two) << 16;
    word & one | (word >> width & one) << 8
}

/// The number of so many bits from this one on; zeros follow the bytes.
#[inline]
fn number(bytes: &[u8], bit: usize, width: usize) -> u32 {
    low(word(bytes, bit / 8) >> (bit % 8) & mask(width))
}

/// Eight bytes as a number.
#[inline]
fn word(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    if let Some(eight) = rest.first_chunk() {
        return u64::from_le_bytes(*eight);
    }
    rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

fn mask(width: usize) -> u64 {
    (1 << width) - 1
}

/// The lower half.
#[inline]
fn low(word: u64) -> u32 {
    let [a, b, c, d, ..] = word.to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}
