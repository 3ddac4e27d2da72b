//! What is known of a commitment before it is made: what the command line said, and what was answered since.

use crate::args::CommitmentToAdd as Args;
use crate::error::{Failure, Problem, Result};
use crate::message;
use crate::model::questionnaire::Questionnaire;
use crate::text::shown;
use crate::time::{Date, Stretch};

/// A commitment in the making.
#[derive(Clone, Debug, Default)]
pub(super) struct Wish {
    /// What will be done.
    pub(super) what: Option<String>,
    /// Who will do it.
    pub(super) who: Option<String>,
    /// Whether it is the convener's own.
    pub(super) ours: bool,
    /// The day by which it will be done.
    pub(super) by: Option<Date>,
    /// Id of the task it is for.
    pub(super) task: Option<String>,
    /// Id of the practice it comes from.
    pub(super) practice: Option<String>,
}

impl Wish {
    /// What the command line says; `organisation` is whose a commitment of our own is.
    ///
    /// # Errors
    /// When there is no such task, or the day is none or past.
    pub(super) fn of(args: &Args, organisation: &str, asked: &Questionnaire, today: Date) -> Result<Self> {
        let said = |words: &Option<String>| words.clone().filter(|words| !words.trim().is_empty());
        Ok(Self {
            what: said(&args.what),
            who: said(&args.who).or_else(|| args.ours.then(|| organisation.to_owned())),
            ours: args.ours,
            by: args.by.as_deref().map(|day| coming(day, today)).transpose()?,
            task: args.task.as_deref().map(|task| known_task(task, asked)).transpose()?,
            practice: None,
        })
    }

    /// The flags that would say what is missing.
    pub(super) fn missing(&self) -> Vec<String> {
        let flags = [("--what", self.what.is_none()), ("--who", self.who.is_none()), ("--by", self.by.is_none())];
        flags.into_iter().filter(|(_, missing)| *missing).map(|(flag, _)| flag.to_owned()).collect()
    }
}

/// A day as people give it: written out, or so long from today.
///
/// # Errors
/// When it is neither, or past.
pub(crate) fn coming(typed: &str, today: Date) -> Result<Date> {
    let typed = typed.trim();
    let in_so_long = || typed.parse::<Stretch>().ok().and_then(|stretch| today.after(stretch));
    let Some(day) = typed.parse::<Date>().ok().or_else(in_so_long) else {
        let problem = Problem::new(message!("plan-no-day", day = shown(typed)));
        return Err(Failure::usage(problem.hint(message!("plan-no-day-hint"))));
    };
    if day < today {
        let problem = Problem::new(message!("plan-day-past", day = shown(typed)));
        return Err(Failure::usage(problem.hint(message!("plan-day-past-hint"))));
    }
    Ok(day)
}

/// The id of a task as the questionnaire writes it.
///
/// # Errors
/// When there is no such task.
pub(crate) fn known_task(named: &str, asked: &Questionnaire) -> Result<String> {
    let found = asked.tasks.iter().find(|task| task.id.eq_ignore_ascii_case(named.trim()));
    found.map(|task| task.id.clone()).ok_or_else(|| {
        let ids: Vec<String> = asked.tasks.iter().map(|task| task.id.clone()).collect();
        let problem = Problem::new(message!("task-unknown", task = shown(named)));
        problem.hint(message!("task-unknown-hint", tasks = ids)).into()
    })
}
