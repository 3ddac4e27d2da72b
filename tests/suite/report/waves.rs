//! Checkpoints for the tests of the report: the ten small tasks under the names people would read.

use coready::model::checkpoint::{Checkpoint, Respondents, Rules};
use coready::model::questionnaire::{Line, Questionnaire};
use coready::model::response::{Answer, Declared, Given, Response, Together};
use coready::report::{Progress, Report};
use coready::text::Catalogue;
use coready::time::Moment;

use crate::harness::{response, ten_tasks};

/// One occasion with everything a report is made from.
#[derive(Clone)]
pub(super) struct Wave {
    pub(super) checkpoint: Checkpoint,
    pub(super) questionnaire: Questionnaire,
    pub(super) responses: Vec<Response>,
}

impl Wave {
    /// A closed checkpoint with one answer set.
    pub(super) fn new(date: &str, label: Option<&str>, response: Response) -> Self {
        let moment = |hour: i64| {
            let midnight = date.parse::<coready::time::Date>().unwrap().midnight_unix_seconds();
            Moment::from_unix_millis((midnight + hour * 3600) * 1000).unwrap()
        };
        let checkpoint = Checkpoint {
            id: label.map_or(date.to_owned(), |label| format!("{date}-{label}")),
            label: label.map(str::to_owned),
            opened: moment(9),
            closed: Some(moment(10)),
            path: response.path.clone(),
            respondents: if response.together.is_some() { Respondents::Together } else { Respondents::One },
            invited: None,
            rules: Rules::default(),
            digest: "0".repeat(64),
        };
        Self { checkpoint, questionnaire: named(), responses: vec![response] }
    }

    pub(super) fn report(&self) -> Report<'_> {
        Report::of("Northside Food Table", &self.checkpoint, &self.questionnaire, &self.responses)
    }
}

/// Progress over these checkpoints, the last two compared.
pub(super) fn progress(waves: &[Wave]) -> coready::error::Result<Progress<'_>> {
    Progress::of(waves.iter().map(Wave::report).collect(), None)
}

pub(super) fn english() -> Catalogue {
    Catalogue::english()
}

/// The small questionnaire under the names of the real one.
pub(super) fn named() -> Questionnaire {
    let stages = [
        ("working on our own", "We mostly work on our own."),
        ("starting to consider collaboration", "We have begun to ask who else should be at the table."),
        ("getting ready and establishing", "We are agreeing what we want and how we will work."),
        ("managing and institutionalising", "We work together, and it is becoming part of how things are done."),
        ("ongoing upkeep", "Working together is how we do things, and we keep it up."),
    ];
    let tasks = [
        "Attitudes and readiness",
        "Initial purpose and type",
        "Who is affected, and who is missing",
        "Establishing the collaboration",
        "Purpose and structure with members",
        "The context we work in",
        "A structure that carries",
        "How the group works together",
        "Keeping and growing membership",
        "Making it last",
    ];
    let mut questionnaire = ten_tasks();
    for (stage, (title, sounds_like)) in questionnaire.stages.iter_mut().zip(stages) {
        (stage.title, stage.sounds_like) = (title.to_owned(), sounds_like.to_owned());
    }
    for (task, title) in questionnaire.tasks.iter_mut().zip(tasks) {
        title.clone_into(&mut task.title);
    }
    for item in questionnaire.tasks.iter_mut().flat_map(|task| &mut task.items) {
        let seen = ["Not so far", "We have talked about it", "We have a plan", "We do it", "We have done it for years"];
        item.levels = seen.map(str::to_owned).to_vec();
    }
    let item = &mut questionnaire.tasks[2].items[0];
    "People who live with the issue are heard as experts on it.".clone_into(&mut item.text);
    questionnaire
}

/// The same without stages: a profile.
pub(super) fn profile() -> Questionnaire {
    Questionnaire { stages: Vec::new(), paths: Vec::new(), ..named() }
}

pub(super) fn answer(response: &mut Response, item: &str, answer: Answer) {
    response.answers.insert(item.to_owned(), Given::plain(answer));
}

/// Working at stage 3 with something to mend, a strength further on, words, and answers that are no level.
pub(super) fn mid_way() -> Wave {
    let levels = |task: &str| match task {
        "T1" | "T2" | "T4" | "T9" => 3,
        "T3" | "T5" | "T6" | "T7" => 2,
        _ => 1,
    };
    let mut response = response(&ten_tasks(), levels);
    response.declared = Some(Declared::Stage(4));
    response.together = Some(Together {
        present: Some(6),
        kinds: vec!["staff".to_owned(), "residents".to_owned()],
        missing: Some("young people".to_owned()),
    });
    answer(&mut response, "T3_first", Answer::Level(1));
    answer(&mut response, "T4_second", Answer::NotApplicable { reason: "no budget of our own".to_owned() });
    answer(&mut response, "T6_third", Answer::DontKnow);
    let given = response.answers.get_mut("T5_second").unwrap();
    given.comment = Some("We voted once.".to_owned());
    given.not_agreed = Some("some say members decide; others say staff do".to_owned());
    response.answers.get_mut("T7_first").unwrap().carried_from = Some("2026-08-20-baseline".to_owned());
    response.reflections.insert("T3_open".to_owned(), "Who do we not see?".to_owned());
    Wave::new("2026-11-22", Some("autumn"), response)
}

/// Two tasks have too few answers, so that both readings are ranges.
pub(super) fn insufficient() -> Wave {
    let mut response = response(&ten_tasks(), |task| if ["T1", "T2", "T3"].contains(&task) { 3 } else { 1 });
    for item in ["T3_first", "T3_second", "T5_first", "T5_third", "T4_first", "T4_second", "T6_first", "T6_second"] {
        answer(&mut response, item, Answer::DontKnow);
    }
    answer(&mut response, "T6_second", Answer::Unanswered);
    response.declared = Some(Declared::CannotSay);
    Wave::new("2026-11-22", None, response)
}

/// Only the first three tasks were asked.
pub(super) fn not_yet() -> Wave {
    let mut response = response(&ten_tasks(), |task| if task == "T1" { 3 } else { 1 });
    response.answers.retain(|item, _| ["T1", "T2", "T3"].contains(&&item[..2]) && !item.starts_with("T10"));
    response.path = Some("not_yet".to_owned());
    response.declared = Some(Declared::Stage(2));
    Wave::new("2026-11-22", Some("first-look"), response)
}

/// Everything is kept up.
pub(super) fn sustaining() -> Wave {
    let mut response = response(&ten_tasks(), |_| 4);
    answer(&mut response, "T6_first", Answer::Level(3));
    Wave::new("2026-11-22", Some("third-year"), response)
}

/// A high score held by a floor item, and a floor item without a level.
pub(super) fn floored() -> Wave {
    let mut response = response(&ten_tasks(), |_| 3);
    for item in ["T3_second", "T3_third"] {
        answer(&mut response, item, Answer::Level(4));
    }
    answer(&mut response, "T3_first", Answer::Level(1));
    answer(&mut response, "T8_first", Answer::DontKnow);
    response.declared = Some(Declared::Differs);
    Wave::new("2026-11-22", None, response)
}

/// A questionnaire without stages.
pub(super) fn without_stages() -> Wave {
    let response = response(&ten_tasks(), |task| if ["T2", "T5"].contains(&task) { 1 } else { 3 });
    Wave { questionnaire: profile(), ..Wave::new("2026-11-22", None, response) }
}

/// Three checkpoints: a stage gained, then another, with a score lost on the way.
pub(super) fn rising() -> Vec<Wave> {
    let levels = [[2, 2, 1, 1, 1, 0, 0, 0, 0, 0], [3, 3, 3, 2, 2, 1, 2, 1, 0, 0], [2, 3, 3, 3, 3, 2, 3, 2, 2, 1]];
    let dates = [("2026-02-20", "baseline"), ("2026-05-22", "spring"), ("2026-11-22", "autumn")];
    dates.iter().zip(levels).map(|((date, label), levels)| of_levels(date, label, levels)).collect()
}

/// A checkpoint in which each task's items are all at one level.
pub(super) fn of_levels(date: &str, label: &str, levels: [usize; 10]) -> Wave {
    let response = response(&ten_tasks(), |task| levels[task[1..].parse::<usize>().unwrap() - 1]);
    Wave::new(date, Some(label), response)
}

/// A line on the scale of scores, in points.
pub(super) fn line(points: u32) -> Line {
    Line(points * 1000)
}

/// A checkpoint of many: each by code, with the level they give every item of each task; members are named in turn.
pub(super) fn of_many(date: &str, label: &str, people: &[(usize, [usize; 10])]) -> Wave {
    let responses = people.iter().map(|(code, levels)| Response {
        code: Some(format!("code {code}")),
        member: Some(format!("member {}", code % 5)),
        ..response(&ten_tasks(), |task| levels[task[1..].parse::<usize>().unwrap() - 1])
    });
    let wave = of_levels(date, label, [0; 10]);
    Wave {
        checkpoint: Checkpoint { respondents: Respondents::Many, ..wave.checkpoint },
        responses: responses.collect(),
        ..wave
    }
}

/// A coalition of fourteen over three checkpoints: five come and five leave, then two come and three leave.
pub(super) fn coalition() -> Vec<Wave> {
    let dates = [("2026-02-20", "baseline"), ("2026-05-22", "spring"), ("2026-11-22", "autumn")];
    let there: [Vec<usize>; 3] = [(0..14).collect(), (5..19).collect(), (8..21).collect()];
    let rises = [0, 1, 1];
    let waves = dates.iter().zip(there).enumerate().map(|(wave, ((date, label), there))| {
        let people: Vec<(usize, [usize; 10])> = there
            .into_iter()
            .map(|code| {
                let level = |task: usize| {
                    let rise =
                        rises[wave] * usize::from(task < 6) + usize::from(wave == 2 && (code + task).is_multiple_of(3));
                    (code % 3 + usize::from((code * task + wave).is_multiple_of(4)) + rise)
                        .saturating_sub(usize::from(code > 13))
                        .min(4)
                };
                (code, std::array::from_fn(level))
            })
            .collect();
        of_many(date, label, &people)
    });
    waves.collect()
}

/// Two checkpoints of many at which nobody is the same.
pub(super) fn strangers() -> Vec<Wave> {
    let people = |codes: std::ops::Range<usize>, level: usize| -> Vec<(usize, [usize; 10])> {
        codes.map(|code| (code, [level; 10])).collect()
    };
    vec![of_many("2026-02-20", "baseline", &people(0..12, 1)), of_many("2026-05-22", "spring", &people(20..32, 2))]
}
