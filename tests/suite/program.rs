//! The whole program, run in a world of its own: what a person is asked, what is printed and what is stored.

mod answers;
mod commands;
mod groups;
mod json;
mod kit;
mod many;
mod measure;
mod pages;
mod plan;
mod reflect;
mod schema;
mod streams;
mod walk;

use coready::error::Exit;
use serde_json::Value;

use crate::harness::world::{Ran, World};

/// A walk through the small questionnaire to its end: path, stage, role, two statements a task, an open question.
const WALK: &str = "1 2 1 4 4 s 3 3 1";

/// Everything a run showed, as one page.
fn page(ran: &Ran) -> String {
    format!("{}\n== standard output\n{}== standard error\n{}== exit {:?}\n", ran.play, ran.out, ran.err, ran.exit)
}

/// The answer set stored in a checkpoint.
fn stored(world: &World, checkpoint: &str) -> Value {
    let file = world.only(&format!("checkpoints/{checkpoint}/responses"));
    value(&std::fs::read_to_string(file).expect("it can be read"))
}

/// A text whose lines do not matter, on one.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// A journal in which one checkpoint is answered.
fn answered() -> World {
    let world = World::with_journal();
    let ran = world.play(&["assess"], WALK);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    world
}

/// The same with a second checkpoint three months later, wider and better.
fn answered_twice() -> World {
    let mut world = answered();
    world.at("2027-02-22T09:00:00Z");
    let ran = world.play(&["assess", "--checkpoint", "spring"], "2 2 1 5 4 s 4 d 4 4 1");
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    world
}
