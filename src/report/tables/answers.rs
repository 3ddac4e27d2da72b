//! The answers of a checkpoint as tables, without id, date, code, member or any words of a person's own: wide, a row a
//! response, and long, a row an answer. Whether they may be given at all is not decided here.

use std::collections::BTreeSet;

use super::super::raw::{DONT_KNOW, NOT_APPLICABLE, in_telling_order};
use super::table::{Cell, Field, Kind, Table};
use crate::message;
use crate::model::questionnaire::{Item, Questionnaire, Scale, Task};
use crate::model::response::{Answer, Declared, Response};
use crate::text::{Catalogue, Message};

/// How a wide table says that an answer is no level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wide {
    /// By a word in the same column.
    InWords,
    /// In a column of its own, so that the levels are numbers.
    Apart,
}

/// A row a response, a column an item.
pub fn answers(questionnaire: &Questionnaire, responses: &[Response], wide: Wide, catalogue: &Catalogue) -> Table {
    let taken: BTreeSet<String> = questionnaire.items().map(|(_, item)| item.id.to_lowercase()).collect();
    let mut fields = vec![field("path", Kind::Words, &message!("table-path"), catalogue)];
    fields.extend(questionnaire.about.iter().map(|about| Field::new(&about.id, Kind::Words, about.text.clone())));
    fields.push(field("declared_stage", Kind::Words, &message!("table-declared"), catalogue));
    for (task, item) in questionnaire.items() {
        let about = statement(item, questionnaire.scale(task), catalogue);
        let kind = if wide == Wide::Apart { Kind::Whole } else { Kind::Words };
        fields.push(Field::new(&item.id, kind, about));
        if wide == Wide::Apart {
            let status = message!("table-item-status", item = &item.id);
            fields.push(field(&free(&format!("{}_status", item.id), &taken), Kind::Words, &status, catalogue));
        }
    }
    let rows = in_telling_order(questionnaire, responses);
    Table {
        name: "answers",
        about: catalogue.say(&message!("table-answers")),
        fields,
        rows: rows.into_iter().map(|response| row(questionnaire, response, wide)).collect(),
    }
}

/// A row an answer: everything that was asked of everybody.
pub fn answers_long(questionnaire: &Questionnaire, responses: &[Response], catalogue: &Catalogue) -> Table {
    let fields = [
        ("response", Kind::Whole, message!("table-response")),
        ("task", Kind::Words, message!("table-task")),
        ("item", Kind::Words, message!("table-item")),
        ("code", Kind::Whole, message!("table-code")),
        ("status", Kind::Words, message!("table-status")),
    ];
    let rows = in_telling_order(questionnaire, responses).into_iter().enumerate().flat_map(|(position, response)| {
        questionnaire.items().map(move |(task, item)| {
            let (code, status) = given(questionnaire, response, task, item);
            let named = [Cell::count(Some(position + 1)), Cell::words(Some(&task.id)), Cell::words(Some(&item.id))];
            named.into_iter().chain([code, Cell::words(Some(status))]).collect()
        })
    });
    Table {
        name: "answers_long",
        about: catalogue.say(&message!("table-answers-long")),
        fields: fields.into_iter().map(|(name, kind, about)| field(name, kind, &about, catalogue)).collect(),
        rows: rows.collect(),
    }
}

fn field(name: &str, kind: Kind, about: &Message, catalogue: &Catalogue) -> Field {
    Field::new(name, kind, catalogue.say(about))
}

/// What an item asks, with what its codes stand for.
fn statement(item: &Item, scale: &Scale, catalogue: &Catalogue) -> String {
    let codes = scale.codes.iter().zip(&scale.levels).map(|(code, level)| format!("{code} = {level}"));
    let codes: Vec<String> = codes.collect();
    catalogue.say(&message!("table-statement", text = &item.text, codes = codes.join("; ")))
}

fn row(questionnaire: &Questionnaire, response: &Response, wide: Wide) -> Vec<Cell> {
    let about = questionnaire.about.iter();
    let about = about.map(|question| Cell::words(response.about.get(&question.id).map(String::as_str)));
    let mut row: Vec<Cell> = [Cell::words(response.path.as_deref())].into_iter().chain(about).collect();
    row.push(response.declared.map_or(Cell::Empty, declared));
    for (task, item) in questionnaire.items() {
        let (code, status) = given(questionnaire, response, task, item);
        match wide {
            Wide::Apart => row.extend([code, Cell::words(Some(status))]),
            Wide::InWords => row.push(match (code, status) {
                (Cell::Whole(code), _) => Cell::Words(code.to_string()),
                (_, DONT_KNOW | NOT_APPLICABLE) => Cell::words(Some(status)),
                _ => Cell::Empty,
            }),
        }
    }
    row
}

/// The code that was given, and which of five things it is.
fn given(questionnaire: &Questionnaire, response: &Response, task: &Task, item: &Item) -> (Cell, &'static str) {
    if !response.asks_task(questionnaire, task) || !response.asks_item(item) {
        return (Cell::Empty, "not_asked");
    }
    match response.answer(item) {
        Answer::Level(level) => {
            let code = questionnaire.scale(task).codes.get(*level);
            (code.map_or(Cell::Empty, |code| Cell::Whole(*code)), "level")
        }
        Answer::DontKnow => (Cell::Empty, DONT_KNOW),
        Answer::NotApplicable { .. } => (Cell::Empty, NOT_APPLICABLE),
        Answer::Unanswered => (Cell::Empty, "unanswered"),
    }
}

fn declared(declared: Declared) -> Cell {
    match declared {
        Declared::Stage(number) => Cell::Words(number.to_string()),
        Declared::Differs => Cell::words(Some("differs")),
        Declared::CannotSay => Cell::words(Some("cannot_say")),
    }
}

fn free(wanted: &str, taken: &BTreeSet<String>) -> String {
    let mut name = wanted.to_owned();
    while taken.contains(&name.to_lowercase()) {
        name.push('_');
    }
    name
}
