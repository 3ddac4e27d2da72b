//! The flat plan of a questionnaire gives the numbers that the kernel gives, whatever the questionnaire and the answers.

use coready::model::questionnaire::Item;
use coready::model::response::{Answer, Response};
use coready::scoring::gates::Readings;
use coready::scoring::plan::{Plan, Tally, Value};
use proptest::prelude::*;

use super::assess_one;
use super::cases::{Case, answered_by_kind, case, configuration, other_answers};
use crate::harness::ten_tasks;

/// What stands in a table's cell for an answer.
fn value(response: &Response, item: &Item) -> Value {
    match response.answer(item) {
        _ if !response.asks_item(item) => Value::NotAsked,
        Answer::Level(level) => Value::Level(u32::try_from(*level).unwrap()),
        Answer::DontKnow => Value::DontKnow,
        Answer::NotApplicable { .. } => Value::NotApplicable,
        Answer::Unanswered => Value::Unanswered,
    }
}

/// What the plan makes of every task of a response.
fn tallies(plan: &Plan, case: &Case) -> Vec<Option<Tally>> {
    let Case { questionnaire, response } = case;
    let asked = response.path.as_ref().and_then(|id| plan.paths.iter().find(|path| path.id == *id));
    let asked = asked.map_or(plan.all_tasks(), |path| path.tasks);
    let tally = |(position, task): (usize, &coready::model::questionnaire::Task)| {
        let mut tally = Tally::default();
        for (number, item) in task.items.iter().enumerate() {
            plan.tasks[position].add(number, value(response, item), &mut tally);
        }
        asked.has(position).then_some(tally)
    };
    questionnaire.tasks.iter().enumerate().map(tally).collect()
}

fn is_the_same(case: &Case) {
    let plan = Plan::of(&case.questionnaire);
    let (tallies, assessment) = (tallies(&plan, case), assess_one(&case.questionnaire, case.response.clone()));
    for ((task, tally), result) in plan.tasks.iter().zip(&tallies).zip(&assessment.tasks) {
        assert_eq!(tally.and_then(|tally| task.score(&tally)), result.score());
    }
    let stands = plan.stands(&tallies);
    for (position, result) in assessment.tasks.iter().enumerate() {
        assert_eq!((stands.firm.has(position), stands.open.has(position)), (result.firm(), result.open()));
    }
    let stage = assessment.stage.map(|stage| Readings {
        stage: stage.number,
        stage_at_most: stage.at_most,
        firm: stage.firm,
        firm_at_most: stage.firm_at_most,
    });
    assert_eq!(plan.readings(&stands), stage);
}

proptest! {
    #![proptest_config(configuration())]

    #[test]
    fn the_plan_gives_every_score_and_all_four_numbers_of_the_stage(case in case(), others in other_answers()) {
        is_the_same(&case);
        for kinds in &others {
            is_the_same(&Case { response: answered_by_kind(&case, kinds), ..case.clone() });
        }
    }
}

#[test]
fn the_plan_of_the_shipped_questionnaire_names_every_item_once() {
    let ten = ten_tasks();
    let plan = Plan::of(&ten);
    let columns: Vec<&str> = plan.tasks.iter().flat_map(|task| &task.items).map(|item| item.id.as_str()).collect();
    let items: Vec<&str> = ten.items().map(|(_, item)| item.id.as_str()).collect();
    assert_eq!(columns, items);
    assert_eq!(plan.gates.iter().map(|gate| gate.tasks.count()).collect::<Vec<_>>(), [1, 2, 4, 3]);
}
