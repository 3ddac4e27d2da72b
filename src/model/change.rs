//! What changed between two checkpoints and where that comes from: from who stayed, who joined, who left. Nothing in
//! it says why. A number that is withheld is not here at all.

use super::score::{Difference, Score};

/// An item that takes no part in a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Id of the item.
    pub item: String,
    /// Its text: the later one where there are two.
    pub text: String,
    /// Why it is left out.
    pub why: WhyLeftOut,
}

/// Why an item takes no part in a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// Its text was changed.
    Text,
    /// Its levels were changed.
    Levels,
    /// Its direction was turned round.
    Direction,
    /// It was moved to another task.
    Moved,
    /// It is scored at one of the two only.
    ScoredOnce,
    /// It stands in the earlier questionnaire only.
    OnlyEarlier,
    /// It stands in the later questionnaire only.
    OnlyLater,
}

/// A change between two checkpoints at which each answered alone, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart {
    /// How many people it rests on; `None` where those who stayed are somebody and fewer than the floor.
    pub people: Option<People>,
    /// The tasks with items in common, in the order of the later questionnaire; scores are on those items.
    pub tasks: Vec<TaskApart>,
    /// The mean of the tasks: the one comparison that was chosen beforehand. `None` where no task has a total.
    pub overall: Option<Overall>,
}

/// How many people answered when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    /// Both times.
    pub stayed: usize,
    /// The second time only, or not recognised from the first.
    pub joined: usize,
    /// The first time only, or not recognised at the second.
    pub left: usize,
}

/// The change of one task.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskApart {
    /// Id of the task.
    pub task: String,
    /// What may be shown of it.
    pub shown: Shown,
}

/// What may be shown of the change of a task.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// It was not asked at the checkpoint of this position.
    NotAsked(usize),
    /// It has no score, or one over too few to be shown, at the checkpoint of this position.
    TooFew(usize),
    /// Nothing: even the difference of the scores would tell too much about too few.
    Nothing,
    /// The difference of the scores alone.
    Total {
        /// Score at the earlier checkpoint.
        from: Score,
        /// Score at the later checkpoint.
        to: Score,
        /// Why not its parts.
        why: WhyWhole,
    },
    /// The difference and its parts.
    Parts {
        /// Score at the earlier checkpoint.
        from: Score,
        /// Score at the later checkpoint.
        to: Score,
        /// The parts; they add up to the difference exactly.
        parts: Box<Parts<Difference>>,
        /// What those who stayed let one say; `None` under the floor.
        comparison: Option<Comparison>,
    },
}

/// Why a change is not taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyWhole {
    /// One of the two checkpoints has one answer set.
    OneAnswerSet,
    /// At one of the two members weigh the same, at the other respondents.
    OtherBalance,
    /// Nobody who has a score both times could be recognised.
    NobodyTwice,
    /// Those are fewer than the floor.
    FewTwice,
    /// The parts would let one work out the answers of too few people.
    Protects,
}

/// The parts of a change, in one unit or another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parts<N> {
    /// How far the scores of those moved who have one both times.
    pub stayed: N,
    /// What comes from who answered.
    pub rest: Rest<N>,
}

/// The part of a change that comes from who answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rest<N> {
    /// Told apart.
    Apart {
        /// From those who answered the second time only.
        joined: N,
        /// From those who answered the first time only.
        left: N,
        /// From those who answered both times and have a score once only.
        newly_scored: N,
    },
    /// Told together, because some of them are too few.
    CameAndWent(N),
}

/// The mean of the tasks.
#[derive(Clone, Debug, PartialEq)]
pub struct Overall {
    /// Ids of the tasks it is the mean of; at least one.
    pub over: Vec<String>,
    /// Mean of their differences, in points.
    pub total_points: f64,
    /// Mean of their parts, in points; `None` where no task is taken apart.
    pub parts_points: Option<Parts<f64>>,
    /// How many people it compares: those who have a score for one of the tasks both times. `None` without parts.
    pub compared: Option<usize>,
    /// What those let one say; `None` under the floor.
    pub comparison: Option<Comparison>,
}

/// What a paired comparison of those who stayed lets one say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The 95% interval of how far they moved, in points from -100 to 100.
    pub interval_points: [f64; 2],
    /// Two-sided, by the paired t-test, from 0 to 1; of tasks after Holm's correction.
    pub probability: f64,
    /// What it says; of a task only where the mean of the tasks says something.
    pub verdict: Verdict,
}

/// What can be said about a movement. That nothing changed is never among it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Higher than before.
    Higher,
    /// Lower than before.
    Lower,
    /// Too few people, or too close to 0.
    CannotTell,
}

impl Apart {
    /// What may be shown of the change of a task; `None` for one without a score at both.
    pub fn task(&self, id: &str) -> Option<&Shown> {
        self.tasks.iter().find(|task| task.task == id).map(|task| &task.shown)
    }
}

impl People {
    /// Joined and left together.
    pub fn came_and_went(&self) -> usize {
        self.joined + self.left
    }
}

impl<N> Parts<N> {
    /// The same parts, each in another unit.
    pub fn map<M>(&self, unit: impl Fn(&N) -> M) -> Parts<M> {
        let rest = match &self.rest {
            Rest::Apart { joined, left, newly_scored } => {
                Rest::Apart { joined: unit(joined), left: unit(left), newly_scored: unit(newly_scored) }
            }
            Rest::CameAndWent(rest) => Rest::CameAndWent(unit(rest)),
        };
        Parts { stayed: unit(&self.stayed), rest }
    }
}

impl Parts<Difference> {
    /// All of them together.
    pub fn total(&self) -> Difference {
        let stayed = self.stayed.clone();
        match &self.rest {
            Rest::Apart { joined, left, newly_scored } => stayed.plus(joined).plus(left).plus(newly_scored),
            Rest::CameAndWent(rest) => stayed.plus(rest),
        }
    }
}

impl Parts<f64> {
    /// What comes from who answered, told together.
    pub fn came_and_went(&self) -> f64 {
        match self.rest {
            Rest::Apart { joined, left, newly_scored } => joined + left + newly_scored,
            Rest::CameAndWent(rest) => rest,
        }
    }
}

impl Shown {
    /// The scores on the items in common, the earlier first.
    pub fn scores(&self) -> Option<(Score, Score)> {
        match self {
            Self::NotAsked(_) | Self::TooFew(_) | Self::Nothing => None,
            Self::Total { from, to, .. } | Self::Parts { from, to, .. } => Some((*from, *to)),
        }
    }

    /// The parts.
    pub fn parts(&self) -> Option<&Parts<Difference>> {
        match self {
            Self::Parts { parts, .. } => Some(parts),
            _ => None,
        }
    }

    /// What those who stayed let one say.
    pub fn comparison(&self) -> Option<&Comparison> {
        match self {
            Self::Parts { comparison, .. } => comparison.as_ref(),
            _ => None,
        }
    }
}

impl Verdict {
    /// The words used in files.
    pub fn words(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Lower => "lower",
            Self::CannotTell => "too few or too close to tell",
        }
    }
}
