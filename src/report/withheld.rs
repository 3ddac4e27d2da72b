//! What is withheld to protect people, gathered by kind: as sentences for a page, and as what the published result
//! lists. Why it is withheld was decided by `scoring`.

use super::computed::Report;
use super::page::Page;
use crate::message;
use crate::model::many::What;
use crate::text::{Catalogue, Message};

/// Ids of what is withheld of one kind, and from how many people on it would be shown.
pub(super) struct Kind {
    /// From how many people on.
    pub(super) floor: usize,
    /// Ids of tasks or items; empty where there is only one of the kind.
    pub(super) ids: Vec<String>,
}

/// Adds what is withheld and why. Groups are told where they are shown.
pub(super) fn withheld(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let sentences: Vec<String> = sentences(report).iter().map(|sentence| catalogue.say(sentence)).collect();
    page.section(&catalogue.say(&message!("report-withheld-heading")), &sentences);
}

/// What is withheld of a kind; `None` where nothing of it is. `id` gives the id of what is of the kind.
pub(super) fn of_kind(report: &Report<'_>, id: impl Fn(&What) -> Option<&str>) -> Option<Kind> {
    let found: Vec<_> = report.many()?.withheld.iter().filter_map(|one| Some((one.floor, id(&one.what)?))).collect();
    let floor = found.first()?.0;
    let ids = found.iter().map(|(_, id)| (*id).to_owned()).filter(|id| !id.is_empty()).collect();
    Some(Kind { floor, ids })
}

/// The score of a task.
pub(super) fn task(what: &What) -> Option<&str> {
    if let What::Task(id) = what { Some(id) } else { None }
}

/// The spread and interval of a task.
pub(super) fn spread(what: &What) -> Option<&str> {
    if let What::Spread(id) = what { Some(id) } else { None }
}

/// The mean of an item.
pub(super) fn item(what: &What) -> Option<&str> {
    if let What::Item(id) = what { Some(id) } else { None }
}

/// Distribution and agreement of an item.
pub(super) fn views(what: &What) -> Option<&str> {
    if let What::Views(id) = what { Some(id) } else { None }
}

fn sentences(report: &Report<'_>) -> Vec<Message> {
    if report.withholds(&What::Everything) {
        return Vec::new();
    }
    let tasks = of_kind(report, task);
    let no_score = tasks.as_ref().map_or(&[][..], |tasks| tasks.ids.as_slice());
    let spreads = of_kind(report, |what| spread(what).filter(|id| !no_score.iter().any(|task| task == id)));
    let (items, all_views) = (of_kind(report, item), of_kind(report, views));
    let mut said = Vec::new();
    if let Some(Kind { floor, ids }) = &tasks {
        said.push(message!("report-withheld-tasks", tasks = ids.clone(), count = ids.len(), floor = *floor));
    }
    if let Some(Kind { floor, .. }) = items {
        said.push(message!("report-withheld-items", floor = floor));
    }
    if let Some(Kind { floor, .. }) = spreads {
        said.push(message!("report-withheld-spreads", floor = floor));
    }
    if let Some(Kind { floor, .. }) = all_views {
        said.push(message!("report-withheld-views", floor = floor));
    }
    if let Some(floor) = floor_of(report, &What::Steadiness) {
        said.push(message!("report-withheld-steadiness", floor = floor));
    }
    if report.voices.declared.is_none() && report.assessment.stage.is_some() {
        said.push(message!("report-withheld-declared", floor = report.checkpoint.rules.floors.other));
    }
    if let Some(floor) = floor_of(report, &What::Agenda) {
        said.push(message!("report-withheld-agenda", floor = floor));
    }
    said
}

/// From how many people on this would be shown; `None` where it is not withheld.
pub(super) fn floor_of(report: &Report<'_>, what: &What) -> Option<usize> {
    report.many()?.withheld.iter().find(|withheld| withheld.what == *what).map(|withheld| withheld.floor)
}
