//! Everybody's answers side by side, read once: a column for each task, with what each respondent answered and which score
//! that makes, and whose voices count as one. What may be shown of it is for others to know.

use std::collections::BTreeMap;

use super::exact::Fraction;
use super::kernel;
use super::plan::{self, Plan, Tally, Value};
use crate::model::checkpoint::{Balance, Floors, Rules};
use crate::model::questionnaire::{Questionnaire, Scale, Task};
use crate::model::response::Response;

/// The answers of all respondents of a checkpoint.
pub(super) struct Panel<'a> {
    /// The questionnaire, compiled.
    pub(super) plan: &'a Plan,
    /// How many respondents.
    pub(super) respondents: usize,
    /// What holds where each answers alone; `None` where everything may be shown.
    pub(super) rules: Option<Rules>,
    /// Each respondent's member organisation, by a number; `None` for who named none.
    pub(super) members: Vec<Option<usize>>,
    /// Which voice each respondent's is, by a number below that of respondents: their own, or their member's where members
    /// weigh the same.
    pub(super) voices: Vec<usize>,
    /// A column for each task, in the order of the model.
    pub(super) columns: Vec<Column<'a>>,
}

/// The answers of all respondents to one task.
pub(super) struct Column<'a> {
    pub(super) task: &'a Task,
    /// The task, compiled.
    pub(super) plan: &'a plan::Task,
    pub(super) scale: &'a Scale,
    /// Respondents who were asked the task.
    pub(super) asked: usize,
    /// Respondents to whom something of it applied.
    pub(super) addressed: usize,
    /// Levels carried forward and not confirmed.
    pub(super) carried: usize,
    /// What each respondent's own score is; `None` for who has none.
    pub(super) own: Vec<Option<Own>>,
    /// What each respondent gave to each item, respondent by respondent.
    values: Vec<Value>,
}

/// One respondent's own score of a task.
#[derive(Clone, Copy)]
pub(super) struct Own {
    /// Mean level.
    pub(super) level: Fraction,
    /// Whether the task is established by their answers alone.
    pub(super) established: bool,
}

impl<'a> Panel<'a> {
    /// Reads every answer.
    pub(super) fn of(
        questionnaire: &'a Questionnaire,
        plan: &'a Plan,
        responses: &[Response],
        rules: Option<&Rules>,
    ) -> Self {
        let tasks = questionnaire.tasks.iter().zip(&plan.tasks);
        let members = members(responses);
        let by_member = rules.is_some_and(|rules| rules.balance == Balance::Members);
        Self {
            respondents: responses.len(),
            rules: rules.copied(),
            voices: members
                .iter()
                .enumerate()
                .map(|(own, member)| member.filter(|_| by_member).unwrap_or(own))
                .collect(),
            members,
            columns: tasks.map(|(task, plan)| Column::of(questionnaire, (task, plan), responses)).collect(),
            plan,
        }
    }

    /// From how many respondents on anything is shown. Of one answer set everything, but nothing that takes several.
    pub(super) fn floors(&self) -> Floors {
        self.rules.map_or(Floors { mean: 0, other: usize::MAX }, |rules| rules.floors)
    }

    /// Whether anything but the number of responses may be shown.
    pub(super) fn is_shown(&self) -> bool {
        self.respondents >= self.floors().mean
    }

    /// Whether there is one answer set, or none yet, of which everything may be shown.
    pub(super) fn is_single(&self) -> bool {
        self.rules.is_none() && self.respondents <= 1
    }

    /// What each voice says, from what respondents say (by their position): a voice of several says their mean.
    pub(super) fn by_voice(&self, said: impl IntoIterator<Item = (usize, Fraction)>) -> Vec<Fraction> {
        if self.rules.is_none_or(|rules| rules.balance == Balance::Respondents) {
            return said.into_iter().map(|(_, fraction)| fraction).collect();
        }
        self.voices_saying(said).values().filter_map(|fractions| Fraction::mean(fractions)).collect()
    }

    /// What the respondents of each voice say, by its number.
    pub(super) fn voices_saying(
        &self,
        said: impl IntoIterator<Item = (usize, Fraction)>,
    ) -> BTreeMap<usize, Vec<Fraction>> {
        let mut voices: BTreeMap<usize, Vec<Fraction>> = BTreeMap::new();
        for (respondent, fraction) in said {
            voices.entry(self.voices[respondent]).or_default().push(fraction);
        }
        voices
    }

    /// For each respondent, with how many of these their voice is shared, themselves included; 0 for who is not among them.
    pub(super) fn sharing(&self, respondents: impl IntoIterator<Item = usize> + Clone) -> Vec<usize> {
        let mut sizes = vec![0; self.respondents];
        respondents.clone().into_iter().for_each(|respondent| sizes[self.voices[respondent]] += 1);
        let mut sharing = vec![0; self.respondents];
        respondents.into_iter().for_each(|respondent| sharing[respondent] = sizes[self.voices[respondent]]);
        sharing
    }
}

impl<'a> Column<'a> {
    /// Reads every answer to a task.
    pub(super) fn of(
        questionnaire: &'a Questionnaire,
        (task, plan): (&'a Task, &'a plan::Task),
        responses: &[Response],
    ) -> Self {
        let scale = questionnaire.scale(task);
        let (own, values) =
            (Vec::with_capacity(responses.len()), Vec::with_capacity(responses.len() * task.items.len()));
        let mut column = Self { task, plan, scale, asked: 0, addressed: 0, carried: 0, own, values };
        for response in responses {
            if response.asks_task(questionnaire, task) {
                column.add(response);
            } else {
                column.values.extend(task.items.iter().map(|_| Value::NotAsked));
                column.own.push(None);
            }
        }
        column
    }

    fn add(&mut self, response: &Response) {
        let first = self.values.len();
        for (position, item) in self.task.items.iter().enumerate() {
            let given = response.answers.get(&item.id);
            let value = kernel::given(self.plan, (position, item), response, given);
            let is_carried = given.is_some_and(|given| given.carried_from.is_some());
            self.carried += usize::from(is_carried && value.level().is_some());
            self.values.push(value);
        }
        let tally = self.plan.tally(&self.values[first..]);
        self.asked += 1;
        self.addressed += usize::from(tally.applicable > 0);
        self.own.push(own(self.plan, &tally));
    }

    /// The respondents who have a score, by their position, with what it is.
    pub(super) fn scored(&self) -> impl Iterator<Item = (usize, Own)> {
        self.own.iter().enumerate().filter_map(|(respondent, own)| Some((respondent, (*own)?)))
    }

    /// A respondent's answers, one for each item.
    pub(super) fn values(&self, respondent: usize) -> &[Value] {
        let items = self.task.items.len();
        &self.values[respondent * items..(respondent + 1) * items]
    }

    /// Everybody's answers to the item at this position, respondent by respondent.
    pub(super) fn item(&self, position: usize) -> impl Iterator<Item = Value> {
        self.values.iter().skip(position).step_by(self.task.items.len().max(1)).copied()
    }

    /// The respondents who gave a level to the item at this position, by theirs, with the level.
    pub(super) fn levels(&self, position: usize) -> impl Iterator<Item = (usize, usize)> {
        self.item(position).enumerate().filter_map(|(respondent, value)| Some((respondent, value.level()?)))
    }
}

/// A level as what somebody says.
pub(super) fn said((respondent, level): (usize, usize)) -> (usize, Fraction) {
    (respondent, Fraction { part: level as u128, whole: 1 })
}

fn own(task: &plan::Task, tally: &Tally) -> Option<Own> {
    let established = task.is_established(task.score(tally)?) && tally.floored == 0;
    Some(Own { level: tally.mean_level(), established })
}

/// For each respondent the position of the first who named the same member; `None` for who named none. White space and
/// letter case make no other member.
pub(super) fn members(responses: &[Response]) -> Vec<Option<usize>> {
    let name = |response: &Response| {
        let words: Vec<String> = response.member.as_deref()?.split_whitespace().map(str::to_lowercase).collect();
        (!words.is_empty()).then(|| words.join(" "))
    };
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let named = responses.iter().map(name).enumerate();
    named.map(|(position, name)| name.map(|name| *first.entry(name).or_insert(position))).collect()
}
