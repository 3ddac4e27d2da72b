//! The staircase of stages with the tasks on it, and what is to be mended.

use crate::message;
use crate::model::assessment::StageReading;
use crate::model::questionnaire::Stage;
use crate::report::cells::{Cell, Column, Table};
use crate::report::chart::{Chart, Drawing, Key, Stairs, short_id};
use crate::report::computed::{Mark, Report, TaskLine};
use crate::report::headline::{holding, mark};
use crate::report::page::Page;
use crate::text::{Catalogue, Message};

/// Every mark, in the order in which the key names them.
const MARKS: [Mark; 7] =
    [Mark::Established, Mark::Contested, Mark::Floored, Mark::NotYet, Mark::TooFew, Mark::Withheld, Mark::NotAsked];

/// Adds where one stands; nothing without stages or scores.
pub(super) fn standing(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let Some(reading) = report.assessment.stage.as_ref().filter(|_| report.has_scores()) else { return };
    page.heading(&catalogue.say(&message!("handout-standing-heading")));
    page.chart(stairs(report, reading, catalogue));
    page.facts(&stages(report, catalogue));
    page.points(&holding(report, catalogue));
}

/// What the marks of these tasks mean, each once.
pub(super) fn marks(lines: &[TaskLine<'_>], catalogue: &Catalogue) -> Vec<(Key, String)> {
    let found = |wanted: &Mark| lines.iter().find(|line| line.mark() == *wanted);
    MARKS.iter().filter_map(|kind| Some((Key::Standing(*kind), mark(found(kind)?, catalogue)))).collect()
}

fn stairs(report: &Report<'_>, reading: &StageReading, catalogue: &Catalogue) -> Chart {
    let say = |message: Message| catalogue.say(&message);
    let here = say(match (reading.number, reading.at_most) {
        (number, most) if most > number => message!("handout-here-between", number = number, most = most),
        (number, _) => message!("handout-here", number = number),
    });
    let steps = report.questionnaire.stages.iter().map(|stage| {
        let lines = stage.gate.iter().filter_map(|id| report.task(id));
        lines.map(|line| (short_id(&line.task.id), line.mark())).collect()
    });
    let ground =
        [(Key::Firm, say(message!("handout-ground-firm"))), (Key::NotFirm, say(message!("handout-ground-not-yet")))];
    let last = report.questionnaire.stages.len();
    let grounds = ground.into_iter().take(if reading.firm == last { 1 } else { 2 });
    let marks = marks(&report.tasks().filter(|line| line.stage.is_some()).collect::<Vec<_>>(), catalogue);
    Chart {
        title: say(message!("handout-stairs")),
        told: say(message!("handout-stairs-told", here = here.as_str())),
        key: grounds.chain(marks).collect(),
        drawing: Drawing::Stairs(Stairs {
            steps: steps.collect(),
            working: [reading.number, reading.at_most],
            firm: [reading.firm, reading.firm_at_most],
            here,
        }),
        table: table(report, reading, catalogue),
        among: None,
    }
}

fn table(report: &Report<'_>, reading: &StageReading, catalogue: &Catalogue) -> Table {
    let say = |message: Message| catalogue.say(&message);
    let columns = vec![
        Column::words(say(message!("report-column-stage"))),
        Column::words(say(message!("handout-column-ground"))),
        Column::words(say(message!("handout-column-tasks"))),
    ];
    let ground = |number: usize| match number {
        _ if number <= reading.firm => message!("handout-ground-firm"),
        _ if number <= reading.firm_at_most => message!("handout-ground-perhaps"),
        _ => message!("handout-ground-not-yet"),
    };
    let rows = report.questionnaire.stages.iter().map(|stage| {
        let lines = stage.gate.iter().filter_map(|id| report.task(id));
        let tasks = lines.map(|line| {
            say(message!("handout-task-mark", task = line.task.id.as_str(), mark = mark(&line, catalogue)))
        });
        let tasks = catalogue.clauses(&tasks.collect::<Vec<_>>());
        vec![Cell::text(entitled(stage, catalogue)), Cell::text(say(ground(stage.number))), Cell::text(tasks)]
    });
    Table { columns, rows: rows.collect(), names: 1, times: 0..0 }
}

/// Each stage with the names of its tasks.
fn stages(report: &Report<'_>, catalogue: &Catalogue) -> Vec<(String, String)> {
    let stages = report.questionnaire.stages.iter().map(|stage| {
        let names: Vec<String> = stage.gate.iter().filter_map(|id| report.task(id)).map(|line| line.name()).collect();
        let tasks =
            if names.is_empty() { catalogue.say(&message!("handout-all-kept-up")) } else { catalogue.clauses(&names) };
        (entitled(stage, catalogue), tasks)
    });
    stages.collect()
}

fn entitled(stage: &Stage, catalogue: &Catalogue) -> String {
    catalogue.say(&message!("handout-stage", number = stage.number, title = stage.title.as_str()))
}
