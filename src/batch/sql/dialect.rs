//! What engines write differently: quotes, types, division of whole numbers. What is computed is not known here.

/// The SQL of one engine.
pub trait Dialect {
    /// What the engine is called.
    fn engine(&self) -> &'static str;

    /// A name as an identifier, whatever is in it.
    fn name(&self, name: &str) -> String;

    /// Words as a literal.
    fn words(&self, words: &str) -> String;

    /// A value as text.
    fn text(&self, value: &str) -> String;

    /// A value as a floating-point number of 64 bits.
    fn double(&self, value: &str) -> String;

    /// A whole number so wide that no sum of responses overflows.
    fn wide(&self, value: &str) -> String;

    /// A whole number of 64 bits.
    fn whole(&self, value: &str) -> String {
        format!("CAST({value} AS BIGINT)")
    }

    /// A value to sort by: as text, in the order of its bytes, nothing first.
    fn ordered(&self, value: &str) -> String {
        format!("{} NULLS FIRST", self.text(value))
    }

    /// How a step begins that is to be worked out once, and not again wherever another step reads it.
    fn once(&self) -> &'static str {
        "AS"
    }

    /// One whole number divided by another that goes into it without a rest.
    fn divided(&self, value: &str, by: &str) -> String;
}

/// `DuckDB` 1.0 and later.
pub struct DuckDb;

/// `PostgreSQL` 12 and later.
pub struct PostgreSql;

/// Spark SQL 3.4 and later.
pub struct Spark;

/// Google's `BigQuery`.
pub struct BigQuery;

impl Dialect for DuckDb {
    fn engine(&self) -> &'static str {
        "DuckDB"
    }

    fn name(&self, name: &str) -> String {
        doubled(name, '"')
    }

    fn words(&self, words: &str) -> String {
        doubled(words, '\'')
    }

    fn text(&self, value: &str) -> String {
        format!("CAST({value} AS VARCHAR)")
    }

    fn double(&self, value: &str) -> String {
        format!("CAST({value} AS DOUBLE)")
    }

    fn wide(&self, value: &str) -> String {
        format!("CAST({value} AS HUGEINT)")
    }

    fn divided(&self, value: &str, by: &str) -> String {
        format!("({value} // {by})")
    }
}

impl Dialect for PostgreSql {
    fn engine(&self) -> &'static str {
        "PostgreSQL"
    }

    fn name(&self, name: &str) -> String {
        doubled(name, '"')
    }

    fn words(&self, words: &str) -> String {
        doubled(words, '\'')
    }

    fn text(&self, value: &str) -> String {
        format!("CAST({value} AS TEXT)")
    }

    fn double(&self, value: &str) -> String {
        format!("CAST({value} AS DOUBLE PRECISION)")
    }

    fn wide(&self, value: &str) -> String {
        format!("CAST({value} AS NUMERIC)")
    }

    fn ordered(&self, value: &str) -> String {
        format!("{} COLLATE \"C\" NULLS FIRST", self.text(value))
    }

    fn once(&self) -> &'static str {
        "AS MATERIALIZED"
    }

    fn divided(&self, value: &str, by: &str) -> String {
        format!("({value} / {by})")
    }
}

impl Dialect for Spark {
    fn engine(&self) -> &'static str {
        "Spark"
    }

    fn name(&self, name: &str) -> String {
        doubled(name, '`')
    }

    fn words(&self, words: &str) -> String {
        escaped(words, '\'')
    }

    fn text(&self, value: &str) -> String {
        format!("CAST({value} AS STRING)")
    }

    fn double(&self, value: &str) -> String {
        format!("CAST({value} AS DOUBLE)")
    }

    fn wide(&self, value: &str) -> String {
        format!("CAST({value} AS DECIMAL(38, 0))")
    }

    fn divided(&self, value: &str, by: &str) -> String {
        format!("({value} DIV {by})")
    }
}

impl Dialect for BigQuery {
    fn engine(&self) -> &'static str {
        "BigQuery"
    }

    fn name(&self, name: &str) -> String {
        escaped(name, '`')
    }

    fn words(&self, words: &str) -> String {
        escaped(words, '\'')
    }

    fn text(&self, value: &str) -> String {
        format!("CAST({value} AS STRING)")
    }

    fn double(&self, value: &str) -> String {
        format!("CAST({value} AS FLOAT64)")
    }

    fn wide(&self, value: &str) -> String {
        format!("CAST({value} AS BIGNUMERIC)")
    }

    fn whole(&self, value: &str) -> String {
        format!("CAST({value} AS INT64)")
    }

    fn divided(&self, value: &str, by: &str) -> String {
        format!("DIV({value}, {by})")
    }
}

/// Between quotes, each quote inside twice.
fn doubled(text: &str, quote: char) -> String {
    let inside = text.replace(quote, &format!("{quote}{quote}"));
    format!("{quote}{inside}{quote}")
}

/// Between quotes, with a backslash before each quote and backslash inside, and line ends by their letters.
fn escaped(text: &str, quote: char) -> String {
    let mut inside = String::new();
    for character in text.chars() {
        match character {
            '\n' => inside.push_str("\\n"),
            '\r' => inside.push_str("\\r"),
            _ if character == quote || character == '\\' => inside.extend(['\\', character]),
            _ => inside.push(character),
        }
    }
    format!("{quote}{inside}{quote}")
}
