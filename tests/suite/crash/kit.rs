//! The kit outlives the same: a full disk, kill -9, eight programs at once. It is there whole, or nothing of it is.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use super::disk::{can_mount, script};
use super::kill::Dice;
use crate::harness::process::{coready, err};
use crate::harness::world::World;

/// Files of a kit in three languages, with the form.
const FILES: usize = 25;

/// A journal of many that takes answers, in the folder `journal`.
fn prepared() -> World {
    let world = World::new();
    world.write("garden.toml", crate::harness::world::GARDEN);
    world.out(&["init", "journal", "--questionnaire", "garden.toml", "--respondents", "many"]);
    world.out(&["--journal", "journal", "checkpoint", "open", "first", "--invited", "9"]);
    world
}

/// Every file below a folder with what it holds, but for what was on its way when a program was killed.
fn held(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return files };
    for entry in entries.map(|entry| entry.expect("it can be listed")) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(".new-") {
            continue;
        }
        if entry.path().is_dir() {
            files.extend(held(&entry.path()).into_iter().map(|(inside, bytes)| (format!("{name}/{inside}"), bytes)));
        } else {
            files.insert(name, std::fs::read(entry.path()).expect("it can be read"));
        }
    }
    files
}

#[test]
fn a_full_disk_is_told_and_leaves_the_kit_as_it_was() {
    let world = prepared();
    world.out(&["--journal", "journal", "kit", "-o", "old"]);
    let before = held(&world.folder().join("old"));
    assert_eq!(before.len(), FILES);
    let attempts = [
        r#""$coready" --journal journal kit -o disk/new; echo "new $?""#,
        r#""$coready" --journal journal kit -o disk/old --place elsewhere --replace; echo "again $?""#,
        "ls -A disk > listed; cp -r disk/old kept",
    ];
    let mounts = can_mount();
    let ran = if mounts {
        let before = ["mkdir disk", "mount -t tmpfs -o size=1m tmpfs disk", "cp -r old disk", "df -k disk >&2"];
        let fill = ["dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null", "rm -f listed"];
        script(world.folder(), true, &[&before[..], &fill, &attempts].concat())
    } else {
        // Where nothing can be mounted, a limit on the size of files stands in for the end of the disk.
        let before = ["mkdir disk", "cp -r old disk", "trap '' XFSZ", "ulimit -f 1"];
        script(world.folder(), false, &[&before[..], &attempts].concat())
    };
    let out = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert_eq!(out, "new 1\nagain 1\n", "{}", err(&ran));
    assert!(err(&ran).contains("error: ") && !err(&ran).contains("panicked"), "{}", err(&ran));
    let listed = world.read("listed");
    let left: Vec<&str> = listed.lines().filter(|name| !["filler", "old"].contains(name)).collect();
    assert_eq!(left, [""; 0], "nothing half written is left: {listed}");
    let kept = if mounts { held(&world.folder().join("kept")) } else { held(&world.folder().join("disk/old")) };
    assert_eq!(kept, before, "what was there is unharmed");
}

#[test]
fn killed_at_any_moment_the_folder_is_whole_or_not_there_and_each_text_old_or_new() {
    let world = prepared();
    let folder = world.folder();
    let run =
        |arguments: &[&str]| coready(folder).args(["--journal", "journal", "kit", "-o", "kit"]).args(arguments).spawn();
    let mut finished = coready(folder);
    let made = finished.args(["--journal", "journal", "kit", "-o", "first"]).output().expect("it runs");
    assert!(made.status.success(), "{}", err(&made));
    let old = held(&folder.join("first"));
    let made = coready(folder).args(["--journal", "journal", "kit", "-o", "second", "--place", "elsewhere"]).output();
    assert!(made.expect("it runs").status.success());
    let new = held(&folder.join("second"));
    let mut dice = Dice::of(20_261_122);
    let (mut absent, mut whole) = (0, 0);
    for round in 0..24 {
        let mut child = run(&[]).expect("it starts");
        std::thread::sleep(Duration::from_micros(2_000 * round + dice.below(3_000)));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let there = held(&folder.join("kit"));
        assert!(there.is_empty() || there == old, "round {round}: {:?}", there.keys());
        if there.is_empty() {
            absent += 1;
        } else {
            whole += 1;
        }
        std::fs::remove_dir_all(folder.join("kit")).ok();
    }
    assert!(absent > 0, "it was never killed in time: {absent} and {whole}");
    assert!(run(&[]).expect("it starts").wait().expect("it ends").success());
    for round in 0..24 {
        let mut child = run(&["--place", "elsewhere", "--replace"]).expect("it starts");
        std::thread::sleep(Duration::from_micros(2_000 * round + dice.below(3_000)));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        for (name, bytes) in held(&folder.join("kit")) {
            assert!(bytes == old[&name] || bytes == new[&name], "round {round}: {name}");
        }
    }
    assert!(run(&["--place", "elsewhere", "--replace"]).expect("it starts").wait().expect("it ends").success());
    assert_eq!(held(&folder.join("kit")), new);
}

#[test]
fn eight_programs_at_once_leave_one_whole_kit() {
    let world = prepared();
    let folder = world.folder();
    let made: Vec<bool> = std::thread::scope(|scope| {
        let programs: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    coready(folder).args(["--journal", "journal", "kit", "-o", "kit"]).output().expect("it runs")
                })
            })
            .collect();
        programs.into_iter().map(|program| program.join().expect("it ends").status.success()).collect()
    });
    assert!(made.iter().any(|made| *made), "{made:?}");
    let there = held(&folder.join("kit"));
    assert_eq!(there.len(), FILES);
    assert!(
        coready(folder)
            .args(["--journal", "journal", "kit", "-o", "again"])
            .output()
            .expect("it runs")
            .status
            .success()
    );
    assert_eq!(there, held(&folder.join("again")));
    assert!(world.names(".").iter().all(|name| !name.starts_with(".new-")), "{:?}", world.names("."));
}
