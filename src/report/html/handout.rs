//! A report as HTML: a section for each heading, a figure for each chart, and the tables of all charts at the end. It
//! decides nothing.

use maud::{Markup, html};

use super::{draw, lanes, rows, stairs};
use crate::report::cells::{Cell, Table};
use crate::report::chart::{Chart, Drawing};
use crate::report::handout::Handout;
use crate::report::page::Block;

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
                    @for (at, chart) in charts.iter().enumerate() { (numbers(chart, at)) }
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
        figure {
            figcaption { strong { (chart.title) } " " span.unseen[repeats(chart)] { (chart.told) } }
            (drawing)
            @if !chart.key.is_empty() {
                ul.key { @for (sign, words) in &chart.key { li { (draw::sign(*sign)) span { (words) } } } }
            }
            a.numbers href={ "#" (id("n", at)) } { (to_numbers) span.unseen { " " (chart.title) } }
        }
    }
}

/// Whether what there is to see was told with a chart of the same kind before.
fn repeats(chart: &Chart) -> bool {
    chart.key.is_empty() && matches!(chart.drawing, Drawing::Spreads(_))
}

fn numbers(chart: &Chart, at: usize) -> Markup {
    html! { div.behind id=(id("n", at)) { (table(&chart.table, Some(&chart.title))) } }
}

/// A table whose cells know the header of their column, so that a narrow screen shows each row as a list.
fn table(table: &Table, caption: Option<&str>) -> Markup {
    html! {
        table role="table" {
            @if let Some(caption) = caption { caption { (caption) } }
            thead role="rowgroup" {
                tr role="row" {
                    @for column in &table.columns {
                        @if column.header.is_empty() { td role="cell" {} }
                        @else { th.number[column.right] role="columnheader" scope="col" { (column.header) } }
                    }
                }
            }
            tbody role="rowgroup" {
                @for row in &table.rows {
                    tr role="row" {
                        @for (at, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
                            @if at == 0 { th role="rowheader" scope="row" { (words(cell)) } }
                            @else { td.number[column.right] role="cell" data-of=(column.header) { (words(cell)) } }
                        }
                    }
                }
            }
        }
    }
}

fn words(cell: &Cell) -> &str {
    match cell {
        Cell::Text(text) => text,
        Cell::Bar { number, .. } => number,
    }
}
