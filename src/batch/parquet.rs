//! Tables in Apache Parquet, as the rest of the room knows them: columns read some rows at a time, and results written as row
//! groups. What stands behind it is exchanged for `no_parquet.rs` in a program that is built without the library.

pub(super) use super::column::{Column, Kind};
pub(super) use super::source::{Columns, Source};
pub(super) use super::target::{Lines, Rows, Target};

/// The first bytes of every such file, and its last.
pub(super) const MAGIC: &[u8; 4] = b"PAR1";
