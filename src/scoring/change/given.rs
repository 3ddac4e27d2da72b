//! What may be told of the change between any two checkpoints. It is decided for all of them in the order of time and
//! counts everything that earlier pages told, so that nobody can set two pages against each other; what somebody asks
//! to see has no part in it.

use super::split::{Side, Split, weighing};
use super::voices::Voices;
use crate::model::change::WhyWhole;
use crate::scoring::disclosure::{Shown, Weighing};

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

/// Every pair of checkpoints in the order in which they are decided, with the voices of each task.
pub(super) struct Pairs {
    pairs: Vec<Pair>,
}

struct Pair {
    from: usize,
    to: usize,
    tasks: Vec<(String, Split)>,
}

/// A step through the history of a task.
#[derive(PartialEq)]
enum Step {
    /// A checkpoint tells its scores.
    Result(Vec<Weighing>),
    /// Two checkpoints are compared: what could be told, the most telling first; and from how many people on.
    Pair(Vec<(Given, Vec<Weighing>)>, usize),
}

impl Pairs {
    /// Splits the voices of every two checkpoints up to the one at this position.
    pub(super) fn until(voices: &Voices<'_>, last: usize) -> Self {
        let order = (0..=last).flat_map(|to| (0..to).rev().map(move |from| (from, to)));
        let told = order.filter(|(from, to)| voices.rules(*from).is_some() || voices.rules(*to).is_some());
        let pairs = told.map(|(from, to)| {
            let splits = voices.splits(from, to).into_iter();
            Pair { from, to, tasks: splits.map(|(task, _, split)| (task.id, split)).collect() }
        });
        Self { pairs: pairs.collect() }
    }

    /// What may be told of each of these tasks between two checkpoints. Tasks with the same people are decided once.
    pub(super) fn given(&self, tasks: &[&str], between: (usize, usize), voices: &Voices<'_>) -> Vec<Given> {
        let mut decided: Vec<(Vec<Step>, Given)> = Vec::new();
        let decide = |task: &&str| {
            let history = self.history(task, between, voices);
            if let Some((_, given)) = decided.iter().find(|(known, _)| *known == history) {
                return *given;
            }
            let given = walked(&history);
            decided.push((history, given));
            given
        };
        tasks.iter().map(decide).collect()
    }

    /// Everything told about a task in the order of time, up to two checkpoints compared.
    fn history(&self, task: &str, (from, to): (usize, usize), voices: &Voices<'_>) -> Vec<Step> {
        let mut history = Vec::new();
        for later in 0..=to {
            history.push(Step::Result(results(task, later, voices)));
            for pair in self.pairs.iter().filter(|pair| pair.to == later && (later < to || pair.from >= from)) {
                let split = pair.tasks.iter().find(|(known, _)| known == task).map(|(_, split)| split);
                history.extend(split.map(|split| step(split, pair, voices)));
            }
        }
        history
    }
}

/// What may be told at the last step, after all that was told before.
fn walked(history: &[Step]) -> Given {
    let mut shown = Shown::default();
    let plain = plain(history);
    let mut last = Given::Nothing;
    for (at, step) in history.iter().enumerate() {
        let (given, rows) = match step {
            Step::Result(_) => (last, step.most()),
            Step::Pair(offers, floor) => {
                let admits = |rows: &[Weighing]| shown.plainly_admits(rows, *floor) || shown.admits(rows, *floor);
                let admitted = offers.iter().find(|(_, rows)| at < plain || admits(rows));
                admitted.map_or((Given::Nothing, [].as_slice()), |(given, rows)| (*given, rows))
            }
        };
        last = given;
        shown.show(rows.iter().cloned());
    }
    last
}

/// So many steps from the first, at each of which the most telling that there is may plainly be told: found by halving,
/// because what may be told together may be told step by step.
fn plain(history: &[Step]) -> usize {
    let floor = history.iter().map(Step::floor).max().unwrap_or(0);
    let is_plain = |steps: usize| {
        let rows = history.iter().take(steps).flat_map(Step::most);
        Shown::default().plainly_admits(rows, floor)
    };
    if is_plain(history.len()) {
        return history.len();
    }
    let (mut plain, mut beyond) = (0, history.len());
    while plain + 1 < beyond {
        let middle = usize::midpoint(plain, beyond);
        if is_plain(middle) { plain = middle } else { beyond = middle }
    }
    plain
}

impl Step {
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
fn results(task: &str, occasion: usize, voices: &Voices<'_>) -> Vec<Weighing> {
    if voices.rules(occasion).is_none() {
        return Vec::new();
    }
    let all = voices.own(task, occasion).filter(|heard| heard.len() >= voices.least(occasion));
    let groups = voices.groups(task, occasion);
    let scores = all.into_iter().chain(groups).map(|heard| weighing(heard.iter(), occasion));
    scores.chain(voices.items(task, occasion)).collect()
}

fn step(split: &Split, pair: &Pair, voices: &Voices<'_>) -> Step {
    // The highest floor so far is kept to: what was promised with it is still among what can be worked out.
    let floors = (0..=pair.to).filter_map(|occasion| voices.rules(occasion)).map(|rules| rules.floors.mean);
    let floor = floors.max().unwrap_or(0);
    let [earlier, later] = [(&split.earlier, pair.from), (&split.later, pair.to)];
    let heard = |(side, occasion): (&Side, usize)| side.all().count() >= voices.least(occasion);
    if !heard(earlier) || !heard(later) {
        return Step::Pair(Vec::new(), floor);
    }
    let all = |(side, occasion): (&Side, usize)| weighing(side.all(), occasion);
    let offers = match (voices.rules(pair.from), voices.rules(pair.to)) {
        (Some(before), Some(after)) => {
            let total = all(later).less(&all(earlier));
            let same_balance = before.balance == after.balance;
            let why = if same_balance { why_whole(split, floor) } else { WhyWhole::OtherBalance };
            let parts = if same_balance { parts(split, pair, floor) } else { Vec::new() };
            let with_total = |(given, rows): (Given, Vec<Weighing>)| (given, [rows, vec![total.clone()]].concat());
            parts.into_iter().chain([(Given::Total(why), Vec::new())]).map(with_total).collect()
        }
        (Some(_), None) => vec![(Given::Total(WhyWhole::OneAnswerSet), vec![all(earlier)])],
        (None, _) => vec![(Given::Total(WhyWhole::OneAnswerSet), vec![all(later)])],
    };
    Step::Pair(offers, floor)
}

/// The ways to take a change apart that the floor allows, the most telling first, with what each tells beside the
/// total: which means, or differences of means, follow from the parts.
fn parts(split: &Split, pair: &Pair, floor: usize) -> Vec<(Given, Vec<Weighing>)> {
    let mut ways = Vec::new();
    let (earlier, later) = (&split.earlier, &split.later);
    if later.both.len() < floor {
        return ways;
    }
    let stayed = weighing(later.both.iter(), pair.to).less(&weighing(earlier.both.iter(), pair.from));
    if split.told_apart().iter().all(|count| *count == 0 || *count >= floor) {
        let joined = weighing(later.there_twice(), pair.to);
        let left = weighing(earlier.there_twice(), pair.from);
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
