//! The offer to make a journal where there is none, so that a first assessment needs no other command.

use crate::app::App;
use crate::args::Assess;
use crate::error::{Exit, Failure, Result};
use crate::interview::{Action, Ask, Line, Paragraph, Reply, Row, Screen};
use crate::journal::{Journal, Settings};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::prompt::{Prompt, Stopped};
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
    let Some(organisation) = ask_name(app, &mut *prompt)? else {
        app.note(&message!("making-declined"));
        return Ok(None);
    };
    let together = args.together || ask_together(app, &mut *prompt)?;
    let settings = Settings {
        organisation,
        questionnaire: USUAL_QUESTIONNAIRE.to_owned(),
        respondents: if together { Respondents::Together } else { Respondents::One },
        language: None,
    };
    Journal::init(&app.folder, &settings, &app.catalogue).map(Some)
}

/// Whether to make a journal, and for whom; an empty name goes back to the first question.
fn ask_name(app: &App, prompt: &mut dyn Prompt) -> Result<Option<String>> {
    let offer =
        screen(app, &message!("making-offer", folder = &*app.folder), &[message!("making-yes"), message!("making-no")]);
    let name = Ask::Write(Line {
        above: vec![Paragraph::Note(app.say(&message!("write-how")))],
        label: app.say(&message!("making-name")),
        initial: String::new(),
    });
    loop {
        match prompt.ask(&offer).map_err(stopped)? {
            Reply::Row(0) => {}
            _ => return Ok(None),
        }
        if let Reply::Wrote(Some(name)) = prompt.ask(&name).map_err(stopped)? {
            return Ok(Some(name));
        }
    }
}

fn ask_together(app: &App, prompt: &mut dyn Prompt) -> Result<bool> {
    let who = screen(app, &message!("making-who"), &[message!("making-one"), message!("making-together")]);
    Ok(prompt.ask(&who).map_err(stopped)? == Reply::Row(1))
}

fn screen(app: &App, question: &Message, rows: &[Message]) -> Ask {
    Ask::Choose(Screen {
        above: vec![Paragraph::Question(app.say(question))],
        rows: rows.iter().map(|row| Row::plain(app.say(row))).collect(),
        actions: vec![(Action::Leave, app.say(&message!("action-leave-nothing")))],
        selected: None,
    })
}

/// Nothing has been made yet, so there is nothing to tell.
fn stopped(_: Stopped) -> Failure {
    Failure { problems: Vec::new(), exit: Exit::Interrupted }
}
