//! A journal in which each answers alone, from its making to what is withdrawn: what is told, and above all what is not.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use coready::error::Exit;

use crate::harness::world::{GARDEN, Ran, World};

/// A journal of many with an open checkpoint for which twelve were invited.
fn opened() -> World {
    let mut world = World::new();
    world.write("garden.toml", GARDEN);
    world.set("XDG_STATE_HOME", &world.folder().join("state").display().to_string());
    world.out(&[
        "init",
        "--organisation",
        "Garden Alliance",
        "--questionnaire",
        "garden.toml",
        "--respondents",
        "many",
    ]);
    world.out(&["checkpoint", "open", "baseline", "--path", "small", "--invited", "12"]);
    world
}

/// Hands in so many answer sets; `first` numbers them.
fn hand_in(world: &World, first: usize, count: usize) {
    for number in first..first + count {
        world.write("answers.json", &answers(number, ""));
        let ran = world.run(&["assess", "--answers", "answers.json", "--member", "The =school", "--code", "heron"]);
        assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    }
}

fn answers(number: usize, more: &str) -> String {
    let level = number % 5;
    format!(
        r#"{{ "format": "coready/response/1", "questionnaire": {{ "id": "garden" }}, {more}
  "answers": {{ "G1_ground": {{ "level": {level}, "comment": "secret words" }}, "G1_water": {{ "dont_know": true }},
    "G2_day": {{ "level": {level} }}, "G2_rain": {{ "level": 4 }} }} }}"#
    )
}

const FOLDER: &str = "checkpoints/2026-11-22-baseline";

fn failed(ran: &Ran) -> &str {
    assert_eq!(ran.exit, Exit::AtFault, "{}", ran.out);
    assert_eq!(ran.out, "");
    &ran.err
}

#[test]
fn a_journal_of_many_is_made_and_says_how_to_begin() {
    let world = World::new();
    let ran = world.run(&["init", "--organisation", "Garden Alliance", "--respondents", "many"]);
    insta::assert_snapshot!(ran.err, @r"
    Members each answer alone, in their own time. Begin with
    `coready checkpoint open LABEL --invited N`, then hand round the form that
    `coready form -o form.html` writes.
    ");
    insta::assert_snapshot!(world.out(&[]), @r"
    Garden Alliance has a journal, and nobody has answered yet. Open a checkpoint
    with `coready checkpoint open LABEL --invited N`, so that members can answer.
    ");
    insta::assert_snapshot!(failed(&world.run(&["assess"])), @r"
    error: no checkpoint is open
    hint: open one with `coready checkpoint open LABEL`: then members can answer
    ");
}

#[test]
fn raised_floors_and_balance_are_frozen_when_a_checkpoint_opens() {
    let world = World::new();
    world.write("garden.toml", GARDEN);
    world.out(&["init", "--questionnaire", "garden.toml", "--respondents", "many"]);
    let settings = world
        .read("coready.toml")
        .replace("mean = 5", "mean = 6")
        .replace("\"respondents\"\n\n# From", "\"members\"\n\n# From");
    world.write("coready.toml", &settings);
    world.out(&["checkpoint", "open", "baseline"]);
    let file = world.read(&format!("{FOLDER}/checkpoint.toml"));
    assert!(file.contains("balance = \"members\"") && file.contains("[floors]\nmean = 6\nother = 8\n"), "{file}");
}

#[test]
fn while_a_checkpoint_is_open_nothing_but_counts_is_told() {
    let world = opened();
    hand_in(&world, 0, 9);
    insta::assert_snapshot!(world.out(&[]), @r"
    Checkpoint 2026-11-22-baseline is open: 9 of 12 invited have answered.
    Hand round the form: `coready form -o form.html`. Take in what comes back:
    `coready collect FILE...`.
    When everyone has had the time to answer: `coready checkpoint close`. Results
    come then; until then only counts are told.
    ");
    insta::assert_snapshot!(world.out(&["checkpoint", "list"]), @"2026-11-22-baseline: 22 November 2026, open: 9 of 12 invited have answered");
    insta::assert_snapshot!(failed(&world.run(&["show"])), @r"
    error: the checkpoint `2026-11-22-baseline` is open: 9 responses so far
    hint: its results can be seen once it is closed (`coready checkpoint close`);
          until then only counts are told
    ");
    let told = failed(&world.run(&["show"])).to_owned();
    for command in [
        &["show", "baseline"][..],
        &["show", "--format", "json"],
        &["next"],
        &["next", "2026-11-22-baseline"],
        &["export"],
        &["export", "baseline"],
        &["export", "--raw"],
        &["export", "--raw", "--format", "csv", "baseline"],
        &["progress", "--to", "baseline"],
        &["progress", "--from", "baseline", "--format", "json"],
    ] {
        assert_eq!(failed(&world.run(command)), told, "{command:?}");
    }
    let all = world.out(&["export", "--all"]);
    assert!(!all.contains("level") && !all.contains("secret"), "{all}");
}

#[test]
fn storing_neither_closes_nor_shows_a_result() {
    let world = opened();
    world.write("answers.json", &answers(1, ""));
    let ran = world.run(&["assess", "--answers", "answers.json"]);
    insta::assert_snapshot!(ran.out + &ran.err, @r"
    Thank you. Your answers are stored for checkpoint 2026-11-22-baseline. Garden
    Alliance can open them; other people see results of all answers together once
    the checkpoint is closed. To take yours back:
    `coready withdraw 00000000-0000-4000-8000-000000000001`.
    ");
    assert_eq!(world.names(&format!("{FOLDER}/responses")).len(), 1);
    assert!(!world.names(FOLDER).contains(&"closed.toml".to_owned()));
}

#[test]
fn closing_opens_the_results_and_lets_nothing_more_in() {
    let world = opened();
    hand_in(&world, 0, 9);
    let ran = world.run(&["checkpoint", "close"]);
    insta::assert_snapshot!(ran.out + &ran.err, @r"
    Checkpoint 2026-11-22-baseline is closed and takes no more answers.
    In the end 9 of 12 invited have answered. `coready show` shows where you stand.
    ");
    insta::assert_snapshot!(world.out(&["checkpoint", "list"]), @"2026-11-22-baseline: 22 November 2026, closed: 9 of 12 invited have answered");
    assert_eq!(world.run(&["show"]).exit, Exit::Done);
    world.write("answers.json", &answers(1, ""));
    insta::assert_snapshot!(failed(&world.run(&["assess", "--answers", "answers.json"])), @r"
    error: no checkpoint is open
    hint: open one with `coready checkpoint open LABEL`: then members can answer
    ");
    assert_eq!(world.names(&format!("{FOLDER}/responses")).len(), 9);
}

#[test]
fn a_walk_begins_with_who_will_see_it_and_ends_with_thanks() {
    let world = opened();
    let ran = world.play(&["assess", "--member", "The school", "--code", "blue heron"], "1\n1\n2\n3\ns\n4\n5\n1\n");
    assert_eq!(ran.exit, Exit::Done, "{}{}", ran.play, ran.err);
    insta::assert_snapshot!(ran.play.lines().take(4).collect::<Vec<_>>().join("\n"), @r"
    ! Garden Alliance collects these files and can open yours. Other people see averages from five answers and spreads from eight. Answers to open questions may be shown word for word, without names, once that many have answered the same one. If that is not safe, skip questions or do not send it.

    # A garden tended together
      There are no right or wrong answers. You can go back, skip, or stop at any time; every answer is saved as you give it.
    ");
    insta::assert_snapshot!(ran.out, @r"
    Thank you. Your answers are stored for checkpoint 2026-11-22-baseline. Garden
    Alliance can open them; other people see results of all answers together once
    the checkpoint is closed. To take yours back:
    `coready withdraw 00000000-0000-4000-8000-000000000001`.
    ");
    let file = world.only(&format!("{FOLDER}/responses"));
    let stored = fs::read_to_string(file).unwrap();
    assert!(stored.contains("\"member\": \"The school\"") && stored.contains("\"code\": \"blue heron\""), "{stored}");
    assert!(world.names("drafts").is_empty());
}

#[test]
fn half_an_answer_is_kept_where_nobody_else_can_look() {
    let world = opened();
    let left = world.play(&["assess"], "1\n1\n2\nq\n");
    assert_eq!(left.exit, Exit::Done, "{}", left.play);
    assert!(world.names("drafts").is_empty(), "nothing of it is in the journal");
    let journals = world.names("state/coready");
    assert_eq!(journals.len(), 1);
    let folder = world.folder().join("state/coready").join(&journals[0]);
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(folder.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    // Gone on with, it begins again with who will see it, and leaves nothing behind.
    let ran = world.play(&["assess"], "1\n3\ns\n4\n5\n1\n");
    assert_eq!(ran.exit, Exit::Done, "{}", ran.play);
    assert!(ran.play.contains("Garden Alliance collects these files"), "{}", ran.play);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    assert_eq!(world.names(&format!("{FOLDER}/responses")).len(), 1);
}

#[test]
fn without_a_folder_of_ones_own_nothing_is_asked() {
    let mut world = opened();
    world.unset("XDG_STATE_HOME");
    let ran = world.play(&["assess"], "1\n1\n2\n");
    insta::assert_snapshot!(failed(&ran), @r"
    error: there is no folder of your own to keep begun answers in
    hint: set HOME or XDG_STATE_HOME to a folder that only you can open
    ");
    assert_eq!(ran.play, "");
}

#[test]
fn what_was_begun_for_a_checkpoint_that_is_closed_is_not_handed_in_to_the_next() {
    let mut world = opened();
    world.play(&["assess"], "1\n1\n2\nq\n");
    world.out(&["checkpoint", "close"]);
    world.at("2026-12-01T09:00:00Z").out(&["checkpoint", "open", "second", "--path", "small"]);
    let ran = world.play(&["assess"], "1\n1\n2\n3\ns\n4\n5\n1\n");
    assert_eq!(ran.exit, Exit::Done, "{}", ran.play);
    assert!(!ran.play.contains("begun"), "{}", ran.play);
    assert_eq!(world.names("checkpoints/2026-12-01-second/responses").len(), 1);
}

#[test]
fn what_many_cannot_do_is_refused_with_a_way_out() {
    let world = opened();
    world.write("two.json", &format!("[{}, {}]", answers(1, ""), answers(2, "")));
    world.write("room.json", &answers(1, "\"together\": { \"present\": 4 },"));
    world.write("late.json", &answers(1, "\"checkpoint\": \"2026-08-20-spring\","));
    let said: Vec<String> = [
        &["assess", "--together"][..],
        &["assess", "--revisit"],
        &["assess", "--path", "large"],
        &["assess", "--answers", "two.json"],
        &["assess", "--answers", "room.json"],
        &["assess", "--answers", "late.json"],
        &["export", "--raw"],
    ]
    .iter()
    .map(|command| failed(&world.run(command)).to_owned())
    .collect();
    insta::assert_snapshot!(said.join("---\n"));
    assert!(world.names(&format!("{FOLDER}/responses")).is_empty());
}

#[test]
fn a_response_is_withdrawn_by_the_beginning_of_its_id_and_never_comes_back() {
    let world = opened();
    let id = "\"id\": \"4b1f0c1e-0000-4000-8000-000000000001\",";
    world.write("mine.json", &answers(1, id));
    world.out(&["assess", "--answers", "mine.json"]);
    hand_in(&world, 2, 8);
    let ran = world.run(&["withdraw", "4B1F"]);
    insta::assert_snapshot!(ran.out + &ran.err, @r"
    The response 4b1f0c1e-0000-4000-8000-000000000001 is erased from checkpoint
    2026-11-22-baseline. 8 responses remain in it.
    It will be in no result. Copies of the file that was sent in, and copies of this
    folder, are not erased; collecting such a copy will not bring it back.
    ");
    let mark = format!("{FOLDER}/responses/4b1f0c1e-0000-4000-8000-000000000001.withdrawn");
    assert_eq!(world.read(&mark), "");
    assert!(!world.folder().join(mark.replace("withdrawn", "json")).exists());
    insta::assert_snapshot!(failed(&world.run(&["assess", "--answers", "mine.json"])), @r"
    error: the response 4b1f0c1e-0000-4000-8000-000000000001 was withdrawn, and is
           not taken again
    hint: whoever wants to answer after all answers afresh
    ");
    insta::assert_snapshot!(world.out(&["withdraw", "4b1f"]), @r"
    The response 4b1f0c1e-0000-4000-8000-000000000001 was withdrawn from checkpoint
    2026-11-22-baseline before. Nothing of it is left.
    ");
    assert_eq!(world.names(&format!("{FOLDER}/responses")).len(), 9);
    assert!(world.out(&["checkpoint", "list"]).contains("8 of 12"));
    assert_eq!(world.run(&["check"]).exit, Exit::Done);
}

#[test]
fn an_id_that_fits_several_or_none_erases_nothing() {
    let world = opened();
    hand_in(&world, 0, 2);
    let said = ["0000", "", "ffff", "../.."].map(|id| failed(&world.run(&["withdraw", id])).to_owned());
    insta::assert_snapshot!(said.join("---\n"), @r"
    error: the ids of 2 responses begin with `0000`
    hint: give more of it: nothing was erased
    ---
    error: there is no response whose id begins with ``
    hint: the id stands at the end of the page after answering, and in the name of
          the file that was sent
    ---
    error: there is no response whose id begins with `ffff`
    hint: the id stands at the end of the page after answering, and in the name of
          the file that was sent
    ---
    error: there is no response whose id begins with `../..`
    hint: the id stands at the end of the page after answering, and in the name of
          the file that was sent
    ");
    assert_eq!(world.names(&format!("{FOLDER}/responses")).len(), 2);
}

#[test]
fn withdrawing_from_a_closed_checkpoint_says_what_it_cannot_undo() {
    let world = opened();
    hand_in(&world, 0, 9);
    world.out(&["checkpoint", "close"]);
    let names = world.names(&format!("{FOLDER}/responses"));
    let told: Vec<String> = names
        .iter()
        .take(5)
        .map(|name| {
            let ran = world.run(&["withdraw", name.strip_suffix(".json").unwrap()]);
            ran.out + &ran.err
        })
        .collect();
    insta::assert_snapshot!([&*told[0], &*told[1], &*told[4]].join("---\n"), @r"
    The response 00000000-0000-4000-8000-000000000001 is erased from checkpoint
    2026-11-22-baseline. 8 responses remain in it.
    Results are worked out from what remains. Results that were handed round before
    still contain it: whoever compares them with new ones may see what it said.
    Copies of the file that was sent in, and copies of this folder, are not erased.
    ---
    The response 00000000-0000-4000-8000-000000000002 is erased from checkpoint
    2026-11-22-baseline. 7 responses remain in it.
    With 7 responses the checkpoint is now under the floor of 8: averages are still
    shown, spreads are not.
    Results are worked out from what remains. Results that were handed round before
    still contain it: whoever compares them with new ones may see what it said.
    Copies of the file that was sent in, and copies of this folder, are not erased.
    ---
    The response 00000000-0000-4000-8000-000000000005 is erased from checkpoint
    2026-11-22-baseline. 4 responses remain in it.
    With 4 responses the checkpoint is now under the floor of 5: of its results,
    nothing but counts is shown any more.
    Results are worked out from what remains. Results that were handed round before
    still contain it: whoever compares them with new ones may see what it said.
    Copies of the file that was sent in, and copies of this folder, are not erased.
    ");
    assert_eq!(world.run(&["show"]).exit, Exit::Done);
}

#[test]
fn a_withdrawal_that_was_stopped_half_way_counts_and_is_finished_by_the_next() {
    let world = opened();
    hand_in(&world, 0, 3);
    let name = &world.names(&format!("{FOLDER}/responses"))[0];
    world.write(&format!("{FOLDER}/responses/{}", name.replace(".json", ".withdrawn")), "");
    assert!(world.out(&["checkpoint", "list"]).contains("2 of 12"));
    world.out(&["withdraw", name.strip_suffix(".json").unwrap()]);
    assert!(!world.folder().join(FOLDER).join("responses").join(name).exists());
}

#[test]
fn the_answers_one_by_one_tell_nothing_but_answers() {
    let world = opened();
    hand_in(&world, 0, 6);
    world.out(&["checkpoint", "close"]);
    let ran = world.run(&["export", "--raw", "--format", "csv"]);
    insta::assert_snapshot!(ran.out, @r"
    checkpoint,path,role,declared_stage,G1_ground,G1_water,G2_day,G2_rain,G3_share,G3_seed
    2026-11-22-baseline,small,,,1,dk,1,5,,
    2026-11-22-baseline,small,,,1,dk,1,5,,
    2026-11-22-baseline,small,,,2,dk,2,5,,
    2026-11-22-baseline,small,,,3,dk,3,5,,
    2026-11-22-baseline,small,,,4,dk,4,5,,
    2026-11-22-baseline,small,,,5,dk,5,5,,
    ");
    insta::assert_snapshot!(ran.err, @r"
    These are the answers one by one, for you who collect them. Without name, code
    or words, whoever knows the people may still tell some of them by their role or
    their answers: do not hand this round. What others may see is in `coready show`
    and `coready export`.
    ");
    let json = world.out(&["export", "--raw", "baseline"]);
    for secret in ["heron", "school", "secret", "0000-4000", "\"date\"", "language"] {
        assert!(!json.contains(secret) && !ran.out.contains(secret), "{secret}");
    }
    let all = world.out(&["export", "--all"]);
    assert!(!all.contains("secret") && !all.contains("heron") && all.contains("\"responses\": null"), "{all}");
}

#[test]
fn the_answers_one_by_one_are_json_without_words() {
    let world = opened();
    hand_in(&world, 3, 1);
    world.out(&["checkpoint", "close"]);
    let json = world.out(&["export", "--raw"]);
    insta::assert_snapshot!(json, @r#"
    {
      "format": "coready/raw/1",
      "questionnaire": {
        "id": "garden",
        "version": "1.0.0",
        "sha256": "c68cd57fde4591280e53394c509660c67323c67aad6ed575df3926ff6656ec01"
      },
      "checkpoint": "2026-11-22-baseline",
      "responses": [
        {
          "path": "small",
          "about": {},
          "declared_stage": null,
          "answers": {
            "G1_ground": {
              "level": 3
            },
            "G1_water": {
              "dont_know": true
            },
            "G2_day": {
              "level": 3
            },
            "G2_rain": {
              "level": 4
            }
          }
        }
      ]
    }
    "#);
}

#[test]
fn an_open_checkpoint_gives_no_table_either() {
    let world = opened();
    hand_in(&world, 0, 6);
    for format in ["csv", "parquet"] {
        for more in [&[][..], &["--raw"], &["-o", "tables"]] {
            let ran = world.run(&[&["export", "--format", format], more].concat());
            assert_eq!((ran.exit, ran.out.as_str()), (Exit::AtFault, ""), "{format} {more:?}");
        }
    }
    assert!(world.names("tables").is_empty());
}
