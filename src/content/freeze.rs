//! From a questionnaire back to the tables of its file. What equals its default is left out.

use super::placed::Placed;
use super::shape;
use super::terms;
use crate::model::questionnaire::{About, Better, Item, Measure, Path, Practice, Questionnaire, Scale, Stage, Task};

/// The tables of a questionnaire, with all its practices in it.
pub(super) fn shape(questionnaire: &Questionnaire) -> shape::Questionnaire {
    shape::Questionnaire {
        format: text(terms::FORMAT),
        id: text(questionnaire.id.as_str()),
        version: text(questionnaire.version.as_str()),
        language: text(questionnaire.language.as_str()),
        title: text(questionnaire.title.as_str()),
        extends: None,
        sources: texts(&questionnaire.sources),
        scale: all(&questionnaire.scales, scale),
        path_question: text(questionnaire.path_question.as_deref()),
        path: all(&questionnaire.paths, path),
        stage: all(&questionnaire.stages, stage),
        about: all(&questionnaire.about, about),
        measure: all(&questionnaire.measures, measure),
        task: all(&questionnaire.tasks, |each| task(questionnaire, each)),
        practice: all(&questionnaire.practices, practice),
    }
}

fn scale(scale: &Scale) -> shape::Scale {
    shape::Scale {
        id: text(scale.id.as_str()),
        levels: texts(&scale.levels),
        established: label(scale, Some(scale.established)),
        dont_know: text(scale.dont_know.as_str()),
        not_applicable: text(scale.not_applicable.as_str()),
        codes: Some(Placed::nowhere(scale.codes.iter().copied().map(Placed::nowhere).collect())),
    }
}

fn path(path: &Path) -> shape::Path {
    shape::Path {
        id: text(path.id.as_str()),
        title: text(path.title.as_str()),
        tasks: texts(&path.tasks),
        wanted: if path.wanted == path.tasks { None } else { texts(&path.wanted) },
    }
}

fn stage(stage: &Stage) -> shape::Stage {
    shape::Stage {
        number: i64::try_from(stage.number).ok().map(Placed::nowhere),
        title: text(stage.title.as_str()),
        sounds_like: text(stage.sounds_like.as_str()),
        gate: texts(&stage.gate),
        working: stage.working.map(|line| Placed::nowhere(f64::from(line.0) / 1000.0)),
        basis: text(stage.basis.as_deref()),
    }
}

fn about(about: &About) -> shape::About {
    shape::About { id: text(about.id.as_str()), text: text(about.text.as_str()), choices: texts(&about.choices) }
}

fn measure(measure: &Measure) -> shape::Measure {
    shape::Measure {
        id: text(measure.id.as_str()),
        title: text(measure.title.as_str()),
        unit: text(measure.unit.as_str()),
        for_whom: text(measure.for_whom.as_deref()),
        better: text(measure.better.map(Better::word)),
    }
}

fn task(questionnaire: &Questionnaire, task: &Task) -> shape::Task {
    let scale = questionnaire.scales.get(task.scale);
    shape::Task {
        id: text(task.id.as_str()),
        title: text(task.title.as_str()),
        why: text(task.why.as_str()),
        scale: scale.and_then(|scale| text(scale.id.as_str())),
        item: all(&task.items, |each| item(scale, each)),
        reflection: all(&task.reflections, |asked| shape::Reflection {
            id: text(asked.id.as_str()),
            text: text(asked.text.as_str()),
        }),
    }
}

fn item(scale: Option<&Scale>, item: &Item) -> shape::Item {
    shape::Item {
        id: text(item.id.as_str()),
        text: text(item.text.as_str()),
        help: text(item.help.as_deref()),
        source: text(item.source.as_deref()),
        referent: text(item.referent.word()),
        scale: None,
        levels: texts(&item.levels),
        practices: texts(&item.practices),
        weight: (item.weight != 1).then(|| Placed::nowhere(i64::from(item.weight))),
        reverse: item.reverse.then(|| Placed::nowhere(true)),
        not_applicable: item.not_applicable.then(|| Placed::nowhere(true)),
        floor: scale.and_then(|scale| label(scale, item.floor)),
        asked_of: texts(&item.asked_of),
        scored: (!item.scored).then(|| Placed::nowhere(false)),
    }
}

fn practice(practice: &Practice) -> shape::Practice {
    shape::Practice {
        id: text(practice.id.as_str()),
        title: text(practice.title.as_str()),
        summary: text(practice.summary.as_str()),
        first_step: text(practice.first_step.as_str()),
        who: text(practice.who.as_str()),
        effort: text(practice.effort.word()),
        source: text(practice.source.as_str()),
    }
}

fn all<T, S>(values: &[T], shape: impl Fn(&T) -> S) -> Vec<Placed<S>> {
    values.iter().map(|value| Placed::nowhere(shape(value))).collect()
}

fn label(scale: &Scale, level: Option<usize>) -> Option<shape::Text> {
    text(level.and_then(|level| scale.levels.get(level)).map(String::as_str))
}

/// A text; left out where there is none.
fn text<'a>(words: impl Into<Option<&'a str>>) -> Option<shape::Text> {
    words.into().map(|words| Placed::nowhere(words.to_owned()))
}

/// A list; left out where it is empty.
fn texts(list: &[String]) -> Option<shape::Texts> {
    let placed: Vec<shape::Text> = list.iter().cloned().map(Placed::nowhere).collect();
    (!placed.is_empty()).then(|| Placed::nowhere(placed))
}
