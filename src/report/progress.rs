//! Several checkpoints side by side, and what moved between two of them. With one answer set a checkpoint, movement is
//! given without any claim about what it means or where it comes from; with many respondents it is taken apart.

use std::cmp::Ordering;

use super::computed::Report;
use crate::error::{Failure, Problem, Result};
use crate::message;
use crate::model::assessment::{Assessment, StageReading, Standing, TaskResult};
use crate::model::change::{Apart, LeftOut, Shown};
use crate::model::questionnaire::{Questionnaire, Task};
use crate::model::score::Score;
use crate::scoring;
use crate::scoring::change::common::{asked_along, cut_down, left_out};
use crate::scoring::change::{Occasion, between as taken_apart};

/// A stage moves where at least so many of a hundred resamples of respondents give the same one, both times.
const STEADY_PERCENT: usize = 80;

/// Checkpoints in the order of time, and a comparison of two.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress<'a> {
    /// At least two, each assessed with its own frozen questionnaire.
    pub(super) reports: Vec<Report<'a>>,
    /// How the stage a checkpoint works at stands to the one before; `None` for the first.
    pub steps: Vec<Option<Shift>>,
    /// The comparison of two of them; its positions are of reports that are there.
    pub(super) change: Change,
}

/// What moved between two checkpoints, on the items they have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Position of the earlier checkpoint.
    pub from: usize,
    /// Position of the later checkpoint.
    pub to: usize,
    /// Difference of the means of the tasks it is over, in points from -100 to 100.
    pub overall_points: f64,
    /// Ids of the tasks it is over: all that are compared; where changes are taken apart, those that are.
    pub over: Vec<String>,
    /// Each task of the later questionnaire, in its order; at least one of them compared.
    pub tasks: Vec<TaskChange>,
    /// Where it comes from; `None` where both have one answer set.
    pub apart: Option<Apart>,
    /// Items that take no part.
    pub left_out: Vec<LeftOut>,
    /// Movement of the stage worked at.
    pub working: Shift,
    /// Movement of the firm ground.
    pub firm: Shift,
    /// Answers of the later checkpoint that were carried forward and not confirmed: they cannot show movement.
    pub carried: usize,
}

/// One task between two checkpoints.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskChange {
    /// Id of the task.
    pub task: String,
    /// How its score moved.
    pub movement: Movement,
}

/// How a score moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Movement {
    /// It has a score at both.
    Between {
        /// Score at the earlier checkpoint.
        from: Score,
        /// Score at the later checkpoint.
        to: Score,
    },
    /// It cannot be compared.
    Absent(Absence),
}

/// Why a task cannot be compared. A position says at which checkpoint it lacks a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// None of its items is the same at both.
    NothingCommon,
    /// It was not asked.
    NotAsked(usize),
    /// It has too few answers for a score.
    TooFew(usize),
    /// The difference would let one work out the answers of too few people.
    Withheld,
}

/// How one reading of the stage stands to an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// So many stages further.
    Further(usize),
    /// The same stage.
    Same,
    /// So many stages back.
    Back(usize),
    /// One of the readings is a range that includes the other.
    Unclear,
    /// Many answered, and other respondents like these might well have given another stage.
    Unsteady,
    /// The questionnaires do not have the same stages, or none.
    OtherStages,
}

impl<'a> Progress<'a> {
    /// Compares checkpoints given in the order of time: the two at these positions, or the last two.
    ///
    /// # Errors
    /// When there are fewer than two, the earlier does not come first, or nothing in them can be compared.
    pub fn of(reports: Vec<Report<'a>>, compared: Option<(usize, usize)>) -> Result<Self> {
        let (from, to) = match (compared, reports.len()) {
            (_, 0 | 1) => return Err(too_few_checkpoints()),
            (Some(positions), _) => positions,
            (None, count) => (count - 2, count - 1),
        };
        if from >= to {
            return Err(Failure::usage(Problem::new(message!("report-progress-order"))));
        }
        let change = change(&reports, (from, to))?;
        let pairs = reports.iter().zip(reports.iter().skip(1));
        let steps = std::iter::once(None).chain(pairs.map(|(before, after)| Some(working(before, after)))).collect();
        Ok(Self { reports, steps, change })
    }

    /// The same in other words: those of a translation of each checkpoint's questionnaire. What may be shown was decided by
    /// the answers as they were given, and stays so.
    #[must_use]
    pub fn said_in(mut self, translated: impl IntoIterator<Item = &'a Questionnaire>) -> Self {
        let said = self.reports.into_iter().zip(translated);
        self.reports = said.map(|(report, translated)| report.said_in(translated)).collect();
        for left in &mut self.change.left_out {
            let compared = [self.change.to, self.change.from].into_iter().filter_map(|at| self.reports.get(at));
            let item = compared.filter_map(|report| report.questionnaire.item(&left.item)).map(|(_, item)| item).next();
            left.text = item.map_or_else(|| std::mem::take(&mut left.text), |item| item.text.clone());
        }
        self
    }

    /// The comparison of two of the checkpoints.
    pub fn change(&self) -> &Change {
        &self.change
    }

    /// The earlier of the two compared checkpoints.
    pub fn earlier(&self) -> &Report<'a> {
        &self.reports[self.change.from]
    }

    /// The later of the two compared checkpoints.
    pub fn later(&self) -> &Report<'a> {
        &self.reports[self.change.to]
    }

    /// Every task asked about at any checkpoint: those of the later compared one, then the others.
    pub fn tasks(&self) -> Vec<&Task> {
        let mut tasks: Vec<&Task> = self.later().questionnaire.tasks.iter().collect();
        for task in self.reports.iter().rev().flat_map(|report| &report.questionnaire.tasks) {
            if !tasks.iter().any(|known| known.id == task.id) {
                tasks.push(task);
            }
        }
        tasks
    }
}

impl Change {
    /// How a task moved; `None` for a task that the later questionnaire does not have.
    pub fn task(&self, id: &str) -> Option<Movement> {
        self.tasks.iter().find(|change| change.task == id).map(|change| change.movement)
    }

    /// Tasks that moved this way, the largest movement first, then the order of the model.
    pub fn moved(&self, way: Ordering) -> Vec<(&str, f64)> {
        let mut moved: Vec<(&str, f64)> = self.tasks.iter().filter_map(|change| change.moved(way)).collect();
        moved.sort_by(|(_, one), (_, other)| other.abs().total_cmp(&one.abs()));
        moved
    }
}

impl TaskChange {
    fn moved(&self, way: Ordering) -> Option<(&str, f64)> {
        match self.movement {
            Movement::Between { from, to } if to.cmp(&from) == way => {
                Some((self.task.as_str(), to.points() - from.points()))
            }
            Movement::Between { .. } | Movement::Absent(_) => None,
        }
    }
}

impl Movement {
    /// The difference in points, from -100 to 100, exactly 0 where the scores are equal; `None` if it cannot be compared.
    pub fn points(self) -> Option<f64> {
        match self {
            Self::Between { from, to } => Some(to.points() - from.points()),
            Self::Absent(_) => None,
        }
    }
}

fn too_few_checkpoints() -> Failure {
    Problem::new(message!("report-progress-one-checkpoint"))
        .hint(message!("report-progress-one-checkpoint-hint"))
        .into()
}

/// The change between the reports at these positions.
fn change(reports: &[Report<'_>], (from, to): (usize, usize)) -> Result<Change> {
    let (Some(earlier), Some(later)) = (reports.get(from), reports.get(to)) else {
        return Err(too_few_checkpoints());
    };
    let left_out = left_out(earlier.questionnaire, later.questionnaire);
    let cut = cut_down(earlier.questionnaire, later.questionnaire, &left_out);
    if cut.tasks.is_empty() {
        return Err(incomparable(earlier, later, "items"));
    }
    let apart = taken_apart(&reports.iter().map(occasion).collect::<Vec<_>>(), (from, to));
    let tasks: Vec<TaskChange> = match &apart {
        Some(apart) => later.questionnaire.tasks.iter().map(|task| told(task, apart)).collect(),
        None => compared(&cut, (from, earlier), (to, later)),
    };
    let Some((overall_points, over)) = overall(&tasks, apart.as_ref()) else {
        return Err(incomparable(earlier, later, "scores"));
    };
    let carried = later.assessment.tasks.iter().filter_map(|result| result.counts).map(|counts| counts.carried).sum();
    let (working, firm) = (working(earlier, later), firm(earlier, later));
    Ok(Change { from, to, overall_points, over, tasks, apart, left_out, working, firm, carried })
}

fn occasion<'r>(report: &'r Report<'_>) -> Occasion<'r> {
    Occasion {
        questionnaire: report.questionnaire,
        responses: report.responses,
        rules: report.checkpoint.many(),
        tasks: &report.assessment.tasks,
        groups: report.assessment.many.as_ref().map_or(&[], |many| &many.groups),
    }
}

/// Scores of one answer set on a questionnaire that was cut down.
fn assess(cut: &Questionnaire, report: &Report<'_>) -> Assessment {
    scoring::assess(&asked_along(cut, report.questionnaire), report.responses, None)
}

/// The mean movement of the tasks, and of which; `None` where none can be compared.
fn overall(tasks: &[TaskChange], apart: Option<&Apart>) -> Option<(f64, Vec<String>)> {
    if let Some(apart) = apart {
        return apart.overall.as_ref().map(|overall| (overall.total_points, overall.over.clone()));
    }
    let compared: Vec<(&TaskChange, f64)> =
        tasks.iter().filter_map(|change| Some((change, change.movement.points()?))).collect();
    #[expect(clippy::cast_precision_loss, reason = "a questionnaire of 1 MiB has far fewer tasks than 2^52")]
    let points = compared.iter().map(|(_, points)| points).sum::<f64>() / compared.len() as f64;
    (!compared.is_empty()).then(|| (points, compared.iter().map(|(change, _)| change.task.clone()).collect()))
}

fn incomparable(earlier: &Report<'_>, later: &Report<'_>, lacking: &str) -> Failure {
    let (from, to) = (earlier.checkpoint.id.as_str(), later.checkpoint.id.as_str());
    let problem = match lacking {
        "items" => Problem::new(message!("report-progress-no-items", from = from, to = to)),
        _ => Problem::new(message!("report-progress-no-scores", from = from, to = to)),
    };
    problem.hint(message!("report-progress-incomparable-hint")).into()
}

/// What a change that is taken apart tells of a task.
fn told(task: &Task, apart: &Apart) -> TaskChange {
    let shown = apart.task(&task.id);
    let movement = match shown {
        None => Movement::Absent(Absence::NothingCommon),
        Some(Shown::NotAsked(at)) => Movement::Absent(Absence::NotAsked(*at)),
        Some(Shown::TooFew(at)) => Movement::Absent(Absence::TooFew(*at)),
        Some(Shown::Nothing) => Movement::Absent(Absence::Withheld),
        Some(Shown::Total { from, to, .. } | Shown::Parts { from, to, .. }) => {
            Movement::Between { from: *from, to: *to }
        }
    };
    TaskChange { task: task.id.clone(), movement }
}

/// How each task of the later questionnaire moved between two single answer sets.
fn compared(
    cut: &Questionnaire,
    (from, earlier): (usize, &Report<'_>),
    (to, later): (usize, &Report<'_>),
) -> Vec<TaskChange> {
    let (before, after) = ((from, assess(cut, earlier)), (to, assess(cut, later)));
    later.questionnaire.tasks.iter().map(|task| compare(task, &before, &after)).collect()
}

fn compare(task: &Task, (from, before): &(usize, Assessment), (to, after): &(usize, Assessment)) -> TaskChange {
    let movement = match (before.task(&task.id), after.task(&task.id)) {
        (Some(before), Some(after)) => between((*from, before), (*to, after)),
        _ => Movement::Absent(Absence::NothingCommon),
    };
    TaskChange { task: task.id.clone(), movement }
}

fn between((from, before): (usize, &TaskResult), (to, after): (usize, &TaskResult)) -> Movement {
    match (&before.standing, &after.standing) {
        (Standing::Scored(before), Standing::Scored(after)) => {
            Movement::Between { from: before.score, to: after.score }
        }
        (Standing::NotAsked, _) => Movement::Absent(Absence::NotAsked(from)),
        (_, Standing::NotAsked) => Movement::Absent(Absence::NotAsked(to)),
        (Standing::Insufficient | Standing::Withheld, _) => Movement::Absent(Absence::TooFew(from)),
        (_, Standing::Insufficient | Standing::Withheld) => Movement::Absent(Absence::TooFew(to)),
    }
}

fn working(earlier: &Report<'_>, later: &Report<'_>) -> Shift {
    shift(earlier, later, |reading| (reading.number, reading.at_most))
}

fn firm(earlier: &Report<'_>, later: &Report<'_>) -> Shift {
    shift(earlier, later, |reading| (reading.firm, reading.firm_at_most))
}

/// How a reading moved; two ranges tell a direction only where they do not touch.
fn shift(earlier: &Report<'_>, later: &Report<'_>, of: impl Fn(&StageReading) -> (usize, usize)) -> Shift {
    let (Some(before), Some(after)) = (&earlier.assessment.stage, &later.assessment.stage) else {
        return Shift::OtherStages;
    };
    if !same_stages(earlier.questionnaire, later.questionnaire) {
        return Shift::OtherStages;
    }
    if !is_steady(earlier) || !is_steady(later) {
        return Shift::Unsteady;
    }
    match (of(before), of(after)) {
        ((low, high), (low_after, high_after)) if low == high && low_after == high_after && low == low_after => {
            Shift::Same
        }
        ((_, high), (low_after, _)) if low_after > high => Shift::Further(low_after - high),
        ((low, _), (_, high_after)) if high_after < low => Shift::Back(low - high_after),
        _ => Shift::Unclear,
    }
}

/// Whether the stage is steady enough to speak of its movement; with one answer set there is nothing to doubt it by.
fn is_steady(report: &Report<'_>) -> bool {
    let steadiness = report.assessment.many.as_ref().and_then(|many| many.steadiness.as_ref());
    let steady = steadiness.is_some_and(|steadiness| 100 * steadiness.same >= STEADY_PERCENT * steadiness.drawn);
    steady || report.checkpoint.many().is_none()
}

/// Whether stages mean the same in both: number, gate and line of each. Titles may be reworded.
fn same_stages(earlier: &Questionnaire, later: &Questionnaire) -> bool {
    let meaning = |questionnaire: &Questionnaire| -> Vec<_> {
        let stages = questionnaire.stages.iter();
        stages.map(|stage| (stage.number, stage.gate.clone(), stage.working)).collect()
    };
    meaning(earlier) == meaning(later)
}
