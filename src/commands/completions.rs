//! `coready completions`: a script for a shell. What it completes follows from the command line alone.

use crate::app::App;
use crate::args::{self, Completions};
use crate::error::Result;

/// Prints the completions for a shell.
///
/// # Errors
/// When they cannot be written.
pub fn completions(args: &Completions, app: &mut App) -> Result<()> {
    app.print_bytes(&args::completions(args.shell))
}
