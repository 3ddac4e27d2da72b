//! Everyone's scores at every checkpoint, and for each two of them on the items these have in common. What may be shown
//! of it is decided elsewhere.

use super::common::{asked_along, cut_down, left_out};
use super::people::{folded, persons};
use super::split::{Heard, Present, Split};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::assessment::TaskResult;
use crate::model::checkpoint::{Balance, Rules};
use crate::model::many::Group;
use crate::model::questionnaire::{Item, Questionnaire, Task};
use crate::model::response::Response;
use crate::scoring::disclosure::{Voice, Weighing, Weight};
use crate::scoring::kernel::{Sheet, counted, weight};
use crate::scoring::plan;

/// A checkpoint with all that is known of it.
#[derive(Clone, Copy)]
pub struct Occasion<'a> {
    /// The questionnaire frozen for it.
    pub questionnaire: &'a Questionnaire,
    /// Its responses.
    pub responses: &'a [Response],
    /// What holds where each answers alone; `None` where there is one answer set.
    pub rules: Option<&'a Rules>,
    /// What its own result says of each task.
    pub tasks: &'a [TaskResult],
    /// The groups of which its own result shows something.
    pub groups: &'a [Group],
}

/// Everyone on every occasion.
pub(super) struct Voices<'a> {
    occasions: &'a [Occasion<'a>],
    present: Vec<Vec<(usize, Option<String>)>>,
    /// For each occasion the first one with the same questionnaire.
    editions: Vec<usize>,
    /// What every two editions have in common, by these.
    common: BTreeMap<(usize, usize), Common>,
}

/// What two questionnaires have in common.
struct Common {
    /// The later one cut down to it.
    cut: Questionnaire,
    /// The same, asked along the paths of the earlier and of the later one.
    asked: [Questionnaire; 2],
}

/// Everyone heard on a task on each occasion, as its own result counts them; `None` where the task is not in it.
pub(super) struct Own(Vec<Option<Vec<Arc<Heard>>>>);

impl<'a> Voices<'a> {
    pub(super) fn of(occasions: &'a [Occasion<'a>]) -> Self {
        let responses: Vec<&[Response]> = occasions.iter().map(|occasion| occasion.responses).collect();
        let there = persons(&responses).into_iter().zip(occasions);
        let present = there.map(|(persons, occasion)| present(&persons, occasion)).collect();
        let first = |one: &Occasion<'_>| {
            occasions.iter().position(|other| other.questionnaire == one.questionnaire).unwrap_or_default()
        };
        let editions: Vec<usize> = occasions.iter().map(first).collect();
        let mut common = BTreeMap::new();
        for (position, later) in editions.iter().enumerate() {
            for earlier in &editions[..position] {
                let in_common = || Common::of(occasions[*earlier].questionnaire, occasions[*later].questionnaire);
                common.entry((*earlier, *later)).or_insert_with(in_common);
            }
        }
        Self { occasions, present, editions, common }
    }

    /// What holds on an occasion; `None` where there is one answer set.
    pub(super) fn rules(&self, occasion: usize) -> Option<&'a Rules> {
        self.occasions.get(occasion)?.rules
    }

    /// From how many on a mean is shown on an occasion.
    pub(super) fn least(&self, occasion: usize) -> usize {
        self.rules(occasion).map_or(1, |rules| rules.floors.mean)
    }

    /// Whether a task was asked of anybody on an occasion, along the paths of that occasion.
    pub(super) fn asks(&self, task: &Task, occasion: usize) -> bool {
        self.occasions.get(occasion).is_some_and(|occasion| {
            occasion.responses.iter().any(|response| response.asks_task(occasion.questionnaire, task))
        })
    }

    /// Everyone heard on a task.
    pub(super) fn own(&self, task: &str) -> Own {
        let heard = |(position, occasion): (usize, &Occasion<'a>)| {
            Some(self.heard(occasion.questionnaire, occasion.questionnaire.task(task)?, position))
        };
        Own(self.occasions.iter().enumerate().map(heard).collect())
    }

    /// The voices of each group of which the result of an occasion shows the mean of a task.
    pub(super) fn groups(&self, task: &str, own: &Own, occasion: usize) -> Vec<Vec<Arc<Heard>>> {
        let (Some(own), Some(of)) = (own.on(occasion), self.occasions.get(occasion)) else { return Vec::new() };
        let shown = |group: &&Group| group.tasks.iter().any(|known| known.task == task && known.shown.is_some());
        let voices = of.groups.iter().filter(shown).map(|group| {
            let everyone = self.present(occasion).iter().zip(of.responses);
            let inside = everyone.filter(|(_, response)| is_in(response, group, of.questionnaire));
            let inside: BTreeSet<usize> = inside.map(|((person, _), _)| *person).collect();
            own.iter().filter(|heard| inside.contains(&heard.person)).map(Arc::clone).collect()
        });
        voices.collect()
    }

    /// What the result of an occasion tells of the items of a task: the mean of each that is shown, and the plain one that
    /// follows from how its levels spread.
    pub(super) fn items(&self, task: &str, own: &Own, occasion: usize) -> Vec<Weighing> {
        let of = self.occasions.get(occasion);
        let found = of.and_then(|of| Some((of, of.questionnaire.task(task)?, known(of.tasks, task)?)));
        let Some((of, task, result)) = found else { return Vec::new() };
        let told = task.items.iter().enumerate().flat_map(|(position, item)| {
            let result = result.items.iter().find(|result| result.item == item.id);
            let given = self.giving_a_level((task, item), occasion);
            let by_member = of.rules.is_some_and(|rules| rules.balance == Balance::Members);
            let is_mean_shown = result.is_some_and(|result| result.score.is_some());
            let is_plain_shown = by_member && result.is_some_and(|result| result.views.is_some());
            let mean = is_mean_shown.then(|| own.item_mean(&given, occasion, position));
            let plain: Vec<_> = given.iter().map(|(person, _)| (*person, None)).collect();
            let plain = is_plain_shown.then(|| own.item_mean(&plain, occasion, position));
            mean.into_iter().chain(plain)
        });
        told.collect()
    }

    /// Everyone who gave a level to an item on an occasion.
    fn giving_a_level(&self, (task, item): (&Task, &Item), occasion: usize) -> Vec<(usize, Option<String>)> {
        let Some(of) = self.occasions.get(occasion) else { return Vec::new() };
        let compiled = plan::Task::of(of.questionnaire, task);
        let position = task.items.iter().position(|known| known.id == item.id).unwrap_or(0);
        let there = self.present(occasion).iter().zip(of.responses);
        let asked = there.filter(|(_, response)| response.asks_task(of.questionnaire, task));
        let given = asked.filter(|(_, response)| counted(&compiled, (position, item), response).level().is_some());
        let mut given: Vec<_> = given.map(|(person, _)| person.clone()).collect();
        given.sort();
        given
    }

    /// The tasks that two occasions have in common, on the items they have in common, each with the highest level of its
    /// scale.
    pub(super) fn tasks(&self, between: (usize, usize)) -> impl Iterator<Item = (&Task, usize)> {
        let cut = self.common(between).map(|common| &common.cut);
        cut.into_iter().flat_map(|cut| cut.tasks.iter().map(|task| (task, cut.scale(task).top())))
    }

    /// The voices of a task on the items that two occasions have in common; `None` where there are none.
    pub(super) fn split(&self, task: &str, own: &Own, (from, to): (usize, usize)) -> Option<Split> {
        let common = self.common((from, to))?;
        let cut = common.cut.task(task)?;
        let is_same = self.is_same_edition(from, to);
        let heard = |occasion: usize, asked: &Questionnaire| match own.on(occasion) {
            Some(own) if is_same => Cow::Borrowed(own),
            _ => Cow::Owned(own.expressed(self.heard(asked, cut, occasion), occasion)),
        };
        let (earlier, later) = (heard(from, &common.asked[0]), heard(to, &common.asked[1]));
        Some(Split::of((self.present(from), &earlier), (self.present(to), &later)))
    }

    /// Whether the same questionnaire was asked on two occasions.
    pub(super) fn is_same_edition(&self, one: usize, other: usize) -> bool {
        self.editions.get(one) == self.editions.get(other)
    }

    fn common(&self, (from, to): (usize, usize)) -> Option<&Common> {
        self.common.get(&(*self.editions.get(from)?, *self.editions.get(to)?))
    }

    /// Everyone who was there on an occasion.
    pub(super) fn present(&self, occasion: usize) -> &Present {
        self.present.get(occasion).map_or(&[], Vec::as_slice)
    }

    fn heard(&self, questionnaire: &Questionnaire, task: &Task, occasion: usize) -> Vec<Arc<Heard>> {
        let Some(responses) = self.occasions.get(occasion).map(|occasion| occasion.responses) else {
            return Vec::new();
        };
        let there = self.present(occasion).iter().zip(responses);
        let compiled = plan::Task::of(questionnaire, task);
        let own = self.occasions.get(occasion).and_then(|occasion| occasion.questionnaire.task(&task.id));
        let heard = there.filter(|(_, response)| response.asks_task(questionnaire, task));
        let heard = heard.filter_map(|((person, member), response)| {
            let values: Vec<_> = task.items.iter().enumerate().map(|item| counted(&compiled, item, response)).collect();
            let sheet = Sheet::of(task, &compiled, &values);
            compiled.score(&sheet.tally)?;
            let (items, said) = (parts(&sheet, own.unwrap_or(task)), Heard::whole());
            Some(Arc::new(Heard {
                person: *person,
                member: member.clone(),
                level: sheet.tally.mean_level(),
                items,
                said,
            }))
        });
        let mut heard: Vec<Arc<Heard>> = heard.collect();
        heard.sort_by_key(|heard| heard.person);
        heard
    }
}

impl Common {
    fn of(earlier: &Questionnaire, later: &Questionnaire) -> Self {
        let cut = cut_down(earlier, later, &left_out(earlier, later));
        let asked = [earlier, later].map(|own| asked_along(&cut, own));
        Self { cut, asked }
    }
}

impl Own {
    /// Everyone heard on an occasion.
    pub(super) fn on(&self, occasion: usize) -> Option<&[Arc<Heard>]> {
        self.0.get(occasion)?.as_deref()
    }

    /// The same people heard on other items of an occasion, in terms of what they say in its own result.
    fn expressed(&self, heard: Vec<Arc<Heard>>, occasion: usize) -> Vec<Arc<Heard>> {
        let in_terms = |heard: Arc<Heard>| {
            let said = said(self.of(heard.person, occasion), &heard.items);
            Arc::new(Heard { said, ..(*heard).clone() })
        };
        heard.into_iter().map(in_terms).collect()
    }

    /// The mean of an item over people, of whom those of one member share a voice.
    fn item_mean(&self, given: &[(usize, Option<String>)], occasion: usize, item: usize) -> Weighing {
        let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
        let members = given.iter().filter_map(|(_, member)| member.as_deref());
        members.for_each(|member| *sizes.entry(member).or_default() += 1);
        let sharing =
            |member: &Option<String>| member.as_deref().and_then(|member| sizes.get(member)).copied().unwrap_or(1);
        let weighed = |(person, member): &(usize, Option<String>)| {
            let (person, weight) = (*person, Weight::one_of(sharing(member)));
            let said = said(self.of(person, occasion), &[(item, weight)]).into_iter();
            said.map(move |(item, weight)| (Voice { person, occasion, item }, weight))
        };
        Weighing(given.iter().flat_map(weighed).collect())
    }

    fn of(&self, person: usize, occasion: usize) -> Option<&Heard> {
        let heard = self.on(occasion)?;
        let at = heard.binary_search_by_key(&person, |heard| heard.person).ok()?;
        Some(&heard[at])
    }
}

/// What somebody says of some items: their score first, which stands for the first item that counts in it, then the
/// other items. So most means are about one thing that everybody says.
fn said(own: Option<&Heard>, items: &[(usize, Weight)]) -> Vec<(usize, Weight)> {
    let Some(((first, weight), others)) = own.and_then(|own| own.items.split_first()) else {
        return items.iter().map(|(item, part)| (item + 1, *part)).collect();
    };
    let of_first = items.iter().find(|(item, _)| item == first);
    let score = of_first.map(|(_, part)| part.times(weight.inverse()));
    let less = score.map(Weight::negative);
    let less = less.into_iter().flat_map(|less| others.iter().map(move |(item, part)| (item + 1, less.times(*part))));
    let rest = items.iter().filter(|(item, _)| item != first).map(|(item, part)| (item + 1, *part));
    score.into_iter().map(|score| (0, score)).chain(less).chain(rest).collect()
}

fn present(persons: &[usize], occasion: &Occasion<'_>) -> Vec<(usize, Option<String>)> {
    let by_member = occasion.rules.is_some_and(|rules| rules.balance == Balance::Members);
    let member = |response: &Response| folded(response.member.as_deref()).filter(|_| by_member);
    persons.iter().copied().zip(occasion.responses.iter().map(member)).collect()
}

/// How much each item weighs in a score, by its position in the task as it was asked on the occasion.
fn parts(sheet: &Sheet<'_>, own: &Task) -> Vec<(usize, Weight)> {
    let whole = |weight: u128| usize::try_from(weight).unwrap_or(usize::MAX);
    let share = Weight::one_of(sheet.tally.answered.max(1) as usize);
    let part = |(item, _): &(&Item, usize)| {
        let position = own.items.iter().position(|known| known.id == item.id)?;
        Some((position, share.times(Weight::of(whole(weight(item))))))
    };
    sheet.levels.iter().filter_map(part).collect()
}

fn known<'a>(tasks: &'a [TaskResult], id: &str) -> Option<&'a TaskResult> {
    tasks.iter().find(|result| result.task == id)
}

/// Whether a response is one of a group; an answer that is no choice says as little as none.
fn is_in(response: &Response, group: &Group, questionnaire: &Questionnaire) -> bool {
    let about = questionnaire.about.iter().find(|about| about.id == group.attribute);
    let given = response.about.get(&group.attribute);
    given.filter(|given| about.is_some_and(|about| about.choices.contains(given))) == group.value.as_ref()
}
