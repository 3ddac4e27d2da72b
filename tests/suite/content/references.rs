//! Mistakes between tables: what refers to what, and what must hold of the whole.

use super::{SMALL, assert_told, changed};

#[test]
fn an_unknown_scale_task_path_level_or_practice_is_told_with_the_nearest() {
    let text = changed(&[
        ("established = \"doing\"", "established = \"dooing\""),
        ("tasks = [\"T1\"]", "tasks = [\"T1\", \"t2\", \"warm-up\"]"),
        ("gate = [\"T2\"]", "gate = [\"T22\"]"),
        ("floor = \"preparing\"", "floor = \"ready\""),
        ("practices = [\"ask-around\"]", "practices = [\"ask-round\", \"zzz-nothing-like-it\"]"),
        ("scale = \"yes-no\"\n\n[[task.item]]", "scale = \"yes-now\"\n\n[[task.item]]"),
        ("scale = \"yes-no\"\npractices", "practices"),
    ]);
    assert_told!("unknown-reference", text);
}

#[test]
fn an_unknown_role_is_told() {
    assert_told!("unknown-role", changed(&[("asked_of = [\"staff\"]", "asked_of = [\"stuff\", \"chair\"]")]));
    assert_told!("no-role", changed(&[("id = \"role\"", "id = \"years\"")]));
}

#[test]
fn an_unknown_referent_or_effort_is_told() {
    let text = changed(&[
        ("referent = \"convener\"", "referent = \"convenor\""),
        ("referent = \"collaboration\"", "referent = \"everyone\""),
        ("effort = \"large\"", "effort = \"huge\""),
    ]);
    assert_told!("unknown-word", text);
}

#[test]
fn a_task_in_two_gates_is_told() {
    assert_told!("gate-twice", changed(&[("gate = [\"T2\"]", "gate = [\"T2\", \"T1\", \"T2\"]")]));
}

#[test]
fn a_gate_on_the_last_stage_or_none_on_another_is_told() {
    let text = changed(&[
        ("gate = [\"T1\"]\n", ""),
        ("gate = [\"T2\"]", "gate = []"),
        ("sounds_like = \"We act.\"", "sounds_like = \"We act.\"\ngate = [\"T1\"]"),
    ]);
    assert_told!("gate-place", text);
}

#[test]
fn stages_that_are_not_numbered_in_order_are_told() {
    let text = changed(&[("number = 3", "number = -7"), ("number = 2", "number = 3"), ("number = 1", "number = 0")]);
    assert_told!("stage-number", text);
}

#[test]
fn a_working_line_at_the_ends_or_missing_between_is_told() {
    let text = changed(&[
        ("gate = [\"T1\"]", "gate = [\"T1\"]\nworking = 25"),
        ("working = 37.5\n", ""),
        ("sounds_like = \"We act.\"", "sounds_like = \"We act.\"\nworking = 50"),
    ]);
    assert_told!("working-place", text);
}

#[test]
fn a_working_line_that_is_no_score_is_told() {
    for wrong in ["100.001", "-1", "37.1234", "nan", "inf", "1e300"] {
        let failure = super::read(&changed(&[("37.5", wrong)])).expect_err("it is no score");
        assert_eq!(failure.problems.len(), 1, "{wrong}");
    }
    assert_told!("working-value", changed(&[("37.5", "37.1234")]));
}

#[test]
fn a_scale_that_cannot_measure_is_told() {
    let text = changed(&[
        ("established = \"doing\"", "established = \"not so far\""),
        ("codes = [1, 2, 3]", "codes = [1, 1, 2, 3]"),
        ("levels = [\"no\", \"yes\"]", "levels = [\"yes\"]\ncodes = [4, 5]"),
    ]);
    assert_told!("scale", text);
    assert_told!("level-twice", changed(&[("\"not so far\", \"preparing\"", "\"doing\", \"preparing\"")]));
}

#[test]
fn a_wrong_number_of_described_levels_is_told() {
    let text =
        changed(&[(", \"They plan to.\"", ""), ("scale = \"yes-no\"\npractices", "levels = [\"no\"]\npractices")]);
    assert_told!("level-count", text);
}

#[test]
fn a_weight_outside_its_range_is_told() {
    assert_told!("weight", changed(&[("weight = 2", "weight = 11"), ("reverse = true", "weight = 0")]));
}

#[test]
fn weights_over_forty_together_are_told() {
    let heavy = |count: usize| -> String {
        let items = (0..count).map(|index| {
            format!("[[task.item]]\nid = \"T2_{index}\"\ntext = \"x\"\nreferent = \"convener\"\nweight = 10\n\n")
        });
        items.collect()
    };
    let with = |items: String| SMALL.replacen("[[practice]]", &format!("{items}[[practice]]"), 1);
    // The task has an item of weight 1 already.
    assert_told!("weights", with(heavy(4)));
    assert!(super::read(&with(heavy(3))).is_ok());
    assert!(super::read(&with(heavy(4).replacen("weight = 10", "weight = 9", 1))).is_ok(), "40 is allowed");
}

#[test]
fn an_item_that_is_not_scored_does_not_weigh() {
    let item = "[[task.item]]\nid = \"T2_x\"\ntext = \"x\"\nreferent = \"convener\"\nweight = 10\nscored = false\n\n";
    let items: String = (0..5).map(|index| item.replace("T2_x", &format!("T2_{index}"))).collect();
    assert!(super::read(&SMALL.replacen("[[practice]]", &format!("{items}[[practice]]"), 1)).is_ok());
}

#[test]
fn a_task_without_a_scored_item_is_told() {
    let text = changed(&[
        ("referent = \"convener\"", "referent = \"convener\"\nscored = false"),
        (
            "[[practice]]\nid = \"unused\"",
            "[[task]]\nid = \"T3\"\ntitle = \"Rest\"\nwhy = \"x\"\n\n[[practice]]\nid = \"unused\"",
        ),
    ]);
    assert_told!("no-item", text);
}

#[test]
fn items_of_one_task_on_different_scales_are_told() {
    assert_told!("item-scale", changed(&[("weight = 2", "weight = 2\nscale = \"yes-no\"")]));
}

#[test]
fn a_path_an_about_question_or_a_reflection_that_is_empty_is_told() {
    let text = changed(&[
        ("tasks = [\"T1\"]", "tasks = []"),
        ("choices = [\"staff\", \"resident\"]", "choices = [\"staff\"]"),
        ("text = \"Who else?\"", "text = \"\""),
    ]);
    assert_told!("empty-part", text);
}

#[test]
fn what_a_list_names_twice_is_told() {
    let text = changed(&[
        ("tasks = [\"T1\"]", "tasks = [\"T1\", \"T1\"]"),
        ("choices = [\"staff\", \"resident\"]", "choices = [\"staff\", \"resident\", \"staff\"]"),
        ("practices = [\"ask-around\"]", "practices = [\"ask-around\", \"ask-around\"]"),
    ]);
    assert_told!("twice", text);
}

#[test]
fn a_questionnaire_without_stages_paths_or_about_questions_is_whole() {
    let start = SMALL.find("[[path]]").expect("there are paths");
    let end = SMALL.find("[[task]]").expect("there are tasks");
    let text = format!("{}{}", &SMALL[..start], &SMALL[end..]).replace("asked_of = [\"staff\"]\n", "");
    let questionnaire = super::read(&text).expect("nothing is wrong with it");
    assert!(questionnaire.stages.is_empty() && questionnaire.paths.is_empty() && questionnaire.about.is_empty());
}

#[test]
fn a_path_that_wants_what_it_does_not_ask_is_told() {
    let text = changed(&[
        ("tasks = [\"T1\"]", "tasks = [\"T1\"]\nwanted = [\"T1\", \"T2\"]"),
        ("language = \"en\"", "language = \"en\"\npath_question = \" \""),
    ]);
    assert_told!("path-wants", text);
}
