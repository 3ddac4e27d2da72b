//! Replies written down beforehand, and a transcript that reads like a play. It lets the whole program be
//! run without a person.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use super::asking::{Prompt, Stopped};
use crate::interview::{Ask, Paragraph, Reply};

/// Asks a script.
#[derive(Debug, Default)]
pub struct Scripted {
    replies: VecDeque<Reply>,
    transcript: Rc<RefCell<String>>,
}

impl Scripted {
    /// A script of replies; what is asked and told goes to the transcript. When the script is at its end, so is the input.
    pub fn new(replies: impl IntoIterator<Item = Reply>, transcript: Rc<RefCell<String>>) -> Self {
        Self { replies: replies.into_iter().collect(), transcript }
    }

    fn note(&self, line: &str) {
        let mut transcript = self.transcript.borrow_mut();
        transcript.push_str(line);
        transcript.push('\n');
    }

    fn note_ask(&self, ask: &Ask) {
        let above = match ask {
            Ask::Choose(screen) => &screen.above,
            Ask::Write(line) => &line.above,
        };
        for paragraph in above {
            match paragraph {
                Paragraph::Heading(text) => self.note(&format!("\n# {text}")),
                Paragraph::Question(text) => self.note(&format!("? {text}")),
                Paragraph::Note(text) => self.note(&format!("  {text}")),
            }
        }
        match ask {
            Ask::Choose(screen) => screen.rows.iter().enumerate().for_each(|(position, row)| {
                let mark = if screen.selected == Some(position) { "*" } else { "-" };
                self.note(&format!("  {mark} {}", row.full));
            }),
            Ask::Write(line) => self.note(&format!("  {}: {}", line.label, line.initial)),
        }
    }

    fn note_reply(&self, ask: &Ask, reply: &Reply) {
        let said = match (ask, reply) {
            (Ask::Choose(screen), Reply::Row(row)) => screen.rows.get(*row).map(|row| row.label.clone()),
            (Ask::Choose(screen), Reply::Act(action)) => {
                screen.actions.iter().find(|(offered, _)| offered == action).map(|(_, label)| format!("[{label}]"))
            }
            (_, Reply::Wrote(text)) => Some(format!("\"{}\"", text.as_deref().unwrap_or_default())),
            (Ask::Write(_), _) => None,
        };
        self.note(&format!("> {}", said.unwrap_or_else(|| format!("{reply:?} is not offered here"))));
    }
}

impl Prompt for Scripted {
    fn tell(&mut self, text: &str) -> Result<(), Stopped> {
        self.note(&format!("! {text}"));
        Ok(())
    }

    fn ask(&mut self, ask: &Ask) -> Result<Reply, Stopped> {
        self.note_ask(ask);
        let Some(reply) = self.replies.pop_front() else {
            self.note("> (the input ends)");
            return Err(Stopped::Ended);
        };
        self.note_reply(ask, &reply);
        Ok(reply)
    }
}
