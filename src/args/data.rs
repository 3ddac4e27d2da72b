//! The command line as data. It imports nothing of ours and does nothing: doc comments are the
//! help that people read.
#![expect(clippy::doc_markdown, reason = "doc comments are shown as they stand, as plain text")]

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

mod collect;
mod plan;
mod questionnaires;
mod report;
mod score;

pub use collect::Collect;
pub use plan::{CommitmentToAdd, CommitmentToDrop, CommitmentToFinish, Measure, Plan, PlanExport, PlanWhat, Reflect};
pub use questionnaires::*;
pub use report::{Audience, Export, ExportFormat, Kit, Report};
pub use score::{OnError, RowFormat, Score};

/// See how ready your collaboration is, and what to do next
///
/// Walks an organisation or a coalition through a self-assessment, says which stage it is working at and what holds it
/// there, recommends the next tasks, and shows at later checkpoints what has changed. Made for learning, not for
/// deciding whom to fund.
#[derive(Debug, Parser)]
#[command(
    name = "coready",
    version,
    max_term_width = 100,
    after_help = "Without a command: where you stand and what to do next."
)]
pub struct Args {
    /// What to do
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What holds for every command
    #[command(flatten)]
    pub global: Global,
}

/// What holds for every command
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Global {
    /// Folder of the journal (default: COREADY_JOURNAL, else the nearest one upward)
    #[arg(long, global = true, value_name = "DIR")]
    pub journal: Option<PathBuf>,
    /// Language: en, fr or es (default: COREADY_LANG, else the system's)
    #[arg(long, global = true, value_name = "CODE")]
    pub lang: Option<String>,
    /// Ask and answer in plain numbered lines, without redrawing
    #[arg(long, global = true)]
    pub plain: bool,
    /// When to use colour
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    pub color: Color,
    /// Leave out notes; results and errors stay
    #[arg(long, global = true)]
    pub quiet: bool,
}

/// When to use colour
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// At a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What to do
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a journal, the folder that keeps everything
    Init(Init),
    /// Walk through the questionnaire and store the answers
    Assess(Assess),
    /// Show where a checkpoint stands
    Show(Show),
    /// Show the next tasks, with practices in full
    Next(Show),
    /// Show what has changed between checkpoints
    Progress(Progress),
    /// List, open or close checkpoints
    #[command(subcommand)]
    Checkpoint(Checkpoint),
    /// Write a page on which members answer the open checkpoint, offline in a browser
    Form(Form),
    /// Write what a meeting needs: invitation, reminder, privacy words and a guide, in every language
    Kit(Kit),
    /// Take in what members answered elsewhere: files of the form, and tables from survey tools
    Collect(Collect),
    /// Erase a response for good, as whoever gave it asks
    Withdraw(Withdraw),
    /// Write one page to bring to the meeting: result, next tasks, progress and plan
    Report(Report),
    /// Write results for other programs, as JSON or as tables
    Export(Export),
    /// Say who will do what by when, and keep track of it
    Plan(Plan),
    /// Write down the story behind a score: what holds it down, what lifts it up, and why
    Reflect(Reflect),
    /// List what you count for yourselves, or store a value of it
    Measure(Measure),
    /// Score tables of responses: any number of rows, without a journal
    Score(Score),
    /// List, show, check, begin or export questionnaires
    #[command(subcommand)]
    Questionnaire(Questionnaire),
    /// Check that everything in the journal is whole
    Check,
    /// Print the JSON Schema of a format
    Schema(Schema),
    /// Print completions for a shell
    Completions(Completions),
    /// Print the manual page
    Man(Man),
}

/// Make a journal, the folder that keeps everything
#[derive(Debug, clap::Args)]
pub struct Init {
    /// Folder to make it in (default: this one)
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Name of the organisation or coalition (default: the folder's name)
    #[arg(long, value_name = "NAME")]
    pub organisation: Option<String>,
    /// Questionnaire to use: a shipped one, or a file of your own
    #[arg(long, value_name = "ID|FILE", default_value = "ten-tasks")]
    pub questionnaire: String,
    /// Who answers; below eight people we recommend `together`, unless speaking openly is not safe there
    #[arg(long, value_enum, default_value_t)]
    pub respondents: Respondents,
}

/// Who answers
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Respondents {
    /// A person, for the organisation
    #[default]
    One,
    /// A room, which agrees on one answer set
    Together,
    /// Members, each alone and in their own time
    Many,
}

/// Walk through the questionnaire and store the answers
#[derive(Debug, Default, clap::Args)]
pub struct Assess {
    /// A word for this occasion, such as `baseline`
    #[arg(long, value_name = "LABEL")]
    pub checkpoint: Option<String>,
    /// Which tasks to ask: a path of the questionnaire
    #[arg(long, value_name = "ID")]
    pub path: Option<String>,
    /// Answer as a room that agrees on one answer set
    #[arg(long)]
    pub together: bool,
    /// Take the answers from a file (JSON or TOML) instead of asking
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Organisation you belong to
    #[arg(long, value_name = "NAME")]
    pub member: Option<String>,
    /// A code of your own, to be recognised next time
    #[arg(long, value_name = "CODE")]
    pub code: Option<String>,
    /// Start from the last checkpoint's answers and confirm or change each
    #[arg(long, conflicts_with = "answers")]
    pub revisit: bool,
}

/// Show where a checkpoint stands
#[derive(Debug, Default, clap::Args)]
pub struct Show {
    /// Checkpoint to show: its name, label, or the beginning of it (default: the newest)
    #[arg(value_name = "CHECKPOINT")]
    pub checkpoint: Option<String>,
    /// Show groups side by side: a question about the people who answer, such as `role`
    #[arg(long, value_name = "ATTRIBUTE")]
    pub by: Option<String>,
    /// How to show it
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Show what has changed between checkpoints
#[derive(Debug, Default, clap::Args)]
pub struct Progress {
    /// Compare from this checkpoint (default: the one before the last)
    #[arg(long, value_name = "CHECKPOINT")]
    pub from: Option<String>,
    /// Compare to this checkpoint (default: the last)
    #[arg(long, value_name = "CHECKPOINT")]
    pub to: Option<String>,
    /// How to show it
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// How to show something
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For the terminal
    #[default]
    Table,
    /// For other programs
    Json,
    /// For documents and messages
    Markdown,
}

/// List, open or close checkpoints
#[derive(Debug, Subcommand)]
pub enum Checkpoint {
    /// List every checkpoint
    List,
    /// Open a checkpoint before anyone answers
    Open(Open),
    /// Close the open checkpoint; it then takes no more answers
    Close,
}

/// Open a checkpoint before anyone answers
#[derive(Debug, clap::Args)]
pub struct Open {
    /// A word for this occasion, such as `baseline`
    #[arg(value_name = "LABEL")]
    pub label: String,
    /// Which tasks to ask: a path of the questionnaire (default: the last checkpoint's)
    #[arg(long, value_name = "ID")]
    pub path: Option<String>,
    /// How many people were invited
    #[arg(long, value_name = "N")]
    pub invited: Option<usize>,
}

/// Write a page on which members answer the open checkpoint, offline in a browser
#[derive(Debug, clap::Args)]
pub struct Form {
    /// File to write, such as form.html; it holds everything and can be sent to anyone
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}

/// Erase a response for good, as whoever gave it asks
#[derive(Debug, clap::Args)]
pub struct Withdraw {
    /// Id of the response, or the beginning of it
    #[arg(value_name = "ID")]
    pub id: String,
}

/// Print the JSON Schema of a format
#[derive(Debug, clap::Args)]
pub struct Schema {
    /// Which format
    #[arg(value_enum, value_name = "NAME")]
    pub name: SchemaName,
}

/// A format that has a schema
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaName {
    /// A questionnaire as authors write it
    Questionnaire,
    /// A translation of a questionnaire
    Translation,
    /// One answer set
    Response,
    /// What `show --format json` writes
    Result,
    /// What `progress --format json` writes
    Progress,
}

/// Print completions for a shell
#[derive(Debug, clap::Args)]
pub struct Completions {
    /// Which shell
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// Print the manual page
#[derive(Debug, clap::Args)]
pub struct Man {
    /// Command to print the page of (default: all of `coready`)
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}
