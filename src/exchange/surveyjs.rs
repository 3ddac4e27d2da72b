//! A form as the JSON of `SurveyJS` (<https://surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey>).

use std::collections::BTreeMap;

use serde::Serialize;

use super::form::{self, Choice, Form, Tongue, Value, When, Words};
use crate::error::Result;
use crate::files;

/// The language that `SurveyJS` takes `default` to be in.
const DEFAULT_LANGUAGE: &str = "en";

/// A text by the code of its language; `default` is English, or the source language where there is no English.
type Text = BTreeMap<String, String>;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Survey {
    title: Text,
    description: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    show_progress_bar: bool,
    pages: Vec<Page>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    name: String,
    title: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    visible_if: Option<String>,
    elements: Vec<Question>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Question {
    #[serde(rename = "type")]
    kind: &'static str,
    name: String,
    title: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    visible_if: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_required: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Answer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    show_comment_area: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment_text: Option<Text>,
}

#[derive(Serialize)]
struct Answer {
    value: Name,
    text: Text,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Name {
    Code(i64),
    Word(String),
}

/// The form as JSON.
///
/// # Errors
/// When it holds what JSON cannot say.
pub(super) fn write(form: &Form) -> Result<String> {
    files::to_json(&Writing { languages: &form.languages }.survey(form))
}

/// What is needed to write words.
struct Writing<'a> {
    languages: &'a [Tongue],
}

impl Writing<'_> {
    fn survey(&self, form: &Form) -> Survey {
        let source = self.languages.first().map(|language| language.code.clone());
        Survey {
            title: self.text(&form.title),
            description: self.text(&form.purpose.words),
            locale: source.filter(|code| code != DEFAULT_LANGUAGE),
            show_progress_bar: true,
            pages: form.pages.iter().map(|page| self.page(page)).collect(),
        }
    }

    fn page(&self, page: &form::Page) -> Page {
        Page {
            name: page.name.clone(),
            title: self.text(&page.title),
            description: page.note.as_ref().map(|note| self.text(&note.words)),
            visible_if: page.when.as_ref().map(visibility),
            elements: page.questions.iter().map(|question| self.question(question)).collect(),
        }
    }

    fn question(&self, question: &form::Question) -> Question {
        Question {
            kind: if question.choices.is_empty() { "comment" } else { "radiogroup" },
            name: question.name.clone(),
            title: self.text(&question.text),
            description: question.help.as_ref().map(|words| self.text(words)),
            visible_if: question.when.as_ref().map(visibility),
            is_required: question.required.then_some(true),
            choices: question.choices.iter().map(|choice| self.answer(choice)).collect(),
            show_comment_area: question.comment.as_ref().map(|_| true),
            comment_text: question.comment.as_ref().map(|words| self.text(words)),
        }
    }

    fn answer(&self, choice: &Choice) -> Answer {
        let value = match &choice.value {
            Value::Code(code) => Name::Code(*code),
            Value::Word(word) => Name::Word(word.clone()),
        };
        Answer { value, text: self.text(&choice.label) }
    }

    /// `{` would begin the answer to another question, so a word joiner, which nobody sees, follows it.
    fn text(&self, words: &Words) -> Text {
        let said = words.iter().map(|words| words.replace('{', "{\u{2060}"));
        let said: Vec<(&str, String)> =
            self.languages.iter().map(|language| language.code.as_str()).zip(said).collect();
        let english = said.iter().find(|(code, _)| *code == DEFAULT_LANGUAGE);
        let default = english.or(said.first()).map(|(_, words)| ("default".to_owned(), words.clone()));
        let others = said.iter().filter(|(code, _)| *code != DEFAULT_LANGUAGE);
        let others = others.map(|(code, words)| ((*code).to_owned(), words.clone()));
        default.into_iter().chain(others).collect()
    }
}

/// A rule as an expression of `SurveyJS`.
fn visibility(when: &When) -> String {
    let question = &when.question;
    let empty = when.or_empty.then(|| format!("{{{question}}} empty"));
    let values = when.values.iter().map(|value| format!("{{{question}}} = '{value}'"));
    empty.into_iter().chain(values).collect::<Vec<_>>().join(" or ")
}
