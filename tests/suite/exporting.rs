//! Questionnaires as files of an author's own, as codebooks and on paper, through the commands that write them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use base64::Engine;
use coready::content;
use coready::error::Exit;
use coready::model::questionnaire::{Item, Questionnaire};
use sha2::{Digest, Sha256};

use crate::harness::world::World;

const SMALL: &str = include_str!("content/small.toml");

/// A questionnaire in which every text tries to be something else.
fn hostile() -> String {
    let text = SMALL.replace("title = \"Talk\"", "title = \"<script>alert(1)</script>\"");
    let text = text.replace("text = \"We talk.\"", "text = \"=HYPERLINK(1) | **bold** <b>\"");
    let text = text.replace("source = \"sscg\"\nreferent", "source = \"@sum\"\nreferent");
    text.replace("codes = [1, 2, 3]", "codes = [-1, 0, 1]").replace("\"They plan to.\"", "\"+1 & more\"")
}

/// Every questionnaire that comes with the program.
fn shipped() -> Vec<Questionnaire> {
    let all = content::shipped_ids().into_iter().filter_map(|id| content::shipped(id).expect("it has no mistake"));
    all.collect()
}

fn items(questionnaire: &Questionnaire) -> impl Iterator<Item = &Item> {
    questionnaire.tasks.iter().flat_map(|task| &task.items)
}

/// Every id that can be answered.
fn answered_ids(questionnaire: &Questionnaire) -> Vec<&str> {
    let reflections = questionnaire.tasks.iter().flat_map(|task| &task.reflections).map(|asked| asked.id.as_str());
    let about = questionnaire.about.iter().map(|asked| asked.id.as_str());
    items(questionnaire).map(|item| item.id.as_str()).chain(reflections).chain(about).collect()
}

/// The rows of a CSV by the names of their columns.
fn rows(csv: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    reader.deserialize().map(|row| row.expect("every row has every column")).collect()
}

#[test]
fn a_new_questionnaire_is_whole_and_is_never_written_over() {
    let world = World::new();
    let made = world.run(&["questionnaire", "new", "ours"]);
    assert_eq!((made.exit, made.out.as_str()), (Exit::Done, ""));
    assert!(made.err.contains("coready questionnaire check ours.toml"), "{}", made.err);
    let checked = world.out(&["questionnaire", "check", "ours.toml"]);
    assert_eq!(checked, "ours.toml: no mistakes (2 tasks, 5 statements)\n");
    let before = world.read("ours.toml");
    let again = world.run(&["questionnaire", "new", "ours"]);
    assert_eq!(again.exit, Exit::AtFault);
    assert!(again.err.contains("is there already"), "{}", again.err);
    assert_eq!(world.read("ours.toml"), before);
    let wrong = world.run(&["questionnaire", "new", "Ours!"]);
    assert_eq!(wrong.exit, Exit::WrongUsage);
    assert!(wrong.err.contains("^[a-z][a-z0-9-]*$"), "{}", wrong.err);
    assert_eq!(world.names(""), ["ours.toml"]);
}

#[test]
fn a_journal_keeps_an_extension_resolved() {
    let world = World::new();
    world.write(
        "ours.toml",
        "format = \"coready/questionnaire/1\"\nid = \"ours\"\nversion = \"1.0.0\"\nlanguage = \"en\"\ntitle = \"Ours\"\n\
         extends = \"ten-tasks\"\n[[task]]\nid = \"T1\"\n[[task.item]]\nid = \"ours_elders\"\ntext = \"Elders are asked.\"\n\
         referent = \"collaboration\"\n[[measure]]\nid = \"fed\"\ntitle = \"Families fed\"\nunit = \"families\"\n",
    );
    world.write(
        "answers.toml",
        "format = \"coready/response/1\"\nquestionnaire = { id = \"ours\", version = \"1.0.0\" }\n[answers]\n\
         ours_elders = { level = 4 }\nT1_give_up = { level = 1 }\nT1_leadership = { level = 1 }\nT1_time = { level = 1 }\n\
         T1_bias = { level = 1 }\n",
    );
    world.out(&["init", "--questionnaire", "ours.toml"]);
    world.out(&["assess", "--answers", "answers.toml"]);
    let checkpoint = world.names("checkpoints").remove(0);
    let frozen = world.read(&format!("checkpoints/{checkpoint}/questionnaire.toml"));
    assert!(frozen.contains("id = \"ours\"") && frozen.contains("ours_elders") && frozen.contains("[[measure]]"));
    assert!(!frozen.contains("extends"));
    let shown: serde_json::Value =
        serde_json::from_str(&world.out(&["show", "--format", "json"])).expect("the result is JSON");
    assert_eq!(shown["tasks"][0]["score"], 25.0, "what is added does not score unless it says so");
    assert!(world.out(&["check"]).contains("whole"));
}

#[test]
fn the_codebook_has_a_row_for_every_level_of_every_item() {
    let world = World::new();
    for questionnaire in shipped() {
        let csv = world.out(&["questionnaire", "export", &questionnaire.id, "--format", "codebook", "--as", "csv"]);
        let rows = rows(&csv);
        for task in &questionnaire.tasks {
            let scale = questionnaire.scale(task);
            for item in &task.items {
                let mine: Vec<_> = rows.iter().filter(|row| row["id"] == item.id).collect();
                assert_eq!(mine.len(), scale.levels.len() + 1 + usize::from(item.not_applicable), "{}", item.id);
                let codes: Vec<&str> = mine.iter().map(|row| row["code"].as_str()).take(scale.levels.len()).collect();
                assert_eq!(codes, scale.codes.iter().map(ToString::to_string).collect::<Vec<_>>());
                assert!(mine.iter().all(|row| row["task"] == task.id && row["text"] == item.text));
                assert!(mine.iter().all(|row| row["weight"] == item.weight.to_string() && !row["rule"].is_empty()));
                assert!(mine.iter().zip(&item.levels).all(|(row, level)| row["described"] == *level));
            }
        }
        let ids: BTreeSet<&str> = rows.iter().map(|row| row["id"].as_str()).collect();
        assert!(answered_ids(&questionnaire).iter().all(|id| ids.contains(id)));
        assert_eq!(rows.iter().filter(|row| row["kind"] == "stage").count(), questionnaire.stages.len());
    }
}

#[test]
fn points_in_the_codebook_are_those_of_the_kernel() {
    let world = World::new();
    world.write("small.toml", SMALL);
    let csv = world.out(&["questionnaire", "export", "small.toml", "--format", "codebook", "--as", "csv"]);
    let points = |id: &str| -> Vec<String> {
        rows(&csv).into_iter().filter(|row| row["id"] == id).map(|mut row| row.remove("points").unwrap()).collect()
    };
    assert_eq!(points("T1_leaders"), ["0.0", "50.0", "100.0", ""]);
    assert_eq!(points("T1_staff"), ["100.0", "50.0", "0.0", "", ""], "it is reversed");
}

#[test]
fn no_cell_of_the_codebook_is_a_formula() {
    let world = World::new();
    world.write("small.toml", &hostile());
    let csv = world.out(&["questionnaire", "export", "small.toml", "--format", "codebook", "--as", "csv"]);
    let cells: Vec<String> = rows(&csv).into_iter().flat_map(BTreeMap::into_values).collect();
    for cell in &cells {
        let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
        assert!(!formula, "{cell}");
    }
    for expected in ["'=HYPERLINK(1) | **bold** <b>", "'@sum", "'+1 & more", "-1"] {
        assert!(cells.iter().any(|cell| cell == expected), "{expected}");
    }
}

#[test]
fn the_codebook_as_a_page() {
    let world = World::new();
    world.write("small.toml", SMALL);
    insta::assert_snapshot!(world.out(&["questionnaire", "export", "small.toml", "--format", "codebook"]));
}

#[test]
fn a_linking_that_is_a_reading_is_said_to_be_one_and_no_other() {
    let world = World::new();
    world.write("small.toml", &SMALL.replace("basis = \"reading\"", "basis = \"Doe 2020\""));
    let told = |which: &str| world.out(&["questionnaire", "export", which, "--format", "codebook"]);
    assert!(told("ten-tasks").contains("have not been validated against outcomes"));
    assert!(!told("small.toml").contains("validated"));
    assert!(told("small.toml").contains("Doe 2020"));
}

#[test]
fn paper_has_every_id_and_a_box_for_every_answer() {
    let world = World::new();
    for questionnaire in shipped() {
        let html = world.out(&["questionnaire", "export", &questionnaire.id, "--format", "paper", "--as", "html"]);
        let markdown = world.out(&["questionnaire", "export", &questionnaire.id, "--format", "paper"]);
        for id in answered_ids(&questionnaire) {
            assert!(html.contains(&format!("<span class=\"id\">{id}</span>")), "{id}");
            assert!(markdown.contains(&format!("`{id}`")), "{id}");
        }
        let boxes_of_items: usize = questionnaire
            .tasks
            .iter()
            .flat_map(|task| task.items.iter().map(|item| (questionnaire.scale(task).levels.len(), item)))
            .map(|(levels, item)| levels + 1 + usize::from(item.not_applicable))
            .sum();
        let declared = if questionnaire.stages.is_empty() { 0 } else { questionnaire.stages.len() + 2 };
        let choices: usize = questionnaire.about.iter().map(|asked| asked.choices.len()).sum();
        let boxes = boxes_of_items + declared + choices + questionnaire.paths.len();
        assert_eq!(html.matches("class=\"box\"").count(), boxes);
        assert_eq!(markdown.matches('☐').count(), boxes);
        let reasons = items(&questionnaire).filter(|item| item.not_applicable).count();
        assert_eq!(html.matches("class=\"reasoned\"").count(), reasons);
    }
}

#[test]
fn paper_as_markdown() {
    let world = World::new();
    world.write("small.toml", SMALL);
    insta::assert_snapshot!(world.out(&["questionnaire", "export", "small.toml", "--format", "paper"]));
}

#[test]
fn the_page_to_print_stands_alone_and_nothing_in_it_runs() {
    let world = World::new();
    world.write("small.toml", &hostile());
    let html = world.out(&["questionnaire", "export", "small.toml", "--format", "paper", "--as", "html"]);
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"en\">"));
    for foreign in ["<script", "http://", "https://", " style=", " src=", " href=", "onload", "@import", "url("] {
        assert!(!html.contains(foreign), "{foreign}");
    }
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(html.contains("**bold** &lt;b&gt;"));
    let (_, rest) = html.split_once("<style>").expect("there is a style");
    let (style, _) = rest.split_once("</style>").expect("the style ends");
    let digest = base64::prelude::BASE64_STANDARD.encode(Sha256::digest(style.as_bytes()));
    let policy = format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'");
    assert!(html.contains(&format!("content=\"{policy}\"")), "{policy}");
}

#[test]
fn what_is_written_goes_by_the_ending_of_the_file_unless_it_is_said() {
    let world = World::new();
    world.write("small.toml", SMALL);
    let beginning = |arguments: &[&str], file: &str| {
        let arguments = [&["questionnaire", "export", "small.toml", "--format"], arguments, &["-o", file]].concat();
        let ran = world.run(&arguments);
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::Done, ""), "{}", ran.err);
        assert!(Path::new(file).file_name().is_some_and(|name| ran.err.contains(&*name.to_string_lossy())));
        world.read(file).chars().take(8).collect::<String>()
    };
    assert_eq!(beginning(&["codebook"], "a.csv"), "question");
    assert_eq!(beginning(&["codebook"], "a.md"), "# Codebo");
    assert_eq!(beginning(&["codebook", "--as", "csv"], "a.txt"), "question");
    assert_eq!(beginning(&["paper"], "a.HTML"), "<!DOCTYP");
    assert_eq!(beginning(&["paper"], "a"), "# A smal");
}

#[test]
fn a_kind_that_a_format_does_not_have_is_refused() {
    let world = World::new();
    for (format, kind, possible) in [("codebook", "html", "Markdown or CSV"), ("paper", "csv", "Markdown or HTML")] {
        let ran = world.run(&["questionnaire", "export", "ten-tasks", "--format", format, "--as", kind]);
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::WrongUsage, ""));
        assert!(ran.err.contains(possible) && ran.err.contains("--as"), "{}", ran.err);
    }
}

#[test]
fn roles_are_named_in_the_language_of_the_page() {
    let world = World::with_journal();
    let export = |format: &str, language: &str| {
        let line = ["questionnaire", "export", "ten-tasks", "--format", format, "-o"];
        let file = format!("{format}.{language}.md");
        world.out(&[&line[..], &[&file, "--lang", language]].concat());
        world.read(&file)
    };
    for format in ["paper", "codebook"] {
        assert!(export(format, "en").contains("board member"), "{format}");
        for language in ["fr", "es"] {
            let page = export(format, language);
            let english = page.lines().find(|line| line.contains("board member"));
            assert_eq!(english, None, "{format} {language}");
        }
    }
}

#[test]
fn the_codebook_says_which_tasks_a_path_wants() {
    let questionnaire = content::shipped("working-relationship").unwrap().unwrap();
    let world = World::new();
    let line = ["questionnaire", "export", "working-relationship", "--format", "codebook"];
    let page = world.out(&line);
    world.out(&[&line[..], &["-o", "codebook.csv"]].concat());
    let csv = world.read("codebook.csv");
    for path in &questionnaire.paths {
        assert!(page.contains(&format!("| {} | {} |", path.tasks.join(", "), path.wanted.join(", "))), "{page}");
        let row = rows(&csv).into_iter().find(|row| row["kind"] == "path" && row["id"] == path.id).unwrap();
        assert_eq!(row["path_tasks"], path.tasks.join("; "));
        assert_eq!(row["path_wanted"], path.wanted.join("; "));
        assert_eq!(row["gate"], "");
    }
}
