//! Words from anywhere made fit for a page: nothing hidden in them, no line longer than the width at hand.

use crate::text::{hanging, shown};

/// The lines of a text, each made safe and at most `width` columns; after a line's first, so many columns are left free.
pub(super) fn lines(text: &str, width: usize, indent: usize) -> Vec<String> {
    text.lines().flat_map(|line| hanging(&shown(line), width.max(20), indent)).collect()
}
