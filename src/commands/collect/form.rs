//! Answers in this program's own format, one set or several in a list, as its form saves them.

use std::path::Path;

use crate::error::{Failure, Problem, Result, Source};
use crate::files::tree::{Node, Value, json_tree};
use crate::journal::{self, Taking};
use crate::message;
use crate::model::response::Response;
use crate::text::shown;

/// What a file in this format holds somewhere.
const MARK: &[u8] = b"coready/response/";

/// Whether a file looks like JSON in this program's own format.
pub(super) fn is_from_form(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii_start();
    matches!(text.first(), Some(b'{' | b'[')) && bytes.windows(MARK.len()).any(|window| window == MARK)
}

/// The answer sets in a file.
///
/// # Errors
/// Every mistake in them; and when they were given for another checkpoint.
pub(super) fn responses(file: &Path, bytes: Vec<u8>, taking: &Taking) -> Result<Vec<Response>> {
    let source = crate::files::source(file, bytes)?;
    let tree = json_tree(&source)?;
    let (mut responses, mut problems) = (Vec::new(), Vec::new());
    for node in sets(&tree) {
        match one(&source, node, taking) {
            Ok(response) => responses.push(response),
            Err(failure) => problems.extend(failure.problems),
        }
    }
    if problems.is_empty() { Ok(responses) } else { Err(Failure::from(problems)) }
}

fn sets(tree: &Node) -> Vec<&Node> {
    match &tree.value {
        Value::List(nodes) => nodes.iter().collect(),
        _ => vec![tree],
    }
}

fn one(source: &Source, node: &Node, taking: &Taking) -> Result<Response> {
    // The same text with nothing but this set in it, so that places stay where they are.
    let blank = |text: &str| -> String {
        text.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }).collect()
    };
    let part = |range: std::ops::Range<usize>| source.text.get(range).unwrap_or_default();
    let text =
        blank(part(0..node.span.start)) + part(node.span.clone()) + &blank(part(node.span.end..source.text.len()));
    let alone = Source { file: source.file.clone(), text: text.into() };
    let read = journal::read_response(&alone, &taking.frozen.questionnaire, None)?;
    if let Some(said) = read.checkpoint.filter(|said| *said != taking.checkpoint.id) {
        let message = message!("collect-other-checkpoint", said = shown(&said), checkpoint = &taking.checkpoint.id);
        let problem = Problem::new(message).in_file(&source.file);
        return Err(problem.hint(message!("collect-other-checkpoint-hint")).into());
    }
    Ok(read.response)
}
