//! JSON as a table: an object is a row, a key a column. What the cells mean is not known here.

use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::grid::{CELLS, COLUMNS, Grid, Reading, Row};
use crate::error::{Result, Source};
use crate::files;

/// What parts the name of a group from that of a question inside it.
const GROUP: char = '/';

/// The table in a text: an array of objects, or one object.
///
/// # Errors
/// When it is not JSON, or neither of these.
pub(super) fn table(source: &Source) -> Result<Grid> {
    let mut records: Records = files::from_json(source)?;
    let names = std::mem::take(&mut records.names);
    let mut rows = vec![row(1, names.iter().map(String::as_str).enumerate())];
    for (at, cells) in records.rows.iter_mut().enumerate() {
        cells.sort_by_key(|(column, _)| *column);
        rows.push(row(at + 1, cells.iter().map(|(column, cell)| (*column, cell.as_str()))));
    }
    Ok(Grid { rows, reading: Reading::Json, ..Grid::default() })
}

fn row<'a>(number: usize, cells: impl Iterator<Item = (usize, &'a str)>) -> Row {
    let mut row = Row::new(number);
    cells.for_each(|(column, cell)| row.put(column, cell));
    row
}

/// Objects read so far.
#[derive(Default)]
struct Records {
    /// Names of the columns, in the order they came up.
    names: Vec<String>,
    columns: HashMap<String, usize>,
    rows: Vec<Vec<(usize, String)>>,
    cells: usize,
}

impl Records {
    fn put(&mut self, name: &str, cell: String) -> std::result::Result<(), &'static str> {
        let column = match self.columns.get(name) {
            Some(column) => *column,
            None => self.add(name),
        };
        self.cells += 1;
        // Rows are filled up to their last cell, so a late column counts for all before it.
        if column >= COLUMNS || self.cells > CELLS || self.rows.len().saturating_mul(self.names.len()) > CELLS {
            return Err("too many keys");
        }
        let Some(row) = self.rows.last_mut() else { return Ok(()) };
        // Keys mostly come in the order of the columns, so the last one tells.
        let is_later = row.last().is_none_or(|(last, _)| *last < column);
        if !is_later && row.iter().any(|(known, _)| *known == column) {
            return Err("a key stands there twice");
        }
        row.push((column, cell));
        Ok(())
    }

    fn add(&mut self, name: &str) -> usize {
        self.names.push(name.to_owned());
        self.columns.insert(name.to_owned(), self.names.len() - 1);
        self.names.len() - 1
    }
}

impl<'de> Deserialize<'de> for Records {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(Top)
    }
}

struct Top;

impl<'de> Visitor<'de> for Top {
    type Value = Records;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of answers, each with its questions as keys")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> std::result::Result<Records, A::Error> {
        let mut records = Records::default();
        while access.next_element_seed(Record(&mut records))?.is_some() {}
        Ok(records)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> std::result::Result<Records, A::Error> {
        let mut records = Records::default();
        Record(&mut records).visit_map(access)?;
        Ok(records)
    }
}

/// An object that becomes a row.
struct Record<'a>(&'a mut Records);

impl<'de> DeserializeSeed<'de> for Record<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Record<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the answers of one person, with questions as keys")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> std::result::Result<(), A::Error> {
        self.0.rows.push(Vec::new());
        while let Some(name) = access.next_key::<String>()? {
            access.next_value_seed(Cell { records: self.0, name })?;
        }
        Ok(())
    }
}

/// A value that becomes a cell, or a group of them.
struct Cell<'a> {
    records: &'a mut Records,
    name: String,
}

impl Cell<'_> {
    fn put<E: Error>(self, cell: String) -> std::result::Result<(), E> {
        self.records.put(&self.name, cell).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Cell<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Cell<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an answer")
    }

    fn visit_unit<E: Error>(self) -> std::result::Result<(), E> {
        self.put(String::new())
    }

    fn visit_bool<E: Error>(self, flag: bool) -> std::result::Result<(), E> {
        self.put(flag.to_string())
    }

    fn visit_i64<E: Error>(self, number: i64) -> std::result::Result<(), E> {
        self.put(number.to_string())
    }

    fn visit_u64<E: Error>(self, number: u64) -> std::result::Result<(), E> {
        self.put(number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> std::result::Result<(), E> {
        self.put(number.to_string())
    }

    fn visit_str<E: Error>(self, text: &str) -> std::result::Result<(), E> {
        self.put(text.to_owned())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> std::result::Result<(), A::Error> {
        let mut words = Vec::new();
        while let Some(Simple(word)) = access.next_element()? {
            words.extend(word);
        }
        self.put(words.join(", "))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> std::result::Result<(), A::Error> {
        while let Some(key) = access.next_key::<String>()? {
            let name = format!("{}{GROUP}{key}", self.name);
            access.next_value_seed(Cell { records: &mut *self.records, name })?;
        }
        Ok(())
    }
}

/// A value in a list; what is a list or an object itself is passed over.
struct Simple(Option<String>);

impl<'de> Deserialize<'de> for Simple {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(SimpleVisitor)
    }
}

struct SimpleVisitor;

impl<'de> Visitor<'de> for SimpleVisitor {
    type Value = Simple;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an answer")
    }

    fn visit_unit<E: Error>(self) -> std::result::Result<Simple, E> {
        Ok(Simple(None))
    }

    fn visit_bool<E: Error>(self, flag: bool) -> std::result::Result<Simple, E> {
        Ok(Simple(Some(flag.to_string())))
    }

    fn visit_i64<E: Error>(self, number: i64) -> std::result::Result<Simple, E> {
        Ok(Simple(Some(number.to_string())))
    }

    fn visit_u64<E: Error>(self, number: u64) -> std::result::Result<Simple, E> {
        Ok(Simple(Some(number.to_string())))
    }

    fn visit_f64<E: Error>(self, number: f64) -> std::result::Result<Simple, E> {
        Ok(Simple(Some(number.to_string())))
    }

    fn visit_str<E: Error>(self, text: &str) -> std::result::Result<Simple, E> {
        Ok(Simple(Some(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> std::result::Result<Simple, A::Error> {
        while access.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Simple(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> std::result::Result<Simple, A::Error> {
        while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Simple(None))
    }
}
