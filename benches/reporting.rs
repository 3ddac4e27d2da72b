//! How long the report of a coalition of 200 takes that was asked at ten checkpoints, and how large it is. A report, never a
//! verdict: no figure makes it fail. `cargo bench --bench reporting` runs it.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use coready::content;
use coready::model::questionnaire::Questionnaire;
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_coready");
const RUNS: usize = 9;
/// People and checkpoints; the first is what the target is for.
const COALITIONS: [(usize, usize); 4] = [(200, 10), (200, 2), (40, 3), (14, 3)];
/// Of a hundred people so many are others at the next checkpoint.
const TURNOVER_PERCENT: usize = 5;

fn main() -> io::Result<()> {
    let ten = content::shipped("ten-tasks").ok().flatten().expect("it is shipped");
    let mut out = io::stdout().lock();
    writeln!(out, "\n{RUNS} runs each; milliseconds (target 300 for the first) and KB (target 300)\n")?;
    writeln!(out, "{:28}{:>8}{:>8}{:>8}{:>8}", "", "min", "median", "max", "KB")?;
    for (people, checkpoints) in COALITIONS {
        let journal = TempDir::new()?;
        answered(journal.path(), &ten, people, checkpoints)?;
        let mut times = Vec::with_capacity(RUNS);
        for _ in 0..RUNS {
            let start = Instant::now();
            done(journal.path(), &["report", "-o", "page.html"])?;
            times.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        times.sort_by(f64::total_cmp);
        let [min, median, max] = [0, RUNS / 2, RUNS - 1].map(|at| times[at]);
        let bytes = fs::metadata(journal.path().join("page.html"))?.len();
        let name = format!("{people} people, {checkpoints} checkpoints");
        writeln!(out, "{name:28}{min:>8.1}{median:>8.1}{max:>8.1}{:>8}", bytes.div_ceil(1000))?;
    }
    Ok(())
}

/// A journal in which so many people answered at so many checkpoints, some of them leaving something out.
fn answered(journal: &Path, questionnaire: &Questionnaire, people: usize, checkpoints: usize) -> io::Result<()> {
    done(journal, &["init", "--organisation", "Measured", "--respondents", "many"])?;
    let mut random = Pcg64Mcg::seed_from_u64(14);
    for checkpoint in 0..checkpoints {
        let first = checkpoint * (people * TURNOVER_PERCENT).div_ceil(100);
        let table = table(questionnaire, first..first + people, &mut random);
        fs::write(journal.join("answers.csv"), table)?;
        done(journal, &["checkpoint", "open", &format!("wave-{checkpoint}"), "--path", "running"])?;
        done(journal, &["collect", "answers.csv"])?;
        done(journal, &["checkpoint", "close"])?;
    }
    Ok(())
}

/// A table of what people answered: a code, who they are, and a level, "don't know" or nothing of each item.
fn table(questionnaire: &Questionnaire, people: std::ops::Range<usize>, random: &mut Pcg64Mcg) -> String {
    let ids = questionnaire.about.iter().map(|about| &about.id);
    let mut table = "code".to_owned();
    ids.chain(questionnaire.items().map(|(_, item)| &item.id)).for_each(|id| table.extend([",", id]));
    for person in people {
        table.extend(["\np", &person.to_string()]);
        // Who somebody is does not change from one checkpoint to the next.
        let mut constant = Pcg64Mcg::seed_from_u64(person as u64);
        for about in &questionnaire.about {
            let choice = &about.choices[constant.random_range(0..about.choices.len())];
            table.extend([",\"", &choice.replace('"', "\"\""), "\""]);
        }
        for (task, item) in questionnaire.items() {
            let codes = &questionnaire.scale(task).codes;
            let level = codes[random.random_range(0..item.levels.len())].to_string();
            table.push(',');
            table.push_str(match random.random_range(0..100) {
                0..6 => "dk",
                6..9 => "",
                _ => &level,
            });
        }
    }
    table + "\n"
}

fn done(journal: &Path, arguments: &[&str]) -> io::Result<()> {
    let mut command = Command::new(PROGRAM);
    command.arg("--quiet").args(arguments).current_dir(journal).env_remove("COREADY_JOURNAL");
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    assert!(status.success(), "{arguments:?} failed");
    Ok(())
}
