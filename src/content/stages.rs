//! Stages and their gates: numbered in order, every stage but the last with tasks of its own, and a working line
//! between the first and the last.

use std::collections::BTreeMap;
use std::ops::Range;

use super::findings::Findings;
use super::nearest::quoted;
use super::placed::Placed;
use super::shape;
use super::words::{self, Key, Lines};
use crate::message;
use crate::model::questionnaire::{Line, Stage};

/// The stages of a file, whose gates name some of these tasks. What stands beside a mistake is a stand-in.
pub(super) fn stages(findings: &mut Findings<'_>, shapes: &[Placed<shape::Stage>], tasks: &[&str]) -> Vec<Stage> {
    each_once(findings, shapes);
    let count = shapes.len();
    if let [only] = shapes {
        findings.add(&only.span(), message!("content-one-stage"), message!("content-one-stage-hint"));
    }
    let numbered = shapes.iter().zip(1..);
    numbered.map(|(shape, number)| stage(findings, shape, tasks, Rank { number, count })).collect()
}

/// Tells every entry of a list that is not the id of a task.
pub(super) fn known_tasks(findings: &mut Findings<'_>, list: Option<&shape::Texts>, tasks: &[&str]) {
    let entries = list.map(|list| list.value().as_slice()).unwrap_or_default();
    for entry in entries {
        known_task(findings, entry, tasks);
    }
}

/// Tells what is not the id of a task.
pub(super) fn known_task(findings: &mut Findings<'_>, entry: &shape::Text, tasks: &[&str]) {
    let id = entry.value().trim();
    // Without any task, that is the mistake, not each reference.
    if !tasks.is_empty() && !tasks.contains(&id) {
        findings.unknown(&entry.span(), id, tasks, |word| message!("content-unknown-task", task = word));
    }
}

/// Where a stage stands: its number, from 1, among how many.
#[derive(Clone, Copy)]
struct Rank {
    number: usize,
    count: usize,
}

fn stage(findings: &mut Findings<'_>, placed: &Placed<shape::Stage>, tasks: &[&str], rank: Rank) -> Stage {
    let (table, shape) = (&placed.span(), placed.value());
    number(findings, table, shape, rank);
    Stage {
        number: rank.number,
        title: words::required(findings, Key { table, name: "title" }, shape.title.as_ref(), Lines::One),
        sounds_like: words::required(
            findings,
            Key { table, name: "sounds_like" },
            shape.sounds_like.as_ref(),
            Lines::Many,
        ),
        gate: gate(findings, table, shape, tasks, rank),
        working: working(findings, table, shape, rank),
        basis: words::optional(findings, "basis", shape.basis.as_ref(), Lines::One),
    }
}

fn number(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Stage, rank: Rank) {
    let Some(number) = &shape.number else {
        return words::missing(findings, Key { table, name: "number" });
    };
    if usize::try_from(*number.value()) != Ok(rank.number) {
        let message = message!("content-stage-number", found = number.value().to_string(), number = rank.number);
        findings.add(&number.span(), message, message!("content-stage-number-hint", count = rank.count));
    }
}

fn gate(
    findings: &mut Findings<'_>,
    table: &Range<usize>,
    shape: &shape::Stage,
    tasks: &[&str],
    rank: Rank,
) -> Vec<String> {
    let empty = shape.gate.as_ref().is_none_or(|gate| gate.value().is_empty());
    if rank.number == rank.count && !empty {
        let at = shape.gate.as_ref().map_or(table.clone(), Placed::span);
        findings.add(&at, message!("content-gate-last"), message!("content-gate-last-hint"));
    }
    if rank.number < rank.count && empty && !findings.remembers(table, "gate") {
        let at = shape.gate.as_ref().map_or(table.clone(), Placed::span);
        findings.add(&at, message!("content-gate-missing"), message!("content-gate-missing-hint"));
    }
    known_tasks(findings, shape.gate.as_ref(), tasks);
    let entries = shape.gate.as_ref().map(|gate| gate.value().as_slice()).unwrap_or_default();
    entries.iter().map(|entry| entry.value().trim().to_owned()).collect()
}

/// Tells every task that stands in a gate for the second time.
fn each_once(findings: &mut Findings<'_>, shapes: &[Placed<shape::Stage>]) {
    let mut first: BTreeMap<&str, Range<usize>> = BTreeMap::new();
    for entry in shapes.iter().filter_map(|shape| shape.value().gate.as_ref()).flat_map(Placed::value) {
        if let Some(earlier) = first.get(entry.value().trim()) {
            let line = findings.line(earlier);
            let message = message!("content-gate-twice", task = quoted(entry.value()), line = line);
            findings.add(&entry.span(), message, message!("content-gate-twice-hint"));
        } else {
            first.insert(entry.value().trim(), entry.span());
        }
    }
}

fn working(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Stage, rank: Rank) -> Option<Line> {
    let between = 1 < rank.number && rank.number < rank.count;
    let Some(points) = &shape.working else {
        if between {
            words::missing(findings, Key { table, name: "working" });
        }
        return None;
    };
    if !between {
        findings.add(&points.span(), message!("content-working-ends"), message!("content-working-ends-hint"));
    }
    let line = thousandths(*points.value());
    if line.is_none() {
        let message = message!("content-working", found = quoted(findings.text(&points.span())));
        findings.add(&points.span(), message, message!("content-working-hint"));
    }
    line
}

/// A score as a line; `None` outside 0 to 100 or with more than three decimals. It goes by the shortest
/// decimal number that means the same float, which is what its author wrote.
fn thousandths(points: f64) -> Option<Line> {
    let written = (0.0..=100.0).contains(&points).then(|| points.abs().to_string())?;
    let (whole, decimals) = written.split_once('.').unwrap_or((&written, ""));
    let padded = format!("{whole}{decimals:0<3}");
    (decimals.len() <= 3).then(|| padded.parse().ok().map(Line)).flatten()
}
