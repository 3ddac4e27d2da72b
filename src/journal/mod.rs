//! The folder of one organisation or coalition: plain files, created once and never rewritten.

use std::path::PathBuf;
use std::sync::Arc;

use crate::model::checkpoint::{Checkpoint, Respondents};
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;

/// A journal that was found or made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// Its folder.
    pub folder: PathBuf,
    /// What `coready.toml` says.
    pub settings: Settings,
}

/// What `coready.toml` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Name of the organisation or coalition.
    pub organisation: String,
    /// Id of a shipped questionnaire, or a file relative to the journal.
    pub questionnaire: String,
    /// Who answers.
    pub respondents: Respondents,
    /// Language code; `None` for the environment's.
    pub language: Option<String>,
}

/// A checkpoint as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// What is known about the occasion.
    pub checkpoint: Checkpoint,
    /// The frozen questionnaire; shared between checkpoints whose frozen bytes are the same.
    pub questionnaire: Arc<Questionnaire>,
    /// Its responses, sorted by id.
    pub responses: Vec<Response>,
}
