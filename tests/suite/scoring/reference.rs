//! Every statistic beside what R finds for the same data (`reference/README.md`).

use std::collections::BTreeMap;

use coready::model::questionnaire::{Item, Questionnaire};
use coready::model::response::{Answer, Response};
use coready::model::statistic::{Caution, Name, Statistic, Undefined};
use coready::scoring::statistics::{
    Covariances, average_deviation, both_tails, holm, interval, of_task, paired, quantile, variances, within_group,
    within_group_items,
};

use super::{answering, lone_task, scale_of};
use crate::harness::item;

/// The rows of a file here below its header; an empty or `NA` cell is `None`.
fn rows(name: &str) -> Vec<Vec<Option<String>>> {
    let path = format!("{}/tests/suite/scoring/reference/{name}.csv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let cell = |cell: &str| (cell != "NA" && !cell.is_empty()).then(|| cell.to_owned());
    let rows: Vec<Vec<_>> = text.lines().skip(1).map(|line| line.split(',').map(cell).collect()).collect();
    assert!(!rows.is_empty(), "{path} has rows");
    rows
}

fn number(cell: Option<&String>) -> f64 {
    cell.expect("the cell is filled").parse().expect("the cell is a number")
}

fn numbers(name: &str) -> Vec<Vec<f64>> {
    rows(name).iter().map(|row| row.iter().map(|cell| number(cell.as_ref())).collect()).collect()
}

/// What R found for one data set.
fn found_by_r(data: &str) -> BTreeMap<String, f64> {
    let of_data = |row: Vec<Option<String>>| {
        (row[0].as_deref() == Some(data)).then(|| (row[1].clone().unwrap_or_default(), number(row[2].as_ref())))
    };
    let found: BTreeMap<_, _> = rows("values").into_iter().filter_map(of_data).collect();
    assert!(!found.is_empty(), "R found something for {data}");
    found
}

/// The columns of the rows without gaps.
fn complete_columns(name: &str) -> Vec<Vec<usize>> {
    let complete = rows(name).into_iter().filter_map(|row| row.into_iter().collect::<Option<Vec<String>>>());
    let complete: Vec<Vec<usize>> =
        complete.map(|row| row.iter().map(|cell| cell.parse().expect("a whole number")).collect()).collect();
    (0..complete[0].len()).map(|column| complete.iter().map(|row| row[column]).collect()).collect()
}

#[track_caller]
fn near(ours: f64, theirs: f64, tolerance: f64, what: &str) {
    assert!((ours - theirs).abs() <= tolerance, "{what}: {ours} is not {theirs}");
}

fn groups(name: &str) -> Vec<Vec<f64>> {
    let mut groups = BTreeMap::<_, Vec<f64>>::new();
    for row in rows(name) {
        groups.entry(row[0].clone()).or_default().push(number(row[1].as_ref()));
    }
    groups.into_values().collect()
}

#[test]
fn quantiles_of_students_t_are_those_of_r() {
    for row in numbers("student-quantile") {
        let [probability, freedom, theirs] = row[..] else { panic!("three columns") };
        let ours = quantile(probability, whole(freedom));
        near(ours, theirs, 1e-10 * theirs.abs().max(1.0), &format!("qt({probability}, {freedom})"));
    }
}

#[test]
fn tails_of_students_t_are_those_of_r_even_far_out() {
    for row in numbers("student-tails") {
        let [t, freedom, theirs] = row[..] else { panic!("three columns") };
        near(both_tails(t, whole(freedom)), theirs, 1e-10 * theirs, &format!("2 pt(-{t}, {freedom})"));
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small whole numbers stand in the files")]
fn whole(number: f64) -> usize {
    number as usize
}

#[test]
fn holms_adjustment_is_that_of_r() {
    let mut families = BTreeMap::<usize, (Vec<f64>, Vec<f64>)>::new();
    for row in numbers("holm") {
        let (given, adjusted) = families.entry(whole(row[0])).or_default();
        given.push(row[1]);
        adjusted.push(row[2]);
    }
    assert!(families.len() > 4);
    for (given, theirs) in families.values() {
        let ours = holm(given);
        assert_eq!(ours.len(), theirs.len());
        ours.iter().zip(theirs).for_each(|(ours, theirs)| near(*ours, *theirs, 1e-15, "holm"));
    }
}

#[test]
fn the_paired_test_is_that_of_r() {
    let differences: Vec<f64> = numbers("sleep").concat();
    let (r, ours) = (found_by_r("sleep"), paired(&differences).expect("the differences vary"));
    for (what, value) in [
        ("mean", ours.interval.mean),
        ("sd", ours.interval.sd),
        ("low", ours.interval.low),
        ("high", ours.interval.high),
        ("t", ours.t),
        ("p", ours.p),
    ] {
        near(value, r[what], 1e-12, what);
    }
    assert_eq!(ours.freedom, whole(r["freedom"]));
    assert_eq!(interval(&differences), Ok(ours.interval));
}

#[test]
fn alpha_and_omega_are_those_of_psych() {
    for data in ["attitude", "attitude-with-gaps", "constant-item", "opposed", "two-factors", "weak"] {
        let (r, columns) = (found_by_r(data), complete_columns(data));
        let covariances = Covariances::of(&columns);
        assert_eq!(columns[0].len(), whole(r["n"]), "{data}");
        near(covariances.alpha().expect("it varies"), r["alpha"], 1e-6, data);
        near(covariances.alpha_standardized().expect("it varies"), r["alpha_standardized"], 1e-6, data);
        let omega = covariances.omega().expect("there is a factor");
        near(omega.total, r["omega_total"], 1e-4, data);
        assert_eq!(omega.improper, r["largest_communality"] > 0.995, "{data}");
        assert_eq!(covariances.constant, usize::from(data == "constant-item"), "{data}");
    }
}

#[test]
fn the_data_reach_alpha_and_omega_below_zero_and_an_improper_factor() {
    assert!(found_by_r("opposed")["alpha"] < 0.0);
    assert!(found_by_r("opposed")["largest_communality"] > 0.995);
    assert!(found_by_r("weak")["omega_total"] < 0.0);
}

#[test]
fn taking_incomplete_answers_in_pairs_would_give_another_alpha() {
    for data in ["attitude-with-gaps", "ladder"] {
        let r = found_by_r(data);
        assert!((r["alpha"] - r["alpha_in_pairs"]).abs() > 1e-3, "{data}: the words of the formula say so");
    }
}

#[test]
fn intraclass_correlations_are_those_of_multilevel() {
    for data in ["chickwts", "members-alike", "members-of-one-mind"] {
        let (r, groups) = (found_by_r(data), groups(data));
        assert!(groups.iter().any(|group| group.len() != groups[0].len()), "{data}: groups differ in size");
        let variances = variances(&groups).expect("there are groups");
        near(variances.icc1(), r["icc_1"], 1e-9, data);
        near(variances.icc2().expect("they differ"), r["icc_2"], 1e-9 * r["icc_2"].abs(), data);
    }
    assert!(found_by_r("members-alike")["icc_1"] < -0.3);
}

#[test]
fn people_further_apart_than_chance_are_what_multilevel_makes_of_them() {
    let (r, columns) = (found_by_r("apart"), complete_columns("apart"));
    let counted = |column: &Vec<usize>| -> Vec<usize> {
        (0..5).map(|level| column.iter().filter(|given| **given == level).count()).collect()
    };
    let distributions: Vec<Vec<usize>> = columns.iter().map(counted).collect();
    for (name, distribution) in ["a", "b", "c"].iter().zip(&distributions) {
        near(average_deviation(distribution).expect("rated"), r[&format!("ad.{name}")], 1e-12, name);
        let ours = within_group(distribution).expect("rated");
        assert!(ours < 0.0, "{ours}");
        near(ours.max(0.0), r[&format!("r_wg.{name}")], 0.0, name);
    }
    near(within_group_items(&distributions).expect("rated"), r["r_wg_j"], 0.0, "r_wg_j");
}

/// The coalition of `ladder.csv`: one task of six items, the fourth reversed, gaps and people without a member.
fn coalition() -> (Questionnaire, Vec<Response>) {
    let made = |name: &&str| Item { reverse: *name == "d", ..item("T1", name) };
    let questionnaire = lone_task(scale_of(5, 3), ["a", "b", "c", "d", "e", "f"].iter().map(made).collect());
    let answer = |cell: &Option<String>| {
        cell.as_ref().map_or(Answer::DontKnow, |level| Answer::Level(level.parse().expect("a level")))
    };
    let response = |row: Vec<Option<String>>| {
        let answers: Vec<Answer> = row[1..].iter().map(answer).collect();
        Response { member: row[0].clone(), ..answering(&questionnaire, &answers) }
    };
    let responses = rows("ladder").into_iter().map(response).collect();
    (questionnaire, responses)
}

fn statistics() -> Vec<Statistic> {
    let (questionnaire, responses) = coalition();
    of_task(&questionnaire, &questionnaire.tasks[0], &responses, 8)
}

#[test]
fn what_is_said_of_a_task_is_what_r_finds_in_its_table() {
    let (r, statistics) = (found_by_r("ladder"), statistics());
    let names: Vec<&str> = statistics.iter().map(|statistic| statistic.name.word()).collect();
    let of_task = ["r_wg_j", "icc_1", "icc_2", "alpha", "alpha_standardized", "omega_total"];
    assert_eq!(names, [["r_wg"; 6], of_task].concat());
    for statistic in &statistics {
        let name = statistic.name.word();
        let key = statistic.item.as_ref().map(|item| item.replace("T1_", "r_wg.")).unwrap_or(name.to_owned());
        let tolerance = if name == "omega_total" { 1e-4 } else { 1e-9 };
        near(statistic.value.expect("enough people answered"), r[&key], tolerance, &key);
        let people = match statistic.name {
            Name::RWg => continue,
            Name::Icc1 | Name::Icc2 => "icc_n",
            _ => "n",
        };
        assert_eq!(statistic.n, whole(r[people]), "{name}");
        assert_eq!(statistic.caution, [], "{name}");
    }
}

#[test]
fn average_deviations_are_those_of_multilevel() {
    let (r, (questionnaire, responses)) = (found_by_r("ladder"), coalition());
    for item in &questionnaire.tasks[0].items {
        let mut distribution = [0; 5];
        for response in &responses {
            if let Answer::Level(level) = response.answer(item) {
                distribution[item.mirrored(*level, 4)] += 1;
            }
        }
        let key = item.id.replace("T1_", "ad.");
        near(average_deviation(&distribution).expect("people answered"), r[&key], 1e-12, &key);
    }
}

#[test]
fn few_respondents_and_members_are_cautioned_about_and_fewer_withheld() {
    let (questionnaire, responses) = coalition();
    let task = &questionnaire.tasks[0];
    let of = |people: &[Response], floor| of_task(&questionnaire, task, people, floor);
    let find = |statistics: Vec<Statistic>, name| statistics.into_iter().find(|statistic| statistic.name == name);
    // The last twenty belong to three members, the first forty to eleven.
    let few = &responses[40..];
    let alpha = find(of(few, 8), Name::Alpha).expect("it is there");
    assert_eq!((alpha.value.is_ok(), alpha.caution.as_slice()), (true, [Caution::FewRespondents].as_slice()));
    assert_eq!(find(of(few, 8), Name::Icc1).expect("it is there").value, Err(Undefined::FewMembers));
    let nine: Vec<Response> = responses.iter().filter(|one| one.member.as_deref() < Some("m10")).cloned().collect();
    let icc = find(of(&nine, 8), Name::Icc2).expect("it is there");
    assert!(icc.value.is_ok() && icc.caution.contains(&Caution::FewMembers), "{icc:?}");
    for statistic in of(few, 21) {
        assert_eq!((statistic.value, statistic.caution), (Err(Undefined::FewRespondents), Vec::new()));
    }
}
