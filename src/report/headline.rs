//! The sentences every page shares: what one can read out about the stage, the occasion, and
//! where a task stands. They say what was computed and add nothing.

use super::computed::{Mark, Report, TaskLine};
use crate::message;
use crate::model::checkpoint::Checkpoint;
use crate::model::response::{Declared, Together};
use crate::model::score::{Lift, Raise, Reason, StageReading};
use crate::text::{Catalogue, Message};

/// The sentences a coordinator can read out.
pub(super) fn headline(report: &Report<'_>, catalogue: &Catalogue) -> String {
    let Some(reading) = &report.assessment.stage else {
        return catalogue.say(&message!("report-no-stages"));
    };
    if !report.has_scores() {
        return catalogue.say(&message!("report-no-scores"));
    }
    let working = catalogue.say(&working(report, reading));
    match firm(report, reading) {
        Some(firm) => format!("{working} {}", catalogue.say(&firm)),
        None => working,
    }
}

fn working(report: &Report<'_>, reading: &StageReading) -> Message {
    if reading.at_most > reading.number {
        return message!("report-working-between", number = reading.number, most = reading.at_most);
    }
    let title = report.stage(reading.number).map_or("", |stage| stage.title.as_str());
    message!("report-working-at", number = reading.number, title = title)
}

/// Nothing at stage 1: the ground before the first stage cannot be soft.
fn firm(report: &Report<'_>, reading: &StageReading) -> Option<Message> {
    let mend = reading.mend.clone();
    let last = report.questionnaire.stages.len();
    match (reading.firm, reading.firm_at_most) {
        _ if reading.at_most == 1 => None,
        (firm, most) if most > firm && mend.is_empty() => Some(message!("report-firm-between", firm = firm, most = most)),
        (firm, most) if most > firm => Some(message!("report-firm-between-mend", firm = firm, most = most, tasks = mend)),
        (firm, _) if firm == last => Some(message!("report-firm-all")),
        (firm, _) if mend.is_empty() && firm == reading.number => Some(message!("report-firm-here")),
        (firm, _) if mend.is_empty() => Some(message!("report-firm-to", firm = firm)),
        (firm, _) => Some(message!("report-firm-to-mend", firm = firm, tasks = mend)),
    }
}

/// A sentence for each task that is to be mended or holds the stage, with its title.
pub(super) fn holding(report: &Report<'_>, catalogue: &Catalogue) -> Vec<String> {
    let Some(reading) = &report.assessment.stage else { return Vec::new() };
    let mend = reading.mend.iter().map(|id| ("mend", id));
    let held = reading.held_by.iter().map(|id| ("held", id));
    let sentences = mend.chain(held).filter_map(|(kind, id)| {
        let line = report.task(id)?;
        let stage = line.stage.map_or(reading.number, |stage| stage.number);
        let few = line.mark() == Mark::TooFew;
        Some(catalogue.say(&match kind {
            "mend" if few => message!("report-mend-unknown", task = line.name(), stage = stage),
            "mend" => message!("report-mend", task = line.name(), stage = stage),
            _ if few => message!("report-held-unknown", task = line.name(), stage = stage),
            _ => message!("report-held", task = line.name(), stage = stage),
        }))
    });
    sentences.collect()
}

/// The stage that was chosen beside the one the answers lean to; `None` if nobody was asked, or answers lean to nothing.
pub(super) fn declared(report: &Report<'_>, catalogue: &Catalogue) -> Option<String> {
    let reading = report.assessment.stage.as_ref().filter(|_| report.has_scores())?;
    let [(choice, _)] = report.voices.declared.as_slice() else { return None };
    let lean = lean(report, reading);
    Some(catalogue.say(&match choice {
        Declared::Stage(number) if (reading.number..=reading.at_most).contains(number) => {
            message!("report-declared-same", chosen = sounds_like(report, *number), stage = *number)
        }
        Declared::Stage(number) => {
            message!("report-declared-other", chosen = sounds_like(report, *number), stage = *number, lean = lean)
        }
        Declared::Differs => message!("report-declared-differs", lean = lean),
        Declared::CannotSay => message!("report-declared-cannot-say", lean = lean),
    }))
}

fn lean(report: &Report<'_>, reading: &StageReading) -> Message {
    if reading.at_most > reading.number {
        return message!("report-lean-between", number = reading.number, most = reading.at_most);
    }
    let title = report.stage(reading.number).map_or("", |stage| stage.title.as_str());
    message!("report-lean", number = reading.number, title = title)
}

fn sounds_like<'a>(report: &Report<'a>, number: usize) -> &'a str {
    report.stage(number).map_or("", |stage| stage.sounds_like.trim_end_matches('.'))
}

/// When it was, what it was called, and who answered.
pub(super) fn occasion(report: &Report<'_>, catalogue: &Catalogue) -> String {
    let who = match report.voices.together {
        Some(together) => room(together),
        None => message!("report-answered-one"),
    };
    let (named, who) = (named(report.checkpoint, catalogue), catalogue.say(&who));
    catalogue.say(&message!("report-occasion", checkpoint = named, who = who))
}

fn room(together: &Together) -> Message {
    let kinds = together.kinds.clone();
    match together.present {
        Some(present) if kinds.is_empty() => message!("report-answered-room", present = present),
        Some(present) => message!("report-answered-room-kinds", present = present, kinds = kinds),
        None if kinds.is_empty() => message!("report-answered-together"),
        None => message!("report-answered-together-kinds", kinds = kinds),
    }
}

/// A checkpoint as people know it: its day and the word they gave it.
pub(super) fn named(checkpoint: &Checkpoint, catalogue: &Catalogue) -> String {
    let date = catalogue.date(checkpoint.opened.date());
    match &checkpoint.label {
        Some(label) => catalogue.say(&message!("report-checkpoint", date = date, label = label)),
        None => date,
    }
}

/// The word for where a task stands.
pub(super) fn mark(line: &TaskLine<'_>, catalogue: &Catalogue) -> String {
    catalogue.say(&match line.mark() {
        Mark::NotAsked => message!("report-mark-not-asked"),
        Mark::TooFew => message!("report-mark-too-few"),
        Mark::Contested => message!("report-mark-contested"),
        Mark::Established => message!("report-mark-established"),
        Mark::Floored => message!("report-mark-floored"),
        Mark::NotYet => message!("report-mark-not-yet"),
    })
}

/// Why a task comes next, in a few words.
pub(super) fn reason(reason: Reason, line: &TaskLine<'_>, catalogue: &Catalogue) -> String {
    let stage = line.stage.map_or(0, |stage| stage.number);
    catalogue.say(&match reason {
        Reason::Mend => message!("report-reason-mend", stage = stage),
        Reason::HeldBy => message!("report-reason-held-by", stage = stage),
        Reason::ComingUp => message!("report-reason-coming-up", stage = stage),
        Reason::Upkeep => message!("report-reason-upkeep"),
        Reason::Lowest => message!("report-reason-lowest"),
    })
}

/// The smallest change that would establish a task: a sentence for each of its items. Empty where there is none to name.
pub(super) fn lift(line: &TaskLine<'_>, catalogue: &Catalogue) -> Vec<String> {
    match &line.result.lift {
        Lift::Raises(raises) => raises.iter().map(|raise| raised(line, raise, catalogue)).collect(),
        Lift::NotNeeded | Lift::NotAsked | Lift::Missing(_) => Vec::new(),
    }
}

fn raised(line: &TaskLine<'_>, raise: &Raise, catalogue: &Catalogue) -> String {
    let (from, to) = (line.level(raise.from), line.level(raise.to));
    let item = statement(line, &raise.item);
    catalogue.say(&message!("report-raise", item = item, from = from, to = to))
}

/// The text of an item without its full stop, so that it can stand inside a sentence.
pub(super) fn statement<'r>(line: &TaskLine<'r>, item: &str) -> &'r str {
    line.item(item).map_or("", |item| item.text.trim_end_matches('.'))
}
