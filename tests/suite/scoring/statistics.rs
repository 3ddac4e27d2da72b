//! What holds for statistics of any data, and what is said where there is no number.

use coready::model::questionnaire::{Item, Questionnaire, Referent};
use coready::model::response::{Answer, Response};
use coready::model::statistic::{Caution, Name, Statistic, Undefined};
use coready::scoring::statistics::{
    Covariances, average_deviation, both_tails, formula, holm, interval, is_apart, of_task, paired, quantile, source,
    variances, why_undefined, within_group, within_group_items,
};
use coready::text::Catalogue;
use proptest::prelude::*;

use super::cases::configuration;
use super::{DONT_KNOW, answering, level, lone_task, scale_of};
use crate::harness::item;

const NAMES: [Name; 7] =
    [Name::RWg, Name::RWgJ, Name::Icc1, Name::Icc2, Name::Alpha, Name::AlphaStandardized, Name::OmegaTotal];

/// Three items `T1_a` to `T1_c` on five levels, and so many people whose levels this gives by person and item.
fn rated(people: usize, by: impl Fn(usize, usize) -> usize) -> (Questionnaire, Vec<Response>) {
    let questionnaire = lone_task(scale_of(5, 3), ["a", "b", "c"].map(|name| item("T1", name)).to_vec());
    let answers = |person| (0..3).map(|item| level(by(person, item))).collect::<Vec<Answer>>();
    let responses = (0..people).map(|person| Response {
        member: Some(format!("member {}", person % 8)),
        ..answering(&questionnaire, &answers(person))
    });
    let responses = responses.collect();
    (questionnaire, responses)
}

fn of_first(questionnaire: &Questionnaire, responses: &[Response]) -> Vec<Statistic> {
    of_task(questionnaire, &questionnaire.tasks[0], responses, 8)
}

fn find(statistics: &[Statistic], name: Name) -> &Statistic {
    statistics.iter().find(|statistic| statistic.name == name).expect("the list is always whole")
}

#[test]
fn unanimity_is_full_agreement_and_leaves_nothing_to_relate() {
    let (questionnaire, responses) = rated(16, |_, _| 3);
    let statistics = of_first(&questionnaire, &responses);
    assert_eq!(find(&statistics, Name::RWg).value, Ok(1.0));
    assert_eq!(find(&statistics, Name::RWgJ).value, Ok(1.0));
    for name in [Name::Alpha, Name::AlphaStandardized, Name::OmegaTotal] {
        assert_eq!(find(&statistics, name).value, Err(Undefined::FewItems), "{name:?}");
    }
    assert_eq!(find(&statistics, Name::Icc1).value, Err(Undefined::NoVariation));
}

#[test]
fn items_alike_are_perfectly_consistent() {
    let (questionnaire, responses) = rated(40, |person, _| person % 5);
    let statistics = of_first(&questionnaire, &responses);
    assert_eq!(find(&statistics, Name::Alpha).value, Ok(1.0));
    let standardized = find(&statistics, Name::AlphaStandardized).value.expect("they vary");
    assert!((standardized - 1.0).abs() < 1e-12, "{standardized}");
    // A loading stops where half a percent of the variance is left.
    let omega = find(&statistics, Name::OmegaTotal);
    assert!((omega.value.expect("there is a factor") - 1.0).abs() < 2e-3, "{omega:?}");
    assert_eq!(omega.caution, [Caution::Improper]);
}

#[test]
fn members_of_equal_means_have_no_reliability_to_speak_of() {
    let (questionnaire, responses) = rated(16, |person, _| if person < 8 { 1 } else { 3 });
    let statistics = of_first(&questionnaire, &responses);
    let first = find(&statistics, Name::Icc1);
    assert_eq!(
        (first.value, first.caution.as_slice()),
        (Ok(-1.0), [Caution::FewMembers, Caution::Negative].as_slice())
    );
    assert_eq!(find(&statistics, Name::Icc2).value, Err(Undefined::NoVariation));
}

#[test]
fn a_group_split_in_two_agrees_no_more_than_chance_and_says_so() {
    let (questionnaire, responses) = rated(16, |person, _| if person < 8 { 0 } else { 4 });
    let statistics = of_first(&questionnaire, &responses);
    for name in [Name::RWg, Name::RWgJ] {
        let found = find(&statistics, name);
        assert_eq!((found.value, found.caution.as_slice()), (Ok(0.0), [Caution::SetToZero].as_slice()));
    }
}

#[test]
fn seven_people_are_too_few_and_eight_are_not() {
    for (people, shown) in [(7, false), (8, true)] {
        let (questionnaire, responses) = rated(people, |person, item| (person * person + item * person) % 5);
        for name in [Name::RWg, Name::RWgJ, Name::Alpha, Name::AlphaStandardized, Name::OmegaTotal] {
            let found = find(&of_first(&questionnaire, &responses), name).clone();
            assert_eq!((found.n, found.value.is_ok()), (people, shown), "{found:?}");
        }
    }
}

#[test]
fn who_left_an_item_open_counts_for_the_others_only() {
    let (questionnaire, mut responses) = rated(12, |person, item| (person + item * person) % 5);
    let open = answering(&questionnaire, &[DONT_KNOW, level(2), level(3)]);
    responses.extend([open.clone(), open]);
    let statistics = of_first(&questionnaire, &responses);
    let people: Vec<usize> = statistics.iter().map(|statistic| statistic.n).collect();
    assert_eq!(people, [12, 14, 14, 12, 12, 12, 12, 12, 12]);
}

#[test]
fn on_ones_own_organisation_people_differ_and_do_not_disagree() {
    let (mut questionnaire, responses) = rated(12, |person, item| (person + item * person) % 5);
    for item in questionnaire.tasks[0].items.iter_mut().skip(1) {
        item.referent = Referent::OwnOrganisation;
    }
    let statistics = of_first(&questionnaire, &responses);
    let items: Vec<_> = statistics.iter().filter_map(|statistic| statistic.item.as_deref()).collect();
    assert_eq!(items, ["T1_a"]);
    assert_eq!(find(&statistics, Name::RWgJ).value, Err(Undefined::FewItems));
    assert!(find(&statistics, Name::Alpha).value.is_ok());
}

#[test]
fn what_does_not_count_towards_the_score_counts_for_agreement_on_it_alone() {
    let (mut questionnaire, responses) = rated(12, |person, item| (person + item * person) % 5);
    let whole = of_first(&questionnaire, &responses);
    questionnaire.tasks[0].items.push(Item { scored: false, ..item("T1", "d") });
    let with_extra = of_first(&questionnaire, &responses);
    assert_eq!(with_extra.len(), whole.len() + 1);
    assert_eq!(find(&with_extra, Name::Alpha), find(&whole, Name::Alpha));
    assert_eq!(find(&with_extra, Name::RWgJ), find(&whole, Name::RWgJ));
}

#[test]
fn what_nobody_was_asked_has_no_statistics() {
    let (questionnaire, _) = rated(1, |_, _| 0);
    assert_eq!(of_first(&questionnaire, &[]), []);
}

#[test]
fn apart_is_above_a_sixth_of_the_levels_and_not_at_it() {
    // Six levels, so the line is 1: three ratings at 0 and three at 2 lie on it, one further up is above.
    assert_eq!(average_deviation(&[3, 0, 3, 0, 0, 0]), Some(1.0));
    assert!(!is_apart(&[3, 0, 3, 0, 0, 0]));
    assert!(is_apart(&[3, 0, 2, 1, 0, 0]));
    assert!(!is_apart(&[0; 6]));
}

#[test]
fn nothing_is_made_of_too_little() {
    assert_eq!(interval(&[50.0]), Err(Undefined::FewRespondents));
    assert_eq!(paired(&[]), Err(Undefined::FewRespondents));
    assert_eq!(paired(&[2.5, 2.5, 2.5]), Err(Undefined::NoVariation));
    assert_eq!(paired(&[0.0, 0.0]), Err(Undefined::NoVariation));
    assert_eq!(holm(&[]), [0.0; 0]);
    assert_eq!((average_deviation(&[]), within_group(&[1, 0]), within_group(&[9])), (None, None, None));
    assert_eq!((within_group_items(&[]), within_group_items(&[vec![0, 1]])), (None, None));
    assert_eq!(variances(&[vec![1.0, 2.0], Vec::new()]), Err(Undefined::FewMembers));
    assert_eq!(variances(&[vec![1.0], vec![2.0]]), Err(Undefined::FewMembers));
    assert_eq!(Covariances::of(&[]).alpha(), Err(Undefined::FewItems));
    assert_eq!(Covariances::of(&[vec![0, 1], vec![1, 0]]).alpha(), Err(Undefined::NoVariation));
    assert_eq!(Covariances::of(&[vec![0, 1], vec![0, 1]]).omega(), Err(Undefined::FewItems));
    assert!(quantile(0.975, 0).is_nan() && quantile(1.5, 3).is_nan() && quantile(f64::NAN, 3).is_nan());
    assert!(both_tails(1.0, 0).is_nan() && both_tails(f64::NAN, 3).is_nan());
}

#[test]
fn the_ends_of_students_t_are_infinite() {
    assert!(quantile(0.0, 4) < f64::MIN && quantile(1.0, 4) > f64::MAX);
    assert_eq!([both_tails(f64::INFINITY, 1), both_tails(0.0, 1)].map(f64::to_bits), [0.0, 1.0].map(f64::to_bits));
}

#[test]
fn every_number_says_how_it_is_made_where_it_comes_from_and_why_it_is_missing() {
    let catalogue = Catalogue::english();
    for name in NAMES {
        let formula = catalogue.say(&formula(name));
        assert!(formula.len() > 100 && formula.contains(" in R"), "{formula}");
        assert!(source(name).contains('('), "{name:?}");
    }
    for reason in [
        Undefined::FewRespondents,
        Undefined::FewMembers,
        Undefined::FewItems,
        Undefined::NoVariation,
        Undefined::NotSettled,
    ] {
        assert!(catalogue.say(&why_undefined(reason)).contains(' '), "{reason:?}");
    }
}

proptest! {
    #![proptest_config(configuration())]

    #[test]
    fn agreement_stays_within_its_bounds(distribution in prop::collection::vec(0..9_usize, 2..8)) {
        let people: usize = distribution.iter().sum();
        let half_of_top = f64::from(u32::try_from(distribution.len() - 1).expect("few levels")) / 2.0;
        let unanimous = distribution.iter().filter(|count| **count > 0).count() == 1;
        let Some(deviation) = average_deviation(&distribution) else { return Err(TestCaseError::reject("nobody rated")) };
        prop_assert!((0.0..=half_of_top).contains(&deviation));
        prop_assert_eq!(deviation.to_bits() == 0, unanimous);
        prop_assert!(!(unanimous && is_apart(&distribution)));
        if people > 1 {
            let agreement = within_group(&distribution).expect("two people rated");
            prop_assert!(agreement <= 1.0);
            prop_assert_eq!(agreement.to_bits() == 1.0_f64.to_bits(), unanimous);
            let of_items = within_group_items(&[distribution.clone(), distribution]).expect("two people rated");
            prop_assert!((0.0..=1.0).contains(&of_items) && of_items >= agreement);
        }
    }

    #[test]
    fn the_order_of_people_and_items_and_the_direction_of_all_change_no_reliability(
        levels in prop::collection::vec(prop::collection::vec(0..5_usize, 12), 3..7),
    ) {
        let mut turned: Vec<Vec<usize>> = levels.iter().rev().cloned().collect();
        for column in &mut turned {
            column.reverse();
            *column = column.iter().map(|level| 4 - level).collect();
        }
        let (one, other) = (Covariances::of(&levels), Covariances::of(&turned));
        prop_assert_eq!(one.alpha(), other.alpha());
        for value in [one.alpha(), one.alpha_standardized(), one.omega().map(|omega| omega.total)].into_iter().flatten() {
            prop_assert!(value <= 1.0 + 1e-12, "{}", value);
        }
        if let (Ok(one), Ok(other)) = (one.omega(), other.omega()) {
            prop_assert!((one.total - other.total).abs() < 1e-6, "{} {}", one.total, other.total);
        }
    }

    #[test]
    fn people_in_another_order_are_the_same_people(seed in prop::collection::vec((0..5_usize, 0..5_usize, 0..5_usize), 16..24)) {
        let (questionnaire, mut responses) = rated(seed.len(), |person, item| {
            let (one, two, three) = seed[person];
            [one, two, three][item]
        });
        let forwards = of_first(&questionnaire, &responses);
        responses.reverse();
        prop_assert_eq!(forwards, of_first(&questionnaire, &responses));
    }

    #[test]
    fn quantile_and_tails_undo_each_other(probability in 0.5001..0.9999_f64, freedom in 1..3_000_usize) {
        let t = quantile(probability, freedom);
        prop_assert!((both_tails(t, freedom) - 2.0 * (1.0 - probability)).abs() < 1e-12);
        prop_assert_eq!(quantile(1.0 - (1.0 - probability), freedom).to_bits(), t.to_bits());
    }

    #[test]
    fn an_adjusted_probability_is_never_smaller_and_keeps_the_order(given in prop::collection::vec(0.0..1.0_f64, 1..12)) {
        let adjusted = holm(&given);
        prop_assert_eq!(adjusted.len(), given.len());
        for (one, one_adjusted) in given.iter().zip(&adjusted) {
            prop_assert!(one_adjusted >= one && *one_adjusted <= 1.0);
            for (other, other_adjusted) in given.iter().zip(&adjusted) {
                prop_assert!(one > other || one_adjusted <= other_adjusted);
            }
        }
    }

    #[test]
    fn intraclass_correlations_stay_below_one(
        groups in prop::collection::vec(prop::collection::vec(0..9_u8, 1..6), 2..9),
    ) {
        let groups: Vec<Vec<f64>> = groups.into_iter().map(|group| group.into_iter().map(f64::from).collect()).collect();
        if let Ok(found) = variances(&groups) {
            prop_assert!((-1.0 / (1e-9_f64).max(mean_size(&groups) - 1.0) - 1e-9..=1.0).contains(&found.icc1()));
            prop_assert!(found.icc2().is_ok_and(|value| value <= 1.0) || found.between.to_bits() == 0);
        }
    }
}

fn mean_size(groups: &[Vec<f64>]) -> f64 {
    let size = |of: usize| f64::from(u32::try_from(of).expect("few people"));
    size(groups.iter().map(Vec::len).sum()) / size(groups.len())
}
