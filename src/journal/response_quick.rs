//! Reading stored responses fast: those without any mistake, which is all of them as a rule. Where anything is out of
//! the ordinary nothing is said here; `response_reading` then finds out what it is.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::names::is_id;
use super::response_file::{FAMILY, VERSION};
use super::response_reading::{ReadResponse, major};
use crate::error::Source;
use crate::files::from_json;
use crate::model::questionnaire::{Item, Questionnaire};
use crate::model::response::{Answer, Declared, Given, Response, Together};

/// Room for the answers to a questionnaire of usual length.
const USUAL: usize = 64;

/// A questionnaire whose items are found by their ids.
pub(super) struct Known<'q> {
    pub(super) questionnaire: &'q Questionnaire,
    /// Each item with the top level of its scale.
    items: HashMap<&'q str, (&'q Item, usize)>,
}

impl<'q> Known<'q> {
    pub(super) fn of(questionnaire: &'q Questionnaire) -> Self {
        let item = |(task, item): (_, &'q Item)| (item.id.as_str(), (item, questionnaire.scale(task).top()));
        Self { questionnaire, items: questionnaire.items().map(item).collect() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plain<'a> {
    #[serde(borrow)]
    format: Cow<'a, str>,
    id: String,
    #[serde(borrow)]
    checkpoint: Option<Cow<'a, str>>,
    #[serde(borrow)]
    questionnaire: PlainQuestionnaire<'a>,
    language: String,
    #[serde(borrow)]
    date: Cow<'a, str>,
    path: Option<String>,
    member: Option<String>,
    code: Option<String>,
    together: Option<PlainTogether>,
    about: Option<Members<String>>,
    declared_stage: Option<PlainDeclared>,
    answers: Members<PlainAnswer>,
    reflections: Option<Members<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlainQuestionnaire<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    version: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlainTogether {
    present: Option<usize>,
    kinds: Option<Vec<String>>,
    missing: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum PlainDeclared {
    Number(usize),
    Word(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlainAnswer {
    level: Option<usize>,
    dont_know: Option<bool>,
    not_applicable: Option<String>,
    comment: Option<String>,
    not_agreed: Option<String>,
    carried_from: Option<String>,
}

/// Something that is a mistake or might be one.
struct Unusual;

/// What was read, unless something about it is unusual.
type Usual<T> = Result<T, Unusual>;

/// Texts by their ids.
type Texts = BTreeMap<String, String>;

/// Reads a response that has no mistake; `None` if it has one, or may have.
pub(super) fn read_quick(source: &Source, known: &Known<'_>) -> Option<ReadResponse> {
    let plain: Plain<'_> = from_json(source).ok()?;
    read(plain, known).ok()
}

fn read(plain: Plain<'_>, known: &Known<'_>) -> Usual<ReadResponse> {
    let questionnaire = known.questionnaire;
    let version = plain.questionnaire.version.map(Cow::into_owned);
    let other_version = version.as_deref().is_some_and(|version| major(version) != major(&questionnaire.version));
    let path_known = plain.path.as_deref().is_none_or(|path| questionnaire.path(path).is_some());
    let format = plain.format.strip_prefix(FAMILY).and_then(|rest| rest.strip_prefix('/'));
    if format.and_then(|number| number.parse().ok()) != Some(VERSION) || plain.questionnaire.id != questionnaire.id {
        return Err(Unusual);
    }
    if other_version || !path_known || !is_id(&plain.id) {
        return Err(Unusual);
    }
    let response = Response {
        id: plain.id,
        language: words(Some(plain.language)).ok_or(Unusual)?,
        date: plain.date.parse().map_err(|_| Unusual)?,
        path: plain.path,
        member: words(plain.member),
        code: words(plain.code),
        together: plain.together.map(together).transpose()?,
        about: about(plain.about, questionnaire)?,
        declared: plain.declared_stage.map(|declared| stage(declared, questionnaire)).transpose()?,
        answers: plain.answers.kept(|item, answer| given(known.items.get(item).ok_or(Unusual)?, answer))?,
        reflections: reflections(plain.reflections, questionnaire)?,
    };
    let checkpoint = words(plain.checkpoint.map(Cow::into_owned));
    Ok(ReadResponse { response, checkpoint, version })
}

fn words(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

fn together(plain: PlainTogether) -> Usual<Together> {
    if !plain.present.is_none_or(|present| i64::try_from(present).is_ok_and(|present| present > 0)) {
        return Err(Unusual);
    }
    Ok(Together { present: plain.present, kinds: plain.kinds.unwrap_or_default(), missing: words(plain.missing) })
}

fn about(plain: Option<Members<String>>, questionnaire: &Questionnaire) -> Usual<Texts> {
    let Some(plain) = plain else { return Ok(Texts::new()) };
    plain.kept(|id, choice| {
        let question = questionnaire.about.iter().find(|question| question.id == id).ok_or(Unusual)?;
        question.choices.contains(&choice).then_some(Some(choice)).ok_or(Unusual)
    })
}

fn reflections(plain: Option<Members<String>>, questionnaire: &Questionnaire) -> Usual<Texts> {
    let Some(plain) = plain else { return Ok(Texts::new()) };
    plain.kept(|id, text| {
        let mut open = questionnaire.tasks.iter().flat_map(|task| &task.reflections);
        open.any(|open| open.id == id).then(|| words(Some(text))).ok_or(Unusual)
    })
}

fn stage(plain: PlainDeclared, questionnaire: &Questionnaire) -> Usual<Declared> {
    match plain {
        PlainDeclared::Word(word) if word == "differs" => Ok(Declared::Differs),
        PlainDeclared::Word(word) if word == "cannot_say" => Ok(Declared::CannotSay),
        PlainDeclared::Number(number) if (1..=questionnaire.stages.len()).contains(&number) => {
            Ok(Declared::Stage(number))
        }
        PlainDeclared::Word(_) | PlainDeclared::Number(_) => Err(Unusual),
    }
}

/// What was given to an item; `None` if that is nothing at all.
fn given((item, top): &(&Item, usize), plain: PlainAnswer) -> Usual<Option<Given>> {
    let answer = match (plain.level, plain.dont_know.unwrap_or_default(), plain.not_applicable) {
        (None, false, None) => Answer::Unanswered,
        (Some(level), false, None) if level <= *top => Answer::Level(level),
        (None, true, None) => Answer::DontKnow,
        (None, false, Some(reason)) if item.not_applicable && !reason.trim().is_empty() => {
            Answer::NotApplicable { reason }
        }
        _ => return Err(Unusual),
    };
    if plain.not_agreed.as_deref().is_some_and(|views| views.trim().is_empty()) {
        return Err(Unusual);
    }
    let given = Given {
        answer,
        comment: words(plain.comment),
        not_agreed: plain.not_agreed,
        carried_from: words(plain.carried_from),
    };
    Ok((given != Given::plain(Answer::Unanswered)).then_some(given))
}

/// The members of a JSON object, each named once and in the order of their names, as this program writes them.
struct Members<T>(Vec<(String, T)>);

impl<T> Members<T> {
    /// Each member as `take` takes it; those of which it leaves nothing are left out.
    fn kept<V>(self, mut take: impl FnMut(&str, T) -> Usual<Option<V>>) -> Usual<BTreeMap<String, V>> {
        let members = self.0.into_iter().map(|(key, value)| Ok(take(&key, value)?.map(|taken| (key, taken))));
        members.filter_map(Result::transpose).collect()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor(PhantomData))
    }
}

struct MembersVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for MembersVisitor<T> {
    type Value = Members<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Members<T>, A::Error> {
        let mut members: Vec<(String, T)> = Vec::with_capacity(USUAL);
        while let Some((key, value)) = access.next_entry()? {
            if members.last().is_some_and(|(last, _)| *last >= key) {
                return Err(A::Error::custom("not as this program writes it"));
            }
            members.push((key, value));
        }
        Ok(Members(members))
    }
}
