//! The command line of the report, as data: doc comments are the help that people read.

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

/// Whom a report is for
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    /// Those at the table: everything there is to show
    #[default]
    Coordinator,
    /// Everyone: what members said first, and what will be done about it
    Community,
}
