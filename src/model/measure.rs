//! What a coalition counts for itself, beside the answers: a value of a measure at a checkpoint. It is never mixed into
//! a score.

use std::str::FromStr;

use super::questionnaire::Measure;
use crate::time::Moment;

/// The most digits a number may have: as many as every program reads back unchanged (IEEE 754 double precision).
const DIGITS: usize = 15;

/// A decimal number as it was given, exact, of at most 15 digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount(String);

/// A value of a measure, as it was stored for a checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// A UUID.
    pub id: String,
    /// The measure as it was then, so that the value can be read where the measure is gone or means something else now.
    pub measure: Measure,
    /// How much it was.
    pub amount: Amount,
    /// What was said beside it.
    pub note: Option<String>,
    /// When it was stored; of several for a checkpoint the newest counts.
    pub recorded: Moment,
}

/// A measure with everything stored about it for one checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The measure, as the value that counts has it.
    pub measure: Measure,
    /// The value that counts.
    pub value: Value,
    /// Those that stood there before, the newest first.
    pub earlier: Vec<Value>,
}

impl Amount {
    /// The number with a decimal point and no more digits than were given, such as `-12.5`.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The number as near as a floating-point number can be.
    pub fn number(&self) -> f64 {
        self.0.parse().unwrap_or_default()
    }
}

impl FromStr for Amount {
    type Err = ();

    /// # Errors
    /// When the text is not digits with, perhaps, a minus in front and a decimal point among them.
    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let short = digits.len() <= DIGITS + usize::from(digits.contains('.'));
        if all_digits(whole) && all_digits(fraction) && short { Ok(Self(text.to_owned())) } else { Err(()) }
    }
}

impl Counted {
    /// The values of one checkpoint by measure, in the order of the measures known, then of their ids.
    pub fn of(values: &[Value], known: &[Measure]) -> Vec<Self> {
        let mut values: Vec<&Value> = values.iter().collect();
        values.sort_by(|one, other| (other.recorded, &other.id).cmp(&(one.recorded, &one.id)));
        let place = |id: &str| known.iter().position(|measure| measure.id == id).unwrap_or(known.len());
        let mut ids: Vec<&str> = values.iter().map(|value| value.measure.id.as_str()).collect();
        ids.sort_by_key(|id| (place(id), *id));
        ids.dedup();
        let counted = |id: &str| {
            let mut of_id = values.iter().filter(|value| value.measure.id == id).map(|value| (*value).clone());
            let value = of_id.next()?;
            Some(Self { measure: value.measure.clone(), value, earlier: of_id.collect() })
        };
        ids.into_iter().filter_map(counted).collect()
    }
}
