//! What scoring finds: standings of tasks, both readings of the stage, lifts and next tasks. How it is found
//! is known to `scoring` alone.

use super::many::{Many, Spread, Views};
use super::response::Answer;
use super::score::Score;

/// What is known about one task.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskResult {
    /// Id of the task.
    pub task: String,
    /// Where it stands.
    pub standing: Standing,
    /// How its items were answered; `None` where that is withheld.
    pub counts: Option<Counts>,
    /// How its scores spread; `None` for one answer set, without a score, or under the floor.
    pub spread: Option<Spread>,
    /// What is known about each of its items, in file order; those not asked are left out.
    pub items: Vec<ItemResult>,
    /// The smallest change that would establish it.
    pub lift: Lift,
}

/// Where a task stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// Outside the path.
    NotAsked,
    /// Half or less of its weight was answered.
    Insufficient,
    /// Too few have a score for it to be shown, or too few were asked for telling whether anybody has.
    Withheld,
    /// It has a score.
    Scored(Scored),
}

/// A task that has a score.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    /// Weighted mean of its answered items.
    pub score: Score,
    /// Nearest level of the scale, halves up.
    pub level: usize,
    /// At the scale's established level or higher and no floor item below its floor.
    pub established: bool,
    /// Established by the mean while fewer than half of the respondents have it established.
    pub contested: bool,
    /// Floor items below their floor, which alone keep the task from being established or would.
    pub floored_by: Vec<String>,
    /// Floor items without a level: they do not block but are named.
    pub floor_unanswered: Vec<String>,
}

/// How the asked items of a task were answered, summed over respondents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Respondents who have a score for the task.
    pub scored: usize,
    /// Respondents who were asked and could not say enough for a score; to whom nothing applied is not among them.
    pub could_not_say: usize,
    /// Items given a level.
    pub answered: usize,
    /// Items answered with don't know.
    pub dont_know: usize,
    /// Items said not to apply.
    pub not_applicable: usize,
    /// Items passed over.
    pub unanswered: usize,
    /// Levels carried forward from an earlier checkpoint and not confirmed.
    pub carried: usize,
}

/// What is known about one asked item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemResult {
    /// Id of the item.
    pub item: String,
    /// Its score; `None` without a level, or under the floor.
    pub score: Option<Score>,
    /// The answer of the only answer set; `None` where there are several.
    pub answer: Option<Answer>,
    /// How many answered it in which way; `None` for one answer set, or where too few were asked.
    pub tally: Option<Tally>,
    /// How the levels given to it spread; `None` for one answer set, or under the floor.
    pub views: Option<Views>,
}

/// How many respondents answered one item in which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Respondents who were asked; those who passed it over are among them.
    pub asked: usize,
    /// Who gave a level.
    pub levels: usize,
    /// Who do not know.
    pub dont_know: usize,
    /// Who said that it does not apply.
    pub not_applicable: usize,
}

/// The smallest change that would establish a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lift {
    /// It is established.
    NotNeeded,
    /// It was not asked.
    NotAsked,
    /// So many more answers are needed before anything can be said; 0 where no item applies, so that none would help.
    Missing(usize),
    /// These raises, together the fewest single-level ones, in file order.
    Raises(Vec<Raise>),
    /// It is not established, and with several answer sets there is no one set of raises.
    ManyRespondents,
}

/// An item that would have to be answered differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raise {
    /// Id of the item.
    pub item: String,
    /// The level given.
    pub from: usize,
    /// The level needed; lower than `from` for a reversed item.
    pub to: usize,
}

/// The stage, in two readings that are never blended with the scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageReading {
    /// Working at this stage, from 1.
    pub number: usize,
    /// The same if every insufficient or contested task were established.
    pub at_most: usize,
    /// Firm to this stage, from 1; never above `number`.
    pub firm: usize,
    /// The same if every insufficient or contested task were established.
    pub firm_at_most: usize,
    /// Ids of tasks of earlier stages that are not established.
    pub mend: Vec<String>,
    /// Ids of the working stage's own tasks that are not established.
    pub held_by: Vec<String>,
}

/// A task to take up next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextTask {
    /// Id of the task.
    pub task: String,
    /// Why this one.
    pub reason: Reason,
    /// Ids of the items whose answers triggered it, those furthest from established first.
    pub because: Vec<String>,
    /// Ids of at most three practices.
    pub practices: Vec<String>,
}

/// Why a task is taken up next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It belongs to an earlier stage.
    Mend,
    /// It belongs to the working stage.
    HeldBy,
    /// It belongs to the stage after.
    ComingUp,
    /// At the last stage: it is most in need of upkeep.
    Upkeep,
    /// Without stages: its score is among the lowest.
    Lowest,
}

/// Everything scoring finds for one checkpoint.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// A result for every task, in the order of the model.
    pub tasks: Vec<TaskResult>,
    /// The stage; `None` where the questionnaire has none.
    pub stage: Option<StageReading>,
    /// At most three tasks.
    pub next: Vec<NextTask>,
    /// Ids of tasks established in stages beyond the firm one.
    pub strengths: Vec<String>,
    /// What only several respondents together can say; `None` where there is one answer set.
    pub many: Option<Many>,
}

impl TaskResult {
    /// The score, if there is one.
    pub fn score(&self) -> Option<Score> {
        match &self.standing {
            Standing::Scored(scored) => Some(scored.score),
            Standing::NotAsked | Standing::Insufficient | Standing::Withheld => None,
        }
    }

    /// Established and not contested: what a gate asks of its tasks.
    pub fn firm(&self) -> bool {
        matches!(&self.standing, Standing::Scored(scored) if scored.established && !scored.contested)
    }

    /// Insufficient, withheld or contested: what makes a reading of the stage a range.
    pub fn open(&self) -> bool {
        match &self.standing {
            Standing::NotAsked => false,
            Standing::Insufficient | Standing::Withheld => true,
            Standing::Scored(scored) => scored.contested,
        }
    }
}

impl Assessment {
    /// The result of the task of this id.
    pub fn task(&self, id: &str) -> Option<&TaskResult> {
        self.tasks.iter().find(|result| result.task == id)
    }
}

impl Reason {
    /// The word used in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Mend => "mend",
            Self::HeldBy => "held_by",
            Self::ComingUp => "coming_up",
            Self::Upkeep => "upkeep",
            Self::Lowest => "lowest",
        }
    }
}
