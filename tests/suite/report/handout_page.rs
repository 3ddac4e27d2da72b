//! The report as a page in a real browser: Chromium opens and prints it, and axe looks at it.

use std::collections::BTreeMap;
use std::path::Path;

use coready::report::{Audience, Course, Progress, html};
use coready::text::{Catalogue, Language};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::handout::{hostile, of_three, with_words};
use crate::form::{BROWSER, PYPDF};
use crate::harness::world::World;

const SCRIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/report/handout_page");
const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/form/pages.py");
const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
const LANGUAGES: [&str; 3] = ["en", "fr", "es"];

fn browse(script: &str, mut input: Value) -> Value {
    input["chromium"] = crate::harness::outside::chromium().into();
    let seen = BROWSER.node().run(&[&format!("{SCRIPTS}/{script}.cjs")], &input.to_string());
    serde_json::from_str(&seen).expect("it is JSON")
}

fn write(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("there is room");
    path.display().to_string()
}

/// The reports of every example in every language, and those of a coalition of many.
fn every_report(world: &World, folder: &TempDir) -> Vec<String> {
    let [three, fourteen] = ["three-checkpoints", "coalition-of-fourteen"].map(|name| format!("{EXAMPLES}/{name}"));
    let answers = format!("{EXAMPLES}/first-assessment/answers.toml");
    world.out(&["init", "--organisation", "Eastgate Food Table"]);
    world.out(&["assess", "--answers", &answers, "--checkpoint", "first"]);
    let mut pages = Vec::new();
    for language in LANGUAGES {
        for (name, journal) in [("three", three.as_str()), ("fourteen", fourteen.as_str()), ("first", ".")] {
            let file = format!("{name}-{language}.html");
            world.out(&["--journal", journal, "--lang", language, "report", "-o", &file]);
            pages.push(world.folder().join(&file).display().to_string());
        }
        let catalogue = Catalogue::of(Language::of_code(language).expect("it is spoken"));
        for (name, audience) in [("many", Audience::Coordinator), ("all", Audience::Community)] {
            let page = of_three(&with_words(), audience, &catalogue);
            // What the command writes for everyone is looked at for one of the journals.
            if audience == Audience::Community {
                let file = format!("everyone-{language}.html");
                world.out(&["--journal", &fourteen, "--lang", language, "report", "-o", &file, "--for", "community"]);
                pages.push(world.folder().join(&file).display().to_string());
            }
            pages.push(write(folder.path(), &format!("{name}-{language}.html"), &html::handout(&page)));
        }
    }
    pages
}

#[test]
fn every_report_is_fit_for_everyone_in_every_language_and_light() {
    let (world, folder) = (World::new(), TempDir::new().expect("there is room"));
    let pages = every_report(&world, &folder);
    let seen = browse("look", json!({ "pages": pages }));
    let spoilt = seen["spoilt"].to_string();
    for fault in ["320 px: svg-img-alt", "dark, 320 px: color-contrast", "1280 px: color-contrast", "wider than"] {
        assert!(spoilt.contains(fault), "what is broken on purpose is found: {fault}: {spoilt}");
    }
    let looks = seen["seen"].as_array().expect("there are some");
    assert_eq!(looks.len(), pages.len());
    for (page, look) in pages.iter().zip(looks) {
        assert_eq!((&look["found"], &look["cut"]), (&json!([]), &json!([])), "{page}");
        assert_eq!((&look["elsewhere"], &look["errors"]), (&json!([]), &json!([])), "{page}");
        assert!(look["drawings"].as_u64().is_some_and(|drawings| drawings >= 2), "{page}");
        assert_eq!(look["lost"], json!([]), "{page}: with forced colours");
        assert_eq!(look["named"], look["drawings"], "{page}: each drawing has a title and a description");
        assert_eq!(look["tables"], look["figures"], "{page}: each drawing leads to its numbers");
    }
}

#[test]
fn texts_that_try_to_be_something_else_stay_text_and_everything_prints() {
    let folder = TempDir::new().expect("there is room");
    let (waves, organisation) = hostile();
    let page = html::handout(&super::handout::handed_out(&waves, &organisation, Audience::Coordinator));
    let file = write(folder.path(), "hostile.html", &page);
    for never in ["<script", "<img", "<!--", "<b>", " style=", "\u{202e}"] {
        assert!(!page.contains(never), "{never}");
    }
    assert_eq!(
        (page.matches("<style").count(), page.matches("<title").count()),
        (1, 1 + page.matches(" role=\"img\"").count())
    );
    let papers: BTreeMap<&str, String> =
        ["A4", "Letter"].map(|paper| (paper, folder.path().join(format!("{paper}.pdf")).display().to_string())).into();
    let seen = browse("hostile", json!({ "page": file, "papers": papers }));
    assert_eq!((&seen["elsewhere"], &seen["errors"], &seen["wrong"]), (&json!([]), &json!([]), &json!([])));
    assert_eq!((&seen["run"], &seen["targets"]), (&json!("undefined"), &json!(0)));
    let links = seen["links"].as_array().expect("there are some");
    assert!(links.len() > 8 && links.iter().all(|link| link.as_str().is_some_and(|link| link.starts_with('#'))));
    for stranger in ["script", "img", "iframe", "object", "b", "form"] {
        assert!(!seen["elements"].as_array().expect("there are some").contains(&json!(stranger)), "{stranger}");
    }
    let shown = seen["shown"].as_str().expect("it is text");
    assert!(shown.contains("<img src=x onerror=pwned=1></title></style><script>pwned=1</script>"), "{shown}");
    assert!(shown.contains(&"unbroken".repeat(1250)));
    for (paper, path) in &papers {
        let pages: Vec<String> =
            serde_json::from_str(&PYPDF.python().run(&[PAGES], path)).expect("there is a page after the other");
        let printed = pages.concat();
        assert!(pages.len() > 4, "{paper}: {} pages", pages.len());
        for heading in headings(&page) {
            let squeezed: String = heading.split_whitespace().collect();
            assert!(printed.contains(&squeezed), "{paper}: {heading}");
        }
    }
}

/// What opens each section of a page.
fn headings(page: &str) -> Vec<String> {
    let opened = page.split("<h2 ").skip(1);
    let found: Vec<String> = opened
        .filter_map(|rest| rest.split_once('>')?.1.split_once("</h2>").map(|(heading, _)| heading.to_owned()))
        .collect();
    assert!(found.len() >= 10, "{found:?}");
    found
}

#[test]
fn the_page_holds_everything_it_needs_and_is_the_same_each_time() {
    let made = || html::handout(&of_three(&with_words(), Audience::Coordinator, &Catalogue::english()));
    let page = made();
    for outside in ["http:", "https:", "src=", "url(", "@import", " style=", "<script", "<link"] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.contains("content=\"default-src 'none'; style-src 'sha256-") && !page.contains("unsafe-"));
    assert!(!page.to_lowercase().contains("anonym"));
    assert_eq!(page, made());
}

#[test]
fn ten_checkpoints_of_two_hundred_fit_a_message() {
    let waves = super::handout::two_hundred_ten_times();
    let reports: Vec<_> = waves.iter().map(super::waves::Wave::report).collect();
    let last = reports.last().expect("there are ten").clone();
    let progress = Progress::of(reports, None).expect("they can be compared");
    let words = Catalogue::english();
    let handout = coready::report::handout(&last, Course::Compared(&progress), Audience::Coordinator, &words);
    let page = html::handout(&handout);
    assert!(page.len() < 300 * 1024, "{} bytes", page.len());
    assert!(page.len() > 60 * 1024, "everything is in it: {} bytes", page.len());
}
