//! Paper as Markdown: a box is a ballot box, a line is underscores. It decides nothing.

use super::markdown::escaped;
use super::paper::{Paper, Part, Question, Section, Tick};

/// A box to tick.
const BOX: char = '☐';

/// A line to write on, after words and on its own.
const LINE: &str = "______________________________";
const LONG_LINE: &str = "____________________________________________________________";

/// The paper as Markdown, ending with a line end.
pub fn draw(paper: &Paper) -> String {
    let mut blocks = vec![format!("# {}", escaped(&paper.title)), format!("**{}**", escaped(&paper.purpose))];
    blocks.extend(part(&paper.before));
    blocks.extend(part(&paper.how));
    blocks.extend(paper.blanks.iter().map(|each| blank(each)));
    blocks.extend(paper.sections.iter().flat_map(section));
    blocks.extend(part(&paper.hand_in));
    blocks.push(escaped(&paper.typing));
    blocks.push(escaped(&paper.imprint));
    blocks.join("\n\n") + "\n"
}

fn part(part: &Part) -> Vec<String> {
    let sentences: Vec<String> =
        part.sentences.iter().map(|sentence| format!("- {}", escaped(&one_line(sentence)))).collect();
    let mut blocks = vec![format!("## {}", escaped(&part.heading)), sentences.join("\n")];
    blocks.extend(part.blanks.iter().map(|each| blank(each)));
    blocks
}

fn blank(words: &str) -> String {
    format!("{} {LINE}", escaped(words))
}

fn section(section: &Section) -> Vec<String> {
    let mut blocks = vec![format!("## {}", escaped(&section.heading))];
    blocks.extend(section.notes.iter().map(|note| escaped(&one_line(note))));
    blocks.extend(section.questions.iter().flat_map(question));
    blocks
}

fn question(question: &Question) -> Vec<String> {
    let number = question.number.map(|number| format!("{number}. ")).unwrap_or_default();
    let mut blocks = vec![format!("### {number}{}", escaped(&one_line(&question.text)))];
    if !question.id.is_empty() {
        blocks.push(format!("`{}`", question.id));
    }
    blocks.extend(question.notes.iter().map(|note| format!("*{}*", escaped(&one_line(note)))));
    let ticks: Vec<String> = question.boxes.iter().chain(&question.aside).map(tick).collect();
    if !ticks.is_empty() {
        blocks.push(ticks.join("\n"));
    }
    blocks.extend(question.comment.as_ref().map(|comment| format!("{} {LONG_LINE}", escaped(comment))));
    blocks.extend((0..question.lines).map(|_| line()));
    blocks
}

fn tick(tick: &Tick) -> String {
    let code = if tick.code.is_empty() { String::new() } else { format!("{} ", escaped(&tick.code)) };
    let reason = if tick.reason { format!(" {LINE}") } else { String::new() };
    format!("- {BOX} {code}{}{reason}", escaped(&one_line(&tick.words)))
}

/// A line of its own. The space that does not break keeps it from being drawn as the break between two parts.
fn line() -> String {
    format!("\u{a0}{LONG_LINE}")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
