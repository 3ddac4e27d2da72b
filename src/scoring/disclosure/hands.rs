//! Sets of people who settle everything: nothing can be worked out in which none of them has a part. As many as can be
//! found quickly, with nobody in two of them.

use super::crowd::Person;
use super::span::Span;

/// People who settle everything, or most of it.
struct Hand {
    span: Span,
    people: Vec<usize>,
}

/// At most so many sets of people who settle all of so many rows; at least one.
pub(super) fn hands(people: &[Person], rows: usize, most: usize) -> Vec<Vec<usize>> {
    let deck = deck(people, rows);
    let mut all = Hand { span: Span::new(rows), people: Vec::new() };
    draw(people, &mut all, &mut deck.clone(), rows);
    let mut found = vec![all];
    let enough = found[0].span.rank();
    for count in (2..=most).rev() {
        if found.len() >= count {
            break;
        }
        let hands = dealt(people, &deck, (rows, enough), count);
        if hands.len() > found.len() {
            found = hands;
        }
    }
    found.into_iter().map(|hand| hand.people).collect()
}

/// People are dealt out to so many hands like cards, those next to each other who have a part in the same, the rarest
/// first. A hand in which something is missing draws from those that the others do not need.
fn dealt(people: &[Person], deck: &[usize], (rows, enough): (usize, usize), count: usize) -> Vec<Hand> {
    let mut idle = Vec::new();
    let deal = |first: usize| {
        let mut hand = Hand { span: Span::new(rows), people: Vec::new() };
        let mut cards: Vec<usize> = deck.iter().copied().skip(first).step_by(count).collect();
        play(people, &mut hand, &mut cards, enough);
        idle.append(&mut cards);
        hand
    };
    let mut hands: Vec<Hand> = (0..count).map(deal).collect();
    for hand in &mut hands {
        draw(people, hand, &mut idle, enough);
    }
    hands.retain(|hand| hand.span.rank() == enough);
    hands
}

/// Everyone, those first who have a part in rows that few have a part in.
fn deck(people: &[Person], rows: usize) -> Vec<usize> {
    let parts =
        |person: usize| people[person].iter().filter_map(|voices| voices.first()).flatten().map(|(row, _)| *row);
    let mut sizes = vec![0_usize; rows];
    (0..people.len()).flat_map(parts).for_each(|row| sizes[row] += 1);
    let mut deck: Vec<usize> = (0..people.len()).collect();
    deck.sort_by_cached_key(|person| {
        let mut rarest: Vec<_> = parts(*person).map(|row| (sizes[row], row)).collect();
        rarest.sort_unstable();
        rarest
    });
    deck
}

/// Takes everyone into a hand who quickly turns out to settle more, until it is enough; the others stay.
fn play(people: &[Person], hand: &mut Hand, cards: &mut Vec<usize>, enough: usize) {
    cards.retain(|person| {
        if hand.span.rank() == enough {
            return true;
        }
        let mut settles_more = false;
        for voices in &people[*person] {
            // Of an occasion, what comes after a voice that settles nothing more hardly ever does; so that every item has
            // its turn, each person begins with another one.
            let (last, first) = voices.split_at(hand.people.len() % voices.len().max(1));
            settles_more |= first.iter().chain(last).take_while(|voice| hand.span.takes(voice)).count() > 0;
        }
        hand.people.extend(settles_more.then_some(*person));
        !settles_more
    });
}

/// Takes everyone into a hand who settles more, until it is enough; the others stay.
fn draw(people: &[Person], hand: &mut Hand, idle: &mut Vec<usize>, enough: usize) {
    idle.retain(|person| {
        if hand.span.rank() == enough {
            return true;
        }
        let voices = people[*person].iter().flatten();
        let settles_more = voices.filter(|voice| hand.span.takes(voice)).count() > 0;
        hand.people.extend(settles_more.then_some(*person));
        !settles_more
    });
}
