//! Answering as one of many: what a person is told before and after, and where the answers go. What is asked and how is the
//! same as for anybody.

use crate::error::{Problem, Result};
use crate::journal::{DraftHeader, Fate, Journal};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::model::response::Response;
use crate::text::Message;

/// What was stored.
pub(super) struct Kept {
    /// Id of the checkpoint.
    pub(super) checkpoint: String,
    /// Id of the answer set, for one of many, who may want to take it back.
    pub(super) alone: Option<String>,
}

/// Who will see what is answered, said before the first question; nothing where it is nobody's secret.
///
/// # Errors
/// When the checkpoint is no longer open.
pub(super) fn privacy(journal: &Journal, header: &DraftHeader) -> Result<Option<Message>> {
    if header.respondents != Respondents::Many {
        return Ok(None);
    }
    let floors = journal.taking()?.checkpoint.rules.floors;
    let organisation = &journal.settings.organisation;
    Ok(Some(message!("many-privacy", organisation = organisation, mean = floors.mean, other = floors.other)))
}

/// Stores the answers of one of many in the open checkpoint, which stays open.
///
/// # Errors
/// When another checkpoint is open by now or none, or the answers were withdrawn or are there with other words.
pub(super) fn store(journal: &Journal, into: Option<&str>, response: Response) -> Result<Kept> {
    let taking = journal.taking()?;
    let checkpoint = taking.checkpoint.id.clone();
    if let Some(other) = into.filter(|into| *into != checkpoint) {
        let problem = Problem::new(message!("checkpoint-closed-meanwhile", checkpoint = other));
        return Err(problem.hint(message!("checkpoint-closed-meanwhile-hint")).into());
    }
    let fates = journal.receive(&taking, std::slice::from_ref(&response))?;
    match fates.into_iter().next() {
        Some(Fate::Withdrawn(_)) => {
            let problem = Problem::new(message!("many-withdrawn", id = response.id));
            Err(problem.hint(message!("many-withdrawn-hint")).into())
        }
        Some(Fate::Differs(checkpoint)) => {
            let problem = Problem::new(message!("many-differs", id = response.id, checkpoint = checkpoint));
            Err(problem.hint(message!("many-differs-hint")).into())
        }
        Some(Fate::There(checkpoint)) => Ok(Kept { checkpoint, alone: Some(response.id) }),
        Some(Fate::New) | None => Ok(Kept { checkpoint, alone: Some(response.id) }),
    }
}
