//! From the tables of a translation to the questionnaire in another language: what is missing, surplus or
//! outdated is told. What stands beside a mistake keeps the words of the source.

use std::ops::Range;

use super::findings::{Findings, TOP};
use super::ids;
use super::nearest::quoted;
use super::placed::Placed;
use super::shape::{Text, Texts};
use super::terms;
use super::translation_shape as shape;
use super::words::{self, Key, Lines};
use crate::message;
use crate::model::questionnaire::{About, Item, Measure, Practice, Questionnaire, Scale, Stage, Task};

/// What is translated.
#[derive(Clone, Copy, Debug)]
pub(super) struct Of<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// Its version.
    pub(super) version: &'a str,
}

/// What lies around the words that are translated.
pub(super) struct Around<'a> {
    /// Practices that stand in the same file as the questionnaire: the words of the others come with the library.
    own: &'a [&'a str],
    /// Id of the questionnaire that is extended, whose words come with its own translation.
    base: &'a str,
    /// Ids and numbers of stages that it has.
    inherited: Vec<String>,
}

impl<'a> Around<'a> {
    /// Around what is translated as a whole, or around additions to a base.
    pub(super) fn of(base: Option<&'a Questionnaire>, own: &'a [&'a str]) -> Self {
        let Some(base) = base else { return Self { own, base: "", inherited: Vec::new() } };
        let tasks = base.tasks.iter().map(|task| &task.id);
        let items = base.items().map(|(_, item)| &item.id);
        let open = base.tasks.iter().flat_map(|task| &task.reflections).map(|open| &open.id);
        let others = base.about.iter().map(|about| &about.id).chain(base.measures.iter().map(|measure| &measure.id));
        let tables = base.scales.iter().map(|scale| &scale.id).chain(base.paths.iter().map(|path| &path.id));
        let practices = base.practices.iter().map(|practice| &practice.id);
        let ids = tasks.chain(items).chain(open).chain(others).chain(tables).chain(practices).cloned();
        let stages = base.stages.iter().map(|stage| stage.number.to_string());
        Self { own, base: &base.id, inherited: ids.chain(stages).collect() }
    }

    fn has(&self, id: &str) -> bool {
        self.inherited.iter().any(|known| known == id)
    }
}

/// Tables of one kind: where they stand, what they are called and what is around them.
#[derive(Clone, Copy)]
struct Kind<'a> {
    parent: &'a Range<usize>,
    name: &'static str,
    around: &'a Around<'a>,
}

/// The questionnaire in the language of the translation.
pub(super) fn questionnaire(
    findings: &mut Findings<'_>,
    shape: &shape::Translation,
    source: &Questionnaire,
    around: &Around<'_>,
) -> Questionnaire {
    let language = head(findings, shape, Of { id: &source.id, version: &source.version });
    let title = words::required(findings, Key { table: &TOP, name: "title" }, shape.title.as_ref(), Lines::One);
    let mut translated = Questionnaire { language, title, ..source.clone() };
    let top = |name| Kind { parent: &TOP, name, around };
    put_if_any(findings, TOP, "path_question", shape.path_question.as_ref(), &mut translated.path_question);
    let known = ids_of(&source.scales, |scale| &scale.id);
    for (table, position) in paired(findings, top("scale"), &shape.scale, |scale| scale.id.as_ref(), &known) {
        scale(findings, table, &mut translated.scales[position]);
    }
    let known = ids_of(&source.paths, |path| &path.id);
    for (table, position) in paired(findings, top("path"), &shape.path, |path| path.id.as_ref(), &known) {
        put(findings, table.span(), "title", table.value().title.as_ref(), &mut translated.paths[position].title);
    }
    stages(findings, shape, &mut translated.stages, around);
    let known = ids_of(&source.about, |about| &about.id);
    for (table, position) in paired(findings, top("about"), &shape.about, |about| about.id.as_ref(), &known) {
        about(findings, table, &mut translated.about[position]);
    }
    let known = ids_of(&source.tasks, |task| &task.id);
    for (table, position) in paired(findings, top("task"), &shape.task, |task| task.id.as_ref(), &known) {
        task(findings, table, &mut translated.tasks[position], around);
    }
    let known = ids_of(&source.measures, |measure| &measure.id);
    for (table, position) in paired(findings, top("measure"), &shape.measure, |measure| measure.id.as_ref(), &known) {
        measure(findings, table, &mut translated.measures[position]);
    }
    practices_among(findings, shape, around, &mut translated.practices);
    translated
}

/// The practices of a library in the language of the translation.
pub(super) fn practices(
    findings: &mut Findings<'_>,
    shape: &shape::Translation,
    of: Of<'_>,
    source: &[Practice],
) -> Vec<Practice> {
    head(findings, shape, of);
    let own: Vec<&str> = source.iter().map(|practice| practice.id.as_str()).collect();
    let mut translated = source.to_vec();
    practices_among(findings, shape, &Around::of(None, &own), &mut translated);
    translated
}

/// The language; and whether the translation is of this and of this version.
fn head(findings: &mut Findings<'_>, shape: &shape::Translation, of: Of<'_>) -> String {
    let format = words::required(findings, Key { table: &TOP, name: "format" }, shape.format.as_ref(), Lines::One);
    if let Some(at) = shape.format.as_ref().filter(|_| format != terms::TRANSLATION_FORMAT) {
        let message = message!("content-format", found = quoted(&format));
        findings.add(&at.span(), message, message!("content-format-hint", format = terms::TRANSLATION_FORMAT));
    }
    let id = words::required(findings, Key { table: &TOP, name: "of" }, shape.of.as_ref(), Lines::One);
    if let Some(at) = shape.of.as_ref().filter(|_| id != of.id) {
        let message = message!("translation-of-other", found = quoted(&id));
        findings.add(&at.span(), message, message!("translation-of-other-hint", id = quoted(of.id)));
    }
    let version = shape.of_version.as_ref();
    let said = words::required(findings, Key { table: &TOP, name: "of_version" }, version, Lines::One);
    if let Some(at) = version.filter(|_| said != of.version) {
        let message = message!("translation-outdated", found = quoted(&said), version = quoted(of.version));
        findings.add(&at.span(), message, message!("translation-outdated-hint", version = quoted(of.version)));
    }
    let language = shape.language.as_ref();
    let code = words::required(findings, Key { table: &TOP, name: "language" }, language, Lines::One);
    if let Some(at) = language.filter(|_| !terms::is_language(&code)) {
        findings.add(&at.span(), message!("content-language", code = quoted(&code)), message!("content-language-hint"));
    }
    code
}

fn stages(findings: &mut Findings<'_>, shape: &shape::Translation, stages: &mut [Stage], around: &Around<'_>) {
    for table in &shape.stage {
        let (span, words) = (table.span(), table.value());
        let Some(number) = &words.number else {
            words::missing(findings, Key { table: &span, name: "number" });
            continue;
        };
        let numbered = |stage: &&mut Stage| i64::try_from(stage.number) == Ok(*number.value());
        let Some(stage) = stages.iter_mut().find(numbered) else {
            let id = number.value().to_string();
            if !inherited(findings, &number.span(), around, &id) {
                surplus(findings, &number.span(), "stage", &id);
            }
            continue;
        };
        put(findings, span.clone(), "title", words.title.as_ref(), &mut stage.title);
        put(findings, span, "sounds_like", words.sounds_like.as_ref(), &mut stage.sounds_like);
    }
    let translated: Vec<i64> =
        shape.stage.iter().filter_map(|table| table.value().number.as_ref()).map(|number| *number.value()).collect();
    for stage in stages.iter() {
        if !i64::try_from(stage.number).is_ok_and(|number| translated.contains(&number)) {
            untranslated(findings, &TOP, "stage", &stage.number.to_string());
        }
    }
}

fn scale(findings: &mut Findings<'_>, table: &Placed<shape::Scale>, scale: &mut Scale) {
    let (span, words) = (table.span(), table.value());
    put_all(findings, &span, "levels", words.levels.as_ref(), &mut scale.levels);
    put(findings, span.clone(), "dont_know", words.dont_know.as_ref(), &mut scale.dont_know);
    put(findings, span, "not_applicable", words.not_applicable.as_ref(), &mut scale.not_applicable);
}

fn about(findings: &mut Findings<'_>, table: &Placed<shape::About>, about: &mut About) {
    put(findings, table.span(), "text", table.value().text.as_ref(), &mut about.text);
    put_all(findings, &table.span(), "choices", table.value().choices.as_ref(), &mut about.choices);
}

fn measure(findings: &mut Findings<'_>, table: &Placed<shape::Measure>, measure: &mut Measure) {
    let (span, words) = (table.span(), table.value());
    put(findings, span.clone(), "title", words.title.as_ref(), &mut measure.title);
    put(findings, span.clone(), "unit", words.unit.as_ref(), &mut measure.unit);
    put_if_any(findings, span, "for_whom", words.for_whom.as_ref(), &mut measure.for_whom);
}

fn task(findings: &mut Findings<'_>, table: &Placed<shape::Task>, task: &mut Task, around: &Around<'_>) {
    let (span, words) = (table.span(), table.value());
    put(findings, span.clone(), "title", words.title.as_ref(), &mut task.title);
    put(findings, span.clone(), "why", words.why.as_ref(), &mut task.why);
    let kind = |name| Kind { parent: &span, name, around };
    let known = ids_of(&task.items, |item| &item.id);
    let pairs = paired(findings, kind("item"), &words.item, |item| item.id.as_ref(), &known);
    for (table, position) in pairs {
        item(findings, table, &mut task.items[position]);
    }
    let known = ids_of(&task.reflections, |open| &open.id);
    let pairs = paired(findings, kind("reflection"), &words.reflection, |open| open.id.as_ref(), &known);
    for (table, position) in pairs {
        put(findings, table.span(), "text", table.value().text.as_ref(), &mut task.reflections[position].text);
    }
}

fn item(findings: &mut Findings<'_>, table: &Placed<shape::Item>, item: &mut Item) {
    let (span, words) = (table.span(), table.value());
    put(findings, span.clone(), "text", words.text.as_ref(), &mut item.text);
    put_if_any(findings, span.clone(), "help", words.help.as_ref(), &mut item.help);
    match &words.levels {
        Some(levels) if item.levels.is_empty() => surplus(findings, &levels.span(), "levels", &item.id),
        None if item.levels.is_empty() => {}
        levels => put_all(findings, &span, "levels", levels.as_ref(), &mut item.levels),
    }
}

fn practices_among(
    findings: &mut Findings<'_>,
    shape: &shape::Translation,
    around: &Around<'_>,
    practices: &mut [Practice],
) {
    let kind = Kind { parent: &TOP, name: "practice", around };
    for (table, position) in paired(findings, kind, &shape.practice, |words| words.id.as_ref(), around.own) {
        let Some(id) = around.own.get(position) else { continue };
        let (span, words) = (table.span(), table.value());
        for practice in practices.iter_mut().filter(|practice| practice.id == *id) {
            put(findings, span.clone(), "title", words.title.as_ref(), &mut practice.title);
            put(findings, span.clone(), "summary", words.summary.as_ref(), &mut practice.summary);
            put(findings, span.clone(), "first_step", words.first_step.as_ref(), &mut practice.first_step);
            put(findings, span.clone(), "who", words.who.as_ref(), &mut practice.who);
        }
    }
}

fn ids_of<T>(all: &[T], id: impl Fn(&T) -> &String) -> Vec<&str> {
    all.iter().map(|each| id(each).as_str()).collect()
}

/// Each table with the position of its id among the known ones. Ids that are missing, given twice, not known or not
/// translated are told.
fn paired<'t, S>(
    findings: &mut Findings<'_>,
    of: Kind<'_>,
    tables: &'t [Placed<S>],
    id_of: impl Fn(&S) -> Option<&Text>,
    known: &[&str],
) -> Vec<(&'t Placed<S>, usize)> {
    ids::once(findings, tables.iter().map(|table| id_of(table.value())));
    let kind = of.name;
    let mut found = Vec::new();
    for table in tables {
        let Some(id) = id_of(table.value()) else {
            words::missing(findings, Key { table: &table.span(), name: "id" });
            continue;
        };
        match known.iter().position(|known| known == id.value()) {
            Some(position) => found.push((table, position)),
            None if inherited(findings, &id.span(), of.around, id.value()) => {}
            None => findings
                .unknown(&id.span(), id.value(), known, |word| message!("translation-surplus", kind = kind, id = word)),
        }
    }
    for (position, id) in known.iter().enumerate() {
        if !found.iter().any(|(_, translated)| *translated == position) {
            untranslated(findings, of.parent, kind, id);
        }
    }
    found
}

fn untranslated(findings: &mut Findings<'_>, parent: &Range<usize>, kind: &'static str, id: &str) {
    let message = message!("translation-missing", kind = kind, id = quoted(id));
    findings.add(parent, message, message!("translation-missing-hint"));
}

fn surplus(findings: &mut Findings<'_>, at: &Range<usize>, kind: &'static str, id: &str) {
    let message = message!("translation-surplus", kind = kind, id = quoted(id));
    findings.add(at, message, message!("translation-surplus-hint"));
}

/// Tells what is translated with the questionnaire that is extended; whether it is such a thing.
fn inherited(findings: &mut Findings<'_>, at: &Range<usize>, around: &Around<'_>, id: &str) -> bool {
    let has = around.has(id);
    if has {
        let message = message!("translation-inherited", id = quoted(id), base = around.base);
        findings.add(at, message, message!("translation-inherited-hint", base = around.base));
    }
    has
}

/// Puts a text in the place of the source's. Only what is added to a task of another questionnaire leaves a text empty.
fn put(findings: &mut Findings<'_>, table: Range<usize>, name: &'static str, text: Option<&Text>, into: &mut String) {
    if into.is_empty() {
        if let Some(text) = text {
            surplus(findings, &text.span(), name, text.value());
        }
        return;
    }
    let words = words::required(findings, Key { table: &table, name }, text, Lines::Many);
    if !words.is_empty() {
        *into = words;
    }
}

/// Puts a text in the place of the source's, where the source has one.
fn put_if_any(
    findings: &mut Findings<'_>,
    table: Range<usize>,
    name: &'static str,
    text: Option<&Text>,
    into: &mut Option<String>,
) {
    match (into, text) {
        (Some(into), text) => put(findings, table, name, text, into),
        (None, Some(text)) => surplus(findings, &text.span(), name, text.value()),
        (None, None) => {}
    }
}

/// Puts a list in the place of the source's, which is as long.
fn put_all(
    findings: &mut Findings<'_>,
    table: &Range<usize>,
    name: &'static str,
    list: Option<&Texts>,
    into: &mut Vec<String>,
) {
    let Some(list) = list else {
        words::missing(findings, Key { table, name });
        return;
    };
    let words = words::list(findings, name, Some(list));
    if words.len() == into.len() {
        *into = words;
    } else {
        let message = message!("translation-count", key = name, count = words.len(), wanted = into.len());
        findings.add(&list.span(), message, message!("translation-count-hint"));
    }
}
