//! Every version of the formats that was ever written can still be read: a journal of each is kept.

use std::path::Path;

use coready::model::checkpoint::Respondents;
use coready::model::response::{Answer, Declared};

use super::desk::{Desk, id};

#[test]
fn a_journal_of_version_1_is_read_as_it_was_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/journal-1");
    let desk = Desk::at(&folder);
    assert_eq!(desk.journal.settings.organisation, "The \"Harbour\" Coalition, порт");
    let [first, second, open] = desk.checkpoints().try_into().unwrap();
    assert_eq!(
        (first.checkpoint.id.as_str(), first.checkpoint.label.as_deref()),
        ("2026-08-20-baseline", Some("Baseline"))
    );
    assert_eq!(first.checkpoint.opened.to_string(), "2026-08-20T10:28:37.123Z");
    assert_eq!(first.checkpoint.closed.unwrap().to_string(), "2026-08-20T11:02:00.000Z");
    assert_eq!((first.checkpoint.path.as_deref(), first.checkpoint.respondents), (Some("forming"), Respondents::One));
    assert_eq!(first.questionnaire, desk.frozen.questionnaire);
    let [response] = first.responses.as_slice() else { panic!("one response") };
    assert_eq!((response.id.as_str(), response.declared), (id(1).as_str(), Some(Declared::CannotSay)));
    assert_eq!(response.answers["T1_first"].answer, Answer::Level(3));
    assert_eq!(response.answers["T1_second"].answer, Answer::NotApplicable { reason: "we have none".to_owned() });
    assert_eq!(response.answers["T1_third"].answer, Answer::DontKnow);
    assert_eq!(response.answers["T2_first"].comment.as_deref(), Some("ask the clinic"));
    let [response] = second.responses.as_slice() else { panic!("one response") };
    assert_eq!(response.together.as_ref().unwrap().kinds, ["staff", "resident"]);
    assert_eq!(response.answers["T2_second"].not_agreed.as_deref(), Some("two say 1"));
    assert_eq!(response.answers["T2_third"].carried_from.as_deref(), Some("2026-08-20-baseline"));
    assert_eq!(response.reflections["T3_open"], "the school");
    assert_eq!((open.checkpoint.closed, open.checkpoint.invited, open.responses.len()), (None, Some(6), 0));
    let [draft] = desk.journal.drafts().found::<String>().unwrap().try_into().unwrap();
    assert_eq!(
        (draft.header.into.as_deref(), draft.entries.as_slice()),
        (Some("2026-11-22-open"), ["one".to_owned(), "two".to_owned()].as_slice())
    );
    assert_eq!(desk.journal.check().problems, []);
}
