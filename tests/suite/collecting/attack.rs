//! Every hostile file handed to the program itself: it ends by itself with an error or a warning, in little memory, and the
//! journal is as it was or holds whole responses more.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::command::of_many;
use super::hostile::{damaged, single};
use crate::harness::process::{coready, err, out};

/// The most memory, in kilobytes.
const PEAK: u64 = 512 * 1024;

/// Every file below a folder with what it holds.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut contents = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("it can be listed") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                open.push(path);
            } else {
                contents.insert(path.display().to_string(), fs::read(&path).expect("it can be read"));
            }
        }
    }
    contents
}

/// The program under a limit of its address space, so that taking more memory is an error of its own.
fn limited(folder: &Path, arguments: &[&str]) -> Command {
    let program = coready(folder);
    let mut command = Command::new("sh");
    command.current_dir(folder).env_clear().env("TZ", "UTC").env("SOURCE_DATE_EPOCH", "1795338000");
    command.args(["-c", &format!("ulimit -v {PEAK}; exec \"$0\" \"$@\"")]).arg(program.get_program()).args(arguments);
    command
}

#[test]
fn hostile_files_end_in_words_and_leave_the_journal_whole() {
    let world = of_many();
    let checkpoint = world.folder().join("checkpoints");
    let before = contents(&checkpoint);
    let files = single().into_iter().chain(damaged().into_iter().step_by(12));
    let mut count = 0;
    for (name, bytes) in files {
        count += 1;
        fs::write(world.folder().join(&name), bytes).expect("there is room");
        let ran = limited(world.folder(), &["collect", &name]).output().expect("the program starts");
        let (out, err) = (out(&ran), err(&ran));
        assert!(matches!(ran.status.code(), Some(0 | 1)), "{name}: {:?}\n{err}", ran.status);
        assert!(!err.contains("panicked") && !out.contains('\u{202E}') && !err.contains('\u{202E}'), "{name}: {err}");
        let after = contents(&checkpoint);
        assert!(before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)), "{name}: the journal was changed");
        if ran.status.code() == Some(1) {
            assert!(err.contains("error"), "{name}: {err}");
            assert_eq!(after.len(), before.len(), "{name}: something was stored");
        }
        for path in after.keys().filter(|path| !before.contains_key(*path)) {
            fs::remove_file(path).expect("it was stored just now");
        }
        fs::remove_file(world.folder().join(&name)).expect("it was written just now");
    }
    assert!(count >= 100, "{count}");
}
