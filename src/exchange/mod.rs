//! Questionnaires as forms for the tools that members already use, and the tables that come back from these: pure values
//! in, values out. Where files lie and what becomes of the responses is not known here.

use crate::error::Result;

// In this order: a file imports only from files above it.
mod editions;
mod names;
mod form;
mod xlsform;
mod surveyjs;
mod page;
pub mod collect;

pub use editions::Editions;
pub use names::choices as choice_names;
pub use page::{Asking, page};

/// The questionnaire as an `XLSForm`: a spreadsheet (.xlsx) that `KoboToolbox` and ODK turn into a form. The same
/// questionnaire gives the same bytes.
///
/// # Errors
/// When an id is `meta`, which these tools keep for themselves, or a text is longer than a cell can hold (32,767
/// characters).
pub fn xlsform(editions: &Editions) -> Result<Vec<u8>> {
    xlsform::write(&form::Form::of(editions))
}

/// The questionnaire as the JSON of a `SurveyJS` form.
///
/// # Errors
/// Never with a questionnaire: all of it can be said in JSON.
pub fn surveyjs(editions: &Editions) -> Result<String> {
    surveyjs::write(&form::Form::of(editions))
}
