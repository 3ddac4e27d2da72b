//! The answer sets of a checkpoint, read from their files by several threads. What stands around them is not known here.

use std::collections::BTreeSet;
use std::path::Path;

use super::checkpoint_file::RESPONSES;
use super::names::id_of;
use super::response_quick::{Known, read_quick};
use super::response_reading::{ReadResponse, read_response};
use crate::error::{Problem, Result};
use crate::files::{self, Listed};
use crate::message;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;
use crate::text::shown;

/// How the name of a file ends that says that an answer set was withdrawn.
pub(super) const WITHDRAWN: &str = ".withdrawn";

/// What came of reading the answer sets of a checkpoint.
#[derive(Default)]
pub(super) struct Responses {
    /// The answer sets, sorted by id.
    pub(super) read: Vec<Response>,
    /// What keeps a file from being read.
    pub(super) problems: Vec<Problem>,
    /// Where an answer set says that it belongs elsewhere.
    pub(super) astray: Vec<Problem>,
}

/// The files that hold answer sets of a checkpoint, by id, without those that were withdrawn; names that are no ids are
/// not among them.
pub(super) fn response_files(folder: &Path) -> Result<Vec<Listed>> {
    let mut listed = files::list(&folder.join(RESPONSES))?;
    let withdrawn: BTreeSet<String> = withdrawn_among(&listed).map(str::to_owned).collect();
    listed.retain(|entry| {
        let id = id_of(&entry.name, ".json").filter(|_| !entry.is_folder);
        id.is_some_and(|id| !withdrawn.contains(id))
    });
    Ok(listed)
}

/// The ids that were withdrawn, by the files of a folder.
pub(super) fn withdrawn_among(listed: &[Listed]) -> impl Iterator<Item = &str> {
    listed.iter().filter_map(|entry| id_of(&entry.name, WITHDRAWN))
}

/// Reads the answer sets of a checkpoint.
pub(super) fn read_all(folder: &Listed, questionnaire: &Questionnaire) -> Result<Responses> {
    let files = response_files(&folder.path)?;
    let known = Known::of(questionnaire);
    let parts = files::shared(&files, |files| read_some(folder, files, &known));
    Ok(parts.into_iter().reduce(joined).unwrap_or_default())
}

fn joined(mut first: Responses, second: Responses) -> Responses {
    first.read.extend(second.read);
    first.problems.extend(second.problems);
    first.astray.extend(second.astray);
    first
}

fn read_some(folder: &Listed, files: &[Listed], known: &Known<'_>) -> Responses {
    let mut responses = Responses { read: Vec::with_capacity(files.len()), ..Responses::default() };
    for file in files {
        match read_one(file, known) {
            Ok(read) => {
                responses.astray.extend(astray(folder, file, &read, known.questionnaire));
                responses.read.push(read.response);
            }
            // One that was withdrawn while we read is no damage.
            Err(_) if !file.path.exists() => {}
            Err(failure) => responses.problems.extend(failure.problems),
        }
    }
    responses
}

/// Reads a stored answer set, which is named after its id.
pub(super) fn read_one(file: &Listed, known: &Known<'_>) -> Result<ReadResponse> {
    let id = id_of(&file.name, ".json").unwrap_or_default();
    let source = files::read(&file.path)?;
    let read = match read_quick(&source, known) {
        Some(read) => read,
        None => read_response(&source, known.questionnaire, None)?,
    };
    if read.response.id != id {
        let message = message!("response-id-other", id = &read.response.id);
        return Err(Problem::new(message).in_file(&file.path).hint(message!("response-id-other-hint")).into());
    }
    Ok(read)
}

/// Where an answer set says it belongs to another checkpoint or another version of the questionnaire.
fn astray(folder: &Listed, file: &Listed, read: &ReadResponse, questionnaire: &Questionnaire) -> Vec<Problem> {
    let mut problems = Vec::new();
    if read.checkpoint.as_ref() != Some(&folder.name) {
        let said = shown(read.checkpoint.as_deref().unwrap_or_default());
        let message = message!("check-other-checkpoint", said = said, checkpoint = &folder.name);
        problems.push(Problem::new(message).in_file(&file.path).hint(message!("check-other-checkpoint-hint")));
    }
    if read.version.as_ref() != Some(&questionnaire.version) {
        let said = shown(read.version.as_deref().unwrap_or_default());
        let message = message!("check-other-version", said = said, version = &questionnaire.version);
        problems.push(Problem::new(message).in_file(&file.path).hint(message!("check-other-version-hint")));
    }
    problems
}
