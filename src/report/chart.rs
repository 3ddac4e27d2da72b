//! Charts as data: what is to be drawn, the words around it, and the table of its numbers. How it is drawn is not known
//! here. Labels are cut short; the table has them in full.

use super::cells::{Table, clean};
use super::computed::Mark;

/// So many columns of a label are drawn, where there is room.
const LABEL_COLUMNS: usize = 92;
/// So many columns of an id are drawn.
const ID_COLUMNS: usize = 5;

/// Numbers to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What there is to see in it, in words.
    pub told: String,
    /// What its signs mean.
    pub key: Vec<(Key, String)>,
    /// What is drawn.
    pub drawing: Drawing,
    /// The numbers behind it.
    pub table: Table,
    /// What its numbers are called together with those of the charts next to it that are called the same; `None` where
    /// they stand alone.
    pub among: Option<String>,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Stages as a staircase, with the tasks on it.
    Stairs(Stairs),
    /// A score for each task, from 0 to 100.
    Scores {
        /// From top to bottom.
        rows: Vec<ScoreRow>,
        /// From which score on a task counts as established, from 0 to 100; `None` where scales differ.
        established: Option<f64>,
    },
    /// How many chose each level.
    Spreads(Vec<SpreadRow>),
    /// A score for each group, task by task.
    Groups(Vec<GroupRow>),
    /// Values over the checkpoints.
    Courses {
        /// From top to bottom.
        rows: Vec<CourseRow>,
        /// The first and the last checkpoint.
        ends: [String; 2],
    },
    /// What a difference is made of, in points.
    Parts(Vec<PartRow>),
}

/// Stages as a staircase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stairs {
    /// The tasks on each step, from the first: their short ids and where they stand.
    pub steps: Vec<Vec<(String, Mark)>>,
    /// The step worked at, and the furthest it might be; from 1.
    pub working: [usize; 2],
    /// The step to which the ground is firm, and the furthest it might be; from 1.
    pub firm: [usize; 2],
    /// What stands over the step worked at.
    pub here: String,
}

/// A score.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreRow {
    /// The task.
    pub label: String,
    /// Where it stands.
    pub mark: Mark,
    /// From 0 to 100; `None` where there is none to show.
    pub points: Option<f64>,
    /// How far it might differ, each end from 0 to 100.
    pub interval: Option<[f64; 2]>,
    /// What stands at the end of the row.
    pub end: String,
}

/// How many chose each level of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpreadRow {
    /// The statement.
    pub label: String,
    /// How many, the lowest level first; not all are 0.
    pub counts: Vec<usize>,
}

/// How groups score a task.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupRow {
    /// The task.
    pub label: String,
    /// The score of everyone, from 0 to 100.
    pub everyone: Option<f64>,
    /// Letter and score of each group that has one to show.
    pub groups: Vec<(char, f64)>,
}

/// A value over the checkpoints.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseRow {
    /// What it is.
    pub label: String,
    /// A value for each checkpoint, `None` where there is none to show.
    pub values: Vec<Option<f64>>,
    /// The lowest and the highest value there is room for; the second is higher.
    pub room: [f64; 2],
    /// From where on it counts as established.
    pub established: Option<f64>,
    /// What stands at the end of the row.
    pub end: String,
}

/// A part of a difference, or all of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PartRow {
    /// Where it comes from.
    pub label: String,
    /// In points, from -100 to 100.
    pub points: f64,
    /// The same with its sign, as people read it.
    pub end: String,
    /// Whether it is the whole difference.
    pub is_total: bool,
}

/// A sign whose meaning is told beside the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A step to which the ground is firm.
    Firm,
    /// A step to which it is not, or not surely.
    NotFirm,
    /// Where a task stands.
    Standing(Mark),
    /// The range of a score.
    Interval,
    /// From where on a task counts as established.
    Established,
    /// A level: its place and how many there are.
    Level(usize, usize),
    /// A group.
    Letter(char),
    /// The score of everyone.
    Everyone,
}

/// A label as it is drawn: on one line, and not too long.
pub(super) fn label(text: &str) -> String {
    cut(text, LABEL_COLUMNS)
}

/// An id as it is drawn.
pub(super) fn short_id(id: &str) -> String {
    cut(id, ID_COLUMNS)
}

/// Words on one line, of which no more is left than fits so many columns.
pub(super) fn cut(text: &str, columns: usize) -> String {
    let text = clean(text);
    if crate::text::columns(&text) <= columns {
        return text;
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if crate::text::columns(&kept) >= columns {
            kept.pop();
            break;
        }
    }
    kept.trim_end().to_owned() + "…"
}
