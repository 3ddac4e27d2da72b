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
use crate::scoring::disclosure::{Voice, Weighing, Weight, in_terms_of};
use crate::scoring::kernel::{Sheet, counted, weight};
use crate::scoring::plan::{self, Value};

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
    present: Vec<Present>,
    /// Who is in each group of which the result of an occasion shows something, by the number of the person.
    groups: Vec<Vec<Vec<bool>>>,
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
pub(super) struct Own(Vec<Option<Everyone>>);

/// Everyone heard on a task on an occasion, and for each of its items everyone who gave a level to it.
struct Everyone {
    heard: Vec<Arc<Heard>>,
    given: Vec<Vec<(usize, Option<usize>)>>,
}

/// What somebody who was asked a task gave to each of its items, as it counts.
struct Answers {
    person: usize,
    member: Option<usize>,
    values: Vec<Value>,
}

impl<'a> Voices<'a> {
    pub(super) fn of(occasions: &'a [Occasion<'a>]) -> Self {
        let responses: Vec<&[Response]> = occasions.iter().map(|occasion| occasion.responses).collect();
        let present = present(&persons(&responses), occasions);
        let groups = occasions.iter().zip(&present).map(|(occasion, present)| groups(occasion, present)).collect();
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
        Self { occasions, present, groups, editions, common }
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
        let everyone = |(position, occasion): (usize, &Occasion<'a>)| {
            let task = occasion.questionnaire.task(task)?;
            let answers = self.answers(occasion.questionnaire, task, position);
            let given = (0..task.items.len()).map(|item| giving_a_level(&answers, item)).collect();
            Some(Everyone { heard: self.heard(occasion.questionnaire, task, position, &answers), given })
        };
        Own(self.occasions.iter().enumerate().map(everyone).collect())
    }

    /// The voices of each group of which the result of an occasion shows the mean of a task.
    pub(super) fn groups(&self, task: &str, own: &Own, occasion: usize) -> Vec<Vec<Arc<Heard>>> {
        let (Some(own), Some(of)) = (own.on(occasion), self.occasions.get(occasion)) else { return Vec::new() };
        let is_shown = |group: &Group| group.tasks.iter().any(|known| known.task == task && known.shown.is_some());
        let shown = of.groups.iter().zip(&self.groups[occasion]).filter(|(group, _)| is_shown(group));
        let voices = shown.map(|(_, inside)| {
            own.iter().filter(|heard| inside.get(heard.person) == Some(&true)).map(Arc::clone).collect()
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
            let given = own.given(occasion, position);
            let by_member = of.rules.is_some_and(|rules| rules.balance == Balance::Members);
            let is_mean_shown = result.is_some_and(|result| result.score.is_some());
            let is_plain_shown = by_member && result.is_some_and(|result| result.views.is_some());
            let mean = is_mean_shown.then(|| own.item_mean(given, occasion, position));
            let plain: Vec<_> = given.iter().map(|(person, _)| (*person, None)).collect();
            let plain = is_plain_shown.then(|| own.item_mean(&plain, occasion, position));
            mean.into_iter().chain(plain)
        });
        told.collect()
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
            _ => {
                let answers = self.answers(asked, cut, occasion);
                Cow::Owned(own.expressed(self.heard(asked, cut, occasion, &answers), occasion))
            }
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
        &self.present[occasion]
    }

    /// What everyone answered who was asked a task of a questionnaire on an occasion, by the number of the person.
    fn answers(&self, questionnaire: &Questionnaire, task: &Task, occasion: usize) -> Vec<Answers> {
        let there = self.present[occasion].of_responses.iter().zip(self.occasions[occasion].responses);
        let compiled = plan::Task::of(questionnaire, task);
        let asked = there.filter(|(_, response)| response.asks_task(questionnaire, task));
        let answers = asked.map(|((person, member), response)| {
            let values = task.items.iter().enumerate().map(|item| counted(&compiled, item, response)).collect();
            Answers { person: *person, member: *member, values }
        });
        let mut answers: Vec<Answers> = answers.collect();
        answers.sort_by_key(|answers| answers.person);
        answers
    }

    /// Those of them who have a score.
    fn heard(
        &self,
        questionnaire: &Questionnaire,
        task: &Task,
        occasion: usize,
        answers: &[Answers],
    ) -> Vec<Arc<Heard>> {
        let compiled = plan::Task::of(questionnaire, task);
        let own = self.occasions[occasion].questionnaire.task(&task.id).unwrap_or(task);
        let heard = answers.iter().filter_map(|Answers { person, member, values }| {
            let sheet = Sheet::of(task, &compiled, values);
            compiled.score(&sheet.tally)?;
            let (level, items) = (sheet.tally.mean_level(), parts(&sheet, own));
            Some(Arc::new(Heard { person: *person, member: *member, level, items, said: Heard::whole() }))
        });
        heard.collect()
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
        Some(&self.0.get(occasion)?.as_ref()?.heard)
    }

    /// Everyone who gave a level to the item at this position on an occasion.
    fn given(&self, occasion: usize, item: usize) -> &[(usize, Option<usize>)] {
        let everyone = self.0.get(occasion).and_then(Option::as_ref);
        everyone.and_then(|everyone| everyone.given.get(item)).map_or(&[], Vec::as_slice)
    }

    /// The same people heard on other items of an occasion, in terms of what they say in its own result.
    fn expressed(&self, heard: Vec<Arc<Heard>>, occasion: usize) -> Vec<Arc<Heard>> {
        let in_terms = |heard: Arc<Heard>| {
            let said = in_terms_of(self.score(heard.person, occasion), &heard.items);
            Arc::new(Heard { said, ..(*heard).clone() })
        };
        heard.into_iter().map(in_terms).collect()
    }

    /// The mean of an item over people, of whom those of one member share a voice.
    fn item_mean(&self, given: &[(usize, Option<usize>)], occasion: usize, item: usize) -> Weighing {
        let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
        given.iter().filter_map(|(_, member)| *member).for_each(|member| *sizes.entry(member).or_default() += 1);
        let sharing = |member: Option<usize>| member.and_then(|member| sizes.get(&member)).copied().unwrap_or(1);
        let weighed = |(person, member): &(usize, Option<usize>)| {
            let (person, weight) = (*person, Weight::one_of(sharing(*member)));
            let said = in_terms_of(self.score(person, occasion), &[(item, weight)]);
            said.into_iter().map(move |(item, weight)| (Voice { person, occasion, item }, weight))
        };
        Weighing(given.iter().flat_map(weighed).collect())
    }

    /// The items that somebody's score is the mean of, with how much each weighs; none where they have no score.
    fn score(&self, person: usize, occasion: usize) -> &[(usize, Weight)] {
        let heard = self.on(occasion).unwrap_or_default();
        let at = heard.binary_search_by_key(&person, |heard| heard.person);
        at.map_or(&[], |at| &heard[at].items)
    }
}

/// Everyone who was there on each occasion. Members are numbered in the order of their names.
fn present(persons: &[Vec<usize>], occasions: &[Occasion<'_>]) -> Vec<Present> {
    let members_of = |occasion: &Occasion<'_>| {
        let by_member = occasion.rules.is_some_and(|rules| rules.balance == Balance::Members);
        let member = |response: &Response| folded(response.member.as_deref()).filter(|_| by_member);
        occasion.responses.iter().map(member).collect()
    };
    let members: Vec<Vec<Option<String>>> = occasions.iter().map(members_of).collect();
    let names: BTreeSet<&str> = members.iter().flatten().flatten().map(String::as_str).collect();
    let numbers: BTreeMap<&str, usize> = names.into_iter().zip(0..).collect();
    let number = |name: &Option<String>| numbers.get(name.as_deref()?).copied();
    let present = |(persons, members): (&Vec<usize>, &Vec<Option<String>>)| {
        Present::of(persons.iter().copied().zip(members.iter().map(number)).collect())
    };
    persons.iter().zip(&members).map(present).collect()
}

/// Who is in each group of which the result of an occasion shows something, by the number of the person.
fn groups(occasion: &Occasion<'_>, present: &Present) -> Vec<Vec<bool>> {
    let last = present.of_responses.iter().map(|(person, _)| *person).max().unwrap_or(0);
    let everyone = || present.of_responses.iter().zip(occasion.responses);
    let members = |group: &Group| {
        let mut inside = vec![false; last + 1];
        let members = everyone().filter(|(_, response)| is_in(response, group, occasion.questionnaire));
        members.for_each(|((person, _), _)| inside[*person] = true);
        inside
    };
    occasion.groups.iter().map(members).collect()
}

/// Everyone of these who gave a level to the item at this position.
fn giving_a_level(answers: &[Answers], item: usize) -> Vec<(usize, Option<usize>)> {
    let given = answers.iter().filter(|answers| answers.values[item].level().is_some());
    given.map(|answers| (answers.person, answers.member)).collect()
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
