//! What every cell that can stand in a column adds to its task, looked up by its bytes. A cell is one number: that of the tally
//! it makes, and tallies are numbered so that adding numbers adds tallies. It knows neither rows nor files.

use crate::scoring::plan::{Column, Plan, Tally, Task, Value};

/// What a cell adds to the number of its task, or that number: one more than that of the tally among all that the task can have,
/// 0 where it was not asked. Above those numbers, cells that hold nothing that may stand there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Packed(u64);

/// The same in little room, for columns: of what is added, it must be noted otherwise whether any was bad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Small(u32);

/// How the tallies of a task are numbered: by the sum, of the same sum by the weight that is answered, then by the weight that
/// is not although it applies, and then by the items below their floor. So what is known of each tally can stand in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbering {
    sums: u64,
    weights: u64,
    floors: u64,
}

/// All cells of a column by their bytes. Columns that count alike share it.
pub(super) struct Cells {
    /// What each single byte adds; the end of a row is no cell.
    bytes: [Packed; 256],
    /// What an empty cell adds.
    empty: Packed,
    /// What each level adds, from the lowest.
    levels: Vec<Packed>,
    codes: Vec<i64>,
    dont_know: Packed,
    not_applicable: Packed,
}

/// A cell of an item, as a column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// Position of its task.
    pub(super) task: usize,
    /// Position of the item in its task.
    pub(super) item: usize,
    /// Which cells it has.
    pub(super) cells: usize,
    /// Where it is set aside, if it is.
    pub(super) aside: Option<usize>,
}

/// The cells of every item of a plan.
pub(super) struct AllCells {
    cells: Vec<Cells>,
    /// Which of them each item of each task has.
    of_items: Vec<Vec<usize>>,
}

impl Packed {
    /// A task that was not asked.
    pub(super) const NOT_ASKED: Self = Self(0);

    /// A task that was asked, before anything is added to it.
    pub(super) const ASKED: Self = Self(1);

    /// A cell that holds nothing that may stand there.
    pub(super) const BAD: Self = Self(1 << 48);

    /// The number of a task.
    #[inline]
    pub(super) fn number(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }

    /// Both together.
    #[inline]
    pub(super) fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    /// Without what was added before.
    #[inline]
    pub(super) fn minus(self, other: Self) -> Self {
        Self(self.0.wrapping_sub(other.0))
    }

    /// So many times over.
    #[inline]
    pub(super) fn times(self, times: u64) -> Self {
        Self(self.0.wrapping_mul(times))
    }

    /// Whether any cell in it was bad.
    #[inline]
    pub(super) fn is_bad(self) -> bool {
        self.0 >= Self::BAD.0
    }
}

impl Small {
    const BAD: u32 = 1 << 31;

    pub(super) fn of(packed: Packed) -> Self {
        Self(if packed.is_bad() { Self::BAD } else { u32::try_from(packed.0).unwrap_or(Self::BAD) })
    }

    /// The number of a task, none of whose cells was bad.
    #[inline]
    pub(super) fn packed(self) -> Packed {
        Packed(self.0.into())
    }

    /// Both together.
    #[cfg(feature = "parquet")]
    #[inline]
    pub(super) fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    /// The bits of both: bad if either is.
    #[cfg(feature = "parquet")]
    #[inline]
    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a cell is bad.
    pub(super) fn is_bad(self) -> bool {
        self.0 & Self::BAD != 0
    }
}

impl Numbering {
    /// The numbering of the tallies of a task.
    pub(super) fn of(task: &Task) -> Self {
        let weight: u32 = task.items.iter().map(|item| item.weight).sum();
        let floors = task.items.iter().filter(|item| item.floor.is_some()).count() as u64;
        Self { sums: u64::from(weight * task.top) + 1, weights: u64::from(weight) + 1, floors: floors + 1 }
    }

    /// Numbers of the task are below this.
    pub(super) fn end(self) -> usize {
        usize::try_from(1 + self.count()).unwrap_or(usize::MAX)
    }

    fn count(self) -> u64 {
        self.sums * self.weights * self.weights * self.floors
    }

    /// What a tally adds.
    fn packed(self, tally: &Tally) -> Packed {
        let open = u64::from(tally.applicable - tally.answered);
        let weights = (u64::from(tally.floored) * self.weights + open) * self.weights + u64::from(tally.answered);
        Packed(weights * self.sums + u64::from(tally.sum))
    }

    /// The tally that adds so much.
    pub(super) fn tally(self, Packed(added): Packed) -> Tally {
        let narrow = |number: u64| u32::try_from(number).unwrap_or(0);
        let (weights, sum) = (added / self.sums, narrow(added % self.sums));
        let (floors, answered) = (weights / self.weights, narrow(weights % self.weights));
        let (floored, open) = (narrow(floors / self.weights), narrow(floors % self.weights));
        Tally { sum, answered, applicable: answered + open, floored }
    }

    /// The tally of the task of this number; `None` where it was not asked.
    pub(super) fn of_task(self, task: Packed) -> Option<Tally> {
        (task != Packed::NOT_ASKED).then(|| self.tally(task.minus(Packed::ASKED)))
    }

    /// Every tally that can be, with its number.
    pub(super) fn each(self) -> impl Iterator<Item = (usize, Tally)> {
        let tallies = (0..self.count()).map(move |added| self.tally(Packed(added)));
        (1..).zip(tallies).filter(move |(_, tally)| u64::from(tally.applicable) < self.weights)
    }
}

impl AllCells {
    /// The cells of every item.
    pub(super) fn of(plan: &Plan) -> Self {
        let mut alike: Vec<(Key<'_>, usize)> = Vec::new();
        let mut cells = Vec::new();
        let mut of_items = Vec::new();
        for task in &plan.tasks {
            let mut of_task = Vec::new();
            for (position, item) in task.items.iter().enumerate() {
                let key = key(task, item);
                let known = alike.iter().find(|(known, _)| *known == key).map(|(_, at)| *at);
                of_task.push(known.unwrap_or(cells.len()));
                if known.is_none() {
                    alike.push((key, cells.len()));
                    cells.push(Cells::of(task, position));
                }
            }
            of_items.push(of_task);
        }
        Self { cells, of_items }
    }

    /// Which cells the item at this position of the task at this position has.
    pub(super) fn number(&self, task: usize, item: usize) -> usize {
        self.of_items[task][item]
    }

    /// The cells of this number.
    #[inline]
    pub(super) fn get(&self, number: usize) -> &Cells {
        &self.cells[number]
    }
}

/// What makes columns count alike.
type Key<'a> = (&'a [i64], Numbering, u32, bool, bool, Option<u32>);

fn key<'a>(task: &'a Task, item: &Column) -> Key<'a> {
    (&task.codes, Numbering::of(task), item.weight, item.mirrored, item.not_applicable, item.floor)
}

impl Cells {
    fn of(task: &Task, position: usize) -> Self {
        let numbering = Numbering::of(task);
        let packed = |value: Value| {
            let mut tally = Tally::default();
            task.add(position, value, &mut tally);
            numbering.packed(&tally)
        };
        let not_applicable = task.items[position].not_applicable;
        let mut cells = Self {
            bytes: [Packed::BAD; 256],
            empty: packed(Value::Unanswered),
            levels: (0..=task.top).map(|level| packed(Value::Level(level))).collect(),
            codes: task.codes.clone(),
            dont_know: packed(Value::DontKnow),
            not_applicable: if not_applicable { packed(Value::NotApplicable) } else { Packed::BAD },
        };
        for byte in (0..=u8::MAX).filter(|byte| *byte != b'\n') {
            cells.bytes[usize::from(byte)] = cells.word(&[byte]);
        }
        cells
    }

    /// What a single byte adds.
    #[inline]
    pub(super) fn byte(&self, byte: u8) -> Packed {
        self.bytes[usize::from(byte)]
    }

    /// The lowest digit and what each digit from it on adds, where the codes are single digits in a row.
    pub(super) fn digits(&self) -> Option<(u8, &[Packed])> {
        let low = u8::try_from(*self.codes.first()?).ok()?;
        let in_a_row = self.codes.iter().zip(i64::from(low)..).all(|(code, digit)| *code == digit && digit <= 9);
        in_a_row.then_some((b'0' + low, &self.levels))
    }

    /// What an empty cell adds.
    #[inline]
    pub(super) fn empty(&self) -> Packed {
        self.empty
    }

    /// What these bytes add: a code, `dk`, `na`, or nothing. White space around them does not count, and a code may have
    /// zeros behind a point, as programs write whole numbers of a column with gaps.
    pub(super) fn word(&self, bytes: &[u8]) -> Packed {
        match bytes.trim_ascii() {
            b"" => self.empty,
            b"dk" => self.dont_know,
            b"na" => self.not_applicable,
            word => self.level(word).unwrap_or(Packed::BAD),
        }
    }

    /// What a whole number adds.
    #[cfg(feature = "parquet")]
    #[inline]
    pub(super) fn code(&self, code: i64) -> Packed {
        match u8::try_from(code) {
            Ok(digit @ 0..=9) => self.byte(b'0' + digit),
            _ => self.coded(code).unwrap_or(Packed::BAD),
        }
    }

    fn coded(&self, code: i64) -> Option<Packed> {
        let level = self.codes.iter().position(|known| *known == code)?;
        self.levels.get(level).copied()
    }

    fn level(&self, word: &[u8]) -> Option<Packed> {
        let text = std::str::from_utf8(word).ok()?;
        let whole = text.split_once('.').map_or(text, |(whole, rest)| {
            let is_whole = !rest.is_empty() && rest.bytes().all(|byte| byte == b'0');
            if is_whole { whole } else { "" }
        });
        self.coded(whole.parse().ok()?)
    }
}
