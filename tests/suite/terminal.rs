//! The program at a real (pseudo-)terminal: what stands on the screen, what stays on disk, how it ends.

use serde_json::Value;

use crate::harness::screen::{ENTER, ESC, Screen};
use crate::harness::world::World;

const USUAL: (u16, u16) = (24, 80);
const PLACE: &str = "Which of these sounds most like";
const GROUND: &str = "There is ground we may use.";
const WATER: &str = "There is water near it.";

fn assess(world: &World, size: (u16, u16), variables: &[&str]) -> Screen {
    Screen::start(world.folder(), &["assess", "--path", "small"], size, variables)
}

/// Goes as far as the first statement: a stage, no role.
fn at_ground(screen: &mut Screen) {
    screen.wait_for(PLACE).choose(1);
    screen.wait_for("What do you do in the garden?").choose(3);
    screen.wait_for(GROUND).wait_for("Save and leave");
}

/// The lines of the only draft, without its header.
fn draft(world: &World) -> Vec<Value> {
    let text = std::fs::read_to_string(world.only("drafts")).expect("it can be read");
    text.lines().skip(1).map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

fn stored(world: &World) -> Value {
    let checkpoint = world.names("checkpoints").pop().expect("there is a checkpoint");
    let file = world.only(&format!("checkpoints/{checkpoint}/responses"));
    serde_json::from_str(&std::fs::read_to_string(file).expect("it can be read")).expect("it is JSON")
}

#[test]
fn a_whole_walk_ends_in_a_stored_checkpoint_and_the_result() {
    let world = World::with_journal();
    let mut screen = assess(&world, USUAL, &[]);
    at_ground(&mut screen);
    screen.choose(3).wait_for(WATER);
    // A reason is written where the statement allows to be set aside.
    screen.choose(8).wait_for("Why it does not apply").press("it rains\r");
    screen.wait_for("What should grow there?").choose(0).wait_for("Your answer").press("beans\r");
    screen.wait_for("We have a day on which we meet.").choose(2);
    screen.wait_for("We know what we do when it rains.").choose(4);
    screen.wait_for("Nothing is left open.").choose(0);
    let ended = screen.end();
    assert_eq!((ended.code, ended.cursor_is_hidden), (0, false), "{}", ended.history);
    assert!(ended.history.contains("You are working at stage 2"), "{}", ended.history);
    let stored = stored(&world);
    assert_eq!(stored["declared_stage"], 2);
    assert_eq!(stored["answers"]["G1_ground"]["level"], 3);
    assert_eq!(stored["answers"]["G1_water"]["not_applicable"], "it rains");
    assert_eq!(stored["answers"]["G2_day"]["level"], 2);
    assert_eq!(stored["answers"]["G2_rain"]["level"], 4);
    assert_eq!(stored["reflections"]["G1_hopes"], "beans");
    assert!(world.names("drafts").is_empty());
}

#[test]
fn help_and_the_question_are_in_sight_where_the_answers_fill_the_screen() {
    let world = World::new();
    world.out(&["init", "--organisation", "Hill Street Table"]);
    let mut screen = Screen::start(world.folder(), &["assess", "--path", "running"], USUAL, &["NO_COLOR=1"]);
    screen.wait_for(PLACE).choose(1);
    for about in ["What is your main role here?", "What kind of group", "Do you live with", "How long have you been"] {
        screen.wait_for(about).wait_for("Save and leave").press(ENTER);
    }
    let question = "People in our organisation know what they would give up";
    for (action, told) in [(10, "time, money, credit or the last word"), (8, "it cannot be set aside")] {
        screen.wait_for(question).wait_for("Save and leave").choose(action).wait_for("Save and leave");
        let shown = screen.shown().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(shown.contains(told) && shown.contains(question), "{}", screen.shown());
        assert!(shown.ends_with("Save and leave"), "{}", screen.shown());
    }
    screen.signal("TERM");
    assert_eq!(screen.end().code, 130);
}

#[test]
fn esc_goes_back_to_the_earlier_answer_and_never_out() {
    let world = World::with_journal();
    let mut screen = assess(&world, USUAL, &["NO_COLOR=1"]);
    at_ground(&mut screen);
    screen.choose(3).wait_for(WATER).press(ESC).wait_for(GROUND);
    screen.wait_for("> Doing: We have the key.");
    assert!(screen.shown().contains("> Doing: We have the key."), "{}", screen.shown());
    // Enter confirms what is preselected.
    screen.press(ENTER).wait_for(WATER);
    for before in [GROUND, "What do you do in the garden?", PLACE, "This is the first question"] {
        screen.press(ESC).wait_for(before).wait_for("Save and leave");
    }
    screen.press(ESC).wait_for("This is the first question").wait_for("Save and leave").signal("INT");
    assert_eq!(screen.end().code, 130);
    let levels: Vec<_> =
        draft(&world).iter().filter_map(|entry| entry.pointer("/fact/answer/given").cloned()).collect();
    assert_eq!(levels.len(), 2, "{levels:?}");
    assert_eq!(levels[0], levels[1]);
}

/// Interrupts a walk at its second statement in this way and goes on with it.
fn interrupted(interrupt: impl Fn(&mut Screen)) {
    let world = World::with_journal();
    let mut screen = assess(&world, USUAL, &["NO_COLOR=1"]);
    at_ground(&mut screen);
    screen.choose(3).wait_for(WATER).wait_for("Save and leave");
    interrupt(&mut screen);
    let ended = screen.end();
    assert_eq!((ended.code, ended.cursor_is_hidden), (130, false), "{}", ended.history);
    assert!(ended.history.contains("Interrupted. Everything you answered is saved."), "{}", ended.history);
    assert_eq!(draft(&world).last().expect("there are entries")["then"]["item"], "G1_water");
    let mut resumed = Screen::start(world.folder(), &["assess"], USUAL, &["NO_COLOR=1"]);
    resumed.wait_for("Go on with those begun").press(ENTER).wait_for(WATER).wait_for("Save and leave").press(ESC);
    resumed.wait_for("> Doing: We have the key.").choose(8);
    assert_eq!(resumed.end().code, 0);
    assert_eq!(world.names("drafts").len(), 1);
}

#[test]
fn ctrl_c_leaves_the_cursor_visible_and_the_draft_to_go_on_with() {
    interrupted(|screen| {
        screen.press("\u{3}");
    });
}

#[test]
fn a_request_to_end_leaves_the_cursor_visible_and_the_draft_to_go_on_with() {
    interrupted(|screen| {
        screen.signal("TERM");
    });
}

#[test]
fn ctrl_c_while_writing_leaves_the_draft_to_go_on_with() {
    interrupted(|screen| {
        screen.choose(9).wait_for("Your comment").press("half a comm").wait_for("half a comm").press("\u{3}");
    });
}

#[test]
fn a_narrow_terminal_loses_no_line() {
    let world = World::with_journal();
    let mut screen = assess(&world, (20, 40), &["NO_COLOR=1"]);
    at_ground(&mut screen);
    // Up and down redraws the rows again and again; what stands above must stay.
    screen.choose(10).wait_for("A roof counts.").wait_for("Save and leave");
    screen.choose(11);
    let ended = screen.end();
    assert_eq!(ended.code, 0);
    let flat = ended.history.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in [
        "A garden tended together",
        "There are no right or wrong answers. You can go back, skip, or stop at any time;",
        "Which of these sounds most like this collaboration? It is your first impression that counts.",
        "Stage 1, Each on their own. G1, A place Plants need ground. Statement 1 of 4, about 2 minutes left",
        "There is ground we may use.",
        "- Sustaining: We have had the key for a year.",
        "A roof counts.",
        "Everything you answered is saved.",
    ] {
        assert!(flat.contains(text), "`{text}` is lost:\n{}", ended.history);
    }
    // Twice asked, and each time said again just above the rows, for it stands out of sight by then.
    assert_eq!(flat.matches("There is ground we may use.").count(), 4, "{}", ended.history);
}

#[test]
fn a_tiny_terminal_gets_numbered_lines() {
    let world = World::with_journal();
    let mut screen = assess(&world, (5, 20), &[]);
    screen.wait_for_line("Your choice:").press("2\r").wait_for_line("Your choice:").press("q\r");
    let ended = screen.end();
    assert_eq!((ended.code, ended.cursor_is_hidden), (0, false), "{}", ended.history);
    assert!(ended.history.contains("1) Everyone tends"), "{}", ended.history);
    assert_eq!(draft(&world).len(), 1);
}

#[test]
fn accessible_gives_numbered_lines_without_redrawing() {
    let world = World::with_journal();
    let mut screen = assess(&world, USUAL, &["ACCESSIBLE=1"]);
    for (question, typed) in [
        (PLACE, "2\r"),
        ("What do you do in the garden?", "s\r"),
        (GROUND, "4\r"),
        (WATER, "b\r"),
        ("Your choice (Enter takes 4):", "\r"),
        (WATER, "q\r"),
    ] {
        screen.wait_for_line(question).wait_for_line("Your choice").press(typed);
    }
    let ended = screen.end();
    assert_eq!((ended.code, ended.cursor_is_hidden), (0, false), "{}", ended.history);
    assert!(ended.history.contains("  4) Doing: We have the key."), "{}", ended.history);
}

#[test]
fn keys_pressed_ahead_do_not_answer_the_next_question() {
    let world = World::with_journal();
    let mut screen = assess(&world, USUAL, &["NO_COLOR=1"]);
    at_ground(&mut screen);
    let before = draft(&world).len();
    screen.press("\r\r\r").wait_for(WATER).wait_for("Save and leave");
    // Whatever was typed ahead has been read or thrown away by now: a key that is pressed now is the first one heard.
    screen.choose(1).wait_for("What should grow there?");
    let entries = draft(&world);
    assert_eq!(entries.len(), before + 2, "{entries:?}");
    assert_eq!(
        entries[before]["fact"]["answer"]["given"]["answer"],
        entries[before]["fact"]["answer"]["given"]["answer"]
    );
    screen.press("\u{3}");
    assert_eq!(screen.end().code, 130);
}

#[test]
fn leaving_a_long_review_shows_that_there_are_more_rows() {
    let world = World::new();
    world.run(&["init", "--organisation", "Riverside"]);
    let path = ["assess", "--path", "running"];
    let mut screen = Screen::start(world.folder(), &path, USUAL, &["NO_COLOR=1", "ACCESSIBLE=1"]);
    screen.wait_for_line("Your choice:");
    for _ in 0..200 {
        if screen.shown().contains("Looking back") {
            break;
        }
        screen.press("s\r").wait_for_line("Your choice");
    }
    screen.press("q\r");
    assert_eq!(screen.end().code, 0);
    let mut screen = Screen::start(world.folder(), &["assess"], USUAL, &["NO_COLOR=1"]);
    screen.wait_for("Go on with those begun").press(ENTER).wait_for("Looking back").wait_for("[Page 1/");
    screen.press("\u{3}");
    assert_eq!(screen.end().code, 130);
}

/// A journal with one checkpoint, answered without a terminal.
fn answered() -> World {
    let world = World::with_journal();
    let ran = world.play(&["assess", "--path", "small"], "2 1 4 4 s 3 3 1");
    assert_eq!(ran.exit, coready::error::Exit::Done, "{}", ran.err);
    world
}

#[test]
fn a_commitment_is_made_at_a_terminal_with_the_arrow_keys() {
    let world = answered();
    let mut screen = Screen::start(world.folder(), &["plan", "add"], USUAL, &["NO_COLOR=1"]);
    screen.wait_for("What will be done?").wait_for("x Leave").press(ESC).wait_for("What will be done?");
    screen.wait_for("x Leave").choose(0).wait_for("Knock on one door").wait_for("x Leave").choose(0);
    screen.wait_for("Who will do it?").wait_for("x Leave").choose(0).wait_for("Name").press("Ana\r");
    screen.wait_for("By when?").wait_for("x Leave").press(ESC).wait_for("Who will do it?").wait_for("x Leave");
    screen.choose(1).wait_for("By when?").wait_for("x Leave").choose(1);
    let ended = screen.end();
    assert_eq!((ended.code, ended.cursor_is_hidden), (0, false), "{}", ended.history);
    assert!(ended.history.contains("Added: Knock on one door this week. Garden Alliance"), "{}", ended.history);
    assert_eq!(world.names("plan").len(), 1);
}

/// Tells a story at a terminal as far as the first force and interrupts there; what is kept.
fn interrupted_story(variables: &[&str], interrupt: impl Fn(&mut Screen)) -> Value {
    let world = answered();
    let mut screen = Screen::start(world.folder(), &["reflect", "G1"], USUAL, variables);
    let drawn = variables.iter().all(|variable| *variable != "ACCESSIBLE=1");
    if drawn {
        screen.wait_for("What is the story").wait_for("Save and leave").choose(0);
        screen.wait_for("The story").press("We found a lot.\r");
        screen.wait_for("What holds the score down?").wait_for("Save and leave").choose(0);
        screen.wait_for("It is held down by").press("no key\r").wait_for("It is held down by");
    } else {
        screen.wait_for_line("Your choice:").press("1\r").wait_for_line("The story:").press("We found a lot.\r");
        screen.wait_for_line("Your choice:").press("1\r").wait_for_line("It is held down by:").press("no key\r");
        screen.wait_for_line("It is held down by:");
    }
    interrupt(&mut screen);
    let ended = screen.end();
    assert_eq!((ended.code, ended.cursor_is_hidden), (130, false), "{}", ended.history);
    assert!(ended.history.contains("What you wrote about G1 is kept"), "{}", ended.history);
    let result: Value = serde_json::from_str(&world.out(&["export"])).expect("it is JSON");
    result["reflections"][0].clone()
}

#[test]
fn a_story_that_is_interrupted_is_kept_as_far_as_it_was_told() {
    let ctrl_c = |screen: &mut Screen| {
        screen.press("half a force").wait_for("half a force").press("\u{3}");
    };
    let term = |screen: &mut Screen| {
        screen.signal("TERM");
    };
    for story in [interrupted_story(&["NO_COLOR=1"], ctrl_c), interrupted_story(&["ACCESSIBLE=1"], term)] {
        assert_eq!(story["story"], "We found a lot.");
        assert_eq!(story["holds"], serde_json::json!(["no key"]));
    }
}
