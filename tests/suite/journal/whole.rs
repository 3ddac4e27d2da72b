//! Is everything whole? A journal in order, and one with everything wrong that can be.

use std::fs;

use coready::error::Failure;
use coready::journal::Opening;

use super::desk::{Desk, id, moment, now};

#[test]
fn a_journal_in_order_has_nothing_to_complain_about() {
    let desk = Desk::new();
    desk.store(1, Some("baseline")).unwrap();
    desk.store(2, None).unwrap();
    desk.journal.open(&Opening { label: Some("open"), path: Some("forming"), invited: Some(3) }, now(3)).unwrap();
    let mut draft = desk.journal.drafts().begin(&desk.header(4)).unwrap();
    draft.add(&"an answer").unwrap();
    let checked = desk.journal.check();
    assert_eq!(checked.problems, []);
    assert_eq!((checked.checkpoints, checked.responses, checked.drafts), (3, 2, 1));
}

#[test]
fn an_empty_journal_has_nothing_to_complain_about() {
    assert_eq!(Desk::new().journal.check(), coready::journal::Checked::default());
}

#[test]
fn what_file_managers_and_git_leave_is_no_problem() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    for name in
        [".DS_Store", "checkpoints/Thumbs.db", "checkpoints/2026-11-22/.gitkeep", "minutes.docx", "small-ten.fr.toml"]
    {
        desk.damage(name, "whatever");
    }
    assert_eq!(desk.journal.check().problems, []);
}

#[test]
fn everything_out_of_order_is_named_with_what_to_do() {
    let desk = Desk::new();
    for (number, label) in [(1, "renamed"), (2, "stray"), (3, "versions"), (4, "two")] {
        desk.store(number, Some(label)).unwrap();
    }
    let checkpoints = desk.file("checkpoints");
    fs::rename(checkpoints.join("2026-11-22-renamed"), checkpoints.join("2026-11-22-start")).unwrap();
    desk.damage("checkpoints/2026-11-22-stray/notes.txt", "");
    desk.damage(&format!("checkpoints/2026-11-22-stray/responses/{} (copy).json", id(2)), "");
    let versions = format!("checkpoints/2026-11-22-versions/responses/{}.json", id(3));
    desk.damage(&versions, &desk.text(&versions).replace("\"1.0.0\"", "\"1.0.1\""));
    let (one, other) = (format!("checkpoints/2026-11-22-two/responses/{}.json", id(4)), id(5));
    desk.damage(
        &format!("checkpoints/2026-11-22-two/responses/{other}.json"),
        &desk.text(&one).replace(&id(4), &other),
    );
    let open = desk.journal.open(&Opening { label: Some("cut"), path: None, invited: None }, now(6)).unwrap();
    let closed = format!("format = \"coready/closed/1\"\nclosed = \"{}\"\nresponse = \"{}\"\n", moment(6), id(6));
    desk.damage(&format!("checkpoints/{}/closed.toml", open.id), &closed);
    fs::create_dir(checkpoints.join(".new-abcdef")).unwrap();
    fs::create_dir(checkpoints.join("2026-11-23")).unwrap();
    desk.damage("checkpoints/loose.txt", "");
    desk.damage(".new-ghijkl", "");
    drop(desk.journal.drafts().begin(&desk.header(7)).unwrap());
    fs::rename(desk.file(&format!("drafts/{}.jsonl", id(7))), desk.file(&format!("drafts/{}.jsonl", id(8)))).unwrap();
    desk.damage(&format!("drafts/{}.jsonl", id(9)), "");
    desk.damage("drafts/mine.jsonl", "");
    let before = desk.digests();
    insta::assert_snapshot!(desk.told(&Failure::from(desk.journal.check().problems)));
    assert_eq!(desk.digests(), before);
}
