//! A table in Parquet that is read: some rows at a time, only the columns that are wanted, whatever the size of its row groups.
//! Rows are dealt out in order; whoever has them decodes them, each column behind a lock of its own, so that several threads
//! decode one row group at once.

use std::collections::VecDeque;
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::file::serialized_reader::SerializedPageReader;

use super::ahead::{Ahead, Shared};
use super::column::{Column, Kind, trouble};
use super::pages::Pages;
use crate::error::{Problem, Result};
use crate::message;

/// So many rows are read at once.
const ROWS: usize = 8192;

/// A table and how far it was dealt out.
pub(super) struct Source {
    shared: Shared,
    reader: SerializedFileReader<Shared>,
    fields: Vec<Field>,
    wanted: Vec<bool>,
    /// The next row group.
    group: usize,
    /// Rows of the current one that are still to be dealt out, and how often some of it were.
    left: usize,
    dealt: usize,
    open: Arc<Vec<Option<Mutex<Lane>>>>,
}

/// A field of the table.
struct Field {
    name: String,
    /// The column that holds it and its kind; `None` where it is nested, or of a kind that cannot be told as text.
    leaf: Option<(usize, Kind)>,
}

/// Some rows of a table, decoded when they are asked for.
pub(super) struct Columns {
    /// How many rows they are.
    pub(super) rows: usize,
    /// How often rows of their row group were dealt out before.
    pub(super) number: usize,
    /// A lane for each column of the table; `None` for those that are not wanted.
    open: Arc<Vec<Option<Mutex<Lane>>>>,
}

/// A column of one row group, which is decoded in order.
struct Lane {
    name: String,
    pages: Pages,
    /// Rows that are still to be decoded, and how often some were.
    left: usize,
    decoded: usize,
    /// What was decoded before those asked for it who had been dealt the rows first; `None` where they have it.
    waiting: VecDeque<Option<Column>>,
    /// Why nothing more can be decoded.
    broken: Option<String>,
}

impl Source {
    /// Opens a table.
    ///
    /// # Errors
    /// When it is damaged.
    pub(super) fn of(file: File) -> Result<Self> {
        let shared = Shared::of(file).map_err(|error| trouble(&error.into()))?;
        let reader = unharmed(|| SerializedFileReader::new(shared.clone())).map_err(|error| trouble(&error))?;
        let schema = reader.metadata().file_metadata().schema_descr_ptr();
        let leaf_of = |root: usize| (0..schema.num_columns()).find(|leaf| schema.get_column_root_idx(*leaf) == root);
        let fields = schema.root_schema().get_fields().iter().enumerate();
        let fields = fields.map(|(root, field)| Field {
            name: field.name().to_owned(),
            leaf: leaf_of(root).and_then(|leaf| Some((leaf, Kind::of(schema.column(leaf))?))),
        });
        let fields = fields.collect();
        Ok(Self { shared, reader, fields, wanted: Vec::new(), group: 0, left: 0, dealt: 0, open: Arc::default() })
    }

    /// The names of its columns.
    pub(super) fn names(&self) -> Vec<String> {
        self.fields.iter().map(|field| field.name.clone()).collect()
    }

    /// The kinds of some of its columns, in their order.
    pub(super) fn kinds(&self, columns: &[usize]) -> Vec<Kind> {
        columns.iter().filter_map(|column| Some(self.fields.get(*column)?.leaf.as_ref()?.1.clone())).collect()
    }

    /// Says which columns are wanted.
    ///
    /// # Errors
    /// With every one of them that is nested, or of a kind that cannot be told as text.
    pub(super) fn want(&mut self, wanted: Vec<bool>) -> std::result::Result<(), Vec<Problem>> {
        let missing = self.fields.iter().zip(&wanted).filter(|(field, wanted)| **wanted && field.leaf.is_none());
        let missing: Vec<Problem> = missing
            .map(|(field, _)| Problem::new(message!("column-nested", column = &field.name)))
            .map(|problem| problem.hint(message!("column-nested-hint")))
            .collect();
        self.wanted = wanted;
        if missing.is_empty() { Ok(()) } else { Err(missing) }
    }

    /// The next rows; `None` at the end.
    ///
    /// # Errors
    /// When the file is damaged.
    pub(super) fn next(&mut self) -> Result<Option<Columns>> {
        unharmed(|| self.rows()).map_err(|error| trouble(&error).into())
    }

    fn rows(&mut self) -> std::result::Result<Option<Columns>, ParquetError> {
        while self.left == 0 {
            if self.group >= self.reader.num_row_groups() {
                return Ok(None);
            }
            self.begin()?;
        }
        let rows = self.left.min(ROWS);
        self.left -= rows;
        self.dealt += 1;
        Ok(Some(Columns { rows, number: self.dealt - 1, open: Arc::clone(&self.open) }))
    }

    /// Opens the next row group.
    fn begin(&mut self) -> std::result::Result<(), ParquetError> {
        let group = self.reader.metadata().row_group(self.group);
        self.group += 1;
        self.left = usize::try_from(group.num_rows()).unwrap_or(0);
        self.dealt = 0;
        let open = self.fields.iter().zip(&self.wanted).map(|(field, wanted)| {
            let Some((leaf, kind)) = field.leaf.as_ref().filter(|_| *wanted) else { return Ok(None) };
            let ahead = Arc::new(Ahead::of(&self.shared));
            let pages = SerializedPageReader::new(ahead, group.column(*leaf), self.left, None)?;
            let (name, pages) = (kind.name().to_owned(), Pages::of(kind.clone(), Box::new(pages)));
            let (waiting, broken) = (VecDeque::new(), None);
            Ok(Some(Mutex::new(Lane { name, pages, left: self.left, decoded: 0, waiting, broken })))
        });
        self.open = Arc::new(open.collect::<std::result::Result<_, ParquetError>>()?);
        Ok(())
    }
}

impl Columns {
    /// The rows of the column at this position, which can be had once; `None` where it was not wanted.
    ///
    /// # Errors
    /// When the file is damaged.
    pub(super) fn take(&self, column: usize) -> Result<Option<Column>> {
        let lane = self.open.get(column).and_then(Option::as_ref);
        self.taken(lane.map(|lane| lane.lock().unwrap_or_else(PoisonError::into_inner)))
    }

    /// The same; `None` also where somebody else is at the column just now.
    ///
    /// # Errors
    /// When the file is damaged.
    pub(super) fn take_if_free(&self, column: usize) -> Result<Option<Column>> {
        let lane = self.open.get(column).and_then(Option::as_ref);
        self.taken(lane.and_then(|lane| match lane.try_lock() {
            Ok(lane) => Some(lane),
            Err(TryLockError::Poisoned(lane)) => Some(lane.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }))
    }

    fn taken(&self, lane: Option<MutexGuard<'_, Lane>>) -> Result<Option<Column>> {
        let column = lane.map(|mut lane| lane.take(self.number)).transpose();
        column.map_err(|error| trouble(&error).into())
    }
}

impl Lane {
    /// The rows that were dealt out as this number; those before them wait for who has them.
    fn take(&mut self, number: usize) -> std::result::Result<Column, ParquetError> {
        while self.decoded <= number {
            let column = self.next();
            if let Err(error) = &column {
                self.broken = Some(error.to_string());
            }
            self.waiting.push_back(Some(column?));
            self.decoded += 1;
        }
        let gone = self.decoded - self.waiting.len();
        let column = number.checked_sub(gone).and_then(|at| self.waiting.get_mut(at)?.take());
        while self.waiting.front().is_some_and(Option::is_none) {
            self.waiting.pop_front();
        }
        column.ok_or_else(|| ParquetError::General("rows can be had once".to_owned()))
    }

    fn next(&mut self) -> std::result::Result<Column, ParquetError> {
        if let Some(broken) = &self.broken {
            return Err(ParquetError::General(broken.clone()));
        }
        let rows = self.left.min(ROWS);
        self.left -= rows;
        let column = unharmed(|| self.pages.rows(rows))?;
        if column.rows() == rows {
            return Ok(column);
        }
        Err(ParquetError::General(format!("column {} ends too early", self.name)))
    }
}

/// What the library gives, or an error where it panics, as it does at some of the damage that a file may have.
fn unharmed<T>(work: impl FnOnce() -> std::result::Result<T, ParquetError>) -> std::result::Result<T, ParquetError> {
    // What was half done is not used any more.
    let done = catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or_else(|_| Err(ParquetError::General("the file is damaged".to_owned())))
}
