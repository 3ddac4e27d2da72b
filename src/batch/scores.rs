//! What is written for a tally and what it means for the stage, worked out once for every tally that can be. Exact: numbers
//! are rounded from whole numbers, halves up.

use std::iter;
use std::sync::Arc;

use super::cells::Packed;
use crate::model::questionnaire::Line;
use crate::scoring::gates::{Stands, TaskSet};
use crate::scoring::plan::{Plan, Tally, Task};

/// Room for the text of a score with a sign behind it: `100.000000000,`.
pub(super) const ROOM: usize = 16;

/// Tables of results are no larger than this; beyond, each is worked out anew.
const MOST_KEPT: usize = 1 << 16;

/// What a tally comes to.
#[derive(Clone, Debug)]
pub(super) struct Result {
    /// The score, rounded, and the separator behind it.
    pub(super) text: [u8; ROOM],
    /// Bytes of it that count.
    pub(super) length: u8,
    pub(super) standing: Standing,
}

/// Where a task stands by its score alone, 1 for what may be said of it and else 0: every row looks at a result of each task,
/// and with nothing but numbers no choice has to be foreseen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standing {
    firm: u8,
    open: u8,
    above: u8,
}

/// Where the tasks of a row stand: of each kind, a bit for every task.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standings {
    firm: u64,
    floored: u64,
    open: u64,
    above: u64,
}

impl Standings {
    /// Notes where the task at this position stands.
    #[inline]
    pub(super) fn put(&mut self, task: usize, standing: Standing, is_floored: bool) {
        self.firm |= u64::from(standing.firm) << task;
        self.floored |= u64::from(is_floored) << task;
        self.open |= u64::from(standing.open) << task;
        self.above |= u64::from(standing.above) << task;
    }

    /// The same as sets; a task that is floored is not firm.
    #[inline]
    pub(super) fn sets(self) -> Stands {
        let set = TaskSet::of_bits;
        Stands { firm: set(self.firm & !self.floored), open: set(self.open), above: set(self.above) }
    }
}

/// The results of every tally of every task; tasks that come to the same share them.
pub(super) struct Results(Vec<Arc<OfTask>>);

/// The results of every tally of one task.
pub(super) struct OfTask {
    task: Task,
    /// That of a task that was not asked, that of one without a score, and then the one at `1 + answered * stride + sum`.
    kept: Vec<Result>,
    stride: usize,
    digits: u32,
    separator: u8,
}

impl Results {
    /// Works them out, with scores of so many decimals and this separator behind each.
    pub(super) fn of(plan: &Plan, digits: u32, separator: u8) -> Self {
        let mut tasks: Vec<Arc<OfTask>> = Vec::new();
        for task in &plan.tasks {
            let alike = tasks.iter().find(|known| terms(&known.task) == terms(task)).map(Arc::clone);
            tasks.push(alike.unwrap_or_else(|| Arc::new(OfTask::of(task, digits, separator))));
        }
        Self(tasks)
    }

    /// Those of each task.
    #[inline]
    pub(super) fn tasks(&self) -> &[Arc<OfTask>] {
        &self.0
    }
}

/// What the results of a task depend on.
fn terms(task: &Task) -> (u32, u32, u32, Option<Line>) {
    (weight(task), task.top, task.established, task.working)
}

fn weight(task: &Task) -> u32 {
    task.items.iter().map(|item| item.weight).sum()
}

impl OfTask {
    fn of(task: &Task, digits: u32, separator: u8) -> Self {
        let weight = weight(task);
        let stride = (weight * task.top + 1) as usize;
        let mut of_task = Self { task: task.clone(), kept: Vec::new(), stride, digits, separator };
        if stride * (weight as usize + 1) <= MOST_KEPT {
            let tallies = (0..=weight).flat_map(|answered| {
                let sums = 0..=weight * task.top;
                sums.map(move |sum| Tally { sum, answered, applicable: answered, floored: 0 })
            });
            let kept = iter::once(of_task.not_asked()).chain(tallies.map(|tally| of_task.found(&tally)));
            of_task.kept = kept.collect();
        }
        of_task
    }

    /// What a tally comes to; `None` where that has to be worked out. It is looked at where it stands: copying costs as much as
    /// all the rest.
    #[inline]
    pub(super) fn get(&self, packed: Packed, is_asked: bool) -> Option<&Result> {
        let Tally { sum, answered, applicable, .. } = packed.tally();
        let has_score = usize::from(2 * answered > applicable);
        let scored = has_score * (answered as usize * self.stride + sum as usize);
        self.kept.get(usize::from(is_asked) * (1 + scored))
    }

    /// Works out what a tally comes to.
    #[cold]
    pub(super) fn find(&self, packed: Packed, is_asked: bool) -> Result {
        if is_asked { self.found(&packed.tally()) } else { self.not_asked() }
    }

    fn not_asked(&self) -> Result {
        written(b"", self.separator, Standing::default())
    }

    fn found(&self, tally: &Tally) -> Result {
        let Some(score) = self.task.score(tally) else {
            return written(b"", self.separator, Standing { open: 1, ..Standing::default() });
        };
        let most = u128::from(tally.answered) * u128::from(self.task.top);
        let mut text = Vec::new();
        if let Some(number) = rounded(100 * u128::from(tally.sum), most, self.digits) {
            put_decimals(number, self.digits, &mut text);
        }
        let (is_firm, is_above) = (self.task.is_established(score), self.task.is_above(score));
        written(&text, self.separator, Standing { firm: is_firm.into(), open: 0, above: is_above.into() })
    }
}

fn written(text: &[u8], separator: u8, standing: Standing) -> Result {
    let mut bytes = [0; ROOM];
    let mut length = 0;
    for byte in text.iter().copied().take(ROOM - 1).chain([separator]) {
        bytes[usize::from(length)] = byte;
        length += 1;
    }
    Result { text: bytes, length, standing }
}

/// A fraction with so many decimals, halves up, as a whole number of the last one; `None` where the whole is 0 or a number is
/// too large to be exact.
pub(super) fn rounded(part: u128, whole: u128, digits: u32) -> Option<u128> {
    let twice_ten = 2 * 10_u64.pow(digits.min(9));
    // Far faster, and enough for nearly everything.
    if let (Ok(part), Ok(whole)) = (u64::try_from(part), u64::try_from(whole))
        && let Some(twice) = part.checked_mul(twice_ten).and_then(|twice| twice.checked_add(whole))
        && let Some(whole) = whole.checked_mul(2)
    {
        return twice.checked_div(whole).map(u128::from);
    }
    let twice = part.checked_mul(twice_ten.into())?.checked_add(whole)?;
    twice.checked_div(whole.checked_mul(2)?)
}

/// Writes a whole number of the last decimals.
pub(super) fn put_decimals(number: u128, digits: u32, out: &mut Vec<u8>) {
    let digits = digits.min(9) as usize;
    let mut text = [b'0'; 40];
    let (mut at, mut left) = (text.len(), u64::try_from(number).unwrap_or(u64::MAX));
    let mut written = 0;
    while left > 0 || written <= digits {
        if written == digits && digits > 0 {
            at -= 1;
            text[at] = b'.';
        }
        at -= 1;
        text[at] = b'0' + u8::try_from(left % 10).unwrap_or(0);
        left /= 10;
        written += 1;
    }
    out.extend_from_slice(&text[at..]);
}
