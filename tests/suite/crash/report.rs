//! A report that cannot be written leaves the one before as it was: a full disk, a drive that may not be written to, kill -9
//! while it is written.

use std::time::Duration;

use super::disk::{can_mount, prepared, script};
use crate::harness::process::{coready, err};

#[test]
fn a_report_that_cannot_be_written_leaves_the_one_before_as_it_was() {
    let world = prepared();
    world.out(&["--journal", "journal", "report", "-o", "before.html"]);
    let attempt = |name: &str| {
        [
            format!(r#""$coready" --journal journal report -o disk/report.html; echo "{name} $?""#),
            format!(
                "cmp before.html disk/report.html && [ $(ls -A disk | grep -vc filler) = 1 ] && echo '{name} unharmed'"
            ),
        ]
    };
    let mounts = can_mount();
    let (before, between): (&[&str], &[&str]) = if mounts {
        let fill = "dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null";
        (
            &["mkdir disk", "mount -t tmpfs -o size=256k tmpfs disk", "cp before.html disk/report.html", fill],
            &["rm disk/filler", "mount -o remount,ro disk"],
        )
    } else {
        // Where nothing can be mounted, a limit on the size of files stands in for the end of the disk.
        (&["mkdir disk", "cp before.html disk/report.html", "trap '' XFSZ", "ulimit -f 1"], &[])
    };
    let (full, locked) = (attempt("full"), attempt("locked"));
    let mut lines: Vec<&str> = before.to_vec();
    lines.extend(full.iter().map(String::as_str));
    lines.extend(between);
    lines.extend(locked.iter().map(String::as_str).filter(|_| mounts));
    let ran = script(world.folder(), mounts, &lines);
    let (out, told) = (String::from_utf8_lossy(&ran.stdout).into_owned(), err(&ran));
    for name in ["full", "locked"].iter().take(if mounts { 2 } else { 1 }) {
        assert!(out.contains(&format!("{name} 1\n{name} unharmed\n")), "{out}\n{told}");
    }
    assert!(told.contains("error: ") && !told.contains("panicked"), "{told}");
    assert!(!mounts || told.contains("there is no room left to write"), "{told}");
}

#[test]
fn killed_while_it_writes_a_report_there_is_the_old_one_or_the_new_one() {
    let world = prepared();
    let journal = ["--journal", "journal", "report"];
    world.out(&[&journal[..], &["-o", "new.html", "--lang", "fr"]].concat());
    world.out(&[&journal[..], &["-o", "old.html"]].concat());
    let [old, new] = ["old.html", "new.html"].map(|name| world.read(name));
    assert_ne!(old, new);
    let mut killed = 0;
    for round in 0..24 {
        world.write("report.html", &old);
        let mut program = coready(world.folder());
        let arguments = [&journal[..], &["-o", "report.html", "--lang", "fr"]].concat();
        let mut child = program.args(arguments).spawn().expect("the program starts");
        std::thread::sleep(Duration::from_millis(4 * round));
        child.kill().expect("it can be killed, or has ended");
        killed += usize::from(child.wait().expect("it ends").code().is_none());
        let found = world.read("report.html");
        assert!(found == old || found == new, "round {round}: half a report");
    }
    assert!(killed > 0, "it was never killed");
}
