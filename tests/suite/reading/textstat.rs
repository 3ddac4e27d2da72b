//! The real textstat, in a Python environment of its own below the target folder. It is made once, with pinned
//! versions, and used again.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const REQUIREMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/reading/requirements.txt");
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/reading/grades.py");

/// What to do where it cannot run.
const HINT: &str = "this test asks textstat 0.7.8 for reading grades: it needs python3 (3.9 or later, with venv) and, the \
                    first time, a way to PyPI for `pip install`. On Debian: apt-get install python3 python3-venv";

/// Grades of texts by their names, from one Python process.
pub(super) fn grades(texts: &BTreeMap<String, String>) -> BTreeMap<String, f64> {
    let mut command = Command::new(python(&environment()));
    let input = serde_json::to_string(texts).expect("texts are JSON");
    let output = fed(command.arg(SCRIPT), &input);
    serde_json::from_str(&output).expect("the grades are JSON")
}

/// The folder of the environment, made if it is not there.
fn environment() -> PathBuf {
    let requirements = fs::read_to_string(REQUIREMENTS).expect("the requirements are there");
    let name: String = requirements.split_whitespace().collect::<Vec<_>>().join("-").replace("==", "-");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if !folder.exists() {
        // Made under another name first, so that a half-made one is never used and two tests do not meet in it.
        let new = folder.with_extension(format!("new-{}", std::process::id()));
        fed(Command::new("python3").args(["-m", "venv"]).arg(&new), "");
        let mut pip = Command::new(python(&new));
        fed(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS]), "");
        if fs::rename(&new, &folder).is_err() {
            assert!(folder.exists(), "{} cannot be made", folder.display());
            fs::remove_dir_all(&new).expect("what another test made first makes this one needless");
        }
    }
    folder
}

fn python(environment: &Path) -> PathBuf {
    environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

/// Runs a command to its end with this input; what it prints.
fn fed(command: &mut Command, input: &str) -> String {
    let shown = format!("{command:?}");
    let running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut running = running.unwrap_or_else(|error| panic!("{shown}: {error}\n{HINT}"));
    let mut pipe = running.stdin.take().expect("the input is a pipe");
    let written = pipe.write_all(input.as_bytes());
    drop(pipe);
    let output = running.wait_with_output().expect("the command ends");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && written.is_ok(), "{shown}\n{told}\n{HINT}");
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}
