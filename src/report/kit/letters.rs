//! The letters: an invitation and a reminder, to answer or to come. Both leave everyone free.

use super::meeting::Meeting;
use super::sheet::{Sheet, Writing};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::text::{Catalogue, Message};

/// How long the meeting is.
const MINUTES: usize = 90;

/// Invites to answer where each answers alone, else to the meeting.
pub(super) fn invitation(meeting: &Meeting<'_, '_>, catalogue: &Catalogue) -> Sheet {
    let mut page = Writing::new(catalogue);
    page.paragraphs(&message!("kit-hello"));
    if meeting.asks_each() {
        to_answer(&mut page, meeting);
        page.end("invitation", &message!("page-heading", organisation = meeting.organisation))
    } else {
        to_come(&mut page, meeting);
        page.end("invitation", &message!("kit-come-title", organisation = meeting.organisation))
    }
}

/// Reminds everyone alike, so that nobody is singled out.
pub(super) fn reminder(meeting: &Meeting<'_, '_>, catalogue: &Catalogue) -> Sheet {
    let mut page = Writing::new(catalogue);
    page.paragraphs(&message!("kit-hello"));
    if meeting.asks_each() {
        page.paragraphs(&message!("kit-reminder-ask", minutes = meeting.minutes()));
        page.facts(vec![by(meeting, catalogue), to(meeting)]);
        page.heading(&message!("page-who-sees"));
        page.list(who_sees(meeting, catalogue));
        page.paragraphs(&message!("kit-free"));
    } else {
        page.paragraphs(&message!("kit-reminder-come"));
        page.facts(when(meeting, catalogue).into_iter().chain([reach(meeting)]).collect());
        page.paragraphs(&message!("kit-come-free"));
    }
    page.facts(vec![signed(meeting)]);
    page.end("reminder", &message!("kit-reminder-title", organisation = meeting.organisation))
}

/// Who sees what someone says who answers alone: the words of the form itself.
pub(super) fn who_sees(meeting: &Meeting<'_, '_>, catalogue: &Catalogue) -> Vec<String> {
    let (mean, spread) = (meeting.floors.mean, meeting.floors.other);
    let words = [
        message!("page-collects", organisation = meeting.organisation),
        message!("page-others", mean = mean, spread = spread),
        message!("page-quoted", spread = spread),
        message!("page-unsafe"),
    ];
    words.iter().map(|message| catalogue.say(message)).collect()
}

fn to_answer(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    let catalogue = page.catalogue();
    let invited = meeting.checkpoint.and_then(|checkpoint| checkpoint.invited).filter(|invited| *invited > 1);
    page.paragraphs(&message!("kit-ask", invited = invited.unwrap_or_default()));
    page.paragraphs(&message!("paper-purpose"));
    page.facts(vec![by(meeting, catalogue), to(meeting)]);
    page.heading(&message!("kit-how-heading"));
    page.points(&message!(
        "kit-how-form",
        items = meeting.items(),
        minutes = meeting.minutes(),
        languages = meeting.languages.to_vec()
    ));
    page.heading(&message!("page-who-sees"));
    page.list(who_sees(meeting, catalogue));
    more_private(page);
    page.heading(&message!("kit-then-heading"));
    page.points(&message!("kit-then"));
    page.facts(when(meeting, catalogue));
    page.paragraphs(&message!("kit-free"));
    page.facts(vec![signed(meeting)]);
}

fn to_come(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    let catalogue = page.catalogue();
    page.paragraphs(&reason(meeting, catalogue));
    page.paragraphs(&message!("report-purpose-line"));
    let reply = (message!("kit-label-reply"), meeting.arranged.by.map(|day| catalogue.date(day)));
    let mut facts = when(meeting, catalogue);
    facts.push((message!("kit-label-long"), Some(catalogue.say(&message!("kit-minutes", minutes = MINUTES)))));
    facts.push(reply);
    facts.push(reach(meeting));
    page.facts(facts);
    page.heading(&message!("kit-expect-heading"));
    page.points(&message!("kit-expect"));
    page.heading(&message!("kit-access-heading"));
    page.points(&message!("kit-access"));
    more_private(page);
    page.paragraphs(&message!("kit-come-free"));
    page.facts(vec![signed(meeting)]);
}

/// What the meeting is for.
fn reason(meeting: &Meeting<'_, '_>, catalogue: &Catalogue) -> Message {
    match (meeting.result, meeting.occasion(catalogue)) {
        (Some(_), Some(checkpoint)) => message!("kit-come-result", checkpoint = checkpoint),
        _ if meeting.respondents == Respondents::One => message!("kit-come-one", minutes = meeting.minutes()),
        _ => message!("kit-come-together"),
    }
}

fn more_private(page: &mut Writing<'_>) {
    page.paragraphs(&message!("kit-more-private", title = message!("page-who-sees")));
}

type Fact = (Message, Option<String>);

fn by(meeting: &Meeting<'_, '_>, catalogue: &Catalogue) -> Fact {
    (message!("kit-label-by"), meeting.arranged.by.map(|day| catalogue.date(day)))
}

fn to(meeting: &Meeting<'_, '_>) -> Fact {
    (message!("kit-label-to"), meeting.arranged.from.clone())
}

/// Day, time and place of the meeting.
pub(super) fn when(meeting: &Meeting<'_, '_>, catalogue: &Catalogue) -> Vec<Fact> {
    vec![
        (message!("kit-label-day"), meeting.arranged.day.map(|day| catalogue.date(day))),
        (message!("kit-label-place"), meeting.arranged.place.clone()),
    ]
}

fn reach(meeting: &Meeting<'_, '_>) -> Fact {
    (message!("kit-label-reach"), meeting.arranged.from.clone())
}

/// Signed by who invites, else by the organisation.
fn signed(meeting: &Meeting<'_, '_>) -> Fact {
    let from = meeting.arranged.from.clone().unwrap_or_else(|| meeting.organisation.to_owned());
    (message!("kit-label-from"), Some(from))
}
