//! One row of a table: a fast reading of rows as programs write them, and a careful one of every other row, which also knows
//! what is wrong with it. Both give the same.

use std::ops::Range;

use super::cells::{AllCells, Cell, Packed};
use super::fours::{CELLS, Four, any_below, count, equal};
use super::layout::{Layout, Step};
use crate::content::nearest;
use crate::message;
use crate::scoring::gates::TaskSet;
use crate::scoring::plan::Plan;
use crate::text::Message;

/// Bytes behind the last row that may be looked at.
pub(super) const PADDING: usize = 16;

/// What was read from a row; used again for the next.
#[derive(Default)]
pub(super) struct Row {
    /// The number of each task, and what it begins with.
    pub(super) tasks: Vec<Packed>,
    begun: Vec<Packed>,
    /// What cells that are set aside add.
    pub(super) aside: Vec<Packed>,
    /// Where each span stands in the data.
    pub(super) spans: Vec<Range<usize>>,
    /// The tasks that were asked.
    pub(super) asked: TaskSet,
}

/// Reads rows of one table.
pub(super) struct Reader<'a> {
    pub(super) layout: &'a Layout,
    pub(super) cells: &'a AllCells,
    pub(super) plan: &'a Plan,
    /// Items that are set aside, by task and position.
    pub(super) aside: Vec<(usize, usize)>,
    /// Every column that holds an item.
    pub(super) cells_of: Vec<(usize, Cell)>,
}

impl Row {
    /// A row for this layout.
    pub(super) fn of(layout: &Layout, plan: &Plan) -> Self {
        let begun = layout.begun(plan);
        Self {
            tasks: begun.clone(),
            begun,
            aside: vec![Packed::default(); layout.aside],
            spans: vec![0..0; layout.spans],
            asked: layout.asked,
        }
    }

    fn clear(&mut self) {
        self.tasks.copy_from_slice(&self.begun);
        self.aside.fill(Packed::default());
    }
}

impl Reader<'_> {
    /// Reads the row that starts here if it is one of those that programs write: no quotes, only short codes. Where it ends;
    /// `None` for every other row. Behind the last row stand [`PADDING`] bytes.
    #[inline]
    pub(super) fn fast(&self, data: &[u8], start: usize, row: &mut Row) -> Option<usize> {
        row.clear();
        let (mut at, layout) = (start, self.layout);
        for (position, step) in layout.steps.iter().enumerate() {
            let end = if position + 1 == layout.steps.len() { b'\n' } else { layout.delimiter };
            at = match *step {
                Step::Fours(from, behind) => self.fours(layout.fours.get(from..behind)?, (data, at), row)?,
                Step::Cell(cell) => self.cell(cell, (data, at), end, row)?,
                Step::Skip(columns) => self.across(columns, (data, at), end)?,
                Step::Keep(columns, span) => {
                    let next = self.across(columns, (data, at), end)?;
                    *row.spans.get_mut(span)? = at..next - 1;
                    next
                }
            };
        }
        if row.tasks.iter().fold(false, |bad, packed| bad | packed.is_bad()) {
            return None;
        }
        let place = |place: Option<(usize, usize)>| place.map_or(0..0, |(span, _)| row.spans[span].clone());
        let (path, role) = (place(self.layout.path), place(self.layout.role));
        self.settle(&data[path], &data[role], row).ok()?;
        Some(at)
    }

    #[inline]
    fn fours(&self, fours: &[Four], (data, at): (&[u8], usize), row: &mut Row) -> Option<usize> {
        let mut at = at;
        for four in fours {
            let cells = self.cells.get(four.cell.cells);
            let eight = data.get(at..)?.first_chunk()?;
            at = match four.read(*eight, cells) {
                Some((sum, taken)) => {
                    let task = row.tasks.get_mut(four.cell.task)?;
                    *task = task.plus(sum);
                    at + taken
                }
                None => self.one_by_one(four, (data, at), row)?,
            };
        }
        Some(at)
    }

    /// Behind four cells that are longer than a character.
    #[cold]
    fn one_by_one(&self, four: &Four, (data, at): (&[u8], usize), row: &mut Row) -> Option<usize> {
        let ends = [self.layout.delimiter, self.layout.delimiter, self.layout.delimiter, four.end()];
        ends.into_iter().try_fold(at, |at, end| self.cell(four.cell, (data, at), end, row))
    }

    /// Behind so many cells, of which the last ends with `end`; `None` where one has quotes in it.
    #[inline]
    fn across(&self, columns: usize, (data, at): (&[u8], usize), end: u8) -> Option<usize> {
        let (mut at, mut left) = (at, columns);
        while let Some(eight) = data.get(at..)?.first_chunk() {
            let word = u64::from_le_bytes(*eight);
            let mut delimiters = equal(word, self.layout.delimiter);
            let is_plain =
                !any_below(word, b'"' + 1) || equal(word, b'\n') | equal(word, b'"') | equal(word, b'\r') == 0;
            let found = count(delimiters);
            if is_plain && found < left {
                left -= found;
                at += 8;
            } else if is_plain && end != b'\n' {
                for _ in 1..left {
                    delimiters &= delimiters - 1;
                }
                return Some(at + delimiters.trailing_zeros() as usize / 8 + 1);
            } else {
                break;
            }
        }
        self.across_bytes(left, (data, at), end)
    }

    /// The same, byte by byte.
    fn across_bytes(&self, columns: usize, (data, at): (&[u8], usize), end: u8) -> Option<usize> {
        let delimiter = self.layout.delimiter;
        let (mut at, mut left) = (at, columns);
        loop {
            let byte = *data.get(at)?;
            at += 1;
            if byte == delimiter && (left > 1 || end == delimiter) {
                left -= 1;
                if left == 0 {
                    return Some(at);
                }
            } else if byte == b'\n' {
                return (left == 1 && end == b'\n').then_some(at);
            } else if byte == b'"' || byte == b'\r' || byte == delimiter {
                return None;
            }
        }
    }

    /// Behind a cell of an item, whose bytes are added to its task.
    #[inline]
    fn cell(&self, cell: Cell, (data, at): (&[u8], usize), end: u8, row: &mut Row) -> Option<usize> {
        let cells = self.cells.get(cell.cells);
        let (first, second) = (*data.get(at)?, *data.get(at + 1)?);
        let (packed, next) = if first == end {
            (cells.empty(), at + 1)
        } else if second == end {
            (cells.byte(first), at + 2)
        } else {
            let is_end = |byte: &u8| *byte == self.layout.delimiter || *byte == b'\n';
            let rest = data.get(at..data.len().min(at + 32))?;
            let length = rest.iter().position(is_end).filter(|length| rest[*length] == end)?;
            (cells.word(&rest[..length]), at + length + 1)
        };
        let task = row.tasks.get_mut(cell.task)?;
        *task = task.plus(packed);
        if let Some(aside) = cell.aside {
            *row.aside.get_mut(aside)? = packed;
        }
        Some(next)
    }

    /// Reads a row whose cells are given in plain text, a text for each column.
    ///
    /// # Errors
    /// With what is wrong with the row.
    pub(super) fn texts(&self, texts: &[Vec<u8>], row: &mut Row) -> Result<(), Message> {
        let layout = self.layout;
        if texts.len() != layout.columns {
            return Err(message!("row-ragged", found = texts.len(), wanted = layout.columns));
        }
        row.clear();
        for (column, cell) in &self.cells_of {
            self.put(*cell, *column, &texts[*column], row)?;
        }
        let text = |place: Option<(usize, usize)>| place.map_or(b"".as_slice(), |(_, column)| texts[column].as_slice());
        self.settle(text(layout.path), text(layout.role), row)
    }

    /// Notes where the spans of a row stand whose cells stand there.
    pub(super) fn place(&self, raw: &[Range<usize>], row: &mut Row) {
        let mut column = 0;
        for step in &self.layout.steps {
            match *step {
                Step::Keep(columns, span) => {
                    row.spans[span] = raw[column].start..raw[column + columns - 1].end;
                    column += columns;
                }
                Step::Skip(columns) => column += columns,
                Step::Cell(_) => column += 1,
                Step::Fours(from, behind) => column += CELLS * (behind - from),
            }
        }
    }

    /// Takes out what the path or the role did not ask.
    ///
    /// # Errors
    /// When there is no such path or role.
    #[inline]
    pub(super) fn settle(&self, path: &[u8], role: &[u8], row: &mut Row) -> Result<(), Message> {
        let is_told = self.layout.path.is_some() || self.layout.role.is_some();
        if is_told { self.take_out(path.trim_ascii(), role.trim_ascii(), row) } else { Ok(()) }
    }

    fn take_out(&self, path: &[u8], role: &[u8], row: &mut Row) -> Result<(), Message> {
        row.asked = self.layout.asked;
        if !path.is_empty() {
            let found = self.plan.paths.iter().find(|known| known.id.as_bytes() == path);
            let unknown = || message!("row-path", path = nearest::quoted(&String::from_utf8_lossy(path)));
            row.asked = row.asked.and(found.ok_or_else(unknown)?.tasks);
        }
        if !role.is_empty() {
            let roles = &self.plan.roles;
            if !roles.is_empty() && !roles.iter().any(|known| known.as_bytes() == role) {
                return Err(message!("row-role", role = nearest::quoted(&String::from_utf8_lossy(role))));
            }
            for (place, (task, item)) in self.aside.iter().enumerate() {
                let asked_of = &self.plan.tasks[*task].items[*item].asked_of;
                if !asked_of.is_empty() && !asked_of.iter().any(|known| known.as_bytes() == role) {
                    row.tasks[*task] = row.tasks[*task].minus(row.aside[place]);
                    row.aside[place] = Packed::default();
                }
            }
        }
        if row.asked != self.layout.asked {
            let not_asked = row.tasks.iter_mut().enumerate().filter(|(task, _)| !row.asked.has(*task));
            not_asked.for_each(|(_, number)| *number = Packed::NOT_ASKED);
        }
        Ok(())
    }

    /// Adds a cell in plain text.
    ///
    /// # Errors
    /// When nothing of that kind may stand there.
    fn put(&self, cell: Cell, column: usize, text: &[u8], row: &mut Row) -> Result<(), Message> {
        let packed = self.cells.get(cell.cells).word(text);
        if packed.is_bad() {
            return Err(self.wrong(cell, column, text));
        }
        if let Some(aside) = cell.aside {
            row.aside[aside] = packed;
        }
        row.tasks[cell.task] = row.tasks[cell.task].plus(packed);
        Ok(())
    }

    /// What is wrong with a cell.
    pub(super) fn wrong(&self, cell: Cell, column: usize, text: &[u8]) -> Message {
        let name = nearest::quoted(self.layout.names.get(column).map_or("", String::as_str));
        let text = text.trim_ascii();
        let value = nearest::quoted(&String::from_utf8_lossy(text));
        match text {
            b"na" => message!("cell-na", column = name),
            b"NA" | b"N/A" | b"NaN" | b"NULL" | b"null" => message!("cell-missing", column = name, value = value),
            _ => {
                let codes = &self.plan.tasks[cell.task].codes;
                let shown = |code: Option<&i64>| code.map(ToString::to_string).unwrap_or_default();
                let (low, high) = (shown(codes.first()), shown(codes.last()));
                message!("cell-wrong", column = name, value = value, low = low, high = high)
            }
        }
    }
}

/// Where the cells of the row that starts here stand, with their quotes; and where the next row starts. `None` where a
/// quote stays open.
pub(super) fn split(data: &[u8], start: usize, delimiter: u8) -> Option<(Vec<Range<usize>>, usize)> {
    let (mut cells, mut at) = (Vec::new(), start);
    loop {
        let from = at;
        if data.get(at) == Some(&b'"') {
            at += 1;
            loop {
                at += memchr::memchr(b'"', data.get(at..)?)? + 1;
                match data.get(at) {
                    Some(b'"') => at += 1,
                    _ => break,
                }
            }
        }
        at += memchr::memchr2(delimiter, b'\n', data.get(at..)?)?;
        let is_last = data[at] == b'\n';
        let end = if is_last && at > from && data[at - 1] == b'\r' { at - 1 } else { at };
        cells.push(from..end);
        at += 1;
        if is_last {
            return Some((cells, at));
        }
    }
}

/// What a cell says, without the quotes around it.
pub(super) fn unquoted(cell: &[u8]) -> Vec<u8> {
    let Some(inner) = cell.strip_prefix(b"\"") else { return cell.to_vec() };
    let mut text = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter().peekable();
    while let Some(byte) = bytes.next() {
        if *byte == b'"' {
            if bytes.peek() != Some(&&b'"') {
                text.extend(bytes);
                break;
            }
            bytes.next();
        }
        text.push(*byte);
    }
    text
}

/// Whether a cell is written in quotes.
pub(super) fn needs_quotes(text: &[u8], delimiter: u8) -> bool {
    text.iter().any(|byte| matches!(byte, b'"' | b'\n' | b'\r') || *byte == delimiter)
}

/// A cell as it is written, in quotes where it needs them.
pub(super) fn quoted(text: &[u8], delimiter: u8, out: &mut Vec<u8>) {
    if !needs_quotes(text, delimiter) {
        out.extend_from_slice(text);
        return;
    }
    out.push(b'"');
    for byte in text {
        if *byte == b'"' {
            out.push(b'"');
        }
        out.push(*byte);
    }
    out.push(b'"');
}
