//! How long one waits and how much memory it takes, beside the targets and beside `--version`, which does nothing
//! but start. A report, never a verdict: no figure makes it fail. `cargo bench` runs it.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use coready::content;
use coready::journal::{Frozen, Journal, Occasion, Settings};
use coready::model::checkpoint::{Respondents, Rules};
use coready::model::response::{Answer, Given, Response};
use coready::text::Catalogue;
use coready::time::Moment;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_coready");
const RUNS: usize = 30;
const CHECKPOINTS: i64 = 40;

/// The first checkpoint is opened at noon of 1 January 2024, the others each a week later.
const FIRST_MILLIS: i64 = 1_704_110_400_000;
const WEEK_MILLIS: i64 = 7 * 24 * 60 * 60 * 1000;

/// What a pipe holds on Linux before its writer has to wait, in bytes.
const PIPE_BYTES: usize = 65_536;

fn main() -> io::Result<()> {
    let folder = TempDir::new()?;
    let journal = folder.path().join("journal");
    make_journal(&journal);
    let mut out = io::stdout().lock();
    writeln!(out, "\n{RUNS} runs each, on a journal of {CHECKPOINTS} checkpoints; milliseconds\n")?;
    writeln!(out, "{:24}{:>8}{:>8}{:>8}{:>9}{:>13}", "", "min", "median", "max", "target", "x --version")?;
    let tasks: [(&str, f64, &dyn Fn() -> Duration); 3] = [
        ("start to first prompt", 30.0, &|| until_first_prompt(folder.path())),
        ("show", 50.0, &|| until_done(&journal, &["show"])),
        ("progress", 50.0, &|| until_done(&journal, &["progress"])),
    ];
    for (name, target, task) in tasks {
        report(&mut out, name, target, task)?;
    }
    writeln!(out, "\npeak memory, MB (target 30)")?;
    writeln!(out, "{:24}{}", "at the first prompt", megabytes(peak_at_prompt(folder.path())?))?;
    for command in ["show", "progress"] {
        writeln!(out, "{command:24}{}", megabytes(peak_while_writing(&journal, command)?))?;
    }
    let bytes = fs::metadata(PROGRAM)?.len();
    writeln!(out, "\nprogram, MB (target 12)\n{:24}{}", "coready", megabytes(Some(bytes / 1000)))
}

/// Runs a task and `--version` in turn, so that what disturbs one disturbs the other.
fn report(out: &mut impl Write, name: &str, target_ms: f64, task: &dyn Fn() -> Duration) -> io::Result<()> {
    let mut times = Vec::with_capacity(RUNS);
    let mut floors = Vec::with_capacity(RUNS);
    task();
    for _ in 0..RUNS {
        floors.push(until_done(Path::new("."), &["--version"]));
        times.push(task());
    }
    let [min, median, max] = spread(&mut times);
    let [_, floor, _] = spread(&mut floors);
    writeln!(
        out,
        "{name:24}{min:>8.1}{median:>8.1}{max:>8.1}{target_ms:>9.0}{:>13}",
        format!("{:.1} x {floor:.1}", median / floor)
    )
}

/// Least, median and greatest, in milliseconds.
fn spread(times: &mut [Duration]) -> [f64; 3] {
    times.sort();
    let milliseconds = |time: &Duration| time.as_secs_f64() * 1000.0;
    [&times[0], &times[times.len() / 2], &times[times.len() - 1]].map(milliseconds)
}

fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(folder).env_remove("COREADY_JOURNAL").env("COLUMNS", "80");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn until_done(folder: &Path, arguments: &[&str]) -> Duration {
    let start = Instant::now();
    let output = program(folder, arguments).output().expect("the program starts");
    let time = start.elapsed();
    assert!(output.status.success(), "{arguments:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    time
}

/// Time from starting `assess` in a new journal to the end of its first prompt.
fn until_first_prompt(folder: &Path) -> Duration {
    let start = Instant::now();
    let mut walking = walk_to_prompt(folder);
    let time = start.elapsed();
    end(&mut walking);
    time
}

/// Starts `assess` in an empty journal and reads until it asks. A draft that is never answered holds nothing, and so
/// every start is the first.
fn walk_to_prompt(folder: &Path) -> Child {
    let mut walking = program(folder, &["assess", "--plain"]).spawn().expect("the program starts");
    let mut asked = Vec::new();
    let mut chunk = [0; 4096];
    let words = walking.stderr.as_mut().expect("the words go to a pipe");
    while !String::from_utf8_lossy(&asked).contains("Your choice") {
        let read = words.read(&mut chunk).expect("the words can be read");
        assert!(read > 0, "it never asked: {}", String::from_utf8_lossy(&asked));
        asked.extend_from_slice(&chunk[..read]);
    }
    walking
}

fn peak_at_prompt(folder: &Path) -> io::Result<Option<u64>> {
    let mut walking = walk_to_prompt(folder);
    let peak = peak_kilobytes(&walking);
    end(&mut walking);
    peak
}

/// The most memory a command has taken when it is about to write its result: into a full pipe, so that it waits.
fn peak_while_writing(journal: &Path, command: &str) -> io::Result<Option<u64>> {
    let (_reader, mut writer) = io::pipe()?;
    writer.write_all(&vec![b' '; PIPE_BYTES])?;
    let mut waiting = program(journal, &[command]).stdout(writer).spawn()?;
    sleep(Duration::from_millis(300));
    let peak = peak_kilobytes(&waiting);
    end(&mut waiting);
    peak
}

/// The peak so far (`VmHWM` in proc(5)), in units of 1024 bytes; `None` where the system does not tell.
fn peak_kilobytes(child: &Child) -> io::Result<Option<u64>> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    let status = fs::read_to_string(format!("/proc/{}/status", child.id()))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()))
}

fn megabytes(kilobytes: Option<u64>) -> String {
    kilobytes.map_or_else(
        || "not measured here".to_owned(),
        |kilobytes| format!("{:>8}", format!("{}.{}", kilobytes / 1000, kilobytes % 1000 / 100)),
    )
}

fn end(child: &mut Child) {
    child.kill().and_then(|()| child.wait()).expect("the program can be ended");
}

/// Makes a journal of forty weeks, and in the folder around it one that nobody has answered.
fn make_journal(folder: &Path) {
    let catalogue = Catalogue::english();
    let settings = Settings {
        organisation: "Measured".to_owned(),
        questionnaire: "ten-tasks".to_owned(),
        respondents: Respondents::One,
        language: None,
        rules: Rules::default(),
    };
    let around: PathBuf = folder.parent().expect("the journal is in a folder").to_owned();
    Journal::init(&around, &settings, &catalogue).expect("the journal can be made");
    let journal = Journal::init(folder, &settings, &catalogue).expect("the journal can be made");
    let questionnaire = content::find("ten-tasks", folder).expect("the questionnaire is shipped");
    let frozen = Frozen::of(&questionnaire).expect("the questionnaire can be kept");
    for week in 0..CHECKPOINTS {
        let moment =
            Moment::from_unix_millis(FIRST_MILLIS + week * WEEK_MILLIS).expect("the moment is in the calendar");
        let occasion = Occasion {
            label: None,
            opened: moment,
            now: moment,
            path: None,
            respondents: Respondents::One,
            frozen: &frozen,
            into: None,
        };
        journal.store(&occasion, &response(&frozen, moment, week)).expect("the answers can be stored");
    }
}

/// Answers that rise over the weeks, with every thirteenth a finding or a comment.
fn response(frozen: &Frozen, moment: Moment, week: i64) -> Response {
    let items = frozen.questionnaire.tasks.iter().flat_map(|task| &task.items);
    let weeks_done = usize::try_from(week).expect("weeks are counted up");
    let answers = items.enumerate().map(|(position, item)| {
        let answer = match position % 13 {
            12 => Answer::DontKnow,
            shift => Answer::Level((weeks_done + shift) / 13 % 5),
        };
        (item.id.clone(), Given::plain(answer))
    });
    let answers = answers.collect();
    Response { answers, ..Response::blank(&format!("4b1f0c1e-0000-4000-8000-{week:012}"), "en", moment.date()) }
}
