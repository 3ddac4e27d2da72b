//! The guide for whoever leads the meeting: the plan of the ninety minutes, what to see to before, each part, and what to do
//! afterwards or when it gets hard.

use super::course::part;
use super::meeting::Meeting;
use super::preparing::{after, before};
use super::programme::{Programme, clock, entitled, programme};
use super::sheet::{Sheet, Writing};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::report::cells::{Cell, Column, Table};
use crate::text::Catalogue;

/// The guide.
pub(super) fn guide(meeting: &Meeting<'_, '_>, catalogue: &Catalogue) -> Sheet {
    let mut page = Writing::new(catalogue);
    let programme = programme(meeting);
    page.paragraph(meeting.organisation);
    page.lead(&message!("kit-guide-lead"));
    page.paragraphs(&message!("kit-guide-for"));
    page.heading(&message!("kit-plan-heading"));
    let table = table(&page, &programme, meeting);
    page.table(table);
    before(&mut page, meeting);
    let mut from = 0;
    for (phase, minutes) in programme {
        let when = message!("kit-clock", from = clock(from), to = clock(from + minutes));
        page.timed(&entitled(phase, meeting), &when);
        part(&mut page, phase, minutes, meeting);
        from += minutes;
    }
    after(&mut page);
    if_hard(&mut page, meeting);
    page.end("guide", &message!("kit-guide-title"))
}

fn table(page: &Writing<'_>, programme: &Programme, meeting: &Meeting<'_, '_>) -> Table {
    let mut from = 0;
    let rows = programme.iter().map(|(phase, minutes)| {
        let begins = clock(from);
        from += minutes;
        let long = page.say(&message!("kit-minutes", minutes = *minutes));
        vec![Cell::text(begins), Cell::text(page.say(&entitled(*phase, meeting))), Cell::text(long)]
    });
    let rows = rows.collect();
    let column = |header| Column::words(page.say(&header));
    let columns =
        vec![column(message!("kit-plan-from")), column(message!("kit-plan-part")), column(message!("kit-plan-long"))];
    Table { columns, rows, names: 1, times: 0..0 }
}

/// What may happen, and what has helped others.
fn if_hard(page: &mut Writing<'_>, meeting: &Meeting<'_, '_>) {
    page.heading(&message!("kit-hard-heading"));
    let all = [
        (message!("kit-hard-silence"), message!("kit-hard-silence-do")),
        (message!("kit-hard-one"), message!("kit-hard-one-do")),
        (message!("kit-hard-hurt"), message!("kit-hard-hurt-do")),
        (message!("kit-hard-defend"), message!("kit-hard-defend-do")),
        (message!("kit-hard-time"), message!("kit-hard-time-do")),
    ];
    let who = (message!("kit-hard-who"), message!("kit-hard-who-do"));
    let who = (meeting.respondents == Respondents::Many).then_some(who);
    let facts = all.into_iter().chain(who).map(|(happens, helps)| (happens, Some(page.say(&helps)))).collect();
    page.facts(facts);
}
