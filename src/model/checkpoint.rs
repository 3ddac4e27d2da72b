//! One occasion of assessment and the organisation it belongs to, as plain data.

use crate::time::Moment;

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Respondents {
    /// A person, for the organisation.
    One,
    /// A room, which agrees on one answer set.
    Together,
    /// Each alone.
    Many,
}

/// What holds where each answers alone. Frozen when a checkpoint opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// From how many on anything is shown.
    pub floors: Floors,
    /// Whose voices weigh the same.
    pub balance: Balance,
}

/// From how many respondents on a number is shown. A journal can raise them, never lower them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floors {
    /// For a mean; 5 or more.
    pub mean: usize,
    /// For everything else: distributions, spreads, intervals, words; 8 or more.
    pub other: usize,
}

/// Whose voices weigh the same in a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Balance {
    /// Every respondent's.
    #[default]
    Respondents,
    /// Every member organisation's, however many of its people answered.
    Members,
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
    /// What holds where each answers alone.
    pub rules: Rules,
    /// SHA-256 of the frozen questionnaire's bytes, as 64 hexadecimal digits.
    pub digest: String,
}

impl Respondents {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::One, Self::Together, Self::Many];

    /// The word used in files: `one`, `together` or `many`.
    pub fn word(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Together => "together",
            Self::Many => "many",
        }
    }
}

impl Balance {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Respondents, Self::Members];

    /// The word used in files: `respondents` or `members`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Respondents => "respondents",
            Self::Members => "members",
        }
    }
}

impl Default for Floors {
    /// The lowest that are allowed.
    fn default() -> Self {
        Self { mean: 5, other: 8 }
    }
}

impl Checkpoint {
    /// What holds where each answers alone; `None` where there is one answer set.
    pub fn many(&self) -> Option<&Rules> {
        (self.respondents == Respondents::Many).then_some(&self.rules)
    }
}
