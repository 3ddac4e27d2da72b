//! Cells of one column as text, one after the other in one piece of memory.

use std::borrow::Cow;

/// So many bytes are copied at once.
#[cfg(feature = "parquet")]
const SHORT: usize = 32;

/// The cells of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Texts {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// Whether they are text rather than numbers, as far as JSON tells them apart.
    are_words: bool,
}

/// A cell as it is written: what it says, whether that is text rather than a number, and whether it is known to need no quotes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'a> {
    /// The text and what happens to stand behind it.
    pub(super) onward: &'a [u8],
    /// How much of it is the text.
    pub(super) length: usize,
    pub(super) is_string: bool,
    pub(super) is_plain: bool,
}

impl<'a> Said<'a> {
    /// A cell of which nothing else is known.
    pub(super) fn of(text: &'a [u8], is_string: bool) -> Self {
        Self { onward: text, length: text.len(), is_string, is_plain: false }
    }

    /// What it says.
    pub(super) fn text(self) -> &'a [u8] {
        self.onward.get(..self.length).unwrap_or_default()
    }
}

impl Texts {
    /// Adds a cell, which is written to the bytes given.
    pub(super) fn add(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        write(&mut self.bytes);
        self.ends.push(self.bytes.len());
    }

    /// What the cell of this row says; nothing where there is no such row.
    #[inline]
    pub(super) fn get(&self, row: usize) -> Said<'_> {
        let start = row.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(row).copied().unwrap_or(start);
        let onward = self.bytes.get(start..).unwrap_or_default();
        Said { onward, length: end - start, is_string: self.are_words, is_plain: false }
    }
}

/// What is done with the cells of columns that are read as such.
#[cfg(feature = "parquet")]
impl Texts {
    /// No cells so far; whether they are text rather than numbers.
    pub(super) fn of(are_words: bool) -> Self {
        Self { are_words, ..Self::default() }
    }

    /// The same, with room for so many cells and bytes.
    pub(super) fn with_room(are_words: bool, (cells, bytes): (usize, usize)) -> Self {
        Self { are_words, bytes: Vec::with_capacity(bytes + SHORT), ends: Vec::with_capacity(cells) }
    }

    /// Adds a cell that says as much of this. A short one is copied together with what stands behind it: to copy as much each
    /// time is far faster than to copy just enough.
    #[inline]
    pub(super) fn put(&mut self, onward: &[u8], length: usize) {
        let end = self.bytes.len() + length;
        match onward.first_chunk::<SHORT>() {
            Some(short) if length <= SHORT => self.bytes.extend_from_slice(short),
            _ => self.bytes.extend_from_slice(onward.get(..length).unwrap_or(onward)),
        }
        self.bytes.truncate(end);
        self.ends.push(self.bytes.len());
    }

    /// The same with so much behind them that the last can be copied together with it too. None are added any more.
    pub(super) fn padded(mut self) -> Self {
        self.bytes.resize(self.bytes.len() + SHORT, 0);
        self
    }

    /// How many cells there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// What each cell says.
    pub(super) fn each(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| self.bytes.get(start..*end).unwrap_or_default())
    }

    /// Only the cells that are wanted.
    pub(super) fn only(&self, wanted: &[bool]) -> Self {
        let mut texts = Self::of(self.are_words);
        let cells = self.each().zip(wanted).filter(|(_, wanted)| **wanted);
        cells.for_each(|(cell, _)| texts.add(|out| out.extend_from_slice(cell)));
        texts
    }

    /// The cells at these places.
    pub(super) fn picked<P: Copy + Into<u32>>(&self, places: &[P]) -> Self {
        // Few long texts, if they are among many short ones, are seldom those that are picked.
        let usual = self.bytes.len().checked_div(self.ends.len()).map_or(0, |mean| mean.min(SHORT) + 1);
        let mut texts = Self::with_room(self.are_words, (places.len(), usual * places.len()));
        for place in places {
            let said = self.get((*place).into() as usize);
            texts.put(said.onward, said.length);
        }
        texts
    }

    /// With other cells behind them.
    pub(super) fn and(mut self, others: &Self) -> Self {
        let before = self.ends.last().copied().unwrap_or(0);
        self.bytes.truncate(before);
        self.bytes.extend_from_slice(&others.bytes);
        self.ends.extend(others.ends.iter().map(|end| before + end));
        self
    }

    /// Where each cell stands in the bytes of all, and those.
    pub(super) fn into_parts(self) -> (Vec<u8>, Vec<usize>) {
        (self.bytes, self.ends)
    }
}

/// The cells of a column of some rows: each on its own, or by its place among a few.
pub(super) struct Told<'a> {
    places: Option<&'a [u8]>,
    texts: Cow<'a, Texts>,
    /// Whether it is known that none of them needs quotes.
    are_plain: bool,
}

impl<'a> Told<'a> {
    /// Cells of which each is told.
    #[cfg(feature = "parquet")]
    pub(super) fn of(texts: Cow<'a, Texts>) -> Self {
        Self { places: None, texts, are_plain: false }
    }

    /// Cells that stand at these places; a place beyond the last is an empty cell.
    #[cfg(feature = "parquet")]
    pub(super) fn of_few(places: &'a [u8], texts: Cow<'a, Texts>) -> Self {
        Self { places: Some(places), texts, are_plain: false }
    }

    /// Looks whether any of the cells needs quotes, all at once.
    pub(super) fn look_for_quotes(mut self, delimiter: u8) -> Self {
        let bytes = &self.texts.bytes;
        let is_free = |byte: u8| memchr::memchr2(byte, b'"', bytes).is_none();
        self.are_plain = is_free(delimiter) && memchr::memchr2(b'\n', b'\r', bytes).is_none();
        self
    }

    /// What the cell of this row says; nothing where there is no such row.
    #[inline]
    pub(super) fn get(&self, row: usize) -> Said<'_> {
        let at = match self.places {
            Some(places) => places.get(row).map_or(usize::MAX, |place| usize::from(*place)),
            None => row,
        };
        Said { is_plain: self.are_plain, ..self.texts.get(at) }
    }
}
