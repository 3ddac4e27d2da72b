//! From the tables of a file that extends another questionnaire to the two as one. It adds, and changes
//! nothing that was there. Where the other is found, and that it is whole, is not known here.

use std::collections::BTreeSet;

use super::check::{self, Head};
use super::findings::Findings;
use super::ids;
use super::items::{self, Known};
use super::nearest::quoted;
use super::placed::Placed;
use super::shape::{self, Text};
use super::{measures, practices, stages, tasks};
use crate::message;
use crate::model::questionnaire::{About, Item, Practice, Questionnaire, ROLE, Scale, Task};

/// The questionnaire `base` with everything the tables add to it; practices come from `base`, the file or the library.
/// Without a base, as it has mistakes of its own, all that can be told without it is.
pub(super) fn questionnaire(
    findings: &mut Findings<'_>,
    shape: &shape::Questionnaire,
    base: Option<&Questionnaire>,
    library: &[Practice],
) -> Option<Questionnaire> {
    let head = check::head(findings, shape);
    nothing_that_only_a_base_has(findings, shape);
    let about = check::about(findings, &shape.about);
    let measures = measures::measures(findings, &shape.measure);
    let roles = roles(base, &about);
    let additions: Vec<Task> = shape.task.iter().map(|task| addition(findings, task, base, roles)).collect();
    let own = practices::practices(findings, &shape.practice);
    once_each(findings, shape);
    let base = base?;
    fits(findings, shape, &head, base);
    clashes(findings, shape, base);
    let known = together(&base.practices, library.to_vec(), |practice| &practice.id);
    let resolved = practices::resolve(findings, &shape.task, &own, &known);
    let tasks = merged(findings, shape, base, additions);
    let Head { id, version, language, title, sources } = head;
    Some(Questionnaire {
        id,
        version,
        language,
        title,
        sources: together(&base.sources, sources, |source| source),
        about: together(&base.about, about, |asked| &asked.id),
        measures: together(&base.measures, measures, |measure| &measure.id),
        practices: practices::ordered(together(&base.practices, resolved, |practice| &practice.id), &tasks),
        tasks,
        ..base.clone()
    })
}

/// What a questionnaire has and the one that it extends has not: words that are not its own are left empty.
pub(super) fn additions(questionnaire: &Questionnaire, base: &Questionnaire) -> Questionnaire {
    let inherited = |task: &Task| base.task(&task.id);
    let added = |task: &Task| Task {
        title: String::new(),
        why: String::new(),
        items: without(&task.items, inherited(task).map(|task| &task.items), |item| &item.id),
        reflections: without(&task.reflections, inherited(task).map(|task| &task.reflections), |asked| &asked.id),
        ..task.clone()
    };
    let tasks = questionnaire.tasks.iter().map(added);
    Questionnaire {
        scales: Vec::new(),
        path_question: None,
        paths: Vec::new(),
        stages: Vec::new(),
        tasks: tasks.filter(|task| !task.items.is_empty() || !task.reflections.is_empty()).collect(),
        about: without(&questionnaire.about, Some(&base.about), |asked| &asked.id),
        measures: without(&questionnaire.measures, Some(&base.measures), |measure| &measure.id),
        practices: without(&questionnaire.practices, Some(&base.practices), |practice| &practice.id),
        ..questionnaire.clone()
    }
}

fn without<T: Clone>(all: &[T], known: Option<&Vec<T>>, id: impl Fn(&T) -> &String) -> Vec<T> {
    let is_known = |one: &T| known.is_some_and(|known| known.iter().any(|known| id(known) == id(one)));
    all.iter().filter(|one| !is_known(one)).cloned().collect()
}

/// Scales, stages and paths are those of the questionnaire that is extended.
fn nothing_that_only_a_base_has(findings: &mut Findings<'_>, shape: &shape::Questionnaire) {
    let scales = shape.scale.iter().map(|table| ("scale", table.span()));
    let stages = shape.stage.iter().map(|table| ("stage", table.span()));
    let paths = shape.path.iter().map(|table| ("path", table.span()));
    for (table, at) in scales.chain(stages).chain(paths) {
        let message = message!("content-extends-table", table = format!("[[{table}]]"));
        findings.add(&at, message, message!("content-extends-table-hint"));
    }
    for task in shape.task.iter().map(Placed::value) {
        let keys = [("title", &task.title), ("why", &task.why), ("scale", &task.scale)];
        for (key, text) in keys.into_iter().filter_map(|(key, text)| text.as_ref().map(|text| (key, text))) {
            let message = message!("content-extends-key", key = key);
            findings.add(&text.span(), message, message!("content-extends-key-hint", key = key));
        }
    }
}

/// The roles one may have; an empty list, which nothing is held against, where the base is not known.
fn roles<'a>(base: Option<&'a Questionnaire>, own: &'a [About]) -> Option<&'a [String]> {
    let inherited = base.map(|base| base.about.as_slice()).unwrap_or_default();
    let role = inherited.iter().chain(own).find(|asked| asked.id == ROLE);
    role.map(|role| role.choices.as_slice()).or_else(|| base.is_none().then_some(&[]))
}

/// What a task of the file adds to the task of that id.
fn addition(
    findings: &mut Findings<'_>,
    placed: &Placed<shape::Task>,
    base: Option<&Questionnaire>,
    roles: Option<&[String]>,
) -> Task {
    let (table, shape) = (&placed.span(), placed.value());
    let key = super::words::Key { table, name: "id" };
    let id = ids::id(findings, key, shape.id.as_ref(), ids::Pattern::Name);
    let extended = base.and_then(|base| base.task(id.trim()).map(|task| (base.scale(task), task.scale)));
    if shape.item.is_empty()
        && shape.reflection.is_empty()
        && !findings.remembers(table, "item")
        && !findings.remembers(table, "reflection")
    {
        findings.add(table, message!("content-extends-nothing"), message!("content-extends-nothing-hint"));
    }
    let scale = extended.map(|(scale, _)| scale);
    let known = Known { scale: (scale.map_or("", |scale: &Scale| scale.id.as_str()), scale), roles };
    Task {
        id: id.trim().to_owned(),
        title: String::new(),
        why: String::new(),
        scale: extended.map_or(0, |(_, position)| position),
        items: shape.item.iter().map(|item| added_item(findings, item, known)).collect(),
        reflections: shape.reflection.iter().map(|asked| tasks::reflection(findings, asked)).collect(),
    }
}

/// An item that scores only if it says so: what was compared before is compared on.
fn added_item(findings: &mut Findings<'_>, placed: &Placed<shape::Item>, known: Known<'_>) -> Item {
    let scored = placed.value().scored.as_ref().is_some_and(|scored| *scored.value());
    let item = items::item(findings, placed, known);
    if let Some(floor) = placed.value().floor.as_ref().filter(|_| !scored) {
        findings.add(&floor.span(), message!("content-extends-floor"), message!("content-extends-floor-hint"));
    }
    Item { scored, ..item }
}

fn once_each(findings: &mut Findings<'_>, shape: &shape::Questionnaire) {
    ids::once(findings, shape.task.iter().map(|task| task.value().id.as_ref()));
    ids::once_whatever_the_case(findings, check::names(shape));
}

/// The id is one of its own, the language that of the base, and every task one of the base.
fn fits(findings: &mut Findings<'_>, shape: &shape::Questionnaire, head: &Head, base: &Questionnaire) {
    if let Some(id) = shape.id.as_ref().filter(|_| head.id == base.id) {
        let message = message!("content-extends-own-id", id = quoted(&head.id));
        findings.add(&id.span(), message, message!("content-extends-own-id-hint"));
    }
    if let Some(language) = shape.language.as_ref().filter(|_| head.language != base.language) {
        let message = message!("content-extends-language", language = quoted(&head.language), base = base.id.as_str());
        findings.add(&language.span(), message, message!("content-extends-language-hint", base = &base.language));
    }
    let known: Vec<&str> = base.tasks.iter().map(|task| task.id.as_str()).collect();
    for id in shape.task.iter().filter_map(|task| task.value().id.as_ref()) {
        stages::known_task(findings, id, &known);
    }
}

/// Tells every id that the base has given already.
fn clashes(findings: &mut Findings<'_>, shape: &shape::Questionnaire, base: &Questionnaire) {
    let items = base.tasks.iter().flat_map(|task| &task.items).map(|item| &item.id);
    let reflections = base.tasks.iter().flat_map(|task| &task.reflections).map(|asked| &asked.id);
    let tasks = base.tasks.iter().map(|task| &task.id);
    let others = base.about.iter().map(|asked| &asked.id).chain(base.measures.iter().map(|measure| &measure.id));
    let taken = tasks.chain(items).chain(reflections).chain(others);
    let taken: BTreeSet<String> = taken.map(|id| id.to_ascii_lowercase()).collect();
    for id in check::names(shape).flatten().filter(|id| taken.contains(&id.value().to_ascii_lowercase())) {
        clash(findings, id, base);
    }
    let practices = shape.practice.iter().filter_map(|practice| practice.value().id.as_ref());
    for id in practices.filter(|id| base.practice(id.value()).is_some()) {
        clash(findings, id, base);
    }
}

fn clash(findings: &mut Findings<'_>, id: &Text, base: &Questionnaire) {
    let message = message!("content-extends-clash", id = quoted(id.value()), base = base.id.as_str());
    findings.add(&id.span(), message, message!("content-extends-clash-hint"));
}

/// The tasks of the base, each with what is added to it.
fn merged(
    findings: &mut Findings<'_>,
    shape: &shape::Questionnaire,
    base: &Questionnaire,
    additions: Vec<Task>,
) -> Vec<Task> {
    let mut merged = base.tasks.clone();
    for (table, added) in shape.task.iter().zip(additions) {
        let Some(task) = merged.iter_mut().find(|task| task.id == added.id) else { continue };
        task.items.extend(added.items);
        task.reflections.extend(added.reflections);
        tasks::not_too_heavy(findings, &table.span(), task);
    }
    merged
}

/// What was there, then what is added and was not.
fn together<T: Clone>(base: &[T], added: Vec<T>, id: impl Fn(&T) -> &String) -> Vec<T> {
    let added = added.into_iter().filter(|new| !base.iter().any(|known| id(known) == id(new)));
    base.iter().cloned().chain(added.collect::<Vec<_>>()).collect()
}
