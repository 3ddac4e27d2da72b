//! A form as an `XLSForm` (<https://xlsform.org/en/>): the sheets survey, choices and settings. The only file that names
//! the spreadsheet library.

use rust_xlsxwriter::{ColNum, DocProperties, ExcelDateTime, RowNum, Workbook, Worksheet, XlsxError};

use super::form::{Form, Page, Question, Value, When, Words};
use crate::error::{Problem, Result};
use crate::message;

/// The name that the tools keep for themselves (pyxform 4.5.0, error `NAMES_005`).
const RESERVED: &str = "meta";

/// A row of a sheet, a cell a column; empty cells are not written.
type Row = Vec<String>;

/// The form as the bytes of a spreadsheet.
///
/// # Errors
/// When an id is the name that the tools keep for themselves, or a text is longer than a cell can hold.
pub(super) fn write(form: &Form) -> Result<Vec<u8>> {
    if let Some(id) = form.pages.iter().flat_map(names).find(|name| name.eq_ignore_ascii_case(RESERVED)) {
        return Err(Problem::new(message!("form-reserved", id = id)).hint(message!("form-reserved-hint")).into());
    }
    let sheets = [("survey", survey(form)), ("choices", choices(form)), ("settings", settings(form))];
    workbook(&sheets).map_err(|error| Problem::new(message!("cannot-encode", detail = error.to_string())).into())
}

/// The names that become elements of the form.
fn names(page: &Page) -> impl Iterator<Item = &str> {
    std::iter::once(page.name.as_str()).chain(page.questions.iter().map(|question| question.name.as_str()))
}

fn workbook(sheets: &[(&str, Vec<Row>)]) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Always the same day, so that the same form gives the same bytes.
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    for (name, rows) in sheets {
        fill(workbook.add_worksheet().set_name(*name)?, rows)?;
    }
    workbook.save_to_buffer()
}

/// Every cell is text: a number would lose its zeros, and a formula would run.
fn fill(sheet: &mut Worksheet, rows: &[Row]) -> std::result::Result<(), XlsxError> {
    for (number, row) in (0 as RowNum..).zip(rows) {
        for (column, cell) in (0 as ColNum..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(number, column, cell)?;
        }
    }
    Ok(())
}

fn survey(form: &Form) -> Vec<Row> {
    let head = ["type", "name"].map(str::to_owned).into_iter().chain(translated("label", form));
    let head = head.chain(translated("hint", form)).chain(["required", "relevant", "appearance"].map(str::to_owned));
    let blank: Words = form.languages.iter().map(|_| String::new()).collect();
    let line = Line { blank: &blank };
    let mut rows = vec![head.collect()];
    rows.push(line.row("note", &form.purpose.name, &form.purpose.words));
    rows.extend(form.pages.iter().flat_map(|page| line.page(page)));
    rows
}

/// The heads of columns with the same words in each language.
fn translated(column: &str, form: &Form) -> Vec<String> {
    form.languages.iter().map(|language| format!("{column}::{} ({})", language.name, language.code)).collect()
}

/// How a line of the survey is laid out.
struct Line<'a> {
    /// No words in any language.
    blank: &'a Words,
}

impl Line<'_> {
    fn page(&self, page: &Page) -> Vec<Row> {
        let relevant = page.when.as_ref().map(relevance).unwrap_or_default();
        let begin = Self::full("begin_group", &page.name, [&page.title, self.blank], ["", &relevant, "field-list"]);
        let note = page.note.as_ref().map(|note| self.row("note", &note.name, &note.words));
        let questions = page.questions.iter().map(|question| self.question(question));
        let end = self.row("end_group", "", self.blank);
        std::iter::once(begin).chain(note).chain(questions).chain([end]).collect()
    }

    fn question(&self, question: &Question) -> Row {
        let relevant = question.when.as_ref().map(relevance).unwrap_or_default();
        let required = if question.required { "yes" } else { "" };
        let hint = question.help.as_ref().unwrap_or(self.blank);
        let (kind, appearance) = if question.choices.is_empty() {
            ("text".to_owned(), "multiline")
        } else {
            (format!("select_one {}", question.name), "")
        };
        Self::full(&kind, &question.name, [&question.text, hint], [required, &relevant, appearance])
    }

    /// A line without a hint or a rule.
    fn row(&self, kind: &str, name: &str, label: &Words) -> Row {
        Self::full(kind, name, [label, self.blank], ["", "", ""])
    }

    fn full(kind: &str, name: &str, words: [&Words; 2], rules: [&str; 3]) -> Row {
        let words = words.into_iter().flatten().map(|words| cell(words));
        let names = [kind, name].map(str::to_owned);
        names.into_iter().chain(words).chain(rules.map(str::to_owned)).collect()
    }
}

/// A list of choices for each question that has any, called like it.
fn choices(form: &Form) -> Vec<Row> {
    let head = ["list_name", "name"].map(str::to_owned).into_iter().chain(translated("label", form));
    let mut rows = vec![head.collect()];
    for question in form.pages.iter().flat_map(|page| &page.questions) {
        for choice in &question.choices {
            let name = match &choice.value {
                Value::Code(code) => code.to_string(),
                Value::Word(word) => word.clone(),
            };
            let label = choice.label.iter().map(|words| cell(words));
            rows.push([question.name.clone(), name].into_iter().chain(label).collect());
        }
    }
    rows
}

fn settings(form: &Form) -> Vec<Row> {
    let title = form.title.first().map(|title| cell(title)).unwrap_or_default();
    let language = form.languages.first().map(|language| format!("{} ({})", language.name, language.code));
    let pairs = [
        ("form_title", title),
        ("form_id", form.id.clone()),
        ("version", form.version.clone()),
        ("default_language", language.unwrap_or_default()),
        ("style", "pages".to_owned()),
    ];
    let (names, values): (Vec<&str>, Row) = pairs.into_iter().unzip();
    vec![names.into_iter().map(str::to_owned).collect(), values]
}

/// A rule as an `XPath` expression.
fn relevance(when: &When) -> String {
    let question = &when.question;
    let empty = when.or_empty.then(|| format!("${{{question}}} = ''"));
    let values = when.values.iter().map(|value| format!("${{{question}}} = '{value}'"));
    empty.into_iter().chain(values).collect::<Vec<_>>().join(" or ")
}

/// Words in a cell. `${` would begin a reference to another question, so a word joiner, which nobody sees, parts the two.
/// A quote stands before what a spreadsheet could take for a formula once the sheet is saved as CSV.
fn cell(words: &str) -> String {
    let words = words.replace("${", "$\u{2060}{");
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{words}") } else { words }
}
