//! What people said in their own words: of many only what `voices` lets through, and never beside an answer or a name.

use crate::message;
use crate::report::computed::Report;
use crate::report::page::Page;
use crate::text::Catalogue;

/// Adds the answers to open questions; nothing where there are none to show.
pub(super) fn own_words(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    if report.voices.reflections.is_empty() {
        return;
    }
    let note = match report.checkpoint.many() {
        Some(rules) => message!("handout-words-note", floor = rules.floors.other),
        None => message!("handout-words-note-one"),
    };
    page.heading(&catalogue.say(&message!("handout-words-heading")));
    page.paragraph(&catalogue.say(&note));
    for (question, answers) in &report.voices.reflections {
        page.subheading(&question.text);
        let quoted = answers.iter().map(|words| catalogue.say(&message!("quoted", words = words.trim())));
        page.points(&quoted.collect::<Vec<_>>());
    }
}
