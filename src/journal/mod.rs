//! The folder of one organisation or coalition: plain files, created once and never rewritten. What the
//! answers amount to is not known here.

use std::path::{Path, PathBuf};

use crate::content;
use crate::error::{Problem, Result};
use crate::files;
use crate::message;
use crate::model::checkpoint::Checkpoint;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;
use crate::text::Catalogue;
use crate::time::{Moment, Now};

// In this order: a file imports only from files above it.
mod names;
mod reading;
mod rules;
mod settings;
mod frozen;
mod checkpoint_file;
mod response_file;
mod response_reading;
mod response_quick;
mod responses;
mod load;
mod pick;
mod store;
mod receive;
mod withdraw;
mod draft;
mod check;

pub use check::Checked;
pub use draft::{Draft, DraftHeader, Drafts, FoundDraft};
pub use frozen::Frozen;
pub use load::Stored;
pub use pick::{newest, pick};
pub use receive::{Fate, Taking};
pub use response_file::{PublishedResponse, published, response_schema, write_response};
pub use response_reading::{Defaults, ReadResponse, read_handed_in, read_response};
pub use settings::{FILE, Settings};
pub use store::{Occasion, Opening};
pub use withdraw::Withdrawal;

/// A journal that was found or made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// Its folder.
    pub folder: PathBuf,
    /// What `coready.toml` says.
    pub settings: Settings,
}

impl Journal {
    /// The journal in the folder that was named, else in the nearest folder from `start` upward; `None` if there is none.
    ///
    /// # Errors
    /// When the folder that was named holds no journal, or `coready.toml` cannot be read.
    pub fn find(start: &Path, explicit: Option<&Path>) -> Result<Option<Self>> {
        let folder = match explicit {
            Some(folder) if holds_journal(folder) => Some(folder),
            Some(folder) => {
                let problem = Problem::new(message!("journal-missing", folder = folder));
                return Err(problem.hint(message!("journal-missing-hint", folder = folder)).into());
            }
            None => start.ancestors().find(|folder| holds_journal(folder)),
        };
        folder.map(Self::read).transpose()
    }

    /// Makes a folder a journal; the folder is created if need be.
    ///
    /// # Errors
    /// When it is one already, a value is empty or holds hidden characters, the questionnaire does not load, or the
    /// folder cannot be written to. Nothing is created then but, perhaps, the folder.
    pub fn init(folder: &Path, settings: &Settings, catalogue: &Catalogue) -> Result<Self> {
        if holds_journal(folder) {
            let problem = Problem::new(message!("journal-there-already", folder = folder));
            return Err(problem.hint(message!("journal-there-already-hint")).into());
        }
        settings.check()?;
        let journal = Self { folder: folder.to_owned(), settings: settings.clone() };
        journal.questionnaire()?;
        std::fs::create_dir_all(folder).map_err(|error| files::trouble(folder, &error))?;
        files::create_once(&folder.join(FILE), settings.write(catalogue)?.as_bytes())?;
        Ok(journal)
    }

    /// The questionnaire that new checkpoints are answered with.
    ///
    /// # Errors
    /// When there is none of that name, or the file of one's own has mistakes: all of them.
    pub fn questionnaire(&self) -> Result<Questionnaire> {
        content::find(&self.settings.questionnaire, &self.folder)
    }

    /// A questionnaire of this journal in a language of this code, as far as it is translated. Where the translation of
    /// one's own questionnaire has mistakes, it speaks its source language.
    ///
    /// # Errors
    /// Never with the translations as shipped.
    pub fn in_language(&self, questionnaire: &Questionnaire, language: &str) -> Result<Questionnaire> {
        let named = &self.settings.questionnaire;
        if !content::is_file(named) {
            return content::in_language(questionnaire, language, None);
        }
        let own = self.folder.join(named);
        Ok(content::in_language(questionnaire, language, Some(&own)).unwrap_or_else(|_| questionnaire.clone()))
    }

    /// All checkpoints, by the moment they were opened, then by id. Folders that were not made to their end do not count.
    ///
    /// # Errors
    /// Everything that is damaged, each with its place and what to do.
    pub fn checkpoints(&self) -> Result<Vec<Stored>> {
        store::still_there(&self.folder)?;
        load::load_all(&self.folder)
    }

    /// The checkpoints with a result, in the order of [`Journal::checkpoints`].
    ///
    /// # Errors
    /// As [`Journal::checkpoints`].
    pub fn answered(&self) -> Result<Vec<Stored>> {
        let mut checkpoints = self.checkpoints()?;
        checkpoints.retain(Stored::has_result);
        Ok(checkpoints)
    }

    /// The checkpoint a person means by an id, a label, or the beginning of either; without a name the newest with a result.
    ///
    /// # Errors
    /// When there is none, the name fits several, its results are closed until it is, or anything in the journal is damaged.
    pub fn checkpoint(&self, name: Option<&str>) -> Result<Stored> {
        let mut checkpoints = self.checkpoints()?;
        let picked = pick(&checkpoints, name)?.checkpoint.id.clone();
        // Taken out rather than copied: there may be ten thousand answer sets in it.
        checkpoints.retain(|stored| stored.checkpoint.id == picked);
        Ok(checkpoints.swap_remove(0))
    }

    /// How many answer sets the checkpoint of this id has.
    ///
    /// # Errors
    /// When its folder cannot be read.
    pub fn count(&self, checkpoint: &str) -> Result<usize> {
        load::count(&self.folder, checkpoint)
    }

    /// Whether an answer set of this id is stored, or was before it was withdrawn.
    ///
    /// # Errors
    /// When the folder of checkpoints cannot be read.
    pub fn holds(&self, response: &str) -> Result<bool> {
        store::holds(&self.folder, response)
    }

    /// The questionnaire frozen for the checkpoint of this id.
    ///
    /// # Errors
    /// When it is missing or damaged.
    pub fn frozen(&self, checkpoint: &str) -> Result<Frozen> {
        load::frozen(&self.folder, checkpoint)
    }

    /// The checkpoint that was opened by hand and still takes answers, if there is one.
    ///
    /// # Errors
    /// When its `checkpoint.toml` is damaged.
    pub fn open_checkpoint(&self) -> Result<Option<Checkpoint>> {
        store::open_one(&self.folder)
    }

    /// Stores an answer set and gives the id of its checkpoint: the open one it was answered for, if that still takes it,
    /// else a new one. An answer set that is stored already stays where it is, and nothing is stored.
    ///
    /// # Errors
    /// When it cannot be stored; nothing is half stored then, and storing the same again is safe.
    pub fn store(&self, occasion: &Occasion<'_>, response: &Response) -> Result<String> {
        store::store(&self.folder, occasion, response)
    }

    /// Opens a checkpoint that takes its answers later. Only one is open at a time.
    ///
    /// # Errors
    /// When one is open already, or the label or path is no good.
    pub fn open(&self, opening: &Opening<'_>, now: Now) -> Result<Checkpoint> {
        store::still_there(&self.folder)?;
        let frozen = Frozen::of(&self.questionnaire()?)?;
        store::open(&self.folder, opening, &self.settings, &frozen, now)
    }

    /// Closes the open checkpoint for good.
    ///
    /// # Errors
    /// When none is open.
    pub fn close(&self, now: Moment) -> Result<Checkpoint> {
        store::close(&self.folder, now)
    }

    /// The open checkpoint of many and what is answered in it.
    ///
    /// # Errors
    /// When none is open, or the open one takes a single answer set.
    pub fn taking(&self) -> Result<Taking> {
        receive::taking(&self.folder)
    }

    /// Stores the answer sets of many in the open checkpoint and tells what became of each, in their order. Those that are
    /// new are on the disk when this returns. After a failure, handing in all of them again is safe.
    ///
    /// # Errors
    /// When the checkpoint has been closed meanwhile, an id is no UUID, or the disk is full or may not be written to. What
    /// was stored before that is whole.
    pub fn receive(&self, taking: &Taking, responses: &[Response]) -> Result<Vec<Fate>> {
        receive::receive(&self.folder, taking, responses)
    }

    /// What [`Journal::receive`] would tell; nothing is stored.
    ///
    /// # Errors
    /// When an id is no UUID, or the journal cannot be read.
    pub fn fates(&self, taking: &Taking, responses: &[Response]) -> Result<Vec<Fate>> {
        receive::fates(&self.folder, taking, responses)
    }

    /// Erases the answer set whose id begins like this, and leaves only that one was withdrawn.
    ///
    /// # Errors
    /// When there is none, several begin like this, or it cannot be erased.
    pub fn withdraw(&self, beginning: &str) -> Result<Withdrawal> {
        withdraw::withdraw(&self.folder, beginning)
    }

    /// The drafts that stand in the journal.
    pub fn drafts(&self) -> Drafts {
        Drafts::shared(&self.folder)
    }

    /// The drafts of one's own, which stand in a folder of `state`: half an answer of many is nobody else's business.
    pub fn own_drafts(&self, state: &Path) -> Drafts {
        Drafts::own(&self.folder, state)
    }

    /// Looks at every file and says what is damaged, half made or does not belong.
    pub fn check(&self) -> Checked {
        check::check(&self.folder)
    }

    fn read(folder: &Path) -> Result<Self> {
        let settings = settings::read(&files::read(&folder.join(FILE))?)?;
        Ok(Self { folder: folder.to_owned(), settings })
    }
}

/// A new id for an answer set: a UUID v4, which tells neither time nor order.
pub fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

fn holds_journal(folder: &Path) -> bool {
    folder.join(FILE).exists()
}
