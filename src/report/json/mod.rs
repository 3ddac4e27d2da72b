//! The published JSON: results, progress, exports and their schemas. How JSON is written is known to `files`.

mod why;
mod beside;
mod many;
mod result;
mod change;
mod progress;

pub use progress::{PROGRESS, progress};
pub use result::{RESULT, result};

use schemars::{JsonSchema, Schema, generate::SchemaSettings};

use why::Why;

use super::computed::Report;
use super::progress_file::{ExportFile, ExportedCheckpoint, ProgressFile};
use super::result::ResultFile;
use crate::message;
use crate::model::plan::Commitment;
use crate::text::Catalogue;

/// Format of an export of all checkpoints.
pub const EXPORT: &str = "coready/export/1";

/// All checkpoints with their responses, however the caller writes a response. Those of many, each of whom answered
/// alone, are left out.
pub fn export<'a, R>(
    organisation: &str,
    checkpoints: impl IntoIterator<Item = (&'a Report<'a>, Vec<R>)>,
    catalogue: &Catalogue,
) -> ExportFile<R> {
    let exported = checkpoints.into_iter().map(|(report, responses)| {
        let mut why = Why::new(catalogue);
        let responses = Some(responses).filter(|_| report.checkpoint.many().is_none());
        let responses = why.maybe("responses", responses, &message!("report-why-answers"));
        ExportedCheckpoint { result: result::without_plan(report, catalogue), responses, why_null: why.reasons }
    });
    ExportFile {
        format: EXPORT,
        organisation: organisation.to_owned(),
        plan: Vec::new(),
        checkpoints: exported.collect(),
    }
}

/// The same with the plan, which belongs to all of them.
pub fn planned<R>(export: ExportFile<R>, plan: &[Commitment], catalogue: &Catalogue) -> ExportFile<R> {
    ExportFile { plan: beside::plan(plan, catalogue), ..export }
}

/// The JSON Schema (2020-12) of a result.
pub fn result_schema() -> Schema {
    schema::<ResultFile>()
}

/// The JSON Schema (2020-12) of progress.
pub fn progress_schema() -> Schema {
    schema::<ProgressFile>()
}

fn schema<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
