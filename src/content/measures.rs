//! Measures: what is counted outside the answers.

use std::ops::Range;

use super::findings::Findings;
use super::ids::{self, Pattern};
use super::placed::Placed;
use super::shape;
use super::terms;
use super::words::{self, Key, Lines};
use crate::message;
use crate::model::questionnaire::{Better, Measure};

/// The measures of a file. What stands beside a mistake is a stand-in.
pub(super) fn measures(findings: &mut Findings<'_>, shapes: &[Placed<shape::Measure>]) -> Vec<Measure> {
    shapes.iter().map(|shape| measure(findings, &shape.span(), shape.value())).collect()
}

fn measure(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Measure) -> Measure {
    Measure {
        id: ids::id(findings, Key { table, name: "id" }, shape.id.as_ref(), Pattern::Name),
        title: words::required(findings, Key { table, name: "title" }, shape.title.as_ref(), Lines::One),
        unit: words::required(findings, Key { table, name: "unit" }, shape.unit.as_ref(), Lines::One),
        for_whom: words::optional(findings, "for_whom", shape.for_whom.as_ref(), Lines::One),
        better: better(findings, shape),
    }
}

fn better(findings: &mut Findings<'_>, shape: &shape::Measure) -> Option<Better> {
    let word = shape.better.as_ref()?;
    let found = terms::BETTER.into_iter().find(|better| better.word() == word.value().trim());
    if found.is_none() {
        let known = terms::BETTER.map(Better::word);
        findings.unknown(&word.span(), word.value(), &known, |word| message!("content-unknown-better", found = word));
    }
    found
}
