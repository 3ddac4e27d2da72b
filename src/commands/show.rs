//! `coready show`: where a checkpoint stands.

use crate::app::App;
use crate::args::{Format, Show};
use crate::error::Result;
use crate::files;
use crate::report::page::Page;
use crate::report::{self, Report, json, markdown};
use crate::text::Catalogue;

/// Shows where a checkpoint stands.
///
/// # Errors
/// When there is no journal, no such checkpoint or no such attribute, or the result cannot be written.
pub fn show(args: &Show, app: &mut App) -> Result<()> {
    one_checkpoint(args, app, report::show)
}

/// Shows a page about one checkpoint. As JSON, everything about it is given.
pub(super) fn one_checkpoint(args: &Show, app: &mut App, page: impl Fn(&Report<'_>, &Catalogue) -> Page) -> Result<()> {
    let journal = app.journal()?;
    let stored = journal.checkpoint(args.checkpoint.as_deref())?;
    let organisation = &journal.settings.organisation;
    let report = Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
    let report = args.by.iter().try_fold(report, |report, attribute| report.seen_by(attribute))?;
    if args.format == Format::Json {
        let report = report.with(journal.beside_and_plan(&stored, (app.clock)().date)?);
        return app.print(&files::to_json(&json::result(&report, &Catalogue::english()))?);
    }
    let translated = app.in_language(&journal, &stored.questionnaire)?;
    let page = page(&report.said_in(&translated).with(journal.beside(&stored)?), &app.catalogue);
    match args.format {
        Format::Markdown => app.print(&markdown::draw(&page, &app.catalogue)),
        Format::Table | Format::Json => app.print_page(&page),
    }
}
