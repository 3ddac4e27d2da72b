//! `coready checkpoint`: lists, opens and closes the occasions of assessment.

use crate::app::App;
use crate::args::{Checkpoint as Args, Open};
use crate::error::Result;
use crate::journal::{Journal, Opening, Stored};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::text::Message;

/// Lists, opens or closes checkpoints.
///
/// # Errors
/// When there is no journal, or what is asked cannot be done now.
pub fn checkpoint(args: &Args, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    match args {
        Args::List => list(&journal, app),
        Args::Open(args) => open(args, &journal, app),
        Args::Close => close(&journal, app),
    }
}

fn list(journal: &Journal, app: &mut App) -> Result<()> {
    let checkpoints = journal.checkpoints()?;
    if checkpoints.is_empty() {
        return app.print_message(&message!("checkpoint-none"));
    }
    checkpoints.iter().try_for_each(|stored| app.print_message(&line(stored, app)))
}

fn line(stored: &Stored, app: &App) -> Message {
    let many = stored.checkpoint.respondents == Respondents::Many;
    let state = match (stored.checkpoint.closed, stored.responses.len()) {
        (None, responses) if many => {
            message!("checkpoint-is-open-many", answered = answered(responses, stored.checkpoint.invited))
        }
        (None, _) => message!("checkpoint-is-open"),
        (Some(_), 0) => message!("checkpoint-is-empty"),
        (Some(_), responses) if many => {
            message!("checkpoint-is-closed-many", answered = answered(responses, stored.checkpoint.invited))
        }
        (Some(_), _) => message!("checkpoint-is-closed"),
    };
    message!(
        "checkpoint-line",
        checkpoint = &stored.checkpoint.id,
        opened = app.catalogue.date(stored.checkpoint.opened.date()),
        state = state
    )
}

/// How many have answered, of how many if that is known.
pub(super) fn answered(responses: usize, invited: Option<usize>) -> Message {
    match invited {
        Some(invited) => message!("checkpoint-answered-of", responses = responses, invited = invited),
        None => message!("checkpoint-answered", responses = responses),
    }
}

fn open(args: &Open, journal: &Journal, app: &mut App) -> Result<()> {
    let last = journal.checkpoints()?.pop().and_then(|stored| stored.checkpoint.path);
    let path = args.path.clone().or(last);
    let opening = Opening { label: Some(&args.label), path: path.as_deref(), invited: args.invited };
    let opened = journal.open(&opening, (app.clock)())?;
    let many = opened.respondents == Respondents::Many;
    app.print_message(&message!("checkpoint-opened", checkpoint = opened.id))?;
    app.note(&if many { message!("checkpoint-opened-many") } else { message!("checkpoint-opened-next") });
    Ok(())
}

fn close(journal: &Journal, app: &mut App) -> Result<()> {
    let closed = journal.close((app.clock)().moment)?;
    app.print_message(&message!("checkpoint-closed", checkpoint = &closed.id))?;
    if closed.respondents == Respondents::Many {
        let responses = journal.count(&closed.id)?;
        let floor = closed.rules.floors.mean;
        let answered = answered(responses, closed.invited);
        app.note(&if responses < floor {
            message!("checkpoint-closed-few", answered = answered, floor = floor)
        } else {
            message!("checkpoint-closed-many", answered = answered)
        });
    }
    Ok(())
}
