//! The two readings of the stage, each with its upper end, and the tasks that hold it back. It never
//! blends them with the scores.

use crate::model::assessment::{StageReading, TaskResult};
use crate::model::questionnaire::{Line, Questionnaire, Stage};
use crate::model::score::Score;

/// What the stage is read from: where one task stands.
#[derive(Clone, Copy)]
pub(super) struct Stand<'a> {
    /// Id of the task.
    pub(super) task: &'a str,
    /// Its score, if it has one that counts.
    pub(super) score: Option<Score>,
    /// Established and not contested.
    pub(super) firm: bool,
    /// Insufficient, withheld or contested.
    pub(super) open: bool,
}

/// How insufficient and contested tasks are taken.
#[derive(Clone, Copy)]
enum Taken {
    /// For what was found.
    AsFound,
    /// As established: the upper end of a reading.
    AsEstablished,
}

/// Where the collaboration stands; `None` where the questionnaire has no stages. `tasks` holds every task of it.
pub(super) fn reading(questionnaire: &Questionnaire, tasks: &[TaskResult]) -> Option<StageReading> {
    let stages = questionnaire.stages.as_slice();
    let stands: Vec<Stand<'_>> = tasks.iter().map(Stand::of).collect();
    let number = number(stages, &stands);
    let unmet = |wanted: &dyn Fn(&Stage) -> bool| {
        let results = tasks.iter().filter(|result| !result.firm());
        let of_wanted = results.filter(|result| questionnaire.stage_of(&result.task).is_some_and(wanted));
        of_wanted.map(|result| result.task.clone()).collect()
    };
    (!stages.is_empty()).then(|| StageReading {
        number,
        at_most: working_at(stages, &stands, Taken::AsEstablished),
        firm: firm_to(stages, &stands, Taken::AsFound),
        firm_at_most: firm_to(stages, &stands, Taken::AsEstablished),
        mend: unmet(&|stage| stage.number < number),
        held_by: unmet(&|stage| stage.number == number),
    })
}

/// The stage worked at, as found, from where every task stands.
pub(super) fn number(stages: &[Stage], tasks: &[Stand<'_>]) -> usize {
    working_at(stages, tasks, Taken::AsFound)
}

impl<'a> Stand<'a> {
    fn of(result: &'a TaskResult) -> Self {
        Self { task: &result.task, score: result.score(), firm: result.firm(), open: result.open() }
    }
}

/// The furthest stage between the first and the last that is worked at; the last, if everything of the one before it
/// is established; else the first. Never below the firm one.
fn working_at(stages: &[Stage], tasks: &[Stand<'_>], taken: Taken) -> usize {
    let between = stages.iter().skip(1).take(stages.len().saturating_sub(2));
    let furthest = between.rev().find(|stage| is_worked_at(stage, tasks, taken));
    let working = furthest.map_or(1, |stage| {
        let completes = stage.number + 1 == stages.len() && passes(stage, tasks, taken);
        stage.number + usize::from(completes)
    });
    working.max(firm_to(stages, tasks, taken))
}

/// One more than the number of gates passed in a row from the first.
fn firm_to(stages: &[Stage], tasks: &[Stand<'_>], taken: Taken) -> usize {
    let gates = stages.iter().take(stages.len().saturating_sub(1));
    1 + gates.take_while(|stage| passes(stage, tasks, taken)).count()
}

/// Whether more than half of a stage's tasks are on or above its line.
fn is_worked_at(stage: &Stage, tasks: &[Stand<'_>], taken: Taken) -> bool {
    let above = |line| gate(stage, tasks).filter(|stand| taken.reaches(stand, line)).count();
    stage.working.is_some_and(|line| 2 * above(line) > stage.gate.len())
}

fn passes(stage: &Stage, tasks: &[Stand<'_>], taken: Taken) -> bool {
    gate(stage, tasks).all(|stand| taken.is_firm(stand))
}

fn gate<'a>(stage: &'a Stage, tasks: &'a [Stand<'a>]) -> impl Iterator<Item = &'a Stand<'a>> {
    tasks.iter().filter(|stand| stage.gate.iter().any(|id| id == stand.task))
}

impl Taken {
    fn is_firm(self, stand: &Stand<'_>) -> bool {
        stand.firm || self.lifts(stand)
    }

    fn reaches(self, stand: &Stand<'_>, line: Line) -> bool {
        stand.score.is_some_and(|score| score.reaches(line)) || self.lifts(stand)
    }

    fn lifts(self, stand: &Stand<'_>) -> bool {
        matches!(self, Self::AsEstablished) && stand.open
    }
}
