//! The engines: `DuckDB` and Spark by their packages, `PostgreSQL` as Debian has it, each started once for all its jobs.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use coready::batch::sql::{Dialect, DuckDb, PostgreSql, Spark, Wanted, statement};
use coready::model::questionnaire::Questionnaire;
use coready::text::Catalogue;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::harness::outside::{self, Interpreter, Tool};

/// The columns that hold words whatever the answers are.
pub(super) const WORDS: [&str; 4] = ["id", "organisation", "path", "role"];

/// A statement to run over a table.
pub(super) struct Job<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) wanted: Wanted,
    /// The table, as CSV.
    pub(super) table: String,
    /// What the columns of answers hold: `text`, `integer` or `double`.
    pub(super) kind: &'static str,
}

/// What is expected of a job, for the engine itself to hold what it finds against it.
pub(super) struct Held {
    /// As CSV.
    pub(super) expected: String,
    /// The column that tells rows apart.
    pub(super) key: &'static str,
    /// Columns that are equal to a thousand-millionth.
    pub(super) numbers: Vec<String>,
    /// Columns that are equal exactly.
    pub(super) exact: Vec<String>,
}

/// What came of that.
#[derive(Debug, Deserialize)]
pub(super) struct Comparison {
    /// Rows that were found or expected.
    pub(super) pairs: usize,
    /// How many of them are not equal, or only found or only expected.
    pub(super) apart: usize,
    /// The first of those.
    #[expect(dead_code, reason = "it is shown where a test fails")]
    pub(super) first: Option<String>,
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
        self.all(&jobs.iter().map(|job| (job, None)).collect::<Vec<_>>())
    }

    /// Runs every job and holds what it finds against what is expected.
    pub(super) fn holds(self, jobs: &[(Job<'_>, Held)]) -> Vec<Comparison> {
        let found = self.all(&jobs.iter().map(|(job, held)| (job, Some(held))).collect::<Vec<_>>());
        let only = |mut rows: Rows| Value::Object(rows.pop().expect("a comparison is a row"));
        found.into_iter().map(|rows| serde_json::from_value(only(rows)).expect("it compares")).collect()
    }

    fn all(self, jobs: &[(&Job<'_>, Option<&Held>)]) -> Vec<Rows> {
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

/// Counts the rows of `found` and `expected` that are not equal.
fn comparison(held: &Held, dialect: &dyn Dialect) -> String {
    let both = |column: &str, equal: &dyn Fn(&str, &str) -> String| {
        let (found, expected) = (format!("f.{}", dialect.name(column)), format!("e.{}", dialect.name(column)));
        format!("COALESCE({}, {found} IS NULL AND {expected} IS NULL)", equal(&found, &expected))
    };
    let near = |column: &String| both(column, &|found, expected| format!("ABS({found} - {expected}) < 1e-9"));
    let same = |column: &String| both(column, &|found, expected| format!("{found} = {expected}"));
    let columns: Vec<String> = held.numbers.iter().map(near).chain(held.exact.iter().map(same)).collect();
    let key = dialect.name(held.key);
    let is_apart = format!("f.{key} IS NULL OR e.{key} IS NULL OR NOT ({})", columns.join(" AND "));
    format!(
        "SELECT COUNT(*) AS pairs, COUNT(CASE WHEN {is_apart} THEN 1 END) AS apart, \
         MIN(CASE WHEN {is_apart} THEN COALESCE(f.{key}, e.{key}) END) AS first \
         FROM found f FULL OUTER JOIN expected e ON f.{key} = e.{key}"
    )
}

fn with_python(name: &str, engine: Engine, jobs: &[(&Job<'_>, Option<&Held>)], folder: &Path) -> Vec<Rows> {
    let written = |name: String, table: &str| {
        let file = folder.join(name);
        fs::write(&file, table).expect("there is room for a table");
        file
    };
    let described = jobs.iter().enumerate().map(|(position, (job, held))| {
        let table = written(format!("{position}.csv"), &job.table);
        let sql = sql(job, engine.dialect());
        let mut described = json!({ "table": table, "kind": job.kind, "words": WORDS, "sql": sql });
        if let Some(held) = held {
            described["expected"] = json!(written(format!("{position}-expected.csv"), &held.expected));
            described["then"] = json!(comparison(held, engine.dialect()));
        }
        described
    });
    let described = Value::Array(described.collect()).to_string();
    let found = python().run(&["tests/suite/sql/engines.py", name], &described);
    serde_json::from_str(&found).expect("it prints JSON")
}

fn with_psql(jobs: &[(&Job<'_>, Option<&Held>)], folder: &Path) -> Vec<Rows> {
    outside::postgresql();
    let mut script: Vec<String> = Vec::new();
    for (job, held) in jobs {
        script.push(load("responses", &job.table, job.kind));
        let sql = sql(job, &PostgreSql);
        script.push(format!("DROP TABLE IF EXISTS found;\nCREATE TABLE found AS\n{sql}\n"));
        let mut told = "SELECT * FROM found".to_owned();
        if let Some(held) = held {
            script.push(load("expected", &held.expected, "double"));
            script.push("ANALYZE;\n".to_owned());
            told = comparison(held, &PostgreSql);
        }
        script.push(format!("SELECT coalesce(json_agg(told), '[]')::jsonb FROM ({told}) told;\n"));
    }
    // The server runs as somebody else, who has to find the way to its folder.
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("the folder is ours");
    let folder = folder.join("postgresql");
    fs::create_dir(&folder).expect("there is room for a folder");
    let found = outside::postgres(&folder, &script.concat());
    found.lines().map(|line| serde_json::from_str(line).expect("it prints JSON")).collect()
}

/// The commands that make a table of this CSV.
fn load(name: &str, table: &str, kind: &str) -> String {
    let kind = match kind {
        "integer" => "smallint",
        "double" => "double precision",
        _ => "text",
    };
    let (names, cells) = table.split_once('\n').expect("a table has a head");
    let typed = |name: &str| format!("\"{name}\" {}", if WORDS.contains(&name) { "text" } else { kind });
    let columns: Vec<String> = names.split(',').map(typed).collect();
    let made = format!("DROP TABLE IF EXISTS {name};\nCREATE TABLE {name} ({});\n", columns.join(", "));
    format!("{made}COPY {name} FROM STDIN (FORMAT csv);\n{cells}\\.\n")
}
