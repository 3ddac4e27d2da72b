//! Drawings of several values a row: groups side by side, and values over the checkpoints.

use maud::{Markup, html};

use super::draw::{Name, across, at, em, frame, label};
use crate::report::chart::{CourseRow, GroupRow};

/// So much of the width is for values; the rest is for what stands at the end of a row.
const VALUES: f64 = 87.0;
/// Height of a group in its row.
const LANE: f64 = 1.55;
/// Height of a label.
const LABEL: f64 = 1.7;
/// Height of a course.
const COURSE: f64 = 2.4;

/// A score for each group, task by task.
pub(super) fn groups(name: &Name<'_>, rows: &[GroupRow]) -> Markup {
    let mut y = 0.0;
    let mut drawn = Vec::new();
    for row in rows {
        drawn.push(group_row(row, y));
        y += LABEL + LANE * count(row.groups.len()) + 0.8;
    }
    let axis = [(2.0, "start", "0"), (50.0, "middle", "50"), (98.0, "end", "100")];
    let drawn = html! {
        @for row in &drawn { (row) }
        @for (x, side, words) in axis {
            text.axis.middle[side == "middle"].end[side == "end"] x=(across(x)) y=(em(y + 0.9)) { (words) }
        }
    };
    frame(name, y + 1.4, &drawn)
}

fn group_row(row: &GroupRow, y: f64) -> Markup {
    let x = |points: f64| 2.0 + points.clamp(0.0, 100.0) * 0.96;
    let lanes = y + LABEL;
    html! {
        (label(&row.label, 0.0, y + 1.2, ""))
        @if let Some(everyone) = row.everyone {
            line.line x1=(across(x(everyone))) x2=(across(x(everyone))) y1=(em(lanes)) y2=(em(lanes + LANE * count(row.groups.len()))) {}
        }
        @for (place, (letter, points)) in row.groups.iter().enumerate() {
            @let middle = lanes + LANE * (count(place) + 0.5);
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
    let row_height = LABEL + COURSE + 1.2;
    let height = row_height * count(rows.len());
    let drawn = html! {
        @for (place, row) in rows.iter().enumerate() { (course(row, row_height * count(place))) }
        text.axis x="0" y=(em(height + 0.9)) { (ends[0]) }
        text.axis.end x="100%" y=(em(height + 2.2)) { (ends[1]) }
    };
    frame(name, height + 2.6, &drawn)
}

fn course(row: &CourseRow, y: f64) -> Markup {
    let [low, high] = row.room;
    let step = (VALUES - 4.0) / count(row.values.len().saturating_sub(1).max(1));
    let x = |place: usize| 2.0 + step * count(place);
    let top = y + LABEL + 0.3;
    let down = |value: f64| top + COURSE * (1.0 - ((value - low) / (high - low)).clamp(0.0, 1.0));
    let known: Vec<(usize, f64)> =
        row.values.iter().enumerate().filter_map(|(place, value)| Some((place, (*value)?))).collect();
    html! {
        (label(&row.label, 0.0, y + 1.2, ""))
        rect.field x="0" y=(em(top - 0.35)) width=(across(VALUES)) height=(em(COURSE + 0.7)) {}
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
