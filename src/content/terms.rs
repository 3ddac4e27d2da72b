//! The fixed words of the format: its names, the patterns of ids, the words a key can take and what an
//! absent key stands for. Both the checks and the JSON Schema take them from here.

use crate::model::questionnaire::{Better, Effort, Referent};

/// The format of a questionnaire, without its number.
pub(super) const FORMAT_NAME: &str = "coready/questionnaire/";

/// The format of a questionnaire as this program reads and writes it.
pub(super) const FORMAT: &str = "coready/questionnaire/1";

/// The format of the library of practices.
pub(super) const LIBRARY_FORMAT: &str = "coready/practices/1";

/// The format of a translation.
pub(super) const TRANSLATION_FORMAT: &str = "coready/translation/1";

/// What a translation of the library names as that which it translates.
pub(super) const LIBRARY: &str = "practices";

/// Pattern of the ids of tasks, items, reflections, about-questions and measures: they become names of columns.
pub(super) const NAME: &str = "^[A-Za-z][A-Za-z0-9_]*$";

/// Pattern of the ids of scales, paths and practices.
pub(super) const WORD: &str = "^[A-Za-z][A-Za-z0-9_-]*$";

/// Pattern of a questionnaire's id: a file name on every system.
pub(super) const FILE: &str = "^[a-z][a-z0-9-]*$";

/// Pattern of a language's code, such as `en` or `pt-BR` (the common part of BCP 47).
pub(super) const LANGUAGE: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/// What a scale says for a respondent who does not know, unless it has words of its own.
pub(super) const DONT_KNOW: &str = "don't know";

/// What a scale says for an item that does not apply, unless it has words of its own.
pub(super) const NOT_APPLICABLE: &str = "does not apply";

/// Whom an item can be about.
pub(super) const REFERENTS: [Referent; 3] = [Referent::OwnOrganisation, Referent::Collaboration, Referent::Convener];

/// Which way of a measure can be better.
pub(super) const BETTER: [Better; 2] = [Better::Higher, Better::Lower];

/// How much a practice can take.
pub(super) const EFFORTS: [Effort; 3] = [Effort::Small, Effort::Medium, Effort::Large];

/// Whether an id has the shape of [`NAME`].
pub(super) fn is_name(id: &str) -> bool {
    starts_with(id, |first| first.is_ascii_alphabetic())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Whether an id has the shape of [`WORD`].
pub(super) fn is_word(id: &str) -> bool {
    is_name(&id.replace('-', "_"))
}

/// Whether an id has the shape of [`FILE`].
pub(super) fn is_file(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    starts_with(id, |first| first.is_ascii_lowercase()) && id.bytes().all(allowed)
}

/// Whether a code has the shape of [`LANGUAGE`].
pub(super) fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let primary = parts
        .next()
        .is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    primary && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn starts_with(id: &str, allowed: impl Fn(u8) -> bool) -> bool {
    id.bytes().next().is_some_and(allowed)
}
