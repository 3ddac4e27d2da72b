//! How easy a text is to read, by the formulas that are accepted for each language.
//!
//! - English: Flesch-Kincaid grade level, 0.39 W/S + 11.8 Y/W - 15.59 (Kincaid, Fishburne, Rogers & Chissom 1975).
//! - French: 207 - 1.015 W/S - 73.6 Y/W (Kandel & Moles 1958), read by the bands of Flesch (1948): 60 to 70 is standard,
//!   eighth and ninth grade.
//! - Spanish: 206.835 - 62.3 Y/W - W/S (Szigriszt-Pazos 1993), read by the INFLESZ bands (Barrio-Cantalejo et al. 2008,
//!   Anales del Sistema Sanitario de Navarra 31(2)): 55 to 65 is normal, secondary school.
//!
//! W words, S sentences, Y syllables. A sentence of one or two words is none, as in textstat.

/// Words, sentences and syllables of texts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Counts {
    words: f64,
    sentences: f64,
    syllables: f64,
}

/// Counts the texts, each a sentence at least, with the syllables of a word counted by `syllables`.
pub(super) fn counts(texts: &[String], syllables: fn(&str) -> u32) -> Counts {
    let mut counts = Counts { words: 0.0, sentences: 0.0, syllables: 0.0 };
    for text in texts {
        let sentences = text.split(['.', '!', '?', '…']).filter(|sentence| words(sentence).len() > 2).count();
        counts.sentences += f64::from(u32::try_from(sentences).expect("a text is short"));
        for word in words(text) {
            counts.words += 1.0;
            counts.syllables += f64::from(syllables(&word));
        }
    }
    counts.sentences = counts.sentences.max(1.0);
    counts
}

/// The words of a text in small letters. Parts that are joined by a hyphen or an apostrophe are one word.
pub(super) fn words(text: &str) -> Vec<String> {
    let letters = |word: &str| -> String { word.chars().filter(|letter| letter.is_alphanumeric()).collect() };
    text.split_whitespace().map(letters).filter(|word| !word.is_empty()).map(|word| word.to_lowercase()).collect()
}

/// Flesch-Kincaid grade level: years of school.
pub(super) fn flesch_kincaid(texts: &[String]) -> f64 {
    let Counts { words, sentences, syllables } = counts(texts, english);
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// Kandel and Moles: 0 (hard) to about 100 (easy).
pub(super) fn kandel_moles(texts: &[String]) -> f64 {
    let Counts { words, sentences, syllables } = counts(texts, french);
    207.0 - 1.015 * words / sentences - 73.6 * syllables / words
}

/// Szigriszt-Pazos: 0 (hard) to about 100 (easy).
pub(super) fn szigriszt_pazos(texts: &[String]) -> f64 {
    let Counts { words, sentences, syllables } = counts(texts, spanish);
    206.835 - 62.3 * syllables / words - words / sentences
}

/// Syllables of an English word, by its spelling: groups of vowels, without those that are silent.
pub(super) fn english(word: &str) -> u32 {
    let groups = groups(word, "aeiouy");
    let apart = ["ia", "io", "eo", "iu", "ua", "uou", "ying", "eing", "oing", "dea"];
    let apart = apart.iter().filter(|pair| word.contains(**pair)).count();
    let together =
        ["tion", "sion", "cial", "tial", "cian", "cious", "tious", "gion", "geo", "eop", "qua", "gua", "ssia"];
    let together = together.iter().filter(|pair| word.contains(**pair)).count();
    let extra = u32::try_from(apart.saturating_sub(together)).expect("they are few");
    (groups + extra).saturating_sub(u32::from(is_silent_at_the_end(word))).max(1)
}

/// Whether the last vowel of an English word is not spoken: in `make`, `makes` and `asked`, not in `table` or `needed`.
fn is_silent_at_the_end(word: &str) -> bool {
    let before = |ending: &str| word.strip_suffix(ending).and_then(|stem| stem.chars().next_back());
    let consonant = |letter: char| !"aeiouy".contains(letter);
    if let Some(last) = before("ed") {
        return consonant(last) && !matches!(last, 't' | 'd');
    }
    if let Some(last) = before("es") {
        let hissing = matches!(last, 's' | 'x' | 'z' | 'c' | 'g') || word.ends_with("ches") || word.ends_with("shes");
        return consonant(last) && !hissing && !is_spoken_le(word.trim_end_matches('s'));
    }
    before("e").is_some_and(consonant) && !is_spoken_le(word)
}

/// Whether a word ends like `table`: in a consonant with `le`.
fn is_spoken_le(word: &str) -> bool {
    let stem = word.strip_suffix("le").and_then(|stem| stem.chars().next_back());
    stem.is_some_and(|letter| !"aeiouy".contains(letter))
}

/// Syllables of a French word, by its spelling. A mute `e` at the end counts only where two consonants stand before it
/// (`table`), for there it is often spoken.
pub(super) fn french(word: &str) -> u32 {
    let vowels = "aàâäeéèêëiîïoôöuùûüyœæ";
    let apart = ["éa", "éi", "éo", "éu", "aï", "oï"].iter().filter(|pair| word.contains(**pair)).count();
    let groups = groups(word, vowels) + u32::try_from(apart).expect("they are few");
    let stem = ["ent", "es", "e"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or_default();
    let mut before = stem.chars().rev();
    let consonant = |letter: Option<char>| letter.is_some_and(|letter| !vowels.contains(letter));
    let ending = word.len() - stem.len();
    // `ent` is mute in verbs alone; most words in -ment are none.
    let mute = ending < 3 && consonant(before.next()) && !consonant(before.next());
    let joined = u32::from(!stem.is_empty() && mute);
    groups.saturating_sub(joined).max(1)
}

/// Syllables of a Spanish word, which its spelling tells: strong vowels part, weak ones join them unless accented.
pub(super) fn spanish(word: &str) -> u32 {
    let word = word.replace("qu", "k").replace("gue", "ge").replace("gui", "gi");
    let (mut syllables, mut before): (u32, Option<char>) = (0, None);
    let letters: Vec<char> = word.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        let last = index + 1 == letters.len();
        let vowel = "aáeéiíoóuúü".contains(*letter) || (*letter == 'y' && (last || letters.len() == 1));
        let weak = |letter: char| "iuüy".contains(letter);
        let joins = before.is_some_and(|before| {
            (weak(before) || weak(*letter)) && !"íú".contains(*letter) && !"íú".contains(before) && before != *letter
        });
        syllables += u32::from(vowel && !joins);
        before = vowel.then_some(*letter);
    }
    syllables.max(1)
}

/// Groups of letters that stand together and are among `vowels`.
fn groups(word: &str, vowels: &str) -> u32 {
    let (mut groups, mut inside) = (0, false);
    for letter in word.chars() {
        let vowel = vowels.contains(letter);
        groups += u32::from(vowel && !inside);
        inside = vowel;
    }
    groups
}
