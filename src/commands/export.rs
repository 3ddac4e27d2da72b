//! `coready export`: results as JSON, for other programs.

use crate::app::App;
use crate::args::{Export, ExportFormat};
use crate::error::Result;
use crate::files;
use crate::journal::{self, Journal, Stored};
use crate::message;
use crate::report::{Report, json};
use crate::text::Catalogue;

/// Exports one checkpoint's result, or every checkpoint with answers and results.
///
/// # Errors
/// When there is no journal or no such checkpoint, or the export cannot be written.
pub fn export(args: &Export, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let text = match args.format {
        ExportFormat::Json if args.all => all(&journal)?,
        ExportFormat::Json => {
            let stored = journal.checkpoint(args.checkpoint.as_deref())?;
            let organisation = &journal.settings.organisation;
            let report = Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
            let report = report.with(journal.beside_and_plan(&stored, (app.clock)().date)?);
            files::to_json(&json::result(&report, &Catalogue::english()))?
        }
    };
    let Some(output) = &args.output else { return app.print(&text) };
    files::replace(&app.folder.join(output), text.as_bytes())?;
    app.note(&message!("export-written", file = &**output));
    Ok(())
}

fn all(journal: &Journal) -> Result<String> {
    let checkpoints = journal.checkpoints()?;
    let organisation = &journal.settings.organisation;
    let reports: Result<Vec<Report<'_>>> = checkpoints.iter().map(|stored| report(journal, stored)).collect();
    let reports = reports?;
    let exported = reports.iter().map(|report| {
        let published = |response| journal::published(response, &report.checkpoint.id, report.questionnaire);
        (report, report.responses.iter().map(published).collect())
    });
    let export = json::export(organisation, exported, &Catalogue::english());
    files::to_json(&json::planned(export, &journal.plan()?, &Catalogue::english()))
}

fn report<'a>(journal: &'a Journal, stored: &'a Stored) -> Result<Report<'a>> {
    let organisation = &journal.settings.organisation;
    let report = Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
    Ok(report.with(journal.beside(stored)?))
}
