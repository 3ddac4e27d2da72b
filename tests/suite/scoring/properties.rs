//! What holds for every questionnaire and every answer set, tried on random ones.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use coready::model::assessment::{Assessment, Lift, Reason, Standing, TaskResult};
use coready::model::questionnaire::{Item, Line, Questionnaire, Task};
use coready::model::response::{Answer, Given, Response};
use coready::model::score::Score;
use coready::scoring::assess;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::cases::{Case, answered_by_kind, case, configuration, moved, other_answers};
use super::{assess_one, score, scored};

/// Sum of weighted mirrored levels and answered weight, counted again in the plainest way; `None` below half.
fn counted_again(case: &Case, task: &Task) -> Option<(u64, u64)> {
    let Case { questionnaire, response } = case;
    let path = response.path.as_ref().map(|_| &questionnaire.paths[0]);
    if path.is_some_and(|path| !path.tasks.contains(&task.id)) {
        return None;
    }
    let (mut sum, mut answered, mut applicable) = (0, 0, 0);
    for item in &task.items {
        let spared = !item.asked_of.is_empty() && response.about.get("role").is_some_and(|role| role != "staff");
        if spared || !item.scored {
            continue;
        }
        let weight = u64::from(item.weight);
        match response.answers[&item.id].answer {
            Answer::Level(level) => {
                let top = questionnaire.scales[task.scale].levels.len() - 1;
                let level = if item.reverse { top - level } else { level };
                sum += weight * u64::try_from(level).expect("levels are few");
                (answered, applicable) = (answered + weight, applicable + weight);
            }
            Answer::DontKnow | Answer::Unanswered => applicable += weight,
            Answer::NotApplicable { .. } => {}
        }
    }
    (answered * 2 > applicable).then_some((sum, answered))
}

fn readings(assessment: &Assessment) -> [usize; 4] {
    assessment.stage.as_ref().map_or([0; 4], |stage| [stage.number, stage.at_most, stage.firm, stage.firm_at_most])
}

fn is_established(questionnaire: &Questionnaire, response: Response, task: &str) -> bool {
    assess_one(questionnaire, response).task(task).is_some_and(TaskResult::firm)
}

fn assess_case(case: &Case) -> Assessment {
    assess_one(&case.questionnaire, case.response.clone())
}

#[test]
fn the_random_cases_reach_every_kind_of_finding() {
    let mut runner = TestRunner::new(configuration());
    let mut seen = BTreeSet::new();
    for _ in 0..256 {
        let case = case().new_tree(&mut runner).expect("the strategy never rejects").current();
        let assessment = assess_case(&case);
        for result in &assessment.tasks {
            seen.insert(match &result.standing {
                Standing::NotAsked => "not asked",
                Standing::Insufficient => "insufficient",
                Standing::Withheld => "withheld",
                Standing::Scored(scored) if !scored.floored_by.is_empty() => "floored",
                Standing::Scored(scored) if scored.established => "established",
                Standing::Scored(_) => "not established",
            });
            seen.extend(matches!(&result.lift, Lift::Raises(raises) if raises.len() > 1).then_some("raises"));
        }
        seen.extend(assessment.next.iter().map(|next| next.reason.word()));
        let [number, at_most, firm, _] = readings(&assessment);
        seen.extend((firm < number).then_some("soft"));
        seen.extend((number < at_most).then_some("range"));
        seen.extend((firm > 1).then_some("firm"));
    }
    let standings = ["established", "floored", "insufficient", "not asked", "not established"];
    let others = ["coming_up", "firm", "held_by", "lowest", "mend", "raises", "range", "soft", "upkeep"];
    assert_eq!(seen, standings.into_iter().chain(others).collect());
}

proptest! {
    #![proptest_config(configuration())]

    #[test]
    fn a_score_counted_again_with_plain_fractions_is_the_same(case in case()) {
        for (task, result) in case.questionnaire.tasks.iter().zip(&assess_case(&case).tasks) {
            let Some((sum, answered)) = counted_again(&case, task) else {
                prop_assert_eq!(result.score(), None);
                continue;
            };
            let found = scored(result);
            let scale = case.questionnaire.scale(task);
            let top = scale.top() as u64;
            prop_assert_eq!(found.score, score(u128::from(sum), u128::from(answered * top)));
            prop_assert!((0.0..=100.0).contains(&found.score.points()));
            // Levels times two, so that the halves are whole: the nearest level is (2 * mean + 1) / 2, rounded down.
            prop_assert_eq!(found.level as u64, (2 * sum + answered) / (2 * answered));
            prop_assert_eq!(found.established, found.level >= scale.established && found.floored_by.is_empty());
            for eighth in 0..=8 {
                let above = sum * 8 >= u64::from(eighth) * answered * top;
                prop_assert_eq!(found.score.reaches(Line(eighth * 12_500)), above);
            }
        }
    }

    #[test]
    fn a_better_answer_lowers_neither_a_score_nor_a_reading_of_the_stage(case in case(), chosen in any::<Index>()) {
        let items: Vec<&Item> = case.questionnaire.tasks.iter().flat_map(|task| &task.items).collect();
        let better = moved(&case, &chosen.get(&items).id, true);
        prop_assume!(better.is_some());
        let before = assess_case(&case);
        let after = assess_one(&case.questionnaire, better.expect("it was assumed to exist"));
        for (before, after) in before.tasks.iter().zip(&after.tasks) {
            prop_assert!(before.score() <= after.score());
            prop_assert!(!before.firm() || after.firm());
        }
        let pairs = readings(&before).into_iter().zip(readings(&after));
        prop_assert!(pairs.into_iter().all(|(before, after)| before <= after));
    }

    #[test]
    fn a_lift_lifts_and_one_step_less_does_not(case in case()) {
        for result in &assess_case(&case).tasks {
            let Lift::Raises(raises) = &result.lift else {
                prop_assert!(!matches!(&result.standing, Standing::Scored(scored) if !scored.established));
                continue;
            };
            prop_assert!(!raises.is_empty());
            let mut lifted = case.clone();
            for raise in raises {
                let given = lifted.response.answers.get_mut(&raise.item).expect("only answers are raised");
                prop_assert_eq!(&given.answer, &Answer::Level(raise.from));
                given.answer = Answer::Level(raise.to);
            }
            prop_assert!(is_established(&lifted.questionnaire, lifted.response.clone(), &result.task));
            for raise in raises {
                let short = moved(&lifted, &raise.item, false).expect("what was raised can be lowered");
                prop_assert!(!is_established(&lifted.questionnaire, short, &result.task));
            }
        }
    }

    #[test]
    fn no_smaller_number_of_steps_would_establish_a_task(case in case()) {
        let assessment = assess_case(&case);
        for (task, result) in case.questionnaire.tasks.iter().zip(&assessment.tasks) {
            let Lift::Raises(raises) = &result.lift else { continue };
            let steps: usize = raises.iter().map(|raise| raise.from.abs_diff(raise.to)).sum();
            prop_assert_eq!(steps, fewest_steps(&case, task));
        }
    }

    #[test]
    fn the_answers_missing_are_enough_and_one_less_is_not(case in case()) {
        let assessment = assess_case(&case);
        for (task, result) in case.questionnaire.tasks.iter().zip(&assessment.tasks) {
            let Lift::Missing(missing) = result.lift else { continue };
            let counting = task.items.iter().filter(|item| item.scored && case.response.asks_item(item));
            let mut open: Vec<&Item> = counting.collect();
            open.retain(|item| matches!(case.response.answer(item), Answer::DontKnow | Answer::Unanswered));
            open.sort_by_key(|item| Reverse(item.weight));
            prop_assert!(missing <= open.len());
            prop_assert!(missing > 0 || open.is_empty());
            for answers in 0..=missing {
                let mut response = case.response.clone();
                for item in &open[..answers] {
                    response.answers.insert(item.id.clone(), Given::plain(Answer::Level(0)));
                }
                let enough = assess_one(&case.questionnaire, response).task(&task.id).and_then(TaskResult::score);
                prop_assert_eq!(enough.is_some(), answers == missing && missing > 0);
            }
        }
    }

    #[test]
    fn readings_keep_their_order_and_their_bounds(case in case()) {
        let Some(stage) = assess_case(&case).stage else {
            prop_assert!(case.questionnaire.stages.is_empty());
            return Ok(());
        };
        prop_assert!(1 <= stage.firm && stage.firm <= stage.number && stage.number <= stage.at_most);
        prop_assert!(stage.firm <= stage.firm_at_most && stage.firm_at_most <= stage.at_most);
        prop_assert!(stage.at_most <= case.questionnaire.stages.len());
        prop_assert_eq!(stage.mend.is_empty(), stage.firm == stage.number);
    }

    #[test]
    fn what_is_advised_is_short_distinct_and_not_established(case in case()) {
        let assessment = assess_case(&case);
        let firm = |id: &String| assessment.task(id).is_some_and(TaskResult::firm);
        let stage = assessment.stage.iter();
        prop_assert!(stage.clone().flat_map(|stage| stage.mend.iter().chain(&stage.held_by)).all(|id| !firm(id)));
        prop_assert!(assessment.strengths.iter().all(firm));
        let distinct: BTreeSet<&String> = assessment.next.iter().map(|next| &next.task).collect();
        prop_assert_eq!(distinct.len(), assessment.next.len());
        prop_assert!(distinct.len() <= 3);
        for next in &assessment.next {
            prop_assert!(matches!(next.reason, Reason::Upkeep | Reason::Lowest) || !firm(&next.task));
            prop_assert!(next.because.iter().collect::<BTreeSet<_>>().len() == next.because.len());
            prop_assert!(next.practices.iter().collect::<BTreeSet<_>>().len() == next.practices.len());
            prop_assert!(next.practices.len() <= 3);
            let task = case.questionnaire.task(&next.task).expect("a next task is a task");
            prop_assert!(next.because.iter().all(|id| task.items.iter().any(|item| item.id == *id)));
            let scored = assessment.task(&next.task).and_then(TaskResult::score).is_some();
            prop_assert!(!scored || !next.because.is_empty());
        }
    }

    #[test]
    fn the_order_of_items_changes_neither_scores_nor_stage(case in case()) {
        let mut turned = case.questionnaire.clone();
        turned.tasks.iter_mut().for_each(|task| task.items.reverse());
        let after = assess_one(&turned, case.response.clone());
        let before = assess_case(&case);
        prop_assert_eq!(&before.stage, &after.stage);
        for (before, after) in before.tasks.iter().zip(&after.tasks) {
            prop_assert_eq!(before.score(), after.score());
            prop_assert_eq!(before.firm(), after.firm());
            prop_assert_eq!(before.counts, after.counts);
        }
    }

    #[test]
    fn answers_to_what_was_not_asked_change_nothing(case in case(), given in 0..2_usize) {
        let mut more = case.response.clone();
        for task in &case.questionnaire.tasks {
            let task_asked = case.response.asks_task(&case.questionnaire, task);
            for item in task.items.iter().filter(|item| !(task_asked && case.response.asks_item(item))) {
                more.answers.insert(item.id.clone(), Given::plain(Answer::Level(given)));
            }
        }
        prop_assert_eq!(assess_one(&case.questionnaire, more), assess_case(&case));
    }

    #[test]
    fn the_mean_of_several_is_exact_in_any_order(case in case(), others in other_answers()) {
        let mut responses = vec![case.response.clone()];
        responses.extend(others.iter().map(|kinds| answered_by_kind(&case, kinds)));
        let forward = assess(&case.questionnaire, &responses, None);
        responses.reverse();
        prop_assert_eq!(&assess(&case.questionnaire, &responses, None), &forward);
        for (task, result) in case.questionnaire.tasks.iter().zip(&forward.tasks) {
            let alone = |response: &Response| Case { response: response.clone(), ..case.clone() };
            let each: Vec<(u64, u64)> =
                responses.iter().filter_map(|response| counted_again(&alone(response), task)).collect();
            prop_assert_eq!(result.counts.map(|counts| counts.scored), Some(each.len()));
            // Over the common denominator of all products, which is no lowest one.
            let product: u128 = each.iter().map(|(_, answered)| u128::from(*answered)).product();
            let sum: u128 = each.iter().map(|(sum, answered)| u128::from(*sum) * product / u128::from(*answered)).sum();
            let most = product * each.len() as u128 * case.questionnaire.scale(task).top() as u128;
            prop_assert_eq!(result.score(), Score::of(sum, most));
        }
    }
}

/// The fewest single-level raises that establish a task, by trying every sum that some number of steps can reach.
fn fewest_steps(case: &Case, task: &Task) -> usize {
    let top = case.questionnaire.scale(task).top();
    let mut levels: Vec<(usize, usize, usize)> = Vec::new();
    for item in task.items.iter().filter(|item| item.scored && case.response.asks_item(item)) {
        if let Answer::Level(given) = case.response.answer(item) {
            let level = item.mirrored(*given, top);
            levels.push((item.weight as usize, level, item.floor.unwrap_or(0).max(level)));
        }
    }
    let forced: usize = levels.iter().map(|(_, level, floor)| floor - level).sum();
    let answered: usize = levels.iter().map(|(weight, _, _)| weight).sum();
    let start: usize = levels.iter().map(|(weight, _, floor)| weight * floor).sum();
    // Established from `2 * sum >= (2 * established - 1) * answered` on.
    let enough = |sum: usize| 2 * sum >= (2 * case.questionnaire.scale(task).established - 1) * answered;
    let mut reachable: BTreeSet<(usize, usize)> = [(0, start)].into();
    for (weight, _, floor) in &levels {
        let further = |(steps, sum): &(usize, usize)| {
            (0..=top - floor).map(|more| (steps + more, sum + more * weight)).collect::<Vec<_>>()
        };
        reachable = reachable.iter().flat_map(further).collect();
    }
    forced + reachable.iter().filter(|(_, sum)| enough(*sum)).map(|(steps, _)| *steps).min().expect("the top is enough")
}
