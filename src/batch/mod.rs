//! Many responses at once, wherever they are: the scoring of a questionnaire as SQL. How one response is scored is known
//! to `scoring`.

pub mod sql;
