//! From what only several respondents together can say to its part of the published result. It decides what is null,
//! and says why.

use super::super::computed::Report;
use super::super::groups::hidden_values;
use super::super::result::{AgendaPoint, GroupFinding, GroupScore, Statistic, Withheld};
use super::super::withheld::{floor_of, item, of_kind, spread, task, views};
use super::why::Why;
use crate::message;
use crate::model::many::{Group, GroupTask, Many, What};
use crate::model::statistic as model;
use crate::scoring::statistics::{formula, source, why_undefined};
use crate::text::Catalogue;

/// What to talk about.
pub(super) fn agenda(many: &Many, catalogue: &Catalogue) -> Option<Vec<AgendaPoint>> {
    let points = many.agenda.as_ref()?.iter().map(|point| {
        let mut why = Why::new(catalogue);
        let ad = why.maybe("ad", point.deviation, &message!("report-why-not-levels"));
        AgendaPoint { item: point.item.clone(), kind: point.kind.word().to_owned(), ad, why_null: why.reasons }
    });
    Some(points.collect())
}

/// Every group of which anything is shown.
pub(super) fn groups(many: &Many, catalogue: &Catalogue) -> Vec<GroupFinding> {
    many.groups.iter().map(|found| group(found, catalogue)).collect()
}

fn group(group: &Group, catalogue: &Catalogue) -> GroupFinding {
    let mut why = Why::new(catalogue);
    GroupFinding {
        attribute: group.attribute.clone(),
        value: why.maybe("value", group.value.clone(), &message!("report-did-not-say")),
        responses: why.withheld("responses", group.responses),
        tasks: group.tasks.iter().map(|task| group_task(task, catalogue)).collect(),
        why_null: why.reasons,
    }
}

fn group_task(task: &GroupTask, catalogue: &Catalogue) -> GroupScore {
    let mut why = Why::new(catalogue);
    GroupScore {
        id: task.task.clone(),
        score: why.withheld("score", task.shown.map(|shown| shown.score.points())),
        scored: why.withheld("scored", task.shown.map(|shown| shown.scored)),
        why_null: why.reasons,
    }
}

/// Everything withheld, gathered by kind; nothing is of one answer set.
pub(super) fn withheld(report: &Report<'_>, catalogue: &Catalogue) -> Vec<Withheld> {
    let Some(many) = report.many() else { return Vec::new() };
    let fewer = |floor: usize| catalogue.say(&message!("report-why-fewer", floor = floor));
    let single = |what: &What, named: &str| {
        let floor = floor_of(report, what)?;
        Some(Withheld { what: named.to_owned(), values: Vec::new(), why: fewer(floor) })
    };
    let several = |named: &str, id: for<'w> fn(&'w What) -> Option<&'w str>| {
        let kind = of_kind(report, id)?;
        Some(Withheld { what: named.to_owned(), values: kind.ids, why: fewer(kind.floor) })
    };
    let items = |named: &str, id: for<'w> fn(&'w What) -> Option<&'w str>| {
        let kind = of_kind(report, id)?;
        let why = catalogue.say(&message!("report-why-item", floor = kind.floor));
        Some(Withheld { what: named.to_owned(), values: kind.ids, why })
    };
    let kinds = [
        single(&What::Everything, "everything"),
        several("tasks.score", task),
        several("tasks.interval", spread),
        items("items.score", item),
        items("items.distribution", views),
        (report.voices.declared.is_none() && report.assessment.stage.is_some()).then(|| Withheld {
            what: "stage.declared".to_owned(),
            values: Vec::new(),
            why: fewer(report.checkpoint.rules.floors.other),
        }),
        single(&What::Steadiness, "stage.steadiness"),
        single(&What::Agenda, "agenda"),
    ];
    kinds.into_iter().flatten().chain(withheld_groups(report, many, catalogue)).collect()
}

/// Groups of which nothing is shown; of those of which something is, what is not shown is null where it would stand.
fn withheld_groups(report: &Report<'_>, many: &Many, catalogue: &Catalogue) -> Vec<Withheld> {
    let groups = many.withheld.iter().filter_map(|withheld| {
        let What::Groups(attribute, _) = &withheld.what else { return None };
        let named = hidden_values(report, attribute)?.into_iter().map(|value| match value {
            Some(value) => value.to_owned(),
            None => catalogue.say(&message!("report-did-not-say")),
        });
        let why = catalogue.say(&message!("report-why-group", floor = withheld.floor));
        Some(Withheld { what: format!("groups.{attribute}"), values: named.collect(), why })
    });
    groups.collect()
}

/// What evaluators ask for, in the order of the tasks.
pub(super) fn statistics(report: &Report<'_>, many: &Many, catalogue: &Catalogue) -> Vec<Statistic> {
    let floor = report.checkpoint.rules.floors.other;
    many.statistics.iter().map(|found| statistic(found, floor, catalogue)).collect()
}

fn statistic(found: &model::Statistic, floor: usize, catalogue: &Catalogue) -> Statistic {
    let mut why = Why::new(catalogue);
    let reason = found.value.map_or_else(why_undefined, |_| message!("report-why-whole-task"));
    Statistic {
        task: found.task.clone(),
        item: why.maybe("item", found.item.clone(), &message!("report-why-whole-task")),
        name: found.name.word(),
        value: why.maybe("value", found.value.ok(), &reason),
        n: why.fewer("n", Some(found.n).filter(|n| *n >= floor), floor),
        formula: catalogue.say(&formula(found.name)),
        source: source(found.name),
        caution: found.caution.iter().map(|caution| caution.word()).collect(),
        why_null: why.reasons,
    }
}
