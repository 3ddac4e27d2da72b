//! Results and answers as tables. What stands in them is known to `report`.

use std::path::Path;

use super::chosen::with_raw;
use crate::app::App;
use crate::args::Export;
use crate::error::{Failure, Problem, Result};
use crate::files;
use crate::journal::{Journal, Stored};
use crate::message;
use crate::report::tables::{self, Table, Wide, Written};
use crate::report::{Report, json};
use crate::text::{Catalogue, Message};

/// The name of the file that describes the tables beside it.
const PACKAGE: &str = "datapackage.json";

/// Writes one table to a file or to standard output, or all of them into a folder with a file that describes them.
///
/// # Errors
/// When every checkpoint is asked for, the table would go to a terminal as bytes, or cannot be written.
pub(super) fn export(args: &Export, written: Written, journal: &Journal, app: &mut App) -> Result<()> {
    if args.all {
        return refused(message!("export-tables-all"), message!("export-tables-all-hint"));
    }
    let is_file = args.output.as_deref().is_none_or(is_table);
    if args.output.is_none() && written == Written::Parquet && app.terminal.output {
        return refused(message!("export-terminal"), message!("export-terminal-hint"));
    }
    let stored =
        if args.raw { with_raw(args, journal, app)? } else { journal.checkpoint(args.checkpoint.as_deref())? };
    let organisation = &journal.settings.organisation;
    let report = Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
    let english = Catalogue::english();
    let result = json::result(&report, &english);
    let answers = |written| answers(&stored, written, &english);
    let Some(output) = args.output.as_deref().filter(|_| !is_file) else {
        let table = if args.raw { answers(written).0 } else { tables::results(&result, &english) };
        return one(&table, args.output.as_deref(), written, app);
    };
    let mut all = vec![tables::results(&result, &english)];
    if args.raw || stored.checkpoint.many().is_none() {
        let (wide, long) = answers(written);
        all.extend([wide, long]);
    }
    let package = files::to_json(&tables::package(&result, &all, written, &english))?;
    let folder = app.folder.join(output);
    files::create_folder(&folder)?;
    for table in &all {
        files::replace(&folder.join(format!("{}.{}", table.name, written.ending())), &tables::write(table, written)?)?;
    }
    files::replace(&folder.join(PACKAGE), package.as_bytes())?;
    app.note(&message!("export-tables-written", folder = output, tables = all.len()));
    Ok(())
}

/// Whether this is the name of a table and not of a folder.
fn is_table(output: &Path) -> bool {
    let ending = output.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| [Written::Csv, Written::Parquet].iter().any(|written| written.ending() == ending))
}

/// The answers wide and long. In Parquet a level is a number and its status stands beside it.
fn answers(stored: &Stored, written: Written, catalogue: &Catalogue) -> (Table, Table) {
    let Stored { questionnaire, responses, .. } = stored;
    let wide = if written == Written::Parquet { Wide::Apart } else { Wide::InWords };
    let wide = tables::answers(questionnaire, responses, wide, catalogue);
    (wide, tables::answers_long(questionnaire, responses, catalogue))
}

fn one(table: &Table, output: Option<&Path>, written: Written, app: &mut App) -> Result<()> {
    let bytes = tables::write(table, written)?;
    let Some(output) = output else { return app.print_bytes(&bytes) };
    files::replace(&app.folder.join(output), &bytes)?;
    app.note(&message!("export-written", file = output));
    Ok(())
}

fn refused<T>(message: Message, hint: Message) -> Result<T> {
    Err(Failure::usage(Problem::new(message).hint(hint)))
}
