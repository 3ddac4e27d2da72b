//! A row a response.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use coready::batch::sql::Wanted;
use coready::model::assessment::Assessment;
use coready::model::questionnaire::{Line, Questionnaire};
use coready::model::response::Response;
use coready::model::score::Score;
use coready::scoring::assess;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::answers::{Dice, every_way, random, table};
use super::engines::{Engine, Job, Rows};
use crate::harness::ten_tasks;
use crate::scoring::cases::{case, configuration};

/// The columns of the readings.
pub(super) const READINGS: [&str; 4] = ["stage", "stage_at_most", "firm", "firm_at_most"];

/// Rows with `id`, everything said about what was asked.
pub(super) fn wanted() -> Wanted {
    Wanted {
        table: "responses".to_owned(),
        keep: vec!["id".to_owned()],
        by_path: true,
        by_role: true,
        ..Wanted::default()
    }
}

fn job<'a>(questionnaire: &'a Questionnaire, responses: &[Response]) -> Job<'a> {
    let table = table(questionnaire, responses, |_| String::new());
    Job { questionnaire, wanted: wanted(), table, kind: "text" }
}

/// Holds that a score is the same to a thousand-millionth of a point.
pub(super) fn same(found: &Value, expected: Option<f64>, what: &str) {
    match (found.as_f64(), expected) {
        (Some(found), Some(expected)) => assert!((found - expected).abs() < 1e-9, "{what}: {found} for {expected}"),
        (None, None) => assert!(found.is_null(), "{what}: {found}"),
        _ => panic!("{what}: {found} for {expected:?}"),
    }
}

/// A questionnaire with responses to score by it and what the program finds in each.
struct Case {
    questionnaire: Questionnaire,
    responses: Vec<Response>,
    expected: Vec<Assessment>,
}

impl Case {
    fn new(questionnaire: Questionnaire, responses: Vec<Response>) -> Self {
        let expected = responses.iter().map(|response| assess(&questionnaire, std::slice::from_ref(response), None));
        Self { expected: expected.collect(), questionnaire, responses }
    }
}

/// Holds what an engine gave equal to what the program finds.
fn hold(case: &Case, found: &Rows) {
    assert_eq!(found.len(), case.responses.len(), "a row a response");
    let mut seen = vec![false; case.responses.len()];
    for row in found {
        let id: usize = row["id"].as_str().expect("ids are text").parse().expect("ids are numbers");
        assert!(!std::mem::replace(&mut seen[id], true), "row {id} comes once");
        let expected = &case.expected[id];
        let what = |name: &str| format!("row {id}, {name}, {:?}", case.responses[id].answers);
        for task in &expected.tasks {
            same(&row[&task.task], task.score().map(Score::points), &what(&task.task));
        }
        let readings =
            expected.stage.as_ref().map(|stage| [stage.number, stage.at_most, stage.firm, stage.firm_at_most]);
        for (name, expected) in readings.into_iter().flat_map(|found| READINGS.into_iter().zip(found)) {
            assert_eq!(row[name], expected, "{}", what(name));
        }
        assert_eq!(row["not_understood"], 0, "{}", what("not_understood"));
    }
}

/// The small ten tasks with lines and weights at which rows can be exactly.
pub(super) fn uneven() -> Questionnaire {
    let mut questionnaire = ten_tasks();
    for (position, task) in questionnaire.tasks.iter_mut().enumerate() {
        task.items[0].weight = 1 + u32::try_from(position % 3).expect("it is small");
        task.items[1].reverse = position % 2 == 0;
        task.items[2].weight = 1 + u32::try_from(position % 2).expect("it is small");
        task.items[2].scored = position != 6;
        task.items[2].asked_of = if position % 4 == 1 { vec!["staff".to_owned()] } else { Vec::new() };
    }
    questionnaire.stages[2].working = Some(Line(33_333));
    questionnaire
}

/// A few thousand rows: exactly on every line, with every kind of gap, and random ones.
static LARGE: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let mut dice = Dice(7);
    let (small, uneven) = (ten_tasks(), uneven());
    let shipped = coready::content::shipped("ten-tasks").unwrap().expect("it is shipped");
    let mut of_small = every_way(&small, 0..10, 3);
    of_small.extend(random(&small, 500, &mut dice));
    let mut of_uneven = every_way(&uneven, 4..7, 2);
    of_uneven.extend(random(&uneven, 500, &mut dice));
    let of_shipped = random(&shipped, 300, &mut dice);
    vec![Case::new(small, of_small), Case::new(uneven, of_uneven), Case::new(shipped, of_shipped)]
});

/// Questionnaires of every shape with a few rows each.
static SMALL: LazyLock<Vec<Case>> = LazyLock::new(many_small);

fn many_small() -> Vec<Case> {
    let mut runner = TestRunner::new_with_rng(
        configuration(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let mut dice = Dice(11);
    let small = |_| {
        let mut case = case().new_tree(&mut runner).expect("cases are never refused").current();
        case.questionnaire.scales.iter_mut().for_each(|scale| {
            scale.codes = (1..).take(scale.levels.len()).collect();
        });
        let responses = random(&case.questionnaire, 20, &mut dice);
        Case::new(case.questionnaire, responses.into_iter().chain([case.response]).collect())
    };
    (0..50).map(small).collect()
}

fn hold_on(engine: Engine, cases: &[&Case]) {
    let jobs: Vec<Job<'_>> = cases.iter().map(|case| job(&case.questionnaire, &case.responses)).collect();
    for (case, found) in cases.iter().zip(engine.run(&jobs)) {
        hold(case, &found);
    }
}

#[test]
fn duckdb_finds_what_the_program_finds() {
    hold_on(Engine::DuckDb, &LARGE.iter().chain(SMALL.iter()).collect::<Vec<_>>());
}

#[test]
fn postgresql_finds_what_the_program_finds() {
    hold_on(Engine::PostgreSql, &LARGE.iter().chain(SMALL.iter()).collect::<Vec<_>>());
}

#[test]
fn spark_finds_what_the_program_finds() {
    hold_on(Engine::Spark, &LARGE.iter().chain(SMALL.iter().take(5)).collect::<Vec<_>>());
}

#[test]
fn the_rows_meet_every_stage_every_gap_and_every_range() {
    let mut seen = BTreeSet::new();
    let mut ranges = 0;
    for stage in LARGE.iter().flat_map(|case| &case.expected).filter_map(|expected| expected.stage.as_ref()) {
        seen.extend([("stage", stage.number), ("firm", stage.firm)]);
        ranges += usize::from(stage.at_most > stage.number && stage.firm_at_most > stage.firm);
    }
    let every = (1..=5).flat_map(|number| [("stage", number), ("firm", number)]);
    assert_eq!(seen, every.collect());
    assert!(ranges > 100, "{ranges}");
}

#[test]
fn numbers_with_and_without_decimals_are_codes_and_anything_else_is_counted() {
    let questionnaire = ten_tasks();
    let level = |row: usize| crate::harness::response(&questionnaire, |_| row);
    let responses: Vec<Response> = (0..5).map(level).collect();
    let plain = table(&questionnaire, &responses, |_| String::new());
    // What nobody can read stands in two cells of the first row, one of them where nothing can be said not to apply.
    let strange = plain.replacen("1,1,1", "na,1.5,1", 1);
    let case = Case::new(questionnaire, responses);
    let job = |table: &str, kind| Job {
        questionnaire: &case.questionnaire,
        wanted: Wanted { by_path: false, by_role: false, ..wanted() },
        table: table.to_owned(),
        kind,
    };
    let jobs = [job(&plain, "integer"), job(&plain, "double"), job(&strange, "text")];
    for engine in [Engine::DuckDb, Engine::PostgreSql] {
        let found = engine.run(&jobs);
        found.iter().take(2).for_each(|found| hold(&case, found));
        let first = found[2].iter().find(|row| row["id"] == "0").expect("the first row is there");
        assert_eq!((&first["not_understood"], &first["T1"]), (&json!(2), &Value::Null), "{engine:?}");
        assert_eq!([&first["firm"], &first["firm_at_most"]], [1, 2], "{engine:?}");
    }
}
