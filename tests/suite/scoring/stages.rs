//! Both readings of the stage, their upper ends, mend and held by.

use coready::model::assessment::StageReading;
use coready::model::questionnaire::{Questionnaire, Stage};
use coready::model::response::{Answer, Given, Response};
use coready::scoring::assess;

use super::{DONT_KNOW, assess_one, level};
use crate::harness::{response, ten_tasks};

/// The reading for one level a task, T1 to T10.
fn reading(levels: [usize; 10]) -> StageReading {
    reading_of(&ten_tasks(), by_task(levels))
}

fn by_task(levels: [usize; 10]) -> Response {
    response(&ten_tasks(), |task| levels[number(task) - 1])
}

fn number(task: &str) -> usize {
    task[1..].parse().expect("a task is a letter and a number")
}

fn reading_of(questionnaire: &Questionnaire, response: Response) -> StageReading {
    assess_one(questionnaire, response).stage.expect("the questionnaire has stages")
}

fn with(mut response: Response, task: &str, answers: [Answer; 3]) -> Response {
    for (name, answer) in ["first", "second", "third"].iter().zip(answers) {
        response.answers.insert(format!("{task}_{name}"), Given::plain(answer));
    }
    response
}

fn numbers(reading: &StageReading) -> [usize; 4] {
    [reading.number, reading.at_most, reading.firm, reading.firm_at_most]
}

#[test]
fn nothing_done_is_the_first_stage_held_by_its_own_task() {
    let reading = reading([0; 10]);
    assert_eq!(numbers(&reading), [1, 1, 1, 1]);
    assert!(reading.mend.is_empty());
    assert_eq!(reading.held_by, ["T1"]);
}

#[test]
fn everything_sustained_is_the_last_stage_and_firm() {
    let reading = reading([4; 10]);
    assert_eq!(numbers(&reading), [5, 5, 5, 5]);
    assert!(reading.mend.is_empty() && reading.held_by.is_empty());
}

#[test]
fn exactly_half_of_the_tasks_above_the_line_is_not_enough() {
    // The line of stage 2 is 25: level 1 is on it.
    assert_eq!(reading([0, 1, 0, 0, 0, 0, 0, 0, 0, 0]).number, 1);
    assert_eq!(reading([0, 1, 1, 0, 0, 0, 0, 0, 0, 0]).number, 2);
    // That of stage 3 is 37.5.
    assert_eq!(reading([0, 0, 0, 2, 2, 1, 1, 0, 0, 0]).number, 1);
    assert_eq!(reading([0, 0, 0, 2, 2, 2, 1, 0, 0, 0]).number, 3);
}

#[test]
fn a_score_exactly_on_the_working_line_is_above_it() {
    // Levels 1 and 2 make 3 / 8 = 37.5 exactly, 1 and 1 and 2 make 33.3.
    let above = by_task([0, 0, 0, 0, 0, 0, 0, 0, 2, 0]);
    let on = with(above.clone(), "T8", [level(1), level(2), DONT_KNOW]);
    assert_eq!(reading_of(&ten_tasks(), on).number, 4);
    let below = with(above, "T8", [level(1), level(2), level(1)]);
    assert_eq!(reading_of(&ten_tasks(), below).number, 1);
}

#[test]
fn the_furthest_stage_counts_even_if_one_before_it_is_not_reached() {
    let reading = reading([0, 0, 0, 0, 0, 0, 0, 2, 2, 0]);
    assert_eq!(numbers(&reading), [4, 4, 1, 1]);
    assert_eq!(reading.mend, ["T1", "T2", "T3", "T4", "T5", "T6", "T7"]);
    assert_eq!(reading.held_by, ["T8", "T9", "T10"]);
}

#[test]
fn the_last_stage_needs_every_task_of_the_one_before_it() {
    let all_but_one = reading([0, 0, 0, 0, 0, 0, 0, 4, 4, 2]);
    assert_eq!(all_but_one.number, 4);
    let all = reading([3, 3, 2, 3, 3, 3, 3, 3, 3, 3]);
    assert_eq!(numbers(&all), [5, 5, 2, 2]);
    assert_eq!(all.mend, ["T3"]);
    assert!(all.held_by.is_empty());
}

#[test]
fn working_at_is_never_below_firm() {
    let reading = reading([3, 3, 3, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(numbers(&reading), [3, 3, 3, 3]);
    assert_eq!(reading.held_by, ["T4", "T5", "T6", "T7"]);
}

#[test]
fn a_floored_task_does_not_pass_its_gate_however_high_its_score() {
    let floored = with(by_task([4; 10]), "T4", [level(1), level(4), level(4)]);
    let reading = reading_of(&ten_tasks(), floored);
    assert_eq!(numbers(&reading), [5, 5, 3, 3]);
    assert_eq!(reading.mend, ["T4"]);
}

#[test]
fn an_insufficient_task_makes_each_reading_a_range() {
    let unsure = [DONT_KNOW, DONT_KNOW, level(4)];
    let response = with(by_task([4, 4, 4, 4, 4, 4, 4, 0, 4, 4]), "T8", unsure.clone());
    assert_eq!(numbers(&reading_of(&ten_tasks(), response)), [4, 5, 4, 5]);
    let response = with(by_task([4, 4, 4, 0, 0, 0, 0, 0, 0, 0]), "T1", unsure.clone());
    assert_eq!(numbers(&reading_of(&ten_tasks(), response)), [2, 3, 1, 3]);
    // One of three is on the line of stage 4; with the unsure one it is two, and none of it is established.
    let response = with(by_task([0, 0, 0, 0, 0, 0, 0, 0, 2, 0]), "T8", unsure);
    assert_eq!(numbers(&reading_of(&ten_tasks(), response)), [1, 4, 1, 1]);
}

#[test]
fn an_insufficient_task_is_mended_or_holds() {
    let unsure = [DONT_KNOW, DONT_KNOW, DONT_KNOW];
    let response = with(with(by_task([4, 4, 4, 4, 2, 2, 0, 0, 0, 0]), "T2", unsure.clone()), "T4", unsure);
    let reading = reading_of(&ten_tasks(), response);
    assert_eq!(numbers(&reading), [2, 3, 2, 3]);
    assert_eq!(reading.held_by, ["T2"]);
    assert!(reading.mend.is_empty());
}

#[test]
fn what_was_not_asked_is_not_established_even_at_most() {
    let forming = Response { path: Some("forming".to_owned()), ..by_task([4; 10]) };
    let reading = reading_of(&ten_tasks(), forming);
    assert_eq!(numbers(&reading), [4, 4, 4, 4]);
    assert_eq!(reading.held_by, ["T8", "T9", "T10"]);
}

#[test]
fn without_any_response_the_stage_is_anything_from_first_to_last() {
    let reading = assess(&ten_tasks(), &[], None).stage.expect("the questionnaire has stages");
    assert_eq!(numbers(&reading), [1, 5, 1, 5]);
}

#[test]
fn tasks_to_mend_stand_in_the_order_of_the_model_not_of_the_gate() {
    let mut questionnaire = ten_tasks();
    questionnaire.stages[1].gate.reverse();
    let reading = reading_of(&questionnaire, by_task([4, 0, 0, 2, 2, 2, 2, 0, 0, 0]));
    assert_eq!(reading.number, 3);
    assert_eq!(reading.mend, ["T2", "T3"]);
}

#[test]
fn two_stages_are_read_and_one_alone_is_none() {
    let mut questionnaire = ten_tasks();
    questionnaire.stages.truncate(2);
    questionnaire.stages[1] = Stage { gate: Vec::new(), working: None, ..questionnaire.stages[1].clone() };
    assert_eq!(numbers(&reading_of(&questionnaire, by_task([2; 10]))), [1, 1, 1, 1]);
    assert_eq!(numbers(&reading_of(&questionnaire, by_task([3; 10]))), [2, 2, 2, 2]);
    questionnaire.stages = vec![Stage { number: 1, ..questionnaire.stages[1].clone() }];
    assert_eq!(assess_one(&questionnaire, by_task([4; 10])).stage, None);
}

#[test]
fn without_stages_there_is_no_reading() {
    let questionnaire = Questionnaire { stages: Vec::new(), ..ten_tasks() };
    assert_eq!(assess_one(&questionnaire, by_task([4; 10])).stage, None);
}
