//! Questionnaires that extend another: what they add, and every mistake one can make with it.

use std::fs;

use coready::content;
use coready::model::questionnaire::Questionnaire;
use coready::text::Catalogue;
use tempfile::TempDir;

use super::{SMALL, source};

/// Adds something of each kind to the small questionnaire.
const OURS: &str = r#"format = "coready/questionnaire/1"
id = "ours"
version = "2.0.0"
language = "en"
title = "Small, with our own questions"
extends = "small.toml"
sources = ["sscg", "our elders"]

[[about]]
id = "street"
text = "Which street do you live in?"
choices = ["north", "south"]

[[measure]]
id = "trees"
title = "Trees planted"
unit = "trees"

[[task]]
id = "T2"

[[task.item]]
id = "T2_listen"
text = "We listen."
referent = "convener"
practices = ["sit-down", "inside-talk-first"]
asked_of = ["resident"]

[[task.item]]
id = "T2_answer"
text = "We answer."
referent = "convener"
scored = true
weight = 3
floor = "yes"

[[task.reflection]]
id = "T2_silence"
text = "Who says nothing?"

[[practice]]
id = "sit-down"
title = "Sit down"
summary = "Sit down. Stay."
first_step = "Bring chairs."
who = "Everyone"
effort = "small"
source = "our elders"
"#;

/// A folder of these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("a folder can be made");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("the file can be written");
    }
    folder
}

/// Reads `ours.toml` of a folder of these files.
fn read(files: &[(&str, &str)]) -> Result<Questionnaire, String> {
    let folder = folder(files);
    content::load(&folder.path().join("ours.toml")).map_err(|failure| {
        let told = failure.told(&Catalogue::english(), 110, false);
        told.replace(&format!("{}/", folder.path().display()), "")
    })
}

/// The extension with these places changed, beside what it extends.
fn ours(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(OURS.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from:?} does not stand there once");
        text.replace(from, to)
    })
}

fn whole(text: &str) -> Questionnaire {
    read(&[("small.toml", SMALL), ("ours.toml", text)]).unwrap_or_else(|told| panic!("{told}"))
}

fn told(text: &str) -> String {
    read(&[("small.toml", SMALL), ("ours.toml", text)]).expect_err("the text has mistakes")
}

macro_rules! assert_told {
    ($name:literal, $told:expr) => {
        insta::with_settings!({ snapshot_path => "../snapshots", omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(concat!("extends-", $name), $told);
        });
    };
}

#[test]
fn an_extension_adds_and_changes_nothing_that_was_there() {
    let (base, both) = (super::read(SMALL).expect("it is whole"), whole(OURS));
    assert_eq!(
        (both.id.as_str(), both.version.as_str(), both.title.as_str()),
        ("ours", "2.0.0", "Small, with our own questions")
    );
    assert_eq!(both.sources, ["sscg", "our elders"]);
    assert_eq!((&both.scales, &both.stages, &both.paths), (&base.scales, &base.stages, &base.paths));
    assert_eq!(both.tasks[0], base.tasks[0]);
    let ids: Vec<&str> = both.tasks[1].items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["T2_talk", "T2_listen", "T2_answer"]);
    assert_eq!(both.tasks[1].items[0], base.tasks[1].items[0]);
    assert_eq!(both.tasks[1].reflections.len(), 1);
    assert_eq!(both.about[0], base.about[0]);
    assert_eq!(both.about[1].id, "street");
    assert_eq!(
        both.measures.iter().map(|measure| measure.id.as_str()).collect::<Vec<_>>(),
        ["fed", "evictions", "trees"]
    );
    let practices: Vec<&str> = both.practices.iter().map(|practice| practice.id.as_str()).collect();
    assert_eq!(practices, ["ask-around", "inside-talk-first", "sit-down", "unused"]);
}

#[test]
fn an_added_item_scores_only_if_it_says_so() {
    let both = whole(OURS);
    let scored: Vec<bool> = both.tasks[1].items.iter().map(|item| item.scored).collect();
    assert_eq!(scored, [true, false, true]);
    assert_eq!(both.tasks[1].items[2].floor, Some(1), "its level is one of the scale of the task");
}

#[test]
fn a_shipped_questionnaire_is_extended_by_its_id() {
    let text = ours(&[("small.toml", "ten-tasks"), ("\"T2\"", "\"T3\""), ("floor = \"yes\"", "floor = \"doing\"")]);
    let base = content::shipped("ten-tasks").expect("it is whole").expect("it is shipped");
    let both = read(&[("ours.toml", &text)]).unwrap_or_else(|told| panic!("{told}"));
    assert_eq!(both.stages, base.stages);
    assert_eq!(both.task("T3").map(|task| task.items.len()), base.task("T3").map(|task| task.items.len() + 2));
}

#[test]
fn an_extension_can_be_extended() {
    let more = OURS.split("\n[[about]]").next().expect("the head comes first").replace("small.toml", "ours.toml");
    let more = more.replace("id = \"ours\"", "id = \"more\"")
        + "\n[[task]]\nid = \"T2\"\n\n[[task.reflection]]\nid = \"x\"\ntext = \"y\"\n";
    let folder = folder(&[("small.toml", SMALL), ("ours.toml", OURS), ("more.toml", &more)]);
    let more = content::load(&folder.path().join("more.toml")).expect("all three are whole");
    assert_eq!((more.tasks[1].items.len(), more.tasks[1].reflections.len()), (3, 2));
}

#[test]
fn a_frozen_extension_stands_alone() {
    let both = whole(OURS);
    let frozen = content::freeze(&both).expect("it can be written");
    assert!(!frozen.contains("extends"));
    assert_eq!(content::thaw(&source(&frozen)), Ok(both));
    let text = SMALL.replacen("sources =", "extends = \"ten-tasks\"\nsources =", 1);
    let failure = content::thaw(&source(&text)).expect_err("it is not resolved");
    let of_extending: Vec<_> =
        failure.problems.into_iter().filter(|problem| problem.message.id == "content-extends-here").collect();
    assert_told!("frozen", coready::error::Failure::from(of_extending).told(&Catalogue::english(), 110, false));
}

#[test]
fn an_addition_to_what_is_not_there_is_told_with_the_nearest() {
    let text = ours(&[
        ("id = \"T2\"\n", "id = \"T22\"\n"),
        ("\"sit-down\", \"inside-talk-first\"", "\"sit-dwn\", \"inside-talk-first\""),
    ]);
    assert_told!("unknown", told(&text));
}

#[test]
fn an_id_that_is_taken_in_the_base_is_told() {
    let text = ours(&[
        ("id = \"street\"", "id = \"role\""),
        ("id = \"trees\"", "id = \"FED\""),
        ("id = \"T2_listen\"", "id = \"t2_TALK\""),
        ("id = \"T2_answer\"", "id = \"T1\""),
        ("id = \"T2_silence\"", "id = \"T1_open\""),
        ("id = \"sit-down\"", "id = \"ask-around\""),
        ("practices = [\"sit-down\", \"inside-talk-first\"]", ""),
    ]);
    assert_told!("clash", told(&text));
}

#[test]
fn an_id_given_twice_within_the_extension_is_told() {
    let text = ours(&[("id = \"trees\"", "id = \"STREET\""), ("id = \"T2_silence\"", "id = \"T2_listen\"")]);
    assert_told!("twice", told(&(text + "\n[[task]]\nid = \"T2\"\n")));
}

#[test]
fn what_only_the_base_can_have_is_told() {
    let text = ours(&[
        ("id = \"T2\"\n", "id = \"T2\"\ntitle = \"Talk more\"\nwhy = \"Because.\"\nscale = \"yes-no\"\n"),
        ("[[about]]", "[[scale]]\nid = \"x\"\n\n[[stage]]\nnumber = 1\n\n[[path]]\nid = \"y\"\n\n[[about]]"),
    ]);
    assert_told!("tables", told(&text));
}

#[test]
fn a_head_that_does_not_fit_the_base_is_told() {
    let text = ours(&[("id = \"ours\"", "id = \"small\""), ("language = \"en\"", "language = \"fr\"")]);
    assert_told!("head", told(&text));
}

#[test]
fn mistakes_within_an_addition_are_told_against_the_task_it_adds_to() {
    let text = ours(&[
        ("floor = \"yes\"", "floor = \"doing\""),
        ("weight = 3", "weight = 10\nlevels = [\"a\", \"b\", \"c\"]"),
        ("asked_of = [\"resident\"]", "asked_of = [\"residents\"]\nfloor = \"no\""),
        ("unit = \"trees\"", "better = \"more\""),
    ]);
    assert_told!("item", told(&text));
}

#[test]
fn weights_over_forty_together_with_the_base_are_told() {
    let heavy = |index: usize| {
        format!(
            "[[task.item]]\nid = \"T2_{index}\"\ntext = \"x\"\nreferent = \"convener\"\nweight = 10\nscored = true\n\n"
        )
    };
    let items: String = (0..4).map(heavy).collect();
    assert_told!("weights", told(&OURS.replace("[[practice]]", &format!("{items}[[practice]]"))));
    assert!(whole(&OURS.replace("weight = 3", "weight = 10")).tasks[1].items[2].scored);
}

#[test]
fn a_base_that_is_not_there_is_told() {
    assert_told!("missing-id", told(&ours(&[("small.toml", "ten-taks")])));
    assert_told!("missing-ending", told(&ours(&[("small.toml", "small")])));
    assert_told!("missing-file", told(&ours(&[("small.toml", "smal.toml")])));
    assert_told!("missing-folder", told(&ours(&[("small.toml", "../small.toml")])));
}

#[test]
fn a_circle_is_told_where_it_closes() {
    assert_told!("circle-self", told(&ours(&[("small.toml", "ours.toml")])));
    let head = |id: &str, extends: &str| {
        let head = OURS.split("\n[[about]]").next().expect("the head comes first");
        head.replace("id = \"ours\"", &format!("id = \"{id}\"")).replace("small.toml", extends)
    };
    let files =
        [("ours.toml", head("ours", "b.toml")), ("b.toml", head("b", "c.toml")), ("c.toml", head("c", "b.toml"))];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_told!("circle", read(&files).expect_err("b and c go in a circle"));
}

#[test]
fn a_row_of_extensions_has_an_end() {
    let head = OURS.split("\n[[about]]").next().expect("the head comes first");
    let one = |index: usize| {
        let text = head.replace("id = \"ours\"", &format!("id = \"e{index}\""));
        (format!("e{index}.toml"), text.replace("small.toml", &format!("e{}.toml", index + 1)))
    };
    let mut files: Vec<(String, String)> = (0..12).map(one).collect();
    files.push(("ours.toml".to_owned(), OURS.replace("small.toml", "e0.toml")));
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let told = read(&files).expect_err("the row is too long");
    assert!(told.contains("more than 8 questionnaires") && told.contains("e6.toml"), "{told}");
}

#[test]
fn mistakes_of_the_base_are_told_after_those_of_the_extension() {
    let base = SMALL.replace("weight = 2", "weight = 20");
    let text = ours(&[("unit = \"trees\"\n", ""), ("title = \"Sit down\"", "titel = \"Sit down\"")]);
    assert_told!("base", read(&[("small.toml", &base), ("ours.toml", &text)]).expect_err("both have mistakes"));
}

#[test]
fn an_addition_of_nothing_is_told() {
    let start = OURS.find("[[task.item]]").expect("there are items");
    let end = OURS.find("[[practice]]").expect("there are practices");
    assert_told!("nothing", told(&format!("{}{}", &OURS[..start], &OURS[end..])));
}
