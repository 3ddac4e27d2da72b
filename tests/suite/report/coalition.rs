//! A coalition of fourteen from seven members, each of whom answered alone.

use coready::model::checkpoint::{Checkpoint, Respondents};
use coready::model::questionnaire::{About, Questionnaire, Referent};
use coready::model::response::{Answer, Declared, Response};

use super::waves::{Wave, answer, named};
use crate::harness::{empty_response, response};

/// Who they are: role and member, in the order of their answers.
const PEOPLE: [(&str, &str); 14] = [
    ("staff", "Eastgate Church"),
    ("staff", "Eastgate Church"),
    ("staff", "Food Bank"),
    ("staff", "City Health"),
    ("staff", "City Health"),
    ("staff", "Harvest Co-op"),
    ("resident", "Tenants Union"),
    ("resident", "Tenants Union"),
    ("resident", "Tenants Union"),
    ("resident", "Elders Circle"),
    ("resident", "Elders Circle"),
    ("volunteer", "Food Bank"),
    ("volunteer", "Youth Kitchen"),
    ("", "Youth Kitchen"),
];

/// Levels of the ten tasks as staff see them and as residents do; the others are in between.
const STAFF: [usize; 10] = [3, 3, 3, 3, 3, 2, 3, 2, 2, 1];
const RESIDENTS: [usize; 10] = [3, 3, 1, 2, 1, 2, 2, 2, 1, 1];

/// The questionnaire of the coalition: with four roles, and with statements about one's own organisation in T1.
pub(super) fn instrument() -> Questionnaire {
    let mut questionnaire = named();
    let choices = ["staff", "resident", "volunteer", "funder"].map(str::to_owned).to_vec();
    questionnaire.about[0].choices = choices;
    let choices = ["less than a year", "a year or more"].map(str::to_owned).to_vec();
    let text = "How long have you been part of this?".to_owned();
    questionnaire.about.push(About { id: "years".to_owned(), text, choices });
    for item in &mut questionnaire.tasks[0].items {
        item.referent = Referent::OwnOrganisation;
    }
    questionnaire.tasks[7].items[2].reverse = true;
    questionnaire
}

/// The first so many of the fourteen, of twenty invited.
pub(super) fn answered_by(people: usize) -> Wave {
    let responses: Vec<Response> = (0..people).map(person).collect();
    let mut wave = Wave::new("2026-11-22", Some("autumn"), empty_response());
    wave.checkpoint = Checkpoint { respondents: Respondents::Many, invited: Some(20), ..wave.checkpoint };
    (wave.questionnaire, wave.responses) = (instrument(), responses);
    wave
}

fn person(number: usize) -> Response {
    let (role, member) = PEOPLE[number];
    let level = |task: &str| {
        let task: usize = task[1..].parse().unwrap();
        let (staff, residents) = (STAFF[task - 1], RESIDENTS[task - 1]);
        let level = match role {
            "staff" => staff,
            "resident" => residents,
            _ => usize::midpoint(staff, residents),
        };
        // Nobody sees everything as the others do.
        match (number * 7 + task * 3) % 8 {
            0 => level + 1,
            1 => level.saturating_sub(1),
            _ => level,
        }
    };
    let mut response = response(&instrument(), level);
    response.id = format!("4b1f0c1e-0000-4000-8000-{number:012}");
    response.member = Some(member.to_owned());
    response.code = Some(format!("SECRET-CODE-{number}"));
    if !role.is_empty() {
        response.about.insert("role".to_owned(), role.to_owned());
    }
    let years = if number.is_multiple_of(2) { "less than a year" } else { "a year or more" };
    response.about.insert("years".to_owned(), years.to_owned());
    response.declared =
        Some([Declared::Stage(3), Declared::Stage(4), Declared::Stage(3), Declared::Differs][number % 4]);
    let blank = |response: &mut Response, task: &str| {
        for item in ["first", "second"] {
            answer(response, &format!("{task}_{item}"), Answer::DontKnow);
        }
    };
    // Who governs is not known to everyone, and few know about the last task.
    (number % 3 == 1).then(|| blank(&mut response, "T7"));
    (number > 3).then(|| blank(&mut response, "T10"));
    if number % 5 == 2 {
        answer(&mut response, "T4_second", Answer::NotApplicable { reason: "SECRET REASON".to_owned() });
    }
    let given = response.answers.get_mut("T2_first").unwrap();
    given.comment = Some("SECRET COMMENT".to_owned());
    given.not_agreed = Some("SECRET VIEW".to_owned());
    response.reflections.insert("T3_open".to_owned(), "SECRET REFLECTION".to_owned());
    response
}
