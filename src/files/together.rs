//! Files that belong together, put into a folder that may hold others as well: all of them or none. What they are is not
//! known here.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{NewFile, sync_folder, trouble};
use super::set::FileSet;
use crate::error::Result;

/// Puts files into a folder that is there; their names may begin with one folder inside it. A file that is there already is
/// replaced. Everything is written beside its place first, so that a full disk or a folder that may not be written to
/// changes nothing; then each takes its name, whole.
///
/// # Errors
/// When the disk is full, a folder may not be written to, or a folder stands where a file is to stand.
pub fn put(folder: &Path, files: &[NewFile]) -> Result<()> {
    for new in files {
        let path = folder.join(&new.name);
        if path.is_dir() {
            return Err(trouble(&path, &io::ErrorKind::AlreadyExists.into()).into());
        }
    }
    let mut made = Made::default();
    let mut sets = Vec::new();
    for (inside, files) in by_folder(files) {
        let place = folder.join(&inside);
        made.folder(&place)?;
        let names: Vec<String> = files.iter().map(|new| new.name.clone()).collect();
        sets.push((FileSet::write(&place, &files, |new| Ok(new.clone()))?, names));
    }
    for (set, names) in sets {
        names.iter().try_for_each(|name| set.replace(name))?;
        made.0.clear();
        set.end()?;
    }
    sync_folder(folder)
}

/// The files by the folder inside, each with the rest of its name.
fn by_folder(files: &[NewFile]) -> BTreeMap<PathBuf, Vec<NewFile>> {
    let mut folders: BTreeMap<PathBuf, Vec<NewFile>> = BTreeMap::new();
    for new in files {
        let (inside, name) = new.name.rsplit_once('/').unwrap_or(("", &new.name));
        let file = NewFile { name: name.to_owned(), ..new.clone() };
        folders.entry(PathBuf::from(inside)).or_default().push(file);
    }
    folders
}

/// Folders that were made on the way, and go again unless everything could be written.
#[derive(Default)]
struct Made(Vec<PathBuf>);

impl Made {
    fn folder(&mut self, path: &Path) -> Result<()> {
        match fs::create_dir(path) {
            Ok(()) => self.0.push(path.to_owned()),
            Err(_) if path.is_dir() => {}
            Err(error) => return Err(trouble(path, &error).into()),
        }
        Ok(())
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        for folder in &self.0 {
            // One that holds anything stays: somebody else put it there.
            let _ = fs::remove_dir(folder);
        }
    }
}
