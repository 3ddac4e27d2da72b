//! A page as Markdown (`CommonMark` with the tables of GitHub). Text from people is escaped, so
//! that it reads as it was written and never becomes markup.

use super::page::{Block, Cell, Page, Table};
use crate::message;
use crate::text::Catalogue;

/// The page as Markdown, ending with a line end.
pub fn draw(page: &Page, catalogue: &Catalogue) -> String {
    let blocks: Vec<String> = page.blocks().iter().map(|block| draw_block(block, catalogue)).collect();
    blocks.join("\n")
}

fn draw_block(block: &Block, catalogue: &Catalogue) -> String {
    match block {
        Block::Title(text) => format!("# {}\n", escaped(text)),
        Block::Heading(text) => format!("## {}\n", escaped(text)),
        Block::Subheading(text) => format!("### {}\n", escaped(text)),
        Block::Minor(text) => format!("#### {}\n", escaped(text)),
        Block::Lead(text) => format!("**{}**\n", escaped(text)),
        Block::Paragraph(text) => format!("{}\n", escaped(text)),
        Block::Points(points) => points.iter().map(|point| bullet(point)).collect(),
        Block::Facts(facts) => facts.iter().map(|(label, value)| fact(catalogue, label, value)).collect(),
        Block::Table(table) => draw_table(table),
        Block::Chart(chart) => {
            format!("**{}** {}\n\n{}", escaped(&chart.title), escaped(&chart.told), draw_table(&chart.table))
        }
    }
}

fn bullet(text: &str) -> String {
    format!("- {}\n", escaped(text))
}

fn fact(catalogue: &Catalogue, label: &str, value: &str) -> String {
    if label.is_empty() {
        return bullet(value);
    }
    let said = message!("labelled", label = format!("**{}**", escaped(label)), value = escaped(value));
    format!("- {}\n", catalogue.say(&said))
}

fn draw_table(table: &Table) -> String {
    let header = row(table.columns.iter().map(|column| escaped(&column.header)));
    let rule = row(table.columns.iter().map(|column| if column.right { "---:" } else { "---" }.to_owned()));
    let rows = table.rows.iter().map(|cells| row(cells.iter().map(cell)));
    header + &rule + &rows.collect::<String>()
}

fn row(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => escaped(text),
        Cell::Bar { number, .. } => escaped(number),
    }
}

/// Text with everything escaped that Markdown would take for markup.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let characters: Vec<char> = text.chars().collect();
    for (index, character) in characters.iter().enumerate() {
        let beside =
            |offset: Option<usize>| offset.and_then(|at| characters.get(at)).is_some_and(|c| c.is_alphanumeric());
        // Inside a word, as in `T3_lived_experience`, an underscore is no markup.
        let inside_word = beside(index.checked_sub(1)) && beside(index.checked_add(1));
        let markup = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => true,
            '_' => !inside_word,
            '#' | '+' | '-' | '=' => index == 0,
            '.' | ')' => numbers_a_list(&characters, index),
            _ => false,
        };
        if markup {
            escaped.push('\\');
        }
        escaped.push(*character);
    }
    escaped
}

/// Whether a mark at this place would make the text before it the number of a list.
fn numbers_a_list(characters: &[char], index: usize) -> bool {
    let after = characters.get(index + 1);
    index > 0 && characters.iter().take(index).all(char::is_ascii_digit) && after.is_none_or(|c| c.is_whitespace())
}
