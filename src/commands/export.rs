//! `coready export`: results and answers for other programs, as JSON or as tables.

use crate::app::App;
use crate::args::{Export, ExportFormat};
use crate::error::Result;
use crate::files;
use crate::journal::{self, Journal, Stored};
use crate::message;
use crate::report::tables::Written;
use crate::report::{self, Report, json};
use crate::text::Catalogue;

mod chosen;
mod tables;

/// Exports one checkpoint's result or answers, or every checkpoint with answers and results.
///
/// # Errors
/// When there is no journal or no such checkpoint, or the export cannot be written.
pub fn export(args: &Export, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let written = match args.format {
        ExportFormat::Json => None,
        ExportFormat::Csv => Some(Written::Csv),
        ExportFormat::Parquet => Some(Written::Parquet),
    };
    if let Some(written) = written {
        return tables::export(args, written, &journal, app);
    }
    let text = match (args.all, args.raw) {
        (true, _) => all(&journal)?,
        (false, true) => raw(args, &journal, app)?,
        (false, false) => result(args, &journal, app)?,
    };
    let Some(output) = &args.output else { return app.print(&text) };
    files::replace(&app.folder.join(output), text.as_bytes())?;
    app.note(&message!("export-written", file = &**output));
    Ok(())
}

fn result(args: &Export, journal: &Journal, app: &App) -> Result<String> {
    let stored = journal.checkpoint(args.checkpoint.as_deref())?;
    let organisation = &journal.settings.organisation;
    let report = Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
    let report = report.with(journal.beside_and_plan(&stored, (app.clock)().date)?);
    files::to_json(&json::result(&report, &Catalogue::english()))
}

/// The answers of many, each set by itself, with what that means.
fn raw(args: &Export, journal: &Journal, app: &mut App) -> Result<String> {
    let Stored { checkpoint, questionnaire, responses } = chosen::with_raw(args, journal, app)?;
    files::to_json(&report::raw(&checkpoint, &questionnaire, &responses))
}

fn all(journal: &Journal) -> Result<String> {
    let mut checkpoints = journal.checkpoints()?;
    checkpoints.retain(|stored| !stored.counts_only());
    let organisation = &journal.settings.organisation;
    let reports: Result<Vec<Report<'_>>> = checkpoints.iter().map(|stored| report(journal, stored)).collect();
    let reports = reports?;
    let exported = reports.iter().map(|report| {
        let published = |response| journal::published(response, &report.checkpoint.id, report.questionnaire);
        // What each said alone is nobody's business but the collector's: see --raw.
        let shared = if report.checkpoint.many().is_some() { &[] } else { report.responses };
        (report, shared.iter().map(published).collect())
    });
    let export = json::export(organisation, exported, &Catalogue::english());
    files::to_json(&json::planned(export, &journal.plan()?, &Catalogue::english()))
}

fn report<'a>(journal: &'a Journal, stored: &'a Stored) -> Result<Report<'a>> {
    let organisation = &journal.settings.organisation;
    let report = Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
    Ok(report.with(journal.beside(stored)?))
}
