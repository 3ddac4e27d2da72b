//! What is found about groups of rows: means, spreads, the stage of the means. Everything is summed in whole numbers of one
//! denominator, so that neither the order of rows nor the number of threads makes a difference, and a mean that is exactly
//! at a line is on it.

use std::sync::Arc;

use num_integer::Integer;

use super::cells::{Numbering, Packed};
use super::rows::Row;
use super::scores::{MOST_KEPT, put_decimals, rounded};
use super::shards::Codes;
use super::written::of;
use crate::model::checkpoint::Floors;
use crate::model::score::Score;
use crate::scoring::gates::Stands;
use crate::scoring::plan::{Plan, Tally, Task};

/// The first code that means a score.
const SCORED: usize = 2;

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

/// The codes of a task: 0 not asked, 1 without a score, then every sum of every answered weight, twice where the task has
/// floor items: without and with one below its floor.
struct TaskCoding {
    numbering: Numbering,
    /// Of each answered weight, how many sums come before.
    before: Vec<usize>,
    has_floors: bool,
    /// By the number of the task; empty where they are too many.
    codes: Vec<u16>,
    /// What every code means, and the same in little room.
    meanings: Vec<Meaning>,
    small: Vec<Small>,
    /// The mean level 1 in the denominator that all means of answered weights have in common.
    whole: u128,
    /// The highest mean level in that denominator.
    most: u128,
    /// The same as a floating-point number.
    highest: f64,
}

/// What one more row with a code adds to its group.
#[derive(Clone, Copy, Default)]
struct Meaning {
    asked: u64,
    scored: u64,
    established: u64,
    /// The mean level in the common denominator.
    part: u128,
}

/// The same in little room: what every code of every task means then stays at hand.
#[derive(Clone, Copy)]
struct Small {
    part: u32,
    asked: u8,
    scored: u8,
    established: u8,
}

/// What a group's codes of a task come to.
#[derive(Default)]
struct Sums {
    asked: u64,
    scored: u64,
    established: u64,
    sum: u128,
    /// The sum of the squares, if there was room to add them.
    squares: Option<u64>,
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
        let tasks = self.tasks.iter().map(|task| task.meanings.len());
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

impl TaskCoding {
    fn of(task: &Task) -> Self {
        let weight: u32 = task.items.iter().map(|item| item.weight).sum();
        let has_floors = task.items.iter().any(|item| item.floor.is_some());
        let possible = possible_weights(task);
        let whole = possible.iter().fold(1, |whole: u128, weight| whole.lcm(&u128::from(*weight)));
        let asked = Meaning { asked: 1, ..Meaning::default() };
        let (mut before, mut meanings) = (Vec::new(), vec![Meaning::default(), asked]);
        for answered in 0..=weight {
            before.push(meanings.len());
            if !possible.contains(&answered) {
                continue;
            }
            for sum in 0..=answered * task.top {
                let score = Score::of(sum.into(), u128::from(answered) * u128::from(task.top));
                let is_established = score.is_some_and(|score| task.is_established(score));
                let part = u128::from(sum) * (whole / u128::from(answered));
                let floored = Meaning { scored: 1, part, ..asked };
                meanings.push(Meaning { established: u64::from(is_established), ..floored });
                meanings.extend(has_floors.then_some(floored));
            }
        }
        let small = meanings.iter().map(Meaning::small).collect();
        let (numbering, codes, most) = (Numbering::of(task), Vec::new(), whole * u128::from(task.top));
        #[expect(clippy::cast_precision_loss, reason = "deviations are floating-point numbers")]
        let highest = most as f64;
        let mut coding = Self { numbering, before, has_floors, codes, meanings, small, whole, most, highest };
        if numbering.end() <= MOST_KEPT {
            let mut codes = vec![0; numbering.end()];
            numbering.each().for_each(|(number, tally)| codes[number] = narrow(coding.found(&tally)));
            coding.codes = codes;
        }
        coding
    }

    /// The code of a task of this number.
    #[inline]
    fn code(&self, task: Packed) -> u16 {
        self.codes.get(task.number()).copied().unwrap_or_else(|| self.find(task))
    }

    #[cold]
    fn find(&self, task: Packed) -> u16 {
        self.numbering.of_task(task).map_or(0, |tally| narrow(self.found(&tally)))
    }

    fn found(&self, tally: &Tally) -> usize {
        if 2 * tally.answered <= tally.applicable {
            return 1;
        }
        let before = self.before.get(tally.answered as usize).copied().unwrap_or(0);
        let sum = tally.sum as usize;
        if self.has_floors { before + 2 * sum + usize::from(tally.floored > 0) } else { before + sum }
    }

    /// What the codes of a group of so many rows come to.
    fn sums(&self, rows: u64, codes: &Codes, lane: usize) -> Sums {
        let mut sums = Sums::default();
        if !self.is_narrow(rows) {
            codes.each(lane, |code, times| sums.add(&self.meanings[code], times));
            return sums;
        }
        let (mut sum, mut squares) = (0, 0);
        codes.each(lane, |code, times| {
            let meaning = self.small[code];
            let part = u64::from(meaning.part);
            sums.asked += u64::from(meaning.asked) * times;
            sums.scored += u64::from(meaning.scored) * times;
            sums.established += u64::from(meaning.established) * times;
            sum += part * times;
            squares += part * part * times;
        });
        Sums { sum: sum.into(), squares: Some(squares), ..sums }
    }

    /// Whether everything about a group of so many rows fits in little room, as it does for nearly every group.
    fn is_narrow(&self, rows: u64) -> bool {
        let most = u32::try_from(self.most).ok().and_then(|most| u64::from(most).checked_mul(rows));
        most.and_then(|most| most.checked_mul(most)?.checked_mul(rows)).is_some()
    }

    /// Sample standard deviation, and mean absolute deviation about the mean, in points.
    #[expect(clippy::cast_precision_loss, reason = "a root is a floating-point number whatever it is taken of")]
    fn spread(&self, sums: &Sums, lane: (&Codes, usize), digits: u32) -> [Option<u128>; 2] {
        let (squares, distances) = if let Some((squares, distances)) = self.narrow_distances(sums, lane) {
            (Some(squares as f64), Some(distances.into()))
        } else {
            let (squares, distances) = self.distances(sums, lane);
            (squares.map(|squares| squares as f64), distances)
        };
        let deviation = deviation(squares, sums.scored, self.highest, digits);
        [deviation, average(distances, sums.scored.into(), self.most, digits)]
    }

    /// Sums of the squares of the distances from the mean and of the distances, each distance times the number of rows: whole
    /// numbers. `None` for one that is too large.
    fn distances(&self, sums: &Sums, (codes, lane): (&Codes, usize)) -> (Option<u128>, Option<u128>) {
        let n = u128::from(sums.scored);
        let (mut squares, mut distances) = (Some(0_u128), Some(0_u128));
        codes.each(lane, |code, times| {
            if code < SCORED {
                return;
            }
            let (distance, times) = ((self.meanings[code].part * n).abs_diff(sums.sum), u128::from(times));
            let square = distance.checked_mul(distance).and_then(|square| square.checked_mul(times));
            squares = squares.zip(square).and_then(|(sum, square)| sum.checked_add(square));
            distances = distances.zip(distance.checked_mul(times)).and_then(|(sum, next)| sum.checked_add(next));
        });
        (squares, distances)
    }

    /// The same in little room, which nearly every group fits. The squares come from those of the levels: with `n` rows their
    /// sum is `n * (n * squares - sum * sum)`.
    fn narrow_distances(&self, sums: &Sums, (codes, lane): (&Codes, usize)) -> Option<(u64, u64)> {
        let (n, squares, sum) = (sums.scored, sums.squares?, u64::try_from(sums.sum).ok()?);
        let mut distances = 0;
        codes.each(lane, |code, times| {
            let meaning = self.small[code];
            distances += (u64::from(meaning.part) * n).abs_diff(sum) * u64::from(meaning.scored) * times;
        });
        Some((n * (n * squares - sum * sum), distances))
    }
}

impl Meaning {
    fn small(&self) -> Small {
        let few = |count: u64| u8::try_from(count).unwrap_or(0);
        let part = u32::try_from(self.part).unwrap_or(u32::MAX);
        Small { part, asked: few(self.asked), scored: few(self.scored), established: few(self.established) }
    }
}

impl Sums {
    /// Adds so many more rows.
    fn add(&mut self, meaning: &Meaning, times: u64) {
        self.asked += meaning.asked * times;
        self.scored += meaning.scored * times;
        self.established += meaning.established * times;
        self.sum += meaning.part * u128::from(times);
    }
}

/// What the coding of a task depends on.
fn terms(task: &Task) -> (Numbering, u32, u32, Vec<u32>) {
    (Numbering::of(task), task.top, task.established, possible_weights(task))
}

/// Every weight that can be answered, from 1.
fn possible_weights(task: &Task) -> Vec<u32> {
    let sums = task.items.iter().fold(1_u64, |sums, item| sums | sums << item.weight);
    (1..u64::BITS).filter(|weight| sums >> weight & 1 == 1).collect()
}

/// A code in little room. Where one would not fit, the plan was refused.
fn narrow(code: usize) -> u16 {
    u16::try_from(code).unwrap_or(u16::MAX)
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

/// The sample standard deviation from the sum of squares of `n` times the distances, of which `most` make 100 points; none of one.
#[expect(clippy::cast_precision_loss, reason = "a root is a floating-point number whatever it is taken of")]
fn deviation(squares: Option<f64>, n: u64, most: f64, digits: u32) -> Option<u128> {
    // The squares are n * n times those of the distances.
    let variance = squares.filter(|_| n > 1)? / (n as f64 * n as f64 * (n - 1) as f64);
    Some(half_up(100.0 * variance.sqrt() / most, digits))
}

fn average(distances: Option<u128>, n: u128, unit: u128, digits: u32) -> Option<u128> {
    let whole = n.checked_mul(n)?.checked_mul(unit)?;
    rounded(distances?.checked_mul(100)?, whole, digits)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "points are from 0 to 100")]
fn half_up(points: f64, digits: u32) -> u128 {
    let ten = f64::from(10_u32.pow(digits.min(9)));
    u128::from((points * ten + 0.5).floor() as u64)
}
