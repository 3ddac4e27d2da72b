//! The look back at the end: what can be done before the answers are stored.

use super::state::Interview;
use crate::model::questionnaire::{Item, Path};
use crate::model::response::Answer;

/// Something that can be chosen at the review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// Store everything as it is.
    Store,
    /// Go to the item of this id.
    GoTo(String),
    /// Go on with the tasks of the wider path of this id.
    Widen(String),
}

/// Why an item is listed at the review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open {
    Unanswered,
    DontKnow,
    NotConfirmed,
    NotAgreed,
}

/// Everything that can be chosen, in the order it is shown.
pub(super) fn choices(interview: &Interview<'_>) -> Vec<Choice> {
    let items = open_items(interview).into_iter().map(|(item, _)| Choice::GoTo(item.id.clone()));
    let wider = wider_paths(interview).into_iter().map(|path| Choice::Widen(path.id.clone()));
    std::iter::once(Choice::Store).chain(items).chain(wider).collect()
}

/// Items one may want to go to once more, in the order of the model.
pub(super) fn open_items<'q>(interview: &Interview<'q>) -> Vec<(&'q Item, Open)> {
    let items = interview.asked_items().into_iter();
    items.filter_map(|(_, item)| open(interview, item).map(|why| (item, why))).collect()
}

fn open(interview: &Interview<'_>, item: &Item) -> Option<Open> {
    let given = interview.given(&item.id);
    match given.answer {
        _ if given.carried_from.is_some() => Some(Open::NotConfirmed),
        _ if given.not_agreed.is_some() => Some(Open::NotAgreed),
        Answer::Unanswered => Some(Open::Unanswered),
        Answer::DontKnow => Some(Open::DontKnow),
        Answer::Level(_) | Answer::NotApplicable { .. } => None,
    }
}

/// Paths that ask everything this one asks, and more.
pub(super) fn wider_paths<'q>(interview: &Interview<'q>) -> Vec<&'q Path> {
    let Some(own) = interview.response.path.as_deref().and_then(|id| interview.questionnaire.path(id)) else {
        return Vec::new();
    };
    let wider =
        |path: &&Path| path.tasks.len() > own.tasks.len() && own.tasks.iter().all(|task| path.tasks.contains(task));
    interview.questionnaire.paths.iter().filter(wider).collect()
}
