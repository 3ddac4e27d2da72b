//! What is written for a tally and what it means for the stage, worked out once for every tally that can be. Exact: numbers
//! are rounded from whole numbers, halves up.

use super::cells::Packed;
use crate::scoring::gates::{Stands, TaskSet};
use crate::scoring::plan::{Plan, Tally, Task};

/// Room for the text of a score with a sign behind it: `100.000000000,`.
pub(super) const ROOM: usize = 16;

/// Tables of results are no larger than this; beyond, each is worked out anew.
const MOST_KEPT: u64 = 1 << 16;

/// What a tally comes to.
#[derive(Clone, Debug)]
pub(super) struct Result {
    /// The score, rounded, and the separator behind it.
    pub(super) text: [u8; ROOM],
    /// Bytes of it that count.
    pub(super) length: u8,
    pub(super) standing: Standing,
}

/// Where a task stands by its score alone, a bit for each thing that may be said of it. Every row looks at a result of each
/// task: nothing but numbers, so that no choice has to be foreseen, and small, so that all of them stay at hand.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standing(u8);

impl Standing {
    const FIRM: u8 = 1;
    const OPEN: u8 = 2;
    const ABOVE: u8 = 4;

    fn of(is_firm: bool, is_above: bool) -> Self {
        Self(Self::FIRM * u8::from(is_firm) | Self::ABOVE * u8::from(is_above))
    }

    /// Without a score.
    fn open() -> Self {
        Self(Self::OPEN)
    }
}

/// Where the tasks of a row stand: of each kind, a bit for every task.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standings {
    firm: u64,
    open: u64,
    above: u64,
}

impl Standings {
    /// Notes where the task at this position stands; one that is floored is not firm.
    #[inline]
    pub(super) fn put(&mut self, task: usize, standing: Standing, is_floored: bool) {
        let bit = |of: u8| u64::from(standing.0 / of & 1) << task;
        self.firm |= bit(Standing::FIRM) & (u64::from(is_floored) << task ^ u64::MAX);
        self.open |= bit(Standing::OPEN);
        self.above |= bit(Standing::ABOVE);
    }

    /// The same as sets.
    #[inline]
    pub(super) fn sets(self) -> Stands {
        let set = TaskSet::of_bits;
        Stands { firm: set(self.firm), open: set(self.open), above: set(self.above) }
    }
}

/// The results of every tally of every task.
pub(super) struct Results {
    tasks: Vec<OfTask>,
    not_asked: Result,
}

/// The results of every tally of one task.
pub(super) struct OfTask {
    task: Task,
    /// Position of a result is `answered * stride + sum`; the first is the one without a score.
    stride: u64,
    kept: Vec<Result>,
    digits: u32,
    separator: u8,
}

impl Results {
    /// Works them out, with scores of so many decimals and this separator behind each.
    pub(super) fn of(plan: &Plan, digits: u32, separator: u8) -> Self {
        let tasks = plan.tasks.iter().map(|task| OfTask::of(task, digits, separator)).collect();
        Self { tasks, not_asked: written(b"", separator, Standing::default()) }
    }

    /// Those of each task.
    #[inline]
    pub(super) fn tasks(&self) -> &[OfTask] {
        &self.tasks
    }

    /// What is written for a task that was not asked.
    #[inline]
    pub(super) fn not_asked(&self) -> &Result {
        &self.not_asked
    }
}

impl OfTask {
    fn of(task: &Task, digits: u32, separator: u8) -> Self {
        let weight: u32 = task.items.iter().map(|item| item.weight).sum();
        let stride = u64::from(weight * task.top + 1);
        let mut of_task = Self { task: task.clone(), stride, kept: Vec::new(), digits, separator };
        if stride * u64::from(weight + 1) <= MOST_KEPT {
            let tallies = (0..=weight).flat_map(|answered| {
                let sums = 0..=weight * task.top;
                sums.map(move |sum| Tally { sum, answered, applicable: answered, floored: 0 })
            });
            of_task.kept = tallies.map(|tally| of_task.found(&tally)).collect();
        }
        of_task
    }

    /// What a tally comes to; `None` where that has to be worked out. It is looked at where it stands: copying costs as much as
    /// all the rest.
    #[inline]
    pub(super) fn get(&self, packed: Packed) -> Option<&Result> {
        let Tally { sum, answered, applicable, .. } = packed.tally();
        let has_score = u64::from(2 * answered > applicable);
        let position = has_score * (u64::from(answered) * self.stride + u64::from(sum));
        self.kept.get(usize::try_from(position).ok()?)
    }

    /// Works out what a tally comes to.
    #[cold]
    pub(super) fn find(&self, packed: Packed) -> Result {
        self.found(&packed.tally())
    }

    fn found(&self, tally: &Tally) -> Result {
        let Some(score) = self.task.score(tally) else { return written(b"", self.separator, Standing::open()) };
        let most = u128::from(tally.answered) * u128::from(self.task.top);
        let mut text = Vec::new();
        if let Some(number) = rounded(100 * u128::from(tally.sum), most, self.digits) {
            put_decimals(number, self.digits, &mut text);
        }
        let is_above = self.task.working.is_some_and(|line| score.reaches(line));
        written(&text, self.separator, Standing::of(self.task.is_established(score), is_above))
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
