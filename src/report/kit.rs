//! The kit for a meeting: invitation, reminder, privacy words and a guide for whoever leads it, filled with what the journal
//! knows. Of the answers it tells what the report tells, and nothing else; how its pages are drawn is not known here.

use crate::text::Catalogue;

// In this order: a file imports only from files above it.
mod meeting;
mod sheet;
mod letters;
mod privacy;
mod programme;
mod preparing;
mod questions;
mod course;
mod guide;

pub use meeting::{Arranged, Meeting};
pub use sheet::{Part, Sheet};

/// The pages of a kit in one language.
pub fn kit(meeting: &Meeting<'_, '_>, catalogue: &Catalogue) -> Vec<Sheet> {
    vec![
        letters::invitation(meeting, catalogue),
        letters::reminder(meeting, catalogue),
        privacy::privacy(meeting, catalogue),
        guide::guide(meeting, catalogue),
    ]
}
