//! Text files read with a limit, and plain TOML and JSON with a place for every mistake. What the files mean is not
//! known here.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::disk::trouble;
use crate::error::{Problem, Result, Source};
use crate::message;

/// The most bytes of a text file that is read: 1 MiB.
pub const LIMIT: u64 = 1 << 20;

/// Reads a text file of at most [`LIMIT`] bytes.
///
/// # Errors
/// When it cannot be read, is larger, or is not UTF-8; the last says at which line.
pub fn read(path: &Path) -> Result<Source> {
    source(path, bytes(path, LIMIT + 1)?)
}

/// The first bytes of a file, at most so many.
///
/// # Errors
/// When it cannot be read.
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>> {
    let file = File::open(path).map_err(|error| trouble(path, &error))?;
    // Room for the end as well: one reading for a small file.
    let length = file.metadata().map_or(0, |metadata| metadata.len()).min(most);
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default() + 1);
    file.take(most).read_to_end(&mut bytes).map_err(|error| trouble(path, &error))?;
    Ok(bytes)
}

/// Takes bytes that came from a file as its text.
///
/// # Errors
/// When there are more than [`LIMIT`] of them or they are not UTF-8.
pub fn source(path: &Path, bytes: Vec<u8>) -> Result<Source> {
    if bytes.len() as u64 > LIMIT {
        let problem = Problem::new(message!("file-too-large", file = path)).in_file(path);
        return Err(problem.hint(message!("file-too-large-hint")).into());
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source { file: path.to_owned(), text: text.into() }),
        Err(error) => Err(not_utf8(path, error.as_bytes(), error.utf8_error().valid_up_to()).into()),
    }
}

/// Reads plain TOML into a struct.
///
/// # Errors
/// The first mistake, with its place.
pub fn from_toml<T: DeserializeOwned>(source: &Source) -> Result<T> {
    toml::from_str(&source.text).map_err(|error| not_toml(source, &error).into())
}

/// Writes a struct as plain TOML.
///
/// # Errors
/// When the struct holds what TOML cannot say.
pub fn to_toml<T: Serialize>(value: &T) -> Result<String> {
    toml::to_string(value).map_err(|error| Problem::new(message!("cannot-encode", detail = error.to_string())).into())
}

/// Reads JSON into a struct.
///
/// # Errors
/// The first mistake, with its place.
pub fn from_json<'a, T: Deserialize<'a>>(source: &'a Source) -> Result<T> {
    serde_json::from_str(&source.text).map_err(|error| {
        let at = offset(&source.text, error.line(), error.column());
        let detail = error.to_string();
        let detail = detail.split(" at line ").next().unwrap_or(&detail);
        Problem::new(message!("file-not-json", detail = detail))
            .at(source, at..at)
            .hint(message!("file-damaged-hint"))
            .into()
    })
}

/// Writes a struct as indented JSON that ends with a line end.
///
/// # Errors
/// When the struct holds what JSON cannot say.
pub fn to_json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| Problem::new(message!("cannot-encode", detail = error.to_string())).into())
}

/// Writes a struct as JSON on one line, without a line end.
///
/// # Errors
/// When the struct holds what JSON cannot say.
pub fn to_json_line<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value)
        .map_err(|error| Problem::new(message!("cannot-encode", detail = error.to_string())).into())
}

pub(super) fn not_utf8(path: &Path, bytes: &[u8], valid: usize) -> Problem {
    let text: Arc<str> = String::from_utf8_lossy(bytes).into();
    // Everything before `valid` is UTF-8, so the replaced text is the same up to there.
    let source = Source { file: path.to_owned(), text };
    let end = valid + char::REPLACEMENT_CHARACTER.len_utf8();
    Problem::new(message!("file-not-utf8")).at(&source, valid..end).hint(message!("file-not-utf8-hint"))
}

pub(super) fn not_toml(source: &Source, error: &toml::de::Error) -> Problem {
    Problem::new(message!("file-not-toml", detail = first_line(error.message())))
        .at(source, error.span().unwrap_or(0..0))
        .hint(message!("file-damaged-hint"))
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or(text)
}

/// Where in a text a line and column are, both from 1; the column counts bytes. At most the text's length.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (start + column.saturating_sub(1)).min(text.len())
}
