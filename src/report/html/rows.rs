//! Drawings of one bar a row: scores, spreads of answers, parts of a difference.

use maud::{Markup, html};

use super::draw::{LINE, Name, Room, across, at, em, fitted, label, mark, more, narrow, tone};
use crate::report::chart::{PartRow, ScoreRow, SpreadRow};

/// So much of the width is for bars; the rest is for what stands at their end.
const BARS: f64 = 87.0;
/// Height of a row: its label over its bar.
const ROW: f64 = 3.3;
/// How wide a level is drawn that nobody chose.
const SLIVER: f64 = 1.2;
/// The same as `BARS` for parts of a difference, which stand with their sign.
const PARTS: f64 = 80.0;

/// A score for each task.
pub(super) fn scores(name: &Name<'_>, rows: &[ScoreRow], established: Option<f64>) -> Markup {
    fitted(name, rows.iter().map(|row| row.label.as_str()), |room| {
        let (height, drawn) = stacked(rows, |row, y| score(row, established, room, y));
        (height + 1.6, html! { (drawn) (ticks(height, &["0", "50", "100"])) })
    })
}

/// Rows one below the other, each drawn from a height on; how high they are together.
fn stacked<T>(rows: &[T], draw: impl Fn(&T, f64) -> (f64, Markup)) -> (f64, Markup) {
    let mut y = 0.0;
    let mut drawn = Vec::new();
    for row in rows {
        let (height, row) = draw(row, y);
        y += height;
        drawn.push(row);
    }
    (y, html! { @for row in drawn { (row) } })
}

fn score(row: &ScoreRow, established: Option<f64>, room: Room, y: f64) -> (f64, Markup) {
    let lines = room.lines(&row.label);
    let bar = y + 2.0 + more(&lines);
    let drawn = html! {
        (at(2.4, y + 1.0, &mark(row.mark)))
        (label(&lines, 6.0, y + 1.35, None))
        rect.track x="0" y=(em(bar)) width=(across(BARS)) height=(em(0.8)) {}
        @if let Some(points) = row.points {
            rect.bar x="0" y=(em(bar)) width=(across(part(points))) height=(em(0.8)) {}
            text.end x="100%" y=(em(bar + 0.8)) { (row.end) }
        } @else {
            text.inside x="1%" y=(em(bar + 0.75)) { (row.end) }
        }
        @if let Some(points) = established {
            line.goal x1=(across(part(points))) x2=(across(part(points))) y1=(em(bar - 0.35)) y2=(em(bar + 1.15)) {}
        }
        @if let Some([low, high]) = row.interval { (range(part(low), part(high), bar + 0.4)) }
    };
    (ROW + more(&lines), drawn)
}

/// A range over a bar, with a light border so that it is seen on light and dark.
fn range(low: f64, high: f64, y: f64) -> Markup {
    html! {
        @for class in ["halo", "line"] {
            line class=(class) x1=(across(low)) x2=(across(high)) y1=(em(y)) y2=(em(y)) {}
            @for end in [low, high] {
                line class=(class) x1=(across(end)) x2=(across(end)) y1=(em(y - 0.35)) y2=(em(y + 0.35)) {}
            }
        }
    }
}

fn ticks(height: f64, words: &[&str; 3]) -> Markup {
    html! {
        @for (x, side, words) in [(0.0, "start", words[0]), (BARS / 2.0, "middle", words[1]), (BARS, "end", words[2])] {
            text.axis.middle[side == "middle"].end[side == "end"] x=(across(x)) y=(em(height + 1.1)) { (words) }
        }
    }
}

/// How many chose each level, statement by statement.
pub(super) fn spreads(name: &Name<'_>, rows: &[SpreadRow]) -> Markup {
    narrow(name, |room| {
        stacked(rows, |row, y| {
            let lines = room.lines(&row.label);
            let bar = y + LINE + more(&lines) + 0.35;
            let drawn = html! {
                (label(&lines, 0.0, y + 1.05, None))
                (segments(&row.counts, bar))
            };
            (bar - y + 2.1, drawn)
        })
    })
}

/// A segment for each level, a sliver where nobody chose it: so each level is known by its place, whatever its tone.
fn segments(counts: &[usize], y: f64) -> Markup {
    let all = count(counts.iter().sum::<usize>().max(1));
    let slivers = SLIVER * count(counts.iter().filter(|number| **number == 0).count());
    let width = |number: usize| if number == 0 { SLIVER } else { (100.0 - slivers) * count(number) / all };
    let mut left = 0.0;
    html! {
        @for (level, number) in counts.iter().enumerate() {
            @let (width, tone) = (width(*number), tone(level, counts.len()));
            rect class=(tone) x=(across(left)) y=(em(y)) width=(across(width)) height=(em(1.4)) {}
            @if *number > 0 && width >= if *number < 10 { 3.4 } else { 6.5 } {
                text class={ "in " (tone) } x=(across(left + width / 2.0)) y=(em(y + 1.1)) { (number) }
            }
            ({ left += width; "" })
        }
    }
}

/// What a difference is made of, to both sides of nothing.
pub(super) fn parts(name: &Name<'_>, rows: &[PartRow]) -> Markup {
    let furthest = rows.iter().map(|row| row.points.abs()).fold(1e-9, f64::max);
    fitted(name, rows.iter().map(|row| row.label.as_str()), |room| {
        stacked(rows, |row, y| {
            let lines = room.lines(&row.label);
            (ROW + more(&lines), part_row(row, &lines, furthest, y))
        })
    })
}

fn part_row(row: &PartRow, lines: &[String], furthest: f64, y: f64) -> Markup {
    let middle = PARTS / 2.0;
    let length = middle * row.points.abs() / furthest;
    let left = if row.points < 0.0 { middle - length } else { middle };
    let bar = y + 1.9 + more(lines);
    html! {
        (label(lines, 0.0, y + 1.35, Some("strong").filter(|_| row.is_total)))
        rect.bar[row.is_total].part[!row.is_total] x=(across(left)) y=(em(bar)) width=(across(length)) height=(em(0.9)) {}
        text.end.strong[row.is_total] x="100%" y=(em(bar + 0.8)) { (row.end) }
        line.line x1=(across(middle)) x2=(across(middle)) y1=(em(bar - 0.3)) y2=(em(bar + 1.2)) {}
    }
}

/// Where a score is, across.
fn part(points: f64) -> f64 {
    points.clamp(0.0, 100.0) * BARS / 100.0
}

#[expect(clippy::cast_precision_loss, reason = "rows and respondents are far fewer than 2^52")]
fn count(number: usize) -> f64 {
    number as f64
}
