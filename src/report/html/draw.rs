//! What every drawing is made of: a frame with a name, lengths with fixed decimals, and the signs of the keys. Lengths
//! across are parts of the width, lengths down grow with the letters: so it is sharp on every screen and paper.

use maud::{Markup, PreEscaped, html};

use crate::report::chart::{Key, cut};
use crate::report::computed::Mark;
use crate::text::wrapped;

/// Height of a line of a label.
pub(super) const LINE: f64 = 1.25;

/// What a drawing is called, for those who hear it.
pub(super) struct Name<'a> {
    /// Its title.
    pub(super) title: &'a str,
    /// What there is to see.
    pub(super) told: &'a str,
    /// Unique on the page.
    pub(super) id: String,
}

/// How much room there is for labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// That of a desk.
    Wide,
    /// That of a phone, or of half a sheet of paper.
    Narrow,
}

impl Room {
    /// A label as lines, the last cut short where there is more than a few lines can hold.
    pub(super) fn lines(self, label: &str) -> Vec<String> {
        let (columns, most) = match self {
            Self::Wide => (88, 2),
            Self::Narrow => (35, 4),
        };
        let mut lines = wrapped(label, columns);
        let rest = lines.split_off(lines.len().min(most));
        if let Some(last) = lines.last_mut().filter(|_| !rest.is_empty()) {
            *last = cut(&format!("{last} {}", rest.join(" ")), columns);
        }
        lines
    }
}

/// A drawing with these labels: one for wide screens and one for narrow ones, or one for all where no label needs more
/// than a line. `draw` gives its height and what is in it.
pub(super) fn fitted<'a>(
    name: &Name<'_>,
    mut labels: impl Iterator<Item = &'a str>,
    draw: impl Fn(Room) -> (f64, Markup),
) -> Markup {
    if labels.all(|label| Room::Narrow.lines(label).len() < 2) {
        return frame(name, draw(Room::Wide));
    }
    let narrow = Name { id: format!("{}s", name.id), ..*name };
    html! {
        (framed(name, Some("wide"), draw(Room::Wide)))
        (framed(&narrow, Some("narrow"), draw(Room::Narrow)))
    }
}

/// A drawing with room for narrow screens, for all: where two stand side by side, or where there are many rows.
pub(super) fn narrow(name: &Name<'_>, draw: impl Fn(Room) -> (f64, Markup)) -> Markup {
    frame(name, draw(Room::Narrow))
}

/// A drawing of this height.
pub(super) fn frame(name: &Name<'_>, drawing: (f64, Markup)) -> Markup {
    framed(name, None, drawing)
}

fn framed(name: &Name<'_>, class: Option<&str>, (height, drawn): (f64, Markup)) -> Markup {
    let (title, told) = (format!("{}t", name.id), format!("{}d", name.id));
    html! {
        svg class=[class] role="img" aria-labelledby={ (title) " " (told) } width="100%" height=(em(height)) {
            title id=(title) { (name.title) }
            desc id=(told) { (name.told) }
            (brief(drawn))
        }
    }
}

/// A drawing without what is so anyway: shapes are closed where they begin, because nothing is in them, and nobody says that
/// they begin at the left. That is a twentieth of a page. Text cannot look like it, as its angle brackets and quotation marks
/// are written out.
fn brief(PreEscaped(mut drawn): Markup) -> Markup {
    for shape in ["line", "rect", "circle", "path"] {
        drawn = drawn.replace(&format!("></{shape}>"), "/>");
    }
    PreEscaped(drawn.replace(" x=\"0%\"", ""))
}

/// A length across, in hundredths of the width.
pub(super) fn across(percent: f64) -> String {
    short(percent) + "%"
}

/// A length down, in heights of a letter.
pub(super) fn em(length: f64) -> String {
    short(length) + "em"
}

/// A number with two decimals, less those that say nothing.
fn short(number: f64) -> String {
    let whole = format!("{number:.2}");
    let short = whole.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

/// A label from this place on, line by line.
pub(super) fn label(lines: &[String], x: f64, y: f64, class: Option<&str>) -> Markup {
    html! {
        @for (at, line) in (0_u8..).zip(lines) { text class=[class] x=(across(x)) y=(em(y + LINE * f64::from(at))) { (line) } }
    }
}

/// How much higher a label is than one of a single line.
pub(super) fn more(lines: &[String]) -> f64 {
    (1_u8..).zip(lines.iter().skip(1)).map(|_| LINE).sum()
}

/// Something drawn around a point: `x` across, `y` down, both where its middle is. How large it is does not matter, because
/// what is drawn may reach over its edges.
pub(super) fn at(x: f64, y: f64, drawn: &Markup) -> Markup {
    html! { svg x=(across(x)) y=(em(y)) { (drawn) } }
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
