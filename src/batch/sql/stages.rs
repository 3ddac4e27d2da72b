//! The last steps: which gates are passed, and both readings of the stage with their upper ends.

use super::answers::kept;
use super::frame::Frame;
use super::text::{Column, Step};
use crate::message;
use crate::scoring::gates::Gate;

/// Which reading: for what was found, or with what is open taken as established.
const ENDS: [&str; 2] = ["", "_at_most"];

/// Which gates are passed and which stages are worked at.
pub(super) fn gates(frame: &Frame<'_>) -> Step {
    let passed = numbered(frame).flat_map(|stage| ENDS.map(|end| passes(frame, stage, end)));
    let worked = frame.lines().flat_map(|stage| ENDS.map(|end| works(frame, stage, end)));
    Step {
        name: Some("gates"),
        note: message!("sql-step-gates"),
        columns: shown(frame).chain(passed).chain(worked).collect(),
        from: frame.dialect.name("standing"),
        by: Vec::new(),
        order: Vec::new(),
    }
}

/// The readings before the one is held against the other.
pub(super) fn readings(frame: &Frame<'_>) -> Step {
    let readings = ENDS.map(|end| {
        [
            Column::new(firm(frame, end), frame.own(&format!("firm_to{end}"))),
            Column::new(furthest(frame, end), frame.own(&format!("furthest{end}"))),
        ]
    });
    Step {
        name: Some("readings"),
        note: message!("sql-step-readings"),
        columns: shown(frame).chain(readings.into_iter().flatten()).collect(),
        from: frame.dialect.name("gates"),
        by: Vec::new(),
        order: Vec::new(),
    }
}

/// What is given back, from the step of this name.
pub(super) fn given(frame: &Frame<'_>, from: &str) -> Step {
    let name = |name: &str| frame.dialect.name(&frame.own(name));
    let mut columns: Vec<Column> = shown(frame).collect();
    let unread = if frame.is_grouped() { None } else { columns.pop() };
    if !frame.plan.gates.is_empty() {
        let [stage, stage_at_most, firm, firm_at_most] = frame.readings.clone();
        let ends = ENDS.map(|end| (name(&format!("furthest{end}")), name(&format!("firm_to{end}"))));
        let [found, most] = ends.map(|(furthest, firm)| (format!("GREATEST({furthest}, {firm})"), firm));
        let readings = [(stage, found.0), (stage_at_most, most.0), (firm, found.1), (firm_at_most, most.1)];
        columns.extend(readings.map(|(name, value)| Column::new(enough(frame, value), name)));
    }
    columns.extend(unread);
    Step {
        name: None,
        note: message!("sql-step-given"),
        columns,
        from: frame.dialect.name(from),
        by: Vec::new(),
        order: frame.wanted.groups.clone(),
    }
}

/// The columns that are worked out by now and will be given back; in a response, what was not understood comes last.
fn shown<'a>(frame: &'a Frame<'a>) -> impl Iterator<Item = Column> + 'a {
    let grouped = frame.is_grouped();
    let responses = grouped.then(|| Column::kept(frame.own("n")));
    let tasks = frame.plan.tasks.iter().flat_map(move |task| {
        let score = (!grouped).then(|| Column::kept(&task.id));
        let words = ["n", "mean", "sd", "ad_points"].into_iter().filter(move |_| grouped);
        score.into_iter().chain(words.map(|word| Column::kept(frame.about(&task.id, word))))
    });
    let unread = (!grouped).then(|| Column::kept(frame.not_understood.clone()));
    kept(frame).chain(responses).chain(tasks).chain(unread)
}

/// A reading, if there are enough responses for one.
fn enough(frame: &Frame<'_>, reading: String) -> String {
    if !frame.is_grouped() {
        return reading;
    }
    let responses = frame.dialect.name(&frame.own("n"));
    format!("CASE WHEN {responses} >= {} THEN {reading} END", frame.wanted.floors.mean)
}

/// The gates with the numbers of their stages, from 1.
fn numbered<'a>(frame: &Frame<'a>) -> impl Iterator<Item = (usize, &'a Gate)> {
    frame.plan.gates.iter().enumerate().map(|(position, gate)| (position + 1, gate))
}

fn passes(frame: &Frame<'_>, (number, gate): (usize, &Gate), end: &str) -> Column {
    let tasks = of_tasks(frame, gate, &format!("firm{end}"));
    let value = if tasks.is_empty() { "1".to_owned() } else { tasks.join(" * ") };
    Column::new(value, about(frame, number, "passed", end))
}

/// More than half of the tasks of a stage are on or above its line.
fn works(frame: &Frame<'_>, (number, gate): (usize, &Gate), end: &str) -> Column {
    let tasks = of_tasks(frame, gate, &format!("working{end}"));
    let value = match tasks.len() {
        0 => "0".to_owned(),
        count => format!("CASE WHEN 2 * ({}) > {count} THEN 1 ELSE 0 END", tasks.join(" + ")),
    };
    Column::new(value, about(frame, number, "worked", end))
}

fn of_tasks(frame: &Frame<'_>, gate: &Gate, word: &str) -> Vec<String> {
    gate.tasks
        .positions()
        .filter_map(|task| frame.plan.tasks.get(task))
        .map(|task| frame.column(&task.id, word))
        .collect()
}

/// One more than the number of gates passed in a row from the first.
fn firm(frame: &Frame<'_>, end: &str) -> String {
    let stop = |(number, _)| format!(" WHEN {} = 0 THEN {number}", quoted(frame, number, "passed", end));
    let stops: String = numbered(frame).map(stop).collect();
    case(&stops, frame.plan.gates.len() + 1)
}

/// The furthest stage that is worked at; the last where everything of the one before it is established; else the first.
fn furthest(frame: &Frame<'_>, end: &str) -> String {
    let last = frame.plan.gates.len() + 1;
    let arm = |(number, _): (usize, &Gate)| {
        let works = format!("{} = 1", quoted(frame, number, "worked", end));
        let completes = format!(" WHEN {works} AND {} = 1 THEN {last}", quoted(frame, number, "passed", end));
        let completes = if number + 1 == last { completes } else { String::new() };
        format!("{completes} WHEN {works} THEN {number}")
    };
    let arms: String = frame.lines().rev().map(arm).collect();
    case(&arms, 1)
}

/// The first arm that holds, else this number.
fn case(arms: &str, otherwise: usize) -> String {
    if arms.is_empty() { otherwise.to_string() } else { format!("CASE{arms} ELSE {otherwise} END") }
}

fn about(frame: &Frame<'_>, number: usize, word: &str, end: &str) -> String {
    frame.about(&format!("stage_{number}"), &format!("{word}{end}"))
}

fn quoted(frame: &Frame<'_>, number: usize, word: &str, end: &str) -> String {
    frame.dialect.name(&about(frame, number, word, end))
}
