//! Erasing an answer set for good, so that nothing is left of it but that it was withdrawn. What its results become is
//! worked out anew by whoever asks for them.

use std::path::Path;

use super::checkpoint_file::RESPONSES;
use super::load::{checkpoint_folders, load_head};
use super::names::id_of;
use super::responses::{WITHDRAWN, response_files};
use super::settings;
use super::store::still_there;
use crate::error::{Problem, Result};
use crate::files::{self, Listed};
use crate::message;
use crate::model::checkpoint::Checkpoint;
use crate::text::shown;

/// What was withdrawn, and from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// Its id.
    pub id: String,
    /// The checkpoint it was erased from.
    pub checkpoint: Checkpoint,
    /// How many answer sets remain in that checkpoint.
    pub remaining: usize,
    /// Whether it had been withdrawn before.
    pub before: bool,
}

/// An answer set that may be meant.
struct Meant {
    folder: Listed,
    id: String,
    /// Whether its answers are there, and whether it is marked as withdrawn; one stopped half-way leaves both.
    stored: bool,
    withdrawn: bool,
}

/// Erases the answer set whose id begins like this. The mark that it was withdrawn comes first: whoever is stopped in
/// between has withdrawn it, and the next withdrawal of it erases what is left.
pub(super) fn withdraw(journal: &Path, beginning: &str) -> Result<Withdrawal> {
    still_there(journal)?;
    let _turn = files::turn(&journal.join(settings::FILE));
    let meant = only(meant(journal, beginning)?, beginning)?;
    let (checkpoint, _) = load_head(&meant.folder)?;
    let place = meant.folder.path.join(RESPONSES);
    if !meant.withdrawn {
        let mark = place.join(format!("{}{WITHDRAWN}", meant.id));
        match files::create_once_of(&mark, b"", Some(checkpoint.opened.date())) {
            Err(failure) if !files::is_taken(&failure) => return Err(failure),
            _ => {}
        }
    }
    if meant.stored {
        files::remove(&place.join(format!("{}.json", meant.id)))?;
    }
    let remaining = response_files(&meant.folder.path)?.len();
    Ok(Withdrawal { id: meant.id, checkpoint, remaining, before: meant.withdrawn })
}

/// Every answer set whose id begins like this, those that were withdrawn included.
fn meant(journal: &Path, beginning: &str) -> Result<Vec<Meant>> {
    let wanted = beginning.trim().to_lowercase();
    let mut found: Vec<Meant> = Vec::new();
    for folder in checkpoint_folders(journal)? {
        for file in files::list(&folder.path.join(RESPONSES))? {
            let (stored, withdrawn) = (id_of(&file.name, ".json"), id_of(&file.name, WITHDRAWN));
            let Some(id) = stored.or(withdrawn).filter(|id| !wanted.is_empty() && id.starts_with(&wanted)) else {
                continue;
            };
            // Both files of one answer set follow each other, as the names are sorted.
            match found.last_mut().filter(|last| last.id == id && last.folder == folder) {
                Some(last) => last.withdrawn |= withdrawn.is_some(),
                None => found.push(Meant {
                    folder: folder.clone(),
                    id: id.to_owned(),
                    stored: stored.is_some(),
                    withdrawn: withdrawn.is_some(),
                }),
            }
        }
    }
    Ok(found)
}

fn only(mut meant: Vec<Meant>, beginning: &str) -> Result<Meant> {
    // One that is still there is rather meant than one that is not.
    if meant.iter().filter(|one| !one.withdrawn).count() == 1 {
        meant.retain(|one| !one.withdrawn);
    }
    match meant.len() {
        0 => {
            let problem = Problem::new(message!("response-none", id = shown(beginning)));
            Err(problem.hint(message!("response-none-hint")).into())
        }
        1 => Ok(meant.swap_remove(0)),
        count => {
            let problem = Problem::new(message!("response-several", id = shown(beginning), count = count));
            Err(problem.hint(message!("response-several-hint")).into())
        }
    }
}
