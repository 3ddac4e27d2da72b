//! One column of some rows: what its values mean, as cells of an item and as text.

use std::borrow::Cow;
use std::io::Write;
use std::sync::Arc;

use parquet::basic::{ConvertedType, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::errors::{ParquetError, Result};
use parquet::file::writer::SerializedColumnWriter;
use parquet::record::Field;
use parquet::schema::types::{ColumnDescPtr, ColumnDescriptor, Type};

use super::cells::{Cells, Packed, Small};
use super::places::NONE;
use super::texts::{Texts, Told};
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
    held: Held,
}

/// How the values of a column are held.
pub(super) enum Held {
    /// Of each row, 1 where it has a value, else 0; and the values of those that have one.
    Apart(Vec<u8>, Values),
    /// Of each row its value's place in a small dictionary, or [`NONE`].
    Coded(Vec<u8>, Arc<Values>),
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
    /// A column that is held so.
    pub(super) fn of(kind: Kind, held: Held) -> Self {
        Self { kind, held }
    }

    /// How many rows it has.
    pub(super) fn rows(&self) -> usize {
        self.held.rows()
    }

    /// Adds each row as a cell of an item to a sum; the bits of all of them.
    pub(super) fn add_to(&self, sums: &mut [Small], cells: &Cells) -> Small {
        let mut all = Small::default();
        let mut add = |(sum, added): (&mut Small, Small)| {
            *sum = sum.plus(added);
            all = all.or(added);
        };
        match &self.held {
            Held::Coded(places, dictionary) => {
                let table = table(dictionary, cells).map(Small::of);
                sums.iter_mut().zip(places.iter().map(|place| table[usize::from(*place)])).for_each(&mut add);
            }
            Held::Apart(..) => sums.iter_mut().zip(self.cells(cells).into_iter().map(Small::of)).for_each(&mut add),
        }
        all
    }

    /// Each row as a cell of an item.
    pub(super) fn cells(&self, cells: &Cells) -> Vec<Packed> {
        match &self.held {
            Held::Coded(places, dictionary) => {
                let table = table(dictionary, cells);
                places.iter().map(|place| table[usize::from(*place)]).collect()
            }
            Held::Apart(filled, values) => match values.cells(cells) {
                Some(of_values) => spread(filled, &of_values, cells.empty()).collect(),
                None => vec![Packed::BAD; filled.len()],
            },
        }
    }

    /// What stands in each row, as text.
    pub(super) fn told(&self) -> Told<'_> {
        match &self.held {
            Held::Coded(places, dictionary) => Told::of_few(places, self.texts(&vec![1; dictionary.len()], dictionary)),
            Held::Apart(filled, values) => Told::of(self.texts(filled, values)),
        }
    }

    /// What stands in each of some rows, of which those that are filled have these values, as text.
    fn texts<'v>(&self, filled: &[u8], values: &'v Values) -> Cow<'v, Texts> {
        let kind = &self.kind.0;
        let is_decimal = kind.converted_type() == ConvertedType::DECIMAL;
        let is_fine = kind.logical_type_ref().is_some_and(
            |known| matches!(known, LogicalType::Timestamp(timestamp) if timestamp.unit == TimeUnit::NANOS),
        );
        let mut texts = Texts::of(self.kind.are_words());
        match values {
            Values::Truth(values) => {
                self.say((filled, values), &mut texts, |value| Ok(Field::convert_bool(kind, *value)));
            }
            Values::Narrow(values) => {
                self.say((filled, values), &mut texts, |value| Ok(Field::convert_int32(kind, *value)));
            }
            Values::Whole(values) if is_fine => {
                self.say((filled, values), &mut texts, |value| Ok(Field::TimestampMicros(value.div_euclid(1000))));
            }
            Values::Whole(values) => {
                self.say((filled, values), &mut texts, |value| Ok(Field::convert_int64(kind, *value)));
            }
            Values::Instant(values) => {
                self.say((filled, values), &mut texts, |value| Ok(Field::convert_int96(kind, *value)));
            }
            Values::Single(values) => each(filled, values, |value| texts.add(|out| say_number(value.copied(), out))),
            Values::Number(values) => each(filled, values, |value| texts.add(|out| say_number(value.copied(), out))),
            Values::Bytes(values) if is_decimal => {
                let field = |value: &[u8]| Field::convert_byte_array(kind, value.to_vec().into());
                self.say((filled, values.each()), &mut texts, field);
            }
            Values::Bytes(values) if values.len() == filled.len() => return Cow::Borrowed(values),
            Values::Bytes(values) => {
                let mut say = |value: Option<&[u8]>| texts.add(|out| out.extend_from_slice(value.unwrap_or_default()));
                each(filled, values.each(), &mut say);
            }
            Values::Fixed(values) => {
                self.say((filled, values), &mut texts, |value| Field::convert_byte_array(kind, value.clone().into()));
            }
        }
        Cow::Owned(texts)
    }

    /// Each value in the library's words.
    fn say<T>(
        &self,
        (filled, values): (&[u8], impl IntoIterator<Item = T>),
        texts: &mut Texts,
        field: impl Fn(T) -> Result<Field>,
    ) {
        let is_local =
            matches!(self.kind.0.logical_type_ref(), Some(LogicalType::Timestamp(kind)) if !kind.is_adjusted_to_u_t_c);
        each(filled, values, |value| {
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
        Self { kind: self.kind, held: self.held.only(wanted) }
    }

    /// Writes it as the next rows of a column of its kind.
    pub(super) fn write(&self, column: &mut SerializedColumnWriter<'_>) -> Result<()> {
        let mut write = |filled: &[u8], values: &Values| {
            let levels: Vec<i16> = filled.iter().map(|filled| (*filled).into()).collect();
            values.write(column, self.kind.has_gaps().then_some(&levels))
        };
        match &self.held {
            Held::Apart(filled, values) => write(filled, values),
            Held::Coded(places, dictionary) => {
                let (filled, values) = apart(places, dictionary);
                write(&filled, &values)
            }
        }
    }
}

impl Held {
    /// How many rows it has.
    pub(super) fn rows(&self) -> usize {
        match self {
            Self::Apart(of_rows, _) | Self::Coded(of_rows, _) => of_rows.len(),
        }
    }

    /// With the next rows behind these.
    ///
    /// # Errors
    /// When their values are of another kind.
    pub(super) fn and(self, others: Self) -> Result<Self> {
        let ((filled, values), (then, others)) = (self.apart(), others.apart());
        Ok(Self::Apart([filled, then].concat(), values.and(others)?))
    }

    fn apart(self) -> (Vec<u8>, Values) {
        match self {
            Self::Apart(filled, values) => (filled, values),
            Self::Coded(places, dictionary) => apart(&places, &dictionary),
        }
    }

    fn only(self, wanted: &[bool]) -> Self {
        let of =
            |of_rows: Vec<u8>| of_rows.into_iter().zip(wanted).filter(|(_, wanted)| **wanted).map(|(of_row, _)| of_row);
        match self {
            Self::Coded(places, dictionary) => Self::Coded(of(places).collect(), dictionary),
            Self::Apart(filled, values) => {
                let of_values = filled.iter().zip(wanted).filter(|(filled, _)| **filled != 0);
                let of_values: Vec<bool> = of_values.map(|(_, wanted)| *wanted).collect();
                Self::Apart(of(filled).collect(), values.only(&of_values))
            }
        }
    }
}

/// What each place in a dictionary means as a cell of an item, and what no value does.
fn table(dictionary: &Values, cells: &Cells) -> [Packed; PLACES] {
    let Some(of_places) = dictionary.cells(cells) else { return [Packed::BAD; PLACES] };
    let mut table = [cells.empty(); PLACES];
    table.iter_mut().zip(of_places).for_each(|(packed, of_place)| *packed = of_place);
    table
}

/// The same without a dictionary.
fn apart(places: &[u8], dictionary: &Values) -> (Vec<u8>, Values) {
    let filled = places.iter().map(|place| u8::from(*place != NONE)).collect();
    let places: Vec<u8> = places.iter().copied().filter(|place| *place != NONE).collect();
    (filled, dictionary.picked(&places))
}

/// Of each row its value, or this where it has none.
fn spread<T: Copy>(filled: &[u8], values: &[T], none: T) -> impl Iterator<Item = T> {
    let mut values = values.iter();
    filled.iter().map(move |filled| if *filled == 0 { none } else { values.next().copied().unwrap_or(none) })
}

/// Each row's value, if it has one.
fn each<T>(filled: &[u8], values: impl IntoIterator<Item = T>, mut then: impl FnMut(Option<T>)) {
    let mut values = values.into_iter();
    for filled in filled {
        then(if *filled == 0 { None } else { values.next() });
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
