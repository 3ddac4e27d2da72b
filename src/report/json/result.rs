//! From the report of one checkpoint to the published result. It decides what is null, and says why.

use super::super::computed::{Report, TaskLine};
use super::super::result::{
    Agreement, CheckpointStamp, ItemFinding, LiftStep, NextFinding, PracticeText, QuestionnaireStamp, ResultFile,
    StageResult, TaskFinding,
};
use super::beside;
use super::many::{agenda, groups, statistics, withheld};
use super::why::Why;
use crate::message;
use crate::model::assessment::{ItemResult, Lift, NextTask, Raise, StageReading, Standing};
use crate::model::questionnaire::Practice;
use crate::model::response::{Answer, Declared};
use crate::model::score::Score;
use crate::text::{Catalogue, Message};

/// Format of a result.
pub const RESULT: &str = "coready/result/1";

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The result of one checkpoint. The catalogue is the one of the questionnaire's source language, whatever people read.
pub fn result(report: &Report<'_>, catalogue: &Catalogue) -> ResultFile {
    let mut why = Why::new(catalogue);
    let (questionnaire, checkpoint) = (report.questionnaire, report.checkpoint);
    let one = message!("report-why-one-answer-set");
    ResultFile {
        format: RESULT,
        coready: VERSION,
        organisation: report.organisation.to_owned(),
        purpose: catalogue.say(&message!("report-purpose")),
        questionnaire: QuestionnaireStamp {
            id: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
            sha256: checkpoint.digest.clone(),
        },
        checkpoint: stamp(report, catalogue),
        responses: report.responses.len(),
        members: why.maybe("members", report.many().map(|many| many.members), &one),
        stage: why.maybe("stage", stage(report, catalogue), &message!("report-why-no-stages")),
        tasks: report.tasks().map(|line| task(report, &line, catalogue)).collect(),
        next: report.assessment.next.iter().map(|next| next_task(report, next)).collect(),
        strengths: report.assessment.strengths.clone(),
        agenda: match report.many() {
            Some(many) => why.fewer("agenda", agenda(many, catalogue), checkpoint.rules.floors.other),
            None => why.one_answer_set("agenda"),
        },
        groups: why.maybe("groups", report.many().map(|many| groups(many, catalogue)), &one),
        withheld: withheld(report, catalogue),
        statistics: why.maybe("statistics", report.many().map(|many| statistics(report, many, catalogue)), &one),
        reflections: beside::reflections(report, catalogue),
        measures: beside::measures(report, catalogue),
        plan: Some(beside::plan(&report.beside.plan, catalogue)),
        why_null: why.reasons,
    }
}

/// The result of one checkpoint of several, for all of which the plan stands once.
pub(super) fn without_plan(report: &Report<'_>, catalogue: &Catalogue) -> ResultFile {
    let mut file = result(report, catalogue);
    let mut why = Why::new(catalogue);
    file.plan = why.maybe("plan", None, &message!("report-why-plan-once"));
    file.why_null.extend(why.reasons);
    file
}

fn stamp(report: &Report<'_>, catalogue: &Catalogue) -> CheckpointStamp {
    let mut why = Why::new(catalogue);
    let checkpoint = report.checkpoint;
    CheckpointStamp {
        id: checkpoint.id.clone(),
        label: why.maybe("label", checkpoint.label.clone(), &message!("report-why-no-label")),
        opened: checkpoint.opened.to_string(),
        closed: why.maybe("closed", checkpoint.closed.map(|moment| moment.to_string()), &message!("report-why-open")),
        path: why.maybe("path", checkpoint.path.clone(), &message!("report-why-no-path")),
        respondents: checkpoint.respondents.word(),
        invited: why.maybe("invited", checkpoint.invited, &message!("report-why-not-invited")),
        why_null: why.reasons,
    }
}

pub(super) fn stage(report: &Report<'_>, catalogue: &Catalogue) -> Option<StageResult> {
    let StageReading { number, at_most, firm, firm_at_most, mend, held_by } = report.assessment.stage.clone()?;
    let mut why = Why::new(catalogue);
    let title = report.stage(number).map_or(String::new(), |stage| stage.title.clone());
    let counted = |counts: &Vec<(Declared, usize)>| counts.iter().map(|(at, count)| (chosen(*at), *count)).collect();
    let floor = report.checkpoint.rules.floors.other;
    let declared = why.fewer("declared", report.voices.declared.as_ref().map(counted), floor);
    let (steadiness, resamples) = match report.many() {
        Some(many) => {
            let steadiness = many.steadiness.as_ref();
            let resamples = steadiness.map(|steadiness| {
                let shares = steadiness.stages.iter().filter(|(_, count)| *count > 0);
                shares.map(|(stage, count)| (stage.to_string(), share(*count, steadiness.drawn))).collect()
            });
            let same = steadiness.map(|steadiness| share(steadiness.same, steadiness.drawn));
            (why.fewer("steadiness", same, floor), why.fewer("resamples", resamples, floor))
        }
        None => (why.one_answer_set("steadiness"), why.one_answer_set("resamples")),
    };
    let why_null = why.reasons;
    Some(StageResult {
        number,
        at_most,
        firm,
        firm_at_most,
        title,
        mend,
        held_by,
        declared,
        steadiness,
        resamples,
        why_null,
    })
}

#[expect(clippy::cast_precision_loss, reason = "draws are a few thousand")]
fn share(count: usize, of: usize) -> f64 {
    count as f64 / of as f64
}

fn chosen(choice: Declared) -> String {
    match choice {
        Declared::Stage(number) => number.to_string(),
        Declared::Differs => "differs".to_owned(),
        Declared::CannotSay => "cannot_say".to_owned(),
    }
}

fn task(report: &Report<'_>, line: &TaskLine<'_>, catalogue: &Catalogue) -> TaskFinding {
    let mut why = Why::new(catalogue);
    let scored = line.scored();
    let counts = line.result.counts;
    let level = scored.map(|scored| scored.level);
    let (spread, no_spread) = (line.result.spread, no_spread(report, line));
    TaskFinding {
        id: line.task.id.clone(),
        title: line.task.title.clone(),
        stage: why.maybe("stage", line.stage.map(|stage| stage.number), &no_stage(report)),
        asked: line.result.standing != Standing::NotAsked,
        score: why.maybe("score", scored.map(|scored| scored.score.points()), &no_score(line)),
        level: why.maybe("level", level, &no_score(line)),
        level_label: why.maybe("level_label", level.map(|level| line.level(level).to_owned()), &no_score(line)),
        established: scored.is_some_and(|scored| scored.established),
        contested: scored.is_some_and(|scored| scored.contested),
        floored_by: scored.map_or(Vec::new(), |scored| scored.floored_by.clone()),
        scored: why.withheld("scored", counts.map(|counts| counts.scored)),
        could_not_say: why.withheld("could_not_say", counts.map(|counts| counts.could_not_say)),
        answered: why.withheld("answered", counts.map(|counts| counts.answered)),
        dont_know: why.withheld("dont_know", counts.map(|counts| counts.dont_know)),
        not_applicable: why.withheld("not_applicable", counts.map(|counts| counts.not_applicable)),
        carried: why.withheld("carried", counts.map(|counts| counts.carried)),
        interval: why.maybe("interval", spread.map(|spread| spread.interval), &no_spread),
        sd: why.maybe("sd", spread.map(|spread| spread.deviation), &no_spread),
        lift: lift(&line.result.lift, &mut why),
        items: line.result.items.iter().filter_map(|result| item(report, line, result, catalogue)).collect(),
        why_null: why.reasons,
    }
}

fn no_stage(report: &Report<'_>) -> Message {
    match report.assessment.stage {
        Some(_) => message!("report-why-no-stage"),
        None => message!("report-why-no-stages"),
    }
}

pub(super) fn no_score(line: &TaskLine<'_>) -> Message {
    match (&line.result.standing, &line.result.lift) {
        (Standing::NotAsked, _) => message!("report-why-not-asked"),
        (Standing::Withheld, _) => message!("report-why-withheld"),
        (_, Lift::Missing(0)) => message!("report-why-nothing-applies"),
        _ => message!("report-why-too-few"),
    }
}

fn no_spread(report: &Report<'_>, line: &TaskLine<'_>) -> Message {
    match &line.result.standing {
        _ if report.many().is_none() => message!("report-why-one-answer-set"),
        Standing::Scored(_) => message!("report-why-fewer", floor = report.checkpoint.rules.floors.other),
        _ => no_score(line),
    }
}

fn lift(lift: &Lift, why: &mut Why<'_>) -> Option<Vec<LiftStep>> {
    let reason = match lift {
        Lift::Raises(raises) => {
            let step = |raise: &Raise| LiftStep { item: raise.item.clone(), from: raise.from, to: raise.to };
            return Some(raises.iter().map(step).collect());
        }
        Lift::NotNeeded => message!("report-why-lift-not-needed"),
        Lift::NotAsked => message!("report-why-not-asked"),
        Lift::Missing(0) => message!("report-why-nothing-applies"),
        Lift::Missing(count) => message!("report-why-lift-missing", count = *count),
        Lift::ManyRespondents => message!("report-why-many"),
    };
    why.maybe("lift", None, &reason)
}

fn item(report: &Report<'_>, line: &TaskLine<'_>, result: &ItemResult, catalogue: &Catalogue) -> Option<ItemFinding> {
    let mut why = Why::new(catalogue);
    let item = line.item(&result.item)?;
    let level = match result.answer {
        Some(Answer::Level(level)) => Some(level),
        _ => None,
    };
    let floors = report.checkpoint.rules.floors;
    let (no_score, no_views) = match report.many() {
        Some(_) => (few(line, floors.mean), few(line, floors.other)),
        None => (no_level(result), message!("report-why-one-answer-set")),
    };
    let views = result.views.as_ref();
    let agreement = views.and_then(|views| Some((views.agreement?, views.deviation)));
    let agreement = agreement.map(|(verdict, ad)| Agreement { ad, verdict: verdict.word().to_owned() });
    let no_agreement = views.map_or_else(|| no_views.clone(), |_| message!("report-why-situations"));
    Some(ItemFinding {
        id: item.id.clone(),
        text: item.text.clone(),
        referent: item.referent.word(),
        score: why.maybe("score", result.score.map(Score::points), &no_score),
        level: why.maybe("level", level, &no_level(result)),
        distribution: why.maybe("distribution", views.map(|views| views.distribution.clone()), &no_views),
        agreement: why.maybe("agreement", agreement, &no_agreement),
        why_null: why.reasons,
    })
}

/// Why something about an item of many is not there.
fn few(line: &TaskLine<'_>, floor: usize) -> Message {
    match line.result.standing {
        Standing::NotAsked => message!("report-why-not-asked"),
        _ => message!("report-why-item", floor = floor),
    }
}

fn no_level(result: &ItemResult) -> Message {
    match result.answer {
        Some(Answer::DontKnow) => message!("report-why-dont-know"),
        Some(Answer::NotApplicable { .. }) => message!("report-why-not-applicable"),
        Some(Answer::Unanswered) => message!("report-why-unanswered"),
        Some(Answer::Level(_)) | None => message!("report-why-many"),
    }
}

fn next_task(report: &Report<'_>, next: &NextTask) -> NextFinding {
    let practices = next.practices.iter().filter_map(|id| report.questionnaire.practice(id));
    NextFinding {
        task: next.task.clone(),
        reason: next.reason.word(),
        because: next.because.clone(),
        practices: practices.map(practice).collect(),
    }
}

fn practice(practice: &Practice) -> PracticeText {
    PracticeText {
        id: practice.id.clone(),
        title: practice.title.clone(),
        summary: practice.summary.clone(),
        first_step: practice.first_step.clone(),
        who: practice.who.clone(),
        effort: practice.effort.word(),
        source: practice.source.clone(),
    }
}
