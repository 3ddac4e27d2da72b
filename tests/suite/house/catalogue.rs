//! The catalogue of messages and the code that speaks them fit each other, and errors sound like errors.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::source::{File, is_word, tree};
use super::{files_below, hold, read};

/// Calls that make an error of the message they are given.
const ERRORS: &[&str] = &["Problem::new", "hint", "maybe_hint", "add", "wrong", "stray", "not", "spelt"];

/// A message of the catalogue.
struct Words {
    place: String,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    /// Every way it can come out, with `{name}` for a value.
    sayings: Vec<String>,
}

/// A message that code says.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    place: String,
    id: String,
    values: BTreeSet<String>,
    /// The call it is an argument of.
    call: String,
}

/// The catalogue in English by id, and what is wrong with it as it stands.
fn catalogue() -> (BTreeMap<String, Words>, Vec<String>) {
    let sources = files_below("src/text/en", ".ftl");
    assert!(sources.len() > 5, "the catalogue is found");
    let (mut all, mut faults) = (BTreeMap::new(), Vec::new());
    for path in sources {
        let text = read(&path);
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.into_iter().map(|error| format!("{path}: {error}")));
            resource
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let place = format!("{path}: {id}");
            let Some(pattern) = &message.value else {
                faults.push(format!("{place}: there are no words"));
                continue;
            };
            let words = words(&place, pattern);
            if let Some(earlier) = all.insert(id, words) {
                faults.push(format!("{place}: the id is taken by {}", earlier.place));
            }
        }
    }
    (all, faults)
}

fn words(place: &str, pattern: &Pattern<&str>) -> Words {
    let mut words = Words {
        place: place.to_owned(),
        variables: BTreeSet::new(),
        references: BTreeSet::new(),
        sayings: sayings(pattern),
    };
    walk(pattern, &mut words);
    words
}

fn walk(pattern: &Pattern<&str>, words: &mut Words) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, words);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, words: &mut Words) {
    match expression {
        Expression::Select { selector, variants } => {
            walk_inline(selector, words);
            for variant in variants {
                walk(&variant.value, words);
            }
        }
        Expression::Inline(inline) => walk_inline(inline, words),
    }
}

fn walk_inline(inline: &InlineExpression<&str>, words: &mut Words) {
    match inline {
        InlineExpression::VariableReference { id } => drop(words.variables.insert(id.name.to_owned())),
        InlineExpression::MessageReference { id, .. } => drop(words.references.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { arguments, .. } => walk_arguments(arguments, words),
        InlineExpression::TermReference { arguments, .. } => {
            if let Some(arguments) = arguments {
                walk_arguments(arguments, words);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, words),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn walk_arguments(arguments: &CallArguments<&str>, words: &mut Words) {
    arguments.positional.iter().for_each(|inline| walk_inline(inline, words));
}

/// Every way a pattern can come out.
fn sayings(pattern: &Pattern<&str>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| sayings(&variant.value)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => vec![shown(inline)],
        };
        all = all.iter().flat_map(|start| parts.iter().map(move |part| format!("{start}{part}"))).collect();
    }
    all
}

fn shown(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } | InlineExpression::MessageReference { id, .. } => {
            format!("{{{}}}", id.name)
        }
        _ => "{...}".to_owned(),
    }
}

/// Every `message!(...)` of a file, and what is wrong with how it is written.
fn said(file: &File) -> (Vec<Said>, Vec<String>) {
    let (mut all, mut faults) = (Vec::new(), Vec::new());
    for (start, _) in file.code.match_indices("message!(") {
        let open = start + "message!".len();
        let arguments = arguments(&file.code, open);
        let id = arguments.first().map_or("", |(from, to)| file.text[*from..*to].trim());
        let Some(id) = id.strip_prefix('"').and_then(|id| id.strip_suffix('"')) else {
            faults.push(format!("{}: the id of a message is written out", file.place(start)));
            continue;
        };
        let values = arguments.iter().skip(1).map(|(from, to)| file.code[*from..*to].split('=').next().unwrap_or(""));
        let values = values.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
        let call = call_around(&file.code[..start]);
        all.push(Said { place: file.place(start), id: id.to_owned(), values, call });
    }
    (all, faults)
}

/// From where to where each argument of a call reaches whose parenthesis opens at `open`.
fn arguments(code: &str, open: usize) -> Vec<(usize, usize)> {
    let (mut depth, mut from, mut found) = (0, open + 1, Vec::new());
    for (at, sign) in code.bytes().enumerate().skip(open) {
        match sign {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 1 => {
                found.push((from, at));
                from = at + 1;
            }
            _ => {}
        }
        if depth == 0 {
            found.push((from, at));
            break;
        }
    }
    found
}

/// The name of the call whose parenthesis is still open where `code` ends; `Some(...)` is looked through.
fn call_around(code: &str) -> String {
    let mut depth = 0;
    for (at, sign) in code.bytes().enumerate().rev() {
        match sign {
            b')' | b']' | b'}' => depth += 1,
            b'(' | b'[' | b'{' if depth > 0 => depth -= 1,
            b'(' => {
                let before = &code[..at];
                let start =
                    before.rfind(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '_' | ':'));
                let name = &before[start.map_or(0, |start| start + 1)..];
                return if name == "Some" { call_around(before) } else { name.to_owned() };
            }
            b'[' | b'{' => return String::new(),
            _ => {}
        }
    }
    String::new()
}

fn all_said() -> (Vec<Said>, Vec<String>) {
    let (said, faults): (Vec<_>, Vec<_>) = tree().iter().map(said).unzip();
    let said: Vec<Said> = said.into_iter().flatten().collect();
    assert!(said.len() > 100, "messages are found: {}", said.len());
    (said, faults.concat())
}

/// The values a message speaks of, with those of the messages it refers to.
fn variables(id: &str, catalogue: &BTreeMap<String, Words>) -> BTreeSet<String> {
    let Some(words) = catalogue.get(id) else { return BTreeSet::new() };
    let referred = words.references.iter().flat_map(|reference| variables(reference, catalogue));
    words.variables.iter().cloned().chain(referred).collect()
}

/// What is wrong with how an error or a hint sounds.
fn wrong_with(saying: &str) -> Option<&'static str> {
    let first = saying.chars().next().unwrap_or(' ');
    if !(first.is_lowercase() || matches!(first, '`' | '"' | '{')) {
        return Some("it begins neither in lower case nor with a value");
    }
    saying.ends_with(['.', '!']).then_some("it ends with a full stop")
}

#[test]
fn the_catalogue_is_well_formed_and_no_id_is_used_twice() {
    hold("every message has words and an id of its own", &catalogue().1);
}

#[test]
fn every_file_of_the_catalogue_is_part_of_the_program() {
    let text = read("src/text.rs");
    let stray = files_below("src/text/en", ".ftl").into_iter();
    let stray = stray.filter(|path| !text.contains(&format!("\"{}\"", path.trim_start_matches("src/text/en"))));
    hold("a file of messages is of no use unless src/text.rs includes it", &stray.collect::<Vec<_>>());
}

#[test]
fn every_message_that_is_said_has_words_for_exactly_its_values() {
    let (catalogue, (said, mut faults)) = (catalogue().0, all_said());
    for said in said {
        if !catalogue.contains_key(&said.id) {
            faults.push(format!("{}: `{}` is not in the catalogue", said.place, said.id));
            continue;
        }
        let wanted = variables(&said.id, &catalogue);
        if wanted != said.values {
            faults.push(format!("{}: `{}` speaks of {wanted:?} and is given {:?}", said.place, said.id, said.values));
        }
    }
    hold("a message is given the values that it speaks of", &faults);
}

#[test]
fn every_message_of_the_catalogue_is_said_somewhere() {
    let (catalogue, (said, _)) = (catalogue().0, all_said());
    let referred = catalogue.values().flat_map(|words| words.references.iter().cloned());
    let used: BTreeSet<String> = said.into_iter().map(|said| said.id).chain(referred).collect();
    let unused = catalogue.iter().filter(|(id, _)| !used.contains(*id)).map(|(_, words)| words.place.clone());
    hold("words that nobody says are taken out", &unused.collect::<Vec<_>>());
}

#[test]
fn errors_and_hints_sound_alike() {
    let (catalogue, (said, _)) = (catalogue().0, all_said());
    let errors: BTreeSet<String> = said
        .into_iter()
        .filter(|said| ERRORS.contains(&said.call.trim_start_matches(':')))
        .map(|said| said.id)
        .collect();
    let hints = catalogue.keys().filter(|id| id.ends_with("-hint")).cloned();
    let errors: BTreeSet<String> = errors.into_iter().chain(hints).collect();
    assert!(errors.len() > 50, "errors are found: {}", errors.len());
    let mut faults = Vec::new();
    for words in errors.iter().filter_map(|id| catalogue.get(id)) {
        for saying in &words.sayings {
            faults.extend(wrong_with(saying).map(|wrong| format!("{}: `{saying}`: {wrong}", words.place)));
        }
    }
    hold("an error begins in lower case or with a value, and ends without a full stop; so does a hint", &faults);
}

#[test]
fn nobody_is_promised_to_be_without_a_name() {
    let paths = files_below("src", "").into_iter().chain(files_below("questionnaires", "")).chain(["README.md".into()]);
    let paths: Vec<String> = paths.collect();
    assert!(paths.len() > 40, "files are found: {}", paths.len());
    let mut faults = Vec::new();
    for path in paths {
        for (number, line) in read(&path).lines().enumerate() {
            if line.to_lowercase().contains("anonymous") {
                faults.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    hold("the word anonymous is never used: it cannot be promised", &faults);
}

#[test]
fn what_code_says_is_read_as_it_is_written() {
    let text = "fn f() {\n    fail(Problem::new(message!(\"a-b\", one = g(1, 2), two = say(&message!(\"c\")))))\n}";
    let (said, faults) = said(&File::new("src/a.rs", text));
    assert_eq!(faults, [""; 0]);
    let found: Vec<_> = said.iter().map(|said| (said.id.as_str(), said.call.as_str(), said.values.len())).collect();
    assert_eq!(found, [("a-b", "Problem::new", 2), ("c", "say", 0)]);
    assert_eq!(said[0].place, "src/a.rs:2");
    let hint = super::source::blanked("x.hint(Some(");
    assert_eq!(call_around(&hint), "hint");
    assert!(is_word(&said[0].id));
}

#[test]
fn what_the_catalogue_says_is_read_with_all_its_ways() {
    let source = "a = { $n ->\n    [one] One { $what }\n   *[other] { $n } { b }\n } here.\nb = b { $c }\n";
    let resource = fluent_syntax::parser::parse(source).expect("this is well formed");
    let patterns = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            message.value.as_ref().map(|value| (message.id.name.to_owned(), words("here", value)))
        }
        _ => None,
    });
    let catalogue: BTreeMap<String, Words> = patterns.collect();
    assert_eq!(catalogue["a"].sayings, ["One {what} here.", "{n} {b} here."]);
    assert_eq!(variables("a", &catalogue), ["c", "n", "what"].map(str::to_owned).into());
    assert_eq!(catalogue["a"].sayings.iter().filter_map(|saying| wrong_with(saying)).count(), 2);
    assert_eq!(wrong_with("there is no `{folder}`"), None);
}
