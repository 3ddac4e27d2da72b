//! A page drawn for a terminal. The only file that names the table library; it chooses no words
//! and never writes a line wider than it was told.

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width};

use super::page::{Block, Cell, Page, Table};
use crate::message;
use crate::text::{Catalogue, columns, wrapped};

/// How a page is to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Columns of the terminal; below 20 counts as 20.
    pub width: usize,
    /// Whether headings may be bold. Nothing is said by boldness alone.
    pub bold: bool,
    /// Whether bars, lines and our own punctuation keep to ASCII. People's own words stay as they are.
    pub ascii: bool,
}

/// Cells of a bar: ten points each.
const BAR_CELLS: u8 = 10;
/// Columns that the longest score takes: `100.0`.
const NUMBER: usize = 5;
/// Columns between two columns of a table.
const GAP: usize = 2;
/// The narrowest a column of words becomes before the table turns into a list.
const NARROWEST: usize = 14;
/// Checkpoints that a table of many always keeps.
const KEPT_TIMES: usize = 3;
/// Beyond this width sentences are no longer pleasant to read; tables may be wider.
const WIDEST: usize = 100;

/// The page as lines for a terminal, ending with a line end.
pub fn draw(page: &Page, catalogue: &Catalogue, look: Look) -> String {
    let look = Look { width: look.width.max(20), ..look };
    let blocks: Vec<String> = page.blocks().iter().map(|block| draw_block(block, catalogue, look)).collect();
    let mut text = String::new();
    let before = std::iter::once(None).chain(page.blocks().iter().map(Some));
    for (before, drawn) in before.zip(&blocks) {
        if before.is_some_and(|before| !opens(before)) {
            text.push('\n');
        }
        text.push_str(drawn);
    }
    if look.ascii { plain_punctuation(&text) } else { text }
}

/// Whether what comes next stands right under it.
fn opens(block: &Block) -> bool {
    matches!(block, Block::Title(_) | Block::Heading(_) | Block::Subheading(_) | Block::Minor(_))
}

fn draw_block(block: &Block, catalogue: &Catalogue, look: Look) -> String {
    let readable = Look { width: look.width.min(WIDEST), ..look };
    match block {
        Block::Title(text)
        | Block::Heading(text)
        | Block::Subheading(text)
        | Block::Minor(text)
        | Block::Lead(text) => lines(&bold(wrapped(text, readable.width), look)),
        Block::Paragraph(text) => lines(&wrapped(text, readable.width)),
        Block::Points(points) => points.iter().map(|point| hung("- ", point, readable)).collect(),
        Block::Facts(facts) => {
            facts.iter().map(|(label, value)| hung("  ", &labelled(catalogue, label, value), readable)).collect()
        }
        Block::Table(table) => draw_table(table, catalogue, look),
        Block::Chart(chart) => draw_table(&chart.table, catalogue, look),
    }
}

fn bold(lines: Vec<String>, look: Look) -> Vec<String> {
    if !look.bold {
        return lines;
    }
    lines.iter().map(|line| format!("\u{1b}[1m{line}\u{1b}[0m")).collect()
}

fn lines(lines: &[String]) -> String {
    lines.iter().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

/// A text whose first line has a mark before it and whose other lines are indented as far.
fn hung(mark: &str, text: &str, look: Look) -> String {
    let indent = columns(mark);
    let wrapped = wrapped(text, look.width - indent);
    let hung = wrapped.iter().enumerate().map(|(index, line)| match index {
        0 => format!("{mark}{line}"),
        _ => format!("{}{line}", " ".repeat(indent)),
    });
    lines(&hung.collect::<Vec<_>>())
}

fn labelled(catalogue: &Catalogue, label: &str, value: &str) -> String {
    if label.is_empty() {
        return value.to_owned();
    }
    catalogue.say(&message!("labelled", label = label, value = value))
}

fn draw_table(table: &Table, catalogue: &Catalogue, look: Look) -> String {
    let mut shown = table.clone();
    while least_width(&shown) > look.width && shown.times.len() > KEPT_TIMES {
        drop_earliest(&mut shown);
    }
    let dropped = table.times.len() - shown.times.len();
    let drawn = if least_width(&shown) > look.width { list(&shown, catalogue, look) } else { grid(&shown, look) };
    if dropped == 0 {
        return drawn;
    }
    let note = catalogue.say(&message!("report-times-left-out", count = dropped));
    format!("{drawn}\n{}", lines(&wrapped(&note, look.width)))
}

fn drop_earliest(table: &mut Table) {
    let column = table.times.start;
    table.times.end -= 1;
    table.columns.remove(column);
    for row in &mut table.rows {
        row.remove(column);
    }
}

/// The narrowest a table can be drawn with no word broken that should not be.
fn least_width(table: &Table) -> usize {
    let gaps = GAP * table.columns.len().saturating_sub(1);
    gaps + (0..table.columns.len()).map(|index| least_column(table, index)).sum::<usize>()
}

fn least_column(table: &Table, index: usize) -> usize {
    let Some(column) = table.columns.get(index) else { return 0 };
    let cells = table.rows.iter().filter_map(|row| row.get(index)).map(cell_width).max().unwrap_or(0);
    let cells = if column.breaks { cells.min(NARROWEST) } else { cells };
    cells.max(longest_word(&column.header))
}

fn cell_width(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) => columns(text),
        Cell::Bar { number, .. } => usize::from(BAR_CELLS) + 1 + columns(number).max(NUMBER),
    }
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(columns).max().unwrap_or(0)
}

fn cell_text(cell: &Cell, look: Look) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Bar { points, number } => format!("{} {number:>NUMBER$}", bar(*points, look)),
    }
}

/// Ten cells; a cell is full from its middle on.
fn bar(points: f64, look: Look) -> String {
    let (full, empty) = if look.ascii { ("#", ".") } else { ("█", "░") };
    let filled = (0..BAR_CELLS).filter(|cell| points >= 10.0 * f64::from(*cell) + 5.0).count();
    full.repeat(filled) + &empty.repeat(usize::from(BAR_CELLS) - filled)
}

fn grid(table: &Table, look: Look) -> String {
    let line = if look.ascii { '-' } else { '─' };
    let rule = LineStyle::none().fill(line);
    let mut grid = comfy_table::Table::new();
    grid.load_style(TableStyle::new().header_separator(rule));
    grid.set_content_arrangement(ContentArrangement::Dynamic);
    grid.set_width(u16::try_from(look.width).unwrap_or(u16::MAX));
    grid.set_header(table.columns.iter().map(|column| column.header.as_str()));
    for row in &table.rows {
        grid.add_row(row.iter().map(|cell| cell_text(cell, look)));
    }
    let last = table.columns.len().saturating_sub(1);
    for (index, column) in table.columns.iter().enumerate() {
        let gap = if index == last { 0 } else { GAP };
        let width = Width::Fixed(u16::try_from(least_column(table, index) + gap).unwrap_or(u16::MAX));
        let Some(drawn) = grid.column_mut(index) else { continue };
        drawn.set_padding((0, u16::try_from(gap).unwrap_or(0)));
        drawn.set_constraint(ColumnConstraint::LowerBoundary(width));
        if column.right {
            drawn.set_cell_alignment(CellAlignment::Right);
        }
    }
    lines(&grid.lines().collect::<Vec<_>>())
}

/// The table as a list, for a terminal too narrow for it: each row a name, and under it its values.
fn list(table: &Table, catalogue: &Catalogue, look: Look) -> String {
    table.rows.iter().map(|row| listed(table, row, catalogue, look)).collect()
}

fn listed(table: &Table, row: &[Cell], catalogue: &Catalogue, look: Look) -> String {
    let names: Vec<String> = row.iter().take(table.names).map(|cell| cell_text(cell, look)).collect();
    let values = table.columns.iter().zip(row).skip(table.names);
    let said = values.map(|(column, cell)| (column, cell_text(cell, look))).filter(|(_, text)| !text.is_empty());
    let values =
        said.map(|(column, text)| if column.speaks { text } else { labelled(catalogue, &column.header, &text) });
    let packed = packed(&values.collect::<Vec<_>>(), look.width.saturating_sub(2));
    lines(&wrapped(&names.join(" "), look.width))
        + &packed.iter().map(|line| hung("  ", line, look)).collect::<String>()
}

/// Values on as few lines as they fit on, none of them torn apart where that can be helped.
fn packed(values: &[String], width: usize) -> Vec<String> {
    let mut packed: Vec<String> = Vec::new();
    for value in values {
        match packed.last_mut() {
            Some(line) if columns(line) + 2 + columns(value) < width => {
                line.push_str("; ");
                line.push_str(value);
            }
            _ => packed.push(value.clone()),
        }
    }
    packed
}

/// Our own punctuation in ASCII; letters stay as they are.
fn plain_punctuation(text: &str) -> String {
    let plain = text.chars().map(|character| match character {
        '“' | '”' => '"',
        '‘' | '’' => '\'',
        '–' | '—' | '−' | '·' => '-',
        other => other,
    });
    plain.collect()
}
