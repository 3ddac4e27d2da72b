//! The program itself, over the same tables as the engines.

use std::num::NonZeroUsize;

use coready::batch::{self, Input, Kind, Summary, World};
use coready::error::{Failure, Problem};
use coready::scoring::plan::Plan;
use serde_json::Value;

use super::engines::{Job, Rows, WORDS};

/// Keeps what is written.
#[derive(Default)]
struct Kept(Vec<u8>);

impl World for Kept {
    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn progress(&mut self, _: &Summary) -> Result<(), Failure> {
        Ok(())
    }

    fn skipped(&mut self, problem: Problem) {
        panic!("{problem:?}");
    }
}

/// What it writes of the rows of a table, or of its groups, with nine decimals.
pub(super) fn csv(job: &Job<'_>) -> String {
    let plan = Plan::of(job.questionnaire);
    let by = job.wanted.groups.as_slice();
    let scoring = batch::Job {
        plan: &plan,
        files: &["-".into()],
        folder: std::path::Path::new(""),
        pipe: &|path| Ok(Box::new(std::fs::File::open(path)?)),
        kind: Some(Kind::Csv),
        digits: 9,
        by: (!by.is_empty()).then_some(by),
        floors: job.wanted.floors,
        skip: false,
        threads: NonZeroUsize::new(2).expect("it is not 0"),
        memory: usize::MAX,
    };
    let (mut kept, table): (Kept, Input) = (Kept::default(), Box::new(std::io::Cursor::new(job.table.clone())));
    batch::score(&scoring, table, &mut kept).expect("the table can be scored");
    String::from_utf8(kept.0).expect("it is text")
}

/// What it finds of the groups of a table.
pub(super) fn groups(job: &Job<'_>) -> Rows {
    let written = csv(job);
    let mut reader = csv::Reader::from_reader(written.as_bytes());
    let names: Vec<String> = reader.headers().expect("there is a head").iter().map(str::to_owned).collect();
    let value = |name: &str, cell: &str| match cell {
        _ if WORDS.contains(&name) => Value::from(cell),
        "" => Value::Null,
        _ => serde_json::from_str(cell).expect("it is a number"),
    };
    let rows = reader.records().map(|row| {
        let row = row.expect("every row has every column");
        names.iter().zip(row.iter()).map(|(name, cell)| (name.clone(), value(name, cell))).collect()
    });
    rows.collect()
}
