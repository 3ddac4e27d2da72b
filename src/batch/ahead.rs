//! A file that several threads read, and a column of it that is read ahead: its pages are small and come one after the other,
//! and to ask the system for each takes longer than to read more at once.

use std::fs::File;
use std::io::{self, BufReader, Chain, Read};
#[cfg(unix)]
use std::os::unix::fs::FileExt;
#[cfg(windows)]
use std::os::windows::fs::FileExt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::buf::Reader;
use bytes::{Buf, Bytes};
use parquet::errors::ParquetError;
use parquet::file::reader::{ChunkReader, Length};

/// What describes a page is seldom longer.
const HEADER: usize = 512;

/// So many bytes are read at once, and more where a page has more.
const AHEAD: usize = 64 << 10;

/// A file that several threads read, each from where it likes.
#[derive(Clone)]
pub(super) struct Shared {
    file: Arc<File>,
    length: u64,
}

/// A column of a file.
pub(super) struct Ahead {
    shared: Shared,
    /// What was read last, and where it stands.
    known: Mutex<(u64, Bytes)>,
}

/// A file from some byte on.
pub(super) struct Part {
    file: Arc<File>,
    at: u64,
}

impl Shared {
    /// A file that can be read from anywhere.
    ///
    /// # Errors
    /// When nothing is known about it.
    pub(super) fn of(file: File) -> io::Result<Self> {
        let length = file.metadata()?.len();
        Ok(Self { file: Arc::new(file), length })
    }

    fn part(&self, at: u64) -> Part {
        Part { file: Arc::clone(&self.file), at }
    }

    /// So many bytes from this one on; fewer at the end.
    fn bytes(&self, start: u64, length: usize) -> io::Result<Bytes> {
        let mut bytes = Vec::with_capacity(length.min(usize::try_from(self.length).unwrap_or(0)));
        self.part(start).take(length as u64).read_to_end(&mut bytes)?;
        Ok(bytes.into())
    }
}

impl Ahead {
    /// A column of this file.
    pub(super) fn of(shared: &Shared) -> Self {
        Self { shared: shared.clone(), known: Mutex::default() }
    }

    /// So many bytes from this one on, or more; fewer at the end.
    fn known(&self, start: u64, length: usize) -> io::Result<Bytes> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let from = start.checked_sub(known.0).and_then(|from| usize::try_from(from).ok());
        if let Some(from) = from.filter(|from| known.1.len().saturating_sub(*from) >= length) {
            return Ok(known.1.slice(from..));
        }
        *known = (start, self.shared.bytes(start, length.max(AHEAD))?);
        Ok(known.1.clone())
    }
}

impl Length for Shared {
    fn len(&self) -> u64 {
        self.length
    }
}

impl ChunkReader for Shared {
    type T = BufReader<Part>;

    fn get_read(&self, start: u64) -> Result<Self::T, ParquetError> {
        Ok(BufReader::with_capacity(HEADER, self.part(start)))
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes, ParquetError> {
        whole(&self.bytes(start, length)?, length)
    }
}

impl Length for Ahead {
    fn len(&self) -> u64 {
        self.shared.length
    }
}

impl ChunkReader for Ahead {
    type T = Chain<Reader<Bytes>, Part>;

    fn get_read(&self, start: u64) -> Result<Self::T, ParquetError> {
        let known = self.known(start, HEADER)?;
        let behind = self.shared.part(start + known.len() as u64);
        Ok(known.reader().chain(behind))
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes, ParquetError> {
        whole(&self.known(start, length)?, length)
    }
}

impl Read for Part {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        #[cfg(unix)]
        let read = self.file.read_at(buffer, self.at)?;
        #[cfg(windows)]
        let read = self.file.seek_read(buffer, self.at)?;
        self.at += read as u64;
        Ok(read)
    }
}

/// So many bytes, if they are as many.
fn whole(bytes: &Bytes, length: usize) -> Result<Bytes, ParquetError> {
    if length <= bytes.len() {
        return Ok(bytes.slice(..length));
    }
    Err(ParquetError::EOF(format!("expected to read {length} bytes, read only {}", bytes.len())))
}
