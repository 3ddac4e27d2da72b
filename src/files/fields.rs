//! A JSON object on a line as the cells of a row, in the order they stand in. What the cells mean is not known here.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A value of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// A string's text, any other value as it is written, nothing for `null`.
    pub text: String,
    /// Whether it is a string.
    pub is_string: bool,
}

/// The names and values of an object on a line, in order.
///
/// # Errors
/// What is wrong with it, in English.
pub fn fields(line: &[u8]) -> Result<Vec<(String, Field)>, String> {
    let mut reader = serde_json::Deserializer::from_slice(line);
    let fields = reader.deserialize_map(Fields).map_err(|error| error.to_string())?;
    reader.end().map_err(|error| error.to_string())?;
    Ok(fields)
}

/// A text as a JSON string, quotes and all.
pub fn json_string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Vec<(String, Field)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, value)) = map.next_entry::<Cow<'de, str>, &RawValue>()? {
            fields.push((name.into_owned(), field(value)));
        }
        Ok(fields)
    }
}

fn field(value: &RawValue) -> Field {
    match serde_json::from_str::<String>(value.get()) {
        Ok(text) => Field { text, is_string: true },
        Err(_) if value.get() == "null" => Field { text: String::new(), is_string: false },
        Err(_) => Field { text: value.get().to_owned(), is_string: false },
    }
}
