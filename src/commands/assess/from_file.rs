//! Answers taken from a file instead of being asked. What may stand in one is known to `journal`.

use std::path::Path;

use super::beginning;
use crate::app::App;
use crate::args::Assess;
use crate::error::Result;
use crate::files;
use crate::journal::{self, Defaults, Journal, Occasion};

/// Stores the answers in a file as a checkpoint and gives its id.
///
/// # Errors
/// Every mistake in the file, or whatever keeps the answers from being stored.
pub(super) fn store(args: &Assess, file: &Path, journal: &Journal, app: &mut App) -> Result<String> {
    let now = (app.clock)();
    let id = (app.ids)();
    let subject = beginning::subject(args, journal)?;
    let source = files::read(&app.folder.join(file))?;
    let questionnaire = &subject.frozen.questionnaire;
    let defaults = Defaults { id: &id, date: now.date, language: &questionnaire.language };
    let mut response = journal::read_response(&source, questionnaire, Some(defaults))?.response;
    response.path = subject.path.clone().or(response.path);
    response.member = args.member.clone().or(response.member);
    response.code = args.code.clone().or(response.code);
    let occasion = Occasion {
        label: args.checkpoint.as_deref(),
        opened: now.moment,
        now: now.moment,
        path: subject.path.as_deref(),
        respondents: subject.respondents,
        frozen: &subject.frozen,
        into: subject.into.as_deref(),
    };
    journal.store(&occasion, &response)
}
