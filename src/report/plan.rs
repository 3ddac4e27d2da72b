//! The plan in words: for the coordinator, with what is worth another look, and to hand round, without. Nobody is ranked
//! or shamed by it. How it becomes a calendar or a table is known to its neighbours.

use super::page::{Cell, Column, Page, Table};
use crate::message;
use crate::model::plan::{Commitment, Outcome};
use crate::text::{Catalogue, Message, shown};
use crate::time::{Date, Stretch};

/// The fewest characters of an id that are shown.
const SHORTEST: usize = 4;

/// The commitments for the coordinator's own eyes: those whose day is past come first, the convener's before the others'.
pub fn plan(organisation: &str, plan: &[Commitment], today: Date, catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    let say = |message| catalogue.say(&message);
    page.title(&say(message!("plan-title", organisation = organisation)));
    if plan.is_empty() {
        page.paragraph(&say(message!("plan-empty")));
        return page;
    }
    let overdue = overdue(plan, today);
    if !overdue.is_empty() {
        page.heading(&say(message!("plan-overdue-heading")));
        page.paragraph(&say(message!("plan-overdue-note")));
        page.table(table(&overdue, plan, catalogue));
        page.paragraph(&say(message!("plan-overdue-how")));
    }
    let standing = by_day(plan.iter().filter(|one| one.is_open() && !one.is_overdue(today)));
    section(&mut page, &message!("plan-open-heading"), &standing, plan, catalogue);
    settled(&mut page, plan, catalogue);
    page
}

/// The commitments as a page to hand round, none of them called late.
pub fn shared_plan(organisation: &str, plan: &[Commitment], next: Option<Date>, catalogue: &Catalogue) -> Page {
    let mut page = Page::default();
    let say = |message| catalogue.say(&message);
    page.title(&say(message!("plan-title", organisation = organisation)));
    let open = open_lines(plan, catalogue);
    if open.is_empty() {
        page.paragraph(&say(message!("plan-none-open")));
    } else {
        page.heading(&say(message!("plan-shared-heading")));
        page.points(&open);
    }
    settled(&mut page, plan, catalogue);
    if let Some(next) = next {
        page.paragraph(&say(message!("plan-next-checkpoint", day = catalogue.date(next))));
    }
    page
}

/// Adds what is due to a page for the coordinator: what is worth another look, and what is due within two weeks.
pub fn due(page: &mut Page, plan: &[Commitment], today: Date, catalogue: &Catalogue) {
    let soon = "2w".parse::<Stretch>().ok().and_then(|weeks| today.after(weeks)).unwrap_or(today);
    let past = overdue(plan, today);
    let coming = by_day(plan.iter().filter(|one| one.is_open() && !one.is_overdue(today) && one.by <= soon));
    let past = past.into_iter().map(|one| message!("plan-due-past", what = catalogue.say(&line(one, catalogue))));
    let due: Vec<String> =
        past.chain(coming.into_iter().map(|one| line(one, catalogue))).map(|message| catalogue.say(&message)).collect();
    if !due.is_empty() {
        page.section(&catalogue.say(&message!("plan-due-heading")), &due);
        page.facts(&[("coready plan".to_owned(), catalogue.say(&message!("plan-onward")))]);
    }
}

/// What stands and whose day is past: the convener's own first, then by day.
fn overdue(plan: &[Commitment], today: Date) -> Vec<&Commitment> {
    let mut overdue = by_day(plan.iter().filter(|one| one.is_overdue(today)));
    overdue.sort_by_key(|one| !one.ours);
    overdue
}

fn by_day<'a>(plan: impl Iterator<Item = &'a Commitment>) -> Vec<&'a Commitment> {
    let mut sorted: Vec<&Commitment> = plan.collect();
    sorted.sort_by_key(|one| (one.by, one.made));
    sorted
}

/// What stands, a sentence for each commitment, by their day.
pub(super) fn open_lines(plan: &[Commitment], catalogue: &Catalogue) -> Vec<String> {
    let open = by_day(plan.iter().filter(|one| one.is_open()));
    open.into_iter().map(|one| catalogue.say(&line(one, catalogue))).collect()
}

/// What was done and what was let go, each under its heading; a heading with nothing under it is left out.
pub(super) fn settled_points(plan: &[Commitment], catalogue: &Catalogue) -> Vec<(Message, Vec<String>)> {
    let told = |one: &Commitment| match &one.outcome {
        Outcome::Open => None,
        Outcome::Done { at, note } => {
            let day = catalogue.date(at.date());
            let note = note.as_deref().map(|note| message!("plan-done-note", note = note.trim()));
            let said = message!("plan-done-line", what = named(one, catalogue), who = one.who.as_str(), day = day);
            Some((true, [Some(said), note]))
        }
        Outcome::Dropped { why, .. } => {
            let said = message!("plan-dropped-line", what = named(one, catalogue), why = why.trim());
            Some((false, [Some(said), None]))
        }
    };
    let headings = [(true, message!("plan-done-heading")), (false, message!("plan-dropped-heading"))];
    let points = headings.into_iter().map(|(done, heading)| {
        let lines = plan.iter().filter_map(told).filter(|(was_done, _)| *was_done == done);
        let lines = lines.map(|(_, said)| said.iter().flatten().map(|one| catalogue.say(one)).collect::<Vec<_>>());
        (heading, lines.map(|said| said.join(" ")).collect::<Vec<_>>())
    });
    points.filter(|(_, lines)| !lines.is_empty()).collect()
}

/// Adds what was done and what was let go.
fn settled(page: &mut Page, plan: &[Commitment], catalogue: &Catalogue) {
    for (heading, lines) in settled_points(plan, catalogue) {
        page.section(&catalogue.say(&heading), &lines);
    }
}

fn section(page: &mut Page, heading: &Message, rows: &[&Commitment], plan: &[Commitment], catalogue: &Catalogue) {
    if !rows.is_empty() {
        page.heading(&catalogue.say(heading));
        page.table(table(rows, plan, catalogue));
    }
}

fn table(rows: &[&Commitment], plan: &[Commitment], catalogue: &Catalogue) -> Table {
    let say = |message| catalogue.say(&message);
    let columns = vec![
        Column::whole(say(message!("plan-column-id"))),
        Column::words(say(message!("plan-column-what"))),
        Column::words(say(message!("plan-column-who"))).speaking(),
        Column::whole(say(message!("plan-column-by"))),
    ];
    let length = id_length(plan);
    let row = |one: &&Commitment| {
        let id: String = one.id.chars().take(length).collect();
        vec![
            Cell::text(id),
            Cell::text(named(one, catalogue)),
            Cell::text(whose(one, catalogue)),
            Cell::text(catalogue.date(one.by)),
        ]
    };
    Table { columns, rows: rows.iter().map(row).collect(), names: 2, times: 0..0 }
}

/// How many characters of an id tell each commitment from all the others.
pub fn id_length(plan: &[Commitment]) -> usize {
    let longest = plan.iter().map(|one| one.id.len()).max().unwrap_or(SHORTEST);
    let unique = |length: &usize| {
        let mut beginnings: Vec<&str> = plan.iter().filter_map(|one| one.id.get(..*length)).collect();
        beginnings.sort_unstable();
        beginnings.windows(2).all(|pair| pair[0] != pair[1])
    };
    (SHORTEST..longest).find(unique).unwrap_or(longest)
}

/// What will be done, with the task it is for.
fn named(one: &Commitment, catalogue: &Catalogue) -> String {
    match &one.task {
        Some(task) => catalogue.say(&message!("plan-what-for", what = shown(one.what.trim()), task = task.as_str())),
        None => one.what.trim().to_owned(),
    }
}

fn whose(one: &Commitment, catalogue: &Catalogue) -> String {
    let who = shown(one.who.trim());
    if one.ours { catalogue.say(&message!("plan-who-ours", who = who)) } else { who }
}

/// A commitment in one sentence.
pub(super) fn line(one: &Commitment, catalogue: &Catalogue) -> Message {
    message!("plan-line", what = named(one, catalogue), who = whose(one, catalogue), day = catalogue.date(one.by))
}
