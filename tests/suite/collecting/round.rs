//! Tables written from known responses, at random and by the tools themselves, give these responses again.

use coready::model::response::{Answer, Declared, Given, Response};
use proptest::prelude::*;
use serde_json::json;

use super::reading::{collected, editions, garden, lines};

/// How a table is written.
#[derive(Clone, Debug)]
struct Dialect {
    delimiter: char,
    end: &'static str,
    french: bool,
    /// Ids, ids behind a group, or words above the columns.
    heads: usize,
    /// Codes, labels, descriptions or codes with labels.
    cells: usize,
    encoding: usize,
}

fn dialect() -> impl Strategy<Value = Dialect> {
    let delimiter = prop_oneof![Just(','), Just(';'), Just('\t')];
    let end = prop_oneof![Just("\n"), Just("\r\n"), Just("\r")];
    (delimiter, end, any::<bool>(), 0..3_usize, 0..4_usize, 0..3_usize).prop_map(
        |(delimiter, end, french, heads, cells, encoding)| Dialect { delimiter, end, french, heads, cells, encoding },
    )
}

fn words() -> impl Strategy<Value = Option<String>> {
    // Space around words is not kept, and what stands before words that could be a formula is the spreadsheet's.
    let words = "[a-zé,;\"\n<>=+@' \t]{0,30}".prop_map(|text| text.trim().to_owned());
    prop::option::of(words).prop_map(|words| words.filter(|words| !words.is_empty() && !words.starts_with(['\'', '='])))
}

/// What is said of each item: a level, that it is not known, that it does not apply, or nothing; and a comment.
fn response() -> impl Strategy<Value = Response> {
    let item = (0..8_usize, words());
    let items = prop::collection::vec(item, garden().items().count());
    (items, words(), 0..3_usize, 0..6_usize, 0..3_usize).prop_map(|(items, hopes, role, declared, path)| {
        let garden = garden();
        let mut response = Response::blank("", "en", "2026-11-20".parse().expect("the date is well formed"));
        for ((_, item), (said, comment)) in garden.items().zip(items) {
            let answer = match said {
                level @ 0..5 => Answer::Level(level),
                5 => Answer::DontKnow,
                6 if item.not_applicable => Answer::NotApplicable { reason: "why not, say we".to_owned() },
                _ => Answer::Unanswered,
            };
            let given = Given { comment, ..Given::plain(answer) };
            if given != Given::plain(Answer::Unanswered) {
                response.answers.insert(item.id.clone(), given);
            }
        }
        response.reflections.extend(hopes.map(|hopes| ("G1_hopes".to_owned(), hopes)));
        let choice = garden.about[0].choices.get(role).cloned();
        response.about.extend(choice.map(|choice| ("role".to_owned(), choice)));
        response.declared = match declared {
            number @ 1..4 => Some(Declared::Stage(number)),
            4 => Some(Declared::Differs),
            5 => Some(Declared::CannotSay),
            _ => None,
        };
        response.path = garden.paths.get(path).map(|path| path.id.clone());
        response
    })
}

/// A table of responses, a column for each thing that can be said.
fn table(responses: &[Response], dialect: &Dialect) -> String {
    let editions = editions();
    let said = if dialect.french { &editions.others[0] } else { &editions.source };
    let head = |id: &str, words: &str| match dialect.heads {
        0 => id.to_owned(),
        1 => format!("group/{id}"),
        _ => words.to_owned(),
    };
    let mut heads = vec!["_uuid".to_owned(), "date".to_owned(), "path".to_owned(), "declared_stage".to_owned()];
    heads.push(head("role", &said.about[0].text));
    heads.push(head("G1_hopes", &said.tasks[0].reflections[0].text));
    for (_, item) in said.items() {
        heads.push(head(&item.id, &item.text));
        heads.push(format!("{}_reason", item.id));
        heads.push(format!("{}-Comment", item.id));
    }
    let rows = responses.iter().enumerate().map(|(at, response)| cells(at, response, said, dialect));
    let cell = |cell: String| {
        let quoted = cell.contains([dialect.delimiter, '"', '\n', '\r', ',', ';', '\t']);
        if quoted { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
    };
    let row = |row: Vec<String>| {
        row.into_iter().map(cell).collect::<Vec<_>>().join(&dialect.delimiter.to_string()) + dialect.end
    };
    std::iter::once(heads).chain(rows).map(row).collect()
}

fn cells(
    at: usize,
    response: &Response,
    said: &coready::model::questionnaire::Questionnaire,
    dialect: &Dialect,
) -> Vec<String> {
    let declared = response.declared.map(|declared| match declared {
        Declared::Stage(number) => number.to_string(),
        Declared::Differs => "differs".to_owned(),
        Declared::CannotSay => "cannot_say".to_owned(),
    });
    let role = response.about.get("role").map(|choice| {
        let at = garden().about[0].choices.iter().position(|known| known == choice).expect("it is a choice");
        said.about[0].choices[at].clone()
    });
    let path = response.path.clone();
    let words = response.reflections.get("G1_hopes").cloned();
    let mut row = vec![format!("u-{at}"), "2026-11-20T10:00:00Z".to_owned()];
    row.extend([path, declared, role, words].map(Option::unwrap_or_default));
    for (task, item) in said.items() {
        let scale = said.scale(task);
        let given = response.answers.get(&item.id);
        let (cell, reason) = match given.map(|given| &given.answer) {
            Some(Answer::Level(level)) => {
                let label = item.levels.get(*level).filter(|_| dialect.cells == 2).unwrap_or(&scale.levels[*level]);
                let code = scale.codes[*level];
                let cell = match dialect.cells {
                    0 => code.to_string(),
                    3 => format!("{code}. {label}"),
                    _ => label.clone(),
                };
                (cell, String::new())
            }
            Some(Answer::DontKnow) => {
                (if dialect.cells == 0 { "DK".to_owned() } else { scale.dont_know.clone() }, String::new())
            }
            Some(Answer::NotApplicable { reason }) => (scale.not_applicable.clone(), reason.clone()),
            Some(Answer::Unanswered) | None => (String::new(), String::new()),
        };
        row.extend([cell, reason, given.and_then(|given| given.comment.clone()).unwrap_or_default()]);
    }
    row
}

fn encoded(text: &str, encoding: usize) -> Vec<u8> {
    match encoding {
        0 => text.as_bytes().to_vec(),
        1 => format!("\u{FEFF}{text}").into_bytes(),
        _ => std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn responses_written_in_any_dialect_are_read_as_they_were(
        responses in prop::collection::vec(response(), 1..6),
        dialect in dialect(),
    ) {
        let text = table(&responses, &dialect);
        let read = collected("answers.csv", &encoded(&text, dialect.encoding));
        let said: Vec<&Response> = responses.iter().filter(|said| !said.answers.is_empty() || !said.reflections.is_empty()).collect();
        prop_assert_eq!(read.responses.len(), said.len(), "{}\n{:?}", text, read.summary.findings);
        for (read, said) in read.responses.iter().zip(said) {
            let read = Response { id: String::new(), ..read.clone() };
            prop_assert_eq!(&read, said, "{}", text);
        }
    }
}

#[test]
fn groups_inside_json_are_read_like_groups_above_columns() {
    let nested =
        json!([{ "G1": { "G1_ground": 4, "G1_water": "na" }, "opening": { "role": "digging", "path": "large" } }]);
    let told = lines(&collected("answers.json", nested.to_string().as_bytes()));
    assert_eq!(told, ["2026-11-22 en path=large role=digging G1_ground=3 G1_water=na(na)"]);
}
