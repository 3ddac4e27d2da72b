//! Of each row the place of its value in a small dictionary. Rows without a value have none, so that places are decoded ahead of
//! knowing how many rows they are for.

use super::bits::Bits;
use super::hybrid::{GROUP, Hybrid};

/// The place of a row that has no value. No dictionary is so large.
pub(super) const NONE: u8 = u8::MAX;

/// Places that are read one after the other.
pub(super) struct Places {
    numbers: Hybrid,
    /// Those that were decoded and are still to be dealt out.
    ahead: Vec<u8>,
    /// Which of the next rows have a value.
    filled: Bits,
}

impl Places {
    /// Places that these numbers tell, which have a byte each.
    pub(super) fn of(numbers: Hybrid) -> Self {
        Self { numbers, ahead: Vec::new(), filled: Bits::default() }
    }

    /// The same with room that others used before: to ask for it anew with every page takes long where several threads do.
    pub(super) fn in_room_of(self, others: Self) -> Self {
        let (mut ahead, mut filled) = (others.ahead, others.filled);
        ahead.clear();
        filled.clear();
        Self { numbers: self.numbers, ahead, filled }
    }

    /// Adds the place of each of the next rows, or [`NONE`] where its level says that it has no value; without levels, all have
    /// one. `None` where levels or places end too early, or a place is beyond this many.
    pub(super) fn rows(
        &mut self,
        levels: Option<&mut Hybrid>,
        rows: usize,
        places: usize,
        into: &mut Vec<u8>,
    ) -> Option<()> {
        self.numbers.bytes(rows.saturating_sub(self.ahead.len()), &mut self.ahead);
        let used = if let Some(levels) = levels {
            self.spread(levels, rows, into)?
        } else {
            into.extend_from_slice(self.ahead.get(..rows)?);
            rows
        };
        let used = self.ahead.drain(..used);
        let most = used.as_slice().iter().copied().max();
        most.is_none_or(|most| usize::from(most) < places).then_some(())
    }

    /// Spreads places over the rows that have one; how many they are.
    fn spread(&mut self, levels: &mut Hybrid, rows: usize, into: &mut Vec<u8>) -> Option<usize> {
        self.filled.clear();
        levels.bits(rows, &mut self.filled);
        if self.filled.len() < rows {
            return None;
        }
        let (known, before) = (self.ahead.len(), into.len());
        self.ahead.resize(known + GROUP, NONE);
        into.resize(before + rows.next_multiple_of(GROUP), NONE);
        let mut used = 0;
        for (eight, bits) in into[before..].as_chunks_mut().0.iter_mut().zip(self.filled.bytes()) {
            let expansion = &EXPANSIONS[usize::from(*bits)];
            *eight = expansion.of(*self.ahead.get(used..)?.first_chunk()?);
            used += expansion.filled;
        }
        into.truncate(before + rows);
        self.ahead.truncate(known);
        (used <= known).then_some(used)
    }
}

/// How the first of eight places are moved apart to the rows that have one: what moves by four rows, then what moves by two,
/// then what moves by one. No choice depends on where the gaps are, which is hard to foresee.
struct Expansion {
    moved: [u64; 3],
    /// The rows that have none.
    gaps: u64,
    /// How many have one.
    filled: usize,
}

/// The expansions by which of eight rows have a value, the first as the lowest bit.
static EXPANSIONS: [Expansion; 256] = all_expansions();

impl Expansion {
    #[inline]
    fn of(&self, places: [u8; GROUP]) -> [u8; GROUP] {
        let mut word = u64::from_le_bytes(places);
        for (moved, rows) in self.moved.iter().zip([4, 2, 1]) {
            word = word & !moved | word << (rows * u8::BITS) & moved;
        }
        (word | self.gaps).to_le_bytes()
    }
}

const fn all_expansions() -> [Expansion; 256] {
    let mut all = [const { Expansion { moved: [0; 3], gaps: 0, filled: 0 } }; 256];
    let mut rows = 0;
    while rows < all.len() {
        all[rows] = expansion(rows);
        rows += 1;
    }
    all
}

const fn expansion(rows: usize) -> Expansion {
    let mut expansion = Expansion { moved: [0; 3], gaps: 0, filled: 0 };
    let mut row = 0;
    while row < GROUP {
        if rows >> row & 1 == 0 {
            expansion.gaps |= byte(row);
        } else {
            let (way, mut at) = (row - expansion.filled, expansion.filled);
            let mut step = 0;
            while step < 3 {
                if way >> (2 - step) & 1 == 1 {
                    at += 4 >> step;
                    expansion.moved[step] |= byte(at);
                }
                step += 1;
            }
            expansion.filled += 1;
        }
        row += 1;
    }
    expansion
}

/// All bits of one of eight bytes.
const fn byte(at: usize) -> u64 {
    0xff << (8 * at)
}
