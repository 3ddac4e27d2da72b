//! Next tasks with their reasons, answers and practices; strengths.

use coready::model::assessment::{Assessment, NextTask, Reason};
use coready::model::questionnaire::{Item, Questionnaire};
use coready::model::response::{Answer, Given, Response};
use coready::scoring::assess;

use super::{DONT_KNOW, UNANSWERED, answering, assess_one, level, lone_task, weighing};
use crate::harness::{ladder, response, ten_tasks};

fn by_task(levels: [usize; 10]) -> Response {
    let number = |task: &str| task[1..].parse::<usize>().expect("a task is a letter and a number");
    response(&ten_tasks(), |task| levels[number(task) - 1])
}

fn advised(levels: [usize; 10]) -> Assessment {
    assess_one(&ten_tasks(), by_task(levels))
}

fn named(next: &[NextTask]) -> Vec<(&str, Reason)> {
    next.iter().map(|next| (next.task.as_str(), next.reason)).collect()
}

/// The only next task of a questionnaire of one task without stages.
fn lone_next(questionnaire: &Questionnaire, answers: &[Answer]) -> NextTask {
    assess_one(questionnaire, answering(questionnaire, answers)).next.remove(0)
}

fn with_practices(items: Vec<Item>, practices: &[&[&str]]) -> Vec<Item> {
    let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    items.into_iter().zip(practices).map(|(item, ids)| Item { practices: own(ids), ..item }).collect()
}

#[test]
fn two_tasks_to_mend_come_before_what_holds() {
    let assessment = advised([0, 0, 0, 0, 2, 2, 2, 0, 0, 0]);
    assert_eq!(named(&assessment.next), [("T1", Reason::Mend), ("T2", Reason::Mend), ("T4", Reason::HeldBy)]);
}

#[test]
fn what_holds_fills_the_list_where_little_is_to_mend() {
    let assessment = advised([4, 4, 2, 2, 2, 2, 4, 0, 0, 0]);
    assert_eq!(named(&assessment.next), [("T3", Reason::Mend), ("T4", Reason::HeldBy), ("T5", Reason::HeldBy)]);
}

#[test]
fn tasks_of_the_stage_after_come_up_where_there_is_room() {
    let assessment = advised([2, 4, 4, 4, 4, 4, 4, 4, 0, 0]);
    assert_eq!(named(&assessment.next), [("T1", Reason::Mend), ("T9", Reason::ComingUp), ("T10", Reason::ComingUp)]);
    assert_eq!(assessment.strengths, ["T2", "T3", "T4", "T5", "T6", "T7", "T8"]);
}

#[test]
fn a_third_task_to_mend_waits_for_what_is_coming_up() {
    let assessment = advised([0, 0, 0, 4, 4, 4, 4, 0, 0, 0]);
    assert_eq!(named(&assessment.next), [("T1", Reason::Mend), ("T2", Reason::Mend), ("T8", Reason::ComingUp)]);
}

#[test]
fn the_last_stage_keeps_up_the_lowest_in_the_order_of_the_model() {
    let all = advised([4, 4, 3, 4, 4, 4, 4, 3, 4, 4]);
    assert_eq!(named(&all.next), [("T3", Reason::Upkeep), ("T8", Reason::Upkeep), ("T1", Reason::Upkeep)]);
    assert!(all.strengths.is_empty());
    let mended = advised([0, 0, 0, 4, 4, 4, 4, 4, 4, 4]);
    assert_eq!(named(&mended.next), [("T1", Reason::Mend), ("T2", Reason::Mend), ("T3", Reason::Upkeep)]);
}

#[test]
fn a_task_that_was_not_asked_is_advised_by_its_own_practices() {
    let forming = Response { path: Some("forming".to_owned()), ..by_task([4; 10]) };
    let assessment = assess_one(&ten_tasks(), forming);
    assert_eq!(named(&assessment.next).len(), 3);
    assert_eq!(named(&assessment.next)[0], ("T8", Reason::HeldBy));
    assert!(assessment.next[0].because.is_empty());
    assert_eq!(assessment.next[0].practices, ["practice-t8"]);
}

#[test]
fn without_any_response_the_first_tasks_are_advised_because_of_no_answer() {
    let next = assess(&ten_tasks(), &[], None).next;
    assert_eq!(named(&next), [("T1", Reason::HeldBy), ("T2", Reason::ComingUp), ("T3", Reason::ComingUp)]);
    assert!(next.iter().all(|next| next.because.is_empty()));
}

#[test]
fn without_stages_the_three_lowest_are_next_and_nothing_is_a_strength() {
    let questionnaire = Questionnaire { stages: Vec::new(), ..ten_tasks() };
    let mut response = by_task([4, 3, 0, 4, 1, 4, 4, 0, 4, 1]);
    for name in ["first", "second"] {
        response.answers.insert(format!("T3_{name}"), Given::plain(DONT_KNOW));
    }
    let assessment = assess_one(&questionnaire, response);
    assert_eq!(named(&assessment.next), [("T8", Reason::Lowest), ("T5", Reason::Lowest), ("T10", Reason::Lowest)]);
    assert!(assessment.strengths.is_empty());
}

#[test]
fn answers_that_fall_short_stand_floored_first_then_lowest_then_not_known() {
    let mut items = weighing(&[1, 1, 1, 1, 1]);
    items[3].floor = Some(3);
    let answers = [DONT_KNOW, level(1), level(0), level(2), level(3)];
    assert_eq!(lone_next(&lone_task(ladder(), items), &answers).because, ["T1_d", "T1_c", "T1_b", "T1_a"]);
}

#[test]
fn a_floor_above_established_is_a_reason_of_its_own() {
    let mut items = weighing(&[1, 1]);
    items[1].floor = Some(4);
    assert_eq!(lone_next(&lone_task(ladder(), items), &[level(4), level(3)]).because, ["T1_b"]);
}

#[test]
fn equal_answers_stand_in_file_order_and_reversed_ones_by_what_they_mean() {
    let mut items = weighing(&[1, 1, 1]);
    items[2].reverse = true;
    let next = lone_next(&lone_task(ladder(), items), &[level(1), level(1), level(4)]);
    assert_eq!(next.because, ["T1_c", "T1_a", "T1_b"]);
}

#[test]
fn unanswered_and_unscored_items_are_no_reason() {
    let mut items = weighing(&[3, 1, 1]);
    items[2].scored = false;
    assert_eq!(lone_next(&lone_task(ladder(), items), &[level(2), UNANSWERED, level(0)]).because, ["T1_a"]);
}

#[test]
fn where_nothing_falls_short_the_lowest_answers_stand_in() {
    let questionnaire = lone_task(ladder(), weighing(&[1, 1, 1, 1]));
    let next = lone_next(&questionnaire, &[level(4), level(3), DONT_KNOW, level(3)]);
    assert_eq!(
        (next.reason, next.because.as_slice()),
        (Reason::Lowest, ["T1_b", "T1_d", "T1_c"].map(str::to_owned).as_slice())
    );
}

#[test]
fn practices_are_taken_in_turn_each_once_and_at_most_three() {
    let items = with_practices(weighing(&[1, 1, 1]), &[&["p1", "p2"], &["p1", "p3"], &["p4"]]);
    let next = lone_next(&lone_task(ladder(), items.clone()), &[level(0), level(1), level(4)]);
    assert_eq!(next.practices, ["p1", "p2", "p3"]);
    let next = lone_next(&lone_task(ladder(), items), &[level(0), level(1), level(0)]);
    assert_eq!(next.because, ["T1_a", "T1_c", "T1_b"]);
    assert_eq!(next.practices, ["p1", "p4", "p2"]);
}
