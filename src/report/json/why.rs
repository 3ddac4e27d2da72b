//! Why values are null: every published object that can hold a null collects its reasons here.

use std::collections::BTreeMap;

use super::super::result::WhyNull;
use crate::message;
use crate::text::{Catalogue, Message};

/// Collects why values of one object are null.
pub(super) struct Why<'c> {
    catalogue: &'c Catalogue,
    /// The reasons noted so far, by key.
    pub(super) reasons: WhyNull,
}

impl<'c> Why<'c> {
    pub(super) fn new(catalogue: &'c Catalogue) -> Self {
        Self { catalogue, reasons: BTreeMap::new() }
    }

    /// The value; if there is none, the reason is noted.
    pub(super) fn maybe<T>(&mut self, key: &'static str, value: Option<T>, reason: &Message) -> Option<T> {
        if value.is_none() {
            self.reasons.insert(key, self.catalogue.say(reason));
        }
        value
    }

    /// The value; if there is none, it is withheld to protect people.
    pub(super) fn withheld<T>(&mut self, key: &'static str, value: Option<T>) -> Option<T> {
        self.maybe(key, value, &message!("report-why-withheld"))
    }

    /// The value; if there is none, fewer people than this gave an answer it could rest on.
    pub(super) fn fewer<T>(&mut self, key: &'static str, value: Option<T>, floor: usize) -> Option<T> {
        self.maybe(key, value, &message!("report-why-fewer", floor = floor))
    }

    /// Nothing, because it takes several answer sets.
    pub(super) fn one_answer_set<T>(&mut self, key: &'static str) -> Option<T> {
        self.maybe(key, None, &message!("report-why-one-answer-set"))
    }

    /// Nothing, because movement between single answer sets is shown without any claim.
    pub(super) fn no_claim<T>(&mut self, key: &'static str) -> Option<T> {
        self.maybe(key, None, &message!("report-why-no-claim"))
    }
}
