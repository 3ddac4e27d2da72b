//! `coready kit`: what stands in it for every kind of journal and in every language, and what becomes of texts that are there.

use std::collections::BTreeSet;

use coready::error::Exit;

use super::{WALK, flat};
use crate::harness::world::World;

const PAGES: [&str; 4] = ["invitation", "reminder", "privacy", "guide"];
const LANGUAGES: [&str; 3] = ["en", "fr", "es"];
const COALITION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/coalition-of-fourteen");
const ANSWERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/first-assessment/answers.toml");
const ARRANGED: [&str; 8] =
    ["--from", "Rosa Lind, 555 0100", "--by", "2w", "--meet", "2026-12-15", "--place", "18:00, the library"];

/// A journal of many whose checkpoint takes answers.
fn asking() -> World {
    let world = World::new();
    world.out(&["init", "--organisation", "Three Valleys Health Coalition", "--respondents", "many"]);
    world.out(&["checkpoint", "open", "autumn", "--path", "forming", "--invited", "20"]);
    world
}

fn of_a_room() -> World {
    let world = World::new();
    world.out(&["init", "--organisation", "Harbour Road Youth Coalition", "--respondents", "together"]);
    world
}

fn of_one() -> World {
    let world = World::new();
    world.out(&["init", "--organisation", "Eastgate Food Table"]);
    world.out(&["assess", "--answers", ANSWERS, "--checkpoint", "first"]);
    world
}

/// Every page of the kit in a language, one after the other.
fn texts(world: &World, language: &str) -> String {
    PAGES.map(|page| world.read(&format!("kit/{language}/{page}.md"))).join("\n\n==========\n\n")
}

/// Everything the kit says, in every language and both as text and as pages.
fn everything(world: &World) -> String {
    let files = LANGUAGES.map(|language| {
        PAGES.map(|page| ["md", "html"].map(|ending| world.read(&format!("kit/{language}/{page}.{ending}"))).concat())
    });
    files.map(|pages| pages.concat()).concat()
}

fn snapshot(kind: &str, world: &World) {
    for language in LANGUAGES {
        insta::assert_snapshot!(format!("kit-{kind}-{language}"), texts(world, language));
    }
}

#[test]
fn while_many_are_asked_it_invites_them_to_answer_and_tells_no_result() {
    let world = asking();
    let mut command = vec!["kit", "-o", "kit"];
    command.extend(ARRANGED);
    let ran = world.run(&command);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Done, ""), "{}", ran.err);
    assert!(!ran.err.contains("by hand"), "everything is filled in: {}", ran.err);
    snapshot("asking-many", &world);
}

#[test]
fn once_many_have_answered_the_guide_holds_their_result_and_their_questions() {
    let world = World::new();
    let mut command = vec!["--journal", COALITION, "kit", "-o", "kit"];
    command.extend(ARRANGED);
    world.out(&command);
    snapshot("result-of-many", &world);
    assert_eq!(world.names("kit"), LANGUAGES.iter().copied().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>());
}

#[test]
fn a_room_is_invited_to_answer_in_the_meeting() {
    let world = of_a_room();
    world.out(&["kit", "-o", "kit"]);
    snapshot("room", &world);
}

#[test]
fn where_one_answered_the_others_are_asked_how_they_see_it() {
    let world = of_one();
    world.out(&["kit", "-o", "kit"]);
    snapshot("result-of-one", &world);
}

#[test]
fn a_room_that_has_answered_talks_about_what_it_did_not_agree_on() {
    let world = World::with_journal();
    let answers = r#"format = "coready/response/1"
questionnaire = { id = "garden", version = "1.0.0" }
together = { present = 6, missing = "young people" }
[answers]
G1_ground = { level = 1, not_agreed = "some say it is ours" }
"#;
    world.write("answers.toml", answers);
    world.out(&["assess", "--together", "--answers", "answers.toml"]);
    world.out(&["kit", "-o", "kit"]);
    let guide = world.read("kit/en/guide.md");
    assert!(guide.contains("6 people answered together. Missing from the room: young people."), "{guide}");
    assert!(
        guide.contains("These are the answers we agreed on then") && guide.contains("some say it is ours"),
        "{guide}"
    );
    assert!(!world.read("kit/en/invitation.md").contains("young people"), "the letter names nobody");
}

#[test]
fn the_parts_fill_ninety_minutes_whoever_answers_and_whenever() {
    let asked = asking();
    let room = of_a_room();
    let one = of_one();
    let before = World::new();
    before.out(&["init", "--organisation", "Eastgate Food Table"]);
    for world in [&asked, &room, &one, &before] {
        world.out(&["kit", "-o", "kit"]);
        for language in LANGUAGES {
            let guide = world.read(&format!("kit/{language}/guide.md"));
            let minutes = guide.lines().filter(|line| line.starts_with("| ") && line.contains(':'));
            let minutes: Vec<usize> = minutes
                .map(|line| line.split('|').nth(3).expect("it has three cells").trim().to_owned())
                .map(|cell| cell.split(' ').next().expect("it is a number").parse().expect("it is a number"))
                .collect();
            assert_eq!((minutes.len(), minutes.iter().sum::<usize>()), (6, 90), "{guide}");
            let timed = guide.lines().filter(|line| line.starts_with("## ") && line.ends_with(')')).count();
            assert_eq!(timed, 6, "{guide}");
            assert!(guide.contains("1:30)"), "{guide}");
        }
    }
}

#[test]
fn the_privacy_words_are_those_of_the_form() {
    let world = asking();
    world.out(&["kit", "-o", "kit"]);
    world.out(&["form", "-o", "form.html"]);
    assert_eq!(world.read("kit/form.html"), world.read("form.html"), "the form goes with the invitation");
    for language in LANGUAGES {
        let said = world.read(&format!("kit/{language}/privacy.md"));
        let first: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("- ")).take(3).collect();
        assert_eq!(first.len(), 3, "{said}");
        for sentence in first {
            assert!(world.read("form.html").contains(sentence), "{sentence}");
            for page in ["invitation", "reminder"] {
                assert!(world.read(&format!("kit/{language}/{page}.md")).contains(sentence), "{sentence}");
            }
        }
    }
}

#[test]
fn raised_floors_are_said_before_and_after_a_checkpoint_is_open() {
    let world = World::new();
    world.out(&["init", "--organisation", "Three Valleys", "--respondents", "many"]);
    let settings = world.read("coready.toml");
    let raised = settings.replace("mean = 5", "mean = 7").replace("other = 8", "other = 12");
    assert_ne!(raised, settings);
    world.write("coready.toml", &raised);
    let before = world.run(&["kit", "-o", "kit"]);
    assert!(flat(&before.err).contains("No checkpoint is open, so there is no form yet"), "{}", before.err);
    let said = world.read("kit/en/privacy.md");
    assert!(said.contains("averages from 7 answers and spreads from 12"), "{said}");
    assert!(said.contains("once 12 people have answered the same one"), "{said}");
    assert!(!world.names("kit").contains(&"form.html".to_owned()));
}

#[test]
fn nobody_is_promised_or_shamed_anything_in_any_language() {
    let world = asking();
    world.out(&["kit", "-o", "kit"]);
    let other = of_one();
    other.out(&["kit", "-o", "kit"]);
    for said in [everything(&world), everything(&other)] {
        let said = said.to_lowercase();
        assert!(said.contains("not now") && said.contains("pas maintenant") && said.contains("ahora no"));
        for never in ["anonym", "anónim", "overdue", "too late", "failed", "you must", "en retard", "fracas"] {
            assert!(!said.contains(never), "{never}");
        }
    }
}

#[test]
fn lines_are_left_for_what_is_not_known_and_named_with_their_flags() {
    let world = of_a_room();
    let ran = world.run(&["kit", "-o", "kit", "--place", " ", "--meet", "3w"]);
    assert!(flat(&ran.err).contains("say `--from`, `--by` and `--place`"), "{}", ran.err);
    let letter = world.read("kit/fr/invitation.md");
    assert!(letter.contains("**Jour**\u{a0}: 13 décembre 2026") && letter.contains("**Heure et lieu**\u{a0}: ____"));
    assert!(!letter.contains("Some("), "{letter}");
}

#[test]
fn texts_changed_by_hand_are_lost_only_when_told_so() {
    let world = of_a_room();
    world.out(&["kit", "-o", "kit"]);
    world.out(&["kit", "-o", "kit"]);
    world.write("kit/en/guide.md", "Our own guide.\n");
    world.write("kit/fr/notes.txt", "Ours.\n");
    let before = world.read("kit/fr/guide.html");
    let refused = world.run(&["kit", "-o", "kit", "--place", "the library"]);
    assert_eq!(refused.exit, Exit::AtFault);
    let told = flat(&refused.err);
    assert!(told.contains("en/guide.md") && told.contains("--replace") && !told.contains("notes.txt"), "{told}");
    assert_eq!(world.read("kit/en/guide.md"), "Our own guide.\n");
    assert_eq!(world.read("kit/fr/guide.html"), before, "nothing is written where something is refused");
    world.out(&["kit", "-o", "kit", "--place", "the library", "--replace"]);
    assert!(world.read("kit/en/guide.md").contains("the library"));
    assert_eq!(world.read("kit/fr/notes.txt"), "Ours.\n");
    assert_eq!(world.names("kit/en").len(), 8, "{:?}", world.names("kit/en"));
}

#[test]
fn it_is_put_beside_what_is_in_a_folder_and_the_journal_stays_whole() {
    let world = of_a_room();
    world.out(&["kit", "-o", "."]);
    assert_eq!(world.names("en").len(), 8);
    assert!(world.out(&["check"]).contains("Everything is whole"));
}

#[test]
fn what_cannot_be_done_is_told_and_nothing_is_written() {
    let world = World::new();
    let ran = world.run(&["kit", "-o", "kit"]);
    assert_eq!(ran.exit, Exit::AtFault);
    assert!(ran.err.contains("there is no journal") && ran.err.contains("coready init"), "{}", ran.err);
    let world = of_a_room();
    world.write("taken", "");
    for (arguments, told, exit) in [
        (&["kit", "-o", "taken"][..], "is a file and no folder", Exit::AtFault),
        (&["kit", "-o", "kit", "--by", "someday"], "someday", Exit::WrongUsage),
        (&["kit", "-o", "kit", "--meet", "2026-01-01"], "2026-01-01", Exit::WrongUsage),
        (&["kit", "-o", "kit", "--by", "3w", "--meet", "2w"], "before the last day", Exit::WrongUsage),
    ] {
        let ran = world.run(arguments);
        assert_eq!(ran.exit, exit, "{}", ran.err);
        assert!(flat(&ran.err).contains(told) && ran.err.contains("hint: "), "{}", ran.err);
    }
    assert_eq!(world.names("kit"), [""; 0]);
    std::fs::create_dir_all(world.folder().join("kit/es/guide.md")).expect("there is room");
    let ran = world.run(&["kit", "-o", "kit", "--replace"]);
    assert_eq!(ran.exit, Exit::AtFault, "{}", ran.err);
    assert_eq!(world.names("kit"), ["es"], "{}", ran.err);
}

#[test]
fn a_questionnaire_of_ones_own_and_a_closed_checkpoint_without_answers_are_no_trouble() {
    let world = World::with_journal();
    world.play(&["assess"], WALK);
    world.out(&["kit", "-o", "kit"]);
    let guide = world.read("kit/es/guide.md");
    assert!(guide.contains("Sus próximas tareas") && guide.contains("\n#### G"), "{guide}");
    let many = World::new();
    many.out(&["init", "--organisation", "Valleys", "--respondents", "many"]);
    many.out(&["checkpoint", "open", "first"]);
    many.out(&["checkpoint", "close"]);
    many.out(&["kit", "-o", "kit"]);
    assert!(many.read("kit/en/invitation.md").contains("everyone who is part of this"));
}
