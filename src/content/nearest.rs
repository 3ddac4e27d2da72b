//! What a person may have meant by a word that is not known: the nearest known one, or all of them.

use crate::message;
use crate::text::{Message, shown};

/// The most characters of a word of a file that a message repeats.
const QUOTED: usize = 60;

/// The longest word that is compared, in bytes; nobody mistypes a longer one.
const COMPARED: usize = 100;

/// The longest sentence that is compared, in bytes.
const SENTENCE: usize = 1000;

/// How many known words are compared and how many are listed.
const CONSIDERED: usize = 500;
const LISTED: usize = 16;

/// A word of a file as a message repeats it: on one line, and not more than sixty characters of it.
pub(crate) fn quoted(word: &str) -> String {
    let mut start: String = word.chars().take(QUOTED).collect();
    if start.len() < word.len() {
        start.push('…');
    }
    shown(&start)
}

/// The known word nearest to this one; if none is near, the known ones, or those of many that differ least.
pub(crate) fn hint(word: &str, known: &[&str]) -> Message {
    if let Some(found) = nearest(word, known) {
        return message!("content-nearest", known = quoted(found));
    }
    if known.len() <= LISTED {
        return all(known);
    }
    let alike: Vec<&str> = by_distance(word, known).into_iter().map(|(_, found)| found).collect();
    message!("content-known-alike", count = known.len(), known = listed(&alike))
}

/// The known words, the first sixteen by name.
pub(crate) fn all(known: &[&str]) -> Message {
    match known.len().saturating_sub(LISTED) {
        0 if known.is_empty() => message!("content-none-known"),
        0 => message!("content-known", known = listed(known)),
        more => message!("content-known-more", known = listed(known).join(", "), more = more),
    }
}

/// The known word that differs in at most a third of the letters, whatever the case; the first of several.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let most = (word.trim().chars().count() / 3).max(1);
    by_distance(word, known).first().filter(|(distance, _)| *distance <= most).map(|(_, found)| *found)
}

/// The known text most like this one by the pairs of letters they share (Sørensen and Dice), if they share more than half
/// of them; for longer texts than [`nearest`] compares.
pub(crate) fn similar<'a>(text: &str, known: &[&'a str]) -> Option<&'a str> {
    let text = text.trim().to_lowercase();
    if text.len() > SENTENCE {
        return None;
    }
    let candidates = known.iter().take(CONSIDERED).filter(|candidate| candidate.len() <= SENTENCE);
    let alike = candidates.map(|candidate| (strsim::sorensen_dice(&text, &candidate.to_lowercase()), *candidate));
    let best = alike.rev().max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.filter(|(alike, _)| *alike > 0.5).map(|(_, candidate)| candidate)
}

fn listed(known: &[&str]) -> Vec<String> {
    known.iter().take(LISTED).map(|word| format!("`{}`", quoted(word))).collect()
}

/// The known words by how many letters must be added, left out, changed or swapped to come from one to the other,
/// whatever the case (the distance of Damerau and Levenshtein); of equally far ones, the first first.
fn by_distance<'a>(word: &str, known: &[&'a str]) -> Vec<(usize, &'a str)> {
    let word = word.trim().to_lowercase();
    let comparable =
        known.iter().take(CONSIDERED).filter(|candidate| candidate.len() <= COMPARED && word.len() <= COMPARED);
    let distance = |candidate: &str| strsim::damerau_levenshtein(&word, &candidate.to_lowercase());
    let mut measured: Vec<_> = comparable.map(|candidate| (distance(candidate), *candidate)).collect();
    measured.sort_by_key(|(distance, _)| *distance);
    measured
}
