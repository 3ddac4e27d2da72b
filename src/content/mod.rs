//! From TOML to a questionnaire, with every mistake found at once, each at its place; the
//! shipped questionnaires; and back to TOML for the frozen copy of a checkpoint.

use std::path::Path;

use crate::error::{Problem, Result, Source};
use crate::model::questionnaire::Questionnaire;
use crate::{files, message};

// In this order: a file imports only from files above it.
mod terms;
mod placed;
mod shape;
mod nearest;
mod findings;
mod keys;
mod parse;
mod words;
mod ids;
mod scales;
mod items;
mod tasks;
mod stages;
mod practices;
mod check;
mod read;
mod library;
mod find;
mod freeze;
mod schema;

use read::Name;

/// Ids of the questionnaires built into the program, in the order they are listed.
pub fn shipped_ids() -> Vec<&'static str> {
    library::ids()
}

/// The shipped questionnaire of this id, with the library's practices it refers to; `None` if there is none.
///
/// # Errors
/// Never with the files as shipped: a test loads each of them.
pub fn shipped(id: &str) -> Result<Option<Questionnaire>> {
    library::shipped(id)
}

/// The questionnaire a person names: the id of a shipped one, or a file, looked for from this folder on. A name that
/// ends in `.toml` or has a folder in it is a file.
///
/// # Errors
/// When there is none of that name, or every mistake in it.
pub fn find(name: &str, folder: &Path) -> Result<Questionnaire> {
    find::find(name, folder)
}

/// How a journal remembers the questionnaire a person names: an id as it is, a file with the folder it was looked for from.
pub fn reference(name: &str, folder: &Path) -> String {
    if find::is_file(name) { folder.join(name).display().to_string() } else { name.to_owned() }
}

/// Reads a questionnaire from a file of one's own; practices that it does not define come from the library.
///
/// # Errors
/// Every mistake in it, each with its place and what to do.
pub fn load(file: &Path) -> Result<Questionnaire> {
    find::load(file)
}

/// Reads a questionnaire from the text of a file, as [`load`] does.
///
/// # Errors
/// Every mistake in it, each with its place and what to do.
pub fn read(source: &Source) -> Result<Questionnaire> {
    read::questionnaire(source, Name::EqualsId, &library::practices()?)
}

/// Reads the frozen copy kept with a checkpoint: the same checks as [`load`], but its file may be called anything and
/// every practice must be in it.
///
/// # Errors
/// Every mistake in it.
pub fn thaw(source: &Source) -> Result<Questionnaire> {
    read::questionnaire(source, Name::Any, &[])
}

/// The questionnaire as the TOML that is kept with a checkpoint: nothing left to resolve, the same questionnaire when read again.
///
/// # Errors
/// When it holds what TOML cannot say.
pub fn freeze(questionnaire: &Questionnaire) -> Result<String> {
    let shape = freeze::shape(questionnaire);
    let encoded = toml::to_string_pretty(&shape);
    encoded.map_err(|error| Problem::new(message!("cannot-encode", detail = error.to_string())).into())
}

/// The JSON Schema (draft 2020-12) of a questionnaire file, as indented JSON.
///
/// # Errors
/// Never: the schema is part of the program, and a test writes it.
pub fn schema() -> Result<String> {
    files::to_json(&schema::of::<shape::Questionnaire>())
}
