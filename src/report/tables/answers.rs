//! The answers of checkpoints as tables, without id, date, code, member or any words of a person's own: wide, a row a
//! response, and long, a row an answer. Whether they may be given at all is not decided here.

use super::super::raw::{DONT_KNOW, NOT_APPLICABLE, in_telling_order};
use super::columns::{About, Asked, Columns};
use super::table::{Cell, Field, Kind, Table};
use crate::message;
use crate::model::questionnaire::{Item, Questionnaire, Task};
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

/// The answers of one checkpoint.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// Id of the checkpoint.
    pub checkpoint: &'a str,
    /// The questionnaire as it was then.
    pub questionnaire: &'a Questionnaire,
    /// Who answered.
    pub responses: &'a [Response],
}

/// A row a response, a column an item of any of the questionnaires.
pub fn answers(sheets: &[Sheet<'_>], wide: Wide, catalogue: &Catalogue) -> Table {
    let columns = Columns::of(sheets.iter().map(|sheet| (sheet.checkpoint, sheet.questionnaire)), catalogue);
    let mut fields = vec![
        field(&columns.checkpoint, Kind::Words, &message!("table-checkpoint"), catalogue),
        field(&columns.path, Kind::Words, &message!("table-path"), catalogue),
    ];
    fields.extend(columns.about.iter().map(|about| Field::new(&about.name, Kind::Words, about.text.clone())));
    fields.push(field(&columns.declared, Kind::Words, &message!("table-declared"), catalogue));
    for asked in &columns.items {
        let kind = if wide == Wide::Apart { Kind::Whole } else { Kind::Words };
        fields.push(Field::new(&asked.name, kind, asked.about(catalogue)));
        if wide == Wide::Apart {
            let status = message!("table-item-status", item = &asked.name);
            fields.push(field(&asked.status, Kind::Words, &status, catalogue));
        }
    }
    let rows = sheets.iter().flat_map(|sheet| {
        let ordered = in_telling_order(sheet.questionnaire, sheet.responses);
        ordered.into_iter().map(|response| row(&columns, sheet, response, wide)).collect::<Vec<_>>()
    });
    Table { name: "answers", about: catalogue.say(&message!("table-answers")), rows: rows.collect(), fields }
}

/// A row an answer: everything that was asked of everybody.
pub fn answers_long(sheets: &[Sheet<'_>], catalogue: &Catalogue) -> Table {
    let fields = [
        ("checkpoint", Kind::Words, message!("table-checkpoint")),
        ("response", Kind::Whole, message!("table-response")),
        ("task", Kind::Words, message!("table-task")),
        ("item", Kind::Words, message!("table-item")),
        ("code", Kind::Whole, message!("table-code")),
        ("status", Kind::Words, message!("table-status")),
    ];
    let responses = sheets.iter().flat_map(|sheet| {
        let ordered = in_telling_order(sheet.questionnaire, sheet.responses);
        ordered.into_iter().map(move |response| (sheet, response))
    });
    let rows = responses.enumerate().flat_map(|(position, (sheet, response))| {
        sheet.questionnaire.items().map(move |(task, item)| {
            let (code, status) = given(sheet.questionnaire, response, task, item);
            let named = [Cell::words(Some(sheet.checkpoint)), Cell::count(Some(position + 1))];
            let asked = [&task.id, &item.id].map(|id| Cell::words(Some(id)));
            named.into_iter().chain(asked).chain([code, Cell::words(Some(status))]).collect()
        })
    });
    Table {
        name: "answers_long",
        about: catalogue.say(&message!("table-answers-long")),
        rows: rows.collect(),
        fields: fields.into_iter().map(|(name, kind, about)| field(name, kind, &about, catalogue)).collect(),
    }
}

fn field(name: &str, kind: Kind, about: &Message, catalogue: &Catalogue) -> Field {
    Field::new(name, kind, catalogue.say(about))
}

fn row(columns: &Columns, sheet: &Sheet<'_>, response: &Response, wide: Wide) -> Vec<Cell> {
    let about = |about: &About| Cell::words(response.about.get(&about.id).map(String::as_str));
    let mut row = vec![Cell::words(Some(sheet.checkpoint)), Cell::words(response.path.as_deref())];
    row.extend(columns.about.iter().map(about));
    row.push(response.declared.map_or(Cell::Empty, declared));
    row.extend(columns.items.iter().flat_map(|asked| cells(asked, sheet.questionnaire, response, wide)));
    row
}

/// The cells of an item; empty where the questionnaire of that time has it not.
fn cells(asked: &Asked, questionnaire: &Questionnaire, response: &Response, wide: Wide) -> Vec<Cell> {
    let item = questionnaire.items().find(|(_, item)| item.id == asked.id);
    let given = item.map(|(task, item)| given(questionnaire, response, task, item));
    let (code, status) = given.map_or((Cell::Empty, None), |(code, status)| (code, Some(status)));
    match (wide, code, status) {
        (Wide::Apart, code, status) => vec![code, Cell::words(status)],
        (Wide::InWords, Cell::Whole(code), _) => vec![Cell::Words(code.to_string())],
        (Wide::InWords, _, Some(DONT_KNOW | NOT_APPLICABLE)) => vec![Cell::words(status)],
        (Wide::InWords, _, _) => vec![Cell::Empty],
    }
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
