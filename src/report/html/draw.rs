//! What every drawing is made of: a frame with a name, lengths with fixed decimals, and the signs of the keys. Lengths
//! across are parts of the width, lengths down grow with the letters: so it is sharp on every screen and paper.

use maud::{Markup, html};

use crate::report::chart::{Key, cut};
use crate::report::computed::Mark;

/// So many columns of a label fit a screen 320 pixels wide.
const NARROW_COLUMNS: usize = 36;

/// What a drawing is called, for those who hear it.
pub(super) struct Name<'a> {
    /// Its title.
    pub(super) title: &'a str,
    /// What there is to see.
    pub(super) told: &'a str,
    /// Unique on the page.
    pub(super) id: String,
}

/// A drawing of this height.
pub(super) fn frame(name: &Name<'_>, height: f64, drawn: &Markup) -> Markup {
    let (title, told) = (format!("{}t", name.id), format!("{}d", name.id));
    html! {
        svg role="img" aria-labelledby={ (title) " " (told) } width="100%" height=(em(height)) {
            title id=(title) { (name.title) }
            desc id=(told) { (name.told) }
            (drawn)
        }
    }
}

/// A length across, in hundredths of the width.
pub(super) fn across(percent: f64) -> String {
    format!("{percent:.2}%")
}

/// A length down, in heights of a letter.
pub(super) fn em(length: f64) -> String {
    format!("{length:.2}em")
}

/// A label at this place: in full on a wide screen, cut short on a narrow one.
pub(super) fn label(words: &str, x: f64, y: f64, class: &str) -> Markup {
    let narrow = cut(words, NARROW_COLUMNS);
    html! {
        @if narrow == words {
            text class=[some(class)] x=(across(x)) y=(em(y)) { (words) }
        } @else {
            text class={ "wide " (class) } x=(across(x)) y=(em(y)) { (words) }
            text class={ "narrow " (class) } x=(across(x)) y=(em(y)) { (narrow) }
        }
    }
}

fn some(class: &str) -> Option<&str> {
    Some(class).filter(|class| !class.is_empty())
}

/// Something drawn around a point: `x` across, `y` down, both where its middle is.
pub(super) fn at(x: f64, y: f64, drawn: &Markup) -> Markup {
    html! { svg.at x=(across(x)) y=(em(y)) width="1" height="1" { (drawn) } }
}

/// The sign of where a task stands, around the middle of a point; no two have the same shape.
pub(super) fn mark(mark: Mark) -> Markup {
    match mark {
        Mark::Established => html! { circle.full r="6" {} path.tick d="M-3 0L-1 2.5L3.2 -2.5" {} },
        Mark::Contested => html! { circle.empty r="6" {} path.ink d="M0 -6A6 6 0 0 0 0 6Z" {} },
        Mark::Floored => html! { circle.empty r="6" {} path.line d="M-6 4.5H6M0 -4V1" {} },
        Mark::NotYet => html! { circle.empty r="6" {} },
        Mark::TooFew => html! { circle.dashed r="6" {} path.line d="M-2.5 0H2.5" {} },
        Mark::Withheld => html! { circle.dashed r="6" {} path.line d="M-2.5 -2.5L2.5 2.5M2.5 -2.5L-2.5 2.5" {} },
        Mark::NotAsked => html! { path.line d="M-5 0H5" {} },
    }
}

/// How dark a level is drawn: one of five tones, the lowest level the lightest.
pub(super) fn tone(level: usize, levels: usize) -> &'static str {
    const TONES: [&str; 5] = ["t0", "t1", "t2", "t3", "t4"];
    let last = levels.saturating_sub(1).max(1);
    TONES.get((level * 4 + last / 2) / last).copied().unwrap_or("t4")
}

/// A sign as it stands in a key.
pub(super) fn sign(key: Key) -> Markup {
    let drawn = match key {
        Key::Standing(standing) => mark(standing),
        Key::Firm => html! { rect.firm x="-8" y="-6" width="16" height="12" {} },
        Key::NotFirm => html! { rect.soft x="-8" y="-6" width="16" height="12" {} },
        Key::Interval => html! { path.line d="M-8 0H8M-8 -4V4M8 -4V4" {} },
        Key::Established => html! { path.goal d="M0 -8V8" {} },
        Key::Everyone => html! { path.line d="M0 -8V8" {} },
        Key::Level(level, levels) => html! { rect class=(tone(level, levels)) x="-8" y="-6" width="16" height="12" {} },
        Key::Letter(letter) => html! { circle.full r="8" {} text.letter y="4" { (letter) } },
    };
    html! { svg.sign viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" { (drawn) } }
}
