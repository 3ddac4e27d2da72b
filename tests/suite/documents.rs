//! What the documents show is what happens: every console block runs, in a copy of the folder its reader is in.
//! `TRYCMD=overwrite cargo test --test suite documents` writes what happens now into the documents.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_coready");

/// Noon of 22 November 2026, the day on which every document is set.
const NOON: &str = "1795348800";

/// How the documents begin a command from the source, and the one word that stands for it while they are tested.
const FROM_SOURCE: (&str, &str) = ("$ cargo run --release -- ", "$ coready-from-source ");

/// Folders that the documents are set in; the copies stand for them.
const READERS_FOLDERS: [&str; 2] = ["/home/ana/coready", "/home/ana/eastgate"];

/// How a block of commands begins and how every block ends.
const CONSOLE: &str = "```console";
const FENCE: &str = "```";

/// The line that stands for any lines.
const ELISION: &str = "...";

/// What comes before the picture of the walk in the README.
const PICTURE: &str = "<!-- a screen of `coready assess --plain` -->\n\n```text\n";

#[test]
fn the_readme_shows_what_happens() {
    check(Path::new("README.md"), &["examples", "questionnaires"]);
}

#[test]
fn the_page_for_authors_shows_what_happens() {
    check(Path::new("questionnaires/README.md"), &[""]);
}

#[test]
fn every_example_shows_what_happens() {
    let examples = entries(Path::new("examples"));
    assert!(examples.len() >= 2, "the examples are gone");
    for example in examples {
        check(&example.join("README.md"), &[""]);
    }
}

#[test]
fn the_picture_of_the_walk_is_a_real_screen() {
    let readme = fs::read_to_string("README.md").expect("there is a README");
    let (_, rest) = readme.split_once(PICTURE).expect("the README has a picture of the walk");
    let (picture, _) = rest.split_once("```").expect("the picture ends");
    let walk = walk("3\ns\ns\ns\ns\ns\n3\n");
    assert!(walk.contains(picture.trim_end()), "the picture is no screen of this walk:\n{walk}");
}

/// Runs the console blocks of a document where its reader is: in its folder, of which only `needed` matters.
fn check(document: &Path, needed: &[&str]) {
    let text = fs::read_to_string(document).unwrap_or_else(|error| panic!("{}: {error}", document.display()));
    assert_commands_are_ours(document, &text);
    let folder = TempDir::new().expect("there is room for a folder");
    let input = folder.path().join("page.in");
    let here = document.parent().expect("a document is in a folder");
    for name in needed {
        copy(&Path::new(".").join(here).join(name), &input.join(name));
    }
    fs::create_dir(folder.path().join("page.out")).expect("the folder takes another");
    let page = folder.path().join("page.md");
    fs::write(&page, to_tested(&text)).expect("the folder takes a file");
    run(&page);
    if std::env::var_os("TRYCMD").is_some_and(|mode| mode == "overwrite") {
        let now = from_tested(&fs::read_to_string(&page).expect("the page is still there"), &text);
        fs::write(document, now).expect("the document can be written");
    }
}

/// A command that is not known would be left out silently, and so would a document without any.
fn assert_commands_are_ours(document: &Path, text: &str) {
    let commands: Vec<&str> = text.lines().filter(|line| line.starts_with("$ ")).collect();
    assert!(!commands.is_empty(), "{} shows no command", document.display());
    for command in commands {
        let ours = command.starts_with("$ coready") || command.starts_with(FROM_SOURCE.0);
        assert!(ours, "{}: this cannot be tested: {command}", document.display());
    }
}

fn run(page: &Path) {
    let tests = trycmd::TestCases::new();
    tests.register_bin("coready", Path::new(PROGRAM)).register_bin("coready-from-source", Path::new(PROGRAM));
    for (name, value) in environment() {
        tests.env(name, value);
    }
    tests.case(page).run();
}

/// Everything outside that the program goes by; an empty variable is as good as none.
fn environment() -> [(&'static str, &'static str); 6] {
    [
        ("SOURCE_DATE_EPOCH", NOON),
        ("COLUMNS", "80"),
        ("TERM", "xterm"),
        ("NO_COLOR", ""),
        ("ACCESSIBLE", ""),
        ("COREADY_JOURNAL", ""),
    ]
}

/// The document as it is run: an output ends with a line end, so there is an empty line before the fence.
fn to_tested(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let mut in_console = false;
    for line in text.lines() {
        if in_console && line == FENCE && lines.last().is_some_and(|last| *last != ELISION && !last.starts_with("$ ")) {
            lines.push("");
        }
        in_console = line == CONSOLE || in_console && line != FENCE;
        lines.push(line);
    }
    let text = lines.join("\n") + "\n";
    let text = text.replace(FROM_SOURCE.0, FROM_SOURCE.1);
    READERS_FOLDERS.iter().fold(text, |text, folder| text.replace(folder, "[CWD]"))
}

/// The way back from [`to_tested`].
fn from_tested(tested: &str, original: &str) -> String {
    let folder = READERS_FOLDERS.iter().find(|folder| original.contains(**folder)).unwrap_or(&"[CWD]");
    let tested = tested.replace("\n\n```\n", "\n```\n");
    tested.replace(FROM_SOURCE.1, FROM_SOURCE.0).replace("[CWD]", folder)
}

/// What is asked of someone who gives these replies and then stops.
fn walk(replies: &str) -> String {
    let folder = TempDir::new().expect("there is room for a folder");
    let program = |arguments: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).current_dir(folder.path()).envs(environment());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("the program starts")
    };
    program(&["init"]).wait_with_output().expect("the program ends");
    let mut walking = program(&["assess", "--plain"]);
    let mut input = walking.stdin.take().expect("the input is a pipe");
    input.write_all(replies.as_bytes()).expect("the program reads");
    drop(input);
    let output = walking.wait_with_output().expect("the program ends");
    String::from_utf8(output.stderr).expect("the program speaks UTF-8")
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("the copy can be made");
        for entry in entries(from) {
            copy(&entry, &to.join(entry.file_name().expect("an entry has a name")));
        }
    } else {
        fs::copy(from, to).expect("the copy can be made");
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut entries: Vec<PathBuf> = listed.map(|entry| entry.expect("the entry can be read").path()).collect();
    entries.sort();
    entries
}
