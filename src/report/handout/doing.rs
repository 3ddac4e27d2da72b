//! What will be done about the result: the plan as it may be handed round, in which nothing is called late.

use crate::message;
use crate::report::computed::Report;
use crate::report::page::Page;
use crate::report::plan::{open_lines, settled_points};
use crate::text::Catalogue;

/// Adds the plan; where there is none, that the next tasks are where it can begin.
pub(super) fn plan(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let say = |message| catalogue.say(&message);
    let plan = &report.beside.plan;
    page.heading(&say(message!("handout-plan-heading")));
    if plan.is_empty() {
        page.paragraph(&say(message!("handout-plan-none")));
        return;
    }
    if let Some(today) = report.beside.today {
        page.paragraph(&say(message!("handout-plan-day", day = catalogue.date(today))));
    }
    let open = open_lines(plan, catalogue);
    if open.is_empty() {
        page.paragraph(&say(message!("plan-none-open")));
    }
    page.points(&open);
    for (heading, lines) in settled_points(plan, catalogue) {
        page.subheading(&say(heading));
        page.points(&lines);
    }
}
