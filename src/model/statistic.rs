//! A number an evaluator may be asked to defend, with everything needed to defend it. How it is found is known
//! to `scoring` alone; it stands on no page, only in published data.

/// What was found about one task, or one item of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Statistic {
    /// Id of the task.
    pub task: String,
    /// Id of the item; `None` for what is about the whole task.
    pub item: Option<String>,
    /// Which number it is.
    pub name: Name,
    /// The number, or why there is none.
    pub value: Result<f64, Undefined>,
    /// How many respondents it rests on.
    pub n: usize,
    /// What to mind when using it; empty where there is no value.
    pub caution: Vec<Caution>,
}

/// Which number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// Agreement within the group on one item: 0 to 1.
    RWg,
    /// Agreement within the group over the items of a task: 0 to 1.
    RWgJ,
    /// Share of the variance of scores that lies between members: at most 1.
    Icc1,
    /// How reliably members' mean scores tell members apart: at most 1.
    Icc2,
    /// Cronbach's alpha of the levels: at most 1.
    Alpha,
    /// Cronbach's alpha of the levels after every item was brought to the same variance: at most 1.
    AlphaStandardized,
    /// Omega total of one factor: at most 1.
    OmegaTotal,
}

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Undefined {
    /// Fewer respondents than may be shown, or than it takes.
    FewRespondents,
    /// Fewer members than may be shown, or no member with more than one respondent.
    FewMembers,
    /// Fewer items than it takes that apply and vary.
    FewItems,
    /// Everyone answered alike, so that there is nothing to divide by.
    NoVariation,
    /// The search for the factor did not settle.
    NotSettled,
}

/// What to mind when using a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caution {
    /// Fewer than 30 respondents.
    FewRespondents,
    /// Fewer than 10 members.
    FewMembers,
    /// Below 0, where a share or a reliability makes no sense: read as none.
    Negative,
    /// People were further apart than if they had answered at random, and 0 was put in place of less.
    SetToZero,
    /// Items that everyone rated alike were left out.
    ConstantItems,
    /// An item's loading came to the edge of what is possible, so that one factor may not be the right model.
    Improper,
}

impl Name {
    /// The word used in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::RWg => "r_wg",
            Self::RWgJ => "r_wg_j",
            Self::Icc1 => "icc_1",
            Self::Icc2 => "icc_2",
            Self::Alpha => "alpha",
            Self::AlphaStandardized => "alpha_standardized",
            Self::OmegaTotal => "omega_total",
        }
    }
}

impl Undefined {
    /// The word used in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::FewRespondents => "few_respondents",
            Self::FewMembers => "few_members",
            Self::FewItems => "few_items",
            Self::NoVariation => "no_variation",
            Self::NotSettled => "not_settled",
        }
    }
}

impl Caution {
    /// The word used in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::FewRespondents => "few_respondents",
            Self::FewMembers => "few_members",
            Self::Negative => "negative",
            Self::SetToZero => "set_to_zero",
            Self::ConstantItems => "constant_items",
            Self::Improper => "improper",
        }
    }
}
