//! From TOML to a questionnaire, with every mistake found at once, each at its place; the
//! shipped questionnaires; and back to TOML for the frozen copy of a checkpoint.

use std::path::{Path, PathBuf};

use crate::error::{Problem, Result, Source};
use crate::model::questionnaire::Questionnaire;
use crate::text::shown;
use crate::{files, message};

// In this order: a file imports only from files above it.
mod terms;
mod placed;
mod shape;
mod translation_shape;
pub(crate) mod nearest;
mod findings;
mod keys;
mod parse;
mod words;
mod ids;
mod scales;
mod items;
mod tasks;
mod stages;
mod measures;
mod practices;
mod check;
mod translate;
mod extension;
mod read;
mod localise;
mod library;
mod spoken;
mod bases;
mod languages;
mod skeleton;
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

/// The questionnaire that a person names: a shipped one by its id, else a file relative to `folder`.
///
/// # Errors
/// When there is neither, or the file has mistakes: all of them.
pub fn find(which: &str, folder: &Path) -> Result<Questionnaire> {
    if is_file(which) {
        return load(&folder.join(which));
    }
    let unknown = || {
        let problem = Problem::new(message!("content-questionnaire-unknown", id = shown(which)));
        problem.hint(nearest::hint(which, &shipped_ids())).into()
    };
    shipped(which)?.ok_or_else(unknown)
}

/// Whether a person who names a questionnaire so means a file: ids have neither folders nor endings.
pub fn is_file(which: &str) -> bool {
    let file = Path::new(which);
    file.components().count() > 1 || file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
}

/// Reads a questionnaire from a file of one's own, with the one it extends; practices that it does not define come
/// from the library.
///
/// # Errors
/// Every mistake in it, each with its place and what to do.
pub fn load(file: &Path) -> Result<Questionnaire> {
    read(&files::read(file)?)
}

/// A questionnaire in a language of this code, as far as it is translated and its words are still those that were
/// translated; the rest keeps its source language. `own` is the file it was read from, unless it is shipped.
///
/// # Errors
/// Every mistake in the translation or in what it translates.
pub fn in_language(questionnaire: &Questionnaire, language: &str, own: Option<&Path>) -> Result<Questionnaire> {
    languages::in_language(questionnaire, language, own)
}

/// A questionnaire in a language as [`in_language`] gives it, for pages without answers: the roles that an item is asked
/// of are in that language too, where answers name them in the words of the source.
///
/// # Errors
/// Every mistake in the translation or in what it translates.
pub fn to_read(questionnaire: &Questionnaire, language: &str, own: Option<&Path>) -> Result<Questionnaire> {
    in_language(questionnaire, language, own).map(|said| localise::with_roles(questionnaire, said))
}

/// The translations beside the questionnaire of a file, each with the code of its language.
///
/// # Errors
/// When the folder cannot be read.
pub fn translations_of(file: &Path) -> Result<Vec<(PathBuf, String)>> {
    languages::translations_of(file)
}

/// The file that a translation translates and the code of its language, by the translation's name; `None` for what is no
/// translation.
pub fn translated_by(file: &Path) -> Option<(PathBuf, String)> {
    languages::translated_by(file)
}

/// Checks a translation against the file that it translates.
///
/// # Errors
/// Every mistake in either: what is missing, surplus or outdated.
pub fn check_translation(file: &Path, of: &Path, language: &str) -> Result<()> {
    languages::check(file, of, language)
}

/// Reads a questionnaire from the text of a file, as [`load`] does.
///
/// # Errors
/// Every mistake in it, each with its place and what to do.
pub fn read(source: &Source) -> Result<Questionnaire> {
    bases::read(source).map(|read| read.questionnaire)
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

/// A questionnaire to begin one's own from: commented, whole, with this id, in the language of this code or else in English.
///
/// # Errors
/// When this cannot be the id of a questionnaire, or one that comes with the program has it.
pub fn skeleton(id: &str, language: &str) -> Result<String> {
    skeleton::of(id, language, &shipped_ids())
}

/// The JSON Schema (draft 2020-12) of a questionnaire file.
pub fn schema() -> schemars::Schema {
    schema::of::<shape::Questionnaire>()
}

/// The JSON Schema (draft 2020-12) of a translation's file.
pub fn translation_schema() -> schemars::Schema {
    schema::of::<translation_shape::Translation>()
}
