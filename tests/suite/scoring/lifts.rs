//! The smallest change that would establish a task.

use coready::model::assessment::{Lift, Raise};
use coready::model::questionnaire::Item;

use super::{DONT_KNOW, UNANSWERED, first_task, level, lone_task, not_applicable, scale_of, weighing};
use crate::harness::ladder;

fn raises(list: &[(&str, usize, usize)]) -> Lift {
    Lift::Raises(list.iter().map(|(item, from, to)| Raise { item: (*item).to_owned(), from: *from, to: *to }).collect())
}

#[test]
fn the_heaviest_item_is_raised_first_and_no_further_than_needed() {
    // 1 * 3 + 3 * 1 = 6 of 16, 10 is the edge: two steps of the heavy item make 12, one makes 9.
    let result = first_task(&lone_task(ladder(), weighing(&[1, 3])), &[level(3), level(1)]);
    assert_eq!(result.lift, raises(&[("T1_b", 1, 3)]));
}

#[test]
fn an_item_at_the_top_hands_over_to_the_next_heaviest() {
    // 2 * 3 + 1 * 0 + 1 * 0 = 6 of 16, 10 is the edge: 2 from the top step of a, then one each of b and c.
    let result = first_task(&lone_task(ladder(), weighing(&[2, 1, 1])), &[level(3), level(0), level(0)]);
    assert_eq!(result.lift, raises(&[("T1_a", 3, 4), ("T1_b", 0, 1), ("T1_c", 0, 1)]));
}

#[test]
fn among_equal_weights_the_lowest_rises_first_then_the_first_in_the_file() {
    // 1 + 2 + 1 = 4 of 12, 7.5 is the edge: four steps; c and a to 2, then the first two to 3.
    let result = first_task(&lone_task(ladder(), weighing(&[1, 1, 1])), &[level(1), level(2), level(1)]);
    assert_eq!(result.lift, raises(&[("T1_a", 1, 3), ("T1_b", 2, 3), ("T1_c", 1, 2)]));
}

#[test]
fn a_floor_item_rises_to_its_floor_before_anything_heavier() {
    let mut items = weighing(&[1, 5]);
    items[0].floor = Some(2);
    let questionnaire = lone_task(ladder(), items);
    let high = first_task(&questionnaire, &[level(0), level(4)]);
    assert_eq!(high.lift, raises(&[("T1_a", 0, 2)]));
    // 2 + 5 * 2 = 12 of 24, 15 is the edge: one step of the heavy one on top of the floor.
    let low = first_task(&questionnaire, &[level(0), level(2)]);
    assert_eq!(low.lift, raises(&[("T1_a", 0, 2), ("T1_b", 2, 3)]));
}

#[test]
fn floor_and_mean_raises_of_one_item_are_one_raise() {
    let mut items = weighing(&[5, 1]);
    items[0].floor = Some(1);
    let result = first_task(&lone_task(ladder(), items), &[level(0), level(0)]);
    assert_eq!(result.lift, raises(&[("T1_a", 0, 3)]));
}

#[test]
fn a_reversed_item_goes_down_as_it_is_given() {
    let items = weighing(&[1]).into_iter().map(|item| Item { reverse: true, ..item }).collect();
    assert_eq!(first_task(&lone_task(ladder(), items), &[level(4)]).lift, raises(&[("T1_a", 4, 1)]));
}

#[test]
fn only_scored_items_with_a_level_are_raised() {
    let mut items = weighing(&[2, 1, 10, 1]);
    items[2].scored = false;
    let result = first_task(&lone_task(ladder(), items), &[level(2), DONT_KNOW, level(0), not_applicable()]);
    assert_eq!(result.lift, raises(&[("T1_a", 2, 3)]));
}

#[test]
fn a_scale_of_two_levels_lifts_in_single_steps() {
    let result = first_task(&lone_task(scale_of(2, 1), weighing(&[1, 1, 1])), &[level(0), level(0), level(1)]);
    assert_eq!(result.lift, raises(&[("T1_a", 0, 1)]));
}

#[test]
fn an_insufficient_task_says_how_many_answers_are_missing() {
    let missing = |weights: &[u32], answers: &[_]| first_task(&lone_task(ladder(), weighing(weights)), answers).lift;
    assert_eq!(missing(&[1, 1, 1], &[UNANSWERED, DONT_KNOW, UNANSWERED]), Lift::Missing(2));
    // The heaviest answers first: 3 of 6 would be half, not more.
    assert_eq!(missing(&[1, 3, 1, 1], &[UNANSWERED, UNANSWERED, UNANSWERED, DONT_KNOW]), Lift::Missing(2));
    assert_eq!(missing(&[1, 3, 1, 1], &[level(0), UNANSWERED, UNANSWERED, UNANSWERED]), Lift::Missing(1));
    assert_eq!(missing(&[2, 2, 9], &[level(0), UNANSWERED, not_applicable()]), Lift::Missing(1));
}
