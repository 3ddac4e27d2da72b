//! The published JSON: every null has its reason, no reason stands without a null, and the schema holds.

use coready::report::json;
use insta::assert_snapshot;
use serde_json::Value;

use super::coalition::answered_by;
use super::waves::{
    Wave, answer, coalition, english, floored, insufficient, mid_way, not_yet, progress, rising, strangers, sustaining,
    without_stages,
};
use coready::model::response::Answer;

fn result(wave: &Wave) -> Value {
    serde_json::to_value(json::result(&wave.report(), &english())).unwrap()
}

fn results() -> Vec<Value> {
    let mut nothing_applies = mid_way();
    for item in ["T2_first", "T2_second", "T2_third"] {
        answer(&mut nothing_applies.responses[0], item, Answer::NotApplicable { reason: "x".to_owned() });
    }
    nothing_applies.checkpoint.closed = None;
    let mut nothing_at_all = mid_way();
    nothing_at_all.responses.clear();
    let waves = [
        mid_way(),
        insufficient(),
        not_yet(),
        sustaining(),
        floored(),
        without_stages(),
        nothing_applies,
        nothing_at_all,
        answered_by(14),
        answered_by(6),
        answered_by(4),
        answered_by(1),
        answered_by(0),
    ];
    waves.iter().map(result).collect()
}

fn progress_file(waves: &[Wave]) -> Value {
    serde_json::to_value(json::progress(&progress(waves).unwrap(), &english())).unwrap()
}

fn progresses() -> Vec<Value> {
    let mut shorter = vec![not_yet(), rising().remove(2)];
    shorter[0].checkpoint = rising().remove(0).checkpoint;
    let mut changed = rising();
    changed[2].questionnaire.tasks.remove(9);
    for item in &mut changed[2].questionnaire.tasks[0].items {
        item.reverse = true;
    }
    let mut mixed = coalition();
    mixed[1] = rising().remove(1);
    let waves = [rising(), shorter, changed, vec![without_stages(), without_stages()]];
    let of_many = [coalition()[..2].to_vec(), coalition(), strangers(), mixed];
    waves.iter().chain(&of_many).map(|waves| progress_file(waves)).collect()
}

/// Walks a value; gives the number of nulls seen.
fn nulls_with_reasons(value: &Value, at: &str) -> usize {
    match value {
        Value::Object(object) => {
            let none = serde_json::Map::new();
            let reasons = object.get("why_null").map_or(&none, |reasons| reasons.as_object().unwrap());
            for (key, value) in object {
                assert_eq!(value.is_null(), reasons.contains_key(key), "{at}.{key}");
            }
            for (key, reason) in reasons {
                assert!(object.contains_key(key), "{at}.why_null.{key} explains nothing");
                let reason = reason.as_str().unwrap();
                assert!(!reason.is_empty() && !reason.starts_with("report-"), "{at}: {reason}");
            }
            let below = object.iter().filter(|(key, _)| *key != "why_null");
            reasons.len() + below.map(|(key, value)| nulls_with_reasons(value, &format!("{at}.{key}"))).sum::<usize>()
        }
        Value::Array(values) => {
            assert!(!values.iter().any(Value::is_null), "{at} holds a bare null");
            values.iter().map(|value| nulls_with_reasons(value, at)).sum()
        }
        _ => 0,
    }
}

#[test]
fn every_null_has_its_reason_and_every_reason_its_null() {
    for value in results().iter().chain(&progresses()) {
        assert!(nulls_with_reasons(value, "") > 10);
    }
}

#[test]
fn the_result_has_the_keys_of_the_published_format_in_their_order() {
    let text = coready::files::to_json(&json::result(&mid_way().report(), &english())).unwrap();
    assert_snapshot!("result", text);
}

#[test]
fn progress_has_the_keys_of_the_published_format() {
    let waves = rising();
    let text = coready::files::to_json(&json::progress(&progress(&waves).unwrap(), &english())).unwrap();
    assert_snapshot!("progress", text);
}

#[test]
fn the_parts_of_a_change_are_published_and_add_up() {
    let change = &progress_file(&coalition()[..2])["change"];
    let number = |value: &Value, key: &str| value[key].as_f64().unwrap_or_else(|| panic!("{key} of {value}"));
    let tasks = change["tasks"].as_array().unwrap();
    assert_eq!(tasks.len(), 10);
    for part in tasks.iter().chain([&change["overall"]]) {
        let parts = ["stayed", "joined", "left", "newly_scored"].map(|key| number(part, key));
        assert!((parts.iter().sum::<f64>() - number(part, "total")).abs() < 1e-9, "{part}");
        assert_eq!(part["interval"].as_array().map(Vec::len), Some(2));
    }
    assert_eq!(change["overall"]["over"].as_array().map(Vec::len), Some(10));
    assert!(tasks.iter().all(|task| (0.0..=1.0).contains(&number(task, "holm"))));
    let people = serde_json::json!({ "stayed": 9, "joined": 5, "left": 5, "came_and_went": null,
        "why_null": { "came_and_went": "told apart as joined and left" } });
    assert_eq!(change["people"], people);
    let merged = &progress_file(&coalition())["change"]["overall"];
    assert!((number(merged, "stayed") + number(merged, "came_and_went") - number(merged, "total")).abs() < 1e-9);
    assert_eq!((&merged["joined"], &merged["verdict"]), (&Value::Null, &Value::from("higher")));
}

#[test]
fn numbers_are_not_rounded() {
    let mut wave = mid_way();
    answer(&mut wave.responses[0], "T1_first", Answer::Level(2));
    let score = result(&wave)["tasks"][0]["score"].as_f64().unwrap();
    assert!((score - 800.0 / 12.0).abs() < 1e-12);
    assert!(score.to_string().len() > 10);
}

#[test]
fn a_lift_without_raises_says_why() {
    let reasons = |wave: &Wave| -> Vec<String> {
        let result = result(wave);
        let tasks = result["tasks"].as_array().unwrap();
        tasks.iter().filter_map(|task| task["why_null"]["lift"].as_str().map(str::to_owned)).collect()
    };
    assert!(reasons(&sustaining()).iter().all(|reason| reason == "not needed: it is established"));
    assert!(reasons(&not_yet()).contains(&"not asked".to_owned()));
    assert!(reasons(&insufficient()).contains(&"1 more answer needed".to_owned()));
}

#[test]
fn an_export_holds_every_checkpoint_with_its_responses() {
    let waves = rising();
    let reports: Vec<_> = waves.iter().map(Wave::report).collect();
    let export = json::export("Northside", reports.iter().map(|report| (report, vec!["a response"])), &english());
    let value = serde_json::to_value(export).unwrap();
    assert_eq!(value["format"], "coready/export/1");
    assert_eq!(value["checkpoints"].as_array().unwrap().len(), 3);
    assert_eq!(value["checkpoints"][0]["responses"][0], "a response");
    assert_eq!(value["checkpoints"][2]["result"]["format"], "coready/result/1");
}

/// The part of JSON Schema that our schemas use.
fn conforms(value: &Value, schema: &Value, root: &Value, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.strip_prefix("#/$defs/").unwrap();
        return conforms(value, &root["$defs"][name], root, at);
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let null = any.iter().any(|one| one["type"] == "null");
        assert!(null && any.len() == 2, "{at}: {schema}");
        let other = any.iter().find(|one| one["type"] != "null").unwrap();
        return if value.is_null() {
        } else {
            conforms(value, other, root, at);
        };
    }
    if let Some(expected) = schema.get("const") {
        assert_eq!(value, expected, "{at}");
    }
    let kinds = match &schema["type"] {
        Value::String(kind) => vec![kind.as_str()],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        other => panic!("{at}: no type but {other} in {schema}"),
    };
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
    };
    assert!(kinds.contains(&kind) || (kind == "integer" && kinds.contains(&"number")), "{at}: {kind} in {schema}");
    for (index, element) in value.as_array().into_iter().flatten().enumerate() {
        conforms(element, &schema["items"], root, &format!("{at}[{index}]"));
    }
    let Some(object) = value.as_object() else { return };
    for required in schema["required"].as_array().into_iter().flatten() {
        assert!(object.contains_key(required.as_str().unwrap()), "{at} lacks {required}");
    }
    for (key, value) in object {
        let known = schema["properties"].get(key).or_else(|| schema.get("additionalProperties"));
        conforms(
            value,
            known.unwrap_or_else(|| panic!("{at}.{key} is not in the schema")),
            root,
            &format!("{at}.{key}"),
        );
    }
}

#[test]
fn what_is_written_conforms_to_its_schema() {
    let schema = serde_json::to_value(json::result_schema()).unwrap();
    for value in results() {
        conforms(&value, &schema, &schema, "result");
    }
    let schema = serde_json::to_value(json::progress_schema()).unwrap();
    for value in progresses() {
        conforms(&value, &schema, &schema, "progress");
    }
}

#[test]
fn every_field_of_a_schema_is_described() {
    fn described(schema: &Value, at: &str) -> usize {
        let properties = schema["properties"].as_object().into_iter().flatten();
        let here = properties.map(|(key, property)| {
            assert!(property["description"].is_string(), "{at}.{key}");
            1
        });
        let here: usize = here.sum();
        let parts = schema["$defs"].as_object().into_iter().flatten();
        here + parts.map(|(name, part)| described(part, name)).sum::<usize>()
    }
    let schemas = [json::result_schema(), json::progress_schema()];
    for schema in schemas {
        let schema = serde_json::to_value(schema).unwrap();
        assert!(schema["description"].is_string());
        assert!(described(&schema, "root") > 30);
    }
}
