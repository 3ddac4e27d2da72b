//! `coready progress`: what has changed between checkpoints.

use crate::app::App;
use crate::args::{Format, Progress as Args};
use crate::error::Result;
use crate::files;
use crate::journal::{self, Stored};
use crate::report::{self, Progress, Report, json, markdown};
use crate::text::Catalogue;

/// Shows what has changed.
///
/// # Errors
/// When there are fewer than two checkpoints with answers, or nothing in them can be compared.
pub fn progress(args: &Args, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let answered = journal.answered()?;
    let compared = compared(args, &answered)?;
    let organisation = &journal.settings.organisation;
    let reports = answered
        .iter()
        .map(|stored| Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses));
    let progress = Progress::of(reports.collect(), compared)?;
    match args.format {
        Format::Table => app.print_page(&report::progress(&progress, &app.catalogue)),
        Format::Markdown => app.print(&markdown::draw(&report::progress(&progress, &app.catalogue), &app.catalogue)),
        Format::Json => app.print(&files::to_json(&json::progress(&progress, &Catalogue::english()))?),
    }
}

/// Positions of the two checkpoints asked for; `None` for the last two.
fn compared(args: &Args, answered: &[Stored]) -> Result<Option<(usize, usize)>> {
    if args.from.is_none() && args.to.is_none() {
        return Ok(None);
    }
    let to = match &args.to {
        Some(name) => position(answered, name)?,
        None => answered.len().saturating_sub(1),
    };
    let from = match &args.from {
        Some(name) => position(answered, name)?,
        None => to.saturating_sub(1),
    };
    Ok(Some((from, to)))
}

fn position(answered: &[Stored], name: &str) -> Result<usize> {
    let picked = journal::pick(answered, Some(name))?;
    Ok(answered.iter().position(|stored| stored.checkpoint.id == picked.checkpoint.id).unwrap_or(0))
}
