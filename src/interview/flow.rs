//! How an interview moves on: a reply comes in, and what follows from it goes out.

use super::entry::{self, Entry, Fact};
use super::review::{self, Choice};
use super::screen::Action;
use super::state::{Interview, Writing};
use super::step::Step;
use super::words;
use crate::message;
use crate::model::response::{Answer, Declared, Given};
use crate::text::Message;

/// What a person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Chose the row at this position.
    Row(usize),
    /// Took an action.
    Act(Action),
    /// Wrote a line; `None` to go back without writing, `-` to take out what was written before.
    Wrote(Option<String>),
}

/// Written alone, it takes out what was written before.
const NOTHING: &str = "-";

/// What follows from a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Keep this entry, then ask on.
    Recorded(Entry),
    /// Ask again, after telling something if there is anything to tell.
    Again(Option<Message>),
    /// The person leaves; the draft stays.
    Leave,
    /// The person is done: store what [`Interview::finish`] gives.
    Store,
}

impl Interview<'_> {
    /// What follows from a reply to [`Interview::ask`].
    pub fn reply(&mut self, reply: Reply) -> Outcome {
        match (self.writing, reply) {
            (Some(writing), Reply::Wrote(Some(text))) => self.written(writing, text.trim()),
            (Some(_), _) => {
                self.writing = None;
                Outcome::Again(None)
            }
            (None, Reply::Row(row)) => self.chosen(row),
            (None, Reply::Act(action)) => self.act(action),
            (None, Reply::Wrote(_)) => Outcome::Again(None),
        }
    }

    fn chosen(&mut self, row: usize) -> Outcome {
        let fact = match self.at.clone() {
            Step::Path => self.questionnaire.paths.get(row).map(|path| Fact::Path(path.id.clone())),
            Step::Declared => self.declared(row).map(Fact::Declared),
            Step::About(id) => {
                let about = self.questionnaire.about.iter().find(|about| about.id == id);
                let choice = about.and_then(|about| about.choices.get(row)).cloned();
                choice.map(|choice| Fact::About { id, choice })
            }
            Step::Item(item) => {
                let given = Given { answer: Answer::Level(row), carried_from: None, ..self.given(&item) };
                Some(Fact::Answer { item, given })
            }
            Step::Present | Step::Kinds | Step::Missing | Step::Reflection(_) => return self.write(Writing::Open),
            Step::Review => return self.reviewed(row),
        };
        fact.map_or(Outcome::Again(None), |fact| self.record(fact, Self::step_after))
    }

    fn declared(&self, row: usize) -> Option<Declared> {
        let stages = self.questionnaire.stages.len();
        match row {
            row if row < stages => Some(Declared::Stage(row + 1)),
            row if row == stages => Some(Declared::Differs),
            row if row == stages + 1 => Some(Declared::CannotSay),
            _ => None,
        }
    }

    fn reviewed(&mut self, row: usize) -> Outcome {
        match review::choices(self).into_iter().nth(row) {
            Some(Choice::Store) => Outcome::Store,
            Some(Choice::GoTo(item)) => {
                self.returning = true;
                self.go(None, Step::Item(item))
            }
            Some(Choice::Widen(path)) => {
                let before = self.steps();
                let added = |wider: &Self| wider.steps().into_iter().find(|step| !before.contains(step));
                self.record(Fact::Path(path), |wider| added(wider).unwrap_or(Step::Review))
            }
            None => Outcome::Again(None),
        }
    }

    fn act(&mut self, action: Action) -> Outcome {
        match action {
            Action::Back => match self.step_before() {
                Some(step) => self.go(None, step),
                None => Outcome::Again(Some(message!("first-question"))),
            },
            _ if !self.actions().contains(&action) => Outcome::Again(None),
            Action::Skip => self.go(None, self.step_after()),
            Action::DontKnow => self.answer(Answer::DontKnow),
            Action::NotApplicable => self.not_applicable(),
            Action::NotAgreed => self.write(Writing::Views),
            Action::Comment => self.write(Writing::Comment),
            Action::Help => Outcome::Again(Some(words::help(self))),
            Action::Leave => Outcome::Leave,
        }
    }

    /// Asks for the reason, unless there is one that only waits to be confirmed.
    fn not_applicable(&mut self) -> Outcome {
        let Some((_, item)) = self.item() else { return Outcome::Again(None) };
        let given = self.given(&item.id);
        match given.answer {
            _ if !item.not_applicable => Outcome::Again(Some(message!("always-applies"))),
            Answer::NotApplicable { .. } if given.carried_from.is_some() => self.answer(given.answer),
            _ => self.write(Writing::Reason),
        }
    }

    fn write(&mut self, writing: Writing) -> Outcome {
        self.writing = Some(writing);
        Outcome::Again(None)
    }

    fn written(&mut self, writing: Writing, text: &str) -> Outcome {
        if text.is_empty() {
            self.writing = None;
            return Outcome::Again(None);
        }
        let words = (text != NOTHING).then(|| text.to_owned());
        match (writing, words) {
            (Writing::Open, words) => self.written_open(words.unwrap_or_default()),
            (Writing::Reason, Some(reason)) => self.answer(Answer::NotApplicable { reason }),
            (Writing::Reason, None) => Outcome::Again(Some(message!("reason-needed"))),
            (Writing::Comment, words) => self.beside(|given| given.comment = words),
            (Writing::Views, words) => self.beside(|given| given.not_agreed = words),
        }
    }

    fn written_open(&mut self, text: String) -> Outcome {
        let fact = match self.at.clone() {
            Step::Present if text.is_empty() => Fact::Present(0),
            Step::Present => match text.parse() {
                Ok(people) if people > 0 => Fact::Present(people),
                _ => return Outcome::Again(Some(message!("not-a-number", text = text))),
            },
            Step::Kinds => Fact::Kinds(kinds(&text)),
            Step::Missing => Fact::Missing(text),
            Step::Reflection(id) => Fact::Reflection { id, text },
            Step::Path | Step::Declared | Step::About(_) | Step::Item(_) | Step::Review => return Outcome::Again(None),
        };
        self.record(fact, Self::step_after)
    }

    /// Answers the item at hand and goes on.
    fn answer(&mut self, answer: Answer) -> Outcome {
        let Step::Item(item) = self.at.clone() else { return Outcome::Again(None) };
        let given = Given { answer, carried_from: None, ..self.given(&item) };
        self.record(Fact::Answer { item, given }, Self::step_after)
    }

    /// Puts words beside the answer to the item at hand and stays there.
    fn beside(&mut self, put: impl FnOnce(&mut Given)) -> Outcome {
        let Step::Item(item) = self.at.clone() else { return Outcome::Again(None) };
        let mut given = self.given(&item);
        put(&mut given);
        self.record(Fact::Answer { item, given }, |here| here.at.clone())
    }

    /// Takes in a fact, and goes where it leads.
    fn record(&mut self, fact: Fact, then: impl FnOnce(&Self) -> Step) -> Outcome {
        if !entry::fits(&fact, self.questionnaire) {
            return Outcome::Again(None);
        }
        entry::apply(fact.clone(), &mut self.response);
        let then = then(self);
        self.go(Some(fact), then)
    }

    fn go(&mut self, fact: Option<Fact>, then: Step) -> Outcome {
        self.writing = None;
        self.returning &= then != Step::Review;
        self.at = then.clone();
        Outcome::Recorded(Entry { fact, then, returning: self.returning })
    }
}

fn kinds(text: &str) -> Vec<String> {
    text.split([',', ';']).map(str::trim).filter(|kind| !kind.is_empty()).map(str::to_owned).collect()
}
