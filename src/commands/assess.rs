//! `coready assess`: the walk, from a journal that may still have to be made to a stored checkpoint and
//! what follows from it. What is asked is known to `interview`, how to `prompt`, where it is kept to `journal`.

mod alone;
mod beginning;
mod from_file;
mod making;
mod walking;

use alone::Kept;

use crate::app::App;
use crate::args::Assess;
use crate::error::Result;
use crate::journal::Journal;
use crate::message;
use crate::report::{self, Report};

/// Walks through the questionnaire, or takes the answers from a file, stores them and shows where one stands.
///
/// # Errors
/// When there is no journal and none is made, the answers have mistakes, or nothing can be stored. Whoever is
/// interrupted keeps every answer given.
pub fn assess(args: &Assess, app: &mut App) -> Result<()> {
    let journal = match app.find_journal()? {
        Some(journal) => Some(journal),
        None => making::offer(args, app)?,
    };
    let Some(journal) = journal else { return Ok(()) };
    let stored = match &args.answers {
        Some(file) => Some(from_file::store(args, file, &journal, app)?),
        None => walking::walk(args, &journal, app)?,
    };
    match stored {
        None => Ok(()),
        Some(Kept { checkpoint, alone: None }) => tell(&checkpoint, &journal, app),
        Some(Kept { checkpoint, alone: Some(id) }) => {
            // No result: until the checkpoint is closed, nobody sees more than counts.
            let organisation = &journal.settings.organisation;
            app.print_message(&message!("many-thanks", organisation = organisation, checkpoint = checkpoint, id = id))
        }
    }
}

/// Says where the answers are and where one stands now.
fn tell(checkpoint: &str, journal: &Journal, app: &mut App) -> Result<()> {
    app.note(&message!("assess-stored", checkpoint = checkpoint));
    let answered = journal.answered()?;
    let Some(stored) = answered.iter().find(|stored| stored.checkpoint.id == checkpoint) else { return Ok(()) };
    let organisation = &journal.settings.organisation;
    let shown = app.in_language(journal, &stored.questionnaire)?;
    let report = Report::of(organisation, &stored.checkpoint, &shown, &stored.responses);
    let report = report.with(journal.beside_and_plan(stored, (app.clock)().date)?);
    app.print_page(&report::overview(&report, answered.len(), &app.catalogue))
}
