//! A file of one's own together with the questionnaire it extends, and the one that one extends, to the end.

use std::path::Path;

use super::findings::Findings;
use super::nearest::{self, quoted};
use super::shape::Text;
use super::spoken::{self, Read};
use super::{check, extension, library, read as file};
use crate::error::{Problem, Result, Source};
use crate::files;
use crate::message;
use crate::model::questionnaire::Questionnaire;

/// The most questionnaires that may extend one another in a row.
const MOST: usize = 8;

/// Reads a file of one's own.
///
/// # Errors
/// Every mistake in it, in the order of the file, then every one in the file it extends.
pub(super) fn read(source: &Source) -> Result<Read> {
    read_one(source, &[])
}

/// Reads a file that the files `before` it extend, the first first.
fn read_one(source: &Source, before: &[String]) -> Result<Read> {
    let mut findings = Findings::new(source);
    let Some(shape) = file::tables(&mut findings)? else { return file::failed(findings) };
    let language = shape.language.as_ref().map(|language| language.value().as_str()).unwrap_or_default();
    let practices = library::practices(language)?;
    file::named_like_its_file(&mut findings, &shape);
    let mut elsewhere = Vec::new();
    let (questionnaire, base) = match &shape.extends {
        None => (Some(check::questionnaire(&mut findings, &shape, &practices)), None),
        Some(extends) => {
            let base = base(&mut findings, extends, before, &mut elsewhere);
            let spoken = base.as_ref().and_then(|base| spoken(base, language, &mut elsewhere));
            (extension::questionnaire(&mut findings, &shape, spoken.as_ref(), &practices), base)
        }
    };
    let mut problems = findings.finish().err().map(|failure| failure.problems).unwrap_or_default();
    problems.append(&mut elsewhere);
    match questionnaire {
        Some(questionnaire) if problems.is_empty() => {
            Ok(Read { questionnaire, file: Some(source.file.clone()), base: base.map(Box::new) })
        }
        _ => Err(problems.into()),
    }
}

/// The words of the base in the language of the additions; in its own where it is not translated into that one, which
/// is told as a mistake of the additions.
fn spoken(base: &Read, language: &str, elsewhere: &mut Vec<Problem>) -> Option<Questionnaire> {
    let spoken = spoken::as_source(base, language).map_err(|failure| elsewhere.extend(failure.problems)).ok()?;
    Some(spoken.unwrap_or_else(|| base.questionnaire.clone()))
}

/// The questionnaire that is extended. Without one, either a mistake was found here or some are told of `elsewhere`.
fn base(findings: &mut Findings<'_>, extends: &Text, before: &[String], elsewhere: &mut Vec<Problem>) -> Option<Read> {
    let which = extends.value().trim();
    let found = if is_file(which) { beside(findings, extends, before)? } else { shipped(findings, extends)? };
    found.map_err(|failure| elsewhere.extend(failure.problems)).ok()
}

/// Whether a file is meant: ids have neither folders nor endings.
fn is_file(which: &str) -> bool {
    which.contains(['/', '\\', '.'])
}

/// One that comes with the program; `None` if there is none of that name.
fn shipped(findings: &mut Findings<'_>, extends: &Text) -> Option<Result<Read>> {
    let which = extends.value().trim();
    let found = library::shipped(which).transpose();
    if found.is_none() {
        let file = format!("{which}.toml");
        let message = message!("content-questionnaire-none", id = quoted(which));
        let hint = if toml_files(folder(findings)).contains(&file) {
            message!("content-extends-ending", file = quoted(&file))
        } else {
            nearest::hint(which, &library::ids())
        };
        findings.add(&extends.span(), message, hint);
    }
    found.map(|found| found.map(|questionnaire| Read { questionnaire, file: None, base: None }))
}

/// One in a file in the same folder; `None` where that was told as a mistake.
fn beside(findings: &mut Findings<'_>, extends: &Text, before: &[String]) -> Option<Result<Read>> {
    let name = extends.value().trim();
    let this = findings.source().file.file_name().map(|name| name.to_string_lossy().into_owned());
    let chain: Vec<String> = before.iter().cloned().chain(this).collect();
    let folder = folder(findings);
    if Path::new(name).file_name().is_none_or(|file| file != name) {
        findings.add(&extends.span(), message!("content-extends-folder"), message!("content-extends-folder-hint"));
    } else if let Some(start) = chain.iter().position(|file| file == name) {
        let circle = [chain.get(start..).unwrap_or_default(), &[name.to_owned()]].concat();
        let circle: Vec<String> = circle.iter().map(|file| format!("`{}`", quoted(file))).collect();
        let message = message!("content-extends-circle", circle = circle.join(" → "));
        findings.add(&extends.span(), message, message!("content-extends-circle-hint"));
    } else if chain.len() >= MOST {
        findings.add(
            &extends.span(),
            message!("content-extends-deep", most = MOST),
            message!("content-extends-deep-hint"),
        );
    } else {
        let file = folder.join(name);
        return if file.exists() { Some(read_base(&file, &chain)) } else { missing(findings, extends, folder) };
    }
    None
}

fn read_base(file: &Path, chain: &[String]) -> Result<Read> {
    read_one(&files::read(file)?, chain)
}

fn missing<T>(findings: &mut Findings<'_>, extends: &Text, folder: &Path) -> Option<T> {
    let there = toml_files(folder);
    let known: Vec<&str> = there.iter().map(String::as_str).collect();
    findings.unknown(&extends.span(), extends.value(), &known, |name| message!("content-extends-missing", name = name));
    None
}

fn folder<'s>(findings: &Findings<'s>) -> &'s Path {
    findings.source().file.parent().unwrap_or_else(|| Path::new(""))
}

/// Names of the files that could be questionnaires; none where the folder cannot be read.
fn toml_files(folder: &Path) -> Vec<String> {
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let listed = files::list(here).unwrap_or_default();
    listed
        .into_iter()
        .map(|entry| entry.name)
        .filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "toml"))
        .collect()
}
