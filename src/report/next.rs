//! The page of what to do next: up to three tasks, the answers that led to each, and practices in full.

use super::computed::{Mark, Report, TaskLine};
use super::groups::{group_scores, not_shown};
use super::headline::{named, path, statement};
use super::page::Page;
use super::people;
use crate::message;
use crate::model::assessment::{ItemResult, NextTask, Reason};
use crate::model::questionnaire::{Effort, Item, Practice};
use crate::model::response::Answer;
use crate::text::{Catalogue, Message};

/// The page of what to do next.
pub fn next(report: &Report<'_>, catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    let say = |message| catalogue.say(&message);
    page.title(&say(message!("report-next-title", organisation = report.organisation)));
    page.paragraph(&named(report.checkpoint, catalogue));
    let tasks: Vec<_> =
        report.assessment.next.iter().filter_map(|next| report.task(&next.task).map(|line| (next, line))).collect();
    if report.many().is_some() && !report.has_scores() {
        page.lead(&say(people::too_few(report)));
        page.paragraph(&say(message!("report-purpose-line")));
        return page;
    }
    if tasks.is_empty() {
        page.lead(&say(message!("report-next-nothing")));
    } else {
        page.lead(&say(message!("report-next-choose", count = tasks.len())));
        page.paragraph(&say(match report.assessment.stage {
            Some(_) => message!("report-next-legitimate"),
            None => message!("report-next-legitimate-profile"),
        }));
        page.paragraph(&path(report, catalogue).unwrap_or_default());
    }
    for (next, line) in tasks {
        task(&mut page, report, next, &line, catalogue);
    }
    page.paragraph(&report.by.and_then(|by| not_shown(report, by, catalogue)).unwrap_or_default());
    page.paragraph(&say(message!("report-purpose-line")));
    page
}

fn task(page: &mut Page, report: &Report<'_>, next: &NextTask, line: &TaskLine<'_>, catalogue: &Catalogue) {
    let say = |message| catalogue.say(&message);
    page.heading(&line.name());
    page.paragraph(&say(reason(next.reason, line)));
    page.paragraph(&line.task.why);
    let because: Vec<String> = next.because.iter().filter_map(|item| answer(line, item, catalogue)).collect();
    if !because.is_empty() {
        page.subheading(&say(message!("report-because")));
        page.points(&because);
    }
    group_scores(page, report, line, catalogue);
    for practice in next.practices.iter().filter_map(|id| report.questionnaire.practice(id)) {
        page.subheading(&say(message!("report-practice", title = practice.title.as_str())));
        page.facts(&facts(practice, catalogue));
    }
}

pub(super) fn reason(reason: Reason, line: &TaskLine<'_>) -> Message {
    let stage = line.stage.map_or(0, |stage| stage.number);
    match reason {
        _ if matches!(line.mark(), Mark::TooFew | Mark::Withheld) => message!("report-why-too-few-answers"),
        Reason::Mend | Reason::HeldBy if line.mark() == Mark::Contested => message!("report-why-contested"),
        Reason::Mend => message!("report-why-mend", stage = stage),
        Reason::HeldBy => message!("report-why-held-by", stage = stage),
        Reason::ComingUp => message!("report-why-coming-up", stage = stage),
        Reason::Upkeep => message!("report-why-upkeep"),
        Reason::Lowest => message!("report-why-lowest"),
    }
}

/// What was answered to an item, as one sentence.
pub(super) fn answer(line: &TaskLine<'_>, id: &str, catalogue: &Catalogue) -> Option<String> {
    let result = line.result.items.iter().find(|result| result.item == id)?;
    let item = line.item(id)?;
    let text = statement(line, id);
    Some(catalogue.say(&match &result.answer {
        Some(Answer::Level(level)) => match item.levels.get(*level).map(|seen| ended(seen)) {
            Some(seen) if seen.to_lowercase().starts_with(&line.level(*level).to_lowercase()) => {
                message!("report-answer-whole", item = text, seen = seen)
            }
            Some(seen) => message!("report-answer-seen", item = text, level = line.level(*level), seen = seen),
            None => message!("report-answer", item = text, level = line.level(*level)),
        },
        Some(Answer::DontKnow) => message!("report-answer", item = text, level = line.scale.dont_know.as_str()),
        Some(Answer::NotApplicable { .. }) => {
            message!("report-answer", item = text, level = line.scale.not_applicable.as_str())
        }
        None => average(line, item, result, catalogue)?,
        Some(Answer::Unanswered) => message!("report-answer-open", item = text),
    }))
}

/// What many answered on average. The level nearest to it is named unless the item counts the other way round.
fn average(line: &TaskLine<'_>, item: &Item, result: &ItemResult, catalogue: &Catalogue) -> Option<Message> {
    let (text, score) = (statement(line, &item.id), result.score?);
    let points = catalogue.score(score.points());
    if item.reverse {
        return Some(message!("report-answer-mean-reversed", item = text, score = points));
    }
    Some(message!("report-answer-mean", item = text, score = points, level = line.level(score.level(line.scale))))
}

/// A text that ends as a sentence does; one may end in a question.
fn ended(text: &str) -> String {
    if text.ends_with(['.', '?', '!', '…']) { text.to_owned() } else { format!("{text}.") }
}

/// What there is to say about a practice, each thing with its label.
pub(super) fn facts(practice: &Practice, catalogue: &Catalogue) -> Vec<(String, String)> {
    let say = |message| catalogue.say(&message);
    let effort = match practice.effort {
        Effort::Small => message!("report-effort-small"),
        Effort::Medium => message!("report-effort-medium"),
        Effort::Large => message!("report-effort-large"),
    };
    vec![
        (String::new(), practice.summary.clone()),
        (say(message!("report-first-step")), practice.first_step.clone()),
        (say(message!("report-who")), practice.who.clone()),
        (say(message!("report-effort")), say(effort)),
        (say(message!("report-source")), practice.source.clone()),
    ]
}
