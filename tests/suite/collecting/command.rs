//! `coready collect` in a journal: what is stored, what is said, and what keeps a file out.

use std::process::{Child, Stdio};

use coready::error::Exit;

use crate::harness::process::coready;
use crate::harness::world::{GARDEN, World};

/// A journal of the garden whose members answer where they are, with a checkpoint open.
pub(crate) fn of_many() -> World {
    let world = World::new();
    world.write("garden.toml", GARDEN);
    let arguments =
        ["init", "--organisation", "Garden Alliance", "--questionnaire", "garden.toml", "--respondents", "many"];
    world.out(&arguments);
    world.out(&["checkpoint", "open", "baseline"]);
    world
}

/// Names of the files stored.
fn stored(world: &World) -> Vec<String> {
    world.names("checkpoints/2026-11-22-baseline/responses")
}

const TABLE: &str = "id,G1_ground,role,Colour\n1,4,digging,red\n2,doing,cooking,blue\n3,dk,,\n";

#[test]
fn collecting_twice_is_once() {
    let world = of_many();
    world.write("answers.csv", TABLE);
    let tried = world.run(&["collect", "answers.csv", "--dry-run"]);
    assert_eq!((tried.exit, stored(&world).len()), (Exit::Done, 0), "{}", tried.err);
    assert!(tried.out.contains("Would be new: 3; already there: 0; refused: 0"), "{}", tried.out);
    assert!(tried.err.contains("collect-map.toml"), "what `cooking` is can still be said: {}", tried.err);
    let first = world.run(&["collect", "answers.csv"]);
    assert_eq!((first.exit, first.err.as_str()), (Exit::Done, ""));
    insta::assert_snapshot!(first.out);
    let files = stored(&world);
    assert_eq!(files.len(), 3);
    let again = world.out(&["collect", "answers.csv"]);
    assert!(again.contains("New: 0; already there: 3; refused: 0"), "{again}");
    assert_eq!(stored(&world), files);
    assert_eq!(world.out(&["check"]).lines().count(), 1, "everything is whole");
}

#[test]
fn twelve_programs_at_once_collect_everything_and_nothing_twice() {
    const PROGRAMS: usize = 12;
    let world = of_many();
    // Each collects a table of forty rows, of which the next program has twenty as well.
    let collecting: Vec<Child> = (0..PROGRAMS)
        .map(|number| {
            let rows = (number * 20..number * 20 + 40).map(|row| format!("{row},{}", row % 5 + 1));
            let file = format!("answers-{number}.csv");
            world.write(&file, &format!("id,G1_ground\n{}\n", rows.collect::<Vec<_>>().join("\n")));
            coready(world.folder()).args(["collect", &file]).stdout(Stdio::null()).spawn().expect("it starts")
        })
        .collect();
    for mut child in collecting {
        assert!(child.wait().expect("it ends").success());
    }
    assert_eq!(stored(&world).len(), 20 * (PROGRAMS + 1));
    let whole = world.out(&["check"]);
    assert_eq!(whole.lines().count(), 1, "{whole}");
}

#[test]
fn a_file_is_taken_whole_or_not_at_all_unless_one_keeps_going() {
    let world = of_many();
    world.write("good.csv", TABLE);
    world.write("bad.csv", &TABLE.replace("1,4", "7,4").replace("doing", "doin"));
    let ran = world.run(&["collect", "bad.csv", "good.csv"]);
    assert_eq!((ran.exit, stored(&world).len()), (Exit::AtFault, 3));
    insta::assert_snapshot!(format!("{}\n{}", ran.out, ran.err));
    insta::assert_snapshot!(world.read("collect-map.toml"));
    let kept = world.run(&["collect", "bad.csv", "--keep-going", "--map", "collect-map.toml"]);
    assert_eq!(kept.exit, Exit::AtFault);
    assert!(kept.out.contains("New: 1; already there: 1; refused: 1"), "{}", kept.out);
    let map = world.read("collect-map.toml").replace("\"doin\" = \"\"", "\"doin\" = \"doing\"");
    world.write("collect-map.toml", &map);
    let mapped = world.out(&["collect", "bad.csv", "--map", "collect-map.toml"]);
    assert!(mapped.contains("New: 0; already there: 3; refused: 0"), "{mapped}");
    assert_eq!(world.names("").iter().filter(|name| name.starts_with("collect-map")).count(), 1);
}

#[test]
fn answers_changed_in_the_tool_afterwards_are_told_and_those_stored_stay() {
    let world = of_many();
    world.write("answers.csv", TABLE);
    world.out(&["collect", "answers.csv"]);
    world.write("answers.csv", &TABLE.replace("1,4", "1,5"));
    let ran = world.run(&["collect", "answers.csv"]);
    assert_eq!(ran.exit, Exit::AtFault);
    assert!(ran.err.contains("one response is there already with other answers"), "{}", ran.err);
    assert_eq!(stored(&world).len(), 3);
}

#[test]
fn a_map_that_is_there_already_is_never_overwritten() {
    let world = of_many();
    world.write("bad.csv", &TABLE.replace("doing", "doin"));
    world.write("collect-map.toml", "mine");
    world.run(&["collect", "bad.csv"]);
    assert_eq!(world.read("collect-map.toml"), "mine");
    assert!(world.read("collect-map-2.toml").contains("doin"));
}

#[test]
fn answers_of_the_form_are_taken_one_by_one_or_as_a_list() {
    let world = of_many();
    let set = |id: &str, level: &str| {
        format!(
            "{{ \"format\": \"coready/response/1\", \"id\": \"{id}\", \"questionnaire\": {{ \"id\": \"garden\" }}, \
             \"language\": \"en\", \"date\": \"2026-11-21\",\n\"answers\": {{ \"G1_ground\": {{ \"level\": {level} }} }} }}"
        )
    };
    world.write("one.json", &set("4b1f0c1e-0000-4000-8000-000000000001", "3"));
    let two = set("4b1f0c1e-0000-4000-8000-000000000002", "1");
    world.write("list.json", &format!("[{},\n{two}]", set("4b1f0c1e-0000-4000-8000-000000000001", "3")));
    let out = world.out(&["collect", "one.json", "list.json"]);
    assert!(out.contains("New: 1; already there: 1; refused: 0"), "{out}");
    assert_eq!(stored(&world).len(), 2);
    world.write("bad.json", &format!("[{two},\n{}]", set("4b1f0c1e-0000-4000-8000-000000000003", "9")));
    let ran = world.run(&["collect", "bad.json"]);
    assert!(ran.exit == Exit::AtFault && ran.err.contains("bad.json:4:"), "{}", ran.err);
    world.write("other.json", &two.replace("\"language\"", "\"checkpoint\": \"2025-01-01\", \"language\""));
    assert!(world.run(&["collect", "other.json"]).err.contains("`2025-01-01`"));
    assert_eq!(stored(&world).len(), 2);
}

#[test]
fn without_an_open_checkpoint_of_many_nothing_is_collected() {
    let world = World::with_journal();
    world.write("answers.csv", TABLE);
    assert_eq!(world.run(&["collect", "answers.csv"]).exit, Exit::AtFault);
    let world = of_many();
    assert!(world.run(&["collect", "gone.csv"]).err.contains("gone.csv"));
    assert_eq!(world.run(&["collect"]).exit, Exit::WrongUsage);
}
