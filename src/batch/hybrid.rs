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

/// So many bytes are written at once, the last of them to be written over: to write as much each time is far faster than to
/// write just enough.
pub(super) const SLACK: usize = 32;

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
pub(super) enum Stretch<'a> {
    /// This number so many times.
    Same(u32, usize),
    /// So many numbers side by side.
    Packed(Packed<'a>, usize),
}

/// Numbers side by side, from some bit on.
#[derive(Clone, Copy)]
pub(super) struct Packed<'a> {
    bytes: &'a [u8],
    bit: usize,
    width: usize,
}

impl Hybrid {
    /// Numbers of so many bits, [`MOST_BITS`] at most.
    pub(super) fn of(bytes: Bytes, width: usize) -> Self {
        Self { bytes, at: 0, width: width.min(MOST_BITS), run: Run::Same(0), left: 0 }
    }

    /// The next numbers, at most so many; `None` at the end.
    #[inline]
    pub(super) fn next(&mut self, most: usize) -> Option<Stretch<'_>> {
        while self.left == 0 {
            self.turn()?;
        }
        let taken = most.min(self.left);
        self.left -= taken;
        Some(match &mut self.run {
            Run::Same(number) => Stretch::Same(*number, taken),
            Run::Packed(bit) => {
                let packed = Packed { bytes: &self.bytes, bit: *bit, width: self.width };
                *bit += taken * self.width;
                Stretch::Packed(packed, taken)
            }
        })
    }

    /// Adds so many of the next numbers, which have at most [`BYTE`] bits; fewer at the end.
    pub(super) fn bytes(&mut self, count: usize, into: &mut Vec<u8>) {
        let (mut at, end) = (into.len(), into.len() + count);
        into.resize(end + SLACK, 0);
        while at < end
            && let Some(stretch) = self.next(end - at)
        {
            at += stretch.put(&mut into[at..]);
        }
        into.truncate(at);
    }

    /// Adds so many of the next numbers; fewer at the end.
    pub(super) fn numbers(&mut self, count: usize, into: &mut Vec<u32>) {
        let end = into.len() + count;
        while into.len() < end
            && let Some(stretch) = self.next(end - into.len())
        {
            match stretch {
                Stretch::Same(number, count) => into.resize(into.len() + count, number),
                Stretch::Packed(packed, count) => into.extend((0..count).map(|place| packed.number(place))),
            }
        }
    }

    /// Adds so many of the next numbers, which have one bit; fewer at the end.
    pub(super) fn bits(&mut self, count: usize, into: &mut Bits) {
        let end = into.len() + count;
        into.reserve(count);
        while into.len() < end
            && let Some(stretch) = self.next(end - into.len())
        {
            match stretch {
                Stretch::Same(bit, count) => {
                    let word = if bit == 0 { 0 } else { u64::MAX };
                    (0..count).step_by(bits::MOST).for_each(|from| into.push(word, bits::MOST.min(count - from)));
                }
                Stretch::Packed(packed, count) => {
                    let words = (0..count).step_by(bits::MOST);
                    words.for_each(|from| into.push(packed.word(from), bits::MOST.min(count - from)));
                }
            }
        }
    }

    /// Goes on to the next run; `None` at the end, and where there are zeros behind it, as some programs write them.
    #[inline]
    fn turn(&mut self) -> Option<()> {
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
    /// Puts its numbers, of at most [`BYTE`] bits, into bytes with [`SLACK`] behind; how many they are.
    #[inline]
    fn put(&self, into: &mut [u8]) -> usize {
        match self {
            Self::Same(number, count) => {
                fill(into, number.to_le_bytes()[0], *count);
                *count
            }
            Self::Packed(packed, count) => {
                let eights = into.as_chunks_mut().0.iter_mut().take(count.div_ceil(GROUP));
                eights.enumerate().for_each(|(group, eight)| *eight = packed.eight(group * GROUP));
                *count
            }
        }
    }
}

/// Fills so many bytes, with [`SLACK`] behind them.
#[inline]
pub(super) fn fill(into: &mut [u8], byte: u8, count: usize) {
    match into.first_chunk_mut() {
        Some(short) if count <= SLACK => *short = [byte; SLACK],
        _ => into[..count].fill(byte),
    }
}

impl Packed<'_> {
    /// The number at this place.
    #[inline]
    fn number(self, place: usize) -> u32 {
        number(self.bytes, self.bit + place * self.width, self.width)
    }

    /// The eight numbers from this place on, of at most [`BYTE`] bits each, so that a word holds them. The place is a multiple of
    /// [`GROUP`], so that they begin with a byte.
    #[inline]
    fn eight(self, place: usize) -> [u8; GROUP] {
        spread(self.word(place), self.width).to_le_bytes()
    }

    /// The same numbers side by side, in the lowest bits.
    #[inline]
    pub(super) fn word(self, place: usize) -> u64 {
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
