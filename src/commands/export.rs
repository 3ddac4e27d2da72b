//! `coready export`: results as JSON, for other programs.

use crate::app::App;
use crate::args::{Export, ExportFormat};
use crate::error::Result;
use crate::files;
use crate::journal::{self, Journal};
use crate::message;
use crate::report::{Report, json};

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
            json::result(&Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses))?
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
    let exported = checkpoints.iter().map(|stored| {
        let report = Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
        let responses = stored.responses.iter();
        let responses = responses.map(|response| journal::published(response, &stored.checkpoint.id, &stored.questionnaire));
        (report, responses.collect())
    });
    json::export(organisation, exported.collect())
}
