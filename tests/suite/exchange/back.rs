//! What comes back from the forms: tables of the real pyxform's form as ODK Central and `KoboToolbox` write them, and the data
//! of the real survey-core, collected again.

use std::collections::BTreeMap;
use std::path::Path;

use coready::content;
use coready::exchange::Editions;
use coready::exchange::collect::{Collected, How, Map, Tables, Usual};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::Answer;
use serde_json::{Value, json};

use super::{SMALL, completed, converted, hostile, rows, shipped, survey};
use crate::harness::world::World;

/// What each question of a form is answered, by its name: the name of a choice, or words.
type Said = BTreeMap<String, String>;

fn editions(source: &Questionnaire) -> Editions {
    let said = |code: &str| content::in_language(source, code, None).expect("the translations have no mistake");
    let others = ["fr", "es"].map(said).into_iter().filter(|said| said.language != source.language).collect();
    Editions { source: source.clone(), others }
}

fn collected(source: &Questionnaire, file: &str, text: &str) -> Collected {
    let map = Map::default();
    let date = "2026-11-22".parse().expect("the date is well formed");
    let usual = Usual { date, language: "en", path: None };
    let tables = Tables::of(&editions(source), &map, "2026-11-22", usual).expect("the map is empty");
    let read = tables.read(Path::new(file), text.as_bytes()).expect("it can be read");
    assert_eq!(read.problems(Path::new(file)), []);
    read
}

/// Where pyxform put the questions, as paths of names, in the order of the form.
fn places(xform: &str) -> Vec<String> {
    let binds = xform.split("<bind ").skip(1).filter_map(|bind| bind.split("nodeset=\"").nth(1)?.split('"').next());
    let below = binds.filter_map(|place| place.strip_prefix('/')?.split_once('/').map(|(_, below)| below.to_owned()));
    below.collect()
}

/// Answers to every question of a form: another choice for each, words where there is none.
fn said(told: &Value, turn: usize) -> Said {
    let choices = rows(told, "choices");
    let questions =
        rows(told, "survey").into_iter().filter(|row| row["type"] == "text" || row["type"].starts_with("select_one"));
    let said = questions.enumerate().map(|(at, row)| {
        let list: Vec<_> = choices.iter().filter(|choice| choice["list_name"] == row["name"]).collect();
        let answer = match list.len() {
            0 => format!("words, \"of {}\"\nand more", row["name"]),
            count => list[(at + turn) % count]["name"].clone(),
        };
        (row["name"].clone(), answer)
    });
    said.collect()
}

/// A cell with a label in a language where one is wanted.
fn shown(told: &Value, question: &str, answer: &str, language: Option<&str>) -> String {
    let Some(language) = language else { return answer.to_owned() };
    let choices = rows(told, "choices");
    let choice = choices.iter().find(|row| row["list_name"] == question && row["name"] == answer);
    choice.map_or(answer.to_owned(), |row| row[&format!("label::{language}")].clone())
}

fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Holds what was collected to what was said.
fn hold(source: &Questionnaire, read: &Collected, all: &[Said]) {
    assert_eq!(read.responses.len(), all.len(), "{}", source.id);
    for (response, said) in read.responses.iter().zip(all) {
        assert_eq!(response.path.as_ref(), said.get("path").filter(|path| source.path(path).is_some()));
        assert_eq!(response.declared.is_some(), !source.stages.is_empty());
        assert_eq!(response.about.len(), source.about.len());
        for (task, item) in source.items() {
            let name = said[&item.id].as_str();
            let answer = match name {
                "dk" => Answer::DontKnow,
                "na" => Answer::NotApplicable { reason: said[&format!("{}_reason", item.id)].clone() },
                code => {
                    let codes = &source.scale(task).codes;
                    Answer::Level(codes.iter().position(|known| known.to_string() == code).expect("it is a code"))
                }
            };
            assert_eq!(response.answers[&item.id].answer, answer, "{}", item.id);
        }
        for open in source.tasks.iter().flat_map(|task| &task.reflections) {
            assert_eq!(response.reflections.get(&open.id), said.get(&open.id), "{}", open.id);
        }
    }
}

#[test]
fn answers_to_the_xlsform_come_back_from_odk_and_kobotoolbox() {
    let world = World::new();
    let questionnaires = shipped();
    let names: Vec<&str> = questionnaires.iter().map(|questionnaire| questionnaire.id.as_str()).collect();
    let told = converted(&world, &names);
    for source in &questionnaires {
        let told = &told[&source.id];
        let places = places(told["xform"].as_str().expect("there is a form"));
        assert!(places.len() > source.items().count(), "{places:?}");
        let all: Vec<Said> = (0..8).map(|turn| said(told, turn)).collect();
        for (group, language, ways) in [
            ("-", None, How::Id),
            ("/", None, How::Id),
            ("/", Some("Français (fr)"), How::Id),
            ("", Some("Español (es)"), How::Text),
        ] {
            let survey = rows(told, "survey");
            let head = |place: &String| {
                let name = place.rsplit('/').next().unwrap_or(place);
                let row = survey.iter().find(|row| row["name"] == name);
                let label = row.zip(language).map(|(row, language)| row[&format!("label::{language}")].clone());
                match (group, label) {
                    ("", Some(label)) => cell(&label),
                    ("", None) => cell(name),
                    _ => cell(&place.replace('/', group)),
                }
            };
            // With labels above the columns those of groups and notes stay empty and are left out by the tool.
            let asked: Vec<&String> =
                places.iter().filter(|place| all[0].contains_key(place.rsplit('/').next().unwrap_or(place))).collect();
            let mut table =
                asked.iter().map(|place| head(place)).collect::<Vec<_>>().join(";") + ";_uuid;_submission_time\n";
            for (at, said) in all.iter().enumerate() {
                for place in &asked {
                    let name = place.rsplit('/').next().unwrap_or(place);
                    table += &(cell(&shown(told, name, &said[name], language)) + ";");
                }
                table.extend(["9d0c54b7-0000-4000-8000-00000000000", &at.to_string(), ";2026-11-21T07:09:05\n"]);
            }
            let read = collected(source, "export.csv", &table);
            assert!(read.summary.columns.iter().filter(|column| column.is_item).all(|column| column.how == ways));
            assert_eq!((read.summary.left_out.len(), read.open.missing.len()), (0, 0));
            assert_eq!(read.summary.findings, [], "{} {language:?}", source.id);
            hold(source, &read, &all);
        }
    }
}

#[test]
fn names_that_had_to_give_way_to_ids_come_back_as_what_they_are() {
    let world = World::new();
    world.write("small.toml", &hostile());
    let source = content::load(&world.folder().join("small.toml")).expect("it has no mistake");
    let told = &converted(&world, &["small.toml"])["small.toml"];
    let said = said(told, 1);
    let names: Vec<&String> = said.keys().collect();
    let heads = names.iter().map(|name| cell(name)).collect::<Vec<_>>().join(",");
    let cells = names.iter().map(|name| cell(&said[*name])).collect::<Vec<_>>().join(",");
    let read = collected(&source, "export.csv", &format!("{heads}\n{cells}\n"));
    let response = &read.responses[0];
    assert_eq!(response.about["role"], source.about[0].choices[names_at(&said, "role", told)]);
    assert_eq!(response.reflections["T1_staff_reason"], said["T1_staff_reason"]);
    // The same with the words that were escaped for the tools.
    let survey = rows(told, "survey");
    let label =
        |name: &str| survey.iter().find(|row| row["name"] == name).expect("it is asked")["label::English (en)"].clone();
    assert!(label("T1_staff").contains('\u{2060}'));
    let table = format!("{},{}\n1,3\n", cell(&label("T1_staff")), cell(&label("T1_leaders")));
    let read = collected(&source, "export.csv", &table.replace("1,3", "-1,10"));
    assert_eq!(read.responses[0].answers["T1_staff"].answer, Answer::Level(0));
    assert_eq!(read.responses[0].answers["T1_leaders"].answer, Answer::Level(2));
}

/// The place of the choice that was said among those of its question.
fn names_at(said: &Said, question: &str, told: &Value) -> usize {
    let choices = rows(told, "choices").into_iter().filter(|row| row["list_name"] == question);
    choices.into_iter().position(|row| row["name"] == said[question]).expect("it is a choice")
}

#[test]
fn answers_to_the_surveyjs_form_come_back_from_survey_core() {
    let world = World::new();
    world.write("small.toml", SMALL);
    let questionnaires = shipped();
    let runs = questionnaires.iter().map(|source| {
        let longest = source.paths.iter().max_by_key(|path| path.tasks.len()).expect("there are paths");
        json!({ "form": survey(&world, &source.id), "wanted": { "path": longest.id } })
    });
    let told = completed(&runs.collect::<Vec<_>>());
    for (source, run) in questionnaires.iter().zip(&told) {
        let read = collected(source, "results.json", &json!([run["data"]]).to_string());
        assert_eq!((read.summary.findings.len(), read.summary.left_out.len()), (0, 0), "{:?}", read.summary);
        let response = &read.responses[0];
        let path = source.path(response.path.as_deref().expect("a path was taken")).expect("it is one");
        for (task, item) in source.items().filter(|(task, _)| path.tasks.contains(&task.id)) {
            let Some(value) = run["data"].get(&item.id) else { continue };
            let answer = if value == "na" {
                Answer::NotApplicable { reason: format!("words for {}_reason", item.id) }
            } else {
                let code = value.as_i64().expect("it is a code");
                Answer::Level(source.scale(task).codes.iter().position(|known| *known == code).expect("it is a code"))
            };
            assert_eq!(response.answers[&item.id].answer, answer);
            assert_eq!(response.answers[&item.id].comment.as_deref(), Some(format!("comment on {}", item.id).as_str()));
        }
        assert!(
            response.answers.len() > 5
                && !response.reflections.is_empty()
                && response.declared.is_some() != source.stages.is_empty()
        );
    }
}
