//! Making a journal and finding it again.

use std::fs;

use coready::journal::{Journal, Settings};
use coready::model::checkpoint::{Balance, Floors, Respondents, Rules};
use coready::text::Catalogue;

use super::desk::{Desk, settings, told};

#[test]
fn a_journal_is_found_from_every_folder_below_it() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    let below = desk.file("checkpoints/2026-11-22/responses");
    assert_eq!(Journal::find(&below, None).unwrap(), Some(desk.journal.clone()));
    assert_eq!(Journal::find(&desk.journal.folder, None).unwrap(), Some(desk.journal));
}

#[test]
fn where_there_is_no_journal_none_is_found() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Journal::find(folder.path(), None).unwrap(), None);
}

#[test]
fn a_folder_named_that_holds_no_journal_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let failure = Journal::find(folder.path(), Some(folder.path())).unwrap_err();
    insta::assert_snapshot!(told(&failure, folder.path()));
}

#[test]
fn the_file_explains_itself() {
    insta::assert_snapshot!(Desk::new().text("coready.toml"));
}

#[test]
fn values_from_people_come_back_as_they_were_typed() {
    let names = ["Ünïted \"Hands\" \\ 新しい", "'''", "C:\\new\\table", "اتحاد الجيران", "a # b = \"c\"", "🤝"];
    for name in names {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            organisation: name.to_owned(),
            questionnaire: "ten-tasks".to_owned(),
            respondents: Respondents::Together,
            language: Some("fr".to_owned()),
            rules: Rules::default(),
        };
        Journal::init(folder.path(), &settings, &Catalogue::english()).unwrap();
        let found = Journal::find(folder.path(), None).unwrap().unwrap();
        assert_eq!(found.settings, settings);
    }
}

#[test]
fn a_journal_is_never_made_over_another() {
    let desk = Desk::new();
    let before = desk.text("coready.toml");
    let other = Settings { organisation: "Somebody else".to_owned(), ..settings() };
    let failure = Journal::init(&desk.journal.folder, &other, &Catalogue::english()).unwrap_err();
    insta::assert_snapshot!(desk.told(&failure));
    assert_eq!(desk.text("coready.toml"), before);
}

#[test]
fn a_journal_is_not_made_with_values_that_are_empty_hidden_or_unknown() {
    let folder = tempfile::tempdir().unwrap();
    let bad = [
        Settings { organisation: "  ".to_owned(), language: Some(String::new()), ..settings() },
        Settings { organisation: "Harbour\u{202e}noitilaoC".to_owned(), ..settings() },
        Settings { questionnaire: "ten-task".to_owned(), ..settings() },
        Settings { questionnaire: "horoscope".to_owned(), ..settings() },
        Settings { questionnaire: "missing.toml".to_owned(), ..settings() },
    ];
    let failures =
        bad.iter().map(|settings| Journal::init(folder.path(), settings, &Catalogue::english()).unwrap_err());
    let said: Vec<String> = failures.map(|failure| told(&failure, folder.path())).collect();
    insta::assert_snapshot!(said.join("\n---\n"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn every_mistake_in_the_settings_is_told_at_once() {
    let desk = Desk::new();
    let text = "format = \"coready/journal/1\"\norganisation = 12\nquestionaire = \"ten-tasks\"\n\
                respondents = \"everybody\"\nlanguage = [\"en\"]\n";
    desk.damage("coready.toml", text);
    let failure = Journal::find(&desk.journal.folder, None).unwrap_err();
    insta::assert_snapshot!(desk.told(&failure));
}

#[test]
fn broken_toml_a_newer_format_and_another_files_format_are_told_apart() {
    let desk = Desk::new();
    let said: Vec<String> = [
        "format = \"coready/journal/1\"\norganisation = \"open\nquestionnaire = \n",
        "format = \"coready/journal/2\"\nsomething = \"new\"\n",
        "format = \"coready/response/1\"\n",
        "organisation = \"The Harbour Coalition\"\n",
        "",
    ]
    .iter()
    .map(|text| {
        desk.damage("coready.toml", text);
        desk.told(&Journal::find(&desk.journal.folder, None).unwrap_err())
    })
    .collect();
    insta::assert_snapshot!(said.join("\n---\n"));
}

#[test]
fn the_file_of_a_journal_of_many_explains_balance_and_floors() {
    insta::assert_snapshot!(Desk::of(Respondents::Many).text("coready.toml"));
}

#[test]
fn balance_and_raised_floors_come_back_as_they_were_typed() {
    let rules = Rules { floors: Floors { mean: 7, other: 12 }, balance: Balance::Members };
    let folder = tempfile::tempdir().unwrap();
    let settings =
        Settings { questionnaire: "ten-tasks".to_owned(), respondents: Respondents::Many, rules, ..settings() };
    Journal::init(folder.path(), &settings, &Catalogue::english()).unwrap();
    assert_eq!(Journal::find(folder.path(), None).unwrap().unwrap().settings, settings);
}

#[test]
fn without_a_word_about_rules_the_usual_ones_hold() {
    let desk = Desk::new();
    assert!(!desk.text("coready.toml").contains("floors"));
    assert_eq!(
        desk.journal.settings.rules,
        Rules { floors: Floors { mean: 5, other: 8 }, balance: Balance::Respondents }
    );
}

#[test]
fn who_raises_the_floor_for_averages_raises_the_other_with_it() {
    let desk = Desk::new();
    desk.damage("coready.toml", &(desk.text("coready.toml") + "[floors]\nmean = 10\n"));
    let found = Journal::find(&desk.journal.folder, None).unwrap().unwrap();
    assert_eq!(found.settings.rules.floors, Floors { mean: 10, other: 10 });
}

#[test]
fn floors_are_never_lowered() {
    let desk = Desk::new();
    let text = desk.text("coready.toml");
    let said = ["mean = 4", "other = 7", "mean = 10\nother = 9", "mean = 0\nother = -1", "men = 6"].map(|floors| {
        desk.damage("coready.toml", &format!("{text}balance = \"nobody\"\n[floors]\n{floors}\n"));
        desk.told(&Journal::find(&desk.journal.folder, None).unwrap_err())
    });
    insta::assert_snapshot!(said.join("\n---\n"));
}

#[test]
fn a_setting_that_says_nothing_is_told_as_missing() {
    let desk = Desk::new();
    desk.damage("coready.toml", &desk.text("coready.toml").replace("The Harbour Coalition", " "));
    insta::assert_snapshot!(desk.told(&Journal::find(&desk.journal.folder, None).unwrap_err()), @r#"
    error: the key `organisation` is missing
     --> JOURNAL/coready.toml:7:16
      |
    7 | organisation = " "
      |                ^^^
      |
      = hint: add it, or bring the file back from a copy
    "#);
}
