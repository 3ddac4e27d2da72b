//! `coready` alone: where one stands and what to do next; without a journal, how to begin.

use crate::app::App;
use crate::error::Result;
use crate::message;
use crate::report::{self, Report};

/// Tells where one stands.
///
/// # Errors
/// When the journal cannot be read or the result not be written.
pub fn overview(app: &mut App) -> Result<()> {
    let Some(journal) = app.find_journal()? else {
        return app.print_message(&message!("overview-no-journal"));
    };
    let answered = journal.answered()?;
    let organisation = &journal.settings.organisation;
    let Some(newest) = answered.last() else {
        return app.print_message(&message!("overview-no-answers", organisation = organisation));
    };
    let shown = app.in_language(&journal, &newest.questionnaire)?;
    let report = Report::of(organisation, &newest.checkpoint, &newest.questionnaire, &newest.responses);
    app.print_page(&report::overview(&report.said_in(&shown), answered.len(), &app.catalogue))
}
