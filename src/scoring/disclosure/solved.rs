//! The rows solved for the voices of some people who settle everything: what comes out are combinations of the rows, each
//! about one of these voices and about people who are not among them. So something in which most of these people have no
//! part is made of few of the combinations.

use super::crowd::Crowd;
use super::span::part;
use super::weight::Weight;

/// Combinations that span what the rows span.
pub(super) struct Solved<'a> {
    crowd: &'a Crowd,
    combinations: Vec<Combination>,
    /// Who has the one voice of a combination.
    owners: Vec<usize>,
}

/// How much is taken of each row. Nothing of it that is new can be had from rows that are known.
type Combination = Vec<Weight>;

/// All that can be made of some combinations, and how many steps are left to look at it.
struct Making<'a> {
    crowd: &'a Crowd,
    /// How many combinations.
    count: usize,
    /// Whoever has part in what is made of them is not counted.
    people: &'a [usize],
    left: &'a mut usize,
}

impl<'a> Solved<'a> {
    /// Solves the rows for the voices of these people, who settle everything.
    pub(super) fn of(crowd: &'a Crowd, hand: &[usize]) -> Self {
        let voices: Vec<(usize, usize)> = in_turns(crowd, hand);
        let mut rows = laid(crowd, &voices);
        let mut owners = vec![None; rows.len()];
        let mut is_open = vec![true; rows.len()];
        for (at, (person, _)) in voices.iter().enumerate() {
            if let Some(row) = solve(&mut rows, &mut is_open, at) {
                owners[row] = Some(*person);
            }
        }
        // What is left is about nobody, and says which combinations of new rows can be had from known ones.
        if crowd.known > 0 {
            for new in crowd.known..crowd.rows {
                solve(&mut rows, &mut is_open, voices.len() + new);
            }
        }
        let solved = rows.into_iter().zip(owners);
        let solved = solved.filter_map(|(mut row, owner)| Some((row.split_off(voices.len()), owner?)));
        let (combinations, owners) = solved.unzip();
        Self { crowd, combinations, owners }
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
            let theirs = self.combinations.iter().zip(&self.owners).filter(|(_, owner)| among.contains(owner));
            let basis: Vec<Combination> = theirs.map(|(combination, _)| combination.clone()).collect();
            let mut making = Making { crowd: self.crowd, count: basis.len(), people: among, left };
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
            let Some(person) = (at..self.crowd.people()).find(has_part) else { return true };
            *self.left = self.left.saturating_sub(basis.len() * self.count);
            if *self.left == 0 || (few > 0 && self.finds(basis.clone(), person + 1, few - 1)) {
                return true;
            }
            basis = self.crowd.voices(person).fold(basis, |basis, voice| self.vanishing(basis, voice));
            at = person + 1;
        }
        false
    }

    fn is_new(&self, combination: &Combination) -> bool {
        self.crowd.known == 0 || combination[self.crowd.known..].iter().any(|part| *part != Weight::ZERO)
    }

    fn has_part(&self, person: usize, basis: &[Combination]) -> bool {
        let has_part = |voice: usize| basis.iter().any(|combination| self.part(combination, voice) != Weight::ZERO);
        self.crowd.voices(person).any(has_part)
    }

    /// How much a voice weighs in a combination.
    fn part(&self, combination: &Combination, voice: usize) -> Weight {
        part(self.crowd.column(voice), combination)
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

/// The voices of these people, each with whose it is: the first of everybody, then the second, and so on.
fn in_turns(crowd: &Crowd, hand: &[usize]) -> Vec<(usize, usize)> {
    let turns = hand.iter().map(|person| crowd.voices(*person).len()).max().unwrap_or(0);
    let of_turn = |turn: usize| hand.iter().filter_map(move |person| Some((*person, crowd.voices(*person).nth(turn)?)));
    (0..turns).flat_map(of_turn).collect()
}

/// How much each of these voices weighs in each row and, behind them, how much each row has of every row: so far itself.
fn laid(crowd: &Crowd, voices: &[(usize, usize)]) -> Vec<Vec<Weight>> {
    let mut rows = vec![vec![Weight::ZERO; voices.len() + crowd.rows]; crowd.rows];
    for (at, (_, voice)) in voices.iter().enumerate() {
        crowd.column(*voice).iter().for_each(|(row, weight)| rows[*row][at] = *weight);
    }
    rows.iter_mut().enumerate().for_each(|(at, row)| row[voices.len() + at] = Weight::ONE);
    rows
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
