//! What has changed over the checkpoints, with the change taken apart, and what was counted beside the scores.

use crate::message;
use crate::model::assessment::StageReading;
use crate::model::change::{Apart, Overall, Rest};
use crate::model::measure::Counted;
use crate::model::questionnaire::Measure;
use crate::model::score::Score;
use crate::report::apart::{self, signed};
use crate::report::chart::{Chart, CourseRow, Drawing, Key, PartRow, label};
use crate::report::computed::Report;
use crate::report::headline::named;
use crate::report::measures::{amount, entitled, measures as counted_once, over_time_table};
use crate::report::movement;
use crate::report::page::{Page, Table};
use crate::report::progress::Progress;
use crate::report::rules::established_from;
use crate::text::{Catalogue, Message};

/// What there is to say about the checkpoints up to the one that is reported.
#[derive(Clone, Copy, Debug)]
pub enum Course<'a, 'p> {
    /// It is the first with answers.
    First,
    /// There are several.
    Compared(&'p Progress<'a>),
    /// There are several, and they cannot be compared, for this reason.
    Incomparable(&'p Message),
}

/// Adds what has changed in full.
pub(super) fn course(page: &mut Page, course: Course<'_, '_>, catalogue: &Catalogue) {
    let Some(progress) = opened(page, course, catalogue) else { return };
    if movement::has_stages(progress) {
        page.chart(stages(progress, catalogue));
    }
    page.paragraph(&movement::compared(progress, catalogue));
    page.chart(tasks(progress, catalogue));
    page.points(&movement::notes(progress, catalogue));
    if let Some(apart) = &progress.change().apart {
        taken_apart(page, progress, apart, catalogue);
    }
    let left_out: Vec<String> =
        progress.change().left_out.iter().map(|left| catalogue.say(&movement::told(left))).collect();
    if !left_out.is_empty() {
        page.subheading(&catalogue.say(&message!("report-left-out-heading")));
        page.points(&left_out);
    }
}

/// Adds what has changed in sentences and lines.
pub(super) fn in_brief(page: &mut Page, course: Course<'_, '_>, catalogue: &Catalogue) {
    let Some(progress) = opened(page, course, catalogue) else { return };
    page.chart(tasks(progress, catalogue));
}

/// Adds what was counted, over the checkpoints where there are several.
pub(super) fn measures(page: &mut Page, report: &Report<'_>, course: Course<'_, '_>, catalogue: &Catalogue) {
    counted_once(page, report, catalogue);
    let Course::Compared(progress) = course else { return };
    let Some(table) = over_time_table(&progress.reports, catalogue) else { return };
    let rows: Vec<CourseRow> = report
        .beside
        .counted
        .iter()
        .filter_map(|counted| counted_course(progress, report, counted, catalogue))
        .collect();
    if !rows.is_empty() {
        page.chart(Chart {
            title: catalogue.say(&message!("handout-measures-course")),
            told: catalogue.say(&message!("handout-measures-told")),
            key: Vec::new(),
            drawing: Drawing::Courses { rows, ends: ends(progress, catalogue) },
            table,
            among: None,
        });
    }
}

/// Opens the section with what can be read out; gives what there is to draw.
fn opened<'a, 'p>(page: &mut Page, course: Course<'a, 'p>, catalogue: &Catalogue) -> Option<&'p Progress<'a>> {
    page.heading(&catalogue.say(&message!("handout-progress-heading")));
    match course {
        Course::First => {
            page.paragraph(&catalogue.say(&message!("handout-progress-first")));
            None
        }
        Course::Incomparable(why) => {
            page.paragraph(&catalogue.say(&message!("handout-progress-untold", why = why.clone())));
            None
        }
        Course::Compared(progress) => {
            page.paragraph(&movement::sentence(progress, catalogue));
            Some(progress)
        }
    }
}

fn stages(progress: &Progress<'_>, catalogue: &Catalogue) -> Chart {
    let say = |message: Message| catalogue.say(&message);
    let last = progress.reports.iter().map(|report| report.questionnaire.stages.len()).max().unwrap_or(2).max(2);
    let reading = |of: fn(&StageReading) -> usize| -> Vec<Option<f64>> {
        progress.reports.iter().map(|report| report.assessment.stage.as_ref().map(|stage| whole(of(stage)))).collect()
    };
    let row = |name: Message, values: Vec<Option<f64>>| CourseRow {
        label: label(&say(name)),
        end: values.last().copied().flatten().map_or(String::new(), |number| format!("{number:.0}")),
        values,
        room: [1.0, whole(last)],
        established: None,
    };
    let rows = vec![
        row(message!("report-column-working"), reading(|stage| stage.number)),
        row(message!("report-column-firm"), reading(|stage| stage.firm)),
    ];
    Chart {
        title: say(message!("handout-stages-course")),
        told: say(message!("handout-stages-told", last = last)),
        key: Vec::new(),
        drawing: Drawing::Courses { rows, ends: ends(progress, catalogue) },
        table: movement::checkpoints(progress, catalogue),
        among: None,
    }
}

fn tasks(progress: &Progress<'_>, catalogue: &Catalogue) -> Chart {
    let rows = progress.tasks().into_iter().map(|task| {
        let score = |report: &Report<'_>| report.task(&task.id)?.result.score();
        let values: Vec<Option<f64>> = progress.reports.iter().map(|report| score(report).map(Score::points)).collect();
        CourseRow {
            label: label(&format!("{} {}", task.id, task.title)),
            end: values.last().copied().flatten().map_or(String::new(), |points| catalogue.score(points)),
            values,
            room: [0.0, 100.0],
            established: progress.later().task(&task.id).map(|line| established_from(line.scale)),
        }
    });
    let rows: Vec<CourseRow> = rows.filter(|row| row.values.iter().any(Option::is_some)).collect();
    Chart {
        title: catalogue.say(&message!("handout-courses")),
        told: catalogue.say(&message!("handout-courses-told")),
        key: key(&rows, catalogue),
        drawing: Drawing::Courses { rows, ends: ends(progress, catalogue) },
        table: movement::tasks(progress, catalogue),
        among: None,
    }
}

/// From where on tasks count as established, if it is the same for all.
fn key(rows: &[CourseRow], catalogue: &Catalogue) -> Vec<(Key, String)> {
    let mut lines: Vec<f64> = rows.iter().filter_map(|row| row.established).collect();
    lines.dedup();
    match lines.as_slice() {
        [points] => {
            let said = message!("handout-key-established", points = catalogue.score(*points));
            vec![(Key::Established, catalogue.say(&said))]
        }
        _ => Vec::new(),
    }
}

fn taken_apart(page: &mut Page, progress: &Progress<'_>, apart: &Apart, catalogue: &Catalogue) {
    let Some(table) = apart::table(apart, catalogue) else { return };
    page.subheading(&catalogue.say(&message!("apart-heading")));
    page.paragraph(&movement::said(&apart::people(apart, catalogue), catalogue));
    if let Some(rows) = apart.overall.as_ref().and_then(|overall| parts(overall, catalogue)) {
        page.chart(parts_chart(rows, table, catalogue));
    }
    page.paragraph(&movement::said(&apart::single_tasks(progress, apart), catalogue));
    let notes = apart::notes(progress, apart);
    page.points(&notes.iter().map(|note| catalogue.say(note)).collect::<Vec<_>>());
}

fn parts_chart(rows: Vec<PartRow>, table: Table, catalogue: &Catalogue) -> Chart {
    Chart {
        title: catalogue.say(&message!("handout-parts")),
        told: catalogue.say(&message!("handout-parts-told")),
        key: Vec::new(),
        drawing: Drawing::Parts(rows),
        table,
        among: None,
    }
}

/// The difference of the means with its parts; `None` where it is not taken apart.
fn parts(overall: &Overall, catalogue: &Catalogue) -> Option<Vec<PartRow>> {
    let parts = overall.parts_points?;
    let row = |name: Message, points: f64, is_total: bool| PartRow {
        label: label(&catalogue.say(&name)),
        points,
        end: signed(points, catalogue),
        is_total,
    };
    let mut rows = vec![
        row(message!("handout-part-total"), overall.total_points, true),
        row(message!("handout-part-stayed"), parts.stayed, false),
    ];
    match parts.rest {
        Rest::Apart { joined, left, newly_scored } => {
            rows.push(row(message!("handout-part-joined"), joined, false));
            rows.push(row(message!("handout-part-left"), left, false));
            if newly_scored.abs() > 1e-9 {
                rows.push(row(message!("handout-part-newly"), newly_scored, false));
            }
        }
        Rest::CameAndWent(rest) => rows.push(row(message!("handout-part-came-and-went"), rest, false)),
    }
    Some(rows)
}

/// A measure over the checkpoints; `None` where it was counted only once.
fn counted_course(
    progress: &Progress<'_>,
    report: &Report<'_>,
    counted: &Counted,
    catalogue: &Catalogue,
) -> Option<CourseRow> {
    let of_report = |report: &Report<'_>| {
        let found = report.beside.counted.iter().find(|other| other.measure.id == counted.measure.id);
        found.map(|found| found.value.amount.number())
    };
    let values: Vec<Option<f64>> = progress.reports.iter().map(of_report).collect();
    let known: Vec<f64> = values.iter().flatten().copied().collect();
    let highest = known.iter().copied().fold(0.0, f64::max);
    let lowest = known.iter().copied().fold(0.0, f64::min);
    let measure: &Measure =
        report.questionnaire.measures.iter().find(|known| known.id == counted.measure.id).unwrap_or(&counted.measure);
    (known.len() > 1).then(|| CourseRow {
        label: label(&entitled(measure, catalogue)),
        values,
        room: [lowest, if highest > lowest { highest } else { lowest + 1.0 }],
        established: None,
        end: amount(&counted.value, catalogue),
    })
}

fn ends(progress: &Progress<'_>, catalogue: &Catalogue) -> [String; 2] {
    let name = |report: Option<&Report<'_>>| report.map_or(String::new(), |report| named(report.checkpoint, catalogue));
    [name(progress.reports.first()), name(progress.reports.last())].map(|name| label(&name))
}

#[expect(clippy::cast_precision_loss, reason = "stages are few")]
fn whole(number: usize) -> f64 {
    number as f64
}
