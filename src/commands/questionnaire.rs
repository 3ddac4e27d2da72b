//! `coready questionnaire`: lists, shows and checks questionnaires. Reading them is the work of `content`.

use std::path::PathBuf;

use crate::app::App;
use crate::args::Questionnaire as Args;
use crate::content;
use crate::error::{Failure, Result};
use crate::message;
use crate::model::questionnaire::{Item, Practice, Questionnaire, Task};
use crate::text::{shown, wrapped};

/// Lists, shows or checks questionnaires.
///
/// # Errors
/// Every mistake in the questionnaires named.
pub fn questionnaire(args: &Args, app: &mut App) -> Result<()> {
    match args {
        Args::List => list(app),
        Args::Show(show) => {
            let questionnaire = content::find(&show.which, &app.folder)?;
            let page = Page { app, width: app.width().min(100) };
            let text = if show.practices { page.practices(&questionnaire) } else { page.all(&questionnaire) };
            app.print(&text)
        }
        Args::Check(check) => check_files(&check.files, app),
    }
}

fn list(app: &mut App) -> Result<()> {
    for id in content::shipped_ids() {
        let Some(questionnaire) = content::shipped(id)? else { continue };
        let line = app.say(&message!(
            "questionnaire-line",
            id = id,
            title = &questionnaire.title,
            tasks = questionnaire.tasks.len(),
            items = count_items(&questionnaire)
        ));
        app.print(&(line + "\n"))?;
    }
    Ok(())
}

fn check_files(files: &[PathBuf], app: &mut App) -> Result<()> {
    let mut problems = Vec::new();
    for file in files {
        match content::load(&app.folder.join(file)) {
            Ok(questionnaire) => {
                let items = count_items(&questionnaire);
                let tasks = questionnaire.tasks.len();
                let line = message!("questionnaire-whole", file = &**file, tasks = tasks, items = items);
                app.print(&(app.say(&line) + "\n"))?;
            }
            Err(failure) => problems.extend(failure.problems),
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::from(problems)) }
}

fn count_items(questionnaire: &Questionnaire) -> usize {
    questionnaire.tasks.iter().map(|task| task.items.len()).sum()
}

/// A questionnaire as text, wrapped to a width.
struct Page<'a> {
    app: &'a App,
    width: usize,
}

impl Page<'_> {
    fn all(&self, questionnaire: &Questionnaire) -> String {
        let mut text = format!("{} {}\n{}\n", questionnaire.id, questionnaire.version, questionnaire.title);
        for path in &questionnaire.paths {
            text += &self.line(&format!("{}: {} ({})", path.id, path.title, self.app.catalogue.list(&path.tasks)), 2);
        }
        for task in &questionnaire.tasks {
            text += &self.task(questionnaire, task);
        }
        text
    }

    fn task(&self, questionnaire: &Questionnaire, task: &Task) -> String {
        let mut text = format!("\n{} {}\n", task.id, shown(&task.title));
        if let Some(stage) = questionnaire.stage_of(&task.id) {
            let stage = message!("questionnaire-stage", number = stage.number, title = &stage.title);
            text += &self.line(&self.app.say(&stage), 0);
        }
        text += &self.line(&task.why, 0);
        for item in &task.items {
            text += &self.item(questionnaire, task, item);
        }
        for open in &task.reflections {
            text += &format!("\n  {}\n", open.id);
            text += &self.line(&self.app.say(&message!("questionnaire-open", text = &open.text)), 2);
        }
        text
    }

    fn item(&self, questionnaire: &Questionnaire, task: &Task, item: &Item) -> String {
        let scale = questionnaire.scale(task);
        let mut text = format!("\n  {}\n{}", item.id, self.line(&item.text, 2));
        let floor = item.floor.and_then(|floor| scale.levels.get(floor));
        text += &floor.map_or_else(String::new, |level| {
            self.line(&self.app.say(&message!("questionnaire-floor", level = level)), 2)
        });
        for (level, label) in scale.levels.iter().enumerate() {
            let described = item.levels.get(level).map_or(String::new(), |words| format!(": {words}"));
            let code = scale.codes.get(level).copied().unwrap_or_default();
            text += &self.line(&format!("{code} {label}{described}"), 4);
        }
        text
    }

    fn practices(&self, questionnaire: &Questionnaire) -> String {
        questionnaire.practices.iter().map(|practice| self.practice(questionnaire, practice)).collect()
    }

    fn practice(&self, questionnaire: &Questionnaire, practice: &Practice) -> String {
        let items = questionnaire.tasks.iter().flat_map(|task| &task.items);
        let items = items.filter(|item| item.practices.contains(&practice.id)).map(|item| item.id.clone());
        let mut text = format!("{}: {}\n", practice.id, shown(&practice.title));
        text += &self.line(&practice.summary, 2);
        text += &self.line(&self.app.say(&message!("practice-first-step", step = &practice.first_step)), 2);
        text += &self.line(&self.app.say(&message!("practice-who", who = &practice.who)), 2);
        let from = message!(
            "practice-from",
            effort = practice.effort.word(),
            source = &practice.source,
            items = items.collect::<Vec<_>>()
        );
        text + &self.line(&self.app.say(&from), 2) + "\n"
    }

    /// One paragraph, indented by so many columns.
    fn line(&self, text: &str, indent: usize) -> String {
        let margin = " ".repeat(indent);
        let lines = wrapped(&shown(text), self.width.saturating_sub(indent));
        lines.iter().map(|line| format!("{margin}{line}\n")).collect()
    }
}
