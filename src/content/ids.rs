//! Ids: of the right shape, and each given once.

use std::collections::BTreeMap;

use super::findings::Findings;
use super::nearest::quoted;
use super::shape::Text;
use super::terms;
use super::words::{Key, missing};
use crate::message;

/// Which shape an id must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    /// Of a task, item, reflection or about-question.
    Name,
    /// Of a scale, path or practice.
    Word,
    /// Of a questionnaire.
    File,
}

/// The id of a table; as it stands there even if its shape is wrong, empty where it is missing.
pub(super) fn id(findings: &mut Findings<'_>, key: Key<'_>, id: Option<&Text>, pattern: Pattern) -> String {
    let Some(id) = id else {
        missing(findings, key);
        return String::new();
    };
    let (fits, kind) = match pattern {
        Pattern::Name => (terms::is_name(id.value()), "name"),
        Pattern::Word => (terms::is_word(id.value()), "word"),
        Pattern::File => (terms::is_file(id.value()), "file"),
    };
    if !fits {
        let message = message!("content-id", id = quoted(id.value()));
        findings.add(&id.span(), message, message!("content-id-hint", kind = kind));
    }
    id.value().clone()
}

/// Tells every id that was given before, in the order of the file, naming the line of the first.
pub(super) fn once<'a>(findings: &mut Findings<'_>, ids: impl Iterator<Item = Option<&'a Text>>) {
    repeated(findings, ids, false);
}

/// As [`once`], and two ids that differ in case alone are the same.
pub(super) fn once_whatever_the_case<'a>(findings: &mut Findings<'_>, ids: impl Iterator<Item = Option<&'a Text>>) {
    repeated(findings, ids, true);
}

fn repeated<'a>(findings: &mut Findings<'_>, ids: impl Iterator<Item = Option<&'a Text>>, fold: bool) {
    let mut ids: Vec<&Text> = ids.flatten().filter(|id| !id.value().is_empty()).collect();
    ids.sort_by_key(|id| id.span().start);
    let mut first = BTreeMap::new();
    for id in ids {
        let key = if fold { id.value().to_ascii_lowercase() } else { id.value().clone() };
        if let Some(earlier) = first.get(&key) {
            let line = findings.line(earlier);
            let message = message!("content-id-twice", id = quoted(id.value()), line = line);
            let hint = if fold { message!("content-id-twice-folded-hint") } else { message!("content-id-twice-hint") };
            findings.add(&id.span(), message, hint);
        } else {
            first.insert(key, id.span());
        }
    }
}
