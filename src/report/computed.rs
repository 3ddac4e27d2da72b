//! Everything there is to say about one checkpoint, computed once. How it is worded and drawn
//! is not known here.

use super::voices::Voices;
use crate::content::nearest;
use crate::error::{Problem, Result};
use crate::message;
use crate::model::assessment::{Assessment, Scored, Standing, TaskResult};
use crate::model::beside::Beside;
use crate::model::checkpoint::Checkpoint;
use crate::model::many::{Many, What};
use crate::model::questionnaire::{About, Item, Path, Questionnaire, Scale, Stage, Task};
use crate::model::response::Response;
use crate::scoring;
use crate::text::shown;

/// One checkpoint, assessed.
#[derive(Clone, Debug, PartialEq)]
pub struct Report<'a> {
    /// Whose journal it is.
    pub organisation: &'a str,
    /// The occasion.
    pub checkpoint: &'a Checkpoint,
    /// The questionnaire as it was frozen for this checkpoint; answers speak its words.
    pub frozen: &'a Questionnaire,
    /// The same in the words that are shown.
    pub questionnaire: &'a Questionnaire,
    /// The answer sets everything follows from.
    pub responses: &'a [Response],
    /// What was said beside the levels.
    pub voices: Voices<'a>,
    /// What scoring finds.
    pub assessment: Assessment,
    /// What stands beside the answers and is never scored.
    pub beside: Beside,
    /// The question whose groups stand side by side on the pages, in the words that are shown.
    pub by: Option<&'a About>,
}

/// One task with everything known about it.
#[derive(Clone, Copy, Debug)]
pub struct TaskLine<'r> {
    /// The task.
    pub task: &'r Task,
    /// What its items are rated on.
    pub scale: &'r Scale,
    /// The stage it is linked to.
    pub stage: Option<&'r Stage>,
    /// What scoring found.
    pub result: &'r TaskResult,
}

/// The one word for where a task stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Outside the path.
    NotAsked,
    /// Not enough answers for a score.
    TooFew,
    /// Too few people have a score for it to be shown.
    Withheld,
    /// Established, while fewer than half of the respondents see it so.
    Contested,
    /// Established.
    Established,
    /// The score would do, but a floor item is below its floor.
    Floored,
    /// Not established so far.
    NotYet,
}

impl<'a> Report<'a> {
    /// Assesses the responses of a checkpoint against the questionnaire frozen for it.
    pub fn of(
        organisation: &'a str,
        checkpoint: &'a Checkpoint,
        questionnaire: &'a Questionnaire,
        responses: &'a [Response],
    ) -> Self {
        let assessment = scoring::assess(questionnaire, responses, checkpoint.many());
        let voices = Voices::of(questionnaire, responses, checkpoint.many());
        Self {
            organisation,
            checkpoint,
            frozen: questionnaire,
            questionnaire,
            responses,
            voices,
            assessment,
            by: None,
            beside: Beside::default(),
        }
    }

    /// The same report in other words: those of a translation of its questionnaire.
    #[must_use]
    pub fn said_in(self, translated: &'a Questionnaire) -> Self {
        let voices = Voices::of(translated, self.responses, self.checkpoint.many());
        let by = self.by.and_then(|by| translated.about.iter().find(|about| about.id == by.id));
        Self { questionnaire: translated, voices, by, ..self }
    }

    /// The same report with the groups of an attribute side by side, which is named by its id.
    ///
    /// # Errors
    /// When there is no such attribute, or only one answer set.
    pub fn seen_by(self, attribute: &str) -> Result<Self> {
        let known: Vec<&str> = self.questionnaire.about.iter().map(|about| about.id.as_str()).collect();
        if self.assessment.many.is_none() {
            let problem = Problem::new(message!("report-by-one", attribute = shown(attribute)));
            return Err(problem.hint(message!("report-by-one-hint")).into());
        }
        if known.is_empty() {
            return Err(Problem::new(message!("report-by-none", attribute = shown(attribute))).into());
        }
        let Some(by) = self.questionnaire.about.iter().find(|about| about.id == attribute) else {
            let problem = Problem::new(message!("report-by-unknown", attribute = shown(attribute)));
            return Err(problem.hint(nearest::all(&known)).into());
        };
        Ok(Self { by: Some(by), ..self })
    }

    /// The same with what stands beside the answers.
    #[must_use]
    pub fn with(self, beside: Beside) -> Self {
        Self { beside, ..self }
    }

    /// What only several respondents together can say; `None` where there is one answer set.
    pub fn many(&self) -> Option<&Many> {
        self.assessment.many.as_ref()
    }

    /// Whether something is withheld.
    pub fn withholds(&self, what: &What) -> bool {
        self.many().is_some_and(|many| many.withheld.iter().any(|withheld| withheld.what == *what))
    }

    /// Every task with its result, in the order of the model.
    pub fn tasks(&self) -> impl Iterator<Item = TaskLine<'_>> {
        self.questionnaire.tasks.iter().filter_map(|task| self.line(task))
    }

    /// One task with its result; `None` for an id that is not in the questionnaire.
    pub fn task(&self, id: &str) -> Option<TaskLine<'_>> {
        self.questionnaire.task(id).and_then(|task| self.line(task))
    }

    /// The stage of this number.
    pub fn stage(&self, number: usize) -> Option<&'a Stage> {
        self.questionnaire.stages.iter().find(|stage| stage.number == number)
    }

    /// Whether any task has a score.
    pub fn has_scores(&self) -> bool {
        self.assessment.tasks.iter().any(|result| result.score().is_some())
    }

    /// The path that was taken, where every response took the same. What each of many chose alone is not told.
    pub fn path(&self) -> Option<&'a Path> {
        if self.checkpoint.many().is_some() {
            return self.checkpoint.path.as_deref().and_then(|id| self.questionnaire.path(id));
        }
        let (first, others) = self.responses.split_first()?;
        let same = others.iter().all(|response| response.path == first.path);
        first.path.as_deref().filter(|_| same).and_then(|id| self.questionnaire.path(id))
    }

    /// Whether a task is wanted on the path that was taken; `None` where the path wants all it asks.
    pub fn wants(&self, task: &Task) -> Option<bool> {
        let path = self.path().filter(|path| path.wanted.len() < path.tasks.len())?;
        Some(path.wanted.contains(&task.id))
    }

    fn line<'r>(&'r self, task: &'r Task) -> Option<TaskLine<'r>> {
        let (scale, stage) = (self.questionnaire.scale(task), self.questionnaire.stage_of(&task.id));
        self.assessment.task(&task.id).map(|result| TaskLine { task, scale, stage, result })
    }
}

impl<'r> TaskLine<'r> {
    /// Where it stands, in one word.
    pub fn mark(&self) -> Mark {
        match &self.result.standing {
            Standing::NotAsked => Mark::NotAsked,
            Standing::Insufficient => Mark::TooFew,
            Standing::Withheld => Mark::Withheld,
            Standing::Scored(scored) if scored.established && scored.contested => Mark::Contested,
            Standing::Scored(scored) if scored.established => Mark::Established,
            Standing::Scored(scored) if scored.level >= self.scale.established => Mark::Floored,
            Standing::Scored(_) => Mark::NotYet,
        }
    }

    /// What there is beyond a score, for a task that has one.
    pub fn scored(&self) -> Option<&'r Scored> {
        match &self.result.standing {
            Standing::Scored(scored) => Some(scored),
            Standing::NotAsked | Standing::Insufficient | Standing::Withheld => None,
        }
    }

    /// The item of this id, if the task has it.
    pub fn item(&self, id: &str) -> Option<&'r Item> {
        self.task.items.iter().find(|item| item.id == id)
    }

    /// The words for a level of its scale.
    pub fn level(&self, level: usize) -> &'r str {
        self.scale.levels.get(level).map_or("", String::as_str)
    }

    /// Its id and title, as people know it: `T3 Who is affected`.
    pub fn name(&self) -> String {
        format!("{} {}", self.task.id, self.task.title)
    }
}
