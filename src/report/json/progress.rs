//! From several checkpoints to the published progress. It decides what is null, and says why.

use super::super::common::{LeftOut, WhyLeftOut};
use super::super::computed::Report;
use super::super::movement::sentence;
use super::super::progress::{Absence, Movement, Progress};
use super::super::progress_file::{
    ChangeFinding, ChangeParts, ChangePeople, CheckpointLine, CheckpointScore, LeftOutItem, ProgressFile,
    TaskChangeParts, TaskScores,
};
use super::result::{no_score, stage};
use super::why::Why;
use crate::message;
use crate::model::score::Score;
use crate::text::{Catalogue, Message};

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
    let change = &progress.change;
    let mut why = Why::new(catalogue);
    let overall = parts(Some(change.overall_points), &message!("report-why-too-few"), catalogue);
    let tasks = change.tasks.iter().map(|task| TaskChangeParts {
        id: task.task.clone(),
        change: parts(task.movement.points(), &no_movement(progress, task.movement), catalogue),
    });
    ChangeFinding {
        from: progress.earlier().checkpoint.id.clone(),
        to: progress.later().checkpoint.id.clone(),
        overall,
        tasks: tasks.collect(),
        people: ChangePeople {
            stayed: why.one_answer_set("stayed"),
            joined: why.one_answer_set("joined"),
            left: why.one_answer_set("left"),
            came_and_went: why.one_answer_set("came_and_went"),
            why_null: why.reasons,
        },
        left_out: change.left_out.iter().map(left_out).collect(),
        sentence: sentence(progress, catalogue),
    }
}

fn parts(total: Option<f64>, reason: &Message, catalogue: &Catalogue) -> ChangeParts {
    let mut why = Why::new(catalogue);
    ChangeParts {
        total: why.maybe("total", total, reason),
        stayed: why.no_claim("stayed"),
        joined: why.no_claim("joined"),
        left: why.no_claim("left"),
        came_and_went: why.no_claim("came_and_went"),
        newly_scored: why.no_claim("newly_scored"),
        interval: why.no_claim("interval"),
        holm: why.no_claim("holm"),
        verdict: why.no_claim("verdict"),
        why_null: why.reasons,
    }
}

fn no_movement(progress: &Progress<'_>, movement: Movement) -> Message {
    let id = |at: usize| progress.reports.get(at).map_or(String::new(), |report| report.checkpoint.id.clone());
    match movement {
        Movement::Between { .. } | Movement::Absent(Absence::NothingCommon) => message!("report-why-nothing-common"),
        Movement::Absent(Absence::NotAsked(at)) => message!("report-why-not-asked-at", checkpoint = id(at)),
        Movement::Absent(Absence::TooFew(at)) => message!("report-why-too-few-at", checkpoint = id(at)),
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
