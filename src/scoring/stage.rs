//! The two readings of the stage, each with its upper end, and the tasks that hold it back. It never
//! blends them with the scores.

use crate::model::assessment::{StageReading, TaskResult};
use crate::model::questionnaire::{Line, Questionnaire, Stage};

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
    let number = working_at(stages, tasks, Taken::AsFound);
    let unmet = |wanted: &dyn Fn(&Stage) -> bool| {
        let results = tasks.iter().filter(|result| !result.firm());
        let of_wanted = results.filter(|result| questionnaire.stage_of(&result.task).is_some_and(wanted));
        of_wanted.map(|result| result.task.clone()).collect()
    };
    (!stages.is_empty()).then(|| StageReading {
        number,
        at_most: working_at(stages, tasks, Taken::AsEstablished),
        firm: firm_to(stages, tasks, Taken::AsFound),
        firm_at_most: firm_to(stages, tasks, Taken::AsEstablished),
        mend: unmet(&|stage| stage.number < number),
        held_by: unmet(&|stage| stage.number == number),
    })
}

/// The furthest stage between the first and the last that is worked at; the last, if everything of the one before it
/// is established; else the first. Never below the firm one.
fn working_at(stages: &[Stage], tasks: &[TaskResult], taken: Taken) -> usize {
    let between = stages.iter().skip(1).take(stages.len().saturating_sub(2));
    let furthest = between.rev().find(|stage| is_worked_at(stage, tasks, taken));
    let working = furthest.map_or(1, |stage| {
        let completes = stage.number + 1 == stages.len() && passes(stage, tasks, taken);
        stage.number + usize::from(completes)
    });
    working.max(firm_to(stages, tasks, taken))
}

/// One more than the number of gates passed in a row from the first.
fn firm_to(stages: &[Stage], tasks: &[TaskResult], taken: Taken) -> usize {
    let gates = stages.iter().take(stages.len().saturating_sub(1));
    1 + gates.take_while(|stage| passes(stage, tasks, taken)).count()
}

/// Whether more than half of a stage's tasks are on or above its line.
fn is_worked_at(stage: &Stage, tasks: &[TaskResult], taken: Taken) -> bool {
    let above = |line| gate(stage, tasks).filter(|result| taken.reaches(result, line)).count();
    stage.working.is_some_and(|line| 2 * above(line) > stage.gate.len())
}

fn passes(stage: &Stage, tasks: &[TaskResult], taken: Taken) -> bool {
    gate(stage, tasks).all(|result| taken.is_firm(result))
}

fn gate<'a>(stage: &'a Stage, tasks: &'a [TaskResult]) -> impl Iterator<Item = &'a TaskResult> {
    tasks.iter().filter(|result| stage.gate.contains(&result.task))
}

impl Taken {
    fn is_firm(self, result: &TaskResult) -> bool {
        result.firm() || self.lifts(result)
    }

    fn reaches(self, result: &TaskResult, line: Line) -> bool {
        result.score().is_some_and(|score| score.reaches(line)) || self.lifts(result)
    }

    fn lifts(self, result: &TaskResult) -> bool {
        matches!(self, Self::AsEstablished) && result.open()
    }
}
