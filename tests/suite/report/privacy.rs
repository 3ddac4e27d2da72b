//! No output holds what is withheld. Small coalitions made at random go through the real scoring; what the published
//! JSON holds is held against the answers themselves, and no page may hold a number that the JSON does not.

use std::collections::BTreeSet;

use coready::model::checkpoint::{Balance, Floors, Rules};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Declared, Response};
use coready::report::page::Page;
use coready::report::table::{Look, draw};
use coready::report::{Audience, Course, Report, handout, json, markdown, next, overview, show};
use coready::text::{Catalogue, Language};
use proptest::prelude::*;
use serde_json::Value;

use super::coalition::{answered_by, instrument};
use super::waves::{Wave, answer, english};
use crate::harness::empty_response;

/// Below these nothing is shown.
const FLOORS: Floors = Floors { mean: 5, other: 8 };

/// What one person gives: role, years, stage chosen, and nine levels of which five and more are no level.
type Person = (usize, usize, usize, Vec<usize>);

fn small() -> Questionnaire {
    let mut questionnaire = instrument();
    questionnaire.tasks.truncate(3);
    questionnaire.stages.truncate(3);
    questionnaire.stages[2].gate.clear();
    questionnaire.stages[2].working = None;
    questionnaire.paths.clear();
    questionnaire
}

fn wave(people: &[Person], balance: Balance) -> Wave {
    let mut wave = answered_by(0);
    wave.questionnaire = small();
    wave.checkpoint.rules = Rules { floors: FLOORS, balance };
    wave.responses = people.iter().enumerate().map(|(number, person)| response(number, person)).collect();
    wave
}

fn response(number: usize, (role, years, stage, levels): &Person) -> Response {
    let mut response = empty_response();
    response.id = format!("4b1f0c1e-0000-4000-8000-{number:012}");
    response.member = Some(format!("SECRET MEMBER {}", number % 4));
    response.code = Some(format!("SECRET CODE {number}"));
    let questionnaire = small();
    for (about, choice) in questionnaire.about.iter().zip([role, years]) {
        about.choices.get(*choice).map(|choice| response.about.insert(about.id.clone(), choice.clone()));
    }
    response.declared = Some(if *stage == 0 { Declared::Differs } else { Declared::Stage(*stage) });
    for ((_, item), level) in questionnaire.items().zip(levels) {
        let given = match level {
            5 => Answer::DontKnow,
            6 if item.not_applicable => Answer::NotApplicable { reason: "SECRET REASON".to_owned() },
            6 | 7 => Answer::Unanswered,
            level => Answer::Level(*level),
        };
        answer(&mut response, &item.id, given);
        response.answers.get_mut(&item.id).unwrap().comment = Some("SECRET COMMENT".to_owned());
    }
    response.reflections.insert("T1_open".to_owned(), "SECRET REFLECTION".to_owned());
    response
}

/// Levels near a level of one's own, so that scores differ between people.
fn person() -> impl Strategy<Value = Person> {
    let levels = prop::collection::vec(prop_oneof![6 => 0_usize..5, 1 => 5_usize..8], 9);
    (prop_oneof![3 => 0_usize..2, 1 => 2_usize..5], 0_usize..3, 0_usize..4, levels)
}

fn published(report: &Report<'_>) -> Value {
    serde_json::to_value(json::result(report, &english())).unwrap()
}

/// Every page there is, with and without groups, as every drawing of it.
fn pages(wave: &Wave) -> Vec<String> {
    let mut texts = Vec::new();
    for by in [None, Some("role"), Some("years")] {
        let report = wave.report();
        let report = by.into_iter().try_fold(report, Report::seen_by).unwrap();
        let french = Catalogue::of(Language::of_code("fr").unwrap());
        for words in [&english(), &french] {
            let pages: [Page; 3] = [show(&report, words), next(&report, words), overview(&report, 1, words)];
            for page in pages {
                texts.push(markdown::draw(&page, words));
                texts.push(draw(&page, words, Look { width: 80, bold: false, ascii: false }));
                texts.push(draw(&page, words, Look { width: 36, bold: false, ascii: true }));
            }
        }
    }
    texts
}

/// The report to bring to the meeting, for each audience. What stands in it of the questionnaire itself is left out: its
/// version, and from where on a task counts as established.
fn handouts(wave: &Wave) -> Vec<String> {
    let report = wave.report();
    let audiences = [Audience::Coordinator, Audience::Community];
    let drawn = audiences.map(|audience| handout(&report, Course::First, audience, &english()).page);
    let version = wave.questionnaire.version.as_str();
    drawn.iter().map(|page| markdown::draw(page, &english()).replace(version, "").replace("62.5", "")).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn asked<'w>(wave: &'w Wave, item: &str) -> impl Iterator<Item = &'w Answer> {
    wave.responses.iter().filter_map(move |response| response.answers.get(item)).map(|given| &given.answer)
}

fn with_level(wave: &Wave, item: &str) -> usize {
    asked(wave, item).filter(|answer| matches!(answer, Answer::Level(_))).count()
}

/// Who has a score for a task: more than half of the items that apply.
fn scored(wave: &Wave, task: &str) -> Vec<usize> {
    let task = wave.questionnaire.task(task).unwrap();
    let has_score = |response: &Response| {
        let answers: Vec<_> = task.items.iter().map(|item| response.answer(item)).collect();
        let levels = answers.iter().filter(|answer| matches!(answer, Answer::Level(_))).count();
        let apply = answers.iter().filter(|answer| !matches!(answer, Answer::NotApplicable { .. })).count();
        2 * levels > apply
    };
    (0..wave.responses.len()).filter(|number| has_score(&wave.responses[*number])).collect()
}

fn in_group(wave: &Wave, number: usize, group: &Value) -> bool {
    let given = wave.responses[number].about.get(group["attribute"].as_str().unwrap());
    given.map(String::as_str) == group["value"].as_str()
}

/// Fails where the JSON holds what rests on too few, taken for itself.
fn nothing_rests_on_too_few(wave: &Wave, result: &Value) {
    for task in list(&result["tasks"]) {
        let id = task["id"].as_str().unwrap();
        let people = scored(wave, id).len();
        assert!(task["score"].is_null() || people >= FLOORS.mean, "{id}: {task}");
        assert!(task["interval"].is_null() == task["sd"].is_null(), "{id}");
        assert!(task["sd"].is_null() || people >= FLOORS.other, "{id}: {task}");
        if task["score"].is_null() {
            let told = ["level", "level_label", "lift", "interval", "sd"];
            assert!(told.iter().all(|key| task[key].is_null()), "{id}: {task}");
            let counts = ["scored", "could_not_say", "answered", "dont_know", "not_applicable", "carried"];
            let may = wave.responses.len() >= FLOORS.mean;
            assert!(may || counts.iter().all(|key| task[key].is_null()), "{id}: {task}");
            assert!(
                task["established"] == false && task["contested"] == false && list(&task["floored_by"]).is_empty(),
                "{id}: {task}"
            );
        }
        for item in list(&task["items"]) {
            let id = item["id"].as_str().unwrap();
            let people = with_level(wave, id);
            assert!(item["level"].is_null(), "{id}: what one of many gave");
            assert!(item["score"].is_null() || people >= FLOORS.mean, "{id}: {item}");
            let spread = item["distribution"].is_null() && item["agreement"].is_null();
            assert!(spread || people >= FLOORS.other, "{id}: {item}");
        }
    }
    let declared = wave.responses.len();
    assert!(result["stage"]["declared"].is_null() == (declared < FLOORS.other), "{}", result["stage"]);
    for key in ["steadiness", "resamples"] {
        assert!(result["stage"][key].is_null() || wave.responses.len() >= FLOORS.other, "{key}");
    }
    assert!(result["agenda"].is_null() || wave.responses.len() >= FLOORS.other);
    for statistic in list(&result["statistics"]) {
        let n = statistic["n"].as_u64();
        assert!(n.map_or(statistic["value"].is_null(), |n| n >= FLOORS.other as u64), "{statistic}");
    }
}

/// Fails where means of the JSON, added and taken from each other, are about fewer people than the floor. Whoever reads
/// it is taken to know who is in which group.
fn nothing_follows_about_too_few(wave: &Wave, result: &Value) {
    for task in list(&result["tasks"]) {
        let id = task["id"].as_str().unwrap();
        let all: BTreeSet<usize> = scored(wave, id).into_iter().collect();
        let mut sets = if task["score"].is_null() { Vec::new() } else { vec![all.clone()] };
        for group in list(&result["groups"]) {
            let shown = list(&group["tasks"]).iter().any(|task| task["id"] == id && !task["score"].is_null());
            if shown {
                sets.push(all.iter().copied().filter(|number| in_group(wave, *number, group)).collect());
            }
        }
        for combination in 1_u32..1 << sets.len() {
            let parts = || sets.iter().enumerate().filter(|(place, _)| combination >> place & 1 == 1);
            // The first of them less the others, and all of them together.
            for sign in [1_i32, -1] {
                let mut weights = vec![0_i32; wave.responses.len()];
                for (position, (_, set)) in parts().enumerate() {
                    for number in set {
                        weights[*number] += if position == 0 { 1 } else { sign };
                    }
                }
                let people = weights.iter().filter(|weight| **weight != 0).count();
                assert!(people == 0 || people >= FLOORS.mean, "{id}: {people} of {weights:?}");
            }
        }
    }
}

/// Numbers with a decimal, and rows of counts, that stand on a page.
fn numbers(page: &str) -> BTreeSet<String> {
    let words = page.split(|letter: char| !(letter.is_ascii_digit() || ".,".contains(letter)));
    let words = words.map(|word| word.trim_matches(['.', ',']).replace(',', "."));
    words.filter(|word| word.contains('.') && word.split('.').all(|part| !part.is_empty())).collect()
}

fn rounded(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Number(number) => number.as_f64().map(|number| format!("{number:.1}")).into_iter().collect(),
        Value::Array(values) => values.iter().flat_map(rounded).collect(),
        Value::Object(object) => object.values().flat_map(rounded).collect(),
        _ => BTreeSet::new(),
    }
}

/// Where the means a page may show stand in the JSON.
fn shown_means(result: &Value) -> BTreeSet<String> {
    let tasks = list(&result["tasks"]).iter();
    let items = tasks.clone().flat_map(|task| list(&task["items"])).flat_map(|item| rounded(&item["score"]));
    let groups = list(&result["groups"]).iter().flat_map(|group| list(&group["tasks"]));
    tasks
        .flat_map(|task| rounded(&task["score"]))
        .chain(items)
        .chain(groups.flat_map(|task| rounded(&task["score"])))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_output_holds_or_gives_away_what_is_withheld(
        people in prop::collection::vec(person(), 0..17),
        balanced in any::<bool>(),
    ) {
        let wave = wave(&people, if balanced { Balance::Members } else { Balance::Respondents });
        let result = published(&wave.report());
        nothing_rests_on_too_few(&wave, &result);
        if !balanced {
            nothing_follows_about_too_few(&wave, &result);
        }
        prop_assert!(!result.to_string().contains("SECRET"));
        prop_assert_eq!(&result, &published(&wave.report().seen_by("role").unwrap()), "the JSON is the same whatever was asked for");
        let means = shown_means(&result);
        for page in pages(&wave) {
            prop_assert!(!page.contains("SECRET"), "{}", page);
            let told: Vec<String> = numbers(&page).difference(&means).cloned().collect();
            prop_assert!(told.is_empty(), "{:?} of {:?} on {}", told, means, page);
            prop_assert!(people.len() >= FLOORS.mean || means.is_empty());
        }
        for page in super::kit::pages(&wave) {
            prop_assert!(!page.contains("SECRET"), "{}", page);
            let told: Vec<String> = numbers(&page).difference(&means).cloned().collect();
            prop_assert!(told.is_empty(), "{:?} of {:?} on {}", told, means, page);
        }
        for page in handouts(&wave) {
            let words = page.matches("SECRET REFLECTION").count();
            prop_assert!(words == if people.len() < FLOORS.other { 0 } else { people.len() }, "{}", page);
            prop_assert_eq!(page.matches("SECRET").count(), words, "{}", page);
            let told: Vec<String> = numbers(&page).difference(&means).cloned().collect();
            prop_assert!(told.is_empty(), "{:?} of {:?} on {}", told, means, page);
        }
    }
}

#[test]
fn the_search_finds_what_is_given_away() {
    assert_eq!(numbers("41.7, or 12,5; 3. on 22 November (1, 3, 4)"), ["41.7", "12.5"].map(str::to_owned).into());
    let wave = wave(&vec![(0, 0, 1, vec![3; 9]); 9], Balance::Respondents);
    let mut result = published(&wave.report());
    nothing_follows_about_too_few(&wave, &result);
    result["groups"] =
        serde_json::json!([{ "attribute": "role", "value": "resident", "tasks": [{ "id": "T1", "score": 1.0 }] }]);
    nothing_follows_about_too_few(&wave, &result);
    let mut other = wave.clone();
    other.responses[0].about.insert("role".to_owned(), "resident".to_owned());
    let found = std::panic::catch_unwind(|| nothing_follows_about_too_few(&other, &result));
    assert!(found.is_err(), "one resident alone");
}
