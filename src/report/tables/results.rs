//! The results of checkpoints as a table, a row a task. What is withheld in the published result is empty here too.

use super::super::result::{ResultFile, TaskFinding};
use super::table::{Cell, Field, Kind, Table};
use crate::message;
use crate::text::{Catalogue, Message};

/// The results as a table, one below the other.
pub fn results(results: &[ResultFile], catalogue: &Catalogue) -> Table {
    let field = |(name, kind, about): (&str, Kind, Message)| Field::new(name, kind, catalogue.say(&about));
    Table {
        name: "results",
        about: catalogue.say(&message!("table-results")),
        fields: of_checkpoint().into_iter().chain(of_task()).map(field).collect(),
        rows: results.iter().flat_map(|result| result.tasks.iter().map(|task| row(result, task))).collect(),
    }
}

fn of_checkpoint() -> [(&'static str, Kind, Message); 6] {
    [
        ("checkpoint", Kind::Words, message!("table-checkpoint")),
        ("responses", Kind::Whole, message!("table-responses")),
        ("stage", Kind::Whole, message!("table-stage")),
        ("stage_at_most", Kind::Whole, message!("table-stage-at-most")),
        ("firm", Kind::Whole, message!("table-firm")),
        ("firm_at_most", Kind::Whole, message!("table-firm-at-most")),
    ]
}

fn of_task() -> [(&'static str, Kind, Message); 15] {
    [
        ("task", Kind::Words, message!("table-task")),
        ("title", Kind::Words, message!("table-title")),
        ("task_stage", Kind::Whole, message!("table-task-stage")),
        ("asked", Kind::Truth, message!("table-asked")),
        ("score", Kind::Number, message!("table-score")),
        ("sd", Kind::Number, message!("table-sd")),
        ("interval_low", Kind::Number, message!("table-interval-low")),
        ("interval_high", Kind::Number, message!("table-interval-high")),
        ("level", Kind::Words, message!("table-level")),
        ("established", Kind::Truth, message!("table-established")),
        ("contested", Kind::Truth, message!("table-contested")),
        ("scored", Kind::Whole, message!("table-scored")),
        ("answered", Kind::Whole, message!("table-answered")),
        ("dont_know", Kind::Whole, message!("table-dont-know")),
        ("not_applicable", Kind::Whole, message!("table-not-applicable")),
    ]
}

fn row(result: &ResultFile, task: &TaskFinding) -> Vec<Cell> {
    let stage = result.stage.as_ref();
    let readings = stage.map(|stage| [stage.number, stage.at_most, stage.firm, stage.firm_at_most]);
    let readings = (0..4).map(|position| Cell::count(readings.map(|readings| readings[position])));
    let ends = task.interval.map_or([None, None], |ends| ends.map(Some));
    let head = [Cell::words(Some(&result.checkpoint.id)), Cell::count(Some(result.responses))];
    let own = [
        Cell::words(Some(&task.id)),
        Cell::words(Some(&task.title)),
        Cell::count(task.stage),
        Cell::Truth(task.asked),
        Cell::number(task.score),
        Cell::number(task.sd),
        Cell::number(ends[0]),
        Cell::number(ends[1]),
        Cell::words(task.level_label.as_deref()),
        Cell::Truth(task.established),
        Cell::Truth(task.contested),
        Cell::count(task.scored),
        Cell::count(task.answered),
        Cell::count(task.dont_know),
        Cell::count(task.not_applicable),
    ];
    head.into_iter().chain(readings).chain(own).collect()
}
