//! The JSON Schema of the questionnaire format, from the structs that read it. An editor completes and
//! checks a file by it; what one key means for another is checked by loading alone.

use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};

/// The JSON Schema (draft 2020-12) of a struct that is read from TOML.
pub(super) fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().with_transform(AsWritten).into_generator().into_root_schema_for::<T>()
}

/// What the structs cannot say of the file: TOML has no null and one size of number, and a list that may not be empty
/// may not be left out either.
#[derive(Clone, Debug)]
struct AsWritten;

impl Transform for AsWritten {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(kinds) = schema.get_mut("type").and_then(|kinds| kinds.as_array_mut()) {
            kinds.retain(|kind| kind != "null");
            if let [only] = kinds.as_slice() {
                let only = only.clone();
                schema.insert("type".to_owned(), only);
            }
        }
        schema.remove("format");
        require_lists(schema);
        transform_subschemas(self, schema);
    }
}

fn require_lists(schema: &mut Schema) {
    let Some(properties) = schema.get("properties").and_then(|properties| properties.as_object()) else { return };
    let lists = properties.iter().filter(|(_, property)| property.get("minItems").is_some());
    let mut wanted: Vec<String> = lists.map(|(key, _)| key.clone()).collect();
    if let Some(required) = schema.get_mut("required").and_then(|required| required.as_array_mut()) {
        wanted.retain(|key| !required.iter().any(|known| known == key));
        required.extend(wanted.into_iter().map(Into::into));
    }
}
