//! A questionnaire as a page: every task, statement and level, or the practices it leads to.

use super::page::Page;
use crate::message;
use crate::model::questionnaire::{Item, Practice, Questionnaire, Task};
use crate::text::Catalogue;

/// Every path, task, statement, level and open question.
pub fn questionnaire(questionnaire: &Questionnaire, catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    page.title(&questionnaire.title);
    page.paragraph(&catalogue.say(&message!(
        "questionnaire-version",
        id = &questionnaire.id,
        version = &questionnaire.version,
        sources = questionnaire.sources.clone()
    )));
    let path = |path: &crate::model::questionnaire::Path| {
        (path.id.clone(), format!("{} ({})", path.title, catalogue.list(&path.tasks)))
    };
    page.facts(&questionnaire.paths.iter().map(path).collect::<Vec<_>>());
    for task in &questionnaire.tasks {
        add_task(&mut page, questionnaire, task, catalogue);
    }
    page
}

/// Every practice, with the statements that lead to it.
pub fn practices(questionnaire: &Questionnaire, catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    page.title(&questionnaire.title);
    for practice in &questionnaire.practices {
        add_practice(&mut page, questionnaire, practice, catalogue);
    }
    page
}

fn add_task(page: &mut Page, questionnaire: &Questionnaire, task: &Task, catalogue: &Catalogue) {
    page.heading(&format!("{} {}", task.id, task.title));
    if let Some(stage) = questionnaire.stage_of(&task.id) {
        page.paragraph(&catalogue.say(&message!("questionnaire-stage", number = stage.number, title = &stage.title)));
    }
    page.paragraph(&task.why);
    for item in &task.items {
        add_item(page, questionnaire, task, item, catalogue);
    }
    for open in &task.reflections {
        page.subheading(&open.id);
        page.paragraph(&catalogue.say(&message!("questionnaire-open", text = &open.text)));
    }
}

fn add_item(page: &mut Page, questionnaire: &Questionnaire, task: &Task, item: &Item, catalogue: &Catalogue) {
    let scale = questionnaire.scale(task);
    page.subheading(&item.id);
    page.paragraph(&item.text);
    if let Some(level) = item.floor.and_then(|floor| scale.levels.get(floor)) {
        page.paragraph(&catalogue.say(&message!("questionnaire-floor", level = level)));
    }
    let levels =
        scale.levels.iter().zip(&scale.codes).enumerate().map(|(level, (label, code))| match item.levels.get(level) {
            Some(described) => (format!("{code} {label}"), described.clone()),
            None => (code.to_string(), label.clone()),
        });
    page.facts(&levels.collect::<Vec<_>>());
}

fn add_practice(page: &mut Page, questionnaire: &Questionnaire, practice: &Practice, catalogue: &Catalogue) {
    let items = questionnaire.tasks.iter().flat_map(|task| &task.items);
    let items = items.filter(|item| item.practices.contains(&practice.id)).map(|item| item.id.clone());
    page.heading(&practice.title);
    page.paragraph(&practice.summary);
    page.paragraph(&catalogue.say(&message!("practice-first-step", step = &practice.first_step)));
    page.paragraph(&catalogue.say(&message!("practice-who", who = &practice.who)));
    page.paragraph(&catalogue.say(&message!(
        "practice-from",
        id = &practice.id,
        effort = practice.effort.word(),
        source = &practice.source,
        items = items.collect::<Vec<_>>()
    )));
}
