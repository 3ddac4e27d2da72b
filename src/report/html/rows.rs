//! Drawings of one bar a row: scores, spreads of answers, parts of a difference.

use maud::{Markup, html};

use super::draw::{Name, across, at, em, frame, label, mark, tone};
use crate::report::chart::{PartRow, ScoreRow, SpreadRow};
use crate::text::{columns, wrapped};

/// So much of the width is for bars; the rest is for what stands at their end.
const BARS: f64 = 87.0;
/// Height of a row: its label over its bar.
const ROW: f64 = 3.3;
/// Columns of a line of a label that is too long for one on a narrow screen.
const LINE_COLUMNS: usize = 38;
/// How wide a level is drawn that nobody chose.
const SLIVER: f64 = 1.2;
/// So many lines of it are drawn.
const LINES: usize = 2;

/// A score for each task.
pub(super) fn scores(name: &Name<'_>, rows: &[ScoreRow], established: Option<f64>) -> Markup {
    let height = ROW * count(rows.len());
    let drawn = html! {
        @for (place, row) in rows.iter().enumerate() { (score(row, ROW * count(place))) }
        @if let Some(points) = established {
            line.goal x1=(across(part(points))) x2=(across(part(points))) y1="0" y2=(em(height)) {}
        }
        (ticks(height, &["0", "50", "100"]))
    };
    frame(name, height + 1.6, &drawn)
}

fn score(row: &ScoreRow, y: f64) -> Markup {
    html! {
        (at(2.4, y + 1.0, &mark(row.mark)))
        (label(&row.label, 6.0, y + 1.35, ""))
        rect.track x="0" y=(em(y + 2.0)) width=(across(BARS)) height=(em(0.8)) {}
        @if let Some(points) = row.points {
            rect.bar x="0" y=(em(y + 2.0)) width=(across(part(points))) height=(em(0.8)) {}
            text.end x="100%" y=(em(y + 2.8)) { (row.end) }
        } @else {
            text.inside x="1%" y=(em(y + 2.75)) { (row.end) }
        }
        @if let Some([low, high]) = row.interval { (range(part(low), part(high), y + 2.4)) }
    }
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
    let mut y = 0.0;
    let mut drawn = Vec::new();
    for row in rows {
        let lines = label_lines(&row.label);
        let label_height = 1.25 * count(lines.len());
        drawn.push(html! {
            @for (at, line) in lines.iter().enumerate() {
                text.narrow[lines.len() > 1] x="0" y=(em(y + 1.05 + 1.25 * count(at))) { (line) }
            }
            @if lines.len() > 1 {
                text.wide x="0" y=(em(y + 1.05 + 1.25 * count(lines.len() - 1))) { (row.label) }
            }
            (segments(&row.counts, y + label_height + 0.35))
        });
        y += label_height + 2.5;
    }
    frame(name, y, &html! { @for row in &drawn { (row) } })
}

/// At most two lines, the second cut short where there are more words.
fn label_lines(text: &str) -> Vec<String> {
    let mut lines = wrapped(text, LINE_COLUMNS);
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            while columns(last) >= LINE_COLUMNS {
                last.pop();
            }
            last.push('…');
        }
    }
    lines
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
    let middle = BARS / 2.0;
    let height = ROW * count(rows.len());
    let drawn = html! {
        @for (place, row) in rows.iter().enumerate() {
            @let y = ROW * count(place);
            @let length = middle * row.points.abs() / furthest;
            @let left = if row.points < 0.0 { middle - length } else { middle };
            (label(&row.label, 0.0, y + 1.35, if row.is_total { "strong" } else { "" }))
            rect.bar[row.is_total].part[!row.is_total] x=(across(left)) y=(em(y + 1.9)) width=(across(length)) height=(em(0.9)) {}
            text.end.strong[row.is_total] x="100%" y=(em(y + 2.7)) { (row.end) }
            line.line x1=(across(middle)) x2=(across(middle)) y1=(em(y + 1.6)) y2=(em(y + 3.1)) {}
        }
    };
    frame(name, height, &drawn)
}

/// Where a score is, across.
fn part(points: f64) -> f64 {
    points.clamp(0.0, 100.0) * BARS / 100.0
}

#[expect(clippy::cast_precision_loss, reason = "rows and respondents are far fewer than 2^52")]
fn count(number: usize) -> f64 {
    number as f64
}
