//! What every step of a statement needs to know: the questionnaire, what is wanted of it, how the engine writes, and what
//! columns are called.

use std::collections::BTreeSet;

use num_integer::Integer;

use super::dialect::Dialect;
use crate::error::{Failure, Problem, Result};
use crate::message;
use crate::model::checkpoint::Floors;
use crate::scoring::gates::Gate;
use crate::scoring::plan::{Column, Plan, Task};

/// What a statement is to read and to give.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The table of responses; a full stop stands between a schema and its table.
    pub table: String,
    /// Columns given back as they are; of no use where there are groups.
    pub keep: Vec<String>,
    /// Whether a column `path` says which tasks were asked.
    pub by_path: bool,
    /// Whether a column `role` says which items were asked.
    pub by_role: bool,
    /// Columns whose values make a group; none for a row a response.
    pub groups: Vec<String>,
    /// From how many responses on a number of a group is given.
    pub floors: Floors,
}

/// What the steps of one statement share.
pub(super) struct Frame<'a> {
    pub(super) plan: &'a Plan,
    pub(super) wanted: &'a Wanted,
    pub(super) dialect: &'a dyn Dialect,
    /// The columns of the readings: `stage`, `stage_at_most`, `firm` and `firm_at_most`.
    pub(super) readings: [String; 4],
    /// The column that counts answers nobody can read.
    pub(super) not_understood: String,
    /// Names that are taken, in small letters.
    taken: BTreeSet<String>,
}

impl<'a> Frame<'a> {
    /// The frame of a statement.
    ///
    /// # Errors
    /// When a column is wanted twice, or is called like an item, a task or a reading of the stage.
    pub(super) fn of(plan: &'a Plan, wanted: &'a Wanted, dialect: &'a dyn Dialect) -> Result<Self> {
        let tasks = plan.tasks.iter().map(|task| task.id.as_str());
        let items = plan.tasks.iter().flat_map(|task| &task.items).map(|item| item.id.as_str());
        let ids: BTreeSet<String> = tasks.chain(items).map(str::to_lowercase).collect();
        let readings = ["stage", "stage_at_most", "firm", "firm_at_most"].map(|name| free(name, &ids));
        let not_understood = free("not_understood", &ids);
        let taken = ids.into_iter().chain(readings.clone()).chain([not_understood.clone()]).collect();
        let mut frame = Self { plan, wanted, dialect, readings, not_understood, taken };
        for column in frame.kept() {
            if !frame.taken.insert(column.to_lowercase()) {
                let problem = Problem::new(message!("sql-column-taken", column = column));
                return Err(Failure::usage(problem.hint(message!("sql-column-taken-hint"))));
            }
        }
        Ok(frame)
    }

    /// Columns passed on from step to step.
    pub(super) fn kept(&self) -> &'a [String] {
        if self.wanted.groups.is_empty() { &self.wanted.keep } else { &self.wanted.groups }
    }

    /// Whether a row is a group.
    pub(super) fn is_grouped(&self) -> bool {
        !self.wanted.groups.is_empty()
    }

    /// The wanted name, or the same with low lines after it where that one is taken.
    pub(super) fn own(&self, wanted: &str) -> String {
        free(wanted, &self.taken)
    }

    /// What is worked out about a task, an item or a stage, as a column's name. No word that is used ends with another
    /// after a low line, so that no two are called the same.
    pub(super) fn about(&self, of: &str, word: &str) -> String {
        self.own(&format!("{of}_{word}"))
    }

    /// The same, quoted.
    pub(super) fn column(&self, of: &str, word: &str) -> String {
        self.dialect.name(&self.about(of, word))
    }

    /// The items of a task that count.
    pub(super) fn items(task: &Task) -> impl Iterator<Item = &Column> + Clone {
        task.items.iter().filter(|item| item.weight > 0)
    }

    /// The items of a task that can be below a floor, with it.
    pub(super) fn floor_items(task: &Task) -> impl Iterator<Item = (&Column, u32)> {
        Self::items(task).filter_map(|item| Some((item, item.floor.filter(|floor| *floor > 0)?)))
    }

    /// The ids of the paths that leave out the task at this position, if a column says who is on which.
    pub(super) fn leaving_out(&self, task: usize) -> Vec<&'a str> {
        let paths = self.plan.paths.iter().filter(|path| self.wanted.by_path && !path.tasks.has(task));
        paths.map(|path| path.id.as_str()).collect()
    }

    /// Whether there can be groups of which something is withheld although they have a score.
    pub(super) fn withholds(&self) -> bool {
        self.is_grouped() && self.wanted.floors.mean.max(self.wanted.floors.other) > 1
    }

    /// Whether somebody may not have been asked the task at this position.
    pub(super) fn may_leave_out(&self, task: usize) -> bool {
        !self.leaving_out(task).is_empty()
    }

    /// Whether the task at this position has a line that decides whether its stage is worked at.
    pub(super) fn is_lined(&self, task: usize) -> bool {
        self.lines().any(|(_, gate)| gate.tasks.has(task))
    }

    /// The stages that can be worked at, by their number: those between the first and the last with a line.
    pub(super) fn lines(&self) -> impl DoubleEndedIterator<Item = (usize, &'a Gate)> {
        let gates = self.plan.gates.iter().enumerate().skip(1).filter(|(_, gate)| gate.working.is_some());
        gates.map(|(position, gate)| (position + 1, gate))
    }
}

/// The smallest number that every possible weight of answered items goes into: 1 to about 5e15.
pub(super) fn common_whole(task: &Task) -> u64 {
    let mut sums = BTreeSet::from([0_u64]);
    for item in Frame::items(task) {
        let more: Vec<u64> = sums.iter().map(|sum| sum + u64::from(item.weight)).collect();
        sums.extend(more);
    }
    sums.into_iter().filter(|sum| *sum > 0).fold(1, |whole, sum| whole.lcm(&sum))
}

fn free(wanted: &str, taken: &BTreeSet<String>) -> String {
    let mut name = wanted.to_owned();
    while taken.contains(&name.to_lowercase()) {
        name.push('_');
    }
    name
}
