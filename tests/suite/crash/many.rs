//! Handing in the answers of many: killed at any moment, twelve programs at once, several that close, a full disk, a folder
//! that may not be written to.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use coready::journal::{Fate, Journal};
use coready::model::response::{Answer, Given, Response};

use super::disk::{can_mount, script};
use super::kill;
use crate::harness::process::{coready, err};
use crate::harness::world::{GARDEN, World};

/// Tells this program, run by itself, which journal to hand in to, from which number on and how many.
const HAND_IN: &str = "COREADY_TEST_HAND_IN";
/// The test that does so.
const HANDS_IN: &str = "crash::many::a_batch_is_handed_in_by_a_program_of_its_own";

const RESPONSES: &str = "journal/checkpoints/2026-11-22-baseline/responses";

/// A journal of many, in the folder `journal`, with an open checkpoint.
fn opened() -> World {
    let world = World::new();
    world.write("garden.toml", GARDEN);
    world.out(&["init", "journal", "--questionnaire", "garden.toml", "--respondents", "many"]);
    world.out(&["--journal", "journal", "checkpoint", "open", "baseline"]);
    world
}

fn journal(folder: &Path) -> Journal {
    Journal::find(folder, Some(folder)).expect("the journal can be read").expect("there is one")
}

/// An answer set of this number, with enough words in it for a file of some size.
fn response(number: u32) -> Response {
    let id = format!("4b1f0c1e-0000-4000-8000-{number:012}");
    let words = format!("{number} ").repeat(300);
    let given = Given { comment: Some(words), ..Given::plain(Answer::Level(number as usize % 5)) };
    let answers = BTreeMap::from([("G1_ground".to_owned(), given)]);
    Response { answers, ..Response::blank(&id, "en", "2026-11-22".parse().expect("it is a day")) }
}

fn responses(from: u32, count: u32) -> Vec<Response> {
    (from..from + count).map(response).collect()
}

/// Starts handing in from another program.
fn start(folder: &Path, from: u32, count: u32) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("this program has a file"));
    command.args(["--exact", HANDS_IN]).env(HAND_IN, format!("{from} {count} {}", folder.join("journal").display()));
    command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("it starts")
}

/// What is stored, each file read and whole; and the numbers of those that are.
fn stored(world: &World) -> Vec<u32> {
    let found = journal(&world.folder().join("journal")).checkpoints().expect("everything is whole");
    let number = |stored: &Response| {
        let number = stored.id[24..].parse().expect("ids end with the number");
        assert_eq!(*stored, response(number));
        number
    };
    found[0].responses.iter().map(number).collect()
}

#[test]
fn a_batch_is_handed_in_by_a_program_of_its_own() {
    let (world, job) = if let Ok(job) = std::env::var(HAND_IN) {
        (None, job)
    } else {
        let world = opened();
        let job = format!("0 40 {}", world.folder().join("journal").display());
        (Some(world), job)
    };
    let [from, count, folder] = job.splitn(3, ' ').collect::<Vec<_>>().try_into().expect("the job is complete");
    let responses = responses(from.parse().expect("it is a number"), count.parse().expect("it is a number"));
    let journal = journal(Path::new(folder));
    let fates = journal.receive(&journal.taking().expect("one is open"), &responses).expect("it is stored");
    assert!(fates.iter().all(|fate| matches!(fate, Fate::New | Fate::There(_))), "{fates:?}");
    if let Some(world) = world {
        assert_eq!(stored(&world).len(), responses.len());
    }
}

#[test]
fn killed_at_any_moment_it_leaves_whole_answer_sets_and_none_that_was_acknowledged_is_lost() {
    const BATCH: u32 = 60;
    let world = opened();
    let mut dice = kill::Dice::of(20_261_122);
    let (mut from, mut killed, mut finished) = (0, 0_u64, 0_u64);
    let mut acknowledged = Vec::new();
    // Killed later and later, until it has several times come to its end before.
    while finished < 5 {
        let mut child = start(world.folder(), from, BATCH);
        std::thread::sleep(Duration::from_micros(dice.below(1_000 + (killed + finished) * 1_500)));
        child.kill().expect("it can be killed");
        let status = child.wait().expect("it ends");
        if status.success() {
            finished += 1;
            acknowledged.extend(from..from + BATCH);
        } else {
            assert_eq!(status.code(), None, "it was killed, or it was done");
            killed += 1;
        }
        let found = stored(&world);
        assert!(acknowledged.iter().all(|number| found.contains(number)));
        from += BATCH;
    }
    assert!(killed > 5, "it was done too early: {killed}");
    // Everything is handed in once more, as whoever was interrupted would.
    assert!(start(world.folder(), 0, from).wait().expect("it ends").success());
    assert_eq!(stored(&world), (0..from).collect::<Vec<_>>());
    assert_whole_but_half_made(&world);
}

/// What a killed program leaves half made is known and counts for nothing.
fn assert_whole_but_half_made(world: &World) {
    let checked = journal(&world.folder().join("journal")).check();
    let wrong: Vec<_> = checked.problems.iter().filter(|problem| problem.message.id != "check-half-made").collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn twelve_programs_at_once_lose_nothing_and_store_nothing_twice() {
    const PROGRAMS: u32 = 12;
    let world = opened();
    // Each hands in thirty of its own and thirty that another hands in as well.
    let crowd: Vec<Child> = (0..PROGRAMS).map(|number| start(world.folder(), number * 30, 60)).collect();
    for child in crowd {
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{}", err(&output));
    }
    assert_eq!(stored(&world), (0..30 * (PROGRAMS + 1)).collect::<Vec<_>>());
    let names = world.names(RESPONSES);
    assert_eq!(names.len(), 30 * (PROGRAMS as usize + 1), "nothing is left half made: {names:?}");
    assert_whole_but_half_made(&world);
}

#[test]
fn of_several_that_close_one_does_and_the_others_are_told() {
    let world = opened();
    let close = |_| coready(world.folder()).args(["--journal", "journal", "checkpoint", "close"]).spawn();
    let crowd: Vec<Child> = (0..6).map(close).collect::<Result<_, _>>().expect("they start");
    let outputs: Vec<Output> = crowd.into_iter().map(|child| child.wait_with_output().expect("it ends")).collect();
    assert_eq!(outputs.iter().filter(|output| output.status.success()).count(), 1);
    let told = outputs.iter().filter(|output| err(output).contains("no checkpoint is open")).count();
    assert_eq!(told, 5);
}

#[test]
fn a_full_disk_stores_nothing_of_a_batch_and_is_told() {
    if !can_mount() {
        // Where nothing can be mounted, the full disk of one answer set has to do.
        return;
    }
    let world = opened();
    let this = std::env::current_exe().expect("this program has a file");
    let hand_in = |count: u32| {
        format!(r#"{HAND_IN}="0 {count} $PWD/disk" {} --exact {HANDS_IN}; echo "handed {count} $?""#, this.display())
    };
    let ran = script(
        world.folder(),
        true,
        &[
            "mkdir disk && mount -t tmpfs -o size=400k tmpfs disk && cp -r journal/. disk",
            &hand_in(20),
            &hand_in(400),
            r#""$coready" --journal disk check"#,
            "ls -A disk/checkpoints/*/responses | grep -vc json",
        ],
    );
    let out = String::from_utf8_lossy(&ran.stdout);
    assert!(out.contains("handed 20 0\n") && out.contains("handed 400 101\n"), "{out}{}", err(&ran));
    assert!(out.contains("Everything is whole: 1 checkpoint, 20 answer sets"), "{out}{}", err(&ran));
    assert!(out.ends_with("\n0\n"), "something was left half made: {out}");
    assert!((out + &*err(&ran)).contains("disk-full"), "{}", err(&ran));
}

#[test]
fn a_folder_that_may_not_be_written_to_takes_no_answers_and_loses_none() {
    if !can_mount() {
        return;
    }
    let world = opened();
    assert!(start(world.folder(), 0, 20).wait().expect("it ends").success());
    world.write(
        "answers.toml",
        "format = \"coready/response/1\"\nquestionnaire = { id = \"garden\" }\n[answers]\nG1_ground = { level = 1 }\n",
    );
    let ran = script(
        world.folder(),
        true,
        &[
            "mount --bind journal journal && mount -o remount,ro,bind journal",
            r#""$coready" --journal journal assess --answers answers.toml; echo "answers $?""#,
            r#""$coready" --journal journal withdraw 4b1f0c1e-0000-4000-8000-000000000001; echo "withdraw $?""#,
            r#""$coready" --journal journal checkpoint close; echo "close $?""#,
            r#""$coready" --journal journal checkpoint list"#,
            "umount journal",
        ],
    );
    let out = String::from_utf8_lossy(&ran.stdout);
    assert_eq!(
        out,
        "answers 1\nwithdraw 1\nclose 1\n2026-11-22-baseline: 22 November 2026, open: 20 people have answered\n"
    );
    let said = err(&ran).split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(said.matches("on a drive that cannot be written to").count(), 3, "{said}");
    assert_eq!(stored(&world).len(), 20);
}
