//! The command line of what is written from results, the report and exports, as data: doc comments are
//! the help that people read.

use std::path::PathBuf;

use clap::ValueEnum;

/// Write one page to bring to the meeting: result, next tasks, progress and plan
#[derive(Debug, clap::Args)]
pub struct Report {
    /// Checkpoint to report: its name, label, or the beginning of it (default: the newest)
    #[arg(value_name = "CHECKPOINT")]
    pub checkpoint: Option<String>,
    /// File to write, such as report.html (a page to show, mail or print) or report.md
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Whom it is for
    #[arg(long = "for", value_enum, value_name = "WHOM", default_value_t)]
    pub audience: Audience,
}

/// Write what a meeting needs: invitation, reminder, privacy words and a guide, in every language
#[derive(Debug, clap::Args)]
pub struct Kit {
    /// Folder to write it to, such as kit
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,
    /// Last day to answer, the form or the invitation: such as 2026-12-01, or in so long, such as 2w
    #[arg(long, value_name = "DAY")]
    pub by: Option<String>,
    /// Day of the meeting, given in the same way
    #[arg(long, value_name = "DAY")]
    pub meet: Option<String>,
    /// Time and place of the meeting
    #[arg(long, value_name = "WORDS")]
    pub place: Option<String>,
    /// Who invites, and how to reach them
    #[arg(long, value_name = "WORDS")]
    pub from: Option<String>,
    /// Write anew what stands there already, also where it was changed by hand
    #[arg(long)]
    pub replace: bool,
}

/// Whom a report is for
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    /// Those at the table: everything there is to show
    #[default]
    Coordinator,
    /// Everyone: what members said first, and what will be done about it
    Community,
}

/// Write results for other programs, as JSON or as tables
#[derive(Debug, Default, clap::Args)]
pub struct Export {
    /// Checkpoint to export: its name, label, or the beginning of it (default: the newest)
    #[arg(value_name = "CHECKPOINT")]
    pub checkpoint: Option<String>,
    /// Export every checkpoint, with answers and results
    #[arg(long, conflicts_with = "checkpoint")]
    pub all: bool,
    /// Give the answers of many instead, without code, member or text; for the collector alone
    #[arg(long, conflicts_with = "all")]
    pub raw: bool,
    /// File to write, or for all tables a folder (default: standard output)
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// How to write it
    #[arg(long, value_enum, default_value_t)]
    pub format: ExportFormat,
}

/// How to write an export
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// One JSON document
    #[default]
    Json,
    /// Tables for spreadsheets and statistics
    Csv,
    /// Tables for databases and statistics, as Apache Parquet
    Parquet,
}
