//! Mistakes within a table or of the whole file: each is told with its place and what to do.

use std::path::Path;

use coready::content;
use coready::files;
use coready::model::questionnaire::{MOST_LEVELS, MOST_TASKS};
use coready::text::{Catalogue, is_hidden};

use super::{SMALL, assert_told, changed, told};

#[test]
fn every_syntax_error_is_told_and_nothing_else() {
    let text = changed(&[
        ("version = \"1.0.0\"", "version = "),
        ("number = 2", "number = = 2"),
        ("floor = \"preparing\"", "floor = \"nowhere\""),
        ("weight = 2", "weight = 2\nweight = 3"),
    ]);
    assert_told!("syntax", text);
}

#[test]
fn an_unknown_key_is_told_with_the_nearest() {
    let text = changed(&[
        ("sources =", "sorces ="),
        ("established = \"yes\"", "established = \"yes\"\ncolour = \"blue\""),
        ("reverse = true", "revers = true\nextends = \"ten-tasks\""),
    ]);
    assert_told!("unknown-key", text);
}

#[test]
fn a_value_of_the_wrong_kind_is_told_and_not_called_missing() {
    let text = changed(&[
        ("title = \"A small questionnaire\"", "title = 3"),
        ("levels = [\"not so far\", \"preparing\", \"doing\"]", "levels = \"doing\""),
        ("codes = [1, 2, 3]", "codes = [1, \"2\", 3]"),
        ("number = 1", "number = 1.5"),
        ("working = 37.5", "working = \"37.5\""),
        ("weight = 2", "weight = true"),
        ("reverse = true", "reverse = \"yes\""),
        ("text = \"We talk.\"", "text = { en = \"We talk.\" }"),
        ("scale = \"yes-no\"\n\n[[task.item]]", "scale = 2026-11-22\n\n[[task.item]]"),
    ]);
    assert_told!("wrong-kind", text);
}

#[test]
fn what_is_not_written_as_tables_is_told() {
    let text = changed(&[
        ("[[about]]", "[about]"),
        ("[[path]]\nid = \"first\"\ntitle = \"We have just begun\"\ntasks = [\"T1\"]\n", ""),
        ("sources = [\"sscg\"]", "sources = [\"sscg\"]\npath = \"first\""),
        ("[[task.reflection]]\nid = \"T1_open\"\ntext = \"Who else?\"\n", ""),
        ("why = \"It helps.\"", "why = \"It helps.\"\nreflection = [\"Who else?\"]"),
    ]);
    assert_told!("not-tables", text);
}

#[test]
fn everything_missing_from_the_head_is_told() {
    assert_told!("missing-head", "");
}

#[test]
fn everything_missing_from_a_table_is_told() {
    let tables = ["scale", "path", "about", "task", "task.item", "task.reflection", "practice"];
    let empty = tables.map(|table| format!("[[{table}]]\n")).concat();
    let head = SMALL.split("[[scale]]").next().expect("the head comes first");
    assert_told!("missing-in-tables", format!("{head}{empty}[[stage]]\n[[stage]]\n[[stage]]\n"));
}

#[test]
fn an_empty_text_is_told() {
    let text = changed(&[
        ("title = \"Alone\"", "title = \"\""),
        ("text = \"Staff look away.\"", "text = \"   \""),
        ("choices = [\"staff\", \"resident\"]", "choices = [\"staff\", \"resident\", \"\"]"),
        ("version = \"1.0.0\"", "version = \"\""),
        ("source = \"sscg\"\nreferent", "source = \"\"\nreferent"),
    ]);
    assert_told!("empty-text", text);
}

#[test]
fn hidden_characters_are_told_at_their_place() {
    let text = changed(&[
        ("title = \"Alone\"", "title = \"Al\u{202E}one\""),
        ("sounds_like = \"We talk.\"", "sounds_like = \"We \\u0007talk.\""),
        ("\"They plan to.\"", "\"They\\tplan to.\""),
        ("id = \"T1_staff\"", "id = \"T1_\u{2066}staff\""),
        ("established = \"yes\"", "established = \"y\u{200F}es\""),
        ("why = \"It helps.\"", "why = \"It\u{9B}31m helps\u{61C}.\""),
    ]);
    assert_told!("hidden", text);
    assert!(!told(&text).chars().any(|character| character != '\n' && is_hidden(character)), "nothing hidden is shown");
}

#[test]
fn a_label_that_goes_over_several_lines_is_told() {
    let text = changed(&[
        ("title = \"Alone\"", "title = \"\"\"\nAll\nalone\"\"\""),
        ("\"They plan to.\"", "\"They\\nplan to.\""),
    ]);
    assert_told!("several-lines", text);
}

#[test]
fn a_malformed_id_is_told() {
    let text = changed(&[
        ("id = \"small\"", "id = \"Small_One\""),
        ("language = \"en\"", "language = \"English\""),
        ("id = \"ladder\"", "id = \"the ladder\""),
        ("id = \"first\"", "id = \"1st\""),
        ("id = \"T1_staff\"", "id = \"T1-staff\""),
        ("id = \"T1_open\"", "id = \"\""),
        ("id = \"unused\"", "id = \"ünused\""),
    ]);
    assert_told!("malformed-id", text);
}

#[test]
fn a_duplicate_id_is_told_with_the_line_of_the_first() {
    let text = changed(&[
        ("id = \"yes-no\"", "id = \"ladder\""),
        ("id = \"role\"", "id = \"T2\""),
        ("asked_of = [\"staff\"]", ""),
        ("id = \"T1_staff\"", "id = \"t1_LEADERS\""),
        ("id = \"T1_open\"", "id = \"T1\""),
        ("scale = \"yes-no\"\n\n[[task.item]]", "\n[[task.item]]"),
        ("scale = \"yes-no\"\npractices", "practices"),
        ("id = \"unused\"", "id = \"ask-around\""),
        ("[[stage]]\nnumber = 1", "[[path]]\nid = \"first\"\ntitle = \"x\"\ntasks = [\"T1\"]\n\n[[stage]]\nnumber = 1"),
    ]);
    assert_told!("duplicate-id", text);
}

#[test]
fn an_id_that_is_not_the_file_name_is_told() {
    assert_told!("file-name", changed(&[("id = \"small\"", "id = \"smaller\"")]));
}

#[test]
fn a_format_that_is_missing_or_another_is_told() {
    assert_told!("format-missing", changed(&[("format = \"coready/questionnaire/1\"\n", "")]));
    assert_told!("format-other", changed(&[("coready/questionnaire/1", "coready/response/1")]));
}

#[test]
fn of_a_newer_format_nothing_else_is_told() {
    let newer = ("coready/questionnaire/1", "coready/questionnaire/2");
    assert_told!("format-newer", changed(&[newer, ("title = \"Alone\"", "titel = { en = \"Alone\" }")]));
    assert!(told(&SMALL.replace("naire/1", "naire/99999999999999999999")).contains("newer"));
}

#[test]
fn a_file_that_is_too_large_or_not_utf8_or_not_there_is_told() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let write = |name: &str, bytes: &[u8]| {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).expect("the file can be written");
        file
    };
    let large = write("large.toml", &vec![b'#'; (1 << 20) + 1]);
    let latin = write("latin.toml", b"id = \"x\"\ntitle = \"caf\xE9\"\n");
    let missing = folder.path().join("missing.toml");
    let all = [&large, &latin, &missing].map(|file| {
        let failure = content::load(file).expect_err("the file has a mistake");
        failure.told(&Catalogue::english(), 100, false).replace(&folder.path().display().to_string(), "FOLDER")
    });
    insta::with_settings!({ snapshot_path => "../snapshots", omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("content-file", all.join("\n"));
    });
}

#[test]
fn of_thousands_of_mistakes_the_first_thousand_are_told() {
    let text = format!("{SMALL}{}", "[[about]]\n".repeat(1500));
    let failure = super::read(&text).expect_err("the text has mistakes");
    assert_eq!(failure.problems.len(), 1001);
    let last = failure.problems.last().expect("there are problems").clone();
    let told = coready::error::Failure::from(last).told(&Catalogue::english(), 100, false);
    assert!(told.contains("and 3500 more mistakes"), "{told}");
}

#[test]
fn more_tasks_or_levels_than_can_be_scored_and_a_stage_alone_are_told() {
    let task = |number: usize| {
        format!(
            "[[task]]\nid = \"X{number}\"\ntitle = \"X\"\nwhy = \"X\"\n[[task.item]]\nid = \"X{number}_x\"\ntext = \"X\"\nreferent = \"convener\"\n\n"
        )
    };
    let tasks: String = (3..=MOST_TASKS + 1).map(task).collect();
    let last = task(MOST_TASKS + 1);
    let most = SMALL.replace("[[practice]]\nid = \"unused\"", &format!("{tasks}[[practice]]\nid = \"unused\""));
    assert!(super::read(&most.replace(&last, "")).is_ok());
    let levels: Vec<String> = (0..=MOST_LEVELS).map(|level| format!("\"{level}\"")).collect();
    let long = format!("levels = [\"yes\", {}]\nestablished = \"5\"", levels.join(", "));
    let many = most.replace("levels = [\"no\", \"yes\"]\nestablished = \"yes\"", &long);
    let told = told(&many);
    assert!(
        told.contains("there are more than 64 tasks") && told.contains("make several questionnaires of it"),
        "{told}"
    );
    assert!(told.contains("the scale has more than 1000 levels"), "{told}");
    let (before, rest) = SMALL.split_once("[[stage]]\nnumber = 2").expect("it is there");
    let (_, after) = rest.split_once("[[about]]").expect("it is there");
    let alone = super::told(&format!("{before}[[about]]{after}"));
    assert!(alone.contains("one stage alone tells nothing"), "{alone}");
}

#[test]
fn a_text_with_a_byte_order_mark_and_windows_line_ends_reads_the_same() {
    let windows = format!("\u{FEFF}{}", SMALL.replace('\n', "\r\n"));
    assert_eq!(super::read(&windows), super::read(SMALL));
    assert!(super::read(SMALL).is_ok());
    let told = told(&windows.replace("weight = 2", "weight = 20"));
    assert!(told.contains("small.toml:64:10"), "{told}");
}

#[test]
fn the_file_name_is_made_safe_and_its_own_name_is_compared() {
    let source = files::source(Path::new("folder/small.toml"), SMALL.as_bytes().to_vec()).expect("it is short");
    assert!(content::read(&source).is_ok());
}
