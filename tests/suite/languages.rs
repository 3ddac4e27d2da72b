//! The languages: every catalogue whole, the help translated, questionnaires translated or told what is missing, the
//! pages and the walk spoken in them, and JSON untouched by them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use coready::content;
use coready::error::Exit;
use coready::message;
use coready::text::{Catalogue, Language};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::harness::ten_tasks;
use crate::harness::world::World;

const OTHERS: [Language; 2] = [Language::French, Language::Spanish];

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Messages of a language by id, with the variables each uses.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let folder = project("src/text").join(language.code());
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("help.ftl") || path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut variables = BTreeSet::new();
            message.value.iter().for_each(|pattern| collect(pattern, &mut variables));
            let id = message.id.name.to_owned();
            assert!(found.insert(id.clone(), variables).is_none(), "{id} stands twice in {}", language.code());
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

#[test]
fn every_language_says_every_message_with_the_same_values() {
    let english = messages(Language::English);
    assert!(english.len() > 400, "{}", english.len());
    for language in OTHERS {
        let other = messages(language);
        let faults: Vec<String> = english
            .iter()
            .filter(|(id, variables)| other.get(*id) != Some(variables))
            .map(|(id, variables)| format!("{id}: {variables:?}, not {:?}", other.get(id)))
            .chain(other.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id} is surplus")))
            .collect();
        assert!(faults.is_empty(), "{}:\n{}", language.code(), faults.join("\n"));
    }
}

/// Every id that the help asks words for.
fn help_ids() -> BTreeSet<String> {
    let ids = RefCell::new(BTreeSet::new());
    let asked = |id: &str| {
        ids.borrow_mut().insert(id.to_owned());
        Some("words".to_owned())
    };
    coready::args::parse(["coready", "--help"].map(OsString::from), &asked).expect_err("help is no command");
    let optional = |id: &String| {
        let rest = id.strip_prefix("help-long").or_else(|| id.strip_prefix("help-after"));
        rest.is_some_and(|rest| !rest.is_empty())
    };
    ids.into_inner().into_iter().filter(|id| !optional(id)).collect()
}

#[test]
fn every_command_and_argument_has_its_help_in_every_language() {
    let ids = help_ids();
    assert!(ids.len() > 60, "{}", ids.len());
    for language in OTHERS {
        let catalogue = Catalogue::of(language);
        let missing: Vec<&String> = ids.iter().filter(|id| catalogue.look_up(id).is_none()).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.code());
    }
}

#[test]
fn the_help_of_another_language_has_no_english_around_it() {
    let world = World::new();
    for language in ["fr", "es"] {
        let help = world.run(&["assess", "--help", "--lang", language]);
        assert_eq!(help.exit, Exit::Done);
        for word in ["Usage:", "Options:", "Print help", "[default", "[possible"] {
            assert!(!help.out.contains(word), "{language}: {word}\n{}", help.out);
        }
    }
}

#[test]
fn the_language_is_that_of_the_flag_then_of_our_variable_then_of_the_system() {
    let of = |set: &[(&str, &str)]| {
        Language::of_environment(|name| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
    };
    assert_eq!(of(&[]), Language::English);
    assert_eq!(of(&[("LANG", "fr_CA.UTF-8")]), Language::French);
    assert_eq!(of(&[("LANG", "fr_CA.UTF-8"), ("LC_ALL", "C")]), Language::English);
    assert_eq!(of(&[("LANG", "fr"), ("LC_MESSAGES", "es_MX")]), Language::Spanish);
    assert_eq!(of(&[("LC_ALL", "POSIX"), ("COREADY_LANG", "es")]), Language::Spanish);
    assert_eq!(of(&[("LANG", "de_DE")]), Language::English);
    let mut world = World::with_journal();
    world.set("COREADY_LANG", "fr");
    let french = world.run(&["check"]).out;
    let spanish = world.run(&["check", "--lang", "es"]).out;
    let english = world.run(&["check", "--lang=en"]).out;
    assert!(english.starts_with("Everything is whole"), "{english}");
    assert_ne!(french, english);
    assert_ne!(spanish, french);
    assert_ne!(spanish, english);
}

#[test]
fn a_region_falls_back_to_its_language_and_an_unknown_one_is_told() {
    assert_eq!(Language::of_code("fr-CA"), Some(Language::French));
    assert_eq!(Language::of_code("ES"), Some(Language::Spanish));
    assert_eq!(Language::of_code("xx"), None);
    let told = World::new().run(&["--lang", "tlh"]);
    assert_eq!(told.exit, Exit::WrongUsage);
    insta::assert_snapshot!(told.err, @r"
    error: there is no language `tlh`
    hint: the languages are `en`, `fr` and `es`
    ");
}

#[test]
fn numbers_and_dates_are_written_as_the_language_writes_them() {
    let date = "2026-11-22".parse().unwrap();
    let said = |language| {
        let catalogue = Catalogue::of(language);
        (catalogue.date(date), catalogue.score(62.5))
    };
    assert_eq!(said(Language::English), ("22 November 2026".to_owned(), "62.5".to_owned()));
    assert_eq!(said(Language::French), ("22 novembre 2026".to_owned(), "62,5".to_owned()));
    assert_eq!(said(Language::Spanish), ("22 de noviembre de 2026".to_owned(), "62.5".to_owned()));
}

#[test]
fn plurals_are_right_in_every_language() {
    let minutes = |language, minutes: usize| {
        Catalogue::of(language).say(&message!("item-place", position = 1_usize, of = 2_usize, minutes = minutes))
    };
    assert!(minutes(Language::English, 1).contains("1 minute left"));
    assert!(minutes(Language::English, 2).contains("2 minutes left"));
    assert!(minutes(Language::French, 1).contains("1 minute") && !minutes(Language::French, 1).contains("minutes"));
    assert!(minutes(Language::French, 2).contains("2 minutes"));
    assert!(minutes(Language::Spanish, 1).contains("1 minuto") && !minutes(Language::Spanish, 1).contains("minutos"));
    assert!(minutes(Language::Spanish, 2).contains("2 minutos"));
}

#[test]
fn every_shipped_questionnaire_is_whole_in_every_language() {
    let folder = project("questionnaires");
    for id in content::shipped_ids() {
        let source = content::shipped(id).unwrap().expect("it is shipped");
        for language in OTHERS {
            let file = folder.join(format!("{id}.{}.toml", language.code()));
            let of = folder.join(format!("{id}.toml"));
            content::check_translation(&file, &of, language.code()).unwrap_or_else(|failure| {
                panic!("{}", failure.told(&Catalogue::english(), 100, false));
            });
            let said = content::in_language(&source, language.code(), None).unwrap();
            assert_eq!(said.language, language.code(), "{id} is built in");
            let same = |one: &str, other: &str| one == other && one.len() > 20;
            for (task, translated) in source.tasks.iter().zip(&said.tasks) {
                assert!(!same(&task.why, &translated.why), "{id} {}", task.id);
                for (item, translated) in task.items.iter().zip(&translated.items) {
                    assert!(!same(&item.text, &translated.text), "{id} {}", item.id);
                }
            }
            for (practice, translated) in source.practices.iter().zip(&said.practices) {
                assert!(!same(&practice.summary, &translated.summary), "{id} {}", practice.id);
            }
        }
    }
}

#[test]
fn every_file_of_the_folder_is_built_in() {
    let mut files: Vec<String> = std::fs::read_dir(project("questionnaires"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|file| file.extension().is_some_and(|ending| ending == "toml"))
        .map(|file| file.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    files.sort();
    let mut expected: Vec<String> = content::shipped_ids()
        .into_iter()
        .flat_map(|id| [format!("{id}.toml"), format!("{id}.fr.toml"), format!("{id}.es.toml")])
        .collect();
    expected.sort();
    assert_eq!(files, expected);
}

#[test]
fn a_copy_frozen_with_other_words_keeps_these_and_speaks_the_language_elsewhere() {
    let mut frozen = content::shipped("ten-tasks").unwrap().unwrap();
    "People here know what this will cost them.".clone_into(&mut frozen.tasks[0].items[0].text);
    let said = content::in_language(&frozen, "fr", None).unwrap();
    assert_eq!(said.tasks[0].items[0].text, "People here know what this will cost them.");
    assert_ne!(said.tasks[0].items[1].text, frozen.tasks[0].items[1].text);
}

/// A questionnaire of one's own with a translation in which this was put in the place of that.
fn translation(that: &str, this: &str) -> World {
    let world = World::with_journal();
    let source = content::freeze(&ten_tasks()).unwrap();
    world.write("small-ten.toml", &source);
    world.write("small-ten.fr.toml", &french(&source).replacen(that, this, 1));
    world
}

/// A complete translation of a frozen questionnaire, each text with a mark.
fn french(source: &str) -> String {
    let words = ["title", "text", "why", "sounds_like", "dont_know", "not_applicable", "summary", "first_step", "who"];
    let mut lines = vec![
        r#"format = "coready/translation/1""#.to_owned(),
        r#"of = "small-ten""#.to_owned(),
        r#"of_version = "1.0.0""#.to_owned(),
        r#"language = "fr""#.to_owned(),
    ];
    let mut list: Option<bool> = None;
    for line in source.lines() {
        let key = line.split(" = ").next().unwrap_or_default();
        match list {
            Some(kept) => {
                if kept {
                    lines.push(line.to_owned());
                }
                if line.starts_with(']') {
                    list = None;
                }
            }
            None if line.ends_with('[') => {
                let kept = ["levels", "choices"].contains(&key);
                if kept {
                    lines.push(line.to_owned());
                }
                list = Some(kept);
            }
            None if line.starts_with("[[") => lines.push(line.to_owned()),
            None if ["not_applicable = true", "title = \"Ten small tasks\""].contains(&line) => {
                lines.extend((key == "title").then(|| "title = \"Dix petites t\u{e2}ches\"".to_owned()));
            }
            None if words.contains(&key) => lines.push(line.replacen(" = \"", " = \"FR ", 1)),
            None if key == "number" || (key == "id" && line != r#"id = "small-ten""#) => lines.push(line.to_owned()),
            None => {}
        }
    }
    lines.join("\n") + "\n"
}

fn checked(world: &World) -> String {
    let ran = world.run(&["questionnaire", "check", "small-ten.toml"]);
    format!("{}{}", ran.out, ran.err)
}

#[test]
fn a_complete_translation_is_whole() {
    assert_eq!(
        checked(&translation("nothing", "nothing")),
        "small-ten.toml: no mistakes (10 tasks, 30 statements)\nsmall-ten.fr.toml: a complete translation (fr)\n"
    );
}

#[test]
fn what_a_translation_lacks_has_too_much_or_is_out_of_date_is_told_with_file_and_id() {
    let missing = translation("[[task.item]]\nid = \"T3_second\"", "[[task.item]]\nid = \"T3_secund\"");
    insta::assert_snapshot!("translation-missing", checked(&missing));
    let outdated = translation("of_version = \"1.0.0\"", "of_version = \"0.9.0\"");
    insta::assert_snapshot!("translation-outdated", checked(&outdated));
    let count = translation("    \"resident\",\n", "");
    insta::assert_snapshot!("translation-count", checked(&count));
    let surplus = translation(
        "[[path]]\nid = \"not_yet\"",
        "[[stage]]\nnumber = 9\ntitle = \"x\"\nsounds_like = \"y\"\n\n[[path]]\nid = \"not_yet\"",
    );
    insta::assert_snapshot!("translation-surplus", checked(&surplus));
    let key = translation("[[task.reflection]]", "[[task.reflection]]\nweight = 2");
    insta::assert_snapshot!("translation-key", checked(&key));
}

#[test]
fn a_draft_begun_in_one_language_goes_on_in_another() {
    let world = World::new();
    let begun = world.play(&["assess", "--lang", "fr"], r#"1 "Riverside" 1 1 3 3 s s s 2 q"#);
    assert_eq!(begun.exit, Exit::Done, "{}{}", begun.err, begun.play);
    let on = world.play(&["assess", "--lang", "es"], "1 q");
    assert_eq!(on.exit, Exit::Done, "{}{}", on.err, on.play);
    insta::assert_snapshot!("draft-in-another-language", on.play);
    let english = world.play(&["assess"], "1 b q");
    assert!(english.play.contains("* Considering"), "the level given in French is preselected:\n{}", english.play);
}

#[test]
fn what_programs_read_is_the_same_in_every_language() {
    let world = World::new();
    world.write("answers.toml", include_str!("../../examples/first-assessment/answers.toml"));
    world.run(&["init", "--organisation", "Eastgate Food Table"]);
    world.run(&["assess", "--answers", "answers.toml", "--lang", "fr"]);
    for line in [&["show", "--format", "json"][..], &["export", "--all"], &["schema", "result"]] {
        let english = world.run(line);
        let french = world.run(&[line, &["--lang", "fr"]].concat());
        assert_eq!(english.exit, Exit::Done);
        assert_eq!(english.out, french.out);
    }
}

#[test]
fn the_page_speaks_the_language_from_top_to_bottom() {
    let world = World::new();
    world.write("answers.toml", include_str!("../../examples/first-assessment/answers.toml"));
    world.run(&["init", "--organisation", "Eastgate Food Table"]);
    world.run(&["assess", "--answers", "answers.toml"]);
    insta::assert_snapshot!("show-in-french", world.run(&["show", "--lang", "fr"]).out);
    insta::assert_snapshot!("next-in-spanish", world.run(&["next", "--lang", "es"]).out);
}
