//! The JSON Schema of the questionnaire format, from the structs that read it. An editor completes and
//! checks a file by it; what one key means for another is checked by loading alone.

use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};

/// The JSON Schema (draft 2020-12) of a struct whose absent keys are left out, never null.
pub(super) fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().with_transform(NeverNull).into_generator().into_root_schema_for::<T>()
}

/// TOML has no null: takes it out of the kinds a key may have.
#[derive(Clone, Debug)]
struct NeverNull;

impl Transform for NeverNull {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(kinds) = schema.get_mut("type").and_then(|kinds| kinds.as_array_mut()) {
            kinds.retain(|kind| kind != "null");
            if let [only] = kinds.as_slice() {
                let only = only.clone();
                schema.insert("type".to_owned(), only);
            }
        }
        transform_subschemas(self, schema);
    }
}
