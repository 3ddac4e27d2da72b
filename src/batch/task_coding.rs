//! How a task's part of a row is coded for its group, and what the codes of a group come to. Everything is summed in whole
//! numbers of one denominator, so that neither the order of rows nor the number of threads makes a difference.

use num_integer::Integer;

use super::cells::{Numbering, Packed};
use super::scores::{MOST_KEPT, rounded};
use super::shards::Codes;
use crate::model::score::Score;
use crate::scoring::plan::{Tally, Task};

/// The first code that means a score.
pub(super) const SCORED: usize = 2;

/// The codes of a task: 0 not asked, 1 without a score, then every sum of every answered weight, twice where the task has
/// floor items: without and with one below its floor.
pub(super) struct TaskCoding {
    pub(super) numbering: Numbering,
    /// Of each answered weight, how many sums come before.
    before: Vec<usize>,
    has_floors: bool,
    /// By the number of the task; empty where they are too many.
    codes: Vec<u16>,
    /// What every code means, and the same in little room.
    meanings: Vec<Meaning>,
    small: Vec<Small>,
    /// The mean level 1 in the denominator that all means of answered weights have in common.
    pub(super) whole: u128,
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
pub(super) struct Sums {
    pub(super) asked: u64,
    pub(super) scored: u64,
    pub(super) established: u64,
    pub(super) sum: u128,
    /// The sum of the squares, if there was room to add them.
    squares: Option<u64>,
}

impl TaskCoding {
    /// The coding of a task.
    pub(super) fn of(task: &Task) -> Self {
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

    /// How many codes there are.
    pub(super) fn len(&self) -> usize {
        self.meanings.len()
    }

    /// The code of a task of this number.
    #[inline]
    pub(super) fn code(&self, task: Packed) -> u16 {
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
    pub(super) fn sums(&self, rows: u64, codes: &Codes, lane: usize) -> Sums {
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
    pub(super) fn spread(&self, sums: &Sums, lane: (&Codes, usize), digits: u32) -> [Option<u128>; 2] {
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
pub(super) fn terms(task: &Task) -> (Numbering, u32, u32, Vec<u32>) {
    (Numbering::of(task), task.top, task.established, possible_weights(task))
}

/// Every weight that can be answered, from 1.
fn possible_weights(task: &Task) -> Vec<u32> {
    let sums = task.items.iter().fold(1_u64, |sums, item| sums | sums << item.weight);
    (1..u64::BITS).filter(|weight| sums >> weight & 1 == 1).collect()
}

/// A code in little room. Where one would not fit, the plan was refused.
pub(super) fn narrow(code: usize) -> u16 {
    u16::try_from(code).unwrap_or(u16::MAX)
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
