//! Receiving the answer sets of many: each once, whole, never after closing, however many hand in at once.

use std::fs;
use std::sync::Barrier;
use std::time::{Duration, UNIX_EPOCH};

use coready::journal::{Fate, Opening, Taking};
use coready::model::checkpoint::Respondents;
use coready::model::response::{Answer, Given, Response};

use super::desk::{Desk, id, moment, now};

/// A journal of many with an open checkpoint, and what is answered in it.
fn open() -> (Desk, Taking) {
    let desk = Desk::of(Respondents::Many);
    desk.journal.open(&Opening { label: Some("baseline"), path: None, invited: Some(20) }, now(0)).unwrap();
    let taking = desk.journal.taking().unwrap();
    (desk, taking)
}

fn batch(desk: &Desk, numbers: std::ops::Range<u32>) -> Vec<Response> {
    numbers.map(|number| desk.response(number)).collect()
}

fn names(desk: &Desk) -> Vec<String> {
    let entries = fs::read_dir(desk.file("checkpoints/2026-11-22-baseline/responses")).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

const HERE: &str = "2026-11-22-baseline";

#[test]
fn what_many_hand_in_is_stored_as_it_was_given() {
    let (desk, taking) = open();
    for numbers in [0..1, 1..4, 4..30, 30..600] {
        let responses = batch(&desk, numbers);
        assert_eq!(desk.journal.receive(&taking, &responses).unwrap(), vec![Fate::New; responses.len()]);
    }
    let [stored] = desk.checkpoints().try_into().unwrap();
    assert_eq!(stored.responses, batch(&desk, 0..600));
    assert_eq!(stored.checkpoint.respondents, Respondents::Many);
    assert_eq!(stored.checkpoint.closed, None, "storing does not close");
    assert_eq!(names(&desk).len(), 600, "nothing else is left behind");
    assert!(desk.journal.check().problems.is_empty());
}

#[test]
fn handing_in_twice_stores_once() {
    let (desk, taking) = open();
    let responses = batch(&desk, 0..40);
    desk.journal.receive(&taking, &responses[..20]).unwrap();
    let before = desk.digests();
    let fates = desk.journal.receive(&taking, &responses[..20]).unwrap();
    assert_eq!(fates, vec![Fate::There(HERE.to_owned()); 20]);
    assert_eq!(desk.digests(), before);
    let fates = desk.journal.receive(&taking, &responses).unwrap();
    assert_eq!(fates[..20], vec![Fate::There(HERE.to_owned()); 20]);
    assert_eq!(fates[20..], vec![Fate::New; 20]);
}

#[test]
fn the_day_and_the_language_of_whoever_hands_in_make_no_other_answers() {
    let (desk, taking) = open();
    desk.journal.receive(&taking, &[desk.response(1)]).unwrap();
    let later = Response { date: "2026-12-01".parse().unwrap(), language: "es".to_owned(), ..desk.response(1) };
    assert_eq!(desk.journal.receive(&taking, &[later]).unwrap(), [Fate::There(HERE.to_owned())]);
    assert_eq!(desk.checkpoints()[0].responses, [desk.response(1)]);
}

#[test]
fn other_answers_under_the_same_id_are_refused() {
    let (desk, taking) = open();
    desk.journal.receive(&taking, &[desk.response(1)]).unwrap();
    let mut other = desk.response(1);
    other.answers.insert("T1_first".to_owned(), Given::plain(Answer::DontKnow));
    let member = Response { member: Some("The school".to_owned()), ..desk.response(1) };
    let fates = desk.journal.receive(&taking, &[other, desk.response(2), member]).unwrap();
    assert_eq!(fates, [Fate::Differs(HERE.to_owned()), Fate::New, Fate::Differs(HERE.to_owned())]);
    assert_eq!(desk.checkpoints()[0].responses, batch(&desk, 1..3));
}

#[test]
fn one_that_stands_twice_in_a_batch_is_stored_once() {
    let (desk, taking) = open();
    let other = Response { code: Some("heron".to_owned()), ..desk.response(1) };
    let fates = desk.journal.receive(&taking, &[desk.response(1), desk.response(1), other]).unwrap();
    assert_eq!(fates, [Fate::New, Fate::There(HERE.to_owned()), Fate::Differs(HERE.to_owned())]);
    assert_eq!(desk.checkpoints()[0].responses, [desk.response(1)]);
}

#[test]
fn an_answer_set_of_an_earlier_checkpoint_counts_as_there() {
    let (desk, taking) = open();
    desk.journal.receive(&taking, &batch(&desk, 1..3)).unwrap();
    desk.journal.close(moment(3)).unwrap();
    desk.journal.open(&Opening { label: Some("second"), path: None, invited: None }, now(4)).unwrap();
    let taking = desk.journal.taking().unwrap();
    let other = Response { code: Some("heron".to_owned()), ..desk.response(2) };
    let fates = desk.journal.receive(&taking, &[desk.response(1), other, desk.response(3)]).unwrap();
    assert_eq!(fates, [Fate::There(HERE.to_owned()), Fate::Differs(HERE.to_owned()), Fate::New]);
    let counts: Vec<usize> = desk.checkpoints().iter().map(|stored| stored.responses.len()).collect();
    assert_eq!(counts, [2, 1]);
}

#[test]
fn what_would_become_of_them_is_told_without_storing() {
    let (desk, taking) = open();
    desk.journal.receive(&taking, &[desk.response(1)]).unwrap();
    let before = desk.digests();
    let fates = desk.journal.fates(&taking, &batch(&desk, 1..3)).unwrap();
    assert_eq!(fates, [Fate::There(HERE.to_owned()), Fate::New]);
    assert_eq!(desk.digests(), before);
}

#[test]
fn received_responses_look_last_changed_at_midnight_of_their_day() {
    let (desk, taking) = open();
    for numbers in [0..1, 1..50] {
        desk.journal.receive(&taking, &batch(&desk, numbers)).unwrap();
    }
    for number in 0..50 {
        let file = desk.file(&format!("checkpoints/{HERE}/responses/{}.json", id(number)));
        assert_eq!(
            fs::metadata(file).unwrap().modified().unwrap(),
            UNIX_EPOCH + Duration::from_secs(1_795_305_600),
            "{number}"
        );
    }
}

#[test]
fn nothing_is_received_after_closing() {
    let (desk, taking) = open();
    desk.journal.receive(&taking, &[desk.response(1)]).unwrap();
    desk.journal.close(moment(2)).unwrap();
    let before = desk.digests();
    let refused = desk.journal.receive(&taking, &batch(&desk, 1..60)).unwrap_err();
    insta::assert_snapshot!(desk.told(&refused), @r"
    error: the checkpoint `2026-11-22-baseline` has been closed meanwhile: nothing was stored
    hint: a closed checkpoint takes no more answers; what comes late belongs into the next one
    ");
    assert_eq!(desk.digests(), before);
    insta::assert_snapshot!(desk.told(&desk.journal.taking().unwrap_err()), @r"
    error: no checkpoint is open
    hint: open one with `coready checkpoint open LABEL`: then members can answer
    ");
}

#[test]
fn a_checkpoint_of_one_answer_set_takes_none_of_many() {
    let desk = Desk::new();
    desk.journal.open(&Opening { label: Some("baseline"), path: None, invited: None }, now(0)).unwrap();
    insta::assert_snapshot!(desk.told(&desk.journal.taking().unwrap_err()), @r#"
    error: the open checkpoint `2026-11-22-baseline` takes one answer set, not those of many
    hint: close it with `coready checkpoint close`; with `respondents = "many"` in coready.toml the next takes those of many
    "#);
}

#[test]
fn a_batch_with_an_id_that_is_no_uuid_is_refused_as_a_whole() {
    let (desk, taking) = open();
    for bad in ["", "../../coready", "4B1F0C1E-0000-4000-8000-000000000001", "id"] {
        let response = Response { id: bad.to_owned(), ..desk.response(1) };
        assert!(desk.journal.receive(&taking, &[desk.response(2), response]).is_err(), "{bad}");
    }
    assert!(desk.checkpoints()[0].responses.is_empty());
}

#[test]
fn twelve_at_once_lose_nothing_and_store_nothing_twice() {
    const CROWD: u32 = 12;
    let (desk, taking) = open();
    let start = Barrier::new(CROWD as usize);
    // Each hands in forty of its own and forty that its neighbour hands in too.
    let fates: Vec<Vec<Fate>> = std::thread::scope(|scope| {
        let hand_in = |number: u32| {
            let (desk, taking, start) = (&desk, &taking, &start);
            move || {
                let responses = batch(desk, number * 40..number * 40 + 80);
                start.wait();
                desk.journal.receive(taking, &responses).unwrap()
            }
        };
        let crowd: Vec<_> = (0..CROWD).map(|number| scope.spawn(hand_in(number))).collect();
        crowd.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let new = fates.iter().flatten().filter(|fate| **fate == Fate::New).count();
    assert_eq!(new, 40 * (CROWD as usize + 1), "each is new to one of those who handed it in");
    assert_eq!(desk.checkpoints()[0].responses, batch(&desk, 0..40 * (CROWD + 1)));
}

#[test]
fn who_closes_while_others_hand_in_closes_for_good() {
    let (desk, taking) = open();
    let start = Barrier::new(5);
    let acknowledged: usize = std::thread::scope(|scope| {
        let hand_in = |number: u32| {
            let (desk, taking, start) = (&desk, &taking, &start);
            move || {
                start.wait();
                let received = (number * 1000..).map(|number| desk.journal.receive(taking, &[desk.response(number)]));
                received.take_while(|received| received.as_ref().is_ok_and(|fates| fates == &[Fate::New])).count()
            }
        };
        let crowd: Vec<_> = (0..4).map(|number| scope.spawn(hand_in(number))).collect();
        start.wait();
        while names_or_none(&desk) < 20 {
            std::thread::yield_now();
        }
        desk.journal.close(moment(2)).unwrap();
        let at_closing = names(&desk);
        let counts = crowd.into_iter().map(|one| one.join().unwrap()).sum();
        assert_eq!(names(&desk), at_closing, "nothing came after closed.toml");
        counts
    });
    assert_eq!(desk.checkpoints()[0].responses.len(), acknowledged, "what was acknowledged is there, and nothing else");
}

fn names_or_none(desk: &Desk) -> usize {
    fs::read_dir(desk.file(&format!("checkpoints/{HERE}/responses"))).map_or(0, Iterator::count)
}

#[test]
fn a_closing_that_nobody_took_turns_for_lets_nothing_in() {
    // As on a shared drive without turns: closed.toml is there all of a sudden, without the turn being taken.
    let (desk, taking) = open();
    desk.journal.receive(&taking, &[desk.response(1)]).unwrap();
    desk.damage(
        &format!("checkpoints/{HERE}/closed.toml"),
        "format = \"coready/closed/1\"\nclosed = \"2026-11-23T00:00:00.000Z\"\n",
    );
    assert!(desk.journal.receive(&taking, &batch(&desk, 2..40)).is_err());
    assert_eq!(desk.checkpoints()[0].responses, [desk.response(1)]);
}

#[test]
fn one_that_was_withdrawn_is_never_brought_back() {
    let (desk, taking) = open();
    desk.journal.receive(&taking, &batch(&desk, 1..4)).unwrap();
    // As a withdrawal leaves it, and as one that was stopped half-way leaves it.
    fs::remove_file(desk.file(&format!("checkpoints/{HERE}/responses/{}.json", id(1)))).unwrap();
    for number in [1, 2] {
        desk.damage(&format!("checkpoints/{HERE}/responses/{}.withdrawn", id(number)), "");
    }
    let fates = desk.journal.receive(&taking, &batch(&desk, 1..4)).unwrap();
    assert_eq!(
        fates,
        [Fate::Withdrawn(HERE.to_owned()), Fate::Withdrawn(HERE.to_owned()), Fate::There(HERE.to_owned())]
    );
    assert_eq!(desk.checkpoints()[0].responses, [desk.response(3)]);
}

/// What may become of a stored file by somebody's hand, harmless or not: this, and what stands there then.
const CHANGES: &[(&str, &str)] = &[
    ("{", " {"),
    ("response/1", "response/01"),
    ("response/1", "response/2"),
    ("small-ten", "other"),
    ("1.0.0", "1.9.0"),
    ("1.0.0", "2.0.0"),
    ("\"version\": \"1.0.0\"", "\"version\": null"),
    ("\"en\"", "\" \""),
    ("\"en\"", "7"),
    ("\"date\": \"2026-11-22\"", "\"date\": \"\""),
    ("\"date\": \"2026-11-22\"", "\"date\": \"2026-02-30\""),
    ("\"path\": null", "\"path\": \"forming\""),
    ("\"path\": null", "\"path\": \"fast\""),
    ("\"path\": null", "\"path\": \"\""),
    ("\"member\": null", "\"member\": \" \""),
    ("\"member\": null", "\"member\": 4"),
    ("\"code\": null", "\"code\": null, \"code\": null"),
    ("\"together\": null", "\"together\": {}"),
    ("\"together\": null", "\"together\": { \"present\": 0 }"),
    ("\"together\": null", "\"together\": { \"present\": 18446744073709551615 }"),
    ("\"together\": null", "\"together\": { \"present\": 3, \"kinds\": null }"),
    ("\"staff\"", "\"boss\""),
    ("\"role\"", "\"rule\""),
    ("\"staff\"", "null"),
    ("\"declared_stage\": null", "\"declared_stage\": 5"),
    ("\"declared_stage\": null", "\"declared_stage\": 6"),
    ("\"declared_stage\": null", "\"declared_stage\": \"differs\""),
    ("\"declared_stage\": null", "\"declared_stage\": \"unsure\""),
    ("\"declared_stage\": null", "\"declared_stage\": 1.0"),
    ("\"level\": 1", "\"level\": 5"),
    ("\"level\": 1", "\"level\": -1"),
    ("\"level\": 1", "\"level\": 1.0"),
    ("\"level\": 1", "\"level\": null"),
    ("\"level\": 1", "\"level\": 1, \"level\": 1"),
    ("\"level\": 1", "\"level\": 1, \"dont_know\": false"),
    ("\"level\": 1", "\"level\": 1, \"dont_know\": true"),
    ("\"level\": 1", "\"not_applicable\": \"why\""),
    ("\"level\": 1", "\"not_applicable\": \" \""),
    ("\"level\": 1", "\"levle\": 1"),
    ("\"level\": 1", "\"not_agreed\": \"\""),
    ("\"level\": 1", "\"carried_from\": \"\""),
    ("\"T1_third\"", "\"T1_first\""),
    ("\"T1_third\"", "\"T9_third\""),
    ("\"T1_third\"", "\"nothing\""),
    ("\"T3_open\"", "\"T3_shut\""),
    ("\"Who?\"", "\"\""),
    ("\"Who?\"", "\"\\ud800\""),
    ("\"a\"", "\" \""),
    ("\"a\"", "\"\\u00e9\""),
    ("\"answers\"", "\"answer\""),
    ("}", "}}"),
    ("T1_second\": {", "T1_second\": null, \"x\": {"),
];

#[test]
fn stored_answers_are_read_the_same_whether_they_are_as_usual_or_not() {
    let (desk, taking) = open();
    let mut response = desk.response(1);
    response
        .answers
        .insert("T1_first".to_owned(), Given { comment: Some("a".to_owned()), ..Given::plain(Answer::DontKnow) });
    response.reflections.insert("T3_open".to_owned(), "Who?".to_owned());
    response.about.insert("role".to_owned(), "staff".to_owned());
    desk.journal.receive(&taking, &[response]).unwrap();
    let file = format!("checkpoints/{HERE}/responses/{}.json", id(1));
    let text = desk.text(&file);
    for (from, to) in CHANGES {
        assert!(text.contains(*from), "{from}");
        for changed in [text.replacen(from, to, 1), text.replace(from, to)] {
            desk.damage(&file, &changed);
            let source = coready::error::Source { file: desk.file(&file), text: changed.as_str().into() };
            let expected = coready::journal::read_response(&source, &taking.frozen.questionnaire, None);
            match (desk.journal.checkpoints(), expected) {
                (Ok(stored), Ok(read)) => assert_eq!(stored[0].responses, [read.response], "{from} {to}"),
                (Err(told), Err(expected)) => assert_eq!(desk.told(&told), desk.told(&expected), "{from} {to}"),
                (stored, expected) => panic!("{from} {to}: {} {}", stored.is_ok(), expected.is_ok()),
            }
        }
    }
}
