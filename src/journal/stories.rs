//! The stories behind the scores of a checkpoint: `reflections/<task>-<uuid>.toml`, each created once. One that is being
//! written is a file of lines beside them, so that nothing is lost however the program ends.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::checkpoint_file::moment;
use super::load::{CHECKPOINTS, Stored, kept};
use super::names::is_id;
use super::reading::{Reading, Table, tree};
use super::store::still_there;
use crate::error::{Failure, Problem, Result, Source};
use crate::files::lines::Lines;
use crate::files::tree::Value;
use crate::files::{self, Listed};
use crate::message;
use crate::model::reflection::Story;
use crate::text::shown;
use crate::time::Moment;

/// Name of the folder that holds the stories of a checkpoint.
pub(super) const REFLECTIONS: &str = "reflections";

/// How the names of stories end, and of those being written.
const KEPT: &str = ".toml";
const BEGUN: &str = ".jsonl";

const FAMILY: &str = "coready/reflection";
const VERSION: u32 = 1;

/// A story that is being written. Everything put into it is on the disk.
#[derive(Debug)]
pub struct StoryDraft {
    lines: Lines,
    file: PathBuf,
}

#[derive(Serialize)]
struct File<'a> {
    format: String,
    id: &'a str,
    task: &'a str,
    written: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    story: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    holds: &'a [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    lifts: &'a [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    whys: &'a [String],
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    open: &'a BTreeMap<String, String>,
}

impl StoryDraft {
    /// Begins a story of a checkpoint.
    pub(super) fn begin(journal: &Path, checkpoint: &str, story: &Story) -> Result<Self> {
        let file = file_of(journal, checkpoint, story)?;
        let lines = Lines::create(&file.with_extension(&BEGUN[1..]), &files::to_json_line(&written(story))?)?;
        Ok(Self { lines, file })
    }

    /// Puts in how the story stands now; when this returns, it is on the disk.
    ///
    /// # Errors
    /// When the disk is full or the file is gone; what was put in before stays.
    pub fn put(&mut self, story: &Story) -> Result<()> {
        self.lines.add(&files::to_json_line(&written(story))?)
    }

    /// Keeps the story for good.
    ///
    /// # Errors
    /// When it cannot be written; what was put in stays then.
    pub fn keep(self, story: &Story) -> Result<()> {
        keep(&self.file, story)?;
        self.lines.remove()
    }

    /// Takes the story away: nothing is said in it any more.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn forget(self) -> Result<()> {
        self.lines.remove()
    }
}

/// The newest checkpoint whose results may be read: one that was answered and, where each answers alone, is closed.
pub fn newest_to_read(checkpoints: &[Stored]) -> Option<&Stored> {
    checkpoints.iter().rev().find(|stored| !stored.responses.is_empty() && may_be_read(stored))
}

/// Whether the results of a checkpoint may be read: where each answers alone they stay closed to all but counts until it is.
pub fn may_be_read(stored: &Stored) -> bool {
    stored.checkpoint.many().is_none() || stored.checkpoint.closed.is_some()
}

/// Keeps a story that is complete.
pub(super) fn store(journal: &Path, checkpoint: &str, story: &Story) -> Result<()> {
    keep(&file_of(journal, checkpoint, story)?, story)
}

/// All stories of a checkpoint, in the order they were written.
pub(super) fn all(journal: &Path, checkpoint: &str) -> Result<Vec<Story>> {
    let mut problems = Vec::new();
    let stories = look(&files::list(&folder(journal, checkpoint))?, &mut problems);
    if problems.is_empty() { Ok(stories) } else { Err(Failure::from(problems)) }
}

/// The stories among these files, in the order they were written, and what is wrong with them.
pub(super) fn look(listed: &[Listed], problems: &mut Vec<Problem>) -> Vec<Story> {
    let mut stories = Vec::new();
    for entry in listed.iter().filter(|entry| named(&entry.name, KEPT).is_some()) {
        let read = files::read(&entry.path).and_then(|source| belonging(&source, entry));
        stories.extend(kept(read, problems));
    }
    stories.sort_by(|one: &Story, other| (one.written, &one.id).cmp(&(other.written, &other.id)));
    stories
}

/// The task and the id that a file of a story is named after; `None` for a file of anything else.
pub(super) fn story_of(name: &str) -> Option<(&str, &str)> {
    named(name, KEPT).or_else(|| named(name, BEGUN))
}

/// Whether a file is a story being written.
pub(super) fn is_begun(name: &str) -> bool {
    named(name, BEGUN).is_some()
}

/// Keeps every story of a checkpoint whose program ended before it could, and gives them.
pub(super) fn recover(journal: &Path, checkpoint: &str) -> Result<Vec<Story>> {
    let mut recovered = Vec::new();
    for entry in files::list(&folder(journal, checkpoint))?.iter().filter(|entry| is_begun(&entry.name)) {
        let Some((lines, text)) = Lines::open(&entry.path)? else { continue };
        let whole = text.lines().next_back();
        if let Some(line) = whole {
            let story = belonging(&Source { file: entry.path.clone(), text: line.into() }, entry)?;
            let file = entry.path.with_extension(&KEPT[1..]);
            if !file.exists() {
                keep(&file, &story)?;
                recovered.push(story);
            }
        }
        lines.remove()?;
    }
    Ok(recovered)
}

fn folder(journal: &Path, checkpoint: &str) -> PathBuf {
    journal.join(CHECKPOINTS).join(checkpoint).join(REFLECTIONS)
}

/// The file a story is kept in; its folder is made.
fn file_of(journal: &Path, checkpoint: &str, story: &Story) -> Result<PathBuf> {
    still_there(journal)?;
    let folder = folder(journal, checkpoint);
    files::create_folder(&folder)?;
    Ok(folder.join(format!("{}-{}{KEPT}", story.task, story.id)))
}

fn keep(file: &Path, story: &Story) -> Result<()> {
    files::create_once(file, files::to_toml(&written(story))?.as_bytes())
}

fn named<'a>(name: &'a str, ending: &str) -> Option<(&'a str, &'a str)> {
    let (task, id) = name.strip_suffix(ending)?.split_once('-')?;
    (!task.is_empty() && is_id(id)).then_some((task, id))
}

fn written(story: &Story) -> File<'_> {
    File {
        format: format!("{FAMILY}/{VERSION}"),
        id: &story.id,
        task: &story.task,
        written: story.written,
        story: story.story.as_deref(),
        holds: &story.holds,
        lifts: &story.lifts,
        whys: &story.whys,
        open: &story.open,
    }
}

/// The story that a text holds, which must be the one that its file is named after.
fn belonging(source: &Source, entry: &Listed) -> Result<Story> {
    let story = read(source)?;
    if story_of(&entry.name) != Some((&story.task, &story.id)) {
        let message = message!("story-other", task = shown(&story.task), id = shown(&story.id));
        return Err(Problem::new(message).in_file(&entry.path).hint(message!("response-id-other-hint")).into());
    }
    Ok(story)
}

/// Reads a story, kept or being written: both say the same, one as TOML, the other as JSON.
fn read(source: &Source) -> Result<Story> {
    let tree = tree(source)?;
    let mut reading = Reading::of(source);
    let Some(table) = reading.top(&tree) else { return reading.end(None) };
    if !reading.format(table, FAMILY, VERSION) {
        return reading.end(None);
    }
    reading.only(table, &["format", "id", "task", "written", "story", "holds", "lifts", "whys", "open"]);
    let mut needed = |key| {
        let words = reading.words(table, key);
        reading.required(table, key, words)
    };
    let (id, task) = (needed("id"), needed("task"));
    let written = moment(&mut reading, table, "written");
    let story = reading.words(table, "story");
    let mut texts = |key| reading.texts(table, key);
    let (holds, lifts, whys) = (texts("holds"), texts("lifts"), texts("whys"));
    let open = reading.table(table, "open").map(|open| open_answers(&mut reading, open)).unwrap_or_default();
    let story = || Some(Story { id: id?, task: task?, written: written?, story, holds, lifts, whys, open });
    let story = story();
    reading.end(story)
}

fn open_answers(reading: &mut Reading<'_>, table: Table<'_>) -> BTreeMap<String, String> {
    reading.twice(table);
    let mut answers = BTreeMap::new();
    for entry in table.entries() {
        match &entry.node.value {
            Value::Text(text) => drop(answers.insert(entry.key.clone(), text.clone())),
            _ => drop(reading.text(table, &entry.key)),
        }
    }
    answers
}
