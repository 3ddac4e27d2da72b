//! The questionnaire that an author begins from. Its words stand beside the catalogue, in `text/<language>/skeleton.toml`.

use super::nearest::quoted;
use super::terms;
use crate::error::{Failure, Problem, Result};
use crate::message;

/// Commented, and whole as it stands; by the code of its language, English first.
const SKELETONS: [(&str, &str); 3] = [
    ("en", include_str!("../text/en/skeleton.toml")),
    ("fr", include_str!("../text/fr/skeleton.toml")),
    ("es", include_str!("../text/es/skeleton.toml")),
];

/// The id it stands under.
const ID: &str = "my-questionnaire";

/// The skeleton under this id, in the language of this code or else in English.
///
/// # Errors
/// When this cannot be the id of a questionnaire, or is among those `taken`.
pub(super) fn of(id: &str, language: &str, taken: &[&str]) -> Result<String> {
    let problem = if !terms::is_file(id) {
        Problem::new(message!("content-id", id = quoted(id))).hint(hint(id))
    } else if taken.contains(&id) {
        Problem::new(message!("content-id-shipped", id = quoted(id))).hint(message!("content-id-shipped-hint"))
    } else {
        let [(_, english), ..] = SKELETONS;
        let found = SKELETONS.into_iter().find(|(code, _)| *code == language);
        return Ok(found.map_or(english, |(_, words)| words).replace(ID, id));
    };
    Err(Failure::usage(problem))
}

/// The id that was probably meant, or how ids are made.
fn hint(id: &str) -> crate::text::Message {
    let words = id.trim().strip_suffix(".toml").unwrap_or(id.trim()).to_lowercase();
    let meant = words.replace([' ', '_'], "-");
    if terms::is_file(&meant) {
        message!("content-id-meant", id = meant, pattern = terms::FILE)
    } else {
        message!("content-id-pattern", pattern = terms::FILE)
    }
}
