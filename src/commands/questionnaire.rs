//! `coready questionnaire`: lists, shows, checks, begins and exports questionnaires. Reading them is the work of `content`.

use std::path::{Path, PathBuf};

use crate::app::App;
use crate::args::Questionnaire as Args;
use crate::content;
use crate::error::{Failure, Result};
use crate::message;
use crate::model::questionnaire::Questionnaire;
use crate::report;
use crate::text::Message;

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
            let questionnaire = in_language(&questionnaire, &show.which, app)?;
            let page = if show.practices { report::practices } else { report::questionnaire };
            app.print_page(&page(&questionnaire, &app.catalogue))
        }
        Args::Check(check) => check_files(&check.files, app),
        Args::New(args) => new::new(args, app),
        Args::Export(args) => export::export(args, app),
    }
}

/// A questionnaire that was found by this name, in the language that is spoken.
fn in_language(questionnaire: &Questionnaire, which: &str, app: &App) -> Result<Questionnaire> {
    let own = content::is_file(which).then(|| app.folder.join(which));
    content::to_read(questionnaire, app.catalogue.language().code(), own.as_deref())
}

fn list(app: &mut App) -> Result<()> {
    for id in content::shipped_ids() {
        let Some(questionnaire) = content::shipped(id)? else { continue };
        let questionnaire = in_language(&questionnaire, id, app)?;
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
        let whole = match content::translated_by(file) {
            Some((of, language)) => check_translation(&app.folder.join(file), &app.folder.join(of), &language),
            None => check_questionnaire(file, &app.folder.join(file)),
        };
        match whole {
            Ok(lines) => lines.iter().try_for_each(|line| app.print_message(line))?,
            Err(failure) => problems.extend(failure.problems),
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::from(problems)) }
}

/// Checks a questionnaire and the translations beside it; gives a line for each.
fn check_questionnaire(named: &Path, file: &Path) -> Result<Vec<Message>> {
    let questionnaire = content::load(file)?;
    let (tasks, items) = (questionnaire.tasks.len(), count_items(&questionnaire));
    let mut lines = vec![message!("questionnaire-whole", file = named, tasks = tasks, items = items)];
    let mut problems = Vec::new();
    for (translation, language) in content::translations_of(file)? {
        match check_translation(&translation, file, &language) {
            Ok(whole) => lines.extend(whole),
            Err(failure) => problems.extend(failure.problems),
        }
    }
    if problems.is_empty() { Ok(lines) } else { Err(Failure::from(problems)) }
}

fn check_translation(file: &Path, of: &Path, language: &str) -> Result<Vec<Message>> {
    content::check_translation(file, of, language)?;
    let name = file.file_name().map(PathBuf::from).unwrap_or_default();
    Ok(vec![message!("translation-whole", file = &*name, language = language)])
}

fn count_items(questionnaire: &Questionnaire) -> usize {
    questionnaire.tasks.iter().map(|task| task.items.len()).sum()
}
