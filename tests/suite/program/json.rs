//! What is published as JSON: every key the design names, and for every null its reason.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{answered, answered_twice, value};
use crate::harness::world::World;

/// The keys of an object, but for `why_null`.
fn keys(object: &Value) -> BTreeSet<&str> {
    let object = object.as_object().unwrap_or_else(|| panic!("no object: {object}"));
    object.keys().map(String::as_str).filter(|key| *key != "why_null").collect()
}

fn words(list: &str) -> BTreeSet<&str> {
    list.split_whitespace().collect()
}

/// Fails unless every null has a reason, and every reason a null.
fn every_null_has_its_reason(at: &str, json: &Value) {
    match json {
        Value::Array(values) => {
            values
                .iter()
                .enumerate()
                .for_each(|(index, value)| every_null_has_its_reason(&format!("{at}[{index}]"), value));
        }
        Value::Object(object) => {
            let nulls: BTreeSet<&str> =
                object.iter().filter(|(_, value)| value.is_null()).map(|(key, _)| key.as_str()).collect();
            let reasons = object.get("why_null").and_then(Value::as_object);
            let explained: BTreeSet<&str> =
                reasons.map(|reasons| reasons.keys().map(String::as_str).collect()).unwrap_or_default();
            assert_eq!(nulls, explained, "{at}");
            for (key, value) in object {
                every_null_has_its_reason(&format!("{at}.{key}"), value);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn a_result_has_every_key_of_the_format_and_no_other() {
    let result = value(&answered().out(&["show", "--format", "json"]));
    let top = "format coready organisation purpose questionnaire checkpoint responses members stage tasks next strengths \
               agenda groups withheld statistics reflections measures plan";
    assert_eq!(keys(&result), words(top));
    assert_eq!(keys(&result["questionnaire"]), words("id version sha256"));
    assert_eq!(keys(&result["checkpoint"]), words("id label opened closed path respondents invited"));
    let stage = "number at_most firm firm_at_most title mend held_by declared steadiness resamples";
    assert_eq!(keys(&result["stage"]), words(stage));
    let task = "id title stage asked score level level_label established contested floored_by scored could_not_say answered \
                dont_know not_applicable carried interval sd lift items";
    let tasks = result["tasks"].as_array().expect("tasks are a list");
    assert_eq!(tasks.len(), 3);
    for found in tasks {
        assert_eq!(keys(found), words(task));
        for item in found["items"].as_array().expect("items are a list") {
            assert_eq!(keys(item), words("id text referent score level distribution agreement"));
        }
    }
    assert_eq!(tasks[0]["items"].as_array().map(Vec::len), Some(2));
    let next = result["next"].as_array().expect("the next tasks are a list");
    assert!(!next.is_empty());
    for task in next {
        assert_eq!(keys(task), words("task reason because practices"));
        for practice in task["practices"].as_array().expect("practices are a list") {
            assert_eq!(keys(practice), words("id title summary first_step who effort source"));
        }
    }
    assert!(result.to_string().contains("Knock on one door this week."));
}

#[test]
fn a_progress_has_every_key_of_the_format() {
    let progress = value(&answered_twice().out(&["progress", "--format", "json"]));
    assert_eq!(progress["format"], "coready/progress/1");
    for checkpoint in progress["checkpoints"].as_array().expect("checkpoints are a list") {
        assert_eq!(keys(checkpoint), words("id label opened responses stage measures"));
        let stage = "number at_most firm firm_at_most title mend held_by declared steadiness resamples";
        assert_eq!(keys(&checkpoint["stage"]), words(stage));
    }
    let parts = "total stayed joined left came_and_went newly_scored interval holm verdict";
    let change = &progress["change"];
    assert_eq!(keys(&change["overall"]), words(&format!("over {parts}")));
    for task in change["tasks"].as_array().expect("tasks are a list") {
        assert!(words(parts).is_subset(&keys(task)), "{task}");
    }
    assert_eq!(keys(&change["people"]), words("stayed joined left came_and_went"));
    assert!(change["left_out"].is_array() && change["sentence"].is_string(), "{change}");
}

#[test]
fn every_null_of_every_output_has_its_reason() {
    let mut world = answered_twice();
    world.write(
        "few.json",
        r#"{ "format": "coready/response/1", "questionnaire": { "id": "garden", "version": "1.0.0" },
             "answers": { "G1_ground": { "dont_know": true }, "G1_water": { "not_applicable": "a desert" } } }"#,
    );
    world.at("2027-05-22T09:00:00Z").out(&["assess", "--answers", "few.json"]);
    let same = world.run(&["progress", "--format", "json"]);
    assert_eq!(same.exit, coready::error::Exit::AtFault, "nothing of the last two can be compared");
    for arguments in [
        &["show", "--format", "json"][..],
        &["show", "2026", "--format", "json"],
        &["next", "--format", "json"],
        &["export"],
        &["export", "spring"],
        &["progress", "--from", "2026", "--to", "spring", "--format", "json"],
    ] {
        every_null_has_its_reason(&arguments.join(" "), &value(&world.out(arguments)));
    }
    for checkpoint in value(&world.out(&["export", "--all"]))["checkpoints"].as_array().expect("checkpoints are a list")
    {
        every_null_has_its_reason("export --all", &checkpoint["result"]);
    }
}

#[test]
fn show_next_and_export_publish_the_same_result() {
    let world = answered();
    let shown = world.out(&["show", "--format", "json"]);
    assert_eq!(world.out(&["next", "--format", "json"]), shown);
    assert_eq!(world.out(&["export"]), shown);
    assert_eq!(world.out(&["export", "2026-11-22"]), shown);
}

#[test]
fn the_result_of_the_small_garden() {
    insta::assert_snapshot!(answered().out(&["show", "--format", "json"]));
}

#[test]
fn what_was_not_asked_is_neither_zero_nor_missing() {
    let result = value(&answered().out(&["export"]));
    let harvest = &result["tasks"][2];
    assert_eq!((harvest["id"].as_str(), harvest["asked"].as_bool()), (Some("G3"), Some(false)));
    assert_eq!(harvest["score"], Value::Null);
    assert_eq!(harvest["why_null"]["score"], "not asked");
}

#[test]
fn published_json_is_the_same_for_plain_quiet_and_narrow() {
    let mut world: World = answered();
    let usual = world.out(&["export"]);
    world.set("COLUMNS", "20").unset("NO_COLOR").on_screen();
    assert_eq!(world.out(&["export", "--plain", "--quiet", "--color", "always"]), usual);
}
