//! What the disk asks for whoever writes to it: whole files beside their place, folders on the disk, and what went wrong
//! in our words. Which file is written when is not known here.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::error::{Problem, Result};
use crate::message;
use crate::text::Message;
use crate::time::Date;

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

/// Why a file could not be created; where something is missing, it is the folder.
pub(super) fn not_created(path: &Path, error: &io::Error) -> Problem {
    if error.kind() == io::ErrorKind::NotFound { trouble(&folder_of(path), error) } else { trouble(path, error) }
}

pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

pub(super) fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|opened| opened.sync_all());
        synced.map_err(|error| trouble(folder, &error))?;
    }
    Ok(())
}

/// A temporary file in the folder, with these bytes on the disk.
pub(super) fn written_beside(folder: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let mut temporary = beside(0o666).tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    Ok(temporary)
}

/// A maker of temporary names with the permissions any new file or folder would get, not the private ones of temporary files.
pub(super) fn beside(mode: u32) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".new-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    #[cfg(not(unix))]
    let _ = mode;
    builder
}

/// Midnight (UTC) at which a day begins, as file systems count.
pub(super) fn midnight(day: Date) -> SystemTime {
    let seconds = day.midnight_unix_seconds();
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let moment = if seconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
    moment.unwrap_or(UNIX_EPOCH)
}
