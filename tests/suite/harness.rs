//! What the tests share: a small questionnaire and responses made in code, the program in a world of its own, and the
//! program as a process.

pub(crate) mod outside;
pub(crate) mod process;
pub(crate) mod screen;
pub(crate) mod script;
pub(crate) mod world;

use coready::model::questionnaire::{
    About, Effort, Item, Line, Path, Practice, Questionnaire, Referent, Reflection, Scale, Stage, Task,
};
use coready::model::response::{Answer, Given, Response};

/// The shape of the ten-task model with three items a task: five stages, ten tasks, a floor item in T3, T4, T5 and T8.
pub(crate) fn ten_tasks() -> Questionnaire {
    let titles = ["alone", "considering", "establishing", "managing", "upkeep"];
    let gates: [&[&str]; 5] = [&["T1"], &["T2", "T3"], &["T4", "T5", "T6", "T7"], &["T8", "T9", "T10"], &[]];
    let working = [None, Some(Line(25_000)), Some(Line(37_500)), Some(Line(37_500)), None];
    let stages = (0..5)
        .map(|index| Stage {
            number: index + 1,
            title: titles[index].to_owned(),
            sounds_like: format!("we are {}", titles[index]),
            gate: gates[index].iter().map(|id| (*id).to_owned()).collect(),
            working: working[index],
            basis: Some("reading".to_owned()),
        })
        .collect();
    let ids: Vec<String> = (1..=10).map(|number| format!("T{number}")).collect();
    let path = |id: &str, last: usize| {
        let tasks = ids[..last].to_vec();
        Path { id: id.to_owned(), title: format!("path {id}"), wanted: tasks.clone(), tasks }
    };
    Questionnaire {
        id: "small-ten".to_owned(),
        version: "1.0.0".to_owned(),
        language: "en".to_owned(),
        title: "Ten small tasks".to_owned(),
        sources: vec!["sscg".to_owned()],
        scales: vec![ladder()],
        path_question: None,
        paths: vec![path("not_yet", 3), path("forming", 7), path("running", 10)],
        stages,
        tasks: ids.iter().map(|id| task(id)).collect(),
        about: vec![About {
            id: "role".to_owned(),
            text: "What is your role?".to_owned(),
            choices: vec!["staff".to_owned(), "resident".to_owned()],
        }],
        measures: Vec::new(),
        practices: ids.iter().map(|id| practice(id)).collect(),
    }
}

/// Five levels, established from `doing` on.
pub(crate) fn ladder() -> Scale {
    let levels = ["not so far", "considering", "preparing", "doing", "sustaining"];
    Scale {
        id: "ladder".to_owned(),
        levels: levels.map(str::to_owned).to_vec(),
        established: 3,
        dont_know: "don't know".to_owned(),
        not_applicable: "does not apply".to_owned(),
        codes: vec![1, 2, 3, 4, 5],
    }
}

fn task(id: &str) -> Task {
    let mut items: Vec<Item> = ["first", "second", "third"].iter().map(|name| item(id, name)).collect();
    if ["T3", "T4", "T5", "T8"].contains(&id) {
        items[0].floor = Some(2);
    }
    items[1].not_applicable = true;
    Task {
        id: id.to_owned(),
        title: format!("Task {id}"),
        why: format!("Why {id} matters."),
        scale: 0,
        items,
        reflections: vec![Reflection { id: format!("{id}_open"), text: format!("What else about {id}?") }],
    }
}

/// An item of weight 1 with nothing special about it.
pub(crate) fn item(task: &str, name: &str) -> Item {
    Item {
        id: format!("{task}_{name}"),
        text: format!("The {name} thing of {task} happens."),
        help: None,
        source: Some("sscg".to_owned()),
        referent: Referent::Collaboration,
        levels: (0..5).map(|level| format!("{name} thing at level {level}")).collect(),
        practices: vec![format!("practice-{}", task.to_lowercase())],
        weight: 1,
        reverse: false,
        not_applicable: false,
        floor: None,
        asked_of: Vec::new(),
        scored: true,
    }
}

fn practice(task: &str) -> Practice {
    Practice {
        id: format!("practice-{}", task.to_lowercase()),
        title: format!("A way to do {task}"),
        summary: "It helps. It has helped others.".to_owned(),
        first_step: "Ask two people.".to_owned(),
        who: "The convener with two members".to_owned(),
        effort: Effort::Small,
        source: "sscg".to_owned(),
    }
}

/// A response in which every item got the level that `level` gives for its task.
pub(crate) fn response(questionnaire: &Questionnaire, level: impl Fn(&str) -> usize) -> Response {
    let answers = questionnaire.tasks.iter().flat_map(|task| {
        let level = level(&task.id);
        task.items.iter().map(move |item| (item.id.clone(), Given::plain(Answer::Level(level))))
    });
    Response { answers: answers.collect(), ..empty_response() }
}

/// A response in which nothing was answered and every task was asked.
pub(crate) fn empty_response() -> Response {
    let date = "2026-11-22".parse().expect("the date is well formed");
    Response::blank("4b1f0c1e-0000-4000-8000-000000000001", "en", date)
}
