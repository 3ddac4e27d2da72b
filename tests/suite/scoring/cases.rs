//! Random questionnaires with random answers, made from plain numbers so that they shrink well.

use coready::model::questionnaire::{Item, Line, Path, Questionnaire, Scale, Stage, Task};
use coready::model::response::{Answer, Given, Response};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::scale_of;
use crate::harness::{empty_response, item, ten_tasks};

/// A questionnaire and one respondent's answers to it.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) questionnaire: Questionnaire,
    pub(crate) response: Response,
}

/// Numbers from which an item and the answer to it are made.
type ItemSeed = (u32, bool, Option<usize>, (bool, bool), (u8, usize));

/// Numbers from which a task is made: its items, whether it is on the path, its scale, its stage.
type TaskSeed = (Vec<ItemSeed>, bool, usize, usize);

/// As many cases as a debug build tries in a second, the same ones every time.
pub(crate) fn configuration() -> ProptestConfig {
    ProptestConfig { cases: 256, failure_persistence: None, rng_seed: RngSeed::Fixed(20_261_122), ..Default::default() }
}

fn item_seed() -> impl Strategy<Value = ItemSeed> {
    let floor = prop::option::weighted(0.3, 0..7_usize);
    let role_and_scored = (prop::bool::weighted(0.1), prop::bool::weighted(0.9));
    (1..=8_u32, any::<bool>(), floor, role_and_scored, (0..12_u8, 0..5_040_usize))
}

/// Up to seven tasks of up to five items on scales of two to seven levels, with up to five stages or none.
pub(crate) fn case() -> impl Strategy<Value = Case> {
    let task = (prop::collection::vec(item_seed(), 1..=5), prop::bool::weighted(0.8), 0..3_usize, 0..5_usize);
    let tasks = prop::collection::vec(task, 1..=7);
    let scales = prop::collection::vec((2..=7_usize, 0..6_usize), 3);
    let lines = prop::collection::vec(0..=8_u32, 5);
    let respondent = (any::<bool>(), 0..3_usize);
    (tasks, scales, (0..=5_usize, lines), respondent).prop_map(|(tasks, scales, (stages, lines), respondent)| {
        let scales: Vec<Scale> =
            scales.into_iter().map(|(levels, from)| scale_of(levels, 1 + from % (levels - 1))).collect();
        made(&tasks, scales, &stages_of(&tasks, stages, &lines), respondent)
    })
}

/// So many stages with a gate on each but the last, or none where there are too few tasks for that.
fn stages_of(tasks: &[TaskSeed], count: usize, lines: &[u32]) -> Vec<Stage> {
    let gates = count.saturating_sub(1);
    if count < 2 || tasks.len() < gates {
        return Vec::new();
    }
    let stage_of = |(index, task): (usize, &TaskSeed)| if index < gates { index } else { task.3 };
    let gate = |stage: usize| {
        let linked = tasks.iter().enumerate().filter(|task| stage < gates && stage_of(*task) == stage);
        linked.map(|(index, _)| format!("T{index}")).collect()
    };
    let made = |index: usize| Stage {
        number: index + 1,
        gate: gate(index),
        working: (index > 0 && index < gates).then(|| Line(lines[index] * 12_500)),
        ..ten_tasks().stages[0].clone()
    };
    (0..count).map(made).collect()
}

fn made(tasks: &[TaskSeed], scales: Vec<Scale>, stages: &[Stage], (on_path, role): (bool, usize)) -> Case {
    let ten = ten_tasks();
    let mut response = empty_response();
    let mut path = Path { tasks: Vec::new(), ..ten.paths[0].clone() };
    let mut made_tasks = Vec::new();
    for (index, (items, asked, scale, _)) in tasks.iter().enumerate() {
        let id = format!("T{index}");
        let task_items = items.iter().enumerate().map(|(number, seed)| {
            let (item, answer) = made_item(&id, number, *seed, scales[*scale].levels.len());
            response.answers.insert(item.id.clone(), Given::plain(answer));
            item
        });
        let items = task_items.collect();
        made_tasks.push(Task { id: id.clone(), scale: *scale, items, ..ten.tasks[0].clone() });
        path.tasks.extend(asked.then_some(id));
    }
    response.path = on_path.then(|| path.id.clone());
    let role = ["", "staff", "resident"][role];
    response.about = [("role".to_owned(), role.to_owned())].into_iter().filter(|(_, role)| !role.is_empty()).collect();
    let (paths, stages) = (vec![path], stages.to_vec());
    Case { questionnaire: Questionnaire { scales, paths, stages, tasks: made_tasks, ..ten }, response }
}

fn made_item(task: &str, number: usize, seed: ItemSeed, levels: usize) -> (Item, Answer) {
    let (weight, reverse, floor, (staff_only, is_scored), (kind, given)) = seed;
    let made = Item {
        weight,
        reverse,
        floor: floor.map(|floor| floor % levels),
        asked_of: if staff_only { vec!["staff".to_owned()] } else { Vec::new() },
        scored: is_scored,
        not_applicable: true,
        practices: (0..number % 3).map(|practice| format!("{task}-practice-{practice}")).collect(),
        ..item(task, &format!("item{number}"))
    };
    let answer = match kind {
        0 => Answer::DontKnow,
        1 => Answer::NotApplicable { reason: "there is none".to_owned() },
        2 => Answer::Unanswered,
        _ => Answer::Level(given % levels),
    };
    (made, answer)
}

/// The answer set with this item one mirrored level up; `None` where that is not possible.
pub(super) fn moved(case: &Case, item: &str, up: bool) -> Option<Response> {
    let (task, item) = case.questionnaire.item(item)?;
    let top = case.questionnaire.scale(task).top();
    let Answer::Level(given) = case.response.answer(item) else { return None };
    let level = item.mirrored(*given, top);
    let level = if up { (level < top).then_some(level + 1) } else { level.checked_sub(1) }?;
    let mut response = case.response.clone();
    response.answers.get_mut(&item.id)?.answer = Answer::Level(item.mirrored(level, top));
    Some(response)
}

/// What one to five other respondents answer, an item each number, for [`answered_by_kind`].
pub(super) fn other_answers() -> impl Strategy<Value = Vec<Vec<u8>>> {
    prop::collection::vec(prop::collection::vec(0..12_u8, 35), 1..6)
}

/// Another respondent's answers to the same items: one number an item decides.
pub(super) fn answered_by_kind(case: &Case, kinds: &[u8]) -> Response {
    let mut response = case.response.clone();
    let tasks = case.questionnaire.tasks.iter();
    let items = tasks.flat_map(|task| task.items.iter().map(move |item| (item, case.questionnaire.scale(task))));
    for ((item, scale), kind) in items.zip(kinds) {
        let answer = match kind {
            0 => Answer::DontKnow,
            1 => Answer::NotApplicable { reason: "there is none".to_owned() },
            _ => Answer::Level(usize::from(*kind) % scale.levels.len()),
        };
        response.answers.insert(item.id.clone(), Given::plain(answer));
    }
    response
}
