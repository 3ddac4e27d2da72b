//! Bits one after the other, as they stand in bytes: the first as the lowest.

/// So many bits are added at once, at most.
pub(super) const MOST: usize = 48;

/// Bits that are added one after the other.
#[derive(Default)]
pub(super) struct Bits {
    /// Whole bytes of them, and behind those as many as are written at once.
    bytes: Vec<u8>,
    /// How many there are.
    length: usize,
    /// Those of the last byte, which is not whole.
    rest: u64,
}

impl Bits {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.length
    }

    /// Forgets them.
    pub(super) fn clear(&mut self) {
        (self.length, self.rest) = (0, 0);
    }

    /// Makes room for so many.
    pub(super) fn reserve(&mut self, bits: usize) {
        let bytes = (self.length + bits) / 8 + size_of::<u64>();
        if self.bytes.len() < bytes {
            self.bytes.resize(bytes, 0);
        }
    }

    /// Adds the lowest so many bits of a word, [`MOST`] at most, for which there is room. To write a whole word each time is far
    /// faster than to write just enough.
    #[inline]
    pub(super) fn push(&mut self, word: u64, count: usize) {
        let filled = self.length % 8;
        let word = self.rest | (word & ((1 << count) - 1)) << filled;
        if let Some(bytes) = self.bytes.get_mut(self.length / 8..).and_then(<[u8]>::first_chunk_mut) {
            *bytes = word.to_le_bytes();
        }
        self.rest = word >> ((filled + count) / 8 * 8);
        self.length += count;
    }

    /// Adds the same bit so many times, for which there is room.
    #[inline]
    pub(super) fn fill(&mut self, bit: bool, count: usize) {
        let word = if bit { u64::MAX } else { 0 };
        let mut left = count;
        while left > 0 {
            let some = MOST.min(left);
            self.push(word, some);
            left -= some;
        }
    }

    /// The bytes in which they stand; behind the last there are zeros.
    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length.div_ceil(8)).unwrap_or_default()
    }
}
