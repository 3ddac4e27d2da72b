//! `coready collect`: takes in what members answered elsewhere. How tables are read is known to `exchange`.

use std::path::Path;

use crate::app::App;
use crate::args::Collect;
use crate::error::{Failure, Problem, Result};
use crate::exchange::Editions;
use crate::exchange::collect::{self, Map, Open, Tables, Usual};
use crate::files;
use crate::journal::{Fate, Journal, Taking};
use crate::message;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;
use crate::report::page::Page;
use crate::text::Language;

mod form;

/// What the map to fill in is called.
const MAP: &str = "collect-map";

/// The most maps beside one another.
const MAPS: usize = 1000;

/// Takes in files with answers, each whole or, unless it keeps going, not at all; tells what was recognised how.
///
/// # Errors
/// When no checkpoint takes the answers of many, and everything that kept answers from being taken.
pub fn collect(args: &Collect, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let taking = journal.taking()?;
    let editions = editions(&journal, &taking)?;
    let map = args.map.as_deref().map(|map| Map::read(&files::read(&app.folder.join(map))?)).transpose()?;
    let map = map.unwrap_or_default();
    let usual = Usual {
        date: taking.checkpoint.opened.date(),
        language: &editions.source.language,
        path: taking.checkpoint.path.as_deref(),
    };
    let tables = Tables::of(&editions, &map, &taking.checkpoint.id, usual)?;
    let desk = Desk { args, journal: &journal, taking: &taking, tables: &tables };
    let (mut problems, mut open) = (Vec::new(), Open::default());
    for (at, file) in args.files.iter().enumerate() {
        if at > 0 {
            app.print("\n")?;
        }
        match desk.take(file, app) {
            Ok(taken) => {
                problems.extend(taken.problems);
                open.add(taken.open);
            }
            // A closed pipe ends the work without a word.
            Err(failure) if failure.problems.is_empty() => return Err(failure),
            Err(failure) => problems.extend(failure.problems),
        }
    }
    // What is stored stays as it is, so what only was left empty is asked while nothing is.
    if args.map.is_none() && (open.is_pressing() || args.dry_run && open.is_worth_asking()) {
        write_map(&open, app)?;
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::from(problems)) }
}

/// What is asked, in every language there is.
fn editions(journal: &Journal, taking: &Taking) -> Result<Editions> {
    let source = Questionnaire::clone(&taking.frozen.questionnaire);
    let mut others = Vec::new();
    for language in Language::ALL {
        let said = journal.in_language(&source, language.code())?;
        if said.language != source.language {
            others.push(said);
        }
    }
    Ok(Editions { source, others })
}

/// What files are taken in with.
struct Desk<'a> {
    args: &'a Collect,
    journal: &'a Journal,
    taking: &'a Taking,
    tables: &'a Tables<'a>,
}

/// What a file holds, in words and values.
struct Handed {
    responses: Vec<Response>,
    sentences: Vec<String>,
    problems: Vec<Problem>,
    refused: usize,
    open: Open,
}

/// What became of a file.
struct Outcome {
    /// Of each response; none where nothing was taken.
    fates: Vec<Fate>,
    /// Whether it was taken, as far as it was understood.
    whole: bool,
}

/// What is left to say after a file was taken in.
struct Taken {
    problems: Vec<Problem>,
    open: Open,
}

impl Desk<'_> {
    /// Takes in a file and says what came of it.
    fn take(&self, file: &Path, app: &mut App) -> Result<Taken> {
        let mut handed = self.read(file, app)?;
        let fates = self.journal.fates(self.taking, &handed.responses)?;
        let otherwise = fates.iter().filter(|fate| matches!(fate, Fate::Differs(_))).count();
        if otherwise > 0 {
            let problem = Problem::new(message!("collect-there-otherwise", count = otherwise)).in_file(file);
            handed.problems.push(problem.hint(message!("collect-there-otherwise-hint")));
        }
        let whole = handed.problems.is_empty() || self.args.keep_going;
        let fates = match () {
            () if !whole => Vec::new(),
            () if self.args.dry_run => fates,
            () => self.journal.receive(self.taking, &handed.responses)?,
        };
        app.print_page(&self.page(file, &handed, &Outcome { fates, whole }, app))?;
        Ok(Taken { problems: handed.problems, open: handed.open })
    }

    fn read(&self, file: &Path, app: &App) -> Result<Handed> {
        let path = app.folder.join(file);
        let bytes = files::bytes(&path, collect::LIMIT + 1)?;
        if form::is_from_form(&bytes) {
            let responses = form::responses(file, bytes, self.taking)?;
            let sentences = vec![app.say(&message!("collect-form"))];
            return Ok(Handed { responses, sentences, problems: Vec::new(), refused: 0, open: Open::default() });
        }
        let read = self.tables.read(file, &bytes)?;
        let (sentences, problems) = (read.sentences(&app.catalogue), read.problems(file));
        let refused = read.summary.counts.refused;
        Ok(Handed { responses: read.responses, sentences, problems, refused, open: read.open })
    }

    /// What was recognised in a file, and how many responses became what.
    fn page(&self, file: &Path, handed: &Handed, outcome: &Outcome, app: &App) -> Page {
        let count = |wanted: fn(&Fate) -> bool| outcome.fates.iter().filter(|fate| wanted(fate)).count();
        let new = count(|fate| *fate == Fate::New);
        let there = count(|fate| matches!(fate, Fate::There(_)));
        let withdrawn = count(|fate| matches!(fate, Fate::Withdrawn(_)));
        let otherwise = count(|fate| matches!(fate, Fate::Differs(_)));
        let refused = handed.refused + if outcome.whole { otherwise } else { handed.responses.len() };
        let mode = if self.args.dry_run { "try" } else { "real" };
        let became = message!("collect-became", mode = mode, new = new, there = there, refused = refused);
        let withdrawn = (withdrawn > 0).then(|| message!("collect-withdrawn", count = withdrawn));
        let nothing = (!outcome.whole).then(|| message!("collect-all-or-nothing"));
        let mut page = Page::default();
        page.heading(&file.display().to_string());
        page.points(&handed.sentences);
        page.paragraph(&app.say(&became));
        for message in withdrawn.into_iter().chain(nothing) {
            page.paragraph(&app.say(&message));
        }
        page
    }
}

/// Writes the map to fill in under a name that is free, unless the same stands there already.
fn write_map(open: &Open, app: &mut App) -> Result<()> {
    let text = open.write(&app.catalogue);
    for number in 1..MAPS {
        let name = if number == 1 { format!("{MAP}.toml") } else { format!("{MAP}-{number}.toml") };
        let path = app.folder.join(&name);
        match files::create_once(&path, text.as_bytes()) {
            Err(failure) if !files::is_taken(&failure) => return Err(failure),
            Err(_) if files::bytes(&path, files::LIMIT)? != text.as_bytes() => {}
            Err(_) | Ok(()) => {
                app.note(&message!("collect-map-written", file = name));
                break;
            }
        }
    }
    Ok(())
}
