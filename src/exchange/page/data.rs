//! What the script of the page works with, as JSON: the rules of the questionnaire once, its words in every language. How
//! the script uses them is not known here.

use std::ops::Not;

use serde::Serialize;

use super::edition::Edition;
use crate::error::Result;
use crate::files;
use crate::model::checkpoint::Checkpoint;
use crate::model::questionnaire::{Item, Questionnaire};

/// What the answers are for.
pub(super) struct Occasion<'a> {
    pub(super) organisation: &'a str,
    pub(super) checkpoint: &'a Checkpoint,
    /// Position of the edition to begin with.
    pub(super) first: usize,
}

#[derive(Serialize)]
struct Data<'a> {
    /// Under which name the browser keeps the answers: another one for each organisation, checkpoint and questionnaire.
    key: String,
    organisation: &'a str,
    checkpoint: &'a str,
    label: Option<&'a str>,
    questionnaire: Identity<'a>,
    /// The path that is fixed for everybody.
    path: Option<&'a str>,
    first: usize,
    paths: Vec<Path<'a>>,
    stages: usize,
    about: Vec<About<'a>>,
    tasks: Vec<Task<'a>>,
    editions: &'a [Edition],
}

#[derive(Serialize)]
struct Identity<'a> {
    id: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct Path<'a> {
    id: &'a str,
    tasks: &'a [String],
}

/// A question about the person, with the answers in the words in which they are handed over: those of the source.
#[derive(Serialize)]
struct About<'a> {
    id: &'a str,
    choices: &'a [String],
}

#[derive(Serialize)]
struct Task<'a> {
    id: &'a str,
    items: Vec<Statement<'a>>,
    /// Ids of the open questions.
    open: Vec<&'a str>,
}

#[derive(Serialize)]
struct Statement<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Not::not")]
    not_applicable: bool,
    #[serde(skip_serializing_if = "Not::not")]
    reverse: bool,
    /// The roles it is asked of; left out for everybody.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    asked_of: &'a [String],
    /// Positions of its practices.
    practices: Vec<usize>,
}

/// The data as JSON that can stand inside a `script` element: no `<` occurs in it.
///
/// # Errors
/// Never with a questionnaire.
pub(super) fn write(occasion: &Occasion<'_>, source: &Questionnaire, editions: &[Edition]) -> Result<String> {
    let Occasion { organisation, checkpoint, first } = *occasion;
    let data = Data {
        key: key(organisation, checkpoint),
        organisation,
        checkpoint: &checkpoint.id,
        label: checkpoint.label.as_deref(),
        questionnaire: Identity { id: &source.id, version: &source.version },
        path: checkpoint.path.as_deref(),
        first,
        paths: source.paths.iter().map(|path| Path { id: &path.id, tasks: &path.tasks }).collect(),
        stages: source.stages.len(),
        about: source.about.iter().map(|about| About { id: &about.id, choices: &about.choices }).collect(),
        tasks: source.tasks.iter().map(|task| self::task(task, source)).collect(),
        editions,
    };
    Ok(files::to_json_line(&data)?.replace('<', "\\u003c"))
}

fn key(organisation: &str, checkpoint: &Checkpoint) -> String {
    let all = [organisation, &checkpoint.id, &checkpoint.digest].join("\n");
    format!("coready/form/{}", files::sha256(all.as_bytes()))
}

fn task<'a>(task: &'a crate::model::questionnaire::Task, source: &Questionnaire) -> Task<'a> {
    Task {
        id: &task.id,
        items: task.items.iter().map(|item| statement(item, source)).collect(),
        open: task.reflections.iter().map(|open| open.id.as_str()).collect(),
    }
}

fn statement<'a>(item: &'a Item, source: &Questionnaire) -> Statement<'a> {
    let position = |id: &String| source.practices.iter().position(|practice| practice.id == *id);
    Statement {
        id: &item.id,
        not_applicable: item.not_applicable,
        reverse: item.reverse,
        asked_of: &item.asked_of,
        practices: item.practices.iter().filter_map(position).collect(),
    }
}
