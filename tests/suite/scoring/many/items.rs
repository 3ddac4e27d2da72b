//! What is known about items where each answers alone: distributions, agreement, what follows from what, the agenda.

use coready::model::many::{AgendaPoint, Kind, Verdict, Views};
use coready::model::questionnaire::{About, Item, Questionnaire, Referent};
use coready::model::response::{Answer, Response};

use super::super::{DONT_KNOW, answering, level, lone_task, not_applicable, weighing};
use super::{by_members, by_respondents, first, levels, of_member, one_item};
use crate::harness::ladder;

fn views(given: &[usize]) -> Views {
    let (questionnaire, responses) = one_item(&levels(given));
    first(&by_respondents(&questionnaire, &responses)).items[0].views.clone().expect("eight gave a level")
}

fn verdict(given: &[usize]) -> Verdict {
    views(given).agreement.expect("the item is about the collaboration")
}

/// So many of the ten respondents do not know, so many say it does not apply, the others give this level.
fn ten(unknown: usize, inapplicable: usize) -> Vec<Answer> {
    let given = (unknown + inapplicable..10).map(|_| level(2));
    let unknown = std::iter::repeat_n(DONT_KNOW, unknown);
    unknown.chain(std::iter::repeat_n(not_applicable(), inapplicable)).chain(given).collect()
}

fn agenda(questionnaire: &Questionnaire, responses: &[Response]) -> Vec<AgendaPoint> {
    let many = by_respondents(questionnaire, responses).many.expect("each answered alone");
    many.agenda.expect("eight or more answered")
}

/// Responses from a column of answers for each item.
fn columns(questionnaire: &Questionnaire, columns: &[Vec<Answer>]) -> Vec<Response> {
    let row = |at: usize| columns.iter().map(|column| column[at].clone()).collect::<Vec<_>>();
    (0..columns[0].len()).map(|at| answering(questionnaire, &row(at))).collect()
}

#[test]
fn people_who_see_it_alike_are_close() {
    assert_eq!(verdict(&[2, 2, 2, 2, 2, 3, 3, 3]), Verdict::Close);
    let alike = views(&[3; 9]);
    assert_eq!((alike.deviation.to_bits(), alike.distribution), (0.0_f64.to_bits(), vec![0, 0, 0, 9, 0]));
}

#[test]
fn a_fifth_two_levels_from_the_median_make_it_mixed() {
    assert_eq!(verdict(&[2, 2, 2, 2, 2, 2, 2, 2, 4, 4]), Verdict::Mixed);
    assert_eq!(verdict(&[2, 2, 2, 2, 2, 2, 2, 2, 3, 4]), Verdict::Close);
    // The median is between 1 and 2, two levels from neither 0 nor 3.
    assert_eq!(verdict(&[0, 1, 1, 1, 2, 2, 2, 3]), Verdict::Close);
}

#[test]
fn a_mean_distance_above_a_sixth_of_the_levels_is_apart() {
    // Half at 1 and half at 3: one level from the mean on average, above 5 / 6.
    assert_eq!(verdict(&[1, 1, 1, 1, 3, 3, 3, 3]), Verdict::Apart);
    // Ten levels from the mean together are 5 / 6 for each of twelve, which is within it; twelve are not.
    assert_eq!(verdict(&[0, 0, 1, 2, 2, 2, 2, 2, 2, 3, 4, 4]), Verdict::Mixed);
    assert_eq!(verdict(&[0, 0, 0, 2, 2, 2, 2, 2, 2, 4, 4, 4]), Verdict::Apart);
}

#[test]
fn distributions_are_as_given_whichever_way_an_item_counts() {
    let mut items = weighing(&[1]);
    items[0].reverse = true;
    let questionnaire = lone_task(ladder(), items);
    let responses: Vec<Response> =
        levels(&[0, 0, 0, 0, 0, 1, 1, 4]).into_iter().map(|given| answering(&questionnaire, &[given])).collect();
    let found = by_respondents(&questionnaire, &responses);
    assert_eq!(
        first(&found).items[0].views.as_ref().map(|views| views.distribution.clone()),
        Some(vec![5, 2, 0, 0, 1])
    );
}

#[test]
fn about_ones_own_organisation_nobody_disagrees() {
    let mut items = weighing(&[1]);
    items[0].referent = Referent::OwnOrganisation;
    let questionnaire = lone_task(ladder(), items);
    let responses = columns(&questionnaire, &[levels(&[0, 0, 0, 0, 4, 4, 4, 4])]);
    let found = by_respondents(&questionnaire, &responses);
    let views = first(&found).items[0].views.as_ref().expect("eight gave a level");
    assert_eq!(views.agreement, None);
    assert_eq!(agenda(&questionnaire, &responses), []);
}

#[test]
fn groups_a_level_apart_make_it_mixed_if_they_are_shown() {
    let about = About { id: "role".to_owned(), text: "?".to_owned(), choices: vec!["a".to_owned(), "b".to_owned()] };
    let (questionnaire, responses) = one_item(&levels(&[2, 2, 2, 2, 2, 3, 3, 3, 3, 3]));
    let questionnaire = Questionnaire { about: vec![about], ..questionnaire };
    let in_groups = |first: usize| -> Vec<Response> {
        let role = |at: usize| if at < first { "a" } else { "b" };
        let with = |(at, response): (usize, &Response)| Response {
            about: [("role".to_owned(), role(at).to_owned())].into(),
            ..response.clone()
        };
        responses.iter().enumerate().map(with).collect()
    };
    let verdict = |responses: &[Response]| {
        let found = by_respondents(&questionnaire, responses);
        first(&found).items[0].views.as_ref().and_then(|views| views.agreement)
    };
    assert_eq!(verdict(&in_groups(5)), Some(Verdict::Mixed));
    assert_eq!(verdict(&in_groups(4)), Some(Verdict::Close), "a group of four is not shown");
    assert_eq!(verdict(&responses), Some(Verdict::Close), "nobody said");
}

#[test]
fn an_item_that_the_others_and_the_score_would_give_away_takes_another_with_it() {
    // Four are asked c and five d, so that the score less the shown means would be the mean of c.
    let mut items = weighing(&[1, 1, 1, 1]);
    items[2] = Item { asked_of: vec!["staff".to_owned()], ..items[2].clone() };
    items[3] = Item { asked_of: vec!["resident".to_owned()], ..items[3].clone() };
    let questionnaire = lone_task(ladder(), items);
    let responses = |staff: usize| -> Vec<Response> {
        let role = |at: usize| if at < staff { "staff" } else { "resident" };
        let answered = |at: usize| Response {
            about: [("role".to_owned(), role(at).to_owned())].into(),
            ..answering(&questionnaire, &levels(&[at % 5, 2, 3, 1]))
        };
        (0..staff + 6).map(answered).collect()
    };
    let shown = |staff: usize| {
        let found = by_respondents(&questionnaire, &responses(staff));
        first(&found).items.iter().map(|item| item.score.is_some()).collect::<Vec<_>>()
    };
    assert_eq!(shown(5), [true, true, true, true]);
    assert_eq!(shown(4), [true, true, false, false]);
}

#[test]
fn a_distribution_that_tells_small_members_beside_the_balanced_mean_is_withheld() {
    let (questionnaire, responses) = one_item(&levels(&[4, 4, 4, 3, 3, 2, 1, 0, 1, 0]));
    let of_sizes = |large: usize| -> Vec<Response> {
        let member = |at: usize| if at < large { "large".to_owned() } else { format!("small {at}") };
        responses.iter().enumerate().map(|(at, response)| of_member(&member(at), response.clone())).collect()
    };
    let views = |large: usize| first(&by_members(&questionnaire, &of_sizes(large))).items[0].views.is_some();
    assert!(views(5), "five and five ones");
    assert!(!views(6), "six, and four ones whose sum would follow");
    assert!(views(1), "ones only");
    assert!(
        first(&by_respondents(&questionnaire, &of_sizes(6))).items[0].views.is_some(),
        "one mean, one distribution"
    );
}

#[test]
fn the_agenda_names_what_people_differ_on_the_widest_first() {
    let questionnaire = lone_task(ladder(), weighing(&[1, 1, 1, 1, 1]));
    let given = [
        levels(&[1, 1, 1, 1, 1, 3, 3, 3, 3, 3]),
        levels(&[0, 0, 0, 0, 0, 4, 4, 4, 4, 4]),
        levels(&[2; 10]),
        levels(&[0, 0, 0, 0, 0, 3, 3, 3, 3, 3]),
        levels(&[2, 2, 2, 2, 2, 2, 2, 2, 4, 4]),
    ];
    let points = agenda(&questionnaire, &columns(&questionnaire, &given));
    let named: Vec<(&str, Kind)> = points.iter().map(|point| (point.item.as_str(), point.kind)).collect();
    assert_eq!(named, [("T1_b", Kind::Differ), ("T1_d", Kind::Differ), ("T1_a", Kind::Differ)]);
    assert!(points.iter().all(|point| point.deviation.is_some()));
}

#[test]
fn the_agenda_names_what_some_know_and_what_some_say_does_not_apply() {
    let mut items = weighing(&[1, 1, 1, 1, 1]);
    items[3].referent = Referent::OwnOrganisation;
    let questionnaire = lone_task(ladder(), items);
    let kinds = |given: &[(usize, usize); 5]| {
        let given: Vec<Vec<Answer>> =
            given.iter().map(|(unknown, inapplicable)| ten(*unknown, *inapplicable)).collect();
        let points = agenda(&questionnaire, &columns(&questionnaire, &given));
        points.into_iter().map(|point| (point.item, point.kind)).collect::<Vec<_>>()
    };
    let named = |item: &str, kind| (item.to_owned(), kind);
    // Of ten, a quarter is three; of an own organisation nobody else can tell.
    assert_eq!(
        kinds(&[(2, 0), (3, 0), (7, 0), (5, 0), (8, 0)]),
        [named("T1_b", Kind::Know), named("T1_c", Kind::Know)]
    );
    assert_eq!(
        kinds(&[(3, 0), (5, 0), (0, 0), (0, 0), (0, 0)]),
        [named("T1_b", Kind::Know), named("T1_a", Kind::Know)]
    );
    // Five say it does not apply and five that it does; fewer would stand alone.
    assert_eq!(
        kinds(&[(0, 4), (0, 5), (0, 6), (0, 5), (1, 5)]),
        [named("T1_b", Kind::Apply), named("T1_d", Kind::Apply)]
    );
}
