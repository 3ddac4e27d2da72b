//! An interview under way: where it is, what was given, and what can be asked about both. How it
//! moves on is known to `flow`.

use super::entry::{self, Entry};
use super::screen::Action;
use super::step::{self, Plan, Step};
use crate::model::questionnaire::{Item, Questionnaire, Task};
use crate::model::response::{Answer, Given, Response};

/// An interview under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview<'q> {
    pub(super) questionnaire: &'q Questionnaire,
    /// The same in the language that is spoken; what is recorded is in the source language.
    pub(super) shown: &'q Questionnaire,
    pub(super) plan: Plan,
    pub(super) response: Response,
    pub(super) at: Step,
    pub(super) writing: Option<Writing>,
    pub(super) returning: bool,
}

/// What a line is being written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    Comment,
    Reason,
    Views,
    Open,
}

impl<'q> Interview<'q> {
    /// An interview at its first step. `response` holds what is known already: carried answers, a fixed path. An answer
    /// the questionnaire does not allow is left out: it may come from an older version.
    pub fn begin(questionnaire: &'q Questionnaire, plan: Plan, mut response: Response) -> Self {
        response.answers.retain(|item, given| entry::answers(item, given, questionnaire));
        if plan.together {
            response.together.get_or_insert_default();
        }
        let first = step::steps(questionnaire, plan, &response).into_iter().next().unwrap_or(Step::Review);
        Self { questionnaire, shown: questionnaire, plan, response, at: first, writing: None, returning: false }
    }

    /// The interview in another language: `shown` is its questionnaire, translated.
    #[must_use]
    pub fn said_in(self, shown: &'q Questionnaire) -> Self {
        Self { shown, ..self }
    }

    /// The interview as its entries left it. Facts the questionnaire has no place for are left out, and steps that do not
    /// exist lead to the review: a draft may be older than the questionnaire, or damaged.
    #[must_use]
    pub fn resumed(mut self, entries: impl IntoIterator<Item = Entry>) -> Self {
        for entry in entries {
            if let Some(fact) = entry.fact.filter(|fact| entry::fits(fact, self.questionnaire)) {
                entry::apply(fact, &mut self.response);
            }
            self.at = entry.then;
            self.returning = entry.returning;
        }
        if !self.steps().contains(&self.at) {
            self.at = Step::Review;
        }
        self.returning &= self.at != Step::Review;
        self
    }

    /// Where the interview is.
    pub fn at(&self) -> &Step {
        &self.at
    }

    /// What was given so far.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// How many of the items asked have an answer, and how many are asked.
    pub fn progress(&self) -> (usize, usize) {
        let items = self.asked_items();
        let answered = items.iter().filter(|(_, item)| *self.response.answer(item) != Answer::Unanswered).count();
        (answered, items.len())
    }

    /// The response as it will be stored: without answers to what is not asked of this role on the path chosen in the end.
    pub fn finish(self) -> Response {
        let asked = self.steps();
        let mut response = self.response;
        response.answers.retain(|item, given| {
            asked.contains(&Step::Item(item.clone())) && *given != Given::plain(Answer::Unanswered)
        });
        response.reflections.retain(|open, _| asked.contains(&Step::Reflection(open.clone())));
        response
    }

    /// What one may do here besides answering.
    pub(super) fn actions(&self) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.step_before().is_some() {
            actions.push(Action::Back);
        }
        if self.at != Step::Review {
            actions.push(Action::Skip);
        }
        if matches!(self.at, Step::Item(_)) {
            actions.extend([Action::DontKnow, Action::NotApplicable]);
            actions.extend(self.plan.together.then_some(Action::NotAgreed));
            actions.push(Action::Comment);
        }
        actions.extend([Action::Help, Action::Leave]);
        actions
    }

    pub(super) fn step_after(&self) -> Step {
        if self.returning {
            return Step::Review;
        }
        let after = self.steps().into_iter().skip_while(|step| *step != self.at).nth(1);
        after.unwrap_or(Step::Review)
    }

    pub(super) fn step_before(&self) -> Option<Step> {
        if self.returning {
            return Some(Step::Review);
        }
        self.steps().into_iter().take_while(|step| *step != self.at).last()
    }

    pub(super) fn steps(&self) -> Vec<Step> {
        step::steps(self.questionnaire, self.plan, &self.response)
    }

    pub(super) fn given(&self, item: &str) -> Given {
        self.response.answers.get(item).cloned().unwrap_or(Given::plain(Answer::Unanswered))
    }

    /// The item at hand, with its task.
    pub(super) fn item(&self) -> Option<(&'q Task, &'q Item)> {
        match &self.at {
            Step::Item(id) => self.shown.item(id),
            _ => None,
        }
    }

    /// Every item asked on this path of this role, in the order of the model.
    pub(super) fn asked_items(&self) -> Vec<(&'q Task, &'q Item)> {
        let asks = |task, item| self.response.asks_task(self.questionnaire, task) && self.response.asks_item(item);
        self.shown.items().filter(|(task, item)| asks(task, item)).collect()
    }
}
