//! Responses as files: what is written is read back, what people write by hand is checked to the last mistake.

use std::collections::BTreeMap;
use std::path::Path;

use coready::error::Source;
use coready::journal::{Defaults, read_response, response_schema, write_response};
use coready::model::response::{Answer, Declared, Given, Response, Together};
use proptest::prelude::*;

use super::desk::{id, told};
use crate::harness::{empty_response, ten_tasks};

fn source(name: &str, text: &str) -> Source {
    Source { file: Path::new(name).to_owned(), text: text.into() }
}

fn defaults(id: &str) -> Defaults<'_> {
    Defaults { id, date: "2026-11-22".parse().unwrap(), language: "en" }
}

/// What is said about a file of answers that has something wrong with it.
fn complaint(name: &str, text: &str) -> String {
    let failure = read_response(&source(name, text), &ten_tasks(), Some(defaults(&id(1)))).unwrap_err();
    told(&failure, Path::new("/nowhere"))
}

fn full() -> Response {
    let given = |answer| Given::plain(answer);
    let answers = [
        ("T1_first", given(Answer::Level(0))),
        ("T1_second", given(Answer::NotApplicable { reason: "we have \"no\" budget\n of our own".to_owned() })),
        ("T1_third", given(Answer::DontKnow)),
        ("T2_first", Given { comment: Some("perhaps \u{202e} later".to_owned()), ..given(Answer::Unanswered) }),
        ("T2_second", Given { not_agreed: Some("two say 1, four say 3".to_owned()), ..given(Answer::Level(2)) }),
        ("T2_third", Given { carried_from: Some("2026-08-20-baseline".to_owned()), ..given(Answer::Level(4)) }),
    ];
    Response {
        path: Some("forming".to_owned()),
        member: Some("Амбулатория №3".to_owned()),
        code: Some("blue heron".to_owned()),
        together: Some(Together {
            present: Some(6),
            kinds: vec!["staff".to_owned(), "resident".to_owned()],
            missing: Some("the school".to_owned()),
        }),
        about: BTreeMap::from([("role".to_owned(), "staff".to_owned())]),
        declared: Some(Declared::Stage(2)),
        answers: answers.into_iter().map(|(item, given)| (item.to_owned(), given)).collect(),
        reflections: BTreeMap::from([("T3_open".to_owned(), "Who sweeps the hall?".to_owned())]),
        ..empty_response()
    }
}

#[test]
fn a_response_has_the_shape_that_is_documented() {
    insta::assert_snapshot!(write_response(&full(), "2026-11-22-baseline", &ten_tasks()).unwrap());
}

#[test]
fn what_is_written_is_read_back_the_same() {
    let text = write_response(&full(), "2026-11-22-baseline", &ten_tasks()).unwrap();
    let read = read_response(&source("a.json", &text), &ten_tasks(), None).unwrap();
    assert_eq!(read.response, full());
    assert_eq!(read.checkpoint.as_deref(), Some("2026-11-22-baseline"));
    assert_eq!(read.version.as_deref(), Some("1.0.0"));
}

fn given() -> impl Strategy<Value = Given> {
    let words = || proptest::option::of("[^\\s].{0,20}");
    let answer = prop_oneof![
        (0..5_usize).prop_map(Answer::Level),
        Just(Answer::DontKnow),
        "[^\\s].{0,20}".prop_map(|reason| Answer::NotApplicable { reason }),
        Just(Answer::Unanswered),
    ];
    (answer, words(), words(), words()).prop_map(|(answer, comment, not_agreed, carried_from)| Given {
        answer,
        comment,
        not_agreed,
        carried_from,
    })
}

proptest! {
    #[test]
    fn whatever_is_given_to_an_item_is_read_back_the_same(given in given()) {
        let answers = BTreeMap::from([("T1_second".to_owned(), given.clone())]);
        let response = Response { answers, ..empty_response() };
        let text = write_response(&response, "2026-11-22", &ten_tasks()).unwrap();
        let read = read_response(&source("a.json", &text), &ten_tasks(), None).unwrap().response;
        // An entry that says nothing at all is the same as none.
        let expected = if given == Given::plain(Answer::Unanswered) { None } else { Some(given) };
        prop_assert_eq!(read.answers.get("T1_second").cloned(), expected);
    }

    #[test]
    fn no_text_whatever_brings_the_reader_down(text in "\\PC{0,80}", toml in any::<bool>()) {
        let name = if toml { "a.toml" } else { "a.json" };
        let read = read_response(&source(name, &text), &ten_tasks(), Some(defaults(&id(1))));
        prop_assert!(read.is_err_and(|failure| !failure.problems.is_empty()));
    }
}

#[test]
fn three_keys_are_enough() {
    let text = r#"{ "format": "coready/response/1", "questionnaire": { "id": "small-ten" }, "answers": {} }"#;
    let read = read_response(&source("a.json", text), &ten_tasks(), Some(defaults(&id(1)))).unwrap();
    assert_eq!(read.response, empty_response());
}

#[test]
fn the_same_keys_are_read_from_toml() {
    let text = r#"
        format = "coready/response/1"
        date = 2026-11-20
        path = "forming"
        declared_stage = "differs"
        about = { role = "resident" }
        [questionnaire]
        id = "small-ten"
        version = "1.4.2"
        [together]
        present = 6
        [answers]
        T1_first = { level = 3, comment = "nearly" }
        T1_second.not_applicable = "we have none"
        T1_third = { dont_know = true }
        [reflections]
        T3_open = "the school"
    "#;
    let read = read_response(&source("answers.TOML", text), &ten_tasks(), Some(defaults(&id(7)))).unwrap().response;
    assert_eq!((read.id.as_str(), read.date.to_string().as_str()), (id(7).as_str(), "2026-11-20"));
    assert_eq!(read.answers["T1_first"].answer, Answer::Level(3));
    assert_eq!(read.answers["T1_second"].answer, Answer::NotApplicable { reason: "we have none".to_owned() });
    assert_eq!(read.answers["T1_third"].answer, Answer::DontKnow);
    assert_eq!((read.declared, read.together.unwrap().present), (Some(Declared::Differs), Some(6)));
    assert_eq!(read.reflections["T3_open"], "the school");
}

#[test]
fn what_says_nothing_is_no_answer() {
    let text = r#"{ "format": "coready/response/1", "questionnaire": { "id": "small-ten" }, "path": null,
        "answers": { "T1_first": {}, "T1_second": { "level": null, "dont_know": false }, "T1_third": null } }"#;
    let read = read_response(&source("a.json", text), &ten_tasks(), Some(defaults(&id(1)))).unwrap();
    assert_eq!(read.response, empty_response());
}

#[test]
fn every_mistake_in_json_is_told_with_its_place() {
    insta::assert_snapshot!(complaint("answers.json", include_str!("../../fixtures/mistaken-answers.json")));
}

#[test]
fn every_mistake_in_toml_is_told_with_its_place() {
    insta::assert_snapshot!(complaint("answers.toml", include_str!("../../fixtures/mistaken-answers.toml")));
}

#[test]
fn a_file_that_is_not_for_this_questionnaire_says_only_that() {
    let file = |format: &str, questionnaire: &str| {
        format!(
            "format = \"{format}\"\nquestionnaire = {questionnaire}\nanswers = {{ T9_unheard_of = {{ level = 9 }} }}\n"
        )
    };
    let said = [
        file("coready/response/2", "{ id = \"small-ten\" }"),
        file("coready/response/1", "{ id = \"large-ten\" }"),
        file("coready/response/1", "{ id = \"small-ten\", version = \"2.0.0\" }"),
        file("coready/checkpoint/1", "{ id = \"small-ten\" }"),
    ]
    .map(|text| complaint("answers.toml", &text));
    insta::assert_snapshot!(said.join("\n---\n"));
}

#[test]
fn files_that_are_no_answers_at_all_are_told_apart() {
    let said = ["", "{", "[1, 2]", "{}", "{ \"format\": \"coready/response/1\", }", "\"coready/response/1\"", "null"]
        .map(|text| complaint("answers.json", text));
    insta::assert_snapshot!(said.join("\n---\n"));
}

#[test]
fn what_is_nested_beyond_reason_is_a_mistake_and_no_crash() {
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    let nested = format!(
        "{{ \"format\": \"coready/response/1\", \"questionnaire\": {{ \"id\": \"small-ten\" }}, \"answers\": {} }}",
        deep("[", "]")
    );
    assert!(complaint("answers.json", &nested).starts_with("error"));
    assert!(complaint("answers.toml", &format!("answers = {}", deep("[", "]"))).starts_with("error"));
}

#[test]
fn a_stored_response_must_have_its_id_date_and_language() {
    let text = r#"{ "format": "coready/response/1", "questionnaire": { "id": "small-ten" }, "answers": {} }"#;
    let failure = read_response(&source("a.json", text), &ten_tasks(), None).unwrap_err();
    insta::assert_snapshot!(told(&failure, Path::new("/nowhere")));
}

#[test]
fn an_id_that_would_lead_out_of_the_folder_is_refused() {
    let text = r#"{ "format": "coready/response/1", "questionnaire": { "id": "small-ten" }, "answers": {},
        "id": "../../../coready" }"#;
    insta::assert_snapshot!(complaint("answers.json", text));
}

#[test]
fn the_schema_says_what_is_written() {
    insta::assert_snapshot!(response_schema().unwrap());
}
