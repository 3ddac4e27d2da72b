//! Is what stands beside the answers whole: stories, values of measures, commitments? What is wrong is named, with what to
//! do; nothing is mended here.

use super::load::Stored;
use super::{measured, plan, stories};
use crate::error::Problem;
use crate::files::Listed;
use crate::message;
use crate::text::shown;

/// What is wrong with the files in a checkpoint's folder of stories.
pub(super) fn stories(listed: &[Listed], stored: Option<&Stored>) -> Vec<Problem> {
    let mut problems = strays(listed, |name| stories::story_of(name).is_some());
    let written = stories::look(listed, &mut problems);
    let asked = |task: &str| stored.is_none_or(|stored| stored.questionnaire.task(task).is_some());
    for entry in listed {
        if let Some((task, _)) = stories::story_of(&entry.name)
            && !asked(task)
            && written.iter().any(|story| story.task == task)
        {
            let problem = Problem::new(message!("check-story-task", task = shown(task))).in_file(&entry.path);
            problems.push(problem.hint(message!("check-story-task-hint")));
        }
    }
    problems
}

/// How many stories are being written, or were when the program ended.
pub(super) fn begun(listed: &[Listed]) -> usize {
    listed.iter().filter(|entry| stories::is_begun(&entry.name)).count()
}

/// What is wrong with the files in a checkpoint's folder of measures.
pub(super) fn values(listed: &[Listed]) -> Vec<Problem> {
    let mut problems = strays(listed, |name| measured::value_of(name).is_some());
    measured::look(listed, &mut problems);
    problems
}

/// What is wrong with the files in the folder of commitments.
pub(super) fn plan(listed: &[Listed]) -> Vec<Problem> {
    let mut problems = strays(listed, |name| plan::commitment_of(name).is_some());
    plan::look(listed, &mut problems);
    let names: Vec<&str> = listed.iter().map(|entry| entry.name.as_str()).collect();
    for entry in listed {
        let Some(id) = plan::commitment_of(&entry.name) else { continue };
        let has = |ending: &str| names.contains(&format!("{id}{ending}").as_str());
        if !has(".toml") {
            let problem = Problem::new(message!("check-outcome-alone", name = shown(&entry.name)));
            problems.push(problem.in_file(&entry.path).hint(message!("check-outcome-alone-hint")));
        } else if entry.name.ends_with(".done.toml") && has(".dropped.toml") {
            let problem = Problem::new(message!("check-outcome-twice", id = id));
            problems.push(problem.in_file(&entry.path).hint(message!("check-outcome-twice-hint")));
        }
    }
    problems
}

fn strays(listed: &[Listed], belongs: impl Fn(&str) -> bool) -> Vec<Problem> {
    let strays = listed.iter().filter(|entry| entry.is_folder || !belongs(&entry.name));
    let told = strays.map(|entry| {
        let problem = Problem::new(message!("check-stray", name = shown(&entry.name))).in_file(&entry.path);
        problem.hint(message!("check-stray-hint"))
    });
    told.collect()
}
