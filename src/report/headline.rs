//! The sentences every page shares: what one can read out about the stage, the occasion, and
//! where a task stands. They say what was computed and add nothing.

use super::computed::{Mark, Report, TaskLine};
use super::people;
use crate::message;
use crate::model::assessment::{Lift, Raise, StageReading};
use crate::model::checkpoint::Checkpoint;
use crate::model::response::Together;
use crate::text::{Catalogue, Message};

/// A lift of more raises than this is told by its first one.
const NAMED_RAISES: usize = 3;

/// The sentences a coordinator can read out.
pub(super) fn headline(report: &Report<'_>, catalogue: &Catalogue) -> String {
    if report.many().is_some() && !report.has_scores() {
        return catalogue.say(&people::too_few(report));
    }
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
    if reading.at_most > reading.number && report.many().is_some() {
        return message!("report-working-between-many", number = reading.number, most = reading.at_most);
    }
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
        (firm, most) if most > firm && mend.is_empty() => {
            Some(message!("report-firm-between", firm = firm, most = most))
        }
        (firm, most) if most > firm => {
            Some(message!("report-firm-between-mend", firm = firm, most = most, tasks = mend))
        }
        (firm, _) if firm == last => Some(message!("report-firm-all")),
        (firm, _) if mend.is_empty() && firm == reading.number => Some(message!("report-firm-here")),
        (firm, _) if mend.is_empty() => Some(message!("report-firm-to", firm = firm)),
        (firm, _) => Some(message!("report-firm-to-mend", firm = firm, tasks = mend)),
    }
}

/// The question about the path with its answer, where the questionnaire asks one of its own.
pub(super) fn path(report: &Report<'_>, catalogue: &Catalogue) -> Option<String> {
    let question = report.questionnaire.path_question.as_deref()?;
    let answer = report.path()?.title.as_str();
    Some(catalogue.say(&message!("report-path", question = question, answer = answer)))
}

/// A sentence for each task that is to be mended, holds the stage, or leaves it open, with its title.
pub(super) fn holding(report: &Report<'_>, catalogue: &Catalogue) -> Vec<String> {
    let Some(reading) = &report.assessment.stage else { return Vec::new() };
    let told = report.tasks().filter_map(|line| {
        let stage = line.stage?.number;
        let (mend, held) = (reading.mend.contains(&line.task.id), reading.held_by.contains(&line.task.id));
        let open = matches!(line.mark(), Mark::TooFew | Mark::Withheld) && stage <= reading.at_most;
        Some(match () {
            () if line.mark() == Mark::Contested && (mend || held) => {
                message!("report-contested", task = line.name(), stage = stage)
            }
            () if open => message!("report-open", task = line.name(), stage = stage),
            () if mend => message!("report-mend", task = line.name(), stage = stage),
            () if held => message!("report-held", task = line.name(), stage = stage),
            () => return None,
        })
    });
    told.map(|message| catalogue.say(&message)).collect()
}

/// When it was, what it was called, and who answered.
pub(super) fn occasion(report: &Report<'_>, catalogue: &Catalogue) -> String {
    let who = match report.voices.together {
        _ if report.responses.is_empty() => vec![message!("report-answered-nobody")],
        Some(together) => vec![room(together)],
        None if report.many().is_some() => people::who(report),
        None => vec![message!("report-answered-one")],
    };
    let who = who.iter().map(|said| catalogue.say(said)).collect::<Vec<_>>().join(" ");
    let named = named(report.checkpoint, catalogue);
    let said = catalogue.say(&message!("report-occasion", checkpoint = named, who = who));
    match report.voices.together.and_then(|together| together.missing.as_deref()) {
        Some(missing) => {
            let missing = missing.trim().trim_end_matches('.');
            format!("{said} {}", catalogue.say(&message!("report-missing-voices", missing = missing)))
        }
        None => said,
    }
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
        Mark::Withheld => message!("report-mark-withheld"),
        Mark::Contested => message!("report-mark-contested"),
        Mark::Established => message!("report-mark-established"),
        Mark::Floored => message!("report-mark-floored"),
        Mark::NotYet => message!("report-mark-not-yet"),
    })
}

/// The smallest change that would establish a task; `None` where there is none to name.
pub(super) fn lift(line: &TaskLine<'_>, catalogue: &Catalogue) -> Option<String> {
    let Lift::Raises(raises) = &line.result.lift else { return None };
    let task = line.task.id.as_str();
    if raises.len() > NAMED_RAISES {
        let has_floor = |raise: &&Raise| line.item(&raise.item).is_some_and(|item| item.floor.is_some());
        let first = raises.iter().find(has_floor).or(raises.first())?;
        let first = raised(line, &[first], catalogue);
        return Some(catalogue.say(&message!("report-lift-long", task = task, count = raises.len(), first = first)));
    }
    let mut alike: Vec<Vec<&Raise>> = Vec::new();
    for raise in raises {
        match alike.iter_mut().find(|known| known.iter().all(|one| (one.from, one.to) == (raise.from, raise.to))) {
            Some(known) => known.push(raise),
            None => alike.push(vec![raise]),
        }
    }
    let said: Vec<String> = alike.iter().map(|raises| raised(line, raises, catalogue)).collect();
    Some(catalogue.say(&message!("report-lift", task = task, raises = catalogue.clauses(&said))))
}

/// Statements that move between the same two levels.
fn raised(line: &TaskLine<'_>, raises: &[&Raise], catalogue: &Catalogue) -> String {
    let quoted = |raise: &&Raise| catalogue.say(&message!("report-quoted", text = statement(line, &raise.item)));
    let items: Vec<String> = raises.iter().map(quoted).collect();
    let (from, to) = raises.first().map_or((0, 0), |raise| (raise.from, raise.to));
    catalogue.say(&message!("report-raised", items = items, from = line.level(from), to = line.level(to)))
}

/// The text of an item without its full stop, so that it can stand inside a sentence.
pub(super) fn statement<'r>(line: &TaskLine<'r>, item: &str) -> &'r str {
    line.item(item).map_or("", |item| item.text.trim_end_matches('.'))
}
