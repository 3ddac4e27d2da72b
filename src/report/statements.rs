//! Statement by statement, how many answered: the mean, how many chose each level, how far people agree. Where a
//! statement is about one's own organisation nobody disagrees: situations differ.

use super::computed::{Report, TaskLine};
use super::page::{Cell, Column, Page, Table};
use crate::message;
use crate::model::assessment::{ItemResult, Standing};
use crate::model::many::{Verdict, Views};
use crate::model::questionnaire::{Item, Scale};
use crate::model::score::Score;
use crate::text::{Catalogue, Message};

/// Adds the statements of which anything may be shown; nothing where there are none.
pub(super) fn statements(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let shown = |result: &ItemResult| result.score.is_some() || result.views.is_some();
    let of_scale = |scale: &Scale| -> Vec<(TaskLine<'_>, &ItemResult)> {
        let asked = report.tasks().filter(|line| line.result.standing != Standing::NotAsked);
        let lines = asked.filter(|line| line.scale.id == scale.id);
        lines.flat_map(|line| line.result.items.iter().map(move |result| (line, result))).collect()
    };
    let scales = report.questionnaire.scales.iter().map(|scale| (scale, of_scale(scale)));
    let scales: Vec<_> = scales.filter(|(_, items)| items.iter().any(|(_, result)| shown(result))).collect();
    if scales.is_empty() || report.many().is_none() {
        return;
    }
    page.heading(&catalogue.say(&message!("report-statements-heading")));
    for (scale, items) in scales {
        let spreads = items.iter().any(|(_, result)| result.views.is_some());
        if spreads {
            page.paragraph(
                &catalogue.say(&message!("report-statements-note", levels = catalogue.clauses(&scale.levels))),
            );
        }
        page.table(table(&items, spreads, catalogue));
        if spreads {
            page.paragraph(&catalogue.say(&message!("report-agreement-note")));
        }
    }
}

/// How many chose each level, the lowest first.
pub(super) fn distribution(views: &Views) -> String {
    views.distribution.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}

/// A row for each of these statements.
pub(super) fn table(items: &[(TaskLine<'_>, &ItemResult)], spreads: bool, catalogue: &Catalogue) -> Table {
    let say = |message| catalogue.say(&message);
    let mut columns = vec![
        Column::whole(say(message!("report-column-task"))),
        Column::words(say(message!("report-column-statement"))),
        Column::numbers(say(message!("report-column-mean"))),
    ];
    if spreads {
        columns.push(Column::whole(say(message!("report-column-answers"))));
        columns.push(Column::words(say(message!("report-column-agreement"))));
    }
    let rows = items.iter().filter_map(|(line, result)| {
        let item = line.item(&result.item)?;
        let mut cells = vec![Cell::text(&line.task.id), Cell::text(text(item, catalogue))];
        cells.push(Cell::text(mean(result.score, catalogue)));
        if spreads {
            let views = result.views.as_ref();
            cells.push(Cell::text(views.map_or(String::new(), distribution)));
            cells.push(Cell::text(say(agreement(views))));
        }
        Some(cells)
    });
    let rows = rows.collect();
    Table { columns, rows, names: 2, times: 0..0 }
}

fn text(item: &Item, catalogue: &Catalogue) -> String {
    if item.reverse {
        catalogue.say(&message!("report-reversed", item = item.text.as_str()))
    } else {
        item.text.clone()
    }
}

fn mean(score: Option<Score>, catalogue: &Catalogue) -> String {
    score.map_or_else(|| catalogue.say(&message!("report-mark-withheld")), |score| catalogue.score(score.points()))
}

fn agreement(views: Option<&Views>) -> Message {
    match views.map(|views| views.agreement) {
        None => message!("report-mark-withheld"),
        Some(None) => message!("report-situations"),
        Some(Some(Verdict::Close)) => message!("report-agreement-close"),
        Some(Some(Verdict::Mixed)) => message!("report-agreement-mixed"),
        Some(Some(Verdict::Apart)) => message!("report-agreement-apart"),
    }
}
