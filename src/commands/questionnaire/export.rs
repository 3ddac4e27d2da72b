//! `coready questionnaire export`: a questionnaire as a codebook, on paper or as a form for other tools. What stands in
//! them is known to `report` and `exchange`.

use std::path::Path;

use crate::app::App;
use crate::args::{ExportQuestionnaire, FileKind, QuestionnaireFormat};
use crate::content;
use crate::error::{Failure, Problem, Result};
use crate::exchange::{self, Editions};
use crate::files;
use crate::message;
use crate::model::questionnaire::Questionnaire;
use crate::report::paper::Paper;
use crate::report::{codebook, html, markdown, paper_markdown};
use crate::text::{Catalogue, Language, Message};

mod sql;

/// Writes a questionnaire as a codebook (Markdown or CSV), on paper (Markdown or HTML), or as a form in all its languages
/// (a spreadsheet or JSON).
///
/// # Errors
/// When there is no such questionnaire or it has mistakes, the format is not written that way or not to a terminal, or
/// the file cannot be written.
pub(super) fn export(args: &ExportQuestionnaire, app: &mut App) -> Result<()> {
    let questionnaire = content::find(&args.which, &app.folder)?;
    let own = content::is_file(&args.which).then(|| app.folder.join(&args.which));
    let own = own.as_deref();
    if args.format != QuestionnaireFormat::Sql && sql::is_wanted(&args.sql) {
        return refused(message!("sql-options"), message!("sql-options-hint"));
    }
    let bytes = match args.format {
        QuestionnaireFormat::Codebook => codebook(args, &questionnaire, own, app)?.into_bytes(),
        QuestionnaireFormat::Paper => paper(args, &questionnaire, own, app)?.into_bytes(),
        QuestionnaireFormat::Sql if args.kind.is_some() => {
            return refused(message!("sql-kinds"), message!("sql-kinds-hint"));
        }
        QuestionnaireFormat::Sql => sql::sql(&args.sql, &questionnaire, own, app)?.into_bytes(),
        QuestionnaireFormat::Xlsform | QuestionnaireFormat::Surveyjs if args.kind.is_some() => {
            return refused(message!("form-kinds"), message!("form-kinds-hint"));
        }
        QuestionnaireFormat::Xlsform if args.output.is_none() && app.terminal.output => {
            return refused(message!("form-terminal"), message!("form-terminal-hint", id = &questionnaire.id));
        }
        QuestionnaireFormat::Xlsform => exchange::xlsform(&editions(questionnaire, own)?)?,
        QuestionnaireFormat::Surveyjs => exchange::surveyjs(&editions(questionnaire, own)?)?.into_bytes(),
    };
    let Some(output) = &args.output else { return app.print_bytes(&bytes) };
    files::replace(&app.folder.join(output), &bytes)?;
    app.note(&message!("export-written", file = &**output));
    Ok(())
}

fn codebook(
    args: &ExportQuestionnaire,
    questionnaire: &Questionnaire,
    own: Option<&Path>,
    app: &App,
) -> Result<String> {
    let catalogue = &app.catalogue;
    match kind(args) {
        FileKind::Markdown => {
            let digest = files::sha256(content::freeze(questionnaire)?.as_bytes());
            let said = content::to_read(questionnaire, catalogue.language().code(), own)?;
            Ok(markdown::draw(&codebook::page(&said, &digest, catalogue), catalogue))
        }
        // A table for programs is the same in every language.
        FileKind::Csv => codebook::csv(questionnaire, &Catalogue::english()),
        FileKind::Html => refused(message!("codebook-kinds"), message!("codebook-kinds-hint")),
    }
}

fn paper(args: &ExportQuestionnaire, questionnaire: &Questionnaire, own: Option<&Path>, app: &App) -> Result<String> {
    let said = content::to_read(questionnaire, app.catalogue.language().code(), own)?;
    let paper = Paper::of(&said, &app.catalogue);
    match kind(args) {
        FileKind::Markdown => Ok(paper_markdown::draw(&paper)),
        FileKind::Html => Ok(html::paper(&paper)),
        FileKind::Csv => refused(message!("paper-kinds"), message!("paper-kinds-hint")),
    }
}

/// The questionnaire in every language it is there in. `own` is the file it was read from, unless it is shipped.
fn editions(source: Questionnaire, own: Option<&Path>) -> Result<Editions> {
    let codes = match own {
        Some(file) => content::translations_of(file)?.into_iter().map(|(_, code)| code).collect(),
        None => Language::ALL.map(|language| language.code().to_owned()).to_vec(),
    };
    let mut others = Vec::new();
    for code in codes {
        let said = content::in_language(&source, &code, own)?;
        if said.language != source.language {
            others.push(said);
        }
    }
    Ok(Editions { source, others })
}

/// What is asked for, else how a file of this name is written.
fn kind(args: &ExportQuestionnaire) -> FileKind {
    args.kind.unwrap_or_else(|| kind_of(args.output.as_deref()))
}

/// How a file of this name is written.
fn kind_of(file: Option<&Path>) -> FileKind {
    let ending = file.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("csv") => FileKind::Csv,
        Some("html" | "htm") => FileKind::Html,
        _ => FileKind::Markdown,
    }
}

fn refused<T>(message: Message, hint: Message) -> Result<T> {
    Err(Failure::usage(Problem::new(message).hint(hint)))
}
