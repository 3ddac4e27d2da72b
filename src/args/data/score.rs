//! What can stand behind `coready score`, as data: doc comments are the help that people read.

use std::path::PathBuf;

use clap::ValueEnum;

/// Score tables of responses: any number of rows, without a journal
#[derive(Debug, clap::Args)]
pub struct Score {
    /// Tables to score: CSV or JSON lines, plain, gzip or Zstandard, or Parquet; `-` is standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// File to write (default: standard output)
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Questionnaire that was answered: a shipped one, or a file of your own
    #[arg(long, value_name = "ID|FILE", default_value = "ten-tasks")]
    pub questionnaire: String,
    /// Columns that make a group: write a row for each group instead, with means and spreads
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    pub by: Vec<String>,
    /// Show a group's means from so many scores on, at least 5, and hide the smallest groups until nobody or that many are
    /// hidden; 1 shows everything, of data that is all your own
    #[arg(long, value_name = "N", requires = "by")]
    pub floor: Option<usize>,
    /// Decimals of scores, 0 to 9
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub digits: u32,
    /// What to do about a row that cannot be scored
    #[arg(long, value_enum, value_name = "WHAT", default_value_t)]
    pub on_error: OnError,
    /// How to write it (default: by the ending of the file, else as it came)
    #[arg(long, value_enum)]
    pub format: Option<RowFormat>,
}

/// What to do about a row that cannot be scored
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OnError {
    /// End there, write no file and say which row it is
    #[default]
    Stop,
    /// Leave it out and say which row it is
    Skip,
}

/// How rows are written
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RowFormat {
    /// A table
    Csv,
    /// A JSON object a line
    Jsonl,
    /// A table for databases and statistics, as Apache Parquet
    Parquet,
}
