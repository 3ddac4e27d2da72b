//! Drawings of several values a row: groups side by side, and values over the checkpoints.

use maud::{Markup, html};

use super::draw::{Name, across, at, em, fitted, label, more, narrow};
use crate::report::chart::{CourseRow, GroupRow, cut};

/// So much of the width is for values; the rest is for what stands at the end of a row.
const VALUES: f64 = 87.0;
/// Height of a group in its row.
const LANE: f64 = 1.55;
/// Height of a label.
const LABEL: f64 = 1.7;
/// So many columns of the name of a checkpoint are drawn.
const END_COLUMNS: usize = 38;
/// Height of a course.
const COURSE: f64 = 2.4;

/// A score for each group, task by task.
pub(super) fn groups(name: &Name<'_>, rows: &[GroupRow]) -> Markup {
    narrow(name, |room| {
        let mut y = 0.0;
        let mut drawn = Vec::new();
        for row in rows {
            let lines = room.lines(&row.label);
            drawn.push(group_row(row, &lines, y));
            y += LABEL + more(&lines) + LANE * count(row.groups.len()) + 0.8;
        }
        let axis = [(2.0, "start", "0"), (50.0, "middle", "50"), (98.0, "end", "100")];
        let drawn = html! {
            @for row in &drawn { (row) }
            @for (x, side, words) in axis {
                text.axis.middle[side == "middle"].end[side == "end"] x=(across(x)) y=(em(y + 0.9)) { (words) }
            }
        };
        (y + 1.4, drawn)
    })
}

fn group_row(row: &GroupRow, lines: &[String], y: f64) -> Markup {
    let x = |points: f64| 2.0 + points.clamp(0.0, 100.0) * 0.96;
    let top = y + LABEL + more(lines);
    html! {
        (label(lines, 0.0, y + 1.2, None))
        @if let Some(everyone) = row.everyone {
            line.line x1=(across(x(everyone))) x2=(across(x(everyone))) y1=(em(top)) y2=(em(top + LANE * count(row.groups.len()))) {}
        }
        @for (place, (letter, points)) in row.groups.iter().enumerate() {
            @let middle = top + LANE * (count(place) + 0.5);
            line.track x1="2%" x2="98%" y1=(em(middle)) y2=(em(middle)) {}
            @if let Some(everyone) = row.everyone {
                line.reach x1=(across(x(everyone))) x2=(across(x(*points))) y1=(em(middle)) y2=(em(middle)) {}
            }
            (at(x(*points), middle, &html! { circle.full r="8" {} text.letter y="4" { (letter) } }))
        }
    }
}

/// Values over the checkpoints, a row for each thing.
pub(super) fn courses(name: &Name<'_>, rows: &[CourseRow], ends: &[String; 2]) -> Markup {
    fitted(name, rows.iter().map(|row| row.label.as_str()), |room| {
        let mut y = 0.0;
        let mut drawn = Vec::new();
        for row in rows {
            let lines = room.lines(&row.label);
            drawn.push(course(row, &lines, y));
            y += LABEL + more(&lines) + COURSE + 1.2;
        }
        let drawn = html! {
            @for row in &drawn { (row) }
            text.axis x="0" y=(em(y + 0.9)) { (cut(&ends[0], END_COLUMNS)) }
            text.axis.end x="100%" y=(em(y + 2.2)) { (cut(&ends[1], END_COLUMNS)) }
        };
        (y + 2.6, drawn)
    })
}

fn course(row: &CourseRow, lines: &[String], y: f64) -> Markup {
    let [low, high] = row.room;
    let step = (VALUES - 4.0) / count(row.values.len().saturating_sub(1).max(1));
    let x = |place: usize| 2.0 + step * count(place);
    let top = y + LABEL + more(lines) + 0.3;
    let down = |value: f64| top + COURSE * (1.0 - ((value - low) / (high - low)).clamp(0.0, 1.0));
    let known: Vec<(usize, f64)> =
        row.values.iter().enumerate().filter_map(|(place, value)| Some((place, (*value)?))).collect();
    html! {
        (label(lines, 0.0, y + 1.2, None))
        rect.field x="0" y=(em(top - 0.35)) width=(across(VALUES)) height=(em(COURSE + 0.7)) {}
        @if let Some(points) = row.established {
            line.goal x1="0" x2=(across(VALUES)) y1=(em(down(points))) y2=(em(down(points))) {}
        }
        @for pair in known.windows(2).filter(|pair| pair[0].0 + 1 == pair[1].0) {
            line.course x1=(across(x(pair[0].0))) y1=(em(down(pair[0].1))) x2=(across(x(pair[1].0))) y2=(em(down(pair[1].1))) {}
        }
        @for (place, value) in &known {
            circle.dot.last[*place + 1 == row.values.len()] cx=(across(x(*place))) cy=(em(down(*value))) r="4" {}
        }
        text.end x="100%" y=(em(top + COURSE / 2.0 + 0.4)) { (row.end) }
    }
}

#[expect(clippy::cast_precision_loss, reason = "rows are few")]
fn count(number: usize) -> f64 {
    number as f64
}
