//! Answers taken from a file instead of being asked. What may stand in one is known to `journal`.

use std::path::Path;

use super::alone::{self, Kept};
use super::beginning;
use crate::app::App;
use crate::args::Assess;
use crate::error::{Problem, Result};
use crate::files;
use crate::journal::{self, Defaults, Journal, Occasion};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;

/// Stores the answers in a file and gives what was stored: a checkpoint, or one answer set of many in the open one.
///
/// # Errors
/// Every mistake in the file, or whatever keeps the answers from being stored.
pub(super) fn store(args: &Assess, file: &Path, journal: &Journal, app: &mut App) -> Result<Kept> {
    let now = (app.clock)();
    let id = (app.ids)();
    let subject = beginning::subject(args, journal)?;
    let source = files::read(&app.folder.join(file))?;
    let questionnaire = &subject.frozen.questionnaire;
    let defaults = Defaults { id: &id, date: now.date, language: &questionnaire.language };
    let many = subject.respondents == Respondents::Many;
    let mut response = match subject.into.as_deref().filter(|_| many) {
        Some(checkpoint) => only(journal::read_handed_in(&source, checkpoint, questionnaire, Some(defaults))?)?,
        None => journal::read_response(&source, questionnaire, Some(defaults))?.response,
    };
    response.path = subject.path.clone().or(response.path);
    response.member = args.member.clone().or(response.member);
    response.code = args.code.clone().or(response.code);
    if many {
        let kept = alone::store(journal, subject.into.as_deref(), response.clone())?;
        tell_not_asked(&response, questionnaire, app);
        return Ok(kept);
    }
    let together = subject.respondents == Respondents::Together || response.together.is_some();
    if together {
        response.together.get_or_insert_default();
    }
    let occasion = Occasion {
        label: args.checkpoint.as_deref(),
        opened: now.moment,
        now: now.moment,
        path: subject.path.as_deref(),
        respondents: if together { Respondents::Together } else { Respondents::One },
        frozen: &subject.frozen,
        into: subject.into.as_deref(),
    };
    let checkpoint = journal.store(&occasion, &response)?;
    tell_not_asked(&response, questionnaire, app);
    Ok(Kept { checkpoint, alone: None })
}

/// The one response of a file; several are collected, as they are not one person's.
fn only(responses: Vec<Response>) -> Result<Response> {
    match <[Response; 1]>::try_from(responses) {
        Ok([response]) => Ok(response),
        Err(several) => {
            let problem = Problem::new(message!("many-several", count = several.len()));
            Err(problem.hint(message!("many-several-hint")).into())
        }
    }
}

/// Names answers that will not be counted: scoring leaves out what was not asked.
fn tell_not_asked(response: &Response, questionnaire: &Questionnaire, app: &mut App) {
    let given = questionnaire.items().filter(|(_, item)| response.answers.contains_key(&item.id));
    let not_asked = given.filter(|(task, item)| !response.asks_task(questionnaire, task) || !response.asks_item(item));
    let items: Vec<String> = not_asked.map(|(_, item)| item.id.clone()).collect();
    if !items.is_empty() {
        app.note(&message!("answers-not-asked", count = items.len(), items = items));
    }
}
