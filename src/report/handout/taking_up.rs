//! The next tasks: why each comes next, and practices to begin with.

use crate::message;
use crate::model::assessment::NextTask;
use crate::report::computed::{Report, TaskLine};
use crate::report::next::{answer, facts, reason};
use crate::report::page::Page;
use crate::text::Catalogue;

/// Adds the next tasks in full.
pub(super) fn next_tasks(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let say = |message| catalogue.say(&message);
    for (next, line) in begun(page, report, catalogue) {
        page.subheading(&line.name());
        page.paragraph(&say(reason(next.reason, &line)));
        page.paragraph(&line.task.why);
        let because: Vec<String> = next.because.iter().filter_map(|item| answer(&line, item, catalogue)).collect();
        if !because.is_empty() {
            page.minor(&say(message!("report-because")));
            page.points(&because);
        }
        for practice in next.practices.iter().filter_map(|id| report.questionnaire.practice(id)) {
            page.minor(&say(message!("report-practice", title = practice.title.as_str())));
            page.facts(&facts(practice, catalogue));
        }
    }
}

/// Adds the next tasks with a first step each.
pub(super) fn first_steps(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    for (next, line) in begun(page, report, catalogue) {
        page.subheading(&line.name());
        page.paragraph(&line.task.why);
        let practices = next.practices.iter().filter_map(|id| report.questionnaire.practice(id));
        let steps = practices.map(|practice| (practice.title.clone(), practice.first_step.clone()));
        page.facts(&steps.collect::<Vec<_>>());
    }
}

/// Opens the section; the tasks it is about.
fn begun<'r>(page: &mut Page, report: &'r Report<'_>, catalogue: &Catalogue) -> Vec<(&'r NextTask, TaskLine<'r>)> {
    let say = |message| catalogue.say(&message);
    let next = report.assessment.next.iter();
    let tasks: Vec<_> = next.filter_map(|next| report.task(&next.task).map(|line| (next, line))).collect();
    if !report.has_scores() {
        return tasks;
    }
    page.heading(&say(message!("handout-next-heading")));
    if tasks.is_empty() {
        page.paragraph(&say(message!("report-next-nothing")));
        return tasks;
    }
    page.paragraph(&say(message!("report-next-choose", count = tasks.len())));
    page.paragraph(&say(match report.assessment.stage {
        Some(_) => message!("report-next-legitimate"),
        None => message!("report-next-legitimate-profile"),
    }));
    tasks
}
