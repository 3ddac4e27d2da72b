//! How long it takes to resample 200 respondents 10,000 times and to read the stage of every resample. A report, never a
//! verdict. `cargo bench --bench bootstrap` runs it on answers of its own; `-- FILE` on a table of `forty.toml`, printing the
//! share of each stage, and the seconds on standard error, as a program beside it does.

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use coready::scoring::resamples::{Rows, Sum};
use num_bigint::BigUint;

const TIMES: usize = 10_000;
const RUNS: usize = 9;
const RESPONDENTS: usize = 200;
const TASKS: usize = 10;
const GATES: [&[usize]; 4] = [&[0], &[1, 2], &[3, 4, 5, 6], &[7, 8, 9]];

/// Scores of one respondent in twelfths of a level, where there is one.
type Scores = [Option<u32>; TASKS];

fn main() -> io::Result<()> {
    let file = std::env::args().skip(1).find(|argument| !argument.starts_with("--"));
    let respondents = match &file {
        Some(file) => std::fs::read_to_string(file)?.lines().skip(1).map(scores).collect(),
        None => made_up(),
    };
    let threads = available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let mut runs: Vec<(Duration, Vec<usize>)> = (0..RUNS).map(|_| timed(&respondents, threads)).collect();
    runs.sort();
    let (best, counts) = &runs[0];
    let shares: Vec<String> = counts.iter().skip(1).map(|count| format!("{:.4}", share(*count))).collect();
    let mut out = io::stdout().lock();
    if file.is_some() {
        writeln!(out, "stage,{}", shares.join(","))?;
        return writeln!(io::stderr(), "coready {:.4}", best.as_secs_f64());
    }
    let milliseconds = best.as_secs_f64() * 1000.0;
    writeln!(out, "\n{RESPONDENTS} respondents, {TIMES} resamples: {milliseconds:.1} ms, best of {RUNS}")
}

#[expect(clippy::cast_precision_loss, reason = "there are ten thousand at most")]
fn share(count: usize) -> f64 {
    count as f64 / TIMES as f64
}

/// From the rows of a table to how often each stage came out.
fn timed(respondents: &[Scores], threads: NonZeroUsize) -> (Duration, Vec<usize>) {
    let start = Instant::now();
    let rows = Rows::of(respondents.iter().map(row).collect());
    let counts = rows.resampled(TIMES, GATES.len() + 2, threads, stage);
    (start.elapsed(), counts)
}

/// What a respondent adds to the sum and to the count of each task.
fn row(scores: &Scores) -> Vec<BigUint> {
    scores.iter().flat_map(|score| [score.unwrap_or(0), u32::from(score.is_some())]).map(BigUint::from).collect()
}

/// One more than the gates passed in a row: every mean in it is at least 62.5 points, which is 30 twelfths of a level.
fn stage(sums: &[Sum]) -> usize {
    let passes = |task: &usize| {
        let [sum, count] = [2 * task, 2 * task + 1].map(|column| sums[column].count());
        count > 0 && sum >= 30 * count
    };
    1 + GATES.iter().take_while(|gate| gate.iter().all(passes)).count()
}

/// The scores in a line of a table: four columns, then four items a task with codes 0 to 4.
fn scores(line: &str) -> Scores {
    let cells: Vec<Option<u32>> = line.split(',').skip(4).map(|cell| cell.trim().parse().ok()).collect();
    std::array::from_fn(|task| {
        let given: Vec<u32> = cells[4 * task..4 * task + 4].iter().flatten().copied().collect();
        let answered = u32::try_from(given.len()).unwrap_or(0);
        (answered > 2).then(|| given.iter().sum::<u32>() * (12 / answered))
    })
}

/// Answers that look as if at random.
fn made_up() -> Vec<Scores> {
    let mut state = 1_u64;
    let mut random = move |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((state >> 33) % below).unwrap_or(0)
    };
    let mut respondent = || std::array::from_fn(|_| (random(20) > 0).then(|| 12 + random(36)));
    (0..RESPONDENTS).map(|_| respondent()).collect()
}
