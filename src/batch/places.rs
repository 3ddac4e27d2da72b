//! Of each row the place of its value in a small dictionary. Rows without a value have none, so that places are decoded ahead of
//! knowing how many rows they are for.

use super::hybrid::{GROUP, Hybrid, SLACK, Stretch, fill};

/// The place of a row that has no value. No dictionary is so large.
pub(super) const NONE: u8 = u8::MAX;

/// Places that are read one after the other.
pub(super) struct Places {
    numbers: Hybrid,
    /// Those that were decoded and are still to be dealt out.
    ahead: Vec<u8>,
}

impl Places {
    /// Places that these numbers tell, which have a byte each.
    pub(super) fn of(numbers: Hybrid) -> Self {
        Self { numbers, ahead: Vec::new() }
    }

    /// The place of each of the next rows, or [`NONE`] where its level says that it has no value; without levels, all have one.
    /// `None` where levels or places end too early, or a place is beyond this many.
    pub(super) fn rows(&mut self, levels: Option<&mut Hybrid>, rows: usize, places: usize) -> Option<Vec<u8>> {
        self.numbers.bytes(rows.saturating_sub(self.ahead.len()), &mut self.ahead);
        let (mut of_rows, used) = match levels {
            Some(levels) => self.spread(levels, rows)?,
            None => (self.ahead.get(..rows)?.to_vec(), rows),
        };
        of_rows.truncate(rows);
        let used = self.ahead.drain(..used);
        let most = used.as_slice().iter().copied().max();
        most.is_none_or(|most| usize::from(most) < places).then_some(of_rows)
    }

    /// Spreads places over the rows that have one; with how many they are.
    fn spread(&mut self, levels: &mut Hybrid, rows: usize) -> Option<(Vec<u8>, usize)> {
        let known = self.ahead.len();
        self.ahead.resize(known + SLACK, NONE);
        let mut of_rows = vec![NONE; rows + SLACK];
        let (mut row, mut used) = (0, 0);
        while row < rows {
            let (into, places) = (&mut of_rows[row..], self.ahead.get(used..)?);
            match levels.next(rows - row)? {
                Stretch::Same(0, count) => {
                    fill(into, NONE, count);
                    row += count;
                }
                Stretch::Same(_, count) => {
                    copy(places, into, count)?;
                    used += count;
                    row += count;
                }
                Stretch::Packed(levels, count) => {
                    let mut of_some = 0;
                    for (from, into) in (0..count).step_by(GROUP).zip(into.as_chunks_mut().0) {
                        let bits = levels.word(from) & ((1 << (count - from).min(GROUP)) - 1);
                        of_some += eight(bits, *places.get(of_some..)?.first_chunk()?, into);
                    }
                    used += of_some;
                    row += count;
                }
            }
        }
        self.ahead.truncate(known);
        (used <= known).then_some((of_rows, used))
    }
}

/// Copies so many bytes, with [`SLACK`] behind them.
#[inline]
fn copy(from: &[u8], into: &mut [u8], count: usize) -> Option<()> {
    match (from.first_chunk::<SLACK>(), into.first_chunk_mut()) {
        (Some(short), Some(into)) if count <= SLACK => *into = *short,
        _ => into.get_mut(..count)?.copy_from_slice(from.get(..count)?),
    }
    Some(())
}

/// Gives a place to each of eight rows whose bit is set; how many they are. No choice depends on a bit: where gaps are is hard to
/// foresee.
#[inline]
fn eight(bits: u64, places: [u8; GROUP], rows: &mut [u8; GROUP]) -> usize {
    let mut used = 0;
    for (at, row) in rows.iter_mut().enumerate() {
        let [bit, ..] = (bits >> at & 1).to_le_bytes();
        *row = places[used % GROUP] | bit.wrapping_sub(1);
        used += usize::from(bit);
    }
    used
}
