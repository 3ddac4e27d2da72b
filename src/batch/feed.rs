//! The files of a batch, one after the other, as pieces that begin and end with whole rows. A piece is bounded, whatever the
//! size of the file. What the rows mean is not known here.

use std::collections::VecDeque;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::input::{Input, Opener, Watched, of_file};
use super::layout::{Layout, Wanted};
use super::parquet::{self, Columns, Source};
use super::rows::{PADDING, split, unquoted};
use crate::error::{Failure, Problem, Result};
use crate::files;
use crate::message;

/// About so many bytes make a piece.
const PIECE: usize = 256 << 10;

/// No row is longer.
const MOST_ROW: usize = 8 << 20;

/// How rows are written in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Cells between commas, semicolons or tabs, after a header.
    Csv,
    /// A JSON object a line.
    JsonLines,
    /// Columns in row groups.
    Parquet,
}

/// A file, as far as its rows are concerned.
pub(super) struct Table {
    /// Its name, as the person gave it.
    pub(super) name: PathBuf,
    pub(super) kind: Kind,
    pub(super) layout: Layout,
    /// What the columns that are kept hold, where the file says so.
    pub(super) kinds: Vec<parquet::Kind>,
}

/// Some whole rows of a table.
pub(super) struct Piece {
    /// From 0, without gaps.
    pub(super) number: u64,
    pub(super) table: Arc<Table>,
    /// The rows, and padding behind them; a buffer that is not used where they come in columns.
    pub(super) data: Vec<u8>,
    /// Bytes of the rows.
    pub(super) length: usize,
    /// The rows, where they come in columns, and what watches the file while they are read.
    pub(super) columns: Option<(Columns, Option<Arc<Watched>>)>,
}

/// All files that are read.
pub(super) struct Feed<'a> {
    folder: &'a Path,
    pipe: &'a Opener<'a>,
    files: VecDeque<PathBuf>,
    stdin: Option<Box<dyn Read + Send>>,
    current: Option<Current>,
    first: Option<Arc<Table>>,
    pieces: u64,
    wanted: Wanted<'a>,
}

struct Current {
    table: Arc<Table>,
    input: Input,
    /// What was read and belongs to the next piece.
    rest: Vec<u8>,
    /// What reads the file where it holds columns.
    source: Option<Source>,
}

impl<'a> Feed<'a> {
    /// Files relative to a folder; `-` is standard input, and what is no file on a disk is opened as a pipe is.
    pub(super) fn of(
        files: &[PathBuf],
        folder: &'a Path,
        (stdin, pipe): (Box<dyn Read + Send>, &'a Opener<'a>),
        wanted: Wanted<'a>,
    ) -> Self {
        let files = files.iter().cloned().collect();
        Self { folder, pipe, files, stdin: Some(stdin), current: None, first: None, pieces: 0, wanted }
    }

    /// The table of the first file, opened if it is not yet.
    ///
    /// # Errors
    /// When it cannot be read or its columns are not what is wanted.
    pub(super) fn first(&mut self) -> Result<Option<Arc<Table>>> {
        if self.first.is_none() {
            self.open()?;
        }
        Ok(self.first.clone())
    }

    /// The next piece, in a buffer that may have been used before; `None` at the end of the last file.
    ///
    /// # Errors
    /// When a file cannot be read, has other columns than the first, changed meanwhile, or a row has no end.
    pub(super) fn next(&mut self, buffer: Vec<u8>) -> Result<Option<Piece>> {
        let mut buffer = buffer;
        loop {
            if self.current.is_none() && !self.open()? {
                return Ok(None);
            }
            let Some(current) = &mut self.current else { return Ok(None) };
            let table = Arc::clone(&current.table);
            let columns = current.columns()?;
            let length = if current.source.is_some() { 0 } else { current.piece(&mut buffer)? };
            if length == 0 && columns.is_none() {
                self.current = None;
                continue;
            }
            self.pieces += 1;
            return Ok(Some(Piece { number: self.pieces - 1, table, data: buffer, length, columns }));
        }
    }

    /// Opens the next file and makes out its columns; whether there is one.
    fn open(&mut self) -> Result<bool> {
        let Some(name) = self.files.pop_front() else { return Ok(false) };
        let mut input = match (name.as_os_str() == "-", self.stdin.take()) {
            (true, Some(stdin)) => Input::of(name, stdin, None)?,
            (true, None) => return Err(Problem::new(message!("stdin-twice")).into()),
            (false, stdin) => {
                self.stdin = stdin;
                Input::open(&self.folder.join(&name), name, self.pipe)?
            }
        };
        let (table, rest, source) = if let Some(mut source) = input.source()? {
            (in_columns(&mut source, &input.name, &self.wanted)?, Vec::new(), Some(source))
        } else {
            let (table, rest) = table(&mut input, &self.wanted)?;
            (table, rest, None)
        };
        let table = Arc::new(table);
        if let Some(first) = &self.first {
            if !alike(first, &table) {
                let other = message!("table-differs", first = &*first.name);
                return Err(Problem::new(other).hint(message!("table-differs-hint")).in_file(&table.name).into());
            }
        } else {
            self.first = Some(Arc::clone(&table));
        }
        self.current = Some(Current { table, input, rest, source });
        Ok(true)
    }
}

/// Whether rows of both can stand under one header.
fn alike(one: &Table, other: &Table) -> bool {
    let (left, right) = (&one.layout, &other.layout);
    let kinds = one.kinds.len() == other.kinds.len()
        && one.kinds.iter().zip(&other.kinds).all(|(one, other)| one.is_like(other));
    one.kind == other.kind && left.delimiter == right.delimiter && left.kept_names() == right.kept_names() && kinds
}

impl Current {
    /// The next rows of a file that holds columns.
    fn columns(&mut self) -> Result<Option<(Columns, Option<Arc<Watched>>)>> {
        let Some(source) = &mut self.source else { return Ok(None) };
        let columns = source.next().or_else(|failure| {
            // What somebody writes to meanwhile looks damaged and is not.
            self.input.finish()?;
            Err(of_file(failure, &self.table.name))
        })?;
        if columns.is_none() {
            self.input.finish()?;
        }
        Ok(columns.map(|columns| (columns, self.input.watched())))
    }

    /// Fills a buffer with whole rows; how many bytes they are, 0 at the end of the file.
    fn piece(&mut self, buffer: &mut Vec<u8>) -> Result<usize> {
        let mut filled = self.rest.len();
        grow(buffer, filled + PIECE + PADDING);
        buffer[..filled].copy_from_slice(&self.rest);
        self.rest.clear();
        loop {
            let room = buffer.len() - PADDING;
            let read = self.input.fill(&mut buffer[filled..room])?;
            filled += read;
            let at_end = filled < room;
            if at_end && filled > 0 && buffer[filled - 1] != b'\n' {
                buffer[filled] = b'\n';
                filled += 1;
            }
            let end = if at_end { Some(filled) } else { self.last_row_end(&buffer[..filled]) };
            if let Some(end) = end {
                self.rest.extend_from_slice(&buffer[end..filled]);
                buffer[end..(end + PADDING).min(room + PADDING)].fill(0);
                if at_end {
                    self.input.finish()?;
                }
                return Ok(end);
            }
            if filled > MOST_ROW {
                return Err(too_long(&self.table.name));
            }
            grow(buffer, 2 * filled + PADDING);
        }
    }

    fn last_row_end(&self, data: &[u8]) -> Option<usize> {
        match self.table.kind {
            Kind::Csv => last_row_end(data, self.table.layout.delimiter),
            Kind::JsonLines | Kind::Parquet => memchr::memrchr(b'\n', data).map(|at| at + 1),
        }
    }
}

fn too_long(name: &Path) -> Failure {
    let problem = Problem::new(message!("row-too-long", megabytes = MOST_ROW >> 20)).in_file(name);
    problem.hint(message!("row-too-long-hint")).into()
}

fn grow(buffer: &mut Vec<u8>, length: usize) {
    if buffer.len() < length {
        buffer.resize(length, 0);
    }
}

/// Behind the last row that ends in the data, which begin with a row. A quote opens only at the start of a cell.
pub(super) fn last_row_end(data: &[u8], delimiter: u8) -> Option<usize> {
    let mut outside = vec![0];
    let mut at = 0;
    while let Some(found) = data.get(at..).and_then(|rest| memchr::memchr(b'"', rest)) {
        let quote = at + found;
        at = quote + 1;
        if quote > 0 && data[quote - 1] != delimiter && data[quote - 1] != b'\n' {
            continue;
        }
        outside.push(quote);
        loop {
            let Some(close) = data.get(at..).and_then(|rest| memchr::memchr(b'"', rest)) else {
                outside.push(data.len());
                at = data.len();
                break;
            };
            at += close + 1;
            if data.get(at) != Some(&b'"') {
                outside.push(at);
                break;
            }
            at += 1;
        }
    }
    outside.push(data.len());
    // Pairs of where an outside begins and ends, from the last.
    outside.chunks(2).rev().find_map(|pair| {
        let (from, to) = (*pair.first()?, *pair.get(1)?);
        memchr::memrchr(b'\n', data.get(from..to)?).map(|found| from + found + 1)
    })
}

/// The columns of an input, and what was read behind its header.
fn table(input: &mut Input, wanted: &Wanted<'_>) -> Result<(Table, Vec<u8>)> {
    let (mut data, mut filled) = (vec![0; 64 << 10], 0);
    let (kind, delimiter, cells, end) = loop {
        let read = input.fill(&mut data[filled..])?;
        filled += read;
        let at_end = filled < data.len();
        if data.starts_with(b"\xef\xbb\xbf") {
            data.drain(..3);
            filled -= 3;
        }
        if data.starts_with(b"\xff\xfe") || data.starts_with(b"\xfe\xff") {
            let problem = Problem::new(message!("table-utf16")).in_file(&input.name);
            return Err(problem.hint(message!("table-utf16-hint")).into());
        }
        if at_end && filled > 0 && data[filled - 1] != b'\n' {
            grow(&mut data, filled + 1);
            data[filled] = b'\n';
            filled += 1;
        }
        let kind = if data[..filled].trim_ascii_start().starts_with(b"{") { Kind::JsonLines } else { Kind::Csv };
        let delimiter = delimiter(&data[..filled]);
        if let Some((cells, end)) = split(&data[..filled], 0, delimiter) {
            break (kind, delimiter, cells, end);
        }
        if filled > MOST_ROW {
            return Err(too_long(&input.name));
        }
        if at_end {
            let problem = Problem::new(message!("table-empty")).in_file(&input.name);
            return Err(problem.hint(message!("table-empty-hint")).into());
        }
        grow(&mut data, 2 * filled);
    };
    let (names, delimiter, from) = match kind {
        Kind::Csv => {
            let name = |cell: &std::ops::Range<usize>| {
                String::from_utf8_lossy(&unquoted(&data[cell.clone()])).trim().to_owned()
            };
            (cells.iter().map(name).collect(), delimiter, end)
        }
        Kind::JsonLines | Kind::Parquet => (json_names(&data[..filled], &input.name)?, b',', 0),
    };
    let layout = Layout::of(names, delimiter, &input.name, wanted)?;
    Ok((Table { name: input.name.clone(), kind, layout, kinds: Vec::new() }, data[from..filled].to_vec()))
}

/// A table that comes in columns.
fn in_columns(source: &mut Source, name: &Path, wanted: &Wanted<'_>) -> Result<Table> {
    let layout = Layout::of(source.names(), b',', name, wanted)?;
    let refused = source.want(layout.read_columns());
    refused.map_err(|problems| problems.into_iter().map(|problem| problem.in_file(name)).collect::<Vec<_>>())?;
    let kinds = source.kinds(&layout.kept);
    Ok(Table { name: name.to_owned(), kind: Kind::Parquet, layout, kinds })
}

fn json_names(data: &[u8], name: &Path) -> Result<Vec<String>> {
    let line = data.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).find(|line| !line.is_empty());
    let fields = files::fields(line.unwrap_or_default());
    let fields = fields.map_err(|detail| Problem::new(message!("row-json", detail = detail)).in_file(name))?;
    Ok(fields.into_iter().map(|(name, _)| name).collect())
}

/// What stands between cells: whichever of comma, semicolon and tab the header has most of, outside quotes.
fn delimiter(data: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut is_quoted = false;
    for byte in data {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => break,
            _ if !is_quoted => counts.iter_mut().filter(|(known, _)| known == byte).for_each(|(_, count)| *count += 1),
            _ => {}
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(known, _)| *known)
}
