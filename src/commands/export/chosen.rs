//! The checkpoint whose answers are given one by one.

use crate::app::App;
use crate::args::Export;
use crate::error::{Problem, Result};
use crate::journal::{Journal, Stored};
use crate::message;

/// The checkpoint whose answers are to be given one by one, after saying what that means.
pub(super) fn with_raw(args: &Export, journal: &Journal, app: &mut App) -> Result<Stored> {
    let stored = journal.checkpoint(args.checkpoint.as_deref())?;
    if stored.checkpoint.many().is_none() {
        let problem = Problem::new(message!("export-raw-one", checkpoint = stored.checkpoint.id));
        return Err(problem.hint(message!("export-raw-one-hint")).into());
    }
    app.note(&message!("export-raw-means"));
    Ok(stored)
}
