//! What a form is made of. Where the translations come from is not known here.

use crate::model::questionnaire::Questionnaire;

/// A questionnaire in every language it is there in.
#[derive(Clone, Debug)]
pub struct Editions {
    /// In the language it was written in.
    pub source: Questionnaire,
    /// The same in other languages, each of them once.
    pub others: Vec<Questionnaire>,
}
