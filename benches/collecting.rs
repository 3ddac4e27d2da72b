//! How long it takes to collect the answers of 10,000 people from one table and to show the result, and how much memory. A
//! report, never a verdict: no figure makes it fail. `cargo bench --bench collecting` runs it.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use coready::content;
use coready::model::questionnaire::Questionnaire;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_coready");
const RUNS: usize = 5;
const PEOPLE: usize = 10_000;
const ITEMS: usize = 52;

/// What is measured, with the arguments of the command.
const MEASURED: [(&str, &[&str]); 3] = [
    ("read the table", &["collect", "answers.csv", "--dry-run"]),
    ("collect it", &["collect", "answers.csv"]),
    ("show, with everything", &["show"]),
];

fn main() -> io::Result<()> {
    let ten = content::shipped("ten-tasks").ok().flatten().expect("it is shipped");
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "\n{PEOPLE} people, {ITEMS} items, {RUNS} runs each; milliseconds (target 1000) and MB (target 200)\n"
    )?;
    writeln!(out, "{:36}{:>8}{:>8}{:>8}{:>8}", "", "min", "median", "max", "MB")?;
    // Some file systems are slow to create files where many were removed a moment ago, so that all is kept until the end.
    let journals = TempDir::new()?;
    for (kind, labels) in [("codes", false), ("descriptions", true)] {
        let table = table(&ten, labels);
        let runs = (0..RUNS).map(|number| run(&journals.path().join(format!("{kind}-{number}")), &table));
        let runs = runs.collect::<io::Result<Vec<_>>>()?;
        for (at, (name, _)) in MEASURED.iter().enumerate() {
            let mut times: Vec<f64> = runs.iter().map(|run| run[at].0.as_secs_f64() * 1000.0).collect();
            times.sort_by(f64::total_cmp);
            let peak = runs.iter().map(|run| run[at].1 / 1000).max().unwrap_or_default();
            let [min, median, max] = [0, RUNS / 2, RUNS - 1].map(|at| times[at]);
            writeln!(out, "{:36}{min:>8.1}{median:>8.1}{max:>8.1}{peak:>8}", format!("{name} ({kind})"))?;
        }
    }
    Ok(())
}

/// A table as a survey tool writes it: an id, a moment, an answer to each item.
fn table(questionnaire: &Questionnaire, labels: bool) -> String {
    let items: Vec<_> = questionnaire.items().collect();
    let columns: Vec<_> = items.iter().cycle().take(ITEMS.min(items.len())).collect();
    let mut table = "_uuid,_submission_time".to_owned();
    for (_, item) in &columns {
        table.extend([",", &item.id]);
    }
    table.push('\n');
    for person in 0..PEOPLE {
        table.extend(["9d0c54b7-0000-4000-8000-", &format!("{person:012}"), ",2026-11-21T07:09:05"]);
        for (at, (task, item)) in columns.iter().enumerate() {
            let level = (person * 7 + at * 3 + person / 11) % 5;
            let code = questionnaire.scale(task).codes[level].to_string();
            let cell = if labels { format!("\"{}\"", item.levels[level].replace('"', "\"\"")) } else { code };
            table.extend([",", &cell]);
        }
        table.push('\n');
    }
    table
}

/// How long each of the commands takes in a fresh journal, and the most memory meanwhile in kilobytes.
fn run(folder: &Path, table: &str) -> io::Result<Vec<(Duration, u64)>> {
    fs::create_dir(folder)?;
    fs::write(folder.join("answers.csv"), table)?;
    done(folder, &["init", "--organisation", "Many", "--respondents", "many"])?;
    done(folder, &["checkpoint", "open", "baseline", "--path", "running"])?;
    let timed = |(_, arguments): &(&str, &[&str])| {
        if arguments.contains(&"show") {
            done(folder, &["checkpoint", "close"])?;
        }
        let start = Instant::now();
        let peak = done(folder, arguments)?;
        Ok((start.elapsed(), peak))
    };
    MEASURED.iter().map(timed).collect()
}

/// Runs the program to its end and looks at its memory every few milliseconds.
fn done(folder: &Path, arguments: &[&str]) -> io::Result<u64> {
    let mut command = Command::new(PROGRAM);
    command.args(["--quiet"]).args(arguments).current_dir(folder).env_remove("COREADY_JOURNAL").stdin(Stdio::null());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn()?;
    let mut peak = 0;
    loop {
        if let Some(status) = child.try_wait()? {
            assert!(status.success(), "{arguments:?} failed");
            return Ok(peak);
        }
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        peak = kilobytes.unwrap_or(peak).max(peak);
        sleep(Duration::from_millis(2));
    }
}
