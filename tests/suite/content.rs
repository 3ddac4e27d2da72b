//! Tests of content: what a questionnaire file means, what is told of a wrong one, and the way back to a file.

mod extending;
mod good;
mod hostile;
mod mistakes;
mod overlays;
mod references;
mod skeleton;

use std::path::Path;

use coready::content;
use coready::error::{Failure, Source};
use coready::files;
use coready::model::questionnaire::Questionnaire;
use coready::text::Catalogue;

/// A questionnaire that uses every key, without a mistake.
const SMALL: &str = include_str!("content/small.toml");

/// Reads a text as the file `small.toml`.
fn read(text: &str) -> Result<Questionnaire, Failure> {
    content::read(&source(text))
}

fn source(text: &str) -> Source {
    files::source(Path::new("small.toml"), text.as_bytes().to_vec()).expect("the text is short enough")
}

/// The small questionnaire with these places changed; each must be there, once.
fn changed(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(SMALL.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from:?} does not stand there once");
        text.replace(from, to)
    })
}

/// What is told of a text that has mistakes.
fn told(text: &str) -> String {
    let failure = read(text).expect_err("the text has mistakes");
    failure.told(&Catalogue::english(), 100, false)
}

/// Compares what is told of the small questionnaire with these changes to a snapshot of this name.
macro_rules! assert_told {
    ($name:literal, $text:expr) => {
        insta::with_settings!({ snapshot_path => "../snapshots", omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(concat!("content-", $name), crate::content::told(&$text));
        });
    };
}
use assert_told;
