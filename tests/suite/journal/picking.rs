//! Naming a checkpoint the way a person does.

use coready::journal::{Opening, newest, pick};

use super::desk::{Desk, now};

fn desk() -> Desk {
    let desk = Desk::new();
    for (number, label) in [(1, Some("Baseline")), (2, Some("Mid-term")), (3, Some("Mid-term")), (4, None)] {
        desk.store(number, label).unwrap();
    }
    desk
}

#[test]
fn a_checkpoint_is_found_by_id_label_or_the_beginning_of_either() {
    let checkpoints = desk().checkpoints();
    for (name, id) in [
        ("2026-11-22-baseline", "2026-11-22-baseline"),
        ("2026-11-22", "2026-11-22"),
        ("Baseline", "2026-11-22-baseline"),
        ("base", "2026-11-22-baseline"),
        ("2026-11-22-b", "2026-11-22-baseline"),
        ("2026-11-22-mid-term", "2026-11-22-mid-term"),
    ] {
        assert_eq!(pick(&checkpoints, Some(name)).unwrap().checkpoint.id, id, "{name}");
    }
}

#[test]
fn a_name_that_fits_several_or_none_is_answered_with_those_there_are() {
    let desk = desk();
    let checkpoints = desk.checkpoints();
    let said = ["Mid-term", "2026", "basline", "final", ""]
        .map(|name| desk.told(&pick(&checkpoints, Some(name)).unwrap_err()));
    insta::assert_snapshot!(said.join("\n---\n"));
}

#[test]
fn without_a_name_it_is_the_newest_with_responses() {
    let desk = desk();
    desk.journal.open(&Opening { label: Some("next"), path: None, invited: None }, now(5)).unwrap();
    let checkpoints = desk.checkpoints();
    assert_eq!(checkpoints.last().unwrap().checkpoint.id, "2026-11-22-next");
    assert_eq!(pick(&checkpoints, None).unwrap().checkpoint.id, "2026-11-22");
    assert_eq!(newest(&checkpoints).unwrap().checkpoint.id, "2026-11-22");
}

#[test]
fn in_an_empty_journal_there_is_nothing_to_find() {
    let desk = Desk::new();
    let said = [None, Some("baseline")].map(|name| desk.told(&pick(&[], name).unwrap_err()));
    insta::assert_snapshot!(said.join("\n---\n"));
}
