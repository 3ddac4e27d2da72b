//! The arithmetic of scores, in whole numbers: what one respondent's answers to a task weigh. It knows nothing of
//! several respondents, standings, stages or advice.

use super::exact::Fraction;
use crate::model::questionnaire::{Item, Scale, Task};
use crate::model::response::{Answer, Given, Response};
use crate::model::score::Score;

/// What a respondent gave to an item, as it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// It was not asked of them.
    NotAsked,
    /// A level of the scale, mirrored.
    Level(usize),
    /// They do not know.
    DontKnow,
    /// It does not apply.
    NotApplicable,
    /// Passed over, or a level that the scale does not have.
    Unanswered,
}

/// One respondent's answers to the items of one task that count: those that are scored, asked and apply.
pub(super) struct Sheet<'a> {
    /// Items with a level, mirrored, in file order.
    pub(super) levels: Vec<(&'a Item, usize)>,
    /// Items without one, in file order: not known or passed over.
    pub(super) open: Vec<&'a Item>,
}

impl Cell {
    /// The cell of a respondent who was asked the item's task.
    pub(super) fn of(item: &Item, scale: &Scale, response: &Response) -> Self {
        Self::given(item, scale, response, response.answers.get(&item.id))
    }

    /// The same where what the respondent gave to the item was looked up.
    pub(super) fn given(item: &Item, scale: &Scale, response: &Response, given: Option<&Given>) -> Self {
        if !response.asks_item(item) {
            return Self::NotAsked;
        }
        match given.map(|given| &given.answer) {
            Some(Answer::Level(level)) if *level <= scale.top() => Self::Level(item.mirrored(*level, scale.top())),
            Some(Answer::DontKnow) => Self::DontKnow,
            Some(Answer::NotApplicable { .. }) => Self::NotApplicable,
            Some(Answer::Level(_) | Answer::Unanswered) | None => Self::Unanswered,
        }
    }

    /// The level, if it is one.
    pub(super) fn level(self) -> Option<usize> {
        match self {
            Self::Level(level) => Some(level),
            _ => None,
        }
    }
}

impl<'a> Sheet<'a> {
    /// The sheet of a respondent with these answers, one for each item of the task.
    pub(super) fn of(task: &'a Task, cells: &[Cell]) -> Self {
        let mut sheet = Self { levels: Vec::new(), open: Vec::new() };
        for (item, cell) in task.items.iter().zip(cells).filter(|(item, _)| item.scored) {
            match cell {
                Cell::Level(level) => sheet.levels.push((item, *level)),
                Cell::NotAsked | Cell::NotApplicable => {}
                Cell::DontKnow | Cell::Unanswered => sheet.open.push(item),
            }
        }
        sheet
    }

    /// The sheet of somebody who was asked everything and has not answered anything.
    pub(super) fn blank(task: &'a Task) -> Self {
        Self { levels: Vec::new(), open: task.items.iter().filter(|item| item.scored).collect() }
    }

    /// The weight that has a level, 0 to 40.
    pub(super) fn answered_weight(&self) -> u128 {
        self.levels.iter().map(|(item, _)| weight(item)).sum()
    }

    /// The weight that applies, 0 to 40.
    pub(super) fn applicable_weight(&self) -> u128 {
        self.answered_weight() + self.open.iter().map(|item| weight(item)).sum::<u128>()
    }

    /// The mean level if more than half of the weight that applies has one.
    pub(super) fn mean_level(&self) -> Option<Fraction> {
        let (answered, applicable) = (self.answered_weight(), self.applicable_weight());
        let part = self.levels.iter().map(|(item, level)| weight(item) * *level as u128).sum();
        (2 * answered > applicable).then_some(Fraction { part, whole: answered })
    }
}

/// Whether an item has a floor and this score is below it.
pub(super) fn below_floor(item: &Item, score: Score, scale: &Scale) -> bool {
    let floor = item.floor.and_then(|floor| Score::of(floor as u128, scale.top() as u128));
    item.scored && floor.is_some_and(|floor| score < floor)
}

/// Whether a task with this score and these floor items below their floors is established.
pub(super) fn is_established(score: Score, scale: &Scale, is_floored: bool) -> bool {
    score.reaches_level(scale.established, scale) && !is_floored
}

/// An item's weight, wide enough for every sum of them.
pub(super) fn weight(item: &Item) -> u128 {
    u128::from(item.weight)
}
