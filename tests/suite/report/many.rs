//! What pages and JSON say where each of many answered alone, as a coordinator and an evaluator would read it.

use coready::model::assessment::Standing;
use coready::model::many::{AgendaPoint, Kind, Many, Steadiness, What};
use coready::report::table::{Look, draw};
use coready::report::{Report, json, markdown, next, overview, show};
use coready::text::{Catalogue, Language};
use insta::assert_snapshot;
use serde_json::Value;

use super::coalition::answered_by;
use super::waves::{Wave, english, mid_way};

const WIDE: Look = Look { width: 80, bold: false, ascii: false };
const NARROW: Look = Look { width: 40, bold: false, ascii: false };
const ASCII: Look = Look { width: 80, bold: false, ascii: true };

fn shown(report: &Report<'_>, look: Look) -> String {
    draw(&show(report, &english()), &english(), look)
}

fn by<'a>(wave: &'a Wave, attribute: &str) -> Report<'a> {
    wave.report().seen_by(attribute).unwrap()
}

fn catalogue(language: &str) -> Catalogue {
    Catalogue::of(Language::of_code(language).unwrap())
}

fn said_in(language: &str, report: &Report<'_>) -> String {
    draw(&show(report, &catalogue(language)), &catalogue(language), WIDE)
}

fn result(report: &Report<'_>) -> Value {
    serde_json::to_value(json::result(report, &english())).unwrap()
}

fn many<'r>(report: &'r mut Report<'_>) -> &'r mut Many {
    report.assessment.many.as_mut().unwrap()
}

#[test]
fn show_tells_fourteen_from_seven_members_where_they_stand() {
    let wave = answered_by(14);
    assert_snapshot!("many_show", shown(&by(&wave, "role"), WIDE));
    assert_snapshot!("many_show_narrow", shown(&by(&wave, "years"), NARROW));
    assert_snapshot!("many_show_ascii", shown(&wave.report(), ASCII));
    assert_snapshot!("many_show_markdown", markdown::draw(&show(&by(&wave, "role"), &english()), &english()));
}

#[test]
fn show_says_the_same_in_french_and_in_spanish() {
    let wave = answered_by(14);
    assert_snapshot!("many_show_french", said_in("fr", &by(&wave, "role")));
    assert_snapshot!("many_show_spanish", said_in("es", &by(&wave, "role")));
}

#[test]
fn six_people_see_means_and_learn_what_eight_would_see() {
    assert_snapshot!("many_show_six", shown(&by(&answered_by(6), "role"), WIDE));
}

#[test]
fn four_people_see_only_that_they_are_four() {
    let wave = answered_by(4);
    let page = shown(&by(&wave, "role"), WIDE);
    assert_snapshot!("many_show_four", page);
    let advised = draw(&next(&wave.report(), &english()), &english(), WIDE);
    assert!(advised.contains("Too few people have answered"), "{advised}");
    assert!(!advised.contains("T1"), "{advised}");
}

#[test]
fn next_and_overview_speak_of_many() {
    let wave = answered_by(14);
    assert_snapshot!("many_next", draw(&next(&by(&wave, "role"), &english()), &english(), WIDE));
    assert_snapshot!("many_overview", draw(&overview(&wave.report(), 1, &english()), &english(), WIDE));
}

#[test]
fn the_published_result_holds_everything_that_may_be_known() {
    let text = coready::files::to_json(&json::result(&answered_by(14).report(), &english())).unwrap();
    assert_snapshot!("many_result", text);
}

#[test]
fn how_steady_the_stage_is_is_told_in_draws_of_a_hundred() {
    let wave = answered_by(14);
    let mut report = wave.report();
    let number = report.assessment.stage.as_ref().unwrap().number;
    let mut told = |same: usize, other: usize| {
        let stages = vec![(number - 1, other), (number, same)];
        many(&mut report).steadiness = Some(Steadiness { same, drawn: 2000, stages });
        let page = shown(&report, Look { width: 100, ..WIDE });
        page.replace('\n', " ")
    };
    assert!(told(1999, 1).contains(&format!("in 99 of 100 draws it was stage {number}, in 1 stage {}.", number - 1)));
    assert!(told(2000, 0).contains(&format!("it was stage {number} every time")));
    assert!(told(1600, 400).contains("hardly depends on who"));
    assert!(told(1580, 420).contains("take it as a place to start talking"));
    for page in [told(1999, 1), told(1000, 1000)] {
        assert!(!page.contains("probab") && !page.contains("likely") && !page.contains('%'), "{page}");
    }
}

#[test]
fn a_contested_task_is_named_with_what_that_means() {
    let wave = answered_by(14);
    let mut report = wave.report();
    let task = report.assessment.tasks.iter_mut().find(|result| result.task == "T3").unwrap();
    let Standing::Scored(scored) = &mut task.standing else { panic!("T3 has a score") };
    (scored.established, scored.contested) = (true, true);
    let page = shown(&report, WIDE).replace('\n', " ");
    assert!(page.contains("Contested, at stage 2: T3"), "{page}");
    assert_eq!(result(&report)["tasks"][2]["contested"], true);
}

#[test]
fn the_agenda_asks_and_blames_nobody() {
    let wave = answered_by(14);
    let mut report = wave.report();
    let point = |item: &str, kind| AgendaPoint { item: item.to_owned(), kind, deviation: None };
    let kinds = [("T3_first", Kind::Differ), ("T7_first", Kind::Know), ("T4_second", Kind::Apply)];
    many(&mut report).agenda = Some(kinds.map(|(item, kind)| point(item, kind)).to_vec());
    let page = shown(&report, WIDE);
    let agenda = page.split("To talk about together").nth(1).unwrap().split("Statement by statement").next().unwrap();
    assert_eq!(agenda.matches("?\n").count(), 3, "{agenda}");
    assert!(kinds.iter().all(|(item, _)| agenda.contains(&item[..2])), "{agenda}");
    many(&mut report).agenda = Some((1..=7).map(|_| point("T3_second", Kind::Differ)).collect());
    assert!(shown(&report, WIDE).contains("and 2 more, which coready export names"));
    many(&mut report).agenda = Some(Vec::new());
    assert!(shown(&report, WIDE).contains("you see most things alike"));
}

#[test]
fn groups_that_are_not_shown_are_named_together_with_those_that_nobody_chose() {
    let wave = answered_by(14);
    let page = shown(&by(&wave, "role"), WIDE);
    let hidden = page.split("Not shown, because").nth(1).unwrap().split("\n\n").next().unwrap().replace('\n', " ");
    for name in ["volunteer", "funder", "did not say"] {
        assert!(hidden.contains(name), "{name} in {hidden}");
    }
    let named = result(&wave.report())["withheld"].to_string();
    assert!(named.contains("funder") && named.contains("groups.role"), "{named}");
}

#[test]
fn groups_speak_the_words_that_are_shown_although_answers_speak_those_of_the_source() {
    let wave = answered_by(14);
    let mut translated = wave.questionnaire.clone();
    let choices = ["personnel", "gens du quartier", "bénévoles", "bailleur de fonds"];
    translated.about[0].choices = choices.map(str::to_owned).to_vec();
    let report = by(&wave, "role").said_in(&translated);
    let page = said_in("fr", &report);
    assert!(page.contains("personnel (6)") && !page.contains("staff"), "{page}");
    assert!(page.contains("bailleur de fonds"), "{page}");
    assert_eq!(report.assessment, wave.report().assessment);
}

#[test]
fn an_attribute_that_is_not_asked_about_is_answered_with_those_that_are() {
    let told = |report: coready::error::Result<Report<'_>>| report.unwrap_err().told(&english(), 200, false);
    let wave = answered_by(14);
    let unknown = told(wave.report().seen_by("rôle"));
    assert!(unknown.contains("`rôle`") && unknown.contains("`role`") && unknown.contains("`years`"), "{unknown}");
    let one = mid_way();
    let alone = told(one.report().seen_by("role"));
    assert!(alone.contains("one answer set"), "{alone}");
    let mut without = answered_by(14);
    without.questionnaire.about.clear();
    assert!(told(without.report().seen_by("role")).contains("asks nothing about the people"));
}

#[test]
fn what_people_wrote_stays_with_whoever_collects_it() {
    let wave = answered_by(14);
    let report = by(&wave, "role");
    let pages = [show(&report, &english()), next(&report, &english()), overview(&report, 1, &english())];
    let exported = json::export("Northside", [(&report, vec!["SECRET RESPONSE"])], &english());
    let exported = serde_json::to_value(exported).unwrap();
    assert!(exported["checkpoints"][0]["responses"].is_null());
    assert_eq!(exported["checkpoints"][0]["why_null"]["responses"], "each of many answered alone");
    let mut all: Vec<String> = pages.iter().map(|page| draw(page, &english(), WIDE)).collect();
    all.push(exported.to_string());
    for text in all {
        assert!(!text.contains("SECRET") && !text.contains("Church"), "{text}");
        assert!(text.to_lowercase().contains("made for learning, not for deciding whom to fund"));
    }
}

#[test]
fn what_is_withheld_is_gathered_by_kind() {
    let wave = answered_by(14);
    let report = wave.report();
    let withheld = result(&report)["withheld"].clone();
    let kinds: Vec<&str> = withheld.as_array().unwrap().iter().map(|one| one["what"].as_str().unwrap()).collect();
    let mut once = kinds.clone();
    once.dedup();
    assert_eq!(kinds, once, "each kind once");
    assert!(kinds.contains(&"tasks.score"), "{kinds:?}");
    assert!(report.withholds(&What::Task("T10".to_owned())));
}
