//! A questionnaire on paper, for people without a screen: finished words in reading order, with room to tick and to
//! write. How a box or a line is drawn is not known here.

use crate::interview::Row;
use crate::message;
use crate::model::questionnaire::{Item, Questionnaire, Task};
use crate::text::{Catalogue, Message, shown};

/// Lines for an answer in one's own words.
const WRITING_LINES: usize = 3;

/// A questionnaire on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Code of the language of its words.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// What it is made for.
    pub purpose: String,
    /// What one should know before one begins: who reads it, and that nothing has to be answered.
    pub before: Part,
    /// How to fill it in.
    pub how: Part,
    /// What to write down about oneself.
    pub blanks: Vec<String>,
    /// Everything that is asked.
    pub sections: Vec<Section>,
    /// How to hand it in.
    pub hand_in: Part,
    /// For whoever types it in.
    pub typing: String,
    /// Which questionnaire it is, for the foot of the paper.
    pub imprint: String,
}

/// Sentences under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What they are about.
    pub heading: String,
    /// One after the other.
    pub sentences: Vec<String>,
    /// What stands before each line to write on.
    pub blanks: Vec<String>,
}

/// Questions that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What they are about.
    pub heading: String,
    /// Why they matter, and who should answer them.
    pub notes: Vec<String>,
    /// In the order they are asked.
    pub questions: Vec<Question>,
}

/// A question with room for its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its number among the statements; `None` for every other question.
    pub number: Option<usize>,
    /// Its id; empty where it has none.
    pub id: String,
    /// The question or statement.
    pub text: String,
    /// More words, and who is asked.
    pub notes: Vec<String>,
    /// Boxes to tick, one below the other.
    pub boxes: Vec<Tick>,
    /// Whether their words are short, so that they can stand side by side.
    pub short: bool,
    /// Boxes beside the others: for who does not know, and for what does not apply.
    pub aside: Vec<Tick>,
    /// What stands before a line for a comment; `None` where there is no room for one.
    pub comment: Option<String>,
    /// How many empty lines follow.
    pub lines: usize,
}

/// A box to tick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Its code; empty where it has none.
    pub code: String,
    /// What ticking it says.
    pub words: String,
    /// Whether there is a line after it for the reason.
    pub reason: bool,
}

impl Paper {
    /// The questionnaire on paper.
    pub fn of(questionnaire: &Questionnaire, catalogue: &Catalogue) -> Self {
        let say = |message: Message| catalogue.say(&message);
        let blank = |label: &Message| {
            let labelled = message!("labelled", label = label.clone(), value = "");
            catalogue.say(&labelled).trim_end().to_owned()
        };
        let part = |heading: Message, sentences: Vec<Message>, blanks: Vec<Message>| Part {
            heading: say(heading),
            sentences: sentences.iter().map(|sentence| catalogue.say(sentence)).collect(),
            blanks: blanks.iter().map(blank).collect(),
        };
        Self {
            language: questionnaire.language.clone(),
            title: questionnaire.title.clone(),
            purpose: say(message!("paper-purpose")),
            before: part(
                message!("paper-before"),
                vec![message!("paper-reader"), message!("paper-name"), message!("paper-safe")],
                vec![message!("paper-collector")],
            ),
            how: part(message!("paper-how"), how(questionnaire), Vec::new()),
            blanks: [message!("paper-date"), message!("paper-member"), message!("paper-code")]
                .iter()
                .map(blank)
                .collect(),
            sections: Asking { questionnaire, catalogue }.sections(),
            hand_in: part(
                message!("paper-hand-in"),
                vec![message!("paper-thanks"), message!("paper-fold")],
                vec![message!("paper-hand-to"), message!("paper-hand-by")],
            ),
            typing: say(message!("paper-typing")),
            imprint: say(message!(
                "paper-imprint",
                title = &questionnaire.title,
                id = &questionnaire.id,
                version = &questionnaire.version
            )),
        }
    }
}

fn how(questionnaire: &Questionnaire) -> Vec<Message> {
    let reasons = questionnaire.tasks.iter().flat_map(|task| &task.items).any(|item| item.not_applicable);
    let mut how = vec![message!("paper-how-tick"), message!("paper-how-dont-know")];
    if reasons {
        how.push(message!("paper-how-not-applicable"));
    }
    how.push(message!("paper-how-comment"));
    how
}

/// What is needed to put the questions into words.
struct Asking<'a> {
    questionnaire: &'a Questionnaire,
    catalogue: &'a Catalogue,
}

impl Asking<'_> {
    fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    fn sections(&self) -> Vec<Section> {
        let opening = Section {
            heading: self.say(&message!("paper-opening")),
            notes: Vec::new(),
            questions: self.path().into_iter().chain(self.declared()).collect(),
        };
        let about = Section {
            heading: self.say(&message!("about-heading")),
            notes: Vec::new(),
            questions: self.questionnaire.about.iter().map(about).collect(),
        };
        let mut number = 1;
        let tasks = self.questionnaire.tasks.iter().map(|task| {
            let section = self.task(task, number);
            number += task.items.len();
            section
        });
        let all = [opening, about].into_iter().chain(tasks.collect::<Vec<_>>());
        all.filter(|section| !section.questions.is_empty()).collect()
    }

    fn path(&self) -> Option<Question> {
        let paths = &self.questionnaire.paths;
        let ticks = paths.iter().map(|path| Tick {
            code: String::new(),
            words: self.say(&message!("paper-path", fact = &path.title, tasks = self.tasks(&path.tasks))),
            reason: false,
        });
        (!paths.is_empty()).then(|| open(&self.say(&message!("paper-ask-path")), ticks.collect()))
    }

    /// Ids of tasks as a person says them: all, from one to another, or one by one.
    fn tasks(&self, ids: &[String]) -> Message {
        let known: Vec<&String> = self.questionnaire.tasks.iter().map(|task| &task.id).collect();
        let start = known.iter().position(|id| Some(*id) == ids.first()).unwrap_or(0);
        let in_a_row = known.iter().skip(start).zip(ids).all(|(known, id)| *known == id);
        match ids {
            [first, .., last] if in_a_row && ids.len() == known.len() => {
                message!("paper-tasks-all", first = first, last = last)
            }
            [first, _, .., last] if in_a_row => message!("paper-tasks-range", first = first, last = last),
            _ => message!("paper-tasks", tasks = ids.to_vec()),
        }
    }

    fn declared(&self) -> Option<Question> {
        let stages = &self.questionnaire.stages;
        let more = [message!("declared-differs"), message!("declared-cannot-say")].map(|words| self.say(&words));
        let words = stages.iter().map(|stage| stage.sounds_like.clone()).chain(more);
        let ticks = words.map(|words| Tick { code: String::new(), words, reason: false });
        (!stages.is_empty()).then(|| open(&self.say(&message!("ask-declared")), ticks.collect()))
    }

    /// The statements of a task, numbered on from `first`, then its open questions.
    fn task(&self, task: &Task, first: usize) -> Section {
        let numbered = task.items.iter().zip(first..).map(|(item, number)| self.item(task, item, number));
        let reflections = task.reflections.iter().map(|asked| Question {
            id: asked.id.clone(),
            notes: vec![self.say(&message!("ask-reflection"))],
            lines: WRITING_LINES,
            ..open(&asked.text, Vec::new())
        });
        Section {
            heading: format!("{} {}", task.id, task.title),
            notes: [Some(task.why.clone()), self.asked_on(task)].into_iter().flatten().collect(),
            questions: numbered.chain(reflections).collect(),
        }
    }

    /// On which paths a task is asked, if not on all.
    fn asked_on(&self, task: &Task) -> Option<String> {
        let paths = &self.questionnaire.paths;
        let asking: Vec<_> = paths.iter().filter(|path| path.tasks.contains(&task.id)).collect();
        if asking.len() == paths.len() {
            return None;
        }
        if asking.is_empty() {
            return Some(self.say(&message!("paper-asked-never")));
        }
        let facts: Vec<String> = asking.iter().map(|path| self.say(&message!("quoted", words = &path.title))).collect();
        Some(self.say(&message!("paper-asked-on", facts = facts)))
    }

    fn item(&self, task: &Task, item: &Item, number: usize) -> Question {
        let scale = self.questionnaire.scale(task);
        let levels = scale.levels.iter().zip(&scale.codes).enumerate();
        let levels = levels.map(|(level, (label, code))| Tick {
            code: code.to_string(),
            words: Row::level(label, item.levels.get(level), self.catalogue).full,
            reason: false,
        });
        let tick = |words: String, reason| Tick { code: String::new(), words, reason };
        let not_applicable = || tick(self.say(&message!("paper-because", words = &scale.not_applicable)), true);
        let aside = [Some(tick(scale.dont_know.clone(), false)), item.not_applicable.then(not_applicable)];
        let only = (!item.asked_of.is_empty()).then(|| message!("paper-asked-of", roles = item.asked_of.clone()));
        let only = only.map(|only| self.say(&only));
        Question {
            number: Some(number),
            id: item.id.clone(),
            notes: item.help.iter().cloned().chain(only).collect(),
            aside: aside.into_iter().flatten().collect(),
            comment: Some(self.say(&message!("paper-comment"))),
            ..open(&item.text, levels.collect())
        }
    }
}

fn about(asked: &crate::model::questionnaire::About) -> Question {
    let ticks = asked.choices.iter().map(|choice| Tick { code: String::new(), words: choice.clone(), reason: false });
    Question { id: asked.id.clone(), short: true, ..open(&asked.text, ticks.collect()) }
}

/// A question that is only ticked.
fn open(text: &str, boxes: Vec<Tick>) -> Question {
    Question {
        number: None,
        id: String::new(),
        text: shown(text),
        notes: Vec::new(),
        boxes,
        short: false,
        aside: Vec::new(),
        comment: None,
        lines: 0,
    }
}
