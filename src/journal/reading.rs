//! Taking values out of a file's tree by key, noting every mistake on the way instead of stopping
//! at the first. Which keys a file has is known to the files' own modules.

use std::ops::Range;
use std::path::Path;
use std::str::FromStr;

use crate::content::nearest::hint;
use crate::error::{Failure, Place, Problem, Result, Source};
use crate::files::tree::{Entry, Node, Value, json_tree, toml_tree};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::text::{Message, shown};

/// The most characters of an offending value that are repeated.
const REPEATED: usize = 40;

/// A file being read, and what was found wrong with it so far.
pub(super) struct Reading<'a> {
    source: &'a Source,
    problems: Vec<Problem>,
}

/// A table of the file.
#[derive(Clone, Copy)]
pub(super) struct Table<'a> {
    entries: &'a [Entry],
    /// Where the table stands.
    pub(super) node: &'a Node,
}

/// The tree of a file: TOML by its ending, else JSON.
pub(super) fn tree(source: &Source) -> Result<Node> {
    if is_toml(&source.file) { toml_tree(source) } else { json_tree(source) }
}

fn is_toml(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
}

impl<'a> Table<'a> {
    /// The table that a node holds, if it holds one.
    pub(super) fn of(node: &'a Node) -> Option<Self> {
        match &node.value {
            Value::Table(entries) => Some(Self { entries, node }),
            _ => None,
        }
    }

    /// The entry of this key, unless it is missing or `null`.
    pub(super) fn entry(&self, key: &str) -> Option<&'a Entry> {
        self.entries.iter().find(|entry| entry.key == key && entry.node.value != Value::Nothing)
    }

    /// All entries but those that are `null`.
    pub(super) fn entries(&self) -> impl Iterator<Item = &'a Entry> + use<'a> {
        self.entries.iter().filter(|entry| entry.node.value != Value::Nothing)
    }
}

impl<'a> Reading<'a> {
    pub(super) fn of(source: &'a Source) -> Self {
        Self { source, problems: Vec::new() }
    }

    /// The value, if nothing was wrong; else every problem in the order of the text.
    pub(super) fn end<T>(mut self, value: Option<T>) -> Result<T> {
        self.problems.sort_by_key(|problem| match &problem.place {
            Place::Span(_, span) => span.start,
            _ => 0,
        });
        match value {
            Some(value) if self.problems.is_empty() => Ok(value),
            _ => Err(Failure::from(self.problems)),
        }
    }

    /// Notes a problem at this place.
    pub(super) fn wrong(&mut self, at: &Range<usize>, message: Message, hint: Message) {
        self.problems.push(Problem::new(message).at(self.source, at.clone()).hint(hint));
    }

    /// The text at a place, cut short and made safe to repeat.
    pub(super) fn quoted(&self, at: &Range<usize>) -> String {
        let text = self.source.text.get(at.clone()).unwrap_or_default();
        let mut quoted: String = shown(text.lines().next().unwrap_or_default()).chars().take(REPEATED).collect();
        if quoted.len() < text.len() {
            quoted.push('…');
        }
        quoted
    }

    /// The whole file as a table.
    pub(super) fn top(&mut self, node: &'a Node) -> Option<Table<'a>> {
        let table = Table::of(node);
        if table.is_none() {
            self.wrong(&node.span, message!("journal-no-table"), message!("journal-no-table-hint"));
        }
        table
    }

    /// Notes every key that is not one of these, and every key that stands there twice.
    pub(super) fn only(&mut self, table: Table<'_>, known: &[&str]) {
        for entry in table.entries {
            if !known.contains(&entry.key.as_str()) {
                let hint = hint(&entry.key, known);
                self.wrong(&entry.at, message!("journal-key-unknown", key = shown(&entry.key)), hint);
            }
        }
        self.twice(table);
    }

    /// Notes every key that stands there twice.
    pub(super) fn twice(&mut self, table: Table<'_>) {
        for (position, entry) in table.entries.iter().enumerate() {
            if table.entries.iter().take(position).any(|earlier| earlier.key == entry.key) {
                let hint = message!("journal-key-twice-hint");
                self.wrong(&entry.at, message!("journal-key-twice", key = shown(&entry.key)), hint);
            }
        }
    }

    /// The value of a key that must be there, and say something.
    pub(super) fn required<T>(&mut self, table: Table<'_>, key: &str, value: Option<T>) -> Option<T> {
        let there = table.entry(key).map(|entry| &entry.node.span);
        if value.is_none() && !there.is_some_and(|at| self.is_told(at)) {
            let at = there.cloned().unwrap_or_else(|| head(table.node));
            self.wrong(&at, message!("journal-key-missing", key = key), message!("journal-key-missing-hint"));
        }
        value
    }

    /// Whether a problem at this place has been noted.
    fn is_told(&self, at: &Range<usize>) -> bool {
        self.problems.iter().any(|problem| matches!(&problem.place, Place::Span(_, told) if told == at))
    }

    /// The text under a key, if it is there.
    pub(super) fn text(&mut self, table: Table<'_>, key: &str) -> Option<String> {
        match &table.entry(key)?.node.value {
            Value::Text(text) => Some(text.clone()),
            _ => self.not(table, key, message!("journal-kind-text")),
        }
    }

    /// The text under a key, if it is there and says something.
    pub(super) fn words(&mut self, table: Table<'_>, key: &str) -> Option<String> {
        self.text(table, key).filter(|text| !text.trim().is_empty())
    }

    /// The value that the text under a key spells, if it is there; `kind` says what is expected.
    pub(super) fn spelt<T: FromStr>(&mut self, table: Table<'_>, key: &str, kind: Message) -> Option<T> {
        let entry = table.entry(key)?;
        if let Value::Text(text) = &entry.node.value
            && let Ok(value) = text.parse()
        {
            return Some(value);
        }
        self.not(table, key, kind)
    }

    /// The whole number from `least` on under a key, if it is there.
    pub(super) fn whole(&mut self, table: Table<'_>, key: &str, least: usize) -> Option<usize> {
        let entry = table.entry(key)?;
        if let Value::Whole(number) = entry.node.value
            && let Ok(number) = usize::try_from(number)
            && number >= least
        {
            return Some(number);
        }
        self.not(table, key, message!("journal-kind-whole", least = least))
    }

    /// Whether the key is there and says `true`.
    pub(super) fn flag(&mut self, table: Table<'_>, key: &str) -> bool {
        let Some(entry) = table.entry(key) else { return false };
        if let Value::Flag(flag) = entry.node.value {
            return flag;
        }
        self.not::<()>(table, key, message!("journal-kind-flag"));
        false
    }

    /// Who answers, by the word under a key, if it is there.
    pub(super) fn respondents(&mut self, table: Table<'_>, key: &str) -> Option<Respondents> {
        let word = self.text(table, key)?;
        let known = Respondents::ALL.into_iter().find(|known| known.word() == word);
        known.or_else(|| self.not(table, key, message!("journal-kind-respondents")))
    }

    /// The table under a key, if it is there.
    pub(super) fn table(&mut self, table: Table<'a>, key: &str) -> Option<Table<'a>> {
        let entry = table.entry(key)?;
        Table::of(&entry.node).or_else(|| self.not(table, key, message!("journal-kind-table")))
    }

    /// The texts in a row under a key; none if it is not there.
    pub(super) fn texts(&mut self, table: Table<'_>, key: &str) -> Vec<String> {
        let Some(entry) = table.entry(key) else { return Vec::new() };
        let text = |node: &Node| match &node.value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        };
        let texts = match &entry.node.value {
            Value::List(nodes) => nodes.iter().map(text).collect::<Option<Vec<_>>>(),
            _ => None,
        };
        texts.or_else(|| self.not(table, key, message!("journal-kind-texts"))).unwrap_or_default()
    }

    /// Notes that the value under a key is not what it must be.
    pub(super) fn not<T>(&mut self, table: Table<'_>, key: &str, kind: Message) -> Option<T> {
        let entry = table.entry(key)?;
        let value = self.quoted(&entry.node.span);
        let message = message!("journal-kind", key = key, value = value);
        self.wrong(&entry.node.span, message, message!("journal-kind-hint", kind = kind));
        None
    }

    /// Whether the file's format is one that this program reads: `family` with a number from 1 to `newest`.
    pub(super) fn format(&mut self, table: Table<'_>, family: &str, newest: u32) -> bool {
        let expected = format!("{family}/{newest}");
        let Some(entry) = table.entry("format") else {
            let hint = message!("journal-format-missing-hint", expected = expected);
            self.wrong(&head(table.node), message!("journal-key-missing", key = "format"), hint);
            return false;
        };
        let number = match &entry.node.value {
            Value::Text(format) => format
                .strip_prefix(family)
                .and_then(|rest| rest.strip_prefix('/'))
                .and_then(|number| number.parse().ok()),
            _ => None,
        };
        match number {
            Some(number) if number > newest => {
                let message = message!("journal-format-newer", format = self.quoted(&entry.node.span));
                self.wrong(&entry.node.span, message, message!("journal-format-newer-hint", known = expected));
            }
            Some(1..) => return true,
            _ => {
                let message = message!("journal-format-other", format = self.quoted(&entry.node.span));
                self.wrong(&entry.node.span, message, message!("journal-format-other-hint", expected = expected));
            }
        }
        false
    }
}

/// Where to point when something is missing from a table: its start.
fn head(node: &Node) -> Range<usize> {
    node.span.start..(node.span.start + 1).min(node.span.end)
}
