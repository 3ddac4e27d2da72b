//! Bytes as text, whichever way they were written down. The only file that names the library of encodings. What the text
//! is, is not known here.

use std::borrow::Cow;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::grid::Encoding;
use crate::error::{Problem, Result};
use crate::message;

/// How many bytes are looked at to tell the order of UTF-16 without a mark.
const LOOKED_AT: usize = 512;

/// The text of a file and how it was written down: by its byte-order mark, else UTF-8, else Windows-1252.
///
/// # Errors
/// When it is no text, or UTF-8 or UTF-16 that is damaged.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding)> {
    let marked = encoding_rs::Encoding::for_bom(bytes);
    let (encoding, start) = marked.or_else(|| unmarked(bytes).map(|encoding| (encoding, 0))).unwrap_or((UTF_8, 0));
    let bytes = bytes.get(start..).unwrap_or_default();
    let decoded = match encoding.decode_without_bom_handling(bytes) {
        (text, false) => (text, if encoding == UTF_8 { Encoding::Utf8 } else { Encoding::Utf16 }),
        (_, true) if encoding == UTF_8 && marked.is_none() && is_single_byte(bytes) => {
            (WINDOWS_1252.decode_without_bom_handling(bytes).0, Encoding::Windows1252)
        }
        (text, true) => return Err(damaged(&text)),
    };
    if decoded.0.contains('\0') {
        return Err(Problem::new(message!("collect-no-text")).hint(message!("collect-no-text-hint")).into());
    }
    Ok(decoded)
}

/// UTF-16 without a mark: every other byte of western text is nought.
fn unmarked(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let start = bytes.get(..bytes.len().min(LOOKED_AT)).unwrap_or_default();
    let noughts = |from: usize| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (noughts(0), noughts(1), start.len() / 2);
    match () {
        () if half > 1 && even == 0 && odd * 10 >= half * 7 => Some(UTF_16LE),
        () if half > 1 && odd == 0 && even * 10 >= half * 7 => Some(UTF_16BE),
        () => None,
    }
}

/// Whether bytes that are not UTF-8 are not just UTF-8 that was damaged: nothing beyond ASCII in them reads as UTF-8.
fn is_single_byte(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Err(error) = std::str::from_utf8(rest) {
        let (good, bad) = rest.split_at(error.valid_up_to());
        if !good.is_ascii() {
            return false;
        }
        rest = bad.get(error.error_len().unwrap_or(bad.len())..).unwrap_or_default();
    }
    rest.is_ascii()
}

fn damaged(text: &str) -> crate::error::Failure {
    let before = text.split(char::REPLACEMENT_CHARACTER).next().unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    Problem::new(message!("collect-damaged-text", line = line)).hint(message!("collect-damaged-hint")).into()
}
