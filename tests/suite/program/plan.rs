//! `coready plan`: who will do what by when, and what becomes of it.

use coready::error::Exit;

use super::{answered, flat, value};
use crate::harness::outside::Tool;
use crate::harness::world::World;

const ICALENDAR: Tool<'_> = Tool {
    requirements: concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/program/calendar/requirements.txt"),
    hint: "this test asks icalendar 7.3.0 to read a calendar: it needs python3 (3.10 or later, with venv) and, the first \
           time, a way to PyPI for `pip install`. On Debian: apt-get install python3 python3-venv",
};
const READ: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/program/calendar/read.py");

/// Commitments made in November: Ana's in two weeks, the convener's in a month.
fn committed() -> World {
    let world = answered();
    world.out(&["plan", "add", "--what", "Ask for the key", "--who", "Ana", "--by", "2w", "--task", "g1"]);
    world.out(&["plan", "add", "--what", "Print the rota", "--by", "2026-12-22", "--ours"]);
    world
}

/// The id of the commitment of this number.
fn id(number: usize, world: &World) -> String {
    let plan = value(&world.out(&["export"]))["plan"].clone();
    plan[number]["id"].as_str().expect("it has an id").to_owned()
}

#[test]
fn without_commitments_the_plan_says_how_to_begin() {
    let world = answered();
    assert!(flat(&world.out(&["plan"])).contains("`coready plan add` begins with the next tasks"));
    assert_eq!(world.out(&["plan", "list"]), world.out(&["plan"]));
    assert!(!world.out(&[]).contains("Due"), "an empty plan is not spoken of");
}

#[test]
fn the_conveners_commitment_stands_among_the_others() {
    let world = committed();
    let plan = world.out(&["plan"]);
    insta::assert_snapshot!(plan);
    assert!(plan.contains("Garden Alliance (convener)"), "{plan}");
    assert!(!plan.contains("Keep, change or drop?"), "nothing is late yet: {plan}");
}

#[test]
fn what_is_late_is_shown_to_the_coordinator_alone_the_conveners_own_first() {
    let mut world = committed();
    world.at("2027-01-10T09:00:00Z");
    let plan = world.out(&["plan"]);
    insta::assert_snapshot!(plan);
    let (ours, anas) =
        (plan.find("Print the rota").expect("it is there"), plan.find("Ask for the key").expect("so is it"));
    assert!(ours < anas, "the convener's own comes first though it is due later: {plan}");
    for word in ["late", "overdue", "fail", "miss"] {
        assert!(!plan.to_lowercase().contains(word), "nobody is shamed: {plan}");
    }
    let overview = world.out(&[]);
    assert!(overview.contains("Keep, change or drop? Print the rota"), "{overview}");
    for shared in [world.out(&["show"]), world.out(&["show", "--format", "markdown"]), world.out(&["export", "--all"])]
    {
        assert!(!shared.contains("Keep, change"), "{shared}");
    }
    world.out(&["plan", "export", "-o", "plan.md"]);
    let page = world.read("plan.md");
    assert!(page.contains("Ask for the key") && !page.contains("Keep, change"), "{page}");
}

#[test]
fn what_is_due_soon_stands_on_the_overview() {
    let world = committed();
    let overview = world.out(&[]);
    assert!(overview.contains("Ask for the key (G1): Ana, by 6 December 2026"), "{overview}");
    assert!(!overview.contains("Print the rota"), "it is due in a month only: {overview}");
}

#[test]
fn before_anyone_has_answered_a_plan_can_be_made_and_is_spoken_of() {
    let world = World::with_journal();
    world.out(&["plan", "add", "--what", "Find a garden", "--who", "Ben", "--by", "1w"]);
    let overview = world.out(&[]);
    assert!(overview.contains("nobody has answered yet") && overview.contains("Find a garden: Ben"), "{overview}");
}

#[test]
fn done_and_dropped_stay_in_the_plan_with_what_was_said() {
    let world = committed();
    let (anas, ours) = (id(0, &world), id(1, &world));
    let done = flat(&world.out(&["plan", "done", &anas, "--note", "The owner was glad"]));
    assert!(done.contains("Done: Ask for the key.") && done.contains("thanks to Ana"), "{done}");
    world.out(&["plan", "drop", &ours, "--why", "Nobody reads it"]);
    insta::assert_snapshot!(world.out(&["plan"]));
    let plan = &value(&world.out(&["export"]))["plan"];
    assert_eq!((plan[0]["state"].as_str(), plan[0]["words"].as_str()), (Some("done"), Some("The owner was glad")));
    assert_eq!((plan[1]["state"].as_str(), plan[1]["words"].as_str()), (Some("dropped"), Some("Nobody reads it")));
    let again = world.run(&["plan", "drop", &anas, "--why", "Changed our minds"]);
    assert_eq!(again.exit, Exit::AtFault);
    assert!(again.err.contains("“Ask for the key” was done already"), "{}", again.err);
    assert_eq!(world.names("plan").len(), 4, "{:?}", world.names("plan"));
}

#[test]
fn an_id_can_be_shortened_until_it_fits_several() {
    let world = committed();
    let ours = id(1, &world);
    for (wrong, told) in
        [("0000", "`0000` fits 2 commitments"), ("zz", "there is no commitment `zz`"), ("", "no commitment")]
    {
        let ran = world.run(&["plan", "done", wrong]);
        assert_eq!(ran.exit, Exit::AtFault);
        assert!(ran.err.contains(told), "{}", ran.err);
    }
    world.out(&["plan", "done", &ours.to_uppercase()]);
    let longest = world.run(&["plan", "done", &format!("{ours}0")]);
    assert_eq!(longest.exit, Exit::AtFault);
}

#[test]
fn without_a_terminal_the_missing_flags_are_named() {
    let mut world = answered();
    world.without_terminal();
    let ran = world.run(&["plan", "add", "--who", "Ana"]);
    assert_eq!(ran.exit, Exit::WrongUsage);
    assert!(ran.err.contains("--what and --by are missing"), "{}", ran.err);
    assert!(world.names("plan").is_empty());
}

#[test]
fn what_makes_no_sense_is_told_and_nothing_is_stored() {
    let world = answered();
    for (wrong, told, exit) in [
        (["--what", "x", "--by", "tomorrow"], "`tomorrow` is no day", Exit::WrongUsage),
        (["--what", "x", "--by", "2026-11-21"], "the day `2026-11-21` is past", Exit::WrongUsage),
        (["--what", "x", "--by", "0m"], "`0m` is no day", Exit::WrongUsage),
        (["--what", "x\u{202e}y", "--by", "1w"], "holds characters that cannot be seen", Exit::AtFault),
    ] {
        let ran = world.run(&[&["plan", "add", "--who", "Ana"], &wrong[..]].concat());
        assert_eq!(ran.exit, exit, "{}", ran.err);
        assert!(ran.err.contains(told), "{}", ran.err);
    }
    let task = world.run(&["plan", "add", "--what", "x", "--who", "Ana", "--by", "1w", "--task", "T9"]);
    assert_eq!(task.exit, Exit::AtFault);
    assert!(task.err.contains("there is no task `T9`") && task.err.contains("G1, G2 and G3"), "{}", task.err);
    assert!(world.names("plan").is_empty());
}

#[test]
fn asked_one_chooses_a_practice_of_a_next_task_who_and_by_when() {
    let world = answered();
    let ran = world.play(&["plan", "add"], "1 1 1 \"Ana\" 2");
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    insta::assert_snapshot!(super::page(&ran));
    let made = &value(&world.out(&["export"]))["plan"][0];
    assert_eq!(made["what"], "Knock on one door this week");
    assert_eq!((made["practice"].as_str(), made["by"].as_str()), (Some("knock"), Some("2026-12-06")));
    assert_eq!((made["who"].as_str(), made["ours"].as_bool()), (Some("Ana"), Some(false)));
}

#[test]
fn asked_one_can_say_it_in_ones_own_words_go_back_and_leave() {
    let world = answered();
    let offers = world.play(&["plan", "add"], "q");
    let own = 1 + offers.play.matches("Knock on a door").count();
    assert!(offers.err.contains("Nothing was added."), "{}", offers.err);
    // Own words, for the first task; by us; back to who; by us again; another day, wrong, then right.
    let script = format!("{own} \"Paint the shed\" 1 2 b 2 5 \"soon\" \"3w\"");
    let ran = world.play(&["plan", "add"], &script);
    assert_eq!(ran.exit, Exit::Done, "{}\n{}", ran.play, ran.err);
    let made = &value(&world.out(&["export"]))["plan"][0];
    assert_eq!((made["what"].as_str(), made["by"].as_str()), (Some("Paint the shed"), Some("2026-12-13")));
    assert_eq!((made["who"].as_str(), made["ours"].as_bool()), (Some("Garden Alliance"), Some(true)));
    let ended = world.play(&["plan", "add"], "1 1");
    assert_eq!(ended.exit, Exit::Interrupted);
    assert!(ended.err.contains("Nothing was added."), "{}", ended.err);
    assert_eq!(world.names("plan").len(), 1);
}

#[test]
fn only_what_flags_do_not_say_is_asked() {
    let world = answered();
    let ran = world.play(&["plan", "add", "--what", "Paint the shed", "--by", "2w"], "2");
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    assert_eq!(ran.play.matches("? ").count(), 1, "{}", ran.play);
}

#[test]
fn a_calendar_is_what_an_independent_reader_takes_it_for() {
    let world = committed();
    let hostile = "Soup; bread, \\ and BEGIN:VEVENT for everyone 🥕".to_owned() + &"é€".repeat(90);
    world.out(&["plan", "add", "--what", &hostile, "--who", "=Ben", "--by", "3m"]);
    world.out(&["plan", "done", &id(0, &world)]);
    world.out(&["plan", "export", "-o", "plan.ics", "--next-checkpoint", "3m"]);
    let told = value(&ICALENDAR.python().run(&[READ], &world.read("plan.ics")));
    assert_eq!(
        (told["version"].as_str(), told["ends"].as_bool(), told["bare"].as_u64()),
        (Some("2.0"), Some(true), Some(0))
    );
    assert!(told["longest"].as_u64().is_some_and(|bytes| bytes <= 75), "{told}");
    assert_eq!(told["errors"], value("[]"));
    let events = told["events"].as_array().expect("there are events");
    assert_eq!(events.len(), 3, "what is done is no longer in it: {told}");
    for event in events {
        assert_eq!((event["is_day"].as_str(), &event["errors"]), (Some("DATE"), &value("[]")));
        assert_eq!(event["stamp"], "2026-11-22T09:00:00+00:00");
    }
    assert_eq!(events[0]["summary"], "Print the rota (Garden Alliance)");
    assert_eq!(events[0]["day"], "2026-12-22");
    assert_eq!(events[1]["summary"], format!("{hostile} (=Ben)"));
    assert_eq!(events[2]["summary"], "Next checkpoint: Garden Alliance");
    assert_eq!(events[2]["day"], "2027-02-22");
    world.out(&["plan", "export", "-o", "again.ics", "--next-checkpoint", "4m"]);
    let again = value(&ICALENDAR.python().run(&[READ], &world.read("again.ics")));
    assert_eq!(again["events"][2]["uid"], events[2]["uid"], "a calendar moves it rather than showing it twice");
}

#[test]
fn no_cell_of_the_table_can_be_read_as_a_formula() {
    let world = answered();
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\u{ff1d}1+1"] {
        world.out(&["plan", "add", &format!("--what={formula}"), &format!("--who={formula}"), "--by", "1w"]);
    }
    world.out(&["plan", "export", "-o", "plan.csv"]);
    let table = world.read("plan.csv");
    assert_eq!(table.lines().count(), 6, "{table}");
    assert!(table.lines().skip(1).all(|row| row.matches(",'").count() == 2), "{table}");
}

#[test]
fn the_plan_is_written_by_the_ending_of_the_name() {
    let world = committed();
    world.out(&["plan", "export", "-o", "plan.md", "--next-checkpoint", "2027-03-01"]);
    insta::assert_snapshot!(world.read("plan.md"));
    let ran = world.run(&["plan", "export", "-o", "plan.docx"]);
    assert_eq!(ran.exit, Exit::WrongUsage);
    assert!(ran.err.contains("a plan cannot be written as `plan.docx`"), "{}", ran.err);
}

#[test]
fn the_plan_speaks_every_language() {
    let mut world = committed();
    world.at("2027-01-10T09:00:00Z");
    for (language, asked) in [("fr", "Garder, changer ou laisser tomber"), ("es", "¿Seguir, cambiar o soltar?")] {
        let plan = world.out(&["plan", "--lang", language]);
        assert!(plan.contains(asked) && plan.contains("Ask for the key"), "{plan}");
        world.out(&["plan", "export", "-o", "plan.ics", "--next-checkpoint", "3m", "--lang", language]);
        let told = value(&ICALENDAR.python().run(&[READ], &world.read("plan.ics")));
        assert_eq!(told["events"].as_array().map(Vec::len), Some(3), "{told}");
    }
}
