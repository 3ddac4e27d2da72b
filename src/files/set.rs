//! Many files created in one folder at the price of a few: written beside their place and put on the disk together, then
//! given their names one by one. Which of them may have its name in the end is not decided here.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{TempDir, TempPath};

use super::disk::{NewFile, beside, folder_of, midnight, sync_folder, trouble};
use super::share::shared;
use crate::error::Result;

/// From how many files on the whole drive is asked to write down what it holds, rather than each file.
const WHOLE_DRIVE: usize = 16;

/// Files that are whole and on the disk, and still without their names.
#[derive(Debug)]
pub struct FileSet {
    folder: PathBuf,
    temporary: TempDir,
    /// Whether the folder was not there when they were written.
    is_first: bool,
}

impl FileSet {
    /// Writes a file for each of these things, which is to stand in this folder; the one around it must be there. Each is
    /// made when it is its turn, so that never more than a few are held. Until they are placed nothing of them counts.
    ///
    /// # Errors
    /// When one cannot be made, the disk is full, or the folder is gone or may not be written to; nothing is left behind then.
    pub fn write<T: Sync>(folder: &Path, things: &[T], file: impl Fn(&T) -> Result<NewFile> + Sync) -> Result<Self> {
        // Which of them stood in the way is nobody's business but the disk's, so it is said of the folder.
        let refused = |error: &io::Error| trouble(folder, error);
        let is_first = !folder.is_dir();
        let around = if is_first { folder_of(folder) } else { folder.to_owned() };
        let temporary = beside(0o777).tempdir_in(around).map_err(|error| refused(&error))?;
        let whole_drive = cfg!(any(target_os = "linux", target_os = "android")) && things.len() >= WHOLE_DRIVE;
        let write = |thing: &T| {
            write_one(temporary.path(), &file(thing)?, !whole_drive).map_err(|error| refused(&error).into())
        };
        let written = shared(things, |things| things.iter().try_for_each(write));
        written.into_iter().collect::<Result<()>>()?;
        if whole_drive {
            sync_drive(temporary.path()).map_err(|error| refused(&error))?;
        }
        Ok(Self { folder: folder.to_owned(), temporary, is_first })
    }

    /// Gives all of the files their names at once, with their folder, where that is not there yet. `false` where it is: they
    /// are then placed one by one.
    ///
    /// # Errors
    /// When the folder around is gone, full or may not be written to.
    pub fn place_first(&self) -> Result<bool> {
        if !self.is_first {
            return Ok(false);
        }
        match fs::rename(self.temporary.path(), &self.folder) {
            Err(_) if self.folder.is_dir() => Ok(false),
            Err(error) => Err(trouble(&self.folder, &error).into()),
            Ok(()) => sync_folder(&folder_of(&self.folder)).map(|()| true),
        }
    }

    /// Gives one of the files its name; `false` if the name is taken. It lasts from [`FileSet::end`] on.
    ///
    /// # Errors
    /// When the folder is gone, full or may not be written to; the file then has no name.
    pub fn place(&self, name: &str) -> Result<bool> {
        let path = self.folder.join(name);
        let placed = TempPath::try_from_path(self.temporary.path().join(name))
            .and_then(|temporary| temporary.persist_noclobber(&path).map_err(|refused| refused.error));
        match placed {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            placed => placed.map(|()| true).map_err(|error| trouble(&path, &error).into()),
        }
    }

    /// Gives one of the files its name, in the place of the file that had it. It lasts from [`FileSet::end`] on.
    ///
    /// # Errors
    /// When the folder is gone, full or may not be written to; what stood there before is then unharmed.
    pub fn replace(&self, name: &str) -> Result<()> {
        let path = self.folder.join(name);
        let placed = TempPath::try_from_path(self.temporary.path().join(name))
            .and_then(|temporary| temporary.persist(&path).map_err(|refused| refused.error));
        placed.map_err(|error| trouble(&path, &error).into())
    }

    /// Takes the name away again from a file that [`FileSet::place`] gave it to.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn take_back(&self, name: &str) -> Result<()> {
        let path = self.folder.join(name);
        fs::remove_file(&path).map_err(|error| trouble(&path, &error).into())
    }

    /// Puts the names on the disk and clears away what was given none.
    ///
    /// # Errors
    /// When the folder is gone or may not be written to.
    pub fn end(self) -> Result<()> {
        sync_folder(&self.folder)
    }
}

fn write_one(folder: &Path, new: &NewFile, synced: bool) -> io::Result<()> {
    let mut file = File::create_new(folder.join(&new.name))?;
    file.write_all(&new.bytes)?;
    if let Some(day) = new.day {
        file.set_modified(midnight(day))?;
    }
    if synced { file.sync_all() } else { Ok(()) }
}

/// Waits until everything written to the drive that this folder is on has reached it.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn sync_drive(folder: &Path) -> io::Result<()> {
    rustix::fs::syncfs(File::open(folder)?).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn sync_drive(_: &Path) -> io::Result<()> {
    Ok(())
}
