//! The languages: every catalogue whole, the help translated, the pages and the walk spoken in them.

use std::cell::RefCell;
use std::ffi::OsString;

use clap::CommandFactory;

/// Every id that the help asks words for, with the English words that stand in their place.
fn help_ids() -> Vec<(String, String)> {
    let ids = RefCell::new(Vec::<String>::new());
    let asked = |id: &str| {
        if !ids.borrow().contains(&id.to_owned()) {
            ids.borrow_mut().push(id.to_owned());
        }
        Some("words".to_owned())
    };
    let line = ["coready", "--help"].map(OsString::from);
    coready::args::parse(line, &asked).expect_err("help is no command");
    let mut command = coready::args::Args::command();
    command.build();
    ids.into_inner().into_iter().map(|id| (id.clone(), english(&command, &id))).collect()
}

fn english(command: &clap::Command, id: &str) -> String {
    let below = |path: &[&str]| path.iter().fold(command, |at, name| at.find_subcommand(name).unwrap_or(at)).clone();
    let parts: Vec<&str> = id.split('-').skip(1).collect();
    match parts.as_slice() {
        ["arg", path @ .., arg] => {
            let command = below(path);
            let arg = command.get_arguments().find(|found| found.get_id() == *arg);
            arg.and_then(|arg| arg.get_help().map(ToString::to_string)).unwrap_or_default()
        }
        ["long", path @ ..] => below(path).get_long_about().map(ToString::to_string).unwrap_or_default(),
        ["after", path @ ..] => below(path).get_after_help().map(ToString::to_string).unwrap_or_default(),
        path => below(path).get_about().map(ToString::to_string).unwrap_or_default(),
    }
}

#[test]
fn dump() {
    for (id, english) in help_ids() {
        println!("{id} = {}", english.replace('\n', " "));
    }
}
