//! The table of tasks on the page of one checkpoint: a row a task. What else there is to know about them stands
//! elsewhere.

use super::computed::{Mark, Report, TaskLine};
use super::headline::mark;
use super::page::{Cell, Column, Page, Table};
use crate::message;
use crate::model::assessment::Standing;
use crate::text::Catalogue;

/// Adds the table of tasks, with what is to be said right under it.
pub(super) fn tasks(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let say = |message| catalogue.say(&message);
    page.heading(&say(message!("report-tasks-heading")));
    page.table(table(report, catalogue));
    if has_ranges(report) {
        page.paragraph(&say(message!("report-range-note")));
    }
    page.paragraph(&not_asked(report, catalogue).unwrap_or_default());
}

/// How sure a mean is: `41 to 56`, in whole points, for it is no more exact than that.
pub(super) fn range(interval: [f64; 2], catalogue: &Catalogue) -> String {
    let [low, high] = interval.map(|points| format!("{points:.0}"));
    catalogue.say(&message!("report-range", low = low, high = high))
}

/// A row for each task.
pub(super) fn table(report: &Report<'_>, catalogue: &Catalogue) -> Table {
    let say = |message| catalogue.say(&message);
    let mut columns = vec![Column::whole(say(message!("report-column-task"))), Column::words(String::new())];
    if !report.questionnaire.stages.is_empty() {
        columns.push(Column::numbers(say(message!("report-column-stage"))));
    }
    if report.tasks().any(|line| report.wants(line.task).is_some()) {
        columns.push(Column::whole(say(message!("report-column-wanted"))).speaking());
    }
    columns.push(Column::whole(say(message!("report-column-score"))).speaking());
    if has_ranges(report) {
        columns.push(Column::whole(say(message!("report-column-range"))));
    }
    if report.many().is_none() {
        columns.push(Column::words(say(message!("report-column-level"))).speaking());
    }
    columns.push(Column::words(say(message!("report-column-standing"))).speaking());
    let rows = report.tasks().map(|line| row(report, &line, catalogue)).collect();
    Table { columns, rows, names: 2, times: 0..0 }
}

fn row(report: &Report<'_>, line: &TaskLine<'_>, catalogue: &Catalogue) -> Vec<Cell> {
    let mut cells = vec![Cell::text(&line.task.id), Cell::text(&line.task.title)];
    if !report.questionnaire.stages.is_empty() {
        cells.push(Cell::text(line.stage.map_or(String::new(), |stage| stage.number.to_string())));
    }
    if let Some(wanted) = report.wants(line.task) {
        let word = if wanted { message!("report-wanted") } else { message!("report-not-wanted") };
        cells.push(Cell::text(catalogue.say(&word)));
    }
    cells.push(score(line, catalogue));
    if has_ranges(report) {
        cells.push(Cell::text(line.result.spread.map_or(String::new(), |spread| range(spread.interval, catalogue))));
    }
    if report.many().is_none() {
        cells.push(Cell::text(line.scored().map_or("", |scored| line.level(scored.level))));
    }
    cells.push(Cell::text(standing(report, line, catalogue)));
    cells
}

/// Whether any task has a range.
pub(super) fn has_ranges(report: &Report<'_>) -> bool {
    report.assessment.tasks.iter().any(|result| result.spread.is_some())
}

fn score(line: &TaskLine<'_>, catalogue: &Catalogue) -> Cell {
    match line.result.score() {
        Some(score) => Cell::Bar { points: score.points(), number: catalogue.score(score.points()) },
        None => Cell::text(""),
    }
}

/// Where it stands; with many, also how many could not say.
fn standing(report: &Report<'_>, line: &TaskLine<'_>, catalogue: &Catalogue) -> String {
    let mark = mark(line, catalogue);
    let counts = line.result.counts.filter(|counts| counts.could_not_say > 0 && line.mark() != Mark::Withheld);
    match counts.filter(|_| report.many().is_some()) {
        Some(counts) => {
            let asked = counts.scored + counts.could_not_say;
            let open = message!("report-could-not-say", count = counts.could_not_say, asked = asked);
            catalogue.clauses(&[mark, catalogue.say(&open)])
        }
        None => mark,
    }
}

/// Which tasks were not asked.
pub(super) fn not_asked(report: &Report<'_>, catalogue: &Catalogue) -> Option<String> {
    let outside = report.tasks().filter(|line| line.result.standing == Standing::NotAsked);
    let ids: Vec<String> = outside.map(|line| line.task.id.clone()).collect();
    (!ids.is_empty()).then(|| catalogue.say(&message!("report-not-asked", count = ids.len(), tasks = ids)))
}
