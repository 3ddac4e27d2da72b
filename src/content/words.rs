//! The texts of a questionnaire: there, not empty, and nothing in them that cannot be seen. Line breaks may stand in
//! running text; labels, titles, levels and choices, which are shown in a list, keep to one line.

use std::collections::BTreeSet;
use std::ops::Range;

use super::findings::Findings;
use super::nearest::quoted;
use super::placed::Placed;
use super::shape::{Text, Texts};
use crate::message;
use crate::text::is_hidden;

/// How many lines a text may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// One, because it is shown in a list or a heading.
    One,
    /// As many as its author wants.
    Many,
}

/// What every check of a key needs: which table it is in (by its header's place) and its name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key<'a> {
    pub(super) table: &'a Range<usize>,
    pub(super) name: &'static str,
}

/// Says that a key is missing, unless what stood there was told already.
pub(super) fn missing(findings: &mut Findings<'_>, key: Key<'_>) {
    if !findings.remembers(key.table, key.name) {
        findings.remember(key.table, key.name);
        let message = message!("content-missing", key = key.name);
        findings.add(key.table, message, message!("content-missing-hint", key = key.name));
    }
}

/// A text that must be there; empty beside a mistake.
pub(super) fn required(findings: &mut Findings<'_>, key: Key<'_>, text: Option<&Text>, lines: Lines) -> String {
    let Some(text) = text else {
        missing(findings, key);
        return String::new();
    };
    clean(findings, key.name, text, lines)
}

/// A text that may be left out, but not be empty.
pub(super) fn optional(
    findings: &mut Findings<'_>,
    name: &'static str,
    text: Option<&Text>,
    lines: Lines,
) -> Option<String> {
    text.map(|text| clean(findings, name, text, lines))
}

/// The texts of a list, each on one line and none twice; none where the list is left out.
pub(super) fn list(findings: &mut Findings<'_>, name: &'static str, list: Option<&Texts>) -> Vec<String> {
    let texts = list.map(|list| list.value().as_slice()).unwrap_or_default();
    let mut seen = BTreeSet::new();
    let mut cleaned = Vec::new();
    for text in texts {
        let words = clean(findings, name, text, Lines::One);
        if !words.is_empty() && !seen.insert(words.clone()) {
            let message = message!("content-twice", key = name, value = quoted(&words));
            findings.add(&text.span(), message, message!("content-twice-hint"));
        }
        cleaned.push(words);
    }
    cleaned
}

/// The text without the space around it and with line ends as Unix writes them, after everything wrong with it was told.
fn clean(findings: &mut Findings<'_>, name: &'static str, text: &Placed<String>, lines: Lines) -> String {
    let words = text.value().trim().replace("\r\n", "\n");
    if words.is_empty() {
        findings.add(&text.span(), message!("content-empty", key = name), message!("content-empty-hint"));
    }
    if let Some(hidden) = words.chars().find(|character| *character != '\n' && is_hidden(*character)) {
        let at = place_of(findings, &text.span(), hidden);
        let code = format!("U+{:04X}", u32::from(hidden));
        findings.add(&at, message!("content-hidden", key = name, code = code), message!("content-hidden-hint"));
    } else if lines == Lines::One && words.contains('\n') {
        findings.add(&text.span(), message!("content-lines", key = name), message!("content-lines-hint"));
    }
    words
}

/// Where a character stands within a value; the whole value when it was written as an escape.
fn place_of(findings: &Findings<'_>, span: &Range<usize>, character: char) -> Range<usize> {
    match findings.text(span).find(character) {
        Some(offset) => span.start + offset..span.start + offset + character.len_utf8(),
        None => span.clone(),
    }
}
