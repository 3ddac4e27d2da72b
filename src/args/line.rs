//! What is done with the command line: it is understood, in the words of a language, and made into completions
//! and manual pages. What can stand on it is data.

use std::ffi::OsString;
use std::io;

use clap::{Arg, ArgAction, CommandFactory, FromArgMatches};

use super::data::Args;

/// What to print instead of running a command: help, the version, or what is wrong with the command line.
#[derive(Debug)]
pub struct Said {
    /// The words, as clap puts them.
    pub text: String,
    /// Whether something is wrong: then it goes to standard error.
    pub wrong: bool,
}

/// The words of the help by id, in a language other than that of the doc comments; `None` to keep these.
pub type Words<'w> = &'w dyn Fn(&str) -> Option<String>;

/// Understands a command line, the program's name first, and speaks in the words given.
///
/// # Errors
/// With what to print instead.
pub fn parse(arguments: impl IntoIterator<Item = OsString>, words: Words<'_>) -> Result<Args, Said> {
    let command = translated(Args::command(), "", words);
    let matches = command.try_get_matches_from(arguments);
    let args = matches.and_then(|matches| Args::from_arg_matches(&matches));
    args.map_err(|error| Said { text: error.render().to_string(), wrong: error.use_stderr() })
}

/// What the command line says for `--lang`, found before the rest is understood so that mistakes and help can be in
/// that language.
pub fn language(arguments: &[OsString]) -> Option<String> {
    let words: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    let apart = || words.iter().position(|word| *word == "--lang").and_then(|at| words.get(at + 1)).copied();
    joined.or_else(apart).map(str::to_owned)
}

/// A command and all below it in the words given. `path` is the command's name with those above it, each behind a
/// hyphen; without words for a command, all below it keeps its own.
fn translated(mut command: clap::Command, path: &str, words: Words<'_>) -> clap::Command {
    let Some(about) = words(&format!("help{path}")) else { return command };
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for id in ids {
        let help = words(&format!("help-arg{path}-{id}"));
        command = command.mut_arg(id, |arg| translated_arg(arg, help, words));
    }
    let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for name in names {
        let path = format!("{path}-{name}");
        command = command.mut_subcommand(name, |below| translated(below, &path, words));
    }
    let heading = |id: &str| words(id).unwrap_or_default();
    let usage = heading("help-usage");
    let template = format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}");
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(heading("help-help"));
    if path.is_empty() {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        let version = version.help(heading("help-version")).help_heading(heading("help-options"));
        command = command.disable_version_flag(true).arg(version);
    }
    let long = words(&format!("help-long{path}")).unwrap_or_else(|| about.clone());
    command
        .about(about)
        .long_about(long)
        .after_help(words(&format!("help-after{path}")).unwrap_or_default())
        .subcommand_help_heading(heading("help-commands"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(help.help_heading(heading("help-options")))
        .help_template(template)
}

/// An argument in other words: values and defaults are named in its help, so that no English stands beside it.
fn translated_arg(arg: Arg, help: Option<String>, words: Words<'_>) -> Arg {
    let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
    let arg = arg.help_heading(words(heading).unwrap_or_default());
    let named = arg.get_action().takes_values();
    arg.help(help.unwrap_or_default()).hide_possible_values(named).hide_default_value(named)
}

/// Completions for a shell, as the script that shell reads.
pub fn completions(shell: clap_complete::Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "coready", &mut script);
    script
}

/// The manual page of the program or of one of its commands in roff; `None` if there is no such command.
///
/// # Errors
/// Never while it is written into memory.
pub fn manual(command: Option<&str>, words: Words<'_>) -> io::Result<Option<Vec<u8>>> {
    let mut all = translated(Args::command(), "", words);
    all.build();
    let Some(named) = command.map_or(Some(&all), |name| all.find_subcommand(name)) else { return Ok(None) };
    let mut page = Vec::new();
    clap_mangen::Man::new(named.clone()).render(&mut page)?;
    Ok(Some(page))
}

/// Names of every command, as typed.
pub fn command_names() -> Vec<String> {
    Args::command().get_subcommands().map(|command| command.get_name().to_owned()).collect()
}
