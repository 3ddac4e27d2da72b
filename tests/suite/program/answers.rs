//! Answers that come from a file: taken in JSON and TOML, and every mistake in one told at once.

use coready::error::Exit;

use super::{page, stored};
use crate::harness::world::World;

const JSON: &str = r#"{
  "format": "coready/response/1",
  "questionnaire": { "id": "garden", "version": "1.0.0" },
  "path": "large",
  "declared_stage": "differs",
  "about": { "role": "watering" },
  "answers": {
    "G1_ground": { "level": 3, "comment": "by the river" },
    "G1_water": { "not_applicable": "it rains enough" },
    "G2_day": { "dont_know": true },
    "G2_rain": { "comment": "ask Rosa" }
  },
  "reflections": { "G1_hopes": "beans" }
}"#;

const TOML: &str = r#"
format = "coready/response/1"
questionnaire = { id = "garden", version = "1.0.0" }
path = "large"
declared_stage = "differs"

[about]
role = "watering"

[answers]
G1_ground = { level = 3, comment = "by the river" }
G1_water = { not_applicable = "it rains enough" }
G2_day = { dont_know = true }
G2_rain = { comment = "ask Rosa" }

[reflections]
G1_hopes = "beans"
"#;

#[test]
fn answers_in_json_and_in_toml_are_stored_alike_and_nothing_is_asked() {
    let json = World::with_journal();
    json.write("answers.json", JSON);
    let ran = json.run(&["assess", "--answers", "answers.json", "--checkpoint", "spring", "--code", "ROSE"]);
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    insta::assert_snapshot!(page(&ran));
    let toml = World::with_journal();
    toml.write("answers.toml", TOML);
    let ran = toml.run(&["assess", "--answers", "answers.toml", "--checkpoint", "spring", "--code", "ROSE"]);
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    let (json, toml) = (stored(&json, "2026-11-22-spring"), stored(&toml, "2026-11-22-spring"));
    assert_eq!(json, toml);
    insta::assert_snapshot!(serde_json::to_string_pretty(&json).expect("it is JSON"));
}

#[test]
fn what_the_file_leaves_out_stays_unanswered() {
    let world = World::with_journal();
    world.write("answers.json", JSON);
    world.run(&["assess", "--answers", "answers.json"]);
    let stored = stored(&world, "2026-11-22");
    assert!(stored["answers"].get("G3_share").is_none(), "{stored}");
    assert_eq!(stored["answers"]["G2_rain"], serde_json::json!({ "comment": "ask Rosa" }));
    let result = super::value(&world.out(&["export"]));
    assert_eq!(result["tasks"][2]["score"], serde_json::Value::Null);
    assert_eq!(result["tasks"][2]["answered"], 0);
}

#[test]
fn answers_to_what_was_not_asked_are_kept_and_said_not_to_count() {
    let world = World::with_journal();
    world.write("answers.json", &JSON.replace("\"large\"", "\"small\"").replace("G2_day", "G3_share"));
    let ran = world.run(&["assess", "--answers", "answers.json"]);
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    assert!(
        ran.err.starts_with("G3_share was not asked on this path or in this role: the answer is kept"),
        "{}",
        ran.err
    );
    assert_eq!(stored(&world, "2026-11-22")["answers"]["G3_share"], serde_json::json!({ "dont_know": true }));
    world.write("asked.json", JSON);
    assert!(!world.run(&["assess", "--answers", "asked.json"]).err.contains("not asked"));
}

#[test]
fn answers_of_a_room_are_told_as_those_of_a_room() {
    let world = World::with_journal();
    world.write("answers.json", JSON);
    let of_room = r#""path": "large", "together": { "present": 6 },"#;
    world.write("room.json", &JSON.replace(r#""path": "large","#, of_room));
    let asked = world.run(&["assess", "--answers", "answers.json", "--together", "--checkpoint", "asked"]);
    assert!(asked.out.contains("Answered together in a room."), "{}", asked.out);
    let said = world.run(&["assess", "--answers", "room.json", "--checkpoint", "said"]);
    assert!(said.out.contains("6 people answered together."), "{}", said.out);
    for label in ["asked", "said"] {
        let result = super::value(&world.out(&["export", label]));
        assert_eq!(result["checkpoint"]["respondents"], "together", "{label}");
    }
}

#[test]
fn every_mistake_in_the_answers_is_told_and_nothing_is_stored() {
    let world = World::with_journal();
    world.write(
        "answers.json",
        r#"{
  "format": "coready/response/1",
  "questionnaire": { "id": "garden", "version": "1.0.0" },
  "path": "huge",
  "answers": {
    "G1_grond": { "level": 3 },
    "G1_ground": { "level": 5 },
    "G1_water": { "not_applicable": "" },
    "G2_day": { "not_applicable": "we meet when we like" },
    "G2_rain": { "level": 1, "dont_know": true }
  }
}"#,
    );
    let ran = world.run(&["assess", "--answers", "answers.json"]);
    assert_eq!(ran.exit, Exit::AtFault);
    insta::assert_snapshot!(ran.err);
    assert!(world.names("checkpoints").is_empty());
}

#[test]
fn every_mistake_in_toml_answers_is_told_as_well() {
    let world = World::with_journal();
    let head = "format = \"coready/response/1\"\nquestionnaire = { id = \"garden\", version = \"1.0.0\" }\n[answers]\n";
    world.write(
        "answers.toml",
        &format!(
            "{head}G1_grond = {{ level = 3 }}\nG1_ground = {{ level = -1 }}\nG1_water = {{ not_applicable = true }}\n"
        ),
    );
    let ran = world.run(&["assess", "--answers", "answers.toml"]);
    assert_eq!(ran.exit, Exit::AtFault);
    insta::assert_snapshot!(ran.err);
}

#[test]
fn answers_to_another_questionnaire_are_refused() {
    let world = World::with_journal();
    world.write("answers.json", &JSON.replace("garden", "forest"));
    let ran = world.run(&["assess", "--answers", "answers.json"]);
    assert_eq!(ran.exit, Exit::AtFault);
    insta::assert_snapshot!(ran.err);
}

#[test]
fn a_missing_file_of_answers_is_told() {
    let ran = World::with_journal().run(&["assess", "--answers", "nowhere.json"]);
    assert_eq!(ran.exit, Exit::AtFault);
    insta::assert_snapshot!(ran.err, @r"
    error: there is no `[FOLDER]/nowhere.json`
    hint: check the name, and whether the folder was moved or a drive is no longer
          connected
    ");
}

#[test]
fn the_answers_go_into_the_checkpoint_that_was_opened() {
    let world = World::with_journal();
    world.out(&["checkpoint", "open", "spring", "--path", "large"]);
    world.write("answers.json", JSON);
    let ran = world.run(&["assess", "--answers", "answers.json"]);
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    assert_eq!(world.names("checkpoints"), ["2026-11-22-spring"]);
    assert_eq!(stored(&world, "2026-11-22-spring")["checkpoint"], "2026-11-22-spring");
}

#[test]
fn answers_of_a_room_are_those_of_a_room_whatever_the_checkpoint_was_opened_for() {
    let world = World::with_journal();
    world.out(&["checkpoint", "open", "summer"]);
    assert!(world.read("checkpoints/2026-11-22-summer/checkpoint.toml").contains(r#"respondents = "one""#));
    world.write("answers.json", JSON);
    let ran = world.run(&["assess", "--answers", "answers.json", "--together"]);
    assert!(ran.out.contains("Answered together in a room."), "{}", page(&ran));
    let result: serde_json::Value = super::value(&world.out(&["show", "--format", "json"]));
    assert_eq!(result["checkpoint"]["respondents"], "together");
}

#[test]
fn the_same_answers_with_an_id_are_stored_once() {
    let world = World::with_journal();
    let id = r#""id": "4b1f0c1e-0000-4000-8000-00000000000a", "questionnaire""#;
    world.write("answers.json", &JSON.replace("\"questionnaire\"", id));
    for _ in 0..2 {
        let ran = world.run(&["assess", "--answers", "answers.json"]);
        assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    }
    assert_eq!(world.names("checkpoints"), ["2026-11-22"]);
}

#[test]
fn without_a_journal_answers_are_not_taken_and_nothing_is_asked() {
    let world = World::new();
    world.write("answers.json", JSON);
    let ran = world.run(&["assess", "--answers", "answers.json"]);
    assert_eq!(ran.exit, Exit::AtFault);
    assert!(ran.err.contains("coready init"), "{}", ran.err);
    assert!(ran.play.is_empty(), "{}", ran.play);
}
