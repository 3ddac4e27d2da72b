//! What came of a table, in words for people: a page of what was recognised, and a problem for everything that keeps rows
//! from being taken. What becomes of the responses is not known here.

use std::path::Path;

use super::columns::How;
use super::findings::{Finding, Kind};
use super::grid::{Encoding, Reading};
use super::map::Open;
use super::summary::Summary;
use crate::content::nearest::quoted;
use crate::error::Problem;
use crate::message;
use crate::text::{Catalogue, Message};

/// The most names or findings of one kind that are listed.
const LISTED: usize = 12;

/// A problem for everything that keeps rows from being taken; of many, the first and how many more there are.
pub(super) fn problems(file: &Path, summary: &Summary, open: &Open) -> Vec<Problem> {
    if !summary.columns.iter().any(|column| column.is_item) {
        return vec![no_item(open).in_file(file)];
    }
    let errors: Vec<&Finding> = summary.findings.iter().filter(|finding| finding.kind.is_error()).collect();
    let told = errors.iter().take(LISTED).map(|finding| {
        let problem = Problem::new(told(finding, summary)).in_file(file);
        problem.maybe_hint(hint(finding))
    });
    let more = errors.len().saturating_sub(LISTED);
    let rest = (more > 0)
        .then(|| Problem::new(message!("collect-more", more = more)).in_file(file).hint(message!("collect-more-hint")));
    told.chain(rest).collect()
}

fn no_item(open: &Open) -> Problem {
    let near = open.columns.iter().find_map(|(header, near)| near.as_ref().map(|near| (header, near)));
    let hint = match near {
        Some((header, near)) => message!("collect-no-item-near", header = quoted(header), near = near),
        None => message!("collect-no-item-hint"),
    };
    Problem::new(message!("collect-no-item")).hint(hint)
}

fn told(finding: &Finding, summary: &Summary) -> Message {
    let (value, question) = (quoted(&finding.value), finding.question.as_str());
    let at = message!(
        "collect-at",
        row = finding.row.to_string(),
        column = summary.place(finding.column),
        more = finding.rows - 1
    );
    match finding.kind {
        Kind::Answer => message!("collect-answer", at = at, value = value, question = question),
        Kind::Applies => message!("collect-applies", at = at, value = value, question = question),
        Kind::Several => message!("collect-several", at = at, question = question),
        Kind::Path => message!("collect-path", at = at, value = value),
        Kind::Long => message!("collect-long", at = at),
        Kind::Beyond => message!("collect-beyond", at = at, value = value),
        Kind::SameId => message!("collect-same-id", at = at, value = value),
        Kind::Choice => message!("collect-choice", at = at, value = value, question = question),
        Kind::Language => message!("collect-language", at = at, value = value),
        Kind::Day => message!("collect-day", at = at, value = value),
    }
}

fn hint(finding: &Finding) -> Option<Message> {
    match finding.kind {
        Kind::Answer | Kind::Path => Some(match &finding.nearest {
            Some(near) => message!("collect-value-near", near = quoted(near)),
            None => message!("collect-value-hint"),
        }),
        Kind::Beyond => Some(message!("collect-beyond-hint")),
        Kind::SameId => Some(message!("collect-same-id-hint")),
        _ => None,
    }
}

/// Sentences about a table: how it was read, what was recognised how, what was left out, passed over and not understood.
pub(super) fn sentences(summary: &Summary, missing: &[String], catalogue: &Catalogue) -> Vec<String> {
    let said = origin(summary).into_iter().chain(items(summary)).chain(others(summary, catalogue));
    let said = said.chain(left_out(summary, missing)).chain(passed_over(summary));
    let left_empty = summary.findings.iter().filter(|finding| !finding.kind.is_error()).take(LISTED);
    let left_empty = left_empty.map(|finding| match &finding.nearest {
        Some(near) => message!("collect-near", told = told(finding, summary), near = quoted(near)),
        None => told(finding, summary),
    });
    said.chain(left_empty).map(|message| catalogue.say(&message)).collect()
}

/// Who wrote it, on which sheet, and how its letters were written down where that is not what one expects.
fn origin(summary: &Summary) -> Vec<Message> {
    let tool = summary.tool.name().map(|tool| message!("collect-written", tool = tool));
    let sheet = summary.sheet.as_ref().map(|sheet| message!("collect-sheet", sheet = quoted(sheet)));
    let encoding = match summary.reading {
        Reading::Text { encoding: Encoding::Utf16, .. } => Some(message!("collect-encoding", encoding = "UTF-16")),
        Reading::Text { encoding: Encoding::Windows1252, .. } => {
            Some(message!("collect-encoding", encoding = "Windows-1252"))
        }
        _ => None,
    };
    tool.into_iter().chain(sheet).chain(encoding).collect()
}

/// How many items were found, by the way they were; those found in an unusual way by name.
fn items(summary: &Summary) -> Vec<Message> {
    let ways = [(How::Id, "id"), (How::Text, "text"), (How::Place, "place"), (How::Tool, "tool"), (How::Map, "map")];
    let said = ways.into_iter().filter_map(|(how, word)| {
        let found = summary.columns.iter().filter(|column| column.is_item && column.how == how);
        let mut names: Vec<String> = found.map(|column| column.name.clone()).collect();
        names.dedup();
        let listed = if how == How::Map { "some" } else { "none" };
        let items = cut(&names);
        (!names.is_empty())
            .then(|| message!("collect-items", count = names.len(), how = word, names = listed, items = items))
    });
    said.collect()
}

/// What else was found, by the name it has here, with the header where that is another one.
fn others(summary: &Summary, catalogue: &Catalogue) -> Option<Message> {
    let others = summary.columns.iter().filter(|column| !column.is_item);
    let names = others.map(|column| {
        if column.header == column.name {
            return column.name.clone();
        }
        catalogue.say(&message!("collect-other", name = &column.name, header = quoted(&column.header)))
    });
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| message!("collect-others", columns = cut(&names)))
}

fn left_out(summary: &Summary, missing: &[String]) -> Vec<Message> {
    let headers: Vec<String> = summary.left_out.iter().map(|header| format!("`{}`", quoted(header))).collect();
    let headers = (!headers.is_empty()).then(|| message!("collect-left-out", columns = cut(&headers)));
    let missing = match missing.len() {
        0 => None,
        1..=LISTED => Some(message!("collect-missing", items = missing.to_vec())),
        count => Some(message!(
            "collect-missing-more",
            count = count,
            items = missing.iter().take(LISTED).cloned().collect::<Vec<_>>()
        )),
    };
    headers.into_iter().chain(missing).collect()
}

fn passed_over(summary: &Summary) -> Vec<Message> {
    let counts = &summary.counts;
    let all = [
        (counts.previews, message!("collect-previews", count = counts.previews)),
        (counts.unfinished, message!("collect-unfinished", count = counts.unfinished)),
        (counts.empty, message!("collect-empty", count = counts.empty)),
        (counts.repeated, message!("collect-repeated", count = counts.repeated)),
        (counts.without_id, message!("collect-without-id")),
        (counts.formulas, message!("collect-formulas", count = counts.formulas)),
        (counts.refused, message!("collect-refused", count = counts.refused)),
    ];
    all.into_iter().filter(|(count, _)| *count > 0).map(|(_, message)| message).collect()
}

/// Names to list: of many, the first and how many more there are.
fn cut(names: &[String]) -> Message {
    match names.len().saturating_sub(LISTED) {
        0 => message!("collect-names", names = names.to_vec()),
        more => {
            message!("collect-left-out-more", columns = names.get(..LISTED).unwrap_or_default().join(", "), more = more)
        }
    }
}
