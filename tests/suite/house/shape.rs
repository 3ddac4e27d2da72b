//! What files, functions and folders look like: small, opened by a sentence, without a way to stop the program.

use super::source::{File, Token, is_word, tree};
use super::{hold, project, read};

const LINES_OF_A_FILE: usize = 400;
const LINES_OF_A_FUNCTION: usize = 60;
const LINES_OF_MAIN: usize = 25;

/// What the top folder of the project may hold.
const TOP_FOLDERS: &[&str] = &[".ci", "benches", "examples", "questionnaires", "src", "tests"];

/// Names of functions with the byte they begin at and how many lines they have.
fn functions(file: &File) -> Vec<(&str, usize, usize)> {
    let tokens = file.tokens();
    let named = tokens.windows(2).enumerate().filter(|(_, pair)| pair[0].text == "fn" && is_word(pair[1].text));
    let with_body = named.filter_map(|(position, pair)| {
        let end = end_of_body(&tokens[position..])?;
        Some((pair[1].text, pair[0].at, file.line(end) - file.line(pair[0].at) + 1))
    });
    with_body.collect()
}

/// Where the body of the function at the front ends; `None` if it has none.
fn end_of_body(tokens: &[Token<'_>]) -> Option<usize> {
    let (mut round, mut curly) = (0, 0);
    for token in tokens {
        match token.text {
            "(" | "[" => round += 1,
            ")" | "]" => round -= 1,
            ";" if round == 0 && curly == 0 => return None,
            "{" => curly += 1,
            "}" => curly -= 1,
            _ => {}
        }
        if token.text == "}" && curly == 0 {
            return Some(token.at);
        }
    }
    None
}

/// The way to stop the program or to silence a lint that begins at the front of these tokens.
fn forbidden(tokens: &[Token<'_>]) -> Option<&'static str> {
    let texts: Vec<&str> = tokens.iter().take(4).map(|token| token.text).collect();
    match texts.as_slice() {
        ["todo", "!", ..] => Some("todo!"),
        ["unimplemented", "!", ..] => Some("unimplemented!"),
        ["unreachable", "!", ..] => Some("unreachable!"),
        ["panic", "!", ..] => Some("panic!"),
        ["print" | "println" | "eprint" | "eprintln" | "dbg", "!", ..] => Some("printing"),
        ["unwrap" | "unwrap_err", "(", ")", ..] => Some("unwrap()"),
        ["process", "::", "exit" | "abort", ..] => Some("process::exit"),
        ["allow", "(", ..] => Some("allow(...)"),
        ["unsafe", ..] => Some("unsafe"),
        ["expect", "(", ")" | "message", ..] => Some("expect without its reason"),
        _ => None,
    }
}

fn forbidden_in(file: &File) -> Vec<String> {
    let tokens = file.tokens();
    let found = (0..tokens.len()).filter_map(|position| {
        forbidden(&tokens[position..]).map(|what| format!("{}: {what}", file.place(tokens[position].at)))
    });
    found.collect()
}

#[test]
fn every_file_opens_with_what_it_is() {
    let files = tree();
    let faults = files.iter().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path.clone());
    hold("every file opens with `//!`: what it is and what it is not", &faults.collect::<Vec<_>>());
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    let files = tree();
    let long = files.iter().map(|file| (file, file.text.lines().count())).filter(|(_, lines)| *lines > LINES_OF_A_FILE);
    let faults = long.map(|(file, lines)| format!("{}: {lines} lines", file.path));
    hold("files have around 150 lines; 400 is the end", &faults.collect::<Vec<_>>());
}

#[test]
fn no_function_is_longer_than_a_screen() {
    let files = tree();
    let all: Vec<_> =
        files.iter().flat_map(|file| functions(file).into_iter().map(move |found| (file, found))).collect();
    assert!(all.len() > 300, "functions are found: {}", all.len());
    let long = all.iter().filter(|(_, (_, _, lines))| *lines > LINES_OF_A_FUNCTION);
    let faults = long.map(|(file, (name, at, lines))| format!("{}: `{name}` has {lines} lines", file.place(*at)));
    hold("ten lines are usual; sixty is the end", &faults.collect::<Vec<_>>());
}

#[test]
fn nothing_stops_the_program_prints_or_silences_a_lint() {
    let faults: Vec<String> = tree().iter().flat_map(forbidden_in).collect();
    hold("no panics, prints or exits in src, and no lint switched off", &faults);
}

#[test]
fn main_fits_on_a_card() {
    let lines = read("src/main.rs").lines().count();
    assert!(lines <= LINES_OF_MAIN, "src/main.rs has {lines} lines; {LINES_OF_MAIN} is the end");
}

#[test]
fn each_command_is_a_file_with_one_function_of_its_name() {
    let files = tree();
    let commands = files.iter().filter(|file| file.module().first() == Some(&"commands") && file.module().len() == 2);
    let commands: Vec<&File> = commands.collect();
    assert!(commands.len() > 5, "commands are found: {}", commands.len());
    let faults = commands.into_iter().filter_map(|file| {
        let tokens = file.tokens();
        let public = tokens.windows(3).filter(|three| three[0].text == "pub" && three[1].text == "fn");
        let names: Vec<&str> = public.map(|three| three[2].text).collect();
        (names != file.module()[1..]).then(|| format!("{}: public functions: {}", file.path, names.join(", ")))
    });
    hold("a file per command, with one public function, named as typed", &faults.collect::<Vec<_>>());
}

#[test]
fn the_top_folder_holds_what_the_design_says() {
    let entries = std::fs::read_dir(project("")).expect("the project can be read");
    let entries = entries.map(|entry| entry.expect("the project can be read"));
    let folders = entries.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name());
    let folders: Vec<String> = folders.map(|name| name.to_string_lossy().into_owned()).collect();
    assert!(folders.iter().any(|name| name == "src"));
    let strange = folders.into_iter().filter(|name| !matches!(name.as_str(), ".git" | "target"));
    let faults = strange.filter(|name| !TOP_FOLDERS.contains(&name.as_str()));
    hold("a folder nobody expects is in the wrong place", &faults.collect::<Vec<_>>());
}

#[test]
fn no_test_is_left_out_of_a_run() {
    let files = super::files_below("tests", ".rs").into_iter().map(|path| File::new(&path, &read(&path)));
    let left_out = |file: &File| file.code.find("#[ignore").map(|at| file.place(at));
    hold("a test is left out of a run", &files.filter_map(|file| left_out(&file)).collect::<Vec<_>>());
}

#[test]
fn ways_to_stop_the_program_are_found_in_code_only() {
    let faults = |text: &str| forbidden_in(&File::new("src/a.rs", text)).len();
    assert_eq!(faults("fn f() { x.unwrap(); }"), 1);
    assert_eq!(faults("fn f() { todo!() }\n#[allow(dead_code)]\nfn g() { std::process::exit(1); println!(); }"), 4);
    assert_eq!(faults("// x.unwrap()\nfn f() { x.unwrap_or(1); \"panic!(\"; x.expect(\"it was checked\"); }"), 0);
}

#[test]
fn the_length_of_a_function_is_its_own() {
    let text = "trait A {\n    fn a(x: [u8; 2]);\n}\nfn b() -> usize {\n    if true { 1 } else { 2 }\n}\nfn c() {}\n";
    let file = File::new("src/a.rs", text);
    let lengths: Vec<_> = functions(&file).into_iter().map(|(name, _, lines)| (name, lines)).collect();
    assert_eq!(lengths, [("b", 3), ("c", 1)]);
}
