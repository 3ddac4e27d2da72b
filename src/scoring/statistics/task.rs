//! The list for one task of a questionnaire: who counts for which number, what is withheld and what to mind. The
//! numbers themselves are worked out by its neighbours.

use std::collections::BTreeMap;

use super::super::panel::{Column, members};
use super::super::plan;
use super::agreement::{within_group, within_group_items};
use super::members::{Variances, variances};
use super::reliability::{Covariances, Omega};
use crate::model::questionnaire::{Item, Questionnaire, Referent, Task};
use crate::model::response::Response;
use crate::model::statistic::{Caution, Name, Statistic, Undefined};

/// Below so many respondents alpha and omega say little.
const RESPONDENTS_TO_MIND: usize = 30;

/// Below so many members the intraclass correlations say little.
const MEMBERS_TO_MIND: usize = 10;

/// A value with what to mind, or why there is none.
type Found = Result<(f64, Vec<Caution>), Undefined>;

/// Everyone who was asked the task.
struct Asked<'a> {
    column: &'a Column<'a>,
    members: &'a [Option<usize>],
    floor: usize,
}

/// The statistics of one task over many respondents, always the same ones in the same order; empty where nobody was
/// asked. Levels are mirrored for reversed items and count alike whatever their weights.
///
/// `floor` is the number of respondents below which a value is withheld, and of members below which the intraclass
/// correlations are: with fewer they would give single members' means away.
///
/// - `r_wg`, for each item with a shared referent: everyone who rated it.
/// - `r_wg_j`: everyone who rated all scored items with a shared referent, of which there must be two.
/// - `icc_1`, `icc_2`: everyone who has a score for the task and named a member.
/// - `alpha`, `alpha_standardized`, `omega_total`: everyone who rated all scored items.
pub fn of_task(questionnaire: &Questionnaire, task: &Task, responses: &[Response], floor: usize) -> Vec<Statistic> {
    let plan = plan::Task::of(questionnaire, task);
    of_column(&Column::of(questionnaire, (task, &plan), responses), &members(responses), floor)
}

/// The same from answers that were read already; `members` has the number of each respondent's member, if they named one.
pub(crate) fn of_column(column: &Column<'_>, members: &[Option<usize>], floor: usize) -> Vec<Statistic> {
    if column.asked == 0 {
        return Vec::new();
    }
    let asked = Asked { column, members, floor };
    let of_items = column.task.items.iter().filter(|item| is_shared(item)).map(|item| asked.agreement_on(item));
    of_items.chain([asked.agreement()]).chain(asked.members()).chain(asked.reliability()).collect()
}

fn is_shared(item: &Item) -> bool {
    item.referent != Referent::OwnOrganisation
}

impl Asked<'_> {
    fn agreement_on(&self, item: &Item) -> Statistic {
        let columns = self.complete(&[item]);
        let n = people(&columns);
        let value = columns.first().and_then(|column| within_group(&self.distribution(column)));
        let found = self.unless_few(n).and_then(|()| agreement(value));
        Statistic { item: Some(item.id.clone()), ..self.statistic(Name::RWg, n, found) }
    }

    fn agreement(&self) -> Statistic {
        let items: Vec<&Item> = self.scored_items().into_iter().filter(|item| is_shared(item)).collect();
        let columns = self.complete(&items);
        let n = people(&columns);
        let found = self.unless_fewer(&items, n).and_then(|()| {
            let distributions: Vec<Vec<usize>> = columns.iter().map(|column| self.distribution(column)).collect();
            agreement(within_group_items(&distributions))
        });
        self.statistic(Name::RWgJ, n, found)
    }

    fn members(&self) -> [Statistic; 2] {
        let groups = self.scores_by_member();
        let n = groups.iter().map(Vec::len).sum();
        let variances = self.unless_few(n).and_then(|()| self.unless_few_members(&groups));
        let found = |value: fn(Variances) -> Result<f64, Undefined>| {
            let value = variances.and_then(value)?;
            let few = (groups.len() < MEMBERS_TO_MIND).then_some(Caution::FewMembers);
            Ok((value, few.into_iter().chain(negative(value)).collect()))
        };
        [
            self.statistic(Name::Icc1, n, found(|variances| Ok(variances.icc1()))),
            self.statistic(Name::Icc2, n, found(Variances::icc2)),
        ]
    }

    fn reliability(&self) -> [Statistic; 3] {
        let items = self.scored_items();
        let columns = self.complete(&items);
        let n = people(&columns);
        let covariances = self.unless_fewer(&items, n).map(|()| Covariances::of(&columns));
        let found = |value: fn(&Covariances) -> Result<Omega, Undefined>| {
            let covariances = covariances.as_ref().map_err(|reason| *reason)?;
            let Omega { total, improper } = value(covariances)?;
            let few = (n < RESPONDENTS_TO_MIND).then_some(Caution::FewRespondents);
            let constant = (covariances.constant > 0).then_some(Caution::ConstantItems);
            let cautions = few.into_iter().chain(negative(total)).chain(constant);
            Ok((total, cautions.chain(improper.then_some(Caution::Improper)).collect()))
        };
        [
            self.statistic(Name::Alpha, n, found(|of| of.alpha().map(proper))),
            self.statistic(Name::AlphaStandardized, n, found(|of| of.alpha_standardized().map(proper))),
            self.statistic(Name::OmegaTotal, n, found(Covariances::omega)),
        ]
    }

    fn statistic(&self, name: Name, n: usize, found: Found) -> Statistic {
        let (value, caution) = match found {
            Ok((value, caution)) => (Ok(value), caution),
            Err(reason) => (Err(reason), Vec::new()),
        };
        Statistic { task: self.column.task.id.clone(), item: None, name, value, n, caution }
    }

    fn unless_few(&self, n: usize) -> Result<(), Undefined> {
        if n < self.floor.max(2) { Err(Undefined::FewRespondents) } else { Ok(()) }
    }

    fn unless_fewer(&self, items: &[&Item], n: usize) -> Result<(), Undefined> {
        if items.len() < 2 { Err(Undefined::FewItems) } else { self.unless_few(n) }
    }

    fn unless_few_members(&self, groups: &[Vec<f64>]) -> Result<Variances, Undefined> {
        if groups.len() < self.floor { Err(Undefined::FewMembers) } else { variances(groups) }
    }

    fn scored_items(&self) -> Vec<&Item> {
        self.column.task.items.iter().filter(|item| item.scored).collect()
    }

    /// A column of levels, mirrored, for each of the items, of those who rated all of them.
    fn complete(&self, items: &[&Item]) -> Vec<Vec<usize>> {
        let place = |item: &&Item| self.column.task.items.iter().position(|of_task| of_task.id == item.id);
        let places: Vec<usize> = items.iter().filter_map(place).collect();
        let mut columns = vec![Vec::with_capacity(self.column.asked); items.len()];
        for respondent in 0..self.members.len() {
            let values = self.column.values(respondent);
            let row = places.iter().map(|place| values.get(*place).and_then(|value| value.level()));
            if row.clone().all(|level| level.is_some()) {
                columns.iter_mut().zip(row.flatten()).for_each(|(column, level)| column.push(level));
            }
        }
        columns
    }

    fn distribution(&self, levels: &[usize]) -> Vec<usize> {
        let mut distribution = vec![0; self.column.scale.levels.len()];
        for level in levels {
            if let Some(count) = distribution.get_mut(*level) {
                *count += 1;
            }
        }
        distribution
    }

    /// Scores in points, a list a member, in an order of their own so that who came first does not matter.
    fn scores_by_member(&self) -> Vec<Vec<f64>> {
        let mut groups = BTreeMap::<usize, Vec<f64>>::new();
        for (respondent, own) in self.column.scored() {
            if let Some(member) = self.members.get(respondent).copied().flatten() {
                groups.entry(member).or_default().push(own.level.points(self.column.scale.top()));
            }
        }
        let mut groups: Vec<Vec<f64>> = groups.into_values().collect();
        for group in &mut groups {
            group.sort_by(f64::total_cmp);
        }
        groups.sort_by(|one, other| {
            one.iter().map(|score| score.to_bits()).cmp(other.iter().map(|score| score.to_bits()))
        });
        groups
    }
}

fn people(columns: &[Vec<usize>]) -> usize {
    columns.first().map_or(0, Vec::len)
}

/// A number that needs no factor, beside one that does.
fn proper(total: f64) -> Omega {
    Omega { total, improper: false }
}

/// Agreement below 0 is none: it is set to 0, with a caution, as is usual (James, Demaree and Wolf 1984).
fn agreement(value: Option<f64>) -> Found {
    let value = value.ok_or(Undefined::FewRespondents)?;
    let below = value <= 0.0;
    Ok((value.max(0.0), below.then_some(Caution::SetToZero).into_iter().collect()))
}

fn negative(value: f64) -> Option<Caution> {
    (value < 0.0).then_some(Caution::Negative)
}
