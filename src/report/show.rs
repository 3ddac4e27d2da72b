//! The page of one checkpoint: where one stands, task by task, and what there is to know about it.

use super::agenda::agenda;
use super::computed::{Mark, Report, TaskLine};
use super::declared::{declared, declared_by_many};
use super::groups::groups;
use super::headline::{headline, holding, lift, occasion, path, statement};
use super::measures::measures;
use super::page::Page;
use super::people;
use super::statements::statements;
use super::stories::stories;
use super::tasks::tasks;
use super::withheld::withheld;
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
    match report.many() {
        Some(_) if report.has_scores() => of_many(&mut page, report, catalogue),
        Some(_) => {
            measures(&mut page, report, catalogue);
            withheld(&mut page, report, catalogue);
        }
        None => of_one(&mut page, report, catalogue),
    }
    page.paragraph(&say(message!("report-purpose-line")));
    page
}

fn of_one(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let say = |message| catalogue.say(&message);
    page.points(&holding(report, catalogue));
    page.paragraph(&declared(report, catalogue).unwrap_or_default());
    page.paragraph(&path(report, catalogue).unwrap_or_default());
    task_by_task(page, report, catalogue);
    let wanted = report.tasks().filter(|line| report.wants(line.task) != Some(false));
    let lifts: Vec<String> = wanted.filter_map(|line| lift(&line, catalogue)).collect();
    if !lifts.is_empty() {
        page.heading(&say(message!("report-lifts-heading")));
        page.paragraph(&say(message!("report-lifts-note")));
        page.points(&lifts);
    }
    page.section(&say(message!("report-not-agreed-heading")), &not_agreed(report, catalogue));
    page.paragraph(&own_words(report, catalogue).unwrap_or_default());
}

fn of_many(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    page.paragraph(&people::steadiness(report, catalogue).unwrap_or_default());
    page.points(&holding(report, catalogue));
    declared_by_many(page, report, catalogue);
    page.paragraph(&path(report, catalogue).unwrap_or_default());
    task_by_task(page, report, catalogue);
    groups(page, report, catalogue);
    agenda(page, report, |count| message!("report-agenda-more", count = count), catalogue);
    statements(page, report, catalogue);
    withheld(page, report, catalogue);
}

/// The scores and what stands beside them, for one answer set as for many.
fn task_by_task(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let say = |message| catalogue.say(&message);
    tasks(page, report, catalogue);
    stories(page, report, catalogue);
    measures(page, report, catalogue);
    page.section(&say(message!("report-strengths-heading")), &strengths(report));
    page.section(&say(message!("report-knowing-heading")), &worth_knowing(report, catalogue));
}

/// Tasks established further on than the firm ground.
pub(super) fn strengths(report: &Report<'_>) -> Vec<String> {
    report.assessment.strengths.iter().filter_map(|id| report.task(id)).map(|line| line.name()).collect()
}

/// What the scores alone do not say: floors, and answers that are no level.
pub(super) fn worth_knowing(report: &Report<'_>, catalogue: &Catalogue) -> Vec<String> {
    let told = report.tasks().filter(|line| line.result.standing != Standing::NotAsked).flat_map(|line| {
        let floors = floors(report, &line).into_iter().chain(open_floors(&line));
        let answers = answers(&line, catalogue).filter(|_| report.many().is_none());
        floors.chain(answers).collect::<Vec<_>>()
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

/// Statements on which a room did not agree, with the views.
pub(super) fn not_agreed(report: &Report<'_>, catalogue: &Catalogue) -> Vec<String> {
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
