//! The words of a change that is taken apart: what those who answered both times say, what comes from who answered, and
//! what is not told. It claims nothing about why.

use super::headline::named;
use super::page::{Cell, Column, Table};
use super::progress::Progress;
use crate::message;
use crate::model::change::{Apart, Comparison, Overall, Parts, Rest, Shown, TaskApart, Verdict, WhyWhole};
use crate::model::score::Difference;
use crate::text::{Catalogue, Message};

/// Differences of scores that are equal may differ by so much, in points.
const ROUNDING: f64 = 1e-9;

/// What can be read out: what the mean of the tasks says, and that it does not say why.
pub(super) fn sentences(progress: &Progress<'_>, apart: &Apart, catalogue: &Catalogue) -> Vec<Message> {
    let Some(overall) = &apart.overall else { return Vec::new() };
    let (Some(parts), Some(people)) = (&overall.parts_points, overall.compared) else {
        return untold(progress, apart, overall, catalogue);
    };
    let is_whole = parts.came_and_went().abs() < ROUNDING;
    let rest = if tells(apart) { message!("apart-rest") } else { message!("apart-rest-beside") };
    let mut said = vec![primary(progress, overall, parts, people, catalogue)];
    said.extend(part_of_tasks(progress, overall));
    said.extend((!is_whole).then_some(rest));
    said.push(if is_whole { message!("apart-care-whole") } else { message!("apart-care") });
    said
}

/// Which single tasks can be told to have moved.
pub(super) fn single_tasks(progress: &Progress<'_>, apart: &Apart) -> Vec<Message> {
    let told = |verdict: Verdict| -> Vec<String> {
        let tasks = apart.tasks.iter().filter(|task| task.shown.comparison().is_some_and(|one| one.verdict == verdict));
        tasks.filter_map(|task| progress.later().task(&task.task)).map(|line| line.name()).collect()
    };
    let (higher, lower) = (told(Verdict::Higher), told(Verdict::Lower));
    let compared = apart.tasks.iter().filter(|task| task.shown.scores().is_some()).count();
    let all = higher.len() + lower.len() == compared;
    match (higher.is_empty(), lower.is_empty()) {
        (true, true) if tells(apart) => vec![message!("apart-tasks-none")],
        (true, true) => vec![message!("apart-tasks-not-told")],
        (is_none_higher, is_none_lower) => {
            let mut said = Vec::new();
            said.extend((!is_none_higher).then(|| message!("apart-tasks-higher", tasks = higher)));
            said.extend((!is_none_lower).then(|| message!("apart-tasks-lower", tasks = lower)));
            said.extend((!all).then(|| message!("apart-tasks-others")));
            said
        }
    }
}

/// Who answered when, and how far those who stayed might differ.
pub(super) fn people(apart: &Apart, catalogue: &Catalogue) -> Vec<Message> {
    let mut said = Vec::new();
    if let Some(people) = apart.people {
        said.push(message!("apart-people", stayed = people.stayed, joined = people.joined, left = people.left));
    }
    let comparison = apart.overall.as_ref().and_then(|overall| overall.comparison);
    said.extend(comparison.map(|comparison| interval(&comparison, catalogue)));
    said
}

/// A line for the mean and one for each task; `None` where nothing is taken apart.
pub(super) fn table(apart: &Apart, catalogue: &Catalogue) -> Option<Table> {
    let overall = apart.overall.as_ref()?;
    let mean = line(
        catalogue.say(&message!("apart-mean")),
        (overall.total_points, Some(overall.parts_points?)),
        overall.comparison.as_ref(),
    );
    let lines: Vec<Line> = std::iter::once(mean).chain(apart.tasks.iter().filter_map(of_task)).collect();
    let any = |part: usize| lines.iter().any(|line| line.parts[part].is_some());
    let headers = [
        message!("apart-column-stayed"),
        message!("apart-column-joined"),
        message!("apart-column-left"),
        message!("apart-column-newly"),
        message!("apart-column-came-and-went"),
    ];
    let kept: Vec<usize> = (0..headers.len()).filter(|part| any(*part)).collect();
    let say = |message: &Message| catalogue.say(message);
    let mut columns = vec![Column::whole(say(&message!("report-column-task")))];
    columns.push(Column::numbers(say(&message!("report-column-movement"))));
    columns.extend(kept.iter().map(|part| Column::numbers(say(&headers[*part]))));
    columns.push(Column::words(say(&message!("apart-column-verdict"))));
    let rows = lines.iter().map(|line| row(line, &kept, catalogue)).collect();
    Some(Table { columns, rows, names: 1, times: 0..0 })
}

/// Which tasks are not taken apart, and why.
pub(super) fn notes(progress: &Progress<'_>, apart: &Apart) -> Vec<Message> {
    if apart.overall.as_ref().is_none_or(|overall| overall.parts_points.is_none()) {
        return Vec::new();
    }
    let note = |why: WhyWhole| {
        let whole = apart.tasks.iter().filter(|task| why_whole(&task.shown) == Some(why));
        let tasks: Vec<String> = whole.map(|task| task.task.clone()).collect();
        message!("apart-whole-task", count = tasks.len(), tasks = tasks, why = because(progress, why))
    };
    reasons(apart).into_iter().map(note).collect()
}

/// Why a task's change is not taken apart, as a clause.
pub(super) fn because(progress: &Progress<'_>, why: WhyWhole) -> Message {
    let floor = floor(progress);
    match why {
        WhyWhole::OneAnswerSet => message!("apart-why-one-answer-set"),
        WhyWhole::OtherBalance => message!("apart-why-other-balance"),
        WhyWhole::NobodyTwice => message!("apart-why-nobody-twice"),
        WhyWhole::FewTwice => message!("apart-why-few-twice", floor = floor),
        WhyWhole::Protects => message!("apart-why-protects", floor = floor),
    }
}

/// Movement in points with its sign; what rounds to nothing has none.
pub(super) fn signed(points: f64, catalogue: &Catalogue) -> String {
    let size = catalogue.score(points.abs());
    match points {
        _ if !size.contains(|digit| matches!(digit, '1'..='9')) => size,
        points if points > 0.0 => format!("+{size}"),
        _ => format!("−{size}"),
    }
}

/// One line of the table: its parts in the order of the columns.
struct Line {
    name: String,
    total_points: f64,
    parts: [Option<f64>; 5],
    verdict: Option<Verdict>,
}

fn line(name: String, (total_points, parts): (f64, Option<Parts<f64>>), comparison: Option<&Comparison>) -> Line {
    let stayed = parts.map(|parts| parts.stayed);
    let verdict = parts.map(|_| comparison.map_or(Verdict::CannotTell, |comparison| comparison.verdict));
    let parts = match parts.map(|parts| parts.rest) {
        Some(Rest::Apart { joined, left, newly_scored }) => {
            [stayed, Some(joined), Some(left), Some(newly_scored).filter(|points| points.abs() > ROUNDING), None]
        }
        Some(Rest::CameAndWent(rest)) => [stayed, None, None, None, Some(rest)],
        None => [None; 5],
    };
    Line { name, total_points, parts, verdict }
}

fn of_task(task: &TaskApart) -> Option<Line> {
    let (from, to) = task.shown.scores()?;
    let parts = task.shown.parts().map(|parts| parts.map(Difference::points));
    let total = Difference::between(from, to).points();
    Some(line(task.task.clone(), (total, parts), task.shown.comparison()))
}

fn row(line: &Line, kept: &[usize], catalogue: &Catalogue) -> Vec<Cell> {
    let cell = |points: Option<f64>| Cell::text(points.map_or(String::new(), |points| signed(points, catalogue)));
    let verdict = line.verdict.map_or_else(
        || message!("apart-verdict-whole"),
        |verdict| match verdict {
            Verdict::Higher => message!("apart-verdict-higher"),
            Verdict::Lower => message!("apart-verdict-lower"),
            Verdict::CannotTell => message!("apart-verdict-cannot-tell"),
        },
    );
    let mut cells = vec![Cell::text(&line.name), cell(Some(line.total_points))];
    cells.extend(kept.iter().map(|part| cell(line.parts[*part])));
    cells.push(Cell::text(catalogue.say(&verdict)));
    cells
}

fn primary(
    progress: &Progress<'_>,
    overall: &Overall,
    parts: &Parts<f64>,
    people: usize,
    catalogue: &Catalogue,
) -> Message {
    let (then, points) = (then(progress, catalogue), catalogue.score(parts.stayed.abs()));
    match overall.comparison.map(|comparison| comparison.verdict) {
        Some(Verdict::Higher) => message!("apart-higher", count = people, points = points, then = then),
        Some(Verdict::Lower) => message!("apart-lower", count = people, points = points, then = then),
        Some(Verdict::CannotTell) => message!("apart-too-close", count = people, then = then),
        None => message!("apart-too-few", count = people, then = then),
    }
}

/// Where not every task that is compared is in the mean.
fn part_of_tasks(progress: &Progress<'_>, overall: &Overall) -> Option<Message> {
    let compared = progress.change().tasks.iter().filter(|change| change.movement.points().is_some()).count();
    let tasks = overall.over.clone();
    (overall.over.len() < compared).then(|| message!("apart-over", count = tasks.len(), tasks = tasks))
}

/// The difference of the means alone, without any claim.
fn whole(progress: &Progress<'_>, overall: &Overall, catalogue: &Catalogue) -> Message {
    let (then, points) = (then(progress, catalogue), catalogue.score(overall.total_points.abs()));
    match overall.total_points {
        points_up if points_up > ROUNDING => message!("apart-whole-higher", points = points, then = then),
        points_down if points_down < -ROUNDING => message!("apart-whole-lower", points = points, then = then),
        _ => message!("apart-whole-same", then = then),
    }
}

/// Where nothing is taken apart.
fn untold(progress: &Progress<'_>, apart: &Apart, overall: &Overall, catalogue: &Catalogue) -> Vec<Message> {
    let why = reasons(apart).first().map(|why| whole_because(progress, *why));
    let said = [Some(whole(progress, overall, catalogue)), why, Some(message!("apart-care-whole"))];
    said.into_iter().flatten().collect()
}

fn whole_because(progress: &Progress<'_>, why: WhyWhole) -> Message {
    message!("apart-whole-because", why = because(progress, why))
}

fn then(progress: &Progress<'_>, catalogue: &Catalogue) -> Message {
    let change = progress.change();
    if change.from + 1 == change.to {
        return message!("apart-then-last");
    }
    message!("apart-then", checkpoint = named(progress.earlier().checkpoint, catalogue))
}

fn interval(comparison: &Comparison, catalogue: &Catalogue) -> Message {
    let [low, high] = comparison.interval_points.map(|end| signed(end, catalogue));
    message!("apart-interval", low = low, high = high)
}

/// Why tasks are not taken apart, each reason once.
fn reasons(apart: &Apart) -> Vec<WhyWhole> {
    let mut reasons = Vec::new();
    for why in apart.tasks.iter().filter_map(|task| why_whole(&task.shown)) {
        if !reasons.contains(&why) {
            reasons.push(why);
        }
    }
    reasons
}

/// Whether the mean of the tasks can be told to have moved.
fn tells(apart: &Apart) -> bool {
    let comparison = apart.overall.as_ref().and_then(|overall| overall.comparison);
    comparison.is_some_and(|comparison| comparison.verdict != Verdict::CannotTell)
}

fn why_whole(shown: &Shown) -> Option<WhyWhole> {
    match shown {
        Shown::Total { why, .. } => Some(*why),
        _ => None,
    }
}

fn floor(progress: &Progress<'_>) -> usize {
    let floors = [progress.earlier(), progress.later()].map(|report| report.checkpoint.many());
    floors.iter().flatten().map(|rules| rules.floors.mean).max().unwrap_or(0)
}
