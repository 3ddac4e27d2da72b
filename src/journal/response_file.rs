//! A response as it is written, `coready/response/1`, and the schema of that format. How it is read,
//! with every mistake, is known to its neighbour `response_reading`.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};
use serde::Serialize;

use crate::error::Result;
use crate::files;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::{Answer, Declared, Given, Response};

/// The format's name without its version.
pub(super) const FAMILY: &str = "coready/response";
/// The newest version that is read, and the one that is written.
pub(super) const VERSION: u32 = 1;

/// One answer set. Only `format`, `questionnaire` and `answers` are required in a file of answers.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "coready/response/1", deny_unknown_fields)]
struct Written<'a> {
    /// `coready/response/1`.
    #[schemars(schema_with = "format_schema")]
    format: String,
    /// A UUID; the file is named after it.
    #[schemars(default)]
    id: Option<&'a str>,
    /// Name of the checkpoint's folder.
    #[schemars(default)]
    checkpoint: Option<&'a str>,
    /// Which questionnaire was answered.
    questionnaire: WrittenQuestionnaire<'a>,
    /// Code of the language it was answered in.
    #[schemars(default)]
    language: Option<&'a str>,
    /// The day it was given, such as `2026-11-22`.
    #[schemars(default)]
    date: Option<String>,
    /// Id of the path; without it every task was asked.
    #[schemars(default)]
    path: Option<&'a str>,
    /// The organisation the respondent belongs to.
    #[schemars(default)]
    member: Option<&'a str>,
    /// A code the respondent chose, to be recognised next time.
    #[schemars(default)]
    code: Option<&'a str>,
    /// Who was there, for an answer set agreed in a room.
    #[schemars(default)]
    together: Option<WrittenTogether<'a>>,
    /// Choices by id of the about-question.
    #[schemars(default)]
    about: BTreeMap<&'a str, &'a str>,
    /// The number of the stage that sounds most like the collaboration, `differs` or `cannot_say`.
    #[schemars(default, schema_with = "declared_schema")]
    declared_stage: Option<WrittenDeclared>,
    /// What was given to each item, by its id.
    answers: BTreeMap<&'a str, WrittenAnswer<'a>>,
    /// Open answers by id of the reflection.
    #[schemars(default)]
    reflections: BTreeMap<&'a str, &'a str>,
}

/// Which questionnaire was answered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Questionnaire", deny_unknown_fields)]
struct WrittenQuestionnaire<'a> {
    /// Its id, such as `ten-tasks`.
    id: &'a str,
    /// Its version, such as `1.0.0`; the first number must be the same as the questionnaire's.
    #[schemars(default)]
    version: Option<&'a str>,
}

/// Who was in the room.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Together", deny_unknown_fields)]
struct WrittenTogether<'a> {
    /// How many people were there.
    #[schemars(default, range(min = 1))]
    present: Option<usize>,
    /// What kinds of people were there.
    #[schemars(default)]
    kinds: &'a [String],
    /// Who was missing.
    #[schemars(default)]
    missing: Option<&'a str>,
}

/// One of `level`, `dont_know` and `not_applicable`, or none of them for an item that is unanswered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Answer", deny_unknown_fields)]
struct WrittenAnswer<'a> {
    /// The level, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<usize>,
    /// `true` for who does not know.
    #[serde(skip_serializing_if = "Option::is_none")]
    dont_know: Option<bool>,
    /// Why the item does not apply, where it may.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_applicable: Option<&'a str>,
    /// Words beside the answer; alone they leave the item unanswered.
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<&'a str>,
    /// For a room that did not agree: the views, unnamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_agreed: Option<&'a str>,
    /// The checkpoint it was carried forward from and not confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    carried_from: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum WrittenDeclared {
    Number(usize),
    Word(&'static str),
}

/// A response in the shape of its file.
#[derive(Serialize)]
pub struct PublishedResponse<'a>(Written<'a>);

/// The JSON Schema of a response, as text.
///
/// # Errors
/// Never: a schema is JSON.
pub fn response_schema() -> Result<String> {
    files::to_json(&schema_for!(Written))
}

/// A response as the text of its file.
///
/// # Errors
/// Never with a response that was read or made by this program.
pub fn write_response(response: &Response, checkpoint: &str, questionnaire: &Questionnaire) -> Result<String> {
    files::to_json(&published(response, checkpoint, questionnaire))
}

/// A response in the shape of its file, to be written into something larger.
pub fn published<'a>(
    response: &'a Response,
    checkpoint: &'a str,
    questionnaire: &'a Questionnaire,
) -> PublishedResponse<'a> {
    let together = response.together.as_ref().map(|together| WrittenTogether {
        present: together.present,
        kinds: &together.kinds,
        missing: together.missing.as_deref(),
    });
    PublishedResponse(Written {
        format: format!("{FAMILY}/{VERSION}"),
        id: Some(&response.id),
        checkpoint: Some(checkpoint),
        questionnaire: WrittenQuestionnaire { id: &questionnaire.id, version: Some(&questionnaire.version) },
        language: Some(&response.language),
        date: Some(response.date.to_string()),
        path: response.path.as_deref(),
        member: response.member.as_deref(),
        code: response.code.as_deref(),
        together,
        about: borrowed(&response.about),
        declared_stage: response.declared.map(written_declared),
        answers: response.answers.iter().map(|(item, given)| (item.as_str(), written_answer(given))).collect(),
        reflections: borrowed(&response.reflections),
    })
}

fn borrowed(texts: &BTreeMap<String, String>) -> BTreeMap<&str, &str> {
    texts.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect()
}

fn written_declared(declared: Declared) -> WrittenDeclared {
    match declared {
        Declared::Stage(number) => WrittenDeclared::Number(number),
        Declared::Differs => WrittenDeclared::Word("differs"),
        Declared::CannotSay => WrittenDeclared::Word("cannot_say"),
    }
}

fn written_answer(given: &Given) -> WrittenAnswer<'_> {
    let mut written = WrittenAnswer {
        level: None,
        dont_know: None,
        not_applicable: None,
        comment: given.comment.as_deref(),
        not_agreed: given.not_agreed.as_deref(),
        carried_from: given.carried_from.as_deref(),
    };
    match &given.answer {
        Answer::Level(level) => written.level = Some(*level),
        Answer::DontKnow => written.dont_know = Some(true),
        Answer::NotApplicable { reason } => written.not_applicable = Some(reason),
        Answer::Unanswered => {}
    }
    written
}

fn format_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "const": "coready/response/1" })
}

fn declared_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "anyOf": [{ "type": "integer", "minimum": 1 }, { "enum": ["differs", "cannot_say", null] }] })
}
