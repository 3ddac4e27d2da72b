//! Reading a response from JSON or TOML against its questionnaire, with every mistake at once: the item,
//! the place, the value and what to do. Where the file lies and what becomes of the answers is not known here.

use std::collections::BTreeMap;
use std::ops::Range;

use super::reading::{Reading, Table, tree};
use super::response_file::{FAMILY, VERSION};
use crate::content::nearest::{hint, nearest};
use crate::error::{Result, Source};
use crate::files::tree::{Entry, Node, Value};
use crate::message;
use crate::model::questionnaire::{Item, Questionnaire, Task};
use crate::model::response::{Answer, Declared, Given, Response, Together};
use crate::text::{Message, shown};
use crate::time::Date;

/// What a file of answers may leave out.
#[derive(Clone, Copy, Debug)]
pub struct Defaults<'a> {
    /// The id a response without one gets; a UUID.
    pub id: &'a str,
    /// The day.
    pub date: Date,
    /// Language code.
    pub language: &'a str,
}

/// A response and what else its file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadResponse {
    /// The answers.
    pub response: Response,
    /// Id of the checkpoint it says it belongs to.
    pub checkpoint: Option<String>,
    /// Version of the questionnaire it says was answered.
    pub version: Option<String>,
}

const KEYS: [&str; 14] = [
    "format",
    "id",
    "checkpoint",
    "questionnaire",
    "language",
    "date",
    "path",
    "member",
    "code",
    "together",
    "about",
    "declared_stage",
    "answers",
    "reflections",
];

/// Reads a response: TOML by the file's ending, else JSON. Only `format`, `questionnaire` and `answers` must be there;
/// without `defaults`, as in a journal, id, date and language as well.
///
/// # Errors
/// Every mistake in it, each with its place and what to do; a newer format or another questionnaire alone.
pub fn read_response(
    source: &Source,
    questionnaire: &Questionnaire,
    defaults: Option<Defaults<'_>>,
) -> Result<ReadResponse> {
    let tree = tree(source)?;
    let mut reader = Reader { reading: Reading::of(source), questionnaire };
    let read = reader.reading.top(&tree).and_then(|table| reader.all(table, defaults));
    reader.reading.end(read)
}

/// Reads what was handed in to a checkpoint of many: one response, or several in a list. Without `defaults` each must have
/// its id, date and language.
///
/// # Errors
/// As [`read_response`], for all of them at once; and when one belongs to another checkpoint or is that of a room.
pub fn read_handed_in(
    source: &Source,
    checkpoint: &str,
    questionnaire: &Questionnaire,
    defaults: Option<Defaults<'_>>,
) -> Result<Vec<Response>> {
    let tree = tree(source)?;
    let mut reader = Reader { reading: Reading::of(source), questionnaire };
    let nodes = match &tree.value {
        Value::List(nodes) => nodes.iter().collect(),
        _ => vec![&tree],
    };
    let read = nodes.into_iter().map(|node| reader.handed_in(node, checkpoint, defaults));
    let read: Vec<Option<Response>> = read.collect();
    reader.reading.end(read.into_iter().collect())
}

struct Reader<'a> {
    reading: Reading<'a>,
    questionnaire: &'a Questionnaire,
}

impl<'a> Reader<'a> {
    fn handed_in(&mut self, node: &'a Node, checkpoint: &str, defaults: Option<Defaults<'_>>) -> Option<Response> {
        let table = self.reading.top(node)?;
        let read = self.all(table, defaults)?;
        if let Some(said) = read.checkpoint.filter(|said| said != checkpoint) {
            let at = &table.entry("checkpoint")?.node.span;
            let message = message!("response-other-checkpoint", said = shown(&said), checkpoint = checkpoint);
            self.reading.wrong(at, message, message!("response-other-checkpoint-hint"));
        }
        if read.response.together.is_some() {
            let at = &table.entry("together")?.at;
            self.reading.wrong(at, message!("response-together-many"), message!("response-together-many-hint"));
        }
        Some(read.response)
    }

    fn all(&mut self, table: Table<'a>, defaults: Option<Defaults<'_>>) -> Option<ReadResponse> {
        if !self.reading.format(table, FAMILY, VERSION) {
            return None;
        }
        // Answers to something else would each be a mistake: one is enough.
        let identity = self.identity(table)?;
        let version = self.reading.text(identity, "version");
        self.reading.only(table, &KEYS);
        let id = self.reading.spelt(table, "id", message!("journal-kind-uuid")).map(|id: uuid::Uuid| id.to_string());
        let id = self.defaulted(table, "id", id, defaults.map(|defaults| defaults.id.to_owned()));
        let date = self.reading.spelt(table, "date", message!("journal-kind-date"));
        let date = self.defaulted(table, "date", date, defaults.map(|defaults| defaults.date));
        let language = self.reading.words(table, "language");
        let language =
            self.defaulted(table, "language", language, defaults.map(|defaults| defaults.language.to_owned()));
        let checkpoint = self.reading.words(table, "checkpoint");
        let (member, code) = (self.reading.words(table, "member"), self.reading.words(table, "code"));
        let (path, together, about) = (self.path(table), self.together(table), self.about(table));
        let (declared, answers, reflections) = (self.declared(table), self.answers(table), self.reflections(table));
        let (id, date, language) = (id?, date?, language?);
        let response =
            Response { id, language, date, path, member, code, together, about, declared, answers, reflections };
        Some(ReadResponse { response, checkpoint, version })
    }

    /// What the file says, else the default; without a default the key must be there.
    fn defaulted<T>(&mut self, table: Table<'a>, key: &str, said: Option<T>, default: Option<T>) -> Option<T> {
        if default.is_none() {
            return self.reading.required(table, key, said);
        }
        said.or(default)
    }

    /// What the file says of its questionnaire, if that is the right one.
    fn identity(&mut self, table: Table<'a>) -> Option<Table<'a>> {
        let identity = self.reading.table(table, "questionnaire");
        let identity = self.reading.required(table, "questionnaire", identity)?;
        self.reading.only(identity, &["id", "version"]);
        let id = self.reading.text(identity, "id");
        let id = self.reading.required(identity, "id", id)?;
        if id != self.questionnaire.id {
            let message = message!("response-other-questionnaire", id = shown(&id), known = &self.questionnaire.id);
            let hint = message!("response-other-questionnaire-hint");
            self.reading.wrong(&identity.entry("id")?.node.span, message, hint);
            return None;
        }
        let known = &self.questionnaire.version;
        if let Some(entry) = identity.entry("version")
            && let Value::Text(given) = &entry.node.value
            && major(given) != major(known)
        {
            let message = message!("response-other-version", id = id, given = shown(given), known = known);
            self.reading.wrong(&entry.node.span, message, message!("response-other-version-hint"));
            return None;
        }
        Some(identity)
    }

    fn path(&mut self, table: Table<'a>) -> Option<String> {
        let path = self.reading.text(table, "path")?;
        if self.questionnaire.path(&path).is_none() {
            let known: Vec<&str> = self.questionnaire.paths.iter().map(|path| path.id.as_str()).collect();
            let message = message!("response-unknown-path", path = shown(&path));
            self.unknown(&table.entry("path")?.node.span, &path, &known, message);
        }
        Some(path)
    }

    fn together(&mut self, table: Table<'a>) -> Option<Together> {
        let together = self.reading.table(table, "together")?;
        self.reading.only(together, &["present", "kinds", "missing"]);
        Some(Together {
            present: self.reading.whole(together, "present", 1),
            kinds: self.reading.texts(together, "kinds"),
            missing: self.reading.words(together, "missing"),
        })
    }

    fn about(&mut self, table: Table<'a>) -> BTreeMap<String, String> {
        let Some(about) = self.reading.table(table, "about") else { return BTreeMap::new() };
        self.reading.twice(about);
        let questionnaire = self.questionnaire;
        let mut choices = BTreeMap::new();
        for entry in about.entries() {
            let Some(question) = questionnaire.about.iter().find(|question| question.id == entry.key) else {
                let known: Vec<&str> = questionnaire.about.iter().map(|question| question.id.as_str()).collect();
                self.unknown(
                    &entry.at,
                    &entry.key,
                    &known,
                    message!("response-unknown-about", about = shown(&entry.key)),
                );
                continue;
            };
            let Some(choice) = self.reading.text(about, &entry.key) else { continue };
            if !question.choices.contains(&choice) {
                let known: Vec<&str> = question.choices.iter().map(String::as_str).collect();
                let message = message!("response-unknown-choice", choice = shown(&choice), about = &question.id);
                self.unknown(&entry.node.span, &choice, &known, message);
            }
            choices.insert(question.id.clone(), choice);
        }
        choices
    }

    fn declared(&mut self, table: Table<'a>) -> Option<Declared> {
        let entry = table.entry("declared_stage")?;
        let stages = self.questionnaire.stages.len();
        match &entry.node.value {
            Value::Text(word) if word == "differs" => return Some(Declared::Differs),
            Value::Text(word) if word == "cannot_say" => return Some(Declared::CannotSay),
            Value::Whole(number) => {
                if let Some(number) = usize::try_from(*number).ok().filter(|number| (1..=stages).contains(number)) {
                    return Some(Declared::Stage(number));
                }
            }
            _ => {}
        }
        let message = message!("response-unknown-stage", stage = self.reading.quoted(&entry.node.span));
        self.reading.wrong(&entry.node.span, message, message!("response-unknown-stage-hint", stages = stages));
        None
    }

    fn reflections(&mut self, table: Table<'a>) -> BTreeMap<String, String> {
        let Some(reflections) = self.reading.table(table, "reflections") else { return BTreeMap::new() };
        self.reading.twice(reflections);
        let tasks = &self.questionnaire.tasks;
        let known: Vec<&str> = tasks.iter().flat_map(|task| &task.reflections).map(|open| open.id.as_str()).collect();
        let mut texts = BTreeMap::new();
        for entry in reflections.entries() {
            if !known.contains(&entry.key.as_str()) {
                let message = message!("response-unknown-reflection", reflection = shown(&entry.key));
                self.unknown(&entry.at, &entry.key, &known, message);
            } else if let Some(text) = self.reading.words(reflections, &entry.key) {
                texts.insert(entry.key.clone(), text);
            }
        }
        texts
    }

    fn answers(&mut self, table: Table<'a>) -> BTreeMap<String, Given> {
        let answers = self.reading.table(table, "answers");
        let Some(answers) = self.reading.required(table, "answers", answers) else { return BTreeMap::new() };
        self.reading.twice(answers);
        let mut givens = BTreeMap::new();
        for entry in answers.entries() {
            let Some((task, item)) = self.questionnaire.item(&entry.key) else {
                self.unknown_item(entry);
                continue;
            };
            if let Some(given) = self.given(entry, task, item) {
                givens.insert(item.id.clone(), given);
            }
        }
        givens
    }

    /// What an entry gives to its item; `None` where it says nothing at all, or not as it must.
    fn given(&mut self, entry: &'a Entry, task: &Task, item: &Item) -> Option<Given> {
        let Some(table) = Table::of(&entry.node) else {
            let value = self.reading.quoted(&entry.node.span);
            let message = message!("response-answer-shape", item = &item.id, value = value);
            self.reading.wrong(&entry.node.span, message, message!("response-answer-shape-hint"));
            return None;
        };
        let keys = ["level", "dont_know", "not_applicable", "comment", "not_agreed", "carried_from"];
        self.reading.only(table, &keys);
        let given = Given {
            answer: self.answer(table, task, item),
            comment: self.reading.words(table, "comment"),
            not_agreed: self.not_agreed(table, item),
            carried_from: self.reading.words(table, "carried_from"),
        };
        (given != Given::plain(Answer::Unanswered)).then_some(given)
    }

    fn answer(&mut self, table: Table<'a>, task: &Task, item: &Item) -> Answer {
        let level = self.level(table, task, item);
        let dont_know = self.reading.flag(table, "dont_know").then_some(Answer::DontKnow);
        let not_applicable = self.not_applicable(table, item);
        let kinds: Vec<&str> = [
            table.entry("level").map(|_| "level"),
            dont_know.as_ref().map(|_| "dont_know"),
            table.entry("not_applicable").map(|_| "not_applicable"),
        ]
        .into_iter()
        .flatten()
        .collect();
        if let [_, .., last] = kinds.as_slice() {
            let at = table.entry(last).map_or(0..0, |entry| entry.at.clone());
            let kinds: Vec<String> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
            let message = message!("response-several-answers", item = &item.id, kinds = kinds);
            self.reading.wrong(&at, message, message!("response-several-answers-hint"));
        }
        level.or(dont_know).or(not_applicable).unwrap_or(Answer::Unanswered)
    }

    fn level(&mut self, table: Table<'a>, task: &Task, item: &Item) -> Option<Answer> {
        let entry = table.entry("level")?;
        let scale = self.questionnaire.scale(task);
        if let Value::Whole(level) = entry.node.value
            && let Ok(level) = usize::try_from(level)
            && level <= scale.top()
        {
            return Some(Answer::Level(level));
        }
        let levels: Vec<String> =
            scale.levels.iter().enumerate().map(|(level, label)| format!("{level} {label}")).collect();
        let message = message!("response-level", value = self.reading.quoted(&entry.node.span), item = &item.id);
        let hint = message!("response-level-hint", top = scale.top(), levels = levels.join(", "));
        self.reading.wrong(&entry.node.span, message, hint);
        None
    }

    fn not_applicable(&mut self, table: Table<'a>, item: &Item) -> Option<Answer> {
        let entry = table.entry("not_applicable")?;
        if !item.not_applicable {
            let message = message!("response-not-applicable", item = &item.id);
            self.reading.wrong(&entry.at, message, message!("response-not-applicable-hint"));
            return None;
        }
        match &entry.node.value {
            Value::Text(reason) if !reason.trim().is_empty() => Some(Answer::NotApplicable { reason: reason.clone() }),
            _ => {
                let message = message!("response-no-reason", item = &item.id);
                self.reading.wrong(&entry.node.span, message, message!("response-no-reason-hint"));
                None
            }
        }
    }

    fn not_agreed(&mut self, table: Table<'a>, item: &Item) -> Option<String> {
        let entry = table.entry("not_agreed")?;
        match &entry.node.value {
            Value::Text(views) if !views.trim().is_empty() => Some(views.clone()),
            _ => {
                let message = message!("response-no-views", item = &item.id);
                self.reading.wrong(&entry.node.span, message, message!("response-no-views-hint"));
                None
            }
        }
    }

    fn unknown_item(&mut self, entry: &Entry) {
        let items = self.questionnaire.tasks.iter().flat_map(|task| &task.items);
        let message =
            message!("response-unknown-item", item = shown(&entry.key), questionnaire = &self.questionnaire.id);
        let items: Vec<&str> = items.map(|item| item.id.as_str()).collect();
        let hint = match nearest(&entry.key, &items) {
            Some(_) => hint(&entry.key, &items),
            None => message!("response-unknown-item-hint", questionnaire = &self.questionnaire.id),
        };
        self.reading.wrong(&entry.at, message, hint);
    }

    /// Notes a name that is not among the known ones.
    fn unknown(&mut self, at: &Range<usize>, name: &str, known: &[&str], message: Message) {
        self.reading.wrong(at, message, hint(name, known));
    }
}

/// The first number of a version: where it differs, so do the questions.
pub(super) fn major(version: &str) -> &str {
    version.split('.').next().unwrap_or(version)
}
