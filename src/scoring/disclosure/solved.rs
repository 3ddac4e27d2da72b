//! The rows solved for the voices of some people who settle everything: each row is about one of these voices, and about
//! people who are not among them. So a combination in which most of these people have no part is one of few rows.

use std::ops::Range;

use super::crowd::Crowd;
use super::weight::Weight;

/// Rows that span what the rows span that they were made from.
pub(super) struct Solved {
    /// How much each voice weighs in each row.
    rows: Vec<Vec<Weight>>,
    /// Who has the one voice of a row.
    owners: Vec<usize>,
    /// Of each row what cannot be had from rows that are known; `None` where none is known.
    new: Option<Vec<Vec<Weight>>>,
    /// The positions of each person's voices.
    voices: Vec<Range<usize>>,
}

/// A combination of some of the rows, by how much it takes of each.
type Combination = Vec<Weight>;

/// Some of the rows with all that can be made of them, and how many steps are left to look at it.
struct Making<'a> {
    solved: &'a Solved,
    rows: Vec<&'a [Weight]>,
    new: Vec<&'a [Weight]>,
    /// Whoever has part in what is made of them is not counted.
    people: &'a [usize],
    left: &'a mut usize,
}

impl Solved {
    /// Solves the rows for the voices of these people, who settle everything.
    pub(super) fn of(crowd: &Crowd, hand: &[usize]) -> Self {
        let (mut rows, voices) = laid(crowd);
        let width = voices.last().map_or(0, |last| last.end);
        if crowd.known > 0 {
            for (at, row) in rows.iter_mut().enumerate() {
                row.resize(width + crowd.rows - crowd.known, Weight::ZERO);
                if let Some(new) = at.checked_sub(crowd.known) {
                    row[width + new] = Weight::ONE;
                }
            }
        }
        let mut owners = vec![None; rows.len()];
        let mut is_open = vec![true; rows.len()];
        let turns = hand.iter().map(|person| voices[*person].len()).max().unwrap_or(0);
        for (turn, person) in (0..turns).flat_map(|turn| hand.iter().map(move |person| (turn, *person))) {
            let solved = voices[person].clone().nth(turn).and_then(|voice| solve(&mut rows, &mut is_open, voice));
            if let Some(row) = solved {
                owners[row] = Some(person);
            }
        }
        // What is left is about nobody, and says which combinations of new rows can be had from known ones.
        for new in width..rows.first().map_or(0, Vec::len) {
            solve(&mut rows, &mut is_open, new);
        }
        let mut kept: Vec<(Vec<Weight>, usize)> =
            rows.into_iter().zip(owners).filter_map(|(row, owner)| Some((row, owner?))).collect();
        let new = (crowd.known > 0).then(|| kept.iter_mut().map(|(row, _)| row.split_off(width)).collect());
        let (rows, owners) = kept.into_iter().unzip();
        Self { rows, owners, new, voices }
    }

    /// Whether something new is about at most `few` people and about somebody, of whom at least one and at most `most` are
    /// of those whom the rows are solved for; also if the steps do not suffice to find out.
    pub(super) fn singles_out(&self, hand: &[usize], most: usize, few: usize, left: &mut usize) -> bool {
        self.extended(&mut Vec::new(), hand, (most, few), left)
    }

    /// The same, where these are among the few, and `most` more of the hand.
    fn extended(&self, among: &mut Vec<usize>, hand: &[usize], (most, few): (usize, usize), left: &mut usize) -> bool {
        (0..hand.len()).any(|at| {
            among.push(hand[at]);
            let rows: Vec<usize> = (0..self.rows.len()).filter(|row| among.contains(&self.owners[*row])).collect();
            let unit = |at: usize| (0..rows.len()).map(move |row| if row == at { Weight::ONE } else { Weight::ZERO });
            let basis = (0..rows.len()).map(|row| unit(row).collect()).collect();
            let new = self.new.iter().flat_map(|new| rows.iter().map(|row| new[*row].as_slice())).collect();
            let rows = rows.iter().map(|row| self.rows[*row].as_slice()).collect();
            let mut making = Making { solved: self, rows, new, people: among, left };
            let found = making.finds(basis, 0, few - 1)
                || (most > 1 && self.extended(among, &hand[at + 1..], (most - 1, few - 1), left));
            among.pop();
            found
        })
    }
}

impl Making<'_> {
    /// Whether some new combination in the span of these is about at most `few` of the people from `at` on. Those before
    /// `at` are settled.
    fn finds(&mut self, mut basis: Vec<Combination>, mut at: usize, few: usize) -> bool {
        while basis.iter().any(|combination| self.is_new(combination)) {
            let has_part = |person: &usize| !self.people.contains(person) && self.has_part(*person, &basis);
            let Some(person) = (at..self.solved.voices.len()).find(has_part) else { return true };
            *self.left = self.left.saturating_sub(basis.len() * self.rows.len());
            if *self.left == 0 || (few > 0 && self.finds(basis.clone(), person + 1, few - 1)) {
                return true;
            }
            let voices = self.solved.voices[person].clone();
            basis = voices.fold(basis, |basis, voice| self.vanishing(basis, voice));
            at = person + 1;
        }
        false
    }

    fn is_new(&self, combination: &Combination) -> bool {
        let width = self.new.first().map_or(0, |new| new.len());
        let part = |at: usize| sum(combination.iter().zip(&self.new).map(|(factor, new)| factor.times(new[at])));
        self.solved.new.is_none() || (0..width).any(|at| part(at) != Weight::ZERO)
    }

    fn has_part(&self, person: usize, basis: &[Combination]) -> bool {
        let voices = self.solved.voices[person].clone();
        voices.into_iter().any(|voice| basis.iter().any(|combination| self.part(combination, voice) != Weight::ZERO))
    }

    /// How much a voice weighs in a combination.
    fn part(&self, combination: &Combination, voice: usize) -> Weight {
        sum(combination.iter().zip(&self.rows).map(|(factor, row)| factor.times(row[voice])))
    }

    /// What spans the combinations in which a voice has no weight.
    fn vanishing(&self, mut basis: Vec<Combination>, voice: usize) -> Vec<Combination> {
        let parts: Vec<Weight> = basis.iter().map(|combination| self.part(combination, voice)).collect();
        let Some(at) = parts.iter().rposition(|part| *part != Weight::ZERO) else { return basis };
        let pivot = basis.remove(at);
        for (position, combination) in basis.iter_mut().enumerate() {
            let factor = parts[position + usize::from(position >= at)].negative();
            if factor == Weight::ZERO {
                continue;
            }
            for (weight, other) in combination.iter_mut().zip(&pivot) {
                *weight = weight.times(parts[at]).plus(factor.times(*other));
            }
        }
        basis
    }
}

/// How much each voice weighs in each row, and where the voices of each person are.
fn laid(crowd: &Crowd) -> (Vec<Vec<Weight>>, Vec<Range<usize>>) {
    let voices: Vec<Range<usize>> = (0..crowd.people()).map(|person| crowd.voices(person)).collect();
    let width = voices.last().map_or(0, |last| last.end);
    let mut rows = vec![vec![Weight::ZERO; width]; crowd.rows];
    for voice in 0..width {
        crowd.column(voice).iter().for_each(|(row, weight)| rows[*row][voice] = *weight);
    }
    (rows, voices)
}

/// Makes one of the open rows the only one with a part at a position, and closes it; `None` where none of them has a part.
fn solve(rows: &mut [Vec<Weight>], is_open: &mut [bool], at: usize) -> Option<usize> {
    let pivot = (0..rows.len()).find(|row| is_open[*row] && rows[*row][at] != Weight::ZERO)?;
    is_open[pivot] = false;
    let scale = rows[pivot][at].inverse();
    rows[pivot].iter_mut().filter(|part| **part != Weight::ZERO).for_each(|part| *part = part.times(scale));
    let parts: Vec<(usize, Weight)> =
        rows[pivot].iter().copied().enumerate().filter(|(_, part)| *part != Weight::ZERO).collect();
    for (_, row) in rows.iter_mut().enumerate().filter(|(row, _)| *row != pivot) {
        let factor = row[at].negative();
        if factor != Weight::ZERO {
            for (at, part) in &parts {
                row[*at] = row[*at].plus(factor.times(*part));
            }
        }
    }
    Some(pivot)
}

fn sum(parts: impl Iterator<Item = Weight>) -> Weight {
    parts.fold(Weight::ZERO, Weight::plus)
}
