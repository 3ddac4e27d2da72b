//! The plan as a file: a calendar, a table or a page to hand round, by the ending of its name.

use super::wish::coming;
use crate::app::App;
use crate::args::PlanExport as Args;
use crate::error::{Failure, Problem, Result};
use crate::files;
use crate::journal::Journal;
use crate::message;
use crate::report::{self, NextCheckpoint, markdown};
use crate::text::shown;

/// Writes the plan.
///
/// # Errors
/// When the ending is none of those known, the day is none, or the file cannot be written.
pub(super) fn export(args: &Args, journal: &Journal, app: &mut App) -> Result<()> {
    let plan = journal.plan()?;
    let now = (app.clock)();
    let organisation = &journal.settings.organisation;
    let day = args.next_checkpoint.as_deref().map(|day| coming(day, now.date)).transpose()?;
    let ending = args.output.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    let text = match ending.as_deref() {
        Some("ics") => {
            let next = day.map(|day| next(journal, day)).transpose()?;
            report::calendar(organisation, &plan, next.as_ref(), now.moment, &app.catalogue)
        }
        Some("csv") => report::plan_table(&plan)?,
        Some("md") => {
            let page = report::shared_plan(organisation, &plan, day, &app.catalogue);
            markdown::draw(&page, &app.catalogue)
        }
        _ => {
            let problem = Problem::new(message!("plan-ending", file = shown(&args.output.display().to_string())));
            return Err(Failure::usage(problem.hint(message!("plan-ending-hint"))));
        }
    };
    files::replace(&app.folder.join(&args.output), text.as_bytes())?;
    app.note(&message!("export-written", file = &*args.output));
    if let (Some(day), Some("csv")) = (day, ending.as_deref()) {
        app.note(&message!("plan-csv-checkpoint", day = app.catalogue.date(day)));
    }
    Ok(())
}

/// The next checkpoint, under an id that stays the same until there is another one, so that a calendar which takes the file
/// a second time moves it rather than showing it twice.
fn next(journal: &Journal, day: crate::time::Date) -> Result<NextCheckpoint> {
    let last = journal.checkpoints()?.pop().map(|stored| stored.checkpoint.opened.to_string());
    let after = format!("{}\n{}", journal.settings.organisation, last.unwrap_or_default());
    let id: String = files::sha256(after.as_bytes()).chars().take(32).collect();
    Ok(NextCheckpoint { id, day })
}
