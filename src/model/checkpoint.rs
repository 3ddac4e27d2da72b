//! One occasion of assessment and the organisation it belongs to, as plain data.

use crate::time::Moment;

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Respondents {
    /// A person, for the organisation.
    One,
    /// A room, which agrees on one answer set.
    Together,
}

/// One occasion of assessment; a wave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Name of its folder, such as `2026-11-22-baseline`.
    pub id: String,
    /// The word the coordinator gave it.
    pub label: Option<String>,
    /// When it was opened; gives the order of checkpoints.
    pub opened: Moment,
    /// When it was closed; `None` while it takes responses.
    pub closed: Option<Moment>,
    /// Id of the path, if one was fixed for everybody.
    pub path: Option<String>,
    /// Who answers.
    pub respondents: Respondents,
    /// How many people were invited, if that was said.
    pub invited: Option<usize>,
    /// SHA-256 of the frozen questionnaire's bytes, as 64 hexadecimal digits.
    pub digest: String,
}

impl Respondents {
    /// The word used in files: `one` or `together`.
    pub fn word(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Together => "together",
        }
    }
}
