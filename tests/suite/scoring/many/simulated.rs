//! What intervals and steadiness are worth, by simulation with fixed seeds.

use coready::model::checkpoint::Balance;
use coready::model::many::Steadiness;
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Given, Response};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;

use super::super::{answering, level, lone_task, weighing};
use super::{by_members, by_respondents, first, of_member, rules};
use crate::harness::{empty_response, ladder, response, ten_tasks};

/// A level around two, as a sum of coins: 0 to 4, about normal, mean 2.
fn coins(random: &mut Pcg64Mcg) -> usize {
    (0..4).map(|_| random.random_range(0..2_usize)).sum()
}

fn steadiness(questionnaire: &Questionnaire, responses: &[Response]) -> Option<Steadiness> {
    by_respondents(questionnaire, responses).many.and_then(|many| many.steadiness)
}

/// How many of so many coalitions have an interval with the true mean of 50 in it.
fn covered(
    coalitions: usize,
    made: impl Fn(&Questionnaire, &mut Pcg64Mcg) -> Vec<Response>,
    balance: Balance,
) -> usize {
    let questionnaire = lone_task(ladder(), weighing(&[1, 1]));
    let mut random = Pcg64Mcg::seed_from_u64(20_261_122);
    let holds = |_: &usize| {
        let responses = made(&questionnaire, &mut random);
        let found = coready::scoring::assess(&questionnaire, &responses, Some(&rules(balance)));
        let [low, high] = first(&found).spread.expect("enough have a score").interval;
        low <= 50.0 && 50.0 <= high
    };
    (0..coalitions).filter(holds).count()
}

#[test]
fn about_ninety_five_of_a_hundred_intervals_hold_the_true_mean() {
    for respondents in [8, 20, 40] {
        let made = |questionnaire: &Questionnaire, random: &mut Pcg64Mcg| -> Vec<Response> {
            let answers = |random: &mut Pcg64Mcg| [level(coins(random)), level(coins(random))];
            (0..respondents).map(|_| answering(questionnaire, &answers(random))).collect()
        };
        let covered = covered(600, made, Balance::Respondents);
        assert!((552..=588).contains(&covered), "{covered} of 600 with {respondents}");
    }
}

#[test]
fn where_colleagues_answer_alike_intervals_over_members_hold_the_true_mean() {
    // Twelve members of one to four people, each with a view of its own.
    let made = |questionnaire: &Questionnaire, random: &mut Pcg64Mcg| -> Vec<Response> {
        let of_member_at = |at: usize| {
            let view = coins(random);
            let colleague = |_| of_member(&at.to_string(), answering(questionnaire, &[level(view), level(view)]));
            (0..=at % 4).map(colleague).collect::<Vec<_>>()
        };
        (0..12).flat_map(of_member_at).collect()
    };
    let by_member = covered(400, made, Balance::Members);
    assert!((368..=394).contains(&by_member), "{by_member} of 400");
    let by_respondent = covered(400, made, Balance::Respondents);
    assert!(by_respondent < 340, "taken as thirty independent views they promise too much: {by_respondent} of 400");
}

#[test]
fn where_everyone_answers_alike_the_stage_is_wholly_steady() {
    let questionnaire = ten_tasks();
    for given in 0..=4 {
        let responses: Vec<Response> = (0..9).map(|_| response(&questionnaire, |_| given)).collect();
        let steady = steadiness(&questionnaire, &responses).expect("nine answered");
        assert_eq!((steady.same, steady.drawn, steady.stages.len()), (2000, 2000, 1));
    }
}

#[test]
fn where_people_differ_the_shares_of_all_stages_make_one() {
    let questionnaire = ten_tasks();
    let mut random = Pcg64Mcg::seed_from_u64(7);
    let mut unsteady = 0;
    for _ in 0..12 {
        let answers = |random: &mut Pcg64Mcg| {
            // About one, where the working lines are.
            let of_item = |item: &String| (item.clone(), Given::plain(Answer::Level(coins(random).saturating_sub(1))));
            questionnaire.items().map(|(_, item)| &item.id).map(of_item).collect()
        };
        let responses: Vec<Response> =
            (0..10).map(|_| Response { answers: answers(&mut random), ..empty_response() }).collect();
        let found = by_respondents(&questionnaire, &responses);
        let number = found.stage.as_ref().expect("there are stages").number;
        let steady = found.many.and_then(|many| many.steadiness).expect("ten answered");
        assert_eq!(steady.stages.iter().map(|(_, count)| count).sum::<usize>(), steady.drawn);
        let same = steady.stages.iter().find(|(stage, _)| *stage == number).map_or(0, |(_, count)| *count);
        assert_eq!(steady.same, same);
        unsteady += usize::from(steady.same < steady.drawn);
    }
    assert!(unsteady > 6, "{unsteady}");
}

#[test]
fn steadiness_takes_eight_voices() {
    let questionnaire = ten_tasks();
    let responses: Vec<Response> = (0..10).map(|_| response(&questionnaire, |_| 3)).collect();
    assert_eq!(steadiness(&questionnaire, &responses[..7]), None);
    assert!(steadiness(&questionnaire, &responses[..8]).is_some());
    let in_seven: Vec<Response> =
        responses.iter().enumerate().map(|(at, response)| of_member(&(at % 7).to_string(), response.clone())).collect();
    assert_eq!(by_members(&questionnaire, &in_seven).many.and_then(|many| many.steadiness), None);
    assert!(steadiness(&questionnaire, &in_seven).is_some());
}

#[test]
fn what_is_withheld_in_the_sample_is_withheld_in_every_resample() {
    let questionnaire = ten_tasks();
    // Four of twelve could say anything about T1; resamples often hold five of them.
    let answered = |at: usize| {
        let mut response = response(&questionnaire, |task| if task == "T1" { 4 } else { 0 });
        let unknown = questionnaire.tasks[0].items.iter().filter(|_| at >= 4);
        response.answers.extend(unknown.map(|item| (item.id.clone(), Given::plain(Answer::DontKnow))));
        response
    };
    let responses: Vec<Response> = (0..12).map(answered).collect();
    let found = by_respondents(&questionnaire, &responses);
    assert_eq!(found.tasks[0].score(), None);
    let steady = found.many.and_then(|many| many.steadiness).expect("twelve answered");
    assert_eq!(steady.stages, [(1, 2000)]);
}
