//! `coready report`: one page to bring to the meeting. What stands in it is known to `report`.

use crate::app::App;
use crate::args::{Audience as For, Report as Args};
use crate::error::{Failure, Problem, Result};
use crate::files;
use crate::journal::{Journal, Stored};
use crate::message;
use crate::report::{self, Audience, Course, Handout, Progress, Report, html, markdown};
use crate::text::{Catalogue, Message, shown};

/// Writes the report of a checkpoint.
///
/// # Errors
/// When there is no journal or no such checkpoint, its results are closed, the ending is none of those known, or the file
/// cannot be written.
pub fn report(args: &Args, app: &mut App) -> Result<()> {
    let write = kind(args)?;
    let journal = app.journal()?;
    // The program ends with the page: taking a hundred thousand answers apart again would only take time.
    let until: &[Stored] = journal.until(args.checkpoint.as_deref())?.leak();
    let audience = match args.audience {
        For::Coordinator => Audience::Coordinator,
        For::Community => Audience::Community,
    };
    let handout = handout(&journal, until, audience, app)?;
    files::replace(&app.folder.join(&args.output), write(&handout, &app.catalogue).as_bytes())?;
    app.note(&message!("export-written", file = &*args.output));
    Ok(())
}

type Write = fn(&Handout, &Catalogue) -> String;

/// How it is written, by the ending of the file.
fn kind(args: &Args) -> Result<Write> {
    let ending = args.output.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    match ending.as_deref() {
        Some("html" | "htm") => Ok(|handout, _| html::handout(handout)),
        Some("md") => Ok(|handout, catalogue| markdown::draw(&handout.page, catalogue)),
        _ => {
            let problem = Problem::new(message!("handout-ending", file = shown(&args.output.display().to_string())));
            Err(Failure::usage(problem.hint(message!("handout-ending-hint"))))
        }
    }
}

/// The report of the last of these checkpoints.
fn handout(journal: &Journal, until: &[Stored], audience: Audience, app: &App) -> Result<Handout> {
    let said = super::progress::translations(until, journal, app)?;
    let reports: Vec<Report<'_>> = super::progress::reports(journal, until)?;
    let ((last, stored), shown) =
        reports.last().zip(until.last()).zip(said.last()).expect("the checkpoint asked for is among them");
    let last = last.clone().said_in(shown).with(journal.beside_and_plan(stored, (app.clock)().date)?);
    let catalogue = &app.catalogue;
    if reports.len() < 2 {
        return Ok(report::handout(&last, Course::First, audience, catalogue));
    }
    Ok(match Progress::of(reports, None) {
        Ok(progress) => {
            let progress = progress.said_in(said.iter().map(AsRef::as_ref));
            report::handout(&last, Course::Compared(&progress), audience, catalogue)
        }
        Err(failure) => {
            let why = reason(&failure);
            report::handout(&last, Course::Incomparable(&why), audience, catalogue)
        }
    })
}

/// Why nothing can be compared.
fn reason(failure: &Failure) -> Message {
    let first = failure.problems.first().map(|problem| problem.message.clone());
    first.unwrap_or_else(|| message!("report-progress-one-checkpoint"))
}
