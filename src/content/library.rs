//! What is built into the program: the shipped questionnaires and the library of practices.

use std::path::PathBuf;

use super::read::{self, Name};
use crate::error::{Result, Source};
use crate::model::questionnaire::{Practice, Questionnaire};

/// The shipped questionnaires, in the order they are listed. One more is its file and one line here.
const SHIPPED: &[(&str, &str)] = &[("ten-tasks", include_str!("../../questionnaires/ten-tasks.toml"))];

/// The practices that every questionnaire may refer to.
const PRACTICES: &str = include_str!("../../questionnaires/library/practices.toml");

/// Ids of the shipped questionnaires, in the order they are listed.
pub(super) fn ids() -> Vec<&'static str> {
    SHIPPED.iter().map(|(id, _)| *id).collect()
}

/// The shipped questionnaire of this id; `None` if there is none.
///
/// # Errors
/// Every mistake in it or in the library.
pub(super) fn shipped(id: &str) -> Result<Option<Questionnaire>> {
    let Some((id, text)) = SHIPPED.iter().find(|(shipped, _)| *shipped == id) else { return Ok(None) };
    let source = built_in(&format!("{id}.toml"), text);
    read::questionnaire(&source, Name::EqualsId, &practices()?).map(Some)
}

/// The library of practices.
///
/// # Errors
/// Every mistake in it.
pub(super) fn practices() -> Result<Vec<Practice>> {
    read::library(&built_in("library/practices.toml", PRACTICES))
}

fn built_in(file: &str, text: &str) -> Source {
    Source { file: PathBuf::from("questionnaires").join(file), text: text.into() }
}
