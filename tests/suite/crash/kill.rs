//! kill -9 at random moments, and eight programs at the same time.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::process::{Child, ChildStderr, Stdio};
use std::time::Duration;

use coready::interview::Entry;
use coready::journal::Journal;
use serde_json::Value;

use super::{assert_whole, level, reply, stored_walks};
use crate::harness::process::{coready, err, typed};
use crate::harness::world::World;

const KILLS: u64 = 200;

/// Numbers that look random and are the same each time (Knuth's linear congruential generator, MMIX).
pub(super) struct Dice(u64);

impl Dice {
    /// Numbers that begin with this one.
    pub(super) fn of(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// What a program at work was told and has acknowledged: by asking on, or by saying that it is stored.
#[derive(Default)]
struct Told {
    acknowledged: BTreeMap<&'static str, u64>,
    pending: Option<(&'static str, u64)>,
    stored: bool,
}

impl Told {
    fn acknowledge(&mut self) {
        self.acknowledged.extend(self.pending.take());
    }
}

#[test]
fn killed_two_hundred_times_it_loses_nothing_that_was_acknowledged() {
    let world = World::with_journal();
    let mut dice = Dice::of(20_261_122);
    let (mut killed, mut finished, mut walks) = (0, Vec::new(), BTreeMap::new());
    while killed < KILLS {
        let number = open_walk(&world, &walks);
        let (told, was_killed) = walk_until_killed(&world, number, &mut dice);
        killed += u64::from(was_killed);
        finished.extend(told.stored.then_some(number));
        let now = stored_walks(&world);
        assert_nothing_lost(&world, number, &told, (&walks, &now));
        walks = now;
        // Every file is looked at now and then, and at the end: it takes a while.
        if killed % 20 == 0 {
            assert_whole(&world);
        }
    }
    assert!(finished.len() > 10, "the walks were killed too early: {finished:?}");
    // What is left is finished in peace.
    let number = open_walk(&world, &walks);
    let (told, _) = walk(&world, number, u64::MAX, Duration::ZERO);
    assert!(told.stored, "walk {number} cannot be gone on with");
    let walks = stored_walks(&world);
    assert!(draft(&world, &walks).is_none());
    assert_eq!(walks.keys().copied().collect::<Vec<_>>(), (1..=number).collect::<Vec<_>>());
    assert_whole(&world);
    let shown = coready(world.folder()).arg("show").output().expect("it runs");
    assert!(shown.status.success(), "{}", err(&shown));
}

#[test]
fn a_draft_is_left_alone_while_a_program_is_at_work_on_it_and_whole_once_that_is_killed() {
    let world = World::with_journal();
    let mut child = start(&world, 1);
    let mut input = child.stdin.take().expect("the input is piped");
    let mut pages = child.stderr.take().expect("standard error is piped");
    let mut told = Told::default();
    for _ in 0..3 {
        let page = next_page(&mut pages, &mut told).expect("it asks on");
        input.write_all(reply(1, &page).0.as_bytes()).expect("it reads on");
    }
    next_page(&mut pages, &mut told).expect("the last reply is kept");
    let journal = Journal::find(world.folder(), None).expect("the journal can be read").expect("there is one");
    let held = journal.drafts().found::<Entry>().expect("drafts can be read").pop().expect("there is one");
    assert!(held.in_use);
    assert!(journal.drafts().resume::<Entry>(&held.header.id).expect("it can be read").is_none());
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    let (_, taken) = journal.drafts().resume::<Entry>(&held.header.id).expect("it can be read").expect("it is free");
    assert_eq!(taken.entries, held.entries);
    assert_eq!(taken.entries.len(), 3);
}

/// The walk that is to be gone on with, or a new one.
fn open_walk(world: &World, stored: &BTreeMap<u64, Value>) -> u64 {
    let next = stored.keys().next_back().map_or(1, |last| last + 1);
    draft(world, stored).map_or(next, |(number, _)| number)
}

/// Walks on, to be killed after some of the replies and a moment more, or just after the start.
fn walk_until_killed(world: &World, number: u64, dice: &mut Dice) -> (Told, bool) {
    let replies = dice.below(11);
    let moment = Duration::from_micros(dice.below(4_000));
    walk(world, number, replies, moment)
}

/// Walks on with so many replies, then kills the program a moment after the last one. Also gives whether it was killed.
fn walk(world: &World, number: u64, replies: u64, moment: Duration) -> (Told, bool) {
    let mut child = start(world, number);
    let mut input = child.stdin.take().expect("the input is piped");
    let mut pages = child.stderr.take().expect("standard error is piped");
    let mut told = Told::default();
    let mut ended = false;
    for _ in 0..replies {
        let Some(page) = next_page(&mut pages, &mut told) else {
            ended = true;
            break;
        };
        let (typed, item) = reply(number, &page);
        told.pending = item.map(|item| (item, level(number, item)));
        input.write_all(typed.as_bytes()).expect("it reads on");
    }
    std::thread::sleep(moment);
    if !ended {
        child.kill().expect("it can be killed");
    }
    let status = child.wait().expect("it ends");
    // What it had shown before it was killed counts as acknowledged.
    while next_page(&mut pages, &mut told).is_some() {}
    assert!(status.code().is_none_or(|code| code == 0), "walk {number}: {status}");
    (told, status.code().is_none())
}

fn start(world: &World, number: u64) -> Child {
    let mut command = coready(world.folder());
    command.args(["assess", "--plain", "--path", "small", "--code", &number.to_string()]);
    command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("the program starts")
}

/// Reads on to the next prompt; `None` when there will be none. What was pending is acknowledged by it.
fn next_page(pages: &mut ChildStderr, told: &mut Told) -> Option<String> {
    let mut page = Vec::new();
    let mut byte = [0];
    while pages.read(&mut byte).expect("it can be read") == 1 {
        page.push(byte[0]);
        if page.ends_with(b": ") {
            let text = String::from_utf8_lossy(&page).into_owned();
            if text.contains("Your choice") {
                told.acknowledge();
                return Some(text);
            }
        }
    }
    if String::from_utf8_lossy(&page).contains("Stored as checkpoint") {
        told.acknowledge();
        told.stored = true;
    }
    None
}

/// The draft that is still to be finished: the number of its walk and the levels in it.
fn draft(world: &World, stored: &BTreeMap<u64, Value>) -> Option<(u64, BTreeMap<String, u64>)> {
    let names = world.names("drafts");
    let drafts: Vec<&String> = names.iter().filter(|name| !name.starts_with('.')).collect();
    let mut open = drafts.into_iter().filter_map(|name| {
        let text = world.read(&format!("drafts/{name}"));
        // A last line without an end was torn, and is the reply that may be lost.
        let mut lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
        let header: Value = serde_json::from_str(lines.next()?).expect("the header is whole");
        let number = header["code"].as_str().expect("a walk has a number").parse().expect("it is a number");
        let entries = lines.map(|line| serde_json::from_str::<Value>(line).expect("a whole line is JSON"));
        let answers = entries.filter_map(|entry| {
            let answer = entry.pointer("/fact/answer")?;
            let level = answer.pointer("/given/answer/level").and_then(Value::as_u64).expect("only levels are given");
            Some((answer["item"].as_str()?.to_owned(), level))
        });
        (!stored.contains_key(&number)).then(|| (number, answers.collect()))
    });
    let first = open.next();
    assert!(open.next().is_none(), "one draft was gone on with each time");
    first
}

/// `before` and `walks` are what was stored before the walk and after it.
fn assert_nothing_lost(
    world: &World,
    number: u64,
    told: &Told,
    (before, walks): (&BTreeMap<u64, Value>, &BTreeMap<u64, Value>),
) {
    for (earlier, response) in before {
        assert_eq!(walks.get(earlier), Some(response), "walk {earlier} was changed or lost");
    }
    assert!(!told.stored || walks.contains_key(&number), "walk {number} was said to be stored");
    // What is stored has been compared with all that its walk says; else it must be in the draft.
    if walks.contains_key(&number) {
        return;
    }
    let kept = draft(world, walks).filter(|(open, _)| *open == number).map(|(_, levels)| levels).unwrap_or_default();
    for (item, level) in &told.acknowledged {
        assert_eq!(kept.get(*item), Some(level), "walk {number} was told of {item}: {kept:?}");
    }
    for (item, kept) in &kept {
        assert_eq!(*kept, level(number, item), "walk {number} mixed up {item}");
    }
}

#[test]
fn eight_programs_at_once_lose_and_mix_nothing() {
    const PROGRAMS: u64 = 8;
    const ROUNDS: u64 = 4;
    let world = World::with_journal();
    world.out(&["checkpoint", "open", "opened", "--path", "small"]);
    let folder = world.folder();
    std::thread::scope(|scope| {
        for program in 0..PROGRAMS {
            scope.spawn(move || {
                for round in 0..ROUNDS {
                    let number = program * ROUNDS + round;
                    let levels = ["G1_ground", "G1_water", "G2_day", "G2_rain"].map(|item| level(number, item) + 1);
                    let [ground, water, day, rain] = levels;
                    let lines = format!("1\n1\n{ground}\n{water}\ns\n{day}\n{rain}\n1\n");
                    let code = number.to_string();
                    let mut command = coready(folder);
                    let output = typed(command.args(["assess", "--path", "small", "--code", &code]), &lines);
                    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
                }
            });
        }
    });
    let walks = stored_walks(&world);
    assert_eq!(walks.keys().copied().collect::<Vec<_>>(), (0..PROGRAMS * ROUNDS).collect::<Vec<_>>());
    assert_eq!(world.names("checkpoints").len() as u64, PROGRAMS * ROUNDS, "each has a checkpoint of its own");
    assert_eq!(world.names("checkpoints/2026-11-22-opened/responses").len(), 1);
    assert!(world.names("drafts").is_empty(), "{:?}", world.names("drafts"));
    assert_whole(&world);
    assert!(world.names("checkpoints").iter().all(|name| !name.starts_with('.')));
}
