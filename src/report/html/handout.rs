//! A report as HTML: a section for each heading, a figure for each chart, and the tables of all charts at the end. It
//! decides nothing.

use maud::{Markup, html};

use super::{draw, lanes, rows, stairs};
use crate::report::cells::{Cell, Column, Table};
use crate::report::chart::{Chart, Drawing};
use crate::report::handout::Handout;
use crate::report::page::Block;
use crate::text::columns;

/// So many columns are never broken.
const SHORT_COLUMNS: usize = 18;

/// Everything between the beginning and the end of the body.
pub(super) fn body(handout: &Handout) -> Markup {
    let sections = sections(handout.page.blocks());
    let headings = sections.iter().filter_map(|blocks| heading(blocks)).chain([handout.numbers.as_str()]);
    let charts: Vec<&Chart> = handout.page.blocks().iter().filter_map(chart).collect();
    let mut drawn = 0;
    html! {
        main {
            @for (at, blocks) in sections.iter().enumerate() {
                @if heading(blocks).is_some() {
                    section aria-labelledby=(id("s", at)) { (each(blocks, at, &mut drawn, &handout.to_numbers)) }
                } @else {
                    header { (each(blocks, at, &mut drawn, &handout.to_numbers)) }
                    nav aria-label=(handout.contents) {
                        ul {
                            @for (at, words) in headings.clone().enumerate() {
                                li { a href={ "#" (id("s", at + 1)) } { (words) } }
                            }
                        }
                    }
                }
            }
            @if !charts.is_empty() {
                section.numbers aria-labelledby=(id("s", sections.len())) {
                    h2 id=(id("s", sections.len())) { (handout.numbers) }
                    @for together in together(&charts) { (numbers(together)) }
                }
            }
        }
    }
}

/// Blocks up to the first heading, then from each heading to the next.
fn sections(blocks: &[Block]) -> Vec<&[Block]> {
    let opens = |block: &Block| matches!(block, Block::Heading(_));
    let mut sections = Vec::new();
    let mut rest = blocks;
    while !rest.is_empty() {
        let end = rest.iter().skip(1).position(opens).map_or(rest.len(), |at| at + 1);
        let (section, after) = rest.split_at(end);
        sections.push(section);
        rest = after;
    }
    sections
}

fn heading(blocks: &[Block]) -> Option<&str> {
    match blocks.first() {
        Some(Block::Heading(text)) => Some(text),
        _ => None,
    }
}

fn chart(block: &Block) -> Option<&Chart> {
    match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    }
}

fn id(kind: &str, at: usize) -> String {
    format!("{kind}{at}")
}

fn each(blocks: &[Block], section: usize, drawn: &mut usize, to_numbers: &str) -> Markup {
    html! {
        @for block in blocks {
            @match block {
                Block::Title(text) => { h1 { (text) } }
                Block::Heading(text) => { h2 id=(id("s", section)) { (text) } }
                Block::Subheading(text) => { h3 { (text) } }
                Block::Minor(text) => { h4 { (text) } }
                Block::Lead(text) => { p.lead { (text) } }
                Block::Paragraph(text) => { p { (text) } }
                Block::Points(points) => { ul { @for point in points { li { (point) } } } }
                Block::Facts(facts) => { (self::facts(facts)) }
                Block::Table(table) => { (self::table(table, None)) }
                Block::Chart(chart) => {
                    (figure(chart, *drawn, to_numbers))
                    ({ *drawn += 1; "" })
                }
            }
        }
    }
}

/// Values with their labels; those without a label stand before them as they are.
fn facts(facts: &[(String, String)]) -> Markup {
    let (labelled, plain): (Vec<_>, Vec<_>) = facts.iter().partition(|(label, _)| !label.is_empty());
    html! {
        @for (_, value) in plain { p { (value) } }
        @if !labelled.is_empty() {
            dl { @for (label, value) in labelled { div { dt { (label) } dd { (value) } } } }
        }
    }
}

fn figure(chart: &Chart, at: usize, to_numbers: &str) -> Markup {
    let name = draw::Name { title: &chart.title, told: &chart.told, id: id("c", at) };
    let drawing = match &chart.drawing {
        Drawing::Stairs(drawn) => stairs::draw(&name, drawn),
        Drawing::Scores { rows, established } => rows::scores(&name, rows, *established),
        Drawing::Spreads(rows) => rows::spreads(&name, rows),
        Drawing::Parts(rows) => rows::parts(&name, rows),
        Drawing::Groups(rows) => lanes::groups(&name, rows),
        Drawing::Courses { rows, ends } => lanes::courses(&name, rows, ends),
    };
    html! {
        figure.spread[matches!(chart.drawing, Drawing::Spreads(_))] {
            figcaption { strong { (chart.title) } " " span { (chart.told) } }
            (drawing)
            @if !chart.key.is_empty() {
                ul.key { @for (sign, words) in &chart.key { li { (draw::sign(*sign)) span { (words) } } } }
            }
            a.numbers href={ "#" (id("n", at)) } { (to_numbers) span.unseen { " " (chart.title) } }
        }
    }
}

/// Charts by whose numbers stand in one table, each with its place among all.
fn together<'a>(charts: &[&'a Chart]) -> Vec<Vec<(usize, &'a Chart)>> {
    let mut together: Vec<Vec<(usize, &Chart)>> = Vec::new();
    for (at, chart) in charts.iter().enumerate() {
        let before = together.last_mut().filter(|charts| {
            let headers = |chart: &'a Chart| chart.table.columns.iter().map(|column| &column.header);
            charts.iter().all(|(_, other)| {
                other.among.is_some() && other.among == chart.among && headers(other).eq(headers(chart))
            })
        });
        match before {
            Some(charts) => charts.push((at, chart)),
            None => together.push(vec![(at, chart)]),
        }
    }
    together
}

/// The numbers behind some charts in one table; each chart leads to its first row.
fn numbers(charts: Vec<(usize, &Chart)>) -> Markup {
    let Some((_, first)) = charts.first().copied() else { return html! {} };
    let mut starts = Vec::new();
    let mut rows = Vec::new();
    for (at, chart) in charts {
        starts.push((rows.len(), id("n", at)));
        rows.extend(chart.table.rows.iter().cloned());
    }
    let whole = Table { rows, ..first.table.clone() };
    table(&whole, Some((first.among.as_ref().unwrap_or(&first.title), &starts)))
}

/// A table whose cells know the header of their column, so that a narrow screen shows each row as a list. It may have a
/// caption, and rows that can be gone to.
fn table(table: &Table, named: Option<(&str, &[(usize, String)])>) -> Markup {
    let goal = |row: usize| named?.1.iter().find(|(at, _)| *at == row).map(|(_, id)| id);
    let short: Vec<bool> = (0..table.columns.len()).map(|column| is_short(table, column)).collect();
    html! {
        table role="table" id=[named.and_then(|(_, goals)| goals.first()).filter(|_| table.rows.is_empty()).map(|(_, id)| id)] {
            @if let Some((caption, _)) = named { caption { (caption) } }
            thead role="rowgroup" {
                tr role="row" {
                    @for column in &table.columns {
                        @if column.header.is_empty() { td role="cell" {} }
                        @else { th class=[kind(column, false)] role="columnheader" scope="col" { (column.header) } }
                    }
                }
            }
            tbody role="rowgroup" {
                @for (at, row) in table.rows.iter().enumerate() {
                    tr role="row" id=[goal(at)] {
                        @for (at, ((cell, column), short)) in row.iter().zip(&table.columns).zip(&short).enumerate() {
                            @if at == 0 { th class=[short.then_some("short")] role="rowheader" scope="row" { (words(cell)) } }
                            @else { td class=[kind(column, *short)] role="cell" data-of=[of(column)] { (words(cell)) } }
                        }
                    }
                }
            }
        }
    }
}

/// How the cells of a column are set.
fn kind(column: &Column, is_short: bool) -> Option<&'static str> {
    match (column.right, is_short) {
        (true, true) => Some("number short"),
        (true, false) => Some("number"),
        (false, true) => Some("short"),
        (false, false) => None,
    }
}

/// What stands before each cell of a column where there is no room for its header.
fn of(column: &Column) -> Option<&str> {
    Some(column.header.as_str()).filter(|header| !header.is_empty())
}

/// Whether every cell of a column fits one line beside others.
fn is_short(table: &Table, column: usize) -> bool {
    table.rows.iter().filter_map(|row| row.get(column)).all(|cell| columns(words(cell)) <= SHORT_COLUMNS)
}

fn words(cell: &Cell) -> &str {
    match cell {
        Cell::Text(text) => text,
        Cell::Bar { number, .. } => number,
    }
}
