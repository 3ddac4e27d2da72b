//! Whoever has all means that are shown cannot work out one over fewer people than the floor, nor one that is withheld.
//! The means are written down as sums of people's levels, modulo another prime than the program reckons with, checked
//! against what is shown, and it is asked of every four people whether anything about them follows.

use std::collections::BTreeMap;

use coready::model::checkpoint::Balance;
use coready::model::questionnaire::{About, Questionnaire};
use coready::model::response::Response;
use coready::scoring::assess;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::super::cases::configuration;
use super::super::residues::{inverse, rank, times};
use super::super::{DONT_KNOW, answering, level, lone_task, weighing};
use super::{first, of_member, rules};
use crate::harness::ladder;

/// A respondent: level or don't know, member, and the answers to three questions (4 for did not say).
type Seed = (Option<usize>, usize, [usize; 3]);

/// How much the level of each respondent weighs.
type Row = Vec<u64>;

fn seeds() -> impl Strategy<Value = Vec<Seed>> {
    let person = (prop::option::weighted(0.9, 0..5_usize), 0..6_usize, [0..4_usize, 0..3, 0..5]);
    prop::collection::vec(person, 8..17)
}

fn answered(seeds: &[Seed]) -> (Questionnaire, Vec<Response>) {
    let choices = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
    let about = |id: &str| About { id: id.to_owned(), text: "?".to_owned(), choices: choices.clone() };
    let abouts: Vec<About> = ["role", "years", "place"].map(about).to_vec();
    let questionnaire = Questionnaire { about: abouts.clone(), ..lone_task(ladder(), weighing(&[1])) };
    let response = |(given, member, choice): &Seed| {
        let chosen =
            abouts.iter().zip(choice).filter_map(|(about, at)| Some((about.id.clone(), choices.get(*at)?.clone())));
        let answer = given.map_or(DONT_KNOW, level);
        let response = Response { about: chosen.collect(), ..answering(&questionnaire, &[answer]) };
        if *member == 0 { response } else { of_member(&member.to_string(), response) }
    };
    let responses = seeds.iter().map(response).collect();
    (questionnaire, responses)
}

/// The mean over some respondents as a row, and in points; `None` where none of them has a score.
fn mean(seeds: &[Seed], balance: Balance, is_in: impl Fn(&Seed) -> bool) -> Option<(Row, f64)> {
    let mut voices: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
    for (position, seed) in seeds.iter().enumerate().filter(|(_, seed)| is_in(seed)) {
        let own = balance == Balance::Respondents || seed.1 == 0;
        let voice = if own { 100 + position } else { seed.1 };
        voices.entry(voice).or_default().extend(seed.0.map(|level| (position, level)));
    }
    voices.retain(|_, people| !people.is_empty());
    let (mut row, mut points) = (vec![0; seeds.len()], 0.0);
    for people in voices.values() {
        let parts = u32::try_from(voices.len() * people.len()).expect("people are few");
        for (position, level) in people {
            row[*position] = inverse(u64::from(parts));
            points += 25.0 * f64::from(u32::try_from(*level).expect("levels are few")) / f64::from(parts);
        }
    }
    (!voices.is_empty()).then_some((row, points))
}

/// Everything that is shown, as rows; and every mean of a group that is withheld, as a row.
fn shown_and_withheld(seeds: &[Seed], balance: Balance) -> (Vec<Row>, Vec<Row>) {
    let (questionnaire, responses) = answered(seeds);
    let found = assess(&questionnaire, &responses, Some(&rules(balance)));
    let (mut shown, mut withheld) = (Vec::new(), Vec::new());
    if let (Some(score), Some((row, points))) = (first(&found).score(), mean(seeds, balance, |_| true)) {
        assert!((score.points() - points).abs() < 1e-9);
        shown.push(row);
    }
    let many = found.many.expect("each answered alone");
    for (position, about) in questionnaire.about.iter().enumerate() {
        for choice in 0..=about.choices.len() {
            let value = about.choices.get(choice);
            let group = many.groups.iter().find(|group| group.attribute == about.id && group.value.as_ref() == value);
            let score = group.and_then(|group| group.tasks[0].shown);
            match (mean(seeds, balance, |seed| seed.2[position] == choice), score) {
                (Some((row, points)), Some(shown_score)) => {
                    assert!((shown_score.score.points() - points).abs() < 1e-9);
                    assert_eq!(shown_score.scored, row.iter().filter(|weight| **weight != 0).count());
                    shown.push(row);
                }
                (Some((row, _)), None) => withheld.push(row),
                (None, score) => assert_eq!(score, None),
            }
        }
    }
    (shown, withheld)
}

/// A respondent of four items: levels or don't know, member, and whether they are staff.
type ItemSeed = ([Option<usize>; 4], usize, bool);

fn item_seeds() -> impl Strategy<Value = Vec<ItemSeed>> {
    let known = prop::option::weighted(0.97, 0..5_usize);
    let person = ([known.clone(), known.clone(), known.clone(), known], 0..5_usize, any::<bool>());
    prop::collection::vec(person, 5..13)
}

/// The shown means of a task and its items as rows over people and items, and those of items that are withheld.
/// The third item is asked of staff and the fourth of residents.
fn item_means(people: &[ItemSeed], balance: Balance) -> (Vec<Row>, Vec<Row>) {
    let mut items = weighing(&[1, 2, 1, 1]);
    items[2].asked_of = vec!["staff".to_owned()];
    items[3].asked_of = vec!["resident".to_owned()];
    let questionnaire = lone_task(ladder(), items);
    let is_asked = |staff: bool, item: usize| item < 2 || staff == (item == 2);
    let response = |(given, member, staff): &ItemSeed| {
        let role = if *staff { "staff" } else { "resident" };
        let answers = given.map(|given| given.map_or(DONT_KNOW, level));
        let about = [("role".to_owned(), role.to_owned())].into();
        of_member(&member.to_string(), Response { about, ..answering(&questionnaire, &answers) })
    };
    let responses: Vec<Response> = people.iter().map(response).collect();
    let found = assess(&questionnaire, &responses, Some(&rules(balance)));
    let weight_of = |(given, _, staff): &ItemSeed, item: usize| {
        if is_asked(*staff, item) && given[item].is_some() { [1, 2, 1, 1][item] } else { 0 }
    };
    let in_score = |person: &ItemSeed| {
        let answered: u64 = (0..4).map(|item| weight_of(person, item)).sum();
        if 2 * answered > 4 { answered } else { 0 }
    };
    // Weights of people by those of their items, with everybody one part of as many as count in their voice.
    let row = |weighed: &dyn Fn(&ItemSeed) -> [u64; 4]| {
        let counts = |person: &&ItemSeed| weighed(person) != [0; 4];
        let sharing = |person: &ItemSeed| match balance {
            Balance::Respondents => 1,
            Balance::Members => people.iter().filter(counts).filter(|other| other.1 == person.1).count() as u64,
        };
        let weights = |person: &ItemSeed| weighed(person).map(|weight| times(weight, inverse(sharing(person))));
        people.iter().flat_map(weights).collect::<Row>()
    };
    let mut shown = Vec::new();
    if first(&found).score().is_some() {
        shown.push(row(&|person| {
            let answered = in_score(person);
            [0, 1, 2, 3].map(|item| if answered > 0 { times(weight_of(person, item), inverse(answered)) } else { 0 })
        }));
    }
    let mut withheld = Vec::new();
    for (item, id) in ["T1_a", "T1_b", "T1_c", "T1_d"].iter().enumerate() {
        let mean = row(&|person| [0, 1, 2, 3].map(|other| u64::from(other == item && weight_of(person, item) > 0)));
        let is_shown = first(&found).items.iter().any(|found| found.item == *id && found.score.is_some());
        if is_shown {
            shown.push(mean);
        } else if mean.iter().any(|weight| *weight > 0) {
            withheld.push(mean);
        }
    }
    (shown, withheld)
}

/// Whether anything that follows from these is about some of four people or fewer alone.
fn singles_out_four(rows: &[Row], people: usize) -> bool {
    let all = rank(rows, |_| true);
    (0..1_u32 << people).filter(|four| four.count_ones() == 4).any(|four| rank(rows, |at| four >> at & 1 == 0) < all)
}

#[test]
fn the_random_coalitions_show_groups_of_several_attributes_and_withhold_some() {
    let mut runner = TestRunner::new(configuration());
    let mut seen = BTreeMap::new();
    for _ in 0..128 {
        let seeds = seeds().new_tree(&mut runner).expect("the strategy never rejects").current();
        for balance in Balance::ALL {
            let (shown, withheld) = shown_and_withheld(&seeds, balance);
            *seen.entry((balance.word(), shown.len().min(4), withheld.is_empty())).or_insert(0) += 1;
        }
    }
    for balance in Balance::ALL {
        for shown in 1..=3 {
            assert!(seen.contains_key(&(balance.word(), shown, false)), "{seen:?}");
        }
    }
}

#[test]
fn the_random_items_are_shown_beside_withheld_ones() {
    let mut runner = TestRunner::new(configuration());
    let mut seen = BTreeMap::new();
    for _ in 0..256 {
        let people = item_seeds().new_tree(&mut runner).expect("the strategy never rejects").current();
        let (shown, withheld) = item_means(&people, Balance::Respondents);
        *seen.entry((shown.len(), withheld.len())).or_insert(0) += 1;
    }
    assert!([(3, 2), (4, 1), (5, 0)].iter().all(|kind| seen.contains_key(kind)), "{seen:?}");
}

#[test]
fn a_difference_of_four_would_be_found() {
    let row = |people: std::ops::Range<usize>| (0..12).map(|at| u64::from(people.contains(&at))).collect::<Row>();
    assert!(singles_out_four(&[row(0..12), row(0..8)], 12));
    assert!(!singles_out_four(&[row(0..12), row(0..7)], 12));
    assert!(singles_out_four(&[row(0..12), row(0..7), row(2..9)], 12), "two and two are the difference");
    assert!(singles_out_four(&[row(0..12), row(0..7), row(5..12)], 12), "two are in both");
    assert!(!singles_out_four(&[row(0..12), row(0..7), row(7..12)], 12));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..configuration() })]

    #[test]
    fn nothing_about_fewer_than_five_and_nothing_withheld_follows_from_what_is_shown(seeds in seeds()) {
        for balance in Balance::ALL {
            let (shown, withheld) = shown_and_withheld(&seeds, balance);
            prop_assert!(!singles_out_four(&shown, seeds.len()));
            let known = rank(&shown, |_| true);
            for row in withheld {
                let with: Vec<Row> = shown.iter().cloned().chain([row.clone()]).collect();
                prop_assert!(rank(&with, |_| true) > known, "a mean that is withheld follows");
            }
        }
    }

    #[test]
    fn the_mean_of_an_item_that_is_withheld_follows_from_no_other_and_not_from_the_score(people in item_seeds()) {
        for balance in Balance::ALL {
            let (shown, withheld) = item_means(&people, balance);
            let known = rank(&shown, |_| true);
            for row in withheld {
                let with: Vec<Row> = shown.iter().cloned().chain([row]).collect();
                prop_assert!(rank(&with, |_| true) > known, "the mean of an item that is withheld follows");
            }
        }
    }
}
