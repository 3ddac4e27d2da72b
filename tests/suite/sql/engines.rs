//! The engines: `DuckDB` and Spark by their packages, `PostgreSQL` as Debian has it, each started once for all its jobs.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use coready::batch::sql::{Dialect, DuckDb, PostgreSql, Spark, Wanted, statement};
use coready::model::questionnaire::Questionnaire;
use coready::text::Catalogue;
use serde_json::{Value, json};

use crate::harness::outside::{self, Interpreter, Tool};

/// The columns that hold words whatever the answers are.
const WORDS: [&str; 4] = ["id", "organisation", "path", "role"];

/// A statement to run over a table.
pub(super) struct Job<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) wanted: Wanted,
    /// The table, as CSV.
    pub(super) table: String,
    /// What the columns of answers hold: `text`, `integer` or `double`.
    pub(super) kind: &'static str,
}

/// What an engine gives: rows of columns, by name.
pub(super) type Rows = Vec<serde_json::Map<String, Value>>;

/// An engine that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Engine {
    DuckDb,
    PostgreSql,
    Spark,
}

/// Python with the packages.
pub(super) fn python() -> Interpreter<'static> {
    let hint = "this test runs statements on DuckDB and Spark from PyPI, as tests/suite/sql/requirements.txt names them; \
                it needs python3 with venv, a way to PyPI, and for Spark a Java 17";
    Tool { requirements: "tests/suite/sql/requirements.txt", hint }.python()
}

impl Engine {
    fn dialect(self) -> &'static dyn Dialect {
        match self {
            Self::DuckDb => &DuckDb,
            Self::PostgreSql => &PostgreSql,
            Self::Spark => &Spark,
        }
    }

    /// Runs every job; what each gives.
    pub(super) fn run(self, jobs: &[Job<'_>]) -> Vec<Rows> {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let found = match self {
            Self::DuckDb => with_python("duckdb", self, jobs, folder.path()),
            Self::Spark => with_python("spark", self, jobs, folder.path()),
            Self::PostgreSql => with_psql(jobs, folder.path()),
        };
        assert_eq!(found.len(), jobs.len(), "{self:?} ran every job");
        found
    }
}

fn sql(job: &Job<'_>, dialect: &dyn Dialect) -> String {
    statement(job.questionnaire, &job.wanted, dialect, &Catalogue::english()).expect("it can be written")
}

fn with_python(name: &str, engine: Engine, jobs: &[Job<'_>], folder: &Path) -> Vec<Rows> {
    let described = jobs.iter().enumerate().map(|(position, job)| {
        let table = folder.join(format!("{position}.csv"));
        fs::write(&table, &job.table).expect("there is room for a table");
        json!({ "table": table, "kind": job.kind, "words": WORDS, "sql": sql(job, engine.dialect()) })
    });
    let described = Value::Array(described.collect()).to_string();
    let found = python().run(&["tests/suite/sql/engines.py", name], &described);
    serde_json::from_str(&found).expect("it prints JSON")
}

fn with_psql(jobs: &[Job<'_>], folder: &Path) -> Vec<Rows> {
    outside::postgresql();
    let kind_of = |kind: &str| match kind {
        "integer" => "smallint",
        "double" => "double precision",
        _ => "text",
    };
    let mut script: Vec<String> = Vec::new();
    for job in jobs {
        let (names, cells) = job.table.split_once('\n').expect("a table has a head");
        let typed =
            |name: &str| format!("\"{name}\" {}", if WORDS.contains(&name) { "text" } else { kind_of(job.kind) });
        let columns: Vec<String> = names.split(',').map(typed).collect();
        script.push(format!("DROP TABLE IF EXISTS responses;\nCREATE TABLE responses ({});\n", columns.join(", ")));
        script.push(format!("COPY responses FROM STDIN (FORMAT csv);\n{cells}\\.\n"));
        let sql = sql(job, &PostgreSql);
        script.push(format!("DROP TABLE IF EXISTS found;\nCREATE TABLE found AS\n{sql}\n"));
        script.push("SELECT coalesce(json_agg(found), '[]')::jsonb FROM found;\n".to_owned());
    }
    // The server runs as somebody else, who has to find the way to its folder.
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("the folder is ours");
    let folder = folder.join("postgresql");
    fs::create_dir(&folder).expect("there is room for a folder");
    let found = outside::postgres(&folder, &script.concat());
    found.lines().map(|line| serde_json::from_str(line).expect("it prints JSON")).collect()
}
