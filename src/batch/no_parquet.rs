//! What stands in place of `parquet` in a program that was built without it: nothing is read or written, which is told.

use std::fs::File;

use super::cells::{Cells, Packed, Small};
use super::texts::{Texts, Told};
use crate::error::{Failure, Problem, Result};
use crate::message;

/// The first bytes of every such file.
pub(super) const MAGIC: &[u8; 4] = b"PAR1";

/// What a column holds.
#[derive(Clone, Debug)]
pub(super) enum Kind {}

/// A column of some rows.
pub(super) enum Column {}

/// A table that is read.
pub(super) enum Source {}

/// A table that is written.
pub(super) enum Target {}

/// Some rows of a table that is read.
pub(super) struct Columns {
    pub(super) rows: usize,
    pub(super) number: usize,
    never: Column,
}

/// Some rows that are written.
#[derive(Default)]
pub(super) struct Rows {}

/// Lines of numbers between delimiters.
#[derive(Clone, Copy)]
pub(super) struct Lines<'a> {
    pub(super) text: &'a [u8],
    pub(super) delimiter: u8,
    pub(super) whole: &'a [bool],
}

fn missing() -> Failure {
    Problem::new(message!("parquet-missing")).hint(message!("parquet-missing-hint")).into()
}

impl Kind {
    pub(super) fn is_like(&self, _: &Self) -> bool {
        match *self {}
    }
}

impl Column {
    pub(super) fn add_to(&self, _: &mut [Small], _: &Cells) -> Small {
        match *self {}
    }

    pub(super) fn cells(&self, _: &Cells) -> Vec<Packed> {
        match *self {}
    }

    pub(super) fn told(&self) -> Told<'_> {
        match *self {}
    }

    pub(super) fn only(self, _: &[bool]) -> Self {
        match self {}
    }
}

impl Columns {
    pub(super) fn take(&self, _: usize) -> Result<Option<Column>> {
        match self.never {}
    }

    pub(super) fn take_if_free(&self, _: usize) -> Result<Option<Column>> {
        match self.never {}
    }
}

impl Source {
    pub(super) fn of(_: File) -> Result<Self> {
        Err(missing())
    }

    pub(super) fn names(&self) -> Vec<String> {
        match *self {}
    }

    pub(super) fn kinds(&self, _: &[usize]) -> Vec<Kind> {
        match *self {}
    }

    pub(super) fn want(&mut self, _: Vec<bool>) -> std::result::Result<(), Vec<Problem>> {
        match *self {}
    }

    pub(super) fn next(&mut self) -> Result<Option<Columns>> {
        match *self {}
    }
}

impl Rows {
    pub(super) fn of(_: Vec<Texts>, lines: Lines<'_>) -> Self {
        let _ = (lines.text, lines.delimiter, lines.whole);
        Self {}
    }

    pub(super) fn as_read(_: Vec<Column>, _: Lines<'_>) -> Self {
        Self {}
    }
}

impl Target {
    pub(super) fn of(_: &[(&str, Option<Kind>)], _: &[(&str, bool)]) -> Result<Self> {
        Err(missing())
    }

    pub(super) fn take(&mut self, _: Rows) -> Result<Vec<u8>> {
        match *self {}
    }

    pub(super) fn finish(self) -> Result<Vec<u8>> {
        match self {}
    }
}
