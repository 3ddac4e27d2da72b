//! What each response brings to its group: its mean levels as whole numbers over one denominator, beside those of the
//! whole group.

use super::answers::kept;
use super::frame::{Frame, common_whole};
use super::standing::{own_established, own_open};
use super::text::{Column, Step};
use crate::message;

/// Sums so large, multiplied by everything they meet, still fit into 64 bits for a thousand million responses.
const NARROW: u64 = 40_000;

/// The score of each response in each task as a whole number, nothing where there is none.
pub(super) fn parts(frame: &Frame<'_>) -> Step {
    let tasks = (0..frame.plan.tasks.len()).flat_map(|task| of_task(frame, task));
    Step {
        name: Some("parts"),
        note: message!("sql-step-parts"),
        columns: kept(frame).chain(tasks).collect(),
        from: frame.dialect.name("sums"),
        by: Vec::new(),
        order: Vec::new(),
    }
}

/// How many of a group have a score, and their sum, beside each of them.
pub(super) fn beside(frame: &Frame<'_>) -> Step {
    let names: Vec<String> = frame.wanted.groups.iter().map(|name| frame.dialect.name(name)).collect();
    let over = format!("OVER (PARTITION BY {})", names.join(", "));
    let tasks = frame.plan.tasks.iter().enumerate().flat_map(|(position, task)| {
        let part = frame.column(&task.id, "part");
        let scored = Column::new(format!("COUNT({part}) {over}"), frame.about(&task.id, "scored"));
        [scored, Column::new(summed(frame, position, &format!("SUM({part}) {over}")), frame.about(&task.id, "total"))]
    });
    Step {
        name: Some("beside"),
        note: message!("sql-step-beside"),
        columns: [Column::All].into_iter().chain(tasks).collect(),
        from: frame.dialect.name("parts"),
        by: Vec::new(),
        order: Vec::new(),
    }
}

/// A sum of parts, in as many bits as it needs; 0 of none.
pub(super) fn summed(frame: &Frame<'_>, position: usize, sum: &str) -> String {
    let sum = format!("COALESCE({sum}, 0)");
    if is_narrow(frame, position) { frame.dialect.whole(&sum) } else { frame.dialect.wide(&sum) }
}

fn of_task(frame: &Frame<'_>, position: usize) -> Vec<Column> {
    let task = &frame.plan.tasks[position];
    let about = |value: String, word: &str| Column::new(value, frame.about(&task.id, word));
    let (open, established) = (own_open(frame, position), own_established(frame, position));
    let asked = frame.may_leave_out(position).then(|| Column::kept(frame.about(&task.id, "asked")));
    let floors = Frame::floor_items(task).map(|(item, _)| Column::kept(&item.id));
    let part = format!("CASE WHEN {open} THEN NULL ELSE {} END", part(frame, position));
    let firm = format!("CASE WHEN {open} THEN 0 WHEN {established} THEN 1 ELSE 0 END");
    asked.into_iter().chain(floors).chain([about(part, "part"), about(firm, "established")]).collect()
}

/// The mean level of a response in parts of a whole that every weight goes into.
fn part(frame: &Frame<'_>, position: usize) -> String {
    let task = &frame.plan.tasks[position];
    let dialect = frame.dialect;
    let times = dialect.divided(&common_whole(task).to_string(), &frame.column(&task.id, "answered"));
    let part = format!("{} * {times}", dialect.whole(&frame.column(&task.id, "total")));
    if is_narrow(frame, position) { part } else { dialect.wide(&part) }
}

fn is_narrow(frame: &Frame<'_>, position: usize) -> bool {
    let task = &frame.plan.tasks[position];
    common_whole(task) * u64::from(task.top) <= NARROW
}
