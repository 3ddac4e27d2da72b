//! The mistakes found so far in one file. They are gathered in whatever order the checks
//! run and told in the order of the file.

use std::collections::BTreeSet;
use std::ops::Range;

use super::nearest::{self, quoted};
use crate::error::{Problem, Result, Source};
use crate::message;
use crate::text::Message;

/// The most mistakes that are told of one file; beyond it, only how many more there are.
const MOST: usize = 1000;

/// Where the file as a whole is meant.
pub(super) const TOP: Range<usize> = 0..0;

/// The mistakes of one file.
pub(super) struct Findings<'s> {
    source: &'s Source,
    problems: Vec<(usize, Problem)>,
    more: usize,
    told: BTreeSet<(usize, usize, String)>,
}

impl<'s> Findings<'s> {
    /// None yet.
    pub(super) fn new(source: &'s Source) -> Self {
        Self { source, problems: Vec::new(), more: 0, told: BTreeSet::new() }
    }

    /// The file.
    pub(super) fn source(&self) -> &'s Source {
        self.source
    }

    /// One more mistake, at these bytes, with what to do about it.
    pub(super) fn add(&mut self, at: &Range<usize>, message: Message, hint: Message) {
        if self.full() {
            self.more += 1;
            return;
        }
        let problem = Problem::new(message).at(self.source, at.clone()).hint(hint);
        self.problems.push((at.start, problem));
    }

    /// One more mistake: a word that is not among the known ones. The message is asked for only if it is told.
    pub(super) fn unknown(
        &mut self,
        at: &Range<usize>,
        word: &str,
        known: &[&str],
        message: impl Fn(String) -> Message,
    ) {
        // Looking for the nearest word takes time that nobody would thank us for in a file with thousands of mistakes.
        let hint = if self.full() { message!("content-none-known") } else { nearest::hint(word, known) };
        self.add(at, message(quoted(word)), hint);
    }

    /// Remembers that a key of the table at these bytes was told, so that it is not called missing as well.
    pub(super) fn remember(&mut self, table: &Range<usize>, key: &str) {
        self.told.insert((table.start, table.end, key.to_owned()));
    }

    /// Whether a key of the table at these bytes was told already.
    pub(super) fn remembers(&self, table: &Range<usize>, key: &str) -> bool {
        !self.told.is_empty() && self.told.contains(&(table.start, table.end, key.to_owned()))
    }

    /// The line these bytes begin on, counted from 1.
    pub(super) fn line(&self, at: &Range<usize>) -> usize {
        let before = self.source.text.get(..at.start).unwrap_or_default();
        before.matches('\n').count() + 1
    }

    /// The text at these bytes; empty where there is none.
    pub(super) fn text(&self, at: &Range<usize>) -> &'s str {
        self.source.text.get(at.clone()).unwrap_or_default()
    }

    /// Everything found, in the order of the file; nothing if there is nothing.
    ///
    /// # Errors
    /// The mistakes, if there are any.
    pub(super) fn finish(mut self) -> Result<()> {
        if self.problems.is_empty() {
            return Ok(());
        }
        self.problems.sort_by_key(|(start, _)| *start);
        let mut problems: Vec<Problem> = self.problems.into_iter().map(|(_, problem)| problem).collect();
        if self.more > 0 {
            problems.push(Problem::new(message!("content-more", more = self.more)).in_file(&self.source.file));
        }
        Err(problems.into())
    }

    fn full(&self) -> bool {
        self.problems.len() >= MOST
    }
}
