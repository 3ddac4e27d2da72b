//! Opening, storing and closing so that two programs at once lose nothing and mix nothing, and a sudden end
//! leaves all or nothing. What is stored is never changed here.

use std::path::{Path, PathBuf};

use super::checkpoint_file::{CLOSED, CheckpointFile, Closed, FILE, Identity, QUESTIONNAIRE, RESPONSES};
use super::frozen::Frozen;
use super::load::{CHECKPOINTS, checkpoint_folders, load_closed, load_head};
use super::names::{check_label, folder_names, is_id};
use super::response_file::write_response;
use super::responses::{WITHDRAWN, response_files};
use super::settings::{self, Settings};
use crate::content::nearest::hint;
use crate::error::{Problem, Result};
use crate::files::{self, Listed, NewFile};
use crate::message;
use crate::model::checkpoint::{Checkpoint, Respondents, Rules};
use crate::model::response::Response;
use crate::text::shown;
use crate::time::{Date, Moment, Now};

/// The occasion that an answer set is stored for.
#[derive(Clone, Debug)]
pub struct Occasion<'a> {
    /// The word the coordinator gave it.
    pub label: Option<&'a str>,
    /// When answering began.
    pub opened: Moment,
    /// When it is stored, which closes the checkpoint.
    pub now: Moment,
    /// Id of the path, if one was fixed.
    pub path: Option<&'a str>,
    /// Who answered.
    pub respondents: Respondents,
    /// What was answered.
    pub frozen: &'a Frozen,
    /// Id of the open checkpoint it was answered for, if there was one.
    pub into: Option<&'a str>,
}

/// A checkpoint to be opened before it is answered.
#[derive(Clone, Debug)]
pub struct Opening<'a> {
    /// The word the coordinator gives it.
    pub label: Option<&'a str>,
    /// Id of the path, if one is fixed for everybody.
    pub path: Option<&'a str>,
    /// How many people are invited, if that is known.
    pub invited: Option<usize>,
}

/// Stores an answer set and gives the id of its checkpoint; one that is stored already stays where it is.
pub(super) fn store(journal: &Path, occasion: &Occasion<'_>, response: &Response) -> Result<String> {
    still_there(journal)?;
    check(occasion, response)?;
    let folders = checkpoint_folders(journal)?;
    if let Some(folder) = holder(&folders, &response.id) {
        return Ok(folder.name.clone());
    }
    let into = folders.iter().find(|folder| Some(folder.name.as_str()) == occasion.into);
    if let Some(into) = into
        && join(into, occasion, response)?
    {
        return Ok(into.name.clone());
    }
    let file = CheckpointFile {
        label: occasion.label.map(str::to_owned),
        opened: occasion.opened,
        path: occasion.path.map(str::to_owned),
        respondents: occasion.respondents,
        invited: None,
        rules: Rules::default(),
        questionnaire: identity(occasion.frozen),
    };
    create(journal, &file, occasion.frozen, Contents::Answered(occasion.now, response))
}

/// Whether an answer set of this id is stored.
pub(super) fn holds(journal: &Path, response: &str) -> Result<bool> {
    Ok(holder(&checkpoint_folders(journal)?, response).is_some())
}

/// The checkpoint that an answer set is stored in, or was before it was withdrawn.
fn holder<'a>(folders: &'a [Listed], response: &str) -> Option<&'a Listed> {
    let withdrawn = format!("{response}{WITHDRAWN}");
    folders.iter().find(|folder| {
        response_file(&folder.path, response).exists() || folder.path.join(RESPONSES).join(&withdrawn).exists()
    })
}

/// Opens a checkpoint that takes its answers later.
pub(super) fn open(
    journal: &Path,
    opening: &Opening<'_>,
    settings: &Settings,
    frozen: &Frozen,
    now: Now,
) -> Result<Checkpoint> {
    still_there(journal)?;
    if let Some(label) = opening.label {
        check_label(label)?;
    }
    check_path(opening.path, frozen)?;
    let _turn = files::turn(&journal.join(settings::FILE));
    if let Some(open) = open_folders(journal)?.first() {
        let problem = Problem::new(message!("checkpoint-open-already", checkpoint = &open.name));
        return Err(problem.hint(message!("checkpoint-open-already-hint")).into());
    }
    let file = CheckpointFile {
        label: opening.label.map(str::to_owned),
        opened: now.moment,
        path: opening.path.map(str::to_owned),
        respondents: settings.respondents,
        invited: opening.invited,
        rules: settings.rules,
        questionnaire: identity(frozen),
    };
    let id = create(journal, &file, frozen, Contents::Opened(now.date))?;
    Ok(Checkpoint {
        id,
        label: file.label,
        opened: now.moment,
        closed: None,
        path: file.path,
        respondents: file.respondents,
        invited: file.invited,
        rules: file.rules,
        digest: file.questionnaire.digest,
    })
}

/// Closes the open checkpoint.
pub(super) fn close(journal: &Path, now: Moment) -> Result<Checkpoint> {
    still_there(journal)?;
    let _turn = files::turn(&journal.join(settings::FILE));
    let open = open_folders(journal)?;
    let Some(folder) = open.first() else {
        return Err(Problem::new(message!("checkpoint-none-open")).hint(message!("checkpoint-none-open-hint")).into());
    };
    let (checkpoint, _) = load_head(folder)?;
    let closed = Closed { at: now, response: None };
    files::create_once(&folder.path.join(CLOSED), closed.write()?.as_bytes())?;
    Ok(Checkpoint { closed: Some(now), ..checkpoint })
}

/// The checkpoint that is open, without its answers; the one opened first, should there be several.
pub(super) fn open_one(journal: &Path) -> Result<Option<Checkpoint>> {
    let mut open = Vec::new();
    for folder in open_folders(journal)? {
        open.push(load_head(&folder)?.0);
    }
    Ok(open.into_iter().min_by_key(|checkpoint| checkpoint.opened))
}

/// Makes sure that the journal has not vanished since it was found, with a drive perhaps: what is stored must not
/// go to where the drive was.
pub(super) fn still_there(journal: &Path) -> Result<()> {
    if journal.join(settings::FILE).exists() {
        return Ok(());
    }
    Err(Problem::new(message!("journal-vanished", folder = journal)).hint(message!("journal-vanished-hint")).into())
}

fn check(occasion: &Occasion<'_>, response: &Response) -> Result<()> {
    if let Some(label) = occasion.label {
        check_label(label)?;
    }
    if !is_id(&response.id) {
        let problem = Problem::new(message!("response-id-malformed", id = shown(&response.id)));
        return Err(problem.hint(message!("response-id-malformed-hint")).into());
    }
    check_path(occasion.path, occasion.frozen)
}

fn check_path(path: Option<&str>, frozen: &Frozen) -> Result<()> {
    let Some(path) = path.filter(|path| frozen.questionnaire.path(path).is_none()) else { return Ok(()) };
    let known: Vec<&str> = frozen.questionnaire.paths.iter().map(|path| path.id.as_str()).collect();
    Err(Problem::new(message!("response-unknown-path", path = shown(path))).hint(hint(path, &known)).into())
}

/// The folders of open checkpoints.
fn open_folders(journal: &Path) -> Result<Vec<Listed>> {
    let mut folders = checkpoint_folders(journal)?;
    folders.retain(|folder| !folder.path.join(CLOSED).exists());
    Ok(folders)
}

/// Stores an answer set in an open checkpoint, or not if another got there first. Whoever creates `closed.toml`, which
/// names the answer set, may store; a sudden end in between is made good by storing the same answer set again.
fn join(folder: &Listed, occasion: &Occasion<'_>, response: &Response) -> Result<bool> {
    let (_, identity) = load_head(folder)?;
    if identity.digest != occasion.frozen.digest || !claim(folder, occasion.now, &response.id)? {
        return Ok(false);
    }
    files::create_folder(&folder.path.join(RESPONSES))?;
    let text = write_response(response, &folder.name, &occasion.frozen.questionnaire)?;
    let file = response_file(&folder.path, &response.id);
    match files::create_once_of(&file, text.as_bytes(), Some(response.date)) {
        Err(failure) if !files::is_taken(&failure) => Err(failure),
        _ => Ok(true),
    }
}

/// Closes an open checkpoint for this answer set; false if it was closed for anything else.
fn claim(folder: &Listed, now: Moment, response: &str) -> Result<bool> {
    let ours = |closed: Option<Closed>| closed.is_some_and(|closed| closed.response.as_deref() == Some(response));
    if let Some(closed) = load_closed(&folder.path)? {
        return Ok(ours(Some(closed)));
    }
    if !response_files(&folder.path)?.is_empty() {
        return Ok(false);
    }
    let closed = Closed { at: now, response: Some(response.to_owned()) };
    match files::create_once(&folder.path.join(CLOSED), closed.write()?.as_bytes()) {
        Err(failure) if files::is_taken(&failure) => Ok(ours(load_closed(&folder.path)?)),
        created => created.map(|()| true),
    }
}

/// What a checkpoint holds when it is created.
#[derive(Clone, Copy)]
enum Contents<'a> {
    /// Nothing yet; opened on this day.
    Opened(Date),
    /// An answer set, which closes it at this moment.
    Answered(Moment, &'a Response),
}

/// Creates a checkpoint, whole and under the first name that is free, and gives its id.
fn create(journal: &Path, file: &CheckpointFile, frozen: &Frozen, contents: Contents<'_>) -> Result<String> {
    let checkpoints = journal.join(CHECKPOINTS);
    files::create_folder(&checkpoints)?;
    let date = match contents {
        Contents::Opened(date) => date,
        Contents::Answered(_, response) => response.date,
    };
    for name in folder_names(date, file.label.as_deref()) {
        let folder = checkpoints.join(&name);
        if folder.symlink_metadata().is_ok() {
            continue;
        }
        match files::create_folder_once(&folder, &checkpoint_files(&name, file, frozen, contents)?) {
            Err(failure) if files::is_taken(&failure) => {}
            created => return created.map(|()| name),
        }
    }
    Err(Problem::new(message!("journal-names-taken", folder = checkpoints.as_path())).into())
}

fn checkpoint_files(
    name: &str,
    file: &CheckpointFile,
    frozen: &Frozen,
    contents: Contents<'_>,
) -> Result<Vec<NewFile>> {
    let new = |name: &str, text: &str| NewFile { name: name.to_owned(), bytes: text.as_bytes().to_vec(), day: None };
    let mut files = vec![new(FILE, &file.write()?), new(QUESTIONNAIRE, &frozen.text)];
    if let Contents::Answered(now, response) = contents {
        let text = write_response(response, name, &frozen.questionnaire)?;
        let response_name = format!("{RESPONSES}/{}.json", response.id);
        files.push(NewFile { day: Some(response.date), ..new(&response_name, &text) });
        files.push(new(CLOSED, &Closed { at: now, response: Some(response.id.clone()) }.write()?));
    }
    Ok(files)
}

fn response_file(folder: &Path, id: &str) -> PathBuf {
    folder.join(RESPONSES).join(format!("{id}.json"))
}

fn identity(frozen: &Frozen) -> Identity {
    Identity {
        id: frozen.questionnaire.id.clone(),
        version: frozen.questionnaire.version.clone(),
        digest: frozen.digest.clone(),
    }
}
