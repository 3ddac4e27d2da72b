//! What can befall a journal: it vanishes, its files are damaged. What was stored before stays, and the error says what to
//! do. A full disk and a read-only one are tried in `crash`, on the whole program.

use std::fs;

use coready::journal::Opening;

use super::desk::{Desk, now, told};

#[test]
fn a_journal_that_vanished_is_not_made_anew_where_it_was() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    let mut draft = desk.journal.drafts().begin(&desk.header(2)).unwrap();
    draft.add(&"before").unwrap();
    let away = desk.journal.folder.with_file_name("away");
    fs::rename(&desk.journal.folder, &away).unwrap();
    let opening = Opening { label: None, path: None, invited: None };
    let failures = [
        desk.store(3, None).unwrap_err(),
        desk.journal.close(now(3).moment).unwrap_err(),
        desk.journal.drafts().begin(&desk.header(3)).unwrap_err(),
        desk.journal.checkpoints().unwrap_err(),
        desk.journal.open(&opening, now(3)).unwrap_err(),
        draft.add(&"after").unwrap_err(),
    ];
    insta::assert_snapshot!(failures.map(|failure| desk.told(&failure)).join("\n---\n"));
    assert!(!desk.journal.folder.exists());
    fs::rename(&away, &desk.journal.folder).unwrap();
    assert_eq!(desk.checkpoints().len(), 1);
}

#[test]
fn everything_damaged_is_told_at_once() {
    let desk = Desk::new();
    for (number, label) in
        [(1, "half"), (2, "hand"), (3, "digest"), (4, "newer"), (5, "whole"), (6, "gone"), (7, "copy")]
    {
        desk.store(number, Some(label)).unwrap();
    }
    let before = desk.text("checkpoints/2026-11-22-whole/checkpoint.toml");
    let half = format!("checkpoints/2026-11-22-half/responses/{}.json", super::desk::id(1));
    let text = desk.text(&half);
    desk.damage(&half, &text[..text.len() / 2]);
    desk.damage(
        "checkpoints/2026-11-22-hand/checkpoint.toml",
        "format = \"coready/checkpoint/1\"\nlabel = hand\nopened = \"yesterday\"\n",
    );
    let frozen = desk.frozen.text.replace("Task T1", "Task 1");
    assert_ne!(frozen, *desk.frozen.text);
    desk.damage("checkpoints/2026-11-22-digest/questionnaire.toml", &frozen);
    desk.damage("checkpoints/2026-11-22-newer/closed.toml", "format = \"coready/closed/2\"\n");
    fs::remove_file(desk.file("checkpoints/2026-11-22-gone/questionnaire.toml")).unwrap();
    let folder = "checkpoints/2026-11-22-copy/responses";
    fs::copy(
        desk.file(&format!("{folder}/{}.json", super::desk::id(7))),
        desk.file(&format!("{folder}/{}.json", super::desk::id(8))),
    )
    .unwrap();
    insta::assert_snapshot!(desk.complaint());
    assert_eq!(desk.text("checkpoints/2026-11-22-whole/checkpoint.toml"), before);
}

#[test]
fn nobody_answers_a_questionnaire_that_was_changed_since_it_was_frozen() {
    let desk = Desk::new();
    desk.journal.open(&Opening { label: Some("open"), path: None, invited: None }, now(1)).unwrap();
    assert_eq!(desk.journal.frozen("2026-11-22-open").unwrap(), desk.frozen);
    desk.damage("checkpoints/2026-11-22-open/questionnaire.toml", &desk.frozen.text.replace("Task T1", "Task 1"));
    let failure = desk.journal.frozen("2026-11-22-open").unwrap_err();
    assert!(desk.told(&failure).contains("the questionnaire is not the one that was frozen here"));
}

#[test]
fn every_mistake_in_a_checkpoints_file_is_told_at_once() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    let text = desk.text("checkpoints/2026-11-22/checkpoint.toml");
    let text = text
        .replace("opened = \"2026", "opened = \"soon 2026")
        .replace("respondents", "respondent")
        .replace("version = ", "vrsion = ");
    desk.damage("checkpoints/2026-11-22/checkpoint.toml", &text);
    insta::assert_snapshot!(desk.complaint());
}

#[test]
fn a_questionnaire_that_was_exchanged_together_with_its_digest_does_not_go_with_the_answers() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    let text = desk.frozen.text.replace("id = \"small-ten\"", "id = \"other-ten\"");
    let checkpoint = desk.text("checkpoints/2026-11-22/checkpoint.toml");
    let digest = coready::files::sha256(text.as_bytes());
    desk.damage("checkpoints/2026-11-22/questionnaire.toml", &text);
    desk.damage("checkpoints/2026-11-22/checkpoint.toml", &checkpoint.replace(&desk.frozen.digest, &digest));
    insta::assert_snapshot!(desk.complaint());
}

#[test]
fn files_too_large_or_not_text_are_told() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    let file = format!("checkpoints/2026-11-22/responses/{}.json", super::desk::id(1));
    fs::write(desk.file(&file), vec![b' '; (1 << 20) + 1]).unwrap();
    let large = desk.complaint();
    fs::write(desk.file(&file), b"{ \"format\": \"\xff\" }").unwrap();
    insta::assert_snapshot!(large + "---\n" + &desk.complaint());
}

#[test]
fn a_journal_at_a_path_with_hidden_characters_is_told_without_them() {
    let holder = tempfile::tempdir().unwrap();
    let folder = holder.path().join("a\u{1b}[31mb");
    let failure = coready::journal::Journal::find(&folder, Some(&folder)).unwrap_err();
    assert!(!told(&failure, holder.path()).contains('\u{1b}'));
}
