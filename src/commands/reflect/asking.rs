//! The story behind a score, asked for step by step: the story, what holds the score down, what lifts it up, why, why, why,
//! and the open questions of the task. Everything written is on the disk before anything else is asked.

use std::rc::Rc;

use crate::app::App;
use crate::error::{Exit, Failure, Problem, Result};
use crate::interview::{Action, Paragraph};
use crate::journal::{Journal, Stored, StoryDraft};
use crate::message;
use crate::model::assessment::Standing;
use crate::model::questionnaire::{Questionnaire, Reflection};
use crate::model::reflection::{Story, WHYS};
use crate::prompt::{Dialogue, Said, Stopped};
use crate::report::{Report, scored};
use crate::text::Message;

/// Asks for the story of a task, chosen first unless it is named, and keeps it; `None` if nothing was written.
///
/// # Errors
/// When nothing can be kept, or no reply will come; what was written by then is kept.
pub(super) fn ask(
    task: Option<&str>,
    journal: &Journal,
    stored: &Stored,
    asked: &Questionnaire,
    app: &mut App,
) -> Result<Option<Story>> {
    let report = Report::of(&journal.settings.organisation, &stored.checkpoint, asked, &stored.responses);
    let mut dialogue = Dialogue::new(app.prompt(), Rc::clone(&app.catalogue));
    let chosen = match task {
        Some(task) => Ok(Some(task.to_owned())),
        None => choose(&report, &mut dialogue, app),
    };
    let chosen = chosen.map_err(|stopped| stop(&stopped, None, app))?;
    let Some(line) = chosen.as_deref().and_then(|task| report.task(task)) else { return Ok(None) };
    let story = Story::blank(&(app.ids)(), &line.task.id, (app.clock)().moment);
    let heading = scored(&line, &app.catalogue);
    let steps = steps(&line.task.reflections);
    let keeping = Keeping { journal, checkpoint: &stored.checkpoint.id, draft: None };
    let mut telling = Telling { dialogue, heading, story, keeping };
    let ended = telling.tell(&steps);
    let story = telling.keeping.keep(telling.story)?;
    match ended {
        Ok(()) => Ok(story),
        Err(Trouble::Stopped(stopped)) => Err(stop(&stopped, story.as_ref(), app)),
        Err(Trouble::NotKept(failure)) => Err(failure),
    }
}

/// Has one of the tasks chosen that were asked about.
fn choose(report: &Report<'_>, dialogue: &mut Dialogue, app: &App) -> std::result::Result<Option<String>, Stopped> {
    let lines: Vec<_> = report.tasks().filter(|line| line.result.standing != Standing::NotAsked).collect();
    let rows: Vec<String> = lines.iter().map(|line| scored(line, &app.catalogue)).collect();
    let above = vec![dialogue.question(&message!("reflect-ask-task"))];
    Ok(match dialogue.choose(above, &rows, &[(Action::Leave, message!("action-leave-nothing"))])? {
        Said::Row(row) => lines.get(row).map(|line| line.task.id.clone()),
        Said::Act(_) => None,
    })
}

/// A part of a story.
#[derive(Clone, Copy)]
enum Step<'q> {
    Story,
    Holds,
    Lifts,
    Whys,
    Open(&'q Reflection),
}

fn steps(open: &[Reflection]) -> Vec<Step<'_>> {
    let first = [Step::Story, Step::Holds, Step::Lifts, Step::Whys];
    first.into_iter().chain(open.iter().map(Step::Open)).collect()
}

/// Why the telling ended before its end.
enum Trouble {
    Stopped(Stopped),
    NotKept(Failure),
}

impl From<Stopped> for Trouble {
    fn from(stopped: Stopped) -> Self {
        Self::Stopped(stopped)
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::NotKept(failure)
    }
}

/// Where what is written is kept on the way; nothing is made before there is something to keep.
struct Keeping<'a> {
    journal: &'a Journal,
    checkpoint: &'a str,
    draft: Option<StoryDraft>,
}

impl Keeping<'_> {
    fn put(&mut self, story: &Story) -> Result<()> {
        match &mut self.draft {
            Some(draft) => draft.put(story),
            None if story.is_blank() => Ok(()),
            None => {
                self.draft = Some(self.journal.begin_story(self.checkpoint, story)?);
                Ok(())
            }
        }
    }

    /// Keeps the story for good, if anything is said in it.
    fn keep(self, story: Story) -> Result<Option<Story>> {
        match self.draft {
            None => Ok(None),
            Some(draft) if story.is_blank() => draft.forget().map(|()| None),
            Some(draft) => draft.keep(&story).map(|()| Some(story)),
        }
    }
}

/// A story being told.
struct Telling<'a> {
    dialogue: Dialogue,
    heading: String,
    story: Story,
    keeping: Keeping<'a>,
}

impl Telling<'_> {
    /// Goes through the steps, back and forth, to the last or until the person leaves.
    fn tell(&mut self, steps: &[Step<'_>]) -> std::result::Result<(), Trouble> {
        let all = [
            (Action::Back, message!("action-back")),
            (Action::Skip, message!("reflect-go-on")),
            (Action::Leave, message!("action-leave")),
        ];
        let mut at = 0;
        while let Some(step) = steps.get(at).copied() {
            let actions = if at == 0 { &all[1..] } else { &all[..] };
            let written = self.written(step);
            let rows = if written.is_empty() {
                vec![self.say(&message!("write-row"))]
            } else {
                vec![self.say(&message!("reflect-more")), self.say(&message!("reflect-afresh"))]
            };
            let mut above = vec![Paragraph::Heading(self.heading.clone())];
            above.extend(self.asked(step));
            above.extend(written.iter().map(|words| self.dialogue.note(&message!("so-far-written", words = words))));
            match self.dialogue.choose(above, &rows, actions)? {
                Said::Act(Action::Back) => at = at.saturating_sub(1),
                Said::Act(Action::Leave) => return Ok(()),
                Said::Act(_) => at += 1,
                Said::Row(row) => {
                    if row == 1 {
                        self.take_out(step);
                    }
                    self.write(step)?;
                    at += 1;
                }
            }
        }
        Ok(())
    }

    /// Has a part written: a single text, or one after the other until a line stays empty. Each is kept at once.
    fn write(&mut self, step: Step<'_>) -> std::result::Result<(), Trouble> {
        loop {
            let (above, label) = self.line(step);
            let Some(words) = self.dialogue.write(above, &label)? else { return Ok(()) };
            match step {
                Step::Story => self.story.story = Some(joined(self.story.story.take(), &words)),
                Step::Holds => self.story.holds.push(words),
                Step::Lifts => self.story.lifts.push(words),
                Step::Whys => self.story.whys.push(words),
                Step::Open(open) => {
                    let before = self.story.open.remove(&open.id);
                    self.story.open.insert(open.id.clone(), joined(before, &words));
                }
            }
            self.keeping.put(&self.story)?;
            if matches!(step, Step::Story | Step::Open(_)) {
                return Ok(());
            }
        }
    }

    fn take_out(&mut self, step: Step<'_>) {
        match step {
            Step::Story => self.story.story = None,
            Step::Holds => self.story.holds.clear(),
            Step::Lifts => self.story.lifts.clear(),
            Step::Whys => self.story.whys.clear(),
            Step::Open(open) => drop(self.story.open.remove(&open.id)),
        }
    }

    /// What is written in a part so far.
    fn written(&self, step: Step<'_>) -> Vec<String> {
        match step {
            Step::Story => self.story.story.iter().cloned().collect(),
            Step::Holds => self.story.holds.clone(),
            Step::Lifts => self.story.lifts.clone(),
            Step::Whys => self.story.whys.clone(),
            Step::Open(open) => self.story.open.get(&open.id).cloned().into_iter().collect(),
        }
    }

    /// The question of a part, and what helps to answer it.
    fn asked(&self, step: Step<'_>) -> Vec<Paragraph> {
        let (question, note) = match step {
            Step::Story => (message!("reflect-ask-story"), message!("reflect-ask-story-note")),
            Step::Holds => (message!("reflect-ask-holds"), message!("reflect-ask-holds-note")),
            Step::Lifts => (message!("reflect-ask-lifts"), message!("reflect-ask-lifts-note")),
            Step::Whys => (message!("reflect-ask-why"), message!("reflect-ask-why-note", aim = WHYS)),
            Step::Open(open) => {
                let note = self.dialogue.note(&message!("ask-reflection"));
                return vec![Paragraph::Question(open.text.clone()), note];
            }
        };
        vec![self.dialogue.question(&question), self.dialogue.note(&note)]
    }

    /// What stands above a line that is written, and what it is called.
    fn line(&self, step: Step<'_>) -> (Vec<Paragraph>, Message) {
        let on = self.dialogue.note(&message!("reflect-empty-goes-on"));
        match step {
            Step::Story => (vec![on], message!("reflect-write-story")),
            Step::Holds => (vec![on], message!("reflect-write-holds")),
            Step::Lifts => (vec![on], message!("reflect-write-lifts")),
            Step::Open(_) => (vec![on], message!("write-open")),
            Step::Whys => {
                let count = self.story.whys.len();
                let before = self.story.whys.last().or(self.story.holds.first()).or(self.story.lifts.first());
                let question = match before {
                    Some(before) => message!("reflect-why-that", words = before),
                    None => message!("reflect-why-first"),
                };
                let place = if count < WHYS {
                    message!("reflect-why-place", position = count + 1, aim = WHYS)
                } else {
                    message!("reflect-why-enough", aim = WHYS)
                };
                (vec![self.dialogue.question(&question), self.dialogue.note(&place)], message!("reflect-write-why"))
            }
        }
    }

    fn say(&self, message: &Message) -> String {
        self.dialogue.say(message)
    }
}

/// What was written before with what was added to it.
fn joined(before: Option<String>, words: &str) -> String {
    before.map_or(words.to_owned(), |before| format!("{before} {words}"))
}

/// Says what is kept, and ends as an interrupted program does.
fn stop(stopped: &Stopped, kept: Option<&Story>, app: &mut App) -> Failure {
    app.note(&match kept {
        Some(story) => message!("reflect-stopped", task = &story.task),
        None => message!("reflect-nothing-kept"),
    });
    match stopped {
        Stopped::Interrupted | Stopped::Ended => Failure { problems: Vec::new(), exit: Exit::Interrupted },
        Stopped::Broken(error) => Problem::new(message!("prompt-broken", detail = error.to_string())).into(),
    }
}
