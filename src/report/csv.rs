//! Tables as CSV that no spreadsheet takes for a program. The only file that names the CSV library; what stands in a
//! table is not known here.

use csv::Writer;
use serde::Serialize;

use crate::error::{Problem, Result};
use crate::message;

/// Words in a cell. Those that a spreadsheet would take for a formula have a quote in front, as OWASP advises
/// (<https://owasp.org/www-community/attacks/CSV_Injection>).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub(super) struct Text(String);

impl Text {
    /// Words from a questionnaire or from a person.
    pub(super) fn of(words: &str) -> Self {
        let formula = words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
        Self(if formula { format!("'{words}") } else { words.to_owned() })
    }

    /// A whole number, which is no formula even if it is negative.
    pub(super) fn number(number: i64) -> Self {
        Self(number.to_string())
    }
}

/// The rows under the names of their fields; nothing at all for no rows.
///
/// # Errors
/// When a row holds what CSV cannot say.
pub(super) fn write<R: Serialize>(rows: &[R]) -> Result<String> {
    let mut writer = Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).map_err(|error| trouble(&error.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|error| trouble(&error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| trouble(&error.to_string()))
}

fn trouble(detail: &str) -> crate::error::Failure {
    Problem::new(message!("cannot-encode", detail = detail)).into()
}
