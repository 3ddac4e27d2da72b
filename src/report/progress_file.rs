//! The published progress, `coready/progress/1`, and the export of all checkpoints, `coready/export/1`:
//! their own structs, apart from what the program computes with. Doc comments are the schema's words.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::beside_file::{CommitmentFinding, MeasureFinding};
use super::result::{ResultFile, StageResult, WhyNull};

/// Several checkpoints side by side, and the change between two of them. A value that is withheld or does not exist
/// is null, with the reason under its key in `why_null` of the same object.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "coready/progress/1")]
pub struct ProgressFile {
    /// Always `coready/progress/1`.
    #[schemars(extend("const" = "coready/progress/1"))]
    pub format: &'static str,
    /// Version of the program that wrote this.
    pub coready: &'static str,
    /// The organisation or coalition assessed.
    pub organisation: String,
    /// What results are for.
    pub purpose: String,
    /// Every checkpoint with responses, the earliest first.
    pub checkpoints: Vec<CheckpointLine>,
    /// Every task, with its score at each checkpoint as its own questionnaire gives it.
    pub tasks: Vec<TaskScores>,
    /// What moved between two checkpoints, on the items they have in common.
    pub change: ChangeFinding,
}

/// One checkpoint.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CheckpointLine {
    /// Name of its folder in the journal.
    pub id: String,
    /// The word the coordinator gave it.
    pub label: Option<String>,
    /// When it was opened, in UTC (RFC 3339).
    pub opened: String,
    /// Answer sets.
    pub responses: usize,
    /// The stage, as in the result.
    pub stage: Option<StageResult>,
    /// What was counted for it, beside the scores and never mixed into them; as in the result.
    pub measures: Vec<MeasureFinding>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// One task over the checkpoints.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TaskScores {
    /// Its id.
    pub id: String,
    /// Its score at each checkpoint, in their order.
    pub scores: Vec<CheckpointScore>,
}

/// The score of a task at a checkpoint.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CheckpointScore {
    /// Id of the checkpoint.
    pub checkpoint: String,
    /// From 0 to 100.
    pub score: Option<f64>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// What moved between two checkpoints.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ChangeFinding {
    /// Id of the earlier checkpoint.
    pub from: String,
    /// Id of the later checkpoint.
    pub to: String,
    /// The mean of tasks: the one comparison that was chosen beforehand.
    pub overall: OverallChange,
    /// Each task of the later questionnaire.
    pub tasks: Vec<TaskChangeParts>,
    /// How many people the parts rest on.
    pub people: ChangePeople,
    /// Items that take no part, and why.
    pub left_out: Vec<LeftOutItem>,
    /// The change in words.
    pub sentence: String,
}

/// A change and its parts, in points from -100 to 100; the parts add up to the total.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ChangeParts {
    /// The later score less the earlier.
    pub total: Option<f64>,
    /// From those who answered both times.
    pub stayed: Option<f64>,
    /// From those who answered the second time only.
    pub joined: Option<f64>,
    /// From those who answered the first time only.
    pub left: Option<f64>,
    /// All that comes from who answered, told together where some of them are too few.
    pub came_and_went: Option<f64>,
    /// From those who answered both times and have a score once only.
    pub newly_scored: Option<f64>,
    /// The 95% interval of what those who stayed moved: lower and upper end.
    pub interval: Option<[f64; 2]>,
    /// The p-value of the paired t-test of those who stayed after Holm's correction over the tasks, from 0 to 1.
    pub holm: Option<f64>,
    /// What can be said of those who stayed: `higher`, `lower` or `too few or too close to tell`. A task is said to have
    /// moved only where the mean of the tasks has.
    pub verdict: Option<String>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// The mean change of tasks and its parts, in points from -100 to 100; the parts add up to the total.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OverallChange {
    /// Ids of the tasks it is the mean of: those whose parts are shown; where there are none, all that have a total.
    pub over: Vec<String>,
    /// The change.
    #[serde(flatten)]
    pub change: ChangeParts,
}

/// The change of one task and its parts, in points from -100 to 100; the parts add up to the total.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TaskChangeParts {
    /// Id of the task.
    pub id: String,
    /// The change.
    #[serde(flatten)]
    pub change: ChangeParts,
}

/// How many people the parts of a change rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChangePeople {
    /// Answered both times.
    pub stayed: Option<usize>,
    /// Answered the second time only.
    pub joined: Option<usize>,
    /// Answered the first time only.
    pub left: Option<usize>,
    /// Joined and left together, where they are not told apart.
    pub came_and_went: Option<usize>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// An item that takes no part in a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeftOutItem {
    /// Its id.
    pub item: String,
    /// Its text.
    pub text: String,
    /// Why: `text`, `levels`, `direction`, `moved`, `scored_once`, `only_earlier` or `only_later`.
    pub why: &'static str,
}

/// Every checkpoint of a journal, results and answers. How a response is written is known to the caller.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExportFile<R> {
    /// Always `coready/export/1`.
    pub format: &'static str,
    /// The organisation or coalition assessed.
    pub organisation: String,
    /// Every commitment, in the order they were made.
    pub plan: Vec<CommitmentFinding>,
    /// The earliest first.
    pub checkpoints: Vec<ExportedCheckpoint<R>>,
}

/// One checkpoint of an export.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExportedCheckpoint<R> {
    /// The result, as `show --format json` gives it.
    pub result: ResultFile,
    /// The responses, as they are stored; null where each of many answered alone.
    pub responses: Option<Vec<R>>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}
