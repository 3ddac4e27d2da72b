//! The plan as a calendar file that calendars take (iCalendar, RFC 5545). What stands in the plan is not known here.

use super::plan::line;
use crate::message;
use crate::model::plan::Commitment;
use crate::text::{Catalogue, is_hidden};
use crate::time::{Date, Moment};

/// The most bytes of a line without its line end (RFC 5545, section 3.1).
const FOLD: usize = 75;

/// The next checkpoint as it goes into a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextCheckpoint {
    /// Something that stays the same as long as it is the same next checkpoint.
    pub id: String,
    /// The day.
    pub day: Date,
}

/// A calendar of what stands, a whole day each, and of the next checkpoint; `now` is the moment it is made.
pub fn calendar(
    organisation: &str,
    plan: &[Commitment],
    next: Option<&NextCheckpoint>,
    now: Moment,
    catalogue: &Catalogue,
) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//coready//coready {}//EN", env!("CARGO_PKG_VERSION")),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for one in plan.iter().filter(|one| one.is_open()) {
        let summary = catalogue.say(&message!("plan-event", what = one.what.trim(), who = one.who.trim()));
        let said = catalogue.say(&line(one, catalogue));
        let described = catalogue.say(&message!("plan-event-of", organisation = organisation, what = said));
        lines.extend(event(&one.id, one.by, now, [&summary, &described]));
    }
    if let Some(next) = next {
        let summary = catalogue.say(&message!("plan-event-checkpoint", organisation = organisation));
        let described = catalogue.say(&message!("plan-event-checkpoint-how"));
        lines.extend(event(&next.id, next.day, now, [&summary, &described]));
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn event(id: &str, day: Date, now: Moment, [summary, described]: [&str; 2]) -> [String; 8] {
    [
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@coready", text(id)),
        format!("DTSTAMP:{}", now.compact()),
        format!("DTSTART;VALUE=DATE:{}", day.compact()),
        format!("SUMMARY:{}", text(summary)),
        format!("DESCRIPTION:{}", text(described)),
        // A commitment does not keep anyone from meeting that day.
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
    ]
}

/// Words as a value of the type TEXT (RFC 5545, section 3.3.11); hidden characters, which it does not allow, are made visible.
fn text(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for character in words.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => text.extend(['\\', character]),
            '\n' => text.push_str("\\n"),
            '\t' => text.push(' '),
            _ if is_hidden(character) => text.push(char::REPLACEMENT_CHARACTER),
            _ => text.push(character),
        }
    }
    text
}

/// A line of content with its line end, folded so that no line is longer than 75 bytes and no character is torn.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut taken = 0;
    for character in line.chars() {
        if taken + character.len_utf8() > FOLD {
            folded.push_str("\r\n ");
            taken = 1;
        }
        folded.push(character);
        taken += character.len_utf8();
    }
    folded + "\r\n"
}
