//! What stands beside the answers of a checkpoint and is never scored: the stories behind its scores, what was counted, and
//! the plan of the journal as it stands now.

use super::measure::Counted;
use super::plan::Commitment;
use super::reflection::Story;
use crate::time::Date;

/// What stands beside the answers of a checkpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The stories behind its scores, in the order they were written.
    pub stories: Vec<Story>,
    /// What was counted for it, a measure at a time.
    pub counted: Vec<Counted>,
    /// Every commitment of the journal, whichever checkpoint it came from, in the order they were made.
    pub plan: Vec<Commitment>,
    /// The day on which the plan is looked at, so that what is due can be told; `None` where nobody asks.
    pub today: Option<Date>,
}
