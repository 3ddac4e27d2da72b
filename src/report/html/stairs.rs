//! The staircase of stages, with the tasks of each on its step.

use maud::{Markup, html};

use super::draw::{Name, across, at, em, frame, mark};
use crate::report::chart::Stairs;
use crate::report::computed::Mark;

/// How much higher a step is than the one before.
const RISE: f64 = 1.7;
/// Height of a task.
const TASK: f64 = 2.0;
/// Room for the words over the step worked at.
const WORDS: f64 = 2.9;

/// The staircase.
pub(super) fn draw(name: &Name<'_>, stairs: &Stairs) -> Markup {
    let width = 100.0 / count(stairs.steps.len().max(1));
    let tops = stairs.steps.iter().enumerate().map(|(at, tasks)| RISE * count(at + 1) + TASK * count(tasks.len()));
    let height = tops.fold(0.0, f64::max) + WORDS + 0.4;
    let drawn = html! {
        @for (place, tasks) in stairs.steps.iter().enumerate() {
            (step(stairs, place, tasks, (width, height)))
        }
        line.line x1="0" x2="100%" y1=(em(height - 0.1)) y2=(em(height - 0.1)) {}
        (here(stairs, (width, height)))
    };
    frame(name, (height, drawn))
}

fn step(stairs: &Stairs, place: usize, tasks: &[(String, Mark)], (width, height): (f64, f64)) -> Markup {
    let (left, number) = (width * count(place), place + 1);
    let rise = RISE * count(number);
    let top = height - 0.1 - rise;
    let is_firm = number <= stairs.firm[0];
    html! {
        rect.firm[is_firm].soft[!is_firm] x=(across(left + 0.4)) y=(em(top)) width=(across(width - 0.8)) height=(em(rise)) {}
        text.number.on[is_firm] x=(across(left + width / 2.0)) y=(em(height - 0.65)) { (number) }
        @for (row, (id, standing)) in tasks.iter().rev().enumerate() {
            (task(id, *standing, (left, width), top - TASK * count(row + 1)))
        }
    }
}

fn task(id: &str, standing: Mark, (left, width): (f64, f64), y: f64) -> Markup {
    let middle = left + width / 2.0;
    html! {
        rect.chip.done[standing == Mark::Established] x=(across(left + 1.2)) y=(em(y + 0.1)) width=(across(width - 2.4)) height=(em(TASK - 0.3)) rx="4" {}
        (at(middle - width * 0.27, y + 0.95, &mark(standing)))
        text.task x=(across(middle - width * 0.1)) y=(em(y + 1.3)) { (id) }
    }
}

/// The words and the arrow over the step worked at; with a range they stand over its first step.
fn here(stairs: &Stairs, (width, height): (f64, f64)) -> Markup {
    let number = stairs.working[0].clamp(1, stairs.steps.len().max(1));
    let tasks = stairs.steps.get(number - 1).map_or(0, Vec::len);
    let y = height - 0.1 - RISE * count(number) - TASK * count(tasks);
    let left = width * count(number - 1);
    let middle = left + width / 2.0;
    let (side, x) = match middle {
        middle if middle < 30.0 => ("start", left + 1.2),
        middle if middle > 70.0 => ("end", left + width - 1.2),
        middle => ("middle", middle),
    };
    html! {
        text.here.start[side == "start"].end[side == "end"] x=(across(x)) y=(em(y - 1.5)) { (stairs.here) }
        (at(middle, y - 0.75, &html! { path.ink d="M-6 -4H6L0 5Z" {} }))
    }
}

#[expect(clippy::cast_precision_loss, reason = "stages and tasks are few")]
fn count(number: usize) -> f64 {
    number as f64
}
