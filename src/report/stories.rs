//! The stories behind the scores, told beside them. They are the coordinator's own words: nothing in them comes from an
//! answer, and nothing of them is scored.

use super::computed::{Report, TaskLine};
use super::page::Page;
use crate::message;
use crate::model::questionnaire::Task;
use crate::model::reflection::Story;
use crate::text::Catalogue;

/// Adds the stories of a checkpoint to its page, if there are any.
pub(super) fn stories(page: &mut Page, report: &Report<'_>, catalogue: &Catalogue) {
    let of_task = |line: &TaskLine<'_>| report.beside.stories.iter().any(|story| story.task == line.task.id);
    let told: Vec<TaskLine<'_>> = report.tasks().filter(of_task).collect();
    if told.is_empty() {
        return;
    }
    page.heading(&catalogue.say(&message!("report-stories-heading")));
    page.paragraph(&catalogue.say(&message!("report-stories-note")));
    for line in told {
        page.subheading(&scored(&line, catalogue));
        for story in report.beside.stories.iter().filter(|story| story.task == line.task.id) {
            page.paragraph(story.story.as_deref().unwrap_or_default());
            page.points(&forces(story, line.task, catalogue));
        }
    }
}

/// A task with its score, if it has one: `T3 Who belongs here: 48.4 of 100, preparing`.
pub fn scored(line: &TaskLine<'_>, catalogue: &Catalogue) -> String {
    let Some(scored) = line.scored() else { return line.name() };
    let (score, level) = (catalogue.score(scored.score.points()), line.level(scored.level));
    catalogue.say(&message!("report-story-task", task = line.name(), score = score, level = level))
}

fn forces(story: &Story, task: &Task, catalogue: &Catalogue) -> Vec<String> {
    let words = |text: &String| text.trim().to_owned();
    let holds = story.holds.iter().map(|force| message!("report-story-holds", force = words(force)));
    let lifts = story.lifts.iter().map(|force| message!("report-story-lifts", force = words(force)));
    let whys = story.whys.iter().enumerate().map(|(at, why)| match at {
        0 => message!("report-story-why", why = words(why)),
        _ => message!("report-story-why-again", why = words(why)),
    });
    let open = story.open.iter().map(|(id, answer)| {
        let asked = task.reflections.iter().find(|asked| asked.id == *id).map_or(id, |asked| &asked.text);
        message!("report-story-open", question = asked, answer = words(answer))
    });
    holds.chain(lifts).chain(whys).chain(open).map(|message| catalogue.say(&message)).collect()
}
