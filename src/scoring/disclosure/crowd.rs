//! Everyone with a part in some rows, and for each of their voices a column: how much it weighs in each row.

use std::collections::BTreeMap;
use std::ops::Range;

use super::weighing::{Voice, Weighing};
use super::weight::Weight;

/// What everyone says on some occasions.
pub(super) struct Crowd {
    /// How many rows there are.
    pub(super) rows: usize,
    /// How many of them, from the first on, are known.
    pub(super) known: usize,
    /// How much each voice weighs in the rows in which it has a part, voice by voice, the rows ascending.
    parts: Vec<(usize, Weight)>,
    /// Where among these are those of each voice; the voices of one person are beside each other, by occasion.
    voices: Vec<Range<usize>>,
    /// The voices of each person on each occasion.
    said: Vec<Range<usize>>,
    /// What each person said.
    people: Vec<Range<usize>>,
}

/// How much a voice weighs in a row.
type Part = (Voice, usize, Weight);

/// Everyone on each occasion by itself, in rows of which none is known.
pub(super) fn by_occasion<'a>(rows: impl IntoIterator<Item = &'a Weighing>) -> impl Iterator<Item = Crowd> {
    let mut occasions: BTreeMap<usize, Vec<Part>> = BTreeMap::new();
    for (row, weighing) in rows.into_iter().enumerate() {
        for said in weighing.0.chunk_by(|(one, _), (next, _)| one.occasion == next.occasion) {
            let occasion = said.first().map_or(0, |(voice, _)| voice.occasion);
            occasions.entry(occasion).or_default().extend(said.iter().map(|(voice, weight)| (*voice, row, *weight)));
        }
    }
    occasions.into_values().map(|parts| Crowd::of(&parts, 0))
}

impl Crowd {
    /// Everyone on the occasions that the new rows are about. Of a known row it counts as known what it is about on each
    /// occasion by itself, which is more than the row says.
    pub(super) fn on_occasions_of(new: &[&Weighing], known: &[Weighing]) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let behind = |occasions: usize| known.len() * occasions;
        let voices = || new.iter().flat_map(|row| &row.0);
        let last = voices().map(|(voice, _)| voice.occasion).max().unwrap_or(0);
        let mut is_about = vec![false; last + 1];
        voices().for_each(|(voice, _)| is_about[voice.occasion] = true);
        for (row, weighing) in known.iter().enumerate() {
            let said = weighing.0.iter().filter(|(voice, _)| is_about.get(voice.occasion) == Some(&true));
            parts.extend(said.map(|(voice, weight)| (*voice, behind(voice.occasion) + row, *weight)));
        }
        for (row, weighing) in new.iter().enumerate() {
            parts.extend(weighing.0.iter().map(|(voice, weight)| (*voice, behind(last + 1) + row, *weight)));
        }
        Self::of(&parts, behind(last + 1))
    }

    /// Rows with a part are numbered anew; those below `known` are known.
    fn of(parts: &[Part], known: usize) -> Self {
        let mut numbers = vec![0; parts.iter().map(|(_, row, _)| row + 1).max().unwrap_or(0)];
        for (_, row, _) in parts {
            numbers[*row] = 1;
        }
        let known = numbers.iter().take(known).sum();
        let mut rows = 0;
        for number in &mut numbers {
            rows += std::mem::replace(number, rows);
        }
        let in_rows = Vec::with_capacity(parts.len());
        let mut crowd = Self { rows, known, parts: in_rows, voices: Vec::new(), said: Vec::new(), people: Vec::new() };
        let mut parts = by_person(parts);
        for of_person in parts.chunk_by_mut(|(one, ..), (next, ..)| one.person == next.person) {
            of_person.sort_unstable_by_key(|(voice, row, _)| (voice.occasion, voice.item, *row));
            crowd.add(of_person, &numbers);
        }
        crowd
    }

    /// Adds a person, with the rows under their numbers.
    fn add(&mut self, of_person: &[Part], numbers: &[usize]) {
        let said = self.said.len();
        for on_occasion in of_person.chunk_by(|(one, ..), (next, ..)| one.occasion == next.occasion) {
            let voices = self.voices.len();
            for of_voice in on_occasion.chunk_by(|(one, ..), (next, ..)| one.item == next.item) {
                let parts = self.parts.len();
                let in_rows = of_voice.chunk_by(|(_, one, _), (_, next, _)| one == next);
                let in_rows = in_rows.filter_map(|parts| Some((numbers[parts.first()?.1], sum(parts))));
                self.parts.extend(in_rows.filter(|(_, weight)| *weight != Weight::ZERO));
                self.voices.push(parts..self.parts.len());
            }
            self.said.push(voices..self.voices.len());
        }
        self.people.push(said..self.said.len());
    }

    /// How many people there are.
    pub(super) fn people(&self) -> usize {
        self.people.len()
    }

    /// What a person says, occasion by occasion, as voices.
    pub(super) fn said(&self, person: usize) -> impl Iterator<Item = Range<usize>> {
        self.said[self.people[person].clone()].iter().cloned()
    }

    /// All voices of a person.
    pub(super) fn voices(&self, person: usize) -> Range<usize> {
        let said = &self.said[self.people[person].clone()];
        said.first().map_or(0, |first| first.start)..said.last().map_or(0, |last| last.end)
    }

    /// How much a voice weighs in each row in which it has a part, the rows ascending.
    pub(super) fn column(&self, voice: usize) -> &[(usize, Weight)] {
        &self.parts[self.voices[voice].clone()]
    }
}

/// The same, those of a person beside each other.
fn by_person(parts: &[Part]) -> Vec<Part> {
    let mut next = vec![0; parts.iter().map(|(voice, ..)| voice.person + 2).max().unwrap_or(0)];
    for (voice, ..) in parts {
        next[voice.person + 1] += 1;
    }
    (1..next.len()).for_each(|person| next[person] += next[person - 1]);
    let mut sorted = parts.to_vec();
    for part in parts {
        let at = &mut next[part.0.person];
        sorted[*at] = *part;
        *at += 1;
    }
    sorted
}

fn sum(parts: &[Part]) -> Weight {
    parts.iter().fold(Weight::ZERO, |sum, (.., weight)| sum.plus(*weight))
}
