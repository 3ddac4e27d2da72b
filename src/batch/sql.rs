//! The scoring of a questionnaire as one statement of SQL, for engines that already hold the responses. It scores nothing
//! itself and asks no engine.
//!
//! Sums are whole numbers and lines are multiplied out, so that both readings of the stage are equal to those of
//! [`crate::scoring::assess`], and scores as near as a floating-point number can be.

// In this order: a file imports only from files above it.
mod dialect;
mod text;
mod frame;
mod answers;
mod standing;
mod parts;
mod groups;
mod stages;
mod head;

use self::frame::Frame;
use crate::error::Result;
use crate::model::questionnaire::Questionnaire;
use crate::scoring::plan::Plan;
use crate::text::Catalogue;

pub use self::dialect::{BigQuery, Dialect, DuckDb, PostgreSql, Spark};
pub use self::frame::Wanted;

/// The statement that scores a table of responses, with comments in the language of the catalogue: a row a response, or
/// a row a group where groups are wanted.
///
/// # Errors
/// When a column is wanted twice, or is called like an item, a task or a reading of the stage.
pub fn statement(
    questionnaire: &Questionnaire,
    wanted: &Wanted,
    dialect: &dyn Dialect,
    catalogue: &Catalogue,
) -> Result<String> {
    let plan = Plan::of(questionnaire);
    let frame = Frame::of(&plan, wanted, dialect)?;
    let mut steps = vec![answers::answers(&frame), answers::levels(&frame), answers::sums(&frame)];
    if frame.is_grouped() {
        steps.extend([parts::parts(&frame), parts::beside(&frame), groups::groups(&frame)]);
        steps.extend(groups::smaller(&frame));
        steps.extend([groups::shown(&frame), standing::of_groups(&frame)]);
    } else {
        steps.push(standing::of_responses(&frame));
    }
    if plan.gates.is_empty() {
        steps.push(stages::given(&frame, "standing"));
    } else {
        steps.extend([stages::gates(&frame), stages::readings(&frame), stages::given(&frame, "readings")]);
    }
    Ok(text::statement(&head::lines(questionnaire, &frame, catalogue), &steps, dialect, catalogue))
}
