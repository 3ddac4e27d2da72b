//! Files as the house reads and writes them: created once and whole or not at all, read with
//! a limit, plain TOML and JSON with a place for every mistake. What the files mean is not known here.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::error::{Failure, Problem, Result, Source};
use crate::message;
use crate::text::Message;
use crate::time::Date;

pub mod lines;
pub mod tree;

/// The most bytes of a text file that is read: 1 MiB.
pub const LIMIT: u64 = 1 << 20;

/// Reads a text file of at most [`LIMIT`] bytes.
///
/// # Errors
/// When it cannot be read, is larger, or is not UTF-8; the last says at which line.
pub fn read(path: &Path) -> Result<Source> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| trouble(path, &error))?;
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|error| trouble(path, &error))?;
    source(path, bytes)
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

fn not_utf8(path: &Path, bytes: &[u8], valid: usize) -> Problem {
    let text: Arc<str> = String::from_utf8_lossy(bytes).into();
    // Everything before `valid` is UTF-8, so the replaced text is the same up to there.
    let source = Source { file: path.to_owned(), text };
    let end = valid + char::REPLACEMENT_CHARACTER.len_utf8();
    Problem::new(message!("file-not-utf8")).at(&source, valid..end).hint(message!("file-not-utf8-hint"))
}

/// Reads plain TOML into a struct.
///
/// # Errors
/// The first mistake, with its place.
pub fn from_toml<T: DeserializeOwned>(source: &Source) -> Result<T> {
    toml::from_str(&source.text).map_err(|error| not_toml(source, &error).into())
}

fn not_toml(source: &Source, error: &toml::de::Error) -> Problem {
    Problem::new(message!("file-not-toml", detail = first_line(error.message())))
        .at(source, error.span().unwrap_or(0..0))
        .hint(message!("file-damaged-hint"))
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
pub fn from_json<T: DeserializeOwned>(source: &Source) -> Result<T> {
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

/// A file to be created.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its name, or its path inside the folder that is created with it.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// The day at whose midnight (UTC) it is to look last changed; `None` for the time it was.
    pub day: Option<Date>,
}

/// Creates a file that must not exist yet: whole and on the disk, or not at all.
///
/// # Errors
/// When the name is taken, the disk is full, or the folder is gone or may not be written to.
pub fn create_once(path: &Path, bytes: &[u8]) -> Result<()> {
    create_once_of(path, bytes, None)
}

/// As [`create_once`]; the file looks last changed at midnight (UTC) of that day.
///
/// # Errors
/// As [`create_once`].
pub fn create_once_of(path: &Path, bytes: &[u8], day: Option<Date>) -> Result<()> {
    let folder = folder_of(path);
    let written = written_beside(&folder, bytes).and_then(|temporary| {
        if let Some(day) = day {
            temporary.as_file().set_modified(midnight(day))?;
        }
        temporary.persist_noclobber(path).map_err(|refused| refused.error)
    });
    written.map_err(|error| trouble(path, &error))?;
    sync_folder(&folder)
}

/// Creates a folder of files that must not exist yet: all of it at once, or nothing. The folder it
/// stands in is created if need be.
///
/// # Errors
/// As [`create_once`]; a folder of that name that holds anything counts as taken.
pub fn create_folder_once(path: &Path, files: &[NewFile]) -> Result<()> {
    let parent = folder_of(path);
    fs::create_dir_all(&parent).map_err(|error| trouble(&parent, &error))?;
    let temporary = beside(0o777).tempdir_in(&parent).map_err(|error| trouble(path, &error))?;
    for new in files {
        let file = temporary.path().join(&new.name);
        let folder = folder_of(&file);
        fs::create_dir_all(&folder).map_err(|error| trouble(path, &error))?;
        create_once_of(&file, &new.bytes, new.day).map_err(|failure| named(failure, &file, path))?;
    }
    sync_folder(temporary.path())?;
    fs::rename(temporary.path(), path).map_err(|error| trouble(path, &error))?;
    // It has its final name now: nothing is left to clear away.
    let _ = temporary.keep();
    sync_folder(&parent)
}

/// Creates a folder unless it is there; the one it stands in must be.
///
/// # Errors
/// When it may not be created, or the one it stands in is gone.
pub fn create_folder(path: &Path) -> Result<()> {
    match fs::create_dir(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists || !path.is_dir() => {
            Err(trouble(path, &error).into())
        }
        Err(_) => Ok(()),
        Ok(()) => sync_folder(&folder_of(path)),
    }
}

/// What stands in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Its name; what is not Unicode in it is replaced.
    pub name: String,
    /// The folder's path with the name.
    pub path: PathBuf,
    /// Whether it is a folder itself.
    pub is_folder: bool,
}

/// Everything in a folder, sorted by name; nothing if there is no such folder.
///
/// # Errors
/// When it cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Listed>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|error| trouble(folder, &error))?,
    };
    let mut listed = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| trouble(folder, &error))?;
        let path = entry.path();
        let is_folder = path.is_dir();
        listed.push(Listed { name: entry.file_name().to_string_lossy().into_owned(), path, is_folder });
    }
    listed.sort();
    Ok(listed)
}

/// Whether a creation failed only because its name is taken.
pub fn is_taken(failure: &Failure) -> bool {
    failure.problems.iter().all(|problem| problem.message.id == "file-exists")
}

/// Waits for one's turn among the programs on this machine that wait for the same file, and keeps it until the value is
/// dropped. `None` where there is no such file or its drive knows no turns: what must not happen twice is made sure of by
/// creating once.
pub fn turn(path: &Path) -> Option<File> {
    let file = File::open(path).ok()?;
    file.lock().ok()?;
    Some(file)
}

/// Replaces or creates a file that the person asked for by name, such as an export.
///
/// # Errors
/// When the disk is full, or the folder is gone or may not be written to; what stood there before is then unharmed.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = folder_of(path);
    let written =
        written_beside(&folder, bytes).and_then(|temporary| temporary.persist(path).map_err(|refused| refused.error));
    written.map_err(|error| trouble(path, &error))?;
    sync_folder(&folder)
}

/// SHA-256 of some bytes as 64 hexadecimal digits, as `sha256sum` prints it (FIPS 180-4).
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

/// What the system said about a file, in our words, with what to do.
pub fn trouble(path: &Path, error: &io::Error) -> Problem {
    let (message, hint): (Message, Option<Message>) = match error.kind() {
        io::ErrorKind::NotFound => (message!("file-missing", file = path), Some(message!("file-missing-hint"))),
        io::ErrorKind::AlreadyExists | io::ErrorKind::DirectoryNotEmpty => {
            (message!("file-exists", file = path), Some(message!("file-exists-hint")))
        }
        io::ErrorKind::PermissionDenied => {
            (message!("file-forbidden", file = path), Some(message!("file-forbidden-hint")))
        }
        io::ErrorKind::ReadOnlyFilesystem => {
            (message!("file-read-only", file = path), Some(message!("file-forbidden-hint")))
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            (message!("disk-full", file = path), Some(message!("disk-full-hint")))
        }
        _ => (message!("file-trouble", file = path, detail = error.to_string()), None),
    };
    Problem::new(message).maybe_hint(hint)
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or(text)
}

/// Where in a text a line and column are, both from 1; the column counts bytes. At most the text's length.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (start + column.saturating_sub(1)).min(text.len())
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn midnight(day: Date) -> SystemTime {
    let seconds = day.midnight_unix_seconds();
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let moment = if seconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
    moment.unwrap_or(UNIX_EPOCH)
}

/// The same failure, said of the folder that was asked for rather than of the temporary file inside it.
fn named(mut failure: Failure, temporary: &Path, path: &Path) -> Failure {
    for (_, value) in failure.problems.iter_mut().flat_map(|problem| &mut problem.message.values) {
        if *value == crate::text::Value::from(temporary) {
            *value = crate::text::Value::from(path);
        }
    }
    failure
}

fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|opened| opened.sync_all());
        synced.map_err(|error| trouble(folder, &error))?;
    }
    Ok(())
}

/// A temporary file in the folder, with these bytes on the disk.
fn written_beside(folder: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let mut temporary = beside(0o666).tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    Ok(temporary)
}

/// A maker of temporary names with the permissions any new file or folder would get, not the private ones of temporary files.
fn beside(mode: u32) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".new-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    #[cfg(not(unix))]
    let _ = mode;
    builder
}
