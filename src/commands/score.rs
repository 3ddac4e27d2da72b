//! `coready score`: tables of responses, scored row by row or group by group. The work is that of `batch`; here it gets its
//! files and its way to be heard.

use std::io::Write;
use std::num::NonZeroUsize;
use std::path::Path;

use crate::app::App;
use crate::args::{OnError, RowFormat, Score as Args};
use crate::batch::{self, Job, Kind, Summary, World};
use crate::content;
use crate::error::{Exit, Failure, Problem, Result};
use crate::files::growing::Growing;
use crate::message;
use crate::model::checkpoint::Floors;
use crate::prompt::{Keyboard, Pipe};
use crate::scoring::plan::Plan;
use crate::text::Message;

/// Groups may take so many bytes.
const MEMORY: usize = 2 << 30;

/// More threads are of no use: one reads after the other.
const MOST_THREADS: usize = 32;

/// Scores have at most so many decimals.
const MOST_DIGITS: u32 = 9;

/// Pieces between two lines of progress.
const STRIDE: u64 = 64;

/// Scores tables, row by row or group by group.
///
/// # Errors
/// When there is no such questionnaire, a table cannot be read or is none, a row is bad and bad ones are not left out, or
/// the results cannot be written; the file of results is then not there, or what it was before.
pub fn score(args: &Args, app: &mut App) -> Result<()> {
    let plan = Plan::of(&content::find(&args.questionnaire, &app.folder)?);
    let floors = floors(args.floor)?;
    if args.digits > MOST_DIGITS {
        return Err(Failure::usage(Problem::new(message!("digits-many", most = MOST_DIGITS as usize))));
    }
    let kind = kind(args);
    let is_parquet = kind.or_else(|| batch::kind_of(args.files.first()?)) == Some(Kind::Parquet);
    if args.output.is_none() && is_parquet && app.terminal.output {
        let seen = Problem::new(message!("score-terminal"));
        return Err(Failure::usage(seen.hint(message!("score-terminal-hint"))));
    }
    let folder = app.folder.clone();
    let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let most = NonZeroUsize::new(MOST_THREADS).unwrap_or(NonZeroUsize::MIN);
    let signals = app.signals.clone();
    let by = once(&args.by);
    let job = Job {
        plan: &plan,
        files: &args.files,
        folder: &folder,
        pipe: &|path| Ok(Box::new(Pipe::open(path, signals.clone())?)),
        kind,
        digits: args.digits,
        by: (!by.is_empty()).then_some(by.as_slice()),
        floors,
        skip: args.on_error == OnError::Skip,
        threads: threads.min(most),
        memory: MEMORY,
    };
    let stdin = Box::new(Keyboard::new(app.signals.clone()));
    let output = args.output.as_ref().map(|output| Growing::begin(&folder.join(output))).transpose()?;
    let total = total(args, &folder);
    let mut around = Around { app, output, total, pieces: 0, tenths: 0, is_drawn: false };
    let scored = batch::score(&job, stdin, &mut around);
    around.clear();
    // Standard input that stopped because it was asked to is no fault.
    let stopped = around.app.signals.stopped();
    let summary = scored.map_err(|failure| if stopped { interrupted() } else { failure })?;
    around.output.take().map_or(Ok(()), Growing::finish)?;
    around.tell(&summary, args.output.as_deref());
    Ok(())
}

fn interrupted() -> Failure {
    Failure { problems: Vec::new(), exit: Exit::Interrupted }
}

/// Columns that make a group, each once, in the order in which they were named first.
pub(super) fn once(columns: &[String]) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    for column in columns {
        if !known.contains(column) {
            known.push(column.clone());
        }
    }
    known
}

/// From how many on a group's numbers are shown: 5 and 8, or more; or everything, which only a word of one's own allows.
///
/// # Errors
/// When fewer are asked for.
pub(super) fn floors(floor: Option<usize>) -> Result<Floors> {
    let usual = Floors::default();
    match floor {
        None => Ok(usual),
        Some(1) => Ok(Floors { mean: 1, other: 1 }),
        Some(floor) if floor >= usual.mean => Ok(Floors { mean: floor, other: usual.other.max(floor) }),
        Some(floor) => {
            let low = Problem::new(message!("floor-low", floor = floor, least = usual.mean));
            Err(Failure::usage(low.hint(message!("floor-low-hint"))))
        }
    }
}

fn kind(args: &Args) -> Option<Kind> {
    let asked = args.format.map(|format| match format {
        RowFormat::Csv => Kind::Csv,
        RowFormat::Jsonl => Kind::JsonLines,
        RowFormat::Parquet => Kind::Parquet,
    });
    asked.or_else(|| args.output.as_deref().and_then(batch::kind_of))
}

/// Bytes of all files; `None` where that is not known or says nothing of how many rows they hold.
fn total(args: &Args, folder: &Path) -> Option<u64> {
    let is_plain = |file: &Path| batch::kind_of(file).is_some_and(|kind| kind != Kind::Parquet);
    let length = |file: &std::path::PathBuf| {
        let about = folder.join(file).metadata().ok().filter(|about| about.is_file() && is_plain(file));
        about.map(|about| about.len())
    };
    args.files.iter().map(length).sum::<Option<u64>>().filter(|total| *total > 0)
}

/// The world around the work.
struct Around<'a> {
    app: &'a mut App,
    output: Option<Growing>,
    total: Option<u64>,
    pieces: u64,
    tenths: u64,
    is_drawn: bool,
}

impl World for Around<'_> {
    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        match &mut self.output {
            Some(output) => output.write(bytes),
            None => self.app.print_bytes(bytes),
        }
    }

    fn progress(&mut self, so_far: &Summary) -> Result<()> {
        if self.app.signals.stopped() {
            return Err(interrupted());
        }
        self.pieces += 1;
        let percent = self.total.map(|total| (100 * so_far.bytes / total).min(100));
        if !self.app.terminal.error || self.app.options.quiet || (self.app.terminal.output && self.output.is_none()) {
            return Ok(());
        }
        let tenths = percent.unwrap_or(0) / 10;
        let is_due = if self.app.is_plain() { tenths > self.tenths } else { self.pieces.is_multiple_of(STRIDE) };
        if is_due {
            self.tenths = tenths;
            let rows = usize::try_from(so_far.rows).unwrap_or(usize::MAX);
            self.draw(&match percent.and_then(|percent| usize::try_from(percent).ok()) {
                Some(percent) => message!("score-progress", rows = rows, percent = percent),
                None => message!("score-progress-rows", rows = rows),
            });
        }
        Ok(())
    }

    fn skipped(&mut self, problem: Problem) {
        self.clear();
        let file = match &problem.place {
            crate::error::Place::File(file) => file.clone(),
            _ => std::path::PathBuf::new(),
        };
        self.say(&message!("row-left-out", file = &*file, what = problem.message));
    }
}

impl Around<'_> {
    /// Shows how far the work is, on one line that is drawn again and again, or line by line where that disturbs.
    fn draw(&mut self, message: &Message) {
        if self.app.is_plain() {
            return self.say(message);
        }
        let words = self.app.say(message);
        self.is_drawn = true;
        // Progress that cannot be shown must not stop the work.
        let _ = write!(self.app.err, "\r{words}\u{1b}[K");
        let _ = self.app.err.flush();
    }

    fn clear(&mut self) {
        if std::mem::take(&mut self.is_drawn) {
            let _ = write!(self.app.err, "\r\u{1b}[K");
        }
    }

    /// Says something beside the results that no wish for quiet may keep back.
    fn say(&mut self, message: &Message) {
        let words = self.app.say(message);
        let _ = writeln!(self.app.err, "{words}");
    }

    fn tell(&mut self, summary: &Summary, output: Option<&Path>) {
        let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        if summary.skipped > 0 {
            self.say(&message!("rows-left-out", count = count(summary.skipped), rows = count(summary.rows)));
        }
        let Some(output) = output else { return };
        let rows = count(summary.rows);
        self.app.note(&match summary.groups {
            0 => message!("score-written", file = output, rows = rows),
            groups => message!("score-written-groups", file = output, rows = rows, groups = count(groups)),
        });
    }
}
