//! What went wrong, as data: message, values, place, hint and exit code. It is put into
//! words and drawn in one place, at the edge; nothing here decides what to do about it.

use std::borrow::Cow;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::message;
use crate::text::{Catalogue, Message, columns, copyable, is_hidden, shown};

/// Columns of the mark between a label and its words.
const COLON: usize = 2;
/// Columns before a hint beside a line of a file: its number, at most six digits, and the mark.
const GUTTER: usize = 9;
/// Words are never squeezed into fewer columns than this.
const NARROWEST: usize = 20;

/// What a command gives back, or everything that stood in its way.
pub type Result<T> = std::result::Result<T, Failure>;

/// How the program ends. The numbers are part of the command line's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done; saved and left counts as done.
    Done = 0,
    /// The input or the journal is at fault.
    AtFault = 1,
    /// The command line is not one the program knows.
    WrongUsage = 2,
    /// Interrupted, or input ended; what was answered is kept.
    Interrupted = 130,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Every problem found, in the order of the input, and how the program should end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// At least one problem.
    pub problems: Vec<Problem>,
    /// The exit code that follows.
    pub exit: Exit,
}

/// One problem: what, where and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong: lower case, no full stop, the offending value in backticks.
    pub message: Message,
    /// Where it is.
    pub place: Place,
    /// What to do about it.
    pub hint: Option<Message>,
}

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nowhere in particular, or the message names it.
    Nowhere,
    /// Somewhere in a file.
    File(PathBuf),
    /// Bytes of a file's text.
    Span(Source, Range<usize>),
}

/// A text file that was read, kept so that a problem can show the line it is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file's name, as the person gave it.
    pub file: PathBuf,
    /// All of its text.
    pub text: Arc<str>,
}

impl Problem {
    /// A problem that is nowhere in particular.
    pub fn new(message: Message) -> Self {
        Self { message, place: Place::Nowhere, hint: None }
    }

    /// The same problem, in this file.
    #[must_use]
    pub fn in_file(self, file: &Path) -> Self {
        Self { place: Place::File(file.to_owned()), ..self }
    }

    /// The same problem, at these bytes of this text.
    #[must_use]
    pub fn at(self, source: &Source, span: Range<usize>) -> Self {
        Self { place: Place::Span(source.clone(), span), ..self }
    }

    /// The same problem, with what to do about it.
    #[must_use]
    pub fn hint(self, hint: Message) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// The same problem, with what to do about it if that is known.
    #[must_use]
    pub fn maybe_hint(self, hint: Option<Message>) -> Self {
        Self { hint, ..self }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self { problems: vec![problem], exit: Exit::AtFault }
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        Self { problems, exit: Exit::AtFault }
    }
}

impl Failure {
    /// A failure because the command line asks for something it should not.
    pub fn usage(problem: Problem) -> Self {
        Self { problems: vec![problem], exit: Exit::WrongUsage }
    }

    /// The failure in words, a block a problem, ready for standard error.
    pub fn told(&self, catalogue: &Catalogue, width: usize, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(width);
        let words = Words { catalogue, width };
        let blocks: Vec<String> = self.problems.iter().map(|problem| told(problem, &words, &renderer)).collect();
        blocks.join("\n\n") + "\n"
    }
}

/// How words are put and how wide a line may be.
struct Words<'a> {
    catalogue: &'a Catalogue,
    width: usize,
}

impl Words<'_> {
    /// The words of a message in lines that leave so many columns free.
    fn lines(&self, message: &Message, free: usize) -> String {
        copyable(&self.catalogue.say(message), self.width.saturating_sub(free).max(NARROWEST)).join("\n")
    }
}

fn told(problem: &Problem, words: &Words<'_>, renderer: &Renderer) -> String {
    let label = words.catalogue.say(&message!("label-error"));
    let title = words.lines(&problem.message, columns(&label) + COLON);
    let title = Level::ERROR.with_name(label.as_str()).primary_title(title.as_str());
    let hint_label = words.catalogue.say(&message!("label-hint"));
    let room = columns(&hint_label) + COLON;
    let hint_level = Level::HELP.with_name(hint_label.as_str());
    if let Place::Span(source, span) = &problem.place {
        let (file, text) = (shown(&source.file.display().to_string()), visible(&source.text));
        let annotation = AnnotationKind::Primary.span(within(&source.text, span));
        let snippet = Snippet::source(&*text).path(file.as_str()).annotation(annotation);
        let hint = problem.hint.as_ref().map(|hint| words.lines(hint, room + GUTTER));
        let hint = hint.as_ref().map(|hint| hint_level.message(hint.as_str()));
        return renderer.render(&[title.element(snippet).elements(hint)]);
    }
    // Beside no line of a file there is no margin to hang the hint on: it stands on a line of its own.
    let hint = problem.hint.as_ref().map(|hint| words.lines(hint, room));
    let hint = hint.as_ref().map(|hint| Group::with_title(hint_level.secondary_title(hint.as_str())));
    let file = match &problem.place {
        Place::File(path) => Some(shown(&path.display().to_string())),
        Place::Nowhere | Place::Span(..) => None,
    };
    let place = file.as_ref().map(|file| Origin::path(file.as_str()));
    let told = std::iter::once(Group::with_title(title).elements(place)).chain(hint);
    told.map(|group| renderer.render(&[group])).collect::<Vec<_>>().join("\n")
}

/// The text with the hidden characters that the renderer lets through made visible. Each takes as many bytes as
/// before, so that spans stay right.
fn visible(text: &str) -> Cow<'_, str> {
    let hidden = |character: char| !character.is_ascii() && is_hidden(character);
    if text.is_ascii() || !text.contains(hidden) {
        return Cow::Borrowed(text);
    }
    let stand_in = |character: char| if character.len_utf8() == 2 { '\u{B7}' } else { char::REPLACEMENT_CHARACTER };
    text.chars().map(|character| if hidden(character) { stand_in(character) } else { character }).collect()
}

/// The span cut down to its first line and to the text, so that one line is shown and marked.
fn within(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = span.start.min(text.len());
    let end = span.end.clamp(start, text.len());
    let line_end = text.get(start..end).and_then(|marked| marked.find('\n')).map_or(end, |offset| start + offset);
    start..line_end
}
