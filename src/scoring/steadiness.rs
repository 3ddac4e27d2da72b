//! How steady the working stage is: in how many resamples of voices, each scored by all the rules, it comes out the same.

use std::num::NonZeroUsize;

use num_bigint::BigUint;

use super::exact::{Common, Fraction};
use super::gates::Stands;
use super::kernel::below_floor;
use super::panel::{Column, Panel, said};
use super::plan;
use super::resamples::{Rows, Sum};
use crate::model::assessment::{Standing, TaskResult};
use crate::model::many::Steadiness;
use crate::model::questionnaire::{Item, Questionnaire, Scale};
use crate::model::score::Score;

/// So many resamples are drawn.
const DRAWN: usize = 2000;

/// What each voice adds to a sum, by its number.
type Lane = Vec<BigUint>;

/// A task that is scored again in every resample.
struct Again<'a> {
    plan: &'a plan::Task,
    scale: &'a Scale,
    /// The lane of how many respondents have it established for themselves.
    established: usize,
    mean: Mean,
    /// Floor items whose mean is shown.
    floors: Vec<(&'a Item, Mean)>,
}

/// A mean that is taken again in every resample, with its lanes.
struct Mean {
    common: Common,
    /// The lane of how many respondents say anything.
    respondents: usize,
    /// The lane of how many voices do.
    voices: usize,
    /// The lane of the sum of what voices say.
    sum: usize,
}

/// How steady the stage of this number is. The same answers give the same, whatever their order and the number of
/// threads. `None` where too few voices answered.
///
/// What is withheld in the sample counts as insufficient in every resample too.
pub(super) fn steadiness(
    questionnaire: &Questionnaire,
    panel: &Panel<'_>,
    tasks: &[TaskResult],
    working_at: usize,
    threads: NonZeroUsize,
) -> Option<Steadiness> {
    let mut voices = panel.voices.clone();
    voices.sort_unstable();
    voices.dedup();
    if voices.len() < panel.floors().other {
        return None;
    }
    let mut lanes = Vec::new();
    let again: Vec<Option<Again<'_>>> =
        panel.columns.iter().zip(tasks).map(|(column, task)| Again::of(column, task, panel, &mut lanes)).collect();
    let row = |voice: &usize| lanes.iter_mut().map(|lane| std::mem::take(&mut lane[*voice])).collect();
    let rows = Rows::of(voices.iter().map(row).collect());
    let floor = panel.floors().mean;
    let stage = |sums: &[Sum]| {
        let mut stands = Stands::default();
        for (position, again) in again.iter().enumerate() {
            let Some((score, firm)) = again.as_ref().and_then(|again| again.found(sums, floor)) else { continue };
            stands.firm.put(position, firm);
            stands.above.put(position, panel.plan.tasks[position].is_above(score));
        }
        panel.plan.readings(&stands).map_or(0, |readings| readings.stage)
    };
    let counts = rows.resampled(DRAWN, questionnaire.stages.len() + 1, threads, stage);
    let stages = counts.iter().copied().enumerate().filter(|(_, count)| *count > 0).collect();
    Some(Steadiness { same: counts.get(working_at).copied().unwrap_or(0), drawn: DRAWN, stages })
}

impl<'a> Again<'a> {
    /// Adds the task's lanes to those there are; `None` for a task without a score.
    fn of(column: &'a Column<'a>, result: &TaskResult, panel: &Panel<'_>, lanes: &mut Vec<Lane>) -> Option<Self> {
        if !matches!(result.standing, Standing::Scored(_)) {
            return None;
        }
        let is_shown = |item: &Item| result.items.iter().any(|found| found.item == item.id && found.score.is_some());
        let items = column.task.items.iter().enumerate();
        let floors = items.filter(|(_, item)| item.scored && item.floor.is_some() && is_shown(item));
        let established = column.scored().filter(|(_, own)| own.established).map(|(respondent, _)| respondent);
        let scored = column.scored().map(|(respondent, own)| (respondent, own.level)).collect();
        let floor =
            |(position, item)| (item, Mean::of(column.levels(position).map(said).collect(), column, panel, lanes));
        Some(Self {
            plan: column.plan,
            scale: column.scale,
            floors: floors.map(floor).collect(),
            established: added(lanes, heads(panel, established)),
            mean: Mean::of(scored, column, panel, lanes),
        })
    }

    /// The task's score and whether it is firm, from the sums of all lanes; `None` where too few in the resample have one.
    fn found(&self, sums: &[Sum], floor: usize) -> Option<(Score, bool)> {
        let score = self.mean.found(sums, floor)?;
        let is_below = |(item, mean): &(&Item, Mean)| {
            mean.found(sums, floor).is_some_and(|score| below_floor(item, score, self.scale))
        };
        let is_floored = self.floors.iter().any(is_below);
        let is_contested = 2 * count(sums, self.established) < count(sums, self.mean.respondents);
        Some((score, self.plan.is_established(score) && !is_floored && !is_contested))
    }
}

impl Mean {
    fn of(said: Vec<(usize, Fraction)>, column: &Column<'_>, panel: &Panel<'_>, lanes: &mut Vec<Lane>) -> Self {
        let heads = heads(panel, said.iter().map(|(respondent, _)| *respondent));
        let saying = panel.voices_saying(said);
        let means = saying.iter().filter_map(|(voice, said)| Some((*voice, Fraction::mean(said)?)));
        let means: Vec<(usize, Fraction)> = means.collect();
        let common = Common::of(means.iter().map(|(_, mean)| mean), column.scale.top());
        let voices = lane(panel, means.iter().map(|(voice, _)| (*voice, BigUint::from(1_u8))));
        let sum = lane(panel, means.iter().map(|(voice, mean)| (*voice, common.part(*mean))));
        // Where every voice is a respondent's, one lane is enough for both.
        let same = heads == voices;
        let respondents = added(lanes, heads);
        let voices = if same { respondents } else { added(lanes, voices) };
        Self { common, respondents, voices, sum: added(lanes, sum) }
    }

    /// The mean; `None` where fewer respondents than the floor are in it.
    fn found(&self, sums: &[Sum], floor: usize) -> Option<Score> {
        let voices = count(sums, self.voices);
        match sums.get(self.sum).filter(|_| count(sums, self.respondents) >= floor)? {
            Sum::Narrow(sum) => self.common.score_of_narrow(*sum, voices),
            Sum::Huge(sum) => self.common.score(sum.clone(), voices),
        }
    }
}

/// The number of the lane that is added.
fn added(lanes: &mut Vec<Lane>, lane: Lane) -> usize {
    lanes.push(lane);
    lanes.len() - 1
}

/// How many of these respondents each voice has.
fn heads(panel: &Panel<'_>, respondents: impl Iterator<Item = usize>) -> Lane {
    lane(panel, respondents.map(|respondent| (panel.voices[respondent], BigUint::from(1_u8))))
}

/// A lane to which some voices, by their number, add something.
fn lane(panel: &Panel<'_>, added: impl Iterator<Item = (usize, BigUint)>) -> Lane {
    let mut lane = vec![BigUint::ZERO; panel.respondents];
    added.for_each(|(voice, number)| lane[voice] += number);
    lane
}

fn count(sums: &[Sum], lane: usize) -> usize {
    sums.get(lane).map_or(0, Sum::count)
}
