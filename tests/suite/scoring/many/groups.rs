//! Groups side by side, and what of them is withheld.

use coready::model::many::{Group, Many, What};
use coready::model::questionnaire::{About, Questionnaire};
use coready::model::response::Response;

use super::super::score;
use super::{by_members, by_respondents, levels, of_member, one_item};

fn about(id: &str, choices: &[&str]) -> About {
    About {
        id: id.to_owned(),
        text: "?".to_owned(),
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
    }
}

/// So many respondents of each choice, a question after the other; who answers none did not say. Levels go round.
fn answered(abouts: &[About], of: &[&[(&str, usize)]]) -> (Questionnaire, Vec<Response>) {
    let choices = |of: &[(&str, usize)]| -> Vec<String> {
        of.iter().flat_map(|(choice, count)| std::iter::repeat_n((*choice).to_owned(), *count)).collect()
    };
    let columns: Vec<Vec<String>> = of.iter().map(|of| choices(of)).collect();
    let respondents = columns.iter().map(Vec::len).max().expect("there is a question");
    let (questionnaire, mut responses) = one_item(&levels(&(0..respondents).map(|at| at % 5).collect::<Vec<_>>()));
    for (at, response) in responses.iter_mut().enumerate() {
        let given =
            abouts.iter().zip(&columns).filter_map(|(about, column)| Some((about.id.clone(), column.get(at)?.clone())));
        response.about = given.collect();
    }
    (Questionnaire { about: abouts.to_vec(), ..questionnaire }, responses)
}

/// What is shown of each group: choice, head count, how many have a score.
fn shown(many: &Many) -> Vec<(&str, Option<usize>, Option<usize>)> {
    let scored = |group: &Group| group.tasks[0].shown.map(|shown| shown.scored);
    many.groups.iter().map(|group| (group.value.as_deref().unwrap_or("-"), group.responses, scored(group))).collect()
}

fn found(questionnaire: &Questionnaire, responses: &[Response]) -> Many {
    by_respondents(questionnaire, responses).many.expect("each answered alone")
}

fn hidden(many: &Many) -> Vec<(&str, Vec<&str>)> {
    let groups = many.withheld.iter().filter_map(|withheld| match &withheld.what {
        What::Groups(attribute, values) => {
            Some((attribute.as_str(), values.iter().map(|value| value.as_deref().unwrap_or("-")).collect()))
        }
        _ => None,
    });
    groups.collect()
}

#[test]
fn groups_of_five_are_shown_side_by_side() {
    let (questionnaire, responses) =
        answered(&[about("role", &["staff", "resident"])], &[&[("resident", 5), ("staff", 6)]]);
    let many = found(&questionnaire, &responses);
    assert_eq!(shown(&many), [("staff", Some(6), Some(6)), ("resident", Some(5), Some(5))]);
    assert_eq!(many.groups[1].tasks[0].shown.map(|shown| shown.score), Some(score(10, 20)));
    assert_eq!(hidden(&many), []);
}

#[test]
fn a_small_group_takes_the_next_smallest_with_it() {
    let roles = [about("role", &["staff", "resident", "funder", "other"])];
    let (questionnaire, responses) = answered(&roles, &[&[("staff", 7), ("resident", 6), ("funder", 2)]]);
    let many = found(&questionnaire, &responses);
    assert_eq!(shown(&many), [("staff", Some(7), Some(7))]);
    assert_eq!(hidden(&many), [("role", vec!["resident", "funder", "other", "-"])], "nobody and too few look the same");
}

#[test]
fn small_groups_that_reach_the_floor_together_hide_each_other() {
    let roles = [about("role", &["staff", "resident", "funder"])];
    let (questionnaire, responses) = answered(&roles, &[&[("staff", 7), ("resident", 3), ("funder", 2)]]);
    assert_eq!(shown(&found(&questionnaire, &responses)), [("staff", Some(7), Some(7))]);
}

#[test]
fn who_did_not_say_is_a_group_too() {
    let (questionnaire, mut responses) =
        answered(&[about("role", &["staff", "resident"])], &[&[("staff", 6), ("resident", 9)]]);
    responses.iter_mut().take(6).for_each(|response| response.about.clear());
    let many = found(&questionnaire, &responses);
    assert_eq!(shown(&many), [("resident", Some(9), Some(9)), ("-", Some(6), Some(6))]);
    responses
        .iter_mut()
        .take(1)
        .for_each(|response| response.about = [("role".to_owned(), "no such".to_owned())].into());
    assert_eq!(shown(&found(&questionnaire, &responses)), shown(&many), "what is no choice says nothing");
}

#[test]
fn of_groups_of_the_same_size_the_first_choice_is_hidden_whoever_answered_first() {
    let roles = [about("role", &["staff", "resident", "funder"])];
    let (questionnaire, mut responses) = answered(&roles, &[&[("resident", 6), ("staff", 6), ("funder", 3)]]);
    let forward = shown(&found(&questionnaire, &responses)).len();
    let many = found(&questionnaire, &responses);
    assert_eq!((forward, shown(&many)), (1, vec![("resident", Some(6), Some(6))]));
    responses.reverse();
    assert_eq!(found(&questionnaire, &responses), many);
}

#[test]
fn a_second_question_shows_only_what_does_not_single_anyone_out_beside_the_first() {
    let abouts = [about("role", &["staff", "resident"]), about("years", &["few", "many"])];
    // The two questions part the same people but for one.
    let (questionnaire, responses) =
        answered(&abouts, &[&[("staff", 10), ("resident", 10)], &[("few", 9), ("many", 11)]]);
    let many = found(&questionnaire, &responses);
    assert_eq!(shown(&many)[..2], [("staff", Some(10), Some(10)), ("resident", Some(10), Some(10))]);
    assert!(many.groups.iter().filter(|group| group.attribute == "years").all(|group| group.tasks[0].shown.is_none()));
    assert_eq!(hidden(&many), [("years", vec!["few", "many", "-"])]);
    let (questionnaire, responses) =
        answered(&abouts, &[&[("staff", 10), ("resident", 10)], &[("few", 5), ("many", 15)]]);
    assert_eq!(shown(&found(&questionnaire, &responses)).len(), 4);
}

#[test]
fn the_means_of_groups_weigh_members_the_same_too() {
    let (questionnaire, mut responses) =
        answered(&[about("role", &["staff", "resident"])], &[&[("staff", 6), ("resident", 6)]]);
    for (at, response) in responses.iter_mut().enumerate() {
        *response = of_member(if at % 6 < 4 { "large" } else { "small" }, response.clone());
    }
    let many = by_members(&questionnaire, &responses).many.expect("each answered alone");
    // Of staff, the large member's levels are 0, 1, 2, 3 and the small one's 4, 0.
    assert_eq!(many.groups[0].tasks[0].shown.map(|shown| shown.score), Some(score(7, 16)));
}
