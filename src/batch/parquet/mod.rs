//! Tables in Apache Parquet: columns read some rows at a time, and results written as row groups. Only these files know the
//! library's types; what the columns mean is not known here.

// In this order: a file imports only from files above it.
mod column;
mod source;
mod target;

use parquet::errors::ParquetError;

use crate::error::Problem;
use crate::message;

pub(super) use column::{Column, Kind};
pub(super) use source::{Columns, Source};
pub(super) use target::{Lines, Rows, Target};

/// The first bytes of every such file, and its last.
pub(super) const MAGIC: &[u8; 4] = b"PAR1";

/// What the library says, in our words.
fn trouble(error: &ParquetError) -> Problem {
    Problem::new(message!("parquet-trouble", detail = error.to_string()))
}
