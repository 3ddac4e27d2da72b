//! A change taken apart: numbers worked out by hand, and what holds for every journal of many respondents.

mod announced;
mod journals;
mod secrets;

use coready::model::change::{Apart, Overall, Parts, Rest, Shown, Verdict, WhyWhole};
use coready::model::checkpoint::{Balance, Floors, Rules};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Given, Response};
use coready::model::score::Difference;
use coready::scoring::change::{Occasion, between};

use crate::harness::{empty_response, ten_tasks};

/// The first tasks of the small questionnaire, with neither paths nor stages.
fn of_tasks(count: usize) -> Questionnaire {
    let mut questionnaire = Questionnaire { paths: Vec::new(), stages: Vec::new(), ..ten_tasks() };
    questionnaire.tasks.truncate(count);
    questionnaire
}

/// Someone who gives every item of each task the level for it, or none.
fn someone(questionnaire: &Questionnaire, code: &str, levels: &[Option<usize>]) -> Response {
    let answers = questionnaire.tasks.iter().zip(levels).filter_map(|(task, level)| Some((task, (*level)?)));
    let answers = answers.flat_map(|(task, level)| {
        task.items.iter().map(move |item| (item.id.clone(), Given::plain(Answer::Level(level))))
    });
    let code = Some(code.to_owned()).filter(|code| !code.is_empty());
    Response { answers: answers.collect(), code, ..empty_response() }
}

/// People with these codes who all give the one task this level.
fn all_at(questionnaire: &Questionnaire, codes: std::ops::Range<usize>, level: usize) -> Vec<Response> {
    codes.map(|code| someone(questionnaire, &format!("code {code}"), &[Some(level)])).collect()
}

fn occasion<'a>(questionnaire: &'a Questionnaire, responses: &'a [Response], rules: &'a Rules) -> Occasion<'a> {
    Occasion { questionnaire, responses, rules: Some(rules), tasks: &[], groups: &[] }
}

/// The change between two waves of one task.
fn change(earlier: &[Response], later: &[Response]) -> Apart {
    with_rules(earlier, later, &Rules::default())
}

fn with_rules(earlier: &[Response], later: &[Response], rules: &Rules) -> Apart {
    let questionnaire = of_tasks(1);
    let occasions = [occasion(&questionnaire, earlier, rules), occasion(&questionnaire, later, rules)];
    between(&occasions, (0, 1)).expect("many answered")
}

fn overall(apart: &Apart) -> &Overall {
    apart.overall.as_ref().expect("a task has a total")
}

fn parts(apart: &Apart) -> Parts<f64> {
    apart.tasks[0].shown.parts().expect("the task is taken apart").map(Difference::points)
}

fn why_whole(apart: &Apart) -> Option<WhyWhole> {
    match apart.tasks[0].shown {
        Shown::Total { why, .. } => Some(why),
        _ => None,
    }
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

#[test]
fn who_stayed_joined_and_left_is_told_apart_by_hand() {
    let questionnaire = of_tasks(1);
    // Ten stay and go from level 1 to 2; five at level 4 leave; five at level 0 join.
    let earlier = [all_at(&questionnaire, 0..10, 1), all_at(&questionnaire, 20..25, 4)].concat();
    let later = [all_at(&questionnaire, 0..10, 2), all_at(&questionnaire, 30..35, 0)].concat();
    let apart = change(&earlier, &later);
    let parts = parts(&apart);
    assert!(close(parts.stayed, 25.0));
    let Rest::Apart { joined, left, newly_scored } = parts.rest else { panic!("{parts:?}") };
    // 33.3 of all is 16.7 below the 50 of those who stayed; 50 of all was 25 above their 25.
    assert!(close(joined, -50.0 / 3.0) && close(left, -25.0) && close(newly_scored, 0.0), "{parts:?}");
    let people = apart.people.expect("enough stayed");
    assert_eq!((people.stayed, people.joined, people.left, people.came_and_went()), (10, 5, 5, 10));
    assert!(close(overall(&apart).total_points, 100.0 / 3.0 - 50.0));
}

#[test]
fn who_has_a_score_once_is_newly_scored_and_no_newcomer() {
    let questionnaire = of_tasks(1);
    let mut earlier = all_at(&questionnaire, 0..15, 1);
    earlier[10..].iter_mut().for_each(|response| response.answers.clear());
    let later = [all_at(&questionnaire, 0..10, 1), all_at(&questionnaire, 10..15, 4)].concat();
    let parts = parts(&change(&earlier, &later));
    let Rest::Apart { joined, left, newly_scored } = parts.rest else { panic!("{parts:?}") };
    assert!([parts.stayed, joined, left].iter().all(|part| close(*part, 0.0)), "{parts:?}");
    assert!(close(newly_scored, 25.0));
}

#[test]
fn too_few_who_joined_and_left_are_told_together_or_not_at_all() {
    let questionnaire = of_tasks(1);
    let earlier = all_at(&questionnaire, 0..13, 1);
    let together = change(&earlier, &[all_at(&questionnaire, 3..13, 2), all_at(&questionnaire, 20..22, 0)].concat());
    assert!(matches!(parts(&together).rest, Rest::CameAndWent(rest) if rest < 0.0));
    let few = change(&earlier, &[all_at(&questionnaire, 1..13, 2), all_at(&questionnaire, 20..22, 0)].concat());
    assert_eq!(why_whole(&few), Some(WhyWhole::Protects));
    assert!(overall(&few).parts_points.is_none() && overall(&few).comparison.is_none());
    let stranger = change(&earlier, &all_at(&questionnaire, 20..30, 2));
    assert_eq!(why_whole(&stranger), Some(WhyWhole::NobodyTwice));
    let hardly = change(&earlier, &[all_at(&questionnaire, 0..4, 2), all_at(&questionnaire, 20..30, 2)].concat());
    assert_eq!((why_whole(&hardly), hardly.people), (Some(WhyWhole::FewTwice), None));
}

#[test]
fn people_are_recognised_by_code_else_by_a_member_with_one_voice() {
    let questionnaire = of_tasks(1);
    let from = |member: &str, code: &str| Response {
        member: Some(member.to_owned()),
        ..someone(&questionnaire, code, &[Some(2)])
    };
    let stayed = |earlier: &[Response], later: &[Response]| {
        let rules = Rules::default();
        let all = |responses: &[Response]| [responses.to_vec(), all_at(&questionnaire, 0..9, 2)].concat();
        let (earlier, later) = (all(earlier), all(later));
        let occasions = [occasion(&questionnaire, &earlier, &rules), occasion(&questionnaire, &later, &rules)];
        between(&occasions, (0, 1)).expect("many answered").people.expect("nine stayed").stayed - 9
    };
    assert_eq!(stayed(&[from("A", "Red  Kite ")], &[from("B", "red kite")]), 1, "case and white space do not matter");
    assert_eq!(stayed(&[from("A", "kite"), from("B", "Kite")], &[from("A", "kite")]), 0, "a code given twice");
    assert_eq!(stayed(&[from("Food bank", "")], &[from("food  BANK", "")]), 1, "the member's only voice");
    assert_eq!(stayed(&[from("A", "")], &[from("A", ""), from("A", "")]), 0, "either could be the one");
    assert_eq!(stayed(&[from("A", "kite")], &[from("A", "")]), 0, "a code is no member");
    assert_eq!(stayed(&[from(" ", " ")], &[from(" ", " ")]), 0, "white space recognises nobody");
}

#[test]
fn with_complete_answers_the_comparison_is_the_paired_one_of_respondents_means() {
    let questionnaire = of_tasks(2);
    let moves = [[1, 2], [0, 1], [2, 0], [1, 1], [0, 0], [1, 0], [2, 1], [1, 2]];
    let wave = |add: &dyn Fn([usize; 2]) -> [usize; 2]| -> Vec<Response> {
        let levels = moves.iter().map(|person| add(*person));
        let people = levels
            .enumerate()
            .map(|(code, levels)| someone(&questionnaire, &code.to_string(), &levels.map(|level| Some(level + 1))));
        people.collect()
    };
    let (earlier, later) = (wave(&|_| [0, 0]), wave(&|person| person));
    let rules = Rules::default();
    let occasions = [occasion(&questionnaire, &earlier, &rules), occasion(&questionnaire, &later, &rules)];
    let apart = between(&occasions, (0, 1)).expect("many answered");
    let means: Vec<f64> =
        moves.iter().map(|[one, other]| 25.0 * f64::from(u8::try_from(one + other).unwrap()) / 2.0).collect();
    let expected = coready::scoring::statistics::paired(&means).expect("they differ");
    let overall = overall(&apart);
    let comparison = overall.comparison.expect("there are eight pairs");
    assert!(close(overall.parts_points.expect("all stayed").stayed, expected.interval.mean));
    assert!(close(comparison.interval_points[0], expected.interval.low) && close(comparison.probability, expected.p));
    assert_eq!((comparison.verdict, overall.compared), (Verdict::Higher, Some(8)));
    assert!(close(comparison.interval_points[1], expected.interval.high));
}

#[test]
fn under_eight_pairs_nothing_is_claimed_and_never_that_nothing_changed() {
    let questionnaire = of_tasks(1);
    let apart = |people: usize, level: usize| {
        change(&all_at(&questionnaire, 0..people, 1), &all_at(&questionnaire, 0..people, level))
    };
    assert!(apart(7, 3).tasks[0].shown.comparison().is_none());
    assert!(overall(&apart(7, 3)).comparison.is_none());
    let verdict = |level| overall(&apart(8, level)).comparison.expect("there are eight pairs").verdict;
    assert_eq!([verdict(3), verdict(0), verdict(1)], [Verdict::Higher, Verdict::Lower, Verdict::CannotTell]);
    assert_eq!(Verdict::CannotTell.words(), "too few or too close to tell");
}

#[test]
fn where_members_weigh_the_same_each_is_one_pair() {
    let questionnaire = of_tasks(1);
    let wave = |levels: [usize; 2]| -> Vec<Response> {
        // Eight members with one person each, and one with six.
        let people = (0..14).map(|person| {
            let member = if person < 8 { format!("member {person}") } else { "the large one".to_owned() };
            let level = levels[usize::from(person >= 8)];
            Response { member: Some(member), ..someone(&questionnaire, &person.to_string(), &[Some(level)]) }
        });
        people.collect()
    };
    let rules = Rules { balance: Balance::Members, ..Rules::default() };
    let apart = with_rules(&wave([1, 1]), &wave([1, 3]), &rules);
    assert!(close(parts(&apart).stayed, 50.0 / 9.0));
    let comparison = overall(&apart).comparison.expect("there are nine members");
    let moves: Vec<f64> = [0.0; 8].into_iter().chain([50.0]).collect();
    let expected = coready::scoring::statistics::interval(&moves).expect("there are nine");
    assert!(close(comparison.interval_points[0], expected.low) && close(comparison.interval_points[1], expected.high));
    assert_eq!(overall(&apart).compared, Some(14));
}

#[test]
fn checkpoints_answered_in_different_ways_are_not_taken_apart() {
    let questionnaire = of_tasks(1);
    let (many, rules) = (all_at(&questionnaire, 0..12, 2), Rules::default());
    let one = Occasion { rules: None, ..occasion(&questionnaire, &many[..1], &rules) };
    let apart = between(&[one, occasion(&questionnaire, &many, &rules)], (0, 1)).expect("many answered once");
    assert_eq!((why_whole(&apart), apart.people), (Some(WhyWhole::OneAnswerSet), None));
    assert_eq!(between(&[one, one], (0, 1)), None);
    let balanced = Rules { balance: Balance::Members, ..rules };
    let occasions = [occasion(&questionnaire, &many, &rules), occasion(&questionnaire, &many, &balanced)];
    let apart = between(&occasions, (0, 1)).expect("many answered");
    assert_eq!(why_whole(&apart), Some(WhyWhole::OtherBalance));
}

#[test]
fn raised_floors_hold_for_the_parts() {
    let questionnaire = of_tasks(1);
    let earlier = [all_at(&questionnaire, 0..10, 1), all_at(&questionnaire, 20..26, 4)].concat();
    let later = all_at(&questionnaire, 0..10, 2);
    assert!(matches!(parts(&change(&earlier, &later)).rest, Rest::Apart { .. }));
    let rules = Rules { floors: Floors { mean: 7, other: 12 }, ..Rules::default() };
    let raised = with_rules(&earlier, &later, &rules);
    assert_eq!(why_whole(&raised), Some(WhyWhole::Protects), "six left");
}

#[test]
fn what_is_told_of_two_checkpoints_does_not_depend_on_a_later_one() {
    let questionnaire = of_tasks(1);
    let rules = Rules::default();
    let waves = [0..12, 5..17, 4..16, 0..17].map(|people| all_at(&questionnaire, people, 2));
    let occasions: Vec<Occasion<'_>> = waves.iter().map(|wave| occasion(&questionnaire, wave, &rules)).collect();
    for to in 1..waves.len() {
        for from in 0..to {
            assert_eq!(between(&occasions[..=to], (from, to)), between(&occasions, (from, to)), "{from} to {to}");
        }
    }
    let told = |from, to| between(&occasions, (from, to)).expect("many answered").tasks[0].shown.parts().is_some();
    assert!(told(0, 1), "five left and five joined");
    assert!(!told(1, 2), "one left and one came back");
}
