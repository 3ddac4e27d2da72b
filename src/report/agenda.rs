//! What to talk about at the next meeting, in three kinds: where people differ, where some know and some do not, where
//! some say that it does not apply. Questions about the matter, never about who answered what.

use super::computed::{Report, TaskLine};
use super::headline::statement;
use super::page::Page;
use super::statements::distribution;
use crate::message;
use crate::model::many::{AgendaPoint, Kind, Views};
use crate::text::{Catalogue, Message};

/// So many points of a kind at most; a meeting has an end.
const AT_MOST: usize = 5;

/// Adds what to talk about; nothing where that is withheld. `more` says that there are so many more points of a kind.
pub(super) fn agenda(page: &mut Page, report: &Report<'_>, more: fn(usize) -> Message, catalogue: &Catalogue) {
    let Some(points) = report.many().and_then(|many| many.agenda.as_ref()) else { return };
    let say = |message: Message| catalogue.say(&message);
    page.heading(&say(message!("report-agenda-heading")));
    if points.is_empty() {
        page.paragraph(&say(message!("report-agenda-nothing")));
        return;
    }
    page.paragraph(&say(message!("report-agenda-note")));
    for (kind, heading, question) in [
        (Kind::Differ, message!("report-agenda-differ"), message!("report-agenda-differ-question")),
        (Kind::Know, message!("report-agenda-know"), message!("report-agenda-know-question")),
        (Kind::Apply, message!("report-agenda-apply"), message!("report-agenda-apply-question")),
    ] {
        let of_kind: Vec<&AgendaPoint> = points.iter().filter(|point| point.kind == kind).collect();
        let told = of_kind.iter().take(AT_MOST).filter_map(|at| point(report, at, catalogue));
        let mut told: Vec<String> = told.collect();
        if told.is_empty() {
            continue;
        }
        let beyond = of_kind.len().saturating_sub(AT_MOST);
        told.extend((beyond > 0).then(|| say(more(beyond))));
        page.subheading(&say(heading));
        page.paragraph(&say(question));
        page.points(&told);
    }
}

fn point(report: &Report<'_>, point: &AgendaPoint, catalogue: &Catalogue) -> Option<String> {
    let (task, _) = report.questionnaire.item(&point.item)?;
    let line = report.task(&task.id)?;
    let (task, item) = (line.task.id.as_str(), statement(&line, &point.item));
    let views = line.result.items.iter().find(|result| result.item == point.item)?.views.as_ref();
    let ends = views.filter(|_| point.kind == Kind::Differ).and_then(|views| ends(&line, views));
    Some(catalogue.say(&match ends {
        Some((lowest, highest, spread)) => {
            message!(
                "report-agenda-ends",
                task = task,
                item = item,
                lowest = lowest,
                highest = highest,
                spread = spread
            )
        }
        None => message!("report-agenda-point", task = task, item = item),
    }))
}

/// The lowest and the highest level that anyone chose, and how many chose each.
fn ends<'r>(line: &TaskLine<'r>, views: &Views) -> Option<(&'r str, &'r str, String)> {
    let lowest = views.distribution.iter().position(|count| *count > 0)?;
    let highest = views.distribution.iter().rposition(|count| *count > 0)?;
    Some((line.level(lowest), line.level(highest), distribution(views)))
}
