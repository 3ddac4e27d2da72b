//! From a change to its published parts. It decides what is null, and says why.

use super::super::apart::because;
use super::super::progress::{Absence, Movement, Progress, TaskChange};
use super::super::progress_file::{ChangeParts, ChangePeople};
use super::why::Why;
use crate::message;
use crate::model::change::{Comparison, Parts, Rest, Shown, Verdict};
use crate::model::score::Difference;
use crate::text::{Catalogue, Message};

/// The mean of the tasks.
pub(super) fn overall(progress: &Progress<'_>, catalogue: &Catalogue) -> ChangeParts {
    let change = progress.change();
    let total = Some(change.overall_points);
    let Some(apart) = &change.apart else { return without_claims(total, &message!("report-why-too-few"), catalogue) };
    let overall = apart.overall.as_ref();
    let taken = match overall.and_then(|overall| overall.parts_points) {
        Some(parts) => Ok((parts, overall.and_then(|overall| overall.comparison))),
        None => Err(message!("apart-why-no-task")),
    };
    with_claims(total, taken, Some(&message!("apart-why-primary")), catalogue)
}

/// One task.
pub(super) fn task(progress: &Progress<'_>, task: &TaskChange, catalogue: &Catalogue) -> ChangeParts {
    let (total, reason) = (task.movement.points(), no_movement(progress, task.movement));
    let Some(apart) = &progress.change().apart else { return without_claims(total, &reason, catalogue) };
    let taken = match apart.task(&task.task) {
        Some(Shown::Parts { parts, comparison, .. }) => Ok((parts.map(Difference::points), *comparison)),
        Some(Shown::Total { why, .. }) => Err(because(progress, *why)),
        _ => Err(reason),
    };
    with_claims(total, taken, None, catalogue)
}

/// How many people it rests on.
pub(super) fn people(progress: &Progress<'_>, catalogue: &Catalogue) -> ChangePeople {
    let mut why = Why::new(catalogue);
    let apart = progress.change().apart.as_ref();
    let people = apart.and_then(|apart| apart.people);
    let several = [progress.earlier(), progress.later()].iter().all(|report| report.checkpoint.many().is_some());
    let reason = if several { message!("report-why-withheld") } else { message!("report-why-one-answer-set") };
    let told_apart = if people.is_some() { message!("apart-why-told-apart") } else { reason.clone() };
    ChangePeople {
        stayed: why.maybe("stayed", people.map(|people| people.stayed), &reason),
        joined: why.maybe("joined", people.map(|people| people.joined), &reason),
        left: why.maybe("left", people.map(|people| people.left), &reason),
        came_and_went: why.maybe("came_and_went", None, &told_apart),
        why_null: why.reasons,
    }
}

/// A total between single answer sets.
fn without_claims(total: Option<f64>, reason: &Message, catalogue: &Catalogue) -> ChangeParts {
    let mut why = Why::new(catalogue);
    ChangeParts {
        total: why.maybe("total", total, reason),
        stayed: why.no_claim("stayed"),
        joined: why.no_claim("joined"),
        left: why.no_claim("left"),
        came_and_went: why.no_claim("came_and_went"),
        newly_scored: why.no_claim("newly_scored"),
        interval: why.no_claim("interval"),
        holm: why.no_claim("holm"),
        verdict: why.no_claim("verdict"),
        why_null: why.reasons,
    }
}

/// A total with its parts and what they let one say, or why there are none. `no_holm` says why there never is a p-value.
fn with_claims(
    total: Option<f64>,
    taken: Result<(Parts<f64>, Option<Comparison>), Message>,
    no_holm: Option<&Message>,
    catalogue: &Catalogue,
) -> ChangeParts {
    let mut why = Why::new(catalogue);
    let (parts, comparison, reason) = match taken {
        Ok((parts, comparison)) => (Some(parts), comparison, message!("report-why-withheld")),
        Err(reason) => (None, None, reason),
    };
    let rest = parts.map(|parts| parts.rest);
    let (apart, together) = match rest {
        Some(Rest::Apart { joined, left, newly_scored }) => (Some([joined, left, newly_scored]), None),
        Some(Rest::CameAndWent(rest)) => (None, Some(rest)),
        None => (None, None),
    };
    let not_apart = if together.is_some() { message!("apart-why-told-together") } else { reason.clone() };
    let not_together = if apart.is_some() { message!("apart-why-told-apart") } else { reason.clone() };
    let holm = comparison.filter(|_| no_holm.is_none()).map(|comparison| comparison.probability);
    let verdict = comparison.map_or(Verdict::CannotTell, |comparison| comparison.verdict);
    ChangeParts {
        total: why.maybe("total", total, &reason),
        stayed: why.maybe("stayed", parts.map(|parts| parts.stayed), &reason),
        joined: why.maybe("joined", apart.map(|[joined, _, _]| joined), &not_apart),
        left: why.maybe("left", apart.map(|[_, left, _]| left), &not_apart),
        came_and_went: why.maybe("came_and_went", together, &not_together),
        newly_scored: why.maybe("newly_scored", apart.map(|[_, _, newly_scored]| newly_scored), &not_apart),
        interval: why.maybe("interval", comparison.map(|comparison| comparison.interval_points), &reason),
        holm: why.maybe("holm", holm, no_holm.filter(|_| comparison.is_some()).unwrap_or(&reason)),
        verdict: why.maybe("verdict", parts.map(|_| verdict.words().to_owned()), &reason),
        why_null: why.reasons,
    }
}

fn no_movement(progress: &Progress<'_>, movement: Movement) -> Message {
    let id = |at: usize| progress.reports.get(at).map_or(String::new(), |report| report.checkpoint.id.clone());
    match movement {
        Movement::Between { .. } | Movement::Absent(Absence::NothingCommon) => message!("report-why-nothing-common"),
        Movement::Absent(Absence::NotAsked(at)) => message!("report-why-not-asked-at", checkpoint = id(at)),
        Movement::Absent(Absence::TooFew(at)) => message!("report-why-too-few-at", checkpoint = id(at)),
        Movement::Absent(Absence::Withheld) => message!("apart-why-total"),
    }
}
