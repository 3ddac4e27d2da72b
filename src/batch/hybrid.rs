//! Whole numbers of few bits as pages of Parquet hold them: runs of one number and runs of packed numbers, in turn. The bytes
//! are not trusted: where they end too early, so do the numbers.

use bytes::Bytes;

use super::bits::{self, Bits};

/// Numbers are packed so many together.
pub(super) const GROUP: usize = 8;

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
    /// Numbers of the run that are still to be read.
    left: usize,
}

/// Where the next number is.
enum Run {
    /// It is this one, like all others of the run.
    Same(u32),
    /// It begins with this bit, and the others stand behind it.
    Packed(usize),
}

/// Numbers of one run.
enum Stretch<'a> {
    /// This number so many times.
    Same(u32, usize),
    /// So many numbers side by side.
    Packed(Packed<'a>, usize),
}

/// Numbers side by side, from some bit on.
#[derive(Clone, Copy)]
struct Packed<'a> {
    bytes: &'a [u8],
    bit: usize,
    width: usize,
}

impl Hybrid {
    /// Numbers of so many bits, [`MOST_BITS`] at most.
    pub(super) fn of(bytes: Bytes, width: usize) -> Self {
        Self { bytes, at: 0, width: width.min(MOST_BITS), run: Run::Same(0), left: 0 }
    }

    /// Takes so many of the next numbers, some at a time; fewer at the end.
    #[inline]
    fn each(&mut self, count: usize, mut then: impl FnMut(Stretch<'_>)) {
        let mut left = count;
        while left > 0 {
            if self.left == 0 && self.turn().is_none() {
                return;
            }
            let taken = left.min(self.left);
            left -= taken;
            self.left -= taken;
            then(match &mut self.run {
                Run::Same(number) => Stretch::Same(*number, taken),
                Run::Packed(bit) => {
                    let packed = Packed { bytes: &self.bytes, bit: *bit, width: self.width };
                    *bit += taken * self.width;
                    Stretch::Packed(packed, taken)
                }
            });
        }
    }

    /// Adds so many of the next numbers, which have at most [`BYTE`] bits; fewer at the end.
    pub(super) fn bytes(&mut self, count: usize, into: &mut Vec<u8>) {
        let mut at = into.len();
        into.resize(at + count + GROUP, 0);
        self.each(count, |stretch| at += stretch.put(&mut into[at..]));
        into.truncate(at);
    }

    /// Adds so many of the next numbers; fewer at the end.
    pub(super) fn numbers(&mut self, count: usize, into: &mut Vec<u32>) {
        self.each(count, |stretch| match stretch {
            Stretch::Same(number, count) => into.resize(into.len() + count, number),
            Stretch::Packed(packed, count) => into.extend((0..count).map(|place| packed.number(place))),
        });
    }

    /// Adds so many of the next numbers, which have one bit; fewer at the end.
    pub(super) fn bits(&mut self, count: usize, into: &mut Bits) {
        into.reserve(count);
        self.each(count, |stretch| match stretch {
            Stretch::Same(bit, count) => into.fill(bit != 0, count),
            Stretch::Packed(packed, count) => {
                let mut from = 0;
                while from < count {
                    let some = bits::MOST.min(count - from);
                    into.push(packed.word(from), some);
                    from += some;
                }
            }
        });
    }

    /// Goes on to the next run that has numbers; `None` at the end, and where there are zeros behind it, as some programs write
    /// them.
    #[inline]
    fn turn(&mut self) -> Option<()> {
        while self.left == 0 {
            self.run()?;
        }
        Some(())
    }

    /// Reads where a run begins.
    #[inline]
    fn run(&mut self) -> Option<()> {
        let header = self.header().filter(|header| *header > 0)?;
        let count = usize::try_from(header >> 1).ok()?;
        let rest = self.bytes.get(self.at..)?;
        if header & 1 == 0 {
            let bytes = self.width.div_ceil(8);
            let number = number(rest, 0, 8 * bytes);
            if bytes > rest.len() || u64::from(number) > mask(self.width) {
                return None;
            }
            (self.run, self.left) = (Run::Same(number), count);
            self.at += bytes;
            return Some(());
        }
        let bytes = count.saturating_mul(self.width);
        let are_whole = bytes <= rest.len();
        // Some programs leave off the end of the last group.
        self.left = if are_whole { count.saturating_mul(GROUP) } else { 8 * rest.len() / self.width };
        self.run = Run::Packed(8 * self.at);
        self.at += bytes.min(rest.len());
        Some(())
    }

    /// What a run begins with: seven bits a byte, the lowest first.
    #[inline]
    fn header(&mut self) -> Option<u64> {
        match *self.bytes.get(self.at)? {
            short @ 0..0x80 => {
                self.at += 1;
                Some(short.into())
            }
            _ => self.long_header(),
        }
    }

    fn long_header(&mut self) -> Option<u64> {
        let mut header = 0;
        for (place, byte) in self.bytes.get(self.at..)?.iter().take(9).enumerate() {
            header |= u64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                self.at += place + 1;
                return Some(header);
            }
        }
        None
    }
}

impl Stretch<'_> {
    /// Puts its numbers, of at most [`BYTE`] bits, into bytes, behind which it may write over [`GROUP`] more; how many they are.
    #[inline]
    fn put(&self, into: &mut [u8]) -> usize {
        match self {
            Self::Same(number, count) => {
                into[..*count].fill(number.to_le_bytes()[0]);
                *count
            }
            Self::Packed(packed, count) => {
                let eights = into.as_chunks_mut().0.iter_mut().take(count.div_ceil(GROUP));
                // A width that is known beforehand makes it a third faster.
                match packed.width {
                    0 => eights.for_each(|eight| *eight = [0; GROUP]),
                    1 => packed.eights::<1>(eights),
                    2 => packed.eights::<2>(eights),
                    3 => packed.eights::<3>(eights),
                    4 => packed.eights::<4>(eights),
                    5 => packed.eights::<5>(eights),
                    6 => packed.eights::<6>(eights),
                    7 => packed.eights::<7>(eights),
                    _ => packed.eights::<8>(eights),
                }
                *count
            }
        }
    }
}

impl Packed<'_> {
    /// The number at this place.
    #[inline]
    fn number(self, place: usize) -> u32 {
        number(self.bytes, self.bit + place * self.width, self.width)
    }

    /// All numbers, of `WIDTH` bits, eight by eight: eight are as many bytes as one has bits.
    #[inline]
    fn eights<'e, const WIDTH: usize>(self, into: impl Iterator<Item = &'e mut [u8; GROUP]>) {
        let starts = (self.bit / 8..).step_by(WIDTH);
        let word = |start| spread(word(self.bytes, start) >> (self.bit % 8), WIDTH);
        into.zip(starts).for_each(|(eight, start)| *eight = word(start).to_le_bytes());
    }

    /// The numbers from this place on, side by side in the lowest bits.
    #[inline]
    fn word(self, place: usize) -> u64 {
        let bit = self.bit + place * self.width;
        word(self.bytes, bit / 8) >> (bit % 8)
    }
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
