//! A questionnaire with more tasks than are noted in one number, some of them so heavy that what becomes of each tally is in no
//! list: it gives what the kernel gives all the same.

use coready::error::Exit;
use coready::model::checkpoint::{Floors, Rules};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Given, Response};
use coready::model::score::Score;
use coready::scoring::assess;

use super::groups::draws;
use crate::harness::empty_response;
use crate::harness::world::World;

const TASKS: usize = 20;

/// Tasks of four items: every other one weighs ten times as much, on a scale of twelve levels, with two floors.
fn questionnaire() -> String {
    let scale = |id: &str, levels: usize| {
        let names: Vec<String> = (0..levels).map(|level| format!("\"{id} {level}\"")).collect();
        let codes: Vec<String> = (0..levels).map(|level| level.to_string()).collect();
        format!(
            "[[scale]]\nid = \"{id}\"\nlevels = [{}]\nestablished = \"{id} 3\"\ndont_know = \"don't know\"\n\
             not_applicable = \"does not apply\"\ncodes = [{}]\n",
            names.join(", "),
            codes.join(", ")
        )
    };
    let stage = |number: usize, more: &str| {
        format!(
            "[[stage]]\nnumber = {number}\ntitle = \"Stage {number}\"\nsounds_like = \"Like {number}.\"\nbasis = \"reading\"\n{more}\n"
        )
    };
    let item = |task: usize, item: usize| {
        let more = match (task % 2, item) {
            (0, _) => "",
            (_, 0 | 2) => "weight = 10\nfloor = \"wide 2\"\n",
            _ => "weight = 10\n",
        };
        let id = format!("t{task}{}", ["a", "b", "c", "d"][item]);
        format!(
            "[[task.item]]\nid = \"{id}\"\ntext = \"Item {id}.\"\nreferent = \"collaboration\"\nsource = \"test\"\n{more}"
        )
    };
    let task = |task: usize| {
        let scale = if task.is_multiple_of(2) { "narrow" } else { "wide" };
        let head =
            format!("[[task]]\nid = \"T{task}\"\ntitle = \"Task {task}\"\nwhy = \"A test.\"\nscale = \"{scale}\"\n");
        head + &(0..4).map(|number| item(task, number)).collect::<String>()
    };
    let head = "format = \"coready/questionnaire/1\"\nid = \"heavy\"\nversion = \"1.0.0\"\nlanguage = \"en\"\n\
                title = \"Heavy\"\nsources = [\"test\"]\n";
    let stages = [
        stage(1, "gate = [\"T0\", \"T17\"]"),
        stage(2, "gate = [\"T1\", \"T18\"]\nworking = 30"),
        stage(3, "gate = [\"T15\", \"T16\", \"T19\"]\nworking = 35"),
        stage(4, ""),
    ];
    let tasks: String = (0..TASKS).map(task).collect();
    [head, &scale("narrow", 5), &scale("wide", 12), &stages.concat(), &tasks].concat()
}

fn respondents(questionnaire: &Questionnaire, count: usize) -> Vec<(Vec<String>, Response)> {
    let mut draw = draws();
    let respondent = |_| {
        let (lean, mut cells, mut response) = (draw(4), Vec::new(), empty_response());
        for (task, item) in questionnaire.items() {
            let top = questionnaire.scale(task).top();
            if draw(9) == 0 {
                cells.push(String::new());
                continue;
            }
            let level = if draw(4) < lean { top - draw(2) } else { draw(top + 1) };
            cells.push(level.to_string());
            response.answers.insert(item.id.clone(), Given::plain(Answer::Level(level)));
        }
        (cells, response)
    };
    (0..count).map(respondent).collect()
}

/// The mean score of each task as the kernel finds it, and the four readings of the stage.
fn wanted(
    questionnaire: &Questionnaire,
    responses: &[Response],
    rules: Option<&Rules>,
) -> (Vec<Option<f64>>, Vec<String>) {
    let found = assess(questionnaire, responses, rules);
    let scores = found.tasks.iter().map(|task| task.score().map(Score::points)).collect();
    let stage = found.stage.unwrap();
    let readings = [stage.number, stage.at_most, stage.firm, stage.firm_at_most];
    (scores, readings.iter().map(ToString::to_string).collect())
}

fn hold(line: &str, scores: &[&str], (means, stage): &(Vec<Option<f64>>, Vec<String>)) {
    for (cell, mean) in scores.iter().zip(means) {
        let is_near = mean.map_or(cell.is_empty(), |mean| (cell.parse::<f64>().unwrap() - mean).abs() < 2e-6);
        assert!(is_near, "{line}\n{means:?}");
    }
    let cells: Vec<&str> = line.split(',').collect();
    assert_eq!(cells[cells.len() - 4..], *stage, "{line}");
}

#[test]
fn many_heavy_tasks_are_scored_as_the_kernel_scores_them() {
    let world = World::new();
    world.write("heavy.toml", &questionnaire());
    let heavy = coready::content::load(&world.folder().join("heavy.toml")).unwrap();
    let all = respondents(&heavy, 300);
    let ids: Vec<&str> = heavy.items().map(|(_, item)| item.id.as_str()).collect();
    let row = |(row, (cells, _)): (usize, &(Vec<String>, Response))| format!("g{},{}\n", row % 9, cells.join(","));
    let rows: Vec<String> = all.iter().enumerate().map(row).collect();
    world.write("table.csv", &format!("group,{}\n{}", ids.join(","), rows.concat()));
    let score = ["score", "table.csv", "--questionnaire", "heavy.toml", "--digits", "6"];

    let ran = world.run(&score);
    assert_eq!((ran.exit, ran.out.lines().count()), (Exit::Done, 301), "{}", ran.err);
    let mut stages = std::collections::BTreeSet::new();
    for (line, (_, response)) in ran.out.lines().skip(1).zip(&all) {
        let cells: Vec<&str> = line.split(',').collect();
        let wanted = wanted(&heavy, std::slice::from_ref(response), None);
        hold(line, &cells[1..=TASKS], &wanted);
        stages.insert(wanted.1);
    }
    assert!(stages.len() > 5, "{stages:?}");

    let ran = world.run(&[&score[..], &["--by", "group", "--floor", "1"]].concat());
    assert_eq!((ran.exit, ran.out.lines().count()), (Exit::Done, 10), "{}", ran.err);
    let rules = Rules { floors: Floors { mean: 1, other: 1 }, ..Rules::default() };
    for (group, line) in ran.out.lines().skip(1).enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        let means: Vec<&str> = (0..TASKS).map(|task| cells[3 + 4 * task]).collect();
        let responses: Vec<Response> = all
            .iter()
            .enumerate()
            .filter(|(row, _)| row % 9 == group)
            .map(|(_, (_, response))| response.clone())
            .collect();
        hold(line, &means, &wanted(&heavy, &responses, Some(&rules)));
    }
}
