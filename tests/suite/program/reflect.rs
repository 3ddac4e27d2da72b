//! `coready reflect`: the story behind a score, asked for or said by flags, shown beside the score and never counted.

use coready::error::Exit;
use serde_json::Value;

use super::{answered, flat, page, value};
use crate::harness::world::World;

/// The stories of the newest checkpoint, as they are published.
fn stories(world: &World) -> Vec<Value> {
    value(&world.out(&["export"]))["reflections"].as_array().expect("stories are a list").clone()
}

#[test]
fn a_story_said_by_flags_stands_beside_the_score_and_changes_none() {
    let world = answered();
    let before = value(&world.out(&["export"]));
    let said = [
        "reflect",
        "g1",
        "--story",
        "We found a lot.",
        "--holds",
        "The owner is away",
        "--lifts",
        "Ana knows him",
        "--why",
        "He moved",
        "--why",
        "Rents rose",
        "--open",
        "G1_hopes=beans",
    ];
    let kept = world.run(&said);
    assert_eq!(kept.exit, Exit::Done, "{}", kept.err);
    assert!(kept.out.contains("The story behind G1 is kept with checkpoint 2026-11-22."), "{}", kept.out);
    assert!(flat(&kept.err).contains("write it as if it will be read aloud"), "{}", kept.err);
    insta::assert_snapshot!(world.out(&["show"]));
    let after = value(&world.out(&["export"]));
    assert_eq!(
        (&after["tasks"], &after["stage"], &after["next"]),
        (&before["tasks"], &before["stage"], &before["next"])
    );
    let [story] = stories(&world).try_into().expect("there is one");
    assert_eq!(story["whys"], value(r#"["He moved", "Rents rose"]"#));
    assert_eq!(story["open"]["G1_hopes"], "beans");
}

#[test]
fn asked_one_goes_from_the_story_through_forces_and_whys_to_the_open_questions() {
    let world = answered();
    // The first task; its story; two forces down; none up; seven whys and one more; an open answer.
    let whys = (1..=8).map(|number| format!("\"because {number}\"")).collect::<Vec<_>>().join(" ");
    let script = format!("1 1 \"We found a lot.\" 1 \"no key\" \"no time\" \"\" s 1 {whys} \"\" 1 \"beans\"");
    let ran = world.play(&["reflect"], &script);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    insta::assert_snapshot!(page(&ran));
    let [story] = stories(&world).try_into().expect("there is one");
    assert_eq!(story["holds"], value(r#"["no key", "no time"]"#));
    assert_eq!(story["whys"].as_array().map(Vec::len), Some(8));
    assert_eq!((story["story"].as_str(), story["open"]["G1_hopes"].as_str()), (Some("We found a lot."), Some("beans")));
    assert_eq!(world.names("checkpoints/2026-11-22/reflections").len(), 1);
}

#[test]
fn back_shows_what_was_written_and_lets_it_be_written_afresh() {
    let world = answered();
    let ran = world.play(&["reflect", "G2"], "1 \"First words.\" b 2 \"Better words.\" q");
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    assert!(ran.play.contains("You wrote: First words."), "{}", ran.play);
    let [story] = stories(&world).try_into().expect("there is one");
    assert_eq!(story["story"], "Better words.");
}

#[test]
fn whoever_is_interrupted_finds_kept_what_was_written() {
    let world = answered();
    let ran = world.play(&["reflect", "G1"], "1 \"We found a lot.\" 1 \"no key\"");
    assert_eq!(ran.exit, Exit::Interrupted);
    assert!(ran.err.contains("What you wrote about G1 is kept"), "{}", ran.err);
    let [story] = stories(&world).try_into().expect("there is one");
    assert_eq!((story["story"].as_str(), &story["holds"]), (Some("We found a lot."), &value(r#"["no key"]"#)));
    let silent = world.play(&["reflect", "G1"], "1");
    assert_eq!(silent.exit, Exit::Interrupted);
    assert!(silent.err.contains("nothing is kept"), "{}", silent.err);
    assert_eq!(stories(&world).len(), 1);
}

#[test]
fn whoever_writes_nothing_leaves_nothing_behind() {
    let world = answered();
    for script in ["1 q", "q", "1 s s s s s", "1 1 \"\" q"] {
        let ran = world.play(&["reflect"], script);
        assert_eq!(ran.exit, Exit::Done, "{script}: {}", ran.err);
        assert!(ran.err.contains("Nothing was written"), "{script}: {}", ran.err);
    }
    assert!(world.names("checkpoints/2026-11-22/reflections").is_empty());
}

#[test]
fn without_a_terminal_the_flags_are_named() {
    let mut world = answered();
    world.without_terminal();
    for (arguments, told) in [
        (&["reflect"][..], "nobody can be asked without a terminal"),
        (&["reflect", "G1"], "--story, --holds, --lifts, --why or --open"),
        (&["reflect", "--story", "x"], "it is not said which task"),
        (&["reflect", "G1", "--story", " "], "there is nothing to keep"),
        (&["reflect", "G1", "--open", "G1_hope=x"], "write ID=WORDS with one of `G1_hopes`"),
        (&["reflect", "G2", "--open", "G1_hopes=x"], "G2 has no open questions"),
    ] {
        let ran = world.run(arguments);
        assert_eq!(ran.exit, Exit::WrongUsage, "{arguments:?}: {}", ran.err);
        assert!(flat(&ran.err).contains(told), "{arguments:?}: {}", ran.err);
    }
    assert!(world.names("checkpoints/2026-11-22/reflections").is_empty());
}

#[test]
fn a_story_is_kept_with_the_checkpoint_that_is_named() {
    let world = super::answered_twice();
    world.out(&["reflect", "G1", "--story", "Then.", "--checkpoint", "2026"]);
    world.out(&["reflect", "G1", "--story", "Now."]);
    assert_eq!(world.names("checkpoints/2026-11-22/reflections").len(), 1);
    assert!(world.out(&["show"]).contains("Now.") && !world.out(&["show"]).contains("Then."));
    assert!(world.out(&["show", "2026"]).contains("Then."));
}

#[test]
fn hostile_words_stay_words() {
    let world = answered();
    let long = "x".repeat(10_000);
    for words in ["<script>alert(1)</script>", "# not a heading\n\n- nor a list", "gnp\u{202e}txt.exe", long.as_str()] {
        world.out(&["reflect", "G1", "--story", words, "--why", words]);
    }
    let shown = world.out(&["show"]);
    assert!(!shown.contains('\u{202e}') && shown.contains('\u{fffd}'), "{shown}");
    let markdown = world.out(&["show", "--format", "markdown"]);
    assert!(markdown.contains("\\<script\\>") && !markdown.contains("\n# not"), "{markdown}");
    assert_eq!(stories(&world).len(), 4);
}
