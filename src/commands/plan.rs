//! `coready plan`: who will do what by when. How it is asked for is known to `plan::adding`, how it is written for
//! calendars and tables to `report`.

mod adding;
mod asking;
mod exporting;
mod wish;

pub(super) use wish::{coming, known_task};

use crate::app::App;
use crate::args::{CommitmentToDrop, CommitmentToFinish, Plan as Args, PlanWhat};
use crate::error::{Failure, Problem, Result};
use crate::journal::Journal;
use crate::message;
use crate::model::plan::Outcome;
use crate::report;
use crate::text::shown;

/// Adds, settles, lists or exports commitments.
///
/// # Errors
/// When there is no journal, what is asked for is missing or unknown, or it cannot be stored or written.
pub fn plan(args: &Args, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    match &args.what {
        None | Some(PlanWhat::List) => list(&journal, app),
        Some(PlanWhat::Add(args)) => adding::add(args, &journal, app),
        Some(PlanWhat::Done(args)) => done(args, &journal, app),
        Some(PlanWhat::Drop(args)) => drop_one(args, &journal, app),
        Some(PlanWhat::Export(args)) => exporting::export(args, &journal, app),
    }
}

fn list(journal: &Journal, app: &mut App) -> Result<()> {
    let page = report::plan(&journal.settings.organisation, &journal.plan()?, (app.clock)().date, &app.catalogue);
    app.print_page(&page)
}

fn done(args: &CommitmentToFinish, journal: &Journal, app: &mut App) -> Result<()> {
    let note = args.note.clone().filter(|note| !note.trim().is_empty());
    let settled = journal.settle(&args.id, &Outcome::Done { at: (app.clock)().moment, note })?;
    app.print_message(&message!("plan-done", what = shown(settled.what.trim()), who = shown(settled.who.trim())))
}

fn drop_one(args: &CommitmentToDrop, journal: &Journal, app: &mut App) -> Result<()> {
    if args.why.trim().is_empty() {
        return Err(Failure::usage(Problem::new(message!("plan-no-why")).hint(message!("plan-no-why-hint"))));
    }
    let settled = journal.settle(&args.id, &Outcome::Dropped { at: (app.clock)().moment, why: args.why.clone() })?;
    app.print_message(&message!("plan-dropped", what = shown(settled.what.trim())))
}
