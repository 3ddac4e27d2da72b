//! `coready show`: where a checkpoint stands.

use crate::app::App;
use crate::args::{Format, Show};
use crate::error::Result;
use crate::files;
use crate::report::{self, Report, json, markdown};
use crate::text::Catalogue;

/// Shows where a checkpoint stands.
///
/// # Errors
/// When there is no journal or no such checkpoint, or the result cannot be written.
pub fn show(args: &Show, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let stored = journal.checkpoint(args.checkpoint.as_deref())?;
    let report =
        Report::of(&journal.settings.organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
    match args.format {
        Format::Table => app.print_page(&report::show(&report, &app.catalogue)),
        Format::Markdown => app.print(&markdown::draw(&report::show(&report, &app.catalogue), &app.catalogue)),
        Format::Json => app.print(&files::to_json(&json::result(&report, &Catalogue::english()))?),
    }
}
