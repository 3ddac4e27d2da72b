//! What stands beside the scores, as it is published in `coready/result/1` and `coready/export/1`: structs of its own.
//! Doc comments are the schema's words.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

/// Why a value of the same object is null, by its key.
type WhyNull = BTreeMap<&'static str, String>;

/// The story behind the score of a task, in the coordinator's own words. Never scored.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReflectionFinding {
    /// Id of the task.
    pub task: String,
    /// When it was written down, in UTC (RFC 3339).
    pub written: String,
    /// The story itself.
    pub story: Option<String>,
    /// Forces that hold the score down.
    pub holds: Vec<String>,
    /// Forces that lift it up.
    pub lifts: Vec<String>,
    /// Answers to why, each about the one before.
    pub whys: Vec<String>,
    /// Answers to open questions, by their id.
    pub open: BTreeMap<String, String>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// A measure of one's own with what was counted for the checkpoint. Never mixed into a score.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MeasureFinding {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What a value counts.
    pub unit: String,
    /// Whose lives it looks at.
    pub for_whom: Option<String>,
    /// Which way is better: `higher` or `lower`.
    pub better: Option<&'static str>,
    /// The value that counts: the newest.
    pub value: f64,
    /// What was said beside it.
    pub note: Option<String>,
    /// When it was stored, in UTC (RFC 3339).
    pub recorded: String,
    /// Values stored for the checkpoint before, the newest first.
    pub earlier: Vec<EarlierValue>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// A value in whose place a newer one counts.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct EarlierValue {
    /// The value.
    pub value: f64,
    /// When it was stored, in UTC (RFC 3339).
    pub recorded: String,
}

/// What someone said they will do.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CommitmentFinding {
    /// A UUID.
    pub id: String,
    /// What will be done.
    pub what: String,
    /// Who will do it.
    pub who: String,
    /// Whether it is the convener's own.
    pub ours: bool,
    /// The day by which it will be done.
    pub by: String,
    /// Id of the task it is for.
    pub task: Option<String>,
    /// Id of the practice it came from.
    pub practice: Option<String>,
    /// Id of the checkpoint that was the newest when it was made.
    pub checkpoint: Option<String>,
    /// When it was made, in UTC (RFC 3339).
    pub made: String,
    /// `open`, `done` or `dropped`.
    pub state: &'static str,
    /// When it was done or dropped, in UTC (RFC 3339).
    pub settled: Option<String>,
    /// What came of it, or why it was dropped.
    pub words: Option<String>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}
