//! The first steps: every answer as a whole number, and what a response says about each task.

use super::frame::Frame;
use super::text::{Column, Step};
use crate::message;
use crate::model::questionnaire::ROLE;
use crate::scoring::plan::{Column as Item, Task};

/// The column that says which tasks were asked.
const PATH: &str = "path";

/// What stands for an answer that is no level.
const NOT_APPLICABLE: i32 = -1;
const DONT_KNOW: i32 = -2;
const NOTHING: i32 = -3;
const NOT_UNDERSTOOD: i32 = -4;

/// Every answer as text, without the decimals of a whole number.
pub(super) fn answers(frame: &Frame<'_>) -> Step {
    let dialect = frame.dialect;
    let text = |name: &str| format!("COALESCE({}, '')", dialect.text(&dialect.name(name)));
    let asked = [(PATH, frame.wanted.by_path), (ROLE, frame.wanted.by_role)].into_iter().filter(|(_, wanted)| *wanted);
    let asked = asked.map(|(name, _)| Column::new(text(name), asked_by(frame, name)));
    let code = |item: &Item| {
        let whole = format!("REGEXP_REPLACE({}, '[.]0+$', '')", dialect.text(&dialect.name(&item.id)));
        Column::new(format!("COALESCE({whole}, '')"), &item.id)
    };
    let items = frame.plan.tasks.iter().flat_map(Frame::items).map(code);
    let table: Vec<String> = frame.wanted.table.split('.').map(|part| dialect.name(part)).collect();
    Step {
        name: Some("answers"),
        note: message!("sql-step-answers"),
        columns: kept(frame).chain(asked).chain(items).collect(),
        from: table.join("."),
        by: Vec::new(),
        order: Vec::new(),
    }
}

/// Every answer as a level.
pub(super) fn levels(frame: &Frame<'_>) -> Step {
    let asked = frame.plan.tasks.iter().enumerate().filter(|(position, _)| frame.may_leave_out(*position));
    let asked = asked.map(|(position, task)| {
        let value = format!("CASE WHEN {} THEN 0 ELSE 1 END", off_path(frame, position));
        Column::new(value, frame.about(&task.id, "asked"))
    });
    let tasks = frame.plan.tasks.iter().enumerate();
    let items = tasks.flat_map(|(position, task)| Frame::items(task).map(move |item| (position, item)));
    let items = items.map(|(position, item)| Column::new(level(frame, position, item), &item.id));
    Step {
        name: Some("levels"),
        note: message!("sql-step-levels"),
        columns: kept(frame).chain(asked).chain(items).collect(),
        from: frame.dialect.name("answers"),
        by: Vec::new(),
        order: Vec::new(),
    }
}

/// What each response says about each task: three sums, and whether an item is below its floor.
pub(super) fn sums(frame: &Frame<'_>) -> Step {
    let tasks = (0..frame.plan.tasks.len()).flat_map(|task| sums_of(frame, task));
    let mut columns: Vec<Column> = kept(frame).chain(tasks).collect();
    if !frame.is_grouped() {
        columns.push(Column::new(not_understood(frame), frame.not_understood.clone()));
    }
    Step {
        name: Some("sums"),
        note: message!("sql-step-sums"),
        columns,
        from: frame.dialect.name("levels"),
        by: Vec::new(),
        order: Vec::new(),
    }
}

/// The columns that are passed on from step to step.
pub(super) fn kept(frame: &Frame<'_>) -> impl Iterator<Item = Column> {
    frame.kept().iter().map(Column::kept)
}

/// The name under which a column that says what was asked is passed on.
fn asked_by(frame: &Frame<'_>, name: &str) -> String {
    frame.about("asked_by", name)
}

/// Whether somebody's path leaves out the task at this position.
fn off_path(frame: &Frame<'_>, task: usize) -> String {
    let paths: Vec<String> = frame.leaving_out(task).into_iter().map(|path| frame.dialect.words(path)).collect();
    format!("{} IN ({})", frame.dialect.name(&asked_by(frame, PATH)), paths.join(", "))
}

/// Whether an item is not for somebody's role.
fn off_role(frame: &Frame<'_>, item: &Item) -> String {
    let roles: Vec<String> =
        ["''".to_owned()].into_iter().chain(item.asked_of.iter().map(|role| frame.dialect.words(role))).collect();
    format!("{} NOT IN ({})", frame.dialect.name(&asked_by(frame, ROLE)), roles.join(", "))
}

/// An answer as a level, mirrored where the highest is the least desirable.
fn level(frame: &Frame<'_>, position: usize, item: &Item) -> String {
    let task = &frame.plan.tasks[position];
    let levels = (0..=task.top).zip(&task.codes);
    let levels = levels.map(|(level, code)| format!("WHEN '{code}' THEN {}", item.counted(level, task.top)));
    let not_applicable = item.not_applicable.then(|| format!("WHEN 'na' THEN {NOT_APPLICABLE}"));
    let rest = format!("WHEN 'dk' THEN {DONT_KNOW} WHEN '' THEN {NOTHING} ELSE {NOT_UNDERSTOOD}");
    let arms: Vec<String> = levels.chain(not_applicable).chain([rest]).collect();
    let given = format!("CASE {} {} END", frame.dialect.name(&item.id), arms.join(" "));
    let by_role = (frame.wanted.by_role && !item.asked_of.is_empty()).then(|| off_role(frame, item));
    let by_path = frame.may_leave_out(position).then(|| off_path(frame, position));
    let not_asked: Vec<String> = by_path.into_iter().chain(by_role).collect();
    if not_asked.is_empty() {
        return given;
    }
    format!("CASE WHEN {} THEN {NOT_APPLICABLE} ELSE {given} END", not_asked.join(" OR "))
}

fn sums_of<'a>(frame: &'a Frame<'a>, position: usize) -> impl Iterator<Item = Column> {
    let task = &frame.plan.tasks[position];
    let name = |item: &Item| frame.dialect.name(&item.id);
    let weighed = |item: &Item| match item.weight {
        1 => name(item),
        weight => format!("{weight} * {}", name(item)),
    };
    let total = sum(task, |item| format!("CASE WHEN {} > 0 THEN {} ELSE 0 END", name(item), weighed(item)));
    let answered = sum(task, |item| format!("CASE WHEN {} >= 0 THEN {} ELSE 0 END", name(item), item.weight));
    let applies =
        sum(task, |item| format!("CASE WHEN {} = {NOT_APPLICABLE} THEN 0 ELSE {} END", name(item), item.weight));
    let below: Vec<String> =
        Frame::floor_items(task).map(|(item, floor)| format!("{} BETWEEN 0 AND {}", name(item), floor - 1)).collect();
    let floored = format!("CASE WHEN {} THEN 1 ELSE 0 END", below.join(" OR "));
    let about = |value: String, word: &str| Column::new(value, frame.about(&task.id, word));
    let floored = (!below.is_empty()).then(|| about(floored, "floored"));
    let asked = frame.may_leave_out(position).then(|| Column::kept(frame.about(&task.id, "asked")));
    let levels = Frame::floor_items(task).filter(|_| frame.is_grouped()).map(|(item, _)| Column::kept(&item.id));
    let sums = [about(total, "total"), about(answered, "answered"), about(applies, "applies")];
    asked.into_iter().chain(levels).chain(sums).chain(floored)
}

/// A sum over the items of a task, a line an item; 0 where none counts.
fn sum(task: &Task, of: impl Fn(&Item) -> String) -> String {
    let terms: Vec<String> = Frame::items(task).map(of).collect();
    if terms.is_empty() { "0".to_owned() } else { terms.join("\n      + ") }
}

/// How many answers nobody can read.
fn not_understood(frame: &Frame<'_>) -> String {
    let items = frame.plan.tasks.iter().flat_map(Frame::items);
    let unread =
        |item: &Item| format!("CASE WHEN {} = {NOT_UNDERSTOOD} THEN 1 ELSE 0 END", frame.dialect.name(&item.id));
    let terms: Vec<String> = items.map(unread).collect();
    if terms.is_empty() { "0".to_owned() } else { terms.join("\n      + ") }
}
