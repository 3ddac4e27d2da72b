//! What comes before the meeting and after it: people, room, what to print, and what to do at the computer.

use super::letters::when;
use super::meeting::Meeting;
use super::programme::answers_there;
use super::sheet::Writing;
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::text::Message;

/// Adds everything to see to beforehand.
pub(super) fn before(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    let catalogue = page.catalogue();
    page.heading(&message!("kit-before-heading"));
    let occasion = meeting.occasion(catalogue).map(|named| (message!("kit-label-occasion"), Some(named)));
    let mut facts: Vec<_> = occasion.into_iter().chain(when(meeting, catalogue)).collect();
    facts.push((message!("kit-label-facilitator"), None));
    facts.push((message!("kit-label-notes"), None));
    page.facts(facts);
    for (heading, ticks) in [
        (message!("kit-people-heading"), vec![message!("kit-people")]),
        (message!("kit-room-heading"), vec![message!("kit-room")]),
        (message!("kit-bring-heading"), bring(meeting)),
    ] {
        page.titled(&heading);
        let ticks = ticks.iter().flat_map(|ticks| page.lines(ticks)).collect();
        page.ticks(ticks);
    }
    page.commands(&message!("kit-computer-before"), commands_before(meeting));
}

/// Adds what to do in the week after.
pub(super) fn after(page: &mut Writing<'_>) {
    page.heading(&message!("kit-after-heading"));
    let ticks = page.lines(&message!("kit-after"));
    page.ticks(ticks);
    let commands = vec![
        command(message!("kit-do-plan"), "plan add"),
        command(message!("kit-do-community"), "report --for community -o for-everyone.html"),
        command(message!("kit-do-calendar"), "plan export -o plan.ics --next-checkpoint 3m"),
        command(message!("kit-do-reflect"), "reflect"),
    ];
    page.commands(&message!("kit-computer-after"), commands);
}

fn bring(meeting: &Meeting<'_, '_>) -> Vec<Message> {
    let first = match meeting.respondents {
        _ if answers_there(meeting) => vec![message!("kit-bring-computer"), message!("kit-bring-paper")],
        Respondents::One => vec![message!("kit-bring-report"), message!("kit-bring-answers")],
        Respondents::Together | Respondents::Many => vec![message!("kit-bring-report")],
    };
    first.into_iter().chain([message!("kit-bring-always")]).collect()
}

type Command = (Message, String);

fn command(what: Message, words: &str) -> Command {
    (what, format!("coready {words}"))
}

fn commands_before(meeting: &Meeting<'_, '_>) -> Vec<Command> {
    let report = command(message!("kit-do-report"), "report -o report.html");
    let next = command(message!("kit-do-next"), "next");
    if meeting.result.is_some() {
        return vec![report, command(message!("kit-do-promised"), "plan export -o plan.md"), next];
    }
    let again = command(message!("kit-do-again"), "kit -o kit --replace");
    let paper = format!("questionnaire export {} --format paper -o paper.html", meeting.asked);
    match meeting.respondents {
        Respondents::Many => asking_each(meeting).into_iter().chain([again, report]).collect(),
        Respondents::Together => vec![command(message!("kit-do-paper"), &paper)],
        Respondents::One => vec![command(message!("kit-do-assess"), "assess"), again, report],
    }
}

/// From the open checkpoint to its result, as far as it is still to be done.
fn asking_each(meeting: &Meeting<'_, '_>) -> Vec<Command> {
    let open =
        meeting.checkpoint.is_none().then(|| command(message!("kit-do-open"), "checkpoint open LABEL --invited N"));
    let rest = [
        command(message!("kit-do-form"), "form -o form.html"),
        command(message!("kit-do-collect"), "collect FILE..."),
        command(message!("kit-do-close"), "checkpoint close"),
    ];
    open.into_iter().chain(rest).collect()
}
