//! The program as a process of its own, with nothing from the environment of whoever runs the tests.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program, in a folder, with an empty environment and no input.
pub(crate) fn coready(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coready"));
    command.current_dir(folder).env_clear().env("TZ", "UTC").stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it to its end with these lines typed ahead.
pub(crate) fn typed(command: &mut Command, lines: &str) -> Output {
    let mut child = command.stdin(Stdio::piped()).spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("the input is piped");
    // A program that ends early takes no more lines.
    let _ = input.write_all(lines.as_bytes());
    drop(input);
    child.wait_with_output().expect("the program ends")
}

/// Standard output of a run.
pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("standard output is UTF-8")
}

/// Standard error of a run.
pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("standard error is UTF-8")
}
