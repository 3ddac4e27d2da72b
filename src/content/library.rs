//! What is built into the program: the shipped questionnaires, the library of practices, and both in other
//! languages.

use std::path::PathBuf;

use super::localise::take_practice;
use super::read::{self, Library, Name};
use crate::error::{Result, Source};
use crate::model::questionnaire::{Practice, Questionnaire};

/// A file of the folder `questionnaires` with its text.
macro_rules! file {
    ($name:literal) => {
        ($name, include_str!(concat!("../../questionnaires/", $name)))
    };
}

/// The shipped questionnaires, in the order they are listed. One more is its file and one line here.
const SHIPPED: &[(&str, &str)] = &[
    file!("ten-tasks.toml"),
    file!("community-partnership.toml"),
    file!("belonging.toml"),
    file!("working-relationship.toml"),
    file!("healing-informed.toml"),
];

/// Their translations. One more is its file and one line here.
const TRANSLATED: &[(&str, &str)] = &[
    file!("ten-tasks.fr.toml"),
    file!("ten-tasks.es.toml"),
    file!("community-partnership.fr.toml"),
    file!("community-partnership.es.toml"),
    file!("belonging.fr.toml"),
    file!("belonging.es.toml"),
    file!("working-relationship.fr.toml"),
    file!("working-relationship.es.toml"),
    file!("healing-informed.fr.toml"),
    file!("healing-informed.es.toml"),
];

/// The practices that every questionnaire may refer to.
const PRACTICES: (&str, &str) = file!("library/practices.toml");

/// The library in other languages.
const TRANSLATED_PRACTICES: &[(&str, &str)] = &[file!("library/practices.fr.toml"), file!("library/practices.es.toml")];

/// Ids of the shipped questionnaires, in the order they are listed.
pub(super) fn ids() -> Vec<&'static str> {
    SHIPPED.iter().filter_map(|(file, _)| file.strip_suffix(".toml")).collect()
}

/// The shipped questionnaire of this id; `None` if there is none.
///
/// # Errors
/// Every mistake in it or in the library.
pub(super) fn shipped(id: &str) -> Result<Option<Questionnaire>> {
    let Some(file) = find(SHIPPED, &format!("{id}.toml")) else { return Ok(None) };
    read::questionnaire(&built_in(file), Name::EqualsId, &library()?.practices).map(Some)
}

/// A questionnaire that is shipped, in another language; `None` if it is not translated into it.
///
/// # Errors
/// Every mistake in the translation or in that of the library.
pub(super) fn translated(source: &Questionnaire, language: &str) -> Result<Option<Questionnaire>> {
    let Some(file) = find(TRANSLATED, &format!("{}.{language}.toml", source.id)) else { return Ok(None) };
    translation_of(&built_in(file), source, None, language).map(Some)
}

/// A questionnaire in the language of a translation that stands in this file; practices of the library come in it too.
/// `base` is the questionnaire to which `source` is an addition, if it is one.
///
/// # Errors
/// Every mistake in the translation or in that of the library.
pub(super) fn translation_of(
    file: &Source,
    source: &Questionnaire,
    base: Option<&Questionnaire>,
    language: &str,
) -> Result<Questionnaire> {
    let library = practices(&source.language)?;
    let own = source.practices.iter().filter(|practice| !library.contains(practice));
    let own: Vec<&str> = own.map(|practice| practice.id.as_str()).collect();
    let translated = read::translation(file, source, base, &own)?;
    let practices = said(translated.practices, &source.language, language)?;
    Ok(Questionnaire { practices, ..translated })
}

/// Practices with those of the library in another language, where they are the library's word for word.
///
/// # Errors
/// Every mistake in the library or its translations.
pub(super) fn said(mut practices: Vec<Practice>, from: &str, to: &str) -> Result<Vec<Practice>> {
    let (source, translated) = (self::practices(from)?, self::practices(to)?);
    for practice in &mut practices {
        let mut pairs = source.iter().zip(&translated);
        if let Some((source, translation)) = pairs.find(|(source, _)| source.id == practice.id) {
            take_practice(practice, source, translation);
        }
    }
    Ok(practices)
}

/// The practices of the library in a language; in English where it is not translated into that one.
///
/// # Errors
/// Every mistake in it or in its translation.
pub(super) fn practices(language: &str) -> Result<Vec<Practice>> {
    let library = library()?;
    let translated = practices_in(&library, language)?;
    Ok(translated.unwrap_or(library.practices))
}

/// Reads a translation of the library.
///
/// # Errors
/// Every mistake in it.
pub(super) fn check_practices(file: &Source) -> Result<()> {
    read::library_translation(file, &library()?).map(drop)
}

fn practices_in(library: &Library, language: &str) -> Result<Option<Vec<Practice>>> {
    let file = find(TRANSLATED_PRACTICES, &format!("library/practices.{language}.toml"));
    file.map(|file| read::library_translation(&built_in(file), library)).transpose()
}

fn library() -> Result<Library> {
    read::library(&built_in(PRACTICES))
}

fn find(files: &[(&'static str, &'static str)], name: &str) -> Option<(&'static str, &'static str)> {
    files.iter().find(|(file, _)| *file == name).copied()
}

fn built_in((file, text): (&str, &str)) -> Source {
    Source { file: PathBuf::from("questionnaires").join(file), text: text.into() }
}
