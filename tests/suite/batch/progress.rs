//! How far the work is, shown at a real (pseudo-)terminal while it lasts, and only there. The program is fed through a named
//! pipe which the test keeps open, so that the work lasts as long as the test wants.

use std::fs::{File, OpenOptions};
use std::io::Write;

use super::forty;
use super::streams::{FORTY, large};
use crate::harness::process::{coready, err};
use crate::harness::screen::{Ended, Screen};
use crate::harness::world::World;

const USUAL: (u16, u16) = (24, 80);

/// So many rows are several times what is read between two looks at the terminal.
const MANY: usize = 300_000;

/// A world with a named pipe.
fn piped() -> World {
    let world = large(MANY / 100);
    assert!(std::process::Command::new("mkfifo").arg(world.folder().join("pipe")).status().unwrap().success());
    world
}

/// The program at work on what comes through the pipe, and the pipe, which is still open.
fn at_work(world: &World, more: &[&str]) -> (Screen, File) {
    let screen = Screen::start_reading(world.folder(), "pipe", &[&FORTY, more].concat(), USUAL);
    let mut pipe = OpenOptions::new().write(true).open(world.folder().join("pipe")).unwrap();
    let table = world.read("table.csv");
    let (header, rows) = table.split_once('\n').unwrap();
    writeln!(pipe, "{header}").unwrap();
    for _ in 0..100 {
        pipe.write_all(rows.as_bytes()).unwrap();
    }
    (screen, pipe)
}

/// The end of a run after all that was written.
fn ended((screen, pipe): (Screen, File)) -> Ended {
    drop(pipe);
    screen.end()
}

#[test]
fn progress_is_shown_at_a_terminal_and_gone_afterwards() {
    let world = piped();
    let (mut screen, pipe) = at_work(&world, &["-", "-o", "out.csv"]);
    screen.wait_for_line(" rows");
    let shown = screen.shown();
    let rows = shown.strip_suffix(" rows").unwrap_or_else(|| panic!("{shown}"));
    assert!((1..=MANY).contains(&rows.parse().unwrap()), "how long a pipe is is not known: {shown}");
    let ended = ended((screen, pipe));
    assert_eq!(ended.history, format!("Wrote out.csv: {MANY} rows scored."));
    assert_eq!((ended.code, ended.cursor_is_hidden), (0, false));
}

#[test]
fn nothing_is_shown_where_quiet_is_wanted() {
    let world = piped();
    let ended = ended(at_work(&world, &["-", "-o", "out.csv", "--quiet"]));
    assert_eq!((ended.code, ended.written.as_str()), (0, ""));
    assert_eq!(world.read("out.csv").lines().count(), MANY + 1);
}

#[test]
fn results_on_the_terminal_are_not_drawn_over() {
    let world = piped();
    let ended = ended(at_work(&world, &["-", "--by", "organisation"]));
    assert_eq!((ended.code, ended.written.contains('\u{1b}')), (0, false), "{}", ended.history);
    assert!(ended.history.contains(&format!("x,{MANY},{MANY},75.0")), "{}", ended.history);
}

#[test]
fn ctrl_c_clears_the_line_and_leaves_what_was_there_before() {
    let world = piped();
    world.write("out.csv", "of yesterday\n");
    let (mut screen, pipe) = at_work(&world, &["-", "-o", "out.csv"]);
    screen.wait_for_line(" rows").press("\u{3}");
    let ended = screen.end();
    assert_eq!((ended.code, ended.cursor_is_hidden, ended.history.as_str()), (130, false, ""));
    assert_eq!(world.names("."), ["forty.toml", "out.csv", "pipe", "table.csv"]);
    assert_eq!(world.read("out.csv"), "of yesterday\n");
    drop(pipe);
}

#[test]
fn nothing_is_drawn_where_there_is_no_terminal() {
    let world = large(MANY);
    let output = coready(world.folder()).args(FORTY).args(["table.csv", "-o", "out.csv"]).output().unwrap();
    assert_eq!(err(&output), format!("Wrote out.csv: {MANY} rows scored.\n"));
}

#[test]
fn plain_progress_is_a_line_for_each_tenth() {
    let world = large(MANY);
    let ran = world.run(&forty(&["table.csv", "-o", "out.csv", "--plain"]));
    let lines: Vec<&str> = ran.err.lines().collect();
    let tenths: Vec<&str> =
        lines.iter().filter_map(|line| line.split_once(" % · ")).map(|(share, _)| &share[..share.len() - 1]).collect();
    assert_eq!(tenths, ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], "{}", ran.err);
    assert_eq!((lines.len(), ran.err.contains(['\r', '\u{1b}'])), (11, false), "{}", ran.err);
}

#[test]
fn of_a_file_the_share_that_is_done_is_shown() {
    let world = large(MANY);
    let ran = world.run(&forty(&["table.csv", "-o", "out.csv"]));
    let drawn: Vec<&str> =
        ran.err.split('\r').filter_map(|line| line.split_once(" % · ")).map(|(part, _)| part).collect();
    let shares: Vec<u32> = drawn.iter().map(|share| share.parse().unwrap()).collect();
    assert!(!shares.is_empty() && shares.is_sorted() && shares[0] > 0, "{shares:?}");
    assert!(ran.err.contains("\r\u{1b}[KWrote"), "{:?}", ran.err);
}
