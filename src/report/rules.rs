//! The rules of a questionnaire in words: how an item counts, what a task needs, where a stage begins. The
//! numbers come from the questionnaire and are worked out as `scoring` works them out.

use crate::message;
use crate::model::questionnaire::{Item, Questionnaire, Scale, Stage, Task};
use crate::text::{Catalogue, Message};

/// What `basis` says where the linking is our own reading of the sources.
const READING: &str = "reading";

/// Points of a level, 0 to 100, as it counts for an item, or for any: a reversed item counts the other way round.
pub(super) fn points(item: Option<&Item>, level: usize, scale: &Scale) -> f64 {
    let level = level.min(scale.top());
    hundredths(item.map_or(level, |item| item.mirrored(level, scale.top())), scale)
}

/// The score from which a task counts as established, 0 to 100: scores are rounded to the nearest level, halves up.
pub(super) fn established_from(scale: &Scale) -> f64 {
    hundredths(scale.established * 2 - 1, scale) / 2.0
}

/// Weights of the scored items of a task together.
pub(super) fn weights(task: &Task) -> u32 {
    task.items.iter().filter(|item| item.scored).map(|item| item.weight).sum()
}

/// Whether any linking of tasks to stages is said to be a reading.
pub(super) fn is_reading(questionnaire: &Questionnaire) -> bool {
    questionnaire.stages.iter().any(|stage| stage.basis.as_deref() == Some(READING))
}

/// The line of a stage, 0 to 100; `None` for the first and the last.
pub(super) fn line(stage: &Stage) -> Option<f64> {
    stage.working.map(|line| f64::from(line.0) / 1000.0)
}

/// How an item counts, a sentence for each thing there is to say.
pub(super) fn of_item(task: &Task, item: &Item, scale: &Scale, catalogue: &Catalogue) -> Vec<String> {
    let counts = if item.scored {
        let (weight, together) = (item.weight as usize, weights(task) as usize);
        message!("rule-scored", task = &task.id, weight = weight, together = together)
    } else {
        message!("rule-not-scored", task = &task.id)
    };
    let floor = item.floor.filter(|_| item.scored).and_then(|floor| scale.levels.get(floor));
    let rules = [
        Some(counts),
        item.reverse.then(|| message!("rule-reversed")),
        floor.map(|level| message!("rule-floor", task = &task.id, level = level)),
        item.not_applicable.then(|| message!("rule-not-applicable")),
        (!item.asked_of.is_empty()).then(|| message!("rule-asked-of", roles = item.asked_of.clone())),
    ];
    rules.into_iter().flatten().map(|rule| catalogue.say(&rule)).collect()
}

/// What holds for every item and task of the questionnaire.
pub(super) fn of_all(questionnaire: &Questionnaire) -> Vec<Message> {
    let mut rules = vec![
        message!("rule-item"),
        message!("rule-task"),
        message!("rule-missing"),
        message!("rule-level"),
        message!("rule-established"),
    ];
    if questionnaire.stages.is_empty() {
        rules.extend([message!("rule-no-stages"), message!("rule-lowest")]);
    } else {
        rules.extend([message!("rule-working"), message!("rule-firm"), message!("rule-next")]);
    }
    rules.push(message!("rule-no-total"));
    rules
}

#[expect(clippy::cast_precision_loss, reason = "levels are few")]
fn hundredths(level: usize, scale: &Scale) -> f64 {
    100.0 * level as f64 / scale.top() as f64
}
