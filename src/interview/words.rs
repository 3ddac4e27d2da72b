//! The words of each step: what stands above, the rows, the actions. It decides nothing.

use super::review::{self, Choice, Open};
use super::screen::{Action, Ask, Line, Paragraph, Row, Screen};
use super::state::{Interview, Writing};
use super::step::Step;
use crate::message;
use crate::model::questionnaire::{Item, Reflection, Task};
use crate::model::response::{Answer, Declared, Given};
use crate::text::{Catalogue, Message};

/// How long an item takes on average: 52 of them in 25 minutes.
const SECONDS_PER_ITEM: usize = 28;

impl Interview<'_> {
    /// What to show now.
    pub fn ask(&self, catalogue: &Catalogue) -> Ask {
        let words = Words { interview: self, catalogue };
        match self.writing {
            Some(writing) => Ask::Write(words.line(writing)),
            None => Ask::Choose(words.screen()),
        }
    }
}

/// More about the step the interview is at.
pub(super) fn help(interview: &Interview<'_>) -> Message {
    match &interview.at {
        Step::Path => message!("help-path"),
        Step::Present | Step::Kinds | Step::Missing => message!("help-together"),
        Step::Declared => message!("help-declared"),
        Step::About(_) => message!("help-about"),
        Step::Item(_) => help_item(interview.item().map(|(_, item)| item)),
        Step::Reflection(_) => message!("help-reflection"),
        Step::Review => message!("help-review"),
    }
}

fn help_item(item: Option<&Item>) -> Message {
    match item.and_then(|item| item.help.as_deref()) {
        Some(help) => message!("help-item-more", help = help),
        None => message!("help-item"),
    }
}

struct Words<'a, 'q> {
    interview: &'a Interview<'q>,
    catalogue: &'a Catalogue,
}

impl Words<'_, '_> {
    fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    fn screen(&self) -> Screen {
        let mut screen = self.screen_of_step();
        if self.interview.step_before().is_none() {
            let title = Paragraph::Heading(self.interview.shown.title.clone());
            screen.above.splice(0..0, [title, Paragraph::Note(self.say(&message!("welcome")))]);
        }
        screen
    }

    fn screen_of_step(&self) -> Screen {
        match &self.interview.at {
            Step::Path => self.path(),
            Step::Present => self.open(&message!("ask-present"), self.present()),
            Step::Kinds => self.open(&message!("ask-kinds"), self.kinds()),
            Step::Missing => self.open(&message!("ask-missing"), self.missing()),
            Step::Declared => self.declared(),
            Step::About(id) => self.about(id),
            Step::Item(_) => self.item(),
            Step::Reflection(id) => self.reflection(id),
            Step::Review => self.review(),
        }
    }

    fn path(&self) -> Screen {
        let question = &self.interview.shown.path_question;
        let paths = &self.interview.shown.paths;
        let rows = paths.iter().map(|path| {
            let tasks = self.interview.shown.tasks.iter().filter(|task| path.tasks.contains(&task.id));
            let items: usize = tasks.map(|task| task.items.len()).sum();
            let size = message!("path-size", items = items, minutes = minutes(items));
            Row::plain(format!("{} ({})", path.title, self.say(&size)))
        });
        let chosen = self.interview.response.path.as_deref();
        Screen {
            above: vec![Paragraph::Question(question.clone().unwrap_or_else(|| self.say(&message!("ask-path"))))],
            rows: rows.collect(),
            actions: self.actions(),
            selected: paths.iter().position(|path| Some(path.id.as_str()) == chosen),
        }
    }

    fn declared(&self) -> Screen {
        let stages = &self.interview.shown.stages;
        let more = [message!("declared-differs"), message!("declared-cannot-say")].map(|words| self.say(&words));
        let rows = stages.iter().map(|stage| stage.sounds_like.clone()).chain(more).map(Row::plain);
        Screen {
            above: vec![Paragraph::Question(self.say(&message!("ask-declared")))],
            rows: rows.collect(),
            actions: self.actions(),
            selected: self.interview.response.declared.map(|declared| match declared {
                Declared::Stage(number) => number.saturating_sub(1),
                Declared::Differs => stages.len(),
                Declared::CannotSay => stages.len() + 1,
            }),
        }
    }

    fn about(&self, id: &str) -> Screen {
        let about = self.interview.shown.about.iter().find(|about| about.id == id);
        let choices = about.map_or(&[][..], |about| &about.choices);
        // The answer is kept in the words of the source; the choices stand in the same order.
        let source = self.interview.questionnaire.about.iter().find(|about| about.id == id);
        let chosen = self.interview.response.about.get(id);
        Screen {
            above: vec![
                Paragraph::Heading(self.say(&message!("about-heading"))),
                Paragraph::Question(about.map(|about| about.text.clone()).unwrap_or_default()),
            ],
            rows: choices.iter().map(Row::plain).collect(),
            actions: self.actions(),
            selected: source.and_then(|about| about.choices.iter().position(|choice| Some(choice) == chosen)),
        }
    }

    fn item(&self) -> Screen {
        let Some((task, item)) = self.interview.item() else { return self.review() };
        let scale = self.interview.shown.scale(task);
        let given = self.interview.given(&item.id);
        let rows = scale.levels.iter().enumerate();
        let rows = rows.map(|(level, label)| Row::level(label, item.levels.get(level), self.catalogue));
        let mut above = self.item_heading(task, item);
        above.push(Paragraph::Question(item.text.clone()));
        above.extend(self.so_far(&given, &scale.dont_know).map(Paragraph::Note));
        let selected = match given.answer {
            Answer::Level(level) => Some(level),
            Answer::DontKnow | Answer::NotApplicable { .. } | Answer::Unanswered => None,
        };
        Screen { above, rows: rows.collect(), actions: self.actions(), selected }
    }

    /// Stage and task, why the task matters where it begins, and how far one has come.
    fn item_heading(&self, task: &Task, item: &Item) -> Vec<Paragraph> {
        let (position, of) = (self.position(&item.id), self.interview.asked_items().len());
        let stage = self.interview.shown.stage_of(&task.id);
        let heading = match stage {
            Some(stage) => message!(
                "item-heading-stage",
                number = stage.number,
                stage = stage.title.as_str(),
                task = task.id.as_str(),
                title = task.title.as_str()
            ),
            None => message!("item-heading", task = task.id.as_str(), title = task.title.as_str()),
        };
        let mut above = vec![Paragraph::Heading(self.say(&heading))];
        if task.items.first().is_some_and(|first| first.id == item.id) {
            above.push(Paragraph::Note(task.why.clone()));
        }
        let place = message!("item-place", position = position + 1, of = of, minutes = minutes(of - position));
        above.push(Paragraph::Note(self.say(&place)));
        above
    }

    /// Position of an item among those asked, from 0.
    fn position(&self, id: &str) -> usize {
        self.interview.asked_items().iter().position(|(_, asked)| asked.id == id).unwrap_or(0)
    }

    /// What was given to an item so far, apart from a level, which is preselected.
    fn so_far(&self, given: &Given, dont_know: &str) -> impl Iterator<Item = String> {
        let answer = match &given.answer {
            Answer::DontKnow => Some(message!("so-far-answer", answer = dont_know)),
            Answer::NotApplicable { reason } => Some(message!("so-far-not-applicable", reason = reason)),
            Answer::Level(_) | Answer::Unanswered => None,
        };
        let carried = given.carried_from.as_ref().map(|from| message!("so-far-carried", checkpoint = from));
        let views = given.not_agreed.as_ref().map(|views| message!("so-far-views", views = views));
        let comment = given.comment.as_ref().map(|comment| message!("so-far-comment", comment = comment));
        [answer, carried, views, comment].into_iter().flatten().map(|message| self.say(&message))
    }

    fn reflection(&self, id: &str) -> Screen {
        let text = self.interview.response.reflections.get(id).cloned();
        let question = self.find_reflection(id).map(|open| open.text.clone()).unwrap_or_default();
        let mut screen = self.open(&message!("ask-reflection"), text);
        screen.above.insert(1, Paragraph::Question(question));
        screen
    }

    /// A question answered in one's own words: first whether to write at all.
    fn open(&self, question: &Message, written: Option<String>) -> Screen {
        let mut above = vec![Paragraph::Heading(self.say(question))];
        above.extend(written.map(|words| Paragraph::Note(self.say(&message!("so-far-written", words = words)))));
        Screen {
            above,
            rows: vec![Row::plain(self.say(&message!("write-row")))],
            actions: self.actions(),
            selected: None,
        }
    }

    fn review(&self) -> Screen {
        let open = review::open_items(self.interview);
        let (answered, asked) = self.interview.progress();
        let rows = review::choices(self.interview).into_iter().map(|choice| self.review_row(&choice, &open));
        Screen {
            above: vec![
                Paragraph::Heading(self.say(&message!("review-heading"))),
                Paragraph::Note(self.say(&message!(
                    "review-count",
                    answered = answered,
                    asked = asked,
                    open = open.len()
                ))),
            ],
            rows: rows.collect(),
            actions: self.actions(),
            // Storing is for good, so an Enter too many must not do it.
            selected: (!open.is_empty()).then_some(1),
        }
    }

    fn review_row(&self, choice: &Choice, open: &[(&Item, Open)]) -> Row {
        match choice {
            Choice::Store => Row::plain(self.say(&message!("review-store"))),
            Choice::GoTo(id) => {
                let found = open.iter().find(|(item, _)| item.id == *id);
                let (text, why) = found.map_or(("", Open::Unanswered), |(item, why)| (item.text.as_str(), *why));
                let why = match why {
                    Open::Unanswered => message!("review-unanswered"),
                    Open::DontKnow => message!("review-dont-know"),
                    Open::NotConfirmed => message!("review-not-confirmed"),
                    Open::NotAgreed => message!("review-not-agreed"),
                };
                let position = self.position(id) + 1;
                Row::plain(self.say(&message!("review-go", position = position, why = why, text = text)))
            }
            Choice::Widen(id) => self.widen_row(id),
        }
    }

    fn widen_row(&self, id: &str) -> Row {
        let questionnaire = self.interview.shown;
        let wider = questionnaire.path(id).map_or(&[][..], |path| &path.tasks);
        let added = questionnaire.tasks.iter().filter(|task| wider.contains(&task.id));
        let added: Vec<&Task> = added.filter(|task| !self.interview.response.asks_task(questionnaire, task)).collect();
        let items: usize = added.iter().map(|task| task.items.len()).sum();
        let names: Vec<String> = added.iter().map(|task| task.id.clone()).collect();
        Row::plain(self.say(&message!("review-widen", tasks = names, items = items, minutes = minutes(items))))
    }

    fn line(&self, writing: Writing) -> Line {
        let given = match &self.interview.at {
            Step::Item(id) => self.interview.given(id),
            _ => Given::plain(Answer::Unanswered),
        };
        let (label, initial) = match writing {
            Writing::Comment => (message!("write-comment"), given.comment),
            Writing::Reason => (message!("write-reason"), reason(given.answer)),
            Writing::Views => (message!("write-views"), given.not_agreed),
            Writing::Open => self.open_line(),
        };
        let how = match (writing, &initial) {
            (Writing::Comment | Writing::Views | Writing::Open, Some(_)) => message!("write-how-again"),
            _ => message!("write-how"),
        };
        Line {
            above: vec![Paragraph::Note(self.say(&how))],
            label: self.say(&label),
            initial: initial.unwrap_or_default(),
        }
    }

    fn open_line(&self) -> (Message, Option<String>) {
        match &self.interview.at {
            Step::Present => (message!("write-present"), self.present()),
            Step::Kinds => (message!("write-kinds"), self.kinds()),
            Step::Missing => (message!("write-missing"), self.missing()),
            Step::Reflection(id) => (message!("write-open"), self.interview.response.reflections.get(id).cloned()),
            Step::Path | Step::Declared | Step::About(_) | Step::Item(_) | Step::Review => {
                (message!("write-open"), None)
            }
        }
    }

    fn present(&self) -> Option<String> {
        self.interview.response.together.as_ref()?.present.map(|people| people.to_string())
    }

    fn kinds(&self) -> Option<String> {
        let kinds = &self.interview.response.together.as_ref()?.kinds;
        (!kinds.is_empty()).then(|| kinds.join(", "))
    }

    fn missing(&self) -> Option<String> {
        self.interview.response.together.as_ref()?.missing.clone()
    }

    fn find_reflection(&self, id: &str) -> Option<&Reflection> {
        let mut reflections = self.interview.shown.tasks.iter().flat_map(|task| &task.reflections);
        reflections.find(|open| open.id == id)
    }

    fn actions(&self) -> Vec<(Action, String)> {
        self.interview.actions().into_iter().map(|action| (action, self.say(&label(action)))).collect()
    }
}

fn label(action: Action) -> Message {
    match action {
        Action::Back => message!("action-back"),
        Action::Skip => message!("action-skip"),
        Action::DontKnow => message!("action-dont-know"),
        Action::NotApplicable => message!("action-not-applicable"),
        Action::NotAgreed => message!("action-not-agreed"),
        Action::Comment => message!("action-comment"),
        Action::Help => message!("action-help"),
        Action::Leave => message!("action-leave"),
    }
}

fn reason(answer: Answer) -> Option<String> {
    match answer {
        Answer::NotApplicable { reason } => Some(reason),
        Answer::Level(_) | Answer::DontKnow | Answer::Unanswered => None,
    }
}

/// Minutes that so many items take, at least 1.
pub fn minutes(items: usize) -> usize {
    (items * SECONDS_PER_ITEM).div_ceil(60).max(1)
}
