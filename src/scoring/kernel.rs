//! The arithmetic of scores, in whole numbers: what one respondent's answers to a task weigh, and means over
//! respondents. It knows nothing of standings, stages or advice.

use crate::model::questionnaire::{Item, Scale, Task};
use crate::model::response::{Answer, Response};
use crate::model::score::Score;

/// One respondent's answers to the items of one task that count: those that are scored, asked and apply.
pub(super) struct Sheet<'a> {
    /// Items with a level, mirrored, in file order.
    pub(super) levels: Vec<(&'a Item, usize)>,
    /// Items without one, in file order: not known or passed over.
    pub(super) open: Vec<&'a Item>,
}

/// A mean of fractions, exact. Denominators stay below the least common multiple of 1 to 40 (5.4e15),
/// because a task's weights make at most 40 together.
pub(super) struct Mean {
    sum: u128,
    denominator: u128,
    count: u128,
}

impl<'a> Sheet<'a> {
    /// The sheet of a respondent who was asked the task.
    pub(super) fn of(task: &'a Task, scale: &Scale, response: &Response) -> Self {
        let mut sheet = Self { levels: Vec::new(), open: Vec::new() };
        for item in task.items.iter().filter(|item| item.scored && response.asks_item(item)) {
            match (mirrored(item, scale, response), response.answer(item)) {
                (Some(level), _) => sheet.levels.push((item, level)),
                (None, Answer::NotApplicable { .. }) => {}
                (None, _) => sheet.open.push(item),
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

    /// Whether more than half of the weight that applies has a level.
    pub(super) fn has_score(&self) -> bool {
        2 * self.answered_weight() > self.applicable_weight()
    }

    /// Levels times weights.
    pub(super) fn sum(&self) -> u128 {
        self.levels.iter().map(|(item, level)| weight(item) * *level as u128).sum()
    }
}

impl Mean {
    /// The mean of nothing yet.
    fn new() -> Self {
        Self { sum: 0, denominator: 1, count: 0 }
    }

    /// The same mean with `part / whole` in it; `whole` is at least 1.
    fn with(self, part: u128, whole: u128) -> Self {
        let common = self.denominator / greatest_common_divisor(self.denominator, whole) * whole;
        let sum = self.sum * (common / self.denominator) + part * (common / whole);
        Self { sum, denominator: common, count: self.count + 1 }
    }

    /// The mean as a share of the scale's highest level; `None` of nothing.
    fn score(&self, scale: &Scale) -> Option<Score> {
        Score::of(self.sum, self.denominator * self.count * scale.top() as u128)
    }
}

/// The level given to an item as it counts; `None` where there is none on the scale.
pub(super) fn mirrored(item: &Item, scale: &Scale, response: &Response) -> Option<usize> {
    match response.answer(item) {
        Answer::Level(level) if *level <= scale.top() => Some(item.mirrored(*level, scale.top())),
        _ => None,
    }
}

/// The score of a task: the mean over those who have one; `None` where nobody has.
pub(super) fn task_score(sheets: &[Sheet<'_>], scale: &Scale) -> Option<Score> {
    let scored = sheets.iter().filter(|sheet| sheet.has_score());
    scored.fold(Mean::new(), |mean, sheet| mean.with(sheet.sum(), sheet.answered_weight())).score(scale)
}

/// The score of an item: the mean over those who gave a level; `None` where nobody did.
pub(super) fn item_score(item: &Item, scale: &Scale, responses: &[&Response]) -> Option<Score> {
    let levels = responses.iter().filter_map(|response| mirrored(item, scale, response));
    levels.fold(Mean::new(), |mean, level| mean.with(level as u128, 1)).score(scale)
}

/// Whether an item has a floor and this score is below it.
pub(super) fn below_floor(item: &Item, score: Score, scale: &Scale) -> bool {
    let floor = item.floor.and_then(|floor| Score::of(floor as u128, scale.top() as u128));
    item.scored && floor.is_some_and(|floor| score < floor)
}

/// An item's weight, wide enough for every sum of them.
pub(super) fn weight(item: &Item) -> u128 {
    u128::from(item.weight)
}

fn greatest_common_divisor(left: u128, right: u128) -> u128 {
    if right == 0 { left } else { greatest_common_divisor(right, left % right) }
}
