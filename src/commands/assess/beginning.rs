//! What is going to be answered, and whether a draft of it is there already.

use crate::app::App;
use crate::args::Assess;
use crate::error::{self, Problem};
use crate::interview::{Action, Ask, Entry, Interview, Paragraph, Plan, Reply, Row, Screen, carried};
use crate::journal::{DraftHeader, Drafts, FoundDraft, Frozen, Journal, Taking};
use crate::message;
use crate::model::checkpoint::{Checkpoint, Respondents};
use crate::model::response::Response;
use crate::prompt::{Prompt, Stopped};

/// What is going to be answered.
pub(super) struct Subject {
    /// The questionnaire, as it will be kept.
    pub(super) frozen: Frozen,
    /// Id of the path, if it is fixed.
    pub(super) path: Option<String>,
    /// Who answers.
    pub(super) respondents: Respondents,
    /// Id of the open checkpoint that waits for answers, if there is one.
    pub(super) into: Option<String>,
}

/// Whether each answers alone: in the open checkpoint, else in those to come.
///
/// # Errors
/// When the open checkpoint cannot be read.
pub(super) fn is_many(journal: &Journal) -> error::Result<bool> {
    let open = journal.open_checkpoint()?;
    Ok(open.map_or(journal.settings.respondents, |open| open.respondents) == Respondents::Many)
}

/// What the command line and the journal say is going to be answered.
///
/// # Errors
/// When the path is unknown, the questionnaire has mistakes, another checkpoint is open than the one named, or something is
/// asked that many cannot do.
pub(super) fn subject(args: &Assess, journal: &Journal) -> error::Result<Subject> {
    if is_many(journal)? {
        return subject_of_many(args, journal);
    }
    let respondents = |usual| if args.together { Respondents::Together } else { usual };
    let Some(open) = journal.open_checkpoint()? else {
        let respondents = respondents(journal.settings.respondents);
        let frozen = Frozen::of(&journal.questionnaire()?)?;
        let path = args.path.as_deref().map(|path| known_path(path, &frozen)).transpose()?;
        return Ok(Subject { frozen, path, respondents, into: None });
    };
    is_meant(args, &open)?;
    let frozen = journal.frozen(&open.id)?;
    let asked = args.path.as_deref().map(|path| known_path(path, &frozen)).transpose()?;
    let respondents = respondents(open.respondents);
    Ok(Subject { path: asked.or(open.path), frozen, respondents, into: Some(open.id) })
}

fn subject_of_many(args: &Assess, journal: &Journal) -> error::Result<Subject> {
    if args.together {
        return Err(Problem::new(message!("many-together")).hint(message!("many-together-hint")).into());
    }
    if args.revisit {
        return Err(Problem::new(message!("many-revisit")).hint(message!("many-revisit-hint")).into());
    }
    let Taking { checkpoint: open, frozen } = journal.taking()?;
    is_meant(args, &open)?;
    let asked = args.path.as_deref().map(|path| known_path(path, &frozen)).transpose()?;
    if let Some(fixed) = open.path.as_ref().filter(|fixed| asked.as_ref().is_some_and(|asked| asked != *fixed)) {
        let problem = Problem::new(message!("many-path", checkpoint = &open.id, path = fixed));
        return Err(problem.hint(message!("many-path-hint")).into());
    }
    Ok(Subject { path: open.path.or(asked), frozen, respondents: Respondents::Many, into: Some(open.id) })
}

/// Makes sure that the open checkpoint is the one that was named, if one was.
fn is_meant(args: &Assess, open: &Checkpoint) -> error::Result<()> {
    if args.checkpoint.is_some() && args.checkpoint != open.label {
        let problem = Problem::new(message!("another-open", checkpoint = &open.id));
        return Err(problem.hint(message!("another-open-hint")).into());
    }
    Ok(())
}

fn known_path(path: &str, frozen: &Frozen) -> error::Result<String> {
    let paths = &frozen.questionnaire.paths;
    if paths.iter().any(|known| known.id == path) {
        return Ok(path.to_owned());
    }
    let known: Vec<String> = paths.iter().map(|known| known.id.clone()).collect();
    let hint = if known.is_empty() { message!("path-none") } else { message!("path-known", paths = known) };
    Err(Problem::new(message!("path-unknown", path = path)).hint(hint).into())
}

/// The header of a new draft.
///
/// # Errors
/// As [`subject`]; and when there is nothing to revisit.
pub(super) fn header(args: &Assess, journal: &Journal, app: &mut App) -> error::Result<DraftHeader> {
    let subject = subject(args, journal)?;
    let revisit = if args.revisit { Some(journal.checkpoint(None)?.checkpoint.id) } else { None };
    Ok(DraftHeader {
        id: (app.ids)(),
        begun: (app.clock)().moment,
        label: args.checkpoint.clone(),
        respondents: subject.respondents,
        member: args.member.clone(),
        code: args.code.clone(),
        path: subject.path,
        into: subject.into,
        language: app.catalogue.language().code().to_owned(),
        revisit,
        frozen: subject.frozen,
    })
}

/// Where drafts are kept: in the journal; with many in a folder of one's own.
///
/// # Errors
/// When there is no folder of one's own, or the open checkpoint cannot be read.
pub(super) fn drafts(journal: &Journal, app: &App) -> error::Result<Drafts> {
    if !is_many(journal)? {
        return Ok(journal.drafts());
    }
    let missing = || Problem::new(message!("many-no-state")).hint(message!("many-no-state-hint"));
    Ok(journal.own_drafts(&app.state_folder().ok_or_else(missing)?))
}

/// Drafts one could go on with: those that no other program holds, that are not stored already and, with many, that can
/// still be handed in.
///
/// # Errors
/// When a draft is damaged.
pub(super) fn open_drafts(drafts: &Drafts, journal: &Journal) -> error::Result<Vec<FoundDraft<Entry>>> {
    let taking = journal.open_checkpoint()?.map(|open| open.id);
    let late = |header: &DraftHeader| header.respondents == Respondents::Many && header.into != taking;
    let mut open = Vec::new();
    for found in drafts.found::<Entry>()?.into_iter().filter(|found| !found.in_use) {
        if !journal.holds(&found.header.id)? {
            open.extend(Some(found).filter(|found| !late(&found.header)));
        } else if let Some((draft, _)) = drafts.resume::<Entry>(&found.header.id)? {
            // The program ended between storing the answers and removing their draft.
            draft.remove()?;
        }
    }
    Ok(open)
}

/// A row for each draft: when it was begun, and how far one has come.
///
/// # Errors
/// As [`interview`].
pub(super) fn rows(drafts: &[FoundDraft<Entry>], journal: &Journal, app: &App) -> error::Result<Vec<Row>> {
    let row = |draft: &FoundDraft<Entry>| {
        let (given, of) = interview(&draft.header, journal, app)?.resumed(draft.entries.clone()).progress();
        let begun = app.catalogue.date(draft.header.begun.date());
        Ok(Row::plain(app.say(&message!("draft-resume", begun = begun, given = given, of = of))))
    };
    drafts.iter().map(row).collect()
}

/// Asks which draft to go on with, if any; `rows` holds one for each.
///
/// # Errors
/// When no reply will come.
pub(super) fn choose(
    drafts: Vec<FoundDraft<Entry>>,
    mut rows: Vec<Row>,
    app: &App,
    prompt: &mut dyn Prompt,
) -> Result<Choice, Stopped> {
    rows.push(Row::plain(app.say(&message!("draft-afresh"))));
    let ask = Ask::Choose(Screen {
        above: vec![Paragraph::Question(app.say(&message!("draft-found", drafts = drafts.len())))],
        rows,
        actions: vec![(Action::Leave, app.say(&message!("action-leave-nothing")))],
        selected: Some(0),
    });
    loop {
        match prompt.ask(&ask)? {
            Reply::Row(row) => {
                let chosen = drafts.into_iter().nth(row);
                return Ok(chosen.map_or(Choice::Afresh, |draft| Choice::Resume(Box::new(draft))));
            }
            Reply::Act(Action::Leave) => return Ok(Choice::Leave),
            // There is nothing to go back to, and an arrow key may arrive split into an Esc: never out.
            Reply::Act(_) | Reply::Wrote(_) => {}
        }
    }
}

/// What to do about the drafts that were found.
pub(super) enum Choice {
    /// Go on with this one.
    Resume(Box<FoundDraft<Entry>>),
    /// Begin a new one; the others stay.
    Afresh,
    /// Do nothing.
    Leave,
}

/// The interview of a draft before anything was answered, with what is carried forward already in it.
///
/// # Errors
/// When the checkpoint to carry from cannot be read: without it, unconfirmed answers would be lost silently.
pub(super) fn interview<'q>(header: &'q DraftHeader, journal: &Journal, app: &App) -> error::Result<Interview<'q>> {
    let together = header.respondents == Respondents::Together;
    let plan = Plan { together, path_fixed: header.path.is_some() };
    let mut response = Response {
        path: header.path.clone(),
        member: header.member.clone(),
        code: header.code.clone(),
        ..Response::blank(&header.id, &header.language, (app.clock)().date)
    };
    let earlier = header.revisit.as_deref().map(|id| journal.checkpoint(Some(id))).transpose()?;
    if let Some(earlier) = &earlier {
        for given in &earlier.responses {
            carried(
                &mut response,
                given,
                &earlier.checkpoint.id,
                (&earlier.questionnaire, &header.frozen.questionnaire),
            );
        }
    }
    Ok(Interview::begin(&header.frozen.questionnaire, plan, response))
}
