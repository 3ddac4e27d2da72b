//! The walk itself: ask, take the reply, keep it, until the person leaves or stores.

use super::beginning::{self, Choice};
use crate::app::App;
use crate::args::Assess;
use crate::error::{Exit, Failure, Problem, Result};
use crate::interview::{Entry, Interview, Outcome};
use crate::journal::{Draft, DraftHeader, Journal, Occasion};
use crate::message;
use crate::prompt::{Prompt, Stopped};

/// Walks through the questionnaire; gives the id of the checkpoint the answers are stored in, `None` if the person left.
///
/// # Errors
/// When answers cannot be kept or stored, or no reply will come. Every answer given is then kept in the draft.
pub(super) fn walk(args: &Assess, journal: &Journal, app: &mut App) -> Result<Option<String>> {
    let mut prompt = app.prompt();
    let drafts = beginning::drafts(journal)?;
    let chosen = if drafts.is_empty() {
        Choice::Afresh
    } else {
        let rows = beginning::rows(&drafts, journal, app)?;
        beginning::choose(drafts, rows, app, &mut *prompt).map_err(|stopped| stop(&stopped, app, false))?
    };
    match chosen {
        Choice::Leave => Ok(None),
        Choice::Afresh => {
            let header = beginning::header(args, journal, app)?;
            let shown = app.in_language(journal, &header.frozen.questionnaire)?;
            let interview = beginning::interview(&header, journal, app)?.said_in(&shown);
            Walk { journal, header: &header, draft: None }.run(interview, &mut *prompt, app)
        }
        Choice::Resume(found) => {
            let resumed = journal.resume_draft(&found.header.id)?;
            let (draft, found) = resumed.ok_or_else(|| Problem::new(message!("draft-in-use")))?;
            let shown = app.in_language(journal, &found.header.frozen.questionnaire)?;
            let interview = beginning::interview(&found.header, journal, app)?.said_in(&shown).resumed(found.entries);
            Walk { journal, header: &found.header, draft: Some(draft) }.run(interview, &mut *prompt, app)
        }
    }
}

/// A walk and the draft it is kept in; a new draft is made with the first thing there is to keep.
struct Walk<'a> {
    journal: &'a Journal,
    header: &'a DraftHeader,
    draft: Option<Draft>,
}

impl Walk<'_> {
    fn run(mut self, mut interview: Interview<'_>, prompt: &mut dyn Prompt, app: &mut App) -> Result<Option<String>> {
        loop {
            let ask = interview.ask(&app.catalogue);
            let reply = prompt.ask(&ask).map_err(|stopped| stop(&stopped, app, self.draft.is_some()))?;
            match interview.reply(reply) {
                Outcome::Recorded(entry) => self.keep(&entry)?,
                Outcome::Again(None) => {}
                Outcome::Again(Some(message)) => {
                    let told = prompt.tell(&app.say(&message));
                    told.map_err(|stopped| stop(&stopped, app, self.draft.is_some()))?;
                }
                Outcome::Leave => {
                    app.note(&left(self.draft.is_some()));
                    return Ok(None);
                }
                Outcome::Store => return self.store(interview, app).map(Some),
            }
        }
    }

    fn keep(&mut self, entry: &Entry) -> Result<()> {
        if self.draft.is_none() {
            self.draft = Some(self.journal.begin_draft(self.header)?);
        }
        self.draft.as_mut().map_or(Ok(()), |draft| draft.add(entry))
    }

    fn store(self, interview: Interview<'_>, app: &App) -> Result<String> {
        let now = (app.clock)();
        let mut response = interview.finish();
        response.date = now.date;
        let occasion = Occasion {
            label: self.header.label.as_deref(),
            opened: self.header.begun,
            now: now.moment,
            path: self.header.path.as_deref(),
            respondents: self.header.respondents,
            frozen: &self.header.frozen,
            into: self.header.into.as_deref(),
        };
        let checkpoint = self.journal.store(&occasion, &response)?;
        self.draft.map_or(Ok(()), Draft::remove)?;
        Ok(checkpoint)
    }
}

fn left(kept: bool) -> crate::text::Message {
    if kept { message!("draft-kept") } else { message!("draft-none") }
}

/// Says that the draft is kept, and ends as an interrupted program does.
fn stop(stopped: &Stopped, app: &mut App, kept: bool) -> Failure {
    app.note(&match stopped {
        _ if !kept => message!("draft-none"),
        Stopped::Ended => message!("draft-kept-ended"),
        Stopped::Interrupted | Stopped::Broken(_) => message!("draft-kept-stopped"),
    });
    match stopped {
        Stopped::Interrupted | Stopped::Ended => Failure { problems: Vec::new(), exit: Exit::Interrupted },
        Stopped::Broken(error) => Problem::new(message!("prompt-broken", detail = error.to_string())).into(),
    }
}
