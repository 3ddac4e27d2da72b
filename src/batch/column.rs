//! One column of some rows, with the values as the library reads and writes them.

use std::io::Write;
use std::ops::BitOr;

use parquet::basic::{ConvertedType, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, DataType, DoubleType, FixedLenByteArray, FixedLenByteArrayType, FloatType,
    Int32Type, Int64Type, Int96, Int96Type,
};
use parquet::errors::{ParquetError, Result};
use parquet::file::writer::SerializedColumnWriter;
use parquet::record::Field;
use parquet::schema::types::{ColumnDescPtr, Type};

use super::cells::{Cells, Packed, SMALL};
use super::texts::Texts;
use crate::error::Problem;
use crate::message;

/// What the library writes behind every moment, those of no time zone too.
const UTC: &[u8] = b" +00:00";

/// A column of some rows.
pub(super) struct Column {
    kind: Kind,
    /// Of each row, 1 where there is a value.
    filled: Vec<i16>,
    /// The values of rows that have one.
    values: Values,
}

/// What a column holds.
#[derive(Clone, Debug)]
pub(super) struct Kind(ColumnDescPtr);

enum Values {
    Truth(Vec<bool>),
    Narrow(Vec<i32>),
    Whole(Vec<i64>),
    Instant(Vec<Int96>),
    Single(Vec<f32>),
    Number(Vec<f64>),
    Bytes(Texts),
    Fixed(Vec<FixedLenByteArray>),
}

impl Kind {
    /// The kind of a column that is not nested and whose values can be told as text; `None` for every other.
    pub(super) fn of(descr: ColumnDescPtr) -> Option<Self> {
        let is_flat = descr.path().parts().len() == 1 && descr.max_rep_level() == 0 && descr.max_def_level() <= 1;
        let is_told = match (descr.physical_type(), descr.converted_type()) {
            (Physical::FIXED_LEN_BYTE_ARRAY, kind) => kind == ConvertedType::DECIMAL,
            (_, ConvertedType::BSON | ConvertedType::INTERVAL) => false,
            _ => true,
        };
        (is_flat && is_told).then_some(Self(descr))
    }

    /// The name of the column.
    pub(super) fn name(&self) -> &str {
        self.0.name()
    }

    /// The same column in a table that is written.
    pub(super) fn schema(&self) -> Type {
        self.0.self_type().clone()
    }

    /// Whether both columns can stand in one.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.0.self_type() == other.0.self_type()
    }

    fn are_words(&self) -> bool {
        let is_plain = self.0.converted_type() == ConvertedType::NONE && self.0.logical_type_ref().is_none();
        let is_whole = matches!(
            self.0.converted_type(),
            ConvertedType::INT_8 | ConvertedType::INT_16 | ConvertedType::INT_32 | ConvertedType::INT_64
        ) || matches!(
            self.0.converted_type(),
            ConvertedType::UINT_8 | ConvertedType::UINT_16 | ConvertedType::UINT_32 | ConvertedType::UINT_64
        );
        matches!(self.0.physical_type(), Physical::BYTE_ARRAY | Physical::FIXED_LEN_BYTE_ARRAY | Physical::INT96)
            || !(is_plain || is_whole)
    }
}

impl Column {
    /// The next rows of a column.
    pub(super) fn read(kind: &Kind, reader: &mut ColumnReader, rows: usize) -> Result<Self> {
        let mut filled = Vec::with_capacity(rows);
        let levels = &mut filled;
        let values = match reader {
            ColumnReader::BoolColumnReader(reader) => Values::Truth(values(reader, rows, levels)?),
            ColumnReader::Int32ColumnReader(reader) => Values::Narrow(values(reader, rows, levels)?),
            ColumnReader::Int64ColumnReader(reader) => Values::Whole(values(reader, rows, levels)?),
            ColumnReader::Int96ColumnReader(reader) => Values::Instant(values(reader, rows, levels)?),
            ColumnReader::FloatColumnReader(reader) => Values::Single(values(reader, rows, levels)?),
            ColumnReader::DoubleColumnReader(reader) => Values::Number(values(reader, rows, levels)?),
            ColumnReader::ByteArrayColumnReader(reader) => Values::Bytes(joined(&values(reader, rows, levels)?)),
            ColumnReader::FixedLenByteArrayColumnReader(reader) => Values::Fixed(values(reader, rows, levels)?),
        };
        if kind.0.max_def_level() == 0 {
            filled = vec![1; values.len()];
        }
        Ok(Self { kind: kind.clone(), filled, values })
    }

    /// How many rows it has.
    pub(super) fn rows(&self) -> usize {
        self.filled.len()
    }

    /// Every cell as one of an item, with its row.
    pub(super) fn each_cell(&self, cells: &Cells, mut then: impl FnMut(usize, Packed)) {
        match &self.values {
            Values::Narrow(values) => self.each_code(values, cells, then),
            Values::Whole(values) => self.each_code(values, cells, then),
            Values::Bytes(texts) => {
                self.each(texts.each(), |row, text| then(row, text.map_or(cells.empty(), |text| cells.word(text))));
            }
            Values::Single(values) => {
                self.each(values, |row, code| then(row, number(cells, code.map(|code| f64::from(*code)))));
            }
            Values::Number(values) => self.each(values, |row, code| then(row, number(cells, code.copied()))),
            _ => (0..self.rows()).for_each(|row| then(row, Packed::BAD)),
        }
    }

    /// What stands in each row, as text.
    pub(super) fn texts(&self) -> Texts {
        let mut texts = Texts::of(self.kind.are_words());
        let kind = &self.kind.0;
        let is_fine = kind.logical_type_ref().is_some_and(
            |known| matches!(known, LogicalType::Timestamp(timestamp) if timestamp.unit == TimeUnit::NANOS),
        );
        match &self.values {
            Values::Truth(values) => self.say(values, &mut texts, |value| Ok(Field::convert_bool(kind, *value))),
            Values::Narrow(values) => self.say(values, &mut texts, |value| Ok(Field::convert_int32(kind, *value))),
            Values::Whole(values) if is_fine => {
                self.say(values, &mut texts, |value| Ok(Field::TimestampMicros(value.div_euclid(1000))));
            }
            Values::Whole(values) => self.say(values, &mut texts, |value| Ok(Field::convert_int64(kind, *value))),
            Values::Instant(values) => self.say(values, &mut texts, |value| Ok(Field::convert_int96(kind, *value))),
            Values::Single(values) => self.each(values, |_, value| texts.add(|out| say_number(value.copied(), out))),
            Values::Number(values) => self.each(values, |_, value| texts.add(|out| say_number(value.copied(), out))),
            Values::Bytes(values) if kind.converted_type() == ConvertedType::DECIMAL => {
                self.say(values.each(), &mut texts, |value| Field::convert_byte_array(kind, value.to_vec().into()));
            }
            Values::Bytes(values) if values.len() == self.rows() => return values.told(self.kind.are_words()),
            Values::Bytes(values) => {
                let mut say = |value: Option<&[u8]>| texts.add(|out| out.extend_from_slice(value.unwrap_or_default()));
                self.each(values.each(), |_, value| say(value));
            }
            Values::Fixed(values) => {
                self.say(values, &mut texts, |value| Field::convert_byte_array(kind, value.clone().into()));
            }
        }
        texts
    }

    /// Every whole number as a cell of an item.
    fn each_code<T>(&self, values: &[T], cells: &Cells, mut then: impl FnMut(usize, Packed))
    where
        T: Copy + Default + Into<i64> + BitOr<Output = T>,
    {
        let all_bits = values.iter().fold(T::default(), |bits, code| bits | *code);
        if !usize::try_from(all_bits.into()).is_ok_and(|bits| bits < SMALL) {
            return self
                .each(values, |row, code| then(row, code.map_or(cells.empty(), |code| cells.code((*code).into()))));
        }
        // No choice depends on whether there is a value: where gaps are is hard to foresee.
        let (small, mut at) = (cells.small(), 0);
        for (row, filled) in self.filled.iter().enumerate() {
            let code: i64 = values.get(at).copied().unwrap_or_default().into();
            let place = if *filled == 0 { SMALL } else { usize::try_from(code).unwrap_or(0) };
            then(row, small[place % small.len()]);
            at += usize::from(*filled == 1);
        }
    }

    /// Each row with its value, if it has one.
    fn each<T>(&self, values: impl IntoIterator<Item = T>, mut then: impl FnMut(usize, Option<T>)) {
        let mut values = values.into_iter();
        for (row, filled) in self.filled.iter().enumerate() {
            then(row, if *filled == 0 { None } else { values.next() });
        }
    }

    /// Each value in the library's words.
    fn say<T>(&self, values: impl IntoIterator<Item = T>, texts: &mut Texts, field: impl Fn(T) -> Result<Field>) {
        let is_local =
            matches!(self.kind.0.logical_type_ref(), Some(LogicalType::Timestamp(kind)) if !kind.is_adjusted_to_u_t_c);
        self.each(values, |_, value| {
            texts.add(|out| {
                if let Some(field) = value.and_then(|value| field(value).ok()) {
                    // Bytes take whatever is written.
                    let _ = write!(out, "{field}");
                    if is_local && out.ends_with(UTC) {
                        out.truncate(out.len() - UTC.len());
                    }
                }
            });
        });
    }

    /// Only the rows that are wanted.
    pub(super) fn only(self, wanted: &[bool]) -> Self {
        let places = self.filled.iter().zip(wanted);
        let of_values: Vec<bool> =
            places.clone().filter(|(filled, _)| **filled != 0).map(|(_, wanted)| *wanted).collect();
        let filled = places.filter(|(_, wanted)| **wanted).map(|(filled, _)| *filled).collect();
        let values = match self.values {
            Values::Truth(values) => Values::Truth(some(values, &of_values)),
            Values::Narrow(values) => Values::Narrow(some(values, &of_values)),
            Values::Whole(values) => Values::Whole(some(values, &of_values)),
            Values::Instant(values) => Values::Instant(some(values, &of_values)),
            Values::Single(values) => Values::Single(some(values, &of_values)),
            Values::Number(values) => Values::Number(some(values, &of_values)),
            Values::Bytes(values) => Values::Bytes(values.only(&of_values)),
            Values::Fixed(values) => Values::Fixed(some(values, &of_values)),
        };
        Self { kind: self.kind, filled, values }
    }

    /// Writes it as the next rows of a column of its kind.
    pub(super) fn write(&self, column: &mut SerializedColumnWriter<'_>) -> Result<()> {
        let levels = (self.kind.0.max_def_level() > 0).then_some(self.filled.as_slice());
        match &self.values {
            Values::Truth(values) => column.typed::<BoolType>().write_batch(values, levels, None),
            Values::Narrow(values) => column.typed::<Int32Type>().write_batch(values, levels, None),
            Values::Whole(values) => column.typed::<Int64Type>().write_batch(values, levels, None),
            Values::Instant(values) => column.typed::<Int96Type>().write_batch(values, levels, None),
            Values::Single(values) => column.typed::<FloatType>().write_batch(values, levels, None),
            Values::Number(values) => column.typed::<DoubleType>().write_batch(values, levels, None),
            Values::Bytes(values) => column.typed::<ByteArrayType>().write_batch(&apart(values.clone()), levels, None),
            Values::Fixed(values) => column.typed::<FixedLenByteArrayType>().write_batch(values, levels, None),
        }?;
        Ok(())
    }
}

impl Values {
    fn len(&self) -> usize {
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
}

/// What the library says, in our words.
pub(super) fn trouble(error: &ParquetError) -> Problem {
    Problem::new(message!("parquet-trouble", detail = error.to_string()))
}

/// A column of text, as it is written.
pub(super) fn words(name: &str) -> Result<Type> {
    Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
        .with_repetition(Repetition::OPTIONAL)
        .with_converted_type(ConvertedType::UTF8)
        .with_logical_type(Some(LogicalType::String))
        .build()
}

/// A column of numbers, as it is written.
pub(super) fn numbers(name: &str, are_whole: bool) -> Result<Type> {
    let physical = if are_whole { Physical::INT64 } else { Physical::DOUBLE };
    Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL).build()
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

/// The same values as the library takes them.
pub(super) fn apart(texts: Texts) -> Vec<ByteArray> {
    let (bytes, ends) = texts.into_parts();
    let all = ByteArray::from(bytes);
    let starts = std::iter::once(0).chain(ends.iter().copied());
    starts.zip(&ends).map(|(start, end)| all.slice(start, end - start)).collect()
}

/// Programs write columns of whole numbers with gaps as floating-point numbers, some of them with NaN in the gaps.
fn number(cells: &Cells, code: Option<f64>) -> Packed {
    match code.filter(|code| !code.is_nan()) {
        None => cells.empty(),
        Some(code) => cells.word(code.to_string().as_bytes()),
    }
}

fn say_number(number: Option<impl std::fmt::Display + Into<f64> + Copy>, out: &mut Vec<u8>) {
    if let Some(number) = number.filter(|number| (*number).into().is_finite()) {
        // Bytes take whatever is written.
        let _ = write!(out, "{number}");
    }
}

fn some<T>(values: Vec<T>, wanted: &[bool]) -> Vec<T> {
    values.into_iter().zip(wanted).filter(|(_, wanted)| **wanted).map(|(value, _)| value).collect()
}
