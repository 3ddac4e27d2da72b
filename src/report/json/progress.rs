//! From several checkpoints to the published progress. It decides what is null, and says why; the parts of a change
//! have a file of their own.

use super::super::computed::Report;
use super::super::movement::sentence;
use super::super::progress::{Progress, TaskChange};
use super::super::progress_file::{
    ChangeFinding, CheckpointLine, CheckpointScore, LeftOutItem, OverallChange, ProgressFile, TaskChangeParts,
    TaskScores,
};
use super::beside::measures;
use super::change;
use super::result::{no_score, stage};
use super::why::Why;
use crate::message;
use crate::model::change::{LeftOut, WhyLeftOut};
use crate::model::score::Score;
use crate::text::Catalogue;

/// Format of progress.
pub const PROGRESS: &str = "coready/progress/1";

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Several checkpoints and the change between two. The catalogue is the one of the questionnaire's source language.
pub fn progress(progress: &Progress<'_>, catalogue: &Catalogue) -> ProgressFile {
    ProgressFile {
        format: PROGRESS,
        coready: VERSION,
        organisation: progress.later().organisation.to_owned(),
        purpose: catalogue.say(&message!("report-purpose")),
        checkpoints: progress.reports.iter().map(|report| checkpoint(report, catalogue)).collect(),
        tasks: progress.tasks().iter().map(|task| scores(progress, &task.id, catalogue)).collect(),
        change: change(progress, catalogue),
    }
}

fn checkpoint(report: &Report<'_>, catalogue: &Catalogue) -> CheckpointLine {
    let mut why = Why::new(catalogue);
    CheckpointLine {
        id: report.checkpoint.id.clone(),
        label: why.maybe("label", report.checkpoint.label.clone(), &message!("report-why-no-label")),
        opened: report.checkpoint.opened.to_string(),
        responses: report.responses.len(),
        stage: why.maybe("stage", stage(report, catalogue), &message!("report-why-no-stages")),
        measures: measures(report, catalogue),
        why_null: why.reasons,
    }
}

fn scores(progress: &Progress<'_>, task: &str, catalogue: &Catalogue) -> TaskScores {
    let scores = progress.reports.iter().map(|report| {
        let mut why = Why::new(catalogue);
        let line = report.task(task);
        let score = line.and_then(|line| line.result.score()).map(Score::points);
        let reason = line.map_or(message!("report-why-not-in-questionnaire"), |line| no_score(&line));
        let score = why.maybe("score", score, &reason);
        CheckpointScore { checkpoint: report.checkpoint.id.clone(), score, why_null: why.reasons }
    });
    TaskScores { id: task.to_owned(), scores: scores.collect() }
}

fn change(progress: &Progress<'_>, catalogue: &Catalogue) -> ChangeFinding {
    let change = progress.change();
    let of_task =
        |task: &TaskChange| TaskChangeParts { id: task.task.clone(), change: change::task(progress, task, catalogue) };
    ChangeFinding {
        from: progress.earlier().checkpoint.id.clone(),
        to: progress.later().checkpoint.id.clone(),
        overall: OverallChange { over: change.over.clone(), change: change::overall(progress, catalogue) },
        tasks: change.tasks.iter().map(of_task).collect(),
        people: change::people(progress, catalogue),
        left_out: change.left_out.iter().map(left_out).collect(),
        sentence: sentence(progress, catalogue),
    }
}

fn left_out(left: &LeftOut) -> LeftOutItem {
    let why = match left.why {
        WhyLeftOut::Text => "text",
        WhyLeftOut::Levels => "levels",
        WhyLeftOut::Direction => "direction",
        WhyLeftOut::Moved => "moved",
        WhyLeftOut::ScoredOnce => "scored_once",
        WhyLeftOut::OnlyEarlier => "only_earlier",
        WhyLeftOut::OnlyLater => "only_later",
    };
    LeftOutItem { item: left.item.clone(), text: left.text.clone(), why }
}
