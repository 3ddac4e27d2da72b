//! `coready withdraw`: erases a response for good, and says plainly what that cannot undo.

use crate::app::App;
use crate::args::Withdraw;
use crate::error::Result;
use crate::message;

/// Erases a response.
///
/// # Errors
/// When there is no journal, there is no such response or several begin like it, or it cannot be erased.
pub fn withdraw(args: &Withdraw, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let withdrawal = journal.withdraw(&args.id)?;
    let checkpoint = &withdrawal.checkpoint;
    let (id, remaining) = (&withdrawal.id, withdrawal.remaining);
    if withdrawal.before {
        return app.print_message(&message!("withdrawn-before", id = id, checkpoint = &checkpoint.id));
    }
    app.print_message(&message!("withdrawn", id = id, checkpoint = &checkpoint.id, remaining = remaining))?;
    if let Some(floors) = checkpoint.many().map(|rules| rules.floors).filter(|_| checkpoint.closed.is_some()) {
        if remaining < floors.mean {
            app.note(&message!("withdrawn-under-mean", remaining = remaining, floor = floors.mean));
        } else if remaining < floors.other {
            app.note(&message!("withdrawn-under-other", remaining = remaining, floor = floors.other));
        }
    }
    app.note(&if checkpoint.closed.is_some() { message!("withdrawn-closed") } else { message!("withdrawn-open") });
    Ok(())
}
