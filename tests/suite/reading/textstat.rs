//! The real textstat, in a Python environment of its own below the target folder. It is made once, with pinned
//! versions, and used again.

use std::collections::BTreeMap;

use crate::harness::outside::Tool;

const REQUIREMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/reading/requirements.txt");
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/reading/grades.py");

/// What to do where it cannot run.
const HINT: &str = "this test asks textstat 0.7.8 for reading grades: it needs python3 (3.9 or later, with venv) and, the \
                    first time, a way to PyPI for `pip install`. On Debian: apt-get install python3 python3-venv";

/// Grades of texts by their names, from one Python process.
pub(super) fn grades(texts: &BTreeMap<String, String>) -> BTreeMap<String, f64> {
    let python = Tool { requirements: REQUIREMENTS, hint: HINT }.python();
    let input = serde_json::to_string(texts).expect("texts are JSON");
    let output = python.run(&[SCRIPT], &input);
    serde_json::from_str(&output).expect("the grades are JSON")
}
