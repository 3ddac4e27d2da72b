//! Files as the house reads and writes them: created once and whole or not at all, read with
//! a limit, plain TOML and JSON with a place for every mistake. What the files mean is not known here.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::error::{Failure, Result};
use crate::time::Date;

pub mod set;
mod disk;
mod formats;
mod fields;
pub mod growing;
pub mod lines;
mod share;
mod together;
pub mod tree;

use disk::{beside, folder_of, midnight, not_created, sync_folder, written_beside};

pub use disk::{NewFile, trouble};
pub use fields::{Field, fields, json_string};
pub use formats::{LIMIT, bytes, from_json, from_toml, read, source, to_json, to_json_line, to_toml};
pub use share::{each, shared};
pub use together::put;

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
    written.map_err(|error| not_created(path, &error))?;
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

/// Creates a folder that only its owner can look into, with those it stands in; one that is there is closed to others.
///
/// # Errors
/// When it may not be created or closed.
pub fn create_private_folder(path: &Path) -> Result<()> {
    private(path).map_err(|error| trouble(path, &error))?;
    sync_folder(&folder_of(path))
}

#[cfg(unix)]
fn private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    fs::set_permissions(path, PermissionsExt::from_mode(0o700))
}

/// Elsewhere the folder of one's own is closed to others already.
#[cfg(not(unix))]
fn private(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
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
        // The entry itself knows, but for links.
        let is_folder = entry
            .file_type()
            .map_or_else(|_| path.is_dir(), |kind| kind.is_dir() || kind.is_symlink() && path.is_dir());
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
    written.map_err(|error| not_created(path, &error))?;
    sync_folder(&folder)
}

/// Removes a file for good: when this returns, it is gone from the disk. One that is not there is no problem.
///
/// # Errors
/// When it may not be removed.
pub fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(trouble(path, &error).into()),
        _ => sync_folder(&folder_of(path)),
    }
}

/// SHA-256 of some bytes as 64 hexadecimal digits, as `sha256sum` prints it (FIPS 180-4).
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

/// SHA-256 of some bytes in Base64, as a content security policy names what it lets through (CSP Level 3, section 2.3.1).
pub fn sha256_base64(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
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
