//! Tasks: their scale, their items' weights together, and their open questions.

use std::ops::Range;

use super::findings::{Findings, TOP};
use super::ids::{self, Pattern};
use super::items::{self, Known};
use super::placed::Placed;
use super::shape;
use super::words::{self, Key, Lines};
use crate::message;
use crate::model::questionnaire::{MOST_TASKS, Reflection, Scale, Task};

/// The most that the weights of a task's scored items make together.
const WEIGHTS: u32 = 40;

/// The tasks of a file. What stands beside a mistake is a stand-in.
pub(super) fn tasks(
    findings: &mut Findings<'_>,
    shapes: &[Placed<shape::Task>],
    scales: &[Scale],
    roles: Option<&[String]>,
) -> Vec<Task> {
    if shapes.is_empty() && !findings.remembers(&TOP, "task") {
        findings.add(&TOP, message!("content-no-task"), message!("content-no-task-hint"));
    }
    if let Some(beyond) = shapes.get(MOST_TASKS) {
        findings.add(
            &beyond.span(),
            message!("content-many-tasks", most = MOST_TASKS),
            message!("content-many-tasks-hint"),
        );
    }
    shapes.iter().map(|shape| task(findings, shape, scales, roles)).collect()
}

fn task(findings: &mut Findings<'_>, placed: &Placed<shape::Task>, scales: &[Scale], roles: Option<&[String]>) -> Task {
    let (table, shape) = (&placed.span(), placed.value());
    let position = scale(findings, table, shape, scales);
    let found = position.and_then(|position| scales.get(position));
    let named = shape.scale.as_ref().map(|scale| scale.value().trim());
    let name = named.or(found.map(|scale| scale.id.as_str())).unwrap_or_default();
    let known = Known { scale: (name, found), roles };
    let task = Task {
        id: ids::id(findings, Key { table, name: "id" }, shape.id.as_ref(), Pattern::Name),
        title: words::required(findings, Key { table, name: "title" }, shape.title.as_ref(), Lines::One),
        why: words::required(findings, Key { table, name: "why" }, shape.why.as_ref(), Lines::Many),
        scale: position.unwrap_or(0),
        items: shape.item.iter().map(|item| items::item(findings, item, known)).collect(),
        reflections: shape.reflection.iter().map(|asked| reflection(findings, asked)).collect(),
    };
    weights(findings, table, &task);
    task
}

/// The position of the task's scale; `None` where it is not known.
fn scale(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Task, scales: &[Scale]) -> Option<usize> {
    let Some(named) = &shape.scale else {
        // The first stands in, unless what stood here was of the wrong kind.
        return (!scales.is_empty() && !findings.remembers(table, "scale")).then_some(0);
    };
    let position = scales.iter().position(|scale| scale.id == named.value().trim());
    if position.is_none() && !scales.is_empty() {
        let known: Vec<&str> = scales.iter().map(|scale| scale.id.as_str()).collect();
        findings.unknown(&named.span(), named.value(), &known, |word| message!("content-unknown-scale", scale = word));
    }
    position
}

/// Tells a task whose scored items weigh too much together.
pub(super) fn not_too_heavy(findings: &mut Findings<'_>, table: &Range<usize>, task: &Task) {
    let scored = task.items.iter().filter(|item| item.scored);
    let together = scored.fold(0_u32, |sum, item| sum.saturating_add(item.weight));
    if together > WEIGHTS {
        let message = message!("content-weights", together = together.to_string());
        findings.add(table, message, message!("content-weights-hint"));
    }
}

fn weights(findings: &mut Findings<'_>, table: &Range<usize>, task: &Task) {
    not_too_heavy(findings, table, task);
    let scored = || task.items.iter().filter(|item| item.scored);
    if task.items.is_empty() && !findings.remembers(table, "item") {
        findings.add(table, message!("content-no-item"), message!("content-no-item-hint"));
    } else if scored().next().is_none() && !task.items.is_empty() {
        findings.add(table, message!("content-none-scored"), message!("content-none-scored-hint"));
    }
}

/// One open question. What stands beside a mistake is a stand-in.
pub(super) fn reflection(findings: &mut Findings<'_>, placed: &Placed<shape::Reflection>) -> Reflection {
    let (table, shape) = (&placed.span(), placed.value());
    Reflection {
        id: ids::id(findings, Key { table, name: "id" }, shape.id.as_ref(), Pattern::Name),
        text: words::required(findings, Key { table, name: "text" }, shape.text.as_ref(), Lines::Many),
    }
}
