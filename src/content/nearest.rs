//! What a person may have meant by a word that is not known: the nearest known one, or all of them.

use crate::message;
use crate::text::{Message, shown};

/// The most characters of a word of a file that a message repeats.
const QUOTED: usize = 60;

/// The longest word that is compared, in bytes; nobody mistypes a longer one.
const COMPARED: usize = 100;

/// How many known words are compared and how many are listed.
const CONSIDERED: usize = 500;
const LISTED: usize = 12;

/// A word of a file as a message repeats it: on one line, and not more than sixty characters of it.
pub(crate) fn quoted(word: &str) -> String {
    let mut start: String = word.trim().chars().take(QUOTED).collect();
    if start.len() < word.trim().len() {
        start.push('…');
    }
    shown(&start)
}

/// The known word nearest to this one; if none is near, the known ones.
pub(crate) fn hint(word: &str, known: &[&str]) -> Message {
    match nearest(word, known) {
        Some(found) => message!("content-nearest", known = quoted(found)),
        None => all(known),
    }
}

/// The known words, the first twelve by name.
pub(crate) fn all(known: &[&str]) -> Message {
    let listed: Vec<String> = known.iter().take(LISTED).map(|word| format!("`{}`", quoted(word))).collect();
    match known.len().saturating_sub(LISTED) {
        0 if known.is_empty() => message!("content-none-known"),
        0 => message!("content-known", known = listed),
        more => message!("content-known-more", known = listed.join(", "), more = more),
    }
}

/// The known word that differs in at most a third of the letters, whatever the case; the first of several.
/// The distance is that of Damerau and Levenshtein: letters added, left out, changed or swapped.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.trim().to_lowercase();
    if word.len() > COMPARED {
        return None;
    }
    let most = (word.chars().count() / 3).max(1);
    let near = known.iter().take(CONSIDERED).filter(|candidate| candidate.len() <= COMPARED);
    let measured = near.map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), *candidate));
    measured.filter(|(distance, _)| *distance <= most).min_by_key(|(distance, _)| *distance).map(|(_, found)| found)
}
