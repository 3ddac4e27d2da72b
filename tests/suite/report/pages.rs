//! What the pages of one checkpoint say, as a coordinator would read them.

use coready::model::questionnaire::Path;
use coready::report::table::{Look, draw};
use coready::report::{next, overview, show};
use insta::assert_snapshot;

use super::waves::{Wave, english, floored, insufficient, mid_way, not_yet, sustaining, without_stages};

const WIDE: Look = Look { width: 80, bold: false, ascii: false };
const NARROW: Look = Look { width: 40, bold: false, ascii: false };
const ASCII: Look = Look { width: 80, bold: false, ascii: true };

fn shown(wave: &Wave, look: Look) -> String {
    draw(&show(&wave.report(), &english()), &english(), look)
}

fn advised(wave: &Wave, look: Look) -> String {
    draw(&next(&wave.report(), &english()), &english(), look)
}

fn over(wave: &Wave, checkpoints: usize, look: Look) -> String {
    draw(&overview(&wave.report(), checkpoints, &english()), &english(), look)
}

#[test]
fn show_tells_a_coalition_mid_way_where_it_stands() {
    assert_snapshot!("show_mid_way", shown(&mid_way(), WIDE));
    assert_snapshot!("show_mid_way_narrow", shown(&mid_way(), NARROW));
    assert_snapshot!("show_mid_way_ascii", shown(&mid_way(), ASCII));
}

#[test]
fn show_gives_ranges_where_answers_are_missing() {
    assert_snapshot!("show_insufficient", shown(&insufficient(), WIDE));
    assert_snapshot!("show_insufficient_narrow", shown(&insufficient(), NARROW));
}

#[test]
fn show_says_nothing_about_tasks_that_were_not_asked() {
    assert_snapshot!("show_not_yet", shown(&not_yet(), WIDE));
}

#[test]
fn show_at_the_last_stage() {
    assert_snapshot!("show_sustaining", shown(&sustaining(), WIDE));
}

#[test]
fn show_names_the_floor_that_holds_a_task() {
    assert_snapshot!("show_floored", shown(&floored(), WIDE));
}

#[test]
fn show_without_stages_is_a_profile() {
    assert_snapshot!("show_profile", shown(&without_stages(), WIDE));
}

#[test]
fn next_gives_practices_in_full() {
    assert_snapshot!("next_mid_way", advised(&mid_way(), WIDE));
    assert_snapshot!("next_mid_way_narrow", advised(&mid_way(), NARROW));
    assert_snapshot!("next_sustaining", advised(&sustaining(), WIDE));
    assert_snapshot!("next_profile", advised(&without_stages(), WIDE));
    assert_snapshot!("next_insufficient", advised(&insufficient(), WIDE));
}

#[test]
fn overview_is_a_headline_and_where_to_go_on() {
    assert_snapshot!("overview_mid_way", over(&mid_way(), 2, WIDE));
    assert_snapshot!("overview_mid_way_narrow", over(&mid_way(), 2, NARROW));
    assert_snapshot!("overview_not_yet", over(&not_yet(), 1, WIDE));
    assert_snapshot!("overview_ascii", over(&insufficient(), 1, ASCII));
}

#[test]
fn nobody_is_called_what_they_cannot_be() {
    let source = include_str!("../../../src/text/en/report.ftl").to_lowercase();
    assert!(source.contains("made for learning"));
    for word in ["anonymous", "fail", "poor", "weak", "bad ", "rank"] {
        assert!(!source.contains(word), "{word}");
    }
}

#[test]
fn a_level_that_ends_in_a_question_gets_no_full_stop() {
    let mut wave = mid_way();
    for item in wave.questionnaire.tasks.iter_mut().flat_map(|task| &mut task.items) {
        item.levels = item.levels.iter().map(|_| "Has anyone asked?".to_owned()).collect();
    }
    let page = advised(&wave, WIDE);
    assert!(page.contains("Has anyone asked?"), "{page}");
    assert!(!page.contains("?."), "{page}");
}

/// A profile whose path wants some of the tasks that it asks.
fn wanting() -> Wave {
    let mut wave = without_stages();
    let asked: Vec<String> = wave.questionnaire.tasks.iter().map(|task| task.id.clone()).collect();
    let wanted = asked[3..].to_vec();
    wave.questionnaire.path_question = Some("Which form does your purpose need?".to_owned());
    wave.questionnaire.paths =
        vec![Path { id: "light".to_owned(), title: "Single links".to_owned(), tasks: asked, wanted }];
    wave.responses[0].path = Some("light".to_owned());
    wave
}

#[test]
fn what_is_wanted_stands_beside_what_is_present() {
    assert_snapshot!("show_wanted", shown(&wanting(), WIDE));
    assert_snapshot!("overview_wanted", over(&wanting(), 1, WIDE));
}

#[test]
fn what_is_not_wanted_is_shown_and_never_recommended() {
    let wave = wanting();
    let report = wave.report();
    assert!(report.assessment.tasks.iter().all(|result| result.score().is_some()), "everything is asked");
    let lowest = without_stages();
    let lowest = lowest.report();
    assert_eq!(lowest.assessment.next[0].task, "T2", "without a wish the lowest is recommended");
    let next: Vec<&str> = report.assessment.next.iter().map(|next| next.task.as_str()).collect();
    assert_eq!(next.len(), 3);
    assert!(next.iter().all(|task| !["T1", "T2", "T3"].contains(task)), "{next:?}");
}
