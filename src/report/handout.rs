//! The report to bring to the meeting: every section of it in order, for the coordinator or for the community. It is made
//! of a computed report and progress alone, which hold nothing that may not be shown; how it is drawn is not known here.

mod course;
mod doing;
mod method;
mod scores;
mod side_by_side;
mod standing;
mod taking_up;
mod words;

pub use course::Course;

use super::agenda::agenda;
use super::cells::clean;
use super::computed::Report;
use super::declared::{declared, declared_by_many};
use super::headline::{headline, named, occasion, path};
use super::page::Page;
use super::people;
use super::show::strengths;
use super::stories::stories;
use super::withheld::withheld;
use crate::message;
use crate::text::{Catalogue, Message};

/// Whom a report is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever coordinates, and those at the table.
    Coordinator,
    /// Everyone who answered, and everyone it is about.
    Community,
}

/// A finished report.
#[derive(Clone, Debug, PartialEq)]
pub struct Handout {
    /// Code of the language its words are in.
    pub language: String,
    /// What a browser calls it.
    pub title: String,
    /// What it says, top to bottom.
    pub page: Page,
    /// Over the list of its sections.
    pub contents: String,
    /// Over the tables behind its charts.
    pub numbers: String,
    /// Leads from a chart to its table.
    pub to_numbers: String,
}

/// The report of one checkpoint, for whom it is.
pub fn handout(report: &Report<'_>, course: Course<'_, '_>, audience: Audience, catalogue: &Catalogue) -> Handout {
    let say = |message: Message| catalogue.say(&message);
    let mut page = Page::default();
    page.title(report.organisation);
    page.paragraph(&occasion(report, catalogue));
    page.lead(&headline(report, catalogue));
    match audience {
        Audience::Coordinator => for_coordinator(&mut page, report, course, catalogue),
        Audience::Community => for_community(&mut page, report, course, catalogue),
    }
    let checkpoint = named(report.checkpoint, catalogue);
    Handout {
        language: catalogue.language().code().to_owned(),
        title: clean(&say(message!("handout-document", organisation = report.organisation, checkpoint = checkpoint))),
        page,
        contents: say(message!("handout-contents")),
        numbers: say(message!("handout-numbers-heading")),
        to_numbers: say(message!("handout-to-numbers")),
    }
}

fn for_coordinator(page: &mut Page, report: &Report<'_>, course: Course<'_, '_>, catalogue: &Catalogue) {
    page.paragraph(&people::steadiness(report, catalogue).unwrap_or_default());
    page.paragraph(&catalogue.say(&message!("report-purpose-line")));
    standing::standing(page, report, catalogue);
    chosen(page, report, catalogue);
    page.paragraph(&path(report, catalogue).unwrap_or_default());
    taking_up::next_tasks(page, report, catalogue);
    scores::scores(page, report, catalogue);
    scores::beside_scores(page, report, catalogue);
    agenda(page, report, more_to_talk_about, catalogue);
    words::own_words(page, report, catalogue);
    side_by_side::groups(page, report, catalogue);
    course::course(page, course, catalogue);
    stories(page, report, catalogue);
    course::measures(page, report, course, catalogue);
    doing::plan(page, report, catalogue);
    withheld(page, report, catalogue);
    method::method(page, report, catalogue);
}

/// Leads with what was said and what will be done about it.
fn for_community(page: &mut Page, report: &Report<'_>, course: Course<'_, '_>, catalogue: &Catalogue) {
    page.paragraph(&catalogue.say(&message!("handout-thanks")));
    page.heading(&catalogue.say(&message!("handout-said-heading")));
    chosen(page, report, catalogue);
    let strong = strengths(report);
    if !strong.is_empty() {
        page.subheading(&catalogue.say(&message!("report-strengths-heading")));
        page.points(&strong);
    }
    words::own_words(page, report, catalogue);
    doing::plan(page, report, catalogue);
    agenda(page, report, more_to_talk_about, catalogue);
    standing::standing(page, report, catalogue);
    scores::in_brief(page, report, catalogue);
    taking_up::first_steps(page, report, catalogue);
    course::in_brief(page, course, catalogue);
    stories(page, report, catalogue);
    course::measures(page, report, course, catalogue);
    method::method(page, report, catalogue);
}

/// Whoever reads it may have nothing but this page: no command is named in it.
fn more_to_talk_about(count: usize) -> Message {
    message!("handout-agenda-more", count = count)
}

/// The stage people chose before they answered, as far as that may be shown.
fn chosen(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    if report.many().is_some() {
        declared_by_many(page, report, catalogue);
    } else {
        page.paragraph(&declared(report, catalogue).unwrap_or_default());
    }
}
