//! A change between two checkpoints of many, taken apart: who stayed, who joined, who left, and what may be told of it.
//! Nothing here says why anything changed.

pub mod common;
mod people;
mod split;
mod voices;
mod given;
mod compare;

use self::given::{Given, given};
use self::split::{Side, Split, mean};
use self::voices::Voices;
use crate::model::change::{Apart, Comparison, Overall, Parts, People, Rest, Shown, TaskApart};
use crate::model::questionnaire::Task;
use crate::model::score::{Difference, Score};

pub use self::voices::Occasion;

/// The voices of one task that both have in common, with the highest level of its scale and what may be told.
struct Found<'a> {
    task: &'a Task,
    top: usize,
    split: Split,
    given: Given,
}

/// The change between two of the occasions, given in the order of time, on the items both have in common. `None`
/// where neither has many respondents, so that there is nobody to tell apart.
///
/// What it shows of any two follows from the occasions up to the later one alone: neither what is asked for nor what
/// comes later alters it.
pub fn between(occasions: &[Occasion<'_>], (from, to): (usize, usize)) -> Option<Apart> {
    let voices = Voices::of(occasions);
    let rules: Vec<_> = [from, to].into_iter().filter_map(|occasion| voices.rules(occasion)).collect();
    let floor_of_means = rules.iter().map(|rules| rules.floors.mean).max()?;
    let floor_of_others = rules.iter().map(|rules| rules.floors.other).max()?;
    let found = found(&voices, (from, to));
    let primary = compare::overall(&splits(&found), floor_of_others);
    let comparisons = compare::tasks(&splits(&found), primary.1, floor_of_others);
    let tasks = tasks(&voices, &found, comparisons, (from, to));
    let overall = overall(&tasks, primary);
    Some(Apart { people: people(&voices, (from, to), floor_of_means), tasks, overall })
}

/// Every task in common.
fn found<'a>(voices: &'a Voices<'_>, between: (usize, usize)) -> Vec<Found<'a>> {
    let tasks: Vec<(&Task, usize)> = voices.tasks(between).collect();
    let given = given(tasks.iter().map(|(task, _)| task.id.as_str()), between, voices);
    let found = tasks.into_iter().zip(given).map(|((task, top), (split, given))| Found { task, top, split, given });
    found.collect()
}

/// At which of the two occasions a task has no score, the earlier first.
fn lacks(voices: &Voices<'_>, task: &Task, split: &Split, (from, to): (usize, usize)) -> Option<Shown> {
    let of_side = |(side, occasion): (&Side, usize)| match side.all().count() {
        _ if !voices.asks(task, occasion) => Some(Shown::NotAsked(occasion)),
        count if count < voices.least(occasion) => Some(Shown::TooFew(occasion)),
        _ => None,
    };
    of_side((&split.earlier, from)).or_else(|| of_side((&split.later, to)))
}

/// What is shown of every task in common; `comparisons` has one for each that is taken apart.
fn tasks(
    voices: &Voices<'_>,
    found: &[Found<'_>],
    comparisons: Vec<Option<Comparison>>,
    between: (usize, usize),
) -> Vec<TaskApart> {
    let mut comparisons = comparisons.into_iter();
    let mut shown = |found: &Found<'_>| match lacks(voices, found.task, &found.split, between) {
        Some(lacking) => lacking,
        None => shown(found, || comparisons.next().flatten()),
    };
    found.iter().map(|found| TaskApart { task: found.task.id.clone(), shown: shown(found) }).collect()
}

/// The voices of the tasks that are taken apart.
fn splits<'f>(found: &'f [Found<'_>]) -> Vec<(&'f Split, usize)> {
    let apart = found.iter().filter(|found| matches!(found.given, Given::Apart | Given::CameAndWent));
    apart.map(|found| (&found.split, found.top)).collect()
}

fn shown(found: &Found<'_>, comparison: impl FnOnce() -> Option<Comparison>) -> Shown {
    let (earlier, later) = (&found.split.earlier, &found.split.later);
    let (Some(from), Some(to)) = (mean(earlier.all(), found.top), mean(later.all(), found.top)) else {
        return Shown::Nothing;
    };
    match found.given {
        Given::Nothing => Shown::Nothing,
        Given::Total(why) => Shown::Total { from, to, why },
        Given::CameAndWent | Given::Apart => {
            let comparison = comparison();
            match parts(found, (from, to)) {
                Some(parts) => Shown::Parts { from, to, parts: Box::new(parts), comparison },
                None => Shown::Nothing,
            }
        }
    }
}

/// The parts of the difference of two scores; they add up to it exactly, because each ends where another begins.
fn parts(found: &Found<'_>, (from, to): (Score, Score)) -> Option<Parts<Difference>> {
    let (earlier, later) = (&found.split.earlier, &found.split.later);
    let both = (mean(earlier.both.iter(), found.top)?, mean(later.both.iter(), found.top)?);
    let stayed = Difference::between(both.0, both.1);
    if found.given == Given::CameAndWent {
        let rest = Difference::between(both.1, to).plus(&Difference::between(from, both.0));
        return Some(Parts { stayed, rest: Rest::CameAndWent(rest) });
    }
    let twice = (mean(earlier.there_twice(), found.top)?, mean(later.there_twice(), found.top)?);
    let newly_scored = Difference::between(both.1, twice.1).plus(&Difference::between(twice.0, both.0));
    let (joined, left) = (Difference::between(twice.1, to), Difference::between(from, twice.0));
    Some(Parts { stayed, rest: Rest::Apart { joined, left, newly_scored } })
}

/// The mean of the tasks that are taken apart; where none is, of all that have a total.
fn overall(tasks: &[TaskApart], (compared, comparison): (usize, Option<Comparison>)) -> Option<Overall> {
    let parts: Vec<(&TaskApart, Parts<f64>)> =
        tasks.iter().filter_map(|task| Some((task, task.shown.parts()?.map(Difference::points)))).collect();
    let over: Vec<&TaskApart> = if parts.is_empty() {
        tasks.iter().filter(|task| task.shown.scores().is_some()).collect()
    } else {
        parts.iter().map(|(task, _)| *task).collect()
    };
    let totals = over.iter().filter_map(|task| task.shown.scores()).map(|(from, to)| to.points() - from.points());
    let parts_points = mean_parts(&parts.iter().map(|(_, parts)| *parts).collect::<Vec<_>>());
    Some(Overall {
        over: over.iter().map(|task| task.task.clone()).collect(),
        total_points: mean_points(totals)?,
        parts_points,
        compared: parts_points.map(|_| compared),
        comparison,
    })
}

/// The mean of each part; told together where one of the tasks tells them together.
fn mean_parts(parts: &[Parts<f64>]) -> Option<Parts<f64>> {
    let of = |part: &dyn Fn(&Parts<f64>) -> Option<f64>| {
        let points: Option<Vec<f64>> = parts.iter().map(part).collect();
        points.and_then(|points| mean_points(points.into_iter()))
    };
    let apart = |part: fn(f64, f64, f64) -> f64| {
        of(&move |parts: &Parts<f64>| match parts.rest {
            Rest::Apart { joined, left, newly_scored } => Some(part(joined, left, newly_scored)),
            Rest::CameAndWent(_) => None,
        })
    };
    let joined = apart(|joined, _, _| joined);
    let left = apart(|_, left, _| left);
    let newly_scored = apart(|_, _, newly_scored| newly_scored);
    let rest = match (joined, left, newly_scored) {
        (Some(joined), Some(left), Some(newly_scored)) => Rest::Apart { joined, left, newly_scored },
        _ => Rest::CameAndWent(of(&|parts: &Parts<f64>| Some(parts.came_and_went()))?),
    };
    Some(Parts { stayed: of(&|parts: &Parts<f64>| Some(parts.stayed))?, rest })
}

#[expect(clippy::cast_precision_loss, reason = "a questionnaire of 1 MiB has far fewer tasks than 2^52")]
fn mean_points(points: impl Iterator<Item = f64>) -> Option<f64> {
    let points: Vec<f64> = points.collect();
    (!points.is_empty()).then(|| points.iter().sum::<f64>() / points.len() as f64)
}

/// How many came and went follows from how many stayed and the numbers of responses: all are shown, or none.
fn people(voices: &Voices<'_>, (from, to): (usize, usize), floor: usize) -> Option<People> {
    let (earlier, later) = (voices.present(from).persons(), voices.present(to).persons());
    let stayed = earlier.intersection(&later).count();
    let shown = voices.rules(from).is_some() && voices.rules(to).is_some() && (stayed == 0 || stayed >= floor);
    shown.then(|| People { stayed, joined: later.len() - stayed, left: earlier.len() - stayed })
}
