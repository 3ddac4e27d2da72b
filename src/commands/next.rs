//! `coready next`: the next tasks, with practices in full.

use super::show::one_checkpoint;
use crate::app::App;
use crate::args::Show;
use crate::error::Result;
use crate::report;

/// Shows the next tasks. As JSON they stand in the result, so the whole of it is given.
///
/// # Errors
/// When there is no journal, no such checkpoint or no such attribute, or the result cannot be written.
pub fn next(args: &Show, app: &mut App) -> Result<()> {
    one_checkpoint(args, app, report::next)
}
