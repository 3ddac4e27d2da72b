//! Groups of respondents side by side: which of them may be shown for a task, and their means. What is shown never
//! depends on what somebody asked to see.

use std::collections::BTreeMap;
use std::iter;

use super::disclosure::{Shown, Voice, Weighing, Weight, are_plain};
use super::exact::mean_score;
use super::panel::{Column, Panel};
use crate::model::many::{Group, GroupScore, GroupTask};
use crate::model::questionnaire::{About, Questionnaire};
use crate::model::response::Response;

/// The respondents by their answers to one about-question, with what may be shown of them.
pub(super) struct Attribute<'a> {
    pub(super) about: &'a About,
    /// Each respondent's group: the position of their choice, or the number of choices for who did not say.
    of_respondent: Vec<usize>,
    /// Which groups' head counts are hidden.
    heads: Hiding,
    /// For each task, in the order of the model, which groups' means are hidden.
    tasks: Vec<Hiding>,
}

/// Finds what may be shown of each attribute: those first in the questionnaire come first, and further ones are shown as
/// far as nothing follows from all together.
pub(super) fn attributes<'a>(
    questionnaire: &'a Questionnaire,
    responses: &[Response],
    panel: &Panel<'_>,
) -> Vec<Attribute<'a>> {
    let floor = panel.floors().mean;
    if panel.rules.is_none() || !panel.is_shown() {
        return Vec::new();
    }
    let mut attributes: Vec<Attribute<'a>> =
        questionnaire.about.iter().map(|about| Attribute::of(about, responses, floor)).collect();
    for column in &panel.columns {
        show_task(&mut attributes, column, panel, floor);
    }
    attributes
}

impl<'a> Attribute<'a> {
    fn of(about: &'a About, responses: &[Response], floor: usize) -> Self {
        let choice = |response: &Response| {
            let given = response.about.get(&about.id);
            let position = given.and_then(|given| about.choices.iter().position(|choice| choice == given));
            position.unwrap_or(about.choices.len())
        };
        let of_respondent: Vec<usize> = responses.iter().map(choice).collect();
        let groups = about.choices.len() + 1;
        let heads = sizes(groups, of_respondent.iter().copied());
        Self { about, of_respondent, heads: Hiding::of(&heads, floor), tasks: Vec::new() }
    }

    /// How the shown groups of the task at this position spread over the levels, from levels by respondent.
    pub(super) fn distributions(&self, task: usize, given: &[(usize, usize)], top: usize) -> Vec<Vec<usize>> {
        let mut distributions = vec![vec![0; top + 1]; self.heads.groups];
        for (respondent, level) in given {
            distributions[self.of_respondent[*respondent]][*level] += 1;
        }
        let hiding = self.tasks.get(task);
        hiding.into_iter().flat_map(Hiding::shown).map(|group| std::mem::take(&mut distributions[group])).collect()
    }

    /// The respondents in the mean of each group that is shown for the task at this position.
    pub(super) fn means(&self, task: usize, column: &Column<'_>) -> Vec<Vec<usize>> {
        let shown = self.tasks.get(task).into_iter().flat_map(Hiding::shown);
        let inside = |group| column.scored().filter(move |(respondent, _)| self.of_respondent[*respondent] == group);
        shown.map(|group| inside(group).map(|(respondent, _)| respondent).collect()).collect()
    }

    /// The groups of which anything is shown, in the order of the choices.
    pub(super) fn results(&self, panel: &Panel<'_>) -> Vec<Group> {
        let groups = (0..self.heads.groups).map(|group| self.result(group, panel));
        groups
            .filter(|group| group.responses.is_some() || group.tasks.iter().any(|task| task.shown.is_some()))
            .collect()
    }

    /// The choices of which something is withheld, `None` for who did not say. Where anything is withheld, nobody and too
    /// few are told together, so that neither can be told from the other.
    pub(super) fn withheld(&self) -> Vec<Option<String>> {
        let withholds =
            |group: &usize| self.heads.withholds(*group) || self.tasks.iter().any(|task| task.withholds(*group));
        (0..self.heads.groups).filter(withholds).map(|group| self.value(group)).collect()
    }

    fn value(&self, group: usize) -> Option<String> {
        self.about.choices.get(group).cloned()
    }

    fn respondents(&self, group: usize) -> impl Iterator<Item = usize> {
        let members = self.of_respondent.iter().enumerate().filter(move |(_, of)| **of == group);
        members.map(|(respondent, _)| respondent)
    }

    fn result(&self, group: usize, panel: &Panel<'_>) -> Group {
        let tasks = panel.columns.iter().zip(&self.tasks).filter(|(column, _)| column.asked > 0);
        let task = |(column, hiding): (&Column<'_>, &Hiding)| GroupTask {
            task: column.task.id.clone(),
            shown: if hiding.shows(group) { self.score(group, column, panel) } else { None },
        };
        Group {
            attribute: self.about.id.clone(),
            value: self.value(group),
            responses: self.heads.shows(group).then(|| self.respondents(group).count()),
            tasks: tasks.map(task).collect(),
        }
    }

    fn score(&self, group: usize, column: &Column<'_>, panel: &Panel<'_>) -> Option<GroupScore> {
        let scored = || column.scored().filter(|(respondent, _)| self.of_respondent[*respondent] == group);
        let levels = panel.by_voice(scored().map(|(respondent, own)| (respondent, own.level)));
        Some(GroupScore { score: mean_score(&levels, column.scale.top())?, scored: scored().count() })
    }

    /// The groups that are not hidden, as weighings.
    fn rows(&self, hiding: &Hiding, weights: &Weights, position: usize) -> Vec<Weighing> {
        let row = |group| weights.mean(|who| self.of_respondent[who] == group, &weights.in_groups[position]);
        hiding.shown().map(row).collect()
    }
}

/// Who weighs how much in the means of one task.
struct Weights {
    /// Respondents who stand for all.
    standing: Vec<usize>,
    /// With how many each shares a voice in the mean of all.
    in_all: Vec<usize>,
    /// The same in the mean of their group, for each attribute.
    in_groups: Vec<Vec<usize>>,
}

/// Decides for one task which groups of each attribute are shown.
fn show_task(attributes: &mut [Attribute<'_>], column: &Column<'_>, panel: &Panel<'_>, floor: usize) {
    let weights = Weights::of(attributes, column, panel, floor);
    let hiding = |attribute: &Attribute<'_>| {
        let group_of = column.scored().map(|(respondent, _)| attribute.of_respondent[respondent]);
        Hiding::of(&sizes(attribute.heads.groups, group_of), floor)
    };
    let all = weights.mean(|_| true, &weights.in_all);
    let hidings: Vec<Hiding> = attributes.iter().map(hiding).collect();
    let rows = attributes.iter().zip(&hidings).enumerate();
    let rows = rows.map(|(position, (attribute, hiding))| attribute.rows(hiding, &weights, position));
    let rows: Vec<Vec<Weighing>> = rows.collect();
    let are_all_plain = are_plain(iter::once(&all).chain(rows.iter().flatten()), floor);
    let mut shown = Shown::default();
    shown.show([all]);
    for (position, (mut hiding, mut rows)) in hidings.into_iter().zip(rows).enumerate() {
        let attribute = &mut attributes[position];
        while !are_all_plain && !rows.is_empty() && !shown.admits(&rows, floor) {
            hiding.hidden += 1;
            rows = attribute.rows(&hiding, &weights, position);
        }
        shown.show(rows);
        attribute.tasks.push(hiding);
    }
}

impl Weights {
    /// Of respondents who weigh the same in every mean that could be shown, so many stand for all as the floor asks for:
    /// more of them would not make a difference to what can be worked out about fewer.
    fn of(attributes: &[Attribute<'_>], column: &Column<'_>, panel: &Panel<'_>, floor: usize) -> Self {
        let scored: Vec<usize> = column.scored().map(|(respondent, _)| respondent).collect();
        let in_all = panel.sharing(scored.iter().copied());
        let in_groups: Vec<Vec<usize>> = attributes.iter().map(|attribute| attribute.sharing(&scored, panel)).collect();
        let mut alike: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
        for respondent in scored {
            let in_group = |(attribute, sharing): (&Attribute<'_>, &Vec<usize>)| {
                [attribute.of_respondent[respondent], sharing[respondent]]
            };
            let kind = attributes.iter().zip(&in_groups).flat_map(in_group).chain([in_all[respondent]]).collect();
            alike.entry(kind).or_default().push(respondent);
        }
        let standing = alike.into_values().flat_map(|respondents| respondents.into_iter().take(floor)).collect();
        Self { standing, in_all, in_groups }
    }

    /// The mean of those who are in it: everybody weighs one part of as many as share their voice.
    fn mean(&self, is_in: impl Fn(usize) -> bool, sharing: &[usize]) -> Weighing {
        let respondents = self.standing.iter().copied().filter(|respondent| is_in(*respondent));
        let weighed = respondents.map(|person| (voice(person), Weight::one_of(sharing[person])));
        Weighing(weighed.collect())
    }
}

impl Attribute<'_> {
    /// With how many of their group each of these respondents shares a voice.
    fn sharing(&self, respondents: &[usize], panel: &Panel<'_>) -> Vec<usize> {
        let mut sharing = vec![0; self.of_respondent.len()];
        for group in 0..self.heads.groups {
            let in_group = respondents.iter().copied().filter(|respondent| self.of_respondent[*respondent] == group);
            let in_group: Vec<usize> = in_group.collect();
            let of_group = panel.sharing(in_group.iter().copied());
            for respondent in in_group {
                sharing[respondent] = of_group[respondent];
            }
        }
        sharing
    }
}

fn voice(person: usize) -> Voice {
    Voice { person, occasion: 0, item: 0 }
}

fn sizes(groups: usize, of: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut sizes = vec![0; groups];
    of.for_each(|group| sizes[group] += 1);
    sizes
}

/// Which groups are hidden, the smallest first, and of the same size the first choice first: that tells nothing of
/// who answered when.
struct Hiding {
    /// Groups with somebody in them, in the order in which they are hidden.
    order: Vec<usize>,
    /// How many of them are hidden.
    hidden: usize,
    groups: usize,
}

impl Hiding {
    /// Hides every group under the floor, and as many more as it takes until those hidden together reach it.
    fn of(sizes: &[usize], floor: usize) -> Self {
        let mut order: Vec<usize> = (0..sizes.len()).filter(|group| sizes[*group] > 0).collect();
        order.sort_by_key(|group| sizes[*group]);
        let under = order.iter().filter(|group| sizes[**group] < floor).count();
        let together = |hidden: usize| order.iter().take(hidden).map(|group| sizes[*group]).sum::<usize>();
        let enough = |hidden: &usize| *hidden == 0 || together(*hidden) >= floor;
        let hidden = (under..=order.len()).find(enough).unwrap_or(order.len());
        Self { order, hidden, groups: sizes.len() }
    }

    /// The groups that are shown.
    fn shown(&self) -> impl Iterator<Item = usize> {
        self.order.iter().skip(self.hidden).copied()
    }

    fn shows(&self, group: usize) -> bool {
        self.shown().any(|shown| shown == group)
    }

    /// Whether a group is hidden, or empty beside one that is.
    fn withholds(&self, group: usize) -> bool {
        self.hidden > 0 && !self.shows(group)
    }
}
