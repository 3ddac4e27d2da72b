//! A questionnaire together with the bytes that are kept of it and their digest, so that the three
//! cannot drift apart. How it is written is known to `content`.

use std::sync::Arc;

use crate::content;
use crate::error::{Result, Source};
use crate::files;
use crate::model::questionnaire::Questionnaire;

/// A questionnaire as a checkpoint or a draft keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// What it says.
    pub questionnaire: Arc<Questionnaire>,
    /// The text that is kept, byte for byte.
    pub text: Arc<str>,
    /// SHA-256 of that text, as 64 hexadecimal digits.
    pub digest: String,
}

impl Frozen {
    /// Freezes a questionnaire.
    ///
    /// # Errors
    /// When it holds what TOML cannot say.
    pub fn of(questionnaire: &Questionnaire) -> Result<Self> {
        let text: Arc<str> = content::freeze(questionnaire)?.into();
        let digest = files::sha256(text.as_bytes());
        Ok(Self { questionnaire: Arc::new(questionnaire.clone()), text, digest })
    }

    /// Reads a frozen text.
    ///
    /// # Errors
    /// Every mistake in it.
    pub fn thaw(source: &Source) -> Result<Self> {
        let questionnaire = Arc::new(content::thaw(source)?);
        Ok(Self { questionnaire, text: source.text.clone(), digest: files::sha256(source.text.as_bytes()) })
    }
}

/// As much of a digest as tells two apart: its first twelve digits.
pub(super) fn short(digest: &str) -> String {
    digest.chars().take(12).collect()
}
