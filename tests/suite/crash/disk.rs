//! A disk that is full, a folder that may not be written to, a folder that vanishes: told clearly, and nothing is harmed.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::assert_whole;
use crate::harness::process::{coready, err};
use crate::harness::world::World;

const WALK: &str = "1\n1\n4\n4\ns\n3\n3\n1\n";

/// Whether a folder of one's own can be mounted here, away from everybody else's sight.
pub(super) fn can_mount() -> bool {
    let tried = Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).output();
    tried.is_ok_and(|output| output.status.success())
}

/// Runs a shell script in a folder, `$coready` being the program.
pub(super) fn script(folder: &Path, mounts: bool, lines: &[&str]) -> Output {
    let mut command = if mounts { Command::new("unshare") } else { Command::new("sh") };
    if mounts {
        command.args(["-rm", "sh"]);
    }
    let lines = lines.join("\n");
    command.args(["-c", &lines]).current_dir(folder).env("coready", env!("CARGO_BIN_EXE_coready")).env("TZ", "UTC");
    command.env("walk", WALK).output().expect("there is a shell")
}

/// Fails unless every attempt named ended with 1 and was told, and everything is whole at the end, so many answer sets.
fn assert_told(ran: &Output, told: &str, attempts: &[&str], stored: usize) {
    let out = String::from_utf8_lossy(&ran.stdout);
    let err = err(ran);
    assert!(attempts.iter().all(|attempt| out.contains(&format!("{attempt} 1\n"))), "{out}\n{err}");
    let sets = if stored == 1 { "1 answer set,".to_owned() } else { format!("{stored} answer sets,") };
    assert!(out.contains("Everything is whole: ") && out.contains(&sets), "{out}\n{err}");
    assert_eq!(err.matches("error: ").count(), attempts.len() + usize::from(out.contains("filled after")), "{err}");
    assert!(err.contains(told) && err.contains("error: "), "{out}\n{err}");
    assert!(!err.contains("panicked"), "{err}");
}

/// A journal with one checkpoint, in the folder `journal`, and answers in a file.
pub(super) fn prepared() -> World {
    let world = World::new();
    world.write("garden.toml", crate::harness::world::GARDEN);
    world.out(&["init", "journal", "--questionnaire", "garden.toml"]);
    let stored = world.play(&["--journal", "journal", "assess", "--path", "small"], "1 1 4 4 s 3 3 1");
    assert_eq!(stored.exit, coready::error::Exit::Done, "{}", stored.err);
    world.write(
        "answers.toml",
        "format = \"coready/response/1\"\nquestionnaire = { id = \"garden\", version = \"1.0.0\" }\n[answers]\nG1_ground = { level = 1 }\n",
    );
    world
}

#[test]
fn a_full_disk_is_told_and_what_was_stored_stays_whole() {
    let world = prepared();
    let both = [
        r#"printf "$walk" | "$coready" --journal disk assess --path small >/dev/null; echo "walk $?""#,
        r#""$coready" --journal disk assess --answers answers.toml; echo "answers $?""#,
    ];
    let mounts = can_mount();
    let ran = if mounts {
        let before = ["mkdir disk", "mount -t tmpfs -o size=128k tmpfs disk", "cp -r journal/. disk"];
        // The answer set on which the disk gets full breaks off somewhere in the middle of its checkpoint.
        let fill = [
            r#"n=0; while "$coready" --journal disk assess --answers answers.toml --quiet >/dev/null; do n=$((n+1)); done"#,
            r#"echo "filled after $n""#,
            "dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null",
        ];
        let after = ["rm disk/filler", r#""$coready" --journal disk check"#];
        script(world.folder(), true, &[&before[..], &fill, &both, &after].concat())
    } else {
        // Where nothing can be mounted, a limit on the size of files stands in for the end of the disk.
        let before = ["cp -r journal disk", "trap '' XFSZ", "ulimit -f 1"];
        let after = ["ulimit -f unlimited 2>/dev/null", r#""$coready" --journal disk check"#];
        script(world.folder(), false, &[&before[..], &both, &after].concat())
    };
    let out = String::from_utf8_lossy(&ran.stdout).into_owned();
    let filled = out.lines().find_map(|line| line.strip_prefix("filled after ")).map(str::parse::<usize>);
    let filled = filled.map_or(0, |count| count.expect("it is a number"));
    assert!(!mounts || filled > 1, "{out}");
    let told = if mounts { "there is no room left to write" } else { "error: " };
    assert_told(&ran, told, &["walk", "answers"], 1 + filled);
}

#[test]
fn a_folder_that_may_not_be_written_to_is_told_and_can_still_be_read() {
    let world = prepared();
    let attempts = [
        r#"printf "$walk" | $as "$coready" --journal journal assess --path small >/dev/null; echo "walk $?""#,
        r#"$as "$coready" --journal journal assess --answers answers.toml; echo "answers $?""#,
        r#"$as "$coready" --journal journal checkpoint open new; echo "open $?""#,
        r#"$as "$coready" init journal/inner; echo "init $?""#,
        r#"$as "$coready" --journal journal show >/dev/null && $as "$coready" --journal journal check"#,
    ];
    let mounts = can_mount();
    let lock: &[&str] = if mounts {
        &["mount --bind journal journal && mount -o remount,ro,bind journal"]
    } else {
        // Where nothing can be mounted, rights are taken away; from root, who may write anywhere, by being nobody.
        &[
            "chmod -R a-w journal && chmod a+rx .",
            "if [ $(id -u) = 0 ]; then",
            r#"cp "$coready" coready && coready=$PWD/coready && as="setpriv --reuid 65534 --regid 65534 --clear-groups""#,
            "fi",
        ]
    };
    let unlock = if mounts { "umount journal" } else { "chmod -R u+w journal" };
    let ran = script(world.folder(), mounts, &[lock, &attempts, &[unlock]].concat());
    let told = if mounts { "on a drive that cannot be written to" } else { "may not" };
    assert_told(&ran, told, &["walk", "answers", "open", "init"], 1);
}

#[test]
fn a_journal_that_vanishes_during_a_walk_is_told_and_nothing_is_made_in_its_place() {
    let world = prepared();
    let mut child = coready(world.folder())
        .args(["--journal", "journal", "assess", "--path", "small"])
        .stdin(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut input = child.stdin.take().expect("the input is piped");
    input.write_all(b"1\n1\n4\n").expect("it reads");
    let mut pages = child.stderr.take().expect("standard error is piped");
    let mut shown = Vec::new();
    while !String::from_utf8_lossy(&shown).contains("There is water near it.") {
        let mut byte = [0];
        assert_eq!(pages.read(&mut byte).expect("it can be read"), 1, "{}", String::from_utf8_lossy(&shown));
        shown.push(byte[0]);
    }
    let (here, away) = (world.folder().join("journal"), world.folder().join("elsewhere"));
    std::fs::rename(&here, &away).expect("it can be moved");
    input.write_all(b"4\n").expect("it reads");
    drop(input);
    pages.read_to_end(&mut shown).expect("it can be read");
    let told = String::from_utf8_lossy(&shown).into_owned();
    assert_eq!(child.wait().expect("it ends").code(), Some(1), "{told}");
    let flat = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("error: there is no") && flat.contains("drive is no longer connected"), "{told}");
    assert!(!here.exists(), "nothing is made where the journal was");
    std::fs::rename(&away, &here).expect("it can be moved back");
    let resumed = world.play(&["--journal", "journal", "assess"], "1 q");
    assert!(resumed.play.contains("Go on with those begun on"), "{}", resumed.play);
    let walks = world.names("journal/checkpoints");
    assert_eq!(walks.len(), 1);
    let elsewhere = coready(world.folder()).args(["--journal", "journal", "check"]).output().expect("it runs");
    assert!(elsewhere.status.success(), "{}", err(&elsewhere));
}

#[test]
fn a_damaged_draft_is_told_with_its_line_and_does_not_stop_anything_else() {
    let world = World::with_journal();
    world.play(&["assess"], "1 2 1 4 q");
    let draft = world.only("drafts");
    let text = std::fs::read_to_string(&draft).expect("it can be read");
    std::fs::write(&draft, text.replacen("\"path\":\"small\"}", "\"path\":", 1)).expect("it can be damaged");
    let ran = world.run(&["assess"]);
    assert_eq!(ran.exit, coready::error::Exit::AtFault);
    assert!(ran.err.contains("line 2 of this draft is damaged") && ran.err.contains("hint: "), "{}", ran.err);
    // A torn last line is what a sudden end leaves: the reply on it is asked for again.
    std::fs::write(&draft, &text[..text.len() - 5]).expect("it can be torn");
    let resumed = world.play(&["assess"], "1 q");
    assert!(resumed.play.contains("There is ground we may use."), "{}", resumed.play);
    assert_whole(&world);
}
