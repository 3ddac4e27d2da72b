//! How the result comes about and what it cannot say, in plain words. The exact rules stand in the codebook.

use crate::message;
use crate::report::computed::Report;
use crate::report::page::Page;
use crate::report::rules::{established_from, is_reading};
use crate::text::{Catalogue, Message};

/// Adds how to read the report.
pub(super) fn method(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let say = |message: &Message| catalogue.say(message);
    let questionnaire = report.questionnaire;
    page.heading(&say(&message!("handout-method-heading")));
    page.points(&how(report, catalogue).iter().map(say).collect::<Vec<_>>());
    page.subheading(&say(&message!("handout-limits-heading")));
    page.points(&limits(report).iter().map(say).collect::<Vec<_>>());
    page.paragraph(&say(&message!(
        "handout-imprint",
        title = questionnaire.title.as_str(),
        id = questionnaire.id.as_str(),
        version = questionnaire.version.as_str()
    )));
}

fn how(report: &Report<'_>, catalogue: &Catalogue) -> Vec<Message> {
    let mut said = Vec::new();
    for scale in &report.questionnaire.scales {
        let (lowest, highest) = (scale.levels.first(), scale.levels.last());
        let established = scale.levels.get(scale.established);
        if let (Some(lowest), Some(highest), Some(established)) = (lowest, highest, established) {
            said.push(message!("handout-method-score", lowest = lowest, highest = highest));
            let from = catalogue.score(established_from(scale));
            said.push(message!("handout-method-established", level = established, points = from));
        }
    }
    said.push(message!("handout-method-missing"));
    if report.assessment.stage.is_some() {
        said.extend([message!("handout-method-working"), message!("handout-method-firm")]);
    }
    if let Some(rules) = report.checkpoint.many() {
        said.push(message!("handout-method-floors", mean = rules.floors.mean, spread = rules.floors.other));
    }
    said
}

fn limits(report: &Report<'_>) -> Vec<Message> {
    let mut said = vec![message!("handout-limit-view")];
    said.extend(report.many().map(|_| message!("handout-limit-who")));
    said.push(message!("handout-limit-why"));
    said.extend(is_reading(report.questionnaire).then(|| message!("handout-limit-reading")));
    said.push(message!("handout-limit-compare"));
    said
}
