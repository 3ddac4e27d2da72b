//! One file that is read from its start: watched while that lasts, decompressed where it is compressed. What stands in it is
//! not known here.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::parquet::{self, Source};
use crate::error::{Failure, Problem, Result};
use crate::files::trouble;
use crate::message;

/// Bytes, wherever they come from.
type Bytes = Box<dyn Read + Send>;

/// How something is opened that is no file on a disk and has to be waited for.
pub type Opener<'a> = dyn Fn(&Path) -> io::Result<Box<dyn Read + Send>> + Sync + 'a;

/// A file that is read from its start, decompressed where it is compressed.
pub(super) struct Input {
    pub(super) name: PathBuf,
    bytes: Bytes,
    watched: Option<Arc<Watched>>,
    read: u64,
    form: Form,
}

/// A second handle to a plain file, with what it was when it was opened.
pub(super) struct Watched {
    name: PathBuf,
    file: File,
    length: u64,
    modified: Option<SystemTime>,
}

/// What the bytes of a file are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Plain,
    Compressed,
    Columns,
}

impl Input {
    pub(super) fn open(path: &Path, name: PathBuf, pipe: &Opener<'_>) -> Result<Self> {
        let opened = path
            .metadata()
            .and_then(|about| if about.is_file() { on_disk(path, &name) } else { Ok((pipe(path)?, None)) });
        let (bytes, watched) = opened.map_err(|error| trouble(path, &error))?;
        Self::of(name, bytes, watched)
    }

    pub(super) fn of(name: PathBuf, bytes: Bytes, watched: Option<Arc<Watched>>) -> Result<Self> {
        let mut input = Self { name, bytes, watched, read: 0, form: Form::Plain };
        let mut magic = [0; 4];
        let read = input.fill(&mut magic)?;
        let start = Cursor::new(magic[..read].to_vec());
        let empty: Bytes = Box::new(io::empty());
        let whole = start.chain(std::mem::replace(&mut input.bytes, empty));
        input.form = match magic {
            [0x1f, 0x8b, ..] | [0x28, 0xb5, 0x2f, 0xfd] => Form::Compressed,
            magic if magic == *parquet::MAGIC => Form::Columns,
            _ => Form::Plain,
        };
        input.read = 0;
        input.bytes = match magic {
            [0x1f, 0x8b, ..] => Box::new(flate2::read::MultiGzDecoder::new(whole)),
            [0x28, 0xb5, 0x2f, 0xfd] => Box::new(Zstandard { inner: Some(Box::new(whole)), frame: None }),
            _ => Box::new(whole),
        };
        Ok(input)
    }

    /// What reads a file that holds columns; `None` for every other.
    pub(super) fn source(&mut self) -> Result<Option<Source>> {
        if self.form != Form::Columns {
            return Ok(None);
        }
        let Some(watched) = &self.watched else {
            let piped = Problem::new(message!("parquet-piped")).in_file(&self.name);
            return Err(piped.hint(message!("parquet-piped-hint")).into());
        };
        let file = watched.file.try_clone().map_err(|error| trouble(&self.name, &error))?;
        Source::of(file).map(Some).map_err(|failure| of_file(failure, &self.name))
    }

    /// Reads until the buffer is full or the file ends.
    pub(super) fn fill(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let mut filled = 0;
        while filled < buffer.len() {
            match self.bytes.read(&mut buffer[filled..]) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(trouble(&self.name, &error).into()),
            }
        }
        self.read += filled as u64;
        Ok(filled)
    }

    /// Makes sure that the file is still what it was.
    pub(super) fn finish(&self) -> Result<()> {
        let Some(watched) = &self.watched else { return Ok(()) };
        if self.form != Form::Plain || self.read == watched.length { watched.check() } else { Err(watched.changed()) }
    }

    /// What watches the file, if it is one.
    pub(super) fn watched(&self) -> Option<Arc<Watched>> {
        self.watched.clone()
    }
}

/// A file on a disk, and what watches it.
fn on_disk(path: &Path, name: &Path) -> io::Result<(Bytes, Option<Arc<Watched>>)> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    let (length, modified) = (about.len(), about.modified().ok());
    let watched = Watched { name: name.to_owned(), file: file.try_clone()?, length, modified };
    Ok((Box::new(file), Some(Arc::new(watched))))
}

impl Watched {
    /// Makes sure that the file is still what it was.
    pub(super) fn check(&self) -> Result<()> {
        let about = self.file.metadata().map_err(|error| trouble(&self.name, &error))?;
        let is_same = about.len() == self.length && about.modified().ok() == self.modified;
        if is_same { Ok(()) } else { Err(self.changed()) }
    }

    fn changed(&self) -> Failure {
        let changed = Problem::new(message!("file-changed", file = &*self.name));
        changed.hint(message!("file-changed-hint")).into()
    }
}

/// The frames of a Zstandard file, one after the other (RFC 8878, section 3).
struct Zstandard {
    inner: Option<Bytes>,
    frame: Option<ruzstd::decoding::StreamingDecoder<Bytes, ruzstd::decoding::FrameDecoder>>,
}

impl Read for Zstandard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if let Some(frame) = &mut self.frame {
                match frame.read(buffer)? {
                    0 => self.inner = self.frame.take().map(ruzstd::decoding::StreamingDecoder::into_inner),
                    read => return Ok(read),
                }
            }
            let Some(mut inner) = self.inner.take() else { return Ok(0) };
            let mut first = [0];
            if inner.read(&mut first)? == 0 {
                return Ok(0);
            }
            let whole: Bytes = Box::new(Cursor::new(first).chain(inner));
            self.frame = Some(ruzstd::decoding::StreamingDecoder::new(whole).map_err(io::Error::other)?);
        }
    }
}

/// A failure with the file it is about.
pub(super) fn of_file(failure: Failure, name: &Path) -> Failure {
    let problems = failure.problems.into_iter().map(|problem| problem.in_file(name)).collect();
    Failure { problems, ..failure }
}
