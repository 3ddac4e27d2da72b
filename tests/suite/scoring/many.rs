//! What is found where each answers alone: means of voices, what is withheld, agreement, groups, the agenda, steadiness.

mod exact;
mod groups;
mod items;
mod secrets;
mod simulated;

use coready::model::assessment::{Assessment, Lift, Standing, TaskResult};
use coready::model::checkpoint::{Balance, Floors, Rules};
use coready::model::many::{What, Withheld};
use coready::model::questionnaire::{Item, Questionnaire};
use coready::model::response::{Answer, Response};
use coready::scoring::assess;

use super::{DONT_KNOW, answering, level, lone_task, score, scored, weighing};
use crate::harness::{ladder, response, ten_tasks};

fn rules(balance: Balance) -> Rules {
    Rules { floors: Floors::default(), balance }
}

fn by_respondents(questionnaire: &Questionnaire, responses: &[Response]) -> Assessment {
    assess(questionnaire, responses, Some(&rules(Balance::Respondents)))
}

fn by_members(questionnaire: &Questionnaire, responses: &[Response]) -> Assessment {
    assess(questionnaire, responses, Some(&rules(Balance::Members)))
}

/// A response for each answer to the only item of a task.
fn one_item(answers: &[Answer]) -> (Questionnaire, Vec<Response>) {
    let questionnaire = lone_task(ladder(), weighing(&[1]));
    let responses = answers.iter().map(|answer| answering(&questionnaire, std::slice::from_ref(answer)));
    let responses = responses.collect();
    (questionnaire, responses)
}

fn levels(given: &[usize]) -> Vec<Answer> {
    given.iter().map(|given| level(*given)).collect()
}

fn of_member(name: &str, response: Response) -> Response {
    Response { member: Some(name.to_owned()), ..response }
}

fn first(assessment: &Assessment) -> &TaskResult {
    &assessment.tasks[0]
}

fn withheld(assessment: &Assessment) -> &[Withheld] {
    &assessment.many.as_ref().expect("each answered alone").withheld
}

#[test]
fn below_the_floor_everything_is_withheld_and_the_stage_could_be_any() {
    let questionnaire = ten_tasks();
    let four: Vec<Response> = (0..4).map(|_| response(&questionnaire, |_| 4)).collect();
    let found = by_respondents(&questionnaire, &four);
    for task in &found.tasks {
        assert_eq!((&task.standing, task.counts, task.spread), (&Standing::Withheld, None, None));
        assert_eq!(task.lift, Lift::ManyRespondents);
        assert!(task.items.iter().all(|item| item.score.is_none() && item.tally.is_none() && item.views.is_none()));
        assert!(task.items.iter().all(|item| item.answer.is_none()));
    }
    let stage = found.stage.as_ref().expect("there are stages");
    assert_eq!([stage.number, stage.at_most, stage.firm, stage.firm_at_most], [1, 5, 1, 5]);
    assert!(found.next.is_empty() && found.strengths.is_empty());
    assert_eq!(withheld(&found), [Withheld { what: What::Everything, floor: 5 }]);
    let other: Vec<Response> = (0..4).map(|_| response(&questionnaire, |_| 0)).collect();
    assert_eq!(by_respondents(&questionnaire, &other), found, "other answers of four give the very same");
}

#[test]
fn from_five_on_there_are_means_and_from_eight_on_spreads() {
    let (questionnaire, responses) = one_item(&levels(&[1, 2, 2, 3, 4, 4, 4, 4]));
    let five = by_respondents(&questionnaire, &responses[..5]);
    assert_eq!(scored(first(&five)).score, score(12, 20));
    assert_eq!((first(&five).spread, first(&five).items[0].views.is_some()), (None, false));
    assert_eq!(first(&five).items[0].score, Some(score(12, 20)));
    let seven = by_respondents(&questionnaire, &responses[..7]);
    assert!(first(&seven).spread.is_none() && seven.many.as_ref().is_some_and(|many| many.agenda.is_none()));
    let eight = by_respondents(&questionnaire, &responses);
    let spread = first(&eight).spread.expect("eight have a score");
    // R: sd(25 * c(1, 2, 2, 3, 4, 4, 4, 4)) and t.test of the same, clipped to 100.
    assert!((spread.deviation - 29.880_715_23).abs() < 1e-6);
    assert!((spread.interval[0] - 50.019_096_91).abs() < 1e-6 && (spread.interval[1] - 99.980_903_09).abs() < 1e-6);
    let views = first(&eight).items[0].views.as_ref().expect("eight gave a level");
    assert_eq!(views.distribution, [0, 1, 2, 1, 4]);
}

#[test]
fn floors_that_were_raised_hold() {
    let (questionnaire, responses) = one_item(&levels(&[2; 11]));
    let raised = Rules { floors: Floors { mean: 11, other: 12 }, balance: Balance::Respondents };
    let shown = assess(&questionnaire, &responses, Some(&raised));
    assert!(first(&shown).score().is_some() && first(&shown).spread.is_none());
    let fewer = assess(&questionnaire, &responses[..10], Some(&raised));
    assert_eq!(withheld(&fewer), [Withheld { what: What::Everything, floor: 11 }]);
}

#[test]
fn where_members_weigh_the_same_a_score_is_the_mean_of_their_means() {
    let (questionnaire, responses) = one_item(&levels(&[4, 4, 4, 0, 2]));
    let names = ["North", "north ", " NORTH", "South"];
    let mut responses: Vec<Response> = responses;
    for (response, name) in responses.iter_mut().zip(names) {
        *response = of_member(name, response.clone());
    }
    // Who names no member is one of their own.
    let balanced = by_members(&questionnaire, &responses);
    assert_eq!(scored(first(&balanced)).score, score(4 + 2, 12));
    assert_eq!(balanced.many.as_ref().map(|many| many.members), Some(2));
    assert_eq!(scored(first(&by_respondents(&questionnaire, &responses))).score, score(14, 20));
}

#[test]
fn intervals_over_members_take_eight_of_them() {
    let (questionnaire, responses) = one_item(&levels(&[0, 1, 2, 3, 4, 0, 1, 2, 3]));
    let in_members = |count: usize| -> Vec<Response> {
        let named = |(at, response): (usize, &Response)| of_member(&format!("member {}", at % count), response.clone());
        responses.iter().enumerate().map(named).collect()
    };
    assert!(first(&by_members(&questionnaire, &in_members(7))).spread.is_none());
    assert!(first(&by_members(&questionnaire, &in_members(8))).spread.is_some());
    assert!(first(&by_respondents(&questionnaire, &in_members(1))).spread.is_some());
}

#[test]
fn a_task_of_which_few_could_say_anything_is_withheld_and_says_how_many() {
    let answers = [levels(&[4; 4]), vec![DONT_KNOW; 8]].concat();
    let (questionnaire, responses) = one_item(&answers);
    let found = by_respondents(&questionnaire, &responses);
    assert_eq!(first(&found).standing, Standing::Withheld);
    let counts = first(&found).counts.expect("twelve were asked");
    assert_eq!((counts.scored, counts.could_not_say), (4, 8));
    let item = &first(&found).items[0];
    assert_eq!(item.score, None);
    let tally = item.tally.expect("twelve were asked");
    assert_eq!((tally.asked, tally.levels, tally.dont_know), (12, 4, 8));
    assert!(withheld(&found).contains(&Withheld { what: What::Task("T1".to_owned()), floor: 5 }));
    assert!(withheld(&found).contains(&Withheld { what: What::Item("T1_a".to_owned()), floor: 5 }));
}

#[test]
fn a_task_that_few_were_asked_tells_no_counts() {
    let questionnaire = ten_tasks();
    let mut responses: Vec<Response> = (0..9).map(|_| response(&questionnaire, |_| 3)).collect();
    responses.iter_mut().take(5).for_each(|response| response.path = Some("forming".to_owned()));
    let found = by_respondents(&questionnaire, &responses);
    let eighth = found.task("T8").expect("every task has a result");
    assert_eq!((&eighth.standing, eighth.counts), (&Standing::Withheld, None));
    assert!(found.task("T1").is_some_and(TaskResult::firm));
    let few: Vec<Response> =
        (0..9).map(|_| Response { path: Some("forming".to_owned()), ..responses[8].clone() }).collect();
    assert_eq!(by_respondents(&questionnaire, &few).task("T8").map(|task| &task.standing), Some(&Standing::NotAsked));
}

#[test]
fn a_task_established_for_fewer_than_half_is_contested_and_makes_the_stage_a_range() {
    let questionnaire = ten_tasks();
    let answered = |high: usize| -> Vec<Response> {
        let level = |at: usize| if at < high { 4 } else { 2 };
        (0..10).map(|at| response(&questionnaire, |task| if task == "T1" { level(at) } else { 3 })).collect()
    };
    let half = by_respondents(&questionnaire, &answered(5));
    assert!(scored(first(&half)).established && !scored(first(&half)).contested);
    // Four at 100 and six at 50 make 70.
    let fewer = by_respondents(&questionnaire, &answered(4));
    assert!(scored(first(&fewer)).established && scored(first(&fewer)).contested);
    let stage = fewer.stage.as_ref().expect("there are stages");
    assert_eq!([stage.firm, stage.firm_at_most], [1, 5]);
    assert_eq!(stage.mend, ["T1"]);
}

#[test]
fn a_floor_item_blocks_by_its_mean_and_where_that_is_withheld_is_named_instead() {
    let mut items = weighing(&[1, 9]);
    items[0] = Item { floor: Some(2), ..items[0].clone() };
    let questionnaire = lone_task(ladder(), items);
    let answered = |low: usize| -> Vec<Response> {
        let first = |at: usize| if at < low { level(1) } else { DONT_KNOW };
        (0..9).map(|at| answering(&questionnaire, &[first(at), level(4)])).collect()
    };
    let five = by_respondents(&questionnaire, &answered(5));
    assert_eq!(
        (scored(first(&five)).established, scored(first(&five)).floored_by.as_slice()),
        (false, &["T1_a".to_owned()][..])
    );
    let four = by_respondents(&questionnaire, &answered(4));
    assert!(scored(first(&four)).established && scored(first(&four)).floored_by.is_empty());
    assert_eq!(scored(first(&four)).floor_unanswered, ["T1_a"]);
}

#[test]
fn what_half_of_those_asked_do_not_know_triggers_advice() {
    let questionnaire = lone_task(ladder(), weighing(&[1, 1, 1]));
    let answered = |unknown: usize| -> Vec<Response> {
        let second = |at: usize| if at < unknown { DONT_KNOW } else { level(4) };
        (0..10).map(|at| answering(&questionnaire, &[level(1), second(at), level(4)])).collect()
    };
    assert_eq!(by_respondents(&questionnaire, &answered(4)).next[0].because, ["T1_a"]);
    assert_eq!(by_respondents(&questionnaire, &answered(5)).next[0].because, ["T1_a", "T1_b"]);
}

#[test]
fn of_several_no_single_answer_is_ever_given_and_there_is_no_lift() {
    let (questionnaire, responses) = one_item(&levels(&[1]));
    let alone = by_respondents(&questionnaire, &responses);
    assert_eq!((first(&alone).lift.clone(), first(&alone).items[0].answer.clone()), (Lift::ManyRespondents, None));
    let (questionnaire, responses) = one_item(&levels(&[1; 6]));
    assert_eq!(first(&by_respondents(&questionnaire, &responses)).lift, Lift::ManyRespondents);
}

#[test]
fn without_rules_nothing_is_said_that_takes_several() {
    let (questionnaire, responses) = one_item(&levels(&[1, 2, 3, 4, 0, 1, 2, 3, 4]));
    let found = assess(&questionnaire, &responses, None);
    assert!(found.many.is_none() && first(&found).spread.is_none());
    assert!(first(&found).items[0].views.is_none() && first(&found).items[0].tally.is_none());
}
