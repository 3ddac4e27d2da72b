//! A table in Parquet that is written: rows are gathered until they make a row group.

use std::sync::Arc;

use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::errors::Result;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;

use super::column::{Column, Kind, numbers, trouble, words};
use super::texts::Texts;
use super::values::parts;
use crate::error;

/// So many rows make a row group.
const ROWS: usize = 1 << 16;

/// Some rows that are written.
#[derive(Default)]
pub(super) struct Rows {
    rows: usize,
    columns: Vec<Written>,
}

enum Written {
    AsRead(Column),
    Words(Vec<ByteArray>, Vec<i16>),
    Whole(Vec<i64>, Vec<i16>),
    Numbers(Vec<f64>, Vec<i16>),
}

/// A table that grows.
pub(super) struct Target {
    writer: SerializedFileWriter<Vec<u8>>,
    waiting: Vec<Rows>,
    rows: usize,
}

/// Lines of numbers between delimiters.
#[derive(Clone, Copy)]
pub(super) struct Lines<'a> {
    pub(super) text: &'a [u8],
    pub(super) delimiter: u8,
    /// Of each number, whether it is a whole one.
    pub(super) whole: &'a [bool],
}

impl Rows {
    /// Rows with these cells and numbers.
    pub(super) fn of(kept: Vec<Texts>, lines: Lines<'_>) -> Self {
        Self::with(kept.into_iter().map(words_of).collect(), lines)
    }

    /// Rows with these columns and numbers.
    pub(super) fn as_read(kept: Vec<Column>, lines: Lines<'_>) -> Self {
        Self::with(kept.into_iter().map(Written::AsRead).collect(), lines)
    }

    fn with(mut columns: Vec<Written>, lines: Lines<'_>) -> Self {
        let mut numbers: Vec<Written> = lines.whole.iter().map(|is_whole| Written::numbers(*is_whole)).collect();
        let mut rows = 0;
        for line in lines.text.split_inclusive(|byte| *byte == b'\n') {
            rows += 1;
            let cells = line.strip_suffix(b"\n").unwrap_or(line).split(|byte| *byte == lines.delimiter);
            for (column, cell) in numbers.iter_mut().zip(cells) {
                column.add(std::str::from_utf8(cell).unwrap_or_default());
            }
        }
        columns.append(&mut numbers);
        Self { rows, columns }
    }
}

impl Written {
    fn numbers(are_whole: bool) -> Self {
        if are_whole { Self::Whole(Vec::new(), Vec::new()) } else { Self::Numbers(Vec::new(), Vec::new()) }
    }

    fn add(&mut self, cell: &str) {
        match self {
            Self::Whole(values, filled) => {
                let value: Option<i64> = cell.parse().ok();
                filled.push(i16::from(value.is_some()));
                values.extend(value);
            }
            Self::Numbers(values, filled) => {
                let value: Option<f64> = cell.parse().ok();
                filled.push(i16::from(value.is_some()));
                values.extend(value);
            }
            Self::AsRead(_) | Self::Words(..) => {}
        }
    }

    fn write(&self, column: &mut SerializedColumnWriter<'_>) -> Result<()> {
        match self {
            Self::AsRead(read) => return read.write(column),
            Self::Words(values, filled) => column.typed::<ByteArrayType>().write_batch(values, Some(filled), None)?,
            Self::Whole(values, filled) => column.typed::<Int64Type>().write_batch(values, Some(filled), None)?,
            Self::Numbers(values, filled) => column.typed::<DoubleType>().write_batch(values, Some(filled), None)?,
        };
        Ok(())
    }
}

/// Text is never missing but where nothing stands.
fn words_of(texts: Texts) -> Written {
    let filled = texts.each().map(|text| i16::from(!text.is_empty())).collect();
    let values = parts(texts).into_iter().filter(|text| !text.is_empty()).collect();
    Written::Words(values, filled)
}

impl Target {
    /// A table of columns that are kept, of these kinds or of text where there is none, and of numbers.
    ///
    /// # Errors
    /// When the library refuses, which it has no reason to.
    pub(super) fn of(kept: &[(&str, Option<Kind>)], numbers: &[(&str, bool)]) -> error::Result<Self> {
        begun(kept, numbers).map_err(|error| trouble(&error).into())
    }

    /// Takes rows; gives the bytes that are to be written.
    ///
    /// # Errors
    /// When the library refuses, which it has no reason to.
    pub(super) fn take(&mut self, rows: Rows) -> error::Result<Vec<u8>> {
        self.rows += rows.rows;
        self.waiting.push(rows);
        if self.rows < ROWS {
            return Ok(Vec::new());
        }
        self.write_group().map_err(|error| trouble(&error).into())
    }

    /// The last bytes.
    ///
    /// # Errors
    /// When the library refuses, which it has no reason to.
    pub(super) fn finish(mut self) -> error::Result<Vec<u8>> {
        let mut ending = || {
            let mut bytes = if self.rows > 0 { self.write_group()? } else { Vec::new() };
            self.writer.finish()?;
            bytes.append(self.writer.inner_mut());
            Ok(bytes)
        };
        ending().map_err(|error| trouble(&error).into())
    }

    fn write_group(&mut self) -> Result<Vec<u8>> {
        let waiting = std::mem::take(&mut self.waiting);
        self.rows = 0;
        let mut group = self.writer.next_row_group()?;
        let mut position = 0;
        while let Some(mut column) = group.next_column()? {
            for rows in &waiting {
                rows.columns.get(position).map_or(Ok(()), |written| written.write(&mut column))?;
            }
            column.close()?;
            position += 1;
        }
        group.close()?;
        self.writer.flush()?;
        Ok(std::mem::take(self.writer.inner_mut()))
    }
}

fn begun(kept: &[(&str, Option<Kind>)], results: &[(&str, bool)]) -> Result<Target> {
    let kept = kept.iter().map(|(name, kind)| kind.as_ref().map_or_else(|| words(name), |kind| Ok(kind.schema())));
    let results = results.iter().map(|(name, are_whole)| numbers(name, *are_whole));
    let fields = kept.chain(results).map(|field| field.map(Arc::new)).collect::<Result<Vec<_>>>()?;
    let schema = Type::group_type_builder("scores").with_fields(fields).build()?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(concat!("coready version ", env!("CARGO_PKG_VERSION")).to_owned())
        .build();
    let writer = SerializedFileWriter::new(Vec::new(), Arc::new(schema), Arc::new(properties))?;
    Ok(Target { writer, waiting: Vec::new(), rows: 0 })
}
