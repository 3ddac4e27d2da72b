//! What to talk about: the agenda of the result where it may be shown, what a room did not agree on, open questions of the
//! next tasks; before there is a result, questions that fit every collaboration.

use super::meeting::Meeting;
use super::sheet::Writing;
use crate::message;
use crate::report::agenda::agenda;
use crate::report::computed::Report;
use crate::report::page::{Block, Page};
use crate::report::show::not_agreed;
use crate::text::Catalogue;

/// So many open questions at most: there is time for three.
const OPEN_QUESTIONS: usize = 4;

/// Adds the questions of this meeting.
pub(super) fn questions(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    let own = meeting.result.is_some_and(|report| own(page, report));
    if own {
        return;
    }
    page.titled(&message!("kit-talking-general-heading"));
    page.points(&message!("kit-talking-general"));
    if meeting.result.is_none() {
        page.paragraphs(&message!("kit-talking-later"));
    }
}

/// Those that come from the result; whether there are any.
fn own(page: &mut Writing<'_>, report: &Report<'_>) -> bool {
    let agreed = from_agenda(page, report);
    let apart = not_agreed(report, page.catalogue());
    let open = open_questions(report, page.catalogue());
    let any = agreed || !apart.is_empty() || !open.is_empty();
    if !apart.is_empty() {
        page.titled(&message!("report-not-agreed-heading"));
        page.list(apart);
    }
    if !open.is_empty() {
        page.titled(&message!("kit-talking-open"));
        page.list(open);
    }
    any
}

/// The agenda as the report has it, without its heading; whether there is one.
fn from_agenda(page: &mut Writing<'_>, report: &Report<'_>) -> bool {
    let mut drawn = Page::default();
    agenda(&mut drawn, report, |count| message!("handout-agenda-more", count = count), page.catalogue());
    // It stands among the words to be said already.
    let note = page.say(&message!("report-agenda-note"));
    for block in drawn.blocks() {
        match block {
            Block::Paragraph(words) if *words == note => {}
            Block::Heading(_) => page.titled(&message!("kit-talking-yours")),
            Block::Subheading(words) => page.minor(words),
            Block::Paragraph(words) => page.paragraph(words),
            Block::Points(points) => page.list(points),
            _ => {}
        }
    }
    !drawn.blocks().is_empty()
}

/// The questionnaire's open questions about the next tasks, in the order of these.
fn open_questions(report: &Report<'_>, catalogue: &Catalogue) -> Vec<String> {
    let next = report.assessment.next.iter().filter(|_| report.has_scores());
    let tasks = next.filter_map(|next| report.questionnaire.task(&next.task));
    let asked = tasks.flat_map(|task| task.reflections.iter().map(|open| (task.id.as_str(), open.text.as_str())));
    let labelled = |(task, open)| catalogue.say(&message!("labelled", label = task, value = open));
    asked.take(OPEN_QUESTIONS).map(labelled).collect()
}
