//! A table in Parquet that is read: some rows at a time, only the columns that are wanted, whatever the size of its row groups.

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};

use parquet::column::reader::ColumnReader;
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader, SerializedFileReader};

use super::column::{Column, Kind, trouble};
use crate::error::{Problem, Result};
use crate::message;

/// So many rows are read at once.
const ROWS: usize = 2048;

/// A table and how far it was read.
pub(super) struct Source {
    reader: SerializedFileReader<File>,
    fields: Vec<Field>,
    wanted: Vec<bool>,
    /// The next row group.
    group: usize,
    /// Rows of the current one that are still to be read, and what reads them.
    left: usize,
    open: Vec<Option<ColumnReader>>,
}

/// A field of the table.
struct Field {
    name: String,
    /// The column that holds it and its kind; `None` where it is nested, or of a kind that cannot be told as text.
    leaf: Option<(usize, Kind)>,
}

/// Some rows of a table.
pub(super) struct Columns {
    /// How many rows they are.
    pub(super) rows: usize,
    /// A column for each of the table; `None` for those that are not wanted.
    pub(super) columns: Vec<Option<Column>>,
}

impl Source {
    /// Opens a table.
    ///
    /// # Errors
    /// When it is damaged.
    pub(super) fn of(file: File) -> Result<Self> {
        let reader = unharmed(|| SerializedFileReader::new(file)).map_err(|error| trouble(&error))?;
        let schema = reader.metadata().file_metadata().schema_descr_ptr();
        let leaf_of = |root: usize| (0..schema.num_columns()).find(|leaf| schema.get_column_root_idx(*leaf) == root);
        let fields = schema.root_schema().get_fields().iter().enumerate();
        let fields = fields.map(|(root, field)| Field {
            name: field.name().to_owned(),
            leaf: leaf_of(root).and_then(|leaf| Some((leaf, Kind::of(schema.column(leaf))?))),
        });
        let fields = fields.collect();
        Ok(Self { reader, fields, wanted: Vec::new(), group: 0, left: 0, open: Vec::new() })
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
        let mut columns = Vec::with_capacity(self.fields.len());
        for (field, open) in self.fields.iter().zip(&mut self.open) {
            let column = match (&field.leaf, open) {
                (Some((_, kind)), Some(open)) => Some(Column::read(kind, open, rows)?),
                _ => None,
            };
            if column.as_ref().is_some_and(|column| column.rows() != rows) {
                return Err(ParquetError::General(format!("column {} ends too early", field.name)));
            }
            columns.push(column);
        }
        Ok(Some(Columns { rows, columns }))
    }

    /// Opens the next row group.
    fn begin(&mut self) -> std::result::Result<(), ParquetError> {
        let group = self.reader.get_row_group(self.group)?;
        self.group += 1;
        self.left = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
        let open = self.fields.iter().zip(&self.wanted).map(|(field, wanted)| {
            let leaf = field.leaf.as_ref().filter(|_| *wanted);
            leaf.map(|(leaf, _)| group.get_column_reader(*leaf)).transpose()
        });
        self.open = open.collect::<std::result::Result<_, _>>()?;
        Ok(())
    }
}

/// What the library gives, or an error where it panics, as it does at some of the damage that a file may have.
fn unharmed<T>(work: impl FnOnce() -> std::result::Result<T, ParquetError>) -> std::result::Result<T, ParquetError> {
    // What was half done is not used any more.
    let done = catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or_else(|_| Err(ParquetError::General("the file is damaged".to_owned())))
}
