//! What is done with a piece: every row is read, scored and written, or coded for its group. Pieces know nothing of each
//! other, so that any number of threads can work at once.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use super::cells::AllCells;
use super::feed::{Kind, Piece};
use super::groups::Coding;
use super::layout::Layout;
use super::rows::{Reader, Row, quoted, split, unquoted};
use super::shards::{Shape, Shard};
use super::written::{Buffer, Format};
use crate::files::{self, Field};
use crate::message;
use crate::scoring::plan::Plan;
use crate::text::Message;

/// So many bad rows of a piece are described; all are counted.
const DESCRIBED: usize = 20;

/// Groups are spread over so many shards.
pub(super) const SHARDS: usize = 64;

/// What is done with rows.
pub(super) enum Aim<'a> {
    /// Each is scored and written.
    Score(&'a Format<'a>),
    /// Each is added to its group.
    Group(&'a Grouping<'a>),
}

/// Groups that rows are added to.
pub(super) struct Grouping<'a> {
    pub(super) coding: Coding<'a>,
    pub(super) shape: Shape,
    pub(super) shards: Vec<Mutex<Shard>>,
    pub(super) hashes: RandomState,
}

/// What every piece is worked on with.
pub(super) struct Work<'a> {
    pub(super) plan: &'a Plan,
    pub(super) cells: &'a AllCells,
    pub(super) aside: Vec<(usize, usize)>,
    pub(super) aim: Aim<'a>,
}

/// What became of a piece.
#[derive(Default)]
pub(super) struct Done {
    pub(super) file: PathBuf,
    /// Rows that stand above the first: the header, if there is one.
    pub(super) above: u64,
    /// Rows of the file that are in it, empty ones too.
    pub(super) rows: u64,
    /// Rows that were scored.
    pub(super) scored: u64,
    /// Rows that were not, and what was wrong with the first of them, by their place in the piece.
    pub(super) bad: u64,
    pub(super) described: Vec<(u64, Message)>,
    /// What is written of it.
    pub(super) out: Buffer,
}

/// Rows on their way to their shards.
struct Sorted {
    shards: Vec<Vec<u8>>,
    key: Vec<u8>,
}

/// One piece at work.
struct Bench<'a> {
    work: &'a Work<'a>,
    reader: Reader<'a>,
    row: Row,
    sorted: Sorted,
    done: Done,
}

impl Work<'_> {
    /// Works on a piece; what is written goes to this buffer.
    pub(super) fn on(&self, piece: &Piece, out: Buffer) -> Done {
        let layout = &piece.table.layout;
        let aside = self.aside.clone();
        let reader = Reader { layout, cells: self.cells, plan: self.plan, aside };
        let sorted = Sorted { shards: vec![Vec::new(); SHARDS], key: Vec::new() };
        let above = u64::from(piece.table.kind == Kind::Csv);
        let done = Done { file: piece.table.name.clone(), above, out, ..Done::default() };
        let mut bench = Bench { work: self, row: Row::of(layout, self.plan), reader, sorted, done };
        match piece.table.kind {
            Kind::Csv => bench.csv(&piece.data, piece.length),
            Kind::JsonLines => bench.json(&piece.data[..piece.length]),
        }
        bench.sorted.deliver(&self.aim);
        bench.done
    }
}

impl Bench<'_> {
    fn csv(&mut self, data: &[u8], length: usize) {
        let copies = match &self.work.aim {
            Aim::Score(format) => format.kind == Kind::Csv,
            Aim::Group(_) => true,
        };
        let mut at = 0;
        while at < length {
            self.done.rows += 1;
            if copies && let Some(next) = self.reader.fast(data, at, &mut self.row) {
                self.copy(data);
                at = next;
            } else {
                at = self.carefully(&data[..length], at, copies);
            }
        }
    }

    /// Reads a row that is not as programs write it; where the next starts.
    fn carefully(&mut self, data: &[u8], at: usize, copies: bool) -> usize {
        let layout = self.reader.layout;
        let Some((raw, next)) = split(data, at, layout.delimiter) else {
            self.bad(message!("row-open"));
            return data.len();
        };
        if raw.iter().all(Range::is_empty) && raw.len() == 1 {
            return next;
        }
        let texts: Vec<Vec<u8>> = raw.iter().map(|cell| unquoted(&data[cell.clone()])).collect();
        if let Err(wrong) = self.reader.texts(&texts, &mut self.row) {
            self.bad(wrong);
            return next;
        }
        if copies && matches!(self.work.aim, Aim::Score(_)) {
            self.reader.place(&raw, &mut self.row);
            self.copy(data);
            return next;
        }
        let field = |text: &Vec<u8>| Field { text: String::from_utf8_lossy(text).into_owned(), is_string: true };
        let fields: Vec<Field> = texts.iter().map(field).collect();
        self.put(&fields);
        next
    }

    fn json(&mut self, data: &[u8]) {
        for line in data.split_inclusive(|byte| *byte == b'\n') {
            self.done.rows += 1;
            if line.trim_ascii().is_empty() {
                continue;
            }
            match named(line, self.reader.layout) {
                Ok(fields) => {
                    let texts: Vec<Vec<u8>> = fields.iter().map(|field| field.text.clone().into_bytes()).collect();
                    match self.reader.texts(&texts, &mut self.row) {
                        Ok(()) => self.put(&fields),
                        Err(wrong) => self.bad(wrong),
                    }
                }
                Err(wrong) => self.bad(wrong),
            }
        }
    }

    /// The row as it stands in the data.
    #[inline]
    fn copy(&mut self, data: &[u8]) {
        self.done.scored += 1;
        let layout = self.reader.layout;
        match &self.work.aim {
            Aim::Score(format) => format.copied(layout, data, &self.row, &mut self.done.out),
            Aim::Group(grouping) => {
                self.sorted.key.clear();
                for (position, span) in layout.written.iter().enumerate() {
                    if position > 0 {
                        self.sorted.key.push(layout.delimiter);
                    }
                    self.sorted.key.extend_from_slice(&data[self.row.spans[*span].clone()]);
                }
                self.sorted.add(grouping, &self.row);
            }
        }
    }

    /// The row with these cells, one for each column.
    fn put(&mut self, fields: &[Field]) {
        self.done.scored += 1;
        let layout = self.reader.layout;
        let kept: Vec<&Field> = layout.kept.iter().filter_map(|column| fields.get(*column)).collect();
        match &self.work.aim {
            Aim::Score(format) => format.texts(layout, &kept, &self.row, &mut self.done.out),
            Aim::Group(grouping) => {
                self.sorted.key.clear();
                for (position, field) in kept.iter().enumerate() {
                    if position > 0 {
                        self.sorted.key.push(layout.delimiter);
                    }
                    quoted(field.text.as_bytes(), layout.delimiter, &mut self.sorted.key);
                }
                self.sorted.add(grouping, &self.row);
            }
        }
    }

    fn bad(&mut self, wrong: Message) {
        self.done.bad += 1;
        if self.done.described.len() < DESCRIBED {
            self.done.described.push((self.done.rows, wrong));
        }
    }
}

/// The fields of a line by the columns of the first.
fn named(line: &[u8], layout: &Layout) -> Result<Vec<Field>, Message> {
    let fields = files::fields(line).map_err(|detail| message!("row-json", detail = detail))?;
    let mut cells = vec![Field { text: String::new(), is_string: false }; layout.columns];
    for (position, (name, field)) in fields.into_iter().enumerate() {
        let is_here = layout.names.get(position) == Some(&name);
        let column = if is_here { Some(position) } else { layout.names.iter().position(|known| *known == name) };
        let unknown = || message!("row-key", column = crate::content::nearest::quoted(&name));
        *column.and_then(|column| cells.get_mut(column)).ok_or_else(unknown)? = field;
    }
    Ok(cells)
}

impl Sorted {
    /// Notes the row under its key.
    #[inline]
    fn add(&mut self, grouping: &Grouping<'_>, row: &Row) {
        let hash = grouping.hashes.hash_one(&self.key);
        let shard = &mut self.shards[usize::try_from(hash % SHARDS as u64).unwrap_or(0)];
        shard.extend_from_slice(&hash.to_le_bytes());
        shard.extend_from_slice(&u32::try_from(self.key.len()).unwrap_or(0).to_le_bytes());
        shard.extend_from_slice(&self.key);
        let is_wide = grouping.shape.width() == 2;
        grouping.coding.put(&row.tasks, &row.aside, row.asked, |code| {
            let [low, high, ..] = code.to_le_bytes();
            shard.push(low);
            if is_wide {
                shard.push(high);
            }
        });
    }

    /// Brings all rows to their shards.
    fn deliver(self, aim: &Aim<'_>) {
        let Aim::Group(grouping) = aim else { return };
        for (rows, shard) in self.shards.iter().zip(&grouping.shards) {
            let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            let mut rest = rows.as_slice();
            while let Some((hash, length, behind)) = prefix(rest) {
                let (key, behind) = behind.split_at(length.min(behind.len()));
                let (codes, behind) = behind.split_at(grouping.shape.bytes().min(behind.len()));
                shard.add(hash, key, codes);
                rest = behind;
            }
        }
    }
}

/// The hash and the length of the key before a row on its way.
fn prefix(bytes: &[u8]) -> Option<(u64, usize, &[u8])> {
    let (hash, rest) = bytes.split_first_chunk::<8>()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    Some((u64::from_le_bytes(*hash), u32::from_le_bytes(*length) as usize, rest))
}
