//! The page for authors is true: every questionnaire on it loads, and every piece fits the smallest one. What its
//! commands show is held by the module `documents`.

use std::fs;

use coready::content;
use coready::text::Catalogue;
use tempfile::TempDir;

const PAGE: &str = include_str!("../../questionnaires/README.md");

/// Every block of a language on the page, in order.
fn blocks(language: &str) -> Vec<&'static str> {
    let opening = format!("```{language}\n");
    let after = PAGE.split(opening.as_str()).skip(1);
    after.map(|rest| rest.split("```").next().expect("a split has a first part")).collect()
}

/// The whole questionnaires on the page, and the pieces.
fn questionnaires() -> (Vec<&'static str>, Vec<&'static str>) {
    blocks("toml").into_iter().partition(|block| block.starts_with("format = "))
}

/// Loads a text as the file its id says.
fn load(text: &str) {
    let folder = TempDir::new().expect("a folder can be made");
    let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"));
    let file = folder.path().join(format!("{}.toml", table["id"].as_str().expect("it has an id")));
    fs::write(&file, text).expect("the file can be written");
    if let Err(failure) = content::load(&file) {
        panic!("{}", failure.told(&Catalogue::english(), 100, false));
    }
}

#[test]
fn every_questionnaire_on_the_page_loads() {
    let (whole, _) = questionnaires();
    assert!(whole.len() >= 2, "the smallest one and an extension");
    whole.into_iter().for_each(load);
}

#[test]
fn every_piece_on_the_page_fits_the_smallest_questionnaire() {
    let (whole, pieces) = questionnaires();
    assert!(pieces.len() >= 7, "{}", pieces.len());
    for piece in &pieces {
        load(&format!("{}\n{piece}", whole[0]));
    }
}

#[test]
fn the_page_shows_every_table_and_key_of_the_format() {
    let toml = blocks("toml").concat();
    let schema: serde_json::Value =
        serde_json::from_str(&coready::files::to_json(&content::schema()).expect("it can be written"))
            .expect("it is JSON");
    for table in schema["$defs"].as_object().expect("there are tables").keys().map(|name| name.to_lowercase()) {
        let shown = [format!("[[{table}]]"), format!("[[task.{table}]]")];
        assert!(shown.iter().any(|shown| toml.contains(shown)), "{table}");
    }
}
