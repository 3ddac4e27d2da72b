//! What is found about groups of rows: means, spreads, the stage of the means. A mean that is exactly at a line is on it.

use std::sync::Arc;

use super::rows::Row;
use super::scores::{put_decimals, rounded};
use super::shards::Codes;
use super::task_coding::{SCORED, TaskCoding, narrow, terms};
use super::written::of;
use crate::model::checkpoint::Floors;
use crate::model::score::Score;
use crate::scoring::gates::Stands;
use crate::scoring::plan::Plan;

/// How rows of a plan are coded, and what groups of them come to.
pub(super) struct Coding<'a> {
    plan: &'a Plan,
    /// Tasks that are coded alike share it.
    tasks: Vec<Arc<TaskCoding>>,
    /// Items with a floor: task, level of the floor, weight, and where they are set aside.
    floors: Vec<FloorItem>,
}

struct FloorItem {
    task: usize,
    floor: u32,
    weight: u32,
    aside: usize,
}

/// The rows of a group.
#[derive(Clone, Copy)]
pub(super) struct Counted<'a> {
    pub(super) rows: u64,
    pub(super) codes: &'a Codes,
}

/// What is hidden of a group in a task, whatever its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hidden {
    pub(super) mean: bool,
    pub(super) spread: bool,
}

/// How a group's numbers are written.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// What stands before each number.
    pub(super) delimiter: u8,
    pub(super) digits: u32,
    pub(super) floors: Floors,
}

impl<'a> Coding<'a> {
    /// The coding of a plan; `aside` are the items that are set aside, by task and position.
    pub(super) fn of(plan: &'a Plan, aside: &[(usize, usize)]) -> Self {
        let floor = |(place, (task, item)): (usize, &(usize, usize))| {
            let column = &plan.tasks[*task].items[*item];
            column.floor.map(|floor| FloorItem { task: *task, floor, weight: column.weight, aside: place })
        };
        let floors = aside.iter().enumerate().filter_map(floor).collect();
        let mut tasks: Vec<Arc<TaskCoding>> = Vec::new();
        for task in &plan.tasks {
            let alike = plan.tasks.iter().zip(&tasks).find(|(known, _)| terms(known) == terms(task));
            let coding = alike.map_or_else(|| Arc::new(TaskCoding::of(task)), |(_, coding)| Arc::clone(coding));
            tasks.push(coding);
        }
        Self { plan, tasks, floors }
    }

    /// How many codes a row has.
    pub(super) fn lanes(&self) -> usize {
        self.tasks.len() + self.floors.len()
    }

    /// How many tasks there are.
    pub(super) fn tasks(&self) -> usize {
        self.tasks.len()
    }

    /// How many of a group have a score in each task.
    pub(super) fn scored(&self, codes: &Codes) -> impl Iterator<Item = u64> {
        (0..self.tasks.len()).map(|task| {
            let mut scored = 0;
            codes.each(task, |code, times| scored += if code >= SCORED { times } else { 0 });
            scored
        })
    }

    /// Every code is below this.
    pub(super) fn codes(&self) -> usize {
        let tasks = self.tasks.iter().map(|task| task.len());
        let floors = self.floors.iter().map(|item| self.plan.tasks[item.task].top as usize + 2);
        tasks.chain(floors).max().unwrap_or(0)
    }

    /// The codes of a row, one after the other.
    #[inline]
    pub(super) fn of_row(&self, row: &Row) -> impl Iterator<Item = u16> {
        let of_tasks = self.tasks.iter().zip(&row.tasks).map(|(coding, task)| coding.code(*task));
        let of_floors = self.floors.iter().map(|item| {
            let tally = self.tasks[item.task].numbering.tally(row.aside[item.aside]);
            let has_level = tally.answered > 0 && row.asked.has(item.task);
            u16::from(has_level) * narrow(1 + (tally.sum / item.weight.max(1)) as usize)
        });
        of_tasks.chain(of_floors)
    }

    /// Writes what a group comes to: every number behind a delimiter, nothing for one that is withheld or does not exist.
    /// `hidden` says what of each task is hidden whatever its size.
    pub(super) fn numbers(
        &self,
        Counted { rows, codes }: Counted<'_>,
        hidden: impl Fn(usize) -> Hidden,
        style: Style,
        out: &mut Vec<u8>,
    ) {
        let mut stands = Stands::default();
        let floor = style.floors.mean as u64;
        put_count(rows, style, out);
        for (position, (task, coding)) in self.plan.tasks.iter().zip(&self.tasks).enumerate() {
            let sums = coding.sums(rows, codes, position);
            let hidden = hidden(position);
            let is_shown = sums.scored >= floor.max(1) && !hidden.mean;
            stands.open.put(position, sums.asked > 0 && !is_shown);
            if !is_shown {
                out.extend([style.delimiter; 4]);
                continue;
            }
            let most = u128::from(sums.scored) * coding.whole * u128::from(task.top);
            if let Some(score) = Score::of(sums.sum, most) {
                let is_floored = self.is_floored(position, codes, floor);
                let is_established = task.is_established(score) && !is_floored;
                let is_contested = is_established && 2 * sums.established < sums.scored;
                stands.firm.put(position, is_established && !is_contested);
                stands.open.put(position, is_contested);
                stands.above.put(position, task.working.is_some_and(|line| score.reaches(line)));
            }
            put_count(sums.scored, style, out);
            put(sums.sum.checked_mul(100).and_then(|part| rounded(part, most, style.digits)), style, out);
            let is_spread_shown = sums.scored >= style.floors.other as u64 && !hidden.spread;
            let spread = is_spread_shown.then(|| coding.spread(&sums, (codes, position), style.digits));
            spread.unwrap_or_default().into_iter().for_each(|number| put(number, style, out));
        }
        match self.plan.readings(&stands) {
            Some(readings) if rows >= floor => {
                for number in of(readings) {
                    put_count(number as u64, style, out);
                }
            }
            Some(_) => out.extend([style.delimiter; 4]),
            None => {}
        }
    }

    /// Whether the mean level of an item of this task is below its floor, where enough gave one.
    fn is_floored(&self, task: usize, codes: &Codes, floor: u64) -> bool {
        let lanes = self.floors.iter().zip(self.tasks.len()..);
        lanes.filter(|(item, _)| item.task == task).any(|(item, lane)| {
            let (mut count, mut sum) = (0, 0);
            codes.each(lane, |code, times| {
                let given = if code > 0 { times } else { 0 };
                count += given;
                sum += (code as u64).saturating_sub(1) * given;
            });
            count >= floor.max(1) && sum < u64::from(item.floor) * count
        })
    }
}

fn put_count(count: u64, style: Style, out: &mut Vec<u8>) {
    out.push(style.delimiter);
    put_decimals(count.into(), 0, out);
}

fn put(number: Option<u128>, style: Style, out: &mut Vec<u8>) {
    out.push(style.delimiter);
    if let Some(number) = number {
        put_decimals(number, style.digits, out);
    }
}
