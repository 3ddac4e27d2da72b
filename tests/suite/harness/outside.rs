//! Programs of others that tests ask: from `PyPI` or npm, with pinned versions, in folders of their own below the target
//! folder. They are made once and used again.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// A set of packages.
pub(crate) struct Tool<'a> {
    /// The file that names them with their versions: `requirements.txt` or `package.json`.
    pub(crate) requirements: &'a str,
    /// What to do where it cannot run.
    pub(crate) hint: &'a str,
}

/// Runs scripts with the packages at hand.
pub(crate) struct Interpreter<'a> {
    program: PathBuf,
    folder: PathBuf,
    hint: &'a str,
}

/// Where Debian puts Chromium.
const CHROMIUM: &str = "/usr/bin/chromium";

/// The browser, installed first where it is missing and one may.
pub(crate) fn chromium() -> &'static str {
    static INSTALLED: OnceLock<()> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        if !Path::new(CHROMIUM).exists() {
            let hint = "this test drives a real browser at /usr/bin/chromium. On Debian, as root: apt-get update && \
                        apt-get install -y chromium";
            let install = "apt-get update && apt-get install -y chromium";
            fed(Command::new("sh").args(["-c", install]).env("DEBIAN_FRONTEND", "noninteractive"), "", hint);
            assert!(Path::new(CHROMIUM).exists(), "{hint}");
        }
    });
    CHROMIUM
}

/// Where Debian puts the servers of `PostgreSQL`.
const POSTGRESQL: &str = "/usr/lib/postgresql";

/// Sees to it that there is a server of `PostgreSQL`, installed first where it is missing and one may.
pub(crate) fn postgresql() {
    static INSTALLED: OnceLock<()> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        if !Path::new(POSTGRESQL).exists() {
            let hint = "this test asks a PostgreSQL of its own. On Debian, as root: apt-get update && apt-get install -y \
                        postgresql";
            // Only the programs: no server is to be running afterwards.
            let install = "apt-get update && mkdir -p /etc/postgresql-common && \
                           echo 'create_main_cluster = false' >> /etc/postgresql-common/createcluster.conf && \
                           apt-get install -y postgresql";
            fed(Command::new("sh").args(["-c", install]).env("DEBIAN_FRONTEND", "noninteractive"), "", hint);
            assert!(Path::new(POSTGRESQL).exists(), "{hint}");
        }
    });
}

/// Runs a script of psql on a server of its own in this folder; what it prints.
pub(crate) fn postgres(folder: &Path, script: &str) -> String {
    let hint = "this test starts PostgreSQL on loopback in a folder of its own, as root by the user `nobody`";
    fed(Command::new("sh").arg("tests/suite/sql/postgres.sh").arg(folder), script, hint)
}

impl<'a> Tool<'a> {
    /// Python with the packages.
    pub(crate) fn python(&self) -> Interpreter<'a> {
        let program = |folder: &Path| folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let folder = self.folder(|new| {
            self.fed(Command::new("python3").args(["-m", "venv"]).arg(new));
            let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", self.requirements];
            self.fed(Command::new(program(new)).args(install));
        });
        Interpreter { program: program(&folder), folder, hint: self.hint }
    }

    /// Node with the packages.
    pub(crate) fn node(&self) -> Interpreter<'a> {
        let folder = self.folder(|new| {
            fs::create_dir(new).expect("a folder can be made");
            fs::copy(self.requirements, new.join("package.json")).expect("the requirements are there");
            let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
            let install = ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"];
            self.fed(Command::new(npm).args(install).current_dir(new));
        });
        Interpreter { program: PathBuf::from("node"), folder, hint: self.hint }
    }

    /// The folder of the packages, made if it is not there.
    fn folder(&self, make: impl FnOnce(&Path)) -> PathBuf {
        let requirements = fs::read_to_string(self.requirements).expect("the requirements are there");
        let kept = |character: &char| character.is_alphanumeric() || ".=".contains(*character);
        let name: String = requirements.split_whitespace().collect::<Vec<_>>().join("=").chars().filter(kept).collect();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name.replace("==", "-"));
        if !folder.exists() {
            // Made under another name first, so that a half-made one is never used and two tests do not meet in it.
            let new = folder.with_extension(format!("new-{}-{:?}", std::process::id(), std::thread::current().id()));
            make(&new);
            if fs::rename(&new, &folder).is_err() {
                assert!(folder.exists(), "{} cannot be made", folder.display());
                fs::remove_dir_all(&new).expect("what another test made first makes this one needless");
            }
        }
        folder
    }

    fn fed(&self, command: &mut Command) {
        fed(command, "", self.hint);
    }
}

impl Interpreter<'_> {
    /// Runs a script to its end with this input; what it prints. The script finds the packages as a program in their
    /// folder would.
    pub(crate) fn run(&self, arguments: &[&str], input: &str) -> String {
        fed(
            Command::new(&self.program).args(arguments).env("NODE_PATH", self.folder.join("node_modules")),
            input,
            self.hint,
        )
    }
}

/// Runs a command to its end with this input; what it prints.
fn fed(command: &mut Command, input: &str, hint: &str) -> String {
    let shown = format!("{command:?}");
    let running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut running = running.unwrap_or_else(|error| panic!("{shown}: {error}\n{hint}"));
    let mut pipe = running.stdin.take().expect("the input is a pipe");
    let written = pipe.write_all(input.as_bytes());
    drop(pipe);
    let output = running.wait_with_output().expect("the command ends");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && written.is_ok(), "{shown}\n{told}\n{hint}");
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}
