//! The stage in both readings for every set of tasks, worked out once: of few tasks there are few sets. How a stage is read
//! is not decided here.

use crate::scoring::gates::{Gate, Readings, Stands, TaskSet};
use crate::scoring::plan::Plan;

/// With more tasks or more gates every row is read anew.
const MOST_TASKS: usize = 12;
const MOST_GATES: usize = 6;

/// The stage of every row of a plan.
pub(super) struct Stages<'a> {
    plan: &'a Plan,
    kept: Option<Kept>,
}

struct Kept {
    /// Of every set of tasks, which gates are firm if those tasks are: a bit a gate.
    firm: Vec<u8>,
    /// Of every set of tasks, which gates are worked at if those tasks are above their line.
    worked_at: Vec<u8>,
    gates: usize,
    /// The stage and the firm one, by both of these.
    stages: Vec<[usize; 2]>,
}

impl<'a> Stages<'a> {
    /// Works them out.
    pub(super) fn of(plan: &'a Plan) -> Self {
        let are_few = plan.tasks.len() <= MOST_TASKS && plan.gates.len() <= MOST_GATES;
        Self { plan, kept: are_few.then(|| Kept::of(plan)) }
    }

    /// The stage where tasks stand so; `None` where the questionnaire has none.
    #[inline]
    pub(super) fn get(&self, stands: &Stands) -> Option<Readings> {
        let Some(kept) = &self.kept else { return self.plan.readings(stands) };
        if self.plan.gates.is_empty() {
            return None;
        }
        let [stage, firm] = kept.get(stands.firm, stands.above)?;
        if stands.open.is_empty() {
            return Some(Readings { stage, stage_at_most: stage, firm, firm_at_most: firm });
        }
        let [stage_at_most, firm_at_most] = kept.get(stands.firm.or(stands.open), stands.above.or(stands.open))?;
        Some(Readings { stage, stage_at_most, firm, firm_at_most })
    }
}

impl Kept {
    fn of(plan: &Plan) -> Self {
        let gates = plan.gates.as_slice();
        let sets = (0..1_u64 << plan.tasks.len()).map(TaskSet::of_bits);
        let bits = |is_in: &dyn Fn(&Gate) -> bool| {
            gates.iter().rev().fold(0, |bits: u8, gate| bits << 1 | u8::from(is_in(gate)))
        };
        let firm: Vec<u8> = sets.clone().map(|set| bits(&|gate| gate.is_firm(set))).collect();
        let worked_at: Vec<u8> = sets.clone().map(|set| bits(&|gate| gate.is_worked_at(set))).collect();
        // Any set of tasks with the same gates does for all of them.
        let examples = |of: &[u8]| {
            let mut examples = vec![TaskSet::default(); 1 << gates.len()];
            sets.clone().zip(of).for_each(|(set, bits)| examples[usize::from(*bits)] = set);
            examples
        };
        let (of_firm, of_worked_at) = (examples(&firm), examples(&worked_at));
        let read = |firm: TaskSet, above: TaskSet| {
            let readings = Readings::of(gates, &Stands { firm, above, open: TaskSet::default() });
            [readings.stage, readings.firm]
        };
        let stages = of_firm.iter().flat_map(|firm| of_worked_at.iter().map(|above| read(*firm, *above))).collect();
        Self { firm, worked_at, gates: gates.len(), stages }
    }

    #[inline]
    fn get(&self, firm: TaskSet, above: TaskSet) -> Option<[usize; 2]> {
        let firm = *self.firm.get(firm.index())?;
        let worked_at = *self.worked_at.get(above.index())?;
        self.stages.get(usize::from(firm) << self.gates | usize::from(worked_at)).copied()
    }
}
