//! The stage people chose before they answered, beside the one their answers lean to. It is a question to talk about and
//! never in the headline.

use super::computed::Report;
use super::page::Page;
use crate::message;
use crate::model::assessment::StageReading;
use crate::model::response::Declared;
use crate::text::{Catalogue, Message};

/// The stage that was chosen beside the one the answers lean to; `None` if nobody was asked, or answers lean to nothing.
pub(super) fn declared(report: &Report<'_>, catalogue: &Catalogue) -> Option<String> {
    let reading = report.assessment.stage.as_ref().filter(|_| report.has_scores())?;
    let [(choice, _)] = report.voices.declared.as_deref()? else { return None };
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

/// Adds which stages people chose, beside the one their answers lean to; nothing where that is not to be shown.
pub(super) fn declared_by_many(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let reading = report.assessment.stage.as_ref().filter(|_| report.has_scores());
    let (Some(reading), Some(declared)) = (reading, &report.voices.declared) else { return };
    let count: usize = declared.iter().map(|(_, count)| count).sum();
    let alike = declared.iter().all(
        |(choice, _)| matches!(choice, Declared::Stage(number) if (reading.number..=reading.at_most).contains(number)),
    );
    let points = declared.iter().map(|(choice, count)| catalogue.say(&chosen(report, *choice, *count)));
    page.paragraph(&catalogue.say(&message!("report-declared-many", count = count)));
    page.points(&points.collect::<Vec<_>>());
    let lean = lean(report, reading);
    page.paragraph(&catalogue.say(&if alike {
        message!("report-declared-many-same", lean = lean)
    } else {
        message!("report-declared-many-other", lean = lean)
    }));
}

fn chosen(report: &Report<'_>, choice: Declared, count: usize) -> Message {
    match choice {
        Declared::Stage(number) => {
            message!("report-chose", chosen = sounds_like(report, number), stage = number, count = count)
        }
        Declared::Differs => message!("report-chose-differs", count = count),
        Declared::CannotSay => message!("report-chose-cannot-say", count = count),
    }
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
