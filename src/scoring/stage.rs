//! The two readings of the stage, each with its upper end, and the tasks that hold it back. It never
//! blends them with the scores.

use super::gates::Stands;
use super::plan::Plan;
use crate::model::assessment::{StageReading, TaskResult};
use crate::model::questionnaire::{Questionnaire, Stage};

/// Where the collaboration stands; `None` where the questionnaire has no stages, or one alone. `tasks` holds every task of it.
pub(super) fn reading(questionnaire: &Questionnaire, plan: &Plan, tasks: &[TaskResult]) -> Option<StageReading> {
    let readings = plan.readings(&stands(plan, tasks))?;
    let unmet = |wanted: &dyn Fn(&Stage) -> bool| {
        let results = tasks.iter().filter(|result| !result.firm());
        let of_wanted = results.filter(|result| questionnaire.stage_of(&result.task).is_some_and(wanted));
        of_wanted.map(|result| result.task.clone()).collect()
    };
    Some(StageReading {
        number: readings.stage,
        at_most: readings.stage_at_most,
        firm: readings.firm,
        firm_at_most: readings.firm_at_most,
        mend: unmet(&|stage| stage.number < readings.stage),
        held_by: unmet(&|stage| stage.number == readings.stage),
    })
}

fn stands(plan: &Plan, tasks: &[TaskResult]) -> Stands {
    let mut stands = Stands::default();
    for (position, (task, result)) in plan.tasks.iter().zip(tasks).enumerate() {
        stands.firm.put(position, result.firm());
        stands.open.put(position, result.open());
        stands.above.put(position, result.score().is_some_and(|score| task.is_above(score)));
    }
    stands
}
