//! Everything that a questionnaire asks, by the names and the words under which tools hand it back. What stands in a file
//! is not known here.

use std::collections::{BTreeMap, BTreeSet};

use super::super::editions::Editions;
use super::super::form::{Choice, Form, Page, Question, Value};
use super::answers::{Answers, Meaning};
use super::fold::{folded, squeezed};
use crate::message;
use crate::model::questionnaire::Questionnaire;
use crate::text::{Catalogue, Language};

/// What `na` is written as besides.
const NOT_APPLICABLE: [&str; 3] = ["na", "n/a", "n.a."];

/// A question as it may come back.
#[derive(Debug)]
pub(super) struct Asked {
    /// What its column is called in the forms that this program makes.
    pub(super) name: String,
    /// The question in the source language.
    pub(super) text: String,
    /// What it asks for.
    pub(super) subject: Subject,
    /// What one may choose; none for words.
    pub(super) answers: Answers,
}

/// What a question asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// A level of an item; whether one may say that it does not apply.
    Item {
        /// Whether one may say that it does not apply.
        may_not_apply: bool,
    },
    /// Why an item does not apply: the question of this place.
    Reason(usize),
    /// Something about the person.
    About,
    /// Which path.
    Path,
    /// Which stage sounds most like the collaboration.
    Declared,
    /// An open question.
    Open,
}

/// Everything that is asked.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// In the order of the form.
    pub(super) questions: Vec<Asked>,
    names: BTreeMap<String, usize>,
    squeezed: BTreeMap<String, Option<usize>>,
    texts: BTreeMap<String, Option<usize>>,
    reasons: BTreeSet<String>,
    comments: BTreeSet<String>,
    languages: Vec<String>,
}

impl Vocabulary {
    /// What a questionnaire asks in all its languages.
    pub(super) fn of(editions: &Editions) -> Self {
        let form = Form::of(editions);
        let languages = form.languages.iter().map(|tongue| tongue.code.clone()).collect();
        let mut vocabulary = Self { languages, ..Self::default() };
        vocabulary.comments = every_language(&form).map(|said| folded(&said.say(&message!("paper-comment")))).collect();
        for page in &form.pages {
            vocabulary.page(page, editions);
        }
        vocabulary
    }

    /// The question of this name, whatever the case; else the only one whose letters and digits it has.
    pub(super) fn named(&self, name: &str) -> Option<usize> {
        let lower = name.to_lowercase();
        let squeezable = name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let squeeze = || squeezable.then(|| self.squeezed.get(&lower).copied().flatten()).flatten();
        self.names.get(&lower).copied().or_else(squeeze)
    }

    /// The only question with this text in one of the languages, once folded.
    pub(super) fn worded(&self, folded: &str) -> Option<usize> {
        self.texts.get(folded).copied().flatten()
    }

    /// Whether this folded text asks why what stands before it does not apply.
    pub(super) fn asks_reason(&self, folded: &str) -> bool {
        self.reasons.contains(folded)
    }

    /// Whether this folded text asks for a comment on what stands before it.
    pub(super) fn asks_comment(&self, folded: &str) -> bool {
        self.comments.contains(folded) || matches!(folded, "comment" | "comments" | "other" | "other (please specify)")
    }

    /// The code of the language that a cell names, if the questionnaire speaks it: `fr`, `FR`, `fr-CA`, `fr_CA`.
    pub(super) fn language(&self, cell: &str) -> Option<&str> {
        let code = cell.trim().to_lowercase();
        let known = |code: &str| self.languages.iter().find(|known| known.eq_ignore_ascii_case(code));
        known(&code).or_else(|| known(code.split(['-', '_']).next()?)).map(String::as_str)
    }

    fn page(&mut self, page: &Page, editions: &Editions) {
        let mut item = None;
        for question in &page.questions {
            let subject = subject(question, &editions.source, item);
            if matches!(subject, Subject::Item { .. }) {
                item = Some(self.questions.len());
            }
            self.question(question, subject, editions);
        }
    }

    fn question(&mut self, question: &Question, subject: Subject, editions: &Editions) {
        let at = self.questions.len();
        self.names.insert(question.name.to_lowercase(), at);
        only(&mut self.squeezed, squeezed(&question.name), at);
        for text in &question.text {
            if matches!(subject, Subject::Reason(_)) {
                self.reasons.insert(folded(text));
            } else {
                only(&mut self.texts, folded(text), at);
            }
        }
        let answers = answers(question, &subject, editions);
        let text = question.text.first().cloned().unwrap_or_default();
        self.questions.push(Asked { name: question.name.clone(), text, subject, answers });
    }
}

/// Remembers what a text belongs to, unless it belongs to something else too.
fn only(texts: &mut BTreeMap<String, Option<usize>>, text: String, at: usize) {
    let known = texts.entry(text).or_insert(Some(at));
    if *known != Some(at) {
        *known = None;
    }
}

fn every_language(form: &Form) -> impl Iterator<Item = Catalogue> {
    let languages = form.languages.iter().filter_map(|tongue| Language::of_code(&tongue.code));
    languages.map(Catalogue::of)
}

/// What a question asks for, by its name; what is no id of its own and follows an item asks for the reason.
fn subject(question: &Question, source: &Questionnaire, item: Option<usize>) -> Subject {
    let name = &question.name;
    let is_open = || source.tasks.iter().flat_map(|task| &task.reflections).any(|open| open.id == *name);
    if let Some((_, item)) = source.item(name) {
        Subject::Item { may_not_apply: item.not_applicable }
    } else if source.about.iter().any(|about| about.id == *name) {
        Subject::About
    } else if is_open() {
        Subject::Open
    } else if let Some(item) = item {
        Subject::Reason(item)
    } else if question.required {
        Subject::Path
    } else {
        Subject::Declared
    }
}

fn answers(question: &Question, subject: &Subject, editions: &Editions) -> Answers {
    let mut answers = Answers::default();
    let about = editions.source.about.iter().find(|about| about.id == question.name);
    for (at, choice) in question.choices.iter().enumerate() {
        let labels: Vec<&str> = choice.label.iter().map(String::as_str).collect();
        let kept = about.and_then(|about| about.choices.get(at));
        answers.add(meaning(choice, subject, at, kept), &written(&choice.value), &labels);
    }
    if matches!(subject, Subject::Item { .. }) {
        plain(&mut answers, &question.name, editions);
    }
    answers
}

/// What the scale itself has: its labels where the item describes the levels, and words for what is no level.
fn plain(answers: &mut Answers, item: &str, editions: &Editions) {
    for said in std::iter::once(&editions.source).chain(&editions.others) {
        let Some((task, _)) = said.item(item) else { continue };
        let scale = said.scale(task);
        for (level, (label, code)) in scale.levels.iter().zip(&scale.codes).enumerate() {
            answers.add(Meaning::Level(level), &code.to_string(), &[label]);
        }
        for name in NOT_APPLICABLE {
            answers.add(Meaning::NotApplicable, name, &[&scale.not_applicable]);
        }
    }
}

fn meaning(choice: &Choice, subject: &Subject, at: usize, kept: Option<&String>) -> Meaning {
    match (&choice.value, subject) {
        (Value::Code(_), _) => Meaning::Level(at),
        (Value::Word(word), Subject::Item { .. }) if word == "na" => Meaning::NotApplicable,
        (Value::Word(_), Subject::Item { .. }) => Meaning::DontKnow,
        (Value::Word(word), _) => Meaning::Word(kept.unwrap_or(word).clone()),
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::Code(code) => code.to_string(),
        Value::Word(word) => word.clone(),
    }
}
