//! Scores, levels, standings, floors and counts of single tasks.

use coready::model::assessment::{Lift, Standing};
use coready::model::questionnaire::Item;
use coready::model::response::{Given, Response};
use coready::model::score::Score;
use coready::scoring::assess;

use super::{
    DONT_KNOW, UNANSWERED, answering, assess_one, first_task, level, lone_task, not_applicable, scale_of, score,
    scored, weighing,
};
use crate::harness::{empty_response, ladder, response, ten_tasks};

#[test]
fn a_level_scores_its_share_of_the_highest_level() {
    let questionnaire = lone_task(ladder(), weighing(&[1]));
    let scores = [0, 1, 2, 3, 4].map(|given| scored(&first_task(&questionnaire, &[level(given)])).score.points());
    assert_eq!(scores.map(f64::to_bits), [0.0, 25.0, 50.0, 75.0, 100.0].map(f64::to_bits));
}

#[test]
fn a_reversed_item_counts_mirrored_and_keeps_the_answer_as_given() {
    let mut items = weighing(&[1]);
    items[0].reverse = true;
    let result = first_task(&lone_task(ladder(), items), &[level(1)]);
    assert_eq!(scored(&result).score, score(3, 4));
    assert_eq!(result.items[0].score, Some(score(3, 4)));
    assert_eq!(result.items[0].answer, Some(level(1)));
}

#[test]
fn heavier_items_count_more() {
    let result = first_task(&lone_task(ladder(), weighing(&[3, 1])), &[level(4), level(0)]);
    assert_eq!(scored(&result).score, score(3, 4));
}

#[test]
fn a_score_exactly_at_the_edge_of_a_level_is_in() {
    let result = first_task(&lone_task(ladder(), weighing(&[5, 3])), &[level(4), level(0)]);
    assert_eq!(scored(&result).score, score(625, 1000));
    assert_eq!(scored(&result).level, 3);
    assert!(scored(&result).established);
    assert_eq!(result.lift, Lift::NotNeeded);
}

#[test]
fn a_score_a_hair_below_the_edge_is_out() {
    // (9 * 3 + 10 * (3 + 2 + 2)) / (39 * 4) = 97 / 156 = 62.18; 97.5 would be the edge.
    let questionnaire = lone_task(ladder(), weighing(&[9, 10, 10, 10]));
    let result = first_task(&questionnaire, &[level(3), level(3), level(2), level(2)]);
    assert_eq!(scored(&result).score, score(97, 156));
    assert_eq!(scored(&result).level, 2);
    assert!(!scored(&result).established);
}

#[test]
fn levels_of_short_and_long_scales_round_halves_up() {
    let two = first_task(&lone_task(scale_of(2, 1), weighing(&[1, 1])), &[level(1), level(0)]);
    assert_eq!((scored(&two).level, scored(&two).established), (1, true));
    // 1.5 of 6 is level 2, 2.4 of 6 is level 2.
    let seven = lone_task(scale_of(7, 2), weighing(&[1, 1]));
    assert_eq!(scored(&first_task(&seven, &[level(1), level(2)])).level, 2);
    let seven = lone_task(scale_of(7, 3), weighing(&[3, 2]));
    let result = first_task(&seven, &[level(2), level(3)]);
    assert_eq!((scored(&result).level, scored(&result).established), (2, false));
}

#[test]
fn half_of_the_weight_answered_is_not_enough() {
    let questionnaire = lone_task(ladder(), weighing(&[2, 1, 1]));
    let half = first_task(&questionnaire, &[level(4), DONT_KNOW, UNANSWERED]);
    assert_eq!(half.standing, Standing::Insufficient);
    assert_eq!(
        (
            half.counts.expect("nothing is withheld of one").scored,
            half.counts.expect("nothing is withheld of one").could_not_say
        ),
        (0, 1)
    );
    let more = first_task(&questionnaire, &[level(4), DONT_KNOW, level(0)]);
    assert_eq!(scored(&more).score, score(8, 12));
    assert_eq!(
        (
            more.counts.expect("nothing is withheld of one").scored,
            more.counts.expect("nothing is withheld of one").could_not_say
        ),
        (1, 0)
    );
}

#[test]
fn what_does_not_apply_leaves_the_weight() {
    let questionnaire = lone_task(ladder(), weighing(&[2, 1, 2]));
    let result = first_task(&questionnaire, &[level(3), DONT_KNOW, not_applicable()]);
    assert_eq!(scored(&result).score, score(3, 4));
    assert_eq!(result.counts.expect("nothing is withheld of one").not_applicable, 1);
}

#[test]
fn a_task_to_which_nothing_applies_is_insufficient_and_misses_no_answer() {
    let result = first_task(&lone_task(ladder(), weighing(&[1, 1])), &[not_applicable(), not_applicable()]);
    assert_eq!(result.standing, Standing::Insufficient);
    assert_eq!(result.lift, Lift::Missing(0));
    assert_eq!(
        (
            result.counts.expect("nothing is withheld of one").scored,
            result.counts.expect("nothing is withheld of one").could_not_say,
            result.counts.expect("nothing is withheld of one").not_applicable
        ),
        (0, 0, 2)
    );
}

#[test]
fn an_item_that_is_not_scored_is_shown_and_counts_for_nothing() {
    let mut items = weighing(&[1, 10]);
    items[1] = Item { scored: false, floor: Some(4), ..items[1].clone() };
    let result = first_task(&lone_task(ladder(), items), &[level(4), level(0)]);
    assert_eq!(scored(&result).score, score(1, 1));
    assert!(scored(&result).established);
    assert_eq!(result.items[1].score, Some(score(0, 1)));
    assert_eq!(result.counts.expect("nothing is withheld of one").answered, 2);
}

#[test]
fn an_item_of_another_role_is_not_asked_and_nobody_without_a_role_is_spared() {
    let mut items = weighing(&[1, 1]);
    items[1].asked_of = vec!["staff".to_owned()];
    let questionnaire = lone_task(ladder(), items);
    let answers = [level(4), level(0)];
    let as_role = |role: &str| {
        let about = [("role".to_owned(), role.to_owned())].into();
        assess_one(&questionnaire, Response { about, ..answering(&questionnaire, &answers) }).tasks.remove(0)
    };
    let resident = as_role("resident");
    assert_eq!(scored(&resident).score, score(1, 1));
    assert_eq!(
        (
            resident.items.len(),
            resident.counts.expect("nothing is withheld of one").answered,
            resident.counts.expect("nothing is withheld of one").unanswered
        ),
        (1, 1, 0)
    );
    assert_eq!(scored(&as_role("staff")).score, score(1, 2));
    assert_eq!(scored(&first_task(&questionnaire, &answers)).score, score(1, 2));
}

#[test]
fn a_task_outside_the_path_is_not_asked_whatever_was_answered() {
    let questionnaire = ten_tasks();
    let forming = Response { path: Some("forming".to_owned()), ..response(&questionnaire, |_| 4) };
    let assessment = assess_one(&questionnaire, forming);
    let outside = assessment.task("T8").expect("there is a result for every task");
    assert_eq!(outside.standing, Standing::NotAsked);
    assert_eq!(outside.lift, Lift::NotAsked);
    assert!(outside.items.is_empty());
    assert_eq!(outside.counts, Some(coready::model::assessment::Counts::default()));
    assert!(assessment.task("T7").expect("there is a result for every task").firm());
}

#[test]
fn a_floor_item_below_its_floor_blocks_its_task() {
    let mut items = weighing(&[1, 9]);
    items[0].floor = Some(2);
    let questionnaire = lone_task(ladder(), items);
    let below = first_task(&questionnaire, &[level(1), level(4)]);
    assert_eq!((scored(&below).level, scored(&below).established), (4, false));
    assert_eq!(scored(&below).floored_by, ["T1_a"]);
    let at = first_task(&questionnaire, &[level(2), level(4)]);
    assert!(scored(&at).established);
    assert!(scored(&at).floored_by.is_empty());
}

#[test]
fn the_floor_of_a_reversed_item_is_held_against_its_mirrored_level() {
    let mut items = weighing(&[1, 9]);
    items[0] = Item { floor: Some(3), reverse: true, ..items[0].clone() };
    let questionnaire = lone_task(ladder(), items);
    assert_eq!(scored(&first_task(&questionnaire, &[level(2), level(4)])).floored_by, ["T1_a"]);
    assert!(scored(&first_task(&questionnaire, &[level(1), level(4)])).established);
}

#[test]
fn a_floor_item_without_a_level_is_named_and_does_not_block() {
    let mut items = weighing(&[1, 1, 1, 9]);
    items.iter_mut().take(3).for_each(|item| item.floor = Some(2));
    let result = first_task(&lone_task(ladder(), items), &[DONT_KNOW, not_applicable(), UNANSWERED, level(4)]);
    assert!(scored(&result).established);
    assert_eq!(scored(&result).floor_unanswered, ["T1_a", "T1_c"]);
}

#[test]
fn every_kind_of_answer_is_counted_as_what_it_is() {
    let questionnaire = lone_task(ladder(), weighing(&[1, 1, 1, 1, 1]));
    let answers = [level(1), level(2), DONT_KNOW, not_applicable()];
    let mut response = answering(&questionnaire, &answers);
    let carried = Given { carried_from: Some("2026-08-20-baseline".to_owned()), ..Given::plain(level(1)) };
    response.answers.insert("T1_a".to_owned(), carried);
    let counts = assess_one(&questionnaire, response).tasks[0].counts.expect("nothing is withheld of one");
    assert_eq!((counts.answered, counts.carried), (2, 1));
    assert_eq!((counts.dont_know, counts.not_applicable, counts.unanswered), (1, 1, 1));
}

#[test]
fn a_level_outside_the_scale_is_passed_over() {
    let mut items = weighing(&[1, 1, 1]);
    items[0].reverse = true;
    let result = first_task(&lone_task(ladder(), items), &[level(5), level(2), level(usize::MAX)]);
    assert_eq!(result.standing, Standing::Insufficient);
    assert_eq!(
        (
            result.counts.expect("nothing is withheld of one").answered,
            result.counts.expect("nothing is withheld of one").unanswered
        ),
        (1, 2)
    );
}

#[test]
fn the_score_of_several_is_the_exact_mean_of_those_who_have_one() {
    let questionnaire = lone_task(ladder(), weighing(&[1, 1, 1]));
    // 4 / 8 and 9 / 12: exactly 62.5; the third could not say.
    let responses = [
        answering(&questionnaire, &[level(2), level(2), DONT_KNOW]),
        answering(&questionnaire, &[level(4), level(4), level(1)]),
        answering(&questionnaire, &[level(0), DONT_KNOW, DONT_KNOW]),
    ];
    let result = &assess(&questionnaire, &responses, None).tasks[0];
    assert_eq!(scored(result).score, score(5, 8));
    assert!(scored(result).established);
    assert_eq!(
        (
            result.counts.expect("nothing is withheld of one").scored,
            result.counts.expect("nothing is withheld of one").could_not_say
        ),
        (2, 1)
    );
    assert_eq!(result.items[0].score, Some(score(6, 12)));
    assert_eq!(result.items[0].answer, None);
}

#[test]
fn several_answer_sets_have_no_lift_unless_none_is_needed() {
    let questionnaire = lone_task(ladder(), weighing(&[1]));
    let both = |given| [answering(&questionnaire, &[level(given)]), answering(&questionnaire, &[level(given)])];
    assert_eq!(assess(&questionnaire, &both(1), None).tasks[0].lift, Lift::ManyRespondents);
    assert_eq!(assess(&questionnaire, &both(3), None).tasks[0].lift, Lift::NotNeeded);
}

#[test]
fn without_any_response_every_task_is_insufficient() {
    let questionnaire = ten_tasks();
    let assessment = assess(&questionnaire, &[], None);
    assert_eq!(assessment.tasks.len(), 10);
    for result in &assessment.tasks {
        assert_eq!(result.standing, Standing::Insufficient);
        assert_eq!(result.lift, Lift::Missing(2));
    }
    let unanswered = assess_one(&questionnaire, empty_response());
    assert_eq!(unanswered.stage, assessment.stage);
}

#[test]
fn scores_compare_exactly_however_large_their_denominators_are() {
    let big = u128::MAX;
    assert!(score(big / 2, big) < score(1, 2));
    assert!(score(big - 1, big) > score(big - 2, big - 1));
    assert_eq!(score(big / 3, big / 3 * 3), score(1, 3));
    assert_eq!(score(0, 7), score(0, big));
    let mut thirds: Vec<Score> = [(2, 3), (1, 3), (0, 3), (3, 3)].map(|(part, whole)| score(part, whole)).to_vec();
    thirds.sort();
    assert_eq!(thirds, [score(0, 1), score(1, 3), score(4, 6), score(1, 1)]);
}
