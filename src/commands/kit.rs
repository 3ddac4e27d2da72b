//! `coready kit`: what a meeting needs, in every language. What stands in it is known to `report`, and in the form that goes
//! with it to `exchange`.

use std::path::Path;
use std::sync::Arc;

use super::form;
use super::plan::coming;
use crate::app::App;
use crate::args::Kit as Args;
use crate::error::{Failure, Problem, Result};
use crate::files::{self, NewFile};
use crate::journal::{Journal, Stored};
use crate::message;
use crate::model::checkpoint::{Checkpoint, Respondents};
use crate::model::questionnaire::Questionnaire;
use crate::report::{Arranged, Meeting, Report, Sheet, html, kit as sheets, kit_markdown};
use crate::text::{Catalogue, Language, Message};
use crate::time::Date;

/// The form, which speaks every language itself.
const FORM: &str = "form.html";

/// Writes the kit: all of its files or none.
///
/// # Errors
/// When there is no journal, a day is none or past, there are texts in the folder that were changed, or it cannot be written.
pub fn kit(args: &Args, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let arranged = arranged(args, (app.clock)().date)?;
    let standing = Standing::of(&journal)?;
    let files = standing.files(&journal, &arranged, app.catalogue.language())?;
    write(&app.folder.join(&args.output), files, args)?;
    for note in notes(args, &standing, &arranged) {
        app.note(&note);
    }
    if matches!(standing, Standing::Before(_)) && journal.settings.respondents == Respondents::Many {
        app.note(&message!("kit-none-open"));
    }
    Ok(())
}

/// What the command line says was arranged.
fn arranged(args: &Args, today: Date) -> Result<Arranged> {
    let said = |words: &Option<String>| words.clone().filter(|words| !words.trim().is_empty());
    let day = |day: &Option<String>| day.as_deref().map(|day| coming(day, today)).transpose();
    let (by, day) = (day(&args.by)?, day(&args.meet)?);
    if by.zip(day).is_some_and(|(by, day)| day < by) {
        return Err(Failure::usage(Problem::new(message!("kit-meets-early")).hint(message!("kit-meets-early-hint"))));
    }
    Ok(Arranged { from: said(&args.from), by, day, place: said(&args.place) })
}

/// Where a journal stands: at a checkpoint that takes answers, at its newest result, or before its first checkpoint.
enum Standing {
    Open(Box<Checkpoint>, Arc<Questionnaire>),
    Answered(Box<Stored>),
    Before(Arc<Questionnaire>),
}

impl Standing {
    fn of(journal: &Journal) -> Result<Self> {
        if let Some(open) = journal.open_checkpoint()? {
            let asked = journal.frozen(&open.id)?.questionnaire;
            return Ok(Self::Open(Box::new(open), asked));
        }
        Ok(match journal.answered()?.pop() {
            Some(stored) => Self::Answered(Box::new(stored)),
            None => Self::Before(Arc::new(journal.questionnaire()?)),
        })
    }

    fn checkpoint(&self) -> Option<&Checkpoint> {
        match self {
            Self::Open(checkpoint, _) => Some(checkpoint),
            Self::Answered(stored) => Some(&stored.checkpoint),
            Self::Before(_) => None,
        }
    }

    fn questionnaire(&self) -> &Questionnaire {
        match self {
            Self::Open(_, asked) | Self::Before(asked) => asked,
            Self::Answered(stored) => &stored.questionnaire,
        }
    }

    /// The checkpoint for which there is a form.
    fn asking(&self) -> Option<&Checkpoint> {
        match self {
            Self::Open(checkpoint, _) if checkpoint.respondents == Respondents::Many => Some(checkpoint),
            _ => None,
        }
    }

    /// Every file of the kit; the form, if there is one, begins in the language spoken.
    fn files(&self, journal: &Journal, arranged: &Arranged, spoken: Language) -> Result<Vec<NewFile>> {
        let organisation = journal.settings.organisation.as_str();
        let asked = self.questionnaire();
        let languages = languages(journal, asked)?;
        let result = match self {
            Self::Answered(stored) => Some(Report::of(organisation, &stored.checkpoint, asked, &stored.responses)),
            Self::Open(..) | Self::Before(_) => None,
        };
        let checkpoint = self.checkpoint();
        let rules = checkpoint.map_or(&journal.settings.rules, |checkpoint| &checkpoint.rules);
        let respondents = checkpoint.map_or(journal.settings.respondents, |checkpoint| checkpoint.respondents);
        let mut files = Vec::new();
        for language in Language::ALL {
            let questionnaire = journal.in_language(asked, language.code())?;
            let result = result.clone().map(|report| report.said_in(&questionnaire));
            let meeting = Meeting {
                organisation,
                respondents,
                floors: rules.floors,
                checkpoint,
                result: result.as_ref(),
                questionnaire: &questionnaire,
                asked: &journal.settings.questionnaire,
                languages: &languages,
                arranged,
            };
            let catalogue = Catalogue::of(language);
            files.extend(sheets(&meeting, &catalogue).iter().flat_map(|sheet| written(sheet, &catalogue)));
        }
        let form = self.asking().map(|checkpoint| form::drawn(journal, checkpoint, spoken)).transpose()?;
        files.extend(form.map(|page| new(FORM.to_owned(), page)));
        Ok(files)
    }
}

/// What the languages call themselves in which one can answer.
fn languages(journal: &Journal, asked: &Questionnaire) -> Result<Vec<String>> {
    let editions = form::editions(journal, asked)?;
    let said = std::iter::once(&editions.source).chain(&editions.others);
    let names = said.map(|edition| {
        let language = Language::of_code(&edition.language);
        let name = language.map(|language| Catalogue::of(language).say(&message!("language-name")));
        name.unwrap_or_else(|| edition.language.clone())
    });
    Ok(names.collect())
}

/// A page as text to change and as a page to print.
fn written(sheet: &Sheet, catalogue: &Catalogue) -> [NewFile; 2] {
    let name = |ending: &str| format!("{}/{}.{ending}", sheet.language, sheet.name);
    [new(name("md"), kit_markdown::draw(sheet, catalogue)), new(name("html"), html::kit(sheet))]
}

fn new(name: String, text: String) -> NewFile {
    NewFile { name, bytes: text.into_bytes(), day: None }
}

/// Writes the files, unless texts would be lost that somebody may have changed.
fn write(folder: &Path, mut files: Vec<NewFile>, args: &Args) -> Result<()> {
    if folder.symlink_metadata().is_err() {
        return files::create_folder_once(folder, &files);
    }
    if !folder.is_dir() {
        let problem = Problem::new(message!("kit-no-folder", folder = &*args.output));
        return Err(problem.hint(message!("kit-no-folder-hint")).into());
    }
    files.retain(|file| !holds(folder, file));
    let lost = files.iter().filter(|file| folder.join(&file.name).symlink_metadata().is_ok());
    let lost: Vec<String> = lost.map(|file| file.name.clone()).collect();
    if !lost.is_empty() && !args.replace {
        let problem = Problem::new(message!("kit-there", folder = &*args.output, files = lost));
        return Err(problem.hint(message!("kit-there-hint")).into());
    }
    files::put(folder, &files)
}

/// Whether a file is there already, just as it would be written.
fn holds(folder: &Path, file: &NewFile) -> bool {
    let most = u64::try_from(file.bytes.len()).unwrap_or(u64::MAX).saturating_add(1);
    files::bytes(&folder.join(&file.name), most).is_ok_and(|bytes| bytes == file.bytes)
}

/// What was written, and what is left to do by hand.
fn notes(args: &Args, standing: &Standing, arranged: &Arranged) -> Vec<Message> {
    let languages = Language::ALL.map(|language| language.code().to_owned()).to_vec();
    let mut notes = vec![message!("kit-written", folder = &*args.output, languages = languages)];
    notes.extend(standing.asking().map(|_| message!("kit-written-form")));
    let flags = [
        ("--from", arranged.from.is_none()),
        ("--by", arranged.by.is_none()),
        ("--meet", arranged.day.is_none()),
        ("--place", arranged.place.is_none()),
    ];
    let flags: Vec<String> = flags.iter().filter(|(_, open)| *open).map(|(flag, _)| format!("`{flag}`")).collect();
    notes.extend((!flags.is_empty()).then(|| message!("kit-open", flags = flags)));
    notes
}
