//! `coready schema`: the JSON Schema of a format, made from the structs that read or write it.

use crate::app::App;
use crate::args::{Schema, SchemaName};
use crate::content;
use crate::error::Result;
use crate::files;
use crate::journal;
use crate::report::json;

/// Prints the JSON Schema (draft 2020-12) of a format.
///
/// # Errors
/// When it cannot be written.
pub fn schema(args: &Schema, app: &mut App) -> Result<()> {
    app.print(&match args.name {
        SchemaName::Questionnaire => files::to_json(&content::schema())?,
        SchemaName::Translation => files::to_json(&content::translation_schema())?,
        SchemaName::Response => journal::response_schema()?,
        SchemaName::Result => files::to_json(&json::result_schema())?,
        SchemaName::Progress => files::to_json(&json::progress_schema())?,
    })
}
