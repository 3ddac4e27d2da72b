//! A batch from its first byte to its last: threads take pieces in turn, and what they make of them is written in order.

use std::collections::BTreeMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::cells::AllCells;
use super::feed::{Feed, Kind, Table};
use super::grouping::{Grouping, Sorted};
use super::groups::{Coding, Counted, Style};
use super::job::{Input, Job, Summary, World};
use super::layout::{STAGES, Wanted, result_names, set_aside};
use super::parquet::{self, Lines, Rows, Target};
use super::rows::{quoted, split, unquoted};
use super::scores::Results;
use super::shards::{Codes, Shard};
use super::stages::Stages;
use super::texts::{Said, Texts};
use super::withheld::{Groups, Place, Withheld};
use super::work::{Aim, Done, Work};
use super::written::{Buffer, Format, json, json_numbers};
use crate::error::{Failure, Problem, Result};
use crate::files;
use crate::message;

/// So many bad rows are described before the rest is only counted.
const DESCRIBED: usize = 20;

/// So many groups are written between two looks at the world.
const GROUPS_AT_ONCE: usize = 4096;

/// So many groups are gathered at once.
const GATHERED: usize = 32;

/// Scores rows, or groups of them.
///
/// # Errors
/// When a file cannot be read or is no such table, a row is bad and bad ones are not left out, groups need more memory than
/// is allowed, or the world stops the work.
pub fn score(job: &Job<'_>, stdin: Input, world: &mut dyn World) -> Result<Summary> {
    let cells = AllCells::of(job.plan);
    let aside = set_aside(job.plan, job.by.is_some());
    let joined = job.by.is_some() || job.kind.is_none_or(|kind| kind == Kind::Csv);
    let wanted = Wanted { plan: job.plan, cells: &cells, by: job.by, joined };
    let mut feed = Feed::of(job.files, job.folder, (stdin, job.pipe), wanted);
    let Some(first) = feed.first()? else { return Ok(Summary::default()) };
    let kind = job.kind.unwrap_or(first.kind);
    let names = result_names(job.plan, job.by.is_some());
    let results = Results::of(job.plan, job.digits, first.layout.delimiter);
    let format = Format {
        kind,
        delimiter: first.layout.delimiter,
        stages: Stages::of(job.plan),
        results: &results,
        kept: first.layout.kept_names().into_iter().map(json_key).collect(),
        names: names.iter().map(|name| json_key(name)).collect(),
        whole: names.iter().map(|name| is_whole(name)).collect(),
    };
    if kind == Kind::Csv {
        world.write(&header(&first, &names, format.delimiter))?;
    }
    let target = (kind == Kind::Parquet).then(|| target(&first, &names, job.by.is_some())).transpose()?;
    let coding = Coding::of(job.plan, &aside);
    let grouping = Grouping::of(coding, job.threads.get(), RandomState::new().hash_one(0));
    if job.by.is_some() && grouping.shape.codes > usize::from(u16::MAX) {
        return Err(Problem::new(message!("plan-too-fine")).into());
    }
    let aim = if job.by.is_some() { Aim::Group(&grouping) } else { Aim::Score(&format) };
    let work = Work { plan: job.plan, cells: &cells, aside: aside.clone(), aim };
    let mut sink = Sink { world, target };
    let mut summary = worked(job, feed, &work, &mut sink)?;
    if job.by.is_some() {
        is_within(job, &grouping)?;
        summary.groups = write_groups(job, &grouping, &format, summary, &mut sink)?;
        sink.world.progress(&summary)?;
    }
    sink.finish()?;
    Ok(summary)
}

/// Refuses groups that take more memory than is allowed.
fn is_within(job: &Job<'_>, grouping: &Grouping<'_>) -> Result<()> {
    if grouping.bytes() <= job.memory {
        return Ok(());
    }
    let problem = Problem::new(message!("groups-too-many", megabytes = job.memory >> 20));
    Err(problem.hint(message!("groups-too-many-hint")).into())
}

/// The name of a column as the key of a JSON object.
fn json_key(name: &str) -> String {
    files::json_string(name) + ":"
}

/// Whether the numbers of a column of results are counts or stages.
fn is_whole(name: &str) -> bool {
    name == "n" || name.ends_with("_n") || STAGES.contains(&name)
}

/// A table in columns with what the columns of the first file hold; groups are told by text.
fn target(first: &Table, names: &[String], groups: bool) -> Result<Target> {
    let kinds = first.kinds.iter().filter(|_| !groups).cloned().map(Some).chain(std::iter::repeat(None));
    let kept: Vec<(&str, Option<parquet::Kind>)> = first.layout.kept_names().into_iter().zip(kinds).collect();
    let results: Vec<(&str, bool)> = names.iter().map(|name| (name.as_str(), is_whole(name))).collect();
    Target::of(&kept, &results)
}

/// Where results go.
struct Sink<'w> {
    world: &'w mut dyn World,
    target: Option<Target>,
}

impl Sink<'_> {
    /// Takes results as bytes, or as rows of columns where those are written.
    fn take(&mut self, bytes: &[u8], rows: Rows) -> Result<()> {
        let written = self.target.as_mut().map(|target| target.take(rows)).transpose()?;
        let bytes = written.as_deref().unwrap_or(bytes);
        if bytes.is_empty() { Ok(()) } else { self.world.write(bytes) }
    }

    fn finish(self) -> Result<()> {
        let Some(target) = self.target else { return Ok(()) };
        self.world.write(&target.finish()?)
    }
}

/// What stands above the results of a table.
fn header(table: &Table, names: &[String], delimiter: u8) -> Vec<u8> {
    let mut header = Vec::new();
    for name in table.layout.kept_names().into_iter().chain(names.iter().map(String::as_str)) {
        quoted(name.as_bytes(), delimiter, &mut header);
        header.push(delimiter);
    }
    header.pop();
    header.push(b'\n');
    header
}

/// What the threads share.
struct Shared<'a> {
    feed: Mutex<(Feed<'a>, u64)>,
    /// How many pieces were written, and a bell for those who wait for that.
    written: Mutex<u64>,
    bell: Condvar,
    spare: Mutex<Vec<(Vec<u8>, Buffer)>>,
    is_over: AtomicBool,
}

/// What a thread tells the one that writes.
type Told = Result<(u64, Done, Vec<u8>)>;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn worked(job: &Job<'_>, feed: Feed<'_>, work: &Work<'_>, sink: &mut Sink<'_>) -> Result<Summary> {
    let shared = Shared {
        feed: Mutex::new((feed, 0)),
        written: Mutex::new(0),
        bell: Condvar::new(),
        spare: Mutex::new(Vec::new()),
        is_over: AtomicBool::new(false),
    };
    let threads = job.threads.get();
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(2 * threads);
        for _ in 0..threads {
            let sender: SyncSender<Told> = sender.clone();
            let shared = &shared;
            scope.spawn(move || pieces(shared, work, &sender, 4 * threads as u64));
        }
        drop(sender);
        let mut writer =
            Writer { job, work, sink, summary: Summary::default(), rows: BTreeMap::new(), problems: Vec::new() };
        let mut waiting = BTreeMap::new();
        let mut next = 0;
        let mut outcome = Ok(());
        while let Ok(told) = receiver.recv() {
            let step = told.and_then(|(number, done, data)| {
                waiting.insert(number, (done, data));
                while let Some((done, data)) = waiting.remove(&next) {
                    next += 1;
                    let bytes = data.len() as u64;
                    let out = writer.take(done, bytes)?;
                    lock(&shared.spare).push((data, out));
                    *lock(&shared.written) = next;
                    shared.bell.notify_all();
                }
                Ok(())
            });
            if step.is_err() {
                outcome = step;
                break;
            }
        }
        shared.is_over.store(true, Ordering::Relaxed);
        shared.bell.notify_all();
        drop(receiver);
        outcome.map(|()| writer.summary)
    })
}

/// Takes pieces and works on them until there are no more.
fn pieces(shared: &Shared<'_>, work: &Work<'_>, sender: &SyncSender<Told>, ahead: u64) {
    let mut sorted = Sorted::new();
    loop {
        let (buffer, out) = lock(&shared.spare).pop().unwrap_or_default();
        let piece = {
            let mut feed = lock(&shared.feed);
            let mut written = lock(&shared.written);
            while feed.1 >= *written + ahead && !shared.is_over.load(Ordering::Relaxed) {
                let slice = std::time::Duration::from_millis(100);
                written = shared.bell.wait_timeout(written, slice).unwrap_or_else(PoisonError::into_inner).0;
            }
            drop(written);
            if shared.is_over.load(Ordering::Relaxed) {
                return;
            }
            let piece = feed.0.next(buffer);
            feed.1 += 1;
            piece
        };
        let told = match piece {
            Ok(None) => return work.deliver(&mut sorted),
            Ok(Some(mut piece)) => work.on(&mut piece, out, &mut sorted).map(|done| (piece.number, done, piece.data)),
            Err(failure) => Err(failure),
        };
        let failed = told.is_err();
        if sender.send(told).is_err() || failed {
            return;
        }
    }
}

/// Takes what became of pieces, in order.
struct Writer<'w, 'j, 's> {
    job: &'j Job<'j>,
    work: &'j Work<'j>,
    sink: &'w mut Sink<'s>,
    summary: Summary,
    /// Rows of each file so far, its header included.
    rows: BTreeMap<std::path::PathBuf, u64>,
    problems: Vec<Problem>,
}

impl Writer<'_, '_, '_> {
    /// Takes what became of the next piece; gives its buffer back.
    fn take(&mut self, mut done: Done, bytes: u64) -> Result<Buffer> {
        let before = self.rows.entry(done.file.clone()).or_insert(done.above);
        for (row, wrong) in done.described.drain(..) {
            let row = usize::try_from(*before + row).unwrap_or(usize::MAX);
            let problem = Problem::new(message!("row-wrong", row = row, wrong = wrong)).in_file(&done.file);
            if !self.job.skip {
                self.problems.push(problem);
            } else if self.summary.skipped < DESCRIBED as u64 {
                self.sink.world.skipped(problem);
            }
        }
        *before += done.rows;
        self.summary.skipped += done.bad;
        self.summary.rows += done.scored;
        self.summary.bytes += bytes;
        if !self.problems.is_empty() {
            return Err(self.refused());
        }
        self.sink.take(done.out.written(), done.table)?;
        if let Aim::Group(grouping) = &self.work.aim {
            is_within(self.job, grouping)?;
        }
        self.sink.world.progress(&self.summary)?;
        done.out.clear();
        Ok(done.out)
    }

    fn refused(&mut self) -> Failure {
        let mut problems = std::mem::take(&mut self.problems);
        problems.truncate(DESCRIBED);
        if let Some(last) = problems.pop() {
            problems.push(last.hint(message!("row-wrong-hint")));
        }
        problems.into()
    }
}

/// The first bytes of a key as a number, which is in the order of keys that differ there.
fn start(key: &[u8]) -> u128 {
    let mut start = [0; 16];
    start.iter_mut().zip(key).for_each(|(byte, of_key)| *byte = *of_key);
    u128::from_be_bytes(start)
}

/// Writes every group, sorted by its key; how many.
fn write_groups(
    job: &Job<'_>,
    grouping: &Grouping<'_>,
    format: &Format<'_>,
    summary: Summary,
    sink: &mut Sink<'_>,
) -> Result<u64> {
    let shards = grouping.shards();
    let shards: Vec<&Shard> = shards.iter().map(|shard| &**shard).collect();
    let key = |(shard, group): &Place| shards[*shard as usize].key(*group as usize);
    let mut groups: Vec<(u128, Place)> = Vec::new();
    for (number, shard) in shards.iter().enumerate() {
        let places =
            (0..shard.len()).filter_map(|group| Some((u32::try_from(number).ok()?, u32::try_from(group).ok()?)));
        groups.extend(places.map(|place| (start(key(&place)), place)));
    }
    // Most keys differ in their start, which is at hand while the rest is far away.
    groups.sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| key(&one.1).cmp(key(&other.1))));
    let groups: Vec<Place> = groups.into_iter().map(|(_, place)| place).collect();
    let (coding, delimiter) = (&grouping.coding, format.delimiter);
    let all = Groups { places: &groups, shards: &shards, coding, delimiter };
    let withheld = Withheld::of(&all, job.floors, job.threads);
    let style = Style { delimiter, digits: job.digits, floors: job.floors };
    let text = |groups: &[Place]| {
        let (mut out, mut keys) = (Buffer::default(), vec![Texts::default(); format.kept.len()]);
        let mut codes: Vec<Codes> = (0..GATHERED).map(|_| Codes::of(grouping.shape)).collect();
        let mut numbers = Vec::new();
        for places in groups.chunks(GATHERED) {
            let some: Vec<_> = places.iter().map(|place| (shards[place.0 as usize], place.1 as usize)).collect();
            Codes::gather(&mut codes, &some);
            for ((place, (shard, group)), codes) in places.iter().zip(some).zip(&codes) {
                numbers.clear();
                let hidden = |task| withheld.hidden(task, *place);
                coding.numbers(Counted { rows: shard.rows(group), codes }, hidden, style, &mut numbers);
                write_group(key(place), &numbers, format, (&mut out, &mut keys));
            }
        }
        let written = Lines { text: out.written(), delimiter: format.delimiter, whole: &format.whole };
        let rows = if format.kind == Kind::Parquet { Rows::of(keys, written) } else { Rows::default() };
        (out, rows)
    };
    for some in groups.chunks(GROUPS_AT_ONCE * job.threads.get()) {
        let texts: Vec<(Buffer, Rows)> = thread::scope(|scope| {
            let share = some.len().div_ceil(job.threads.get());
            let workers: Vec<_> = some.chunks(share).map(|share| scope.spawn(|| text(share))).collect();
            workers.into_iter().map(|worker| worker.join().expect("nothing in it panics")).collect()
        });
        for (text, rows) in texts {
            sink.take(text.written(), rows)?;
        }
        sink.world.progress(&summary)?;
    }
    Ok(groups.len() as u64)
}

fn write_group(key: &[u8], numbers: &[u8], format: &Format<'_>, (out, keys): (&mut Buffer, &mut [Texts])) {
    let line = [key, b"\n"].concat();
    let cells = || split(&line, 0, format.delimiter).map(|(cells, _)| cells).unwrap_or_default();
    match format.kind {
        Kind::Csv => {
            out.put(key);
            out.put(numbers);
            out.put(b"\n");
        }
        Kind::JsonLines => {
            out.put(b"{");
            for (name, cell) in format.kept.iter().zip(cells()) {
                out.put(name.as_bytes());
                out.put(&json(Said::of(&unquoted(&line[cell]), true)));
                out.put(b",");
            }
            json_numbers(&format.names, numbers.split(|byte| *byte == format.delimiter).skip(1), out);
        }
        Kind::Parquet => {
            for (texts, cell) in keys.iter_mut().zip(cells()) {
                texts.add(|bytes| bytes.extend_from_slice(&unquoted(&line[cell])));
            }
            out.put(numbers.get(1..).unwrap_or_default());
            out.put(b"\n");
        }
    }
}

/// What a file of this name holds; `None` where the name does not say.
pub fn kind_of(file: &Path) -> Option<Kind> {
    let name = file.to_string_lossy().to_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    match () {
        () if ends(&[".jsonl", ".ndjson"]) => Some(Kind::JsonLines),
        () if ends(&[".csv", ".tsv", ".txt"]) => Some(Kind::Csv),
        () if ends(&[".parquet"]) => Some(Kind::Parquet),
        () => None,
    }
}
