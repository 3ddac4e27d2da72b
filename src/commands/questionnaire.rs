//! `coready questionnaire`: lists, shows, checks, begins and exports questionnaires. Reading them is the work of `content`.

use std::path::PathBuf;

use crate::app::App;
use crate::args::Questionnaire as Args;
use crate::content;
use crate::error::{Failure, Result};
use crate::message;
use crate::model::questionnaire::Questionnaire;
use crate::report;

mod export;
mod new;

/// Lists, shows, checks, begins or exports questionnaires.
///
/// # Errors
/// Every mistake in the questionnaires named.
pub fn questionnaire(args: &Args, app: &mut App) -> Result<()> {
    match args {
        Args::List => list(app),
        Args::Show(show) => {
            let questionnaire = content::find(&show.which, &app.folder)?;
            let page = if show.practices { report::practices } else { report::questionnaire };
            app.print_page(&page(&questionnaire, &app.catalogue))
        }
        Args::Check(check) => check_files(&check.files, app),
        Args::New(args) => new::new(args, app),
        Args::Export(args) => export::export(args, app),
    }
}

fn list(app: &mut App) -> Result<()> {
    for id in content::shipped_ids() {
        let Some(questionnaire) = content::shipped(id)? else { continue };
        app.print_message(&message!(
            "questionnaire-line",
            id = id,
            title = &questionnaire.title,
            tasks = questionnaire.tasks.len(),
            items = count_items(&questionnaire)
        ))?;
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
                app.print_message(&line)?;
            }
            Err(failure) => problems.extend(failure.problems),
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::from(problems)) }
}

fn count_items(questionnaire: &Questionnaire) -> usize {
    questionnaire.tasks.iter().map(|task| task.items.len()).sum()
}
