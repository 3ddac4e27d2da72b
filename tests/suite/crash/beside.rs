//! What stands beside the answers outlives the same: kill -9 while a story is written, a full disk, eight programs at once.

use serde_json::Value;

use super::assert_whole;
use crate::harness::process::{coready, err, out};
use crate::harness::screen::Screen;
use crate::harness::world::World;

const CHECKPOINT: &str = "checkpoints/2026-11-22";
const MEALS: &str = "\n[[measure]]\nid = \"meals\"\ntitle = \"Meals\"\nunit = \"meals\"\n";

/// A journal with one checkpoint, which counts meals.
fn prepared() -> World {
    let world = World::with_journal();
    let stored = world.play(&["assess", "--path", "small"], "1 1 4 4 s 3 3 1");
    assert_eq!(stored.exit, coready::error::Exit::Done, "{}", stored.err);
    let settings = world.read("coready.toml");
    world.write("coready.toml", &(settings + MEALS));
    world
}

/// Everything said in the stories of the checkpoint.
fn said(world: &World) -> Vec<String> {
    let result: Value = serde_json::from_str(&world.out(&["export"])).expect("it is JSON");
    let stories = result["reflections"].as_array().expect("stories are a list").clone();
    let words = stories.iter().flat_map(|story| story["holds"].as_array().expect("forces are a list").clone());
    words.map(|force| force.as_str().expect("a force is words").to_owned()).collect()
}

#[test]
fn killed_while_a_story_is_written_it_loses_nothing_that_was_acknowledged() {
    let world = prepared();
    let mut acknowledged = Vec::new();
    for round in 0..12 {
        let mut screen = Screen::start(world.folder(), &["reflect", "G1", "--plain"], (24, 80), &[]);
        screen.wait_for_line("Your choice:").press("s\r").wait_for_line("Your choice:").press("1\r");
        screen.wait_for_line("It is held down by:");
        for number in 0..=round % 4 {
            let words = format!("force {round} {number}");
            screen.press(&format!("{words}\r")).wait_for_line("It is held down by:");
            acknowledged.push(words);
        }
        // One more, which may be lost or not, as the program is killed while it takes it in.
        screen.press(&format!("perhaps {round}\r")).signal("KILL");
        screen.end();
        assert_whole(&world);
    }
    // The next story keeps what the others could not.
    let ran = world.run(&["reflect", "G2", "--holds", "the last"]);
    assert!(ran.err.contains("before the program ended suddenly"), "{}", ran.err);
    let said = said(&world);
    assert!(acknowledged.iter().all(|words| said.contains(words)), "{said:?}");
    let strange: Vec<_> = said.iter().filter(|words| !acknowledged.contains(words)).collect();
    assert!(strange.iter().all(|words| words.starts_with("perhaps ") || *words == "the last"), "{strange:?}");
    assert_eq!(acknowledged.len() + strange.len(), said.len(), "nothing is kept twice: {said:?}");
    assert!(world.names(&format!("{CHECKPOINT}/reflections")).iter().all(|name| !name.contains(".jsonl")));
    assert_whole(&world);
}

#[test]
fn eight_programs_at_once_lose_nothing_and_one_of_them_settles() {
    let world = prepared();
    world.out(&["plan", "add", "--what", "Once", "--who", "Ana", "--by", "1w"]);
    let commitment = world.names("plan")[0].trim_end_matches(".toml").to_owned();
    let folder = world.folder();
    let settled: Vec<bool> = std::thread::scope(|scope| {
        let programs: Vec<_> = (0..8)
            .map(|program| {
                let commitment = &commitment;
                scope.spawn(move || {
                    let run = |arguments: &[&str]| coready(folder).args(arguments).output().expect("it runs");
                    let words = format!("program {program}");
                    for arguments in [
                        &["plan", "add", "--what", &words, "--who", "Ana", "--by", "1w"][..],
                        &["measure", "meals", &program.to_string()],
                        &["reflect", "G1", "--holds", &words],
                    ] {
                        let ran = run(arguments);
                        assert!(ran.status.success(), "{}", err(&ran));
                    }
                    let done = if program % 2 == 0 {
                        run(&["plan", "done", commitment])
                    } else {
                        run(&["plan", "drop", commitment, "--why", "enough"])
                    };
                    done.status.success()
                })
            })
            .collect();
        programs.into_iter().map(|program| program.join().expect("it ends")).collect()
    });
    assert_eq!(settled.iter().filter(|settled| **settled).count(), 1, "{settled:?}");
    assert_eq!(world.names("plan").len(), 1 + 8 + 1);
    assert_eq!(world.names(&format!("{CHECKPOINT}/measures")).len(), 8);
    assert_eq!(said(&world).len(), 8);
    assert_whole(&world);
}

#[test]
fn a_full_disk_is_told_and_what_was_said_before_stays_whole() {
    let world = prepared();
    world.out(&["plan", "add", "--what", "Before", "--who", "Ana", "--by", "1w"]);
    // A limit on the size of files stands in for the end of the disk.
    let script = r#"trap '' XFSZ; ulimit -f 0
        "$coready" plan add --what After --who Ana --by 1w; echo "plan $?"
        "$coready" plan done "$id"; echo "done $?"
        "$coready" measure meals 3; echo "measure $?"
        "$coready" reflect G1 --story After; echo "reflect $?""#;
    let id = world.names("plan")[0].trim_end_matches(".toml").to_owned();
    let mut command = std::process::Command::new("bash");
    command
        .args(["-c", script])
        .current_dir(world.folder())
        .env("id", id)
        .env("coready", env!("CARGO_BIN_EXE_coready"));
    let ran = command.output().expect("there is a shell");
    assert_eq!(out(&ran), "plan 1\ndone 1\nmeasure 1\nreflect 1\n", "{}", err(&ran));
    assert_eq!(err(&ran).matches("error: ").count(), 4, "{}", err(&ran));
    assert!(!err(&ran).contains("panicked"), "{}", err(&ran));
    assert_eq!(world.names("plan").len(), 1, "{:?}", world.names("plan"));
    let checked = coready(world.folder()).arg("check").output().expect("it runs");
    assert!(out(&checked).contains("Everything is whole"), "{}", err(&checked));
}
