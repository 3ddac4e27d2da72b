//! `coready checkpoint`: lists, opens and closes the occasions of assessment.

use crate::app::App;
use crate::args::{Checkpoint as Args, Open};
use crate::error::Result;
use crate::journal::{Journal, Opening, Stored};
use crate::message;
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
        Args::Close => {
            let closed = journal.close((app.clock)().moment)?;
            app.print_message(&message!("checkpoint-closed", checkpoint = closed.id))
        }
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
    let state = match (stored.checkpoint.closed, stored.responses.is_empty()) {
        (None, _) => message!("checkpoint-is-open"),
        (Some(_), false) => message!("checkpoint-is-closed"),
        (Some(_), true) => message!("checkpoint-is-empty"),
    };
    message!(
        "checkpoint-line",
        checkpoint = &stored.checkpoint.id,
        opened = app.catalogue.date(stored.checkpoint.opened.date()),
        state = state
    )
}

fn open(args: &Open, journal: &Journal, app: &mut App) -> Result<()> {
    let last = journal.checkpoints()?.pop().and_then(|stored| stored.checkpoint.path);
    let path = args.path.clone().or(last);
    let opening = Opening { label: Some(&args.label), path: path.as_deref(), invited: args.invited };
    let opened = journal.open(&opening, (app.clock)())?;
    app.print_message(&message!("checkpoint-opened", checkpoint = opened.id))?;
    app.note(&message!("checkpoint-opened-next"));
    Ok(())
}
