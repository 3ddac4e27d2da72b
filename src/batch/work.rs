//! What is done with a piece: every row is read, scored and written, or coded for its group. Pieces know nothing of each
//! other, so that any number of threads can work at once.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use super::across::Across;
use super::cells::AllCells;
use super::feed::{Kind, Piece};
use super::grouping::{Grouping, Sorted};
use super::input::{Watched, of_file};
use super::layout::Layout;
use super::parquet::{Column, Columns, Lines, Rows};
use super::rows::{Reader, Row, quoted, split, unquoted};
use super::texts::{Said, Texts};
use super::written::{Buffer, Format};
use crate::error::Result;
use crate::files::{self, Field};
use crate::message;
use crate::scoring::plan::Plan;
use crate::text::Message;

/// So many bad rows of a piece are described; all are counted.
const DESCRIBED: usize = 20;

/// What is done with rows.
pub(super) enum Aim<'a> {
    /// Each is scored and written.
    Score(&'a Format<'a>),
    /// Each is added to its group.
    Group(&'a Grouping<'a>),
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
    /// The same as columns.
    pub(super) table: Rows,
}

/// One piece at work.
struct Bench<'a> {
    work: &'a Work<'a>,
    reader: &'a Reader<'a>,
    row: Row,
    /// The key of a row that stands nowhere as a whole.
    key: Vec<u8>,
    sorted: &'a mut Sorted,
    done: Done,
    /// The cells that are kept of each row, where they are written as columns.
    kept: Vec<Texts>,
}

impl Work<'_> {
    /// Works on a piece; what is written goes to this buffer, and rows may be held back.
    ///
    /// # Errors
    /// When rows that come in columns cannot be decoded.
    pub(super) fn on(&self, piece: &mut Piece, out: Buffer, sorted: &mut Sorted) -> Result<Done> {
        let columns = piece.columns.take();
        let layout = &piece.table.layout;
        let aside = self.aside.clone();
        let reader = &Reader { layout, cells: self.cells, plan: self.plan, aside, cells_of: layout.cells() };
        let above = u64::from(piece.table.kind == Kind::Csv);
        let done = Done { file: piece.table.name.clone(), above, out, ..Done::default() };
        let kept = vec![Texts::default(); layout.kept.len()];
        let (row, key) = (Row::of(layout, self.plan), Vec::new());
        Bench { work: self, row, key, reader, sorted, done, kept }.done(piece, columns)
    }

    /// Works on the rows that were held back.
    pub(super) fn deliver(&self, sorted: &mut Sorted) {
        if let Aim::Group(grouping) = &self.aim {
            grouping.deliver(sorted);
        }
    }
}

impl Bench<'_> {
    fn done(mut self, piece: &Piece, columns: Option<(Columns, Option<Arc<Watched>>)>) -> Result<Done> {
        let mut as_read = Vec::new();
        match (piece.table.kind, columns) {
            (_, Some((columns, watched))) => {
                let read = self.columns(&columns); // What changes meanwhile looks damaged, and is not.
                watched.map_or(Ok(()), |watched| watched.check())?;
                as_read = read.map_err(|failure| of_file(failure, &piece.table.name))?;
            }
            (Kind::Csv, None) => self.csv(&piece.data, piece.length),
            (Kind::JsonLines | Kind::Parquet, None) => self.json(&piece.data[..piece.length]),
        }
        if let Aim::Score(format) = &self.work.aim
            && format.kind == Kind::Parquet
        {
            let lines = Lines { text: self.done.out.written(), delimiter: format.delimiter, whole: &format.whole };
            let is_read = piece.table.kind == Kind::Parquet;
            self.done.table = if is_read { Rows::as_read(as_read, lines) } else { Rows::of(self.kept, lines) };
            self.done.out.clear();
        }
        Ok(self.done)
    }

    /// Works on rows that come in columns; gives back the columns that are kept, of rows that are no bad ones.
    fn columns(&mut self, columns: &Columns) -> Result<Vec<Column>> {
        let across = Across::of(self.reader, columns)?;
        let are_written = matches!(&self.work.aim, Aim::Score(format) if format.kind == Kind::Parquet);
        let beside = across.beside(!are_written);
        let mut are_good = Vec::with_capacity(columns.rows);
        for at in 0..columns.rows {
            self.done.rows += 1;
            let settled = across.row(at, &beside, &mut self.row);
            are_good.push(settled.is_ok());
            match settled {
                Ok(()) => self.put(beside.kept.iter().map(|told| told.get(at))),
                Err(wrong) => self.bad(wrong),
            }
        }
        Ok(if are_written { across.kept_columns(&are_good) } else { Vec::new() })
    }

    fn csv(&mut self, data: &[u8], length: usize) {
        let copies = match &self.work.aim {
            Aim::Score(format) => format.kind == Kind::Csv,
            Aim::Group(_) => true,
        };
        let mut at = 0;
        while at < length {
            self.done.rows += 1;
            if let Some(next) = self.reader.fast(data, at, &mut self.row) {
                if copies {
                    self.copy(data);
                } else {
                    self.put_spans(data);
                }
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
        let kept = layout.kept.iter().filter_map(|column| texts.get(*column));
        self.put(kept.map(|text| Said::of(text, true)));
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
                        Ok(()) => {
                            let kept = self.reader.layout.kept.iter().filter_map(|column| fields.get(*column));
                            self.put(kept.map(|field| Said::of(field.text.as_bytes(), field.is_string)));
                        }
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
                let spans = &self.row.spans;
                if let [span] = layout.written.as_slice() {
                    let key = (&data[spans[*span].start..], spans[*span].len());
                    return grouping.add(key, &self.row, self.sorted);
                }
                self.key.clear();
                for (position, span) in layout.written.iter().enumerate() {
                    if position > 0 {
                        self.key.push(layout.delimiter);
                    }
                    self.key.extend_from_slice(&data[spans[*span].clone()]);
                }
                grouping.add((&self.key, self.key.len()), &self.row, self.sorted);
            }
        }
    }

    /// The row with its spans, each of which is one cell without quotes.
    fn put_spans(&mut self, data: &[u8]) {
        let spans = std::mem::take(&mut self.row.spans);
        let layout = self.reader.layout;
        let kept = layout.written.iter().map(|span| &data[spans[*span].clone()]);
        self.put(kept.map(|text| Said { is_plain: true, ..Said::of(text, true) }));
        self.row.spans = spans;
    }

    /// The row with these cells that are kept.
    fn put<'c>(&mut self, kept: impl Iterator<Item = Said<'c>>) {
        self.done.scored += 1;
        let delimiter = self.reader.layout.delimiter;
        match &self.work.aim {
            Aim::Score(format) if format.kind == Kind::Parquet => {
                for (texts, said) in self.kept.iter_mut().zip(kept) {
                    texts.add(|out| out.extend_from_slice(said.text()));
                }
                format.texts(std::iter::empty(), &self.row, &mut self.done.out);
            }
            Aim::Score(format) => format.texts(kept, &self.row, &mut self.done.out),
            Aim::Group(grouping) => {
                self.key.clear();
                for (position, said) in kept.enumerate() {
                    if position > 0 {
                        self.key.push(delimiter);
                    }
                    if said.is_plain {
                        self.key.extend_from_slice(said.text());
                    } else {
                        quoted(said.text(), delimiter, &mut self.key);
                    }
                }
                grouping.add((&self.key, self.key.len()), &self.row, self.sorted);
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
fn named(line: &[u8], layout: &Layout) -> std::result::Result<Vec<Field>, Message> {
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
