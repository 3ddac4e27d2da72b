//! Scales: at least two levels, one of them (not the first) where a task counts as established, a code for each.

use std::collections::BTreeSet;
use std::ops::Range;

use super::findings::{Findings, TOP};
use super::ids::{self, Pattern};
use super::nearest::quoted;
use super::placed::Placed;
use super::shape;
use super::shape::Text;
use super::terms;
use super::words::{self, Key, Lines};
use crate::message;
use crate::model::questionnaire::{MOST_LEVELS, Scale};

/// The scales of a file. What stands beside a mistake is a stand-in.
pub(super) fn scales(findings: &mut Findings<'_>, shapes: &[Placed<shape::Scale>]) -> Vec<Scale> {
    if shapes.is_empty() && !findings.remembers(&TOP, "scale") {
        findings.add(&TOP, message!("content-no-scale"), message!("content-no-scale-hint"));
    }
    ids::once(findings, shapes.iter().map(|shape| shape.value().id.as_ref()));
    shapes.iter().map(|shape| scale(findings, &shape.span(), shape.value())).collect()
}

/// The position of a level with this label, told as unknown if there is none; `None` as well where the scale has no levels.
pub(super) fn level(
    findings: &mut Findings<'_>,
    name: &'static str,
    label: Option<&Text>,
    levels: &[String],
) -> Option<usize> {
    let label = label?;
    let position = levels.iter().position(|level| level == label.value().trim());
    if position.is_none() && !levels.is_empty() {
        let known: Vec<&str> = levels.iter().map(String::as_str).collect();
        findings.unknown(&label.span(), label.value(), &known, |word| {
            message!("content-unknown-level", key = name, level = word)
        });
    }
    position
}

fn scale(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Scale) -> Scale {
    let id = ids::id(findings, Key { table, name: "id" }, shape.id.as_ref(), Pattern::Word);
    let levels = levels(findings, table, shape);
    let established = established(findings, table, shape, &levels);
    let dont_know = words::optional(findings, "dont_know", shape.dont_know.as_ref(), Lines::One);
    let not_applicable = words::optional(findings, "not_applicable", shape.not_applicable.as_ref(), Lines::One);
    Scale {
        id,
        established,
        dont_know: dont_know.unwrap_or_else(|| terms::DONT_KNOW.to_owned()),
        not_applicable: not_applicable.unwrap_or_else(|| terms::NOT_APPLICABLE.to_owned()),
        codes: codes(findings, shape, levels.len()),
        levels,
    }
}

fn levels(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Scale) -> Vec<String> {
    match &shape.levels {
        None => words::missing(findings, Key { table, name: "levels" }),
        Some(levels) if levels.value().len() < 2 => {
            let message = message!("content-few-levels", count = levels.value().len());
            findings.add(&levels.span(), message, message!("content-few-levels-hint"));
        }
        Some(levels) if levels.value().len() > MOST_LEVELS => {
            let message = message!("content-many-levels", most = MOST_LEVELS);
            findings.add(&levels.span(), message, message!("content-many-levels-hint"));
        }
        Some(_) => {}
    }
    words::list(findings, "levels", shape.levels.as_ref())
}

fn established(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Scale, levels: &[String]) -> usize {
    let Some(label) = &shape.established else {
        words::missing(findings, Key { table, name: "established" });
        return 0;
    };
    let position = level(findings, "established", Some(label), levels);
    // A single level is told already, and so is one that stands twice.
    let only_first = levels.len() > 1 && levels.iter().rposition(|level| level == label.value().trim()) == Some(0);
    if only_first {
        let message = message!("content-established-first", level = quoted(label.value()));
        findings.add(&label.span(), message, message!("content-established-first-hint"));
    }
    position.unwrap_or(0)
}

/// The codes, one for each level; 1 to n where none are given.
fn codes(findings: &mut Findings<'_>, shape: &shape::Scale, levels: usize) -> Vec<i64> {
    let Some(codes) = &shape.codes else {
        return (1..).take(levels).collect();
    };
    let count = codes.value().len();
    if count != levels && levels > 1 {
        let message = message!("content-code-count", count = count, levels = levels);
        findings.add(&codes.span(), message, message!("content-code-count-hint", levels = levels));
    }
    let mut seen = BTreeSet::new();
    for code in codes.value() {
        if !seen.insert(*code.value()) {
            let message = message!("content-twice", key = "codes", value = code.value().to_string());
            findings.add(&code.span(), message, message!("content-twice-hint"));
        }
    }
    codes.value().iter().map(|code| *code.value()).collect()
}
