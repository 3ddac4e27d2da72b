//! A file that grows by whole lines and is held by one program at a time. What the lines mean is not known here.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::disk::{folder_of, sync_folder, trouble, written_beside};
use super::formats::not_utf8;
use crate::error::Result;

/// A file that grows by whole lines, held by one program at a time.
#[derive(Debug)]
pub struct Lines {
    path: PathBuf,
    file: File,
    length: u64,
}

impl Lines {
    /// Creates a file of lines that must not exist yet, with its first line, and holds it from the start.
    ///
    /// # Errors
    /// As [`crate::files::create_once`].
    pub fn create(path: &Path, first: &str) -> Result<Self> {
        let folder = folder_of(path);
        let line = format!("{first}\n");
        let created = written_beside(&folder, line.as_bytes()).and_then(|temporary| {
            let _ = temporary.as_file().try_lock();
            temporary.persist_noclobber(path).map_err(|refused| refused.error)
        });
        let file = created.map_err(|error| trouble(path, &error))?;
        sync_folder(&folder)?;
        Ok(Self { path: path.to_owned(), file, length: line.len() as u64 })
    }

    /// Opens a file of lines and holds it; `None` when another program holds it.
    /// A last line that was torn by a sudden end is cut off.
    ///
    /// # Errors
    /// When there is none, or it cannot be opened or read. A drive without locks still takes the lines.
    pub fn open(path: &Path) -> Result<Option<(Self, String)>> {
        let opened = OpenOptions::new().read(true).write(true).open(path);
        let mut file = opened.map_err(|error| trouble(path, &error))?;
        if matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)) {
            return Ok(None);
        }
        let text = whole_lines(path, &mut file)?;
        let length = text.len() as u64;
        file.set_len(length).map_err(|error| trouble(path, &error))?;
        let lines = Self { path: path.to_owned(), file, length };
        // Another program may have removed it between the opening and the lock.
        lines.still_there()?;
        Ok(Some((lines, text)))
    }

    /// The whole lines of a file, and whether another program holds it. Takes nothing and changes nothing.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn look(path: &Path) -> Result<(String, bool)> {
        let mut file = File::open(path).map_err(|error| trouble(path, &error))?;
        let held = matches!(file.try_lock_shared(), Err(fs::TryLockError::WouldBlock));
        Ok((whole_lines(path, &mut file)?, held))
    }

    /// Adds a line; when this returns, the line is on the disk.
    ///
    /// # Errors
    /// When the disk is full or the file is gone; the line is then not counted as written.
    pub fn add(&mut self, line: &str) -> Result<()> {
        let line = format!("{line}\n");
        let written = (self.file.seek(SeekFrom::Start(self.length)))
            .and_then(|_| self.file.write_all(line.as_bytes()))
            .and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            // Half a line must not stand in the way of the next; a torn end would be cut off when read, too.
            let _ = self.file.set_len(self.length);
            return Err(trouble(&self.path, &error).into());
        }
        self.length += line.len() as u64;
        self.still_there()
    }

    /// Removes the file: what it held has been stored elsewhere.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn remove(self) -> Result<()> {
        fs::remove_file(&self.path).map_err(|error| trouble(&self.path, &error).into())
    }

    fn still_there(&self) -> Result<()> {
        fs::symlink_metadata(&self.path).map(|_| ()).map_err(|error| trouble(&self.path, &error).into())
    }
}

/// Everything up to the last line end.
fn whole_lines(path: &Path, file: &mut File) -> Result<String> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|error| trouble(path, &error))?;
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    bytes.truncate(whole);
    String::from_utf8(bytes).map_err(|error| not_utf8(path, error.as_bytes(), error.utf8_error().valid_up_to()).into())
}
