//! The questionnaire that an author begins from. Its words stand beside the catalogue, in `text/en/skeleton.toml`.

use super::nearest::quoted;
use super::terms;
use crate::error::{Failure, Problem, Result};
use crate::message;

/// Commented, and whole as it stands.
const ENGLISH: &str = include_str!("../text/en/skeleton.toml");

/// The id it stands under.
const ID: &str = "my-questionnaire";

/// The skeleton under this id.
///
/// # Errors
/// When this cannot be the id of a questionnaire, or is among those `taken`.
pub(super) fn of(id: &str, taken: &[&str]) -> Result<String> {
    let problem = if !terms::is_file(id) {
        Problem::new(message!("content-id", id = quoted(id))).hint(hint(id))
    } else if taken.contains(&id) {
        Problem::new(message!("content-id-shipped", id = quoted(id))).hint(message!("content-id-shipped-hint"))
    } else {
        return Ok(ENGLISH.replace(ID, id));
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
