//! A questionnaire that was read, in another language: its own words by the translation beside it, those of the
//! questionnaire it extends as that one is translated. Which file is read, and what for, is not known here.

use std::path::{Path, PathBuf};

use super::localise::{localised, with_roles};
use super::{extension, library};
use crate::error::{Result, Source};
use crate::files;
use crate::model::questionnaire::Questionnaire;

/// A questionnaire and where it comes from.
pub(super) struct Read {
    /// The questionnaire, with everything it extends.
    pub(super) questionnaire: Questionnaire,
    /// Its file; `None` for one that comes with the program.
    pub(super) file: Option<PathBuf>,
    /// The one it extends.
    pub(super) base: Option<Box<Read>>,
}

/// What a questionnaire extends, in the language of that questionnaire and in another.
struct Inherited {
    source: Questionnaire,
    translated: Questionnaire,
}

/// A questionnaire in a language, as far as it is translated; `None` if nothing of it is.
///
/// # Errors
/// Every mistake in a translation.
pub(super) fn in_language(read: &Read, language: &str) -> Result<Option<Questionnaire>> {
    if read.questionnaire.language == language {
        return Ok(Some(read.questionnaire.clone()));
    }
    let Some(file) = &read.file else { return library::translated(&read.questionnaire, language) };
    let translation = beside(file, language);
    if translation.exists() {
        return translated_by(&files::read(&translation)?, read, language).map(Some);
    }
    let inherited = inherited(read, language)?;
    inherited.map(|inherited| said(&read.questionnaire, &inherited, language)).transpose()
}

/// A questionnaire in the language of its translation. Where what it extends is translated into that language, the
/// translation has the words of the additions alone.
///
/// # Errors
/// Every mistake in it or in the translation of what is extended.
pub(super) fn translated_by(translation: &Source, read: &Read, language: &str) -> Result<Questionnaire> {
    let Some(inherited) = inherited(read, language)? else {
        return library::translation_of(translation, &read.questionnaire, None, language);
    };
    let additions = extension::additions(&read.questionnaire, &inherited.source);
    let translated = library::translation_of(translation, &additions, Some(&inherited.source), language)?;
    Ok(localised(&said(&read.questionnaire, &inherited, language)?, &additions, &translated))
}

/// A questionnaire to be extended in a language: its source where that is the language, else its translation.
///
/// # Errors
/// Every mistake in a translation.
pub(super) fn as_source(read: &Read, language: &str) -> Result<Option<Questionnaire>> {
    Ok(in_language(read, language)?.map(|translated| with_roles(&read.questionnaire, translated)))
}

/// The file that would translate a questionnaire's file into a language.
fn beside(file: &Path, language: &str) -> PathBuf {
    file.with_extension(format!("{language}.toml"))
}

fn inherited(read: &Read, language: &str) -> Result<Option<Inherited>> {
    let Some(base) = &read.base else { return Ok(None) };
    let source = as_source(base, &read.questionnaire.language)?;
    Ok(source.zip(in_language(base, language)?).map(|(source, translated)| Inherited { source, translated }))
}

/// The words of what is extended and of the library in a language; the additions keep theirs.
fn said(questionnaire: &Questionnaire, inherited: &Inherited, language: &str) -> Result<Questionnaire> {
    let said = localised(questionnaire, &inherited.source, &inherited.translated);
    let practices = library::said(said.practices, &questionnaire.language, language)?;
    Ok(Questionnaire { practices, ..said })
}
