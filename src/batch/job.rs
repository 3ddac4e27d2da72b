//! What a batch is asked to do, what it hears and tells on the way, and what it did, as plain data.

use std::io::Read;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use super::feed::Kind;
use super::input::Opener;
use crate::error::{Failure, Problem};
use crate::model::checkpoint::Floors;
use crate::scoring::plan::Plan;

/// What is to be scored, and how.
pub struct Job<'a> {
    /// The questionnaire.
    pub plan: &'a Plan,
    /// Files, one after the other; `-` is standard input.
    pub files: &'a [PathBuf],
    /// The folder they are relative to.
    pub folder: &'a Path,
    /// Opens a file that is none on a disk, such as a named pipe.
    pub pipe: &'a Opener<'a>,
    /// How results are written; `None` as the first file is.
    pub kind: Option<Kind>,
    /// Decimals of scores, 0 to 9.
    pub digits: u32,
    /// Columns of which each combination makes a group; `None` to score each row.
    pub by: Option<&'a [String]>,
    /// From how many rows on a group's numbers are shown.
    pub floors: Floors,
    /// Whether bad rows are left out rather than end the work.
    pub skip: bool,
    /// So many threads score.
    pub threads: NonZeroUsize,
    /// Groups take at most so many bytes.
    pub memory: usize,
}

/// The world around a batch.
pub trait World {
    /// Takes results.
    ///
    /// # Errors
    /// When they cannot be written; the work then ends with that.
    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure>;

    /// Hears how far the work is.
    ///
    /// # Errors
    /// When the work is to end.
    fn progress(&mut self, so_far: &Summary) -> Result<(), Failure>;

    /// Hears of a row that is left out.
    fn skipped(&mut self, problem: Problem);
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows that were scored.
    pub rows: u64,
    /// Rows that were left out.
    pub skipped: u64,
    /// Groups that were written.
    pub groups: u64,
    /// Bytes of rows that were worked on.
    pub bytes: u64,
}

/// Standard input, as it is handed in.
pub type Input = Box<dyn Read + Send>;
