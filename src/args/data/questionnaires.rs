//! What can be said about questionnaires on the command line, as data: doc comments are the help that people read.
#![expect(clippy::doc_markdown, reason = "doc comments are shown as they stand, as plain text")]

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

/// List, show, check, begin or export questionnaires
#[derive(Debug, Subcommand)]
pub enum Questionnaire {
    /// List the questionnaires that come with the program
    List,
    /// Show a questionnaire: every task, statement and level
    Show(ShowQuestionnaire),
    /// Find every mistake in questionnaires of your own
    Check(CheckQuestionnaire),
    /// Begin a questionnaire of your own: write a commented file to start from
    New(NewQuestionnaire),
    /// Write a questionnaire as a codebook, on paper, as a form for other tools, or its scoring as SQL
    Export(ExportQuestionnaire),
}

/// Show a questionnaire: every task, statement and level
#[derive(Debug, clap::Args)]
pub struct ShowQuestionnaire {
    /// Which one: a shipped one, or a file of your own
    #[arg(value_name = "ID|FILE")]
    pub which: String,
    /// Show the practices it leads to instead
    #[arg(long)]
    pub practices: bool,
}

/// Find every mistake in questionnaires of your own
#[derive(Debug, clap::Args)]
pub struct CheckQuestionnaire {
    /// Files to check
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

/// Begin a questionnaire of your own: write a commented file to start from
#[derive(Debug, clap::Args)]
pub struct NewQuestionnaire {
    /// Its id: small letters, digits and hyphens; the file is called ID.toml
    #[arg(value_name = "ID")]
    pub id: String,
}

/// Write a questionnaire as a codebook, on paper, as a form for other tools, or its scoring as SQL
#[derive(Debug, clap::Args)]
pub struct ExportQuestionnaire {
    /// Which one: a shipped one, or a file of your own
    #[arg(value_name = "ID|FILE")]
    pub which: String,
    /// What to make of it
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub format: QuestionnaireFormat,
    /// How to write a codebook or paper (default: by the ending of the file, else Markdown)
    #[arg(long = "as", value_enum, value_name = "KIND")]
    pub kind: Option<FileKind>,
    /// File to write, such as codebook.csv, paper.html or form.xlsx (default: standard output)
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// How to score where the responses already are
    #[command(flatten)]
    pub sql: Sql,
}

/// How to score where the responses already are
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Sql {
    /// Which engine the SQL is for
    #[arg(long, value_enum, value_name = "ENGINE")]
    pub dialect: Option<SqlDialect>,
    /// Table of responses that the SQL reads (default: responses)
    #[arg(long, value_name = "NAME")]
    pub table: Option<String>,
    /// Columns that the SQL gives back as they are
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    pub keep: Vec<String>,
    /// Columns of the table that say what was asked of whom (default: all was asked)
    #[arg(long, value_enum, value_name = "COLUMN", value_delimiter = ',')]
    pub asked: Vec<AskedBy>,
    /// Give a row for each group instead: columns whose values make the groups
    #[arg(long, value_name = "COLUMN", value_delimiter = ',', conflicts_with = "keep")]
    pub by: Vec<String>,
    /// Show a group's means from so many scores on, at least 5, and hide the smallest groups until nobody or that many are
    /// hidden; 1 shows everything, of data that is all your own
    #[arg(long, value_name = "N", requires = "by")]
    pub floor: Option<usize>,
}

/// An engine that scores by SQL
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SqlDialect {
    /// DuckDB
    Duckdb,
    /// PostgreSQL
    Postgresql,
    /// Apache Spark
    Spark,
    /// Google BigQuery
    Bigquery,
}

/// A column that says what was asked of whom
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AskedBy {
    /// Which tasks: the id of a path
    Path,
    /// Which statements: the role of the respondent
    Role,
}

/// What to make of a questionnaire
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum QuestionnaireFormat {
    /// Every item, level, code and rule, for the appendix of an evaluation (Markdown or CSV)
    Codebook,
    /// A page to print and fill in by hand (Markdown or HTML)
    Paper,
    /// A form for KoboToolbox and ODK, in all its languages (a spreadsheet, .xlsx)
    Xlsform,
    /// A form for SurveyJS, in all its languages (JSON)
    Surveyjs,
    /// Its scoring as SQL, for a table of responses in a database (with --dialect)
    Sql,
}

/// How a file is written
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FileKind {
    /// For documents
    Markdown,
    /// For spreadsheets and statistics
    Csv,
    /// For a browser, and for printing from there
    Html,
}
