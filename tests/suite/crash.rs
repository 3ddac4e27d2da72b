//! What outlives a sudden end, a full disk, a folder that vanishes and eight programs at once: everything that was
//! acknowledged, each assessment once.

mod beside;
mod disk;
mod kill;
mod kit;
mod many;
mod report;

use std::collections::BTreeMap;

use coready::journal::Journal;
use serde_json::Value;

use crate::harness::world::World;

/// What each question of the small walk is told by, and the item it is about.
const QUESTIONS: [(&str, Option<&str>); 9] = [
    ("There are answers that were begun", None),
    ("Which of these sounds most like", None),
    ("What do you do in the garden?", None),
    ("There is ground we may use.", Some("G1_ground")),
    ("There is water near it.", Some("G1_water")),
    ("What should grow there?", None),
    ("We have a day on which we meet.", Some("G2_day")),
    ("We know what we do when it rains.", Some("G2_rain")),
    ("Looking back", None),
];

/// The level that walk `number` gives to an item: no two walks in a row say the same.
fn level(number: u64, item: &str) -> u64 {
    let place = QUESTIONS.iter().position(|(_, about)| *about == Some(item)).expect("it is asked");
    (number + place as u64) % 5
}

/// What walk `number` replies to a page that ends in a prompt, and the item this answers.
fn reply(number: u64, page: &str) -> (String, Option<&'static str>) {
    let asked = QUESTIONS.iter().rev().find(|(words, _)| page.contains(words));
    let (words, item) = asked.unwrap_or_else(|| panic!("unknown question: {page}"));
    let typed = match (item, *words) {
        (Some(item), _) => (level(number, item) + 1).to_string(),
        (None, "What should grow there?") => "s".to_owned(),
        (None, _) => "1".to_owned(),
    };
    (typed + "\n", *item)
}

/// Every stored answer set by the number of its walk; fails if one is there twice or says what its walk did not say.
fn stored_walks(world: &World) -> BTreeMap<u64, Value> {
    let mut walks = BTreeMap::new();
    for checkpoint in world.names("checkpoints").iter().filter(|name| !name.starts_with('.')) {
        for file in world.names(&format!("checkpoints/{checkpoint}/responses")) {
            let text = world.read(&format!("checkpoints/{checkpoint}/responses/{file}"));
            let response: Value = serde_json::from_str(&text).expect("a stored answer set is whole");
            let number = response["code"].as_str().expect("a walk has a number").parse().expect("it is a number");
            for (_, item) in QUESTIONS.iter().filter_map(|(words, item)| Some((words, (*item)?))) {
                assert_eq!(response["answers"][item]["level"], level(number, item), "{checkpoint}: {response}");
            }
            assert_eq!(walks.insert(number, response), None, "walk {number} is stored twice");
        }
    }
    walks
}

/// Fails unless everything in the journal is whole; a folder that was left half made is known, and counts for nothing.
fn assert_whole(world: &World) {
    let journal = Journal::find(world.folder(), None).expect("the journal can be read").expect("there is one");
    let checked = journal.check();
    let wrong: Vec<_> = checked.problems.iter().filter(|problem| problem.message.id != "check-half-made").collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
