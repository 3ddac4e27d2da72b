//! `coready progress`: what has changed between checkpoints.

use std::sync::Arc;

use crate::app::App;
use crate::args::{Format, Progress as Args};
use crate::error::Result;
use crate::files;
use crate::journal::{self, Journal, Stored};
use crate::model::questionnaire::Questionnaire;
use crate::report::{self, Progress, Report, json, markdown};
use crate::text::Catalogue;

/// Shows what has changed.
///
/// # Errors
/// When there are fewer than two checkpoints with answers, or nothing in them can be compared.
pub fn progress(args: &Args, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let mut answered = journal.checkpoints()?;
    for name in [&args.from, &args.to].into_iter().flatten() {
        // Says so if it is one whose results are closed.
        journal::pick(&answered, Some(name))?;
    }
    answered.retain(Stored::has_result);
    let compared = compared(args, &answered)?;
    if args.format == Format::Json {
        let progress = Progress::of(reports(&journal, &answered)?, compared)?;
        return app.print(&files::to_json(&json::progress(&progress, &Catalogue::english()))?);
    }
    let said = translations(&answered, &journal, app)?;
    let progress = Progress::of(reports(&journal, &answered)?, compared)?.said_in(said.iter().map(AsRef::as_ref));
    let page = report::progress(&progress, &app.catalogue);
    match args.format {
        Format::Markdown => app.print(&markdown::draw(&page, &app.catalogue)),
        Format::Table | Format::Json => app.print_page(&page),
    }
}

/// The questionnaire of each checkpoint in the language of the program; those that are shared are translated once.
pub(super) fn translations(answered: &[Stored], journal: &Journal, app: &App) -> Result<Vec<Arc<Questionnaire>>> {
    let mut said: Vec<Arc<Questionnaire>> = Vec::new();
    for stored in answered {
        let known =
            answered.iter().zip(&said).find(|(other, _)| Arc::ptr_eq(&other.questionnaire, &stored.questionnaire));
        said.push(match known {
            Some((_, shown)) => Arc::clone(shown),
            None => Arc::new(app.in_language(journal, &stored.questionnaire)?),
        });
    }
    Ok(said)
}

/// The report of each checkpoint.
pub(super) fn reports<'a>(journal: &'a Journal, answered: &'a [Stored]) -> Result<Vec<Report<'a>>> {
    let report = |stored: &'a Stored| {
        let organisation = &journal.settings.organisation;
        let report = Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
        Ok(report.with(journal.beside(stored)?))
    };
    files::each(answered, report).into_iter().collect()
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
