//! What comes back from other tools: tables of answers as responses. Pure values in, values out; where the files lie and
//! what becomes of the responses is not known here.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use super::editions::Editions;
use crate::content::nearest::similar;
use crate::error::{Failure, Place, Problem, Result, Source};
use crate::message;
use crate::model::response::Response;
use crate::text::Catalogue;

// In this order: a file imports only from files above it.
mod fold;
mod grid;
mod decode;
mod separated;
mod workbook;
mod records;
mod days;
mod heads;
mod answers;
mod vocabulary;
mod map;
mod columns;
mod findings;
mod rows;
mod identity;
mod summary;
mod telling;

use columns::{Recognising, Target};
use findings::Findings;
use grid::{Grid, Row};
use heads::Heads;
use identity::Identity;
use rows::{Came, Reading};
use vocabulary::{Subject, Vocabulary};

pub use columns::How;
pub use findings::{Finding, Kind};
pub use grid::{Encoding, Reading as Bytes};
pub use heads::Tool;
pub use map::{Map, Open};
pub use rows::Usual;
pub use summary::{Column, Counts, Summary};

/// The most bytes of a file: 64 MiB.
pub const LIMIT: u64 = 64 << 20;

/// What tables are read against.
pub struct Tables<'a> {
    vocabulary: Vocabulary,
    map: &'a Map,
    checkpoint: &'a str,
    usual: Usual<'a>,
}

/// What a table gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collected {
    /// The responses, in the order of their rows.
    pub responses: Vec<Response>,
    /// What was recognised, and what was not.
    pub summary: Summary,
    /// What is left for a person to say.
    pub open: Open,
}

impl<'a> Tables<'a> {
    /// Tables of answers to a questionnaire, for the checkpoint of this id.
    ///
    /// # Errors
    /// When the map names a question that there is not.
    pub fn of(editions: &Editions, map: &'a Map, checkpoint: &'a str, usual: Usual<'a>) -> Result<Self> {
        let tables = Self { vocabulary: Vocabulary::of(editions), map, checkpoint, usual };
        tables.check_map()?;
        Ok(tables)
    }

    /// Reads the table in a file's bytes: a workbook, JSON, or text with something between the cells.
    ///
    /// # Errors
    /// When it is no table, holds no row of answers, or two columns are the same question. What
    /// is wrong with single cells is told in the summary.
    pub fn read(&self, file: &Path, bytes: &[u8]) -> Result<Collected> {
        self.table(file, bytes).map_err(|failure| in_file(failure, file))
    }

    fn table(&self, file: &Path, bytes: &[u8]) -> Result<Collected> {
        let grid = grid_of(file, bytes)?;
        let heads = heads::heads(&grid);
        let body = grid.rows.get(heads.rows..).unwrap_or_default();
        if body.is_empty() {
            return Err(Problem::new(message!("collect-no-rows")).hint(message!("collect-no-rows-hint")).into());
        }
        let recognising = Recognising { vocabulary: &self.vocabulary, map: self.map, tool: heads.tool };
        let mut found = recognising.columns(&heads);
        self.check_columns(&heads, &mut found, body, &grid)?;
        let open = self.open(&heads, &found, body);
        let targets: Vec<Option<Target>> =
            found.iter().map(|found| found.as_ref().map(|(target, _)| target.clone())).collect();
        let (responses, counts, findings) = self.responses(&heads, &targets, body);
        let summary = Summary {
            reading: grid.reading,
            sheet: grid.sheet.clone(),
            tool: heads.tool,
            lettered: grid.lettered,
            heads: heads.columns.iter().map(|head| head.shown.clone()).collect(),
            columns: self.matched(&heads, &found),
            left_out: left_out(&heads, &found, body),
            counts: Counts { formulas: grid.formulas, ..counts },
            findings: findings.all,
        };
        let open = with_values(open, &summary);
        Ok(Collected { responses, summary, open })
    }

    fn check_map(&self) -> Result<()> {
        let Some(source) = &self.map.source else { return Ok(()) };
        let recognising = Recognising { vocabulary: &self.vocabulary, map: self.map, tool: Tool::Odk };
        let known: Vec<&str> = self.vocabulary.questions.iter().map(|asked| asked.name.as_str()).collect();
        let said: BTreeMap<usize, (&str, std::ops::Range<usize>)> =
            self.map.columns.values().flatten().map(|(id, at)| (at.start, (id.as_str(), at.clone()))).collect();
        let unknown = said.into_values().filter(|(id, _)| !recognising.knows(id));
        let problems = unknown.map(|(id, at)| {
            let problem = Problem::new(message!("collect-map-unknown", id = crate::content::nearest::quoted(id)));
            problem.at(source, at).hint(crate::content::nearest::hint(id, &known))
        });
        let problems: Vec<Problem> = problems.collect();
        if problems.is_empty() { Ok(()) } else { Err(Failure::from(problems)) }
    }

    /// Of columns that hold the same, only one may have anything in it; the others are passed over.
    fn check_columns(
        &self,
        heads: &Heads,
        found: &mut [Option<(Target, How)>],
        body: &[Row],
        grid: &Grid,
    ) -> Result<()> {
        let mut same: Vec<(Target, Vec<usize>)> = Vec::new();
        for (column, target) in found.iter().enumerate().filter_map(|(at, found)| Some((at, &found.as_ref()?.0))) {
            if matches!(target, Target::Id(_) | Target::IdPart | Target::Date(_)) {
                continue;
            }
            match same.iter_mut().find(|(known, _)| known == target) {
                Some((_, columns)) => columns.push(column),
                None => same.push((target.clone(), vec![column])),
            }
        }
        let mut problems = Vec::new();
        for (target, columns) in same.iter().filter(|(_, columns)| columns.len() > 1) {
            let filled: Vec<usize> = columns.iter().copied().filter(|column| is_filled(body, *column)).collect();
            if filled.len() > 1 {
                let names = filled
                    .iter()
                    .map(|column| summary::place(*column, &heads.columns, grid.lettered))
                    .collect::<Vec<_>>();
                let message = message!("collect-twice", columns = names, question = self.name(target));
                problems.push(Problem::new(message).hint(message!("collect-twice-hint")));
            }
            let kept = filled.first().or(columns.first());
            for column in columns.iter().filter(|column| Some(*column) != kept) {
                if let Some(found) = found.get_mut(*column) {
                    *found = None;
                }
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(Failure::from(problems)) }
    }

    fn subject(&self, at: usize) -> Option<&Subject> {
        self.vocabulary.questions.get(at).map(|asked| &asked.subject)
    }

    fn responses(&self, heads: &Heads, targets: &[Option<Target>], body: &[Row]) -> (Vec<Response>, Counts, Findings) {
        let orders =
            targets.iter().enumerate().filter(|(_, target)| matches!(target, Some(Target::Date(_) | Target::HandedIn)));
        let orders = orders.map(|(column, _)| (column, days::order(body.iter().map(|row| row.cell(column))))).collect();
        let mut reading = Reading {
            vocabulary: &self.vocabulary,
            map: self.map,
            tool: heads.tool,
            columns: targets,
            usual: self.usual,
            orders,
            known: vec![HashMap::new(); targets.len()],
            findings: Findings::default(),
        };
        let mut identity = Identity::of(self.checkpoint, targets, body);
        let (mut responses, mut counts) = (Vec::<Response>::new(), Counts { rows: body.len(), ..Counts::default() });
        let mut known: HashMap<String, usize> = HashMap::new();
        for row in body {
            let mut response = match reading.row(row) {
                Came::Response(response) => response,
                Came::Preview => {
                    counts.previews += 1;
                    continue;
                }
                Came::Unfinished => {
                    counts.unfinished += 1;
                    continue;
                }
                Came::Empty => {
                    counts.empty += 1;
                    continue;
                }
                Came::Refused => {
                    counts.refused += 1;
                    continue;
                }
            };
            let (id, own) = identity.id(row);
            counts.without_id += usize::from(!own);
            response.id = id;
            match known.get(&response.id).and_then(|at| responses.get(*at)) {
                Some(same) if *same == *response => counts.repeated += 1,
                Some(_) => {
                    counts.refused += 1;
                    reading.same_id(row, identity.column().unwrap_or(0));
                }
                None => {
                    known.insert(response.id.clone(), responses.len());
                    responses.push(*response);
                }
            }
        }
        (responses, counts, reading.findings)
    }

    fn matched(&self, heads: &Heads, found: &[Option<(Target, How)>]) -> Vec<Column> {
        let columns = heads.columns.iter().zip(found).enumerate();
        let columns = columns.filter_map(|(at, (head, found))| {
            let (target, how) = found.as_ref()?;
            let is_item = match target {
                Target::Question(at) | Target::Part(at, _) => matches!(self.subject(*at), Some(Subject::Item { .. })),
                _ => false,
            };
            Some(Column { at, header: head.shown.clone(), name: self.name(target), how: *how, is_item })
        });
        columns.collect()
    }

    /// What a column holds, by the name it would have in a table of this program.
    fn name(&self, target: &Target) -> String {
        let name = |at: &usize| self.vocabulary.questions.get(*at).map(|asked| asked.name.clone()).unwrap_or_default();
        match target {
            Target::Question(at) | Target::Part(at, _) => name(at),
            Target::Comment(at) => format!("{}-comment", name(at)),
            Target::Member => "member".to_owned(),
            Target::Code => "code".to_owned(),
            Target::Date(_) | Target::HandedIn => "date".to_owned(),
            Target::Language => "language".to_owned(),
            Target::Id(_) | Target::IdPart => "id".to_owned(),
            Target::Status | Target::Finished => "status".to_owned(),
        }
    }

    /// Columns that are nothing that is asked, each with the question it may be, and questions without a column.
    fn open(&self, heads: &Heads, found: &[Option<(Target, How)>], body: &[Row]) -> Open {
        let taken: BTreeSet<usize> = found
            .iter()
            .flatten()
            .filter_map(|(target, _)| match target {
                Target::Question(at) | Target::Part(at, _) => Some(*at),
                _ => None,
            })
            .collect();
        let free = self.vocabulary.questions.iter().enumerate().filter(|(at, _)| !taken.contains(at));
        let free: Vec<_> = free.map(|(_, asked)| asked).collect();
        let texts: Vec<&str> = free.iter().flat_map(|asked| [asked.name.as_str(), asked.text.as_str()]).collect();
        let columns = left_out(heads, found, body).into_iter().take(200).map(|header| {
            let near = similar(&header, &texts)
                .and_then(|near| free.iter().find(|asked| asked.text == near || asked.name == near));
            (header, near.map(|asked| asked.name.clone()))
        });
        let missing = free.iter().filter(|asked| matches!(asked.subject, Subject::Item { .. }));
        Open {
            columns: columns.collect(),
            missing: missing.map(|asked| asked.name.clone()).collect(),
            ..Open::default()
        }
    }
}

/// What is open, with answers that were not understood.
fn with_values(mut open: Open, summary: &Summary) -> Open {
    let unclear = |finding: &&Finding| matches!(finding.kind, Kind::Answer | Kind::Path | Kind::Choice);
    for finding in summary.findings.iter().filter(unclear) {
        let values = open.values.entry(finding.question.clone()).or_default();
        values.insert(finding.value.clone(), finding.nearest.clone());
        open.refused |= finding.kind.is_error();
    }
    open
}

impl Collected {
    /// Sentences about the table: how it was read, what was recognised how, what was left out, passed over and not
    /// understood.
    pub fn sentences(&self, catalogue: &Catalogue) -> Vec<String> {
        telling::sentences(&self.summary, &self.open.missing, catalogue)
    }

    /// A problem for everything that keeps rows from being taken; of many, the first and how many more there are. Without
    /// any column that is an item, that alone.
    pub fn problems(&self, file: &Path) -> Vec<Problem> {
        telling::problems(file, &self.summary, &self.open)
    }
}

/// Headers of columns in which something stands and that are nothing that is asked.
fn left_out(heads: &Heads, found: &[Option<(Target, How)>], body: &[Row]) -> Vec<String> {
    let columns = heads.columns.iter().zip(found).enumerate();
    let columns =
        columns.filter(|(at, (head, found))| found.is_none() && !head.shown.is_empty() && is_filled(body, *at));
    columns.map(|(_, (head, _))| head.shown.clone()).collect()
}

fn is_filled(body: &[Row], column: usize) -> bool {
    body.iter().any(|row| !row.cell(column).is_empty())
}

/// The table in a file's bytes, whichever kind it is.
fn grid_of(file: &Path, bytes: &[u8]) -> Result<Grid> {
    let refused = |message, hint| Err(Failure::from(Problem::new(message).hint(hint)));
    if bytes.len() as u64 > LIMIT {
        return refused(message!("collect-file-large"), message!("collect-too-large-hint"));
    }
    if bytes.starts_with(b"PK") {
        return workbook::table(bytes);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return refused(message!("collect-locked"), message!("collect-locked-hint"));
    }
    let (text, encoding) = decode::decode(bytes)?;
    if text.trim_start().starts_with(['[', '{']) {
        return records::table(&Source { file: file.to_owned(), text: text.into() });
    }
    separated::table(&text, encoding)
}

fn in_file(mut failure: Failure, file: &Path) -> Failure {
    for problem in &mut failure.problems {
        if problem.place == Place::Nowhere {
            problem.place = Place::File(file.to_owned());
        }
    }
    failure
}
