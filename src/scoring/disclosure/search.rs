//! The exact search for a combination of rows that is about too few people.

use std::collections::BTreeMap;

use super::span::{Column, Span};
use super::weighing::Weighing;
use super::weight::Weight;

/// So many steps of the search at most; real coalitions take a few hundred.
const STEPS: usize = 50_000;

/// The voices that weigh the same in everything: those of one person or of several alike.
struct Bloc {
    /// How many people.
    people: usize,
    /// Columns that say everything about them, by independent rows.
    columns: Vec<Column>,
}

/// A combination is looked for that is about at most so many people.
struct Search<'a> {
    blocs: &'a [Bloc],
    /// So many independent rows are known; what has a part of another one is new.
    known: usize,
    steps: usize,
}

/// Whether some combination of the rows with a part of one beyond the first `known` is about at most so many people, and
/// about somebody.
pub(super) fn singles_out(rows: &[&Weighing], known: usize, people: usize) -> bool {
    let mut alike = alike(rows);
    alike.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
    let mut span = Span::new(rows.len());
    alike.iter().flat_map(|(columns, _)| columns).for_each(|column| {
        span.takes(column);
    });
    let independent: Vec<usize> = span.independent().collect();
    let blocs: Vec<Bloc> = alike
        .into_iter()
        .map(|(columns, people)| Bloc { people, columns: cut_down(columns, rows.len(), &independent) })
        .collect();
    let known = independent.iter().filter(|row| **row < known).count();
    let unit =
        |at: usize| (0..independent.len()).map(move |other| if other == at { Weight::ONE } else { Weight::ZERO });
    let basis = (0..independent.len()).map(|at| unit(at).collect()).collect();
    Search { blocs: &blocs, known, steps: 0 }.finds(basis, 0, people)
}

impl Search<'_> {
    /// Whether some new combination in the span of these, given by how much they take of each row, is about somebody, and
    /// among the blocs from `at` on about at most `people`. Blocs before `at` are settled. Independent rows never cancel
    /// out, so any combination left at the end is such a one.
    fn finds(&mut self, basis: Vec<Vec<Weight>>, at: usize, people: usize) -> bool {
        self.steps += 1;
        let is_new = |taken: &Vec<Weight>| taken.iter().skip(self.known).any(|part| *part != Weight::ZERO);
        if !basis.iter().any(is_new) {
            return false;
        }
        let Some(bloc) = self.blocs.get(at) else { return true };
        if self.steps > STEPS {
            return true;
        }
        let has_part = |taken: &Vec<Weight>| bloc.columns.iter().any(|column| part(taken, column) != Weight::ZERO);
        if !basis.iter().any(has_part) {
            return self.finds(basis, at + 1, people);
        }
        let without = bloc.columns.iter().fold(basis.clone(), vanishing);
        self.finds(without, at + 1, people)
            || (bloc.people <= people && self.finds(basis, at + 1, people - bloc.people))
    }
}

/// The columns of those who weigh the same in everything, and how many they are.
fn alike(rows: &[&Weighing]) -> Vec<(Vec<Column>, usize)> {
    let mut parts: BTreeMap<usize, BTreeMap<(usize, usize), Vec<Weight>>> = BTreeMap::new();
    for (row, weighing) in rows.iter().enumerate() {
        for (voice, weight) in &weighing.0 {
            let items = parts.entry(voice.person).or_default();
            let weights = items.entry((voice.occasion, voice.item)).or_insert_with(|| vec![Weight::ZERO; rows.len()]);
            weights[row] = weights[row].plus(*weight);
        }
    }
    let mut alike: BTreeMap<BTreeMap<(usize, usize), Vec<Weight>>, usize> = BTreeMap::new();
    for part in parts.into_values() {
        *alike.entry(part).or_default() += 1;
    }
    let column = |weights: Vec<Weight>| -> Column {
        weights.into_iter().enumerate().filter(|(_, weight)| *weight != Weight::ZERO).collect()
    };
    alike.into_iter().map(|(items, people)| (items.into_values().map(column).collect(), people)).collect()
}

/// As many of the columns as say everything, by the positions of the independent rows.
fn cut_down(columns: Vec<Column>, rows: usize, independent: &[usize]) -> Vec<Column> {
    let mut span = Span::new(rows);
    let new = columns.into_iter().filter(|column| span.takes(column));
    let place = |(row, weight): (usize, Weight)| Some((independent.binary_search(&row).ok()?, weight));
    new.map(|column| column.into_iter().filter_map(place).collect()).collect()
}

/// How much a column weighs in a combination.
fn part(taken: &[Weight], column: &Column) -> Weight {
    column.iter().fold(Weight::ZERO, |sum, (row, weight)| sum.plus(taken[*row].times(*weight)))
}

/// What spans the combinations in which a column has no weight.
fn vanishing(mut basis: Vec<Vec<Weight>>, column: &Column) -> Vec<Vec<Weight>> {
    let parts: Vec<Weight> = basis.iter().map(|taken| part(taken, column)).collect();
    let Some(at) = parts.iter().position(|part| *part != Weight::ZERO) else { return basis };
    let pivot = basis.remove(at);
    let scale = parts[at].inverse().negative();
    let rest = parts.iter().enumerate().filter(|(position, _)| *position != at).map(|(_, part)| *part);
    for (taken, part) in basis.iter_mut().zip(rest).filter(|(_, part)| *part != Weight::ZERO) {
        let factor = part.times(scale);
        for (weight, other) in taken.iter_mut().zip(&pivot) {
            *weight = weight.plus(factor.times(*other));
        }
    }
    basis
}
