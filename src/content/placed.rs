//! A value with the place where it stands in the file. It is read and written as the value alone.

use std::borrow::Cow;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use toml::Spanned;

/// A value and the bytes of the file it stands on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(transparent)]
pub(super) struct Placed<T>(Spanned<T>);

impl<T> Placed<T> {
    /// A value at these bytes.
    pub(super) fn at(span: Range<usize>, value: T) -> Self {
        Self(Spanned::new(span, value))
    }

    /// A value that was made, not read.
    pub(super) fn nowhere(value: T) -> Self {
        Self::at(0..0, value)
    }

    /// The value.
    pub(super) fn value(&self) -> &T {
        self.0.get_ref()
    }

    /// The bytes of the file; quotes and brackets are part of them.
    pub(super) fn span(&self) -> Range<usize> {
        self.0.span()
    }
}

impl<T: JsonSchema> JsonSchema for Placed<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
