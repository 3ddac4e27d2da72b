//! What may be told of the change between any two checkpoints. It is decided for all of them in the order of time and
//! counts everything that earlier pages told, so that nobody can set two pages against each other; what somebody asks
//! to see has no part in it.

use std::iter;
use std::num::NonZero;
use std::thread;

use super::split::{Side, Split, weighing};
use super::voices::{Own, Voices};
use crate::model::change::WhyWhole;
use crate::scoring::disclosure::{Shown, Weighing, are_plain};

/// What may be told of the change of a task between two checkpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// Not even the difference of the scores.
    Nothing,
    /// The difference of the scores alone.
    Total(WhyWhole),
    /// Those who stayed, and all others together.
    CameAndWent,
    /// Every part.
    Apart,
}

/// A step through the history of a task.
enum Step {
    /// A checkpoint tells its scores.
    Result(Vec<Weighing>),
    /// Two checkpoints are compared: what could be told, the most telling first; and from how many people on.
    Pair(Vec<(Given, Vec<Weighing>)>, usize),
}

/// The voices of each of these tasks on two checkpoints that have them in common, and what may be told of them.
pub(super) fn given<'t>(
    tasks: impl Iterator<Item = &'t str>,
    between: (usize, usize),
    voices: &Voices<'_>,
) -> Vec<(Split, Given)> {
    let found = |task: &str| {
        let own = voices.own(task);
        let split = voices.split(task, &own, between).unwrap_or_default();
        (split, decided(task, &own, between, voices))
    };
    let tasks: Vec<&str> = tasks.collect();
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = tasks.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let shares = tasks.chunks(share);
        let deciding: Vec<_> =
            shares.map(|tasks| scope.spawn(|| tasks.iter().map(|task| found(task)).collect::<Vec<_>>())).collect();
        deciding.into_iter().flat_map(|deciding| deciding.join().expect("nothing in it panics")).collect()
    })
}

/// What may be told of a task, after all that was told before.
///
/// Up to the latest checkpoint by which everything may plainly be told, the pairs are not looked at one by one. It is
/// asked of a checkpoint together with all the pairs that it ends, whichever of them is asked for: so what came out
/// when it was the last one stays, or more is told.
fn decided(task: &str, own: &Own, (from, to): (usize, usize), voices: &Voices<'_>) -> Given {
    let mut history: Vec<Vec<Step>> = (0..=to).map(|occasion| steps(task, own, occasion, voices)).collect();
    let plain = (1..=history.len()).rev().find(|count| is_plain(&history[..*count])).unwrap_or(0);
    history[to].truncate(1 + to - from);
    let mut shown = Shown::default();
    let mut last = Given::Nothing;
    for (occasion, steps) in history.iter().enumerate() {
        for step in steps {
            let (given, rows) = step.told(|rows, floor| occasion < plain || shown.admits(rows, floor));
            last = given;
            if plain <= to {
                shown.show(rows);
            }
        }
    }
    last
}

/// What a checkpoint adds to the history of a task: its result, and every pair that it ends, the nearest first.
fn steps(task: &str, own: &Own, occasion: usize, voices: &Voices<'_>) -> Vec<Step> {
    let result = Step::Result(results(task, own, occasion, voices));
    let pair = |from: usize| Step::Pair(offers(task, own, (from, occasion), voices), floor(occasion, voices));
    iter::once(result).chain((0..occasion).rev().map(pair)).collect()
}

/// Whether everything that these checkpoints could tell may plainly be told.
fn is_plain(history: &[Vec<Step>]) -> bool {
    let steps = || history.iter().flatten();
    let floor = steps().map(Step::floor).max().unwrap_or(0);
    are_plain(steps().flat_map(Step::most), floor)
}

impl Step {
    /// The most telling that is admitted.
    fn told(&self, is_admitted: impl Fn(&[Weighing], usize) -> bool) -> (Given, &[Weighing]) {
        match self {
            Self::Result(rows) => (Given::Nothing, rows),
            Self::Pair(offers, floor) => {
                let admitted = offers.iter().find(|(_, rows)| is_admitted(rows, *floor));
                admitted.map_or((Given::Nothing, &[]), |(given, rows)| (*given, rows))
            }
        }
    }

    /// The most that it could tell.
    fn most(&self) -> &[Weighing] {
        match self {
            Self::Result(rows) => rows,
            Self::Pair(offers, _) => offers.first().map_or(&[], |(_, rows)| rows),
        }
    }

    /// From how many people on it tells anything; 0 for what was told already.
    fn floor(&self) -> usize {
        match self {
            Self::Result(_) => 0,
            Self::Pair(_, floor) => *floor,
        }
    }
}

/// What the result of a checkpoint tells: the mean of all, of each group and of each item that is shown.
fn results(task: &str, own: &Own, occasion: usize, voices: &Voices<'_>) -> Vec<Weighing> {
    if voices.rules(occasion).is_none() {
        return Vec::new();
    }
    let all = own.on(occasion).filter(|heard| heard.len() >= voices.least(occasion));
    let all = all.map(|heard| weighing(heard.iter(), occasion));
    let groups = voices.groups(task, own, occasion).into_iter().map(|heard| weighing(heard.iter(), occasion));
    all.into_iter().chain(groups).chain(voices.items(task, own, occasion)).collect()
}

/// The highest floor of means up to an occasion: what was promised with it is still among what can be worked out.
fn floor(occasion: usize, voices: &Voices<'_>) -> usize {
    let floors = (0..=occasion).filter_map(|occasion| voices.rules(occasion)).map(|rules| rules.floors.mean);
    floors.max().unwrap_or(0)
}

/// What could be told of two checkpoints, the most telling first.
fn offers(task: &str, own: &Own, (from, to): (usize, usize), voices: &Voices<'_>) -> Vec<(Given, Vec<Weighing>)> {
    let (before, after) = (voices.rules(from), voices.rules(to));
    let split = (before.is_some() || after.is_some()).then(|| voices.split(task, own, (from, to))).flatten();
    let heard = |side: &Side, occasion: usize| side.all().count() >= voices.least(occasion);
    let Some(split) = split.filter(|split| heard(&split.earlier, from) && heard(&split.later, to)) else {
        return Vec::new();
    };
    let all = |side: &Side, occasion: usize| weighing(side.all(), occasion);
    let floor = floor(to, voices);
    match (before, after) {
        (Some(before), Some(after)) => {
            // On one questionnaire it is the difference of the two results, which are told anyway.
            let is_told = voices.is_same_edition(from, to);
            let total = (!is_told).then(|| all(&split.later, to).less(&all(&split.earlier, from)));
            let same_balance = before.balance == after.balance;
            let why = if same_balance { why_whole(&split, floor) } else { WhyWhole::OtherBalance };
            let parts = if same_balance { parts(&split, (from, to), floor) } else { Vec::new() };
            let with_total = |(given, mut rows): (Given, Vec<Weighing>)| {
                rows.extend(total.clone());
                (given, rows)
            };
            parts.into_iter().chain([(Given::Total(why), Vec::new())]).map(with_total).collect()
        }
        (Some(_), None) => vec![(Given::Total(WhyWhole::OneAnswerSet), vec![all(&split.earlier, from)])],
        (None, _) => vec![(Given::Total(WhyWhole::OneAnswerSet), vec![all(&split.later, to)])],
    }
}

/// The ways to take a change apart that the floor allows, the most telling first, with what each tells beside the
/// total: which means, or differences of means, follow from the parts.
fn parts(split: &Split, (from, to): (usize, usize), floor: usize) -> Vec<(Given, Vec<Weighing>)> {
    let mut ways = Vec::new();
    let (earlier, later) = (&split.earlier, &split.later);
    if later.both.len() < floor {
        return ways;
    }
    let stayed = weighing(later.both.iter(), to).less(&weighing(earlier.both.iter(), from));
    if split.told_apart().iter().all(|count| *count == 0 || *count >= floor) {
        let joined = weighing(later.there_twice(), to);
        let left = weighing(earlier.there_twice(), from);
        ways.push((Given::Apart, vec![joined, left, stayed.clone()]));
    }
    if split.others() >= floor {
        ways.push((Given::CameAndWent, vec![stayed]));
    }
    ways
}

fn why_whole(split: &Split, floor: usize) -> WhyWhole {
    match split.later.both.len() {
        0 => WhyWhole::NobodyTwice,
        count if count < floor => WhyWhole::FewTwice,
        _ => WhyWhole::Protects,
    }
}
