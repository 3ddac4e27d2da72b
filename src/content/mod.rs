//! From TOML to a questionnaire, with every mistake found at once, each at its place; the
//! shipped questionnaires; and back to TOML for the frozen copy of a checkpoint.

use std::path::Path;

use crate::error::{Result, Source};
use crate::model::questionnaire::Questionnaire;

/// Ids of the questionnaires built into the program, in the order they are listed.
pub fn shipped_ids() -> Vec<&'static str> {
    todo!()
}

/// The shipped questionnaire of this id, with the library's practices it refers to; `None` if there is none.
///
/// # Errors
/// Never with the files as shipped: a test loads each of them.
pub fn shipped(_id: &str) -> Result<Option<Questionnaire>> {
    todo!()
}

/// Reads a questionnaire from a file of one's own.
///
/// # Errors
/// Every mistake in it, each with its place and what to do.
pub fn load(_file: &Path) -> Result<Questionnaire> {
    todo!()
}

/// Reads the frozen copy kept with a checkpoint: the same checks as [`load`], but its file may be called anything.
///
/// # Errors
/// Every mistake in it.
pub fn thaw(_source: &Source) -> Result<Questionnaire> {
    todo!()
}

/// The questionnaire as the TOML that is kept with a checkpoint: nothing left to resolve, the same questionnaire when read again.
///
/// # Errors
/// When it holds what TOML cannot say.
pub fn freeze(_questionnaire: &Questionnaire) -> Result<String> {
    todo!()
}
