//! Means of means are exact, however hostile the sizes of members: told by fractions added in the plainest way.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use coready::model::checkpoint::Balance;
use coready::model::questionnaire::{Line, Questionnaire};
use coready::model::response::Response;
use coready::model::score::Score;
use coready::scoring::{assess, assess_on};
use num_bigint::BigUint;
use proptest::prelude::*;

use super::super::cases::configuration;
use super::super::{DONT_KNOW, answering, level, lone_task, scored, weighing};
use super::{by_members, first, levels, of_member, one_item, rules};
use crate::harness::{ladder, ten_tasks};

/// A fraction that is never shortened.
#[derive(Clone)]
struct Plain {
    part: BigUint,
    whole: BigUint,
}

impl Plain {
    fn of(part: usize, whole: usize) -> Self {
        Self { part: part.into(), whole: whole.into() }
    }

    fn plus(&self, other: &Self) -> Self {
        Self { part: &self.part * &other.whole + &other.part * &self.whole, whole: &self.whole * &other.whole }
    }

    fn mean(fractions: &[Self]) -> Self {
        let sum = fractions.iter().fold(Self::of(0, 1), |sum, fraction| sum.plus(fraction));
        Self { part: sum.part, whole: sum.whole * fractions.len() }
    }

    /// Whether it is `part / whole` or more.
    fn reaches(&self, part: u32, whole: u32) -> bool {
        &self.part * whole >= &self.whole * part
    }
}

/// Whether a score is on the same side of every line and every edge as a mean level of the ladder.
fn agree(found: Score, plain: &Plain) -> bool {
    // A line of 12.5 points is half a level.
    let lines = (0..=800).all(|eighth| found.reaches(Line(eighth * 125)) == plain.reaches(eighth, 200));
    let edges = (1..=4_u32).all(|edge| found.reaches_level(edge as usize, &ladder()) == plain.reaches(2 * edge - 1, 2));
    lines && edges
}

/// One respondent's levels, `None` for don't know, and their member.
type Seed = (Vec<Option<usize>>, usize);

fn answered(weights: &[u32], seeds: &[Seed]) -> (Questionnaire, Vec<Response>) {
    let questionnaire = lone_task(ladder(), weighing(weights));
    let response = |(given, member): &Seed| {
        let answers: Vec<_> = given.iter().map(|given| given.map_or(DONT_KNOW, level)).collect();
        of_member(&member.to_string(), answering(&questionnaire, &answers))
    };
    let responses = seeds.iter().map(response).collect();
    (questionnaire, responses)
}

/// Whether more than half of the weight was given a level.
fn has_score(weights: &[u32], given: &[Option<usize>]) -> bool {
    let answered: u32 = weights.iter().zip(given).filter(|(_, given)| given.is_some()).map(|(weight, _)| weight).sum();
    2 * answered > weights.iter().sum()
}

fn plain_mean(weights: &[u32], seeds: &[Seed], balance: Balance) -> Option<Plain> {
    let mut members: BTreeMap<usize, Vec<Plain>> = BTreeMap::new();
    for (position, (given, member)) in seeds.iter().enumerate() {
        let weighed = |value: fn(usize) -> usize| {
            let answered =
                weights.iter().zip(given).filter_map(|(weight, given)| Some(*weight as usize * value((*given)?)));
            answered.sum::<usize>()
        };
        let (sum, answered) = (weighed(|level| level), weighed(|_| 1));
        if has_score(weights, given) {
            let voice = if balance == Balance::Members { *member } else { position };
            members.entry(voice).or_default().push(Plain::of(sum, answered));
        }
    }
    let means: Vec<Plain> = members.values().map(|fractions| Plain::mean(fractions)).collect();
    (!means.is_empty()).then(|| Plain::mean(&means))
}

fn seeds() -> impl Strategy<Value = (Vec<u32>, Vec<Seed>)> {
    let weights = prop::collection::vec(1..=10_u32, 1..=4);
    let given = prop::collection::vec(prop::option::weighted(0.85, 0..5_usize), 4);
    // The square makes members of many different sizes.
    let member = (0..12_usize).prop_map(|root| root * root / 12);
    (weights, prop::collection::vec((given, member), 5..90))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..configuration() })]

    #[test]
    fn a_mean_of_voices_is_the_one_of_plain_fractions((weights, seeds) in seeds()) {
        for balance in Balance::ALL {
            let (questionnaire, responses) = answered(&weights, &seeds);
            let found = assess(&questionnaire, &responses, Some(&rules(balance)));
            let with_score = seeds.iter().filter(|seed| has_score(&weights, &seed.0)).count();
            let plain = plain_mean(&weights, &seeds, balance).filter(|_| with_score >= 5);
            prop_assert_eq!(plain.is_some(), first(&found).score().is_some());
            if let (Some(plain), Some(score)) = (plain, first(&found).score()) {
                prop_assert!(agree(score, &plain));
            }
        }
    }

    #[test]
    fn neither_order_nor_threads_change_anything((weights, seeds) in seeds()) {
        let (questionnaire, responses) = answered(&weights, &seeds[..seeds.len().min(24)]);
        let questionnaire = Questionnaire { stages: ten_tasks().stages, ..questionnaire };
        let five = NonZeroUsize::new(5).expect("five is not zero");
        for balance in Balance::ALL {
            let forward = assess(&questionnaire, &responses, Some(&rules(balance)));
            let mut turned = responses.clone();
            turned.reverse();
            turned.rotate_left(responses.len() / 3);
            prop_assert_eq!(&assess(&questionnaire, &turned, Some(&rules(balance))), &forward);
            prop_assert_eq!(&assess_on(five, &questionnaire, &responses, Some(&rules(balance))), &forward);
        }
    }
}

/// Members of 1, 2, 3 and so on to this many people; each person gives the level that `level` has for member and place.
fn members_of_every_size(largest: usize, level: impl Fn(usize, usize) -> usize) -> (Questionnaire, Vec<Response>) {
    let people = (1..=largest).flat_map(|size| (0..size).map(move |place| (size, place)));
    let people: Vec<(usize, usize)> = people.collect();
    let given: Vec<usize> = people.iter().map(|(size, place)| level(*size, *place)).collect();
    let (questionnaire, responses) = one_item(&levels(&given));
    let named = responses.into_iter().zip(people).map(|(response, (size, _))| of_member(&size.to_string(), response));
    (questionnaire, named.collect())
}

#[test]
fn a_score_at_an_edge_stays_there_with_members_of_every_size() {
    // Pairs of members that are as far above 2.5 as below: 62.5 exactly, over a denominator of more than 128 bits.
    let at_edge = |size: usize, place: usize| if place == 0 { [4, 1][size % 2] } else { [3, 2][(size + place) % 2] };
    let (questionnaire, responses) = members_of_every_size(100, at_edge);
    let plain =
        |size: usize| Plain::mean(&(0..size).map(|place| Plain::of(at_edge(size, place), 1)).collect::<Vec<_>>());
    let mean = Plain::mean(&(1..=100).map(plain).collect::<Vec<_>>());
    let found = by_members(&questionnaire, &responses);
    assert!(agree(scored(first(&found)).score, &mean));
    let alike = members_of_every_size(100, |size, _| [2, 3][size % 2]);
    let found = by_members(&alike.0, &alike.1);
    assert!(scored(first(&found)).score.reaches(Line(62_500)) && !scored(first(&found)).score.reaches(Line(62_501)));
    // One person of the largest member a level lower is a ten-thousandth of a level, and below the edge.
    let lower = members_of_every_size(100, |size, place| [2, 3][size % 2] - usize::from((size, place) == (99, 7)));
    let found = by_members(&lower.0, &lower.1);
    assert!(!scored(first(&found)).score.reaches(Line(62_500)));
    assert!(scored(first(&found)).score.reaches(Line(62_497)));
}
