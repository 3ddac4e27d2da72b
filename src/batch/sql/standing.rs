//! Where each task stands, in a response or in a group: its score, and whether it reaches the lines of its stage. Every
//! line is multiplied out, so that nothing is rounded before a score is given.

use num_integer::Integer;

use super::answers::kept;
use super::frame::{Frame, common_whole};
use super::text::{Column, Step};
use crate::message;
use crate::model::questionnaire::Line;
use crate::scoring::plan::{Column as Item, Task};

/// What the standing of one task is worked out from.
struct Ground {
    /// Whether there is no score that counts.
    open: String,
    /// 1 where it was asked.
    asked: String,
    /// The sum of levels.
    total: String,
    /// What the sum would be if every level were 1.
    whole: String,
    /// Whether no floor item is below its floor, beside the score; `None` where there is none.
    unfloored: Option<String>,
    /// Whether enough of those with a score have it established for themselves; `None` in a response.
    shared: Option<String>,
}

/// The step for a row a response.
pub(super) fn of_responses(frame: &Frame<'_>) -> Step {
    let tasks = (0..frame.plan.tasks.len()).flat_map(|task| standing(frame, task, &own_ground(frame, task)));
    let unread = Column::kept(frame.not_understood.clone());
    step(kept(frame).chain([unread]).chain(tasks).collect(), "sums", frame)
}

/// The step for a row a group.
pub(super) fn of_groups(frame: &Frame<'_>) -> Step {
    let tasks = (0..frame.plan.tasks.len()).flat_map(|task| {
        let told = [given_count(frame, task), given_deviation(frame, task), given_distance(frame, task)];
        told.into_iter().chain(standing(frame, task, &shared_ground(frame, task)))
    });
    step(kept(frame).chain([Column::kept(frame.own("n"))]).chain(tasks).collect(), "shown", frame)
}

/// Whether the task is established by one response's own sums; in words of SQL.
pub(super) fn own_established(frame: &Frame<'_>, position: usize) -> String {
    established(&own_ground(frame, position), &frame.plan.tasks[position])
}

/// Whether one response has no score for a task; in words of SQL.
pub(super) fn own_open(frame: &Frame<'_>, position: usize) -> String {
    own_ground(frame, position).open
}

fn step(columns: Vec<Column>, from: &str, frame: &Frame<'_>) -> Step {
    Step {
        name: Some("standing"),
        note: message!("sql-step-standing"),
        columns,
        from: frame.dialect.name(from),
        by: Vec::new(),
        order: Vec::new(),
    }
}

fn own_ground(frame: &Frame<'_>, position: usize) -> Ground {
    let task = &frame.plan.tasks[position];
    let about = |word| frame.column(&task.id, word);
    Ground {
        open: format!("2 * {} <= {}", about("answered"), about("applies")),
        asked: if frame.may_leave_out(position) { about("asked") } else { "1".to_owned() },
        total: about("total"),
        whole: about("answered"),
        unfloored: Frame::floor_items(task).next().map(|_| format!("{} = 0", about("floored"))),
        shared: None,
    }
}

fn shared_ground(frame: &Frame<'_>, position: usize) -> Ground {
    let task = &frame.plan.tasks[position];
    let about = |word| frame.column(&task.id, word);
    let floor = frame.wanted.floors.mean.max(1);
    let is_floored = |(item, level): (&Item, u32)| {
        let (sum, count) = (frame.column(&item.id, "sum"), frame.column(&item.id, "count"));
        format!("({count} < {floor} OR {sum} >= {level} * {count})")
    };
    let floors: Vec<String> = Frame::floor_items(task).map(is_floored).collect();
    let asked = if frame.may_leave_out(position) { about("asked") } else { frame.dialect.name(&frame.own("n")) };
    Ground {
        open: format!("{} = 0", about("shown")),
        asked: format!("CASE WHEN {asked} > 0 THEN 1 ELSE 0 END"),
        total: about("total"),
        whole: format!("{} * {}", common_whole(task), about("scored")),
        unfloored: (!floors.is_empty()).then(|| floors.join(" AND ")),
        shared: Some(format!("2 * {} >= {}", about("established"), about("scored"))),
    }
}

fn standing(frame: &Frame<'_>, position: usize, ground: &Ground) -> Vec<Column> {
    let task = &frame.plan.tasks[position];
    let about = |value: String, word: &str| Column::new(value, frame.about(&task.id, word));
    let score = if frame.is_grouped() { frame.about(&task.id, "mean") } else { task.id.clone() };
    let mut columns = vec![Column::new(points(frame, ground, task), score)];
    if !frame.plan.gates.iter().any(|gate| gate.tasks.has(position)) {
        return columns;
    }
    let Ground { open, asked, shared, .. } = ground;
    let established = established(ground, task);
    let firm = shared.as_ref().map_or_else(|| established.clone(), |shared| format!("{established} AND {shared}"));
    columns.push(about(format!("CASE WHEN {open} THEN 0 WHEN {firm} THEN 1 ELSE 0 END"), "firm"));
    let at_most = format!("CASE WHEN {open} THEN {asked} WHEN {established} THEN 1 ELSE 0 END");
    columns.push(about(at_most, "firm_at_most"));
    if let Some(line) = task.working.filter(|_| frame.is_lined(position)) {
        let reaches = reaches(ground, line, task.top);
        columns.push(about(format!("CASE WHEN {open} THEN 0 WHEN {reaches} THEN 1 ELSE 0 END"), "working"));
        // A contested task is taken as established, whatever its line.
        let contested = shared.as_ref().map(|_| format!(" WHEN {established} THEN 1")).unwrap_or_default();
        let at_most = format!("CASE WHEN {open} THEN {asked} WHEN {reaches} THEN 1{contested} ELSE 0 END");
        columns.push(about(at_most, "working_at_most"));
    }
    columns
}

/// The score in points, or nothing.
fn points(frame: &Frame<'_>, ground: &Ground, task: &Task) -> String {
    let Ground { open, total, whole, .. } = ground;
    let part = frame.dialect.double(&format!("100 * {total}"));
    let whole = frame.dialect.double(&format!("{} * {whole}", task.top));
    format!("CASE WHEN {open} THEN NULL ELSE {part} / {whole} END")
}

/// Whether a sum reaches the edge of the established level, half a level below it, and no floor item is below its floor.
fn established(ground: &Ground, task: &Task) -> String {
    let edge = format!("2 * {} >= {} * {}", ground.total, 2 * task.established - 1, ground.whole);
    ground.unfloored.as_ref().map_or_else(|| edge.clone(), |floors| format!("{edge} AND {floors}"))
}

/// Whether a sum reaches a line.
fn reaches(ground: &Ground, line: Line, top: u32) -> String {
    let (left, right) = (100_000, u64::from(line.0) * u64::from(top));
    let common = left.gcd(&right);
    let times = |factor: u64, value: &str| if factor == 1 { value.to_owned() } else { format!("{factor} * {value}") };
    format!("{} >= {}", times(left / common, &ground.total), times(right / common, &ground.whole))
}

/// How many of a group have a score, if so much may be said.
fn given_count(frame: &Frame<'_>, position: usize) -> Column {
    told(frame, position, "shown", &frame.column(&frame.plan.tasks[position].id, "scored"), "n")
}

/// The standard deviation of the scores of a group, if so much may be said.
fn given_deviation(frame: &Frame<'_>, position: usize) -> Column {
    told(frame, position, "spread", &frame.column(&frame.plan.tasks[position].id, "deviation"), "sd")
}

/// How far the scores of a group are from their mean, on average, if so much may be said. Those above it are as far from
/// it, together, as those below.
fn given_distance(frame: &Frame<'_>, position: usize) -> Column {
    let task = &frame.plan.tasks[position];
    let dialect = frame.dialect;
    let [scored, total, above, upper] = ["scored", "total", "above", "upper"].map(|word| frame.column(&task.id, word));
    let (scored_wide, above) = (dialect.wide(&scored), dialect.wide(&above));
    let distances = dialect.double(&format!("200 * ({scored_wide} * {upper} - {above} * {total})"));
    let (count, whole) = (dialect.double(&scored), u64::from(task.top) * common_whole(task));
    told(frame, position, "spread", &format!("{distances} / ({whole} * {count} * {count})"), "ad_points")
}

/// A number that is told where this flag is up.
fn told(frame: &Frame<'_>, position: usize, flag: &str, number: &str, word: &str) -> Column {
    let task = &frame.plan.tasks[position];
    let value = format!("CASE WHEN {} = 1 THEN {number} END", frame.column(&task.id, flag));
    Column::new(value, frame.about(&task.id, word))
}
