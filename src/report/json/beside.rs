//! From what stands beside the answers to its published form. Nothing of it goes into a score.

use super::super::beside_file::{CommitmentFinding, EarlierValue, MeasureFinding, ReflectionFinding};
use super::super::computed::Report;
use super::why::Why;
use crate::message;
use crate::model::measure::Counted;
use crate::model::plan::{Commitment, Outcome};
use crate::model::questionnaire::Better;
use crate::model::reflection::Story;
use crate::text::Catalogue;

/// The stories behind the scores of a checkpoint.
pub(super) fn reflections(report: &Report<'_>, catalogue: &Catalogue) -> Vec<ReflectionFinding> {
    report.beside.stories.iter().map(|story| reflection(story, catalogue)).collect()
}

/// What was counted for a checkpoint.
pub(super) fn measures(report: &Report<'_>, catalogue: &Catalogue) -> Vec<MeasureFinding> {
    report.beside.counted.iter().map(|counted| measure(counted, catalogue)).collect()
}

/// Commitments, in the order they were made.
pub(super) fn plan(plan: &[Commitment], catalogue: &Catalogue) -> Vec<CommitmentFinding> {
    plan.iter().map(|one| commitment(one, catalogue)).collect()
}

fn reflection(story: &Story, catalogue: &Catalogue) -> ReflectionFinding {
    let mut why = Why::new(catalogue);
    ReflectionFinding {
        task: story.task.clone(),
        written: story.written.to_string(),
        story: why.maybe("story", story.story.clone(), &message!("report-why-not-said")),
        holds: story.holds.clone(),
        lifts: story.lifts.clone(),
        whys: story.whys.clone(),
        open: story.open.clone(),
        why_null: why.reasons,
    }
}

fn measure(counted: &Counted, catalogue: &Catalogue) -> MeasureFinding {
    let mut why = Why::new(catalogue);
    let (measure, value) = (&counted.measure, &counted.value);
    let not_said = message!("report-why-not-said");
    let earlier = counted.earlier.iter();
    let earlier = earlier
        .map(|value| EarlierValue { value: value.amount.number(), recorded: value.recorded.to_string() })
        .collect();
    MeasureFinding {
        id: measure.id.clone(),
        title: measure.title.clone(),
        unit: measure.unit.clone(),
        for_whom: why.maybe("for_whom", measure.for_whom.clone(), &not_said),
        better: why.maybe("better", measure.better.map(Better::word), &not_said),
        value: value.amount.number(),
        note: why.maybe("note", value.note.clone(), &not_said),
        recorded: value.recorded.to_string(),
        earlier,
        why_null: why.reasons,
    }
}

fn commitment(one: &Commitment, catalogue: &Catalogue) -> CommitmentFinding {
    let mut why = Why::new(catalogue);
    let not_said = message!("report-why-not-said");
    let (settled, words) = match &one.outcome {
        Outcome::Open => (None, None),
        Outcome::Done { at, note } => (Some(at.to_string()), note.clone()),
        Outcome::Dropped { at, why } => (Some(at.to_string()), Some(why.clone())),
    };
    CommitmentFinding {
        id: one.id.clone(),
        what: one.what.clone(),
        who: one.who.clone(),
        ours: one.ours,
        by: one.by.to_string(),
        task: why.maybe("task", one.task.clone(), &message!("report-why-no-task")),
        practice: why.maybe("practice", one.practice.clone(), &message!("report-why-no-practice")),
        checkpoint: why.maybe("checkpoint", one.checkpoint.clone(), &message!("report-why-no-checkpoint")),
        made: one.made.to_string(),
        state: one.outcome.word(),
        settled: why.maybe("settled", settled, &message!("report-why-stands")),
        words: why.maybe("words", words, &not_said),
        why_null: why.reasons,
    }
}
