//! Dates and moments as the rest of the house knows them. The only file that names the calendar
//! library. [`Now::read`] reads the clock and only `App` calls it; everybody else is given the time.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the calendar without a time, written `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(jiff::civil::Date);

/// A point in time to the millisecond, written in UTC: `2026-11-22T10:28:37.123Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(jiff::Timestamp);

/// A stretch of time in whole days, weeks, months or years, written `10d`, `2w`, `3m` or `1y`; from 1 to 9999 of them.
#[derive(Clone, Copy, Debug)]
pub struct Stretch(jiff::Span);

/// What the clock says: the moment, and which day people here call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The moment.
    pub moment: Moment,
    /// The day in the time zone of the machine.
    pub date: Date,
}

impl Now {
    /// Reads the machine's clock and time zone.
    pub fn read() -> Self {
        let zoned = jiff::Zoned::now();
        Self { moment: Moment(zoned.timestamp()), date: Date(zoned.date()) }
    }
}

impl Date {
    /// Day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// Month of the year, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// Year of the common era.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The day so long after this one, the last of its month where that is shorter; `None` beyond the year 9999.
    pub fn after(self, stretch: Stretch) -> Option<Self> {
        self.0.checked_add(stretch.0).ok().map(Self)
    }

    /// As calendars write it: `20261122` (RFC 5545, section 3.3.4).
    pub fn compact(self) -> String {
        self.0.strftime("%Y%m%d").to_string()
    }

    /// Midnight in UTC at the start of this day, in seconds since 1970; negative before.
    pub fn midnight_unix_seconds(self) -> i64 {
        self.0.at(0, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).map_or(0, |zoned| zoned.timestamp().as_second())
    }
}

impl Moment {
    /// The moment so many milliseconds after 1970 began in UTC, or `None` outside the calendar (years -9999 to 9999).
    pub fn from_unix_millis(millis: i64) -> Option<Self> {
        jiff::Timestamp::from_millisecond(millis).ok().map(Self)
    }

    /// As calendars write it, to the second in UTC: `20261122T102837Z` (RFC 5545, section 3.3.5).
    pub fn compact(self) -> String {
        self.0.strftime("%Y%m%dT%H%M%SZ").to_string()
    }

    /// The day it is in UTC at this moment.
    pub fn date(self) -> Date {
        Date(self.0.to_zoned(jiff::tz::TimeZone::UTC).date())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.3}", self.0)
    }
}

impl FromStr for Date {
    type Err = String;

    /// # Errors
    /// What is wrong with the text, when it is not a day written `YYYY-MM-DD`.
    fn from_str(text: &str) -> Result<Self, String> {
        text.parse().map(Self).map_err(|error: jiff::Error| error.to_string())
    }
}

impl FromStr for Stretch {
    type Err = String;

    /// # Errors
    /// The text itself, when it is not a number from 1 to 9999 with `d`, `w`, `m` or `y` behind it.
    fn from_str(text: &str) -> Result<Self, String> {
        let trouble = || text.to_owned();
        let unit = text.chars().next_back().ok_or_else(trouble)?;
        let digits = text.strip_suffix(unit).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let count = digits.and_then(|digits| digits.parse::<i64>().ok()).filter(|count| (1..=9999).contains(count));
        let (count, span) = (count.ok_or_else(trouble)?, jiff::Span::new());
        let stretch = match unit.to_ascii_lowercase() {
            'd' => span.try_days(count),
            'w' => span.try_weeks(count),
            'm' => span.try_months(count),
            'y' => span.try_years(count),
            _ => return Err(trouble()),
        };
        stretch.map(Self).map_err(|error| error.to_string())
    }
}

impl FromStr for Moment {
    type Err = String;

    /// # Errors
    /// What is wrong with the text, when it is not a moment written as RFC 3339 has it.
    fn from_str(text: &str) -> Result<Self, String> {
        text.parse().map(Self).map_err(|error: jiff::Error| error.to_string())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
