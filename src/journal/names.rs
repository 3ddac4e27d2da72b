//! Names: what a checkpoint's folder is called, which labels are fit to be shown, which known name a mistyped one
//! comes nearest to. Whether a name is taken is not known here.

use crate::error::{Problem, Result};
use crate::message;
use crate::text::{is_hidden, shown};
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
    let mut slug = String::new();
    for character in words.join("-").chars() {
        if slug.len() + character.len_utf8() > SLUG {
            break;
        }
        slug.push(character);
    }
    slug.trim_end_matches('-').to_owned()
}

/// Checks a name that a person gives to something.
///
/// # Errors
/// When it is empty or holds characters that are not seen.
pub fn check_name(name: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Problem::new(message!("journal-name-empty")).hint(message!("journal-name-empty-hint")).into());
    }
    if name.chars().any(is_hidden) {
        let problem = Problem::new(message!("journal-name-hidden", name = shown(name)));
        return Err(problem.hint(message!("journal-name-hidden-hint")).into());
    }
    Ok(())
}

/// The known name that a mistyped one comes nearest to, if it comes near.
pub(super) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_lowercase();
    let scored = known.into_iter().map(|other| (strsim::jaro_winkler(&lower, &other.to_lowercase()), other));
    let best = scored.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 > 0.8).then_some(best.1)
}
