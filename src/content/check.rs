//! From the tables of a file to a questionnaire: the meaning of the whole. What stands beside a mistake is a
//! stand-in, and the questionnaire is thrown away if there is any.

use super::findings::{Findings, TOP};
use super::ids::{self, Pattern};
use super::nearest::quoted;
use super::placed::Placed;
use super::shape::{self, Text};
use super::words::{self, Key, Lines};
use super::{measures, practices, scales, stages, tasks, terms};
use crate::message;
use crate::model::questionnaire::{About, Path, Practice, Questionnaire, ROLE};

/// The questionnaire, with practices taken from the library where it has none of its own by that id.
pub(super) fn questionnaire(
    findings: &mut Findings<'_>,
    shape: &shape::Questionnaire,
    library: &[Practice],
) -> Questionnaire {
    let Head { id, version, language, title, sources } = head(findings, shape);
    if let Some(extends) = &shape.extends {
        findings.add(&extends.span(), message!("content-extends-here"), message!("content-extends-here-hint"));
    }
    let path_question = words::optional(findings, "path_question", shape.path_question.as_ref(), Lines::Many);
    let scales = scales::scales(findings, &shape.scale);
    let about = about(findings, &shape.about);
    let measures = measures::measures(findings, &shape.measure);
    let roles = about.iter().find(|asked| asked.id == ROLE).map(|asked| asked.choices.as_slice());
    let tasks = tasks::tasks(findings, &shape.task, &scales, roles);
    let task_ids: Vec<&str> = tasks.iter().map(|task| task.id.as_str()).collect();
    let paths = shape.path.iter().map(|asked| path(findings, asked, &task_ids)).collect();
    let stages = stages::stages(findings, &shape.stage, &task_ids);
    let own = practices::practices(findings, &shape.practice);
    let practices = practices::resolve(findings, &shape.task, &own, library);
    once_each(findings, shape);
    Questionnaire {
        id,
        version,
        language,
        title,
        sources,
        scales,
        path_question,
        paths,
        stages,
        tasks,
        about,
        measures,
        practices,
    }
}

/// What stands at the top of a file, before its tables.
pub(super) struct Head {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) language: String,
    pub(super) title: String,
    pub(super) sources: Vec<String>,
}

/// The top of a file. What stands beside a mistake is a stand-in.
pub(super) fn head(findings: &mut Findings<'_>, shape: &shape::Questionnaire) -> Head {
    let top = |name| Key { table: &TOP, name };
    format(findings, shape.format.as_ref(), terms::FORMAT);
    Head {
        id: ids::id(findings, top("id"), shape.id.as_ref(), Pattern::File),
        version: words::required(findings, top("version"), shape.version.as_ref(), Lines::One),
        language: language(findings, shape.language.as_ref()),
        title: words::required(findings, top("title"), shape.title.as_ref(), Lines::One),
        sources: words::list(findings, "sources", shape.sources.as_ref()),
    }
}

/// The about-questions of a file.
pub(super) fn about(findings: &mut Findings<'_>, shapes: &[Placed<shape::About>]) -> Vec<About> {
    shapes.iter().map(|shape| asked_about(findings, shape)).collect()
}

/// Ids that become a column or a key of a response: of items, reflections, about-questions and measures.
pub(super) fn names(shape: &shape::Questionnaire) -> impl Iterator<Item = Option<&Text>> {
    let tasks = || shape.task.iter().map(Placed::value);
    let items = tasks().flat_map(|task| &task.item).map(|item| item.value().id.as_ref());
    let reflections = tasks().flat_map(|task| &task.reflection).map(|asked| asked.value().id.as_ref());
    let about = shape.about.iter().map(|asked| asked.value().id.as_ref());
    let measures = shape.measure.iter().map(|measure| measure.value().id.as_ref());
    items.chain(reflections).chain(about).chain(measures)
}

/// The practices of a library.
pub(super) fn library(findings: &mut Findings<'_>, shape: &shape::Library) -> Vec<Practice> {
    format(findings, shape.format.as_ref(), terms::LIBRARY_FORMAT);
    words::required(findings, Key { table: &TOP, name: "version" }, shape.version.as_ref(), Lines::One);
    language(findings, shape.language.as_ref());
    practices::practices(findings, &shape.practice)
}

fn format(findings: &mut Findings<'_>, format: Option<&Text>, wanted: &'static str) {
    match format {
        None => words::missing(findings, Key { table: &TOP, name: "format" }),
        Some(format) if format.value() != wanted => {
            let message = message!("content-format", found = quoted(format.value()));
            findings.add(&format.span(), message, message!("content-format-hint", format = wanted));
        }
        Some(_) => {}
    }
}

/// Ids of paths are one kind; those of tasks, items, reflections, about-questions and measures another.
fn once_each(findings: &mut Findings<'_>, shape: &shape::Questionnaire) {
    ids::once(findings, shape.path.iter().map(|path| path.value().id.as_ref()));
    let tasks = shape.task.iter().map(|task| task.value().id.as_ref());
    ids::once_whatever_the_case(findings, tasks.chain(names(shape)));
}

fn language(findings: &mut Findings<'_>, code: Option<&Text>) -> String {
    let Some(code) = code else {
        words::missing(findings, Key { table: &TOP, name: "language" });
        return String::new();
    };
    if !terms::is_language(code.value()) {
        let message = message!("content-language", code = quoted(code.value()));
        findings.add(&code.span(), message, message!("content-language-hint"));
    }
    code.value().clone()
}

fn asked_about(findings: &mut Findings<'_>, placed: &Placed<shape::About>) -> About {
    let (table, shape) = (&placed.span(), placed.value());
    About {
        id: ids::id(findings, Key { table, name: "id" }, shape.id.as_ref(), Pattern::Name),
        text: words::required(findings, Key { table, name: "text" }, shape.text.as_ref(), Lines::Many),
        choices: at_least(findings, Key { table, name: "choices" }, shape.choices.as_ref(), 2),
    }
}

fn path(findings: &mut Findings<'_>, placed: &Placed<shape::Path>, tasks: &[&str]) -> Path {
    let (table, shape) = (&placed.span(), placed.value());
    let asked = at_least(findings, Key { table, name: "tasks" }, shape.tasks.as_ref(), 1);
    stages::known_tasks(findings, shape.tasks.as_ref(), tasks);
    let known: Vec<&str> = asked.iter().map(String::as_str).collect();
    let wanted = shape.wanted.as_ref().map(|wanted| words::list(findings, "wanted", Some(wanted)));
    stages::known_tasks(findings, shape.wanted.as_ref(), &known);
    Path {
        id: ids::id(findings, Key { table, name: "id" }, shape.id.as_ref(), Pattern::Word),
        title: words::required(findings, Key { table, name: "title" }, shape.title.as_ref(), Lines::One),
        wanted: wanted.unwrap_or_else(|| asked.clone()),
        tasks: asked,
    }
}

/// A list that must be there with so many entries at least.
fn at_least(findings: &mut Findings<'_>, key: Key<'_>, list: Option<&shape::Texts>, least: usize) -> Vec<String> {
    match list {
        None => words::missing(findings, key),
        Some(list) if list.value().len() < least => {
            let message = message!("content-few", key = key.name, count = list.value().len());
            findings.add(&list.span(), message, message!("content-few-hint", key = key.name, least = least));
        }
        Some(_) => {}
    }
    words::list(findings, key.name, list)
}
