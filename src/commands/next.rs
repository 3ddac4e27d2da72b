//! `coready next`: the next tasks, with practices in full.

use crate::app::App;
use crate::args::{Format, Show};
use crate::error::Result;
use crate::files;
use crate::report::{self, Report, json, markdown};
use crate::text::Catalogue;

/// Shows the next tasks. As JSON they stand in the result, so the whole of it is given.
///
/// # Errors
/// When there is no journal or no such checkpoint, or the result cannot be written.
pub fn next(args: &Show, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let stored = journal.checkpoint(args.checkpoint.as_deref())?;
    let report =
        Report::of(&journal.settings.organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
    match args.format {
        Format::Table => app.print_page(&report::next(&report, &app.catalogue)),
        Format::Markdown => app.print(&markdown::draw(&report::next(&report, &app.catalogue), &app.catalogue)),
        Format::Json => app.print(&files::to_json(&json::result(&report, &Catalogue::english()))?),
    }
}
