//! The questionnaire that an author begins from.

use std::path::Path;

use coready::text::Catalogue;
use coready::{content, files};

#[test]
fn the_skeleton_is_whole_under_any_id_and_shows_every_table() {
    for id in ["a", "our-own", "x9-2"] {
        let text = content::skeleton(id, "en").expect("it can be an id");
        let source = files::source(Path::new(&format!("{id}.toml")), text.into_bytes()).expect("it is short enough");
        let questionnaire = content::read(&source).unwrap_or_else(|failure| {
            panic!("{}", failure.told(&Catalogue::english(), 100, false));
        });
        assert_eq!(questionnaire.id, id);
        assert!(!source.text.contains("my-questionnaire"));
        let one_of_each = [
            questionnaire.scales.len(),
            questionnaire.paths.len(),
            questionnaire.stages.len(),
            questionnaire.about.len(),
            questionnaire.measures.len(),
            questionnaire.tasks.len(),
            questionnaire.practices.len(),
        ];
        assert!(one_of_each.iter().all(|count| *count > 0), "{one_of_each:?}");
        assert!(questionnaire.tasks.iter().any(|task| !task.reflections.is_empty()));
    }
}

#[test]
fn the_skeleton_shows_every_key_of_the_format() {
    let text = content::skeleton("ours", "en").expect("it can be an id");
    let schema: serde_json::Value =
        serde_json::from_str(&files::to_json(&content::schema()).expect("it can be written")).expect("it is JSON");
    let tables = schema["$defs"].as_object().expect("there are tables").values().chain([&schema]);
    for key in tables.flat_map(|table| table["properties"].as_object().expect("a table has keys").keys()) {
        let shown = [format!("{key} = "), format!("[[{key}]]"), format!("[[task.{key}]]")];
        assert!(shown.iter().any(|shown| text.contains(shown)), "`{key}` is not shown");
    }
}

#[test]
fn what_cannot_be_an_id_is_refused_with_the_pattern() {
    let told = ["Our Own.toml", "../x", "", "9", "ten-tasks", "é"].map(|id| {
        let failure = content::skeleton(id, "en").expect_err("it cannot be an id");
        failure.told(&Catalogue::english(), 110, false)
    });
    insta::assert_snapshot!(told.join("\n"), @r"
    error: `Our Own.toml` cannot be an id
    hint: did you mean `our-own`? An id begins with a small letter, then small letters, digits and hyphens:
          ^[a-z][a-z0-9-]*$

    error: `../x` cannot be an id
    hint: an id begins with a small letter, then small letters, digits and hyphens: ^[a-z][a-z0-9-]*$

    error: `` cannot be an id
    hint: an id begins with a small letter, then small letters, digits and hyphens: ^[a-z][a-z0-9-]*$

    error: `9` cannot be an id
    hint: an id begins with a small letter, then small letters, digits and hyphens: ^[a-z][a-z0-9-]*$

    error: a questionnaire called `ten-tasks` comes with the program
    hint: choose another id; to add to that one, write its id after `extends` in a file of your own

    error: `é` cannot be an id
    hint: an id begins with a small letter, then small letters, digits and hyphens: ^[a-z][a-z0-9-]*$
    ");
}
