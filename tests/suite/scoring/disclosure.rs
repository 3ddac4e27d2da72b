//! What is shown together never lets anyone work out a mean over fewer people than the floor.

use coready::scoring::disclosure::{Shown, Voice, Weighing, Weight, are_plain};
use proptest::prelude::*;

use super::residues::rank;

const FLOOR: usize = 5;

fn mean(people: impl IntoIterator<Item = usize>) -> Weighing {
    Weighing::mean(people, 0)
}

fn shown(rows: &[Weighing]) -> Shown {
    let mut shown = Shown::default();
    shown.show(rows.iter().cloned());
    shown
}

#[test]
fn a_mean_over_too_few_is_not_admitted() {
    assert!(!Shown::default().admits(&[mean(0..4)], FLOOR));
    assert!(Shown::default().admits(&[mean(0..5)], FLOOR));
}

#[test]
fn a_group_is_not_admitted_where_the_rest_is_too_small() {
    let all = shown(&[mean(0..12)]);
    assert!(!all.admits(&[mean(0..8)], FLOOR), "four are left");
    assert!(all.admits(&[mean(0..7)], FLOOR), "five are left");
    assert!(all.admits(&[mean(0..12)], FLOOR), "nothing new");
}

#[test]
fn groups_of_two_attributes_that_differ_in_one_person_are_not_admitted_together() {
    let staff = shown(&[mean(0..24), mean(0..10)]);
    assert!(!staff.admits(&[mean(1..10)], FLOOR), "person 0 is the difference");
    assert!(!staff.admits(&[mean(1..11)], FLOOR), "the difference is about persons 0 and 10 alone");
    assert!(staff.admits(&[mean(5..15)], FLOOR), "the difference is about ten people");
}

#[test]
fn three_means_that_single_out_one_person_are_not_admitted() {
    let two = shown(&[mean(0..10), mean(10..20)]);
    assert!(two.admits(&[mean((0..5).chain(10..15))], FLOOR));
    assert!(!two.admits(&[mean(0..19)], FLOOR));
}

#[test]
fn who_left_is_singled_out_by_the_mean_of_who_stayed() {
    let first = shown(&[Weighing::mean(0..12, 0), Weighing::mean(0..15, 1)]);
    let stayed = |people: std::ops::Range<usize>| [Weighing::mean(people.clone(), 0), Weighing::mean(people, 1)];
    assert!(!first.admits(&stayed(0..11), FLOOR), "one left");
    assert!(first.admits(&stayed(0..7), FLOOR), "five left, eight are new");
    assert!(!first.admits(&stayed(0..12), FLOOR), "nobody left, three are new");
}

#[test]
fn who_came_and_who_went_may_be_told_together_where_each_alone_may_not() {
    let voices = |people: std::ops::Range<usize>, occasion| Weighing::mean(people, occasion);
    let both = shown(&[voices(0..10, 0), voices(3..13, 1)]);
    let movement = voices(3..10, 1).less(&voices(3..10, 0));
    assert!(both.admits(std::slice::from_ref(&movement), FLOOR), "three went and three came: six people");
    assert!(!both.admits(&[voices(3..10, 0), voices(3..10, 1)], FLOOR));
    let fewer = shown(&[voices(0..9, 0), voices(2..11, 1)]);
    let movement = voices(2..9, 1).less(&voices(2..9, 0));
    assert!(!fewer.admits(&[movement], FLOOR), "two went and two came: four people");
}

#[test]
fn members_that_weigh_the_same_are_told_apart_by_their_sizes() {
    let of = |member: std::ops::Range<usize>| {
        let weight = Weight::one_of(member.len());
        member.map(move |person| (Voice { person, occasion: 0, item: 0 }, weight))
    };
    let balanced = Weighing(of(0..6).chain(of(6..12)).collect());
    assert!(Shown::default().admits(std::slice::from_ref(&balanced), FLOOR));
    assert!(shown(&[mean(0..12)]).admits(std::slice::from_ref(&balanced), FLOOR), "sizes are the same");
    let uneven = Weighing(of(0..1).chain(of(1..12)).collect());
    assert!(!shown(&[mean(0..12)]).admits(&[uneven], FLOOR), "the difference gives the single person away");
}

/// Whether any combination of at most two rows with small factors is about fewer than the floor: a plain search that the
/// exact one must agree with.
fn singles_out(rows: &[Vec<i64>]) -> bool {
    let factors = -3_i64..=3;
    rows.iter().enumerate().any(|(at, one)| {
        rows[at..].iter().any(|other| {
            factors.clone().any(|left| {
                factors.clone().any(|right| {
                    let people = one.iter().zip(other).filter(|(one, other)| left * **one + right * **other != 0);
                    (1..FLOOR).contains(&people.count())
                })
            })
        })
    })
}

/// Whether anything that does not follow from the first `known` rows is about four people or fewer: tried with every four.
fn singles_out_four(rows: &[Vec<u64>], known: usize) -> bool {
    let new = |four: u32| {
        let is_kept = |at: usize| four >> at & 1 == 0;
        rank(rows, is_kept) - rank(&rows[..known], is_kept)
    };
    (0..1_u32 << rows[0].len()).filter(|four| four.count_ones() == 4).any(|four| new(four) < new(0))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn of_one_occasion_exactly_that_is_admitted_which_singles_nobody_out(
        rows in prop::collection::vec(prop::collection::vec(prop::bool::weighted(0.6), 13), 1..5), known in 0_usize..4,
    ) {
        let known = known.min(rows.len() - 1);
        let row = |row: &Vec<bool>| mean(row.iter().enumerate().filter(|(_, part)| **part).map(|(person, _)| person));
        let weighings: Vec<Weighing> = rows.iter().map(row).collect();
        let rows: Vec<Vec<u64>> = rows.iter().map(|row| row.iter().map(|part| u64::from(*part)).collect()).collect();
        let admitted = shown(&weighings[..known]).admits(&weighings[known..], FLOOR);
        prop_assert_eq!(admitted, !singles_out_four(&rows, known));
    }
}

proptest! {
    #[test]
    fn what_a_plain_search_works_out_is_never_admitted(
        rows in prop::collection::vec(prop::collection::vec(0_i64..=1, 16), 1..6),
    ) {
        let weighings: Vec<Weighing> = rows.iter().map(|row| {
            mean(row.iter().enumerate().filter(|(_, part)| **part == 1).map(|(person, _)| person))
        }).collect();
        if singles_out(&rows) {
            prop_assert!(!Shown::default().admits(&weighings, FLOOR));
        }
    }

    #[test]
    fn groups_that_share_nobody_are_admitted_where_each_and_the_rest_reach_the_floor(
        sizes in prop::collection::vec(FLOOR..12, 1..6),
        rest in prop_oneof![Just(0), FLOOR..9],
    ) {
        let mut next = 0;
        let mut rows: Vec<Weighing> = sizes.iter().map(|size| {
            next += size;
            mean(next - size..next)
        }).collect();
        rows.push(mean(0..next + rest));
        prop_assert!(Shown::default().admits(&rows, FLOOR));
    }

    #[test]
    fn what_is_plain_is_admitted_step_by_step(
        rows in prop::collection::vec(prop::collection::vec(0_usize..4, 40), 1..5), floor in 2_usize..6,
    ) {
        // Of each row people say nothing, one item, another, or both; on the occasion of its number.
        let weighing = |(occasion, row): (usize, &Vec<usize>)| {
            let said = |item: usize| row.iter().enumerate().filter(move |(_, said)| *said & item != 0);
            let voice = |item: usize| said(item).map(move |(person, said)| {
                (Voice { person, occasion: occasion / 2, item }, Weight::one_of(said.count_ones() as usize))
            });
            Weighing(voice(1).chain(voice(2)).collect())
        };
        let rows: Vec<Weighing> = rows.iter().enumerate().map(weighing).collect();
        let (mut shown, plain) = (Shown::default(), are_plain(&rows, floor));
        for row in &rows {
            prop_assert!(!plain || shown.admits(std::slice::from_ref(row), floor));
            shown.show([row.clone()]);
        }
    }
}

#[test]
fn what_is_about_many_is_plain_and_what_is_about_few_never() {
    let [all, half] = [mean(0..60), mean(0..30)];
    assert!(are_plain([&all, &half], FLOOR));
    for few in [mean(0..4), mean(0..56), mean((0..28).chain(58..60))] {
        assert!(!are_plain([&all, &half, &few], FLOOR), "{few:?}");
    }
}
