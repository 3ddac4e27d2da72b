//! Rows as responses. Which column holds what is known already.

use std::collections::{BTreeMap, HashMap};

use super::answers::Meaning;
use super::columns::Target;
use super::days::{self, Order};
use super::findings::{At, Findings, Kind};
use super::fold::folded;
use super::grid::Row;
use super::heads::Tool;
use super::map::Map;
use super::vocabulary::{Asked, Subject, Vocabulary};
use crate::model::response::{Answer, Declared, Given, Response};
use crate::text::is_hidden;
use crate::time::Date;

/// The longest text in a cell, in characters: as long as a cell of a spreadsheet can be.
const LONGEST: usize = 32_767;

/// The most bytes of text in a row, so that what is stored can be read again.
const ROW_BYTES: usize = 400_000;

/// The most different cells of a column that are remembered.
const REMEMBERED: usize = 5_000;

/// What tools write for a choice that was not chosen.
const NOT_CHOSEN: [&str; 8] = ["0", "false", "no", "n", "non", "unchecked", "not selected", "off"];

/// What Qualtrics writes for responses that are nobody's, in words or by its own numbers.
const PREVIEWS: [&str; 9] =
    ["survey preview", "survey test", "spam", "offline survey preview", "1", "2", "8", "9", "17"];

/// What a response gets where its row does not say.
#[derive(Clone, Copy, Debug)]
pub struct Usual<'a> {
    /// The day.
    pub date: Date,
    /// Code of the language.
    pub language: &'a str,
    /// Id of the path.
    pub path: Option<&'a str>,
}

/// What a row is.
#[derive(Debug)]
pub(super) enum Came {
    /// Answers; the id is still to be given.
    Response(Box<Response>),
    /// A preview or a test.
    Preview,
    /// Never handed in.
    Unfinished,
    /// Nothing is answered in it.
    Empty,
    /// Something in it is wrong.
    Refused,
}

/// What rows are read with.
pub(super) struct Reading<'a> {
    /// What is asked.
    pub(super) vocabulary: &'a Vocabulary,
    /// What a person says.
    pub(super) map: &'a Map,
    /// Who wrote the table.
    pub(super) tool: Tool,
    /// What each column holds.
    pub(super) columns: &'a [Option<Target>],
    /// What a row need not say.
    pub(super) usual: Usual<'a>,
    /// The order of day and month by column, where it can be told.
    pub(super) orders: HashMap<usize, Option<Order>>,
    /// What cells were understood as before, by column.
    pub(super) known: Vec<HashMap<String, Option<Meaning>>>,
    /// What was not understood.
    pub(super) findings: Findings,
}

/// A cell and where it stands.
#[derive(Clone, Copy)]
struct Here<'r> {
    row: usize,
    column: usize,
    cell: &'r str,
}

/// What a row says so far, by the place of the question.
struct Said<'r> {
    chosen: BTreeMap<usize, (Meaning, &'r str)>,
    words: BTreeMap<usize, String>,
    comments: BTreeMap<usize, String>,
    response: Response,
    day: Option<(usize, Date)>,
    no_day: Option<Here<'r>>,
    wrong: bool,
}

impl Reading<'_> {
    /// Reads a row.
    pub(super) fn row(&mut self, row: &Row) -> Came {
        if let Some(passed) = self.passed_over(row) {
            return passed;
        }
        let response = Response::blank("", self.usual.language, self.usual.date);
        let (chosen, words, comments) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut said = Said { chosen, words, comments, response, day: None, no_day: None, wrong: false };
        let columns = self.columns;
        let held = row.cells().zip(columns).enumerate();
        // LimeSurvey writes `N/A` where a question was not shown.
        let unseen = |cell: &str| cell.is_empty() || self.tool == Tool::LimeSurvey && cell == "N/A";
        let held: Vec<_> = held.filter(|(_, (cell, _))| !unseen(cell)).collect();
        for (column, (cell, target)) in held {
            if let Some(target) = target {
                self.cell(&mut said, Here { row: row.number, column, cell }, target);
            }
        }
        self.look_at_length(&mut said, row);
        if let (None, Some(here)) = (said.day, said.no_day) {
            self.find(Kind::Day, here, "date");
        }
        if said.wrong { Came::Refused } else { self.whole(said) }
    }

    /// Notes that a row has the id of another one and other answers.
    pub(super) fn same_id(&mut self, row: &Row, column: usize) {
        self.find(Kind::SameId, Here { row: row.number, column, cell: row.cell(column) }, "");
    }

    /// Rows that are no answers of anyone.
    fn passed_over(&self, row: &Row) -> Option<Came> {
        for (column, target) in self.columns.iter().enumerate() {
            let cell = || folded(row.cell(column));
            match target {
                Some(Target::HandedIn) if matches!(cell().as_str(), "" | "n/a") => return Some(Came::Unfinished),
                Some(Target::Finished) if matches!(cell().as_str(), "false" | "0") => return Some(Came::Unfinished),
                Some(Target::Status) if PREVIEWS.contains(&cell().as_str()) => return Some(Came::Preview),
                _ => {}
            }
        }
        None
    }

    fn cell<'r>(&mut self, said: &mut Said<'r>, here: Here<'r>, target: &Target) {
        match target {
            Target::Question(at) => self.answer(said, here, *at),
            Target::Part(at, meaning) => {
                if !NOT_CHOSEN.contains(&folded(here.cell).as_str()) {
                    self.choose(said, here, *at, meaning.clone());
                }
            }
            Target::Comment(at) => {
                if let Some(words) = clean(here.cell) {
                    said.comments.entry(*at).and_modify(|known| *known = format!("{known}\n{words}")).or_insert(words);
                }
            }
            Target::Member => said.response.member = clean(here.cell),
            Target::Code => said.response.code = clean(here.cell),
            Target::Date(rank) => self.day(said, here, *rank),
            Target::HandedIn => self.day(said, here, 0),
            Target::Language => match self.vocabulary.language(here.cell) {
                Some(language) => language.clone_into(&mut said.response.language),
                None => self.find(Kind::Language, here, "language"),
            },
            Target::Id(_) | Target::IdPart | Target::Status | Target::Finished => {}
        }
    }

    /// The surest column that is filled says the day.
    fn day<'r>(&mut self, said: &mut Said<'r>, here: Here<'r>, rank: usize) {
        if said.day.is_some_and(|(known, _)| known <= rank) {
            return;
        }
        match days::day(here.cell, self.orders.get(&here.column).copied().flatten()) {
            Some(day) => said.day = Some((rank, day)),
            None => said.no_day = said.no_day.or(Some(here)),
        }
    }

    fn answer<'r>(&mut self, said: &mut Said<'r>, here: Here<'r>, at: usize) {
        let vocabulary = self.vocabulary;
        let Some(asked) = vocabulary.questions.get(at) else { return };
        if asked.answers.is_empty() {
            said.words.extend(clean(here.cell).map(|words| (at, words)));
            return;
        }
        if let Some(meaning) = self.understood(asked, here) {
            self.choose(said, here, at, meaning);
            return;
        }
        let kind = match asked.subject {
            Subject::Item { .. } => Kind::Answer,
            Subject::Path => Kind::Path,
            _ => Kind::Choice,
        };
        said.wrong |= kind.is_error();
        self.find(kind, here, &asked.name);
    }

    /// What a cell says; most columns say the same few things again and again.
    fn understood(&mut self, asked: &Asked, here: Here<'_>) -> Option<Meaning> {
        let known = self.known.get_mut(here.column);
        if let Some(meaning) = known.as_ref().and_then(|known| known.get(here.cell)) {
            return meaning.clone();
        }
        let cell = self.map.value(&asked.name, here.cell).unwrap_or(here.cell);
        let meaning = asked.answers.meaning(cell).cloned();
        if let Some(known) = known.filter(|known| known.len() < REMEMBERED && here.cell.len() < LONGEST) {
            known.insert(here.cell.to_owned(), meaning.clone());
        }
        meaning
    }

    fn choose<'r>(&mut self, said: &mut Said<'r>, here: Here<'r>, at: usize, meaning: Meaning) {
        let vocabulary = self.vocabulary;
        let Some(asked) = vocabulary.questions.get(at) else { return };
        let applies = asked.subject == Subject::Item { may_not_apply: false };
        let wrong = if meaning == Meaning::NotApplicable && applies {
            Kind::Applies
        } else if said.chosen.get(&at).is_some_and(|(known, _)| *known != meaning) {
            Kind::Several
        } else {
            said.chosen.insert(at, (meaning, here.cell));
            return;
        };
        said.wrong = true;
        self.find(wrong, here, &asked.name);
    }

    fn find(&mut self, kind: Kind, here: Here<'_>, question: &str) {
        let known = match kind {
            Kind::Answer | Kind::Path | Kind::Choice => self.vocabulary.named(question),
            _ => None,
        };
        let known = known.and_then(|at| self.vocabulary.questions.get(at)).map(|asked| asked.answers.known());
        let at = At { row: here.row, column: here.column, question, value: here.cell };
        self.findings.add(kind, at, &known.unwrap_or_default());
    }

    /// Texts that are longer than can be kept, and cells that belong to no column.
    fn look_at_length(&mut self, said: &mut Said<'_>, row: &Row) {
        let mut bytes = 0;
        for (column, cell) in row.cells().enumerate() {
            let held = self.columns.get(column);
            if held.is_none() && !cell.is_empty() {
                said.wrong = true;
                self.find(Kind::Beyond, Here { row: row.number, column, cell }, "");
                break;
            }
            bytes += if matches!(held, Some(Some(_))) { cell.len() } else { 0 };
            if bytes > ROW_BYTES || cell.len() > LONGEST && matches!(held, Some(Some(_))) {
                said.wrong = true;
                self.find(Kind::Long, Here { row: row.number, column, cell }, "");
                break;
            }
        }
    }

    fn whole(&self, mut said: Said<'_>) -> Came {
        self.usual.path.map(str::to_owned).clone_into(&mut said.response.path);
        if let Some((_, day)) = said.day {
            said.response.date = day;
        }
        let chosen = std::mem::take(&mut said.chosen).into_iter();
        // Built at once from all of them, a map takes half the room of one that grows.
        said.response.answers =
            chosen.filter_map(|(at, (meaning, cell))| self.take(&mut said, at, &meaning, cell)).collect();
        self.take_words(&mut said);
        let empty = said.response.answers.is_empty() && said.response.reflections.is_empty();
        if empty { Came::Empty } else { Came::Response(Box::new(said.response)) }
    }

    /// Comments without an answer beside them, and answers to open questions.
    fn take_words(&self, said: &mut Said<'_>) {
        let questions = &self.vocabulary.questions;
        for (at, comment) in std::mem::take(&mut said.comments) {
            if let Some(asked) = questions.get(at).filter(|asked| matches!(asked.subject, Subject::Item { .. })) {
                let given = Given { comment: Some(comment), ..Given::plain(Answer::Unanswered) };
                said.response.answers.insert(asked.name.clone(), given);
            }
        }
        for (at, words) in std::mem::take(&mut said.words) {
            if let Some(asked) = questions.get(at).filter(|asked| asked.subject == Subject::Open) {
                said.response.reflections.insert(asked.name.clone(), words);
            }
        }
    }

    /// Puts what was chosen where it belongs; the answer to an item is given back, with the item's id.
    fn take(&self, said: &mut Said<'_>, at: usize, meaning: &Meaning, cell: &str) -> Option<(String, Given)> {
        let asked = self.vocabulary.questions.get(at)?;
        let answer = match (&asked.subject, meaning) {
            (Subject::About, Meaning::Word(choice)) => {
                said.response.about.insert(asked.name.clone(), choice.clone());
                return None;
            }
            (Subject::Path, Meaning::Word(path)) => {
                said.response.path = Some(path.clone());
                return None;
            }
            (Subject::Declared, Meaning::Word(stage)) => {
                said.response.declared = declared(stage);
                return None;
            }
            (_, Meaning::Level(level)) => Answer::Level(*level),
            (_, Meaning::DontKnow) => Answer::DontKnow,
            (_, Meaning::NotApplicable) => Answer::NotApplicable { reason: self.reason(said, at, cell) },
            _ => return None,
        };
        let given = Given { comment: said.comments.remove(&at), ..Given::plain(answer) };
        Some((asked.name.clone(), given))
    }

    /// Why an item does not apply: what was asked for it, else what was chosen.
    fn reason(&self, said: &Said<'_>, item: usize, cell: &str) -> String {
        let at = self.vocabulary.questions.iter().position(|asked| asked.subject == Subject::Reason(item));
        at.and_then(|at| said.words.get(&at)).cloned().or_else(|| clean(cell)).unwrap_or_else(|| cell.to_owned())
    }
}

fn declared(stage: &str) -> Option<Declared> {
    match stage {
        "differs" => Some(Declared::Differs),
        "cannot_say" => Some(Declared::CannotSay),
        number => number.parse().ok().map(Declared::Stage),
    }
}

/// Words of a person with line ends as Unix writes them and without characters that nobody sees; `None` if nothing is left.
fn clean(cell: &str) -> Option<String> {
    let text = cell.replace("\r\n", "\n").replace('\r', "\n");
    let text: String =
        text.chars().filter(|character| matches!(character, '\n' | '\t') || !is_hidden(*character)).collect();
    let text = text.trim();
    // A quote before what could be a formula is the spreadsheet's.
    let text = text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(text);
    (!text.is_empty()).then(|| text.to_owned())
}
