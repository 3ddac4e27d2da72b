//! Is everything in the journal whole? Reads every file, names what is damaged, half-made or does not belong,
//! and says what to do. Nothing is mended here.

use std::path::Path;

use serde::de::IgnoredAny;

use super::beside;
use super::checkpoint_file::{CLOSED, FILE, QUESTIONNAIRE, RESPONSES};
use super::draft::{DRAFTS, look};
use super::load::{CHECKPOINTS, Loaded, Thawed, is_checkpoint, kept, load, load_closed};
use super::measured::MEASURES;
use super::names::id_of;
use super::plan::PLAN;
use super::stories::REFLECTIONS;
use crate::error::Problem;
use crate::files::{self, Listed};
use crate::message;
use crate::text::{Message, shown};

/// What was looked at and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Everything that is wrong, folder by folder.
    pub problems: Vec<Problem>,
    /// How many checkpoints were looked at.
    pub checkpoints: usize,
    /// How many answer sets were looked at.
    pub responses: usize,
    /// How many drafts were looked at.
    pub drafts: usize,
}

/// What a checkpoint's folder may hold, those of later versions included.
const KNOWN: [&str; 6] = [FILE, QUESTIONNAIRE, CLOSED, RESPONSES, REFLECTIONS, MEASURES];

/// Files that file managers leave everywhere.
const LEFT_BY_FILE_MANAGERS: [&str; 2] = ["Thumbs.db", "desktop.ini"];

/// How the names of files and folders begin that are not finished.
const HALF_MADE: &str = ".new-";

/// Looks at every file of a journal.
pub(super) fn check(journal: &Path) -> Checked {
    let mut checked = Checked::default();
    half_made(journal, &mut checked);
    let thawed = Thawed::default();
    for entry in checked.listed(&journal.join(CHECKPOINTS)) {
        if entry.is_folder && is_checkpoint(&entry.path) {
            checkpoint(&entry, &thawed, &mut checked);
        } else if entry.is_folder {
            checked.stray(
                &entry,
                message!("check-no-checkpoint", name = shown(&entry.name)),
                message!("check-no-checkpoint-hint"),
            );
        } else {
            checked.stray(&entry, message!("check-stray", name = shown(&entry.name)), message!("check-stray-hint"));
        }
    }
    drafts(journal, &mut checked);
    let plan = checked.listed(&journal.join(PLAN));
    checked.problems.extend(beside::plan(&plan));
    checked
}

impl Checked {
    /// Everything in a folder but what the program and file managers leave there; what is half made is noted.
    fn listed(&mut self, folder: &Path) -> Vec<Listed> {
        half_made(folder, self);
        let mut listed = kept(files::list(folder), &mut self.problems).unwrap_or_default();
        listed.retain(|entry| !entry.name.starts_with('.') && !LEFT_BY_FILE_MANAGERS.contains(&entry.name.as_str()));
        listed
    }

    fn stray(&mut self, entry: &Listed, message: Message, hint: Message) {
        self.problems.push(Problem::new(message).in_file(&entry.path).hint(hint));
    }
}

/// Notes what a program that was stopped left half made.
fn half_made(folder: &Path, checked: &mut Checked) {
    let listed = kept(files::list(folder), &mut checked.problems).unwrap_or_default();
    for entry in listed.iter().filter(|entry| entry.name.starts_with(HALF_MADE)) {
        checked.stray(entry, message!("check-half-made", name = shown(&entry.name)), message!("check-half-made-hint"));
    }
}

fn checkpoint(folder: &Listed, thawed: &Thawed, checked: &mut Checked) {
    let loaded = load(folder, thawed);
    checked.checkpoints += 1;
    checked.problems.extend(loaded.problems.iter().cloned());
    checked.problems.extend(loaded.astray.iter().cloned());
    cut_short(folder, &loaded, checked);
    beside_answers(folder, &loaded, checked);
    for entry in checked.listed(&folder.path) {
        if !KNOWN.contains(&entry.name.as_str()) {
            checked.stray(&entry, message!("check-stray", name = shown(&entry.name)), message!("check-stray-hint"));
        }
    }
    for entry in checked.listed(&folder.path.join(RESPONSES)) {
        if id_of(&entry.name, ".json").is_some() {
            checked.responses += 1;
        } else if id_of(&entry.name, ".withdrawn").is_none() {
            checked.stray(&entry, message!("check-stray", name = shown(&entry.name)), message!("check-stray-hint"));
        }
    }
}

/// Notes what is wrong with what stands beside the answers of a checkpoint.
fn beside_answers(folder: &Listed, loaded: &Loaded, checked: &mut Checked) {
    let stories = checked.listed(&folder.path.join(REFLECTIONS));
    checked.drafts += beside::begun(&stories);
    checked.problems.extend(beside::stories(&stories, loaded.stored.as_ref()));
    let values = checked.listed(&folder.path.join(MEASURES));
    checked.problems.extend(beside::values(&values));
}

/// Notes a checkpoint that was closed for an answer set which is not there.
fn cut_short(folder: &Listed, loaded: &Loaded, checked: &mut Checked) {
    let Ok(Some(closed)) = load_closed(&folder.path) else { return };
    let Some(response) = closed.response else { return };
    let there = folder.path.join(RESPONSES).join(format!("{response}.json")).exists();
    let withdrawn = folder.path.join(RESPONSES).join(format!("{response}.withdrawn")).exists();
    if !there && !withdrawn && loaded.responses == 0 {
        let message = message!("check-cut-short", checkpoint = &folder.name, response = shown(&response));
        checked.problems.push(Problem::new(message).in_file(&folder.path).hint(message!("check-cut-short-hint")));
    }
}

fn drafts(journal: &Path, checked: &mut Checked) {
    for entry in checked.listed(&journal.join(DRAFTS)) {
        if id_of(&entry.name, ".jsonl").is_none() {
            checked.stray(&entry, message!("check-stray", name = shown(&entry.name)), message!("check-stray-hint"));
            continue;
        }
        checked.drafts += 1;
        let found = kept(look::<IgnoredAny>(&entry.path), &mut checked.problems);
        match found {
            Some(None) if entry.path.exists() => {
                let message = message!("check-empty-draft", name = shown(&entry.name));
                checked.stray(&entry, message, message!("check-half-made-hint"));
            }
            Some(Some(draft)) if format!("{}.jsonl", draft.header.id) != entry.name => {
                let message = message!("response-id-other", id = shown(&draft.header.id));
                checked.stray(&entry, message, message!("response-id-other-hint"));
            }
            _ => {}
        }
    }
}
