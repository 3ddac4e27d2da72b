//! Results as rows: CSV or JSON lines, in a buffer. What the numbers are is not decided here.

use std::borrow::Cow;

use super::feed::Kind;
use super::layout::{Layout, STAGES};
use super::rows::{Row, quoted};
use super::scores::{ROOM, Results, Standing, TOGETHER};
use super::stages::Stages;
use super::texts::Said;
use crate::files;
use crate::scoring::gates::{Readings, Stands};

/// So many bytes are copied at once.
const SHORT: usize = 32;

/// How results are written.
pub(super) struct Format<'a> {
    pub(super) kind: Kind,
    /// What stands between cells.
    pub(super) delimiter: u8,
    pub(super) stages: Stages<'a>,
    pub(super) results: &'a Results,
    /// Names of the columns that are kept, as JSON strings with a colon behind; for JSON lines.
    pub(super) kept: Vec<String>,
    /// The same of the columns of results.
    pub(super) names: Vec<String>,
    /// Of each column of results, whether its numbers are whole.
    pub(super) whole: Vec<bool>,
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
            self.grow(room);
        }
    }

    /// Apart from the rest, so that the rest is short.
    #[cold]
    fn grow(&mut self, room: usize) {
        self.bytes.resize((self.length + room).max(2 * self.bytes.len()).max(1 << 16), 0);
    }

    /// Writes bytes.
    #[inline]
    pub(super) fn put(&mut self, bytes: &[u8]) {
        self.reserve(bytes.len());
        self.bytes[self.length..self.length + bytes.len()].copy_from_slice(bytes);
        self.length += bytes.len();
    }

    /// Writes the start of some bytes and what stands behind it. A short one is copied together with what follows, which is
    /// written over: to copy as much each time is far faster than to copy just enough.
    #[inline]
    fn put_start(&mut self, bytes: &[u8], length: usize, behind: u8) {
        match bytes.first_chunk::<SHORT>() {
            Some(short) if length < SHORT => {
                self.reserve(SHORT);
                let room = &mut self.bytes[self.length..self.length + SHORT];
                room.copy_from_slice(short);
                room[length] = behind;
                self.length += length + 1;
            }
            _ => self.put_all(&bytes[..length], behind),
        }
    }

    /// Writes bytes and what stands behind them.
    #[inline(never)]
    fn put_all(&mut self, bytes: &[u8], behind: u8) {
        self.put(bytes);
        self.put(&[behind]);
    }

    /// Writes a cell, in quotes where it needs them, and what stands behind it.
    #[inline]
    fn put_cell(&mut self, cell: Said<'_>, delimiter: u8) {
        if cell.is_plain {
            self.put_start(cell.onward, cell.length, delimiter);
        } else {
            self.put_quoted(cell.text(), delimiter);
        }
    }

    #[inline(never)]
    fn put_quoted(&mut self, text: &[u8], delimiter: u8) {
        let mut in_quotes = Vec::with_capacity(text.len());
        quoted(text, delimiter, &mut in_quotes);
        self.put_all(&in_quotes, delimiter);
    }

    /// Room for so many bytes behind what was written.
    #[inline]
    fn room(&mut self, bytes: usize) -> &mut [u8] {
        self.reserve(bytes);
        &mut self.bytes[self.length..]
    }
}

impl Format<'_> {
    /// Writes a row whose spans are copied from the data.
    #[inline]
    pub(super) fn copied(&self, layout: &Layout, data: &[u8], row: &Row, out: &mut Buffer) {
        for span in &layout.written {
            let span = row.spans[*span].clone();
            out.put_start(&data[span.start..], span.len(), self.delimiter);
        }
        self.scores(row, out);
    }

    /// Writes a row whose kept cells are these; without them where they are columns of their own.
    pub(super) fn texts<'c>(&self, cells: impl Iterator<Item = Said<'c>>, row: &Row, out: &mut Buffer) {
        match self.kind {
            Kind::Csv => {
                cells.for_each(|cell| out.put_cell(cell, self.delimiter));
                self.scores(row, out);
            }
            Kind::JsonLines => {
                out.put(b"{");
                for (name, cell) in self.kept.iter().zip(cells) {
                    out.put(name.as_bytes());
                    out.put(&json(cell));
                    out.put(b",");
                }
                self.json_scores(row, out);
            }
            Kind::Parquet => self.scores(row, out),
        }
    }

    /// Writes the scores and the stage, and ends the row.
    #[inline]
    fn scores(&self, row: &Row, out: &mut Buffer) {
        let (mut stands, mut length) = (Stands::default(), 0);
        let room = out.room((row.tasks.len() + STAGES.len()) * ROOM);
        let tasks = row.tasks.chunks(TOGETHER).zip(self.results.tasks().chunks(TOGETHER));
        for (first, (tasks, results)) in (0..).step_by(TOGETHER).zip(tasks) {
            let mut standing = Standing::default();
            for (position, (task, results)) in tasks.iter().zip(results).enumerate() {
                let found;
                let result = if let Some(result) = results.get(*task) {
                    result
                } else {
                    found = results.find(*task);
                    &found
                };
                standing.put(position, result.standing);
                length += result.put(&mut room[length..]);
            }
            standing.add_to(first, &mut stands);
        }
        out.length += length;
        if let Some(readings) = self.stages.get(&stands) {
            self.stages(of(readings), out);
        }
        // The last separator becomes the end of the row.
        if let Some(last) = out.length.checked_sub(1) {
            out.bytes[last] = b'\n';
        }
    }

    #[inline]
    fn stages(&self, stages: [usize; 4], out: &mut Buffer) {
        if stages.iter().all(|stage| *stage <= 9) {
            let [a, b, c, d] = stages.map(|stage| b'0' + u8::try_from(stage).unwrap_or(0));
            let between = self.delimiter;
            out.put(&[a, between, b, between, c, between, d, between]);
            return;
        }
        for stage in stages {
            out.put(stage.to_string().as_bytes());
            out.put(&[self.delimiter]);
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
pub(super) fn json(cell: Said<'_>) -> Cow<'_, [u8]> {
    match cell.text() {
        text if cell.is_string => files::json_string(&String::from_utf8_lossy(text)).into_bytes().into(),
        b"" => b"null".into(),
        text => text.into(),
    }
}
