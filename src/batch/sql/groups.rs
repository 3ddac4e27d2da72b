//! The steps that make one row of the responses of a group, and decide which of its numbers are shown.

use super::answers::kept;
use super::frame::{Frame, common_whole};
use super::parts::summed;
use super::text::{Column, Step};
use crate::message;
use crate::scoring::plan::Task;

/// Adds up what the responses of each group say.
pub(super) fn groups(frame: &Frame<'_>) -> Step {
    let responses = Column::new(frame.dialect.whole("COUNT(*)"), frame.own("n"));
    let tasks = (0..frame.plan.tasks.len()).flat_map(|task| of_task(frame, task));
    Step {
        name: Some("groups"),
        note: message!("sql-step-groups"),
        columns: kept(frame).chain([responses]).chain(tasks).collect(),
        from: frame.dialect.name("beside"),
        by: frame.wanted.groups.clone(),
        order: Vec::new(),
    }
}

/// For each group and task, how many have a score in the groups that come before it: smaller ones, and of the same size
/// those whose names come first. Not needed where nothing is withheld.
pub(super) fn smaller(frame: &Frame<'_>) -> Option<Step> {
    let names = frame.wanted.groups.iter().map(|name| frame.dialect.ordered(&frame.dialect.name(name)));
    let names: Vec<String> = names.collect();
    let before = |task: &Task| {
        let scored = frame.column(&task.id, "scored");
        let order = format!("ORDER BY {scored}, {}", names.join(", "));
        let sum = format!("SUM({scored}) OVER ({order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)");
        Column::new(format!("COALESCE({sum}, 0)"), frame.about(&task.id, "smaller"))
    };
    let before = frame.plan.tasks.iter().map(before);
    frame.withholds().then(|| Step {
        name: Some("smaller"),
        note: message!("sql-step-smaller"),
        columns: [Column::All].into_iter().chain(before).collect(),
        from: frame.dialect.name("groups"),
        by: Vec::new(),
        order: Vec::new(),
    })
}

/// Which numbers of each group are shown.
pub(super) fn shown(frame: &Frame<'_>) -> Step {
    let floors = frame.wanted.floors;
    let of_task = |task: &Task| {
        let flag = |floor, word: &str| Column::new(is_shown(frame, &task.id, floor), frame.about(&task.id, word));
        [flag(floors.mean, "shown"), flag(floors.other, "spread")]
    };
    let from = if frame.withholds() { "smaller" } else { "groups" };
    Step {
        name: Some("shown"),
        note: message!("sql-step-shown", mean = floors.mean, other = floors.other),
        columns: [Column::All].into_iter().chain(frame.plan.tasks.iter().flat_map(of_task)).collect(),
        from: frame.dialect.name(from),
        by: Vec::new(),
        order: Vec::new(),
    }
}

/// Enough have a score, and those in smaller groups are nobody or enough: else this group is hidden with them.
fn is_shown(frame: &Frame<'_>, task: &str, floor: usize) -> String {
    let enough = format!("{} >= {}", frame.column(task, "scored"), floor.max(1));
    let alone = format!(" AND {} NOT BETWEEN 1 AND {}", frame.column(task, "smaller"), floor.saturating_sub(1));
    let alone = if floor > 1 { alone } else { String::new() };
    format!("CASE WHEN {enough}{alone} THEN 1 ELSE 0 END")
}

fn of_task(frame: &Frame<'_>, position: usize) -> Vec<Column> {
    let task = &frame.plan.tasks[position];
    let dialect = frame.dialect;
    let about = |value: String, word: &str| Column::new(value, frame.about(&task.id, word));
    let count = |value: &str| dialect.whole(&format!("SUM({value})"));
    let [part, scored, total, established] =
        ["part", "scored", "total", "established"].map(|word| frame.column(&task.id, word));
    let mut columns = Vec::new();
    if frame.may_leave_out(position) {
        columns.push(about(count(&frame.column(&task.id, "asked")), "asked"));
    }
    let is_above = format!("{part} * {scored} > {total}");
    let upper = format!("SUM(CASE WHEN {is_above} THEN {part} END)");
    let points = format!("{} / {}", dialect.double(&format!("100 * {part}")), u64::from(task.top) * common_whole(task));
    columns.extend([
        about(format!("MAX({scored})"), "scored"),
        about(format!("MAX({total})"), "total"),
        about(count(&established), "established"),
        about(format!("STDDEV_SAMP({points})"), "deviation"),
        about(count(&format!("CASE WHEN {is_above} THEN 1 ELSE 0 END")), "above"),
        about(summed(frame, position, &upper), "upper"),
    ]);
    for (item, _) in Frame::floor_items(task) {
        let name = dialect.name(&item.id);
        let sum = count(&format!("CASE WHEN {name} > 0 THEN {name} ELSE 0 END"));
        let levels = count(&format!("CASE WHEN {name} >= 0 THEN 1 ELSE 0 END"));
        columns.push(Column::new(sum, frame.about(&item.id, "sum")));
        columns.push(Column::new(levels, frame.about(&item.id, "count")));
    }
    columns
}
