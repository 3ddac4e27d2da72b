//! Which means and spreads of a task's items may be shown beside its score and those of its groups. It looks at who
//! answered what, never at the answers.
//!
//! Whoever knows the means of a task's items can take them from its score. What remains is about those who left an item
//! out, because what they did answer weighs more: where these are few, the mean of an item has to be withheld.

use std::collections::{BTreeMap, BTreeSet};

use super::disclosure::{Shown, Voice, Weighing, Weight, in_terms_of};
use super::groups::Attribute;
use super::kernel::weight;
use super::panel::{Column, Panel};
use crate::model::checkpoint::Balance;

/// What may be shown of the items of a task, by their positions.
#[derive(Default)]
pub(super) struct Told {
    /// Items whose mean is shown.
    pub(super) means: BTreeSet<usize>,
    /// Items of which it is shown how the levels spread; their means are shown, too.
    pub(super) spreads: BTreeSet<usize>,
}

/// Something that could be shown: with how many each respondent shares a voice in it, 0 for who has no part.
struct Mean {
    /// The item at this position; `None` for scores of the whole task.
    item: Option<usize>,
    sharing: Vec<usize>,
}

/// Everything that could be shown of a task, with respondents who stand for all.
struct Means<'a> {
    column: &'a Column<'a>,
    scores: Vec<Mean>,
    /// By the positions of the items.
    items: Vec<Mean>,
    standing: Vec<usize>,
    /// Of each respondent the items that their score is the mean of, with how much each weighs.
    own: Vec<Vec<(usize, Weight)>>,
}

/// Decides for the task at this position. Of one answer set every mean is shown, and no spread.
pub(super) fn told(task: usize, panel: &Panel<'_>, attributes: &[Attribute<'_>]) -> Told {
    let (column, floors) = (&panel.columns[task], panel.floors());
    let given: Vec<usize> = (0..column.task.items.len()).map(|item| column.levels(item).count()).collect();
    let mut means: BTreeSet<usize> = (0..given.len()).filter(|item| given[*item] >= floors.mean).collect();
    if panel.rules.is_none() {
        return Told { means, spreads: BTreeSet::new() };
    }
    let all = Means::of(task, panel, attributes);
    let mut shown = Shown::default();
    shown.show(all.scores.iter().map(|mean| all.weighing(mean)));
    all.withhold(&mut means, &given, &shown, floors.mean);
    shown.show(means.iter().map(|item| all.weighing(&all.items[*item])));
    let mut spreads: BTreeSet<usize> = means.iter().copied().filter(|item| given[*item] >= floors.other).collect();
    if panel.rules.is_some_and(|rules| rules.balance == Balance::Members) {
        // A distribution tells the plain mean beside the balanced one.
        spreads.retain(|item| all.admits_plain(*item, &mut shown, floors.mean));
    }
    Told { means, spreads }
}

impl<'a> Means<'a> {
    fn of(task: usize, panel: &'a Panel<'a>, attributes: &[Attribute<'_>]) -> Self {
        let (column, floor) = (&panel.columns[task], panel.floors().mean);
        let heard: Vec<usize> = column.scored().map(|(respondent, _)| respondent).collect();
        let everyone = Some(heard).filter(|heard| heard.len() >= floor);
        let groups = attributes.iter().flat_map(|attribute| attribute.means(task, column));
        let score = |respondents: Vec<usize>| Mean { item: None, sharing: panel.sharing(respondents) };
        let item = |item: usize| {
            let given: Vec<usize> = column.levels(item).map(|(respondent, _)| respondent).collect();
            Mean { item: Some(item), sharing: panel.sharing(given) }
        };
        let scores: Vec<Mean> = everyone.into_iter().chain(groups).map(score).collect();
        let items: Vec<Mean> = (0..column.task.items.len()).map(item).collect();
        let own = (0..panel.respondents).map(|respondent| own(column, respondent)).collect();
        let mut all = Self { column, scores, items, standing: Vec::new(), own };
        all.standing = all.standing(panel.respondents, floor);
        all
    }

    /// Of respondents who weigh the same in everything, so many as the floor asks for: more of them would not make a
    /// difference to what can be worked out about fewer.
    fn standing(&self, respondents: usize, floor: usize) -> Vec<usize> {
        let mut alike: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
        for respondent in 0..respondents {
            let whole = self.column.own[respondent].map_or(0, |own| parts(own.level.whole));
            let sharing = self.scores.iter().chain(&self.items).map(|mean| mean.sharing[respondent]);
            let kind = alike.entry(sharing.chain([whole]).collect()).or_default();
            if kind.len() < floor {
                kind.push(respondent);
            }
        }
        alike.into_values().flatten().collect()
    }

    /// Withholds the means of as few items as it takes until nothing follows about fewer people than the floor.
    fn withhold(&self, means: &mut BTreeSet<usize>, given: &[usize], shown: &Shown, floor: usize) {
        let admits = |means: &BTreeSet<usize>| {
            let rows: Vec<Weighing> = means.iter().map(|item| self.weighing(&self.items[*item])).collect();
            rows.is_empty() || shown.admits(&rows, floor)
        };
        while !admits(means) {
            let items = &self.column.task.items;
            let mut others: Vec<usize> = means.iter().copied().filter(|item| items[*item].scored).collect();
            // An item with a floor says more than its mean, so that others are withheld before it.
            others.sort_by_key(|item| (items[*item].floor.is_some(), given[*item]));
            let without = |item: &usize| means.iter().copied().filter(|other| other != item).collect::<BTreeSet<_>>();
            let enough = others.iter().copied().find(|item| admits(&without(item)));
            let Some(next) = enough.or_else(|| others.first().copied()) else { return means.clear() };
            means.remove(&next);
        }
    }

    fn admits_plain(&self, item: usize, shown: &mut Shown, floor: usize) -> bool {
        let plain = self.items[item].sharing.iter().map(|sharing| usize::from(*sharing > 0)).collect();
        let plain = self.weighing(&Mean { item: Some(item), sharing: plain });
        let admitted = shown.admits(std::slice::from_ref(&plain), floor);
        shown.show(admitted.then_some(plain));
        admitted
    }

    fn weighing(&self, mean: &Mean) -> Weighing {
        let inside = self.standing.iter().copied().filter(|respondent| mean.sharing[*respondent] > 0);
        Weighing(inside.flat_map(|respondent| self.voices(mean, respondent)).collect())
    }

    /// What a respondent says in a mean: their score or, in terms of it, a level.
    fn voices(&self, mean: &Mean, person: usize) -> impl Iterator<Item = (Voice, Weight)> + use<> {
        let share = Weight::one_of(mean.sharing[person]);
        let said = match mean.item {
            Some(item) => in_terms_of(&self.own[person], &[(item, share)]),
            None => vec![(0, share)],
        };
        said.into_iter().map(move |(item, weight)| (Voice { person, occasion: 0, item }, weight))
    }
}

/// The items that a respondent's score is the mean of, with how much each weighs; none where they have no score.
fn own(column: &Column<'_>, respondent: usize) -> Vec<(usize, Weight)> {
    let Some(own) = column.own[respondent] else { return Vec::new() };
    let share = Weight::one_of(parts(own.level.whole));
    let items = column.task.items.iter().zip(column.values(respondent)).enumerate();
    let levels = items.filter(|(_, (item, cell))| item.scored && cell.level().is_some());
    levels.map(|(position, (item, _))| (position, share.times(Weight::of(parts(weight(item)))))).collect()
}

/// The weight of a task's items together, 40 at most.
fn parts(whole: u128) -> usize {
    usize::try_from(whole).unwrap_or(usize::MAX)
}
