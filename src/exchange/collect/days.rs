//! The day in what a tool writes for a moment. Which column that is, is not known here.

use crate::time::Date;

/// In which order a column writes day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// `22/11/2026`.
    DayFirst,
    /// `11/22/2026`.
    MonthFirst,
}

/// The order in which a column writes day and month, if that can be told for certain: where one of them is above 12 and
/// none contradicts it.
pub(super) fn order<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Order> {
    let (mut day_first, mut month_first) = (false, false);
    for [first, second, _] in cells.filter_map(slashed) {
        day_first |= first > 12;
        month_first |= second > 12;
    }
    match (day_first, month_first) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        _ => None,
    }
}

/// The day in a cell: the year first, dots between day, month and year, or slashes where their order is known.
pub(super) fn day(cell: &str, order: Option<Order>) -> Option<Date> {
    let text = cell.trim();
    let [first, second, third] = numbers(text)?;
    let mark = text.chars().find(|character| !character.is_ascii_digit())?;
    let (year, month, day) = match (mark, order) {
        ('-' | '/', _) if first > 31 => (first, second, third),
        ('.', _) | ('/' | '-', Some(Order::DayFirst)) => (century(third), second, first),
        ('/' | '-', Some(Order::MonthFirst)) => (century(third), first, second),
        // The same day whichever comes first.
        ('/' | '-', None) if first == second => (century(third), first, second),
        _ => return None,
    };
    format!("{year:04}-{month:02}-{day:02}").parse().ok()
}

/// Three numbers of which the last is a year.
fn slashed(cell: &str) -> Option<[u32; 3]> {
    let numbers = numbers(cell.trim())?;
    let mark = cell.trim().chars().find(|character| !character.is_ascii_digit())?;
    (matches!(mark, '/' | '-') && numbers[0] <= 31).then_some(numbers)
}

/// The three numbers that a text begins with, with one and the same mark between them.
fn numbers(text: &str) -> Option<[u32; 3]> {
    let mark = text.chars().find(|character| !character.is_ascii_digit())?;
    let mut parts = text.splitn(3, mark);
    let (first, second, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let third = &rest[..rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len())];
    let number = |digits: &str| (digits.len() <= 4).then(|| digits.parse().ok()).flatten();
    Some([number(first)?, number(second)?, number(third)?])
}

/// A year written with two digits is one of this century.
fn century(year: u32) -> u32 {
    if year < 100 { year + 2000 } else { year }
}
