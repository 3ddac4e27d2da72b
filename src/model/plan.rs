//! What people said they will do about a result: commitments, those of the convener among the others. They are the
//! coordinator's own words; nothing in them comes from an answer, and nothing of them is scored.

use crate::time::{Date, Moment};

/// Something that someone said they will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// A UUID; any beginning that fits no other names it as well.
    pub id: String,
    /// What will be done.
    pub what: String,
    /// Who will do it.
    pub who: String,
    /// Whether it is the convener's own.
    pub ours: bool,
    /// The day by which it will be done.
    pub by: Date,
    /// Id of the task it is for, if it is for one.
    pub task: Option<String>,
    /// Id of the practice it came from, if it came from one.
    pub practice: Option<String>,
    /// Id of the checkpoint that was the newest with answers at the time, if there was one.
    pub checkpoint: Option<String>,
    /// When it was made.
    pub made: Moment,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It stands.
    Open,
    /// It was done.
    Done {
        /// When that was said.
        at: Moment,
        /// What came of it, if that was said.
        note: Option<String>,
    },
    /// It was let go, which is a fine result of looking at it again.
    Dropped {
        /// When that was said.
        at: Moment,
        /// Why; never empty.
        why: String,
    },
}

impl Commitment {
    /// Whether it stands.
    pub fn is_open(&self) -> bool {
        self.outcome == Outcome::Open
    }

    /// Whether it stands and its day is past.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.is_open() && self.by < today
    }
}

impl Outcome {
    /// The word used in files: `open`, `done` or `dropped`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done { .. } => "done",
            Self::Dropped { .. } => "dropped",
        }
    }
}
