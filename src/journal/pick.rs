//! Choosing a checkpoint among those of a journal by what a person calls it.

use super::load::Stored;
use crate::content::nearest::{all, nearest};
use crate::error::{Problem, Result};
use crate::message;
use crate::text::shown;

/// The checkpoint a person means by an id, a label, or the beginning of either; without a name the newest with a result.
///
/// # Errors
/// When there is none, the name fits several, or its results are closed to all but counts until it is closed.
pub fn pick<'a>(checkpoints: &'a [Stored], name: Option<&str>) -> Result<&'a Stored> {
    let picked = match name {
        Some(name) => named(checkpoints, name)?,
        None => newest(checkpoints).ok_or_else(|| none_answered(checkpoints))?,
    };
    if picked.counts_only() { Err(still_open(picked).into()) } else { Ok(picked) }
}

/// The same, taken out rather than copied: there may be ten thousand answer sets in it.
pub(super) fn taken(mut checkpoints: Vec<Stored>, name: Option<&str>) -> Result<Stored> {
    let picked = pick(&checkpoints, name)?.checkpoint.id.clone();
    checkpoints.retain(|stored| stored.checkpoint.id == picked);
    Ok(checkpoints.swap_remove(0))
}

/// The same, after all those with a result that were not opened later.
pub(super) fn until(mut checkpoints: Vec<Stored>, name: Option<&str>) -> Result<Vec<Stored>> {
    let picked = pick(&checkpoints, name)?.checkpoint.clone();
    let is_picked = |stored: &Stored| stored.checkpoint.id == picked.id;
    checkpoints.retain(|stored| is_picked(stored) || stored.has_result() && stored.checkpoint.opened <= picked.opened);
    checkpoints.sort_by_key(is_picked);
    Ok(checkpoints)
}

/// The newest checkpoint with a result.
pub fn newest(checkpoints: &[Stored]) -> Option<&Stored> {
    checkpoints.iter().rev().find(|stored| stored.has_result())
}

fn none_answered(checkpoints: &[Stored]) -> Problem {
    let open = checkpoints.iter().rev().find(|stored| stored.counts_only());
    open.map_or_else(
        || Problem::new(message!("checkpoint-none-answered")).hint(message!("checkpoint-none-answered-hint")),
        still_open,
    )
}

/// How many have answered, and when there will be more to see.
fn still_open(stored: &Stored) -> Problem {
    let id = &stored.checkpoint.id;
    let message = message!("checkpoint-still-open", checkpoint = id, responses = stored.responses.len());
    Problem::new(message).hint(message!("checkpoint-still-open-hint"))
}

fn named<'a>(checkpoints: &'a [Stored], name: &str) -> Result<&'a Stored> {
    if let Some(stored) = checkpoints.iter().find(|stored| stored.checkpoint.id == name) {
        return Ok(stored);
    }
    let wanted = name.to_lowercase();
    let labelled = |fits: &dyn Fn(&str) -> bool| -> Vec<&'a Stored> {
        let label =
            |stored: &&Stored| stored.checkpoint.label.as_deref().is_some_and(|label| fits(&label.to_lowercase()));
        checkpoints.iter().filter(label).collect()
    };
    let exactly = labelled(&|label| label == wanted);
    let mut begun = labelled(&|label| !wanted.is_empty() && label.starts_with(&wanted));
    for stored in checkpoints {
        let fits = !wanted.is_empty() && stored.checkpoint.id.to_lowercase().starts_with(&wanted);
        if fits && !begun.iter().any(|other| other.checkpoint.id == stored.checkpoint.id) {
            begun.push(stored);
        }
    }
    match (exactly.as_slice(), begun.as_slice()) {
        ([only], _) | ([], [only]) => Ok(only),
        ([], []) => Err(unknown(checkpoints, name).into()),
        ([], several) | (several, _) => Err(ambiguous(several, name).into()),
    }
}

fn unknown(checkpoints: &[Stored], name: &str) -> Problem {
    let problem = Problem::new(message!("checkpoint-unknown", name = shown(name)));
    let ids: Vec<&str> = checkpoints.iter().map(|stored| stored.checkpoint.id.as_str()).collect();
    let labels = checkpoints.iter().filter_map(|stored| stored.checkpoint.label.as_deref());
    let names: Vec<&str> = ids.iter().copied().chain(labels).collect();
    match nearest(name, &names) {
        _ if ids.is_empty() => problem.hint(message!("checkpoint-none-answered-hint")),
        Some(near) => problem.hint(message!("checkpoint-unknown-hint", near = shown(near), all = all(&ids))),
        None => problem.hint(all(&ids)),
    }
}

fn ambiguous(several: &[&Stored], name: &str) -> Problem {
    let ids: Vec<String> = several.iter().map(|stored| format!("`{}`", stored.checkpoint.id)).collect();
    let message = message!("checkpoint-ambiguous", name = shown(name), count = ids.len());
    Problem::new(message).hint(message!("checkpoint-ambiguous-hint", ids = ids))
}
