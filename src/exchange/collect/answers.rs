//! What a tool may write for the answers to a question: names, labels and descriptions in every language, and a code with
//! its label. Which question a column belongs to is not known here.

use std::collections::HashMap;

use super::fold::folded;

/// What a person said by choosing an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A level, counted from 0.
    Level(usize),
    /// It is not known.
    DontKnow,
    /// It does not apply.
    NotApplicable,
    /// One of the other choices, as it is kept.
    Word(String),
}

/// The answers one may choose.
#[derive(Debug, Default)]
pub(super) struct Answers {
    meanings: Vec<Meaning>,
    /// By code or name, in small letters.
    names: HashMap<String, usize>,
    /// By the words that people read; `None` where they are those of several.
    labels: HashMap<String, Option<usize>>,
    /// Names and labels as they are written.
    known: Vec<String>,
}

impl Answers {
    /// Whether there is nothing to choose.
    pub(super) fn is_empty(&self) -> bool {
        self.meanings.is_empty()
    }

    /// Everything that is understood, as it is written.
    pub(super) fn known(&self) -> Vec<&str> {
        self.known.iter().map(String::as_str).collect()
    }

    /// Adds what a name and labels stand for.
    pub(super) fn add(&mut self, meaning: Meaning, name: &str, labels: &[&str]) {
        let at = self.meanings.iter().position(|known| *known == meaning).unwrap_or_else(|| {
            self.meanings.push(meaning);
            self.meanings.len() - 1
        });
        self.names.insert(folded(name), at);
        self.note(name);
        for label in labels {
            self.note(label);
            let known = self.labels.entry(folded(label)).or_insert(Some(at));
            if *known != Some(at) {
                *known = None;
            }
        }
    }

    fn note(&mut self, word: &str) {
        if !self.known.iter().any(|known| known == word) {
            self.known.push(word.to_owned());
        }
    }

    /// What a cell says; `None` where it is none of the answers. A number is a code, never a position.
    pub(super) fn meaning(&self, cell: &str) -> Option<&Meaning> {
        let cell = folded(cell);
        let at = match whole(&cell) {
            Some(code) => self.names.get(&code.to_string()).copied(),
            None => self.words(&cell).or_else(|| self.coded(&cell)),
        };
        at.and_then(|at| self.meanings.get(at))
    }

    fn words(&self, cell: &str) -> Option<usize> {
        self.names.get(cell).copied().or_else(|| self.labels.get(cell).copied().flatten())
    }

    /// A code with the label that belongs to it, before or behind: `4. Agree`, `4 - Agree`, `Agree (4)`.
    fn coded(&self, cell: &str) -> Option<usize> {
        let (code, label) = code_before(cell).or_else(|| code_behind(cell))?;
        let at = self.names.get(&code.to_string()).copied();
        at.filter(|at| self.words(label) == Some(*at))
    }
}

fn code_before(cell: &str) -> Option<(i64, &str)> {
    let bare = cell.trim_start_matches(['(', '[']);
    let end =
        bare.char_indices().find(|(at, character)| !(character.is_ascii_digit() || *at == 0 && *character == '-'));
    let (code, rest) = bare.split_at(end?.0);
    let label = rest.trim_start_matches([' ', '.', ')', ']', ':', '-', '=', '|', '\u{B7}', '\u{2022}', '\t']);
    // `3rd` is no code with a label.
    (label.len() < rest.len()).then_some((code.parse().ok()?, label))
}

fn code_behind(cell: &str) -> Option<(i64, &str)> {
    let bare = cell.strip_suffix([')', ']'])?;
    let (label, code) = bare.rsplit_once(['(', '['])?;
    Some((code.trim().parse().ok()?, label.trim_end()))
}

/// The whole number that a cell is, with or without decimals that are nought after a point or comma.
fn whole(cell: &str) -> Option<i64> {
    let cell = cell.strip_prefix('+').unwrap_or(cell);
    let (number, decimals) = cell.split_once(['.', ',']).unwrap_or((cell, "0"));
    let noughts = !decimals.is_empty() && decimals.bytes().all(|digit| digit == b'0');
    let digits = number.strip_prefix('-').unwrap_or(number);
    let plain = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    (noughts && plain).then(|| number.parse().ok()).flatten()
}
