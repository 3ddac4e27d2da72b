//! A quick way to see that means are about many people, without a search.
//!
//! A set of people settles everything if nothing can be worked out in which none of them has a part. Where as many such
//! sets can be found as the floor asks for, with nobody in two of them, then whatever can be worked out is about somebody
//! in each of them, and so about no fewer people than the floor. That none are found says nothing.

use super::span::{Column, Span};
use super::weighing::{Voice, Weighing};
use super::weight::Weight;

/// Everyone with a part in the rows.
struct Crowd {
    rows: Vec<Vec<(usize, Weight)>>,
    /// What each says on each occasion, as positions among the columns.
    people: Vec<Vec<Vec<usize>>>,
    /// A column for each voice.
    columns: Vec<Column>,
}

/// Whether so many sets are found: people are dealt out like cards, those next to each other who have a part in the same.
pub(super) fn is_crowded(rows: &[&Weighing], floor: usize) -> bool {
    let crowd = Crowd::of(rows);
    let mut people: Vec<usize> = (0..crowd.people.len()).collect();
    people.sort_by_cached_key(|person| crowd.parts(*person));
    let hand = |first: usize| people.iter().copied().skip(first).step_by(floor);
    if floor == 0 || crowd.columns.is_empty() {
        return true;
    }
    let Some(rank) = crowd.settled(hand(0)) else { return false };
    (1..floor).all(|first| crowd.span(hand(first), rank).rank() == rank)
}

impl Crowd {
    fn of(rows: &[&Weighing]) -> Self {
        let mut order: Vec<&Weighing> = rows.to_vec();
        // What is about one occasion comes first: so a reduced column stays short.
        order.sort_by_key(|row| occasions(row));
        let mut places = Places::default();
        let mut crowd = Self { rows: Vec::new(), people: Vec::new(), columns: Vec::new() };
        for (position, row) in order.into_iter().enumerate() {
            let voices = row.0.iter().map(|(voice, weight)| (places.of(*voice, &mut crowd), *weight));
            let voices: Vec<(usize, Weight)> = voices.collect();
            for (voice, weight) in &voices {
                let column = &mut crowd.columns[*voice];
                match column.last_mut() {
                    Some((last, sum)) if *last == position => *sum = sum.plus(*weight),
                    _ => column.push((position, *weight)),
                }
            }
            crowd.rows.push(voices);
        }
        crowd
    }

    /// The rows in which a person has a part, occasion by occasion.
    fn parts(&self, person: usize) -> Vec<usize> {
        let first = self.people[person].iter().filter_map(|voices| voices.first());
        first.flat_map(|voice| self.columns[*voice].iter().map(|(row, _)| *row)).collect()
    }

    /// How much these people settle if it is everything.
    fn settled(&self, people: impl Iterator<Item = usize>) -> Option<usize> {
        let span = self.span(people, self.rows.len());
        self.settles_all(&span).then(|| span.rank())
    }

    /// What these people settle, as far as it is not enough.
    fn span(&self, people: impl Iterator<Item = usize>, enough: usize) -> Span {
        let mut span = Span::new(self.rows.len());
        for voices in people.flat_map(|person| &self.people[person]) {
            if span.rank() == enough {
                break;
            }
            // Of an occasion, what comes after a voice that settles nothing more hardly ever does.
            let _ = voices.iter().all(|voice| span.takes(&self.columns[*voice]));
        }
        span
    }

    /// Whether nobody has a part in what the span would settle.
    fn settles_all(&self, span: &Span) -> bool {
        let mut parts = vec![Weight::ZERO; self.columns.len()];
        span.settled().all(|combination| {
            for (row, factor) in &combination {
                for (voice, weight) in &self.rows[*row] {
                    parts[*voice] = parts[*voice].plus(factor.times(*weight));
                }
            }
            let is_empty = parts.iter().all(|part| *part == Weight::ZERO);
            parts.fill(Weight::ZERO);
            is_empty
        })
    }
}

/// Where the column of each voice is: by person, occasion and item.
#[derive(Default)]
struct Places {
    people: Vec<Option<usize>>,
    columns: Vec<Vec<Vec<Option<usize>>>>,
}

impl Places {
    fn of(&mut self, voice: Voice, crowd: &mut Crowd) -> usize {
        let people = crowd.people.len();
        let person = *entry(&mut self.people, voice.person).get_or_insert(people);
        if person == people {
            crowd.people.push(Vec::new());
        }
        let next = crowd.columns.len();
        let items = entry(entry(&mut self.columns, person), voice.occasion);
        let column = *entry(items, voice.item).get_or_insert(next);
        if column == next {
            crowd.columns.push(Column::new());
            entry(&mut crowd.people[person], voice.occasion).push(column);
        }
        column
    }
}

/// What stands at a position, filled up to it with nothing.
fn entry<T: Default>(all: &mut Vec<T>, position: usize) -> &mut T {
    if all.len() <= position {
        all.resize_with(position + 1, T::default);
    }
    &mut all[position]
}

/// On how many occasions a row is, as far as its ends tell.
fn occasions(row: &Weighing) -> usize {
    let ends = [row.0.first(), row.0.last()];
    let [first, last] = ends.map(|end| end.map_or(0, |(voice, _)| voice.occasion));
    usize::from(first != last)
}
