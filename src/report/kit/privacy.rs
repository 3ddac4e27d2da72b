//! Who sees what is said, as people read it before they answer or speak.

use super::letters::who_sees;
use super::meeting::Meeting;
use super::sheet::{Sheet, Writing};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::text::Catalogue;

/// The privacy words.
pub(super) fn privacy(meeting: &Meeting<'_, '_>, catalogue: &Catalogue) -> Sheet {
    let mut page = Writing::new(catalogue);
    match meeting.respondents {
        Respondents::Many => many(&mut page, meeting, catalogue),
        Respondents::Together => page.points(&message!("kit-private-together")),
        Respondents::One => page.points(&message!("kit-private-one", organisation = meeting.organisation)),
    }
    page.heading(&message!("kit-private-meeting-heading"));
    let guess = (meeting.respondents == Respondents::Many).then(|| page.say(&message!("kit-private-guess")));
    let meeting = page.lines(&message!("kit-private-meeting"));
    page.list(guess.into_iter().chain(meeting));
    page.heading(&message!("kit-private-for-heading"));
    page.points(&message!("kit-private-for"));
    page.end("privacy", &message!("page-who-sees"))
}

/// First what the form says, in its very words.
fn many(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>, catalogue: &Catalogue) {
    page.list(who_sees(meeting, catalogue));
    page.heading(&message!("kit-private-shown-heading"));
    page.points(&message!("kit-private-shown"));
    page.heading(&message!("kit-private-kept-heading"));
    page.points(&message!("kit-private-kept"));
    page.heading(&message!("kit-private-paper-heading"));
    let paper = [message!("paper-reader"), message!("paper-name"), message!("paper-safe")];
    page.list(paper.iter().map(|words| catalogue.say(words)));
    page.heading(&message!("kit-private-back-heading"));
    page.points(&message!("kit-private-back"));
}
