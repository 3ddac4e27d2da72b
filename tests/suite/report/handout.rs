//! The report to bring to the meeting: what stands in it, in which order, for whom, and what never does.

use coready::error::Exit;
use coready::model::beside::Beside;
use coready::model::measure::{Counted, Value};
use coready::model::plan::{Commitment, Outcome};
use coready::model::questionnaire::{Effort, Measure, Practice, Reflection};
use coready::model::reflection::Story;
use coready::report::page::Block;
use coready::report::{Audience, Course, Handout, Progress, handout, markdown};
use coready::text::Catalogue;

use super::coalition::answered_by;
use super::waves::{Wave, coalition, english, mid_way, of_many};
use crate::harness::world::World;

/// A coalition over three checkpoints whose people also answered an open question.
pub(super) fn with_words() -> Vec<Wave> {
    let mut waves = coalition();
    for wave in &mut waves {
        for (number, response) in wave.responses.iter_mut().enumerate() {
            let role = if number % 2 == 0 { "staff" } else { "resident" };
            response.about.insert("role".to_owned(), role.to_owned());
            response.reflections.insert("T3_open".to_owned(), format!("We should hear night workers ({number})."));
        }
    }
    waves
}

/// The report of the last of these, with a plan and a story.
pub(super) fn of_three(waves: &[Wave], audience: Audience, words: &Catalogue) -> Handout {
    let reports: Vec<_> = waves.iter().map(Wave::report).collect();
    let last = reports.last().unwrap().clone().with(beside());
    let progress = Progress::of(reports, None).unwrap();
    handout(&last, Course::Compared(&progress), audience, words)
}

fn commitment(what: &str, outcome: Outcome) -> Commitment {
    Commitment {
        id: "4b1f0c1e-0000-4000-8000-000000000077".to_owned(),
        what: what.to_owned(),
        who: "Rosa".to_owned(),
        ours: false,
        by: "2026-11-01".parse().unwrap(),
        task: Some("T3".to_owned()),
        practice: None,
        checkpoint: None,
        made: "2026-10-01T09:00:00Z".parse().unwrap(),
        outcome,
    }
}

fn beside() -> Beside {
    let mut story = Story::blank("4b1f0c1e-0000-4000-8000-000000000078", "T3", "2026-11-22T12:00:00Z".parse().unwrap());
    story.story = Some("We meet at noon, when many work.".to_owned());
    story.holds = vec!["the hour".to_owned()];
    Beside {
        stories: vec![story],
        plan: vec![commitment("Meet in the evening", Outcome::Open)],
        today: Some("2026-11-22".parse().unwrap()),
        ..Beside::default()
    }
}

/// The report of the last of these checkpoints with everything beside it hostile as well.
pub(super) fn handed_out(waves: &[Wave], organisation: &str, audience: Audience) -> Handout {
    let reports: Vec<_> = waves.iter().map(Wave::report).collect();
    let mut last = reports.last().unwrap().clone();
    last.organisation = organisation;
    let bad = organisation.to_owned();
    let mut story = Story::blank("4b1f0c1e-0000-4000-8000-000000000078", "T3", "2026-11-22T12:00:00Z".parse().unwrap());
    (story.story, story.holds) = (Some(bad.clone()), vec![bad.clone()]);
    (story.lifts, story.whys) = (vec![bad.clone()], vec![bad.clone()]);
    story.open.insert("T3_open".to_owned(), bad.clone());
    let measure = Measure {
        id: "meals".to_owned(),
        title: bad.clone(),
        unit: bad.clone(),
        for_whom: Some(bad.clone()),
        better: None,
    };
    let value = Value {
        id: "4b1f0c1e-0000-4000-8000-000000000079".to_owned(),
        measure: measure.clone(),
        amount: "12".parse().unwrap(),
        note: Some(bad.clone()),
        recorded: "2026-11-22T12:00:00Z".parse().unwrap(),
    };
    let done = Outcome::Done { at: "2026-11-02T09:00:00Z".parse().unwrap(), note: Some(bad.clone()) };
    let mut plan = vec![commitment(&bad, Outcome::Open), commitment(&bad, done)];
    plan[0].who.clone_from(&bad);
    let counted = vec![Counted { measure, value, earlier: Vec::new() }];
    let last = last.with(Beside { stories: vec![story], counted, plan, today: Some("2026-11-22".parse().unwrap()) });
    let progress = Progress::of(reports, None).unwrap();
    handout(&last, Course::Compared(&progress), audience, &english())
}

/// Checkpoints of many whose every text tries to be something else, and the name of an organisation that does as well.
pub(super) fn hostile() -> (Vec<Wave>, String) {
    let markup = "<img src=x onerror=pwned=1></title></style><script>pwned=1</script><!-- &amp; \u{202e}]]>";
    let bad = format!("{markup} {}", "unbroken".repeat(1250));
    let mut waves = with_words();
    for wave in &mut waves {
        wave.checkpoint.label = Some(bad.clone());
        let questionnaire = &mut wave.questionnaire;
        questionnaire.title.clone_from(&bad);
        questionnaire.stages.iter_mut().for_each(|stage| {
            stage.title.clone_from(&bad);
            stage.sounds_like.clone_from(&bad);
        });
        questionnaire.about[0].text.clone_from(&bad);
        questionnaire.scales[0].levels.iter_mut().for_each(|level| level.clone_from(&bad));
        for task in &mut questionnaire.tasks {
            (task.title, task.why) = (bad.clone(), bad.clone());
            task.items.iter_mut().for_each(|item| item.text.clone_from(&bad));
            task.reflections = vec![Reflection { id: format!("{}_open", task.id), text: bad.clone() }];
        }
        questionnaire.practices.iter_mut().for_each(|practice| {
            let texts: [&mut String; 5] = hostile_texts(practice);
            for text in texts {
                text.clone_from(&bad);
            }
        });
        for response in &mut wave.responses {
            response.reflections.insert("T3_open".to_owned(), bad.clone());
        }
    }
    (waves, bad)
}

fn hostile_texts(practice: &mut Practice) -> [&mut String; 5] {
    practice.effort = Effort::Large;
    [&mut practice.title, &mut practice.summary, &mut practice.first_step, &mut practice.who, &mut practice.source]
}

/// Two hundred people at ten checkpoints.
pub(super) fn two_hundred_ten_times() -> Vec<Wave> {
    let waves = (0..10).map(|wave| {
        let people: Vec<(usize, [usize; 10])> = (wave * 5..wave * 5 + 200)
            .map(|code| (code, std::array::from_fn(|task| (code * 7 + task * wave) % 5)))
            .collect();
        let mut made = of_many(&format!("20{:02}-02-20", 10 + wave), "spring", &people);
        for response in &mut made.responses {
            response
                .reflections
                .insert("T3_open".to_owned(), "People who work at night are hardly ever heard.".to_owned());
        }
        made
    });
    waves.collect()
}

fn text(handout: &Handout) -> String {
    markdown::draw(&handout.page, &english())
}

fn headings(handout: &Handout) -> Vec<&str> {
    let headings = handout.page.blocks().iter().filter_map(|block| match block {
        Block::Heading(text) => Some(text.as_str()),
        _ => None,
    });
    headings.collect()
}

#[test]
fn everything_is_there_in_the_order_of_a_meeting() {
    let report = of_three(&with_words(), Audience::Coordinator, &english());
    assert_eq!(
        headings(&report),
        [
            "Where you stand",
            "What to take up next",
            "Task by task",
            "To talk about together",
            "In your own words",
            "Groups side by side",
            "What has changed",
            "The story behind the scores",
            "What will be done about it",
            "Not shown, so that nobody can be singled out",
            "How to read this",
        ]
    );
    insta::assert_snapshot!("handout_many", text(&report));
}

#[test]
fn the_community_reads_first_what_was_said_and_what_will_be_done() {
    let report = of_three(&with_words(), Audience::Community, &english());
    assert_eq!(
        headings(&report)[..4],
        ["What you said", "In your own words", "What will be done about it", "To talk about together"]
    );
    let said = text(&report);
    for left_out in ["We drew again by lot", "Groups side by side", "How the answers spread", "Effort", "95% interval"]
    {
        assert!(!said.contains(left_out), "{left_out}: {said}");
    }
    assert!(said.contains("Thank you to everyone who answered.") && said.contains("Meet in the evening"), "{said}");
}

#[test]
fn no_command_is_named_in_either() {
    for audience in [Audience::Coordinator, Audience::Community] {
        for waves in [with_words(), two_hundred_ten_times().split_off(9)] {
            let last = waves.last().unwrap();
            let said = text(&handout(&last.report(), Course::First, audience, &english()));
            assert!(said.contains("To talk about together") && said.contains("made with coready."), "{said}");
            assert!(!said.contains("coready "), "{said}");
        }
    }
}

#[test]
fn nothing_is_called_late_in_either() {
    for audience in [Audience::Coordinator, Audience::Community] {
        let said = text(&of_three(&with_words(), audience, &english()));
        assert!(said.contains("Meet in the evening") && said.contains("1 November 2026"), "it is past its day: {said}");
        assert!(!said.contains("Keep, change or drop"), "{said}");
    }
}

#[test]
fn words_of_many_are_shown_from_eight_on_in_an_order_that_follows_from_the_words() {
    let said = |people: usize, turned: bool| {
        let mut wave = answered_by(people);
        for (number, response) in wave.responses.iter_mut().enumerate() {
            response.reflections.insert("T3_open".to_owned(), format!("voice {}", (number * 5) % people));
        }
        turned.then(|| wave.responses.reverse());
        text(&handout(&wave.report(), Course::First, Audience::Community, &english()))
    };
    assert!(!said(7, false).contains("voice") && !said(7, false).contains("In your own words"));
    let eight = said(8, false);
    assert_eq!(eight.matches("voice").count(), 8, "{eight}");
    assert_eq!(eight, said(8, true), "whoever answered first");
    assert!(!eight.contains("SECRET"), "{eight}");
    let order: Vec<&str> = eight.split("voice ").skip(1).map(|rest| &rest[..1]).collect();
    assert_ne!(order, ["0", "5", "2", "7", "4", "1", "6", "3"], "the order in which they were given");
}

#[test]
fn four_people_see_only_that_they_are_four() {
    let wave = answered_by(4);
    for audience in [Audience::Coordinator, Audience::Community] {
        let report = handout(&wave.report(), Course::First, audience, &english());
        let said = text(&report);
        assert!(said.contains("4 of 20 people invited answered."), "{said}");
        assert!(!said.contains("T1") && !said.contains("SECRET"), "{said}");
        let charts = report.page.blocks().iter().filter(|block| matches!(block, Block::Chart(_))).count();
        assert_eq!(charts, 0);
    }
}

#[test]
fn one_answer_set_has_its_smallest_changes_and_no_spreads() {
    let wave = mid_way();
    let said = text(&handout(&wave.report(), Course::First, Audience::Coordinator, &english()));
    assert!(said.contains("The smallest change that would establish each task"), "{said}");
    assert!(said.contains("This is the first checkpoint with answers."), "{said}");
    assert!(!said.contains("How the answers spread") && !said.contains("Averages are shown from"), "{said}");
    assert!(said.contains("Nothing has been agreed yet."), "{said}");
}

#[test]
fn it_is_written_as_the_ending_of_the_file_says() {
    let world = World::with_journal();
    world.write("answers.json", r#"{ "format": "coready/response/1", "questionnaire": { "id": "garden" }, "path": "small",
        "answers": { "G1_ground": { "level": 3 }, "G1_water": { "level": 2 }, "G2_day": { "level": 1 }, "G2_rain": { "level": 4 } } }"#);
    world.out(&["assess", "--answers", "answers.json"]);
    let ran = world.run(&["report", "-o", "report.md"]);
    assert_eq!((ran.exit, ran.out.as_str(), ran.err.as_str()), (Exit::Done, "", "Written to report.md.\n"));
    assert!(world.read("report.md").starts_with("# Garden Alliance\n"));
    world.out(&["report", "-o", "report.HTML", "--lang", "fr"]);
    assert!(world.read("report.HTML").starts_with("<!DOCTYPE html><html lang=\"fr\">"));
    let refused = world.run(&["report", "-o", "report.pdf"]);
    assert_eq!(refused.exit, Exit::WrongUsage);
    insta::assert_snapshot!(refused.err, @r"
    error: a report cannot be written as `report.pdf`
    hint: give the file the ending .html (page) or .md (text)
    ");
    assert_eq!(world.run(&["report", "-o", "nowhere/report.md"]).exit, Exit::AtFault, "there is no such folder");
    assert_eq!(world.run(&["report", "nothing", "-o", "report.md"]).exit, Exit::AtFault, "there is no such checkpoint");
}

#[test]
fn of_checkpoints_opened_at_the_same_moment_it_is_about_the_one_asked_for() {
    let world = World::with_journal();
    for (label, level) in [("before", 1), ("behind", 4)] {
        world.write("answers.json", &format!(
            r#"{{ "format": "coready/response/1", "questionnaire": {{ "id": "garden" }}, "answers": {{ "G1_ground": {{ "level": {level} }} }} }}"#
        ));
        world.out(&["checkpoint", "open", label, "--path", "small"]);
        world.out(&["assess", "--answers", "answers.json"]);
    }
    for (asked, other) in [("before", "behind"), ("behind", "before")] {
        world.out(&["report", asked, "-o", &format!("{asked}.md")]);
        let title = world.read(&format!("{asked}.md")).lines().take(5).collect::<Vec<_>>().join("\n");
        assert!(title.contains(asked) && !title.contains(other), "{title}");
    }
}
