//! What progress says, and what it refuses to say.

use std::cmp::Ordering;

use coready::error::{Exit, Failure};
use coready::model::change::WhyLeftOut;
use coready::report::table::{Look, draw};
use coready::report::{Absence, Movement, Progress, Shift};
use coready::text::{Catalogue, Language};
use insta::assert_snapshot;

use super::waves::{
    Wave, coalition, english, line, named, not_yet, of_levels, progress, rising, strangers, without_stages,
};

const WIDE: Look = Look { width: 80, bold: false, ascii: false };
const NARROW: Look = Look { width: 40, bold: false, ascii: false };

fn drawn(waves: &[Wave], look: Look) -> String {
    let progress = progress(waves).unwrap();
    draw(&coready::report::progress(&progress, &english()), &english(), look)
}

fn told(failure: &Failure) -> String {
    failure.told(&english(), 100, false)
}

#[test]
fn progress_shows_a_stage_gained_and_a_score_lost() {
    assert_snapshot!("progress_rising", drawn(&rising(), WIDE));
    assert_snapshot!("progress_rising_narrow", drawn(&rising(), NARROW));
    assert_snapshot!("progress_rising_ascii", drawn(&rising(), Look { ascii: true, ..WIDE }));
}

#[test]
fn progress_back_a_stage_is_told_without_shame() {
    let mut waves = rising();
    waves.reverse();
    for (wave, other) in waves.iter_mut().zip(rising()) {
        wave.checkpoint = other.checkpoint;
    }
    assert_snapshot!("progress_back", drawn(&waves, WIDE));
}

#[test]
fn progress_names_what_was_changed_and_leaves_it_out() {
    let mut waves = rising();
    let items = &mut waves[2].questionnaire.tasks;
    items[0].items[0].text = "The first thing of T1 happens often.".to_owned();
    items[1].items[1].levels[2] = "another second level".to_owned();
    items[2].items[2].reverse = true;
    items[3].items[0].text = "The  first thing\nof T4 happens. ".to_owned();
    assert_snapshot!("progress_changed_item", drawn(&waves, WIDE));
}

#[test]
fn progress_over_many_checkpoints_keeps_the_last_that_fit() {
    let waves: Vec<Wave> = (1..=12)
        .map(|month| {
            let level = month / 4;
            of_levels(&format!("2026-{month:02}-22"), &format!("month-{month}"), [level; 10])
        })
        .collect();
    assert_snapshot!("progress_many", drawn(&waves, WIDE));
}

#[test]
fn white_space_does_not_change_an_item() {
    let mut waves = rising();
    waves[2].questionnaire.tasks[3].items[0].text = " The first  thing of\nT4 happens.".to_owned();
    let progress = progress(&waves).unwrap();
    assert_eq!(progress.change().left_out, []);
}

#[test]
fn movement_is_computed_on_the_items_both_have() {
    let mut waves = vec![of_levels("2026-02-20", "one", [2; 10]), of_levels("2026-05-20", "two", [2; 10])];
    let first = waves[1].responses[0].answers.get_mut("T1_first").unwrap();
    first.answer = coready::model::response::Answer::Level(4);
    assert!(progress(&waves).unwrap().change().task("T1").unwrap().points().unwrap() > 1.0);
    waves[1].questionnaire.tasks[0].items[0].text = "Something else.".to_owned();
    let progress = progress(&waves).unwrap();
    assert_eq!(progress.change().task("T1").unwrap().points(), Some(0.0));
    assert_eq!(progress.change().left_out[0].why, WhyLeftOut::Text);
    assert_eq!(progress.change().moved(Ordering::Equal).len(), 10);
}

#[test]
fn an_item_only_one_questionnaire_has_is_named() {
    let mut waves = rising();
    waves[1].questionnaire.tasks[0].items.remove(0);
    waves[2].questionnaire.tasks[1].items.remove(0);
    let progress = progress(&waves).unwrap();
    let why: Vec<_> = progress.change().left_out.iter().map(|left| (left.item.as_str(), left.why)).collect();
    assert_eq!(why, [("T1_first", WhyLeftOut::OnlyLater), ("T2_first", WhyLeftOut::OnlyEarlier)]);
}

#[test]
fn a_task_not_asked_once_has_no_movement() {
    let mut waves = vec![not_yet(), rising().remove(2)];
    waves[0].checkpoint = rising().remove(0).checkpoint;
    assert_snapshot!("progress_from_a_shorter_path", drawn(&waves, WIDE));
    let progress = progress(&waves).unwrap();
    assert_eq!(progress.change().task("T4"), Some(Movement::Absent(Absence::NotAsked(0))));
}

#[test]
fn stages_that_were_redrawn_are_not_compared() {
    let mut waves = rising();
    waves[2].questionnaire.stages[1].working = Some(line(50));
    let progress = progress(&waves).unwrap();
    assert_eq!(progress.steps, [None, Some(Shift::Further(1)), Some(Shift::OtherStages)]);
    assert_eq!(progress.change().working, Shift::OtherStages);
}

#[test]
fn one_checkpoint_is_not_yet_progress() {
    let waves = &rising()[..1];
    assert_snapshot!("progress_one", told(&progress(waves).unwrap_err()));
}

#[test]
fn nothing_comparable_is_an_error_that_says_why() {
    let mut waves = rising();
    for item in waves[2].questionnaire.tasks.iter_mut().flat_map(|task| &mut task.items) {
        item.text += " Really.";
    }
    assert_snapshot!("progress_no_items", told(&progress(&waves).unwrap_err()));
    let mut waves = rising();
    waves[2].responses[0].answers.clear();
    assert_snapshot!("progress_no_scores", told(&progress(&waves).unwrap_err()));
}

#[test]
fn the_earlier_checkpoint_comes_first() {
    let waves = rising();
    let reports = || waves.iter().map(Wave::report).collect();
    let failure = Progress::of(reports(), Some((2, 0))).unwrap_err();
    assert_eq!(failure.exit, Exit::WrongUsage);
    let progress = Progress::of(reports(), Some((0, 2))).unwrap();
    assert_eq!((progress.change().from, progress.change().to), (0, 2));
}

#[test]
fn profiles_are_compared_without_any_stage() {
    let mut waves = vec![without_stages(), without_stages()];
    waves[0].checkpoint = rising().remove(0).checkpoint;
    let text = drawn(&waves, WIDE);
    assert!(text.contains("tasks compared kept their scores"), "{text}");
    assert_eq!(waves[0].questionnaire.tasks.len(), named().tasks.len());
}

#[test]
fn progress_of_a_profile_speaks_of_no_stage() {
    let waves = [without_stages(), without_stages()];
    let page = drawn(&waves, WIDE);
    assert!(page.contains("Task by task"), "{page}");
    assert!(!page.to_lowercase().contains("stage") && !page.contains("Working at"), "{page}");
}

#[test]
fn a_change_of_many_is_taken_apart() {
    let waves = coalition();
    assert_snapshot!("progress_apart", drawn(&waves[..2], WIDE));
    assert_snapshot!("progress_apart_narrow", drawn(&waves[..2], NARROW));
    assert_snapshot!("progress_came_and_went", drawn(&waves, WIDE));
}

#[test]
fn what_is_not_taken_apart_says_why() {
    assert_snapshot!("progress_strangers", drawn(&strangers(), WIDE));
    let mut mixed = coalition();
    mixed[1] = rising().remove(1);
    assert_snapshot!("progress_mixed", drawn(&mixed[..2], WIDE));
}

#[test]
fn two_checkpoints_further_apart_are_named() {
    let waves = coalition();
    let progress = Progress::of(waves.iter().map(Wave::report).collect(), Some((0, 2))).unwrap();
    let text = draw(&coready::report::progress(&progress, &english()), &english(), Look { width: 400, ..WIDE });
    assert!(text.contains("than on 20 February 2026, baseline"), "{text}");
}

#[test]
fn a_change_taken_apart_is_told_in_every_language() {
    for language in [Language::French, Language::Spanish] {
        let (waves, catalogue) = (coalition(), Catalogue::of(language));
        let progress = progress(&waves).unwrap();
        let text = draw(&coready::report::progress(&progress, &catalogue), &catalogue, WIDE);
        assert_snapshot!(format!("progress_apart_{}", language.code()), text);
    }
}
