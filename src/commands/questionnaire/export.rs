//! `coready questionnaire export`: a questionnaire as a codebook or on paper. What stands in them is known to `report`.

use std::path::Path;

use crate::app::App;
use crate::args::{ExportQuestionnaire, FileKind, QuestionnaireFormat};
use crate::content;
use crate::error::{Failure, Problem, Result};
use crate::files;
use crate::message;
use crate::report::paper::Paper;
use crate::report::{codebook, html, markdown, paper_markdown};
use crate::text::{Catalogue, Message};

/// Writes a questionnaire as a codebook (Markdown or CSV) or on paper (Markdown or HTML).
///
/// # Errors
/// When there is no such questionnaire or it has mistakes, the format is not written that way, or the file cannot be
/// written.
pub(super) fn export(args: &ExportQuestionnaire, app: &mut App) -> Result<()> {
    let kind = args.kind.unwrap_or_else(|| kind_of(args.output.as_deref()));
    let questionnaire = content::find(&args.which, &app.folder)?;
    let digest = files::sha256(content::freeze(&questionnaire)?.as_bytes());
    let catalogue = &app.catalogue;
    let own = content::is_file(&args.which).then(|| app.folder.join(&args.which));
    let said = content::to_read(&questionnaire, catalogue.language().code(), own.as_deref())?;
    let text = match (args.format, kind) {
        (QuestionnaireFormat::Codebook, FileKind::Markdown) => {
            markdown::draw(&codebook::page(&said, &digest, catalogue), catalogue)
        }
        // A table for programs is the same in every language.
        (QuestionnaireFormat::Codebook, FileKind::Csv) => codebook::csv(&questionnaire, &Catalogue::english())?,
        (QuestionnaireFormat::Paper, FileKind::Markdown) => paper_markdown::draw(&Paper::of(&said, catalogue)),
        (QuestionnaireFormat::Paper, FileKind::Html) => html::paper(&Paper::of(&said, catalogue)),
        (QuestionnaireFormat::Codebook, FileKind::Html) => {
            return refused(message!("codebook-kinds"), message!("codebook-kinds-hint"));
        }
        (QuestionnaireFormat::Paper, FileKind::Csv) => {
            return refused(message!("paper-kinds"), message!("paper-kinds-hint"));
        }
    };
    let Some(output) = &args.output else { return app.print(&text) };
    files::replace(&app.folder.join(output), text.as_bytes())?;
    app.note(&message!("export-written", file = &**output));
    Ok(())
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
