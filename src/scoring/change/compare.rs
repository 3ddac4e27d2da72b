//! What those who stayed let one say: the paired comparison of each task with Holm's correction, and the one of the mean
//! of the tasks that was chosen beforehand.

use std::collections::BTreeMap;

use super::split::{Split, Unit};
use crate::model::change::{Comparison, Verdict};
use crate::scoring::statistics::{holm, interval, paired};

/// A movement is called one where chance alone would make one as large less often than this.
const LEVEL: f64 = 0.05;

/// The comparison of each task whose parts are shown; `None` under the floor, in pairs of people (of members where these
/// weigh the same). With each split stands the highest level of the task's scale.
///
/// A single task is told to have moved only where the `primary` comparison, of their mean, tells a movement: each of the
/// two alone would announce one in 5% of pairs between which nothing changed, and both together in 10% (simulated).
pub(super) fn tasks(splits: &[(&Split, usize)], primary: Option<Comparison>, floor: usize) -> Vec<Option<Comparison>> {
    let is_told = primary.is_some_and(|primary| primary.verdict != Verdict::CannotTell);
    let tested: Vec<Option<Vec<f64>>> = splits.iter().map(|(split, top)| tested(&moved(split, *top), floor)).collect();
    let adjusted = holm(&tested.iter().flatten().map(|moves| probability(moves)).collect::<Vec<_>>());
    let mut adjusted = adjusted.into_iter();
    let mut compared = |moves: &Option<Vec<f64>>| {
        let found = comparison(moves.as_deref()?, adjusted.next()?)?;
        Some(if is_told { found } else { Comparison { verdict: Verdict::CannotTell, ..found } })
    };
    tested.iter().map(&mut compared).collect()
}

/// How many people have a score both times for one of the tasks, and the comparison of the mean of the tasks.
///
/// Each unit stands for its share: the sum over its tasks of how far it moved, each as many times as there are units for
/// each of the task's, over the number of tasks. The mean of the shares is exactly the part of those who stayed; with
/// every task answered by everyone it is the paired t-test of respondents' means.
pub(super) fn overall(splits: &[(&Split, usize)], floor: usize) -> (usize, Option<Comparison>) {
    let moves: Vec<Vec<(Unit, f64)>> = splits.iter().map(|(split, top)| split.moves(*top)).collect();
    let mut shares: BTreeMap<&Unit, f64> = BTreeMap::new();
    for of_task in &moves {
        for (unit, points) in of_task {
            *shares.entry(unit).or_default() += points / (real(of_task.len()) * real(moves.len()));
        }
    }
    let units = real(shares.len());
    let shares: Vec<f64> = shares.into_values().map(|share| share * units).collect();
    let people = splits.iter().flat_map(|(split, _)| split.later.both.iter().map(|heard| heard.person));
    let people = people.collect::<std::collections::BTreeSet<_>>().len();
    (people, tested(&shares, floor).and_then(|shares| comparison(&shares, probability(&shares))))
}

fn moved(split: &Split, top: usize) -> Vec<f64> {
    split.moves(top).into_iter().map(|(_, points)| points).collect()
}

fn tested(moves: &[f64], floor: usize) -> Option<Vec<f64>> {
    (moves.len() >= floor).then(|| moves.to_vec())
}

/// Where all moved equally far there is nothing to measure chance by; it is taken as its limit.
fn probability(moves: &[f64]) -> f64 {
    match paired(moves) {
        Ok(paired) => paired.p,
        Err(_) if moves.iter().all(|points| points.abs() < 1e-9) => 1.0,
        Err(_) => 0.0,
    }
}

fn comparison(moves: &[f64], probability: f64) -> Option<Comparison> {
    let interval = interval(moves).ok()?.within(-100.0, 100.0);
    let verdict = match () {
        () if probability >= LEVEL => Verdict::CannotTell,
        () if interval.mean > 0.0 => Verdict::Higher,
        () => Verdict::Lower,
    };
    Some(Comparison { interval_points: [interval.low, interval.high], probability, verdict })
}

#[expect(clippy::cast_precision_loss, reason = "people and tasks are far fewer than 2^52")]
fn real(count: usize) -> f64 {
    count as f64
}
