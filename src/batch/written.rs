//! Results as rows: CSV or JSON lines, in a buffer. What the numbers are is not decided here.

use super::feed::Kind;
use super::layout::Layout;
use super::rows::{Row, quoted};
use super::scores::{ROOM, Results};
use crate::files::{self, Field};
use crate::scoring::gates::{Readings, Stands};
use crate::scoring::plan::Plan;

/// How results are written.
pub(super) struct Format<'a> {
    pub(super) kind: Kind,
    /// What stands between cells.
    pub(super) delimiter: u8,
    pub(super) plan: &'a Plan,
    pub(super) results: &'a Results,
    /// Names of the columns of results, as JSON strings with a colon behind; for JSON lines.
    pub(super) names: Vec<String>,
}

/// A buffer that is written to and used again.
#[derive(Default)]
pub(super) struct Buffer {
    bytes: Vec<u8>,
    length: usize,
}

impl Buffer {
    /// What was written.
    pub(super) fn written(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    /// Forgets what was written.
    pub(super) fn clear(&mut self) {
        self.length = 0;
    }

    /// Makes room for so many bytes.
    #[inline]
    fn reserve(&mut self, room: usize) {
        if self.bytes.len() < self.length + room {
            self.bytes.resize((self.length + room).max(2 * self.bytes.len()).max(1 << 16), 0);
        }
    }

    /// Writes bytes.
    #[inline]
    pub(super) fn put(&mut self, bytes: &[u8]) {
        self.reserve(bytes.len());
        self.bytes[self.length..self.length + bytes.len()].copy_from_slice(bytes);
        self.length += bytes.len();
    }

    /// Writes bytes of which so many count; there must be room for all.
    #[inline]
    fn put_short(&mut self, bytes: &[u8; ROOM], length: u8) {
        self.bytes[self.length..self.length + ROOM].copy_from_slice(bytes);
        self.length += usize::from(length);
    }
}

impl Format<'_> {
    /// Writes a row whose spans are copied from the data.
    #[inline]
    pub(super) fn copied(&self, layout: &Layout, data: &[u8], row: &Row, out: &mut Buffer) {
        for span in &layout.written {
            out.put(&data[row.spans[*span].clone()]);
            out.put(&[self.delimiter]);
        }
        self.scores(row, out);
    }

    /// Writes a row whose kept cells are these.
    pub(super) fn texts(&self, layout: &Layout, cells: &[&Field], row: &Row, out: &mut Buffer) {
        match self.kind {
            Kind::Csv => {
                let mut text = Vec::new();
                for cell in cells {
                    quoted(cell.text.as_bytes(), self.delimiter, &mut text);
                    text.push(self.delimiter);
                }
                out.put(&text);
                self.scores(row, out);
            }
            Kind::JsonLines => {
                out.put(b"{");
                for (name, cell) in layout.kept_names().iter().zip(cells) {
                    out.put(files::json_string(name).as_bytes());
                    out.put(b":");
                    out.put(json(cell).as_bytes());
                    out.put(b",");
                }
                self.json_scores(row, out);
            }
        }
    }

    /// Writes the scores and the stage, and ends the row.
    #[inline]
    fn scores(&self, row: &Row, out: &mut Buffer) {
        out.reserve(row.tasks.len() * ROOM + 64);
        let mut stands = Stands::default();
        for (task, packed) in row.tasks.iter().enumerate() {
            let tally = packed.tally();
            let result = if row.asked.has(task) { self.results.get(task, &tally) } else { self.results.not_asked() };
            stands.firm.put(task, result.is_established && tally.floored == 0);
            stands.open.put(task, result.is_open);
            stands.above.put(task, result.is_above);
            out.put_short(&result.text, result.length);
        }
        match self.plan.readings(&stands) {
            Some(readings) => {
                let numbers = of(readings);
                for number in numbers {
                    match u8::try_from(number) {
                        Ok(digit @ 0..=9) => out.put(&[b'0' + digit, self.delimiter]),
                        _ => {
                            out.put(number.to_string().as_bytes());
                            out.put(&[self.delimiter]);
                        }
                    }
                }
            }
            None => {}
        }
        // The last separator becomes the end of the row.
        if let Some(last) = out.length.checked_sub(1) {
            out.bytes[last] = b'\n';
        }
    }

    fn json_scores(&self, row: &Row, out: &mut Buffer) {
        let mut plain = Buffer::default();
        self.scores(row, &mut plain);
        let cells = plain.written().trim_ascii_end().split(|byte| *byte == self.delimiter);
        json_numbers(&self.names, cells, out);
    }
}

/// Numbers under their names, `null` for none, to the end of an object and its line.
pub(super) fn json_numbers<'c>(names: &[String], cells: impl Iterator<Item = &'c [u8]>, out: &mut Buffer) {
    for (position, (name, cell)) in names.iter().zip(cells).enumerate() {
        out.put(if position == 0 { b"" } else { b"," });
        out.put(name.as_bytes());
        out.put(if cell.is_empty() { b"null" } else { cell });
    }
    out.put(b"}\n");
}

/// The four numbers of the stage in the order of their columns.
pub(super) fn of(readings: Readings) -> [usize; 4] {
    [readings.stage, readings.stage_at_most, readings.firm, readings.firm_at_most]
}

/// A cell as a JSON value.
pub(super) fn json(cell: &Field) -> String {
    match cell {
        Field { text, is_string: true } => files::json_string(text),
        Field { text, .. } if text.is_empty() => "null".to_owned(),
        Field { text, .. } => text.clone(),
    }
}
