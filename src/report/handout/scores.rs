//! Scores task by task, how answers spread where that may be shown, and what scores alone do not say.

use super::standing::marks;
use crate::message;
use crate::model::assessment::{ItemResult, Standing};
use crate::model::score::Score;
use crate::report::chart::{Chart, Drawing, Key, ScoreRow, SpreadRow, label};
use crate::report::computed::{Report, TaskLine};
use crate::report::headline::{lift, mark};
use crate::report::page::Page;
use crate::report::rules::established_from;
use crate::report::show::{not_agreed, strengths, worth_knowing};
use crate::report::{statements, tasks};
use crate::text::{Catalogue, Message};

/// Adds the scores with their ranges, and how answers spread.
pub(super) fn scores(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    if !report.has_scores() {
        return;
    }
    in_brief(page, report, catalogue);
    if tasks::has_ranges(report) {
        page.paragraph(&catalogue.say(&message!("report-range-note")));
    }
    spreads(page, report, catalogue);
}

/// Adds the scores alone.
pub(super) fn in_brief(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    if report.has_scores() {
        page.heading(&catalogue.say(&message!("report-tasks-heading")));
        page.chart(chart(report, catalogue));
        page.paragraph(&tasks::not_asked(report, catalogue).unwrap_or_default());
    }
}

/// Adds what the scores alone do not say.
pub(super) fn beside_scores(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let wanted = report.tasks().filter(|line| report.wants(line.task) != Some(false));
    let lifts: Vec<String> = wanted.filter_map(|line| lift(&line, catalogue)).collect();
    let parts: [(Message, Vec<String>); 4] = [
        (message!("report-strengths-heading"), strengths(report)),
        (message!("report-knowing-heading"), worth_knowing(report, catalogue)),
        (message!("report-lifts-heading"), lifts),
        (message!("report-not-agreed-heading"), not_agreed(report, catalogue)),
    ];
    for (heading, points) in parts.iter().filter(|(_, points)| report.has_scores() && !points.is_empty()) {
        page.subheading(&catalogue.say(heading));
        page.points(points);
    }
}

fn chart(report: &Report<'_>, catalogue: &Catalogue) -> Chart {
    let say = |message: Message| catalogue.say(&message);
    let lines: Vec<TaskLine<'_>> = report.tasks().filter(|line| line.result.standing != Standing::NotAsked).collect();
    let line = established(&lines);
    let mut key = marks(&lines, catalogue);
    if tasks::has_ranges(report) {
        key.push((Key::Interval, say(message!("handout-key-range"))));
    }
    if let Some(points) = line {
        key.push((Key::Established, say(message!("handout-key-established", points = catalogue.score(points)))));
    }
    Chart {
        title: say(message!("handout-scores")),
        told: say(message!("handout-scores-told")),
        key,
        drawing: Drawing::Scores { rows: lines.iter().map(|line| row(line, catalogue)).collect(), established: line },
        table: tasks::table(report, catalogue),
        among: None,
    }
}

/// From where on tasks count as established, if it is the same for all.
fn established(lines: &[TaskLine<'_>]) -> Option<f64> {
    let scale = lines.first()?.scale;
    lines.iter().all(|line| line.scale.id == scale.id).then(|| established_from(scale))
}

fn row(line: &TaskLine<'_>, catalogue: &Catalogue) -> ScoreRow {
    let points = line.result.score().map(Score::points);
    ScoreRow {
        label: label(&line.name()),
        mark: line.mark(),
        points,
        interval: line.result.spread.map(|spread| spread.interval),
        end: points.map_or_else(|| mark(line, catalogue), |points| catalogue.score(points)),
    }
}

fn spreads(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let mut known = None;
    for line in report.tasks().filter(|line| line.result.items.iter().any(|item| item.views.is_some())) {
        if known.is_none() {
            page.subheading(&catalogue.say(&message!("handout-spreads-heading")));
            page.paragraph(&catalogue.say(&message!("report-agreement-note")));
        }
        let is_new = known != Some(&line.scale.id);
        known = Some(&line.scale.id);
        page.chart(spread(&line, is_new, catalogue));
    }
}

/// How the answers to one task spread; the levels are told where they are `new`.
fn spread(line: &TaskLine<'_>, new: bool, catalogue: &Catalogue) -> Chart {
    let levels = &line.scale.levels;
    let key = levels.iter().enumerate().filter(|_| new);
    let row = |result: &ItemResult| {
        let counts = result.views.as_ref()?.distribution.clone();
        let text = line.item(&result.item)?.text.as_str();
        (counts.iter().any(|count| *count > 0)).then(|| SpreadRow { label: label(text), counts })
    };
    let items: Vec<(TaskLine<'_>, &ItemResult)> = line.result.items.iter().map(|result| (*line, result)).collect();
    let (lowest, highest) = (levels.first().map_or("", String::as_str), levels.last().map_or("", String::as_str));
    Chart {
        title: line.name(),
        told: catalogue.say(&message!("handout-spread-told", lowest = lowest, highest = highest)),
        key: key.map(|(at, level)| (Key::Level(at, levels.len()), level.clone())).collect(),
        drawing: Drawing::Spreads(line.result.items.iter().filter_map(row).collect()),
        table: statements::table(&items, true, catalogue),
        among: Some(catalogue.say(&message!("handout-spreads-heading"))),
    }
}
