//! Items: whom they are about, their described levels, weight, floor and who is asked.

use std::ops::Range;

use super::findings::Findings;
use super::ids::{self, Pattern};
use super::nearest::quoted;
use super::placed::Placed;
use super::shape::{self, Text};
use super::words::{self, Key, Lines};
use super::{scales, terms};
use crate::message;
use crate::model::questionnaire::{Item, ROLE, Referent, Scale};

/// What an item's keys may refer to.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// Id of its task's scale as the task names it (empty where that cannot be read), and the scale, if it is known.
    pub(super) scale: (&'a str, Option<&'a Scale>),
    /// Choices of the about-question `role`; `None` without such a question.
    pub(super) roles: Option<&'a [String]>,
}

/// One item. What stands beside a mistake is a stand-in.
pub(super) fn item(findings: &mut Findings<'_>, placed: &Placed<shape::Item>, known: Known<'_>) -> Item {
    let (table, shape) = (&placed.span(), placed.value());
    own_scale(findings, shape.scale.as_ref(), known.scale.0);
    let labels = known.scale.1.map(|scale| scale.levels.as_slice()).unwrap_or_default();
    Item {
        id: ids::id(findings, Key { table, name: "id" }, shape.id.as_ref(), Pattern::Name),
        text: words::required(findings, Key { table, name: "text" }, shape.text.as_ref(), Lines::Many),
        help: words::optional(findings, "help", shape.help.as_ref(), Lines::Many),
        source: words::optional(findings, "source", shape.source.as_ref(), Lines::One),
        referent: referent(findings, table, shape),
        levels: levels(findings, shape, labels.len()),
        practices: words::list(findings, "practices", shape.practices.as_ref()),
        weight: weight(findings, shape),
        reverse: shape.reverse.as_ref().is_some_and(|reverse| *reverse.value()),
        not_applicable: shape.not_applicable.as_ref().is_some_and(|allowed| *allowed.value()),
        floor: scales::level(findings, "floor", shape.floor.as_ref(), labels),
        asked_of: asked_of(findings, shape, known.roles),
        scored: shape.scored.as_ref().is_none_or(|scored| *scored.value()),
    }
}

/// An item may name its task's scale and no other.
fn own_scale(findings: &mut Findings<'_>, scale: Option<&Text>, task_scale: &str) {
    if let Some(scale) = scale.filter(|scale| scale.value().trim() != task_scale && !task_scale.is_empty()) {
        let message = message!("content-item-scale", found = quoted(scale.value()), scale = quoted(task_scale));
        findings.add(&scale.span(), message, message!("content-item-scale-hint"));
    }
}

fn referent(findings: &mut Findings<'_>, table: &Range<usize>, shape: &shape::Item) -> Referent {
    let Some(word) = &shape.referent else {
        words::missing(findings, Key { table, name: "referent" });
        return Referent::Collaboration;
    };
    let found = terms::REFERENTS.into_iter().find(|referent| referent.word() == word.value().trim());
    found.unwrap_or_else(|| {
        let known = terms::REFERENTS.map(Referent::word);
        findings.unknown(&word.span(), word.value(), &known, |word| message!("content-unknown-referent", found = word));
        Referent::Collaboration
    })
}

fn levels(findings: &mut Findings<'_>, shape: &shape::Item, wanted: usize) -> Vec<String> {
    if let Some(levels) = &shape.levels {
        let count = levels.value().len();
        if count != wanted && wanted > 0 {
            let message = message!("content-level-count", count = count, levels = wanted);
            findings.add(&levels.span(), message, message!("content-level-count-hint"));
        }
    }
    words::list(findings, "levels", shape.levels.as_ref())
}

/// How much the item counts, 1 to 10.
fn weight(findings: &mut Findings<'_>, shape: &shape::Item) -> u32 {
    let Some(weight) = &shape.weight else { return 1 };
    if let Ok(within @ 1..=10) = u32::try_from(*weight.value()) {
        return within;
    }
    let message = message!("content-weight", found = weight.value().to_string());
    findings.add(&weight.span(), message, message!("content-weight-hint"));
    1
}

fn asked_of(findings: &mut Findings<'_>, shape: &shape::Item, roles: Option<&[String]>) -> Vec<String> {
    let asked = words::list(findings, "asked_of", shape.asked_of.as_ref());
    let Some(list) = &shape.asked_of else { return asked };
    let Some(roles) = roles else {
        findings.add(&list.span(), message!("content-no-role", role = ROLE), message!("content-no-role-hint"));
        return asked;
    };
    let known: Vec<&str> = roles.iter().map(String::as_str).collect();
    for (role, entry) in asked.iter().zip(list.value()) {
        if !known.contains(&role.as_str()) && !known.is_empty() && !role.is_empty() {
            findings.unknown(&entry.span(), role, &known, |word| message!("content-unknown-role", found = word));
        }
    }
    asked
}
