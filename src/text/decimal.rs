//! Decimal numbers as people type them, made into digits with a point. What they count is not known here.

/// The number in a text, with a decimal point whatever the language writes: a mark of `mark`, or a point. `None` where
/// that is no number, or could be two: thousands are not marked by commas or points, but may stand apart.
pub(super) fn canonical(typed: &str, mark: char) -> Option<String> {
    let typed = typed.trim().replace('\u{2212}', "-");
    let (sign, digits) = typed.strip_prefix('-').map_or(("", &*typed), |digits| ("-", digits));
    let (whole, fraction) = match digits.split_once(['.', mark]) {
        // With a comma for a mark, a point before three digits is how others write thousands.
        Some((whole, fraction))
            if mark != '.' && digits.contains('.') && fraction.len() == 3 && whole != "0" && whole.len() <= 3 =>
        {
            return None;
        }
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let whole = without_spaces(whole)?;
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    match fraction {
        Some(fraction) if is_number(&whole) && is_number(fraction) => Some(format!("{sign}{whole}.{fraction}")),
        None if is_number(&whole) => Some(format!("{sign}{whole}")),
        _ => None,
    }
}

/// Digits whose thousands stand apart, put together; `None` where something else stands apart.
fn without_spaces(digits: &str) -> Option<String> {
    let mut groups = digits.split([' ', '\u{A0}', '\u{202F}']);
    let first = groups.next()?;
    let mut whole = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.len() > 3 {
            return None;
        }
        whole.push_str(group);
    }
    Some(whole)
}
