//! A page of the kit as HTML: boxes and lines are drawn by the style. It decides nothing.

use maud::{Markup, html};

use crate::report::cells::{Cell, Table};
use crate::report::kit::{Part, Sheet};

/// Everything between the beginning and the end of the body.
pub(super) fn body(sheet: &Sheet) -> Markup {
    let mut sections = sections(&sheet.parts).into_iter();
    html! {
        main.(sheet.name) {
            header {
                h1 { (sheet.title) }
                @if let Some(first) = sections.next() { (each(first, sheet)) }
            }
            @for section in sections { section { (each(section, sheet)) } }
        }
    }
}

/// Parts up to the first heading, then from each heading to the next.
fn sections(parts: &[Part]) -> Vec<&[Part]> {
    let opens: Vec<usize> =
        parts.iter().enumerate().filter(|(_, part)| matches!(part, Part::Heading(..))).map(|(at, _)| at).collect();
    let starts = std::iter::once(0).chain(opens.iter().copied());
    let ends = opens.iter().copied().chain([parts.len()]);
    starts.zip(ends).filter_map(|(start, end)| parts.get(start..end)).collect()
}

fn each(parts: &[Part], sheet: &Sheet) -> Markup {
    html! {
        @for part in parts {
            @match part {
                Part::Heading(words, when) => {
                    h2 { (words) @if let Some(when) = when { " " span.when { (when) } } }
                }
                Part::Subheading(words) => { h3 { (words) } }
                Part::Minor(words) => { h4 { (words) } }
                Part::Lead(words) => { p.lead { (words) } }
                Part::Paragraph(words) => { p { (words) } }
                Part::Points(points) => { ul { @for point in points { li { (point) } } } }
                Part::Ticks(ticks) => { ul.ticks { @for tick in ticks { li { (tick) } } } }
                Part::Say(label, words) => {
                    div.say {
                        p.label { (label) }
                        blockquote { @for words in words { p { (words) } } }
                    }
                }
                Part::Facts(facts) => { (self::facts(facts, &sheet.blank)) }
                Part::Commands(commands) => {
                    ul.commands { @for (what, command) in commands { li { (what) " " code { (command) } } } }
                }
                Part::Table(table) => { (self::table(table)) }
            }
        }
    }
}

fn facts(facts: &[(String, Option<String>)], blank: &str) -> Markup {
    html! {
        dl {
            @for (label, value) in facts {
                div {
                    dt { (label) }
                    @if let Some(value) = value { dd { (value) } }
                    @else { dd.line { span.unseen { (blank) } } }
                }
            }
        }
    }
}

fn table(table: &Table) -> Markup {
    html! {
        table {
            thead { tr { @for column in &table.columns { th scope="col" { (column.header) } } } }
            tbody {
                @for row in &table.rows {
                    tr { @for cell in row { td { (words(cell)) } } }
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
