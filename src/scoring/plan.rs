//! A questionnaire compiled once into flat data: which column counts how much for which task, when a task has a score, and
//! how the stage is read from the tasks. It is the kernel of all scoring: [`assess`](super::assess) runs it, batches of rows
//! run it, and statements for databases are written from it. It reads no file.

use super::exact::Fraction;
use super::gates::{Gate, Readings, Stands, TaskSet};
use crate::model::questionnaire::{self, Item, Line, Questionnaire, ROLE};
use crate::model::score::Score;

/// A questionnaire as flat data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Id of the questionnaire.
    pub questionnaire: String,
    /// In the order of the model.
    pub tasks: Vec<Task>,
    /// The gate of every stage but the last, from the first; empty where there are no stages.
    pub gates: Vec<Gate>,
    /// Which tasks can be asked together.
    pub paths: Vec<Path>,
    /// The roles that a respondent can choose from; empty where nobody is asked for one.
    pub roles: Vec<String>,
}

/// A task, as it is scored: its score is `100 * sum / (answered * top)` where `2 * answered > applicable`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Id of the task.
    pub id: String,
    /// Every item in file order, those that are not scored too.
    pub items: Vec<Column>,
    /// The highest level, counted from 0; at least 1.
    pub top: u32,
    /// The level from which it is established: from `100 (level - 1/2) / top` points on.
    pub established: u32,
    /// What stands in a table for each level, from the lowest.
    pub codes: Vec<i64>,
    /// The line of its stage from which it counts as being worked at.
    pub working: Option<Line>,
}

/// An item, as it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Id of the item, which names its column.
    pub id: String,
    /// What it weighs, 1 to 10; 0 for an item that is not scored.
    pub weight: u32,
    /// Whether level `k` counts as `top - k`.
    pub mirrored: bool,
    /// Whether `na` may stand in it.
    pub not_applicable: bool,
    /// The level, mirrored where the item is, below which its task is not established.
    pub floor: Option<u32>,
    /// The roles that are asked; empty for everybody.
    pub asked_of: Vec<String>,
}

/// A path, as what it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Id of the path.
    pub id: String,
    /// The tasks that are asked, by their position.
    pub tasks: TaskSet,
}

/// What stands in a cell, or was given to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A level, counted from 0.
    Level(u32),
    /// The respondent does not know.
    DontKnow,
    /// It does not apply to the respondent.
    NotApplicable,
    /// Nothing was answered.
    Unanswered,
    /// It was not asked of the respondent.
    NotAsked,
}

/// What a respondent's cells of one task, or several respondents', add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Weighted sum of levels, mirrored where the item is.
    pub sum: u32,
    /// Weight that has a level, 0 to 40.
    pub answered: u32,
    /// Weight that was asked and applies, 0 to 40.
    pub applicable: u32,
    /// Floor items whose level is below their floor.
    pub floored: u32,
}

impl Plan {
    /// Compiles a questionnaire.
    pub fn of(questionnaire: &Questionnaire) -> Self {
        let named = |ids: &[String]| {
            let tasks = questionnaire.tasks.iter().enumerate();
            tasks.filter(|(_, task)| ids.contains(&task.id)).map(|(position, _)| position).collect()
        };
        let gated = questionnaire.stages.len().saturating_sub(1);
        let stages = questionnaire.stages.iter().take(gated);
        Self {
            questionnaire: questionnaire.id.clone(),
            tasks: questionnaire.tasks.iter().map(|task| Task::of(questionnaire, task)).collect(),
            gates: stages.map(|stage| Gate { tasks: named(&stage.gate), working: stage.working }).collect(),
            roles: questionnaire
                .about
                .iter()
                .find(|about| about.id == ROLE)
                .map_or_else(Vec::new, |about| about.choices.clone()),
            paths: questionnaire
                .paths
                .iter()
                .map(|path| Path { id: path.id.clone(), tasks: named(&path.tasks) })
                .collect(),
        }
    }

    /// Every task, by its position.
    pub fn all_tasks(&self) -> TaskSet {
        (0..self.tasks.len()).collect()
    }

    /// Where one answer set's tasks stand, from what its cells add up to; `None` for a task that was not asked.
    pub fn stands(&self, tallies: &[Option<Tally>]) -> Stands {
        let mut stands = Stands::default();
        for (position, (task, tally)) in self.tasks.iter().zip(tallies).enumerate() {
            let Some(tally) = tally else { continue };
            match task.score(tally) {
                Some(score) => {
                    stands.firm.put(position, task.is_established(score) && tally.floored == 0);
                    stands.above.put(position, task.is_above(score));
                }
                None => stands.open.put(position, true),
            }
        }
        stands
    }

    /// The stage in both readings; `None` where the questionnaire has none, or one alone.
    pub fn readings(&self, stands: &Stands) -> Option<Readings> {
        (!self.gates.is_empty()).then(|| Readings::of(&self.gates, stands))
    }
}

impl Task {
    /// Compiles a task of a questionnaire.
    pub(super) fn of(questionnaire: &Questionnaire, task: &questionnaire::Task) -> Self {
        let scale = questionnaire.scale(task);
        Self {
            id: task.id.clone(),
            items: task.items.iter().map(Column::of).collect(),
            top: narrow(scale.top()),
            established: narrow(scale.established),
            codes: scale.codes.clone(),
            working: questionnaire.stage_of(&task.id).and_then(|stage| stage.working),
        }
    }

    /// What one respondent's values add up to, as they count, one for each item.
    pub(super) fn tally(&self, values: &[Value]) -> Tally {
        let mut tally = Tally::default();
        values.iter().enumerate().for_each(|(position, value)| self.count(position, *value, &mut tally));
        tally
    }

    /// The score that a tally makes; `None` where half or less of the weight that applies is answered.
    pub fn score(&self, tally: &Tally) -> Option<Score> {
        let is_sufficient = 2 * tally.answered > tally.applicable;
        let most = u128::from(tally.answered) * u128::from(self.top);
        is_sufficient.then(|| Score::of(tally.sum.into(), most)).flatten()
    }

    /// Whether a score is nearest to the established level or a higher one, halves up. Floors are not its business.
    pub fn is_established(&self, score: Score) -> bool {
        score.reaches_fraction(2 * u128::from(self.established) - 1, 2 * u128::from(self.top))
    }

    /// Whether a score is on or above the working line of the task's stage.
    pub fn is_above(&self, score: Score) -> bool {
        self.working.is_some_and(|line| score.reaches(line))
    }

    /// Adds what was given to the item at this position to a tally.
    pub fn add(&self, position: usize, value: Value, tally: &mut Tally) {
        self.count(position, self.counted(position, value), tally);
    }

    /// A value as it counts: the level of a mirrored item is mirrored, and one that the scale does not have is none.
    pub(super) fn counted(&self, position: usize, value: Value) -> Value {
        match (value, self.items.get(position)) {
            (Value::Level(level), Some(item)) if level <= self.top => Value::Level(item.counted(level, self.top)),
            (Value::Level(_), _) => Value::Unanswered,
            _ => value,
        }
    }

    /// Adds a value as it counts to a tally.
    pub(super) fn count(&self, position: usize, value: Value, tally: &mut Tally) {
        let Some(item) = self.items.get(position).filter(|item| item.weight > 0) else { return };
        match value {
            Value::Level(level) => {
                tally.sum += item.weight * level;
                tally.answered += item.weight;
                tally.applicable += item.weight;
                tally.floored += u32::from(item.floor.is_some_and(|floor| level < floor));
            }
            Value::DontKnow | Value::Unanswered => tally.applicable += item.weight,
            Value::NotApplicable | Value::NotAsked => {}
        }
    }
}

impl Tally {
    /// The mean level of what was answered; only where something was.
    pub(super) fn mean_level(&self) -> Fraction {
        Fraction { part: self.sum.into(), whole: self.answered.into() }
    }
}

impl Value {
    /// The level, if it is one.
    pub(super) fn level(self) -> Option<usize> {
        match self {
            Self::Level(level) => Some(level as usize),
            _ => None,
        }
    }
}

impl Column {
    fn of(item: &Item) -> Self {
        Self {
            id: item.id.clone(),
            weight: if item.scored { item.weight } else { 0 },
            mirrored: item.reverse,
            not_applicable: item.not_applicable,
            floor: item.floor.filter(|_| item.scored).map(narrow),
            asked_of: item.asked_of.clone(),
        }
    }

    /// A level as it counts; `top` is the scale's highest.
    pub fn counted(&self, level: u32, top: u32) -> u32 {
        if self.mirrored { top.saturating_sub(level) } else { level }
    }
}

/// A level or a position of one, which every questionnaire keeps below
/// [`MOST_LEVELS`](questionnaire::MOST_LEVELS).
pub(super) fn narrow(level: usize) -> u32 {
    u32::try_from(level).unwrap_or(u32::MAX)
}
