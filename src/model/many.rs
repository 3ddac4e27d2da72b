//! What only several respondents together can say: how far they agree, how sure a number is, how groups
//! among them see it. A number that is withheld is not here at all.

use super::score::Score;
use super::statistic::Statistic;

/// What is known beyond the scores where each answers alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Many {
    /// Member organisations that answered.
    pub members: usize,
    /// How steady the working stage is; `None` under the floor, or where there are no stages.
    pub steadiness: Option<Steadiness>,
    /// Every group of which anything is shown, by the order of attributes and their choices.
    pub groups: Vec<Group>,
    /// What to talk about, the widest difference first within each kind; `None` under the floor.
    pub agenda: Option<Vec<AgendaPoint>>,
    /// What is withheld to protect people.
    pub withheld: Vec<Withheld>,
    /// What an evaluator may ask for, in the order of the tasks; on no page, only in published data.
    pub statistics: Vec<Statistic>,
}

/// How a task's scores spread over respondents; over members, where these weigh the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Standard deviation in points, 0 or more, with n - 1.
    pub deviation: f64,
    /// The 95% interval of the mean: lower and upper end, each from 0 to 100.
    pub interval: [f64; 2],
}

/// How respondents answered one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Views {
    /// Respondents per level as given, the lowest level first.
    pub distribution: Vec<usize>,
    /// Average deviation about the mean, in levels.
    pub deviation: f64,
    /// How far they agree; `None` for an item about the respondent's own organisation: situations differ there, nobody disagrees.
    pub agreement: Option<Verdict>,
}

/// How far respondents agree on something they share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// They see it alike.
    Close,
    /// Most see it alike, some quite differently.
    Mixed,
    /// They see it differently.
    Apart,
}

/// In how many resamples of respondents the working stage comes out the same. Not a probability.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steadiness {
    /// Resamples that gave the same stage.
    pub same: usize,
    /// Resamples drawn; at least 1.
    pub drawn: usize,
    /// How many gave each stage, by its number; stages that none gave are left out.
    pub stages: Vec<(usize, usize)>,
}

/// The respondents who gave one answer to an about-question.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Id of the about-question.
    pub attribute: String,
    /// The choice; `None` for those who did not say.
    pub value: Option<String>,
    /// How many there are; `None` where that is withheld.
    pub responses: Option<usize>,
    /// Its tasks, in the order of the model; those not asked of the group are left out.
    pub tasks: Vec<GroupTask>,
}

/// One task of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupTask {
    /// Id of the task.
    pub task: String,
    /// The mean and how many have a score; `None` where that is withheld.
    pub shown: Option<GroupScore>,
}

/// A mean of a group that may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupScore {
    /// Mean score of the group.
    pub score: Score,
    /// How many of it have a score; the floor or more.
    pub scored: usize,
}

/// Something to talk about.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaPoint {
    /// Id of the item.
    pub item: String,
    /// What kind of talk it asks for.
    pub kind: Kind,
    /// Average deviation about the mean, in levels; `None` where the point is not about levels.
    pub deviation: Option<f64>,
}

/// What kind of talk a point of the agenda asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// People see it differently.
    Differ,
    /// Some know and some do not.
    Know,
    /// Some say that it does not apply.
    Apply,
}

/// Something withheld to protect people, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    /// What it is.
    pub what: What,
    /// From how many respondents on it would be shown.
    pub floor: usize,
}

/// What is withheld.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Everything but the number of responses.
    Everything,
    /// The score of the task of this id.
    Task(String),
    /// The spread and interval of the task of this id.
    Spread(String),
    /// The mean of the item of this id.
    Item(String),
    /// Distribution and agreement of the item of this id.
    Views(String),
    /// The stages people chose.
    Declared,
    /// How steady the stage is.
    Steadiness,
    /// The agenda.
    Agenda,
    /// Groups of an attribute, by its id, with their choices; `None` among them for those who did not say.
    Groups(String, Vec<Option<String>>),
}

impl Verdict {
    /// The word used in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Close => "close",
            Self::Mixed => "mixed",
            Self::Apart => "apart",
        }
    }
}

impl Kind {
    /// The word used in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Differ => "differ",
            Self::Know => "know",
            Self::Apply => "apply",
        }
    }
}
