//! Sets of people who settle everything: nothing can be worked out in which none of them has a part. As many as can be
//! found quickly, with nobody in two of them.

use super::crowd::Crowd;
use super::span::{Open, Span};

/// People who settle everything, or most of it.
struct Hand {
    people: Vec<usize>,
    open: Open,
}

/// At most so many sets of people who settle everything; at least one.
pub(super) fn hands(crowd: &Crowd, most: usize) -> Vec<Vec<usize>> {
    let deck = deck(crowd);
    let mut cards = deck.clone();
    let mut all = Hand::played(crowd, &mut cards, crowd.rows);
    all.draw(crowd, &mut cards, 0);
    let (about_nobody, mut found) = (all.open.count(), vec![all]);
    for count in (2..=most).rev() {
        if found.len() >= count {
            break;
        }
        let hands = dealt(crowd, &deck, about_nobody, count);
        if hands.len() > found.len() {
            found = hands;
        }
    }
    found.into_iter().map(|hand| hand.people).collect()
}

/// People are dealt out to so many hands like cards, those next to each other who have a part in the same, the rarest
/// first. A hand in which something is missing draws from those that the others do not need.
fn dealt(crowd: &Crowd, deck: &[usize], about_nobody: usize, count: usize) -> Vec<Hand> {
    let mut idle = Vec::new();
    let deal = |first: usize| {
        let mut cards: Vec<usize> = deck.iter().copied().skip(first).step_by(count).collect();
        let hand = Hand::played(crowd, &mut cards, crowd.rows - about_nobody);
        idle.append(&mut cards);
        hand
    };
    let mut hands: Vec<Hand> = (0..count).map(deal).collect();
    for hand in &mut hands {
        hand.draw(crowd, &mut idle, about_nobody);
    }
    hands.retain(|hand| hand.open.count() == about_nobody);
    hands
}

/// Everyone, those first who have a part in rows that few have a part in.
fn deck(crowd: &Crowd) -> Vec<usize> {
    let parts = |person: usize| crowd.said(person).flat_map(|said| crowd.column(said.start)).map(|(row, _)| *row);
    let mut sizes = vec![0_usize; crowd.rows];
    (0..crowd.people()).flat_map(parts).for_each(|row| sizes[row] += 1);
    let mut deck: Vec<usize> = (0..crowd.people()).collect();
    deck.sort_by_cached_key(|person| {
        let mut rarest: Vec<_> = parts(*person).map(|row| (sizes[row], row)).collect();
        rarest.sort_unstable();
        rarest
    });
    deck
}

impl Hand {
    /// Everyone of these who quickly turns out to settle more, until so many combinations are settled; the others stay.
    fn played(crowd: &Crowd, cards: &mut Vec<usize>, enough: usize) -> Self {
        let (mut span, mut people) = (Span::new(crowd.rows), Vec::new());
        cards.retain(|person| {
            if span.rank() == enough {
                return true;
            }
            let mut settles_more = false;
            for mut said in crowd.said(*person) {
                settles_more |= said.next().is_some_and(|first| span.takes(crowd.column(first)));
                // What comes after a voice that settles nothing more hardly ever does; so that every item has its turn, each
                // person goes on with another one.
                let turn = said.start + people.len() % said.len().max(1);
                let others = (turn..said.end).chain(said.start..turn);
                settles_more |= others.take_while(|voice| span.takes(crowd.column(*voice))).count() > 0;
            }
            people.extend(settles_more.then_some(*person));
            !settles_more
        });
        Self { people, open: span.open() }
    }

    /// Takes everyone in who settles more, until only so many combinations are open; the others stay.
    fn draw(&mut self, crowd: &Crowd, idle: &mut Vec<usize>, enough: usize) {
        idle.retain(|person| {
            if self.open.count() == enough {
                return true;
            }
            let voices = crowd.voices(*person);
            let settles_more = voices.filter(|voice| self.open.settles(crowd.column(*voice))).count() > 0;
            self.people.extend(settles_more.then_some(*person));
            !settles_more
        });
    }
}
