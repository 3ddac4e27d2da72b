//! A questionnaire that was frozen in its source language, said in another as far as its words are still
//! those that were translated. The rest keeps its source language.

use crate::model::questionnaire::{Item, Practice, Questionnaire, ROLE, Task};

/// The questionnaire with every text replaced that is the same in `source`, by that of `translated`.
pub(super) fn localised(
    questionnaire: &Questionnaire,
    source: &Questionnaire,
    translated: &Questionnaire,
) -> Questionnaire {
    let mut said = Questionnaire { language: translated.language.clone(), ..questionnaire.clone() };
    take(&mut said.title, &source.title, &translated.title);
    take(&mut said.path_question, &source.path_question, &translated.path_question);
    for scale in &mut said.scales {
        let found = zipped(&source.scales, &translated.scales).find(|(source, _)| source.id == scale.id);
        if let Some((source, translated)) = found {
            take(&mut scale.levels, &source.levels, &translated.levels);
            take(&mut scale.dont_know, &source.dont_know, &translated.dont_know);
            take(&mut scale.not_applicable, &source.not_applicable, &translated.not_applicable);
        }
    }
    for path in &mut said.paths {
        let found = zipped(&source.paths, &translated.paths).find(|(source, _)| source.id == path.id);
        if let Some((source, translated)) = found {
            take(&mut path.title, &source.title, &translated.title);
        }
    }
    for stage in &mut said.stages {
        let found = zipped(&source.stages, &translated.stages).find(|(source, _)| source.number == stage.number);
        if let Some((source, translated)) = found {
            take(&mut stage.title, &source.title, &translated.title);
            take(&mut stage.sounds_like, &source.sounds_like, &translated.sounds_like);
        }
    }
    for about in &mut said.about {
        let found = zipped(&source.about, &translated.about).find(|(source, _)| source.id == about.id);
        if let Some((source, translated)) = found {
            take(&mut about.text, &source.text, &translated.text);
            take(&mut about.choices, &source.choices, &translated.choices);
        }
    }
    for task in &mut said.tasks {
        let found = zipped(&source.tasks, &translated.tasks).find(|(source, _)| source.id == task.id);
        if let Some((source, translated)) = found {
            take_task(task, source, translated);
        }
    }
    for measure in &mut said.measures {
        let found = zipped(&source.measures, &translated.measures).find(|(source, _)| source.id == measure.id);
        if let Some((source, translated)) = found {
            take(measure, source, translated);
        }
    }
    for practice in &mut said.practices {
        let found = zipped(&source.practices, &translated.practices).find(|(source, _)| source.id == practice.id);
        if let Some((source, translated)) = found {
            take_practice(practice, source, translated);
        }
    }
    said
}

/// A translation that needs its source no more: the roles that items are asked of are in its words as well. Answers name
/// roles in the words of the source, so it is not for them.
pub(super) fn with_roles(source: &Questionnaire, translated: Questionnaire) -> Questionnaire {
    let choices = |of: &Questionnaire| of.about.iter().find(|about| about.id == ROLE).map(|role| role.choices.clone());
    let (roles, words) = (choices(source).unwrap_or_default(), choices(&translated).unwrap_or_default());
    let mut tasks = translated.tasks;
    for role in tasks.iter_mut().flat_map(|task| &mut task.items).flat_map(|item| &mut item.asked_of) {
        if let Some((_, word)) = zipped(&roles, &words).find(|(source, _)| *source == role) {
            role.clone_from(word);
        }
    }
    Questionnaire { tasks, ..translated }
}

fn take_task(task: &mut Task, source: &Task, translated: &Task) {
    take(&mut task.title, &source.title, &translated.title);
    take(&mut task.why, &source.why, &translated.why);
    for item in &mut task.items {
        let found = zipped(&source.items, &translated.items).find(|(source, _)| source.id == item.id);
        if let Some((source, translated)) = found {
            take_item(item, source, translated);
        }
    }
    for open in &mut task.reflections {
        let found = zipped(&source.reflections, &translated.reflections).find(|(source, _)| source.id == open.id);
        if let Some((source, translated)) = found {
            take(&mut open.text, &source.text, &translated.text);
        }
    }
}

fn take_item(item: &mut Item, source: &Item, translated: &Item) {
    take(&mut item.text, &source.text, &translated.text);
    take(&mut item.help, &source.help, &translated.help);
    take(&mut item.levels, &source.levels, &translated.levels);
}

/// A practice says one thing: it is translated as a whole or not at all.
pub(super) fn take_practice(practice: &mut Practice, source: &Practice, translated: &Practice) {
    take(practice, source, translated);
}

fn zipped<'a, T>(source: &'a [T], translated: &'a [T]) -> impl Iterator<Item = (&'a T, &'a T)> {
    source.iter().zip(translated)
}

/// Takes the translation of what is the same in the source.
fn take<T: Clone + PartialEq>(into: &mut T, source: &T, translated: &T) {
    if into == source {
        into.clone_from(translated);
    }
}
