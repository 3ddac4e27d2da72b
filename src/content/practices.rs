//! Practices: those of the file, those of the library, and which of them the items lead to.

use std::collections::BTreeSet;
use std::ops::Range;

use super::findings::Findings;
use super::ids::{self, Pattern};
use super::placed::Placed;
use super::shape;
use super::terms;
use super::words::{self, Key, Lines};
use crate::message;
use crate::model::questionnaire::{Effort, Practice, Task};

/// The practices of a file. What stands beside a mistake is a stand-in.
pub(super) fn practices(findings: &mut Findings<'_>, shapes: &[Placed<shape::Practice>]) -> Vec<Practice> {
    ids::once(findings, shapes.iter().map(|shape| shape.value().id.as_ref()));
    shapes.iter().map(|shape| practice(findings, &shape.span(), shape.value())).collect()
}

/// The practices the items lead to, in the order of first reference, then those of the file that none leads to. One of
/// the file goes before one of the library.
pub(super) fn resolve(
    findings: &mut Findings<'_>,
    tasks: &[Placed<shape::Task>],
    own: &[Practice],
    library: &[Practice],
) -> Vec<Practice> {
    let known: Vec<&str> = own.iter().chain(library).map(|practice| practice.id.as_str()).collect();
    let mut taken = BTreeSet::new();
    let mut resolved = Vec::new();
    for reference in references(tasks) {
        let id = reference.value().trim();
        match own.iter().chain(library).find(|practice| practice.id == id) {
            Some(practice) if taken.insert(id) => resolved.push(practice.clone()),
            Some(_) => {}
            None if id.is_empty() => {}
            None => findings
                .unknown(&reference.span(), id, &known, |word| message!("content-unknown-practice", practice = word)),
        }
    }
    resolved.extend(own.iter().filter(|practice| !taken.contains(practice.id.as_str())).cloned());
    resolved
}

/// The practices in the order in which the items of these tasks first lead to them, then those that none leads to.
pub(super) fn ordered(practices: Vec<Practice>, tasks: &[Task]) -> Vec<Practice> {
    let led_to: Vec<&String> = tasks.iter().flat_map(|task| &task.items).flat_map(|item| &item.practices).collect();
    let mut ordered = practices;
    ordered.sort_by_key(|practice| led_to.iter().position(|id| **id == practice.id).unwrap_or(usize::MAX));
    ordered
}

fn references(tasks: &[Placed<shape::Task>]) -> impl Iterator<Item = &shape::Text> {
    let items = tasks.iter().flat_map(|task| &task.value().item);
    items.filter_map(|item| item.value().practices.as_ref()).flat_map(Placed::value)
}

fn practice(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Practice) -> Practice {
    let id = ids::id(findings, Key { table, name: "id" }, shape.id.as_ref(), Pattern::Word);
    let mut text =
        |name, text: &Option<shape::Text>, lines| words::required(findings, Key { table, name }, text.as_ref(), lines);
    Practice {
        id,
        title: text("title", &shape.title, Lines::One),
        summary: text("summary", &shape.summary, Lines::Many),
        first_step: text("first_step", &shape.first_step, Lines::Many),
        who: text("who", &shape.who, Lines::Many),
        source: text("source", &shape.source, Lines::One),
        effort: effort(findings, table, shape),
    }
}

fn effort(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Practice) -> Effort {
    let Some(word) = &shape.effort else {
        words::missing(findings, Key { table, name: "effort" });
        return Effort::Small;
    };
    let found = terms::EFFORTS.into_iter().find(|effort| effort.word() == word.value().trim());
    found.unwrap_or_else(|| {
        let known = terms::EFFORTS.map(Effort::word);
        findings.unknown(&word.span(), word.value(), &known, |word| message!("content-unknown-effort", found = word));
        Effort::Small
    })
}
