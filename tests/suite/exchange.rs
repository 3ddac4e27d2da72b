//! Questionnaires as forms for other tools, judged by the tools themselves: pyxform and survey-core.

mod back;

use std::collections::BTreeMap;

use coready::content;
use coready::error::Exit;
use coready::model::questionnaire::Questionnaire;
use serde_json::{Value, json};

use crate::harness::outside::Tool;
use crate::harness::world::World;

const PYXFORM: Tool<'_> = Tool {
    requirements: concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/exchange/requirements.txt"),
    hint: "this test asks pyxform 4.5.0 to read forms: it needs python3 (3.10 or later, with venv) and, the first time, a \
           way to PyPI for `pip install`. On Debian: apt-get install python3 python3-venv",
};
const SURVEY_CORE: Tool<'_> = Tool {
    requirements: concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/exchange/package.json"),
    hint: "this test asks survey-core 3.1.1 to run forms: it needs node (18 or later) and, the first time, npm with a way to \
           its registry for `npm install`. On Debian: apt-get install nodejs npm",
};
const CONVERT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/exchange/convert.py");
const COMPLETE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/exchange/complete.cjs");

const SMALL: &str = include_str!("content/small.toml");

/// A questionnaire whose ids are names of the tools' own and whose texts try to be something else.
fn hostile() -> String {
    let text = SMALL.replace("title = \"A small questionnaire\"", "title = \"=1+1 ${role}\"");
    let text = text.replace("id = \"T2_talk\"", "id = \"data\"").replace("\"T1_open\"", "\"T1_staff_reason\"");
    let text = text.replace("id = \"T2\"", "id = \"path\"").replace("[\"T2\"]", "[\"path\"]");
    let text = text.replace("\"Staff look away.\"", "\"${T1_leaders} {role} <b> & ${nothing}\"");
    let text = text.replace("\"They plan to.\"", "\"-2+3 it's 'so'\"").replace("\"Who else?\"", "\"@SUM(A1)\"");
    text.replace("[\"staff\", \"resident\"]", "[\"staff\", \"it's\", \"It’s!\", \"…\"]")
        .replace("codes = [1, 2, 3]", "codes = [-1, 0, 10]")
}

fn shipped() -> Vec<Questionnaire> {
    let all = content::shipped_ids().into_iter().filter_map(|id| content::shipped(id).expect("it has no mistake"));
    all.collect()
}

/// Every id that can be answered.
fn answered_ids(questionnaire: &Questionnaire) -> Vec<&str> {
    let open = questionnaire.tasks.iter().flat_map(|task| &task.reflections).map(|asked| asked.id.as_str());
    let about = questionnaire.about.iter().map(|asked| asked.id.as_str());
    questionnaire.items().map(|(_, item)| item.id.as_str()).chain(open).chain(about).collect()
}

/// What pyxform makes of questionnaires, by their names.
fn converted(world: &World, names: &[&str]) -> BTreeMap<String, Value> {
    let paths = names.iter().map(|name| {
        let file = format!("{name}.xlsx");
        world.out(&["questionnaire", "export", name, "--format", "xlsform", "-o", &file]);
        world.folder().join(file).display().to_string()
    });
    let paths: Vec<String> = paths.collect();
    let told = PYXFORM.python().run(&[CONVERT], &json!(paths).to_string());
    let told: BTreeMap<String, Value> = serde_json::from_str(&told).expect("it is JSON");
    names.iter().zip(&paths).map(|(name, path)| ((*name).to_owned(), told[path].clone())).collect()
}

/// The form of a questionnaire as `SurveyJS` has it.
fn survey(world: &World, name: &str) -> Value {
    let form = world.out(&["questionnaire", "export", name, "--format", "surveyjs"]);
    serde_json::from_str(&form).expect("the form is JSON")
}

/// What survey-core makes of forms, each with answers wanted.
fn completed(runs: &[Value]) -> Vec<Value> {
    let told = SURVEY_CORE.node().run(&[COMPLETE], &json!(runs).to_string());
    serde_json::from_str(&told).expect("it is JSON")
}

/// Every cell of a converted form.
fn cells(told: &Value) -> Vec<&str> {
    let sheets = told["sheets"].as_object().expect("there are sheets").values();
    let rows = sheets.flat_map(|sheet| sheet.as_array().expect("there are rows"));
    rows.flat_map(|row| row.as_array().expect("there are cells")).filter_map(Value::as_str).collect()
}

/// The rows of a sheet by the heads of its columns.
fn rows(told: &Value, sheet: &str) -> Vec<BTreeMap<String, String>> {
    let rows: Vec<Vec<String>> = serde_json::from_value(told["sheets"][sheet].clone()).expect("cells are text");
    let (head, rows) = rows.split_first().expect("there is a head");
    rows.iter().map(|row| head.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

fn column<'a>(rows: &'a [BTreeMap<String, String>], name: &str, value: &str) -> Vec<&'a str> {
    let found: Vec<&str> = rows.iter().map(|row| row[name].as_str()).filter(|cell| !cell.is_empty()).collect();
    assert!(!found.is_empty(), "{name} {value}");
    found
}

#[test]
fn pyxform_takes_every_questionnaire_without_a_warning() {
    let world = World::new();
    let questionnaires = shipped();
    let names: Vec<&str> = questionnaires.iter().map(|questionnaire| questionnaire.id.as_str()).collect();
    let told = converted(&world, &names);
    assert_eq!(told.len(), 5);
    for questionnaire in &questionnaires {
        let told = &told[&questionnaire.id];
        assert_eq!(told["warnings"], json!([]), "{}", questionnaire.id);
        assert_eq!(told["kinds"], json!(["s"]), "every cell is text");
        assert_eq!(told["days"].as_array().map(Vec::len), Some(1), "no file in it tells the time");
        let xform = told["xform"].as_str().expect("there is a form");
        for id in answered_ids(questionnaire) {
            assert!(xform.contains(&format!("/{id}\"")), "{id}");
        }
        for language in ["English (en)", "Français (fr)", "Español (es)"] {
            assert!(xform.contains(&format!("lang=\"{language}\"")), "{language}");
        }
        assert!(xform.contains(&format!("id=\"{}\" version=\"{}\"", questionnaire.id, questionnaire.version)));
        let formula = |cell: &&str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        assert_eq!(cells(told).into_iter().filter(formula).collect::<Vec<_>>(), [""; 0]);
        let survey = rows(told, "survey");
        let choices = rows(told, "choices");
        for language in ["English (en)", "Français (fr)", "Español (es)"] {
            let labels = column(&survey, &format!("label::{language}"), &questionnaire.id).len();
            assert_eq!(labels, survey.iter().filter(|row| row["type"] != "end_group").count(), "{language}");
            assert_eq!(column(&choices, &format!("label::{language}"), &questionnaire.id).len(), choices.len());
        }
    }
}

#[test]
fn an_xlsform_asks_by_path_and_role_and_for_the_reason() {
    let world = World::new();
    world.write("small.toml", SMALL);
    let told = &converted(&world, &["small.toml"])["small.toml"];
    let survey = rows(told, "survey");
    let row = |name: &str| survey.iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("{name}"));
    assert_eq!((row("path")["type"].as_str(), row("path")["required"].as_str()), ("select_one path", "yes"));
    assert_eq!(row("T1")["relevant"], "");
    assert_eq!(row("T2")["relevant"], "${path} = ''");
    assert_eq!(row("T1_leaders")["relevant"], "${role} = '' or ${role} = 'staff'");
    assert_eq!(row("T1_leaders")["hint::English (en)"], "Any leader will do,\npaid or not.");
    let reason = row("T1_staff_reason");
    assert_eq!((reason["type"].as_str(), reason["relevant"].as_str()), ("text", "${T1_staff} = 'na'"));
    assert_eq!(reason["required"], "yes");
    assert_eq!(row("T1_open")["type"], "text");
    let of = |list: &str| -> Vec<(String, String)> {
        let choices = rows(told, "choices").into_iter().filter(|row| row["list_name"] == list);
        choices.map(|row| (row["name"].clone(), row["label::English (en)"].clone())).collect()
    };
    let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(name, label)| ((*name).to_owned(), (*label).to_owned())).collect()
    };
    let described = [("1", "They do not."), ("2", "They plan to."), ("3", "They do."), ("dk", "no idea")];
    assert_eq!(of("T1_leaders"), pairs(&described));
    let plain = [("1", "not so far"), ("2", "preparing"), ("3", "doing"), ("dk", "no idea"), ("na", "does not apply")];
    assert_eq!(of("T1_staff"), pairs(&plain));
    let declared: Vec<String> = of("declared_stage").into_iter().map(|(name, _)| name).collect();
    assert_eq!(declared, ["1", "2", "3", "differs", "cannot_say"]);
    let settings = &rows(told, "settings")[0];
    assert_eq!((settings["form_id"].as_str(), settings["version"].as_str()), ("small", "1.0.0"));
    assert_eq!(settings["default_language"], "English (en)");
}

#[test]
fn words_that_try_to_be_something_else_stay_words() {
    let world = World::new();
    world.write("small.toml", &hostile());
    let told = &converted(&world, &["small.toml"])["small.toml"];
    assert_eq!((&told["warnings"], &told["kinds"]), (&json!([]), &json!(["s"])));
    let formula = |cell: &&str| cell.starts_with(['=', '+', '-', '@']) && cell.parse::<i64>().is_err();
    assert_eq!(cells(told).into_iter().filter(formula).collect::<Vec<_>>(), [""; 0]);
    let choices = rows(told, "choices");
    let role = choices.iter().filter(|row| row["list_name"] == "role").map(|row| row["name"].as_str());
    assert_eq!(role.collect::<Vec<_>>(), ["staff", "it_s", "it_s_", "choice"]);
    let xform = told["xform"].as_str().expect("there is a form");
    assert!(!xform.contains("<output"), "a label refers to another question");
    let run = &completed(&[json!({ "form": survey(&world, "small.toml"), "wanted": {} })])[0];
    assert_eq!((&run["errors"], run["state"].as_str()), (&json!([]), Some("completed")));
    let seen = run["titles"]["en"]["T1_staff"].as_str().expect("it has a title").replace('\u{2060}', "");
    assert_eq!(seen, "${T1_leaders} {role} <b> & ${nothing}");
}

#[test]
fn survey_core_completes_every_questionnaire_and_gives_values_by_id() {
    let world = World::new();
    let questionnaires = shipped();
    let runs = questionnaires.iter().map(|questionnaire| {
        // The longest path, in a role that is asked everything there.
        let longest = questionnaire.paths.iter().max_by_key(|path| path.tasks.len()).expect("there are paths");
        json!({ "form": survey(&world, &questionnaire.id), "wanted": { "path": longest.id, "role": null } })
    });
    let runs: Vec<Value> = runs.collect();
    let told = completed(&runs);
    assert_eq!(told.len(), 5);
    for (questionnaire, run) in questionnaires.iter().zip(&told) {
        assert_eq!((&run["errors"], run["state"].as_str()), (&json!([]), Some("completed")), "{}", questionnaire.id);
        let path = questionnaire.path(run["data"]["path"].as_str().expect("a path was taken")).expect("it is one");
        for (task, item) in questionnaire.items() {
            let value = &run["data"][&item.id];
            let first = if item.not_applicable { json!("na") } else { json!(questionnaire.scale(task).codes[0]) };
            let asked = path.tasks.contains(&task.id);
            assert_eq!(*value, if asked { first } else { Value::Null }, "{}", item.id);
            let comment = &run["data"][format!("{}-Comment", item.id)];
            assert_eq!(comment.as_str().is_some(), asked, "{}", item.id);
            if asked && item.not_applicable {
                assert!(run["data"][format!("{}_reason", item.id)].is_string(), "{}", item.id);
            }
        }
        let french = content::in_language(questionnaire, "fr", None).expect("the translation has no mistake");
        let (_, item) = french.items().next().expect("there are items");
        assert_eq!(run["titles"]["fr"][&item.id], item.text);
        assert_ne!(run["titles"]["es"][&item.id], item.text);
    }
}

#[test]
fn a_survey_leaves_out_what_a_path_or_a_role_is_not_asked() {
    let world = World::new();
    let ten = content::shipped("ten-tasks").expect("it has no mistake").expect("it is shipped");
    let (_, only) = ten.items().find(|(_, item)| !item.asked_of.is_empty()).expect("some are asked of some roles");
    let form = survey(&world, "ten-tasks");
    let run = |path: &str, role: Value| json!({ "form": form, "wanted": { "path": path, "role": role } });
    let told =
        completed(&[run("not_yet", Value::Null), run("running", json!("resident")), run("running", Value::Null)]);
    let asked = |run: &Value, id: &str| run["asked"].as_array().expect("there is a list").contains(&json!(id));
    assert!(asked(&told[0], "T3_lived_experience") && !asked(&told[0], "T4_pay"));
    assert!(!only.asked_of.contains(&"resident".to_owned()));
    assert!(!asked(&told[1], &only.id) && asked(&told[2], &only.id));
}

#[test]
fn a_form_is_the_same_every_time() {
    let world = World::new();
    for id in content::shipped_ids() {
        let bytes = |file: &str| {
            world.out(&["questionnaire", "export", id, "--format", "xlsform", "-o", file]);
            std::fs::read(world.folder().join(file)).expect("it is written")
        };
        let first = bytes("a.xlsx");
        assert!(first.starts_with(b"PK") && first == bytes("b.xlsx"), "{id}");
        assert_eq!(survey(&world, id), survey(&world, id));
    }
}

#[test]
fn a_spreadsheet_is_not_thrown_at_a_terminal() {
    let mut world = World::new();
    let arguments = ["questionnaire", "export", "belonging", "--format", "xlsform"];
    world.on_screen();
    let ran = world.run(&arguments);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongUsage, ""));
    assert!(ran.err.contains("-o belonging.xlsx"), "{}", ran.err);
    assert!(world.out(&["questionnaire", "export", "belonging", "--format", "surveyjs"]).starts_with('{'));
    let kind = world.run(&[&arguments[..], &["--as", "csv", "-o", "a.xlsx"]].concat());
    assert_eq!(kind.exit, Exit::WrongUsage);
    assert!(kind.err.contains("--as"), "{}", kind.err);
    assert_eq!(world.names(""), [""; 0]);
}

#[test]
fn an_id_that_the_tools_keep_for_themselves_is_refused() {
    let world = World::new();
    world.write("small.toml", &SMALL.replace("\"T2_talk\"", "\"Meta\""));
    let ran = world.run(&["questionnaire", "export", "small.toml", "--format", "xlsform", "-o", "a.xlsx"]);
    assert_eq!(ran.exit, Exit::AtFault);
    assert!(ran.err.contains("`Meta`") && ran.err.contains("another id"), "{}", ran.err);
    assert_eq!(world.names(""), ["small.toml"]);
    world.out(&["questionnaire", "export", "small.toml", "--format", "surveyjs", "-o", "a.json"]);
}

#[test]
fn a_form_speaks_the_language_the_questionnaire_was_written_in() {
    let world = World::new();
    world.write("small.toml", &SMALL.replace("language = \"en\"", "language = \"fr\""));
    let told = &converted(&world, &["small.toml"])["small.toml"];
    assert_eq!(told["warnings"], json!([]));
    assert_eq!(rows(told, "settings")[0]["default_language"], "Français (fr)");
    let form = survey(&world, "small.toml");
    assert_eq!((&form["locale"], &form["title"]["fr"]), (&json!("fr"), &json!("A small questionnaire")));
    assert_eq!(form["title"]["default"], form["title"]["fr"]);
}
