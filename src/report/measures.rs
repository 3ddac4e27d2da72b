//! What a coalition counts for itself, beside the scores and never mixed into them.

use super::computed::Report;
use super::headline::named;
use super::page::{Cell, Column, Page, Table};
use crate::message;
use crate::model::checkpoint::Checkpoint;
use crate::model::measure::{Counted, Value};
use crate::model::questionnaire::{Better, Measure};
use crate::text::Catalogue;

/// What was counted for one checkpoint.
#[derive(Clone, Debug)]
pub struct CountedAt<'a> {
    /// The checkpoint.
    pub checkpoint: &'a Checkpoint,
    /// What was counted for it.
    pub counted: Vec<Counted>,
}

/// Adds what was counted for a checkpoint to its page, if anything was.
pub(super) fn measures(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let lines: Vec<String> = report.beside.counted.iter().map(|counted| line(report, counted, catalogue)).collect();
    if !lines.is_empty() {
        page.heading(&catalogue.say(&message!("report-measures-heading")));
        page.paragraph(&catalogue.say(&message!("report-measures-note")));
        page.points(&lines);
    }
}

/// Adds what was counted over several checkpoints to their page, a line for each measure, if anything was.
pub(super) fn over_time(page: &mut Page, reports: &[Report<'_>], catalogue: &Catalogue) {
    if let Some(table) = over_time_table(reports, catalogue) {
        page.heading(&catalogue.say(&message!("report-measures-heading")));
        page.paragraph(&catalogue.say(&message!("report-measures-note")));
        page.table(table);
    }
}

/// What was counted over several checkpoints, a row for each measure; `None` if nothing was.
pub(super) fn over_time_table(reports: &[Report<'_>], catalogue: &Catalogue) -> Option<Table> {
    let mut known: Vec<&Measure> = Vec::new();
    for measure in reports.iter().rev().flat_map(|report| &report.beside.counted).map(|counted| &counted.measure) {
        if !known.iter().any(|known| known.id == measure.id) {
            known.push(measure);
        }
    }
    if known.is_empty() {
        return None;
    }
    let mut columns = vec![Column::words(catalogue.say(&message!("report-column-measure")))];
    columns.extend(reports.iter().map(|report| Column::numbers(report.checkpoint.opened.date().to_string())));
    let rows = known.iter().map(|measure| {
        let title = reports.last().map_or(*measure, |report| said(report, measure));
        let values = reports.iter().map(|report| {
            let counted = report.beside.counted.iter().find(|counted| counted.measure.id == measure.id);
            Cell::text(counted.map_or(String::new(), |counted| amount(&counted.value, catalogue)))
        });
        std::iter::once(Cell::text(entitled(title, catalogue))).chain(values).collect()
    });
    let (rows, times) = (rows.collect(), 1..1 + reports.len());
    Some(Table { columns, rows, names: 1, times })
}

/// The page of everything that is counted: each measure with what was stored for each checkpoint.
pub fn measures_page(known: &[Measure], checkpoints: &[CountedAt<'_>], catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    page.title(&catalogue.say(&message!("report-measures-heading")));
    page.paragraph(&catalogue.say(&message!("report-measures-note")));
    for measure in known {
        page.subheading(&catalogue.say(&message!("report-measure-id", id = &measure.id, title = &measure.title)));
        page.paragraph(&about(measure, catalogue).join(" "));
        let of_measure = |at: &CountedAt<'_>| {
            let counted = at.counted.iter().find(|counted| counted.measure.id == measure.id)?;
            let told = told(counted, &counted.measure.unit, catalogue);
            Some((named(at.checkpoint, catalogue), told))
        };
        let facts: Vec<(String, String)> = checkpoints.iter().filter_map(of_measure).collect();
        if facts.is_empty() {
            page.paragraph(&catalogue.say(&message!("report-measure-none", id = &measure.id)));
        }
        page.facts(&facts);
    }
    page
}

/// A measure in the words of the questionnaire at hand, which may be translated; else as it was when it was stored.
fn said<'a>(report: &'a Report<'_>, measure: &'a Measure) -> &'a Measure {
    report.questionnaire.measures.iter().find(|known| known.id == measure.id).unwrap_or(measure)
}

fn line(report: &Report<'_>, counted: &Counted, catalogue: &Catalogue) -> String {
    let measure = said(report, &counted.measure);
    let told = told(counted, &measure.unit, catalogue);
    let line = catalogue.say(&message!("report-measure-line", title = &measure.title, told = told));
    std::iter::once(line).chain(about(measure, catalogue)).collect::<Vec<_>>().join(" ")
}

/// The value that counts, what was said beside it, and what stood there before.
fn told(counted: &Counted, unit: &str, catalogue: &Catalogue) -> String {
    let value = amount(&counted.value, catalogue);
    let mut told = vec![catalogue.say(&message!("report-measure-value", value = value, unit = unit))];
    told.extend(counted.value.note.as_deref().map(|note| catalogue.say(&message!("quoted", words = note.trim()))));
    let earlier: Vec<String> = counted.earlier.iter().map(|value| amount(value, catalogue)).collect();
    if !earlier.is_empty() {
        told.push(catalogue.say(&message!("report-measure-earlier", values = earlier)));
    }
    catalogue.clauses(&told)
}

/// For whom a measure is, and which way is better.
fn about(measure: &Measure, catalogue: &Catalogue) -> Vec<String> {
    let whom =
        measure.for_whom.as_deref().map(|whom| message!("report-measure-for", whom = whom.trim_end_matches('.')));
    let better = measure.better.map(|better| match better {
        Better::Higher => message!("report-measure-higher"),
        Better::Lower => message!("report-measure-lower"),
    });
    whom.into_iter().chain(better).map(|message| catalogue.say(&message)).collect()
}

/// A measure with its unit.
pub(super) fn entitled(measure: &Measure, catalogue: &Catalogue) -> String {
    catalogue.say(&message!("report-measure-titled", title = &measure.title, unit = &measure.unit))
}

/// A value as people read it.
pub(super) fn amount(value: &Value, catalogue: &Catalogue) -> String {
    catalogue.number(value.amount.text())
}
