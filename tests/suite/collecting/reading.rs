//! How these tests read tables: against the garden, in English and in a French that says a few things differently.

use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::sync::OnceLock;

use coready::content;
use coready::error::{Failure, Source};
use coready::exchange::Editions;
use coready::exchange::collect::{Collected, Map, Tables, Usual};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Declared, Response};
use coready::text::Catalogue;

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::harness::world::GARDEN;

pub(crate) fn garden() -> Questionnaire {
    content::read(&source("garden.toml", GARDEN)).expect("the garden has no mistake")
}

pub(crate) fn source(file: &str, text: &str) -> Source {
    Source { file: file.into(), text: text.into() }
}

/// The garden in English and, as far as answers go, in French.
pub(crate) fn editions() -> Editions {
    let source = garden();
    let mut french = source.clone();
    "fr".clone_into(&mut french.language);
    french.scales[0].levels =
        ["pas encore", "on y pense", "on se prépare", "on le fait", "on le maintient"].map(str::to_owned).to_vec();
    "je ne sais pas".clone_into(&mut french.scales[0].dont_know);
    "ne s'applique pas".clone_into(&mut french.scales[0].not_applicable);
    "Que faites-vous au jardin ?".clone_into(&mut french.about[0].text);
    french.about[0].choices = ["bêcher", "arroser"].map(str::to_owned).to_vec();
    "Il y a un terrain « à nous ».".clone_into(&mut french.tasks[0].items[0].text);
    "Il y a de l’eau tout près…".clone_into(&mut french.tasks[0].items[1].text);
    Editions { source, others: vec![french] }
}

/// What a table gives, with a map.
pub(crate) fn mapped(file: &str, bytes: &[u8], map: &str) -> Result<Collected, Failure> {
    let map = Map::read(&source("map.toml", map))?;
    Tables::of(&editions(), &map, CHECKPOINT, usual())?.read(Path::new(file), bytes)
}

const CHECKPOINT: &str = "2026-11-22-baseline";

fn usual() -> Usual<'static> {
    let date = "2026-11-22".parse().expect("the date is well formed");
    Usual { date, language: "en", path: None }
}

/// What a table gives without a map. What is asked is put together once for all tests.
pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<Collected, Failure> {
    static MAP: OnceLock<Map> = OnceLock::new();
    static TABLES: OnceLock<Tables<'static>> = OnceLock::new();
    let make =
        || Tables::of(&editions(), MAP.get_or_init(Map::default), CHECKPOINT, usual()).expect("the map is empty");
    TABLES.get_or_init(make).read(Path::new(file), bytes)
}

/// A workbook with every part changed; a part that becomes empty is left out.
pub(crate) fn repacked(bytes: &[u8], change: impl Fn(&str, String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is a workbook");
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("the part is there");
        let (name, mut text) = (part.name().expect("it has a name").into_owned(), String::new());
        part.read_to_string(&mut text).expect("the part is text");
        let text = change(&name, text);
        if !text.is_empty() {
            written.start_file(name, SimpleFileOptions::default()).expect("there is room");
            written.write_all(text.as_bytes()).expect("there is room");
        }
    }
    written.finish().expect("it is whole").into_inner()
}

/// What a table gives that can be read.
pub(crate) fn collected(file: &str, bytes: &[u8]) -> Collected {
    read(file, bytes).unwrap_or_else(|failure| panic!("{}", told(&failure)))
}

/// The same, of a text.
pub(crate) fn text(text: &str) -> Collected {
    collected("answers.csv", text.as_bytes())
}

/// Why a table cannot be read.
pub(crate) fn refused(file: &str, bytes: &[u8]) -> String {
    match read(file, bytes) {
        Err(failure) => told(&failure),
        Ok(collected) => {
            assert_eq!(collected.responses, [], "nothing is read");
            problems(&collected)
        }
    }
}

pub(crate) fn told(failure: &Failure) -> String {
    failure.told(&Catalogue::english(), 100, false)
}

/// What is said of a table, a line a sentence.
pub(crate) fn sentences(collected: &Collected) -> String {
    collected.sentences(&Catalogue::english()).join("\n")
}

/// What keeps rows from being taken.
pub(crate) fn problems(collected: &Collected) -> String {
    let problems = collected.problems(Path::new("answers.csv"));
    if problems.is_empty() { String::new() } else { told(&Failure::from(problems)) }
}

/// The responses, a line each, in the order of the table and without their ids.
pub(crate) fn lines(collected: &Collected) -> Vec<String> {
    collected.responses.iter().map(line).collect()
}

fn line(response: &Response) -> String {
    let mut line = format!("{} {}", response.date, response.language);
    let mut add = |key: &str, value: &str| write!(line, " {key}={value}").expect("a text takes more");
    response.path.iter().for_each(|path| add("path", path));
    response.member.iter().for_each(|member| add("member", member));
    response.code.iter().for_each(|code| add("code", code));
    match response.declared {
        Some(Declared::Stage(number)) => add("stage", &number.to_string()),
        Some(other) => add("stage", &format!("{other:?}")),
        None => {}
    }
    response.about.iter().for_each(|(id, choice)| add(id, choice));
    for (id, given) in &response.answers {
        let answer = match &given.answer {
            Answer::Level(level) => level.to_string(),
            Answer::DontKnow => "dk".to_owned(),
            Answer::NotApplicable { reason } => format!("na({reason})"),
            Answer::Unanswered => "-".to_owned(),
        };
        let comment = given.comment.as_ref().map(|comment| format!("[{comment}]")).unwrap_or_default();
        add(id, &(answer + &comment));
    }
    response.reflections.iter().for_each(|(id, words)| add(id, &format!("{words:?}")));
    line
}
