//! Reading checkpoints back: each folder's files, its frozen questionnaire against its digest, its answer
//! sets against that questionnaire. Nothing is written or mended here.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::checkpoint_file::{CLOSED, CheckpointFile, Closed, FILE, Identity, QUESTIONNAIRE, RESPONSES};
use super::frozen::{Frozen, short};
use super::responses::{Responses, read_all, response_files};
use crate::error::{Failure, Problem, Result};
use crate::files::{self, Listed};
use crate::message;
use crate::model::checkpoint::{Checkpoint, Respondents};
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;

/// Name of the folder that holds the checkpoints.
pub(super) const CHECKPOINTS: &str = "checkpoints";

/// A checkpoint as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// What is known about the occasion.
    pub checkpoint: Checkpoint,
    /// The frozen questionnaire; shared between checkpoints whose frozen bytes are the same.
    pub questionnaire: Arc<Questionnaire>,
    /// Its responses, sorted by id.
    pub responses: Vec<Response>,
}

impl Stored {
    /// Whether nothing of it may be seen but how many have answered: where each answers alone, what the others say is
    /// closed to everybody until the checkpoint is closed.
    pub fn counts_only(&self) -> bool {
        self.checkpoint.respondents == Respondents::Many && self.checkpoint.closed.is_none()
    }

    /// Whether it has a result to be shown.
    pub fn has_result(&self) -> bool {
        !self.responses.is_empty() && !self.counts_only()
    }
}

/// What came of reading one checkpoint.
pub(super) struct Loaded {
    /// The checkpoint, unless something that it cannot do without is damaged.
    pub(super) stored: Option<Stored>,
    /// How many of its answer sets could be read.
    pub(super) responses: usize,
    /// Everything found wrong.
    pub(super) problems: Vec<Problem>,
    /// Where an answer set says that it belongs elsewhere, which keeps nothing from being read.
    pub(super) astray: Vec<Problem>,
}

/// The frozen questionnaires read so far, so that equal bytes are read and hashed once; several threads may read.
#[derive(Default)]
pub(super) struct Thawed(Mutex<Vec<Frozen>>);

/// All checkpoints of a journal, by the moment they were opened, then by id.
///
/// # Errors
/// Everything that is damaged.
pub(super) fn load_all(journal: &Path) -> Result<Vec<Stored>> {
    let thawed = Thawed::default();
    let mut checkpoints = Vec::new();
    let mut problems = Vec::new();
    for loaded in files::each(&checkpoint_folders(journal)?, |folder| load(folder, &thawed)) {
        problems.extend(loaded.problems);
        checkpoints.extend(loaded.stored);
    }
    if !problems.is_empty() {
        return Err(Failure::from(problems));
    }
    checkpoints.sort_by(|one, other| {
        (one.checkpoint.opened, &one.checkpoint.id).cmp(&(other.checkpoint.opened, &other.checkpoint.id))
    });
    Ok(checkpoints)
}

/// The questionnaire frozen for a checkpoint, checked against the digest it must have.
pub(super) fn frozen(journal: &Path, checkpoint: &str) -> Result<Frozen> {
    let folder = journal.join(CHECKPOINTS).join(checkpoint);
    let file = CheckpointFile::read(&files::read(&folder.join(FILE))?)?;
    Thawed::default().frozen(&folder.join(QUESTIONNAIRE), Some(&file.questionnaire.digest))
}

/// How many answer sets a checkpoint has.
pub(super) fn count(journal: &Path, checkpoint: &str) -> Result<usize> {
    Ok(response_files(&journal.join(CHECKPOINTS).join(checkpoint))?.len())
}

/// The folders that hold a checkpoint: those that were made to their end.
pub(super) fn checkpoint_folders(journal: &Path) -> Result<Vec<Listed>> {
    let listed = files::list(&journal.join(CHECKPOINTS))?;
    Ok(listed
        .into_iter()
        .filter(|entry| entry.is_folder && !entry.name.starts_with('.') && is_checkpoint(&entry.path))
        .collect())
}

/// Whether a folder holds a checkpoint.
pub(super) fn is_checkpoint(folder: &Path) -> bool {
    folder.join(FILE).exists()
}

/// What is known about the occasion, without its questionnaire and answers; with it, which questionnaire that is.
pub(super) fn load_head(folder: &Listed) -> Result<(Checkpoint, Identity)> {
    let file = CheckpointFile::read(&files::read(&folder.path.join(FILE))?)?;
    let closed = load_closed(&folder.path)?;
    let checkpoint = Checkpoint {
        id: folder.name.clone(),
        label: file.label,
        opened: file.opened,
        closed: closed.map(|closed| closed.at),
        path: file.path,
        respondents: file.respondents,
        invited: file.invited,
        rules: file.rules,
        digest: file.questionnaire.digest.clone(),
    };
    Ok((checkpoint, file.questionnaire))
}

/// What `closed.toml` says; `None` while the checkpoint is open.
pub(super) fn load_closed(folder: &Path) -> Result<Option<Closed>> {
    let file = folder.join(CLOSED);
    if !file.exists() {
        return Ok(None);
    }
    Closed::read(&files::read(&file)?).map(Some)
}

/// Reads one checkpoint as far as it can be read.
pub(super) fn load(folder: &Listed, thawed: &Thawed) -> Loaded {
    let mut problems = Vec::new();
    let head = kept(load_head(folder), &mut problems);
    let digest = head.as_ref().map(|(_, identity)| identity.digest.as_str());
    let frozen = kept(thawed.frozen(&folder.path.join(QUESTIONNAIRE), digest), &mut problems);
    let responses = frozen.as_ref().map(|frozen| read_all(folder, &frozen.questionnaire));
    let Responses { read, problems: wrong, astray } =
        responses.and_then(|responses| kept(responses, &mut problems)).unwrap_or_default();
    problems.extend(wrong);
    let responses = read.len();
    let stored = head.zip(frozen).map(|((checkpoint, identity), frozen)| {
        problems.extend(mismatches(folder, &checkpoint, &identity, &frozen.questionnaire));
        let checkpoint = Checkpoint { respondents: answered_by(&checkpoint, &read), ..checkpoint };
        problems.extend(surplus(folder, &checkpoint, responses));
        Stored { checkpoint, questionnaire: frozen.questionnaire, responses: read }
    });
    Loaded { stored, responses, problems, astray }
}

impl Thawed {
    /// The frozen questionnaire in a file, checked against the digest it must have.
    fn frozen(&self, file: &Path, digest: Option<&str>) -> Result<Frozen> {
        let source = files::read(file)?;
        // Whoever panicked meanwhile left none of them half read.
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all.iter().find(|known| known.text == source.text);
        let actual = known.map_or_else(|| files::sha256(source.text.as_bytes()), |known| known.digest.clone());
        if let Some(expected) = digest
            && actual != expected
        {
            let problem =
                Problem::new(message!("checkpoint-digest", expected = short(expected), actual = short(&actual)));
            return Err(problem.in_file(file).hint(message!("checkpoint-digest-hint")).into());
        }
        if let Some(known) = known {
            return Ok(known.clone());
        }
        let frozen = Frozen::thaw(&source)?;
        all.push(frozen.clone());
        Ok(frozen)
    }
}

/// More answer sets than a checkpoint takes.
fn surplus(folder: &Listed, checkpoint: &Checkpoint, responses: usize) -> Option<Problem> {
    if responses < 2 || checkpoint.respondents == Respondents::Many {
        return None;
    }
    let message = message!("checkpoint-several", checkpoint = &folder.name, count = responses);
    let problem = Problem::new(message).in_file(&folder.path.join(RESPONSES));
    Some(problem.hint(message!("checkpoint-several-hint")))
}

/// Where `checkpoint.toml` and the questionnaire beside it do not go together.
fn mismatches(folder: &Listed, checkpoint: &Checkpoint, identity: &Identity, frozen: &Questionnaire) -> Vec<Problem> {
    let file = folder.path.join(FILE);
    let mut problems = Vec::new();
    if (&identity.id, &identity.version) != (&frozen.id, &frozen.version) {
        let message = message!(
            "checkpoint-identity",
            said = format!("{} {}", identity.id, identity.version),
            frozen = format!("{} {}", frozen.id, frozen.version)
        );
        problems.push(Problem::new(message).in_file(&file).hint(message!("file-damaged-hint")));
    }
    if let Some(path) = checkpoint.path.as_deref().filter(|path| frozen.path(path).is_none()) {
        let message = message!("response-unknown-path", path = crate::text::shown(path));
        problems.push(Problem::new(message).in_file(&file).hint(message!("file-damaged-hint")));
    }
    problems
}

/// Who answered: an answer set that was agreed in a room says so, whatever was meant when the checkpoint was opened.
fn answered_by(checkpoint: &Checkpoint, responses: &[Response]) -> Respondents {
    if checkpoint.respondents == Respondents::Many {
        return Respondents::Many;
    }
    let together = responses.iter().any(|response| response.together.is_some());
    if together { Respondents::Together } else { checkpoint.respondents }
}

/// The value, or its problems added to the others.
pub(super) fn kept<T>(result: Result<T>, problems: &mut Vec<Problem>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(failure) => {
            problems.extend(failure.problems);
            None
        }
    }
}
