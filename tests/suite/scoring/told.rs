//! What is shown of items beside scores, groups and changes: whoever takes one from the other learns nothing about fewer
//! people than the floor.

use coready::model::assessment::TaskResult;
use coready::model::change::{Shown, WhyWhole};
use coready::model::checkpoint::Rules;
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Given, Response};
use coready::scoring::assess;
use coready::scoring::change::{Occasion, between};

use crate::harness::{empty_response, item, ten_tasks};

/// A questionnaire of one task with four items.
fn of_four() -> Questionnaire {
    let mut questionnaire = Questionnaire { paths: Vec::new(), stages: Vec::new(), ..ten_tasks() };
    questionnaire.tasks.truncate(1);
    questionnaire.tasks[0].items = (0..4).map(|number| item("T1", &format!("item{number}"))).collect();
    questionnaire
}

/// People with these codes who answer every item but those of these positions.
fn people(codes: std::ops::Range<usize>, left_out: &[usize]) -> Vec<Response> {
    let items = of_four().tasks[0].items.clone();
    let answers = |code: usize| {
        let items = items.iter().enumerate().filter(|(position, _)| !left_out.contains(position));
        items.map(move |(position, item)| (item.id.clone(), Given::plain(Answer::Level((code + position) % 5))))
    };
    let one = |code| Response { code: Some(format!("{code}")), answers: answers(code).collect(), ..empty_response() };
    codes.map(one).collect()
}

/// The positions of items whose mean is withheld.
fn withheld(responses: &[Response]) -> Vec<usize> {
    let result = assess(&of_four(), responses, Some(&Rules::default()));
    let items = result.tasks[0].items.iter().enumerate().filter(|(_, item)| item.score.is_none());
    items.map(|(position, _)| position).collect()
}

#[test]
fn who_leaves_an_item_out_cannot_be_told_from_the_others_by_the_score() {
    let with = |others: Vec<Response>| withheld(&[people(0..11, &[]), others].concat());
    assert!(with(people(11..12, &[])).is_empty(), "everyone answers everything");
    assert_eq!(with(people(11..12, &[2])), [2], "the score less the items tells that one person's answers");
    assert_eq!(with(people(11..15, &[2])), [2], "four are too few");
    assert!(with(people(11..16, &[2])).is_empty(), "five can be told together");
    assert_eq!(
        with([people(11..14, &[2]), people(14..15, &[1, 2, 3])].concat()),
        [2],
        "who has no score is one of few"
    );
}

#[test]
fn an_item_with_a_floor_is_the_last_to_be_withheld() {
    let mut questionnaire = of_four();
    questionnaire.tasks[0].items[2].floor = Some(2);
    let responses = [people(0..11, &[]), people(11..12, &[2])].concat();
    let result = assess(&questionnaire, &responses, Some(&Rules::default()));
    let shown: Vec<bool> = result.tasks[0].items.iter().map(|item| item.score.is_some()).collect();
    assert_eq!(shown, [false, true, true, true]);
}

#[test]
fn items_of_a_checkpoint_and_parts_of_a_change_tell_nothing_together() {
    let questionnaire = of_four();
    let (stayed, joined) = (people(0..8, &[]), [people(8..13, &[2]), people(13..14, &[])].concat());
    let waves = [stayed.clone(), [stayed, joined].concat()];
    let rules = Rules::default();
    let results: Vec<Vec<TaskResult>> =
        waves.iter().map(|wave| assess(&questionnaire, wave, Some(&rules)).tasks).collect();
    assert!(results.iter().flatten().flat_map(|task| &task.items).all(|item| item.views.is_some()));
    let occasion = |wave: usize, is_item_shown: bool| Occasion {
        questionnaire: &questionnaire,
        responses: &waves[wave],
        rules: Some(&rules),
        tasks: if is_item_shown { &results[wave] } else { &[] },
        groups: &[],
    };
    let told = |is_item_shown| {
        let occasions = [occasion(0, is_item_shown), occasion(1, is_item_shown)];
        between(&occasions, (0, 1)).expect("many answered").tasks[0].shown.clone()
    };
    // Of those who joined one answered everything: their mean less the items would be about nobody else.
    assert!(matches!(told(true), Shown::Total { why: WhyWhole::Protects, .. }), "{:?}", told(true));
    assert!(told(false).parts().is_some(), "without the items the parts tell nothing");
}
