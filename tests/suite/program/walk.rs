//! Walks, scripted from the first question to what is stored, with transcripts that read like a play.

use coready::error::Exit;
use serde_json::Value;

use super::{WALK, answered, page, stored};
use crate::harness::world::World;

#[test]
fn a_first_assessment_makes_a_journal_walks_and_shows_the_result() {
    let world = World::new();
    let script = [
        r#"1 "Riverside Coalition" 1"#,
        // Path and stage with a step back, three of the questions about the respondent skipped.
        "1 b 1 ? 3 3 s s s",
        // T1: a step back to change a level, help, does not apply refused, a comment; then a reason begun, given up and given.
        r#"2 b 3 ? n c "Rosa knows more" 3 n "" n "we have no paid staff" d 2 2 s s"#,
        // T2 and T3: one open question is answered, one is begun and given up.
        r#"3x5 1 "More gardens" 1 "" s 3x6 s s"#,
        // The review: to the statement not known and back, help, then store.
        "2 b ? 2 3 1",
    ];
    let ran = world.play(&["assess"], &script.join(" "));
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    insta::assert_snapshot!(page(&ran));
}

#[test]
fn declining_the_offer_makes_nothing() {
    for script in ["2", "q", r#"1 "" 2"#, r#"1 "Us" q"#, r#"b 1 "Us" b "" q"#] {
        let world = World::new();
        let ran = world.play(&["assess"], script);
        assert_eq!(ran.exit, Exit::Done, "{script}: {}", page(&ran));
        assert!(ran.err.contains("Nothing was made"), "{script}: {}", ran.err);
        assert!(world.names("").is_empty(), "{script}: {:?}", world.names(""));
    }
}

#[test]
fn going_back_in_the_offer_keeps_the_name_one_gives_last() {
    let world = World::new();
    let ran = world.play(&["assess"], r#"1 "Oops" b "Garden Alliance" 2 q"#);
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    let settings = world.read("coready.toml");
    assert!(settings.contains(r#"organisation = "Garden Alliance""#), "{settings}");
    assert!(settings.contains(r#"respondents = "together""#), "{settings}");
}

#[test]
fn an_input_that_ends_in_the_offer_makes_nothing() {
    let world = World::new();
    let ran = world.play(&["assess"], r#"1 "Us""#);
    assert_eq!(ran.exit, Exit::Interrupted);
    assert!(world.names("").is_empty());
}

#[test]
fn without_terminal_and_journal_it_says_how_to_make_one() {
    let mut world = World::new();
    world.without_terminal();
    let ran = world.run(&["assess"]);
    assert_eq!(ran.exit, Exit::AtFault);
    assert!(ran.play.is_empty(), "{}", ran.play);
    insta::assert_snapshot!(ran.err, @r"
    error: there is no journal in `[FOLDER]` or in a folder above it
    hint: make one with `coready init --organisation NAME`, or name its folder with
          --journal
    ");
}

#[test]
fn saving_and_leaving_keeps_everything_and_resuming_goes_on_there() {
    let world = World::with_journal();
    let left = world.play(&["assess"], r#"1 2 1 4 c "by the river" q"#);
    assert_eq!(left.exit, Exit::Done);
    assert!(left.err.contains("Everything you answered is saved"), "{}", left.err);
    assert_eq!(world.names("checkpoints").len(), 0);
    let resumed = world.play(&["assess"], "1 4 s 3 3 1");
    assert_eq!(resumed.exit, Exit::Done, "{}", page(&resumed));
    insta::assert_snapshot!(page(&resumed));
    assert_eq!(world.names("drafts").len(), 0);
    let stored = stored(&world, "2026-11-22");
    assert_eq!(stored["answers"]["G1_water"]["comment"], "by the river");
    assert_eq!(stored["answers"]["G1_ground"]["level"], 3);
    assert_eq!(stored["declared_stage"], 2);
    assert_eq!(stored["about"]["role"], "digging");
}

#[test]
fn an_input_that_ends_keeps_the_draft_and_says_so() {
    let world = World::with_journal();
    let ended = world.play(&["assess"], "1 2 1 4");
    assert_eq!(ended.exit, Exit::Interrupted);
    assert!(
        ended.err.starts_with("The input ended before all questions were asked. Everything you answered is"),
        "{}",
        ended.err
    );
    let resumed = world.play(&["assess"], "1 b q");
    assert!(resumed.play.contains("* Doing: We have the key."), "{}", resumed.play);
    let nothing = World::with_journal().play(&["assess"], "");
    assert_eq!(nothing.exit, Exit::Interrupted);
    assert!(nothing.err.contains("Nothing was answered"), "{}", nothing.err);
}

#[test]
fn beginning_afresh_leaves_the_draft_where_it_is() {
    let world = World::with_journal();
    world.play(&["assess"], "1 2 1 4 q");
    let afresh = world.play(&["assess"], &format!("b 2 {WALK}"));
    assert_eq!(afresh.exit, Exit::Done, "{}", page(&afresh));
    assert_eq!(world.names("drafts").len(), 1);
    let rest = world.play(&["assess"], "1 4 s 3 3 1");
    assert_eq!(rest.exit, Exit::Done, "{}", page(&rest));
    assert_eq!(world.names("checkpoints"), ["2026-11-22", "2026-11-22-2"]);
    assert_eq!(world.names("drafts").len(), 0);
}

#[test]
fn leaving_at_the_question_about_drafts_changes_nothing() {
    let world = World::with_journal();
    world.play(&["assess"], "1 2 q");
    let left = world.play(&["assess"], "q");
    assert_eq!((left.exit, left.out.as_str()), (Exit::Done, ""));
    assert_eq!(world.names("drafts").len(), 1);
}

#[test]
fn together_asks_who_is_there_and_keeps_what_was_not_agreed() {
    let world = World::with_journal();
    let script =
        r#"1 1 "six" "6" 1 "staff, residents" 1 "the council" 2 4 v "some say the tap is too far" 3 s 3 3 2 4 1"#;
    let ran = world.play(&["assess", "--together", "--checkpoint", "spring"], script);
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    insta::assert_snapshot!(page(&ran));
    let stored = stored(&world, "2026-11-22-spring");
    assert_eq!(stored["together"]["present"], 6);
    assert_eq!(stored["together"]["kinds"], serde_json::json!(["staff", "residents"]));
    assert_eq!(stored["together"]["missing"], "the council");
    assert_eq!(stored["answers"]["G1_water"]["not_agreed"], "some say the tap is too far");
    assert_eq!(stored["answers"]["G1_water"]["level"], 3);
}

#[test]
fn the_path_can_be_widened_at_the_review() {
    let world = World::with_journal();
    let ran = world.play(&["assess"], "1 2 1 4 4 s 3 3 2 4 d 1");
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    assert!(ran.play.contains("> Go on with G3"), "{}", ran.play);
    let stored = stored(&world, "2026-11-22");
    assert_eq!(stored["path"], "large");
    assert_eq!(stored["answers"]["G3_share"]["level"], 3);
    assert_eq!(stored["answers"]["G3_seed"]["dont_know"], true);
}

#[test]
fn revisiting_marks_what_is_not_confirmed() {
    let mut world = answered();
    world.at("2027-02-22T09:00:00Z");
    // The path and the role are carried and confirmed; one statement is confirmed, one raised, the others skipped.
    let ran = world.play(&["assess", "--revisit"], "1 2 1 4 5 s s s 1");
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    insta::assert_snapshot!(page(&ran));
    let stored = stored(&world, "2027-02-22");
    assert_eq!(stored["answers"]["G1_ground"], serde_json::json!({ "level": 3 }));
    assert_eq!(stored["answers"]["G1_water"], serde_json::json!({ "level": 4 }));
    assert_eq!(stored["answers"]["G2_day"], serde_json::json!({ "level": 2, "carried_from": "2026-11-22" }));
    let shown = world.out(&["show"]);
    assert!(shown.contains("carried forward"), "{shown}");
}

#[test]
fn a_revisit_is_not_gone_on_with_while_the_answers_it_starts_from_cannot_be_read() {
    let mut world = answered();
    world.at("2027-02-22T09:00:00Z");
    assert_eq!(world.play(&["assess", "--revisit"], "1 2 1 4 q").exit, Exit::Done);
    let earlier = world.only("checkpoints/2026-11-22/responses");
    let text = std::fs::read_to_string(&earlier).expect("it can be read");
    std::fs::write(&earlier, &text[..text.len() / 2]).expect("it can be damaged");
    let refused = world.play(&["assess"], "1 q");
    assert_eq!((refused.exit, refused.play.as_str()), (Exit::AtFault, ""), "{}", page(&refused));
    assert!(refused.err.contains("this is not valid JSON"), "{}", refused.err);
    std::fs::write(&earlier, text).expect("it can be mended");
    let resumed = world.play(&["assess"], "1 5 s s s 1");
    assert_eq!(resumed.exit, Exit::Done, "{}", page(&resumed));
    assert_eq!(stored(&world, "2027-02-22")["answers"]["G2_day"]["carried_from"], "2026-11-22");
}

#[test]
fn revisiting_without_a_checkpoint_says_what_to_do() {
    let ran = World::with_journal().run(&["assess", "--revisit"]);
    assert_eq!(ran.exit, Exit::AtFault);
    insta::assert_snapshot!(ran.err, @r"
    error: there is no checkpoint with answers yet
    hint: answer the questionnaire with `coready assess`
    ");
}

#[test]
fn a_walk_answers_the_checkpoint_that_was_opened() {
    let world = World::with_journal();
    world.out(&["checkpoint", "open", "spring", "--path", "small", "--invited", "4"]);
    // The path is fixed, so it is not asked.
    let ran = world.play(&["assess"], "2 1 4 4 s 3 3 1");
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    assert!(!ran.play.contains("Which of these fits"), "{}", ran.play);
    assert_eq!(world.names("checkpoints"), ["2026-11-22-spring"]);
    assert!(world.folder().join("checkpoints/2026-11-22-spring/closed.toml").exists());
    let exported: Value = serde_json::from_str(&world.out(&["export"])).expect("it is JSON");
    assert_eq!(exported["checkpoint"]["invited"], 4);
    assert_eq!(exported["checkpoint"]["path"], "small");
}

#[test]
fn another_checkpoint_than_the_open_one_is_refused() {
    let world = World::with_journal();
    world.out(&["checkpoint", "open", "spring"]);
    let ran = world.run(&["assess", "--checkpoint", "autumn"]);
    assert_eq!(ran.exit, Exit::AtFault);
    insta::assert_snapshot!(ran.err, @r"
    error: the checkpoint `2026-11-22-spring` is open and waits for answers
    hint: leave out --checkpoint to answer for it, or close it first with
          `coready checkpoint close`
    ");
    let named = world.play(&["assess", "--checkpoint", "spring"], WALK);
    assert_eq!(named.exit, Exit::Done, "{}", page(&named));
    assert_eq!(world.names("checkpoints"), ["2026-11-22-spring"]);
}

#[test]
fn an_unknown_path_names_the_known_ones() {
    let ran = World::with_journal().run(&["assess", "--path", "smal"]);
    assert_eq!(ran.exit, Exit::AtFault);
    insta::assert_snapshot!(ran.err, @r"
    error: there is no path `smal` in this questionnaire
    hint: the paths are small and large
    ");
}

#[test]
fn going_back_from_the_review_and_forward_again_changes_nothing() {
    let world = World::with_journal();
    let ran = world.play(&["assess"], "1 2 1 4 4 s 3 3 b b s s 1");
    assert_eq!(ran.exit, Exit::Done, "{}", page(&ran));
    let plain = stored(&answered(), "2026-11-22");
    let mut walked = stored(&world, "2026-11-22");
    walked["id"] = plain["id"].clone();
    assert_eq!(walked, plain);
}
