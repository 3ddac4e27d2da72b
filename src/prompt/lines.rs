//! Numbered lines over a plain reader and writer: no redraw, no colour, readable by a screen
//! reader, drivable by a pipe.

use std::io::{BufRead, Write};
use std::rc::Rc;

use super::asking::{Prompt, Stopped};
use super::page;
use super::signals::Signals;
use crate::interview::{Action, Ask, Line, Paragraph, Reply, Screen};
use crate::message;
use crate::text::{Catalogue, Message, shown};

/// Asks by printing numbered lines and reading one line.
pub struct Lines {
    input: Box<dyn BufRead>,
    output: Box<dyn Write>,
    catalogue: Rc<Catalogue>,
    width: usize,
    signals: Signals,
}

impl Lines {
    /// Numbered lines in this language, wrapped to so many columns.
    pub fn new(input: Box<dyn BufRead>, output: Box<dyn Write>, catalogue: Rc<Catalogue>, width: usize) -> Self {
        Self { input, output, catalogue, width, signals: Signals::default() }
    }

    /// The same, noticing when the program is asked to stop.
    #[must_use]
    pub fn watched_by(self, signals: Signals) -> Self {
        Self { signals, ..self }
    }

    fn print(&mut self, text: &str) -> Result<(), Stopped> {
        write!(self.output, "{text}").and_then(|()| self.output.flush()).map_err(Stopped::Broken)
    }

    fn print_above(&mut self, above: &[Paragraph]) -> Result<(), Stopped> {
        for paragraph in above {
            let (gap, text) = match paragraph {
                Paragraph::Heading(text) | Paragraph::Question(text) => ("\n", text),
                Paragraph::Note(text) => ("", text),
            };
            let lines = page::lines(text, self.width, 0);
            self.print(&format!("{gap}{}\n", lines.join("\n")))?;
        }
        Ok(())
    }

    fn read(&mut self) -> Result<String, Stopped> {
        let mut line = Vec::new();
        match self.input.read_until(b'\n', &mut line) {
            _ if self.signals.stopped() => Err(self.stop(Stopped::Interrupted)),
            Ok(0) => Err(self.stop(Stopped::Ended)),
            // A pipe may speak another encoding: what cannot be read must not end the interview.
            Ok(_) => Ok(String::from_utf8_lossy(&line).trim().to_owned()),
            Err(error) => Err(Stopped::Broken(error)),
        }
    }

    /// Ends the line that was being waited for, so that what is said next stands on its own.
    fn stop(&mut self, stopped: Stopped) -> Stopped {
        self.print("\n").err().unwrap_or(stopped)
    }

    fn choose(&mut self, screen: &Screen) -> Result<Reply, Stopped> {
        self.print_above(&screen.above)?;
        self.print("\n")?;
        for (position, row) in screen.rows.iter().enumerate() {
            let row = format!("{:>3}) {}", position + 1, row.full());
            self.print(&(page::lines(&row, self.width, 5).join("\n") + "\n"))?;
        }
        let actions: Vec<String> =
            screen.actions.iter().map(|(action, label)| format!("{:>3}) {label}", action.key())).collect();
        self.print(&format!("\n{}\n", actions.join("\n")))?;
        loop {
            self.print(&self.choice_label(screen))?;
            let typed = self.read()?;
            match understood(&typed, screen) {
                Some(reply) => return Ok(reply),
                None => self.tell(&self.catalogue.say(&not_understood(&typed, screen)))?,
            }
        }
    }

    fn choice_label(&self, screen: &Screen) -> String {
        let label = match screen.selected {
            Some(row) => message!("your-choice-before", row = row + 1),
            None => message!("your-choice"),
        };
        self.catalogue.say(&label) + " "
    }

    fn write(&mut self, line: &Line) -> Result<Reply, Stopped> {
        self.print_above(&line.above)?;
        self.print(&format!("{}: ", line.label))?;
        let text = self.read()?;
        Ok(Reply::Wrote((!text.is_empty()).then_some(text)))
    }
}

impl Prompt for Lines {
    fn tell(&mut self, text: &str) -> Result<(), Stopped> {
        let lines = page::lines(text, self.width, 0);
        self.print(&format!("{}\n", lines.join("\n")))
    }

    fn ask(&mut self, ask: &Ask) -> Result<Reply, Stopped> {
        match ask {
            Ask::Choose(screen) => self.choose(screen),
            Ask::Write(line) => self.write(line),
        }
    }
}

/// What a typed line means here; an empty one confirms what was chosen before.
fn understood(typed: &str, screen: &Screen) -> Option<Reply> {
    if typed.is_empty() {
        return screen.selected.map(Reply::Row);
    }
    if let Ok(number) = typed.parse::<usize>() {
        return (1..=screen.rows.len()).contains(&number).then(|| Reply::Row(number - 1));
    }
    let mut letters = typed.chars();
    let key = letters.next().filter(|_| letters.next().is_none())?.to_ascii_lowercase();
    screen.actions.iter().find(|(action, _)| action.key() == key).map(|(action, _)| Reply::Act(*action))
}

fn not_understood(typed: &str, screen: &Screen) -> Message {
    let choices = message!("choices", rows = screen.rows.len(), keys = keys(&screen.actions));
    if typed.is_empty() {
        return message!("nothing-chosen", choices = choices);
    }
    message!("not-a-choice", typed = shown(typed), choices = choices)
}

fn keys(actions: &[(Action, String)]) -> String {
    actions.iter().map(|(action, _)| action.key().to_string()).collect::<Vec<_>>().join(", ")
}
