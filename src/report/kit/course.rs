//! The meeting itself, part by part: what to do, what may be said, and what to write down.

use super::meeting::Meeting;
use super::programme::{Phase, answers_there};
use super::questions::questions;
use super::sheet::Writing;
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::report::computed::{Mark, Report};
use crate::report::headline::{headline, occasion};

/// Minutes that a statement takes a room that talks about some of them.
const MINUTES_OF_A_STATEMENT: usize = 1;

/// Adds a part of the meeting under its heading.
pub(super) fn part(page: &mut Writing<'_>, phase: Phase, minutes: usize, meeting: &Meeting<'_, '_>) {
    match phase {
        Phase::Welcome => welcome(page, meeting),
        Phase::Answering if answers_there(meeting) => answering(page, minutes, meeting),
        Phase::Answering => answered(page, meeting),
        Phase::Reading => reading(page, meeting),
        Phase::Talking => talking(page, meeting),
        Phase::Choosing => choosing(page, meeting),
        Phase::Closing => closing(page),
    }
}

fn welcome(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    page.points(&message!("kit-welcome-do"));
    page.aloud(&message!("kit-welcome-say"));
    page.paragraphs(&message!("kit-welcome-missing"));
    page.facts(vec![(message!("kit-label-missing"), None)]);
    page.titled(&message!("kit-rules-heading"));
    let guess = (meeting.respondents == Respondents::Many).then(|| page.say(&message!("kit-rules-guess")));
    let rules = page.lines(&message!("kit-rules"));
    page.list(rules.into_iter().chain(guess));
}

fn answered(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    if let Some(report) = meeting.result {
        page.paragraph(&occasion(report, page.catalogue()));
    }
    match meeting.respondents {
        Respondents::Many => {
            page.points(&message!("kit-answers-do"));
            page.aloud(&message!("kit-answers-say"));
        }
        Respondents::Together => {
            page.points(&message!("kit-answers-room-do"));
            page.aloud(&message!("kit-answers-room-say"));
        }
        Respondents::One => {
            page.points(&message!("kit-look-do"));
            page.aloud(&message!("kit-look-say"));
            page.paragraphs(&message!("kit-look-alone"));
        }
    }
}

fn answering(page: &mut Writing<'_>, minutes: usize, meeting: &Meeting<'_, '_>) {
    let (items, needed) = (meeting.items(), meeting.items() * MINUTES_OF_A_STATEMENT);
    page.paragraphs(&if needed > minutes {
        message!("kit-answering-sitting", items = items, minutes = minutes, needed = needed)
    } else {
        message!("kit-answering-enough", items = items)
    });
    page.points(&message!("kit-answering-do"));
    page.aloud(&message!("kit-answering-say"));
    let commands = [
        (message!("kit-do-together"), "coready assess --together"),
        (message!("kit-do-show"), "coready show"),
        (message!("kit-do-next"), "coready next"),
    ];
    let commands = commands.into_iter().map(|(what, command)| (what, command.to_owned())).collect();
    page.commands(&message!("kit-computer-during"), commands);
}

fn reading(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    match meeting.result {
        Some(report) => page.read_out(&message!("kit-reading-aloud"), &headline(report, page.catalogue())),
        None if has_stages(meeting) => page.paragraphs(&message!("kit-reading-later")),
        None => page.paragraphs(&message!("kit-reading-later-profile")),
    }
    if has_stages(meeting) {
        page.titled(&message!("kit-reading-two-heading"));
        page.points(&message!("kit-reading-two"));
    }
    page.titled(&message!("kit-reading-strong-heading"));
    page.paragraphs(&message!("kit-reading-strong"));
    page.list(meeting.result.map(strong).unwrap_or_default());
    page.titled(&message!("kit-reading-do-heading"));
    page.points(&if answers_there(meeting) { message!("kit-reading-do-short") } else { message!("kit-reading-do") });
    page.aloud(&message!("kit-reading-say"));
    page.titled(&message!("kit-reading-never-heading"));
    page.points(&message!("kit-reading-never"));
}

fn has_stages(meeting: &Meeting<'_, '_>) -> bool {
    !meeting.questionnaire.stages.is_empty()
}

fn talking(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    page.points(&if answers_there(meeting) { message!("kit-talking-do-short") } else { message!("kit-talking-do") });
    page.aloud(&match meeting.respondents {
        Respondents::Many => message!("kit-talking-say"),
        Respondents::One | Respondents::Together => message!("kit-talking-say-room"),
    });
    questions(page, meeting);
}

fn choosing(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    page.points(&message!("kit-choosing-do"));
    page.aloud(&message!("kit-choosing-say"));
    let named = meeting.result.is_some_and(|report| next_tasks(page, report));
    if !named {
        page.paragraphs(&message!("kit-choosing-later"));
    }
    page.titled(&message!("kit-choosing-chosen"));
    page.facts(vec![
        (message!("kit-choosing-what"), None),
        (message!("kit-choosing-first"), None),
        (message!("kit-choosing-name"), None),
        (message!("kit-choosing-by"), None),
        (message!("kit-choosing-need"), None),
        (message!("kit-choosing-convener"), None),
    ]);
}

/// The next tasks, each with the first step of its first practice; whether there are any.
fn next_tasks(page: &mut Writing<'_>, report: &Report<'_>) -> bool {
    let next: Vec<_> = report.assessment.next.iter().filter(|_| report.has_scores()).collect();
    if next.is_empty() {
        return false;
    }
    page.titled(&message!("kit-choosing-tasks"));
    for (next, line) in next.iter().filter_map(|next| report.task(&next.task).map(|line| (next, line))) {
        page.minor(&line.name());
        page.paragraph(&line.task.why);
        let first = next.practices.iter().find_map(|id| report.questionnaire.practice(id));
        if let Some(practice) = first {
            let step = page.say(&message!("kit-choosing-step", step = &practice.first_step));
            let who = page.say(&message!("kit-choosing-who", who = &practice.who));
            page.list([step, who]);
        }
    }
    true
}

fn closing(page: &mut Writing<'_>) {
    page.points(&message!("kit-closing-do"));
    page.aloud(&message!("kit-closing-say"));
}

/// Every task that stands, by its name.
fn strong(report: &Report<'_>) -> Vec<String> {
    let established = report.tasks().filter(|line| line.mark() == Mark::Established);
    established.map(|line| line.name()).collect()
}
