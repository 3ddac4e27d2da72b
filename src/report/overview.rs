//! The page of `coready` alone: where one stands in two sentences, what comes next, where to go on.

use super::computed::{Mark, Report, TaskLine};
use super::headline::{headline, occasion, path};
use super::page::Page;
use super::people::steadiness;
use super::plan::due;
use crate::message;
use crate::model::assessment::Reason;
use crate::text::{Catalogue, Message};

/// The page of the newest checkpoint; `checkpoints` is how many have responses, itself included. What is due stands on it, too.
pub fn overview(report: &Report<'_>, checkpoints: usize, catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    let say = |message| catalogue.say(&message);
    page.title(report.organisation);
    page.paragraph(&occasion(report, catalogue));
    page.lead(&headline(report, catalogue));
    page.paragraph(&steadiness(report, catalogue).unwrap_or_default());
    page.paragraph(&path(report, catalogue).unwrap_or_default());
    let hidden = report.many().is_some() && !report.has_scores();
    let tasks = report.assessment.next.iter().filter(|_| !hidden).filter_map(|next| {
        let line = report.task(&next.task)?;
        Some(say(message!("report-overview-task", task = line.name(), why = reason(next.reason, &line))))
    });
    page.section(&say(message!("report-overview-next")), &tasks.collect::<Vec<_>>());
    if let Some(today) = report.beside.today {
        due(&mut page, &report.beside.plan, today, catalogue);
    }
    page.heading(&say(message!("report-overview-onward")));
    let mut onward = Vec::new();
    if !hidden {
        let show = match report.many() {
            Some(_) => message!("report-onward-show-many"),
            None => message!("report-onward-show"),
        };
        onward.push(("coready next".to_owned(), say(message!("report-onward-next"))));
        onward.push(("coready show".to_owned(), say(show)));
    }
    onward.push(match checkpoints {
        0 | 1 if report.many().is_some() => ("coready checkpoint open".to_owned(), say(message!("report-onward-open"))),
        0 | 1 => ("coready assess".to_owned(), say(message!("report-onward-assess"))),
        _ => ("coready progress".to_owned(), say(message!("report-onward-progress", count = checkpoints))),
    });
    page.facts(&onward);
    page.paragraph(&say(message!("report-purpose-line")));
    page
}

fn reason(reason: Reason, line: &TaskLine<'_>) -> Message {
    let stage = line.stage.map_or(0, |stage| stage.number);
    match reason {
        _ if matches!(line.mark(), Mark::TooFew | Mark::Withheld) => message!("report-brief-too-few-answers"),
        Reason::Mend | Reason::HeldBy if line.mark() == Mark::Contested => {
            message!("report-brief-contested", stage = stage)
        }
        Reason::Mend => message!("report-brief-mend", stage = stage),
        Reason::HeldBy => message!("report-brief-held-by", stage = stage),
        Reason::ComingUp => message!("report-brief-coming-up", stage = stage),
        Reason::Upkeep => message!("report-brief-upkeep"),
        Reason::Lowest => message!("report-brief-lowest"),
    }
}
