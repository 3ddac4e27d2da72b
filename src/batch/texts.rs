//! Cells of one column as text, one after the other in one piece of memory.

/// The cells of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Texts {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// Whether they are text rather than numbers, as far as JSON tells them apart.
    are_words: bool,
}

/// A cell as it is written: what it says, and whether that is text rather than a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'a> {
    pub(super) text: &'a [u8],
    pub(super) is_string: bool,
}

impl Texts {
    /// No cells so far; whether they are text rather than numbers.
    pub(super) fn of(are_words: bool) -> Self {
        Self { are_words, ..Self::default() }
    }

    /// Adds a cell, which is written to the bytes given.
    pub(super) fn add(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        write(&mut self.bytes);
        self.ends.push(self.bytes.len());
    }

    /// What the cell of this row says; nothing where there is no such row.
    pub(super) fn get(&self, row: usize) -> Said<'_> {
        let start = row.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(row).copied().unwrap_or(start);
        Said { text: self.bytes.get(start..end).unwrap_or_default(), is_string: self.are_words }
    }

    /// Where each cell stands in the bytes of all, and those.
    pub(super) fn into_parts(self) -> (Vec<u8>, Vec<usize>) {
        (self.bytes, self.ends)
    }
}
