//! How long scoring takes where many answer, each alone, and what it takes it for. A report, never a verdict. `cargo bench
//! --bench many` runs it.

use std::hint::black_box;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use coready::content;
use coready::model::checkpoint::{Balance, Floors, Rules};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Given, Response};
use coready::scoring::assess;

const RUNS: usize = 5;

fn main() -> io::Result<()> {
    let questionnaire = content::find("ten-tasks", Path::new(".")).expect("the questionnaire is shipped");
    let mut out = io::stdout().lock();
    writeln!(out, "\nscoring, best of {RUNS}, milliseconds; the target for 10,000 is 1,000 with everything else\n")?;
    for (respondents, member_of) in [(14, 3), (300, 4), (10_000, 1), (10_000, 7), (10_000, 1_000)] {
        let responses: Vec<Response> =
            (0..respondents).map(|number| response(&questionnaire, number, member_of)).collect();
        for balance in Balance::ALL {
            let rules = Rules { floors: Floors::default(), balance };
            let time = best(|| drop(black_box(assess(&questionnaire, black_box(&responses), Some(&rules)))));
            let milliseconds = time.as_secs_f64() * 1000.0;
            writeln!(
                out,
                "{respondents:>7} in members of up to {member_of:<5} by {:12}{milliseconds:>8.1}",
                balance.word()
            )?;
        }
    }
    Ok(())
}

fn best(task: impl Fn()) -> Duration {
    let timed = || {
        let start = Instant::now();
        task();
        start.elapsed()
    };
    (0..RUNS).map(|_| timed()).min().unwrap_or_default()
}

/// Answers that look as if at random, a twentieth of them don't know.
fn response(questionnaire: &Questionnaire, number: usize, member_of: usize) -> Response {
    let mut state = number as u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % below as u64).expect("it is below a usize")
    };
    let answers = questionnaire.items().map(|(_, item)| {
        let answer = if random(20) == 0 { Answer::DontKnow } else { Answer::Level(random(5)) };
        (item.id.clone(), Given::plain(answer))
    });
    let answers = answers.collect();
    let about =
        questionnaire.about.iter().map(|about| (about.id.clone(), about.choices[random(about.choices.len())].clone()));
    let about = about.collect();
    let size = 1 + number % member_of;
    let member = Some(format!("member {size} {}", number / member_of / size));
    let date = "2026-11-22".parse().expect("the date is well formed");
    Response { answers, about, member, ..Response::blank(&format!("{number}"), "en", date) }
}
