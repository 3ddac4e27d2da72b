//! Four cells of one task read at once, from the eight bytes in which they stand where each holds one character or none.
//! Eight bytes are one number here, and what is asked of each byte is asked of all of them together.

use super::cells::{Cell, Cells, Packed};

/// So many cells are read at once.
pub(super) const CELLS: usize = 4;

/// The highest bit of every byte.
const HIGH: u64 = 0x80 * EVERY;

/// One in every byte: times a byte it is that byte eight times, times a number it sums its bytes in the highest.
const EVERY: u64 = 0x0101_0101_0101_0101;

/// Brings the highest bits of all bytes together in the highest byte.
const GATHER: u64 = 0x0002_0408_1020_4081;

/// Four cells of one task that count alike and are not set aside.
pub(super) struct Four {
    pub(super) cell: Cell,
    delimiter: u8,
    /// Whether the row ends behind them.
    is_last: bool,
    digits: Option<Digits>,
}

/// Cells whose codes are digits in a row that count alike from one to the next: most of them are, and need no table.
struct Digits {
    /// The bytes where every cell holds the lowest digit.
    lowest: u64,
    /// What lifts each byte to its highest bit as soon as it is above what may stand there, once `lowest` is taken away.
    limits: u64,
    /// What four cells with the lowest digit add.
    low: Packed,
    /// What each level above it adds.
    each: Packed,
}

/// Where four cells stand in eight bytes.
#[derive(Clone, Copy)]
struct Places {
    /// The byte of each cell; the one behind an empty one.
    cells: [u8; CELLS],
    /// The bytes that they and what stands behind each take; 0 where they are not four cells of one character or none.
    taken: u8,
}

/// The places by which of the eight bytes separate cells, the first byte as the lowest bit.
static PLACES: [Places; 256] = all_places();

impl Four {
    /// Four cells between delimiters, the last of them before the end of the row if `is_last`.
    pub(super) fn of(cell: Cell, cells: &Cells, delimiter: u8, is_last: bool) -> Self {
        Self { cell, delimiter, is_last, digits: Digits::of(cells, delimiter, is_last) }
    }

    /// What the cells at the start of eight bytes add, and how many bytes they take; `None` where they have to be read one by
    /// one. What they add may be bad.
    #[inline]
    pub(super) fn read(&self, eight: [u8; 8], cells: &Cells) -> Option<(Packed, usize)> {
        let word = u64::from_le_bytes(eight);
        if let Some(four) = self.digits.as_ref().and_then(|digits| digits.read(word)) {
            return Some((four, 2 * CELLS));
        }
        self.with_gaps(word, cells)
    }

    /// What stands behind the last of them.
    pub(super) fn end(&self) -> u8 {
        if self.is_last { b'\n' } else { self.delimiter }
    }

    #[inline]
    fn with_gaps(&self, word: u64, cells: &Cells) -> Option<(Packed, usize)> {
        let delimiters = equal(word, self.delimiter);
        let ends = if self.is_last { equal(word, b'\n') } else { 0 };
        let separators = delimiters | ends;
        let places = &PLACES[usize::from(separators.wrapping_mul(GATHER).to_le_bytes()[7])];
        let taken = usize::from(places.taken);
        let ends_well = !self.is_last || ends.trailing_zeros() as usize / 8 + 1 == taken;
        // An empty cell says as much as one with a space in it.
        let spaced = word ^ becomes(delimiters, self.delimiter, b' ') ^ becomes(ends, b'\n', b' ');
        let bytes = spaced.to_le_bytes();
        let add = |sum: Packed, place: &u8| sum.plus(cells.byte(bytes[usize::from(place & 7)]));
        (taken > 0 && ends_well).then(|| (places.cells.iter().fold(Packed::default(), add), taken))
    }
}

impl Digits {
    fn of(cells: &Cells, delimiter: u8, is_last: bool) -> Option<Self> {
        let (digit, levels) = cells.digits()?;
        let (first, second) = (*levels.first()?, *levels.get(1)?);
        let each = second.minus(first);
        let is_even = levels.windows(2).all(|pair| pair[1].minus(pair[0]) == each);
        let end = if is_last { b'\n' } else { delimiter };
        let lowest = u64::from_le_bytes([digit, delimiter, digit, delimiter, digit, delimiter, digit, end]);
        let limit = 0x7f - u8::try_from(levels.len() - 1).ok()?;
        let limits = u64::from_le_bytes([limit, 0x7f, limit, 0x7f, limit, 0x7f, limit, 0x7f]);
        let low = first.plus(first).plus(first).plus(first);
        is_even.then_some(Self { lowest, limits, low, each })
    }

    /// What four digits add; `None` where something else stands there.
    #[inline]
    fn read(&self, word: u64) -> Option<Packed> {
        // A byte below the lowest borrows from its neighbours, but its own highest bit tells.
        let levels = word.wrapping_sub(self.lowest);
        let is_four = (levels | levels.wrapping_add(self.limits)) & HIGH == 0;
        is_four.then(|| self.low.plus(self.each.times(levels.wrapping_mul(EVERY) >> 56)))
    }
}

/// The highest bit of every byte that is this one.
#[inline]
pub(super) fn equal(word: u64, byte: u8) -> u64 {
    let other = word ^ (u64::from(byte) * EVERY);
    let is_other = ((other & !HIGH) + !HIGH) | other;
    !is_other & HIGH
}

/// Whether any of the bytes is below this one, which is at most 128.
#[inline]
pub(super) fn any_below(word: u64, byte: u8) -> bool {
    word.wrapping_sub(u64::from(byte) * EVERY) & !word & HIGH != 0
}

/// How many bytes have their highest bit set, of a word with no other bits.
#[inline]
pub(super) fn count(bits: u64) -> usize {
    usize::from((bits >> 7).wrapping_mul(EVERY).to_le_bytes()[7])
}

/// What makes the bytes with these bits another byte.
#[inline]
fn becomes(bits: u64, from: u8, to: u8) -> u64 {
    (bits >> 7) * u64::from(from ^ to)
}

const fn all_places() -> [Places; 256] {
    let mut all = [Places { cells: [0; CELLS], taken: 0 }; 256];
    let mut separators = 0;
    while separators < 256 {
        all[separators] = places(separators);
        separators += 1;
    }
    all
}

const fn places(separators: usize) -> Places {
    let mut places = Places { cells: [0; CELLS], taken: 0 };
    let (mut at, mut cell) = (0_u8, 0);
    while cell < CELLS {
        let is_empty = separators >> at & 1 == 1;
        if !is_empty && separators >> (at + 1) & 1 == 0 {
            return Places { taken: 0, ..places };
        }
        places.cells[cell] = at;
        at += if is_empty { 1 } else { 2 };
        cell += 1;
    }
    places.taken = at;
    places
}
