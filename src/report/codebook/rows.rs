//! The rows of a codebook as a table. Columns have the same names and order in every language; a cell that says
//! nothing is empty.

use serde::Serialize;

use super::super::csv::Text;
use super::super::rules;
use crate::model::questionnaire::{Item, Questionnaire, Scale, Task};
use crate::text::Catalogue;

/// A row: one level of an item, one choice of a question, or anything else that has an id.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Row {
    questionnaire: Text,
    version: Text,
    /// `stage`, `path`, `item`, `reflection`, `about`, `measure` or `practice`.
    kind: Text,
    id: Text,
    text: Text,
    task: Text,
    task_title: Text,
    stage: Option<usize>,
    stage_title: Text,
    /// Ids of the tasks of the stage.
    gate: Text,
    working_line: Option<f64>,
    basis: Text,
    referent: Text,
    source: Text,
    scale: Text,
    scored: Option<bool>,
    weight: Option<u32>,
    weights_together: Option<u32>,
    reverse: Option<bool>,
    floor: Text,
    not_applicable: Option<bool>,
    asked_of: Text,
    practices: Text,
    code: Text,
    label: Text,
    points: Option<f64>,
    described: Text,
    rule: Text,
    /// Ids of the tasks that the path asks.
    path_tasks: Text,
    /// Ids of those among them that the path's next tasks are chosen from.
    path_wanted: Text,
}

/// Every row, in the order of the questionnaire.
pub(super) fn of(questionnaire: &Questionnaire, catalogue: &Catalogue) -> Vec<Row> {
    let mut rows = stages_and_paths(questionnaire);
    rows.extend(about(questionnaire));
    for task in &questionnaire.tasks {
        rows.extend(task.items.iter().flat_map(|item| levels(questionnaire, task, item, catalogue)));
        rows.extend(task.reflections.iter().map(|asked| Row {
            kind: Text::of("reflection"),
            id: Text::of(&asked.id),
            text: Text::of(&asked.text),
            ..of_task(questionnaire, task)
        }));
    }
    rows.extend(measures_and_practices(questionnaire));
    for row in &mut rows {
        row.questionnaire = Text::of(&questionnaire.id);
        row.version = Text::of(&questionnaire.version);
    }
    rows
}

fn stages_and_paths(questionnaire: &Questionnaire) -> Vec<Row> {
    let stages = questionnaire.stages.iter().map(|stage| Row {
        kind: Text::of("stage"),
        id: Text::of(&stage.number.to_string()),
        text: Text::of(&stage.sounds_like),
        stage: Some(stage.number),
        stage_title: Text::of(&stage.title),
        gate: list(&stage.gate),
        working_line: rules::line(stage),
        basis: Text::of(stage.basis.as_deref().unwrap_or_default()),
        ..Row::default()
    });
    let paths = questionnaire.paths.iter().map(|path| Row {
        kind: Text::of("path"),
        id: Text::of(&path.id),
        text: Text::of(&path.title),
        path_tasks: list(&path.tasks),
        path_wanted: list(&path.wanted),
        ..Row::default()
    });
    stages.chain(paths).collect()
}

fn about(questionnaire: &Questionnaire) -> impl Iterator<Item = Row> {
    questionnaire.about.iter().flat_map(|asked| {
        asked.choices.iter().map(|choice| Row {
            kind: Text::of("about"),
            id: Text::of(&asked.id),
            text: Text::of(&asked.text),
            code: Text::of(choice),
            label: Text::of(choice),
            ..Row::default()
        })
    })
}

fn measures_and_practices(questionnaire: &Questionnaire) -> Vec<Row> {
    let measures = questionnaire.measures.iter().map(|measure| Row {
        kind: Text::of("measure"),
        id: Text::of(&measure.id),
        text: Text::of(&measure.title),
        label: Text::of(&measure.unit),
        described: Text::of(measure.for_whom.as_deref().unwrap_or_default()),
        rule: Text::of(measure.better.map(crate::model::questionnaire::Better::word).unwrap_or_default()),
        ..Row::default()
    });
    let practices = questionnaire.practices.iter().map(|practice| Row {
        kind: Text::of("practice"),
        id: Text::of(&practice.id),
        text: Text::of(&practice.title),
        source: Text::of(&practice.source),
        described: Text::of(&practice.summary),
        ..Row::default()
    });
    measures.chain(practices).collect()
}

/// What every row of a task says.
fn of_task(questionnaire: &Questionnaire, task: &Task) -> Row {
    let stage = questionnaire.stage_of(&task.id);
    Row {
        task: Text::of(&task.id),
        task_title: Text::of(&task.title),
        stage: stage.map(|stage| stage.number),
        stage_title: Text::of(stage.map(|stage| stage.title.as_str()).unwrap_or_default()),
        gate: list(stage.map(|stage| stage.gate.as_slice()).unwrap_or_default()),
        working_line: stage.and_then(rules::line),
        basis: Text::of(stage.and_then(|stage| stage.basis.as_deref()).unwrap_or_default()),
        ..Row::default()
    }
}

/// A row for each level of an item, then one for who does not know, and one for what does not apply if that is allowed.
fn levels(questionnaire: &Questionnaire, task: &Task, item: &Item, catalogue: &Catalogue) -> Vec<Row> {
    let scale = questionnaire.scale(task);
    let every = Row {
        rule: Text::of(&rules::of_item(task, item, scale, catalogue).join(" ")),
        ..of_item(questionnaire, task, item, scale)
    };
    let levels = scale.levels.iter().zip(&scale.codes).enumerate().map(|(level, (label, code))| Row {
        code: Text::number(*code),
        label: Text::of(label),
        points: item.scored.then(|| rules::points(Some(item), level, scale)),
        described: Text::of(item.levels.get(level).map(String::as_str).unwrap_or_default()),
        ..every.clone()
    });
    let words = [Some(&scale.dont_know), item.not_applicable.then_some(&scale.not_applicable)];
    let words = words.into_iter().flatten();
    let others = words.map(|words| Row { code: Text::of(words), label: Text::of(words), ..every.clone() });
    levels.chain(others).collect()
}

fn of_item(questionnaire: &Questionnaire, task: &Task, item: &Item, scale: &Scale) -> Row {
    let floor = item.floor.and_then(|floor| scale.levels.get(floor));
    Row {
        kind: Text::of("item"),
        id: Text::of(&item.id),
        text: Text::of(&item.text),
        referent: Text::of(item.referent.word()),
        source: Text::of(item.source.as_deref().unwrap_or_default()),
        scale: Text::of(&scale.id),
        scored: Some(item.scored),
        weight: Some(item.weight),
        weights_together: Some(rules::weights(task)),
        reverse: Some(item.reverse),
        floor: Text::of(floor.map(String::as_str).unwrap_or_default()),
        not_applicable: Some(item.not_applicable),
        asked_of: list(&item.asked_of),
        practices: list(&item.practices),
        ..of_task(questionnaire, task)
    }
}

/// Several names in one cell.
fn list(names: &[String]) -> Text {
    Text::of(&names.join("; "))
}
