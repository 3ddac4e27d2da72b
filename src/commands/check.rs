//! `coready check`: is everything in the journal whole?

use crate::app::App;
use crate::error::{Failure, Result};
use crate::message;

/// Checks every file of the journal.
///
/// # Errors
/// Everything that is not whole, with what to do.
pub fn check(app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let checked = journal.check();
    if !checked.problems.is_empty() {
        return Err(Failure::from(checked.problems));
    }
    let whole = message!(
        "check-whole",
        checkpoints = checked.checkpoints,
        responses = checked.responses,
        drafts = checked.drafts
    );
    app.print_message(&whole)
}
