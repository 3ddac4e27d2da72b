//! The questions on paper, for where no script runs: boxes and lines are drawn by the style. The script draws the same in
//! the language that was chosen, see `script/paper.js`.

use maud::{Markup, html};

use super::edition::{Edition, ItemWords, TaskWords};

/// Empty lines for an answer in one's own words.
const WRITING_LINES: usize = 3;

/// The whole form on paper, in the language of an edition.
pub(super) fn draw(edition: &Edition) -> Markup {
    let say = |name: &str| edition.say.get(name).map_or("", String::as_str);
    html! {
        div.paper lang=(edition.language) dir=(edition.direction) {
            h1 { (say("heading")) }
            p.title { (edition.title) }
            p { (say("purpose")) }
            div.box {
                h2 { (say("who_sees")) }
                ul { @for name in ["collects", "others", "quoted", "unsafe", "paper_name"] { li { (say(name)) } } }
                h2 { (say("paper_how")) }
                ul {
                    @for name in ["paper_tick", "paper_dont_know", "paper_not_applicable", "paper_comment"] {
                        li { (say(name)) }
                    }
                }
            }
            @for name in ["paper_date", "member", "code"] { p.line { (say(name)) (say("colon")) } }
            (opening(edition))
            @for (first, task) in numbered(&edition.tasks) { (self::task(task, first, edition)) }
            div.box {
                h2 { (say("paper_hand_in")) }
                p { (say("paper_thanks")) " " (say("paper_fold")) }
                p.line { (say("paper_hand_to")) (say("colon")) }
            }
        }
    }
}

/// Every task with the number of its first statement.
fn numbered(tasks: &[TaskWords]) -> impl Iterator<Item = (usize, &TaskWords)> {
    tasks.iter().scan(1, |next, task| {
        let first = *next;
        *next += task.items.len();
        Some((first, task))
    })
}

fn opening(edition: &Edition) -> Markup {
    let say = |name: &str| edition.say.get(name).cloned().unwrap_or_default();
    let stages = edition.stages.iter().cloned().chain([say("differs"), say("cannot_say")]).collect::<Vec<_>>();
    html! {
        h2 { (say("paper_opening")) }
        @for about in &edition.about { (question(&about.text, &about.choices, true)) }
        @if !edition.paths.is_empty() { (question(&edition.path_question, &edition.paths, false)) }
        @if !edition.stages.is_empty() { (question(&say("declared"), &stages, false)) }
    }
}

fn question(text: &str, choices: &[String], short: bool) -> Markup {
    html! { div.q { h3 { (text) } ul.ticks.short[short] { @for choice in choices { li { (choice) } } } } }
}

fn task(task: &TaskWords, first: usize, edition: &Edition) -> Markup {
    html! {
        div.opening {
            h2 { (task.heading) }
            p { (task.why) }
            @if let Some(only) = &task.asked_on { p.only { (only) } }
        }
        @for (item, number) in task.items.iter().zip(first..) { (self::item(item, number, task, edition)) }
        @for open in &task.open {
            div.q { h3 { (open) } @for _ in 0..WRITING_LINES { p.line {} } }
        }
    }
}

fn item(item: &ItemWords, number: usize, task: &TaskWords, edition: &Edition) -> Markup {
    let say = |name: &str| edition.say.get(name).map_or("", String::as_str);
    html! {
        div.q {
            h3 { (number) ". " (item.text) }
            @if let Some(help) = &item.help { p.only { (help) } }
            @if let Some(only) = &item.asked_of { p.only { (only) } }
            ul.ticks {
                @for (level, label) in task.levels.iter().enumerate() { li { (self::level(label, item.levels.get(level), say("colon"))) } }
                li { (task.dont_know) }
                @if item.not_applicable { li.line { (say("because").replace("{words}", &task.not_applicable)) } }
            }
            p.line { (say("comment_line")) (say("colon")) }
        }
    }
}

/// A level's name with what one could see there; that alone where it begins with the name.
fn level(label: &str, described: Option<&String>, colon: &str) -> String {
    match described {
        None => label.to_owned(),
        Some(described) if described.to_lowercase().starts_with(&label.to_lowercase()) => described.clone(),
        Some(described) => format!("{label}{colon}{described}"),
    }
}
