//! The step that makes one row of the responses of a group.

use super::answers::kept;
use super::frame::{Frame, common_whole};
use super::standing::{own_established, own_open, own_points};
use super::text::{Column, Step};
use crate::message;

/// Sums so large, multiplied by everything they meet, still fit into 64 bits for a thousand million responses.
const NARROW: u64 = 40_000;

/// Adds up what the responses of each group say.
pub(super) fn groups(frame: &Frame<'_>) -> Step {
    let responses = Column::new(frame.dialect.whole("COUNT(*)"), frame.own("responses"));
    let tasks = (0..frame.plan.tasks.len()).flat_map(|task| of_task(frame, task));
    Step {
        name: Some("groups"),
        note: message!("sql-step-groups"),
        columns: kept(frame).chain([responses]).chain(tasks).collect(),
        from: frame.dialect.name("sums"),
        by: frame.wanted.groups.clone(),
        order: Vec::new(),
    }
}

fn of_task(frame: &Frame<'_>, position: usize) -> Vec<Column> {
    let task = &frame.plan.tasks[position];
    let dialect = frame.dialect;
    let about = |value: String, word: &str| Column::new(value, frame.about(&task.id, word));
    let count = |value: &str| dialect.whole(&format!("SUM({value})"));
    let open = own_open(frame, position);
    let mut columns = Vec::new();
    if frame.may_leave_out(position) {
        columns.push(about(count(&frame.column(&task.id, "asked")), "asked"));
    }
    columns.push(about(count(&format!("CASE WHEN {open} THEN 0 ELSE 1 END")), "scored"));
    columns.push(about(total(frame, position), "total"));
    let established = own_established(frame, position);
    columns.push(about(count(&format!("CASE WHEN {open} THEN 0 WHEN {established} THEN 1 ELSE 0 END")), "established"));
    columns.push(about(format!("STDDEV_SAMP({})", own_points(frame, position)), "deviation"));
    for (item, _) in Frame::floor_items(task) {
        let name = dialect.name(&item.id);
        let sum = count(&format!("CASE WHEN {name} > 0 THEN {name} ELSE 0 END"));
        let levels = count(&format!("CASE WHEN {name} >= 0 THEN 1 ELSE 0 END"));
        columns.push(Column::new(sum, frame.about(&item.id, "sum")));
        columns.push(Column::new(levels, frame.about(&item.id, "count")));
    }
    columns
}

/// The mean levels of a task added up exactly, in parts of a whole that every weight goes into.
fn total(frame: &Frame<'_>, position: usize) -> String {
    let task = &frame.plan.tasks[position];
    let dialect = frame.dialect;
    let whole = common_whole(task);
    let parts = dialect.divided(&whole.to_string(), &frame.column(&task.id, "answered"));
    let part = format!("{} * {parts}", dialect.whole(&frame.column(&task.id, "total")));
    let sum = |part: &str| format!("SUM(CASE WHEN {} THEN 0 ELSE {part} END)", own_open(frame, position));
    let is_narrow = whole * u64::from(task.top) <= NARROW;
    if is_narrow { dialect.whole(&sum(&part)) } else { dialect.wide(&sum(&dialect.wide(&part))) }
}
