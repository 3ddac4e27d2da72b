//! The id of a response that comes from a table: the same each time the same row is collected. What the row says is not
//! known here.

use std::collections::HashMap;

use super::columns::Target;
use super::grid::Row;
use crate::files;

/// Gives ids to the rows of a table.
pub(super) struct Identity<'a> {
    checkpoint: &'a str,
    /// The surest column with an id in it, and those that belong to it.
    columns: Vec<usize>,
    /// How often the same cells came before.
    seen: HashMap<String, usize>,
}

impl<'a> Identity<'a> {
    /// By what each column holds.
    pub(super) fn of(checkpoint: &'a str, columns: &[Option<Target>], rows: &[Row]) -> Self {
        let filled = |column: usize| rows.iter().any(|row| !row.cell(column).is_empty());
        let ids = columns.iter().enumerate().filter_map(|(column, target)| match target {
            Some(Target::Id(rank)) => Some((*rank, column)),
            _ => None,
        });
        let best = ids.filter(|(_, column)| filled(*column)).min().map(|(_, column)| column);
        let parts = columns.iter().enumerate().filter(|(_, target)| matches!(target, Some(Target::IdPart)));
        let parts: Vec<usize> = parts.map(|(column, _)| column).collect();
        let columns = best.map(|best| std::iter::once(best).chain(parts).collect()).unwrap_or_default();
        Self { checkpoint, columns, seen: HashMap::new() }
    }

    /// The column with the tool's own id, if there is one.
    pub(super) fn column(&self) -> Option<usize> {
        self.columns.first().copied()
    }

    /// The id of a row, and whether the tool gave it: of the tool's own id, else of all cells and how often they came
    /// before.
    pub(super) fn id(&mut self, row: &Row) -> (String, bool) {
        let own = self.columns.first().is_some_and(|column| !row.cell(*column).is_empty());
        let mut seed = String::new();
        add(&mut seed, self.checkpoint);
        if own {
            add(&mut seed, "id");
            let cells = self.columns.iter().map(|column| row.cell(*column));
            cells.for_each(|cell| add(&mut seed, cell.strip_prefix("uuid:").unwrap_or(cell)));
            return (uuid(&files::sha256(seed.as_bytes())), true);
        }
        add(&mut seed, "cells");
        row.cells()
            .collect::<Vec<_>>()
            .join("\u{1F}")
            .trim_end_matches('\u{1F}')
            .split('\u{1F}')
            .for_each(|cell| add(&mut seed, cell));
        let digest = files::sha256(seed.as_bytes());
        let count = self.seen.entry(digest.clone()).or_insert(0);
        *count += 1;
        if *count == 1 {
            return (uuid(&digest), false);
        }
        (uuid(&files::sha256(format!("{digest} {count}").as_bytes())), false)
    }
}

/// Adds a part with its length before it, so that no two rows give the same seed.
fn add(seed: &mut String, part: &str) {
    seed.push_str(&part.len().to_string());
    seed.push(':');
    seed.push_str(part);
}

/// The first 122 bits of a digest as a UUID of version 8 (RFC 9562, section 5.8).
fn uuid(digest: &str) -> String {
    let mut digits: Vec<char> = digest.chars().take(32).collect();
    if let Some(version) = digits.get_mut(12) {
        *version = '8';
    }
    if let Some(variant) = digits.get_mut(16) {
        let bits = variant.to_digit(16).unwrap_or(0) % 4;
        *variant = char::from_digit(8 + bits, 16).unwrap_or('8');
    }
    let mut id = String::with_capacity(36);
    for (at, digit) in digits.into_iter().enumerate() {
        if matches!(at, 8 | 12 | 16 | 20) {
            id.push('-');
        }
        id.push(digit);
    }
    id
}
