//! The rows above the answers: one, or the two of `SurveyMonkey`, or the three of Qualtrics, and which tool wrote them. Which
//! question a column belongs to is not known here.

use super::fold::folded;
use super::grid::{Grid, Reading, Row};

/// Which tool wrote a table, as far as that changes how it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Google Forms.
    GoogleForms,
    /// Microsoft Forms.
    MicrosoftForms,
    /// `LimeSurvey`.
    LimeSurvey,
    /// `KoboToolbox`.
    KoboToolbox,
    /// ODK Central or Briefcase.
    Odk,
    /// `SurveyMonkey`.
    SurveyMonkey,
    /// Qualtrics.
    Qualtrics,
    /// `REDCap`.
    Redcap,
    /// Anything else, or nothing that gives it away.
    Other,
}

impl Tool {
    /// What it calls itself; nothing for what is not known.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::GoogleForms => Some("Google Forms"),
            Self::MicrosoftForms => Some("Microsoft Forms"),
            Self::LimeSurvey => Some("LimeSurvey"),
            Self::KoboToolbox => Some("KoboToolbox"),
            Self::Odk => Some("ODK"),
            Self::SurveyMonkey => Some("SurveyMonkey"),
            Self::Qualtrics => Some("Qualtrics"),
            Self::Redcap => Some("REDCap"),
            Self::Other => None,
        }
    }
}

/// What stands above the answers.
#[derive(Debug)]
pub(super) struct Heads {
    /// Which tool wrote it.
    pub(super) tool: Tool,
    /// How many rows there are above the answers.
    pub(super) rows: usize,
    /// From left to right.
    pub(super) columns: Vec<Head>,
}

/// What stands above a column.
#[derive(Clone, Debug, Default)]
pub(super) struct Head {
    /// As a person finds it.
    pub(super) shown: String,
    /// What may name a question, the surest first.
    pub(super) names: Vec<String>,
    /// A question and which part of it the column is.
    pub(super) part: Option<(String, String)>,
}

/// What `SurveyMonkey` writes below a question with one column.
const RESPONSES: [&str; 6] =
    ["response", "open-ended response", "réponse", "réponse ouverte", "respuesta", "respuesta abierta"];

/// The rows above the answers of a table.
pub(super) fn heads(grid: &Grid) -> Heads {
    let blank = Row::default();
    let row = |at: usize| grid.rows.get(at).unwrap_or(&blank);
    let tool = if grid.reading == Reading::Json { Tool::Other } else { tool(row(0), row(1), row(2)) };
    match tool {
        Tool::Qualtrics => Heads { tool, rows: 3, columns: both(row(0), row(1)) },
        Tool::SurveyMonkey if row(1).cell(0).is_empty() => Heads { tool, rows: 2, columns: parts(row(0), row(1)) },
        _ => Heads { tool, rows: 1, columns: row(0).cells().map(single).collect() },
    }
}

fn tool(first: &Row, second: &Row, third: &Row) -> Tool {
    let heads: Vec<String> = first.cells().map(folded).collect();
    let has = |names: &[&str]| heads.iter().any(|head| names.contains(&head.as_str()));
    let begins = |names: &[&str]| heads.first().is_some_and(|head| names.contains(&head.as_str()));
    let below = second.cells().any(|cell| RESPONSES.contains(&folded(cell).as_str()));
    match () {
        () if third.cells().any(|cell| cell.starts_with("{\"ImportId\"")) => Tool::Qualtrics,
        () if begins(&["respondent id", "id du répondant", "id del encuestado"]) && second.cell(0).is_empty() => {
            Tool::SurveyMonkey
        }
        () if second.cell(0).is_empty() && second.cell(1).is_empty() && below => Tool::SurveyMonkey,
        () if has(&["_uuid", "meta/rootuuid"]) => Tool::KoboToolbox,
        () if has(&["meta-instanceid", "meta/instanceid", "submissiondate"]) => Tool::Odk,
        () if begins(&["record_id", "record id"]) || has(&["redcap_event_name"]) => Tool::Redcap,
        () if has(&["startlanguage", "start language", "langue de départ", "idioma inicial", "idioma de inicio"]) => {
            Tool::LimeSurvey
        }
        () if has(&["start time", "heure de début", "hora de inicio"])
            && has(&["completion time", "heure de fin", "hora de finalización"]) =>
        {
            Tool::MicrosoftForms
        }
        () if begins(&["timestamp", "horodateur", "marca temporal"]) => Tool::GoogleForms,
        () => Tool::Other,
    }
}

fn single(cell: &str) -> Head {
    Head { shown: cell.to_owned(), names: vec![cell.to_owned()], part: None }
}

/// The name of a column above its question.
fn both(names: &Row, texts: &Row) -> Vec<Head> {
    let head = |at: usize| {
        let both = [names.cell(at), texts.cell(at)];
        Head { shown: names.cell(at).to_owned(), names: both.map(str::to_owned).to_vec(), part: None }
    };
    (0..names.len().max(texts.len())).map(head).collect()
}

/// A question above its first column only, and below it the part of it that a column is.
fn parts(questions: &Row, parts: &Row) -> Vec<Head> {
    let mut question = "";
    let head = |at: usize| {
        let part = parts.cell(at);
        if !questions.cell(at).is_empty() {
            question = questions.cell(at);
        }
        if part.is_empty() || RESPONSES.contains(&folded(part).as_str()) {
            // Without a part of its own a column below no question is a stray one.
            return single(if part.is_empty() { questions.cell(at) } else { question });
        }
        Head {
            shown: format!("{question} [{part}]"),
            names: vec![part.to_owned()],
            part: Some((question.to_owned(), part.to_owned())),
        }
    };
    (0..questions.len().max(parts.len())).map(head).collect()
}
