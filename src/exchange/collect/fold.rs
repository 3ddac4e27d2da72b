//! When two texts count as the same: after folding white space, letter case, quotes, dashes and the ways Unicode has of
//! writing one letter. Which texts there are is not known here.

use unicode_normalization::UnicodeNormalization;

/// A text as it is compared.
pub(super) fn folded(text: &str) -> String {
    let (mut folded, mut gap, mut opened) = (String::with_capacity(text.len()), false, false);
    for character in text.nfkc().flat_map(char::to_lowercase) {
        match character {
            // French has a space inside its quotes.
            '\u{AB}' => opened = true,
            '\u{BB}' => gap = false,
            _ if is_left_out(character) => {}
            _ if character.is_whitespace() => gap |= !opened,
            _ => {
                if gap && !folded.is_empty() {
                    folded.push(' ');
                }
                (gap, opened) = (false, false);
                folded.push(if is_dash(character) { '-' } else { character });
            }
        }
    }
    folded
}

/// Letters and digits of a name alone, in small letters: `T1_x` and `T1x` are one name where a tool allows no low line.
pub(super) fn squeezed(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|character| character.to_ascii_lowercase()).collect()
}

/// Quotes, which every tool writes in its own way or puts before a cell, and marks that nobody sees.
fn is_left_out(character: char) -> bool {
    matches!(character, '"' | '\'' | '`' | '\u{B4}' | '\u{2BC}' | '\u{2018}'..='\u{201F}' | '\u{2039}' | '\u{203A}')
        || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn is_dash(character: char) -> bool {
    matches!(character, '\u{2010}'..='\u{2015}' | '\u{2212}')
}
