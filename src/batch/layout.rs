//! What the columns of a table are: items, columns that are kept, the path and the role. Made once from the header; a row
//! is then read step by step. Nothing is read here.

use std::path::Path;

use super::cells::{AllCells, Cell, Packed};
use super::fours::{CELLS, Four};
use crate::content::nearest;
use crate::error::{Problem, Result};
use crate::message;
use crate::model::questionnaire::ROLE;
use crate::scoring::gates::TaskSet;
use crate::scoring::plan::Plan;

/// The column that names the path, where the questionnaire has paths.
const PATH: &str = "path";

/// What the columns of one table are.
pub(super) struct Layout {
    /// What stands between cells.
    pub(super) delimiter: u8,
    /// How many columns there are.
    pub(super) columns: usize,
    /// The names of all columns.
    pub(super) names: Vec<String>,
    /// What to do with the columns, from the first.
    pub(super) steps: Vec<Step>,
    /// Cells that are read four at once.
    pub(super) fours: Vec<Four>,
    /// How many spans of cells are kept.
    pub(super) spans: usize,
    /// How many cells of items are set aside.
    pub(super) aside: usize,
    /// The columns that are written again, or that make a group, by their position; in the order they are wanted.
    pub(super) kept: Vec<usize>,
    /// The spans that are written again, in the order of `kept`; neighbours may share one.
    pub(super) written: Vec<usize>,
    /// The span and the column of the path.
    pub(super) path: Option<(usize, usize)>,
    /// The span and the column of the role.
    pub(super) role: Option<(usize, usize)>,
    /// Tasks that have columns.
    pub(super) asked: TaskSet,
}

/// What to do with the next columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// So many columns make the span of this number.
    Keep(usize, usize),
    /// So many columns are of no interest.
    Skip(usize),
    /// A cell of an item.
    Cell(Cell),
    /// The fours of these numbers, from the first to before the last.
    Fours(usize, usize),
}

/// What is wanted of a table.
pub(super) struct Wanted<'a> {
    pub(super) plan: &'a Plan,
    pub(super) cells: &'a AllCells,
    /// Columns that make a group; `None` where every column that is no item is kept.
    pub(super) by: Option<&'a [String]>,
    /// Whether neighbours that are kept may be one span.
    pub(super) joined: bool,
}

/// Items whose level or presence matters beyond their task's sum, by task and position: those with a floor where groups are
/// made, and those that are not asked of every role. Where they are set aside is their place in this list.
pub(super) fn set_aside(plan: &Plan, groups: bool) -> Vec<(usize, usize)> {
    let tasks = plan.tasks.iter().enumerate();
    let items =
        tasks.flat_map(|(task, of)| of.items.iter().enumerate().map(move |(item, column)| (task, item, column)));
    let matters = items.filter(|(_, _, column)| {
        (groups && column.floor.is_some()) || (column.weight > 0 && !column.asked_of.is_empty())
    });
    matters.map(|(task, item, _)| (task, item)).collect()
}

impl Layout {
    /// Makes out the columns of a header.
    ///
    /// # Errors
    /// Every column that is there twice, is missing, or cannot be kept beside the results.
    pub(super) fn of(names: Vec<String>, delimiter: u8, file: &Path, wanted: &Wanted<'_>) -> Result<Self> {
        let problems = faults(&names, wanted);
        if !problems.is_empty() {
            let located = problems.into_iter().map(|problem| problem.in_file(file)).collect::<Vec<_>>();
            return Err(located.into());
        }
        let plan = wanted.plan;
        let found: Vec<Option<(usize, usize)>> = names.iter().map(|name| item(plan, name)).collect();
        let kept: Vec<usize> = match wanted.by {
            Some(by) => by.iter().filter_map(|name| names.iter().position(|known| known == name)).collect(),
            None => (0..names.len()).filter(|column| found[*column].is_none()).collect(),
        };
        let mut layout = Self {
            delimiter,
            columns: names.len(),
            steps: Vec::new(),
            fours: Vec::new(),
            spans: 0,
            aside: set_aside(plan, wanted.by.is_some()).len(),
            written: Vec::new(),
            path: None,
            role: None,
            asked: found.iter().flatten().map(|(task, _)| *task).collect(),
            kept,
            names,
        };
        layout.plan_steps(&found, wanted);
        Ok(layout)
    }

    /// The names of the columns that are kept.
    pub(super) fn kept_names(&self) -> Vec<&str> {
        self.kept.iter().filter_map(|column| self.names.get(*column)).map(String::as_str).collect()
    }

    /// What the number of each task begins with.
    pub(super) fn begun(&self, plan: &Plan) -> Vec<Packed> {
        let begun = |task| if self.asked.has(task) { Packed::ASKED } else { Packed::NOT_ASKED };
        (0..plan.tasks.len()).map(begun).collect()
    }

    /// Of every column, whether it is read.
    pub(super) fn read_columns(&self) -> Vec<bool> {
        let step = |step: &Step| match *step {
            Step::Keep(columns, _) => vec![true; columns],
            Step::Skip(columns) => vec![false; columns],
            Step::Cell(_) => vec![true],
            Step::Fours(from, behind) => vec![true; CELLS * (behind - from)],
        };
        self.steps.iter().flat_map(step).collect()
    }

    /// Every column that holds an item, with what its cells are.
    pub(super) fn cells(&self) -> Vec<(usize, Cell)> {
        let mut cells = Vec::new();
        let mut column = 0;
        for step in &self.steps {
            match *step {
                Step::Keep(columns, _) | Step::Skip(columns) => column += columns,
                Step::Cell(cell) => {
                    cells.push((column, cell));
                    column += 1;
                }
                Step::Fours(from, behind) => {
                    let fours = self.fours.iter().take(behind).skip(from);
                    let all = fours.flat_map(|four| [four.cell; CELLS]);
                    let first = column;
                    column += CELLS * (behind - from);
                    cells.extend((first..column).zip(all));
                }
            }
        }
        cells
    }

    fn plan_steps(&mut self, found: &[Option<(usize, usize)>], wanted: &Wanted<'_>) {
        let plan = wanted.plan;
        let aside = set_aside(plan, wanted.by.is_some());
        let has_roles = plan.tasks.iter().flat_map(|task| &task.items).any(|item| !item.asked_of.is_empty());
        let joins = wanted.joined && self.kept.is_sorted();
        let mut is_kept = vec![false; self.columns];
        self.kept.iter().for_each(|column| is_kept[*column] = true);
        let mut span_of = vec![None; self.columns];
        for (column, found) in found.iter().enumerate() {
            let is_path = self.names[column] == PATH && !plan.paths.is_empty();
            let is_role = self.names[column] == ROLE && has_roles;
            if let Some((task, item)) = *found {
                let place = aside.iter().position(|known| *known == (task, item));
                let cells = wanted.cells.number(task, item);
                self.steps.push(Step::Cell(Cell { task, item, cells, aside: place }));
            } else if is_kept[column] || is_path || is_role {
                let own = !joins || is_path || is_role;
                span_of[column] = Some(self.keep(own));
                self.path = self.path.or(is_path.then_some((self.spans - 1, column)));
                self.role = self.role.or(is_role.then_some((self.spans - 1, column)));
                if own && joins {
                    // The next column that is kept does not join this one.
                    self.steps.push(Step::Skip(0));
                }
            } else if let Some(Step::Skip(columns)) = self.steps.last_mut() {
                *columns += 1;
            } else {
                self.steps.push(Step::Skip(1));
            }
        }
        self.written = self.kept.iter().filter_map(|column| span_of[*column]).collect();
        self.written.dedup();
        self.join_fours(wanted.cells);
    }

    /// Keeps the next column in a span of its own or in that of its neighbour; which one.
    fn keep(&mut self, own: bool) -> usize {
        match self.steps.last_mut() {
            Some(Step::Keep(columns, span)) if !own => {
                *columns += 1;
                *span
            }
            _ => {
                self.steps.push(Step::Keep(1, self.spans));
                self.spans += 1;
                self.spans - 1
            }
        }
    }

    fn join_fours(&mut self, cells: &AllCells) {
        self.steps.retain(|step| *step != Step::Skip(0));
        let mut joined = Vec::new();
        let mut rest = self.steps.as_slice();
        while let Some((first, others)) = rest.split_first() {
            let Some(cell) = rest.get(..CELLS).and_then(alike) else {
                joined.push(*first);
                rest = others;
                continue;
            };
            rest = &rest[CELLS..];
            self.fours.push(Four::of(cell, cells.get(cell.cells), self.delimiter, rest.is_empty()));
            let count = self.fours.len();
            match joined.last_mut() {
                Some(Step::Fours(_, behind)) => *behind = count,
                _ => joined.push(Step::Fours(count - 1, count)),
            }
        }
        self.steps = joined;
    }
}

/// The first of these cells, if they are of one task and count alike.
fn alike(steps: &[Step]) -> Option<Cell> {
    let counts = |step: &Step| match step {
        Step::Cell(cell) if cell.aside.is_none() => Some((*cell, (cell.task, cell.cells))),
        _ => None,
    };
    let (first, counts_as) = counts(steps.first()?)?;
    steps.iter().all(|step| counts(step).is_some_and(|(_, other)| other == counts_as)).then_some(first)
}

/// The item that a column holds, by task and position. Ids differ by more than the case of their letters.
fn item(plan: &Plan, name: &str) -> Option<(usize, usize)> {
    plan.tasks.iter().enumerate().find_map(|(task, of)| {
        of.items.iter().position(|item| item.id.eq_ignore_ascii_case(name)).map(|item| (task, item))
    })
}

/// The names of the columns of stages.
pub(super) const STAGES: [&str; 4] = ["stage", "stage_at_most", "firm", "firm_at_most"];

/// The names of the columns that are written behind those that are kept.
pub(super) fn result_names(plan: &Plan, groups: bool) -> Vec<String> {
    let of_task = |task: &str| {
        let parts = if groups { vec!["_n", "_mean", "_sd", "_ad_points"] } else { vec![""] };
        parts.into_iter().map(|part| format!("{task}{part}")).collect::<Vec<_>>()
    };
    let tasks = plan.tasks.iter().flat_map(|task| of_task(&task.id));
    let stages = STAGES.into_iter().filter(|_| !plan.gates.is_empty());
    groups.then(|| "n".to_owned()).into_iter().chain(tasks).chain(stages.map(str::to_owned)).collect()
}

fn faults(names: &[String], wanted: &Wanted<'_>) -> Vec<Problem> {
    let plan = wanted.plan;
    let mut problems = Vec::new();
    let mut sorted: Vec<String> = names.iter().map(|name| name.to_ascii_lowercase()).collect();
    sorted.sort_unstable();
    let twice = sorted.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].as_str()).take(3);
    let twice = twice.map(|name| message!("column-twice", column = nearest::quoted(name)));
    problems.extend(twice.map(|twice| Problem::new(twice).hint(message!("column-twice-hint"))));
    let known: Vec<&str> = names.iter().map(String::as_str).collect();
    for name in wanted.by.unwrap_or_default().iter().filter(|name| !names.contains(name)) {
        let missing = message!("column-missing", column = nearest::quoted(name));
        problems.push(Problem::new(missing).hint(nearest::hint(name, &known)));
    }
    for name in wanted.by.unwrap_or_default().iter().filter(|name| item(plan, name).is_some()) {
        problems.push(Problem::new(message!("column-is-item", column = nearest::quoted(name))));
    }
    let results = result_names(plan, wanted.by.is_some());
    let taken = |name: &&String| match wanted.by {
        Some(by) => by.contains(name) && results.contains(name),
        None => item(plan, name).is_none() && results.contains(name),
    };
    for name in names.iter().filter(taken) {
        let taken = message!("column-taken", column = nearest::quoted(name));
        problems.push(Problem::new(taken).hint(message!("column-taken-hint")));
    }
    problems.extend(missing_items(names, plan));
    problems
}

/// Items of which the table has no column although it has others of their task; all, if it has none at all.
fn missing_items(names: &[String], plan: &Plan) -> Option<Problem> {
    let has = |id: &str| names.iter().any(|name| name.eq_ignore_ascii_case(id));
    let missing = |task: &crate::scoring::plan::Task| -> Vec<String> {
        let items = task.items.iter().filter(|item| item.weight > 0);
        items.filter(|item| !has(&item.id)).map(|item| format!("`{}`", item.id)).collect()
    };
    let begun: Vec<_> = plan.tasks.iter().filter(|task| task.items.iter().any(|item| has(&item.id))).collect();
    if begun.is_empty() {
        let some: Vec<&str> = plan.tasks.iter().flat_map(|task| &task.items).map(|item| item.id.as_str()).collect();
        let none =
            message!("columns-none", questionnaire = &plan.questionnaire, item = some.first().copied().unwrap_or(""));
        return Some(Problem::new(none).hint(message!("columns-none-hint")));
    }
    let missing: Vec<String> = begun.into_iter().flat_map(missing).collect();
    let (count, few) = (missing.len(), missing.into_iter().take(8).collect::<Vec<_>>());
    let told = message!("columns-missing", count = count, columns = few);
    (count > 0).then(|| Problem::new(told).hint(message!("columns-missing-hint")))
}
