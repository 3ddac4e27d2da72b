//! The command line of what follows a result, as data: plan, reflect, measure. Doc comments are the help that people
//! read; nothing is done here.

use std::path::PathBuf;

use clap::Subcommand;

/// Say who will do what by when, and keep track of it
#[derive(Debug, clap::Args)]
pub struct Plan {
    /// What to do (default: list)
    #[command(subcommand)]
    pub what: Option<PlanWhat>,
}

/// What to do with the plan
#[derive(Debug, Subcommand)]
pub enum PlanWhat {
    /// Add a commitment: choose from the next tasks, or say what, who and by when
    Add(CommitmentToAdd),
    /// Say that a commitment was kept
    Done(CommitmentToFinish),
    /// Let go of a commitment that no longer fits
    Drop(CommitmentToDrop),
    /// List commitments: what to look at again, what stands, what was done
    List,
    /// Write the plan as a calendar, a table or a page to hand round
    Export(PlanExport),
}

/// Add a commitment: choose from the next tasks, or say what, who and by when
#[derive(Debug, Default, clap::Args)]
pub struct CommitmentToAdd {
    /// What will be done
    #[arg(long, value_name = "WORDS")]
    pub what: Option<String>,
    /// Who will do it
    #[arg(long, value_name = "NAME")]
    pub who: Option<String>,
    /// By when: a day such as 2026-12-01, or in so long, such as 2w or 3m
    #[arg(long, value_name = "DAY")]
    pub by: Option<String>,
    /// Task it is for, such as T3
    #[arg(long, value_name = "TASK")]
    pub task: Option<String>,
    /// Make it your own organisation's commitment; it stands among the others
    #[arg(long)]
    pub ours: bool,
}

/// Say that a commitment was kept
#[derive(Debug, clap::Args)]
pub struct CommitmentToFinish {
    /// Which one: its id, or the beginning of it
    #[arg(value_name = "ID")]
    pub id: String,
    /// What came of it
    #[arg(long, value_name = "WORDS")]
    pub note: Option<String>,
}

/// Let go of a commitment that no longer fits
#[derive(Debug, clap::Args)]
pub struct CommitmentToDrop {
    /// Which one: its id, or the beginning of it
    #[arg(value_name = "ID")]
    pub id: String,
    /// Why it is let go
    #[arg(long, value_name = "WORDS")]
    pub why: String,
}

/// Write the plan as a calendar, a table or a page to hand round
#[derive(Debug, clap::Args)]
pub struct PlanExport {
    /// File to write: plan.ics for a calendar, plan.csv for a table, plan.md for a page
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Put the next checkpoint in it: a day, or in so long, such as 3m
    #[arg(long, value_name = "DAY")]
    pub next_checkpoint: Option<String>,
}

/// Write down the story behind a score: what holds it down, what lifts it up, and why
#[derive(Debug, Default, clap::Args)]
pub struct Reflect {
    /// Task whose score it is about, such as T3
    #[arg(value_name = "TASK")]
    pub task: Option<String>,
    /// Checkpoint to keep it with: its name, label, or the beginning of it (default: the newest)
    #[arg(long, value_name = "CHECKPOINT")]
    pub checkpoint: Option<String>,
    /// The story behind the score
    #[arg(long, value_name = "WORDS")]
    pub story: Option<String>,
    /// A force that holds the score down (may be repeated)
    #[arg(long, value_name = "WORDS")]
    pub holds: Vec<String>,
    /// A force that lifts the score up (may be repeated)
    #[arg(long, value_name = "WORDS")]
    pub lifts: Vec<String>,
    /// Why that is so; repeated, each answers why about the one before (seven is the aim)
    #[arg(long, value_name = "WORDS")]
    pub why: Vec<String>,
    /// Answer to an open question of the task, by its id (may be repeated)
    #[arg(long, value_name = "ID=WORDS")]
    pub open: Vec<String>,
}

/// List what you count for yourselves, or store a value of it
#[derive(Debug, Default, clap::Args)]
pub struct Measure {
    /// Measure: its id in coready.toml or in the questionnaire (default: list them all)
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    /// Value to store, such as 12 or 12.5 (default: show what is stored)
    #[arg(value_name = "VALUE", allow_hyphen_values = true)]
    pub value: Option<String>,
    /// Checkpoint to store it for: its name, label, or the beginning of it (default: the newest)
    #[arg(long, value_name = "CHECKPOINT", requires = "value")]
    pub checkpoint: Option<String>,
    /// Something to say beside the value
    #[arg(long, value_name = "WORDS", requires = "value")]
    pub note: Option<String>,
}
