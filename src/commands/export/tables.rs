//! Results and answers as tables. What stands in them is known to `report`.

use std::path::Path;

use super::chosen::with_raw;
use crate::app::App;
use crate::args::Export;
use crate::error::{Failure, Problem, Result};
use crate::files;
use crate::journal::{Journal, Stored};
use crate::message;
use crate::report::result::ResultFile;
use crate::report::tables::{self, Sheet, Table, Wide, Written};
use crate::report::{Report, json};
use crate::text::{Catalogue, Message};

/// The name of the file that describes the tables beside it.
const PACKAGE: &str = "datapackage.json";

/// Writes one table to a file or to standard output, or all of them into a folder with a file that describes them.
///
/// # Errors
/// When there is nothing to export, the table would go to a terminal as bytes, or cannot be written.
pub(super) fn export(args: &Export, written: Written, journal: &Journal, app: &mut App) -> Result<()> {
    let is_file = args.output.as_deref().is_none_or(is_table);
    if args.output.is_none() && written == Written::Parquet && app.terminal.output {
        return refused(message!("export-terminal"), message!("export-terminal-hint"));
    }
    let stored = stored(args, journal, app)?;
    let english = Catalogue::english();
    let results: Vec<ResultFile> = stored.iter().map(|stored| result(journal, stored, &english)).collect();
    // What each of many said alone is nobody's business but the collector's.
    let given = stored.iter().filter(|stored| args.raw || stored.checkpoint.many().is_none());
    let sheets: Vec<Sheet<'_>> = given.map(sheet).collect();
    let Some(output) = args.output.as_deref().filter(|_| !is_file) else {
        let answers = || tables::answers(&sheets, wide(written), &english);
        let table = if args.raw { answers() } else { tables::results(&results, &english) };
        return one(&table, args.output.as_deref(), written, app);
    };
    let mut all = vec![tables::results(&results, &english)];
    if !sheets.is_empty() {
        let answers = tables::answers(&sheets, wide(written), &english);
        all.extend([answers, tables::answers_long(&sheets, &english)]);
    }
    let newest = results.last().map(|newest| tables::package((newest, results.len()), &all, written, &english));
    let package = files::to_json(&newest)?;
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

/// The checkpoints that are asked for, the oldest first; at least one.
fn stored(args: &Export, journal: &Journal, app: &mut App) -> Result<Vec<Stored>> {
    if args.raw {
        return Ok(vec![with_raw(args, journal, app)?]);
    }
    let mut all = if args.all { journal.checkpoints()? } else { Vec::new() };
    all.retain(Stored::has_result);
    if all.is_empty() { Ok(vec![journal.checkpoint(args.checkpoint.as_deref())?]) } else { Ok(all) }
}

fn result(journal: &Journal, stored: &Stored, catalogue: &Catalogue) -> ResultFile {
    let organisation = &journal.settings.organisation;
    let report = Report::of(organisation, &stored.checkpoint, &stored.questionnaire, &stored.responses);
    json::result(&report, catalogue)
}

fn sheet(stored: &Stored) -> Sheet<'_> {
    let Stored { checkpoint, questionnaire, responses, .. } = stored;
    Sheet { checkpoint: &checkpoint.id, questionnaire, responses }
}

/// In Parquet a level is a number and its status stands beside it.
fn wide(written: Written) -> Wide {
    if written == Written::Parquet { Wide::Apart } else { Wide::InWords }
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
