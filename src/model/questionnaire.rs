//! The instrument: stages, tasks, items, scales, paths and practices, after every reference
//! in it was checked. How it is written in TOML is known to `content` alone.

/// A questionnaire in one language whose references all lead somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire {
    /// Equals the file name without its ending.
    pub id: String,
    /// Version of the content, such as `1.0.0`.
    pub version: String,
    /// Language code of every text in it, such as `en`.
    pub language: String,
    /// Title shown to people.
    pub title: String,
    /// Short names of the texts it stands on.
    pub sources: Vec<String>,
    /// At least one.
    pub scales: Vec<Scale>,
    /// The question that the paths answer; a general one is asked where there is none.
    pub path_question: Option<String>,
    /// Which tasks can be asked together; empty where everything is always asked.
    pub paths: Vec<Path>,
    /// Numbered 1 to n in this order; empty for a profile of scores without stages.
    pub stages: Vec<Stage>,
    /// In the order of the model; at least one.
    pub tasks: Vec<Task>,
    /// Attributes of a respondent, always optional to answer.
    pub about: Vec<About>,
    /// What is counted outside the answers, to see whether anyone is better off.
    pub measures: Vec<Measure>,
    /// Every practice an item leads to.
    pub practices: Vec<Practice>,
}

/// What items are rated on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Unique among scales.
    pub id: String,
    /// Labels from the lowest to the highest; at least two.
    pub levels: Vec<String>,
    /// The level, counted from 0, from which a task counts as established; at least 1.
    pub established: usize,
    /// Words for a respondent who does not know.
    pub dont_know: String,
    /// Words for an item that does not apply.
    pub not_applicable: String,
    /// The numbers other tools write for the levels; as many as levels.
    pub codes: Vec<i64>,
}

/// Which tasks are asked, chosen by a fact about the collaboration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Unique among paths.
    pub id: String,
    /// The fact, as a person would say it.
    pub title: String,
    /// Ids of the tasks asked.
    pub tasks: Vec<String>,
    /// Ids of those among them that whoever takes this path wants; the others are looked at and never recommended.
    pub wanted: Vec<String>,
}

/// A stage of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// From 1.
    pub number: usize,
    /// Title shown to people.
    pub title: String,
    /// A sentence in which a collaboration can recognise itself.
    pub sounds_like: String,
    /// Ids of the tasks linked to it; empty for the last stage only.
    pub gate: Vec<String>,
    /// From which score on a task of the gate counts as being worked at; `None` for the first and last stage.
    pub working: Option<Line>,
    /// Whether the linking is published or our reading.
    pub basis: Option<String>,
}

/// A line on the scale of scores, in thousandths of a point: 0 to 100,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line(pub u32);

/// A task of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Unique among all ids, such as `T3`.
    pub id: String,
    /// Title shown to people.
    pub title: String,
    /// Why it is worth doing.
    pub why: String,
    /// Position of its scale in [`Questionnaire::scales`].
    pub scale: usize,
    /// At least one.
    pub items: Vec<Item>,
    /// Open questions, never scored.
    pub reflections: Vec<Reflection>,
}

/// One statement to rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Unique among all ids, such as `T3_lived_experience`.
    pub id: String,
    /// The statement.
    pub text: String,
    /// More words for who asks for help.
    pub help: Option<String>,
    /// The text it stands on, such as `scsc practice 8`.
    pub source: Option<String>,
    /// Whom the statement is about.
    pub referent: Referent,
    /// What one could see at each level; as many as the scale has levels, or none.
    pub levels: Vec<String>,
    /// Ids of the practices it leads to.
    pub practices: Vec<String>,
    /// 1 to 10; the weights of a task's scored items make at most 40 together.
    pub weight: u32,
    /// Whether the highest level is the least desirable one.
    pub reverse: bool,
    /// Whether a respondent may say, with a reason, that it does not apply.
    pub not_applicable: bool,
    /// The (mirrored) level, counted from 0, below which its task is not established whatever the mean.
    pub floor: Option<usize>,
    /// The roles that are asked; empty for everybody.
    pub asked_of: Vec<String>,
    /// Whether it counts towards the score.
    pub scored: bool,
}

/// Whom a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Referent {
    /// The respondent's own organisation: members differ in situation, they do not disagree.
    OwnOrganisation,
    /// This collaboration.
    Collaboration,
    /// Whoever convenes it.
    Convener,
}

/// An open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reflection {
    /// Unique among all ids.
    pub id: String,
    /// The question.
    pub text: String,
}

/// A question about the respondent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Unique among all ids; `role` is the one that `asked_of` speaks of.
    pub id: String,
    /// The question.
    pub text: String,
    /// The answers one may choose; at least two.
    pub choices: Vec<String>,
}

/// Something to count outside the answers: is anyone better off?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Unique among all ids.
    pub id: String,
    /// Title shown to people.
    pub title: String,
    /// What a value counts, such as `families` or `percent`.
    pub unit: String,
    /// Whose lives it looks at.
    pub for_whom: Option<String>,
    /// Which way is better, if one is.
    pub better: Option<Better>,
}

/// Which way of a measure is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// More of it.
    Higher,
    /// Less of it.
    Lower,
}

/// A recommended way of doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    /// Unique among practices.
    pub id: String,
    /// Title shown to people.
    pub title: String,
    /// Two or three sentences.
    pub summary: String,
    /// Something that fits in a week.
    pub first_step: String,
    /// Who should be in the room.
    pub who: String,
    /// How much it takes.
    pub effort: Effort,
    /// The text it stands on.
    pub source: String,
}

/// How much a practice takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Days, and nobody's leave is needed.
    Small,
    /// Weeks, and a decision.
    Medium,
    /// Months, and money or rules.
    Large,
}

/// The about-question whose answer decides which items with `asked_of` are asked.
pub const ROLE: &str = "role";

/// No questionnaire has more tasks.
pub const MOST_TASKS: usize = 64;

/// No scale has more levels.
pub const MOST_LEVELS: usize = 1000;

impl Questionnaire {
    /// The task of this id.
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == id)
    }

    /// The item of this id, with its task.
    pub fn item(&self, id: &str) -> Option<(&Task, &Item)> {
        self.tasks.iter().find_map(|task| task.items.iter().find(|item| item.id == id).map(|item| (task, item)))
    }

    /// Every item with its task, in the order of the model.
    pub fn items(&self) -> impl Iterator<Item = (&Task, &Item)> {
        self.tasks.iter().flat_map(|task| task.items.iter().map(move |item| (task, item)))
    }

    /// The path of this id.
    pub fn path(&self, id: &str) -> Option<&Path> {
        self.paths.iter().find(|path| path.id == id)
    }

    /// The practice of this id.
    pub fn practice(&self, id: &str) -> Option<&Practice> {
        self.practices.iter().find(|practice| practice.id == id)
    }

    /// The scale a task's items are rated on.
    pub fn scale(&self, task: &Task) -> &Scale {
        &self.scales[task.scale]
    }

    /// The stage a task is linked to.
    pub fn stage_of(&self, task: &str) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.gate.iter().any(|id| id == task))
    }
}

impl Scale {
    /// The highest level, counted from 0; at least 1.
    pub fn top(&self) -> usize {
        self.levels.len() - 1
    }
}

impl Item {
    /// A level as it counts towards the score: mirrored for a reversed item. `top` is the scale's highest level.
    pub fn mirrored(&self, level: usize, top: usize) -> usize {
        if self.reverse { top - level } else { level }
    }
}

impl Item {
    /// Whether both ask the same: their text, levels and direction are the same after folding white space.
    pub fn asks_the_same_as(&self, other: &Self) -> bool {
        let alike = |one: &String, other: &String| one.split_whitespace().eq(other.split_whitespace());
        alike(&self.text, &other.text)
            && self.levels.len() == other.levels.len()
            && self.levels.iter().zip(&other.levels).all(|(one, other)| alike(one, other))
            && self.reverse == other.reverse
    }
}

impl Referent {
    /// The word used in files: `own-organisation`, `collaboration` or `convener`.
    pub fn word(self) -> &'static str {
        match self {
            Self::OwnOrganisation => "own-organisation",
            Self::Collaboration => "collaboration",
            Self::Convener => "convener",
        }
    }
}

impl Better {
    /// The word used in files: `higher` or `lower`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Lower => "lower",
        }
    }
}

impl Effort {
    /// The word used in files: `small`, `medium` or `large`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }
}
