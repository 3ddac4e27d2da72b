//! What stands in a folder of tables, for programs: a data package after the Frictionless standard
//! (<https://datapackage.org/profiles/1.0/tabular-data-package/>).

use serde::Serialize;

use super::super::result::ResultFile;
use super::table::Table;
use crate::message;
use crate::text::Catalogue;

/// How the tables of a package are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// As CSV (RFC 4180, UTF-8).
    Csv,
    /// As Apache Parquet.
    Parquet,
}

/// A package of tables, ready to be written as JSON.
#[derive(Serialize)]
pub struct Package<'a> {
    name: &'a str,
    title: &'a str,
    description: String,
    resources: Vec<Resource<'a>>,
}

#[derive(Serialize)]
struct Resource<'a> {
    name: &'a str,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<&'static str>,
    format: &'static str,
    mediatype: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'static str>,
    description: &'a str,
    schema: Schema<'a>,
}

#[derive(Serialize)]
struct Schema<'a> {
    fields: Vec<FieldFile<'a>>,
    #[serde(rename = "missingValues")]
    missing_values: [&'static str; 1],
}

#[derive(Serialize)]
struct FieldFile<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    description: &'a str,
}

impl Written {
    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Parquet => "parquet",
        }
    }
}

/// The package of these tables; `newest` is the result of the last of so many checkpoints.
pub fn package<'a>(
    (newest, checkpoints): (&'a ResultFile, usize),
    tables: &'a [Table],
    written: Written,
    catalogue: &Catalogue,
) -> Package<'a> {
    let about = message!(
        "table-package",
        organisation = &newest.organisation,
        count = checkpoints,
        checkpoint = &newest.checkpoint.id,
        questionnaire = &newest.questionnaire.id,
        version = &newest.questionnaire.version
    );
    Package {
        name: &newest.questionnaire.id,
        title: &newest.organisation,
        description: catalogue.say(&about),
        resources: tables.iter().map(|table| resource(table, written)).collect(),
    }
}

fn resource(table: &Table, written: Written) -> Resource<'_> {
    let is_csv = written == Written::Csv;
    let fields = table.fields.iter();
    let fields =
        fields.map(|field| FieldFile { name: &field.name, kind: field.kind.word(), description: &field.about });
    Resource {
        name: table.name,
        path: format!("{}.{}", table.name, written.ending()),
        profile: is_csv.then_some("tabular-data-resource"),
        format: written.ending(),
        mediatype: if is_csv { "text/csv" } else { "application/vnd.apache.parquet" },
        encoding: is_csv.then_some("utf-8"),
        description: &table.about,
        schema: Schema { fields: fields.collect(), missing_values: [""] },
    }
}
