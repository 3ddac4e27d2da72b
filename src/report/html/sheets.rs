//! Paper as HTML: boxes and lines are drawn by the style. It decides nothing.

use maud::{Markup, html};

use crate::report::paper::{Paper, Part, Question, Section, Tick};

/// Everything between the beginning and the end of the body.
pub(super) fn body(paper: &Paper) -> Markup {
    html! {
        main {
            header {
                h1 { (paper.title) }
                p.purpose { (paper.purpose) }
                div.frame {
                    (part(&paper.before))
                    (part(&paper.how))
                }
                (blanks(&paper.blanks))
            }
            @for each in &paper.sections { (section(each)) }
            footer {
                div.frame { (part(&paper.hand_in)) }
                p.small { (paper.typing) }
                p.small { (paper.imprint) }
            }
        }
    }
}

fn part(part: &Part) -> Markup {
    html! {
        section.part {
            h2 { (part.heading) }
            ul { @for sentence in &part.sentences { li { (sentence) } } }
            (blanks(&part.blanks))
        }
    }
}

fn blanks(blanks: &[String]) -> Markup {
    html! {
        @if !blanks.is_empty() {
            div.blanks { @for blank in blanks { p { span { (blank) } span.line {} } } }
        }
    }
}

fn section(section: &Section) -> Markup {
    html! {
        section {
            div.opening {
                h2 { (section.heading) }
                @for note in &section.notes { p.why { (note) } }
            }
            @for each in &section.questions { (question(each)) }
        }
    }
}

fn question(question: &Question) -> Markup {
    html! {
        article {
            h3 {
                @if let Some(number) = question.number { span.number { (number) "." } " " }
                span.words { (question.text) }
                @if !question.id.is_empty() { " " span.id { (question.id) } }
            }
            @for note in &question.notes { p.note { (note) } }
            @if !question.boxes.is_empty() { ul.boxes.short[question.short] { @for each in &question.boxes { (tick(each)) } } }
            div.under {
                @if !question.aside.is_empty() { ul.aside { @for each in &question.aside { (tick(each)) } } }
                @if let Some(comment) = &question.comment { p.comment { span { (comment) } span.line {} } }
            }
            @for _ in 0..question.lines { p.writing {} }
        }
    }
}

fn tick(tick: &Tick) -> Markup {
    html! {
        li.reasoned[tick.reason] {
            span.box aria-hidden="true" {}
            @if !tick.code.is_empty() { span.code { (tick.code) } }
            span.words { (tick.words) }
            @if tick.reason { span.line {} }
        }
    }
}
