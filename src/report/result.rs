//! The published result, `coready/result/1`: its own structs, apart from what the program
//! computes with, so that the one can change while the other stands. Doc comments are the schema's words.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::beside_file::{CommitmentFinding, MeasureFinding, ReflectionFinding};

/// Why a value of the same object is null, by its key. Left out where nothing is null.
pub type WhyNull = BTreeMap<&'static str, String>;

/// The result of one checkpoint. Scores are points from 0 to 100, unrounded; texts are in the questionnaire's source
/// language. A value that is withheld or does not exist is null, with the reason under its key in `why_null` of the same object.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "coready/result/1")]
pub struct ResultFile {
    /// Always `coready/result/1`.
    #[schemars(extend("const" = "coready/result/1"))]
    pub format: &'static str,
    /// Version of the program that wrote this.
    pub coready: &'static str,
    /// The organisation or coalition assessed.
    pub organisation: String,
    /// What results are for.
    pub purpose: String,
    /// The questionnaire as it was frozen for the checkpoint.
    pub questionnaire: QuestionnaireStamp,
    /// The occasion.
    pub checkpoint: CheckpointStamp,
    /// Answer sets the result follows from.
    pub responses: usize,
    /// Member organisations that answered.
    pub members: Option<usize>,
    /// The stage, in two readings that are never blended with the scores.
    pub stage: Option<StageResult>,
    /// Every task, in the order of the model.
    pub tasks: Vec<TaskFinding>,
    /// The next tasks, at most three.
    pub next: Vec<NextFinding>,
    /// Ids of tasks established in stages beyond the firm one.
    pub strengths: Vec<String>,
    /// What to talk about: items where people differ, know differently, or find that it does not apply.
    pub agenda: Option<Vec<AgendaPoint>>,
    /// Scores by group of respondents.
    pub groups: Option<Vec<GroupFinding>>,
    /// What is withheld to protect people, and why.
    pub withheld: Vec<Withheld>,
    /// Statistics for evaluators.
    pub statistics: Option<Vec<Statistic>>,
    /// The stories behind the scores, in the order they were written. Never scored.
    pub reflections: Vec<ReflectionFinding>,
    /// What was counted for the checkpoint, beside the scores and never mixed into them.
    pub measures: Vec<MeasureFinding>,
    /// Every commitment of the journal as it stands when this is written, in the order they were made.
    pub plan: Option<Vec<CommitmentFinding>>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// Which questionnaire it was.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct QuestionnaireStamp {
    /// Its id.
    pub id: String,
    /// Version of its content.
    pub version: String,
    /// SHA-256 of the frozen bytes, as 64 hexadecimal digits.
    pub sha256: String,
}

/// Which occasion it was.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CheckpointStamp {
    /// Name of its folder in the journal.
    pub id: String,
    /// The word the coordinator gave it.
    pub label: Option<String>,
    /// When it was opened, in UTC (RFC 3339).
    pub opened: String,
    /// When it was closed, in UTC (RFC 3339).
    pub closed: Option<String>,
    /// Id of the path that was fixed for everybody.
    pub path: Option<String>,
    /// Who answers: `one`, `together` or `many`.
    pub respondents: &'static str,
    /// How many people were invited.
    pub invited: Option<usize>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// The stage: working at `number`, firm to `firm`. Each is a range where tasks are insufficient or contested.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct StageResult {
    /// The stage worked at, from 1.
    pub number: usize,
    /// The same with insufficient and contested tasks taken as established.
    pub at_most: usize,
    /// The stage up to which every gate is passed, from 1.
    pub firm: usize,
    /// The same with insufficient and contested tasks taken as established.
    pub firm_at_most: usize,
    /// Title of the stage worked at.
    pub title: String,
    /// Ids of tasks of earlier stages that are not established.
    pub mend: Vec<String>,
    /// Ids of the working stage's own tasks that are not established.
    pub held_by: Vec<String>,
    /// How many respondents found that a stage sounds most like them: by its number, `differs` or `cannot_say`.
    pub declared: Option<BTreeMap<String, usize>>,
    /// Share of resamples of respondents that give the same `number`, from 0 to 1. Not a probability.
    pub steadiness: Option<f64>,
    /// Share of resamples by the stage they give, each from 0 to 1.
    pub resamples: Option<BTreeMap<String, f64>>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// What was found about a task.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TaskFinding {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Number of the stage it is linked to.
    pub stage: Option<usize>,
    /// Whether it was asked.
    pub asked: bool,
    /// Weighted mean of its answered items, from 0 to 100.
    pub score: Option<f64>,
    /// The level nearest to the score, counted from 0, halves up.
    pub level: Option<usize>,
    /// The words for that level.
    pub level_label: Option<String>,
    /// Whether the score reaches the established level and no floor item is below its floor.
    pub established: bool,
    /// Whether it is established by the mean while fewer than half of the respondents have it established.
    pub contested: bool,
    /// Ids of floor items below their floor.
    pub floored_by: Vec<String>,
    /// Respondents who have a score for it.
    pub scored: Option<usize>,
    /// Respondents who were asked and could not say enough for a score.
    pub could_not_say: Option<usize>,
    /// Items given a level, summed over respondents.
    pub answered: Option<usize>,
    /// Items answered with don't know.
    pub dont_know: Option<usize>,
    /// Items said not to apply.
    pub not_applicable: Option<usize>,
    /// Levels carried forward from an earlier checkpoint and not confirmed.
    pub carried: Option<usize>,
    /// The 95% interval of the mean: lower and upper end, each from 0 to 100.
    pub interval: Option<[f64; 2]>,
    /// Standard deviation of the respondents' scores, in points.
    pub sd: Option<f64>,
    /// The fewest single-level raises that would establish it.
    pub lift: Option<Vec<LiftStep>>,
    /// Its asked items, in the order of the questionnaire.
    pub items: Vec<ItemFinding>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// An item that would have to be answered differently. Levels are counted from 0, as given: a mirrored item goes down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LiftStep {
    /// Id of the item.
    pub item: String,
    /// The level given.
    pub from: usize,
    /// The level needed.
    pub to: usize,
}

/// What was found about an item.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ItemFinding {
    /// Its id.
    pub id: String,
    /// The statement.
    pub text: String,
    /// Whom it is about: `own-organisation`, `collaboration` or `convener`.
    pub referent: &'static str,
    /// Its score or mean score, from 0 to 100; mirrored for a reversed item.
    pub score: Option<f64>,
    /// The level of the only answer set, counted from 0, as given.
    pub level: Option<usize>,
    /// Respondents per level, the lowest first.
    pub distribution: Option<Vec<usize>>,
    /// How far respondents agree.
    pub agreement: Option<Agreement>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// How far respondents agree on an item with a shared referent.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Agreement {
    /// Average deviation about the mean, in levels.
    pub ad: f64,
    /// `close`, `mixed` or `apart`.
    pub verdict: String,
}

/// A task to take up next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NextFinding {
    /// Id of the task.
    pub task: String,
    /// Why this one: `mend`, `held_by`, `coming_up`, `upkeep` or `lowest`.
    pub reason: &'static str,
    /// Ids of the items whose answers led to it.
    pub because: Vec<String>,
    /// At most three recommended ways of doing.
    pub practices: Vec<PracticeText>,
}

/// A recommended way of doing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PracticeText {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub summary: String,
    /// Something that fits in a week.
    pub first_step: String,
    /// Who should be in the room.
    pub who: String,
    /// `small`, `medium` or `large`.
    pub effort: &'static str,
    /// The text it stands on.
    pub source: String,
}

/// Something to talk about.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct AgendaPoint {
    /// Id of the item.
    pub item: String,
    /// `differ`, `know` or `apply`.
    pub kind: String,
    /// Average deviation about the mean, in levels.
    pub ad: Option<f64>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// Scores of one group of respondents.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct GroupFinding {
    /// Id of the about-question.
    pub attribute: String,
    /// The answer that the group shares, in the questionnaire's words; null for those who gave none.
    pub value: Option<String>,
    /// Respondents in it.
    pub responses: Option<usize>,
    /// Its score on each task it was asked.
    pub tasks: Vec<GroupScore>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// The score of a group on a task.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct GroupScore {
    /// Id of the task.
    pub id: String,
    /// Mean over the group's respondents who have one, from 0 to 100.
    pub score: Option<f64>,
    /// Respondents of the group who have a score.
    pub scored: Option<usize>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}

/// Something withheld to protect people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Withheld {
    /// What it is: `everything`, `tasks.score`, `tasks.interval`, `items.score`, `items.distribution`, `stage.declared`,
    /// `stage.steadiness`, `agenda`, or `groups.` and the id of an about-question.
    pub what: String,
    /// Ids of the tasks or items it concerns, or the answers of the groups; empty where it is one thing. Groups that
    /// nobody is in stand among those that are withheld, so that none tells its size.
    pub values: Vec<String>,
    /// Why.
    pub why: String,
}

/// A statistic for evaluators.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Statistic {
    /// Id of the task.
    pub task: String,
    /// Id of the item; null where it is about the whole task.
    pub item: Option<String>,
    /// Its name: `r_wg`, `r_wg_j`, `icc_1`, `icc_2`, `alpha`, `alpha_standardized` or `omega_total`.
    pub name: &'static str,
    /// Its value.
    pub value: Option<f64>,
    /// Respondents it was computed from.
    pub n: Option<usize>,
    /// How it is made, and where programs differ.
    pub formula: String,
    /// The paper it comes from.
    pub source: &'static str,
    /// What to be careful about: `few_respondents` (fewer than 30), `few_members` (fewer than 10), `negative`,
    /// `set_to_zero`, `constant_items` (left out), `improper` (a loading at its limit).
    pub caution: Vec<&'static str>,
    /// Why a value of this object is null, by its key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub why_null: WhyNull,
}
