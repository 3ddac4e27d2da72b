//! A terminal, drawn by dialoguer: rows chosen with the arrow keys, actions as rows under the answers, Esc
//! goes back. The only file that knows dialoguer and console, and what they cannot do.

use std::io;
use std::rc::Rc;

use console::{Style, Term};
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Input, Select};

use super::asking::{Prompt, Stopped};
use super::page;
use super::signals::Signals;
use crate::interview::{Action, Ask, Line, Paragraph, Reply, Row, Screen};
use crate::message;
use crate::text::{Catalogue, shown};

/// The fewest rows and columns in which the rows can be drawn.
const SMALLEST: Size = Size { rows: 8, columns: 30 };
/// What dialoguer draws before a row, with a column to spare so that the row never wraps.
const MARGIN: usize = 5;
/// Lines that dialoguer keeps free of rows, and columns that its page number takes.
const KEPT_FREE: usize = 2;
const PAGE_NUMBER: usize = 18;
/// Empty lines around what is written out, and the line of the cursor.
const SPACES: usize = 3;
/// The most rows that are written out above: more of them would push the question out of sight.
const MOST_WRITTEN_OUT: usize = 12;

/// Size of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Lines.
    pub rows: usize,
    /// Characters in a line.
    pub columns: usize,
}

impl Size {
    /// The size of the terminal that standard error or standard output goes to, if either does.
    pub fn of_terminal() -> Option<Self> {
        let size = Term::stderr().size_checked().or_else(|| Term::stdout().size_checked());
        size.map(|(rows, columns)| Self { rows: rows.into(), columns: columns.into() })
    }

    /// Whether rows can be drawn in it.
    pub fn is_large_enough(self) -> bool {
        self.rows >= SMALLEST.rows && self.columns >= SMALLEST.columns
    }
}

/// Asks at a terminal.
pub struct Terminal {
    term: Term,
    theme: Box<dyn Theme>,
    colour: bool,
    catalogue: Rc<Catalogue>,
    signals: Signals,
    /// What was told and not shown yet.
    told: Option<String>,
}

impl Terminal {
    /// The terminal that standard error goes to.
    pub fn new(colour: bool, catalogue: Rc<Catalogue>, signals: Signals) -> Self {
        let theme: Box<dyn Theme> = if colour { Box::new(ColorfulTheme::default()) } else { Box::new(SimpleTheme) };
        Self { term: Term::stderr(), theme, colour, catalogue, signals, told: None }
    }

    fn columns(&self) -> usize {
        usize::from(self.term.size().1)
    }

    fn print(&self, text: &str) -> Result<(), Stopped> {
        self.term.write_line(text).map_err(Stopped::Broken)
    }

    fn print_above(&self, above: &[Paragraph]) -> Result<(), Stopped> {
        for paragraph in above {
            let (style, text) = match paragraph {
                Paragraph::Heading(text) | Paragraph::Question(text) => (Style::new().for_stderr().bold(), text),
                Paragraph::Note(text) => (Style::new().for_stderr(), text),
            };
            if !matches!(paragraph, Paragraph::Note(_)) {
                self.print("")?;
            }
            for line in page::lines(text, self.columns(), 0) {
                self.print(&style.clone().force_styling(self.colour).apply_to(line).to_string())?;
            }
        }
        Ok(())
    }

    /// Shows what was told, and gives how many lines it took.
    fn print_told(&mut self) -> Result<usize, Stopped> {
        let Some(told) = self.told.take() else { return Ok(0) };
        let lines = page::lines(&told, self.columns(), 0);
        self.print("")?;
        lines.iter().try_for_each(|line| self.print(line))?;
        Ok(1 + lines.len())
    }

    fn choose(&mut self, screen: &Screen) -> Result<Reply, Stopped> {
        self.print_above(&screen.above)?;
        let room = self.columns().saturating_sub(MARGIN);
        let mut rows: Vec<String> = screen.rows.iter().map(|row| shown(&row.full)).collect();
        let fits = rows.iter().all(|row| row.len() <= room);
        let in_full = !fits && screen.rows.len() <= MOST_WRITTEN_OUT;
        if in_full {
            self.print_in_full(&screen.rows)?;
            rows = screen.rows.iter().map(|row| shown(&row.label)).collect();
        }
        rows.extend(screen.actions.iter().map(|(action, label)| format!("{} {label}", mark(*action))));
        let rows: Vec<String> = rows.iter().map(|row| cut(row, room)).collect();
        let written_out = if in_full { &screen.rows[..] } else { &[] };
        let told = self.print_told()?;
        self.print_question_again(&screen.above, written_out, told + rows.len())?;
        self.print("")?;
        match self.select(&rows, screen.selected.unwrap_or(0))? {
            Some(chosen) => {
                self.print(&format!("  * {}", rows.get(chosen).map_or("", String::as_str)))?;
                let action = chosen.checked_sub(screen.rows.len()).and_then(|position| screen.actions.get(position));
                Ok(action.map_or(Reply::Row(chosen), |(action, _)| Reply::Act(*action)))
            }
            None => Ok(Reply::Act(Action::Back)),
        }
    }

    /// Rows that do not fit on a line are written out above, so that nothing of them is lost.
    fn print_in_full(&self, rows: &[Row]) -> Result<(), Stopped> {
        self.print("")?;
        for row in rows {
            for line in page::lines(&row_out(row), self.columns(), 2) {
                self.print(&line)?;
            }
        }
        Ok(())
    }

    /// A question that has been pushed out of sight by what stands under it is printed once more; `below` counts the lines
    /// that are not written out answers.
    fn print_question_again(&self, above: &[Paragraph], written_out: &[Row], below: usize) -> Result<(), Stopped> {
        let is_question = |paragraph: &&Paragraph| matches!(paragraph, Paragraph::Question(_));
        let from_question =
            above.iter().skip_while(|paragraph| !is_question(paragraph)).map(|paragraph| self.height(paragraph));
        let out = written_out.iter().map(|row| page::lines(&row_out(row), self.columns(), 2).len());
        let height = from_question.sum::<usize>() + out.sum::<usize>() + below + SPACES;
        if height <= usize::from(self.term.size().0) {
            return Ok(());
        }
        let questions: Vec<Paragraph> = above.iter().filter(is_question).cloned().collect();
        self.print_above(&questions)
    }

    fn height(&self, paragraph: &Paragraph) -> usize {
        let (Paragraph::Heading(text) | Paragraph::Question(text) | Paragraph::Note(text)) = paragraph;
        page::lines(text, self.columns(), 0).len()
    }

    fn select(&self, rows: &[String], selected: usize) -> Result<Option<usize>, Stopped> {
        // Keys pressed ahead of the question, or a second pasted line, must not answer it.
        #[cfg(unix)]
        let _ = rustix::termios::tcflush(io::stdin(), rustix::termios::QueueSelector::IFlush);
        let mut select = Select::with_theme(&*self.theme).items(rows).default(selected).report(false);
        if rows.len() + KEPT_FREE > usize::from(self.term.size().0) {
            // dialoguer puts the number of the page behind these words, and shows no sign of there being pages without them.
            let words = self.catalogue.say(&message!("more-rows"));
            select = select.with_prompt(cut(&words, self.columns().saturating_sub(PAGE_NUMBER)));
        }
        select.interact_on_opt(&self.term).map_err(|error| self.stopped(error))
    }

    fn write(&mut self, line: &Line) -> Result<Reply, Stopped> {
        self.print_told()?;
        self.print_above(&line.above)?;
        let input = Input::<String>::with_theme(&*self.theme)
            .with_prompt(&line.label)
            .with_initial_text(&line.initial)
            .allow_empty(true);
        let text = input.interact_text_on(&self.term).map_err(|error| self.stopped(error))?;
        Ok(Reply::Wrote((!text.trim().is_empty()).then(|| text.trim().to_owned())))
    }

    fn stopped(&self, error: dialoguer::Error) -> Stopped {
        let dialoguer::Error::IO(error) = error;
        match error.kind() {
            _ if self.signals.stopped() => Stopped::Interrupted,
            io::ErrorKind::Interrupted => Stopped::Interrupted,
            io::ErrorKind::UnexpectedEof | io::ErrorKind::NotConnected => Stopped::Ended,
            _ => Stopped::Broken(error),
        }
    }
}

impl Prompt for Terminal {
    /// Keeps it for the next question, right above its rows: what is printed before a long one scrolls out of sight.
    fn tell(&mut self, text: &str) -> Result<(), Stopped> {
        self.print_told()?;
        self.told = Some(text.to_owned());
        Ok(())
    }

    fn ask(&mut self, ask: &Ask) -> Result<Reply, Stopped> {
        match ask {
            Ask::Choose(screen) => self.choose(screen),
            Ask::Write(line) => self.write(line),
        }
    }
}

impl Drop for Terminal {
    /// dialoguer leaves the cursor hidden when it is interrupted.
    fn drop(&mut self) {
        if self.term.is_term() {
            // Nothing can be done about a terminal that is gone.
            let _ = self.print_told();
            let _ = self.term.show_cursor();
        }
    }
}

/// A row as it is written out.
fn row_out(row: &Row) -> String {
    format!("- {}", row.full)
}

/// What stands before an action, so that actions and answers are told apart without colour.
fn mark(action: Action) -> &'static str {
    match action {
        Action::Back => "<",
        Action::Skip => ">",
        Action::DontKnow | Action::Help => "?",
        Action::NotApplicable => "-",
        Action::NotAgreed => "~",
        Action::Comment => "+",
        Action::Leave => "x",
    }
}

/// A row cut to so many bytes: dialoguer counts bytes, and a row that wraps spoils what stands above it.
fn cut(row: &str, room: usize) -> String {
    if row.len() <= room {
        return row.to_owned();
    }
    let mut end = room.saturating_sub(3);
    while !row.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}...", row.get(..end).unwrap_or_default())
}
