//! Whatever pages somebody lays side by side, nothing follows from them about fewer people than the floor. Every number
//! shown is written down as what it is, a sum of weighted levels, and checked against what was shown. Then it is asked
//! whether the levels of any four people could be anything at all while every shown number stays what it is.

use std::collections::BTreeMap;

use coready::model::change::{Parts, Rest, Shown};
use coready::model::checkpoint::Balance;
use coready::model::score::{Difference, Score};
use coready::scoring::assess;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::super::cases::configuration;
use super::journals::{Answered, Journal, Wave, journal};

/// A person, an occasion and an item.
type Voice = (usize, usize, usize);

/// How much each level that anybody gave weighs in a number, modulo a prime.
type Sum = BTreeMap<Voice, u64>;

/// Another prime than the one the program reckons with.
const PRIME: u64 = 2_147_483_647;

fn times(one: u64, other: u64) -> u64 {
    one * other % PRIME
}

fn inverse(number: u64) -> u64 {
    let (mut result, mut power, mut exponent) = (1, number % PRIME, PRIME - 2);
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = times(result, power);
        }
        power = times(power, power);
        exponent /= 2;
    }
    result
}

/// The mean over people of their scores, as a sum and as a number of points.
fn mean(journal: &Journal, people: &[&Answered], occasion: usize) -> (Sum, f64) {
    let own = |one: &Answered| one.score().expect("only those with a score are in a mean");
    let said: Vec<(&Answered, Vec<(usize, usize)>)> = people.iter().map(|one| (*one, own(one))).collect();
    mean_of(&said, journal.rules.balance == Balance::Members, occasion)
}

/// The mean of an item over everyone who gave it a level.
fn item_mean(wave: &Wave, by_member: bool, occasion: usize, item: usize) -> (Sum, f64) {
    let given = wave.people.iter().filter_map(|one| Some((one, vec![(item, one.levels[item]?)])));
    mean_of(&given.collect::<Vec<_>>(), by_member, occasion)
}

/// Somebody, with the levels that count of theirs, by item.
type Said<'a> = (&'a Answered, Vec<(usize, usize)>);

/// The mean over people, or over members, of the means of the levels of each.
fn mean_of(said: &[Said<'_>], by_member: bool, occasion: usize) -> (Sum, f64) {
    let mut members: BTreeMap<usize, Vec<&Said<'_>>> = BTreeMap::new();
    for one in said {
        members.entry(if by_member { one.0.member } else { one.0.person }).or_default().push(one);
    }
    let real = |number: usize| f64::from(u32::try_from(number).expect("people are few"));
    let (mut sum, mut points) = (Sum::new(), 0.0);
    for inside in members.values() {
        for (one, levels) in inside {
            let whole = members.len() * inside.len() * levels.len();
            for (item, level) in levels {
                sum.insert((one.person, occasion, *item), inverse(whole as u64));
                points += 25.0 * real(*level) / real(whole);
            }
        }
    }
    (sum, points)
}

fn less((sum, points): (Sum, f64), (other_sum, other_points): (Sum, f64)) -> (Sum, f64) {
    plus((sum, points), (other_sum.into_iter().map(|(voice, weight)| (voice, PRIME - weight)).collect(), -other_points))
}

fn plus((mut sum, points): (Sum, f64), (other_sum, other_points): (Sum, f64)) -> (Sum, f64) {
    for (voice, weight) in other_sum {
        let known = sum.entry(voice).or_default();
        *known = (*known + weight) % PRIME;
    }
    (sum, points + other_points)
}

/// The parts of a change as sums, in the order stayed, joined, left, newly scored.
fn parts(journal: &Journal, (from, to): (usize, usize)) -> [(Sum, f64); 4] {
    let there = |occasion: usize, person: usize| journal.waves[occasion].people.iter().find(|one| one.person == person);
    let heard = |at: usize, other: usize, kept: fn(Option<bool>) -> bool| {
        let people = journal.waves[at].people.iter().filter(|one| one.score().is_some());
        let people = people.filter(|one| kept(there(other, one.person).map(|other| other.score().is_some())));
        mean(journal, &people.collect::<Vec<_>>(), at)
    };
    let all: fn(Option<bool>) -> bool = |_| true;
    let twice: fn(Option<bool>) -> bool = |other| other.is_some();
    let both: fn(Option<bool>) -> bool = |other| other == Some(true);
    let stayed = less(heard(to, from, both), heard(from, to, both));
    let joined = less(heard(to, from, all), heard(to, from, twice));
    let left = less(heard(from, to, twice), heard(from, to, all));
    let there_twice = less(heard(to, from, twice), heard(from, to, twice));
    let newly = less(there_twice, stayed.clone());
    [stayed, joined, left, newly]
}

/// Every number that any page shows, as a sum, with what was shown.
fn everything_shown(journal: &Journal) -> Vec<((Sum, f64), f64)> {
    let mut shown = Vec::new();
    for (occasion, wave) in journal.waves.iter().enumerate() {
        let scored: Vec<&Answered> = wave.people.iter().filter(|one| one.score().is_some()).collect();
        let assessment = assess(&journal.questionnaire, &wave.responses, Some(&journal.rules));
        shown.extend(assessment.tasks[0].score().map(|score| (mean(journal, &scored, occasion), score.points())));
        for group in &wave.groups {
            let staff = group.value.as_deref().map(|value| value == "staff");
            let inside: Vec<&Answered> = scored.iter().copied().filter(|one| one.staff == staff).collect();
            let told = group.tasks.iter().filter_map(|task| task.shown);
            shown.extend(told.map(|told| (mean(journal, &inside, occasion), told.score.points())));
        }
        shown.extend(items_shown(journal, wave, occasion));
    }
    for pair in journal.pairs() {
        shown.extend(told(journal, pair));
    }
    shown
}

/// Every number shown of the items of an occasion: the mean, and the plain mean that follows from a distribution.
fn items_shown(journal: &Journal, wave: &Wave, occasion: usize) -> Vec<((Sum, f64), f64)> {
    let by_member = journal.rules.balance == Balance::Members;
    let told = wave.tasks[0].items.iter().enumerate().flat_map(|(item, result)| {
        let mean = result.score.map(|score| (item_mean(wave, by_member, occasion, item), score.points()));
        let plain = result.views.as_ref().map(|views| {
            let counts = || views.distribution.iter().map(|count| u32::try_from(*count).expect("people are few"));
            let levels: u32 = counts().zip(0..).map(|(count, level)| count * level).sum();
            let points = 25.0 * f64::from(levels) / f64::from(counts().sum::<u32>());
            (item_mean(wave, false, occasion, item), points)
        });
        mean.into_iter().chain(plain)
    });
    told.collect()
}

/// Every number shown of a change.
fn told(journal: &Journal, pair: (usize, usize)) -> Vec<((Sum, f64), f64)> {
    let apart = journal.change(pair);
    let Some(task) = apart.tasks.first() else { return Vec::new() };
    let [stayed, joined, left, newly] = parts(journal, pair);
    let rest = plus(plus(joined.clone(), left.clone()), newly.clone());
    let mut told = Vec::new();
    let total = |from: &Score, to: &Score| to.points() - from.points();
    match &task.shown {
        Shown::NotAsked(_) | Shown::TooFew(_) | Shown::Nothing => {}
        Shown::Total { from, to, .. } => told.push((plus(stayed, rest), total(from, to))),
        Shown::Parts { from, to, parts, .. } => {
            told.push((plus(stayed.clone(), rest.clone()), total(from, to)));
            let Parts { stayed: shown_stayed, rest: shown_rest } = parts.map(Difference::points);
            told.push((stayed, shown_stayed));
            match shown_rest {
                Rest::Apart { joined: one, left: two, newly_scored: three } => {
                    told.extend([(joined, one), (left, two), (newly, three)]);
                }
                Rest::CameAndWent(together) => told.push((rest, together)),
            }
        }
    }
    told
}

/// Rows in echelon form, with the column each begins in.
fn echelon(rows: Vec<Vec<u64>>) -> Vec<(usize, Vec<u64>)> {
    let mut kept: Vec<(usize, Vec<u64>)> = Vec::new();
    for mut row in rows {
        for (pivot, other) in &kept {
            let factor = PRIME - row[*pivot];
            if factor < PRIME {
                row.iter_mut()
                    .zip(other)
                    .for_each(|(weight, other)| *weight = (*weight + times(factor, *other)) % PRIME);
            }
        }
        let Some(pivot) = row.iter().position(|weight| *weight != 0) else { continue };
        let factor = inverse(row[pivot]);
        for weight in &mut row {
            *weight = times(*weight, factor);
        }
        for (_, other) in &mut kept {
            let factor = PRIME - other[pivot];
            if factor < PRIME {
                other.iter_mut().zip(&row).for_each(|(weight, new)| *weight = (*weight + times(factor, *new)) % PRIME);
            }
        }
        kept.push((pivot, row));
    }
    kept
}

/// Every way in which the levels could move without moving any shown number, as rows that span them.
fn free_moves(shown: &[Sum], voices: &[Voice]) -> Vec<Vec<u64>> {
    let row = |sum: &Sum| voices.iter().map(|voice| sum.get(voice).copied().unwrap_or(0)).collect();
    let bound = echelon(shown.iter().map(row).collect());
    let free = (0..voices.len()).filter(|column| bound.iter().all(|(pivot, _)| pivot != column));
    let moves = free.map(|column| {
        let mut moved = vec![0; voices.len()];
        moved[column] = 1;
        for (pivot, row) in &bound {
            moved[*pivot] = (PRIME - row[column]) % PRIME;
        }
        moved
    });
    moves.collect()
}

/// Four people or fewer about whom something follows from the shown numbers.
fn singled_out(shown: &[Sum]) -> Option<Vec<usize>> {
    let voices: std::collections::BTreeSet<Voice> = shown.iter().flat_map(BTreeMap::keys).copied().collect();
    let voices: Vec<Voice> = voices.into_iter().collect();
    let moves = free_moves(shown, &voices);
    let mut people: Vec<usize> = voices.iter().map(|(person, _, _)| *person).collect();
    people.sort_unstable();
    people.dedup();
    fours(&people).into_iter().find(|four| {
        let columns: Vec<usize> = (0..voices.len()).filter(|column| four.contains(&voices[*column].0)).collect();
        let theirs = moves.iter().map(|moved| columns.iter().map(|column| moved[*column]).collect());
        echelon(theirs.collect()).len() < columns.len()
    })
}

fn fours(people: &[usize]) -> Vec<Vec<usize>> {
    let size = people.len().min(4);
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for (position, person) in people.iter().enumerate() {
        let further: Vec<Vec<usize>> = all
            .iter()
            .filter(|chosen| chosen.len() < size)
            .map(|chosen| [chosen.as_slice(), &[*person]].concat())
            .collect();
        all.extend(further);
        all.retain(|chosen| chosen.len() + people.len() - position > size);
    }
    all
}

fn few_cases() -> ProptestConfig {
    ProptestConfig { cases: 48, ..configuration() }
}

#[test]
fn a_single_answer_that_follows_would_be_found() {
    let journal = journal().new_tree(&mut TestRunner::new(few_cases())).expect("nothing is rejected").current();
    let all: Vec<&Answered> = journal.waves[0].people.iter().filter(|one| one.score().is_some()).collect();
    let shown = |people: &[&Answered]| mean(&journal, people, 0).0;
    assert_eq!(singled_out(&[shown(&all)]), None);
    assert!(singled_out(&[shown(&all), shown(&all[1..])]).is_some());
    assert_eq!(fours(&[1, 2, 3, 4, 5]).len(), 5);
}

#[test]
fn the_random_journals_reach_every_way_of_telling() {
    let mut runner = TestRunner::new(few_cases());
    let (mut apart, mut together, mut whole, mut newly, mut groups) = (0, 0, 0, 0, 0);
    for _ in 0..48 {
        let journal = journal().new_tree(&mut runner).expect("nothing is rejected").current();
        groups += journal.waves.iter().filter(|wave| !wave.groups.is_empty()).count();
        for pair in journal.pairs() {
            let change = journal.change(pair);
            let Some(shown) = change.tasks.first().map(|task| &task.shown) else { continue };
            match shown.parts().map(|parts| &parts.rest) {
                Some(Rest::Apart { newly_scored, .. }) => {
                    apart += 1;
                    newly += usize::from(newly_scored.points().abs() > 1e-9);
                }
                Some(Rest::CameAndWent(_)) => together += 1,
                None => whole += usize::from(shown.scores().is_some()),
            }
        }
    }
    assert!(
        [apart, together, whole, newly, groups].iter().all(|count| *count > 2),
        "{apart} {together} {whole} {newly} {groups}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..configuration() })]

    #[test]
    fn the_parts_add_up_exactly(journal in journal()) {
        for pair in journal.pairs() {
            for task in &journal.change(pair).tasks {
                let Some((from, to)) = task.shown.scores() else { continue };
                let Some(parts) = task.shown.parts() else { continue };
                prop_assert_eq!(parts.total(), Difference::between(from, to));
                let points = parts.map(Difference::points);
                prop_assert!((points.stayed + points.came_and_went() - (to.points() - from.points())).abs() < 1e-9);
            }
        }
    }
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn nothing_shown_on_any_pages_tells_anything_about_fewer_than_five(journal in journal()) {
        let shown = everything_shown(&journal);
        for ((_, points), told) in &shown {
            prop_assert!((points - told).abs() < 1e-9, "a number is not what it is said to be: {} {}", points, told);
        }
        let sums: Vec<Sum> = shown.into_iter().map(|((sum, _), _)| sum).collect();
        prop_assert_eq!(singled_out(&sums), None);
    }
}
