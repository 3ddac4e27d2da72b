//! Questionnaires in other languages: which translation belongs to one, and what it makes of a frozen copy.

use std::path::{Path, PathBuf};

use super::localise::localised;
use super::{bases, library, spoken, terms};
use crate::error::{Problem, Result};
use crate::model::questionnaire::Questionnaire;
use crate::{files, message};

/// A questionnaire in a language, as far as it is translated. `own` is the file it was read from, if it is not shipped.
///
/// # Errors
/// Every mistake in the translation or in what it translates.
pub(super) fn in_language(questionnaire: &Questionnaire, language: &str, own: Option<&Path>) -> Result<Questionnaire> {
    let found = match own {
        _ if questionnaire.language == language => None,
        Some(file) => in_file(file, language)?,
        None => shipped(&questionnaire.id, language)?,
    };
    Ok(match found {
        Some((source, translated)) => localised(questionnaire, &source, &translated),
        None => questionnaire.clone(),
    })
}

/// The files that translate the questionnaire of a file: those beside it, named after it and a language.
pub(super) fn translations_of(file: &Path) -> Result<Vec<(PathBuf, String)>> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let mut found = Vec::new();
    for entry in files::list(if folder == Path::new("") { Path::new(".") } else { folder })? {
        let language = entry.name.strip_suffix(".toml").and_then(|name| name.strip_prefix(&format!("{stem}.")));
        if let Some(language) = language.filter(|code| terms::is_language(code)) {
            found.push((folder.join(&entry.name), language.to_owned()));
        }
    }
    Ok(found)
}

/// The file that a translation translates, and its language, both by the translation's name; `None` for what is no translation.
pub(super) fn translated_by(file: &Path) -> Option<(PathBuf, String)> {
    let stem = file.file_stem()?.to_str()?;
    let (of, language) = stem.split_once('.')?;
    Some((file.with_file_name(format!("{of}.toml")), language.to_owned()))
}

/// Reads a translation against the file it translates, or against the library.
///
/// # Errors
/// Every mistake in either.
pub(super) fn check(file: &Path, of: &Path, language: &str) -> Result<()> {
    let translation = files::read(file)?;
    if of.file_stem().is_some_and(|stem| stem == terms::LIBRARY) {
        return library::check_practices(&translation);
    }
    if !of.exists() {
        let problem = Problem::new(message!("translation-without-source", file = of)).in_file(file);
        return Err(problem.hint(message!("translation-without-source-hint")).into());
    }
    spoken::translated_by(&translation, &bases::read(&files::read(of)?)?, language).map(drop)
}

fn in_file(file: &Path, language: &str) -> Result<Option<(Questionnaire, Questionnaire)>> {
    let read = bases::read(&files::read(file)?)?;
    let translated = spoken::in_language(&read, language)?;
    Ok(translated.map(|translated| (read.questionnaire, translated)))
}

fn shipped(id: &str, language: &str) -> Result<Option<(Questionnaire, Questionnaire)>> {
    let Some(source) = library::shipped(id)? else { return Ok(None) };
    let translated = library::translated(&source, language)?;
    Ok(translated.map(|translated| (source, translated)))
}
