//! `coready form`: a page that members answer in a browser, offline. What stands in it is known to `exchange`.

use crate::app::App;
use crate::args::Form;
use crate::content;
use crate::error::{Problem, Result};
use crate::exchange::{Asking, Editions, page};
use crate::files;
use crate::journal::Journal;
use crate::message;
use crate::model::checkpoint::{Checkpoint, Respondents};
use crate::model::questionnaire::Questionnaire;
use crate::text::Language;

/// Writes the open checkpoint's questionnaire as a page to answer in a browser.
///
/// # Errors
/// When there is no journal, not everyone answers alone in it, no checkpoint is open, or the file cannot be written.
pub fn form(args: &Form, app: &mut App) -> Result<()> {
    let journal = app.journal()?;
    let checkpoint = open_checkpoint(&journal)?;
    let page = drawn(&journal, &checkpoint, app.catalogue.language())?;
    files::replace(&app.folder.join(&args.output), page.as_bytes())?;
    app.note(&message!("form-written", file = &*args.output, checkpoint = &checkpoint.id));
    Ok(())
}

/// The page on which a checkpoint is answered, beginning in a language.
///
/// # Errors
/// When the frozen questionnaire is missing or damaged.
pub(super) fn drawn(journal: &Journal, checkpoint: &Checkpoint, language: Language) -> Result<String> {
    let source = journal.frozen(&checkpoint.id)?.questionnaire;
    let organisation = &journal.settings.organisation;
    let asking = Asking { organisation, checkpoint, language: language.code() };
    page(&asking, &editions(journal, &source)?)
}

/// The checkpoint that takes answers of many people.
fn open_checkpoint(journal: &Journal) -> Result<Checkpoint> {
    let open = journal.open_checkpoint()?;
    let respondents = open.as_ref().map_or(journal.settings.respondents, |open| open.respondents);
    if respondents != Respondents::Many {
        return Err(Problem::new(message!("form-not-many")).hint(message!("form-not-many-hint")).into());
    }
    let missing = || Problem::new(message!("form-not-open")).hint(message!("form-not-open-hint"));
    open.ok_or_else(|| missing().into())
}

/// A questionnaire of a journal in every language it is there in.
///
/// # Errors
/// When the folder of a questionnaire of one's own cannot be read.
pub(super) fn editions(journal: &Journal, source: &Questionnaire) -> Result<Editions> {
    let named = &journal.settings.questionnaire;
    let codes = if content::is_file(named) {
        let translations = content::translations_of(&journal.folder.join(named))?;
        translations.into_iter().map(|(_, code)| code).collect()
    } else {
        Language::ALL.map(|language| language.code().to_owned()).to_vec()
    };
    let mut others = Vec::new();
    for code in codes {
        let said = journal.in_language(source, &code)?;
        if said.language != source.language {
            others.push(said);
        }
    }
    Ok(Editions { source: source.clone(), others })
}
