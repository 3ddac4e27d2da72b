//! Storing answer sets, opening and closing checkpoints, alone and with twenty at once.

use std::collections::BTreeSet;
use std::fs;
use std::sync::{Arc, Barrier};
use std::time::{Duration, UNIX_EPOCH};

use coready::journal::{Occasion, Opening};
use coready::model::checkpoint::Respondents;
use coready::model::response::Response;

use super::desk::{Desk, id, moment, now};

/// How many store at once.
const CROWD: u32 = 20;

fn opening(label: &str) -> Opening<'_> {
    Opening { label: Some(label), path: None, invited: None }
}

#[test]
fn what_is_stored_is_read_back_the_same() {
    let desk = Desk::new();
    let occasion = Occasion {
        path: Some("forming"),
        respondents: Respondents::Together,
        now: moment(9),
        ..desk.occasion(1, Some("Baseline"))
    };
    let stored = desk.journal.store(&occasion, &desk.response(1)).unwrap();
    let [found] = desk.checkpoints().try_into().unwrap();
    assert_eq!((stored.as_str(), found.checkpoint.id.as_str()), ("2026-11-22-baseline", "2026-11-22-baseline"));
    assert_eq!(found.checkpoint.label.as_deref(), Some("Baseline"));
    assert_eq!((found.checkpoint.opened, found.checkpoint.closed), (moment(1), Some(moment(9))));
    assert_eq!(found.checkpoint.path.as_deref(), Some("forming"));
    assert_eq!(found.checkpoint.respondents, Respondents::Together);
    assert_eq!(
        (found.checkpoint.digest.as_str(), &found.questionnaire),
        (&*desk.frozen.digest, &desk.frozen.questionnaire)
    );
    assert_eq!(found.responses, [desk.response(1)]);
}

#[test]
fn a_checkpoints_folder_holds_what_is_documented() {
    let desk = Desk::new();
    desk.store(1, Some("baseline")).unwrap();
    let folder = "checkpoints/2026-11-22-baseline";
    insta::assert_snapshot!(
        desk.text(&format!("{folder}/checkpoint.toml")) + "---\n" + &desk.text(&format!("{folder}/closed.toml"))
    );
    assert_eq!(desk.text(&format!("{folder}/questionnaire.toml")), *desk.frozen.text);
    let mut names: Vec<String> = fs::read_dir(desk.file(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["checkpoint.toml", "closed.toml", "questionnaire.toml", "responses"]);
}

#[test]
fn a_response_looks_last_changed_at_midnight_of_its_day() {
    let desk = Desk::new();
    let stored = desk.store(1, None).unwrap();
    desk.journal.open(&opening("second"), now(2)).unwrap();
    let occasion = Occasion { into: Some("2026-11-22-second"), ..desk.occasion(2, None) };
    let into = desk.journal.store(&occasion, &desk.response(2)).unwrap();
    let midnight = UNIX_EPOCH + Duration::from_secs(1_795_305_600);
    for (checkpoint, number) in [(stored, 1), (into, 2)] {
        let file = desk.file(&format!("checkpoints/{checkpoint}/responses/{}.json", id(number)));
        assert_eq!(fs::metadata(file).unwrap().modified().unwrap(), midnight);
    }
}

#[test]
fn a_name_that_is_taken_gets_a_number() {
    let desk = Desk::new();
    let names: Vec<String> =
        (1..=4).map(|number| desk.store(number, (number > 2).then_some("Mid-term!")).unwrap()).collect();
    assert_eq!(names, ["2026-11-22", "2026-11-22-2", "2026-11-22-mid-term", "2026-11-22-mid-term-2"]);
}

#[test]
fn labels_of_every_script_make_folder_names() {
    let desk = Desk::new();
    let labels =
        ["Évaluation n° 2", "../../etc/passwd", "начало", "初回", "???", "CON", &"long ".repeat(40), "a/b\\c:d*e"];
    let names: Vec<String> =
        (1..).zip(labels).map(|(number, label)| desk.store(number, Some(label)).unwrap()).collect();
    insta::assert_snapshot!(names.join("\n"));
    assert_eq!(desk.checkpoints().len(), labels.len());
}

#[test]
fn labels_that_are_empty_or_hidden_are_refused_before_anything_is_stored() {
    let desk = Desk::new();
    let said =
        ["", " ", "base\u{200f}line", "two\nlines"].map(|label| desk.told(&desk.store(1, Some(label)).unwrap_err()));
    insta::assert_snapshot!(said.join("\n---\n"));
    assert!(desk.checkpoints().is_empty());
}

#[test]
fn a_path_that_is_not_known_is_refused_before_anything_is_stored() {
    let desk = Desk::new();
    let failure = desk.journal.open(&Opening { path: Some("formin"), ..opening("a") }, now(1)).unwrap_err();
    insta::assert_snapshot!(desk.told(&failure));
    assert!(desk.checkpoints().is_empty());
}

#[test]
fn storing_the_same_again_gives_the_same_checkpoint() {
    let desk = Desk::new();
    let first = desk.store(1, Some("baseline")).unwrap();
    let before = desk.digests();
    assert_eq!(desk.store(1, Some("another")).unwrap(), first);
    assert_eq!(desk.digests(), before);
}

#[test]
fn an_id_that_is_no_uuid_is_not_stored() {
    let desk = Desk::new();
    for bad in ["", "../../coready", "4B1F0C1E-0000-4000-8000-000000000001", "4b1f0c1e00004000800000000000000"] {
        let response = Response { id: bad.to_owned(), ..desk.response(1) };
        assert!(desk.journal.store(&desk.occasion(1, None), &response).is_err(), "{bad}");
    }
    assert!(!desk.file("checkpoints").exists());
}

#[test]
fn checkpoints_come_in_the_order_they_were_opened() {
    let desk = Desk::new();
    for (number, label) in [(3, "a"), (1, "c"), (2, "b")] {
        desk.store(number, Some(label)).unwrap();
    }
    let ids: Vec<String> = desk.checkpoints().into_iter().map(|stored| stored.checkpoint.id).collect();
    assert_eq!(ids, ["2026-11-22-c", "2026-11-22-b", "2026-11-22-a"]);
}

#[test]
fn checkpoints_with_the_same_bytes_share_one_questionnaire() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    desk.store(2, None).unwrap();
    let [first, second] = desk.checkpoints().try_into().unwrap();
    assert!(Arc::ptr_eq(&first.questionnaire, &second.questionnaire));
}

#[test]
fn folders_that_are_not_finished_do_not_count() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    fs::create_dir_all(desk.file("checkpoints/.new-abc/responses")).unwrap();
    fs::copy(desk.file("checkpoints/2026-11-22/checkpoint.toml"), desk.file("checkpoints/.new-abc/checkpoint.toml"))
        .unwrap();
    fs::create_dir_all(desk.file("checkpoints/2026-11-23")).unwrap();
    assert_eq!(desk.checkpoints().len(), 1);
}

#[test]
fn answers_for_an_open_checkpoint_go_into_it_and_close_it() {
    let desk = Desk::new();
    let open = desk.journal.open(&Opening { invited: Some(12), ..opening("Baseline") }, now(1)).unwrap();
    assert_eq!(desk.journal.open_checkpoint().unwrap(), Some(open.clone()));
    assert_eq!(desk.checkpoints()[0].checkpoint, open);
    let occasion = Occasion { into: Some(&open.id), ..desk.occasion(2, None) };
    assert_eq!(desk.journal.store(&occasion, &desk.response(2)).unwrap(), open.id);
    let [found] = desk.checkpoints().try_into().unwrap();
    assert_eq!((found.checkpoint.closed, found.checkpoint.invited), (Some(moment(2)), Some(12)));
    assert_eq!(found.responses, [desk.response(2)]);
    assert_eq!(desk.journal.open_checkpoint().unwrap(), None);
}

#[test]
fn answers_for_a_checkpoint_that_was_closed_meanwhile_get_one_of_their_own() {
    let desk = Desk::new();
    let open = desk.journal.open(&opening("first"), now(1)).unwrap();
    desk.journal.close(now(2).moment).unwrap();
    let occasion = Occasion { into: Some(&open.id), ..desk.occasion(3, Some("mine")) };
    assert_eq!(desk.journal.store(&occasion, &desk.response(3)).unwrap(), "2026-11-22-mine");
    let counts: Vec<usize> = desk.checkpoints().iter().map(|stored| stored.responses.len()).collect();
    assert_eq!(counts, [0, 1]);
}

#[test]
fn answers_to_another_questionnaire_never_get_into_an_open_checkpoint() {
    let desk = Desk::new();
    let open = desk.journal.open(&opening("first"), now(1)).unwrap();
    let mut other = crate::harness::ten_tasks();
    other.version = "1.1.0".to_owned();
    let frozen = coready::journal::Frozen::of(&other).unwrap();
    let occasion = Occasion { into: Some(&open.id), frozen: &frozen, ..desk.occasion(2, Some("mine")) };
    assert_eq!(desk.journal.store(&occasion, &desk.response(2)).unwrap(), "2026-11-22-mine");
    assert_eq!(desk.journal.open_checkpoint().unwrap(), Some(open));
}

#[test]
fn a_program_killed_between_closing_and_storing_finishes_when_it_stores_again() {
    let desk = Desk::new();
    let open = desk.journal.open(&opening("first"), now(1)).unwrap();
    let closed = format!("format = \"coready/closed/1\"\nclosed = \"{}\"\nresponse = \"{}\"\n", moment(2), id(2));
    desk.damage(&format!("checkpoints/{}/closed.toml", open.id), &closed);
    let occasion = Occasion { into: Some(&open.id), ..desk.occasion(2, None) };
    let other = desk.journal.store(&occasion, &desk.response(3)).unwrap();
    assert_ne!(other, open.id);
    assert_eq!(desk.journal.store(&occasion, &desk.response(2)).unwrap(), open.id);
    assert_eq!(desk.checkpoints()[0].responses, [desk.response(2)]);
}

#[test]
fn only_one_checkpoint_is_open_at_a_time() {
    let desk = Desk::new();
    desk.journal.open(&opening("first"), now(1)).unwrap();
    let second = desk.journal.open(&opening("second"), now(2)).unwrap_err();
    insta::assert_snapshot!(desk.told(&second));
    desk.journal.close(moment(3)).unwrap();
    desk.journal.open(&opening("second"), now(4)).unwrap();
}

#[test]
fn a_closed_checkpoint_is_not_closed_again() {
    let desk = Desk::new();
    let open = desk.journal.open(&opening("first"), now(1)).unwrap();
    let closed = desk.journal.close(moment(2)).unwrap();
    assert_eq!((closed.id, closed.closed), (open.id, Some(moment(2))));
    insta::assert_snapshot!(desk.told(&desk.journal.close(moment(3)).unwrap_err()));
    assert_eq!(desk.checkpoints()[0].checkpoint.closed, Some(moment(2)));
}

/// Runs this for every number of the crowd at the same moment and gives what came of it.
fn at_once<T: Send>(work: impl Fn(u32) -> T + Sync) -> Vec<T> {
    let barrier = Barrier::new(CROWD as usize);
    let one = |number| {
        barrier.wait();
        work(number)
    };
    std::thread::scope(|scope| {
        let started: Vec<_> = (1..=CROWD).map(|number| scope.spawn(move || one(number))).collect();
        started.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

/// Checks that the answer sets of the whole crowd are there, each whole and in a checkpoint of its own.
fn nothing_lost_nothing_mixed(desk: &Desk, names: &[String]) {
    let checkpoints = desk.checkpoints();
    let stored: BTreeSet<String> =
        checkpoints.iter().flat_map(|stored| &stored.responses).map(|response| response.id.clone()).collect();
    assert_eq!(stored, (1..=CROWD).map(id).collect());
    for (number, name) in (1..).zip(names) {
        let found = checkpoints.iter().find(|stored| stored.checkpoint.id == *name).unwrap();
        assert_eq!(found.responses, [desk.response(number)]);
    }
    let checked = desk.journal.check();
    assert_eq!((checked.problems, checked.responses), (Vec::new(), CROWD as usize));
}

#[test]
fn twenty_at_once_with_the_same_label_lose_nothing_and_mix_nothing() {
    let desk = Desk::new();
    let names = at_once(|number| desk.store(number, Some("baseline")).unwrap());
    nothing_lost_nothing_mixed(&desk, &names);
    let opened_at: BTreeSet<_> = desk.checkpoints().iter().map(|stored| stored.checkpoint.opened).collect();
    assert_eq!(opened_at, (1..=CROWD).map(moment).collect());
}

#[test]
fn twenty_at_once_for_one_open_checkpoint_give_it_to_one_of_them() {
    let desk = Desk::new();
    let open = desk.journal.open(&opening("shared"), now(0)).unwrap();
    let names = at_once(|number| {
        let occasion = Occasion { into: Some(&open.id), ..desk.occasion(number, None) };
        desk.journal.store(&occasion, &desk.response(number)).unwrap()
    });
    nothing_lost_nothing_mixed(&desk, &names);
    assert_eq!(names.iter().filter(|name| **name == open.id).count(), 1);
}

#[test]
fn of_twenty_that_open_at_once_one_does() {
    let desk = Desk::new();
    let opened = at_once(|number| desk.journal.open(&opening(&format!("number {number}")), now(number)).is_ok());
    assert_eq!(opened.into_iter().filter(|opened| *opened).count(), 1);
    assert_eq!(desk.checkpoints().len(), 1);
}

#[test]
fn of_twenty_that_make_a_journal_at_once_one_does() {
    let holder = tempfile::tempdir().unwrap();
    let folder = holder.path().join("new");
    let settings = coready::journal::Settings { questionnaire: "ten-tasks".to_owned(), ..super::desk::settings() };
    let made =
        at_once(|_| coready::journal::Journal::init(&folder, &settings, &coready::text::Catalogue::english()).is_ok());
    assert_eq!(made.into_iter().filter(|made| *made).count(), 1);
}
