//! Groups side by side on the command line: `--by`, in every language, and what it says where there are none.

use coready::error::Exit;

use super::{answered, value};
use crate::harness::world::{GARDEN, World};

/// A closed checkpoint of twelve: six who dig see much, and six who water see less.
fn twelve() -> World {
    let world = World::new();
    world.write("garden.toml", GARDEN);
    world.out(&["init", "--organisation", "Alliance", "--questionnaire", "garden.toml", "--respondents", "many"]);
    world.out(&["checkpoint", "open", "baseline", "--path", "small", "--invited", "12"]);
    for number in 0..12 {
        let (role, level) = if number % 2 == 0 { ("digging", 4) } else { ("watering", 0) };
        let answers = format!(
            r#"{{ "format": "coready/response/1", "questionnaire": {{ "id": "garden" }}, "about": {{ "role": "{role}" }},
  "answers": {{ "G1_ground": {{ "level": {level} }}, "G1_water": {{ "level": {level} }},
    "G2_day": {{ "level": {level} }}, "G2_rain": {{ "level": {level} }} }} }}"#
        );
        world.write("answers.json", &answers);
        world.out(&["assess", "--answers", "answers.json"]);
    }
    world.out(&["checkpoint", "close"]);
    world
}

#[test]
fn groups_stand_side_by_side_in_show_and_next() {
    let world = twelve();
    let page = world.out(&["show", "--by", "role"]);
    insta::assert_snapshot!(page);
    let french = world.out(&["show", "--by", "role", "--lang", "fr"]);
    assert!(french.contains("Côte à côte") && french.contains("(6)"), "{french}");
    let next = world.out(&["next", "--by", "role", "--format", "markdown"]);
    assert!(next.contains("### Side by side") && next.contains("everyone"), "{next}");
}

#[test]
fn the_json_holds_all_groups_whatever_was_asked_for() {
    let world = twelve();
    let usual = world.out(&["show", "--format", "json"]);
    assert_eq!(world.out(&["show", "--format", "json", "--by", "role"]), usual);
    assert_eq!(world.out(&["export"]), usual);
    let result = value(&usual);
    let groups = result["groups"].as_array().expect("groups are a list");
    assert_eq!(groups.len(), 2, "{groups:?}");
    assert_eq!(groups[0]["responses"], 6);
}

#[test]
fn an_attribute_that_cannot_be_shown_is_answered_with_what_can() {
    let unknown = twelve().run(&["show", "--by", "roll"]);
    assert_eq!(unknown.exit, Exit::AtFault);
    insta::assert_snapshot!(unknown.err, @r"
    error: this questionnaire does not ask about `roll`
    hint: known are `role`
    ");
    let one = answered().run(&["next", "--by", "role"]);
    assert_eq!(one.exit, Exit::AtFault);
    insta::assert_snapshot!(one.err, @r"
    error: there are no groups to show by `role`: this checkpoint has one answer set
    hint: `--by` is for checkpoints at which each person answers alone
    ");
}
