//! Groups of respondents side by side, task by task, for the attribute that was asked for; and what of them is not
//! shown. Groups that are not shown are named together with those nobody chose, so that none tells its size.

use super::computed::{Report, TaskLine};
use super::headline::mark;
use super::page::{Cell, Column, Page, Table};
use crate::message;
use crate::model::many::{Group, GroupTask, What};
use crate::model::questionnaire::About;
use crate::text::{Catalogue, Message};

/// Adds the groups of the attribute that was asked for; without one, which there are to ask for.
pub(super) fn groups(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let say = |message: Message| catalogue.say(&message);
    let Some(by) = report.by else {
        page.paragraph(&known(report).map_or(String::new(), say));
        return;
    };
    page.heading(&say(message!("report-groups-heading", question = by.text.as_str())));
    let groups = of(report, by);
    if !groups.is_empty() {
        page.table(table(report, by, &groups, catalogue));
        page.paragraph(&say(message!("report-groups-note")));
    }
    page.paragraph(&not_shown(report, by, catalogue).unwrap_or_default());
}

/// Adds one task of the groups that were asked for.
pub(super) fn group_scores(page: &mut Page, report: &Report<'_>, line: &TaskLine<'_>, catalogue: &Catalogue) {
    let Some(by) = report.by else { return };
    let facts = of(report, by).into_iter().filter_map(|group| {
        let task = group.tasks.iter().find(|task| task.task == line.task.id);
        Some((name(report, by, group.value.as_deref(), catalogue), cell(Some(task?), catalogue)))
    });
    let all = (catalogue.say(&message!("report-everyone")), everyone(line, catalogue));
    let facts: Vec<_> = std::iter::once(all).chain(facts).collect();
    if facts.len() > 1 {
        page.subheading(&catalogue.say(&message!("report-groups-heading", question = by.text.as_str())));
        page.facts(&facts);
    }
}

/// Which groups of an attribute are not shown and why; `None` where all are.
pub(super) fn not_shown(report: &Report<'_>, by: &About, catalogue: &Catalogue) -> Option<String> {
    let values = hidden_values(report, &by.id)?;
    let names: Vec<String> = values.iter().map(|value| name(report, by, *value, catalogue)).collect();
    Some(catalogue.say(&if of(report, by).is_empty() {
        message!("report-groups-nothing")
    } else {
        message!("report-groups-hidden", groups = catalogue.clauses(&names))
    }))
}

/// The choices of an attribute, in the words of the answers, that are not shown, those that nobody chose among them;
/// `None` where everybody is in a group that is shown.
pub(super) fn hidden_values<'r>(report: &'r Report<'_>, attribute: &str) -> Option<Vec<Option<&'r str>>> {
    let many = report.many()?;
    let about = report.frozen.about.iter().find(|about| about.id == attribute)?;
    let withholds = |what: &What| matches!(what, What::Groups(id, _) if id == attribute);
    many.withheld.iter().find(|withheld| withholds(&withheld.what))?;
    let shown: Vec<&Group> = many.groups.iter().filter(|group| group.attribute == attribute).collect();
    let told: Option<usize> = shown.iter().map(|group| group.responses).sum();
    if told == Some(report.responses.len()) {
        return None;
    }
    let values = about.choices.iter().map(|choice| Some(choice.as_str())).chain([None]);
    Some(values.filter(|value| !shown.iter().any(|group| group.value.as_deref() == *value)).collect())
}

/// The groups of an attribute of which anything is shown.
pub(super) fn of<'r>(report: &'r Report<'_>, by: &About) -> Vec<&'r Group> {
    let groups = report.many().map_or(&[][..], |many| many.groups.as_slice());
    groups.iter().filter(|group| group.attribute == by.id).collect()
}

fn known(report: &Report<'_>) -> Option<Message> {
    // A group that everybody is in shows nothing that the page does not.
    let everybody = Some(report.responses.len());
    let tells = |about: &&About| of(report, about).iter().any(|group| group.responses != everybody);
    let ids: Vec<String> = report.questionnaire.about.iter().filter(tells).map(|about| about.id.clone()).collect();
    let first = ids.first()?.clone();
    Some(message!("report-groups-known", count = ids.len(), attributes = ids, first = first))
}

/// A row for each task, a column for each group.
pub(super) fn table(report: &Report<'_>, by: &About, groups: &[&Group], catalogue: &Catalogue) -> Table {
    let mut columns = vec![Column::whole(catalogue.say(&message!("report-column-task"))), Column::words(String::new())];
    columns.push(Column::numbers(catalogue.say(&message!("report-everyone"))));
    columns.extend(groups.iter().map(|group| Column::numbers(header(report, by, group, catalogue))));
    let asked = report.tasks().filter(|line| groups.iter().any(|group| of_task(group, line).is_some()));
    let rows = asked.map(|line| {
        let cells = groups.iter().map(|group| Cell::text(cell(of_task(group, &line), catalogue)));
        let names = [Cell::text(&line.task.id), Cell::text(&line.task.title)];
        names.into_iter().chain([Cell::text(everyone(&line, catalogue))]).chain(cells).collect()
    });
    let rows = rows.collect();
    Table { columns, rows, names: 2, times: 0..0 }
}

fn of_task<'g>(group: &'g Group, line: &TaskLine<'_>) -> Option<&'g GroupTask> {
    group.tasks.iter().find(|task| task.task == line.task.id)
}

fn everyone(line: &TaskLine<'_>, catalogue: &Catalogue) -> String {
    match line.result.score() {
        Some(score) => catalogue.score(score.points()),
        None => mark(line, catalogue),
    }
}

/// The group and how many it is, where that may be told.
pub(super) fn header(report: &Report<'_>, by: &About, group: &Group, catalogue: &Catalogue) -> String {
    let name = name(report, by, group.value.as_deref(), catalogue);
    match group.responses {
        Some(count) => catalogue.say(&message!("report-group", name = name, count = count)),
        None => name,
    }
}

/// A choice in the words that are shown; answers speak the words of the frozen questionnaire.
fn name(report: &Report<'_>, by: &About, value: Option<&str>, catalogue: &Catalogue) -> String {
    let Some(value) = value else { return catalogue.say(&message!("report-did-not-say")) };
    let frozen = report.frozen.about.iter().find(|about| about.id == by.id);
    let place = frozen.and_then(|about| about.choices.iter().position(|choice| choice == value));
    place.and_then(|place| by.choices.get(place)).map_or_else(|| value.to_owned(), Clone::clone)
}

fn cell(task: Option<&GroupTask>, catalogue: &Catalogue) -> String {
    match task.map(|task| task.shown) {
        None => catalogue.say(&message!("report-cell-not-asked")),
        Some(None) => catalogue.say(&message!("report-mark-withheld")),
        Some(Some(shown)) => catalogue.score(shown.score.points()),
    }
}
