//! Results and answers of checkpoints as tables for statistics and databases: as CSV, as Parquet, and with a package that describes them.

// In this order: a file imports only from files above it.
mod table;
mod results;
mod columns;
mod answers;
mod package;
#[cfg(feature = "parquet")]
mod parquet;

use super::csv::{self, Text};
use crate::error::Result;

pub use self::answers::{Sheet, Wide, answers, answers_long};
pub use self::package::{Package, Written, package};
pub use self::results::results;
pub use self::table::{Cell, Field, Kind, Table};

/// Whether this program can write Parquet.
pub const HAS_PARQUET: bool = cfg!(feature = "parquet");

/// A table as a file.
///
/// # Errors
/// When the table holds what the format cannot say, or this program was built without Parquet.
pub fn write(table: &Table, written: Written) -> Result<Vec<u8>> {
    match written {
        Written::Csv => as_csv(table),
        Written::Parquet => as_parquet(table),
    }
}

fn as_csv(table: &Table) -> Result<Vec<u8>> {
    let heads = table.fields.iter().map(|field| Text::of(&field.name)).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(text).collect());
    let rows: Vec<Vec<Text>> = [heads].into_iter().chain(rows).collect();
    csv::write(&rows).map(String::into_bytes)
}

fn text(cell: &Cell) -> Text {
    match cell {
        Cell::Empty => Text::default(),
        // Codes stand in columns of words; a negative one is no formula.
        Cell::Words(words) => match words.parse::<i64>() {
            Ok(code) if code.to_string() == *words => Text::number(code),
            _ => Text::of(words),
        },
        Cell::Whole(whole) => Text::number(*whole),
        Cell::Number(number) => Text::of(&number.to_string()),
        Cell::Truth(truth) => Text::of(&truth.to_string()),
    }
}

#[cfg(feature = "parquet")]
fn as_parquet(table: &Table) -> Result<Vec<u8>> {
    parquet::write(table)
}

#[cfg(not(feature = "parquet"))]
fn as_parquet(_: &Table) -> Result<Vec<u8>> {
    use crate::error::Problem;
    use crate::message;

    Err(Problem::new(message!("parquet-missing")).hint(message!("parquet-missing-hint")).into())
}
