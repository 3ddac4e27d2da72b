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
    /// Wrote a line; `None` to go back without writing.
    Wrote(Option<String>),
}

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
        fact.map_or(Outcome::Again(None), |fact| self.record(fact))
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
                entry::apply(Fact::Path(path.clone()), &mut self.response);
                let added = self.steps().into_iter().find(|step| !before.contains(step));
                self.go(Some(Fact::Path(path)), added.unwrap_or(Step::Review))
            }
            None => Outcome::Again(None),
        }
    }

    fn act(&mut self, action: Action) -> Outcome {
        match action {
            Action::Back => match self.step_before() {
                Some(step) => self.go_back(step),
                None => Outcome::Again(Some(message!("first-question"))),
            },
            Action::Skip => {
                let next = self.step_after();
                self.go(None, next)
            }
            Action::DontKnow => self.answer(Answer::DontKnow),
            Action::NotApplicable => match self.item() {
                Some((_, item)) if item.not_applicable => self.write(Writing::Reason),
                _ => Outcome::Again(Some(message!("always-applies"))),
            },
            Action::NotAgreed => self.write(Writing::Views),
            Action::Comment => self.write(Writing::Comment),
            Action::Help => Outcome::Again(Some(words::help(self))),
            Action::Leave => Outcome::Leave,
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
        match writing {
            Writing::Open => self.written_open(text),
            Writing::Reason => self.answer(Answer::NotApplicable { reason: text.to_owned() }),
            Writing::Comment => self.beside(|given| given.comment = Some(text.to_owned())),
            Writing::Views => self.beside(|given| given.not_agreed = Some(text.to_owned())),
        }
    }

    fn written_open(&mut self, text: &str) -> Outcome {
        let fact = match self.at.clone() {
            Step::Present => match text.parse() {
                Ok(people) if people > 0 => Fact::Present(people),
                _ => return Outcome::Again(Some(message!("not-a-number", text = text))),
            },
            Step::Kinds => Fact::Kinds(text.split([',', ';']).map(|kind| kind.trim().to_owned()).collect()),
            Step::Missing => Fact::Missing(text.to_owned()),
            Step::Reflection(id) => Fact::Reflection { id, text: text.to_owned() },
            Step::Path | Step::Declared | Step::About(_) | Step::Item(_) | Step::Review => return Outcome::Again(None),
        };
        self.record(fact)
    }

    /// Answers the item at hand and goes on.
    fn answer(&mut self, answer: Answer) -> Outcome {
        let Step::Item(item) = self.at.clone() else { return Outcome::Again(None) };
        let given = Given { answer, carried_from: None, ..self.given(&item) };
        self.record(Fact::Answer { item, given })
    }

    /// Puts words beside the answer to the item at hand and stays there.
    fn beside(&mut self, put: impl FnOnce(&mut Given)) -> Outcome {
        let Step::Item(item) = self.at.clone() else { return Outcome::Again(None) };
        let mut given = self.given(&item);
        put(&mut given);
        let here = self.at.clone();
        self.go(Some(Fact::Answer { item, given }), here)
    }

    fn record(&mut self, fact: Fact) -> Outcome {
        entry::apply(fact.clone(), &mut self.response);
        let next = self.step_after();
        self.go(Some(fact), next)
    }

    fn go_back(&mut self, step: Step) -> Outcome {
        let outcome = self.go(None, step);
        self.returning = false;
        outcome
    }

    fn go(&mut self, fact: Option<Fact>, then: Step) -> Outcome {
        if let Some(fact) = fact.clone() {
            entry::apply(fact, &mut self.response);
        }
        self.writing = None;
        self.returning &= then != Step::Review;
        self.at = then.clone();
        Outcome::Recorded(Entry { fact, then, returning: self.returning })
    }
}
