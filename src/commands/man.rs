//! `coready man`: the manual page, of the whole or of one command.

use crate::app::App;
use crate::args::{self, Man};
use crate::error::{Failure, Problem, Result};
use crate::message;

/// Prints a manual page in roff.
///
/// # Errors
/// When there is no such command, or it cannot be written.
pub fn man(args: &Man, app: &mut App) -> Result<()> {
    let page = args::manual(args.command.as_deref(), &|id| app.catalogue.look_up(id));
    let page = page.map_err(|error| Problem::new(message!("output-trouble", detail = error.to_string())))?;
    let unknown = || {
        let name = args.command.clone().unwrap_or_default();
        let hint = message!("unknown-command-hint", commands = args::command_names());
        Failure::usage(Problem::new(message!("unknown-command", name = name)).hint(hint))
    };
    app.print_bytes(&page.ok_or_else(unknown)?)
}
