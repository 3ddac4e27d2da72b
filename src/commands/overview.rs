//! `coready` alone: where one stands and what to do next; without a journal, how to begin.

use crate::app::App;
use crate::error::Result;
use crate::message;
use crate::report::page::Page;
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
        app.print_message(&message!("overview-no-answers", organisation = organisation))?;
        let mut page = Page::default();
        report::due(&mut page, &journal.plan()?, (app.clock)().date, &app.catalogue);
        return if page.blocks().is_empty() { Ok(()) } else { app.print("\n").and_then(|()| app.print_page(&page)) };
    };
    let shown = app.in_language(&journal, &newest.questionnaire)?;
    let report = Report::of(organisation, &newest.checkpoint, &shown, &newest.responses);
    let report = report.with(journal.beside_and_plan(newest, (app.clock)().date)?);
    app.print_page(&report::overview(&report, answered.len(), &app.catalogue))
}
