//! Values of a column, one after the other, as the library reads and writes them.

use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, DataType, DoubleType, FixedLenByteArray, FixedLenByteArrayType, FloatType,
    Int32Type, Int64Type, Int96, Int96Type,
};
use parquet::errors::{ParquetError, Result};
use parquet::file::writer::SerializedColumnWriter;

use super::cells::{Cells, Packed};
use super::texts::Texts;

/// Values of one kind.
pub(super) enum Values {
    Truth(Vec<bool>),
    Narrow(Vec<i32>),
    Whole(Vec<i64>),
    Instant(Vec<Int96>),
    Single(Vec<f32>),
    Number(Vec<f64>),
    Bytes(Texts),
    Fixed(Vec<FixedLenByteArray>),
}

impl Values {
    /// The values of the next rows, and of each row where values may be missing the level that says whether it has one.
    pub(super) fn read(reader: &mut ColumnReader, rows: usize, levels: &mut Vec<i16>) -> Result<Self> {
        Ok(match reader {
            ColumnReader::BoolColumnReader(reader) => Self::Truth(values(reader, rows, levels)?),
            ColumnReader::Int32ColumnReader(reader) => Self::Narrow(values(reader, rows, levels)?),
            ColumnReader::Int64ColumnReader(reader) => Self::Whole(values(reader, rows, levels)?),
            ColumnReader::Int96ColumnReader(reader) => Self::Instant(values(reader, rows, levels)?),
            ColumnReader::FloatColumnReader(reader) => Self::Single(values(reader, rows, levels)?),
            ColumnReader::DoubleColumnReader(reader) => Self::Number(values(reader, rows, levels)?),
            ColumnReader::ByteArrayColumnReader(reader) => Self::Bytes(joined(&values(reader, rows, levels)?)),
            ColumnReader::FixedLenByteArrayColumnReader(reader) => Self::Fixed(values(reader, rows, levels)?),
        })
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Truth(values) => values.len(),
            Self::Narrow(values) => values.len(),
            Self::Whole(values) => values.len(),
            Self::Instant(values) => values.len(),
            Self::Single(values) => values.len(),
            Self::Number(values) => values.len(),
            Self::Bytes(values) => values.len(),
            Self::Fixed(values) => values.len(),
        }
    }

    /// Each as a cell of an item; `None` where they are of a kind that no item has.
    pub(super) fn cells(&self, cells: &Cells) -> Option<Vec<Packed>> {
        Some(match self {
            Self::Narrow(values) => values.iter().map(|code| cells.code((*code).into())).collect(),
            Self::Whole(values) => values.iter().map(|code| cells.code(*code)).collect(),
            Self::Bytes(texts) => texts.each().map(|text| cells.word(text)).collect(),
            Self::Single(values) => values.iter().map(|code| number(cells, (*code).into())).collect(),
            Self::Number(values) => values.iter().map(|code| number(cells, *code)).collect(),
            Self::Truth(_) | Self::Instant(_) | Self::Fixed(_) => return None,
        })
    }

    /// Those at these places.
    pub(super) fn picked<P: Copy + Into<u32>>(&self, places: &[P]) -> Self {
        match self {
            Self::Truth(values) => Self::Truth(picked(values, places)),
            Self::Narrow(values) => Self::Narrow(picked(values, places)),
            Self::Whole(values) => Self::Whole(picked(values, places)),
            Self::Instant(values) => Self::Instant(picked(values, places)),
            Self::Single(values) => Self::Single(picked(values, places)),
            Self::Number(values) => Self::Number(picked(values, places)),
            Self::Bytes(values) => Self::Bytes(values.picked(places)),
            Self::Fixed(values) => Self::Fixed(picked(values, places)),
        }
    }

    /// With others of the same kind behind them.
    ///
    /// # Errors
    /// When they are of another kind.
    pub(super) fn and(self, others: Self) -> Result<Self> {
        Ok(match (self, others) {
            (Self::Truth(one), Self::Truth(other)) => Self::Truth([one, other].concat()),
            (Self::Narrow(one), Self::Narrow(other)) => Self::Narrow([one, other].concat()),
            (Self::Whole(one), Self::Whole(other)) => Self::Whole([one, other].concat()),
            (Self::Instant(one), Self::Instant(other)) => Self::Instant([one, other].concat()),
            (Self::Single(one), Self::Single(other)) => Self::Single([one, other].concat()),
            (Self::Number(one), Self::Number(other)) => Self::Number([one, other].concat()),
            (Self::Bytes(one), Self::Bytes(other)) => Self::Bytes(one.and(&other)),
            (Self::Fixed(one), Self::Fixed(other)) => Self::Fixed([one, other].concat()),
            _ => return Err(damaged()),
        })
    }

    /// Only those that are wanted.
    pub(super) fn only(self, wanted: &[bool]) -> Self {
        match self {
            Self::Truth(values) => Self::Truth(some(values, wanted)),
            Self::Narrow(values) => Self::Narrow(some(values, wanted)),
            Self::Whole(values) => Self::Whole(some(values, wanted)),
            Self::Instant(values) => Self::Instant(some(values, wanted)),
            Self::Single(values) => Self::Single(some(values, wanted)),
            Self::Number(values) => Self::Number(some(values, wanted)),
            Self::Bytes(values) => Self::Bytes(values.only(wanted)),
            Self::Fixed(values) => Self::Fixed(some(values, wanted)),
        }
    }

    /// Writes them as the next values of a column, with the levels of its rows.
    pub(super) fn write(&self, column: &mut SerializedColumnWriter<'_>, levels: Option<&[i16]>) -> Result<()> {
        match self {
            Self::Truth(values) => column.typed::<BoolType>().write_batch(values, levels, None),
            Self::Narrow(values) => column.typed::<Int32Type>().write_batch(values, levels, None),
            Self::Whole(values) => column.typed::<Int64Type>().write_batch(values, levels, None),
            Self::Instant(values) => column.typed::<Int96Type>().write_batch(values, levels, None),
            Self::Single(values) => column.typed::<FloatType>().write_batch(values, levels, None),
            Self::Number(values) => column.typed::<DoubleType>().write_batch(values, levels, None),
            Self::Bytes(values) => column.typed::<ByteArrayType>().write_batch(&parts(values.clone()), levels, None),
            Self::Fixed(values) => column.typed::<FixedLenByteArrayType>().write_batch(values, levels, None),
        }?;
        Ok(())
    }
}

/// What is said of bytes that cannot be what they should be.
pub(super) fn damaged() -> ParquetError {
    ParquetError::General("the file is damaged".to_owned())
}

fn values<T: DataType>(reader: &mut ColumnReaderImpl<T>, rows: usize, levels: &mut Vec<i16>) -> Result<Vec<T::T>>
where
    ColumnReaderImpl<T>: Sized,
{
    let mut values = Vec::with_capacity(rows);
    let mut left = rows;
    while left > 0 {
        let (read, ..) = reader.read_records(left, Some(levels), None, &mut values)?;
        if read == 0 {
            break;
        }
        left -= read;
    }
    Ok(values)
}

/// Values one after the other: those of a dictionary share memory, which threads had better not count their hold on.
fn joined(values: &[ByteArray]) -> Texts {
    let mut texts = Texts::of(true);
    for value in values {
        texts.add(|out| out.extend_from_slice(value.data()));
    }
    texts
}

/// Texts as the library takes them.
pub(super) fn parts(texts: Texts) -> Vec<ByteArray> {
    let (bytes, ends) = texts.into_parts();
    let all = ByteArray::from(bytes);
    let starts = std::iter::once(0).chain(ends.iter().copied());
    starts.zip(&ends).map(|(start, end)| all.slice(start, end - start)).collect()
}

/// Programs write columns of whole numbers with gaps as floating-point numbers, some of them with NaN in the gaps.
fn number(cells: &Cells, code: f64) -> Packed {
    if code.is_nan() { cells.empty() } else { cells.word(code.to_string().as_bytes()) }
}

/// The values at these places.
fn picked<T: Clone, P: Copy + Into<u32>>(values: &[T], places: &[P]) -> Vec<T> {
    places.iter().filter_map(|place| values.get((*place).into() as usize).cloned()).collect()
}

fn some<T>(values: Vec<T>, wanted: &[bool]) -> Vec<T> {
    values.into_iter().zip(wanted).filter(|(_, wanted)| **wanted).map(|(value, _)| value).collect()
}
