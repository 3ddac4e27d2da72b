//! Both readings of the stage over sets of tasks: which gates are passed, from which stage on work goes on. It knows neither
//! scores nor why a task is established.

use crate::model::questionnaire::{Line, MOST_TASKS};

/// Some tasks of a questionnaire, by their position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSet(u64);

const _: () = assert!(MOST_TASKS <= 64, "every task has a bit");

/// A gate: the tasks linked to a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Its tasks, by their position.
    pub tasks: TaskSet,
    /// From which score on one of them counts as being worked at; `None` for the first stage.
    pub working: Option<Line>,
}

/// Where tasks stand, as far as the stage is concerned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Stands {
    /// Established and not contested.
    pub firm: TaskSet,
    /// Insufficient, withheld or contested.
    pub open: TaskSet,
    /// On or above the working line of their stage.
    pub above: TaskSet,
}

/// The stage in both readings, each from 1, with its upper end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readings {
    /// Working at this stage.
    pub stage: usize,
    /// The same if every open task were established.
    pub stage_at_most: usize,
    /// Firm to this stage.
    pub firm: usize,
    /// The same if every open task were established.
    pub firm_at_most: usize,
}

impl TaskSet {
    /// So many tasks can be told apart: as many as a questionnaire may have.
    pub const MOST: usize = MOST_TASKS;

    /// Puts the task at this position in, or takes it out. A position that is none is passed over.
    pub fn put(&mut self, position: usize, is_in: bool) {
        let bit = u32::try_from(position).ok().and_then(|position| 1_u64.checked_shl(position)).unwrap_or(0);
        self.0 = if is_in { self.0 | bit } else { self.0 & !bit };
    }

    /// The tasks whose bits are set, the first as the lowest.
    pub fn of_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// The number that their bits make, the first as the lowest: small where there are few tasks.
    #[inline]
    pub fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the task at this position is among them.
    #[inline]
    pub fn has(self, position: usize) -> bool {
        position < Self::MOST && self.0 >> position & 1 == 1
    }

    /// Those in either.
    #[inline]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those in both.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// How many they are.
    pub fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether all of them are in the other.
    pub fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Their positions, from the first.
    pub fn positions(self) -> impl Iterator<Item = usize> {
        (0..Self::MOST).filter(move |position| self.has(*position))
    }
}

impl FromIterator<usize> for TaskSet {
    fn from_iter<I: IntoIterator<Item = usize>>(positions: I) -> Self {
        let mut set = Self::default();
        positions.into_iter().for_each(|position| set.put(position, true));
        set
    }
}

impl Gate {
    /// Whether it is passed if these tasks are firm.
    #[inline]
    pub fn is_firm(&self, firm: TaskSet) -> bool {
        self.tasks.is_within(firm)
    }

    /// Whether its stage is worked at if these tasks are above their line; not said of the first.
    #[inline]
    pub fn is_worked_at(&self, above: TaskSet) -> bool {
        self.working.is_some() & (2 * self.tasks.and(above).count() > self.tasks.count())
    }
}

impl Readings {
    /// Reads the stage; `gates` are those of every stage but the last.
    pub fn of(gates: &[Gate], stands: &Stands) -> Self {
        let (firm, above) = (stands.firm, stands.above);
        let (stage, firm_to) = read(gates, firm, above);
        let (stage_at_most, firm_at_most) = if stands.open.is_empty() {
            (stage, firm_to)
        } else {
            read(gates, firm.or(stands.open), above.or(stands.open))
        };
        Self { stage, stage_at_most, firm: firm_to, firm_at_most }
    }
}

/// The stage that is worked at and the firm one.
///
/// Firm is one more than the number of gates passed in a row from the first. Worked at is the furthest stage between the
/// first and the last where more than half of the tasks are above their line; the last, if everything of the one before it
/// is firm as well; else the first. Never below the firm one. Every gate is looked at whatever came of those before it:
/// millions of rows are read faster so than with a choice at each gate.
fn read(gates: &[Gate], firm: TaskSet, above: TaskSet) -> (usize, usize) {
    let Some((first, others)) = gates.split_first() else { return (1, 1) };
    let mut passed = usize::from(first.is_firm(firm));
    let (mut firm_to, mut furthest) = (1 + passed, 1);
    let mut completes = false;
    for (position, gate) in others.iter().enumerate() {
        let is_firm = gate.is_firm(firm);
        passed &= usize::from(is_firm);
        firm_to += passed;
        let is_worked_at = gate.is_worked_at(above);
        furthest = if is_worked_at { position + 2 } else { furthest };
        completes = is_worked_at & is_firm;
    }
    ((furthest + usize::from(completes)).max(firm_to), firm_to)
}
