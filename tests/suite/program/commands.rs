//! The commands beside the walk: what they print, what they store, what they refuse.

use coready::error::Exit;

use super::{WALK, answered_twice, value};
use crate::harness::world::World;

#[test]
fn a_journal_is_made_once() {
    let world = World::new();
    let made = world.out(&["init", "hill", "--respondents", "together"]);
    assert!(made.contains("hill"), "{made}");
    assert!(world.read("hill/coready.toml").contains("organisation = \"hill\""));
    let again = world.run(&["init", "hill"]);
    assert_eq!(again.exit, Exit::AtFault);
    insta::assert_snapshot!(again.err, @r"
    error: there is a journal in `[FOLDER]/hill` already, and nothing is ever
           overwritten
    hint: use it as it is and change its coready.toml, or choose another folder
    ");
    assert!(world.out(&["--journal", "hill"]).contains("nobody has answered yet"));
}

#[test]
fn a_journal_is_found_from_a_folder_inside_it_and_by_the_environment() {
    let mut world = World::new();
    world.out(&["init", "hill"]);
    world.set("COREADY_JOURNAL", "hill");
    assert!(world.out(&[]).starts_with("hill has a journal"));
    let missing = world.run(&["--journal", "valley"]);
    assert_eq!(missing.exit, Exit::AtFault);
    insta::assert_snapshot!(missing.err, @r#"
    error: there is no journal in `[FOLDER]/valley`: it holds no coready.toml
    hint: check the name, or make a journal there with
          `coready init "[FOLDER]/valley"`
    "#);
}

#[test]
fn a_checkpoint_is_opened_once_and_closed_for_good() {
    let world = World::with_journal();
    insta::assert_snapshot!(world.out(&["checkpoint", "open", "spring", "--invited", "5"]), @"Checkpoint 2026-11-22-spring is open.");
    let again = world.run(&["checkpoint", "open", "autumn"]);
    assert_eq!(again.exit, Exit::AtFault);
    insta::assert_snapshot!(again.err, @r"
    error: the checkpoint `2026-11-22-spring` is open, and only one is open at a
           time
    hint: answer it with `coready assess`, or close it with
          `coready checkpoint close`
    ");
    insta::assert_snapshot!(world.out(&["checkpoint", "list"]), @"2026-11-22-spring: 22 November 2026, open");
    insta::assert_snapshot!(world.out(&["checkpoint", "close"]), @"Checkpoint 2026-11-22-spring is closed and takes no more answers.");
    let none = world.run(&["checkpoint", "close"]);
    assert_eq!(none.exit, Exit::AtFault);
    insta::assert_snapshot!(none.err, @r"
    error: no checkpoint is open
    hint: `coready checkpoint list` shows them; a closed one stays closed
    ");
    insta::assert_snapshot!(world.out(&["checkpoint", "list"]), @"2026-11-22-spring: 22 November 2026, closed without answers");
    assert!(world.out(&["check"]).contains("Everything is whole"));
}

#[test]
fn a_checkpoint_that_is_opened_takes_the_path_of_the_last() {
    let world = World::with_journal();
    world.out(&["checkpoint", "open", "one", "--path", "large"]);
    world.out(&["checkpoint", "close"]);
    world.out(&["checkpoint", "open", "two"]);
    assert!(world.read("checkpoints/2026-11-22-two/checkpoint.toml").contains("path = \"large\""));
    world.out(&["checkpoint", "close"]);
    let unknown = world.run(&["checkpoint", "open", "three", "--path", "lrge"]);
    assert_eq!(unknown.exit, Exit::AtFault);
    assert!(unknown.err.contains("`large`"), "{}", unknown.err);
}

#[test]
fn exporting_to_a_file_writes_what_would_be_printed() {
    let world = answered_twice();
    for (arguments, file) in [(&["export"][..], "one.json"), (&["export", "--all"], "all.json")] {
        let printed = world.out(arguments);
        let written = world.run(&[arguments, &["-o", file]].concat());
        assert_eq!((written.exit, written.out.as_str()), (Exit::Done, ""));
        assert_eq!(world.read(file), printed);
    }
    let nowhere = world.run(&["export", "-o", "no/such/folder.json"]);
    assert_eq!(nowhere.exit, Exit::AtFault);
    insta::assert_snapshot!(nowhere.err, @r"
    error: there is no `[FOLDER]/no/such`
    hint: check the name, and whether the folder was moved or a drive is no longer
          connected
    ");
}

#[test]
fn exporting_everything_holds_every_checkpoint_with_its_answers() {
    let all = value(&answered_twice().out(&["export", "--all"]));
    let text = all.to_string();
    for needle in ["2026-11-22", "2027-02-22-spring", "G1_ground", "coready/response/1", "coready/result/1"] {
        assert!(text.contains(needle), "{needle}: {all:#}");
    }
    assert_eq!(all["checkpoints"].as_array().map(Vec::len), Some(2), "{all:#}");
}

#[test]
fn check_names_every_file_that_is_not_whole() {
    let world = answered_twice();
    let response = world.only("checkpoints/2026-11-22/responses");
    let text = std::fs::read_to_string(&response).expect("it can be read");
    std::fs::write(&response, &text[..text.len() / 2]).expect("it can be damaged");
    let questionnaire = world.read("checkpoints/2027-02-22-spring/questionnaire.toml");
    world.write("checkpoints/2027-02-22-spring/questionnaire.toml", &questionnaire.replace("ground", "grond"));
    let checked = world.run(&["check"]);
    assert_eq!(checked.exit, Exit::AtFault);
    insta::assert_snapshot!(checked.err);
    let shown = world.run(&["show"]);
    assert_eq!((shown.exit, shown.out.as_str()), (Exit::AtFault, ""));
}

#[test]
fn a_questionnaire_is_checked_with_every_mistake_at_once() {
    let world = World::new();
    world.write("garden.toml", crate::harness::world::GARDEN);
    insta::assert_snapshot!(world.out(&["questionnaire", "check", "garden.toml"]), @"garden.toml: no mistakes (3 tasks, 6 statements)");
    let wrong = crate::harness::world::GARDEN.replace("\"knock\"]", "\"knok\"]");
    world.write("wrong.toml", &wrong.replace("id = \"garden\"", "id = \"wrong\""));
    let checked = world.run(&["questionnaire", "check", "garden.toml", "wrong.toml"]);
    assert_eq!(checked.exit, Exit::AtFault);
    assert!(checked.out.starts_with("garden.toml"), "{}", checked.out);
    assert_eq!(checked.err.matches("error: ").count(), 6, "{}", checked.err);
}

#[test]
fn completions_exist_for_every_shell_and_know_every_command() {
    let world = World::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = world.out(&["completions", shell]);
        for command in coready::args::command_names() {
            assert!(script.contains(&command), "{shell}: {command}");
        }
    }
    assert_eq!(world.run(&["completions", "cmd"]).exit, Exit::WrongUsage);
}

#[test]
fn every_command_has_a_manual_page() {
    let world = World::new();
    let whole = world.out(&["man"]);
    assert!(whole.starts_with(".ie") && whole.contains(".TH coready 1"), "{whole}");
    for command in coready::args::command_names() {
        let manual = world.out(&["man", &command]);
        assert!(manual.contains(&format!("coready\\-{command}")) || manual.contains(&command), "{manual}");
        assert!(manual.contains(".SH SYNOPSIS"), "{manual}");
    }
    let unknown = world.run(&["man", "asess"]);
    assert_eq!(unknown.exit, Exit::WrongUsage);
    insta::assert_snapshot!(unknown.err, @r"
    error: there is no command `asess`
    hint: the commands are init, assess, show, next, progress, checkpoint, form,
          kit, collect, withdraw, report, export, plan, reflect, measure, score,
          questionnaire, check, schema, completions and man
    ");
}

#[test]
fn exit_codes_are_the_ones_promised() {
    let world = World::with_journal();
    assert_eq!(world.run(&["--help"]).exit, Exit::Done);
    assert_eq!(world.run(&["--version"]).exit, Exit::Done);
    assert_eq!(world.play(&["assess"], "q").exit, Exit::Done);
    assert_eq!(world.run(&["show"]).exit, Exit::AtFault);
    assert_eq!(world.run(&["shwo"]).exit, Exit::WrongUsage);
    assert_eq!(world.run(&["assess", "--revisit", "--answers", "x"]).exit, Exit::WrongUsage);
    assert_eq!(world.run(&["assess"]).exit, Exit::Interrupted);
    assert_eq!(world.play(&["assess"], WALK).exit, Exit::Done);
}
