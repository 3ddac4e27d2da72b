//! A few questions, one after the other: rows to choose from, lines to write. What is asked, and what follows from a
//! reply, is not known here.

use std::rc::Rc;

use super::asking::{Prompt, Stopped};
use crate::interview::{Action, Ask, Line, Paragraph, Reply, Row, Screen};
use crate::text::{Catalogue, Message};

/// Questions put to a person in their language.
pub struct Dialogue {
    prompt: Box<dyn Prompt>,
    catalogue: Rc<Catalogue>,
}

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The row at this position.
    Row(usize),
    /// An action that was offered.
    Act(Action),
}

impl Dialogue {
    /// Questions by this way of asking, in this language.
    pub fn new(prompt: Box<dyn Prompt>, catalogue: Rc<Catalogue>) -> Self {
        Self { prompt, catalogue }
    }

    /// Has a row chosen or an action taken, and asks again until it is one of those offered.
    ///
    /// # Errors
    /// When no reply will come.
    pub fn choose(
        &mut self,
        above: Vec<Paragraph>,
        rows: &[String],
        actions: &[(Action, Message)],
    ) -> Result<Said, Stopped> {
        let ask = Ask::Choose(Screen {
            above,
            rows: rows.iter().map(Row::plain).collect(),
            actions: actions.iter().map(|(action, label)| (*action, self.catalogue.say(label))).collect(),
            selected: None,
        });
        loop {
            match self.prompt.ask(&ask)? {
                Reply::Row(row) if row < rows.len() => return Ok(Said::Row(row)),
                Reply::Act(action) if actions.iter().any(|(offered, _)| *offered == action) => {
                    return Ok(Said::Act(action));
                }
                // An arrow key may arrive split into an Esc, which means back where there is nothing to go back to.
                Reply::Row(_) | Reply::Act(_) | Reply::Wrote(_) => {}
            }
        }
    }

    /// Has a line written; `None` for an empty one.
    ///
    /// # Errors
    /// When no reply will come.
    pub fn write(&mut self, above: Vec<Paragraph>, label: &Message) -> Result<Option<String>, Stopped> {
        let line = Line { above, label: self.catalogue.say(label), initial: String::new() };
        match self.prompt.ask(&Ask::Write(line))? {
            Reply::Wrote(text) => Ok(text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())),
            Reply::Row(_) | Reply::Act(_) => Ok(None),
        }
    }

    /// Tells something that needs no reply.
    ///
    /// # Errors
    /// When nothing more can be shown.
    pub fn tell(&mut self, message: &Message) -> Result<(), Stopped> {
        let told = self.catalogue.say(message);
        self.prompt.tell(&told)
    }

    /// The words of a message.
    pub fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    /// A question.
    pub fn question(&self, message: &Message) -> Paragraph {
        Paragraph::Question(self.catalogue.say(message))
    }

    /// Something that helps to answer.
    pub fn note(&self, message: &Message) -> Paragraph {
        Paragraph::Note(self.catalogue.say(message))
    }
}
