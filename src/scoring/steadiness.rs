//! How steady the working stage is: in how many resamples of voices, each scored by all the rules, it comes out the same.

use std::num::NonZeroUsize;
use std::slice::Iter;

use num_bigint::BigUint;

use super::exact::{Common, Fraction};
use super::kernel::{below_floor, is_established};
use super::panel::{Column, Panel, said};
use super::resamples::{DRAWN, Rows};
use super::stage::{Stand, number};
use crate::model::assessment::{Standing, TaskResult};
use crate::model::many::Steadiness;
use crate::model::questionnaire::{Item, Questionnaire};
use crate::model::score::Score;

/// What each voice adds to a sum.
type Lane = Vec<BigUint>;

/// A task that is scored again in every resample.
struct Again<'a> {
    column: &'a Column<'a>,
    mean: Mean,
    /// Floor items whose mean is shown.
    floors: Vec<(&'a Item, Mean)>,
}

/// A mean that is taken again in every resample, from three lanes: how many respondents say anything, how many voices do,
/// and the sum of what these say.
struct Mean(Common);

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
    let rows = Rows::of(voices.iter().map(|voice| lanes.iter().map(|lane| lane[*voice].clone()).collect()).collect());
    let floor = panel.floors().mean;
    let stage = |sums: &[BigUint]| {
        let mut sums = sums.iter();
        let stands: Vec<Stand<'_>> =
            tasks.iter().zip(&again).map(|(task, again)| stand(task, again.as_ref(), &mut sums, floor)).collect();
        number(&questionnaire.stages, &stands)
    };
    let counts = rows.resampled(questionnaire.stages.len() + 1, threads, stage);
    let stages = counts.iter().copied().enumerate().filter(|(_, count)| *count > 0).collect();
    Some(Steadiness { same: counts.get(working_at).copied().unwrap_or(0), drawn: DRAWN, stages })
}

fn stand<'a>(task: &'a TaskResult, again: Option<&Again<'_>>, sums: &mut Iter<'_, BigUint>, floor: usize) -> Stand<'a> {
    let found = again.and_then(|again| again.found(sums, floor));
    Stand {
        task: &task.task,
        score: found.map(|(score, _)| score),
        firm: found.is_some_and(|(_, firm)| firm),
        open: false,
    }
}

impl<'a> Again<'a> {
    /// Adds the task's lanes to those there are; `None` for a task without a score.
    fn of(column: &'a Column<'a>, result: &TaskResult, panel: &Panel<'_>, lanes: &mut Vec<Lane>) -> Option<Self> {
        if !matches!(result.standing, Standing::Scored(_)) {
            return None;
        }
        let established = column.scored().filter(|(_, own)| own.established).map(|(respondent, _)| respondent);
        lanes.push(heads(panel, established));
        let mean =
            Mean::of(column.scored().map(|(respondent, own)| (respondent, own.level)).collect(), column, panel, lanes);
        let mut floors = Vec::new();
        for (position, item) in
            column.task.items.iter().enumerate().filter(|(_, item)| item.scored && item.floor.is_some())
        {
            if result.items.iter().any(|found| found.item == item.id && found.score.is_some()) {
                floors.push((item, Mean::of(column.levels(position).map(said).collect(), column, panel, lanes)));
            }
        }
        Some(Self { column, mean, floors })
    }

    /// The task's score and whether it is firm, from the sums of its lanes; `None` where too few in the resample have one.
    fn found(&self, sums: &mut Iter<'_, BigUint>, floor: usize) -> Option<(Score, bool)> {
        let established = count(sums);
        let (respondents, score) = self.mean.found(sums);
        let mut is_floored = false;
        for (item, mean) in &self.floors {
            let (respondents, score) = mean.found(sums);
            let below = score.is_some_and(|score| below_floor(item, score, self.column.scale));
            is_floored |= below && respondents >= floor;
        }
        let score = score.filter(|_| respondents >= floor)?;
        let firm = is_established(score, self.column.scale, is_floored) && 2 * established >= respondents;
        Some((score, firm))
    }
}

impl Mean {
    fn of(said: Vec<(usize, Fraction)>, column: &Column<'_>, panel: &Panel<'_>, lanes: &mut Vec<Lane>) -> Self {
        lanes.push(heads(panel, said.iter().map(|(respondent, _)| *respondent)));
        let voices = panel.voices_saying(said);
        lanes.push(lane(panel, voices.keys().map(|voice| (*voice, BigUint::from(1_u8)))));
        let means: Vec<(usize, Fraction)> =
            voices.iter().filter_map(|(voice, said)| Some((*voice, Fraction::mean(said)?))).collect();
        let common = Common::of(means.iter().map(|(_, mean)| mean), column.scale.top());
        lanes.push(lane(panel, means.iter().map(|(voice, mean)| (*voice, common.part(*mean)))));
        Self(common)
    }

    /// How many respondents are in it, and the mean.
    fn found(&self, sums: &mut Iter<'_, BigUint>) -> (usize, Option<Score>) {
        let (respondents, voices) = (count(sums), count(sums));
        let score = sums.next().and_then(|sum| self.0.score(sum.clone(), voices));
        (respondents, score)
    }
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

fn count(sums: &mut Iter<'_, BigUint>) -> usize {
    sums.next().and_then(|sum| usize::try_from(sum).ok()).unwrap_or(0)
}
