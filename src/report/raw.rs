//! The answers of many, each set by itself, for the collector alone: without id, date, language, code, member or any words
//! of their own, in an order that tells nothing. Whether they may be given at all is not decided here.

use std::collections::BTreeMap;

use serde::Serialize;

use super::csv::Text;
use crate::model::checkpoint::Checkpoint;
use crate::model::questionnaire::{Item, Questionnaire, Task};
use crate::model::response::{Answer, Declared, Response};

/// Format of the answers as JSON.
pub const RAW: &str = "coready/raw/1";

/// What an answer is called in a table that is no level.
pub(super) const DONT_KNOW: &str = "dk";
pub(super) const NOT_APPLICABLE: &str = "na";

/// The answers of a checkpoint, `coready/raw/1`.
#[derive(Serialize)]
pub struct RawFile<'a> {
    format: &'static str,
    questionnaire: RawQuestionnaire<'a>,
    checkpoint: &'a str,
    responses: Vec<RawResponse<'a>>,
}

#[derive(Serialize)]
struct RawQuestionnaire<'a> {
    id: &'a str,
    version: &'a str,
    sha256: &'a str,
}

#[derive(Serialize)]
struct RawResponse<'a> {
    path: Option<&'a str>,
    about: &'a BTreeMap<String, String>,
    declared_stage: Option<RawDeclared>,
    answers: BTreeMap<&'a str, RawAnswer>,
}

/// An answer without the words beside it; the reason why something does not apply is words, too.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum RawAnswer {
    Level(usize),
    DontKnow(bool),
    NotApplicable(bool),
}

/// A stage by its number, or a word.
#[derive(Serialize)]
#[serde(untagged)]
enum RawDeclared {
    Number(usize),
    Word(&'static str),
}

/// The answers as JSON.
pub fn raw<'a>(checkpoint: &'a Checkpoint, questionnaire: &'a Questionnaire, responses: &'a [Response]) -> RawFile<'a> {
    RawFile {
        format: RAW,
        questionnaire: RawQuestionnaire {
            id: &questionnaire.id,
            version: &questionnaire.version,
            sha256: &checkpoint.digest,
        },
        checkpoint: &checkpoint.id,
        responses: sorted(questionnaire, responses).into_iter().map(|(_, response)| raw_response(response)).collect(),
    }
}

/// Responses in the order of what they say, which tells nothing of who gave them when.
pub(super) fn in_telling_order<'a>(questionnaire: &Questionnaire, responses: &'a [Response]) -> Vec<&'a Response> {
    sorted(questionnaire, responses).into_iter().map(|(_, response)| response).collect()
}

/// Responses with their rows, in the order of what they say.
fn sorted<'a>(questionnaire: &Questionnaire, responses: &'a [Response]) -> Vec<(Vec<Text>, &'a Response)> {
    let mut sorted: Vec<_> = responses.iter().map(|response| (row(questionnaire, response), response)).collect();
    sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
    sorted
}

fn row(questionnaire: &Questionnaire, response: &Response) -> Vec<Text> {
    let words = |words: Option<&String>| Text::of(words.map_or("", String::as_str));
    let about = questionnaire.about.iter().map(|question| words(response.about.get(&question.id)));
    let declared = response.declared.map_or_else(Text::default, |chosen| match declared(chosen) {
        RawDeclared::Number(number) => Text::of(&number.to_string()),
        RawDeclared::Word(word) => Text::of(word),
    });
    let items = questionnaire.items().map(|(task, item)| cell(questionnaire, response, task, item));
    [words(response.path.as_ref())].into_iter().chain(about).chain([declared]).chain(items).collect()
}

fn cell(questionnaire: &Questionnaire, response: &Response, task: &Task, item: &Item) -> Text {
    match response.answer(item) {
        Answer::Level(level) => {
            let code = questionnaire.scale(task).codes.get(*level);
            code.map_or_else(Text::default, |code| Text::number(*code))
        }
        Answer::DontKnow => Text::of(DONT_KNOW),
        Answer::NotApplicable { .. } => Text::of(NOT_APPLICABLE),
        Answer::Unanswered => Text::default(),
    }
}

fn raw_response(response: &Response) -> RawResponse<'_> {
    let answers = response.answers.iter().filter_map(|(item, given)| {
        let answer = match given.answer {
            Answer::Level(level) => RawAnswer::Level(level),
            Answer::DontKnow => RawAnswer::DontKnow(true),
            Answer::NotApplicable { .. } => RawAnswer::NotApplicable(true),
            Answer::Unanswered => return None,
        };
        Some((item.as_str(), answer))
    });
    RawResponse {
        path: response.path.as_deref(),
        about: &response.about,
        declared_stage: response.declared.map(declared),
        answers: answers.collect(),
    }
}

fn declared(declared: Declared) -> RawDeclared {
    match declared {
        Declared::Stage(number) => RawDeclared::Number(number),
        Declared::Differs => RawDeclared::Word("differs"),
        Declared::CannotSay => RawDeclared::Word("cannot_say"),
    }
}
