//! What only several respondents together can say, and what of it is withheld.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;

use super::agenda;
use super::groups::Attribute;
use super::panel::Panel;
use super::statistics::of_column;
use super::steadiness::steadiness;
use crate::model::assessment::{StageReading, Standing, TaskResult};
use crate::model::many::{Many, What, Withheld};
use crate::model::questionnaire::Questionnaire;
use crate::model::statistic::Statistic;

/// Everything beyond the tasks, once these are known. `threads` share the work and change nothing.
pub(super) fn found(
    questionnaire: &Questionnaire,
    panel: &Panel<'_>,
    attributes: &[Attribute<'_>],
    (tasks, stage): (&[TaskResult], Option<&StageReading>),
    threads: NonZeroUsize,
) -> Many {
    let floors = panel.floors();
    let steadiness = stage.and_then(|stage| steadiness(questionnaire, panel, tasks, stage.number, threads));
    let agenda = (panel.respondents >= floors.other).then(|| agenda::points(questionnaire, tasks, floors));
    let withheld = withheld(panel, attributes, tasks, stage.is_some() && steadiness.is_none());
    Many {
        members: panel.members.iter().flatten().collect::<BTreeSet<_>>().len(),
        steadiness,
        groups: attributes.iter().flat_map(|attribute| attribute.results(panel)).collect(),
        agenda,
        withheld,
        statistics: statistics(panel, tasks),
    }
}

/// The statistics of every task of which it is shown how many were asked.
fn statistics(panel: &Panel<'_>, tasks: &[TaskResult]) -> Vec<Statistic> {
    let columns = panel.columns.iter().zip(tasks).filter(|(_, result)| result.counts.is_some());
    columns.flat_map(|(column, _)| of_column(column, &panel.members, panel.floors().other)).collect()
}

fn withheld(panel: &Panel<'_>, attributes: &[Attribute<'_>], tasks: &[TaskResult], steadiness: bool) -> Vec<Withheld> {
    let floors = panel.floors();
    let at = |floor: usize| move |what: What| Withheld { what, floor };
    if !panel.is_shown() {
        return vec![at(floors.mean)(What::Everything)];
    }
    let mut withheld: Vec<Withheld> = Vec::new();
    for result in tasks {
        withheld
            .extend((result.standing == Standing::Withheld).then(|| at(floors.mean)(What::Task(result.task.clone()))));
        let no_spread = result.score().is_some() && result.spread.is_none();
        withheld.extend(no_spread.then(|| at(floors.other)(What::Spread(result.task.clone()))));
        // An item that nobody and one that too few gave a level are told together.
        for item in result.items.iter().filter(|_| result.standing != Standing::NotAsked) {
            withheld.extend(item.score.is_none().then(|| at(floors.mean)(What::Item(item.item.clone()))));
            withheld.extend(item.views.is_none().then(|| at(floors.other)(What::Views(item.item.clone()))));
        }
    }
    let few = panel.respondents < floors.other;
    withheld.extend(few.then(|| at(floors.other)(What::Declared)));
    withheld.extend(steadiness.then(|| at(floors.other)(What::Steadiness)));
    withheld.extend(few.then(|| at(floors.other)(What::Agenda)));
    let groups = attributes
        .iter()
        .map(|attribute| (attribute.about, attribute.withheld()))
        .filter(|(_, values)| !values.is_empty());
    withheld.extend(groups.map(|(about, values)| at(floors.mean)(What::Groups(about.id.clone(), values))));
    withheld
}
