//! What is written for a tally and what it means for the stage, worked out once for every tally that can be. Exact: numbers
//! are rounded from whole numbers, halves up.

use std::io::Write;
use std::sync::Arc;

use super::cells::{Numbering, Packed};
use crate::model::questionnaire::Line;
use crate::scoring::gates::{Stands, TaskSet};
use crate::scoring::plan::{Plan, Tally, Task};

/// Room for the text of a score with a sign behind it: `100.000000000,`.
pub(super) const ROOM: usize = 16;

/// Lists of what is known of every tally are no longer than this; beyond, each is worked out anew.
pub(super) const MOST_KEPT: usize = 1 << 16;

/// What a tally comes to.
#[derive(Clone, Debug)]
pub(super) struct Result {
    /// The score, rounded, and the separator behind it.
    text: [u8; ROOM],
    /// Bytes of it that count.
    length: u8,
    pub(super) standing: Standing,
}

impl Result {
    /// Puts the text into [`ROOM`] bytes or more; how many of them count.
    #[inline]
    pub(super) fn put(&self, room: &mut [u8]) -> usize {
        if let Some(room) = room.first_chunk_mut() {
            *room = self.text;
        }
        self.length.into()
    }
}

/// Where a task stands: a bit for each thing that may be said of it, so far apart that those of [`TOGETHER`] tasks find room
/// beside each other. With nothing but numbers no choice has to be foreseen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standing(u64);

/// The standings of so many tasks are noted in one number.
pub(super) const TOGETHER: usize = 16;

impl Standing {
    fn of(is_firm: bool, is_open: bool, is_above: bool) -> Self {
        let [firm, open, above] = [is_firm, is_open, is_above].map(u64::from);
        Self(firm | open << TOGETHER | above << (2 * TOGETHER))
    }

    /// Notes where the task at this position among some that are noted together stands.
    #[inline]
    pub(super) fn put(&mut self, task: usize, standing: Self) {
        self.0 |= standing.0 << task;
    }

    /// Adds the tasks that are noted here, the first of them at this position.
    #[inline]
    pub(super) fn add_to(self, first: usize, stands: &mut Stands) {
        let set = |kind: usize| TaskSet::of_bits((self.0 >> (kind * TOGETHER) & ((1 << TOGETHER) - 1)) << first);
        stands.firm = stands.firm.or(set(0));
        stands.open = stands.open.or(set(1));
        stands.above = stands.above.or(set(2));
    }
}

/// The results of every tally of every task; tasks that come to the same share them.
pub(super) struct Results(Vec<Arc<OfTask>>);

/// The results of every tally of one task.
pub(super) struct OfTask {
    task: Task,
    numbering: Numbering,
    /// By the number of the task; empty where they are too many.
    kept: Vec<Result>,
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
fn terms(task: &Task) -> (Numbering, u32, u32, Option<Line>) {
    (Numbering::of(task), task.top, task.established, task.working)
}

impl OfTask {
    fn of(task: &Task, digits: u32, separator: u8) -> Self {
        let numbering = Numbering::of(task);
        let mut of_task = Self { task: task.clone(), numbering, kept: Vec::new(), digits, separator };
        if numbering.end() <= MOST_KEPT {
            let mut kept = vec![of_task.not_asked(); numbering.end()];
            numbering.each().for_each(|(number, tally)| kept[number] = of_task.found(&tally));
            of_task.kept = kept;
        }
        of_task
    }

    /// What a task of this number comes to; `None` where that has to be worked out. It is looked at where it stands: copying
    /// costs as much as all the rest.
    #[inline]
    pub(super) fn get(&self, task: Packed) -> Option<&Result> {
        self.kept.get(task.number())
    }

    /// Works out what a task comes to.
    #[cold]
    pub(super) fn find(&self, task: Packed) -> Result {
        self.numbering.of_task(task).map_or_else(|| self.not_asked(), |tally| self.found(&tally))
    }

    fn not_asked(&self) -> Result {
        written(b"", self.separator, Standing::default())
    }

    fn found(&self, tally: &Tally) -> Result {
        let Some(score) = self.task.score(tally) else {
            return written(b"", self.separator, Standing::of(false, true, false));
        };
        let most = u128::from(tally.answered) * u128::from(self.task.top);
        let mut text = Vec::new();
        if let Some(number) = rounded(100 * u128::from(tally.sum), most, self.digits) {
            put_decimals(number, self.digits, &mut text);
        }
        let is_firm = self.task.is_established(score) && tally.floored == 0;
        written(&text, self.separator, Standing::of(is_firm, false, self.task.is_above(score)))
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
    let digits = digits.min(9);
    match u64::try_from(number).unwrap_or(u64::MAX) {
        number @ 0..10_000_000 if digits < 7 => put_short(number, digits, out),
        number => {
            let ten = 10_u64.pow(digits);
            // Bytes take whatever is written.
            let _ = match digits as usize {
                0 => write!(out, "{number}"),
                digits => write!(out, "{}.{:0digits$}", number / ten, number % ten),
            };
        }
    }
}

/// The same of a number of seven digits or fewer. All are worked out at once and written at once, which is far faster than one
/// by one: numbers are most of what is said of groups.
#[inline]
fn put_short(number: u64, digits: u32, out: &mut Vec<u8>) {
    let halves = number / 10_000 + ((number % 10_000) << 32);
    let hundreds = ((halves * 10_486) >> 20) & 0x7f_0000_007f;
    let pairs = hundreds + ((halves - 100 * hundreds) << 16);
    let tens = ((pairs * 103) >> 10) & 0x0f_000f_000f_000f;
    // Eight digits, the first as the lowest byte.
    let all = tens + ((pairs - 10 * tens) << 8);
    let zeros = (all.trailing_zeros() / 8).min(7 - digits);
    let text = (all | 0x3030_3030_3030_3030) >> (8 * zeros);
    let (length, whole) = (8 - zeros as usize, 8 * (8 - zeros - digits));
    let (text, length) = if digits == 0 {
        (text, length)
    } else {
        let before = text & ((1 << whole) - 1);
        (before | u64::from(b'.') << whole | (text >> whole) << (whole + 8), length + 1)
    };
    let end = out.len() + length;
    out.extend_from_slice(&text.to_le_bytes());
    out.truncate(end);
}
