//! The places an interview can be at, and their order. Which come depends on what was said
//! before: the path decides the tasks, the role decides the items.

use serde::{Deserialize, Serialize};

use crate::model::questionnaire::{Questionnaire, Task};
use crate::model::response::Response;

/// A place in the interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Which path.
    Path,
    /// How many people are in the room.
    Present,
    /// What kinds of people are in the room.
    Kinds,
    /// Who is missing from the room.
    Missing,
    /// Which stage sounds most like this collaboration.
    Declared,
    /// The question about the respondent of this id.
    About(String),
    /// The item of this id.
    Item(String),
    /// The open question of this id.
    Reflection(String),
    /// Looking over everything before it is stored.
    Review,
}

/// What was settled before the interview began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// A room answers, not a person.
    pub together: bool,
    /// The path is fixed and not asked for.
    pub path_fixed: bool,
}

/// Every step of the interview as it stands, in order; the last is always [`Step::Review`].
pub(super) fn steps(questionnaire: &Questionnaire, plan: Plan, response: &Response) -> Vec<Step> {
    let mut steps = Vec::new();
    if !plan.path_fixed && !questionnaire.paths.is_empty() {
        steps.push(Step::Path);
    }
    if plan.together {
        steps.extend([Step::Present, Step::Kinds, Step::Missing]);
    }
    if !questionnaire.stages.is_empty() {
        steps.push(Step::Declared);
    }
    if !plan.together {
        steps.extend(questionnaire.about.iter().map(|about| Step::About(about.id.clone())));
    }
    for task in questionnaire.tasks.iter().filter(|task| response.asks_task(questionnaire, task)) {
        steps.extend(task_steps(task, response));
    }
    steps.push(Step::Review);
    steps
}

fn task_steps(task: &Task, response: &Response) -> Vec<Step> {
    let items = task.items.iter().filter(|item| response.asks_item(item)).map(|item| Step::Item(item.id.clone()));
    items.chain(task.reflections.iter().map(|open| Step::Reflection(open.id.clone()))).collect()
}
