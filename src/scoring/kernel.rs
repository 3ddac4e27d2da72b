//! One respondent's answers to a task as the plan counts them. It knows nothing of several respondents, standings, stages
//! or advice.

use super::plan::{self, Tally, Value};
use crate::model::questionnaire::{Item, Scale, Task};
use crate::model::response::{Answer, Given, Response};
use crate::model::score::Score;

/// One respondent's answers to the items of one task that count: those that are scored, asked and apply.
pub(super) struct Sheet<'a> {
    /// Items with a level, mirrored, in file order.
    pub(super) levels: Vec<(&'a Item, usize)>,
    /// Items without one, in file order: not known or passed over.
    pub(super) open: Vec<&'a Item>,
    /// What they add up to.
    pub(super) tally: Tally,
}

/// What a respondent who was asked the item's task gave to the item, as it counts.
pub(super) fn counted(task: &plan::Task, (position, item): (usize, &Item), response: &Response) -> Value {
    given(task, (position, item), response, response.answers.get(&item.id))
}

/// The same where what the respondent gave to the item was looked up.
pub(super) fn given(
    task: &plan::Task,
    (position, item): (usize, &Item),
    response: &Response,
    given: Option<&Given>,
) -> Value {
    if !response.asks_item(item) {
        return Value::NotAsked;
    }
    let value = match given.map(|given| &given.answer) {
        Some(Answer::Level(level)) => Value::Level(plan::narrow(*level)),
        Some(Answer::DontKnow) => Value::DontKnow,
        Some(Answer::NotApplicable { .. }) => Value::NotApplicable,
        Some(Answer::Unanswered) | None => Value::Unanswered,
    };
    task.counted(position, value)
}

impl<'a> Sheet<'a> {
    /// The sheet of a respondent with these values, one for each item of the task.
    pub(super) fn of(task: &'a Task, compiled: &plan::Task, values: &[Value]) -> Self {
        let mut sheet = Self { levels: Vec::new(), open: Vec::new(), tally: compiled.tally(values) };
        for (item, value) in task.items.iter().zip(values).filter(|(item, _)| item.scored) {
            match value {
                Value::Level(level) => sheet.levels.push((item, *level as usize)),
                Value::NotAsked | Value::NotApplicable => {}
                Value::DontKnow | Value::Unanswered => sheet.open.push(item),
            }
        }
        sheet
    }

    /// The sheet of somebody who was asked everything and has not answered anything.
    pub(super) fn blank(task: &'a Task, compiled: &plan::Task) -> Self {
        Self::of(task, compiled, &vec![Value::Unanswered; task.items.len()])
    }
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
