//! The walk itself: ask, take the reply, keep it, until the person leaves or stores.

use super::alone::{self, Kept};
use super::beginning::{self, Choice};
use crate::app::App;
use crate::args::Assess;
use crate::error::{Exit, Failure, Problem, Result};
use crate::interview::{Entry, Interview, Outcome};
use crate::journal::{Draft, DraftHeader, Drafts, Journal, Occasion};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::prompt::{Prompt, Stopped};

/// Walks through the questionnaire; gives what was stored, `None` if the person left.
///
/// # Errors
/// When answers cannot be kept or stored, or no reply will come. Every answer given is then kept in the draft.
pub(super) fn walk(args: &Assess, journal: &Journal, app: &mut App) -> Result<Option<Kept>> {
    if beginning::is_many(journal)? {
        // Whether anything can be answered at all is told before anything else.
        beginning::subject(args, journal)?;
    }
    let mut prompt = app.prompt();
    let drafts = beginning::drafts(journal, app)?;
    let open = beginning::open_drafts(&drafts, journal)?;
    let chosen = if open.is_empty() {
        Choice::Afresh
    } else {
        let rows = beginning::rows(&open, journal, app)?;
        beginning::choose(open, rows, app, &mut *prompt).map_err(|stopped| stop(&stopped, app, false))?
    };
    match chosen {
        Choice::Leave => Ok(None),
        Choice::Afresh => {
            let header = beginning::header(args, journal, app)?;
            let shown = app.in_language(journal, &header.frozen.questionnaire)?;
            let interview = beginning::interview(&header, journal, app)?.said_in(&shown);
            Walk { journal, drafts: &drafts, header: &header, draft: None }.run(interview, &mut *prompt, app)
        }
        Choice::Resume(found) => {
            let resumed = drafts.resume(&found.header.id)?;
            let (draft, found) = resumed.ok_or_else(|| Problem::new(message!("draft-in-use")))?;
            let shown = app.in_language(journal, &found.header.frozen.questionnaire)?;
            let interview = beginning::interview(&found.header, journal, app)?.said_in(&shown).resumed(found.entries);
            let walk = Walk { journal, drafts: &drafts, header: &found.header, draft: Some(draft) };
            walk.run(interview, &mut *prompt, app)
        }
    }
}

/// A walk and the draft it is kept in; a new draft is made with the first thing there is to keep.
struct Walk<'a> {
    journal: &'a Journal,
    drafts: &'a Drafts,
    header: &'a DraftHeader,
    draft: Option<Draft>,
}

impl Walk<'_> {
    fn run(mut self, mut interview: Interview<'_>, prompt: &mut dyn Prompt, app: &mut App) -> Result<Option<Kept>> {
        if let Some(words) = alone::privacy(self.journal, self.header)? {
            let told = prompt.tell(&app.say(&words));
            told.map_err(|stopped| stop(&stopped, app, self.draft.is_some()))?;
        }
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
            self.draft = Some(self.drafts.begin(self.header)?);
        }
        self.draft.as_mut().map_or(Ok(()), |draft| draft.add(entry))
    }

    fn store(self, interview: Interview<'_>, app: &App) -> Result<Kept> {
        let now = (app.clock)();
        let mut response = interview.finish();
        response.date = now.date;
        if self.header.respondents == Respondents::Many {
            let kept = alone::store(self.journal, self.header.into.as_deref(), response)?;
            self.draft.map_or(Ok(()), Draft::remove)?;
            return Ok(kept);
        }
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
        Ok(Kept { checkpoint, alone: None })
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
