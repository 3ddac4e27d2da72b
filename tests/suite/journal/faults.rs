//! What a disk can do to a journal: full, read-only, gone. What was stored before stays, and the error says what to do.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use coready::error::{Exit, Failure};
use coready::journal::Opening;

use super::desk::{Desk, now, settings, told};

/// Runs an ignored test of this file as another program, started by a line of shell in which `$RUN` starts it. Gives
/// what it wrote, or `None` if the shell could not prepare the place.
fn elsewhere(test: &str, shell: &str, folder: &Path) -> Option<String> {
    let said = tempfile::NamedTempFile::new().unwrap();
    fs::set_permissions(said.path(), fs::Permissions::from_mode(0o666)).unwrap();
    let run = format!("{} --ignored --exact journal::faults::{test}", std::env::current_exe().unwrap().display());
    let status = Command::new("sh")
        .args(["-c", shell])
        .env("RUN", run)
        .env("COREADY_TEST_FOLDER", folder)
        .env("COREADY_TEST_SAID", said.path())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status()
        .unwrap();
    let said = fs::read_to_string(said.path()).unwrap();
    // What the shell could not prepare leaves nothing written; what fails in the other program must fail here.
    assert!(status.success() || said.is_empty(), "{said}");
    (!said.is_empty()).then_some(said)
}

fn folder() -> std::path::PathBuf {
    std::env::var("COREADY_TEST_FOLDER").unwrap().into()
}

/// Writes for the test that started this program, while the check that follows may still fail.
fn say(text: &str) {
    fs::write(std::env::var("COREADY_TEST_SAID").unwrap(), text).unwrap();
}

/// Stores until the disk is full, adding to a draft as well; nothing of what was stored may suffer.
#[test]
#[ignore = "started on a full disk by the next test"]
fn another_program_fills_the_disk() {
    say("began");
    let folder = folder();
    let desk = if folder.join("coready.toml").exists() { Desk::at(&folder) } else { Desk::make(&folder) };
    let mut draft = desk.journal.begin_draft(&desk.header(999)).ok();
    let mut stored = desk.checkpoints();
    let mut number = 100;
    let failure = loop {
        match desk.store(number, None) {
            Ok(_) => stored = desk.checkpoints(),
            Err(failure) => break failure,
        }
        number += 1;
        assert!(number < 10_000, "the disk does not get full");
    };
    assert_eq!(failure.exit, Exit::AtFault);
    assert_eq!(desk.checkpoints(), stored);
    let mut added: Vec<String> = Vec::new();
    if let Some(draft) = &mut draft {
        let line = "x".repeat(500);
        while draft.add(&line).is_ok() {
            added.push(line.clone());
            assert!(added.len() < 10_000, "the disk does not get full");
        }
        assert!(draft.add(&"y".repeat(20_000)).is_err());
        assert_eq!(desk.journal.drafts::<String>().unwrap()[0].entries, added);
    }
    let problems = desk.journal.check().problems;
    assert!(problems.is_empty(), "{}", desk.told(&Failure::from(problems)));
    say(&desk.told(&failure));
}

#[test]
fn a_full_disk_harms_nothing_that_was_stored() {
    let holder = tempfile::tempdir().unwrap();
    let small_disk = "exec unshare --user --map-root-user --mount sh -c \
        'mount -t tmpfs -o size=512k tmpfs \"$COREADY_TEST_FOLDER\" && exec $RUN'";
    let said = elsewhere("another_program_fills_the_disk", small_disk, holder.path());
    if let Some(said) = said {
        assert!(said.contains("there is no room left to write"), "{said}");
        assert!(said.contains("free some space"), "{said}");
        return;
    }
    // No disk of one's own to be had here: a limit on the size of a file breaks off writing in the middle just so.
    let folder = holder.path().join("journal");
    Desk::make(&folder).store(1, None).unwrap();
    let small_files = "trap '' XFSZ; ulimit -f 8; exec $RUN";
    let said = elsewhere("another_program_fills_the_disk", small_files, &folder).expect("a limit can always be set");
    assert!(said.contains("could not be used"), "{said}");
    assert_eq!(Desk::at(&folder).checkpoints().len(), 1);
}

/// Tries everything that writes.
fn everything_refused(desk: &Desk) -> String {
    let stored = desk.checkpoints();
    let opening = Opening { label: Some("new"), path: None, invited: None };
    let refused = [
        desk.store(7, None).unwrap_err(),
        desk.journal.open(&opening, now(7)).unwrap_err(),
        desk.journal.begin_draft(&desk.header(7)).unwrap_err(),
        coready::journal::Journal::init(&desk.file("inner"), &inner(), &coready::text::Catalogue::english())
            .unwrap_err(),
    ];
    assert!(refused.iter().all(|failure| failure.exit == Exit::AtFault));
    assert_eq!(desk.checkpoints(), stored);
    assert_eq!(desk.journal.drafts::<String>().unwrap().len(), 1);
    assert!(desk.journal.check().problems.is_empty());
    refused.map(|failure| desk.told(&failure)).join("\n---\n")
}

fn inner() -> coready::journal::Settings {
    coready::journal::Settings { questionnaire: "ten-tasks".to_owned(), ..settings() }
}

#[test]
#[ignore = "started on a read-only disk by the next test"]
fn another_program_may_not_write() {
    say("began");
    say(&everything_refused(&Desk::at(&folder())));
}

#[test]
fn a_journal_that_may_not_be_written_to_can_still_be_read() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    desk.journal.begin_draft(&desk.header(2)).unwrap();
    let before = desk.digests();
    let read_only = "exec unshare --user --map-root-user --mount sh -c 'mount --bind \"$COREADY_TEST_FOLDER\" \
        \"$COREADY_TEST_FOLDER\" && mount -o remount,bind,ro \"$COREADY_TEST_FOLDER\" && exec $RUN'";
    if let Some(said) = elsewhere("another_program_may_not_write", read_only, &desk.journal.folder) {
        assert!(said.contains("is on a drive that cannot be written to"), "{said}");
    } else {
        // No drive of one's own to be had here: folders of another user do as well, and for root, who may write
        // anywhere, it is a user without rights who tries.
        let _forbidden = Forbidden::new(&desk);
        let nobody =
            "if [ $(id -u) = 0 ]; then exec setpriv --reuid 65534 --regid 65534 --clear-groups $RUN; fi; exec $RUN";
        let said = elsewhere("another_program_may_not_write", nobody, &desk.journal.folder);
        let said = said.expect("some program can be kept from writing");
        assert!(said.contains("may not be read or written by you"), "{said}");
    }
    assert_eq!(desk.digests(), before);
}

/// Folders that may not be written to, until the test is over.
struct Forbidden(Vec<std::path::PathBuf>);

impl Forbidden {
    fn new(desk: &Desk) -> Self {
        // Around the journal nobody else may even look: that is how temporary folders are made.
        fs::set_permissions(desk.journal.folder.parent().unwrap(), fs::Permissions::from_mode(0o755)).unwrap();
        let folders = ["", "checkpoints", "drafts"].map(|name| desk.file(name)).to_vec();
        for folder in &folders {
            set_writable(folder, false);
        }
        Self(folders)
    }
}

impl Drop for Forbidden {
    fn drop(&mut self) {
        for folder in &self.0 {
            set_writable(folder, true);
        }
    }
}

fn set_writable(folder: &Path, writable: bool) {
    let mode = if writable { 0o755 } else { 0o555 };
    fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_journal_that_vanished_is_not_made_anew_where_it_was() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    let mut draft = desk.journal.begin_draft(&desk.header(2)).unwrap();
    draft.add(&"before").unwrap();
    let away = desk.journal.folder.with_file_name("away");
    fs::rename(&desk.journal.folder, &away).unwrap();
    let opening = Opening { label: None, path: None, invited: None };
    let failures = [
        desk.store(3, None).unwrap_err(),
        desk.journal.close(now(3).moment).unwrap_err(),
        desk.journal.begin_draft(&desk.header(3)).unwrap_err(),
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
