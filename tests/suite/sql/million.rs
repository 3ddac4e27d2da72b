//! A million rows, with every kind of gap and with rows made to lie exactly on the edges: the engines hold what they find
//! equal to what the program writes, and a sample of that is held equal to the kernel.
//!
//! `PostgreSQL` and Spark take a part of them, so that all tests together stay quick. With `COREADY_ROWS=1000000` in the
//! environment every engine takes as many as it says.

use std::collections::BTreeSet;
use std::fmt::Write;

use coready::batch::sql::Wanted;
use coready::model::checkpoint::Floors;
use coready::model::questionnaire::{Line, Questionnaire};
use coready::model::response::{Answer, Given, Response};
use coready::model::score::Score;
use coready::scoring::assess;
use coready::scoring::plan::{Plan, Tally, Task, Value};

use super::answers::Dice;
use super::engines::{Engine, Held, Job};
use super::program;
use super::rows::{READINGS, uneven, wanted};
use crate::harness::empty_response;

/// The kinds of ways in which a task is answered in rows on edges.
const KINDS: usize = 9;

/// The ten tasks with weights, mirrored items, floors and roles, everything of which may not apply.
fn questionnaire() -> Questionnaire {
    let mut questionnaire = uneven();
    questionnaire.tasks.iter_mut().flat_map(|task| &mut task.items).for_each(|item| item.not_applicable = true);
    questionnaire
}

/// Every way to answer a task, as what its cells add up to and the cells themselves.
fn ways(task: &Task) -> Vec<(Tally, String)> {
    let levels = (0..=task.top).zip(&task.codes).map(|(level, code)| (Value::Level(level), code.to_string()));
    let gaps = [(Value::DontKnow, "dk"), (Value::NotApplicable, "na"), (Value::Unanswered, "")];
    let cells: Vec<(Value, String)> = levels.chain(gaps.map(|(value, cell)| (value, cell.to_owned()))).collect();
    let mut ways = vec![(Tally::default(), String::new())];
    for item in 0..task.items.len() {
        let with = |(tally, text): &(Tally, String), (value, cell): &(Value, String)| {
            let mut tally = *tally;
            task.add(item, *value, &mut tally);
            (tally, format!("{text},{cell}"))
        };
        ways = ways.iter().flat_map(|way| cells.iter().map(|cell| with(way, cell)).collect::<Vec<_>>()).collect();
    }
    ways
}

/// The ways to answer a task that are of each kind.
fn kinds(task: &Task) -> [Vec<String>; KINDS] {
    let ways = ways(task);
    let score = |tally: &Tally| task.score(tally);
    let is_on = |tally: &Tally, line: Option<Line>| {
        let is_past = |score: Score, line: Line| score.reaches(Line(line.0 + 1));
        score(tally).zip(line).is_some_and(|(score, line)| score.reaches(line) && !is_past(score, line))
    };
    let edge = Line(100_000 * (2 * task.established - 1) / (2 * task.top));
    let near = |tally: &Tally, line: Option<Line>| {
        let step = |line: Line| Line(line.0.saturating_sub(9_000));
        score(tally).zip(line).is_some_and(|(score, line)| !score.reaches(line) && score.reaches(step(line)))
    };
    let of = |is: &dyn Fn(&Tally, &str) -> bool| -> Vec<String> {
        let of_kind = ways.iter().filter(|(tally, text)| is(tally, text));
        of_kind.map(|(_, text)| text.clone()).collect()
    };
    let only = |cell: &'static str| move |_: &Tally, text: &str| text.split(',').skip(1).all(|other| other == cell);
    [
        of(&|tally, _| is_on(tally, Some(edge))),
        of(&|tally, _| near(tally, Some(edge))),
        of(&|tally, _| is_on(tally, task.working)),
        of(&|tally, _| near(tally, task.working)),
        of(&|tally, _| tally.applicable > 0 && 2 * tally.answered == tally.applicable),
        of(&|tally, _| tally.floored > 0 && score(tally).is_some_and(|score| task.is_established(score))),
        of(&only("dk")),
        of(&only("na")),
        of(&|_, _| true),
    ]
}

/// A table of so many rows in groups of one to about sixty.
fn table(questionnaire: &Questionnaire, plan: &Plan, rows: usize) -> String {
    let mut dice = Dice(20_261_122);
    let ids: Vec<&str> = questionnaire.items().map(|(_, item)| item.id.as_str()).collect();
    let mut table = format!("id,organisation,path,role,{}\n", ids.join(","));
    let (kinds, ways): (Vec<_>, Vec<_>) = plan.tasks.iter().map(|task| (kinds(task), by_level(task))).unzip();
    let (paths, roles) = (["", "", "not_yet", "forming", "running"], ["", "staff", "resident"]);
    let (mut group, mut left) = (0, 0);
    for row in 0..rows {
        if left == 0 {
            (group, left) = (group + 1, 1 + dice.below(4) * dice.below(20) + dice.below(8));
        }
        left -= 1;
        let (path, role) = (paths[dice.below(paths.len())], roles[dice.below(roles.len())]);
        write!(table, "{row},g{group},{path},{role}").expect("a text takes all");
        let (is_edge, middle) = (dice.below(3) > 0, dice.below(5));
        for task in 0..plan.tasks.len() {
            let of_kind = match dice.below(4) {
                // Mostly established up to a point, so that every stage is met.
                _ if !is_edge => &ways[task][(middle + dice.below(2)).min(4)],
                0 => &kinds[task][dice.below(KINDS)],
                _ if task < 2 * middle + 1 => &kinds[task][0],
                _ => &kinds[task][dice.below(4)],
            };
            let of_kind = if of_kind.is_empty() { &kinds[task][KINDS - 1] } else { of_kind };
            table.push_str(&of_kind[dice.below(of_kind.len())]);
        }
        table.push('\n');
    }
    table
}

/// The ways to answer a task whose score is nearest to each level.
fn by_level(task: &Task) -> [Vec<String>; 5] {
    let mut levels: [Vec<String>; 5] = Default::default();
    for (tally, text) in ways(task) {
        let Some(score) = task.score(&tally) else { continue };
        let passed = [12.5, 37.5, 62.5, 87.5].into_iter().filter(|edge| score.points() >= *edge);
        levels[passed.count()].push(text);
    }
    levels
}

/// The answers in the cells of a row.
fn response(questionnaire: &Questionnaire, cells: &[&str]) -> Response {
    let answer = |cell: &str| match cell {
        "" => Answer::Unanswered,
        "dk" => Answer::DontKnow,
        "na" => Answer::NotApplicable { reason: String::new() },
        code => Answer::Level(code.parse::<usize>().expect("it is a code") - 1),
    };
    let items = questionnaire.items().zip(&cells[4..]);
    let answers = items.map(|((_, item), cell)| (item.id.clone(), Given::plain(answer(cell)))).collect();
    let about = [("role".to_owned(), cells[3].to_owned())].into_iter().filter(|(_, role)| !role.is_empty()).collect();
    let path = Some(cells[2].to_owned()).filter(|path| !path.is_empty());
    Response { path, about, answers, ..empty_response() }
}

/// Holds every so many-th row that the program wrote equal to the kernel; the stages that were met.
fn sample(questionnaire: &Questionnaire, table: &str, written: &str, stride: usize) -> BTreeSet<(usize, usize)> {
    let mut met = BTreeSet::new();
    for (row, found) in table.lines().zip(written.lines()).skip(1).step_by(stride) {
        let (cells, found): (Vec<&str>, Vec<&str>) = (row.split(',').collect(), found.split(',').collect());
        assert_eq!(cells[..2], found[..2]);
        let expected = assess(questionnaire, &[response(questionnaire, &cells)], None);
        for (task, cell) in expected.tasks.iter().zip(&found[4..]) {
            let points = task.score().map(|score| format!("{:.9}", score.points())).unwrap_or_default();
            let near = |one: &str, other: &str| one.parse::<f64>().unwrap() - other.parse::<f64>().unwrap();
            assert!(points == *cell || near(&points, cell).abs() < 2e-9, "{row}: {} {points} {cell}", task.task);
        }
        let stage = expected.stage.expect("it has stages");
        let readings = [stage.number, stage.at_most, stage.firm, stage.firm_at_most].map(|number| number.to_string());
        assert_eq!(found[14..], readings, "{row}");
        met.insert((stage.number, stage.firm));
    }
    met
}

/// Holds what an engine finds in so many rows, and in their groups, equal to what the program writes.
fn hold(engine: Engine, rows: usize) {
    let rows = std::env::var("COREADY_ROWS").map_or(rows, |rows| rows.parse().expect("COREADY_ROWS is a number"));
    let questionnaire = questionnaire();
    let plan = Plan::of(&questionnaire);
    let table = table(&questionnaire, &plan, rows);
    let of_rows = Job { questionnaire: &questionnaire, wanted: wanted(), table, kind: "text" };
    let groups = vec!["organisation".to_owned()];
    let of_groups = Wanted { keep: Vec::new(), groups, floors: Floors::default(), ..wanted() };
    let of_groups = Job { wanted: of_groups, table: of_rows.table.clone(), ..of_rows };
    let written = program::csv(&of_rows);
    let met = sample(&questionnaire, &of_rows.table, &written, rows / 500);
    assert!(met.len() > 12, "{met:?}");
    let grouped = program::csv(&of_groups);
    let told = ["n", "mean", "sd", "ad_points"];
    let scores: Vec<String> = plan.tasks.iter().map(|task| task.id.clone()).collect();
    let means: Vec<String> =
        scores.iter().flat_map(|task| told.iter().map(move |word| format!("{task}_{word}"))).collect();
    let groups = grouped.lines().count() - 1;
    assert!(groups > rows / 100, "{groups}");
    let held = |expected, key, numbers: &[String]| Held {
        expected,
        key,
        numbers: numbers.to_vec(),
        exact: READINGS.map(str::to_owned).to_vec(),
    };
    let jobs = [(of_rows, held(written, "id", &scores)), (of_groups, held(grouped, "organisation", &means))];
    let found = engine.holds(&jobs);
    for (found, count) in found.iter().zip([rows, groups]) {
        assert_eq!((found.pairs, found.apart), (count, 0), "{engine:?}: {found:?}");
    }
}

#[test]
fn duckdb_finds_the_same_in_a_million_rows() {
    hold(Engine::DuckDb, 1_000_000);
}

#[test]
fn postgresql_finds_the_same_in_a_part_of_them() {
    hold(Engine::PostgreSql, 20_000);
}

#[test]
fn spark_finds_the_same_in_a_part_of_them() {
    hold(Engine::Spark, 20_000);
}
