//! A journal in a folder of its own, with the small questionnaire, and what the tests do with it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use coready::error::{Failure, Result};
use coready::files::sha256;
use coready::journal::{DraftHeader, Frozen, Journal, Occasion, Settings, Stored};
use coready::model::checkpoint::{Respondents, Rules};
use coready::model::response::Response;
use coready::text::Catalogue;
use coready::time::{Moment, Now};

use crate::harness::{response, ten_tasks};

/// A journal in a temporary folder.
pub(crate) struct Desk {
    /// Keeps the folder until the test is over.
    _holder: Option<tempfile::TempDir>,
    /// The journal.
    pub(crate) journal: Journal,
    /// What is answered in it.
    pub(crate) frozen: Frozen,
}

impl Desk {
    /// A new journal.
    pub(crate) fn new() -> Self {
        Self::of(Respondents::One)
    }

    /// A new journal in which these answer.
    pub(crate) fn of(respondents: Respondents) -> Self {
        let holder = tempfile::tempdir().unwrap();
        let folder = holder.path().join("journal");
        let frozen = Frozen::of(&ten_tasks()).unwrap();
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("small-ten.toml"), &*frozen.text).unwrap();
        let settings = Settings { respondents, ..settings() };
        let journal = Journal::init(&folder, &settings, &Catalogue::english()).unwrap();
        Self { _holder: Some(holder), journal, frozen }
    }

    /// A journal that is there already.
    pub(crate) fn at(folder: &Path) -> Self {
        let journal = Journal::find(folder, Some(folder)).unwrap().unwrap();
        Self { _holder: None, journal, frozen: Frozen::of(&ten_tasks()).unwrap() }
    }

    /// A file of the journal.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.journal.folder.join(name)
    }

    /// The text of a file of the journal.
    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap()
    }

    /// Writes over a file of the journal, as a person with an editor would.
    pub(crate) fn damage(&self, name: &str, text: &str) {
        fs::write(self.file(name), text).unwrap();
    }

    /// Stores an answer set in which everything got the same level; the label is its checkpoint's.
    pub(crate) fn store(&self, number: u32, label: Option<&str>) -> Result<String> {
        self.journal.store(&self.occasion(number, label), &self.response(number))
    }

    /// An occasion an hour after the one of the number before.
    pub(crate) fn occasion<'a>(&'a self, number: u32, label: Option<&'a str>) -> Occasion<'a> {
        let opened = moment(number);
        Occasion {
            label,
            opened,
            now: opened,
            path: None,
            respondents: Respondents::One,
            frozen: &self.frozen,
            into: None,
        }
    }

    /// An answer set of this number.
    pub(crate) fn response(&self, number: u32) -> Response {
        Response { id: id(number), ..response(&self.frozen.questionnaire, |_| number as usize % 5) }
    }

    /// The header of a draft of this number.
    pub(crate) fn header(&self, number: u32) -> DraftHeader {
        DraftHeader {
            id: id(number),
            begun: moment(number),
            label: None,
            respondents: Respondents::One,
            member: None,
            code: None,
            path: None,
            into: None,
            language: "en".to_owned(),
            revisit: None,
            frozen: self.frozen.clone(),
        }
    }

    /// The checkpoints.
    pub(crate) fn checkpoints(&self) -> Vec<Stored> {
        self.journal.checkpoints().unwrap_or_else(|failure| panic!("{}", self.told(&failure)))
    }

    /// A failure in words, with the folder called JOURNAL.
    pub(crate) fn told(&self, failure: &Failure) -> String {
        told(failure, &self.journal.folder)
    }

    /// What the checkpoints say when something is wrong with them.
    pub(crate) fn complaint(&self) -> String {
        self.told(&self.journal.checkpoints().expect_err("something is damaged"))
    }

    /// Every file of the journal with the digest of its bytes.
    pub(crate) fn digests(&self) -> BTreeMap<PathBuf, String> {
        let mut digests = BTreeMap::new();
        gather(&self.journal.folder, &mut digests);
        digests
    }
}

/// A failure in words, with a folder called JOURNAL; on lines long enough for a folder with any name.
pub(crate) fn told(failure: &Failure, folder: &Path) -> String {
    failure.told(&Catalogue::english(), 400, false).replace(&folder.display().to_string(), "JOURNAL")
}

/// The settings of the journals here.
pub(crate) fn settings() -> Settings {
    Settings {
        organisation: "The Harbour Coalition".to_owned(),
        questionnaire: "small-ten.toml".to_owned(),
        respondents: Respondents::One,
        language: None,
        rules: Rules::default(),
    }
}

/// The id of this number.
pub(crate) fn id(number: u32) -> String {
    format!("4b1f0c1e-0000-4000-8000-{number:012}")
}

/// So many hours after half past ten on 22 November 2026.
pub(crate) fn moment(number: u32) -> Moment {
    Moment::from_unix_millis(1_795_343_400_123 + i64::from(number) * 3_600_000).unwrap()
}

/// The same, with the day of the first.
pub(crate) fn now(number: u32) -> Now {
    Now { moment: moment(number), date: "2026-11-22".parse().unwrap() }
}

fn gather(folder: &Path, digests: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, digests);
        } else {
            digests.insert(path.clone(), sha256(&fs::read(&path).unwrap()));
        }
    }
}
