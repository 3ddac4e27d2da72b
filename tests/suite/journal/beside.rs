//! What stands beside the answers: commitments, stories, values. It is created once, read back as it was said, found whole
//! or told to be damaged, and survives whatever befalls the answers.

use std::fs;
use std::path::Path;

use coready::error::Failure;
use coready::journal::{may_be_read, newest_to_read};
use coready::model::checkpoint::Respondents;
use coready::model::measure::{Counted, Value};
use coready::model::plan::{Commitment, Outcome};
use coready::model::questionnaire::{Better, Measure};
use coready::model::reflection::Story;

use super::desk::{Desk, id, moment};

const CHECKPOINT: &str = "2026-11-22";

fn commitment(number: u32) -> Commitment {
    Commitment {
        id: id(number),
        what: format!("Ask “{number}” = \"more\""),
        who: "Ana".to_owned(),
        ours: number.is_multiple_of(2),
        by: "2026-12-06".parse().unwrap(),
        task: Some("T3".to_owned()),
        practice: None,
        checkpoint: Some(CHECKPOINT.to_owned()),
        made: moment(number),
        outcome: Outcome::Open,
    }
}

fn story(number: u32) -> Story {
    Story {
        story: Some("Once,\nupon a \"time\" '''".to_owned()),
        holds: vec!["no time".to_owned()],
        whys: vec!["few".to_owned(), "fewer".to_owned()],
        open: [("T1_open".to_owned(), "= beans".to_owned())].into(),
        ..Story::blank(&id(number), "T1", moment(number))
    }
}

fn value(number: u32, amount: &str) -> Value {
    let measure = Measure {
        id: "meals".to_owned(),
        title: "Meals".to_owned(),
        unit: "a week".to_owned(),
        for_whom: None,
        better: Some(Better::Higher),
    };
    Value { id: id(number), measure, amount: amount.parse().unwrap(), note: None, recorded: moment(number) }
}

/// A journal with one checkpoint and one of everything beside it.
fn full() -> Desk {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    desk.journal.commit(&commitment(2)).unwrap();
    desk.journal.keep_story(CHECKPOINT, &story(3)).unwrap();
    desk.journal.store_value(CHECKPOINT, &value(4, "12.50")).unwrap();
    desk
}

#[test]
fn everything_is_read_back_as_it_was_said() {
    let desk = full();
    assert_eq!(desk.journal.plan().unwrap(), [commitment(2)]);
    assert_eq!(desk.journal.stories(CHECKPOINT).unwrap(), [story(3)]);
    assert_eq!(desk.journal.values(CHECKPOINT).unwrap(), [value(4, "12.50")]);
    assert_eq!(desk.journal.check().problems, []);
}

#[test]
fn everything_of_version_1_is_read_as_it_was_written() {
    let desk = Desk::at(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/journal-1"));
    let [done, dropped] = desk.journal.plan().unwrap().try_into().unwrap();
    assert_eq!((done.who.as_str(), done.task.as_deref(), done.ours), ("Ana; and \"Ben\"", Some("T3"), false));
    assert!(matches!(&done.outcome, Outcome::Done { note: Some(note), .. } if note == "they come"));
    assert!(dropped.ours && matches!(&dropped.outcome, Outcome::Dropped { why, .. } if why == "the city pays"));
    let [story] = desk.journal.stories(CHECKPOINT).unwrap().try_into().unwrap();
    assert_eq!((story.task.as_str(), story.holds.len(), story.whys.len()), ("T3", 2, 2));
    assert_eq!(
        (story.story.as_deref(), story.open["T3_open"].as_str()),
        (Some("We asked late.\nThen it rained."), "the school")
    );
    let [value] = desk.journal.values(CHECKPOINT).unwrap().try_into().unwrap();
    assert_eq!((value.amount.text(), value.amount.number(), value.measure.title.as_str()), ("-12.50", -12.5, "Meals"));
    assert_eq!((desk.journal.measures.len(), desk.journal.measures[0].unit.as_str()), (1, "meals a week"));
}

#[test]
fn nothing_that_was_said_is_ever_rewritten() {
    let desk = full();
    let before = desk.digests();
    for failure in [
        desk.journal.commit(&commitment(2)).unwrap_err(),
        desk.journal.keep_story(CHECKPOINT, &story(3)).unwrap_err(),
        desk.journal.store_value(CHECKPOINT, &value(4, "13")).unwrap_err(),
    ] {
        assert!(desk.told(&failure).contains("nothing is ever overwritten"), "{}", desk.told(&failure));
    }
    assert_eq!(desk.digests(), before);
    desk.journal.settle(&id(2), &Outcome::Done { at: moment(9), note: None }).unwrap();
    desk.journal.store_value(CHECKPOINT, &value(5, "13")).unwrap();
    let after = desk.digests();
    assert!(before.iter().all(|(file, digest)| after.get(file) == Some(digest)));
    assert_eq!(after.len(), before.len() + 2);
}

#[test]
fn the_newest_value_counts_and_the_earlier_ones_stand_beside_it() {
    let values = [value(4, "1"), value(6, "3"), value(5, "2")];
    let [counted] = Counted::of(&values, &[]).try_into().unwrap();
    assert_eq!(counted.value.amount.text(), "3");
    assert_eq!(counted.earlier.iter().map(|value| value.amount.text()).collect::<Vec<_>>(), ["2", "1"]);
}

#[test]
fn a_commitment_is_done_or_dropped_once() {
    let desk = full();
    let done = Outcome::Done { at: moment(9), note: Some("glad".to_owned()) };
    assert_eq!(desk.journal.settle("4b1f", &done).unwrap().outcome, done);
    let dropped = Outcome::Dropped { at: moment(10), why: "late".to_owned() };
    assert!(desk.journal.settle("4b1f", &dropped).is_err());
    assert_eq!(desk.journal.plan().unwrap()[0].outcome, done);
    // Two programs that did not see each other, on a drive without turns, may both have said something.
    let text = "format = \"coready/commitment-dropped/1\"\ndropped = \"2026-01-01T00:00:00Z\"\nwhy = \"early\"\n";
    desk.damage(&format!("plan/{}.dropped.toml", id(2)), text);
    assert!(matches!(&desk.journal.plan().unwrap()[0].outcome, Outcome::Dropped { why, .. } if why == "early"));
    let told = desk.told(&Failure::from(desk.journal.check().problems));
    assert!(told.contains("is both done and dropped; what was said first counts"), "{told}");
}

#[test]
fn a_story_that_is_being_written_is_left_alone_and_kept_once_its_program_is_gone() {
    let desk = full();
    let mut draft = desk.journal.begin_story(CHECKPOINT, &Story { whys: Vec::new(), ..story(5) }).unwrap();
    draft.put(&story(5)).unwrap();
    assert_eq!(desk.journal.recover_stories(CHECKPOINT).unwrap(), [], "somebody is writing it");
    assert_eq!(desk.journal.check().drafts, 1);
    drop(draft);
    assert_eq!(desk.journal.recover_stories(CHECKPOINT).unwrap(), [story(5)]);
    assert_eq!(desk.journal.stories(CHECKPOINT).unwrap(), [story(3), story(5)]);
    assert_eq!(desk.journal.recover_stories(CHECKPOINT).unwrap(), []);
    assert_eq!((desk.journal.check().problems, desk.journal.check().drafts), (vec![], 0));
}

#[test]
fn a_story_torn_in_its_last_line_is_kept_as_it_was_before_it() {
    let desk = full();
    drop(desk.journal.begin_story(CHECKPOINT, &story(5)).unwrap());
    let file = format!("checkpoints/{CHECKPOINT}/reflections/T1-{}.jsonl", id(5));
    desk.damage(&file, &(desk.text(&file) + "{\"format\":\"coready/refl"));
    assert_eq!(desk.journal.recover_stories(CHECKPOINT).unwrap(), [story(5)]);
    // A program that ended between keeping and removing leaves both.
    drop(desk.journal.begin_story(CHECKPOINT, &story(6)).unwrap());
    desk.journal.keep_story(CHECKPOINT, &story(6)).unwrap();
    assert_eq!(desk.journal.recover_stories(CHECKPOINT).unwrap(), []);
    assert!(!desk.file(&format!("checkpoints/{CHECKPOINT}/reflections/T1-{}.jsonl", id(6))).exists());
    assert_eq!(desk.journal.stories(CHECKPOINT).unwrap().len(), 3);
}

#[test]
fn a_journal_that_vanished_takes_nothing_and_is_not_made_anew() {
    let desk = full();
    let mut draft = desk.journal.begin_story(CHECKPOINT, &story(5)).unwrap();
    let away = desk.journal.folder.with_file_name("away");
    fs::rename(&desk.journal.folder, &away).unwrap();
    let failures = [
        desk.journal.commit(&commitment(6)).unwrap_err(),
        desk.journal.settle(&id(2), &Outcome::Done { at: moment(9), note: None }).unwrap_err(),
        desk.journal.keep_story(CHECKPOINT, &story(7)).unwrap_err(),
        desk.journal.store_value(CHECKPOINT, &value(8, "1")).unwrap_err(),
        draft.put(&story(5)).unwrap_err(),
    ];
    for failure in failures {
        assert!(desk.told(&failure).contains("drive"), "{}", desk.told(&failure));
    }
    assert!(!desk.journal.folder.exists());
    fs::rename(&away, &desk.journal.folder).unwrap();
    assert_eq!((desk.journal.plan().unwrap().len(), desk.journal.values(CHECKPOINT).unwrap().len()), (1, 1));
}

#[test]
fn everything_damaged_beside_the_answers_is_told_with_its_place() {
    let desk = full();
    let folder = format!("checkpoints/{CHECKPOINT}");
    let (plan, told, counted) = (
        format!("plan/{}.toml", id(2)),
        format!("{folder}/reflections/T1-{}.toml", id(3)),
        format!("{folder}/measures/meals-{}.toml", id(4)),
    );
    desk.damage(&plan, &desk.text(&plan).replace("by = \"2026", "by = \"soon 2026").replace("who", "whom"));
    desk.damage(&told, &desk.text(&told).replace("reflection/1", "reflection/2"));
    let half = desk.text(&counted);
    desk.damage(&counted, &half[..half.len() / 2]);
    desk.damage(&format!("plan/{}.done.toml", id(7)), "format = \"coready/commitment-done/1\"\n");
    desk.damage(&format!("plan/{}.toml", id(8)), &written(&id(9)));
    desk.damage("plan/notes.txt", "");
    desk.damage(&format!("{folder}/reflections/T1.toml"), "");
    desk.damage(&format!("{folder}/measures/meals.toml"), "");
    let strange =
        desk.text(&told).replace("reflection/2", "reflection/1").replace("T1\"", "T77\"").replace(&id(3), &id(10));
    desk.damage(&format!("{folder}/reflections/T77-{}.toml", id(10)), &strange);
    let before = desk.digests();
    insta::assert_snapshot!(desk.told(&Failure::from(desk.journal.check().problems)));
    assert_eq!(desk.digests(), before);
    for failure in [
        desk.journal.plan().unwrap_err(),
        desk.journal.stories(CHECKPOINT).unwrap_err(),
        desk.journal.values(CHECKPOINT).unwrap_err(),
    ] {
        assert!(desk.told(&failure).contains("hint: "), "{}", desk.told(&failure));
    }
    assert_eq!(desk.checkpoints().len(), 1, "the answers are not concerned");
}

#[test]
fn where_each_answers_alone_nothing_is_told_about_results_before_the_checkpoint_is_closed() {
    let desk = Desk::new();
    desk.store(1, None).unwrap();
    desk.store(2, Some("later")).unwrap();
    let mut checkpoints = desk.checkpoints();
    let later = &mut checkpoints[1].checkpoint;
    later.respondents = Respondents::Many;
    assert_eq!(newest_to_read(&checkpoints).map(|stored| stored.checkpoint.id.as_str()), Some("2026-11-22-later"));
    checkpoints[1].checkpoint.closed = None;
    assert!(!may_be_read(&checkpoints[1]));
    assert_eq!(newest_to_read(&checkpoints).map(|stored| stored.checkpoint.id.as_str()), Some("2026-11-22"));
    checkpoints[0].responses.clear();
    assert_eq!(newest_to_read(&checkpoints), None);
}

/// A commitment's file, as it is written.
fn written(id: &str) -> String {
    format!(
        "format = \"coready/commitment/1\"\nid = \"{id}\"\nwhat = \"x\"\nwho = \"y\"\nby = \"2026-12-06\"\nmade = \"{}\"\n",
        moment(1)
    )
}
