//! The scoring of a questionnaire as SQL. What stands in it is known to `batch`.

use std::path::Path;

use crate::app::App;
use crate::args::{AskedBy, Sql, SqlDialect};
use crate::batch::sql::{self, Dialect, Wanted};
use crate::commands::score;
use crate::content;
use crate::error::{Failure, Problem, Result};
use crate::message;
use crate::model::questionnaire::Questionnaire;

/// Whether anything is said that only SQL understands.
pub(super) fn is_wanted(args: &Sql) -> bool {
    let Sql { dialect, table, keep, asked, by, floor } = args;
    dialect.is_some() || table.is_some() || floor.is_some() || !keep.is_empty() || !asked.is_empty() || !by.is_empty()
}

/// The statement, with comments in the language that is spoken.
///
/// # Errors
/// When no engine is named, two columns would be called the same, or the floor is too low.
pub(super) fn sql(args: &Sql, questionnaire: &Questionnaire, own: Option<&Path>, app: &App) -> Result<String> {
    let Some(chosen) = args.dialect else {
        let problem = Problem::new(message!("sql-no-dialect"));
        return Err(Failure::usage(problem.hint(message!("sql-no-dialect-hint"))));
    };
    let said = content::to_read(questionnaire, app.catalogue.language().code(), own)?;
    // What is compared with answers stays as it is written, whatever language the title is in.
    let spoken = Questionnaire { title: said.title, ..questionnaire.clone() };
    sql::statement(&spoken, &wanted(args)?, dialect(chosen), &app.catalogue)
}

fn wanted(args: &Sql) -> Result<Wanted> {
    Ok(Wanted {
        table: args.table.clone().unwrap_or_else(|| "responses".to_owned()),
        keep: args.keep.clone(),
        by_path: args.asked.contains(&AskedBy::Path),
        by_role: args.asked.contains(&AskedBy::Role),
        groups: score::once(&args.by),
        floors: score::floors(args.floor)?,
    })
}

fn dialect(chosen: SqlDialect) -> &'static dyn Dialect {
    match chosen {
        SqlDialect::Duckdb => &sql::DuckDb,
        SqlDialect::Postgresql => &sql::PostgreSql,
        SqlDialect::Spark => &sql::Spark,
        SqlDialect::Bigquery => &sql::BigQuery,
    }
}
