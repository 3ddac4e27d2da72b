//! The help that people read, linted through the command line as data.

use clap::{Arg, Command, CommandFactory};
use coready::args::Args;

use super::hold;

const WIDTH: usize = 100;

/// Every command of the design, with those below it.
const DESIGN: &[&str] = &[
    "init",
    "assess",
    "show",
    "next",
    "progress",
    "checkpoint",
    "checkpoint list",
    "checkpoint open",
    "checkpoint close",
    "form",
    "kit",
    "collect",
    "withdraw",
    "report",
    "export",
    "plan",
    "plan add",
    "plan done",
    "plan drop",
    "plan list",
    "plan export",
    "reflect",
    "measure",
    "score",
    "questionnaire",
    "questionnaire list",
    "questionnaire show",
    "questionnaire check",
    "questionnaire new",
    "questionnaire export",
    "check",
    "schema",
    "completions",
    "man",
];

/// The commands without which the main job cannot be done.
const MAIN_JOB: &[&str] = &[
    "init",
    "assess",
    "show",
    "next",
    "progress",
    "checkpoint list",
    "checkpoint open",
    "checkpoint close",
    "export",
    "questionnaire list",
    "questionnaire show",
    "questionnaire check",
    "check",
    "schema",
    "completions",
    "man",
];

/// Every command with its name as typed; that of the program itself is empty.
fn commands() -> Vec<(String, Command)> {
    let mut root = Args::command().term_width(WIDTH);
    root.build();
    let mut found = Vec::new();
    collect("", &root, &mut found);
    found
}

fn collect(name: &str, command: &Command, found: &mut Vec<(String, Command)>) {
    found.push((name.to_owned(), command.clone()));
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        collect(format!("{name} {}", below.get_name()).trim(), below, found);
    }
}

/// The arguments of a command that are ours.
fn arguments(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|arg| !matches!(arg.get_id().as_str(), "help" | "version"))
}

/// What is wrong with one sentence of help.
fn wrong_with(text: &str) -> Option<&'static str> {
    match (text.chars().next(), text.chars().next_back()) {
        (None, _) | (_, None) => Some("there is no help"),
        (Some(first), _) if !first.is_uppercase() => Some("it begins without a capital"),
        (_, Some('.')) => Some("it ends with a full stop"),
        _ if text.contains('\n') => Some("it is longer than a line"),
        _ => None,
    }
}

#[test]
fn every_command_says_what_it_does() {
    let faults = commands().into_iter().filter_map(|(name, command)| {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let first = about.split(' ').next().unwrap_or_default();
        let told = first.ends_with("ing") || first.ends_with('s') || first.ends_with("ed");
        let wrong = wrong_with(&about).or(told.then_some("it tells instead of asking for something to be done"));
        wrong.map(|wrong| format!("coready {name}: `{about}`: {wrong}"))
    });
    hold("help is imperative, with a capital and without a full stop", &faults.collect::<Vec<_>>());
}

#[test]
fn every_argument_says_what_it_is_for() {
    let mut faults = Vec::new();
    for (name, command) in commands() {
        for arg in arguments(&command) {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            faults
                .extend(wrong_with(&help).map(|wrong| format!("coready {name}: {}: `{help}`: {wrong}", arg.get_id())));
        }
    }
    hold("every argument has help, with a capital and without a full stop", &faults);
}

#[test]
fn every_value_one_can_choose_says_what_it_means() {
    let mut faults = Vec::new();
    for (name, command) in commands() {
        // The names of shells speak for themselves.
        for arg in arguments(&command).filter(|arg| arg.get_id() != "shell") {
            for value in arg.get_possible_values().into_iter().filter(|_| arg.get_action().takes_values()) {
                let help = value.get_help().map(ToString::to_string).unwrap_or_default();
                faults.extend(wrong_with(&help).map(|wrong| format!("coready {name}: {}: {wrong}", value.get_name())));
            }
        }
    }
    hold("every value has help, with a capital and without a full stop", &faults);
}

#[test]
fn names_of_values_are_in_capitals() {
    let mut faults = Vec::new();
    for (name, command) in commands() {
        for arg in arguments(&command).filter(|arg| arg.get_action().takes_values()) {
            let names = arg.get_value_names().unwrap_or_default();
            if names.is_empty() || names.iter().any(|value| value.chars().any(char::is_lowercase)) {
                faults.push(format!("coready {name}: {}: {names:?}", arg.get_id()));
            }
        }
    }
    hold("what stands for a value is in capitals", &faults);
}

#[test]
fn help_renders_and_no_line_is_too_long() {
    let mut faults = Vec::new();
    for (name, mut command) in commands() {
        for help in [command.render_help().to_string(), command.render_long_help().to_string()] {
            assert!(help.contains("Usage: coready"), "coready {name}: {help}");
            let long = help.lines().filter(|line| line.chars().count() > WIDTH);
            faults.extend(long.map(|line| format!("coready {name}: {line}")));
        }
    }
    hold("no line of the help is over 100 columns", &faults);
}

#[test]
fn the_commands_are_those_of_the_design() {
    let names: Vec<String> = commands().into_iter().map(|(name, _)| name).filter(|name| !name.is_empty()).collect();
    let strange = names.iter().filter(|name| !DESIGN.contains(&name.as_str())).map(|name| format!("`{name}` is new"));
    let missing = MAIN_JOB.iter().filter(|name| !names.iter().any(|known| known == *name));
    let missing = missing.map(|name| format!("`{name}` is missing"));
    hold("commands are those of the design", &strange.chain(missing).collect::<Vec<_>>());
}

#[test]
fn every_command_answers_to_help() {
    for (name, _) in commands() {
        let words = std::iter::once("coready").chain(name.split(' ').filter(|word| !word.is_empty())).chain(["--help"]);
        let said = coready::args::parse(words.map(Into::into)).expect_err("help is asked for");
        assert!(!said.wrong && said.text.contains("Usage: coready"), "coready {name} --help: {}", said.text);
    }
}

#[test]
fn poor_help_is_found() {
    assert_eq!(wrong_with("Show where a checkpoint stands"), None);
    for poor in ["", "show it", "Show it.", "Show it\nand more"] {
        assert!(wrong_with(poor).is_some(), "{poor:?}");
    }
}
