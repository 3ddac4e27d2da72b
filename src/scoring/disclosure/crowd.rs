//! Everyone with a part in some means, and for each of their voices a column: how much it weighs in each mean.

use std::collections::BTreeMap;

use super::span::Column;
use super::weighing::{Voice, Weighing};
use super::weight::Weight;

/// Everyone with a part in the rows that were added.
#[derive(Clone, Debug, Default)]
pub(super) struct Crowd {
    rows: usize,
    columns: Vec<Column>,
    /// What each says on each occasion, as positions among the columns.
    people: Vec<Vec<Vec<usize>>>,
    places: Places,
}

/// What everyone says on some occasions.
pub(super) struct Parts {
    /// How many rows there are.
    pub(super) rows: usize,
    /// How many of them, from the first on, are known.
    pub(super) known: usize,
    /// Everyone.
    pub(super) people: Vec<Person>,
}

/// What a person says, occasion by occasion: a column for each voice.
pub(super) type Person = Vec<Vec<Column>>;

/// Where the column of each voice is: by person, occasion and item.
#[derive(Clone, Debug, Default)]
struct Places {
    people: Vec<Option<usize>>,
    columns: Vec<Vec<Vec<Option<usize>>>>,
}

impl Crowd {
    /// How many rows were added.
    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    /// Adds a row.
    pub(super) fn add(&mut self, row: &Weighing) {
        let position = self.rows;
        self.rows += 1;
        for (voice, weight) in &row.0 {
            let column = self.column(*voice);
            match column.last_mut() {
                Some((last, sum)) if *last == position => *sum = sum.plus(*weight),
                _ => column.push((position, *weight)),
            }
        }
    }

    /// The occasions that rows from this one on are about.
    pub(super) fn occasions(&self, from: usize) -> Vec<usize> {
        let is_about = |column: &usize| self.columns[*column].last().is_some_and(|(row, _)| *row >= from);
        let said = |occasion: usize| self.people.iter().filter_map(move |person| person.get(occasion)).flatten();
        let occasions = self.people.iter().map(Vec::len).max().unwrap_or(0);
        (0..occasions).filter(|occasion| said(*occasion).any(is_about)).collect()
    }

    /// What everyone says on these occasions, where the first `known` rows are known. Of each of these it counts as known
    /// what it is about on each occasion by itself, which is more than the row says.
    pub(super) fn parts(&self, occasions: &[usize], known: usize) -> Parts {
        let place = |row: usize, occasion: usize| (row >= known, if row < known { occasion } else { 0 }, row);
        let mut places = BTreeMap::new();
        for occasion in occasions {
            let columns = self.people.iter().flat_map(|person| self.said(person, *occasion));
            places.extend(columns.flatten().map(|(row, _)| (place(*row, *occasion), 0)));
        }
        places.values_mut().enumerate().for_each(|(position, row)| *row = position);
        let column = |column: &Column, occasion: usize| {
            let parts = column.iter().filter(|(_, weight)| *weight != Weight::ZERO);
            let mut parts: Column = parts.map(|(row, weight)| (places[&place(*row, occasion)], *weight)).collect();
            parts.sort_unstable_by_key(|(row, _)| *row);
            parts
        };
        let on = |person: &[Vec<usize>], occasion: usize| {
            self.said(person, occasion).map(|said| column(said, occasion)).collect()
        };
        let person = |person: &Vec<Vec<usize>>| occasions.iter().map(|occasion| on(person, *occasion)).collect();
        let known = places.keys().filter(|(is_new, ..)| !is_new).count();
        Parts { rows: places.len(), known, people: self.people.iter().map(person).collect() }
    }

    /// The columns of what a person says on an occasion.
    fn said<'a>(&'a self, person: &'a [Vec<usize>], occasion: usize) -> impl Iterator<Item = &'a Column> {
        person.get(occasion).into_iter().flatten().map(|column| &self.columns[*column])
    }

    fn column(&mut self, voice: Voice) -> &mut Column {
        let people = self.people.len();
        let person = *entry(&mut self.places.people, voice.person).get_or_insert(people);
        if person == people {
            self.people.push(Vec::new());
        }
        let next = self.columns.len();
        let items = entry(entry(&mut self.places.columns, person), voice.occasion);
        let column = *entry(items, voice.item).get_or_insert(next);
        if column == next {
            self.columns.push(Column::new());
            entry(&mut self.people[person], voice.occasion).push(column);
        }
        &mut self.columns[column]
    }
}

/// What stands at a position, filled up to it with nothing.
fn entry<T: Default>(all: &mut Vec<T>, position: usize) -> &mut T {
    if all.len() <= position {
        all.resize_with(position + 1, T::default);
    }
    &mut all[position]
}
