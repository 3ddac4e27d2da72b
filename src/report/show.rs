//! The page of one checkpoint: where one stands, task by task, and what there is to know about it.

use super::computed::{Mark, Report, TaskLine};
use super::headline::{declared, headline, holding, lift, mark, occasion, path, statement};
use super::measures::measures;
use super::page::{Cell, Column, Page, Table};
use super::stories::stories;
use crate::message;
use crate::model::assessment::{Counts, Lift, Standing};
use crate::model::response::Answer;
use crate::text::{Catalogue, Message};

/// The page of one checkpoint.
pub fn show(report: &Report<'_>, catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    let say = |message| catalogue.say(&message);
    page.title(report.organisation);
    page.paragraph(&occasion(report, catalogue));
    page.lead(&headline(report, catalogue));
    page.points(&holding(report, catalogue));
    page.paragraph(&declared(report, catalogue).unwrap_or_default());
    page.paragraph(&path(report, catalogue).unwrap_or_default());
    page.heading(&say(message!("report-tasks-heading")));
    page.table(tasks(report, catalogue));
    page.paragraph(&not_asked(report, catalogue).unwrap_or_default());
    stories(&mut page, report, catalogue);
    measures(&mut page, report, catalogue);
    page.section(&say(message!("report-strengths-heading")), &strengths(report));
    page.section(&say(message!("report-knowing-heading")), &worth_knowing(report, catalogue));
    let wanted = report.tasks().filter(|line| report.wants(line.task) != Some(false));
    let lifts: Vec<String> = wanted.filter_map(|line| lift(&line, catalogue)).collect();
    if !lifts.is_empty() {
        page.heading(&say(message!("report-lifts-heading")));
        page.paragraph(&say(message!("report-lifts-note")));
        page.points(&lifts);
    }
    page.section(&say(message!("report-not-agreed-heading")), &not_agreed(report, catalogue));
    page.paragraph(&own_words(report, catalogue).unwrap_or_default());
    page.paragraph(&say(message!("report-purpose-line")));
    page
}

fn tasks(report: &Report<'_>, catalogue: &Catalogue) -> Table {
    let say = |message| catalogue.say(&message);
    let mut columns = vec![Column::whole(say(message!("report-column-task"))), Column::words(String::new())];
    let staged = !report.questionnaire.stages.is_empty();
    if staged {
        columns.push(Column::numbers(say(message!("report-column-stage"))));
    }
    let chosen = report.tasks().any(|line| report.wants(line.task).is_some());
    if chosen {
        columns.push(Column::whole(say(message!("report-column-wanted"))).speaking());
    }
    columns.push(Column::whole(say(message!("report-column-score"))).speaking());
    columns.push(Column::words(say(message!("report-column-level"))).speaking());
    columns.push(Column::words(say(message!("report-column-standing"))).speaking());
    let rows = report.tasks().map(|line| task(report, &line, staged, catalogue)).collect();
    Table { columns, rows, names: 2, times: 0..0 }
}

fn task(report: &Report<'_>, line: &TaskLine<'_>, staged: bool, catalogue: &Catalogue) -> Vec<Cell> {
    let mut cells = vec![Cell::text(&line.task.id), Cell::text(&line.task.title)];
    if staged {
        cells.push(Cell::text(line.stage.map_or(String::new(), |stage| stage.number.to_string())));
    }
    if let Some(wanted) = report.wants(line.task) {
        let word = if wanted { message!("report-wanted") } else { message!("report-not-wanted") };
        cells.push(Cell::text(catalogue.say(&word)));
    }
    cells.push(score(line, catalogue));
    cells.push(Cell::text(line.scored().map_or("", |scored| line.level(scored.level))));
    cells.push(Cell::text(mark(line, catalogue)));
    cells
}

fn score(line: &TaskLine<'_>, catalogue: &Catalogue) -> Cell {
    match line.result.score() {
        Some(score) => Cell::Bar { points: score.points(), number: catalogue.score(score.points()) },
        None => Cell::text(""),
    }
}

fn not_asked(report: &Report<'_>, catalogue: &Catalogue) -> Option<String> {
    let outside = report.tasks().filter(|line| line.result.standing == Standing::NotAsked);
    let ids: Vec<String> = outside.map(|line| line.task.id.clone()).collect();
    (!ids.is_empty()).then(|| catalogue.say(&message!("report-not-asked", count = ids.len(), tasks = ids)))
}

fn strengths(report: &Report<'_>) -> Vec<String> {
    report.assessment.strengths.iter().filter_map(|id| report.task(id)).map(|line| line.name()).collect()
}

/// What the scores alone do not say: floors, and answers that are no level.
fn worth_knowing(report: &Report<'_>, catalogue: &Catalogue) -> Vec<String> {
    let told = report.tasks().filter(|line| line.result.standing != Standing::NotAsked).flat_map(|line| {
        let floors = floors(report, &line).into_iter().chain(open_floors(&line));
        floors.chain(answers(&line, catalogue)).collect::<Vec<_>>()
    });
    told.map(|message| catalogue.say(&message)).collect()
}

/// Floor items below their floor, where they hold a task that would otherwise count or that comes next.
fn floors(report: &Report<'_>, line: &TaskLine<'_>) -> Vec<Message> {
    let comes_next = report.assessment.next.iter().any(|next| next.task == line.task.id);
    let floored = line.scored().filter(|_| comes_next || line.mark() == Mark::Floored);
    let items = floored.map_or(&[][..], |scored| &scored.floored_by);
    items.iter().filter_map(|id| floor(line, id)).collect()
}

fn floor(line: &TaskLine<'_>, id: &str) -> Option<Message> {
    let floor = line.level(line.item(id)?.floor?);
    let (task, item) = (line.task.id.as_str(), statement(line, id));
    let found = line.result.items.iter().find(|result| result.item == id)?;
    Some(match found.answer {
        Some(Answer::Level(level)) => {
            message!("report-floor", task = task, item = item, floor = floor, level = line.level(level))
        }
        _ => message!("report-floor-many", task = task, item = item, floor = floor),
    })
}

fn open_floors(line: &TaskLine<'_>) -> Vec<Message> {
    let open = line.scored().map_or(&[][..], |scored| &scored.floor_unanswered);
    let task = line.task.id.as_str();
    open.iter().map(|id| message!("report-floor-open", task = task, item = statement(line, id))).collect()
}

/// Answers that are no level, and what is missing because of them.
fn answers(line: &TaskLine<'_>, catalogue: &Catalogue) -> Option<Message> {
    let Counts { dont_know, not_applicable, unanswered, carried, .. } = line.result.counts.unwrap_or_default();
    let kinds = [
        (dont_know, message!("report-count-dont-know", count = dont_know)),
        (unanswered, message!("report-count-unanswered", count = unanswered)),
        (not_applicable, message!("report-count-not-applicable", count = not_applicable)),
        (carried, message!("report-count-carried", count = carried)),
    ];
    let counted = kinds.iter().filter(|(count, _)| *count > 0);
    let counts: Vec<String> = counted.map(|(_, message)| catalogue.say(message)).collect();
    let task = line.task.id.as_str();
    match line.result.lift {
        Lift::Missing(0) => Some(message!("report-nothing-applies", task = task)),
        Lift::Missing(missing) => Some(message!("report-missing", task = task, count = missing, counts = counts)),
        _ if counts.is_empty() => None,
        _ => Some(message!("report-counts", task = task, counts = counts)),
    }
}

fn not_agreed(report: &Report<'_>, catalogue: &Catalogue) -> Vec<String> {
    let told = report.voices.remarks.iter().filter(|remark| !remark.not_agreed.is_empty()).map(|remark| {
        let item = remark.item.text.trim_end_matches('.');
        message!("report-not-agreed", item = item, views = catalogue.clauses(&remark.not_agreed))
    });
    told.map(|message| catalogue.say(&message)).collect()
}

fn own_words(report: &Report<'_>, catalogue: &Catalogue) -> Option<String> {
    let count = report.voices.count();
    (count > 0).then(|| catalogue.say(&message!("report-own-words", count = count)))
}
