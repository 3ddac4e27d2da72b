//! A commitment is made: from the command line, or by a few questions that start from the next tasks and their practices.

use std::rc::Rc;

use super::asking::{Asking, offers};
use super::wish::Wish;
use crate::app::App;
use crate::args::CommitmentToAdd as Args;
use crate::error::{Exit, Failure, Problem, Result};
use crate::journal::{Journal, Stored, newest_to_read};
use crate::message;
use crate::model::plan::{Commitment, Outcome};
use crate::prompt::{Dialogue, Stopped};
use crate::report;
use crate::text::shown;

/// Stores a commitment, having asked at a terminal for what the command line does not say.
///
/// # Errors
/// When something is missing and nobody can be asked, it makes no sense, or it cannot be stored.
pub(super) fn add(args: &Args, journal: &Journal, app: &mut App) -> Result<()> {
    let checkpoints = journal.checkpoints()?;
    let newest = newest_to_read(&checkpoints);
    let asked = match newest {
        Some(stored) => app.in_language(journal, &stored.questionnaire)?,
        None => app.in_language(journal, &journal.questionnaire()?)?,
    };
    let organisation = &journal.settings.organisation;
    let mut wish = Wish::of(args, organisation, &asked, (app.clock)().date)?;
    let missing = wish.missing();
    if !missing.is_empty() && !app.is_interactive() {
        let problem = Problem::new(message!("plan-missing", count = missing.len(), flags = missing));
        return Err(Failure::usage(problem.hint(message!("plan-missing-hint"))));
    }
    if !missing.is_empty() {
        let offers = newest.map(|stored| offers(stored, &asked, organisation)).unwrap_or_default();
        let dialogue = Dialogue::new(app.prompt(), Rc::clone(&app.catalogue));
        let asking = Asking { dialogue, organisation, offers, today: (app.clock)().date, catalogue: &app.catalogue };
        match asking.complete(wish) {
            Ok(Some(complete)) => wish = complete,
            Ok(None) => {
                app.note(&message!("plan-nothing-added"));
                return Ok(());
            }
            Err(stopped) => return Err(stop(&stopped, app)),
        }
    }
    store(wish, newest, journal, app)
}

fn store(wish: Wish, newest: Option<&Stored>, journal: &Journal, app: &mut App) -> Result<()> {
    let (Some(what), Some(who), Some(by)) = (wish.what, wish.who, wish.by) else { return Ok(()) };
    let commitment = Commitment {
        id: (app.ids)(),
        what,
        who,
        ours: wish.ours,
        by,
        task: wish.task,
        practice: wish.practice,
        checkpoint: newest.map(|stored| stored.checkpoint.id.clone()),
        made: (app.clock)().moment,
        outcome: Outcome::Open,
    };
    journal.commit(&commitment)?;
    let length = report::id_length(&journal.plan()?);
    let id: String = commitment.id.chars().take(length).collect();
    app.print_message(&message!(
        "plan-added",
        what = shown(commitment.what.trim()),
        who = shown(commitment.who.trim()),
        day = app.catalogue.date(by),
        id = id
    ))
}

/// Nothing has been stored yet, which is told.
fn stop(stopped: &Stopped, app: &mut App) -> Failure {
    app.note(&message!("plan-nothing-added"));
    match stopped {
        Stopped::Interrupted | Stopped::Ended => Failure { problems: Vec::new(), exit: Exit::Interrupted },
        Stopped::Broken(error) => Problem::new(message!("prompt-broken", detail = error.to_string())).into(),
    }
}
