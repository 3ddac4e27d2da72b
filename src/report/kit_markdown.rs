//! A page of the kit as Markdown: a box is a ballot box, a line is underscores. It decides nothing.

use super::kit::{Part, Sheet};
use super::markdown::{self, escaped};
use super::page::Page;
use crate::message;
use crate::text::Catalogue;

/// A box to tick.
const BOX: char = '☐';

/// A line to write on.
const LINE: &str = "______________________________";

/// The page as Markdown, ending with a line end.
pub fn draw(sheet: &Sheet, catalogue: &Catalogue) -> String {
    let title = format!("# {}\n", escaped(&sheet.title));
    let parts = sheet.parts.iter().map(|part| draw_part(part, catalogue));
    std::iter::once(title).chain(parts).collect::<Vec<_>>().join("\n")
}

fn draw_part(part: &Part, catalogue: &Catalogue) -> String {
    let mut page = Page::default();
    match part {
        Part::Heading(words, None) => page.heading(words),
        Part::Heading(words, Some(when)) => return format!("## {} ({})\n", escaped(words), escaped(when)),
        Part::Subheading(words) => page.subheading(words),
        Part::Minor(words) => page.minor(words),
        Part::Lead(words) => page.lead(words),
        Part::Paragraph(words) => page.paragraph(words),
        Part::Points(points) => page.points(points),
        Part::Table(table) => page.table(table.clone()),
        Part::Ticks(ticks) => return bullets(ticks.iter().map(|tick| format!("{BOX} {}\n", escaped(tick)))),
        Part::Say(label, words) => return quote(label, words, catalogue),
        Part::Facts(facts) => {
            let drawn = facts.iter().map(|(label, value)| {
                let value = value.as_deref().map_or_else(|| LINE.to_owned(), escaped);
                labelled(&format!("**{}**", escaped(label)), &value, catalogue)
            });
            return drawn.collect::<Vec<_>>().join("\n");
        }
        Part::Commands(commands) => {
            let drawn = commands.iter().map(|(what, command)| labelled(&escaped(what), &code(command), catalogue));
            return bullets(drawn);
        }
    }
    markdown::draw(&page, catalogue)
}

/// Lines, which end already, as a list.
fn bullets(lines: impl Iterator<Item = String>) -> String {
    lines.fold(String::new(), |list, line| list + "- " + &line)
}

fn labelled(label: &str, value: &str, catalogue: &Catalogue) -> String {
    format!("{}\n", catalogue.say(&message!("labelled", label = label, value = value)))
}

fn quote(label: &str, words: &[String], catalogue: &Catalogue) -> String {
    let label = catalogue.say(&message!("labelled", label = format!("**{}**", escaped(label)), value = ""));
    let words = words.iter().map(|words| format!(">\n> {}\n", escaped(words)));
    format!("> {}\n", label.trim_end()) + &words.collect::<String>()
}

/// A command that can be copied; a backtick in it ends nothing.
fn code(command: &str) -> String {
    if command.contains('`') { format!("`` {command} ``") } else { format!("`{command}`") }
}
