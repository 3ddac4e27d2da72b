//! A file that is written piece by piece and takes its name at the end, so that a half file never has it. What it holds is
//! not known here.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::disk::{beside, folder_of, not_created, trouble};
use crate::error::Result;

/// A file on its way to its name.
#[derive(Debug)]
pub struct Growing {
    path: PathBuf,
    target: Target,
}

#[derive(Debug)]
enum Target {
    Beside(NamedTempFile),
    /// What is no plain file, such as a pipe, is written to as it is.
    Itself(File),
}

impl Growing {
    /// Begins a file that replaces or creates the one of this name.
    ///
    /// # Errors
    /// When the folder is gone or may not be written to.
    pub fn begin(path: &Path) -> Result<Self> {
        let is_special = path.metadata().is_ok_and(|about| !about.is_file());
        let target = if is_special {
            OpenOptions::new().write(true).open(path).map(Target::Itself)
        } else {
            beside(0o666).tempfile_in(folder_of(path)).map(Target::Beside)
        };
        let target = target.map_err(|error| not_created(path, &error))?;
        Ok(Self { path: path.to_owned(), target })
    }

    /// Writes the next bytes.
    ///
    /// # Errors
    /// When the disk is full, say; what stood under the name before is unharmed.
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let written = match &mut self.target {
            Target::Beside(temporary) => temporary.as_file_mut().write_all(bytes),
            Target::Itself(file) => file.write_all(bytes),
        };
        written.map_err(|error| trouble(&self.path, &error).into())
    }

    /// Gives it its name. It is not waited for until it is on the disk: results can be made again.
    ///
    /// # Errors
    /// When the name cannot be given.
    pub fn finish(self) -> Result<()> {
        match self.target {
            Target::Beside(temporary) => {
                let named = temporary.persist(&self.path).map(drop);
                named.map_err(|refused| not_created(&self.path, &refused.error).into())
            }
            Target::Itself(_) => Ok(()),
        }
    }
}
