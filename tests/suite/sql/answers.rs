//! Answer sets for the statements to score: every way to answer a task, gaps of every kind, and tables made of them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use coready::model::questionnaire::{Item, Questionnaire, Task};
use coready::model::response::{Answer, Given, Response};

use crate::harness::empty_response;

/// Numbers that look random and are the same every time (Knuth's MMIX generator).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    /// A number below this one.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits fit") % end
    }
}

fn given(item: &Item, answer: Answer) -> (String, Given) {
    (item.id.clone(), Given::plain(answer))
}

fn not_applicable() -> Answer {
    Answer::NotApplicable { reason: "we have none".to_owned() }
}

/// Everything that can be said to an item.
fn all_answers(questionnaire: &Questionnaire, task: &Task, item: &Item) -> Vec<Answer> {
    let levels = (0..=questionnaire.scale(task).top()).map(Answer::Level);
    let na = item.not_applicable.then(not_applicable);
    levels.chain([Answer::DontKnow, Answer::Unanswered]).chain(na).collect()
}

/// Every way to answer each of these tasks, so that every line and every gap is met exactly, while the others are at this
/// level.
pub(super) fn every_way(questionnaire: &Questionnaire, tasks: Range<usize>, others: usize) -> Vec<Response> {
    questionnaire.tasks[tasks].iter().flat_map(|task| every_way_of(questionnaire, task, others)).collect()
}

fn every_way_of(questionnaire: &Questionnaire, task: &Task, others: usize) -> Vec<Response> {
    let mut ways = vec![crate::harness::response(questionnaire, |_| others)];
    for item in &task.items {
        let answers = all_answers(questionnaire, task, item);
        let with = |way: &Response, answer: &Answer| {
            let mut way = way.clone();
            way.answers.extend([given(item, answer.clone())]);
            way
        };
        ways = ways.iter().flat_map(|way| answers.iter().map(|answer| with(way, answer)).collect::<Vec<_>>()).collect();
    }
    ways
}

/// So many answer sets around levels of their own, some with a path, a role and many gaps.
pub(super) fn random(questionnaire: &Questionnaire, count: usize, dice: &mut Dice) -> Vec<Response> {
    (0..count).map(|_| random_one(questionnaire, dice)).collect()
}

fn random_one(questionnaire: &Questionnaire, dice: &mut Dice) -> Response {
    let (middle, gaps) = (dice.below(5), [0, 1, 3, 6][dice.below(4)]);
    let mut answers = BTreeMap::new();
    for (task, item) in questionnaire.items() {
        let top = questionnaire.scale(task).top();
        let level = (middle * top / 4 + dice.below(3)).saturating_sub(1).min(top);
        let answer = match dice.below(12) {
            kind if kind < gaps && kind % 3 == 0 => Answer::DontKnow,
            kind if kind < gaps && kind % 3 == 1 && item.not_applicable => not_applicable(),
            kind if kind < gaps => Answer::Unanswered,
            _ => Answer::Level(item.mirrored(level, top)),
        };
        answers.extend([given(item, answer)]);
    }
    let path = dice.below(questionnaire.paths.len() + 1);
    let roles = questionnaire.about.iter().filter(|about| about.id == "role").flat_map(|about| &about.choices);
    let roles: Vec<&String> = roles.collect();
    let role = roles.get(dice.below(roles.len() + 1));
    Response {
        path: questionnaire.paths.get(path).map(|path| path.id.clone()),
        about: role.map(|role| ("role".to_owned(), (*role).clone())).into_iter().collect(),
        answers,
        ..empty_response()
    }
}

/// The responses as a table; `group` says which group each is in, where that is asked for.
pub(super) fn table(questionnaire: &Questionnaire, responses: &[Response], group: impl Fn(usize) -> String) -> String {
    let ids: Vec<&str> = questionnaire.items().map(|(_, item)| item.id.as_str()).collect();
    let mut table = format!("id,organisation,path,role,{}\n", ids.join(","));
    for (position, response) in responses.iter().enumerate() {
        let (path, role) = (response.path.as_deref().unwrap_or_default(), response.about.get("role"));
        let role = role.map(|role| format!("\"{}\"", role.replace('"', "\"\""))).unwrap_or_default();
        write!(table, "{position},{},{path},{role}", group(position)).expect("a text takes all");
        for (task, item) in questionnaire.items() {
            table.push(',');
            match response.answer(item) {
                Answer::Level(level) => {
                    write!(table, "{}", questionnaire.scale(task).codes[*level]).expect("a text takes all");
                }
                Answer::DontKnow => table.push_str("dk"),
                Answer::NotApplicable { .. } => table.push_str("na"),
                Answer::Unanswered => {}
            }
        }
        table.push('\n');
    }
    table
}
