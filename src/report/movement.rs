//! The page of several checkpoints: a line for each, what moved task by task, and what takes no part.

use std::cmp::Ordering;

use super::apart::{self, signed};
use super::computed::{Report, TaskLine};
use super::headline::named;
use super::measures::over_time;
use super::page::{Cell, Column, Page, Table};
use super::progress::{Absence, Movement, Progress, Shift};
use crate::message;
use crate::model::assessment::Standing;
use crate::model::change::{Apart, LeftOut, WhyLeftOut};
use crate::model::questionnaire::Task;
use crate::text::{Catalogue, Message};

/// How many tasks are named as having moved furthest, each way.
const NAMED: usize = 3;
/// Differences of scores that are equal may differ by so much, in points.
const ROUNDING: f64 = 1e-9;

/// The page of several checkpoints.
pub fn progress(progress: &Progress<'_>, catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    let say = |message| catalogue.say(&message);
    let organisation = progress.later().organisation;
    page.title(&say(message!("report-progress-title", organisation = organisation)));
    page.lead(&said(&stages(progress), catalogue));
    if let Some(apart) = &progress.change.apart {
        take_apart(progress, apart, &mut page, catalogue);
    } else {
        page.paragraph(&said(&moves(progress, catalogue), catalogue));
        page.paragraph(&say(message!("report-progress-care")));
    }
    if has_stages(progress) {
        page.heading(&say(message!("report-progress-checkpoints")));
        page.table(checkpoints(progress, catalogue));
    }
    page.heading(&say(message!("report-progress-tasks")));
    page.paragraph(&compared(progress, catalogue));
    page.table(tasks(progress, catalogue));
    page.points(&notes(progress, catalogue));
    let left_out: Vec<String> = progress.change.left_out.iter().map(|left| say(told(left))).collect();
    page.section(&say(message!("report-left-out-heading")), &left_out);
    over_time(&mut page, &progress.reports, catalogue);
    page.paragraph(&say(message!("report-purpose-line")));
    page
}

/// What moved between the two compared checkpoints, as sentences to read out.
pub(super) fn sentence(progress: &Progress<'_>, catalogue: &Catalogue) -> String {
    let moves = match &progress.change.apart {
        Some(apart) => [apart::sentences(progress, apart, catalogue), asked_differently(progress)].concat(),
        None => [moves(progress, catalogue), vec![message!("report-progress-care")]].concat(),
    };
    said(&[stages(progress), moves].concat(), catalogue)
}

fn take_apart(progress: &Progress<'_>, apart: &Apart, page: &mut Page, catalogue: &Catalogue) {
    page.paragraph(&said(&apart::sentences(progress, apart, catalogue), catalogue));
    page.paragraph(&said(&asked_differently(progress), catalogue));
    let Some(table) = apart::table(apart, catalogue) else { return };
    page.heading(&catalogue.say(&message!("apart-heading")));
    page.paragraph(&said(&apart::people(apart, catalogue), catalogue));
    page.table(table);
    page.paragraph(&said(&apart::single_tasks(progress, apart), catalogue));
    let notes = apart::notes(progress, apart);
    page.points(&notes.iter().map(|note| catalogue.say(note)).collect::<Vec<_>>());
}

/// Messages as one paragraph.
pub(super) fn said(messages: &[Message], catalogue: &Catalogue) -> String {
    messages.iter().map(|message| catalogue.say(message)).collect::<Vec<_>>().join(" ")
}

fn stages(progress: &Progress<'_>) -> Vec<Message> {
    working(progress).into_iter().chain(firm(progress)).collect()
}

fn moves(progress: &Progress<'_>, catalogue: &Catalogue) -> Vec<Message> {
    let change = &progress.change;
    let (up, down) = (change.moved(Ordering::Greater), change.moved(Ordering::Less));
    let mut moves = vec![counted(up.len(), down.len(), change.moved(Ordering::Equal).len(), catalogue)];
    let [up, down] = [up, down].map(|moved| furthest(progress, &moved, catalogue));
    moves.extend(up.map(|tasks| message!("report-moved-up", tasks = tasks)));
    moves.extend(down.map(|tasks| message!("report-moved-down", tasks = tasks)));
    moves.extend(asked_differently(progress));
    moves
}

/// Where a stage can move by what was asked alone.
fn asked_differently(progress: &Progress<'_>) -> Vec<Message> {
    let tasks = absences(progress).iter().any(|absence| matches!(absence, Absence::NotAsked(_)));
    match (tasks, !progress.change.left_out.is_empty(), has_stages(progress)) {
        (true, _, true) => vec![message!("report-asked-differently")],
        (true, _, false) => vec![message!("report-asked-differently-profile")],
        (false, true, true) => vec![message!("report-items-changed")],
        (false, true, false) => vec![message!("report-items-changed-profile")],
        (false, false, _) => Vec::new(),
    }
}

/// Whether any checkpoint has a stage.
pub(super) fn has_stages(progress: &Progress<'_>) -> bool {
    progress.reports.iter().any(|report| report.assessment.stage.is_some())
}

/// How many tasks went which way; ways that none went are left out.
fn counted(up: usize, down: usize, same: usize, catalogue: &Catalogue) -> Message {
    match (up, down, same) {
        (0, 0, same) => message!("report-moved-none", count = same),
        (up, 0, 0) => message!("report-moved-all-up", count = up),
        (0, down, 0) => message!("report-moved-all-down", count = down),
        _ => {
            let ways = [
                (up, message!("report-count-up", count = up)),
                (down, message!("report-count-down", count = down)),
                (same, message!("report-count-same", count = same)),
            ];
            let gone = ways.iter().filter(|(count, _)| *count > 0);
            let ways: Vec<String> = gone.map(|(_, way)| catalogue.say(way)).collect();
            message!("report-moved", count = up + down + same, ways = ways)
        }
    }
}

fn working(progress: &Progress<'_>) -> Option<Message> {
    let numbers = |report: &Report<'_>| report.assessment.stage.as_ref().map(|stage| (stage.number, stage.at_most));
    let ((from, from_most), (to, to_most)) = (numbers(progress.earlier())?, numbers(progress.later())?);
    let exact = from == from_most && to == to_most;
    Some(match progress.change.working {
        Shift::Further(_) if exact => message!("report-working-further", from = from, to = to),
        Shift::Back(_) if exact => message!("report-working-back", from = from, to = to),
        Shift::Same => message!("report-working-same", stage = to),
        Shift::OtherStages => message!("report-working-other-stages"),
        Shift::Unsteady => message!("report-working-unsteady"),
        Shift::Further(_) | Shift::Back(_) | Shift::Unclear => message!("report-working-unclear"),
    })
}

/// Only where it moved: that it stayed is seen in the table.
fn firm(progress: &Progress<'_>) -> Option<Message> {
    let from = progress.earlier().assessment.stage.as_ref()?.firm;
    let to = progress.later().assessment.stage.as_ref()?.firm;
    match progress.change.firm {
        Shift::Further(_) => Some(message!("report-firm-further", from = from, to = to)),
        Shift::Back(_) => Some(message!("report-firm-back", from = from, to = to)),
        Shift::Same | Shift::Unclear | Shift::Unsteady | Shift::OtherStages => None,
    }
}

/// At most [`NAMED`] tasks, and none of several that moved equally far unless all of them are named.
fn furthest(progress: &Progress<'_>, moved: &[(&str, f64)], catalogue: &Catalogue) -> Option<Vec<String>> {
    let next = moved.get(NAMED).map_or(0.0, |(_, points)| points.abs());
    let named = moved.iter().take(NAMED).filter(|(_, points)| points.abs() > next + ROUNDING);
    let told = named.filter_map(|(task, points)| {
        let (task, points) = (progress.later().task(task)?.name(), catalogue.score(points.abs()));
        Some(catalogue.say(&message!("report-moved-by", task = task, points = points)))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then_some(told)
}

/// A row for each checkpoint, with the stages.
pub(super) fn checkpoints(progress: &Progress<'_>, catalogue: &Catalogue) -> Table {
    let say = |message| catalogue.say(&message);
    let columns = vec![
        Column::words(say(message!("report-column-checkpoint"))),
        Column::whole(say(message!("report-column-working"))),
        Column::whole(say(message!("report-column-firm"))),
        Column::words(say(message!("report-column-step"))),
    ];
    let rows = progress.reports.iter().zip(&progress.steps).map(|(report, step)| {
        let stage = report.assessment.stage.as_ref();
        vec![
            Cell::text(named(report.checkpoint, catalogue)),
            Cell::text(stage.map_or(String::new(), |stage| range(stage.number, stage.at_most, catalogue))),
            Cell::text(stage.map_or(String::new(), |stage| range(stage.firm, stage.firm_at_most, catalogue))),
            Cell::text(step.map_or(String::new(), |step| say(stepped(step)))),
        ]
    });
    Table { columns, rows: rows.collect(), names: 1, times: 0..0 }
}

fn range(least: usize, most: usize, catalogue: &Catalogue) -> String {
    if least == most {
        return catalogue.say(&message!("report-stage", number = least));
    }
    catalogue.say(&message!("report-stages", least = least, most = most))
}

fn stepped(step: Shift) -> Message {
    match step {
        Shift::Further(count) => message!("report-step-further", count = count),
        Shift::Same => message!("report-step-same"),
        Shift::Back(count) => message!("report-step-back", count = count),
        Shift::Unclear => message!("report-step-unclear"),
        Shift::Unsteady => message!("report-step-unsteady"),
        Shift::OtherStages => message!("report-step-other-stages"),
    }
}

/// Which checkpoints the movement is between.
pub(super) fn compared(progress: &Progress<'_>, catalogue: &Catalogue) -> String {
    let (from, to) = (progress.earlier().checkpoint, progress.later().checkpoint);
    let mut compared = vec![message!("report-compared", from = named(from, catalogue), to = named(to, catalogue))];
    if !progress.change.left_out.is_empty() {
        compared.push(message!("report-compared-common"));
    }
    said(&compared, catalogue)
}

/// A row for each task, a column for each checkpoint.
pub(super) fn tasks(progress: &Progress<'_>, catalogue: &Catalogue) -> Table {
    let say = |message| catalogue.say(&message);
    let mut columns = vec![Column::whole(say(message!("report-column-task"))), Column::words(String::new())];
    for report in &progress.reports {
        columns.push(Column::numbers(report.checkpoint.opened.date().to_string()));
    }
    columns.push(Column::numbers(say(message!("report-column-movement"))));
    let rows = progress.tasks().into_iter().map(|known| task(progress, known, catalogue)).collect();
    Table { columns, rows, names: 2, times: 2..2 + progress.reports.len() }
}

fn task(progress: &Progress<'_>, task: &Task, catalogue: &Catalogue) -> Vec<Cell> {
    let mut cells = vec![Cell::text(&task.id), Cell::text(&task.title)];
    for report in &progress.reports {
        let line = report.task(&task.id);
        cells.push(Cell::text(line.map_or(String::new(), |line| score(&line, catalogue))));
    }
    let points = progress.change.task(&task.id).and_then(Movement::points);
    cells.push(Cell::text(points.map_or(String::new(), |points| signed(points, catalogue))));
    cells
}

fn score(line: &TaskLine<'_>, catalogue: &Catalogue) -> String {
    match &line.result.standing {
        Standing::Scored(scored) => catalogue.score(scored.score.points()),
        Standing::NotAsked => catalogue.say(&message!("report-cell-not-asked")),
        Standing::Insufficient | Standing::Withheld => catalogue.say(&message!("report-cell-too-few")),
    }
}

/// Why a task has no movement, and which answers cannot show any.
pub(super) fn notes(progress: &Progress<'_>, catalogue: &Catalogue) -> Vec<String> {
    let named =
        |at: usize| progress.reports.get(at).map_or(String::new(), |report| named(report.checkpoint, catalogue));
    let mut notes: Vec<String> = Vec::new();
    for absence in absences(progress) {
        let tasks: Vec<String> = absent(progress, absence);
        notes.push(catalogue.say(&match absence {
            Absence::NothingCommon => message!("report-absent-common", count = tasks.len(), tasks = tasks),
            Absence::NotAsked(at) => {
                message!("report-absent-asked", count = tasks.len(), tasks = tasks, checkpoint = named(at))
            }
            Absence::TooFew(at) => {
                message!("report-absent-few", count = tasks.len(), tasks = tasks, checkpoint = named(at))
            }
            Absence::Withheld => message!("apart-absent", tasks = tasks),
        }));
    }
    if progress.change.carried > 0 {
        notes.push(catalogue.say(&message!("report-carried", count = progress.change.carried)));
    }
    notes
}

fn absences(progress: &Progress<'_>) -> Vec<Absence> {
    let mut kinds = Vec::new();
    for change in &progress.change.tasks {
        match change.movement {
            Movement::Absent(absence) if !kinds.contains(&absence) => kinds.push(absence),
            Movement::Absent(_) | Movement::Between { .. } => {}
        }
    }
    kinds
}

fn absent(progress: &Progress<'_>, absence: Absence) -> Vec<String> {
    let tasks = progress.change.tasks.iter().filter(|change| change.movement == Movement::Absent(absence));
    tasks.map(|change| change.task.clone()).collect()
}

/// An item that takes no part, and why.
pub(super) fn told(left: &LeftOut) -> Message {
    let (item, text) = (left.item.as_str(), left.text.trim_end_matches('.'));
    let why = match left.why {
        WhyLeftOut::Text => message!("report-left-text"),
        WhyLeftOut::Levels => message!("report-left-levels"),
        WhyLeftOut::Direction => message!("report-left-direction"),
        WhyLeftOut::Moved => message!("report-left-moved"),
        WhyLeftOut::ScoredOnce => message!("report-left-scored-once"),
        WhyLeftOut::OnlyEarlier => message!("report-left-only-earlier"),
        WhyLeftOut::OnlyLater => message!("report-left-only-later"),
    };
    message!("report-left-out", item = item, text = text, why = why)
}
