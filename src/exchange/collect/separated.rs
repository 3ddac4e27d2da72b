//! Text with commas, semicolons or tabs between cells as a table. What the cells mean is not known here.

use csv::{ReaderBuilder, StringRecord};

use super::grid::{CELLS, COLUMNS, Encoding, Grid, Reading, Row};
use crate::error::{Failure, Problem, Result};
use crate::message;

/// What may stand between cells; of those that fit equally well, the first.
const DELIMITERS: [char; 3] = ['\t', ';', ','];

/// How many lines are looked at to tell what stands between the cells.
const LINES: usize = 20;

/// The table in a text.
///
/// # Errors
/// When there are too many columns or cells, or a quote is never closed.
pub(super) fn table(text: &str, encoding: Encoding) -> Result<Grid> {
    let (said, body) = said(text);
    let delimiter = said.unwrap_or_else(|| sniffed(body));
    let between = |character: &char| matches!(character, '\n' | '\r') || *character == delimiter;
    if body.chars().filter(between).count() > CELLS {
        return Err(too_large());
    }
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(u8::try_from(delimiter).unwrap_or(b','));
    let mut reader = builder.from_reader(body.as_bytes());
    let mut lines = Lines { body, number: usize::from(said.is_some()), end: 0, rows: Vec::new() };
    let mut record = StringRecord::new();
    let mut last = 0;
    while reader.read_record(&mut record).map_err(|error| unreadable(&error.to_string()))? {
        last = record.position().map_or(0, |position| whole(position.byte()));
        lines.add(&record, last, whole(reader.position().byte()))?;
    }
    if is_open(body.get(last..).unwrap_or_default(), delimiter) {
        let problem = Problem::new(message!("collect-open-quote", row = lines.number));
        return Err(problem.hint(message!("collect-open-quote-hint")).into());
    }
    let reading = Reading::Text { encoding, delimiter };
    Ok(Grid { rows: lines.rows, lettered: true, reading, ..Grid::default() })
}

/// What a line such as `sep=;` at the top says, and the text after it.
fn said(text: &str) -> (Option<char>, &str) {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let (line, rest) = text.split_at(end);
    let line = line.trim().trim_matches('"').to_ascii_lowercase();
    let delimiter = line.strip_prefix("sep=").map(|said| said.chars().next().unwrap_or('\t'));
    match delimiter.filter(char::is_ascii) {
        Some(delimiter) => (Some(delimiter), rest.strip_prefix("\r\n").or(rest.get(1..)).unwrap_or_default()),
        None => (None, text),
    }
}

/// What stands between the cells of the first line outside quotes; where several do, what stands as often in the lines
/// after it.
fn sniffed(text: &str) -> char {
    let lines = counted(text);
    let Some((first, others)) = lines.split_first() else { return ',' };
    let fit = |at: &usize| {
        let count = first.get(*at).copied().unwrap_or(0);
        let alike = others.iter().filter(|line| line.get(*at) == Some(&count)).count();
        // A tab is never part of a question.
        (count > 0, *at == 0, alike, count)
    };
    let best = (0..DELIMITERS.len()).rev().max_by_key(fit);
    let best = best.and_then(|at| DELIMITERS.get(at)).filter(|_| first.iter().any(|count| *count > 0));
    best.copied().unwrap_or(',')
}

/// How often each delimiter stands outside quotes in the first lines in which anything stands.
fn counted(text: &str) -> Vec<[usize; DELIMITERS.len()]> {
    let (mut lines, mut line, mut quoted, mut any) = (Vec::new(), [0; DELIMITERS.len()], false, false);
    for character in text.chars() {
        match character {
            '"' => quoted = !quoted,
            '\n' | '\r' if !quoted => {
                if any {
                    lines.push(line);
                }
                (line, any) = ([0; DELIMITERS.len()], false);
                if lines.len() == LINES {
                    return lines;
                }
                continue;
            }
            _ => {
                let at = DELIMITERS.iter().position(|delimiter| *delimiter == character && !quoted);
                if let Some(count) = at.and_then(|at| line.get_mut(at)) {
                    *count += 1;
                }
            }
        }
        any = true;
    }
    lines.extend(any.then_some(line));
    lines
}

/// Rows read so far.
struct Lines<'a> {
    body: &'a str,
    /// Number of the last row.
    number: usize,
    /// Where the text of the last row ends.
    end: usize,
    rows: Vec<Row>,
}

impl Lines<'_> {
    /// Adds a row that begins and ends at these bytes, unless nothing stands in it.
    fn add(&mut self, record: &StringRecord, start: usize, end: usize) -> Result<()> {
        if record.len() > COLUMNS {
            return Err(too_large());
        }
        self.number += 1 + self.blank_lines(start.min(self.end)..end);
        self.end = end;
        let mut row = Row::new(self.number);
        for cell in record {
            row.push(as_typed(cell));
        }
        if !row.is_blank() {
            self.rows.push(row);
        }
        Ok(())
    }

    /// How many empty lines stand before the text of a row; the reader passes over them.
    fn blank_lines(&self, row: std::ops::Range<usize>) -> usize {
        let before = self.body.get(..row.start).unwrap_or_default();
        let text = self.body.get(row).unwrap_or_default();
        // The second half of the line end of the row before is no line.
        let text = if before.ends_with('\r') { text.strip_prefix('\n').unwrap_or(text) } else { text };
        let blank = &text[..text.find(|character| !matches!(character, '\r' | '\n')).unwrap_or(text.len())];
        blank.matches(['\r', '\n']).count() - blank.matches("\r\n").count()
    }
}

/// A cell without what keeps spreadsheets from taking it for something else: `="4"` is 4.
fn as_typed(cell: &str) -> &str {
    let bare = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    bare.filter(|bare| !bare.contains('"')).unwrap_or(cell)
}

/// Whether the text of the last row ends inside quotes.
fn is_open(text: &str, delimiter: char) -> bool {
    let (mut quoted, mut starts) = (false, true);
    for character in text.chars() {
        match character {
            '"' if quoted => quoted = false,
            // A quote that closes and one that follows it are one quote inside.
            '"' if starts => quoted = true,
            _ => {}
        }
        starts =
            if quoted { false } else { character == '"' || character == delimiter || matches!(character, '\r' | '\n') };
    }
    quoted
}

fn whole(byte: u64) -> usize {
    usize::try_from(byte).unwrap_or(usize::MAX)
}

/// More columns or cells than a table of answers has.
pub(super) fn too_large() -> Failure {
    let message = message!("collect-too-large", columns = COLUMNS, cells = CELLS);
    Problem::new(message).hint(message!("collect-too-large-hint")).into()
}

/// What the library says about a table that it cannot read.
pub(super) fn unreadable(detail: &str) -> Failure {
    let problem = Problem::new(message!("collect-unreadable", detail = crate::content::nearest::quoted(detail)));
    problem.hint(message!("collect-unreadable-hint")).into()
}
