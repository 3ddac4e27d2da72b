//! What is printed for people: pages, widths, colour, notes.

use coready::error::Exit;

use super::{answered, answered_twice, page};
use crate::harness::world::World;

/// Every command that prints a page about a journal with two checkpoints.
const PAGES: [&[&str]; 9] = [
    &[],
    &["show"],
    &["next"],
    &["progress"],
    &["checkpoint", "list"],
    &["check"],
    &["questionnaire", "list"],
    &["questionnaire", "show", "garden.toml"],
    &["questionnaire", "show", "ten-tasks", "--practices"],
];

#[test]
fn the_pages_of_a_journal_with_two_checkpoints() {
    let world = answered_twice();
    let pages: Vec<String> = PAGES[..8]
        .iter()
        .map(|arguments| format!("$ coready {}\n{}", arguments.join(" "), world.out(arguments)))
        .collect();
    insta::assert_snapshot!(pages.join("\n"));
}

#[test]
fn the_pages_as_markdown() {
    let world = answered_twice();
    let pages: Vec<String> = ["show", "next", "progress"]
        .iter()
        .map(|command| format!("$ coready {command}\n{}", world.out(&[command, "--format", "markdown"])))
        .collect();
    insta::assert_snapshot!(pages.join("\n"));
}

#[test]
fn no_line_is_wider_than_the_width_asked_for() {
    let mut world = answered_twice();
    for columns in [40_usize, 60, 80] {
        world.set("COLUMNS", &columns.to_string());
        for arguments in PAGES {
            let page = world.out(arguments);
            assert!(!page.is_empty(), "{arguments:?}");
            let widest = page.lines().max_by_key(|line| coready::text::columns(line)).expect("there is a line");
            assert!(coready::text::columns(widest) <= columns, "{arguments:?} at {columns}: {widest}");
        }
    }
}

#[test]
fn errors_and_notes_are_no_wider_than_the_width_asked_for() {
    let mut world = World::with_journal();
    world.set("COLUMNS", "40");
    let noted = world.play(&["assess"], "1 q");
    assert_eq!(noted.exit, Exit::Done);
    assert!(!noted.err.is_empty());
    assert!(noted.err.lines().all(|line| line.chars().count() <= 40), "{}", noted.err);
}

#[test]
fn colour_is_used_only_where_it_is_seen_and_wanted() {
    let mut world = answered();
    let plain = world.out(&["show"]);
    let coloured = |world: &World, arguments: &[&str]| world.out(arguments).contains('\u{1b}');
    world.unset("NO_COLOR");
    assert!(!coloured(&world, &["show"]), "a file gets no colour");
    assert!(coloured(&world, &["show", "--color", "always"]), "unless it is asked for");
    world.on_screen();
    assert!(coloured(&world, &["show"]), "a terminal gets colour");
    assert!(!coloured(&world, &["show", "--color", "never"]), "unless it is not wanted");
    world.set("TERM", "dumb");
    assert!(!coloured(&world, &["show"]), "a dumb terminal gets none");
    world.unset("TERM").set("NO_COLOR", "1");
    assert!(!coloured(&world, &["show"]), "nor where NO_COLOR is set");
    assert_eq!(world.out(&["show"]), plain, "no meaning is lost without colour");
    assert!(coloured(&world, &["--color", "always", "show"]), "what is said on the command line wins");
}

#[test]
fn quiet_leaves_out_notes_but_no_results_and_no_errors() {
    let world = World::with_journal();
    let left = world.play(&["assess", "--quiet"], "1 q");
    assert_eq!((left.exit, left.err.as_str()), (Exit::Done, ""));
    let done = world.play(&["assess", "--quiet"], &format!("2 {}", super::WALK));
    assert_eq!((done.exit, done.err.as_str()), (Exit::Done, ""));
    assert!(done.out.contains("You are working at"), "{}", done.out);
    let wrong = world.run(&["show", "nothing", "--quiet"]);
    assert_eq!(wrong.exit, Exit::AtFault);
    assert!(wrong.err.contains("there is no checkpoint `nothing`"), "{}", wrong.err);
}

#[test]
fn before_anything_is_answered_every_page_says_what_to_do() {
    let empty = World::new();
    insta::assert_snapshot!(page(&empty.run(&[])));
    let world = World::with_journal();
    for arguments in [&["show"][..], &["next"], &["progress"], &["export"]] {
        let ran = world.run(arguments);
        assert_eq!(ran.exit, Exit::AtFault, "{arguments:?}");
        assert!(ran.err.contains("hint: ") && ran.err.contains("coready assess"), "{arguments:?}: {}", ran.err);
        assert!(ran.out.is_empty(), "{arguments:?}: {}", ran.out);
    }
    assert!(world.out(&[]).contains("coready assess"));
    assert!(world.out(&["checkpoint", "list"]).contains("coready assess"));
    assert!(world.out(&["check"]).contains("Everything is whole"));
}

#[test]
fn a_checkpoint_is_found_by_its_label_and_by_the_beginning_of_its_name() {
    let world = answered_twice();
    let spring = world.out(&["show", "spring"]);
    assert_eq!(world.out(&["show"]), spring);
    assert_eq!(world.out(&["show", "2027"]), spring);
    assert_ne!(world.out(&["show", "2026-11"]), spring);
    let both = world.run(&["show", "202"]);
    assert_eq!(both.exit, Exit::AtFault);
    assert!(both.err.contains("fits 2 checkpoints"), "{}", both.err);
}

#[test]
fn a_checkpoint_without_answers_is_none_to_compare_with() {
    let world = World::with_journal();
    world.out(&["checkpoint", "open", "empty"]);
    world.out(&["checkpoint", "close"]);
    let done = world.play(&["assess"], super::WALK);
    let shown = done.out.clone() + &world.out(&[]);
    assert_eq!(shown.matches("coready assess: look again").count(), 2, "{shown}");
    assert!(!shown.contains("coready progress"), "{shown}");
}
