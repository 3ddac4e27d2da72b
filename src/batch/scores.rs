//! What is written for a tally and what it means for the stage, worked out once for every tally that can be. Exact: numbers
//! are rounded from whole numbers, halves up.

use super::cells::Packed;
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

/// Where a task stands by its score alone. It is told as small as can be: every row looks at a result of each task, which had
/// better all be at hand.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standing {
    pub(super) is_firm: bool,
    pub(super) is_open: bool,
    pub(super) is_above: bool,
}

/// The results of every tally of every task.
pub(super) struct Results {
    tasks: Vec<OfTask>,
    not_asked: Result,
}

struct OfTask {
    task: Task,
    /// Without a score.
    open: Result,
    /// Position of a result is `answered * stride + sum`.
    stride: usize,
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

    /// What a tally of the task at this position comes to; `None` where that has to be worked out. It is looked at where it
    /// stands: copying costs as much as all the rest.
    #[inline]
    pub(super) fn get(&self, task: usize, packed: Packed) -> Option<&Result> {
        let of_task = self.tasks.get(task)?;
        let tally = packed.tally();
        if 2 * tally.answered <= tally.applicable {
            return Some(&of_task.open);
        }
        of_task.kept.get(tally.answered as usize * of_task.stride + tally.sum as usize)
    }

    /// Works out what a tally of the task at this position comes to.
    #[cold]
    pub(super) fn find(&self, task: usize, packed: Packed) -> Result {
        self.tasks[task].found(&packed.tally())
    }

    /// What is written for a task that was not asked.
    pub(super) fn not_asked(&self) -> &Result {
        &self.not_asked
    }
}

impl OfTask {
    fn of(task: &Task, digits: u32, separator: u8) -> Self {
        let weight: u32 = task.items.iter().map(|item| item.weight).sum();
        let stride = (weight * task.top + 1) as usize;
        let open = written(b"", separator, Standing { is_open: true, ..Standing::default() });
        let mut of_task = Self { task: task.clone(), open, stride, kept: Vec::new(), digits, separator };
        if stride * (weight as usize + 1) <= MOST_KEPT {
            let tallies = (0..=weight).flat_map(|answered| {
                let sums = 0..=weight * task.top;
                sums.map(move |sum| Tally { sum, answered, applicable: answered, floored: 0 })
            });
            of_task.kept = tallies.map(|tally| of_task.found(&tally)).collect();
        }
        of_task
    }

    fn found(&self, tally: &Tally) -> Result {
        let Some(score) = self.task.score(tally) else { return self.open.clone() };
        let most = u128::from(tally.answered) * u128::from(self.task.top);
        let mut text = Vec::new();
        if let Some(number) = rounded(100 * u128::from(tally.sum), most, self.digits) {
            put_decimals(number, self.digits, &mut text);
        }
        let is_above = self.task.working.is_some_and(|line| score.reaches(line));
        let standing = Standing { is_firm: self.task.is_established(score), is_above, is_open: false };
        written(&text, self.separator, standing)
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
