//! Tables as Apache Parquet, each column with what it means in the metadata of the file. The only file that names the
//! Parquet library.

use std::collections::BTreeMap;
use std::sync::Arc;

use parquet::basic::Compression;
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::parser::parse_message_type;

use super::table::{Cell, Kind, Table};
use crate::error::{Failure, Problem, Result};
use crate::files;
use crate::message;

/// The table as a file. Under `coready:columns` its metadata hold what each column means, as JSON; under `description`
/// what a row is.
///
/// # Errors
/// When the library refuses, which it has no reason to.
pub(super) fn write(table: &Table) -> Result<Vec<u8>> {
    let meanings: BTreeMap<&str, &str> =
        table.fields.iter().map(|field| (field.name.as_str(), field.about.as_str())).collect();
    let metadata = vec![
        KeyValue::new("description".to_owned(), table.about.clone()),
        KeyValue::new("coready:columns".to_owned(), files::to_json_line(&meanings)?),
    ];
    written(table, metadata).map_err(|error| trouble(&error))
}

fn written(table: &Table, metadata: Vec<KeyValue>) -> std::result::Result<Vec<u8>, ParquetError> {
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(concat!("coready version ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_key_value_metadata(Some(metadata))
        .build();
    let schema = Arc::new(parse_message_type(&schema(table))?);
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, Arc::new(properties))?;
    let mut rows = writer.next_row_group()?;
    let mut position = 0;
    while let Some(mut column) = rows.next_column()? {
        let cells: Vec<&Cell> = table.rows.iter().filter_map(|row| row.get(position)).collect();
        fill(&mut column, &cells, table.fields.get(position).map_or(Kind::Words, |field| field.kind))?;
        column.close()?;
        position += 1;
    }
    rows.close()?;
    writer.into_inner()
}

/// The schema in the library's own words; ids are letters, digits and low lines.
fn schema(table: &Table) -> String {
    let field = |field: &super::table::Field| {
        let (kind, note) = match field.kind {
            Kind::Words => ("binary", " (UTF8)"),
            Kind::Whole => ("int64", ""),
            Kind::Number => ("double", ""),
            Kind::Truth => ("boolean", ""),
        };
        format!("optional {kind} {}{note};", field.name)
    };
    let fields: Vec<String> = table.fields.iter().map(field).collect();
    format!("message {} {{ {} }}", table.name, fields.join(" "))
}

fn fill(column: &mut SerializedColumnWriter<'_>, cells: &[&Cell], kind: Kind) -> std::result::Result<(), ParquetError> {
    // Of each cell, whether anything stands in it.
    let filled: Vec<i16> = cells.iter().map(|cell| i16::from(**cell != Cell::Empty)).collect();
    let levels = Some(filled.as_slice());
    match kind {
        Kind::Words => {
            let values: Vec<ByteArray> = cells.iter().filter_map(|cell| words(cell)).collect();
            column.typed::<ByteArrayType>().write_batch(&values, levels, None)?;
        }
        Kind::Whole => {
            let values: Vec<i64> = cells.iter().filter_map(|cell| whole(cell)).collect();
            column.typed::<Int64Type>().write_batch(&values, levels, None)?;
        }
        Kind::Number => {
            let values: Vec<f64> = cells.iter().filter_map(|cell| number(cell)).collect();
            column.typed::<DoubleType>().write_batch(&values, levels, None)?;
        }
        Kind::Truth => {
            let values: Vec<bool> = cells.iter().filter_map(|cell| truth(cell)).collect();
            column.typed::<BoolType>().write_batch(&values, levels, None)?;
        }
    }
    Ok(())
}

fn words(cell: &Cell) -> Option<ByteArray> {
    match cell {
        Cell::Words(words) => Some(ByteArray::from(words.as_str())),
        _ => None,
    }
}

fn whole(cell: &Cell) -> Option<i64> {
    match cell {
        Cell::Whole(whole) => Some(*whole),
        _ => None,
    }
}

fn number(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Number(number) => Some(*number),
        _ => None,
    }
}

fn truth(cell: &Cell) -> Option<bool> {
    match cell {
        Cell::Truth(truth) => Some(*truth),
        _ => None,
    }
}

fn trouble(error: &ParquetError) -> Failure {
    Problem::new(message!("cannot-encode", detail = error.to_string())).into()
}
