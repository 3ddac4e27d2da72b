//! How long it takes to collect the answers of 10,000 people from one table, and how much memory. A report, never a verdict:
//! no figure makes it fail. `cargo bench` runs it.

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

fn main() -> io::Result<()> {
    let ten = content::shipped("ten-tasks").ok().flatten().expect("it is shipped");
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "\n{PEOPLE} people, {ITEMS} items, {RUNS} runs each; milliseconds (target 1000) and MB (target 200)\n"
    )?;
    writeln!(out, "{:36}{:>8}{:>8}{:>8}{:>8}", "", "min", "median", "max", "MB")?;
    for (name, labels, dry) in [
        ("read a table of codes", false, true),
        ("read a table of descriptions", true, true),
        ("collect a table of codes", false, false),
        ("collect a table of descriptions", true, false),
    ] {
        let table = table(&ten, labels);
        let mut runs = (0..RUNS).map(|_| run(&table, dry)).collect::<io::Result<Vec<_>>>()?;
        runs.sort();
        let milliseconds = |at: usize| runs[at].0.as_secs_f64() * 1000.0;
        let peak = runs.iter().map(|(_, peak)| peak / 1000).max().unwrap_or_default();
        let [min, median, max] = [0, RUNS / 2, RUNS - 1].map(milliseconds);
        writeln!(out, "{name:36}{min:>8.1}{median:>8.1}{max:>8.1}{peak:>8}")?;
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

/// How long a fresh journal takes for a table, and the most memory meanwhile in kilobytes.
fn run(table: &str, dry: bool) -> io::Result<(Duration, u64)> {
    let folder = TempDir::new()?;
    fs::write(folder.path().join("answers.csv"), table)?;
    done(folder.path(), &["init", "--organisation", "Many", "--respondents", "many"])?;
    done(folder.path(), &["checkpoint", "open", "baseline", "--path", "running"])?;
    let start = Instant::now();
    let arguments: &[&str] = if dry { &["collect", "answers.csv", "--dry-run"] } else { &["collect", "answers.csv"] };
    let peak = done(folder.path(), arguments)?;
    Ok((start.elapsed(), peak))
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
