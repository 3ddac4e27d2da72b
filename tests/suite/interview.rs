//! The interview without a person: single moves, and long random walks.

use coready::interview::{Action, Ask, Entry, Fact, Interview, Outcome, Plan, Reply, Screen, Step};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Declared, Given, Response};
use coready::text::Catalogue;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::harness::{empty_response, ten_tasks};

const ALONE: Plan = Plan { together: false, path_fixed: false };
const TOGETHER: Plan = Plan { together: true, path_fixed: false };
const ON_FIXED_PATH: Plan = Plan { together: false, path_fixed: true };
const SKIP: Reply = Reply::Act(Action::Skip);
const BACK: Reply = Reply::Act(Action::Back);

fn wrote(text: &str) -> Reply {
    Reply::Wrote(Some(text.to_owned()))
}

fn item(id: &str) -> Step {
    Step::Item(id.to_owned())
}

/// The response of a path, with nothing answered.
fn on_path(path: &str) -> Response {
    Response { path: Some(path.to_owned()), ..empty_response() }
}

/// What an interview recorded while it took these replies.
fn reply_all(interview: &mut Interview<'_>, replies: impl IntoIterator<Item = Reply>) -> Vec<Entry> {
    let outcomes = replies.into_iter().map(|reply| interview.reply(reply));
    outcomes.filter_map(|outcome| if let Outcome::Recorded(entry) = outcome { Some(entry) } else { None }).collect()
}

/// An interview on a fixed path, skipped forward to a step.
fn skipped_to<'q>(questionnaire: &'q Questionnaire, response: Response, plan: Plan, step: &Step) -> Interview<'q> {
    let mut interview = Interview::begin(questionnaire, plan, response);
    skip_to(&mut interview, step);
    interview
}

fn skip_to(interview: &mut Interview<'_>, step: &Step) {
    for _ in 0..100 {
        if interview.at() == step {
            return;
        }
        interview.reply(SKIP);
    }
    panic!("{step:?} does not come");
}

fn every_step(mut interview: Interview<'_>) -> Vec<Step> {
    let mut steps = vec![interview.at().clone()];
    while *interview.at() != Step::Review {
        interview.reply(SKIP);
        steps.push(interview.at().clone());
    }
    steps
}

fn screen(interview: &Interview<'_>) -> Screen {
    match interview.ask(&Catalogue::english()) {
        Ask::Choose(screen) => screen,
        Ask::Write(line) => panic!("a line is being written: {line:?}"),
    }
}

fn told(outcome: Outcome) -> String {
    match outcome {
        Outcome::Again(Some(message)) => Catalogue::english().say(&message),
        other => panic!("nothing is told: {other:?}"),
    }
}

fn offers(interview: &Interview<'_>, action: Action) -> bool {
    screen(interview).actions.iter().any(|(offered, _)| *offered == action)
}

fn answer<'r>(response: &'r Response, item: &str) -> Option<&'r Answer> {
    response.answers.get(item).map(|given| &given.answer)
}

#[test]
fn the_steps_come_in_the_order_of_the_design() {
    let questionnaire = ten_tasks();
    let steps = every_step(Interview::begin(&questionnaire, ALONE, on_path("not_yet")));
    let opening = [Step::Path, Step::Declared, Step::About("role".to_owned()), item("T1_first"), item("T1_second")];
    assert_eq!(steps[..5], opening);
    assert_eq!(steps[6], Step::Reflection("T1_open".to_owned()));
    assert_eq!(steps.len(), 3 + 3 * 4 + 1);
    assert_eq!(steps.last(), Some(&Step::Review));
}

#[test]
fn a_level_is_recorded_and_leads_to_the_next_item() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &item("T1_first"));
    let given = Given::plain(Answer::Level(3));
    let fact = Fact::Answer { item: "T1_first".to_owned(), given };
    let entry = Entry { fact: Some(fact), then: item("T1_second"), returning: false };
    assert_eq!(interview.reply(Reply::Row(3)), Outcome::Recorded(entry));
    assert_eq!(interview.at(), &item("T1_second"));
    assert_eq!(answer(interview.response(), "T1_first"), Some(&Answer::Level(3)));
    assert_eq!(interview.progress(), (1, 9));
}

#[test]
fn a_row_that_is_not_there_changes_nothing() {
    let questionnaire = ten_tasks();
    for step in [Step::Path, Step::Declared, Step::About("role".to_owned()), item("T1_first"), Step::Review] {
        let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &step);
        let before = interview.clone();
        assert_eq!(interview.reply(Reply::Row(99)), Outcome::Again(None), "{step:?}");
        assert_eq!(interview, before);
    }
}

#[test]
fn an_action_that_is_not_offered_changes_nothing() {
    let questionnaire = ten_tasks();
    for action in [Action::DontKnow, Action::NotApplicable, Action::NotAgreed, Action::Comment] {
        let mut interview = Interview::begin(&questionnaire, ALONE, empty_response());
        let before = interview.clone();
        assert_eq!(interview.reply(Reply::Act(action)), Outcome::Again(None), "{action:?}");
        assert_eq!(interview, before);
    }
}

#[test]
fn the_first_question_has_no_way_back_and_says_so() {
    let questionnaire = ten_tasks();
    let mut interview = Interview::begin(&questionnaire, ALONE, empty_response());
    assert!(!offers(&interview, Action::Back));
    assert_eq!(told(interview.reply(BACK)), "This is the first question; there is nothing to go back to.");
}

#[test]
fn going_back_shows_the_earlier_answer_preselected() {
    let questionnaire = ten_tasks();
    let mut interview = Interview::begin(&questionnaire, ALONE, empty_response());
    reply_all(&mut interview, [Reply::Row(1), Reply::Row(4), Reply::Row(1), Reply::Row(2)]);
    let mut selected = Vec::new();
    for _ in 0..4 {
        interview.reply(BACK);
        selected.push(screen(&interview).selected);
    }
    assert_eq!(selected, [Some(2), Some(1), Some(4), Some(1)]);
    assert_eq!(interview.at(), &Step::Path);
}

#[test]
fn going_back_shows_what_was_written() {
    let questionnaire = ten_tasks();
    let open = Step::Reflection("T1_open".to_owned());
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &open);
    reply_all(&mut interview, [Reply::Row(0), wrote("the bus line"), BACK]);
    let above = format!("{:?}", screen(&interview).above);
    assert!(above.contains("You wrote: the bus line"), "{above}");
    interview.reply(Reply::Row(0));
    let Ask::Write(line) = interview.ask(&Catalogue::english()) else { panic!("no line is being written") };
    assert_eq!(line.initial, "the bus line");
}

#[test]
fn what_was_written_can_be_taken_out() {
    let questionnaire = ten_tasks();
    let open = Step::Reflection("T1_open".to_owned());
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), TOGETHER, &Step::Missing);
    let entries = reply_all(&mut interview, [Reply::Row(0), wrote("the mayor"), BACK, Reply::Row(0), wrote("-")]);
    assert_eq!(entries.len(), 3);
    skip_to(&mut interview, &item("T1_first"));
    let words = [Reply::Act(Action::Comment), wrote("hm"), Reply::Act(Action::NotAgreed), wrote("two views")];
    reply_all(&mut interview, words);
    assert_eq!(interview.response().answers["T1_first"].not_agreed.as_deref(), Some("two views"));
    let nothing = [Reply::Act(Action::Comment), wrote("-"), Reply::Act(Action::NotAgreed), wrote("-")];
    reply_all(&mut interview, nothing);
    skip_to(&mut interview, &open);
    reply_all(&mut interview, [Reply::Row(0), wrote("something"), BACK, Reply::Row(0), wrote("-")]);
    let stored = interview.finish();
    assert_eq!(stored.together.and_then(|together| together.missing), None);
    assert!(stored.answers.is_empty(), "{:?}", stored.answers);
    assert!(stored.reflections.is_empty(), "{:?}", stored.reflections);
}

#[test]
fn an_empty_line_goes_back_to_the_question() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &item("T1_first"));
    let before = interview.clone();
    for nothing in [Reply::Wrote(None), wrote(""), wrote("  ")] {
        assert_eq!(interview.reply(Reply::Act(Action::Comment)), Outcome::Again(None));
        assert!(matches!(interview.ask(&Catalogue::english()), Ask::Write(_)));
        assert_eq!(interview.reply(nothing), Outcome::Again(None));
        assert_eq!(interview, before);
    }
}

#[test]
fn a_comment_alone_leaves_the_item_unanswered() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &item("T1_first"));
    reply_all(&mut interview, [Reply::Act(Action::Comment), wrote("ask Rosa")]);
    assert_eq!(interview.at(), &item("T1_first"));
    assert_eq!(answer(interview.response(), "T1_first"), Some(&Answer::Unanswered));
    assert_eq!(interview.progress(), (0, 9));
    let stored = interview.finish();
    assert_eq!(stored.answers["T1_first"].comment.as_deref(), Some("ask Rosa"));
}

#[test]
fn a_comment_and_a_level_keep_each_other() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &item("T1_first"));
    reply_all(&mut interview, [Reply::Act(Action::Comment), wrote("ask Rosa"), Reply::Row(3)]);
    reply_all(&mut interview, [BACK, Reply::Act(Action::Comment), wrote("asked Rosa")]);
    let given = &interview.response().answers["T1_first"];
    assert_eq!((&given.answer, given.comment.as_deref()), (&Answer::Level(3), Some("asked Rosa")));
}

#[test]
fn an_item_meant_for_everyone_cannot_be_set_aside() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &item("T1_first"));
    let before = interview.clone();
    let why = told(interview.reply(Reply::Act(Action::NotApplicable)));
    assert!(why.starts_with("This statement is meant for everyone"), "{why}");
    assert_eq!(interview, before);
}

#[test]
fn setting_an_item_aside_needs_a_reason() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &item("T1_second"));
    reply_all(&mut interview, [Reply::Act(Action::NotApplicable), Reply::Wrote(None)]);
    assert_eq!(answer(interview.response(), "T1_second"), None);
    interview.reply(Reply::Act(Action::NotApplicable));
    assert_eq!(told(interview.reply(wrote("-"))), "Setting a statement aside needs a reason, in a few words.");
    interview.reply(wrote(" no budget "));
    let reason = "no budget".to_owned();
    assert_eq!(answer(interview.response(), "T1_second"), Some(&Answer::NotApplicable { reason }));
    assert_eq!(interview.at(), &item("T1_third"));
}

#[test]
fn dont_know_is_an_answer_and_a_skip_is_not() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &item("T1_first"));
    reply_all(&mut interview, [Reply::Act(Action::DontKnow), SKIP]);
    assert_eq!(answer(interview.response(), "T1_first"), Some(&Answer::DontKnow));
    assert_eq!(answer(interview.response(), "T1_second"), None);
    assert_eq!(interview.progress(), (1, 9));
}

#[test]
fn items_of_another_role_are_not_asked() {
    let mut questionnaire = ten_tasks();
    questionnaire.tasks[0].items[0].asked_of = vec!["staff".to_owned()];
    let asked_as = |row: Option<usize>| {
        let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &Step::About("role".to_owned()));
        interview.reply(row.map_or(SKIP, Reply::Row));
        (interview.at().clone(), interview.progress().1)
    };
    assert_eq!(asked_as(Some(1)), (item("T1_second"), 8), "a resident");
    assert_eq!(asked_as(Some(0)), (item("T1_first"), 9), "staff");
    assert_eq!(asked_as(None), (item("T1_first"), 9), "who gave no role is asked everything");
}

#[test]
fn answers_to_what_was_not_asked_in_the_end_are_not_stored() {
    let mut questionnaire = ten_tasks();
    questionnaire.tasks[0].items[0].asked_of = vec!["staff".to_owned()];
    let mut interview = Interview::begin(&questionnaire, ALONE, empty_response());
    reply_all(&mut interview, [Reply::Row(2), SKIP, Reply::Row(0), Reply::Row(4), Reply::Row(4)]);
    skip_to(&mut interview, &item("T10_first"));
    reply_all(&mut interview, [Reply::Row(4), SKIP, SKIP, Reply::Row(0), wrote("everything")]);
    while *interview.at() != Step::About("role".to_owned()) {
        interview.reply(BACK);
    }
    reply_all(&mut interview, [Reply::Row(1), BACK, BACK, BACK, Reply::Row(0)]);
    let stored = interview.finish();
    assert_eq!(stored.path.as_deref(), Some("not_yet"));
    assert_eq!(stored.about["role"], "resident");
    assert_eq!(stored.answers.keys().collect::<Vec<_>>(), ["T1_second"]);
    assert!(stored.reflections.is_empty());
}

#[test]
fn a_fixed_path_is_not_asked_for() {
    let questionnaire = ten_tasks();
    let steps = every_step(Interview::begin(&questionnaire, ON_FIXED_PATH, on_path("not_yet")));
    assert_eq!(steps[0], Step::Declared);
    assert!(!steps.contains(&Step::Path));
    assert!(!steps.contains(&item("T4_first")));
}

#[test]
fn the_first_screen_welcomes_whichever_it_is() {
    let questionnaire = ten_tasks();
    for plan in [ALONE, TOGETHER, ON_FIXED_PATH] {
        let mut interview = Interview::begin(&questionnaire, plan, on_path("not_yet"));
        let welcomes =
            |interview: &Interview<'_>| format!("{:?}", screen(interview).above).contains("no right or wrong");
        assert!(welcomes(&interview), "{plan:?}");
        interview.reply(SKIP);
        assert!(!welcomes(&interview), "{plan:?}");
    }
}

#[test]
fn a_questionnaire_without_paths_and_stages_begins_with_the_person() {
    let questionnaire = Questionnaire { paths: Vec::new(), stages: Vec::new(), ..ten_tasks() };
    let steps = every_step(Interview::begin(&questionnaire, ALONE, empty_response()));
    assert_eq!(steps[0], Step::About("role".to_owned()));
    assert_eq!(steps[1], item("T1_first"));
}

#[test]
fn together_asks_who_was_there_and_nothing_about_one_person() {
    let questionnaire = ten_tasks();
    let steps = every_step(Interview::begin(&questionnaire, TOGETHER, on_path("not_yet")));
    assert_eq!(steps[..5], [Step::Path, Step::Present, Step::Kinds, Step::Missing, Step::Declared]);
    assert!(!steps.iter().any(|step| matches!(step, Step::About(_))));
}

#[test]
fn together_keeps_who_was_there() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), TOGETHER, &Step::Present);
    interview.reply(Reply::Row(0));
    for nonsense in ["six", "0", "-3", "99999999999999999999999"] {
        let why = told(interview.reply(wrote(nonsense)));
        assert_eq!(why, format!("`{nonsense}` is not a number of people. Write a whole number such as 6."));
    }
    let rest = [wrote("6"), Reply::Row(0), wrote("staff,, resident ;"), Reply::Row(0), wrote("the young")];
    reply_all(&mut interview, rest);
    let together = interview.finish().together.expect("the room said who it is");
    assert_eq!(together.present, Some(6));
    assert_eq!(together.kinds, ["staff", "resident"]);
    assert_eq!(together.missing.as_deref(), Some("the young"));
}

#[test]
fn together_is_remembered_even_if_the_room_says_nothing_about_itself() {
    let questionnaire = ten_tasks();
    assert!(skipped_to(&questionnaire, on_path("not_yet"), TOGETHER, &Step::Review).finish().together.is_some());
    assert!(skipped_to(&questionnaire, on_path("not_yet"), ALONE, &Step::Review).finish().together.is_none());
}

#[test]
fn only_a_room_can_say_that_it_did_not_agree() {
    let questionnaire = ten_tasks();
    let alone = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &item("T1_first"));
    assert!(!offers(&alone, Action::NotAgreed));
    let mut room = skipped_to(&questionnaire, on_path("not_yet"), TOGETHER, &item("T1_first"));
    assert!(offers(&room, Action::NotAgreed));
    reply_all(&mut room, [Reply::Act(Action::NotAgreed), wrote("some say 1, some say 3"), Reply::Row(1)]);
    let given = &room.response().answers["T1_first"];
    assert_eq!(given.answer, Answer::Level(1));
    assert_eq!(given.not_agreed.as_deref(), Some("some say 1, some say 3"));
}

/// A response with three answers carried forward: a level, a don't know and a not applicable.
fn carried() -> Response {
    let mut response = on_path("not_yet");
    let not_applicable = Answer::NotApplicable { reason: "no budget".to_owned() };
    let answers = [("T1_first", Answer::Level(2)), ("T1_second", not_applicable), ("T1_third", Answer::DontKnow)];
    for (item, answer) in answers {
        let given = Given { carried_from: Some("2026-08-20".to_owned()), ..Given::plain(answer) };
        response.answers.insert(item.to_owned(), given);
    }
    response
}

#[test]
fn a_carried_answer_stays_unconfirmed_until_it_is_chosen() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, carried(), ALONE, &item("T1_first"));
    let shown = screen(&interview);
    assert_eq!(shown.selected, Some(2));
    assert!(format!("{:?}", shown.above).contains("Carried forward from 2026-08-20"), "{shown:?}");
    reply_all(&mut interview, [Reply::Act(Action::Comment), wrote("still so?"), SKIP]);
    let from = |interview: &Interview<'_>, item: &str| interview.response().answers[item].carried_from.clone();
    assert_eq!(from(&interview, "T1_first").as_deref(), Some("2026-08-20"), "a skip leaves it as it is");
    reply_all(&mut interview, [BACK, Reply::Row(2)]);
    assert_eq!(from(&interview, "T1_first"), None);
    assert_eq!(answer(interview.response(), "T1_first"), Some(&Answer::Level(2)));
    assert_eq!(interview.response().answers["T1_first"].comment.as_deref(), Some("still so?"));
}

#[test]
fn a_carried_answer_that_is_no_level_can_be_confirmed_too() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, carried(), ALONE, &item("T1_second"));
    reply_all(&mut interview, [Reply::Act(Action::NotApplicable), Reply::Act(Action::DontKnow)]);
    let reason = "no budget".to_owned();
    assert_eq!(interview.response().answers["T1_second"], Given::plain(Answer::NotApplicable { reason }));
    assert_eq!(interview.response().answers["T1_third"], Given::plain(Answer::DontKnow));
}

#[test]
fn a_carried_level_becomes_a_confirmed_dont_know() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, carried(), ALONE, &item("T1_first"));
    interview.reply(Reply::Act(Action::DontKnow));
    assert_eq!(interview.response().answers["T1_first"], Given::plain(Answer::DontKnow));
}

#[test]
fn an_answer_the_questionnaire_does_not_allow_is_not_carried() {
    let questionnaire = ten_tasks();
    let mut response = carried();
    let reason = "no budget".to_owned();
    response.answers.insert("T1_first".to_owned(), Given::plain(Answer::Level(5)));
    response.answers.insert("T2_first".to_owned(), Given::plain(Answer::NotApplicable { reason }));
    response.answers.insert("T9_gone".to_owned(), Given::plain(Answer::DontKnow));
    let interview = Interview::begin(&questionnaire, ALONE, response);
    assert_eq!(interview.response().answers.keys().collect::<Vec<_>>(), ["T1_second", "T1_third"]);
}

/// Position of the review's row that contains these words.
fn review_row(interview: &Interview<'_>, words: &str) -> Reply {
    let rows = screen(interview).rows;
    let found = rows.iter().position(|row| row.label.contains(words));
    Reply::Row(found.unwrap_or_else(|| panic!("no row says {words}: {rows:#?}")))
}

#[test]
fn the_review_lists_what_deserves_another_look() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, carried(), TOGETHER, &item("T2_first"));
    reply_all(&mut interview, [Reply::Act(Action::NotAgreed), wrote("views"), Reply::Row(1), Reply::Row(3)]);
    reply_all(&mut interview, [Reply::Act(Action::DontKnow)]);
    skip_to(&mut interview, &Step::Review);
    let labels: Vec<String> = screen(&interview).rows.into_iter().map(|row| row.label).collect();
    let labels: Vec<&str> = labels.iter().map(|label| label.split(": ").next().unwrap_or(label)).collect();
    assert_eq!(
        labels,
        [
            "Store these answers and see the result",
            "Statement 1, carried forward, not confirmed",
            "Statement 2, carried forward, not confirmed",
            "Statement 3, carried forward, not confirmed",
            "Statement 4, not agreed",
            "Statement 6, not known",
            "Statement 7, unanswered",
            "Statement 8, unanswered",
            "Statement 9, unanswered",
            "Go on with T4, T5, T6 and T7 (12 statements, about 6 minutes)",
            "Go on with T4, T5, T6, T7, T8, T9 and T10 (21 statements, about 10 minutes)",
        ]
    );
}

#[test]
fn storing_is_never_preselected() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &item("T1_first"));
    while *interview.at() != Step::Review {
        interview.reply(if matches!(interview.at(), Step::Item(_)) { Reply::Row(1) } else { SKIP });
    }
    assert_eq!(screen(&interview).selected, None);
    assert_eq!(interview.reply(Reply::Row(0)), Outcome::Store);
    let open = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &Step::Review);
    assert_eq!(screen(&open).selected, Some(1));
}

#[test]
fn who_goes_to_an_item_from_the_review_comes_back_to_it() {
    let questionnaire = ten_tasks();
    let comment = vec![Reply::Act(Action::Comment), wrote("hm"), Reply::Row(2)];
    for replies in [vec![Reply::Row(2)], vec![SKIP], vec![BACK], vec![Reply::Act(Action::DontKnow)], comment] {
        let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &Step::Review);
        let went = review_row(&interview, "Statement 5");
        interview.reply(went);
        assert_eq!(interview.at(), &item("T2_second"));
        reply_all(&mut interview, replies.clone());
        assert_eq!(interview.at(), &Step::Review, "{replies:?}");
        interview.reply(BACK);
        assert_eq!(interview.at(), &Step::Reflection("T3_open".to_owned()), "the way back is the usual one again");
    }
}

#[test]
fn widening_the_path_leads_to_the_first_added_item() {
    let questionnaire = ten_tasks();
    let mut interview = skipped_to(&questionnaire, on_path("not_yet"), ALONE, &Step::Review);
    let widen = review_row(&interview, "Go on with T4, T5, T6 and T7 (");
    let entries = reply_all(&mut interview, [widen]);
    assert_eq!(entries[0].fact, Some(Fact::Path("forming".to_owned())));
    assert_eq!(interview.at(), &item("T4_first"));
    assert_eq!(interview.progress(), (0, 21));
    interview.reply(SKIP);
    assert_eq!(interview.at(), &item("T4_second"), "from there the walk goes on");
}

#[test]
fn nothing_is_offered_beyond_the_widest_path() {
    let questionnaire = ten_tasks();
    let interview = skipped_to(&questionnaire, on_path("running"), ALONE, &Step::Review);
    let rows = screen(&interview).rows;
    assert_eq!(rows.len(), 31);
    assert!(!rows.iter().any(|row| row.label.starts_with("Go on")));
}

#[test]
fn a_return_to_the_review_survives_a_restart() {
    let questionnaire = ten_tasks();
    let begun = Interview::begin(&questionnaire, ALONE, on_path("not_yet"));
    let mut interview = begun.clone();
    let mut entries = Vec::new();
    while *interview.at() != Step::Review {
        entries.extend(reply_all(&mut interview, [SKIP]));
    }
    let went = review_row(&interview, "Statement 5");
    entries.extend(reply_all(&mut interview, [went]));
    let mut resumed = begun.resumed(entries);
    assert_eq!(resumed, interview);
    resumed.reply(Reply::Row(1));
    assert_eq!(resumed.at(), &Step::Review);
}

#[test]
fn a_draft_that_does_not_fit_the_questionnaire_loses_only_what_does_not_fit() {
    let questionnaire = ten_tasks();
    let level = |item: &str, level| Fact::Answer { item: item.to_owned(), given: Given::plain(Answer::Level(level)) };
    let not_applicable = Given::plain(Answer::NotApplicable { reason: " ".to_owned() });
    let facts = [
        level("T1_first", 3),
        level("T1_first", 5),
        level("T1_gone", 1),
        Fact::Answer { item: "T1_second".to_owned(), given: not_applicable },
        Fact::Path("gone".to_owned()),
        Fact::Declared(Declared::Stage(6)),
        Fact::Declared(Declared::Stage(0)),
        Fact::About { id: "role".to_owned(), choice: "king".to_owned() },
        Fact::Reflection { id: "gone".to_owned(), text: "words".to_owned() },
    ];
    let entries = facts.map(|fact| Entry { fact: Some(fact), then: item("T1_gone"), returning: true });
    let mut resumed = Interview::begin(&questionnaire, ALONE, on_path("not_yet")).resumed(entries);
    let mut expected = on_path("not_yet");
    expected.answers.insert("T1_first".to_owned(), Given::plain(Answer::Level(3)));
    assert_eq!(resumed.response(), &expected);
    assert_eq!(resumed.at(), &Step::Review);
    resumed.reply(BACK);
    assert_eq!(resumed.at(), &Step::Reflection("T3_open".to_owned()), "the review is not where one returns from");
}

#[test]
fn help_and_leaving_are_offered_everywhere_and_record_nothing() {
    let questionnaire = ten_tasks();
    for plan in [ALONE, TOGETHER] {
        let mut interview = Interview::begin(&questionnaire, plan, on_path("not_yet"));
        loop {
            let before = interview.clone();
            assert!(offers(&interview, Action::Help) && offers(&interview, Action::Leave));
            assert!(!told(interview.reply(Reply::Act(Action::Help))).is_empty());
            assert_eq!(interview.reply(Reply::Act(Action::Leave)), Outcome::Leave);
            assert_eq!(interview, before);
            if *interview.at() == Step::Review {
                break;
            }
            interview.reply(SKIP);
        }
    }
}

/// The harness questionnaire with what makes a walk branch: an item for one role only, and a reversed one.
fn branching() -> Questionnaire {
    let mut questionnaire = ten_tasks();
    questionnaire.tasks[0].items[0].asked_of = vec!["staff".to_owned()];
    questionnaire.tasks[1].items[2].reverse = true;
    questionnaire
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let actions = [
        Action::Back,
        Action::Skip,
        Action::DontKnow,
        Action::NotApplicable,
        Action::NotAgreed,
        Action::Comment,
        Action::Help,
        Action::Leave,
    ];
    let words = ["", " ", "-", "6", "0", ",;", "staff, resident", "né 東京 🌱 \u{202e}\u{7}", "\n"];
    prop_oneof![
        4 => (0..7_usize).prop_map(Reply::Row),
        2 => Just(SKIP),
        1 => prop_oneof![Just(9), Just(31), Just(usize::MAX)].prop_map(Reply::Row),
        3 => prop::sample::select(actions.to_vec()).prop_map(Reply::Act),
        2 => prop::sample::select(words.to_vec()).prop_map(wrote),
        1 => any::<String>().prop_map(|text| wrote(&text)),
        1 => Just(Reply::Wrote(None)),
    ]
}

fn any_plan() -> impl Strategy<Value = Plan> {
    (any::<bool>(), any::<bool>()).prop_map(|(together, path_fixed)| Plan { together, path_fixed })
}

fn any_walk() -> impl Strategy<Value = (Plan, Vec<Reply>)> {
    (any_plan(), prop::collection::vec(any_reply(), 0..120))
}

/// What an entry is after a draft was written and read again.
fn through_a_draft(entry: &Entry) -> Entry {
    let line = serde_json::to_string(entry).expect("an entry is plain data");
    assert!(!line.contains('\n'), "an entry is one line of a draft");
    serde_json::from_str(&line).expect("what was written can be read")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(7), ..ProptestConfig::with_cases(150) })]

    #[test]
    fn any_replies_lead_to_a_question_that_can_be_asked((plan, replies) in any_walk()) {
        let (questionnaire, catalogue) = (branching(), Catalogue::english());
        let mut interview = Interview::begin(&questionnaire, plan, carried());
        for reply in replies {
            interview.reply(reply);
            if let Ask::Choose(screen) = interview.ask(&catalogue) {
                prop_assert!(!screen.rows.is_empty());
                prop_assert!(screen.selected.is_none_or(|row| row < screen.rows.len()));
                prop_assert!(screen.actions.iter().any(|(action, _)| *action == Action::Leave));
            }
            let (answered, asked) = interview.progress();
            prop_assert!(answered <= asked && asked >= 8);
        }
    }

    #[test]
    fn what_is_stored_was_asked_and_is_allowed((plan, replies) in any_walk()) {
        let questionnaire = branching();
        let mut interview = Interview::begin(&questionnaire, plan, carried());
        reply_all(&mut interview, replies);
        let stored = interview.finish();
        for (id, given) in &stored.answers {
            let (task, item) = questionnaire.item(id).expect("the item exists");
            prop_assert!(stored.asks_task(&questionnaire, task) && stored.asks_item(item), "{id}");
            match &given.answer {
                Answer::Level(level) => prop_assert!(*level <= 4),
                Answer::NotApplicable { reason } => prop_assert!(item.not_applicable && !reason.is_empty()),
                Answer::Unanswered => prop_assert!(given.comment.is_some() || given.not_agreed.is_some()),
                Answer::DontKnow => {}
            }
            prop_assert!(plan.together || given.not_agreed.is_none());
        }
        prop_assert_eq!(stored.together.is_some(), plan.together);
        prop_assert!(!plan.path_fixed || stored.path.is_some());
    }

    #[test]
    fn a_draft_gives_back_the_interview_at_every_point((plan, replies) in any_walk()) {
        let questionnaire = branching();
        let begun = Interview::begin(&questionnaire, plan, carried());
        let (mut interview, mut resumed) = (begun.clone(), begun.clone());
        let mut draft = Vec::new();
        for reply in replies {
            if let Outcome::Recorded(entry) = interview.reply(reply) {
                draft.push(through_a_draft(&entry));
                prop_assert_eq!(draft.last(), Some(&entry));
                resumed = begun.clone().resumed(draft.clone());
            }
            prop_assert_eq!(resumed.at(), interview.at());
            prop_assert_eq!(resumed.response(), interview.response());
        }
        // What one says next must lead to the same place too.
        interview.reply(Reply::Wrote(None));
        prop_assert_eq!(resumed.reply(SKIP), interview.reply(SKIP));
    }

    #[test]
    fn back_then_forward_changes_nothing((plan, replies) in any_walk()) {
        let questionnaire = branching();
        let mut interview = Interview::begin(&questionnaire, plan, carried());
        let entries = reply_all(&mut interview, replies);
        let returning = entries.last().is_some_and(|entry| entry.returning);
        prop_assume!(!returning);
        interview.reply(Reply::Wrote(None));
        let before = interview.clone();
        let went = interview.reply(BACK);
        if matches!(went, Outcome::Recorded(_)) {
            prop_assert_ne!(interview.at(), before.at());
            interview.reply(SKIP);
        }
        prop_assert_eq!(interview, before);
    }
}
