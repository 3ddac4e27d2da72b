//! Groups side by side, for every question about the people who answered of which any group may be shown.

use crate::message;
use crate::model::many::Group;
use crate::model::questionnaire::About;
use crate::model::score::Score;
use crate::report::chart::{Chart, Drawing, GroupRow, Key, label};
use crate::report::computed::{Report, TaskLine};
use crate::report::groups::{header, not_shown, of, table};
use crate::report::page::Page;
use crate::text::Catalogue;

/// Adds the groups; nothing where none may be shown.
pub(super) fn groups(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let has_groups = |about: &&About| of(report, about).iter().any(|group| group.value.is_some());
    let shown: Vec<&About> = report.questionnaire.about.iter().filter(has_groups).collect();
    if shown.is_empty() {
        return;
    }
    page.heading(&catalogue.say(&message!("handout-groups-heading")));
    page.paragraph(&catalogue.say(&message!("report-groups-note")));
    for about in shown {
        page.chart(chart(report, about, catalogue));
        page.paragraph(&not_shown(report, about, catalogue).unwrap_or_default());
    }
}

fn chart(report: &Report<'_>, about: &About, catalogue: &Catalogue) -> Chart {
    let groups = of(report, about);
    let lettered: Vec<(char, &Group)> = ('A'..='Z').zip(groups.iter().copied()).collect();
    let names = lettered.iter().map(|(letter, group)| (Key::Letter(*letter), header(report, about, group, catalogue)));
    let everyone = (Key::Everyone, catalogue.say(&message!("report-everyone")));
    let rows = report.tasks().map(|line| row(&line, &lettered)).filter(|row| !row.groups.is_empty());
    Chart {
        title: about.text.clone(),
        told: catalogue.say(&message!("handout-groups-told")),
        key: names.chain([everyone]).collect(),
        drawing: Drawing::Groups(rows.collect()),
        table: table(report, about, &groups, catalogue),
        among: None,
    }
}

fn row(line: &TaskLine<'_>, lettered: &[(char, &Group)]) -> GroupRow {
    let score = |group: &Group| {
        let found = group.tasks.iter().find(|task| task.task == line.task.id)?;
        Some(found.shown?.score.points())
    };
    GroupRow {
        label: label(&line.name()),
        everyone: line.result.score().map(Score::points),
        groups: lettered.iter().filter_map(|(letter, group)| Some((*letter, score(group)?))).collect(),
    }
}
