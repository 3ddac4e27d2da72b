//! Files without a mistake: what they mean, the shipped ones, the way back to TOML, and the schema.

use std::fs;
use std::path::Path;

use coready::content;
use coready::files;
use coready::model::questionnaire::{Effort, Item, Line, Questionnaire, Referent};
use coready::text::Catalogue;
use proptest::prelude::*;

use super::{SMALL, read, source};
use crate::harness;

#[test]
fn every_key_reaches_the_questionnaire() {
    let questionnaire = read(SMALL).expect("nothing is wrong with it");
    insta::with_settings!({ snapshot_path => "../snapshots", omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_debug_snapshot!("content-small", questionnaire);
    });
}

#[test]
fn what_is_left_out_has_its_default() {
    let questionnaire = read(SMALL).expect("nothing is wrong with it");
    let scale = questionnaire.scales.get(1).expect("there are two scales");
    assert_eq!((scale.dont_know.as_str(), scale.not_applicable.as_str()), ("don't know", "does not apply"));
    assert_eq!(scale.codes, [1, 2]);
    let (_, item) = questionnaire.item("T2_talk").expect("the item is there");
    let Item { weight, reverse, not_applicable, scored, .. } = *item;
    assert_eq!((weight, reverse, not_applicable, scored), (1, false, false, true));
    assert_eq!((item.floor, &item.help, &item.source), (None, &None, &None));
    assert_eq!(item.referent, Referent::Convener);
}

#[test]
fn practices_come_in_the_order_of_first_reference_then_those_nothing_leads_to() {
    let questionnaire = read(SMALL).expect("nothing is wrong with it");
    let ids: Vec<&str> = questionnaire.practices.iter().map(|practice| practice.id.as_str()).collect();
    assert_eq!(ids, ["ask-around", "inside-talk-first", "unused"]);
}

#[test]
fn a_practice_of_the_file_goes_before_one_of_the_library() {
    let text = SMALL.replace("id = \"unused\"", "id = \"inside-talk-first\"");
    let questionnaire = read(&text).expect("nothing is wrong with it");
    let practice = questionnaire.practice("inside-talk-first").expect("it is referred to");
    assert_eq!((practice.title.as_str(), practice.effort), ("Nothing leads here", Effort::Large));
}

#[test]
fn a_working_line_keeps_three_decimals_exactly() {
    for (written, line) in [("0", 0), ("100", 100_000), ("37.5", 37_500), ("0.001", 1), ("99.999", 99_999), ("-0.0", 0)]
    {
        let questionnaire = read(&SMALL.replace("37.5", written)).expect("it is a score");
        let working: Vec<_> = questionnaire.stages.iter().map(|stage| stage.working).collect();
        assert_eq!(working, [None, Some(Line(line)), None], "{written}");
    }
}

#[test]
fn every_questionnaire_in_the_folder_is_shipped_and_has_no_mistake() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    let mut ids = Vec::new();
    for entry in fs::read_dir(&folder).expect("the folder is there") {
        let file = entry.expect("the folder can be read").path();
        if file.extension().is_some_and(|ending| ending == "toml") && content::translated_by(&file).is_none() {
            let loaded = content::load(&file).unwrap_or_else(|failure| {
                panic!("{}", failure.told(&Catalogue::english(), 100, false));
            });
            assert_eq!(content::shipped(&loaded.id).expect("it has no mistake"), Some(loaded.clone()));
            ids.push(loaded.id);
        }
    }
    let mut shipped = content::shipped_ids();
    shipped.sort_unstable();
    ids.sort();
    assert_eq!(ids, shipped);
    assert!(!ids.is_empty());
}

#[test]
fn a_questionnaire_is_found_by_its_id_or_its_file() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::write(folder.path().join("small.toml"), SMALL).expect("the file can be written");
    let found = |name: &str| content::find(name, folder.path()).map(|found| found.id);
    assert_eq!(found("ten-tasks"), Ok("ten-tasks".to_owned()));
    assert_eq!(found("small.toml"), Ok("small".to_owned()));
    let failure = found("ten-taks").expect_err("there is none of that name");
    let told = failure.told(&Catalogue::english(), 100, false);
    assert!(told.contains("there is no questionnaire `ten-taks`") && told.contains("`ten-tasks`"), "{told}");
}

#[test]
fn a_frozen_questionnaire_thaws_to_the_same_whatever_its_file_is_called() {
    let shipped = content::shipped_ids().into_iter().filter_map(|id| content::shipped(id).expect("it has no mistake"));
    let all: Vec<Questionnaire> =
        shipped.chain([harness::ten_tasks(), read(SMALL).expect("nothing is wrong with it")]).collect();
    assert!(all.len() >= 3);
    for questionnaire in all {
        assert_eq!(thawed(&questionnaire), questionnaire);
    }
}

#[test]
fn a_frozen_questionnaire_holds_every_practice_it_needs() {
    let mut questionnaire = harness::ten_tasks();
    questionnaire.practices.clear();
    let frozen = content::freeze(&questionnaire).expect("it can be written");
    let failure = content::thaw(&source(&frozen)).expect_err("its practices are gone");
    assert_eq!(failure.problems.len(), 30);
}

#[test]
fn a_frozen_questionnaire_can_be_read_by_people() {
    let questionnaire = read(SMALL).expect("nothing is wrong with it");
    insta::with_settings!({ snapshot_path => "../snapshots", omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("content-frozen", content::freeze(&questionnaire).expect("it can be written"));
    });
}

#[test]
fn the_schema_names_and_describes_every_key() {
    let schema = files::to_json(&content::schema()).expect("it can be written");
    insta::with_settings!({ snapshot_path => "../snapshots", omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("content-schema", schema);
    });
    let value: serde_json::Value = serde_json::from_str(&schema).expect("it is JSON");
    assert_eq!(value["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let tables = value["$defs"].as_object().expect("there are tables").values().chain([&value]);
    for table in tables {
        assert_eq!(table["additionalProperties"], false, "{table}");
        for (key, property) in table["properties"].as_object().expect("a table has keys") {
            assert!(property["description"].is_string(), "{key} is not described");
        }
    }
}

fn thawed(questionnaire: &Questionnaire) -> Questionnaire {
    let frozen = content::freeze(questionnaire).expect("it can be written");
    let source = files::source(Path::new("questionnaire.toml"), frozen.into_bytes()).expect("it is short enough");
    let thawed = content::thaw(&source).map_err(|failure| failure.told(&Catalogue::english(), 100, false));
    thawed.expect("a frozen questionnaire has no mistake")
}

proptest! {
    #[test]
    fn any_texts_and_numbers_survive_freezing(
        text in "[^\\p{C}\\p{Z}]([^\\p{C}]|\n){0,20}[^\\p{C}\\p{Z}]",
        title in "[^\\p{C}\\p{Z}]{1,10}",
        line in 0_u32..=100_000,
        weight in 1_u32..=10,
        flags in any::<[bool; 2]>(),
        codes in prop::collection::btree_set(any::<i64>(), 5),
    ) {
        let mut questionnaire = harness::ten_tasks();
        questionnaire.title = title;
        questionnaire.stages[1].working = Some(Line(line));
        questionnaire.scales[0].codes = codes.into_iter().collect();
        questionnaire.tasks[0].why.clone_from(&text);
        let item = &mut questionnaire.tasks[1].items[0];
        item.help = Some(text);
        (item.weight, item.reverse, item.not_applicable) = (weight, flags[0], flags[1]);
        prop_assert_eq!(thawed(&questionnaire), questionnaire);
    }
}
