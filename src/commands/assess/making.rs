//! The offer to make a journal where there is none, so that a first assessment needs no other command.

use crate::app::App;
use crate::args::Assess;
use crate::error::{Exit, Failure, Result};
use crate::interview::{Action, Ask, Line, Paragraph, Reply, Row, Screen};
use crate::journal::{Journal, Settings};
use crate::message;
use crate::model::checkpoint::{Respondents, Rules};
use crate::prompt::Prompt;
use crate::text::Message;

/// The questionnaire of a journal that is made on the way.
const USUAL_QUESTIONNAIRE: &str = "ten-tasks";

/// Offers to make a journal in the folder one is in; `None` when that is declined.
///
/// # Errors
/// Without a terminal, how to make one; else whatever keeps it from being made.
pub(super) fn offer(args: &Assess, app: &mut App) -> Result<Option<Journal>> {
    if !app.is_interactive() || args.answers.is_some() {
        return app.journal().map(Some);
    }
    let mut prompt = app.prompt();
    let Some((organisation, respondents)) = ask(args, app, &mut *prompt)? else {
        app.note(&message!("making-declined"));
        return Ok(None);
    };
    let settings = Settings {
        organisation,
        questionnaire: USUAL_QUESTIONNAIRE.to_owned(),
        respondents,
        language: None,
        rules: Rules::default(),
    };
    let journal = Journal::init(&app.folder, &settings, &app.catalogue)?;
    let questionnaire = app.in_language(&journal, &journal.questionnaire()?)?;
    app.note(&message!(
        "journal-made",
        organisation = settings.organisation,
        folder = &*journal.folder,
        questionnaire = questionnaire.title
    ));
    if respondents == Respondents::Many {
        // Members answer the same path: which, is said when a checkpoint is opened.
        app.note(&message!("making-many-next"));
        return Ok(None);
    }
    Ok(Some(journal))
}

/// A question on the way to a journal.
enum At {
    Offer,
    Name,
    Who(String),
}

/// Whether to make a journal, for whom, and who answers; back leads to the question before.
fn ask(args: &Assess, app: &App, prompt: &mut dyn Prompt) -> Result<Option<(String, Respondents)>> {
    let mut at = At::Offer;
    loop {
        let reply = prompt.ask(&question(&at, app)).map_err(|_| interrupted())?;
        at = match (at, reply) {
            (_, Reply::Act(Action::Leave)) | (At::Offer, Reply::Row(1)) => return Ok(None),
            (At::Offer, Reply::Row(0)) | (At::Who(_), Reply::Act(Action::Back)) => At::Name,
            (At::Name, Reply::Wrote(Some(name))) if args.together => return Ok(Some((name, Respondents::Together))),
            (At::Name, Reply::Wrote(Some(name))) => At::Who(name),
            (At::Who(name), Reply::Row(0)) => return Ok(Some((name, Respondents::One))),
            (At::Who(name), Reply::Row(1)) => return Ok(Some((name, Respondents::Together))),
            (At::Who(name), Reply::Row(2)) => return Ok(Some((name, Respondents::Many))),
            (at @ At::Who(_), _) => at,
            (At::Offer | At::Name, _) => At::Offer,
        };
    }
}

fn question(at: &At, app: &App) -> Ask {
    match at {
        At::Offer => {
            let rows = [message!("making-yes"), message!("making-no")];
            screen(app, &message!("making-offer", folder = &*app.folder), &rows, &[])
        }
        At::Name => Ask::Write(Line {
            above: vec![Paragraph::Note(app.say(&message!("write-how")))],
            label: app.say(&message!("making-name")),
            initial: String::new(),
        }),
        At::Who(_) => {
            let rows = [message!("making-one"), message!("making-together"), message!("making-many")];
            screen(app, &message!("making-who"), &rows, &[(Action::Back, message!("action-back"))])
        }
    }
}

fn screen(app: &App, question: &Message, rows: &[Message], actions: &[(Action, Message)]) -> Ask {
    let leave = (Action::Leave, message!("action-leave-nothing"));
    Ask::Choose(Screen {
        above: vec![Paragraph::Question(app.say(question))],
        rows: rows.iter().map(|row| Row::plain(app.say(row))).collect(),
        actions: actions.iter().chain([&leave]).map(|(action, label)| (*action, app.say(label))).collect(),
        selected: None,
    })
}

/// Nothing has been made yet, so there is nothing to tell.
fn interrupted() -> Failure {
    Failure { problems: Vec::new(), exit: Exit::Interrupted }
}
