//! A TOML or JSON text as values that know their place, so that every mistake in a file can be
//! reported at once and where it is. What the keys mean is not known here.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use toml::de::{DeTable, DeValue};

use super::formats::{from_json, not_toml};
use crate::error::{Failure, Result, Source};

/// How deep values are followed; no file of ours goes deeper than four.
const DEPTH: usize = 16;

/// A value and the bytes of the text that it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Bytes of the text, quotes and brackets included.
    pub span: Range<usize>,
    /// What stands there.
    pub value: Value,
}

/// What can stand in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// JSON's `null`.
    Nothing,
    /// `true` or `false`.
    Flag(bool),
    /// A whole number that fits 64 bits.
    Whole(i64),
    /// Text, or a date or time that TOML has without quotes.
    Text(String),
    /// Values in a row.
    List(Vec<Node>),
    /// Values by key, in the order of the text; JSON may name a key twice.
    Table(Vec<Entry>),
    /// A fraction, a number beyond 64 bits, or what lies too deep.
    Other,
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Bytes of the text the key stands on, quotes included.
    pub at: Range<usize>,
    /// Its value.
    pub node: Node,
}

/// Reads a text as TOML.
///
/// # Errors
/// Every mistake in its syntax, each with its place.
pub fn toml_tree(source: &Source) -> Result<Node> {
    let (table, mistakes) = DeTable::parse_recoverable(&source.text);
    if !mistakes.is_empty() {
        return Err(Failure::from(mistakes.iter().map(|mistake| not_toml(source, mistake)).collect::<Vec<_>>()));
    }
    Ok(Node { span: 0..source.text.len(), value: toml_table(table.get_ref(), DEPTH) })
}

/// Reads a text as JSON.
///
/// # Errors
/// The first mistake in its syntax, with its place.
pub fn json_tree(source: &Source) -> Result<Node> {
    // Checks the syntax of all of it; what follows only takes it apart.
    from_json::<serde::de::IgnoredAny>(source)?;
    let start = source.text.len() - source.text.trim_start().len();
    Ok(json_node(&source.text, start, source.text.trim(), DEPTH))
}

fn toml_table(table: &DeTable<'_>, depth: usize) -> Value {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            at: key.span(),
            node: Node { span: value.span(), value: toml_value(value.get_ref(), depth.saturating_sub(1)) },
        })
        .collect();
    entries.sort_by_key(|entry| entry.at.start);
    Value::Table(entries)
}

fn toml_value(value: &DeValue<'_>, depth: usize) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Whole)
        }
        DeValue::Float(_) => Value::Other,
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Datetime(moment) => Value::Text(moment.to_string()),
        DeValue::Array(_) | DeValue::Table(_) if depth == 0 => Value::Other,
        DeValue::Array(values) => {
            let node = |value: &toml::Spanned<DeValue<'_>>| Node {
                span: value.span(),
                value: toml_value(value.get_ref(), depth - 1),
            };
            Value::List(values.iter().map(node).collect())
        }
        DeValue::Table(table) => toml_table(table, depth),
    }
}

/// A piece of valid JSON that starts at byte `start` of the whole text.
fn json_node(text: &str, start: usize, piece: &str, depth: usize) -> Node {
    let value = match piece.as_bytes().first() {
        Some(b'n') => Value::Nothing,
        Some(b't') => Value::Flag(true),
        Some(b'f') => Value::Flag(false),
        Some(b'"') => serde_json::from_str(piece).map_or(Value::Other, Value::Text),
        Some(b'{') if depth > 0 => {
            serde_json::from_str(piece).map_or(Value::Other, |members| json_table(text, start, members, depth - 1))
        }
        Some(b'[') if depth > 0 => serde_json::from_str::<Vec<&RawValue>>(piece).map_or(Value::Other, |values| {
            Value::List(values.iter().map(|value| json_inner(text, value, depth - 1)).collect())
        }),
        Some(_) => piece.parse().map_or(Value::Other, Value::Whole),
        None => Value::Other,
    };
    Node { span: start..start + piece.len(), value }
}

fn json_table(text: &str, start: usize, members: Members<'_>, depth: usize) -> Value {
    let mut before = start + 1;
    let mut entries = Vec::with_capacity(members.0.len());
    for (key, value) in members.0 {
        let node = json_inner(text, value, depth);
        let at = key_span(text, before..node.span.start);
        before = node.span.end;
        entries.push(Entry { key, at, node });
    }
    Value::Table(entries)
}

fn json_inner(text: &str, value: &RawValue, depth: usize) -> Node {
    // The value borrows from the text, so the distance between the two is its place.
    let start = value.get().as_ptr().addr().saturating_sub(text.as_ptr().addr());
    json_node(text, start, value.get(), depth)
}

/// The key between the end of the value before it and the start of its own.
fn key_span(text: &str, between: Range<usize>) -> Range<usize> {
    let Some(gap) = text.get(between.clone()) else { return between };
    let start = gap.find('"').unwrap_or(0);
    let end = gap.rfind('"').map_or(gap.len(), |quote| quote + 1);
    between.start + start..between.start + end
}

/// The members of a JSON object in their order, those named twice included.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> std::result::Result<Members<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = access.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }
}
