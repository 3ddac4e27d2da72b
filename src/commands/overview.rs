//! `coready` alone: where one stands and what to do next; without a journal, how to begin.

use super::checkpoint::answered as how_many;
use crate::app::App;
use crate::error::Result;
use crate::journal::Stored;
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::report::page::Page;
use crate::report::{self, Report};
use crate::text::Message;

/// Tells where one stands.
///
/// # Errors
/// When the journal cannot be read or the result not be written.
pub fn overview(app: &mut App) -> Result<()> {
    let Some(journal) = app.find_journal()? else {
        return app.print_message(&message!("overview-no-journal"));
    };
    let mut answered = journal.checkpoints()?;
    let organisation = &journal.settings.organisation;
    let open = answered.iter().rev().find(|stored| stored.counts_only()).map(open);
    if let Some(open) = &open {
        app.print_message(open)?;
    }
    answered.retain(Stored::has_result);
    let Some(newest) = answered.last() else {
        if open.is_none() {
            app.print_message(&match journal.settings.respondents {
                Respondents::Many => message!("overview-none-open", organisation = organisation),
                Respondents::One | Respondents::Together => {
                    message!("overview-no-answers", organisation = organisation)
                }
            })?;
        }
        let mut page = Page::default();
        report::due(&mut page, &journal.plan()?, (app.clock)().date, &app.catalogue);
        return if page.blocks().is_empty() { Ok(()) } else { app.print("\n").and_then(|()| app.print_page(&page)) };
    };
    let shown = app.in_language(&journal, &newest.questionnaire)?;
    let report = Report::of(organisation, &newest.checkpoint, &newest.questionnaire, &newest.responses);
    let report = report.said_in(&shown).with(journal.beside_and_plan(newest, (app.clock)().date)?);
    app.print_page(&report::overview(&report, answered.len(), &app.catalogue))
}

/// How many have answered a checkpoint of many that is open, and what can be done about it.
fn open(stored: &Stored) -> Message {
    let answered = how_many(stored.responses.len(), stored.checkpoint.invited);
    message!("overview-open-many", checkpoint = &stored.checkpoint.id, answered = answered)
}
