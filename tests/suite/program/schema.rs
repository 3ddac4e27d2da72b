//! The schemas that are printed: each is one, and what the program really writes fits it. The checker knows just the
//! keywords that occur, and fails at any other, so that nothing passes unread.

use serde_json::{Map, Value, json};

use super::{answered_twice, stored, value};
use crate::harness::world::{GARDEN, World};

/// Keywords that restrict nothing.
const SILENT: [&str; 9] =
    ["$schema", "$defs", "$id", "title", "description", "default", "examples", "format", "contentMediaType"];

/// Everything in which a value does not fit a schema.
fn misfits(root: &Value, schema: &Value, at: &str, found: &Value) -> Vec<String> {
    let object = match schema {
        Value::Bool(true) => return Vec::new(),
        Value::Object(object) => object,
        _ => return vec![format!("{at}: nothing fits {schema}")],
    };
    object.iter().flat_map(|(keyword, wanted)| misfit(root, (object, keyword, wanted), at, found)).collect()
}

fn misfit(
    root: &Value,
    (schema, keyword, wanted): (&Map<String, Value>, &str, &Value),
    at: &str,
    found: &Value,
) -> Vec<String> {
    let wrong = |fits: bool| if fits { Vec::new() } else { vec![format!("{at}: {found} against {keyword} {wanted}")] };
    let fits = |schema: &Value| misfits(root, schema, at, found).is_empty();
    let number = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    match keyword {
        silent if SILENT.contains(&silent) => Vec::new(),
        "$ref" => {
            let pointer = wanted.as_str().and_then(|path| path.strip_prefix('#')).expect("it points into the schema");
            misfits(root, root.pointer(pointer).unwrap_or_else(|| panic!("{pointer}")), at, found)
        }
        "type" => wrong(is_of(found, wanted)),
        "const" => wrong(found == wanted),
        "enum" => wrong(list(wanted).contains(found)),
        "minimum" => wrong(!found.is_number() || number(found) >= number(wanted)),
        "maximum" => wrong(!found.is_number() || number(found) <= number(wanted)),
        "minLength" => wrong(found.as_str().is_none_or(|text| text.chars().count() >= count(wanted))),
        "minItems" => wrong(found.as_array().is_none_or(|values| values.len() >= count(wanted))),
        "maxItems" => wrong(found.as_array().is_none_or(|values| values.len() <= count(wanted))),
        "anyOf" => wrong(list(wanted).iter().any(fits)),
        "oneOf" => wrong(list(wanted).iter().filter(|schema| fits(schema)).count() == 1),
        "allOf" => list(wanted).iter().flat_map(|schema| misfits(root, schema, at, found)).collect(),
        "if" => {
            let branch = schema.get(if fits(wanted) { "then" } else { "else" });
            branch.map_or(Vec::new(), |branch| misfits(root, branch, at, found))
        }
        "not" => wrong(!fits(wanted)),
        "required" => {
            let missing =
                list(wanted).iter().filter(|key| found.as_object().is_some_and(|it| !it.contains_key(text(key))));
            missing.map(|key| format!("{at}: {key} is missing")).collect()
        }
        "properties" => members(found)
            .filter_map(|(key, value)| Some((key, value, wanted.get(key)?)))
            .flat_map(|(key, value, schema)| misfits(root, schema, &format!("{at}.{key}"), value))
            .collect(),
        "additionalProperties" => members(found)
            .filter(|(key, _)| schema.get("properties").is_none_or(|known| known.get(key).is_none()))
            .flat_map(|(key, value)| misfits(root, wanted, &format!("{at}.{key}"), value))
            .collect(),
        "items" => found.as_array().map_or(Vec::new(), |values| {
            values.iter().flat_map(|value| misfits(root, wanted, &format!("{at}[]"), value)).collect()
        }),
        "multipleOf" => wrong(found.as_f64().is_none_or(|it| (it / number(wanted)).fract().abs() < 1e-6)),
        // The last two are looked at with the `if` beside them.
        "pattern" | "propertyNames" | "uniqueItems" | "then" | "else" => Vec::new(),
        unknown => panic!("the checker does not know `{unknown}`: {wanted}"),
    }
}

fn members(found: &Value) -> impl Iterator<Item = (&str, &Value)> {
    found.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

fn count(value: &Value) -> usize {
    value.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or_else(|| panic!("no count: {value}"))
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

fn is_of(found: &Value, kind: &Value) -> bool {
    if let Value::Array(kinds) = kind {
        return kinds.iter().any(|kind| is_of(found, kind));
    }
    match text(kind) {
        "null" => found.is_null(),
        "boolean" => found.is_boolean(),
        "integer" => found.is_i64() || found.is_u64(),
        "number" => found.is_number(),
        "string" => found.is_string(),
        "array" => found.is_array(),
        "object" => found.is_object(),
        unknown => panic!("there is no type `{unknown}`"),
    }
}

fn assert_fits(schema: &Value, found: &Value) {
    let misfits = misfits(schema, schema, "$", found);
    assert!(misfits.is_empty(), "{}", misfits.join("\n"));
}

fn schema(name: &str) -> Value {
    let schema = value(&World::new().out(&["schema", name]));
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
    assert!(schema["properties"].as_object().is_some_and(|properties| properties.len() > 3), "{name}");
    schema
}

#[test]
fn results_fit_their_schema_and_a_wrong_one_does_not() {
    let schema = schema("result");
    let world = answered_twice();
    let mut result = value(&world.out(&["export", "2026"]));
    assert_fits(&schema, &result);
    assert_fits(&schema, &value(&world.out(&["export", "spring"])));
    result["tasks"][0]["established"] = json!("yes");
    assert!(!misfits(&schema, &schema, "$", &result).is_empty());
    result["tasks"][0].as_object_mut().expect("a task is an object").remove("established");
    assert!(!misfits(&schema, &schema, "$", &result).is_empty());
}

#[test]
fn progress_fits_its_schema_and_a_wrong_one_does_not() {
    let schema = schema("progress");
    let mut progress = value(&answered_twice().out(&["progress", "--format", "json"]));
    assert_fits(&schema, &progress);
    progress["checkpoints"] = json!(7);
    assert!(!misfits(&schema, &schema, "$", &progress).is_empty());
}

#[test]
fn stored_and_exported_responses_fit_their_schema_and_a_wrong_one_does_not() {
    let schema = schema("response");
    let world = answered_twice();
    for checkpoint in ["2026-11-22", "2027-02-22-spring"] {
        assert_fits(&schema, &stored(&world, checkpoint));
    }
    let exported = value(&world.out(&["export", "--all"]));
    for checkpoint in list(&exported["checkpoints"]) {
        for response in list(&checkpoint["responses"]) {
            assert_fits(&schema, response);
        }
    }
    let mut response = stored(&world, "2026-11-22");
    response["answers"]["G1_ground"] = json!({ "level": "three" });
    assert!(!misfits(&schema, &schema, "$", &response).is_empty());
}

#[test]
fn questionnaires_fit_their_schema_and_a_wrong_one_does_not() {
    let schema = schema("questionnaire");
    let shipped = include_str!("../../../questionnaires/ten-tasks.toml");
    for source in [GARDEN, shipped] {
        let questionnaire: Value = toml::from_str(source).expect("it is TOML");
        assert_fits(&schema, &questionnaire);
        let mut wrong = questionnaire;
        wrong["task"] = json!("none");
        assert!(!misfits(&schema, &schema, "$", &wrong).is_empty());
    }
}

#[test]
fn an_extension_and_the_skeleton_fit_the_schema_and_what_an_extension_cannot_have_does_not() {
    let schema = schema("questionnaire");
    let skeleton: Value =
        toml::from_str(&coready::content::skeleton("ours", "en").expect("it can be an id")).expect("TOML");
    assert_fits(&schema, &skeleton);
    let extension = json!({
        "format": "coready/questionnaire/1", "id": "ours", "version": "1", "language": "en", "title": "Ours",
        "extends": "ten-tasks", "task": [{ "id": "T1", "reflection": [{ "id": "ours_open", "text": "Who else?" }] }]
    });
    assert_fits(&schema, &extension);
    let wrong = |pointer: &str, key: &str, value: Value| {
        let mut wrong = extension.clone();
        wrong.pointer_mut(pointer).and_then(Value::as_object_mut).expect("it is there").insert(key.to_owned(), value);
        assert!(!misfits(&schema, &schema, "$", &wrong).is_empty(), "{key}");
    };
    wrong("", "scale", json!([]));
    wrong("", "stage", json!([]));
    wrong("/task/0", "title", json!("Talk"));
    let mut alone = extension.clone();
    alone.as_object_mut().expect("it is a table").remove("extends");
    assert!(!misfits(&schema, &schema, "$", &alone).is_empty(), "without a base it needs a scale and titles");
}

#[test]
fn every_translation_fits_its_schema_and_one_with_more_than_words_does_not() {
    let schema = schema("translation");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    let mut count = 0;
    for file in
        [folder.clone(), folder.join("library")].iter().flat_map(|folder| folder.read_dir().expect("it is there"))
    {
        let file = file.expect("it is there").path();
        let stem = file.file_stem().expect("it has a name").to_string_lossy().into_owned();
        if !stem.contains('.') {
            continue;
        }
        let source = std::fs::read_to_string(&file).expect("it can be read");
        let mut translation: Value = toml::from_str(&source).expect("it is TOML");
        assert_fits(&schema, &translation);
        translation.as_object_mut().expect("it is a table").insert("stages".to_owned(), json!([]));
        assert!(!misfits(&schema, &schema, "$", &translation).is_empty(), "{stem}");
        count += 1;
    }
    assert!(count >= 12, "{count}");
}
