//! `coready reflect`: the story behind a score, in one's own words and never scored. What is asked at a terminal is known
//! to `reflect::asking`.

mod asking;

use std::collections::BTreeMap;

use super::plan::known_task;
use crate::app::App;
use crate::args::Reflect as Args;
use crate::error::{Failure, Problem, Result};
use crate::journal::{Journal, Stored, may_be_read, newest_to_read};
use crate::message;
use crate::model::questionnaire::Task;
use crate::model::reflection::Story;
use crate::text::shown;

/// Writes down the story behind the score of a task and keeps it with a checkpoint.
///
/// # Errors
/// When there is no such task or checkpoint, nothing is said and nobody can be asked, or it cannot be stored.
pub fn reflect(args: &Args, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let stored = occasion(args.checkpoint.as_deref(), &journal)?;
    let id = &stored.checkpoint.id;
    for story in journal.recover_stories(id)? {
        app.note(&message!("reflect-recovered", task = story.task, checkpoint = id));
    }
    let asked = app.in_language(&journal, &stored.questionnaire)?;
    let task = args.task.as_deref().map(|task| known_task(task, &asked)).transpose()?;
    if says_something(args) {
        let Some(task) = task.as_deref().and_then(|task| asked.task(task)) else {
            let problem = Problem::new(message!("reflect-no-task")).hint(message!("reflect-no-task-hint"));
            return Err(Failure::usage(problem));
        };
        let story = story(args, task, app)?;
        journal.keep_story(id, &story)?;
        return tell(&story, &stored, app);
    }
    if !app.is_interactive() {
        let problem = Problem::new(message!("reflect-nothing-said")).hint(message!("reflect-nothing-said-hint"));
        return Err(Failure::usage(problem));
    }
    if let Some(story) = asking::ask(task.as_deref(), &journal, &stored, &asked, app)? {
        return tell(&story, &stored, app);
    }
    app.note(&message!("reflect-nothing-kept"));
    Ok(())
}

/// The checkpoint named, else the newest one whose results may be read.
fn occasion(name: Option<&str>, journal: &Journal) -> Result<Stored> {
    let checkpoints = journal.checkpoints()?;
    let stored = match name {
        None => newest_to_read(&checkpoints).cloned().map_or_else(|| journal.checkpoint(None), Ok)?,
        Some(name) => crate::journal::pick(&checkpoints, Some(name))?.clone(),
    };
    if !may_be_read(&stored) {
        let problem = Problem::new(message!("reflect-still-open", checkpoint = &stored.checkpoint.id));
        return Err(problem.hint(message!("reflect-still-open-hint")).into());
    }
    Ok(stored)
}

fn says_something(args: &Args) -> bool {
    args.story.is_some()
        || !args.holds.is_empty()
        || !args.lifts.is_empty()
        || !args.why.is_empty()
        || !args.open.is_empty()
}

/// The story that the command line tells.
fn story(args: &Args, task: &Task, app: &mut App) -> Result<Story> {
    let words = |all: &[String]| -> Vec<String> {
        all.iter().map(|words| words.trim().to_owned()).filter(|words| !words.is_empty()).collect()
    };
    let story = Story {
        story: args.story.as_deref().map(|words| words.trim().to_owned()).filter(|words| !words.is_empty()),
        holds: words(&args.holds),
        lifts: words(&args.lifts),
        whys: words(&args.why),
        open: open_answers(&args.open, task)?,
        ..Story::blank(&(app.ids)(), &task.id, (app.clock)().moment)
    };
    if story.is_blank() {
        let problem = Problem::new(message!("reflect-nothing-said")).hint(message!("reflect-nothing-said-hint"));
        return Err(Failure::usage(problem));
    }
    Ok(story)
}

fn open_answers(given: &[String], task: &Task) -> Result<BTreeMap<String, String>> {
    let mut answers = BTreeMap::new();
    for one in given {
        let (id, words) = one.split_once('=').unwrap_or((one, ""));
        let known = task.reflections.iter().find(|asked| asked.id.eq_ignore_ascii_case(id.trim()));
        let Some(known) = known.filter(|_| !words.trim().is_empty()) else {
            let ids: Vec<String> = task.reflections.iter().map(|asked| format!("`{}`", asked.id)).collect();
            let problem = Problem::new(message!("reflect-open-unknown", given = shown(one)));
            let hint = if ids.is_empty() {
                message!("reflect-open-none-hint", task = &task.id)
            } else {
                message!("reflect-open-unknown-hint", ids = ids)
            };
            return Err(Failure::usage(problem.hint(hint)));
        };
        answers.insert(known.id.clone(), words.trim().to_owned());
    }
    Ok(answers)
}

/// Says where the story is and who can read it.
fn tell(story: &Story, stored: &Stored, app: &mut App) -> Result<()> {
    app.print_message(&message!("reflect-kept", task = &story.task, checkpoint = &stored.checkpoint.id))?;
    app.note(&message!("reflect-shown"));
    Ok(())
}
