//! One file from text to questionnaire, and the rules that concern the file itself: its format and its name.

use toml::de::DeTable;

use super::findings::Findings;
use super::nearest::quoted;
use super::shape::Questionnaire as Shape;
use super::translate::{self, Around, Of};
use super::{check, parse, terms};
use crate::error::{Problem, Result, Source};
use crate::message;
use crate::model::questionnaire::{Practice, Questionnaire};

/// Whether the id of a questionnaire must be the name of its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// It must: a file is found by its id.
    EqualsId,
    /// The file may be called anything.
    Any,
}

/// Reads a questionnaire whose practices are its own or the library's.
///
/// # Errors
/// Every mistake in it, in the order of the file.
pub(super) fn questionnaire(source: &Source, name: Name, library: &[Practice]) -> Result<Questionnaire> {
    let mut findings = Findings::new(source);
    let Some(shape) = tables(&mut findings)? else { return failed(findings) };
    let questionnaire = check::questionnaire(&mut findings, &shape, library);
    if name == Name::EqualsId {
        named_like_its_file(&mut findings, &shape);
    }
    findings.finish()?;
    Ok(questionnaire)
}

/// The tables of a questionnaire; `None` only where a mistake was found.
///
/// # Errors
/// When its format is newer than this program knows.
pub(super) fn tables(findings: &mut Findings<'_>) -> Result<Option<Shape>> {
    let Some(document) = parse::document(findings) else { return Ok(None) };
    refuse_newer(findings.source(), &document)?;
    Ok(parse::questionnaire(findings, document))
}

/// Reads a translation of a questionnaire, or of what it adds to a base. `own` are the practices that stand in the same
/// file as the questionnaire.
///
/// # Errors
/// Every mistake in it, in the order of the file.
pub(super) fn translation(
    source: &Source,
    of: &Questionnaire,
    base: Option<&Questionnaire>,
    own: &[&str],
) -> Result<Questionnaire> {
    let mut findings = Findings::new(source);
    let Some(document) = parse::document(&mut findings) else { return failed(findings) };
    let Some(shape) = parse::translation(&mut findings, document) else { return failed(findings) };
    let translated = translate::questionnaire(&mut findings, &shape, of, &Around::of(base, own));
    findings.finish()?;
    Ok(translated)
}

/// Reads a translation of a library of practices.
///
/// # Errors
/// Every mistake in it, in the order of the file.
pub(super) fn library_translation(source: &Source, of: &Library) -> Result<Vec<Practice>> {
    let mut findings = Findings::new(source);
    let Some(document) = parse::document(&mut findings) else { return failed(findings) };
    let Some(shape) = parse::translation(&mut findings, document) else { return failed(findings) };
    let named = Of { id: terms::LIBRARY, version: &of.version };
    let translated = translate::practices(&mut findings, &shape, named, &of.practices);
    findings.finish()?;
    Ok(translated)
}

/// The practices shared by all questionnaires.
pub(super) struct Library {
    /// Version of the words.
    pub(super) version: String,
    /// The practices.
    pub(super) practices: Vec<Practice>,
}

/// Reads a library of practices.
///
/// # Errors
/// Every mistake in it, in the order of the file.
pub(super) fn library(source: &Source) -> Result<Library> {
    let mut findings = Findings::new(source);
    let Some(document) = parse::document(&mut findings) else { return failed(findings) };
    let Some(shape) = parse::library(&mut findings, document) else { return failed(findings) };
    let practices = check::library(&mut findings, &shape);
    findings.finish()?;
    let version = shape.version.map(|version| version.value().clone()).unwrap_or_default();
    Ok(Library { version, practices })
}

/// The mistakes of a file that has some. Were there none after all, the file still could not be read.
pub(super) fn failed<T>(findings: Findings<'_>) -> Result<T> {
    let file = findings.source().file.clone();
    findings.finish()?;
    Err(Problem::new(message!("content-not-read")).in_file(&file).into())
}

/// A newer format may have other keys and other rules: nothing else is said about such a file.
fn refuse_newer(source: &Source, document: &DeTable<'_>) -> Result<()> {
    let Some(format) = document.get("format") else { return Ok(()) };
    let number = format.get_ref().as_str().and_then(|format| format.strip_prefix(terms::FORMAT_NAME));
    let number = number.map(|number| number.trim_start_matches('0')).unwrap_or_default();
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || number == "1" {
        return Ok(());
    }
    let problem =
        Problem::new(message!("content-newer", found = quoted(format.get_ref().as_str().unwrap_or_default())));
    Err(problem.at(source, format.span()).hint(message!("content-newer-hint")).into())
}

/// Tells an id that is not the name of its file.
pub(super) fn named_like_its_file(findings: &mut Findings<'_>, shape: &Shape) {
    let Some(id) = &shape.id else { return };
    let stem = findings.source().file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    // Of an id that cannot be one, that is told already.
    if terms::is_file(id.value()) && stem != *id.value() {
        let message = message!("content-file-name", id = quoted(id.value()), name = quoted(&stem));
        findings.add(&id.span(), message, message!("content-file-name-hint", id = quoted(id.value())));
    }
}
