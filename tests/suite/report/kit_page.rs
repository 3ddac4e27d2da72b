//! The kit as pages in a real browser: Chromium opens and prints them, and axe looks at them.

use std::collections::BTreeMap;

use coready::report::{Arranged, html, kit_markdown};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::handout::hostile;
use super::kit::of;
use super::waves::{Wave, english};
use crate::form::{BROWSER, PYPDF};
use crate::harness::world::World;

const REPORT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/report");
const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/form/pages.py");
const COALITION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/coalition-of-fourteen");

fn browse(script: &str, mut input: Value) -> Value {
    input["chromium"] = crate::harness::outside::chromium().into();
    let seen = BROWSER.node().run(&[&format!("{REPORT}/{script}.cjs")], &input.to_string());
    serde_json::from_str(&seen).expect("it is JSON")
}

/// The kits of a room, of many who are asked, and of many who have answered, in every language.
fn every_page(world: &World) -> Vec<String> {
    world.out(&["init", "room", "--organisation", "Eastgate Food Table", "--respondents", "together"]);
    world.out(&["init", "many", "--organisation", "Three Valleys Health Coalition", "--respondents", "many"]);
    world.out(&["--journal", "many", "checkpoint", "open", "autumn", "--invited", "20"]);
    let mut pages = Vec::new();
    for (journal, kit) in [("room", "of-room"), ("many", "of-many"), (COALITION, "of-coalition")] {
        world.out(&["--journal", journal, "kit", "-o", kit, "--by", "2w", "--from", "Rosa Lind, 555 0100"]);
        for language in ["en", "fr", "es"] {
            let files = ["invitation", "reminder", "privacy", "guide"]
                .map(|page| world.folder().join(format!("{kit}/{language}/{page}.html")).display().to_string());
            pages.extend(files);
        }
    }
    pages
}

#[test]
fn every_page_is_fit_for_everyone_in_every_language_and_light() {
    let world = World::new();
    let pages = every_page(&world);
    let seen = browse("kit_page/look", json!({ "pages": pages }));
    let spoilt = seen["spoilt"].to_string();
    for fault in ["320 px: aria-roles", "dark, 320 px: color-contrast", "1280 px: color-contrast", "wider than"] {
        assert!(spoilt.contains(fault), "what is broken on purpose is found: {fault}: {spoilt}");
    }
    let looks = seen["seen"].as_array().expect("there are some");
    assert_eq!((looks.len(), pages.len()), (36, 36));
    for (page, look) in pages.iter().zip(looks) {
        assert_eq!(look, &json!({ "found": [], "elsewhere": [], "errors": [] }), "{page}");
    }
}

#[test]
fn texts_that_try_to_be_something_else_stay_text_and_everything_prints() {
    let folder = TempDir::new().expect("there is room");
    let (waves, bad) = hostile();
    let mut report = waves.last().map(Wave::report).expect("there are three");
    report.organisation = &bad;
    let arranged = Arranged { from: Some(bad.clone()), place: Some(bad.clone()), ..Arranged::default() };
    for sheet in of(&report, &arranged, &english()) {
        let page = html::kit(&sheet);
        for never in
            ["<script", "<img", "<!--", "<b>", " style=", "\u{202e}", "http:", "https:", "src=x onerror=pwned=1>"]
        {
            assert!(!page.contains(never), "{}: {never}", sheet.name);
        }
        assert_eq!((page.matches("<style").count(), page.matches("<title").count()), (1, 1));
        let text = kit_markdown::draw(&sheet, &english());
        assert!(
            !text.contains(" <img") && !text.contains("\u{202e}") && !text.contains("onerror=pwned=1></"),
            "{text}"
        );
        let file = folder.path().join(format!("{}.html", sheet.name));
        std::fs::write(&file, &page).expect("there is room");
        let papers: BTreeMap<&str, String> = ["A4", "Letter"]
            .map(|paper| (paper, folder.path().join(format!("{paper}.pdf")).display().to_string()))
            .into();
        let seen = browse("handout_page/hostile", json!({ "page": file, "papers": papers }));
        assert_eq!((&seen["elsewhere"], &seen["errors"], &seen["wrong"]), (&json!([]), &json!([]), &json!([])));
        assert_eq!((&seen["run"], &seen["links"]), (&json!("undefined"), &json!([])));
        let shown = seen["shown"].as_str().expect("it is text");
        assert!(shown.contains(&"unbroken".repeat(1250)) || sheet.name == "privacy", "{}", sheet.name);
        for path in papers.values() {
            let pages: Vec<String> =
                serde_json::from_str(&PYPDF.python().run(&[PAGES], path)).expect("there is a page after the other");
            assert!(pages.concat().len() > 300, "{}", sheet.name);
        }
    }
}

#[test]
fn a_letter_and_the_privacy_words_print_on_one_page_each() {
    let world = World::new();
    let folder = TempDir::new().expect("there is room");
    let mut papers = Vec::new();
    for page in every_page(&world).into_iter().filter(|page| !page.ends_with("guide.html")) {
        for format in ["A4", "Letter"] {
            let path = folder.path().join(format!("{}-{format}.pdf", papers.len())).display().to_string();
            papers.push((page.clone(), format, path));
        }
    }
    assert_eq!(browse("kit_page/print", json!({ "papers": papers })), json!(54));
    for (page, format, path) in papers {
        let pages: Vec<String> =
            serde_json::from_str(&PYPDF.python().run(&[PAGES], &path)).expect("there is a page after the other");
        assert_eq!(pages.len(), 1, "{page} on {format}");
    }
}
