//! The program as a process: streams that close or are full, numbered lines through a pipe, an environment.

use std::fs::File;
use std::process::{Command, Stdio};

use super::{WALK, answered_twice};
use crate::harness::process::{coready, err, out, typed};
use crate::harness::world::World;

#[test]
fn a_reader_that_stops_reading_is_no_problem() {
    let world = answered_twice();
    for arguments in
        ["show", "next", "export --all", "man", "completions bash", "--help", "questionnaire show ten-tasks"]
    {
        let pipe = format!("{} {arguments} | head -1", env!("CARGO_BIN_EXE_coready"));
        let both = format!("set -o pipefail; {pipe}");
        let ran = Command::new("bash").args(["-c", &both]).current_dir(world.folder()).env("TZ", "UTC").output();
        let ran = ran.expect("bash is there");
        assert_eq!(err(&ran), "", "{arguments}");
        assert!(ran.status.success(), "{arguments}: {:?}", ran.status);
        assert_eq!(out(&ran).lines().count(), 1, "{arguments}");
    }
}

#[test]
fn a_full_disk_behind_standard_output_is_told() {
    let world = answered_twice();
    for arguments in [&["show"][..], &["export"], &["man"], &["completions", "zsh"], &["schema", "result"], &["--help"]]
    {
        let full = File::options().write(true).open("/dev/full").expect("there is a full device");
        let ran = coready(world.folder()).args(arguments).stdout(Stdio::from(full)).output().expect("it runs");
        assert_eq!(ran.status.code(), Some(1), "{arguments:?}");
        let told = err(&ran);
        assert!(
            told.contains("error: the result could not be written: No space left on device"),
            "{arguments:?}: {told}"
        );
    }
}

#[test]
fn a_walk_through_a_pipe_stores_its_answers_and_keeps_the_streams_apart() {
    let world = World::with_journal();
    let lines = WALK.replace(' ', "\n") + "\n";
    let ran = typed(coready(world.folder()).args(["assess", "--checkpoint", "piped"]), &lines);
    assert_eq!(ran.status.code(), Some(0), "{}", err(&ran));
    assert!(out(&ran).starts_with("Garden Alliance\n"), "{}", out(&ran));
    assert!(out(&ran).contains("You are working at stage 2"), "{}", out(&ran));
    assert!(err(&ran).contains("There is ground we may use."), "{}", err(&ran));
    assert!(!err(&ran).contains('\u{1b}') && !out(&ran).contains('\u{1b}'));
    assert_eq!(world.names("checkpoints").len(), 1);
}

#[test]
fn an_input_that_ends_keeps_the_draft_and_exits_130() {
    let world = World::with_journal();
    let ended = typed(coready(world.folder()).arg("assess"), "1\n2\n1\n4\n");
    assert_eq!(ended.status.code(), Some(130));
    assert_eq!(out(&ended), "");
    let told = err(&ended);
    assert!(told.contains("The input ended") && !told.contains("Interrupted"), "{told}");
    assert!(told.ends_with("`coready assess`.\n"), "{told}");
    let resumed = typed(coready(world.folder()).arg("assess"), "1\n4\ns\n3\n3\n1\n");
    assert_eq!(resumed.status.code(), Some(0), "{}", err(&resumed));
    let draft_is_gone = world.names("drafts").is_empty();
    assert!(draft_is_gone);
}

#[test]
fn exit_codes_of_the_process() {
    let world = World::with_journal();
    let code = |arguments: &[&str]| {
        coready(world.folder()).args(arguments).output().expect("it runs").status.code().expect("it ends by itself")
    };
    assert_eq!(code(&[]), 0);
    assert_eq!(code(&["show"]), 1);
    assert_eq!(code(&["shwo"]), 2);
    assert_eq!(code(&["assess"]), 130);
    assert_eq!(code(&["init", "new"]), 0);
}

#[test]
fn the_environment_is_heard() {
    let world = World::with_journal();
    let elsewhere = tempfile::tempdir().expect("there is room");
    let ran = coready(elsewhere.path()).env("COREADY_JOURNAL", world.folder()).output().expect("it runs");
    assert!(out(&ran).contains("Garden Alliance"), "{}", out(&ran));
    let dated = coready(world.folder())
        .env("SOURCE_DATE_EPOCH", "1795330800")
        .args(["checkpoint", "open", "then"])
        .output()
        .expect("it runs");
    assert!(dated.status.success(), "{}", err(&dated));
    assert_eq!(world.names("checkpoints"), ["2026-11-22-then"]);
    let narrow = coready(world.folder()).env("COLUMNS", "40").args(["questionnaire", "show", "ten-tasks"]).output();
    let narrow = out(&narrow.expect("it runs"));
    assert!(narrow.lines().all(|line| line.chars().count() <= 40), "{narrow}");
}

#[test]
fn every_questionnaire_is_walked_to_a_result_with_next_tasks_and_practices_in_every_language() {
    for id in coready::content::shipped_ids() {
        for (language, first_step) in [("en", "First step: "), ("fr", "Premier pas : "), ("es", "Primer paso: ")] {
            let folder = tempfile::tempdir().expect("there is room");
            let program = || {
                let mut program = coready(folder.path());
                program.env("COREADY_LANG", language);
                program
            };
            let made = program().args(["init", "--questionnaire", id]).output().expect("it runs");
            assert!(made.status.success(), "{id}: {}", err(&made));
            let walked = typed(program().arg("assess"), &"1\n".repeat(150));
            assert_eq!(walked.status.code(), Some(0), "{id} {language}: {}", err(&walked));
            let next = program().arg("next").output().expect("it runs");
            let page = out(&next).replace(['\u{a0}', '\u{202f}'], " ");
            assert!(page.matches(first_step).count() >= 3, "{id} {language}: {page}");
        }
    }
}
