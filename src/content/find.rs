//! A questionnaire by the name a person gives it: the id of a shipped one, or a file of their own.

use std::path::Path;

use super::library;
use super::nearest::{self, quoted};
use super::read::{self, Name};
use crate::error::{Problem, Result};
use crate::model::questionnaire::Questionnaire;
use crate::{files, message};

/// The questionnaire that is meant; a file is looked for from this folder on.
///
/// # Errors
/// When there is none of that name, or every mistake in it.
pub(super) fn find(name: &str, folder: &Path) -> Result<Questionnaire> {
    if is_file(name) {
        return load(&folder.join(name));
    }
    library::shipped(name)?.ok_or_else(|| {
        let problem = Problem::new(message!("content-unknown-questionnaire", name = quoted(name)));
        problem.hint(nearest::hint(name, &library::ids())).into()
    })
}

/// The questionnaire in a file.
///
/// # Errors
/// Every mistake in it.
pub(super) fn load(file: &Path) -> Result<Questionnaire> {
    read::questionnaire(&files::read(file)?, Name::EqualsId, &library::practices()?)
}

/// Whether the name is that of a file: it ends in `.toml` or names a folder as well.
pub(super) fn is_file(name: &str) -> bool {
    let path = Path::new(name);
    path.components().count() > 1 || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
}
