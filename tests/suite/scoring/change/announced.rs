//! How often a change is announced where nothing changed: simulated coalitions whose people answer twice from the same
//! mind, with some chance in each answer, and some of whom are exchanged for others like them.

use coready::model::change::{Apart, Verdict};
use coready::model::checkpoint::Rules;
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Given, Response};
use coready::scoring::change::between;

use super::{occasion, of_tasks};
use crate::harness::empty_response;

/// A small generator of chance (xorshift64*), the same numbers every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % bound
    }
}

/// How a coalition is simulated.
struct Kind {
    people: u64,
    /// How many of them are exchanged for others.
    exchanged: u64,
    /// One answer in so many is missing; 0 for none.
    missing: u64,
}

/// What someone tends to answer to each item, as a level.
fn mind(questionnaire: &Questionnaire, chance: &mut Chance) -> Vec<u64> {
    let leaning = chance.below(3);
    questionnaire.items().map(|_| leaning + chance.below(3)).collect()
}

fn answered(questionnaire: &Questionnaire, code: u64, mind: &[u64], missing: u64, chance: &mut Chance) -> Response {
    let answers = questionnaire.items().zip(mind).filter_map(|((_, item), level)| {
        let level = (level + chance.below(3)).saturating_sub(1).min(4);
        let is_missing = missing > 0 && chance.below(missing) == 0;
        let level = Answer::Level(usize::try_from(level).expect("levels are few"));
        (!is_missing).then(|| (item.id.clone(), Given::plain(level)))
    });
    Response { answers: answers.collect(), code: Some(code.to_string()), ..empty_response() }
}

/// Two waves in between which nothing changed but chance, and who was there.
fn unchanged(questionnaire: &Questionnaire, kind: &Kind, chance: &mut Chance) -> Apart {
    let minds: Vec<Vec<u64>> = (0..kind.people + kind.exchanged).map(|_| mind(questionnaire, chance)).collect();
    let mut wave = |people: std::ops::Range<u64>| -> Vec<Response> {
        let mind = |code: u64| &minds[usize::try_from(code).expect("people are few")];
        people.map(|code| answered(questionnaire, code, mind(code), kind.missing, chance)).collect()
    };
    let (earlier, later) = (wave(0..kind.people), wave(kind.exchanged..kind.people + kind.exchanged));
    let rules = Rules::default();
    let occasions = [occasion(questionnaire, &earlier, &rules), occasion(questionnaire, &later, &rules)];
    between(&occasions, (0, 1)).expect("many answered")
}

/// In how many of the pairs the mean of the tasks, and any task or the mean, is announced to have moved.
fn announced(kind: &Kind, pairs: usize) -> [usize; 2] {
    let (questionnaire, mut chance) = (of_tasks(4), Chance(0x00c0_ffee_1234_5678));
    let mut counts = [0; 2];
    for _ in 0..pairs {
        let apart = unchanged(&questionnaire, kind, &mut chance);
        let moved = |verdict: Verdict| verdict != Verdict::CannotTell;
        let overall = apart.overall.and_then(|overall| overall.comparison).expect("there are enough pairs");
        let tasks = apart.tasks.iter().filter_map(|task| task.shown.comparison());
        let (overall, tasks) = (moved(overall.verdict), tasks.filter(|one| moved(one.verdict)).count() > 0);
        for (count, is_announced) in counts.iter_mut().zip([overall, overall || tasks]) {
            *count += usize::from(is_announced);
        }
    }
    counts
}

#[test]
fn with_nothing_changed_a_change_is_announced_in_at_most_one_of_twenty_pairs() {
    let kinds = [
        Kind { people: 12, exchanged: 0, missing: 0 },
        Kind { people: 16, exchanged: 6, missing: 0 },
        Kind { people: 20, exchanged: 0, missing: 0 },
    ];
    for kind in &kinds {
        let counts = announced(kind, 250);
        // One in twenty is 12.5; chance alone would make more than 21 of them once in a hundred times.
        assert!(counts.iter().all(|count| *count <= 21), "{counts:?}");
        assert!(counts[0] > 3, "chance does move some: {counts:?}");
    }
}
