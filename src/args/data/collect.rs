//! The command line of collecting, as data. Doc comments are the help that people read; nothing is done here.
#![expect(clippy::doc_markdown, reason = "doc comments are shown as they stand, as plain text")]

use std::path::PathBuf;

/// Take in what members answered elsewhere: files of the form, and tables from survey tools
#[derive(Debug, clap::Args)]
pub struct Collect {
    /// Files with answers: .json of the form, .csv, .xlsx, or .json of SurveyJS
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// A map that says which question a column is and what an answer means
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Say what would be taken in, and store nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Take in what can be understood of a file, even if some rows cannot
    #[arg(long)]
    pub keep_going: bool,
}
