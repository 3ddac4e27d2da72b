//! Rows that come in columns: each column is gone through from its first row to its last, and then the rows are put together.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::cells::{Cell, Packed, Small};
use super::parquet::{Column, Columns};
use super::rows::{Reader, Row};
use super::texts::Told;
use crate::error::Result;
use crate::message;
use crate::text::Message;

/// The sums of a task stand so many behind those of the one before.
const APART: usize = 8;

/// Some rows, column by column.
pub(super) struct Across<'a> {
    reader: &'a Reader<'a>,
    /// Of each task, its number in each row. Tasks are longer than they have rows: if the same row of each stood
    /// a power of two behind that of the one before, the processor could not keep all of them at hand.
    sums: Vec<Small>,
    length: usize,
    /// Of each place, the cells that are set aside.
    aside: Vec<Vec<Packed>>,
    /// Of rows that have a bad cell, the first column with one and what is wrong with it.
    wrong: BTreeMap<usize, (usize, Message)>,
    /// The columns that hold no items.
    others: Vec<(usize, Column)>,
}

/// What stands beside the items of some rows, as text.
pub(super) struct Beside<'a> {
    /// The columns that are kept.
    pub(super) kept: Vec<Told<'a>>,
    path: Option<Told<'a>>,
    role: Option<Told<'a>>,
}

impl<'a> Across<'a> {
    /// Goes through the columns.
    ///
    /// # Errors
    /// When one of them cannot be decoded.
    pub(super) fn of(reader: &'a Reader<'a>, columns: &Columns) -> Result<Self> {
        let (layout, length) = (reader.layout, columns.rows + APART);
        let mut sums = Vec::with_capacity(length * reader.plan.tasks.len());
        layout.begun(reader.plan).into_iter().for_each(|begun| sums.resize(sums.len() + length, Small::of(begun)));
        let mut across = Self {
            reader,
            sums,
            length,
            aside: vec![Vec::new(); layout.aside],
            wrong: BTreeMap::new(),
            others: Vec::new(),
        };
        let of_items = reader.cells_of.iter().map(|(at, cell)| (*at, Some(*cell)));
        let others = [layout.path, layout.role].into_iter().flatten().map(|(_, column)| column);
        let others: BTreeSet<usize> = others.chain(layout.kept.iter().copied()).collect();
        let wanted: Vec<_> = others.into_iter().map(|at| (at, None)).chain(of_items).collect();
        let mut left: VecDeque<_> = turned(&wanted, columns.number).copied().collect();
        let mut passed = 0;
        while let Some((at, cell)) = left.pop_front() {
            // Only if others are at all that is left is one of them waited for.
            let waits = passed > left.len();
            match (if waits { columns.take(at) } else { columns.take_if_free(at) }?, cell) {
                (Some(column), Some(cell)) => across.add(&column, at, cell),
                (Some(column), None) => across.others.push((at, column)),
                (None, _) if waits => {}
                (None, _) => {
                    left.push_back((at, cell));
                    passed += 1;
                    continue;
                }
            }
            passed = 0;
        }
        Ok(across)
    }

    /// Adds a column of cells to its task.
    fn add(&mut self, column: &Column, at: usize, cell: Cell) {
        let cells = self.reader.cells.get(cell.cells);
        if column.add_to(&mut self.sums[cell.task * self.length..][..self.length], cells).is_bad() {
            self.note(column, at, cell);
        }
        if let Some(place) = cell.aside {
            self.aside[place] = column.cells(cells);
        }
    }

    /// Notes what is wrong with rows that have a bad cell in this column, unless a column before it has one.
    fn note(&mut self, column: &Column, at: usize, cell: Cell) {
        let cells = self.reader.cells.get(cell.cells);
        let (texts, packed) = (column.told(), column.cells(cells));
        for (row, _) in packed.iter().enumerate().filter(|(_, packed)| packed.is_bad()) {
            let text = texts.get(row).text();
            let is_told = cells.word(text).is_bad();
            let told = || if is_told { self.reader.wrong(cell, at, text) } else { message!("row-values") };
            if self.wrong.get(&row).is_none_or(|(before, _)| at < *before) {
                self.wrong.insert(row, (at, told()));
            }
        }
    }

    /// What stands beside the items; with the columns that are kept if those are wanted.
    pub(super) fn beside(&self, with_kept: bool) -> Beside<'_> {
        let layout = self.reader.layout;
        let kept = layout.kept.iter().filter(|_| with_kept).filter_map(|column| self.told(*column));
        let of = |place: Option<(usize, usize)>| place.and_then(|(_, column)| self.told(column));
        Beside {
            kept: kept.map(|told| told.look_for_quotes(layout.delimiter)).collect(),
            path: of(layout.path),
            role: of(layout.role),
        }
    }

    /// Puts a row together.
    ///
    /// # Errors
    /// With what is wrong with it.
    pub(super) fn row(&self, at: usize, beside: &Beside<'_>, row: &mut Row) -> std::result::Result<(), Message> {
        let sums = self.sums[at..].iter().step_by(self.length);
        row.tasks.iter_mut().zip(sums).for_each(|(task, sum)| *task = sum.packed());
        let aside = row.aside.iter_mut().zip(&self.aside);
        aside.for_each(|(place, aside)| *place = aside.get(at).copied().unwrap_or_default());
        if !self.wrong.is_empty()
            && let Some((_, wrong)) = self.wrong.get(&at)
        {
            return Err(wrong.clone());
        }
        self.reader.settle(text(beside.path.as_ref(), at), text(beside.role.as_ref(), at), row)
    }

    /// What stands in a column that holds no item, as text.
    fn told(&self, column: usize) -> Option<Told<'_>> {
        self.others.iter().find(|(at, _)| *at == column).map(|(_, column)| column.told())
    }

    /// The columns that are kept, of the rows that are wanted.
    pub(super) fn kept_columns(mut self, wanted: &[bool]) -> Vec<Column> {
        let are_all = wanted.iter().all(|is_wanted| *is_wanted);
        let mut take = |column: &usize| {
            let place = self.others.iter().position(|(at, _)| at == column)?;
            Some(self.others.swap_remove(place).1)
        };
        let kept = self.reader.layout.kept.iter().filter_map(&mut take);
        kept.map(|column| if are_all { column } else { column.only(wanted) }).collect()
    }
}

/// What stands in a row of a column; nothing where there is no such column.
fn text<'t>(told: Option<&'t Told<'_>>, at: usize) -> &'t [u8] {
    told.map_or(b"", |told| told.get(at).text())
}

/// The same things from another one on for every number: threads that have numbers in a row begin far from each other, so
/// that none waits for what the other is at.
fn turned<T>(things: &[T], number: usize) -> impl Iterator<Item = &T> {
    // The golden section spreads any number of threads evenly.
    let first = (number * 618 % 1000) * things.len() / 1000;
    let (before, behind) = things.split_at(first);
    behind.iter().chain(before)
}
