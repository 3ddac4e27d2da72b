//! One column of some rows: what its values mean, as cells of an item and as text.

use std::io::Write;
use std::sync::Arc;

use parquet::basic::{ConvertedType, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::errors::{ParquetError, Result};
use parquet::file::writer::SerializedColumnWriter;
use parquet::record::Field;
use parquet::schema::types::{ColumnDescPtr, ColumnDescriptor, Type};

use super::cells::{Cells, Packed};
use super::texts::Texts;
use super::values::Values;
use crate::error::Problem;
use crate::message;

/// What the library writes behind every moment, those of no time zone too.
const UTC: &[u8] = b" +00:00";

/// So many places have a byte for each.
const PLACES: usize = 1 << u8::BITS;

/// A column of some rows.
pub(super) struct Column {
    kind: Kind,
    /// Of each row, 1 where there is a value, else 0.
    filled: Vec<u8>,
    /// The values of rows that have one.
    values: Values,
}

/// What a column holds.
#[derive(Clone, Debug)]
pub(super) struct Kind(ColumnDescPtr);

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

    /// How the library reads it.
    pub(super) fn descr(&self) -> ColumnDescPtr {
        Arc::clone(&self.0)
    }

    /// The same where no value is missing.
    pub(super) fn without_gaps(&self) -> ColumnDescPtr {
        Arc::new(ColumnDescriptor::new(self.0.self_type_ptr(), 0, 0, self.0.path().clone()))
    }

    /// Whether values may be missing.
    pub(super) fn has_gaps(&self) -> bool {
        self.0.max_def_level() > 0
    }

    /// How its values are held.
    pub(super) fn physical(&self) -> Physical {
        self.0.physical_type()
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
    /// A column of these values: of each row, 1 where it has one.
    pub(super) fn of(kind: Kind, filled: Vec<u8>, values: Values) -> Self {
        Self { kind, filled, values }
    }

    /// How many rows it has.
    pub(super) fn rows(&self) -> usize {
        self.filled.len()
    }

    /// Adds each row as a cell of an item to a sum; the bits of all of them.
    pub(super) fn add_to(&self, sums: &mut [Packed], cells: &Cells) -> Packed {
        let mut all = Packed::default();
        let mut add = |sum: &mut Packed, packed: Packed| {
            *sum = sum.plus(packed);
            all = all.or(packed);
        };
        if let Values::Coded(places, dictionary) = &self.values
            && let Some(of_places) = dictionary.cells(cells)
        {
            let mut table = [cells.empty(); PLACES];
            table.iter_mut().zip(of_places).for_each(|(packed, of_place)| *packed = of_place);
            let places = self.spread(places, u8::MAX);
            sums.iter_mut().zip(places).for_each(|(sum, place)| add(sum, table[usize::from(place)]));
        } else {
            sums.iter_mut().zip(self.cells(cells)).for_each(|(sum, packed)| add(sum, packed));
        }
        all
    }

    /// Each row as a cell of an item.
    pub(super) fn cells(&self, cells: &Cells) -> Vec<Packed> {
        let Some(of_values) = self.values.cells(cells) else { return vec![Packed::BAD; self.rows()] };
        self.spread(&of_values, cells.empty()).collect()
    }

    /// Of each row its value, or this where it has none.
    fn spread<T: Copy>(&self, values: &[T], none: T) -> impl Iterator<Item = T> {
        let mut at = 0;
        self.filled.iter().map(move |filled| {
            // No choice depends on whether there is a value: where gaps are is hard to foresee.
            let value = values.get(at).copied().unwrap_or(none);
            at += usize::from(*filled);
            if *filled == 0 { none } else { value }
        })
    }

    /// What stands in each row, as text.
    pub(super) fn texts(&self) -> Texts {
        let is_decimal = self.kind.0.converted_type() == ConvertedType::DECIMAL;
        let apart = match self.values.apart() {
            Some(Values::Bytes(texts)) if !is_decimal && texts.len() == self.rows() => return texts,
            apart => apart,
        };
        let mut texts = Texts::of(self.kind.are_words());
        let kind = &self.kind.0;
        let is_fine = kind.logical_type_ref().is_some_and(
            |known| matches!(known, LogicalType::Timestamp(timestamp) if timestamp.unit == TimeUnit::NANOS),
        );
        match apart.as_ref().unwrap_or(&self.values) {
            Values::Truth(values) => self.say(values, &mut texts, |value| Ok(Field::convert_bool(kind, *value))),
            Values::Narrow(values) => self.say(values, &mut texts, |value| Ok(Field::convert_int32(kind, *value))),
            Values::Whole(values) if is_fine => {
                self.say(values, &mut texts, |value| Ok(Field::TimestampMicros(value.div_euclid(1000))));
            }
            Values::Whole(values) => self.say(values, &mut texts, |value| Ok(Field::convert_int64(kind, *value))),
            Values::Instant(values) => self.say(values, &mut texts, |value| Ok(Field::convert_int96(kind, *value))),
            Values::Single(values) => self.each(values, |_, value| texts.add(|out| say_number(value.copied(), out))),
            Values::Number(values) => self.each(values, |_, value| texts.add(|out| say_number(value.copied(), out))),
            Values::Bytes(values) if is_decimal => {
                self.say(values.each(), &mut texts, |value| Field::convert_byte_array(kind, value.to_vec().into()));
            }
            Values::Bytes(values) if values.len() == self.rows() => return values.clone(),
            Values::Bytes(values) => {
                let mut say = |value: Option<&[u8]>| texts.add(|out| out.extend_from_slice(value.unwrap_or_default()));
                self.each(values.each(), |_, value| say(value));
            }
            Values::Fixed(values) => {
                self.say(values, &mut texts, |value| Field::convert_byte_array(kind, value.clone().into()));
            }
            Values::Coded(..) => {}
        }
        texts
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
        Self { kind: self.kind, filled, values: self.values.only(&of_values) }
    }

    /// Writes it as the next rows of a column of its kind.
    pub(super) fn write(&self, column: &mut SerializedColumnWriter<'_>) -> Result<()> {
        let levels: Vec<i16> = self.filled.iter().map(|filled| (*filled).into()).collect();
        self.values.write(column, self.kind.has_gaps().then_some(&levels))
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

fn say_number(number: Option<impl std::fmt::Display + Into<f64> + Copy>, out: &mut Vec<u8>) {
    if let Some(number) = number.filter(|number| (*number).into().is_finite()) {
        // Bytes take whatever is written.
        let _ = write!(out, "{number}");
    }
}
