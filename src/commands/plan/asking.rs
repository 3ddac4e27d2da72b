//! What is asked of a person who makes a commitment: what will be done, beginning with the next tasks and their practices,
//! who will do it, and by when. What is stored is not known here.

use super::wish::{Wish, coming};
use crate::interview::{Action, Paragraph};
use crate::journal::Stored;
use crate::message;
use crate::model::questionnaire::{Practice, Questionnaire};
use crate::prompt::{Dialogue, Said, Stopped};
use crate::report::Report;
use crate::text::{Catalogue, Message};
use crate::time::{Date, Stretch};

/// How far off a commitment may be due, to choose from.
const DUE: [&str; 4] = ["1w", "2w", "1m", "3m"];

/// What came of asking, unless no reply will come.
type Asked<T> = Result<T, Stopped>;

/// A practice of a next task.
pub(super) struct Offer {
    task: String,
    title: String,
    practice: Practice,
}

/// The practices of the next tasks, in their order.
pub(super) fn offers(stored: &Stored, asked: &Questionnaire, organisation: &str) -> Vec<Offer> {
    let report = Report::of(organisation, &stored.checkpoint, asked, &stored.responses);
    let mut offers = Vec::new();
    for next in &report.assessment.next {
        let Some(line) = report.task(&next.task) else { continue };
        for practice in next.practices.iter().filter_map(|id| asked.practice(id)) {
            offers.push(Offer { task: next.task.clone(), title: line.name(), practice: practice.clone() });
        }
    }
    offers
}

/// Asking for what is missing.
pub(super) struct Asking<'a> {
    /// How it is asked.
    pub(super) dialogue: Dialogue,
    /// The convener.
    pub(super) organisation: &'a str,
    /// What the next tasks offer.
    pub(super) offers: Vec<Offer>,
    /// The day it is.
    pub(super) today: Date,
    /// The words.
    pub(super) catalogue: &'a Catalogue,
}

/// Which question is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    What,
    Who,
    By,
}

/// What a question leads to.
enum Then {
    On,
    Back,
    Leave,
}

impl Asking<'_> {
    /// Asks until nothing is missing; `None` when the person leaves. Back takes back what was answered last.
    pub(super) fn complete(mut self, mut wish: Wish) -> Asked<Option<Wish>> {
        let mut answered: Vec<(At, Wish)> = Vec::new();
        loop {
            let at = match (&wish.what, &wish.who, &wish.by) {
                (None, ..) => At::What,
                (_, None, _) => At::Who,
                (.., None) => At::By,
                _ => return Ok(Some(wish)),
            };
            let before = wish.clone();
            let then = match at {
                At::What => self.what(&mut wish, !answered.is_empty())?,
                At::Who => self.who(&mut wish, !answered.is_empty())?,
                At::By => self.by(&mut wish, !answered.is_empty())?,
            };
            match then {
                Then::On => answered.push((at, before)),
                Then::Back => wish = answered.pop().map_or(before, |(_, earlier)| earlier),
                Then::Leave => return Ok(None),
            }
        }
    }

    fn choose(&mut self, above: Vec<Paragraph>, rows: &[String], back: bool) -> Asked<Result<usize, Then>> {
        let mut actions = vec![(Action::Leave, message!("action-leave-nothing"))];
        if back {
            actions.insert(0, (Action::Back, message!("action-back")));
        }
        Ok(match self.dialogue.choose(above, rows, &actions)? {
            Said::Row(row) => Ok(row),
            Said::Act(Action::Leave) => Err(Then::Leave),
            Said::Act(_) => Err(Then::Back),
        })
    }

    fn write(&mut self, label: &Message) -> Asked<Option<String>> {
        let above = vec![self.dialogue.note(&message!("write-how"))];
        self.dialogue.write(above, label)
    }

    fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    fn what(&mut self, wish: &mut Wish, back: bool) -> Asked<Then> {
        loop {
            let mut rows: Vec<String> = self.offers.iter().map(|offer| self.offered(offer)).collect();
            rows.push(self.say(&message!("plan-own-words")));
            let above = vec![self.dialogue.question(&message!("plan-ask-what"))];
            let row = match self.choose(above, &rows, back)? {
                Ok(row) => row,
                Err(then) => return Ok(then),
            };
            let then = if row < self.offers.len() { self.step(row, wish)? } else { self.own_words(wish)? };
            if !matches!(then, Then::Back) {
                return Ok(then);
            }
        }
    }

    fn offered(&self, offer: &Offer) -> String {
        self.say(&message!("plan-offer", task = offer.task.as_str(), practice = offer.practice.title.as_str()))
    }

    /// A practice was chosen: its first step is a commitment that fits in a week, and others may fit better.
    fn step(&mut self, offer: usize, wish: &mut Wish) -> Asked<Then> {
        let Some(Offer { task, title, practice }) = self.offers.get(offer) else { return Ok(Then::Back) };
        let (task, practice) = (task.clone(), practice.clone());
        let above = vec![
            Paragraph::Heading(title.clone()),
            Paragraph::Question(practice.title.clone()),
            Paragraph::Note(practice.summary.clone()),
            self.dialogue.note(&message!("plan-room", who = practice.who.as_str())),
        ];
        let first = practice.first_step.trim_end_matches('.').to_owned();
        let rows =
            [self.say(&message!("plan-first-step", step = first.as_str())), self.say(&message!("plan-other-step"))];
        let what = match self.choose(above, &rows, true)? {
            Ok(0) => Some(first),
            Ok(_) => self.write(&message!("plan-write-what"))?,
            Err(then) => return Ok(then),
        };
        let Some(what) = what else { return Ok(Then::Back) };
        wish.what = Some(what);
        wish.task.get_or_insert(task);
        wish.practice = Some(practice.id);
        Ok(Then::On)
    }

    fn own_words(&mut self, wish: &mut Wish) -> Asked<Then> {
        let Some(what) = self.write(&message!("plan-write-what"))? else { return Ok(Then::Back) };
        let mut tasks: Vec<(String, String)> = Vec::new();
        for offer in &self.offers {
            if !tasks.iter().any(|(task, _)| *task == offer.task) {
                tasks.push((offer.task.clone(), offer.title.clone()));
            }
        }
        if wish.task.is_none() && !tasks.is_empty() {
            let mut rows: Vec<String> = tasks.iter().map(|(_, title)| title.clone()).collect();
            rows.push(self.say(&message!("plan-no-task")));
            let above = vec![self.dialogue.question(&message!("plan-ask-task"))];
            match self.choose(above, &rows, true)? {
                Ok(row) => wish.task = tasks.into_iter().nth(row).map(|(task, _)| task),
                Err(then) => return Ok(then),
            }
        }
        wish.what = Some(what);
        Ok(Then::On)
    }

    fn who(&mut self, wish: &mut Wish, back: bool) -> Asked<Then> {
        loop {
            let above = vec![
                self.dialogue.question(&message!("plan-ask-who")),
                self.dialogue.note(&message!("plan-ask-who-note")),
            ];
            let rows = [
                self.say(&message!("plan-who-other")),
                self.say(&message!("plan-who-we", organisation = self.organisation)),
            ];
            let row = match self.choose(above, &rows, back)? {
                Ok(row) => row,
                Err(then) => return Ok(then),
            };
            wish.ours = row == 1;
            wish.who =
                if wish.ours { Some(self.organisation.to_owned()) } else { self.write(&message!("plan-write-who"))? };
            if wish.who.is_some() {
                return Ok(Then::On);
            }
        }
    }

    fn by(&mut self, wish: &mut Wish, back: bool) -> Asked<Then> {
        let stretches = DUE.iter().filter_map(|stretch| stretch.parse::<Stretch>().ok());
        let days: Vec<Date> = stretches.filter_map(|stretch| self.today.after(stretch)).collect();
        let words = [
            message!("plan-in-week"),
            message!("plan-in-weeks"),
            message!("plan-in-month"),
            message!("plan-in-months"),
        ];
        let mut rows: Vec<String> = Vec::new();
        for (words, day) in words.iter().zip(&days) {
            rows.push(self.say(&message!("labelled", label = self.say(words), value = self.catalogue.date(*day))));
        }
        rows.push(self.say(&message!("plan-other-day")));
        loop {
            let above = vec![self.dialogue.question(&message!("plan-ask-by"))];
            let row = match self.choose(above, &rows, back)? {
                Ok(row) => row,
                Err(then) => return Ok(then),
            };
            wish.by = match days.get(row) {
                Some(day) => Some(*day),
                None => self.day()?,
            };
            if wish.by.is_some() {
                return Ok(Then::On);
            }
        }
    }

    /// A day written out; what is none, or past, is told and asked for again.
    fn day(&mut self) -> Asked<Option<Date>> {
        while let Some(typed) = self.write(&message!("plan-write-day"))? {
            match coming(&typed, self.today) {
                Ok(day) => return Ok(Some(day)),
                Err(failure) => {
                    for problem in &failure.problems {
                        self.dialogue.tell(problem.hint.as_ref().unwrap_or(&problem.message))?;
                    }
                }
            }
        }
        Ok(None)
    }
}
