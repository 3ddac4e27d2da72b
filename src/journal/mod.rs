//! The folder of one organisation or coalition: plain files, created once and never rewritten. What the
//! answers amount to is not known here.

use std::path::{Path, PathBuf};

use crate::content;
use crate::error::{Failure, Problem, Result};
use crate::files;
use crate::message;
use crate::model::beside::Beside;
use crate::model::checkpoint::Checkpoint;
use crate::model::measure::{Counted, Value};
use crate::model::plan::{Commitment, Outcome};
use crate::model::questionnaire::{Measure, Questionnaire};
use crate::model::reflection::Story;
use crate::model::response::Response;
use crate::text::Catalogue;
use crate::time::{Date, Moment, Now};

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
mod plan_file;
mod plan;
mod stories;
mod measured;
mod beside;
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
pub use stories::{StoryDraft, may_be_read, newest_to_read};
pub use withdraw::Withdrawal;

/// A journal that was found or made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// Its folder.
    pub folder: PathBuf,
    /// What `coready.toml` says.
    pub settings: Settings,
    /// The measures of one's own that it names; ids are unique whatever the case.
    pub measures: Vec<Measure>,
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
        let journal = Self { folder: folder.to_owned(), settings: settings.clone(), measures: Vec::new() };
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
        pick::taken(self.checkpoints()?, name)
    }

    /// The checkpoint a person means, as [`Journal::checkpoint`] finds it, after all those with a result that were not opened
    /// later.
    ///
    /// # Errors
    /// As [`Journal::checkpoint`].
    pub fn until(&self, name: Option<&str>) -> Result<Vec<Stored>> {
        pick::until(self.checkpoints()?, name)
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
        let source = files::read(&folder.join(FILE))?;
        match (settings::read(&source), measured::settings(&source)) {
            (Ok(settings), Ok(measures)) => Ok(Self { folder: folder.to_owned(), settings, measures }),
            (settings, measures) => {
                let mut problems = settings.err().map_or_else(Vec::new, |failure| failure.problems);
                let others = measures.err().map_or_else(Vec::new, |failure| failure.problems);
                problems.extend(others.into_iter().filter(|other| !problems.contains(other)).collect::<Vec<_>>());
                Err(Failure::from(problems))
            }
        }
    }
}

/// What stands beside the answers: commitments, the stories behind scores, values of measures.
impl Journal {
    /// What stands beside the answers of a checkpoint, without the plan, which belongs to all of them.
    ///
    /// # Errors
    /// Everything that is damaged.
    pub fn beside(&self, stored: &Stored) -> Result<Beside> {
        let id = &stored.checkpoint.id;
        let counted = Counted::of(&self.values(id)?, &self.measures_of(Some(stored), None));
        Ok(Beside { stories: self.stories(id)?, counted, ..Beside::default() })
    }

    /// The same with the plan, looked at on this day.
    ///
    /// # Errors
    /// As [`Journal::beside`].
    pub fn beside_and_plan(&self, stored: &Stored, today: Date) -> Result<Beside> {
        Ok(Beside { plan: self.plan()?, today: Some(today), ..self.beside(stored)? })
    }

    /// The measures that can be counted for a checkpoint, each id once whatever the case: those of the questionnaire frozen
    /// for it, of another questionnaire, and of `coready.toml`.
    pub fn measures_of(&self, stored: Option<&Stored>, questionnaire: Option<&Questionnaire>) -> Vec<Measure> {
        let frozen = stored.map(|stored| &*stored.questionnaire);
        let named = frozen.into_iter().chain(questionnaire).flat_map(|questionnaire| &questionnaire.measures);
        let mut measures: Vec<Measure> = Vec::new();
        for measure in named.chain(&self.measures) {
            if !measures.iter().any(|known| known.id.eq_ignore_ascii_case(&measure.id)) {
                measures.push(measure.clone());
            }
        }
        measures
    }

    /// All commitments, in the order they were made.
    ///
    /// # Errors
    /// Everything that is damaged, each with its place and what to do.
    pub fn plan(&self) -> Result<Vec<Commitment>> {
        plan::all(&self.folder)
    }

    /// Stores a new commitment.
    ///
    /// # Errors
    /// When its words are empty or hold hidden characters, or it cannot be stored.
    pub fn commit(&self, commitment: &Commitment) -> Result<()> {
        plan::commit(&self.folder, commitment)
    }

    /// Says what became of the commitment a person means by its id or a beginning of it; gives it as it is then.
    ///
    /// # Errors
    /// When there is none, the beginning fits several, or it was done or dropped already.
    pub fn settle(&self, id: &str, outcome: &Outcome) -> Result<Commitment> {
        plan::settle(&self.folder, id, outcome)
    }

    /// The stories behind the scores of a checkpoint, in the order they were written.
    ///
    /// # Errors
    /// Everything that is damaged.
    pub fn stories(&self, checkpoint: &str) -> Result<Vec<Story>> {
        stories::all(&self.folder, checkpoint)
    }

    /// Keeps a story that is complete with a checkpoint.
    ///
    /// # Errors
    /// When it cannot be stored.
    pub fn keep_story(&self, checkpoint: &str, story: &Story) -> Result<()> {
        stories::store(&self.folder, checkpoint, story)
    }

    /// Begins a story of a checkpoint, in which everything that is put is on the disk at once.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin_story(&self, checkpoint: &str, story: &Story) -> Result<StoryDraft> {
        StoryDraft::begin(&self.folder, checkpoint, story)
    }

    /// Keeps every story of a checkpoint whose program ended before it could, and gives them.
    ///
    /// # Errors
    /// When one is damaged or cannot be stored.
    pub fn recover_stories(&self, checkpoint: &str) -> Result<Vec<Story>> {
        stories::recover(&self.folder, checkpoint)
    }

    /// Every value of a measure stored for a checkpoint, in the order they were stored.
    ///
    /// # Errors
    /// Everything that is damaged.
    pub fn values(&self, checkpoint: &str) -> Result<Vec<Value>> {
        measured::all(&self.folder, checkpoint)
    }

    /// Stores a value of a measure for a checkpoint; those stored before stay.
    ///
    /// # Errors
    /// When it cannot be stored.
    pub fn store_value(&self, checkpoint: &str, value: &Value) -> Result<()> {
        measured::store(&self.folder, checkpoint, value)
    }
}

/// A new id for an answer set: a UUID v4, which tells neither time nor order.
pub fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

fn holds_journal(folder: &Path) -> bool {
    folder.join(FILE).exists()
}
