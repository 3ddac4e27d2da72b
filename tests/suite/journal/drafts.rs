//! Drafts: begun, found, taken up, torn, damaged, held by another program.

use std::fs::{self, OpenOptions};
use std::io::Write;

use coready::journal::{DraftHeader, FoundDraft};
use coready::model::checkpoint::Respondents;
use serde::{Deserialize, Serialize};

use super::desk::{Desk, id};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    number: u32,
    text: String,
}

fn entry(number: u32) -> Entry {
    Entry { number, text: format!("«{number}»\n\"and\" so on") }
}

fn entries(count: u32) -> Vec<Entry> {
    (0..count).map(entry).collect()
}

/// A desk with a draft of number 1 with so many entries, and the draft's file.
fn drafted(count: u32) -> (Desk, String) {
    let desk = Desk::new();
    let mut draft = desk.journal.drafts().begin(&desk.header(1)).unwrap();
    for entry in entries(count) {
        draft.add(&entry).unwrap();
    }
    (desk, format!("drafts/{}.jsonl", id(1)))
}

fn found(desk: &Desk) -> Vec<FoundDraft<Entry>> {
    desk.journal.drafts().found().unwrap_or_else(|failure| panic!("{}", desk.told(&failure)))
}

fn append(desk: &Desk, file: &str, bytes: &[u8]) {
    OpenOptions::new().append(true).open(desk.file(file)).unwrap().write_all(bytes).unwrap();
}

#[test]
fn a_draft_is_found_with_all_that_was_put_into_it() {
    let desk = Desk::new();
    let header = DraftHeader {
        label: Some("Mid-term \"review\"".to_owned()),
        respondents: Respondents::Together,
        member: Some("the clinic".to_owned()),
        code: Some("blue heron".to_owned()),
        path: Some("forming".to_owned()),
        into: Some("2026-11-22-baseline".to_owned()),
        revisit: Some("2026-08-20".to_owned()),
        ..desk.header(1)
    };
    let mut draft = desk.journal.drafts().begin(&header).unwrap();
    for entry in entries(3) {
        draft.add(&entry).unwrap();
    }
    drop(draft);
    assert_eq!(found(&desk), [FoundDraft { header, entries: entries(3), in_use: false }]);
}

#[test]
fn the_draft_begun_first_comes_first() {
    let desk = Desk::new();
    for number in [3, 1, 2] {
        desk.journal.drafts().begin(&DraftHeader { id: id(9 - number), ..desk.header(number) }).unwrap();
    }
    let ids: Vec<String> = found(&desk).into_iter().map(|draft| draft.header.id).collect();
    assert_eq!(ids, [id(8), id(7), id(6)]);
}

#[test]
fn a_draft_taken_up_goes_on_where_it_was_left() {
    let (desk, _) = drafted(2);
    let (mut draft, taken) = desk.journal.drafts().resume::<Entry>(&id(1)).unwrap().unwrap();
    assert_eq!(taken.entries, entries(2));
    draft.add(&entry(2)).unwrap();
    drop(draft);
    assert_eq!(found(&desk)[0].entries, entries(3));
}

#[test]
fn a_draft_in_use_is_seen_and_left_alone() {
    let desk = Desk::new();
    let mut draft = desk.journal.drafts().begin(&desk.header(1)).unwrap();
    draft.add(&entry(0)).unwrap();
    assert!(found(&desk)[0].in_use);
    assert!(desk.journal.drafts().resume::<Entry>(&id(1)).unwrap().is_none());
    draft.add(&entry(1)).unwrap();
    drop(draft);
    assert!(!found(&desk)[0].in_use);
    let (held, _) = desk.journal.drafts().resume::<Entry>(&id(1)).unwrap().unwrap();
    assert!(desk.journal.drafts().resume::<Entry>(&id(1)).unwrap().is_none());
    held.remove().unwrap();
    assert!(found(&desk).is_empty());
}

#[test]
fn a_draft_that_another_program_took_away_is_gone_and_no_error() {
    let (desk, file) = drafted(2);
    assert_eq!(found(&desk).len(), 1);
    // Between looking and taking up, the other program has stored the answers.
    fs::remove_file(desk.file(&file)).unwrap();
    assert!(desk.journal.drafts().resume::<Entry>(&id(1)).unwrap().is_none());
}

#[test]
fn a_draft_is_not_begun_twice() {
    let (desk, file) = drafted(2);
    let before = desk.text(&file);
    assert!(desk.journal.drafts().begin(&desk.header(1)).is_err());
    assert_eq!(desk.text(&file), before);
}

#[test]
fn a_torn_last_line_is_dropped_wherever_it_was_torn() {
    let (desk, file) = drafted(2);
    let whole = fs::read(desk.file(&file)).unwrap();
    append(&desk, &file, "{\"number\":2,\"text\":\"«\"}".as_bytes());
    let torn = fs::read(desk.file(&file)).unwrap();
    for length in whole.len()..=torn.len() {
        fs::write(desk.file(&file), &torn[..length]).unwrap();
        assert_eq!(found(&desk)[0].entries, entries(2));
        let (mut draft, taken) = desk.journal.drafts().resume::<Entry>(&id(1)).unwrap().unwrap();
        assert_eq!(taken.entries, entries(2));
        draft.add(&entry(2)).unwrap();
        drop(draft);
        assert_eq!(found(&desk)[0].entries, entries(3));
    }
}

#[test]
fn a_draft_whose_first_line_was_torn_holds_nothing() {
    let (desk, file) = drafted(0);
    let text = desk.text(&file);
    desk.damage(&file, &text[..text.len() / 2]);
    assert!(found(&desk).is_empty());
    assert_eq!(desk.journal.check().problems.len(), 1);
}

#[test]
fn damaged_lines_are_told_and_nothing_is_deleted() {
    let (desk, file) = drafted(1);
    append(&desk, &file, b"{\"number\":1,\"te\n{\"number\":2,\"text\":\"b\"}\n{\"number\":\"three\"}\n");
    let before = desk.digests();
    insta::assert_snapshot!(desk.told(&desk.journal.drafts().found::<Entry>().unwrap_err()));
    assert!(desk.journal.drafts().resume::<Entry>(&id(1)).is_err());
    assert_eq!(desk.digests(), before);
}

#[test]
fn a_damaged_first_line_is_told_without_showing_all_of_it() {
    let (desk, file) = drafted(1);
    let text = desk.text(&file);
    let said = [
        text.replacen("coready/draft/1", "coready/draft/2", 1),
        text.replacen("\"language\":\"en\",", "", 1),
        text.replacen("Task T1", "Task X1", 1),
        text.replacen('{', "", 1),
    ]
    .map(|text| {
        desk.damage(&file, &text);
        desk.told(&desk.journal.drafts().found::<Entry>().unwrap_err())
    });
    insta::assert_snapshot!(said.join("\n---\n").replace(&desk.frozen.digest[..12], "DIGEST"));
}

#[test]
fn a_draft_outlives_its_questionnaire() {
    let (desk, _) = drafted(2);
    fs::remove_file(desk.file("small-ten.toml")).unwrap();
    let [draft] = found(&desk).try_into().unwrap();
    assert_eq!(draft.header.frozen, desk.frozen);
}

#[test]
fn the_answer_set_of_a_draft_is_stored_once_however_often_it_is_tried() {
    let (desk, _) = drafted(2);
    let first = desk.store(1, None).unwrap();
    let [draft] = found(&desk).try_into().unwrap();
    assert_eq!(draft.header.id, desk.checkpoints()[0].responses[0].id);
    assert_eq!(desk.store(1, None).unwrap(), first);
    assert_eq!(desk.checkpoints().len(), 1);
}
