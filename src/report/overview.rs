//! The page of `coready` alone: where one stands in two sentences, what comes next, where to go on.

use super::computed::Report;
use super::headline::{headline, occasion, reason};
use super::page::Page;
use crate::message;
use crate::text::Catalogue;

/// The page of the newest checkpoint; `checkpoints` is how many have responses, itself included.
pub fn overview(report: &Report<'_>, checkpoints: usize, catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    let say = |message| catalogue.say(&message);
    page.title(report.organisation);
    page.paragraph(&occasion(report, catalogue));
    page.lead(&headline(report, catalogue));
    let tasks = report.assessment.next.iter().filter_map(|next| {
        let line = report.task(&next.task)?;
        let why = reason(next.reason, &line, catalogue);
        Some(say(message!("report-overview-task", task = line.name(), why = why)))
    });
    page.section(&say(message!("report-overview-next")), &tasks.collect::<Vec<_>>());
    page.heading(&say(message!("report-overview-onward")));
    let mut onward = vec![
        ("coready next".to_owned(), say(message!("report-onward-next"))),
        ("coready show".to_owned(), say(message!("report-onward-show"))),
    ];
    onward.push(match checkpoints {
        0 | 1 => ("coready assess".to_owned(), say(message!("report-onward-assess"))),
        _ => ("coready progress".to_owned(), say(message!("report-onward-progress", count = checkpoints))),
    });
    page.facts(&onward);
    page
}
