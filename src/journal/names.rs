//! Names: what a checkpoint's folder is called, and which names are fit to be given. Whether one is taken is
//! not known here.

use crate::error::{Problem, Result};
use crate::message;
use crate::text::{Message, is_hidden, shown};
use crate::time::Date;

/// The most bytes of a label that go into a folder's name.
const SLUG: usize = 48;

/// Names for a checkpoint's folder, best first, some billions of them: date and label, then `-2`, `-3`.
pub(super) fn folder_names(date: Date, label: Option<&str>) -> impl Iterator<Item = String> {
    let slug = label.map(slug).unwrap_or_default();
    let base = if slug.is_empty() { date.to_string() } else { format!("{date}-{slug}") };
    std::iter::once(base.clone()).chain((2_u32..).map(move |number| format!("{base}-{number}")))
}

/// A label in lower case with a hyphen for everything but letters and digits of any script.
fn slug(label: &str) -> String {
    let lower: String = label.to_lowercase();
    let words: Vec<&str> =
        lower.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut slug = words.join("-");
    while slug.len() > SLUG {
        // Whole words if there are several, else as much of the one as fits.
        match slug.rfind('-') {
            Some(hyphen) => slug.truncate(hyphen),
            None => drop(slug.pop()),
        }
    }
    slug
}

/// The id that a file is named after, if it is named after one.
pub(super) fn id_of<'a>(name: &'a str, ending: &str) -> Option<&'a str> {
    name.strip_suffix(ending).filter(|stem| is_id(stem))
}

/// Whether a text is an id as this program writes it: a UUID in lower case with hyphens.
pub(super) fn is_id(text: &str) -> bool {
    uuid::Uuid::try_parse(text).is_ok_and(|id| id.to_string() == text)
}

/// Checks the label of a checkpoint, so that it can be refused before anything is answered under it.
///
/// # Errors
/// When it is empty or holds characters that are not seen.
pub(super) fn check_label(label: &str) -> Result<()> {
    check_name(message!("journal-name-label"), label)
}

/// Checks a name that a person gives to something; `what` says to what.
pub(super) fn check_name(what: Message, name: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Problem::new(message!("journal-name-empty", what = what))
            .hint(message!("journal-name-empty-hint"))
            .into());
    }
    if name.chars().any(is_hidden) {
        let problem = Problem::new(message!("journal-name-hidden", what = what, name = shown(name)));
        return Err(problem.hint(message!("journal-name-hidden-hint")).into());
    }
    Ok(())
}
