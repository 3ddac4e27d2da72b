//! A questionnaire as a form: pages of questions, each with a name, its words in every language and a rule for when it
//! is asked. How a tool writes that down is not known here.

use super::editions::Editions;
use super::names::{self, Names};
use crate::message;
use crate::model::questionnaire::{About, Item, Questionnaire, ROLE, Reflection, Stage, Task};
use crate::text::{Catalogue, Language, Message};

/// The name of the answer that says someone does not know.
const DONT_KNOW: &str = "dk";

/// The name of the answer that says a statement does not apply.
const NOT_APPLICABLE: &str = "na";

/// The same words in every language of the form, in the order of [`Form::languages`].
pub(super) type Words = Vec<String>;

/// A form.
pub(super) struct Form {
    /// Id of the questionnaire.
    pub(super) id: String,
    /// Version of the questionnaire.
    pub(super) version: String,
    /// The source language first.
    pub(super) languages: Vec<Tongue>,
    /// Title shown to people.
    pub(super) title: Words,
    /// What it is for.
    pub(super) purpose: Note,
    /// The opening, then a page a task.
    pub(super) pages: Vec<Page>,
}

/// A language of the form.
pub(super) struct Tongue {
    /// Its code, such as `fr`.
    pub(super) code: String,
    /// What it calls itself; its code where the program does not speak it.
    pub(super) name: String,
}

/// Words that are no question.
pub(super) struct Note {
    /// Unlike that of any question.
    pub(super) name: String,
    /// What it says.
    pub(super) words: Words,
}

/// Questions that are shown together.
pub(super) struct Page {
    /// Unlike that of any question.
    pub(super) name: String,
    /// What they are about.
    pub(super) title: Words,
    /// Why they matter.
    pub(super) note: Option<Note>,
    /// When it is shown; `None` for always.
    pub(super) when: Option<When>,
    /// In the order they are asked.
    pub(super) questions: Vec<Question>,
}

/// A question.
pub(super) struct Question {
    /// The name of its column: the id where it has one.
    pub(super) name: String,
    /// The question.
    pub(super) text: Words,
    /// More words for who asks for help.
    pub(super) help: Option<Words>,
    /// The answers to choose one from; none for a question that is answered in words.
    pub(super) choices: Vec<Choice>,
    /// Whether the form goes on only with an answer.
    pub(super) required: bool,
    /// When it is asked; `None` for always.
    pub(super) when: Option<When>,
    /// What stands before the room for a comment; `None` without one.
    pub(super) comment: Option<Words>,
}

/// An answer one may choose.
pub(super) struct Choice {
    /// What the tool writes for it.
    pub(super) value: Value,
    /// What people read.
    pub(super) label: Words,
}

/// What a tool writes for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// The code of a level.
    Code(i64),
    /// Any other answer.
    Word(String),
}

/// A rule that looks at one question answered before: it holds where the answer is one of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct When {
    /// Its name.
    pub(super) question: String,
    /// The answers; none of them needs quoting.
    pub(super) values: Vec<String>,
    /// Whether it also holds without an answer.
    pub(super) or_empty: bool,
}

impl Form {
    /// The questionnaire as a form.
    pub(super) fn of(editions: &Editions) -> Self {
        let source = &editions.source;
        let said = std::iter::once(source).chain(&editions.others).map(Edition::of).collect();
        Asking { source, editions: said, names: Names::of(source) }.form()
    }
}

/// A questionnaire in one language, with the words of the program in it.
struct Edition<'a> {
    questionnaire: &'a Questionnaire,
    catalogue: Catalogue,
}

impl<'a> Edition<'a> {
    /// In a language that the program does not speak, its own words are English.
    fn of(questionnaire: &'a Questionnaire) -> Self {
        let language = Language::of_code(&questionnaire.language).unwrap_or_default();
        Self { questionnaire, catalogue: Catalogue::of(language) }
    }

    fn tongue(&self) -> Tongue {
        let code = &self.questionnaire.language;
        let spoken = Language::of_code(code).map(|_| self.catalogue.say(&message!("language-name")));
        Tongue { code: code.clone(), name: spoken.unwrap_or_else(|| code.clone()) }
    }
}

/// What is needed to put the questions into words.
struct Asking<'a> {
    source: &'a Questionnaire,
    editions: Vec<Edition<'a>>,
    names: Names,
}

impl<'a> Asking<'a> {
    fn form(mut self) -> Form {
        let path = self.names.own("path");
        let opening = self.opening(&path);
        let tasks: Vec<Page> = self.source.tasks.iter().map(|task| self.task(task, &path)).collect();
        Form {
            id: self.source.id.clone(),
            version: self.source.version.clone(),
            languages: self.editions.iter().map(Edition::tongue).collect(),
            title: self.words(|questionnaire| Some(questionnaire.title.clone())),
            purpose: Note { name: self.names.own("purpose"), words: self.say(&message!("paper-purpose")) },
            pages: std::iter::once(opening).filter(|page| !page.questions.is_empty()).chain(tasks).collect(),
        }
    }

    /// Words of the program.
    fn say(&self, message: &Message) -> Words {
        self.editions.iter().map(|edition| edition.catalogue.say(message)).collect()
    }

    /// Words of the questionnaire; what an edition does not have is said in the source language.
    fn words(&self, find: impl Fn(&Questionnaire) -> Option<String>) -> Words {
        let said = |edition: &Edition<'_>| find(edition.questionnaire).or_else(|| find(self.source));
        self.editions.iter().map(|edition| said(edition).unwrap_or_default()).collect()
    }

    fn opening(&mut self, path: &str) -> Page {
        let source = self.source;
        let declared = self.names.own("declared_stage");
        let about = source.about.iter().map(|asked| self.about(asked)).collect::<Vec<_>>();
        let first = (!source.paths.is_empty()).then(|| self.path(path));
        let declared = (!source.stages.is_empty()).then(|| self.declared(&declared));
        Page {
            name: self.names.own("opening"),
            title: self.say(&message!("paper-opening")),
            note: None,
            when: None,
            questions: first.into_iter().chain(declared).chain(about).collect(),
        }
    }

    fn path(&self, name: &str) -> Question {
        let general = self.say(&message!("ask-path"));
        let choices = self.source.paths.iter().map(|path| Choice {
            value: Value::Word(path.id.clone()),
            label: self.words(|said| said.path(&path.id).map(|path| path.title.clone())),
        });
        let text = match self.source.path_question {
            Some(_) => self.words(|said| said.path_question.clone()),
            None => general,
        };
        Question { required: true, choices: choices.collect(), ..asked(name, text) }
    }

    fn declared(&self, name: &str) -> Question {
        let stages = self.source.stages.iter().map(|stage| Choice {
            value: Value::Word(stage.number.to_string()),
            label: self.words(|said| same_stage(said, stage).map(|stage| stage.sounds_like.clone())),
        });
        let more = [("differs", message!("declared-differs")), ("cannot_say", message!("declared-cannot-say"))];
        let more = more.map(|(word, label)| Choice { value: Value::Word(word.to_owned()), label: self.say(&label) });
        Question { choices: stages.chain(more).collect(), ..asked(name, self.say(&message!("ask-declared"))) }
    }

    fn about(&self, about: &About) -> Question {
        let same = |said: &Questionnaire| said.about.iter().find(|other| other.id == about.id).cloned();
        let choices = names::choices(about).into_iter().enumerate().map(|(at, name)| Choice {
            value: Value::Word(name),
            label: self.words(|said| same(said).and_then(|about| about.choices.get(at).cloned())),
        });
        let choices = choices.collect();
        Question { choices, ..asked(&about.id, self.words(|said| same(said).map(|about| about.text))) }
    }

    fn task(&mut self, task: &'a Task, path: &str) -> Page {
        let why = self.names.own(&format!("{}_why", task.id));
        let items: Vec<Question> = task.items.iter().flat_map(|item| self.item(task, item)).collect();
        let open = task.reflections.iter().map(|asked| self.reflection(task, asked));
        Page {
            name: task.id.clone(),
            title: self.words(|said| said.task(&task.id).map(|task| format!("{} {}", task.id, task.title))),
            note: Some(Note { name: why, words: self.words(|said| said.task(&task.id).map(|task| task.why.clone())) }),
            when: self.on_paths(task, path),
            questions: items.into_iter().chain(open).collect(),
        }
    }

    /// On which paths a task is asked, if not on all. One that is on none is asked where there is no answer.
    fn on_paths(&self, task: &Task, path: &str) -> Option<When> {
        let asking = self.source.paths.iter().filter(|path| path.tasks.contains(&task.id));
        let values: Vec<String> = asking.map(|path| path.id.clone()).collect();
        let or_empty = values.is_empty();
        (values.len() < self.source.paths.len()).then(|| When { question: path.to_owned(), values, or_empty })
    }

    /// A statement, and where it may not apply the question for the reason.
    fn item(&mut self, task: &Task, item: &Item) -> Vec<Question> {
        let same = |said: &Questionnaire| said.item(&item.id).map(|(_, item)| item.clone());
        let when = self.of_roles(item);
        let help = item.help.as_ref().map(|_| self.words(|said| same(said).and_then(|item| item.help)));
        let statement = Question {
            help,
            choices: self.levels(task, item),
            when,
            comment: Some(self.say(&message!("paper-comment"))),
            ..asked(&item.id, self.words(|said| same(said).map(|item| item.text)))
        };
        let reason = item.not_applicable.then(|| Question {
            required: true,
            when: Some(When { question: item.id.clone(), values: vec![NOT_APPLICABLE.to_owned()], or_empty: false }),
            ..asked(&self.names.own(&format!("{}_reason", item.id)), self.say(&message!("write-reason")))
        });
        std::iter::once(statement).chain(reason).collect()
    }

    /// The described levels, else those of the scale, then what else one may say.
    fn levels(&self, task: &Task, item: &Item) -> Vec<Choice> {
        let described = |said: &Questionnaire, at: usize| {
            let (task, item) = said.item(&item.id)?;
            item.levels.get(at).or_else(|| said.scale(task).levels.get(at)).cloned()
        };
        let codes = self.source.scale(task).codes.iter().enumerate();
        let levels =
            codes.map(|(at, code)| Choice { value: Value::Code(*code), label: self.words(|said| described(said, at)) });
        let word = |word: &str, label| Choice { value: Value::Word(word.to_owned()), label };
        let dont_know = self.words(|said| said.task(&task.id).map(|task| said.scale(task).dont_know.clone()));
        let not_applicable = self.words(|said| said.task(&task.id).map(|task| said.scale(task).not_applicable.clone()));
        let not_applicable = item.not_applicable.then(|| word(NOT_APPLICABLE, not_applicable));
        levels.chain([word(DONT_KNOW, dont_know)]).chain(not_applicable).collect()
    }

    /// Which roles an item is asked of, if not of all. Who gives no role is asked everything.
    fn of_roles(&self, item: &Item) -> Option<When> {
        let role = self.source.about.iter().find(|about| about.id == ROLE)?;
        let named = role.choices.iter().zip(names::choices(role));
        let values = named.filter(|(choice, _)| item.asked_of.contains(choice)).map(|(_, name)| name).collect();
        (!item.asked_of.is_empty()).then(|| When { question: role.id.clone(), values, or_empty: true })
    }

    fn reflection(&self, task: &Task, open: &Reflection) -> Question {
        let same = |said: &Questionnaire| {
            let found = said.task(&task.id)?.reflections.iter().find(|other| other.id == open.id);
            found.map(|open| open.text.clone())
        };
        Question { help: Some(self.say(&message!("ask-reflection"))), ..asked(&open.id, self.words(same)) }
    }
}

fn same_stage<'a>(said: &'a Questionnaire, stage: &Stage) -> Option<&'a Stage> {
    said.stages.iter().find(|other| other.number == stage.number)
}

/// A question that anyone may leave, answered in words.
fn asked(name: &str, text: Words) -> Question {
    let name = name.to_owned();
    Question { name, text, help: None, choices: Vec::new(), required: false, when: None, comment: None }
}
