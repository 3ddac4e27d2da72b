//! The tables that say where each point of the sources lands: what they name exists, and nothing in the library is left out.

use std::collections::BTreeSet;

use coready::content;

const TABLES: &str = include_str!("../../questionnaires/README.md");

/// Cells of the tables without their first, which holds the point itself.
fn cells() -> Vec<&'static str> {
    let (_, tables) = TABLES.split_once("## Where each point of the sources lands").expect("the section is there");
    let rows = tables.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| ---"));
    let cells: Vec<&str> = rows.flat_map(|row| row.trim_matches('|').split('|').skip(1)).map(str::trim).collect();
    assert!(cells.len() > 300, "{}", cells.len());
    cells
}

fn words<'a>(cells: &[&'a str]) -> impl Iterator<Item = &'a str> {
    let apart = |letter: char| !(letter.is_ascii_alphanumeric() || "_-".contains(letter));
    cells.iter().flat_map(move |cell| cell.split(apart)).filter(|word| !word.is_empty())
}

/// Ids of every item and open question, and those of every practice, over all shipped questionnaires.
fn known() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut names, mut practices) = (BTreeSet::new(), BTreeSet::new());
    for id in content::shipped_ids() {
        let questionnaire = content::shipped(id).unwrap().expect("it is shipped");
        for task in questionnaire.tasks {
            names.extend(task.items.into_iter().map(|item| item.id));
            names.extend(task.reflections.into_iter().map(|open| open.id));
        }
        practices.extend(questionnaire.practices.into_iter().map(|practice| practice.id));
    }
    (names, practices)
}

#[test]
fn every_statement_and_open_question_named_in_the_tables_exists() {
    let ((names, _), cells) = (known(), cells());
    let is_name = |word: &&str| {
        let (task, rest) = word.split_once('_').unwrap_or((word, ""));
        let numbered =
            task.get(1..).is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()));
        numbered && !rest.is_empty()
    };
    let found: Vec<&str> = words(&cells).filter(is_name).collect();
    assert!(found.len() > 200, "{}", found.len());
    let unknown: Vec<&str> = found.into_iter().filter(|name| !names.contains(*name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_practice_is_reached_by_a_statement_and_every_statement_reaches_one() {
    let (_, reached) = known();
    let library: toml::Table = include_str!("../../questionnaires/library/practices.toml").parse().expect("it is TOML");
    let library: BTreeSet<String> = library["practice"]
        .as_array()
        .expect("there are practices")
        .iter()
        .map(|practice| practice["id"].as_str().expect("an id is text").to_owned())
        .collect();
    assert!(library.len() >= 50);
    assert_eq!(library.difference(&reached).collect::<Vec<_>>(), Vec::<&String>::new());
    for id in content::shipped_ids() {
        let questionnaire = content::shipped(id).unwrap().expect("it is shipped");
        for item in questionnaire.tasks.iter().flat_map(|task| &task.items) {
            assert!(!item.practices.is_empty(), "{id} {}", item.id);
        }
    }
}
