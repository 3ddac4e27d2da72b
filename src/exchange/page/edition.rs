//! The questionnaire in one language as the page shows it: finished words in the order they are asked, together with the
//! page's own words in that language. Rules are not known here.

use std::collections::BTreeMap;

use serde::Serialize;

use super::words::{self, Spoken};
use crate::interview;
use crate::message;
use crate::model::questionnaire::{Item, Questionnaire, ROLE, Task};
use crate::text::{Catalogue, Language, Message};

/// Languages that are written from right to left (ISO 639).
const RIGHT_TO_LEFT: [&str; 13] = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];

/// How many practices of an item the page may show.
const PRACTICES_OF_AN_ITEM: usize = 2;

/// The words of the page in one language. Lists are in the order of the questionnaire.
#[derive(Serialize)]
pub(super) struct Edition {
    /// Code of the questionnaire's language.
    pub(super) language: String,
    /// `rtl` or `ltr`.
    pub(super) direction: &'static str,
    /// Code of the language of the page's own words: English where the program does not speak the other.
    pub(super) spoken: String,
    /// What the language calls itself.
    pub(super) name: String,
    /// Title of the questionnaire.
    pub(super) title: String,
    /// How much is asked, where that does not depend on the path chosen.
    pub(super) size: Option<String>,
    /// The question that the paths answer.
    pub(super) path_question: String,
    /// The facts that choose the path, each with how much is asked.
    pub(super) paths: Vec<String>,
    /// What each stage sounds like.
    pub(super) stages: Vec<String>,
    /// The questions about the person.
    pub(super) about: Vec<About>,
    /// The tasks.
    pub(super) tasks: Vec<TaskWords>,
    /// The practices, in the order of the questionnaire's.
    pub(super) practices: Vec<[String; 2]>,
    /// The page's own words by what they are for.
    pub(super) say: BTreeMap<&'static str, String>,
}

/// A question about the person.
#[derive(Serialize)]
pub(super) struct About {
    pub(super) text: String,
    pub(super) choices: Vec<String>,
}

/// A task.
#[derive(Serialize)]
pub(super) struct TaskWords {
    /// With its stage, if it has one.
    pub(super) heading: String,
    pub(super) why: String,
    /// Who fills it in on paper, if not everybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) asked_on: Option<String>,
    /// Names of the levels, with a capital.
    pub(super) levels: Vec<String>,
    pub(super) dont_know: String,
    pub(super) not_applicable: String,
    pub(super) items: Vec<ItemWords>,
    /// The open questions.
    pub(super) open: Vec<String>,
}

/// A statement.
#[derive(Serialize)]
pub(super) struct ItemWords {
    pub(super) text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) help: Option<String>,
    /// Whether one may say that it does not apply.
    #[serde(skip)]
    pub(super) not_applicable: bool,
    /// Who fills it in on paper, if not everybody; the script knows it from the rules.
    #[serde(skip)]
    pub(super) asked_of: Option<String>,
    /// What one could see at each level; none where only their names are given.
    pub(super) levels: Vec<String>,
}

/// What the page has of a questionnaire: where the path is fixed, the tasks on that path and no path; of the practices
/// those that it may show.
pub(super) fn on_path(questionnaire: &Questionnaire, path: Option<&str>) -> Questionnaire {
    let mut asked = questionnaire.clone();
    if let Some(path) = path.and_then(|id| questionnaire.path(id)) {
        asked.tasks.retain(|task| path.tasks.contains(&task.id));
        asked.paths.clear();
    }
    let items = asked.tasks.iter_mut().flat_map(|task| &mut task.items);
    items.for_each(|item| item.practices.truncate(PRACTICES_OF_AN_ITEM));
    let led_to = |id: &String| asked.tasks.iter().flat_map(|task| &task.items).any(|item| item.practices.contains(id));
    asked.practices.retain(|practice| led_to(&practice.id));
    asked
}

impl Edition {
    /// The words for a questionnaire, whose roles are named as in `source`. In a language that the program does not speak,
    /// its own words are English.
    pub(super) fn of(questionnaire: &Questionnaire, source: &Questionnaire, spoken: &Spoken<'_>) -> Self {
        let known = Language::of_code(&questionnaire.language);
        let catalogue = Catalogue::of(known.unwrap_or_default());
        let name = known.map(|_| catalogue.say(&message!("language-name")));
        let said = Words { questionnaire, source, catalogue: &catalogue };
        Self {
            language: questionnaire.language.clone(),
            direction: direction(&questionnaire.language),
            spoken: known.map_or("en", |_| &questionnaire.language).to_owned(),
            name: name.unwrap_or_else(|| questionnaire.language.clone()),
            title: questionnaire.title.clone(),
            size: questionnaire.paths.is_empty().then(|| said.size(questionnaire.tasks.iter())),
            path_question: questionnaire.path_question.clone().unwrap_or_else(|| said.say(&message!("ask-path"))),
            paths: said.paths(),
            stages: questionnaire.stages.iter().map(|stage| stage.sounds_like.clone()).collect(),
            about: said.about(),
            tasks: questionnaire.tasks.iter().map(|task| said.task(task)).collect(),
            practices: said.practices(),
            say: words::said(spoken, &catalogue),
        }
    }
}

fn direction(language: &str) -> &'static str {
    let primary = language.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    if RIGHT_TO_LEFT.contains(&primary.as_str()) { "rtl" } else { "ltr" }
}

struct Words<'a> {
    questionnaire: &'a Questionnaire,
    source: &'a Questionnaire,
    catalogue: &'a Catalogue,
}

impl Words<'_> {
    fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    fn size<'t>(&self, tasks: impl Iterator<Item = &'t Task>) -> String {
        let items: usize = tasks.map(|task| task.items.len()).sum();
        self.say(&message!("path-size", items = items, minutes = interview::minutes(items)))
    }

    fn paths(&self) -> Vec<String> {
        let paths = self.questionnaire.paths.iter().map(|path| {
            let tasks = self.questionnaire.tasks.iter().filter(|task| path.tasks.contains(&task.id));
            format!("{} ({})", path.title, self.size(tasks))
        });
        paths.collect()
    }

    fn about(&self) -> Vec<About> {
        let about = self.questionnaire.about.iter();
        about.map(|asked| About { text: asked.text.clone(), choices: asked.choices.clone() }).collect()
    }

    fn practices(&self) -> Vec<[String; 2]> {
        let practices = self.questionnaire.practices.iter();
        practices.map(|practice| [practice.title.clone(), practice.first_step.clone()]).collect()
    }

    fn task(&self, task: &Task) -> TaskWords {
        let scale = self.questionnaire.scale(task);
        TaskWords {
            heading: self.heading(task),
            why: task.why.clone(),
            asked_on: self.asked_on(task),
            levels: scale.levels.iter().map(|label| capital(label)).collect(),
            dont_know: capital(&scale.dont_know),
            not_applicable: capital(&scale.not_applicable),
            items: task.items.iter().map(|item| self.item(item)).collect(),
            open: task.reflections.iter().map(|open| open.text.clone()).collect(),
        }
    }

    fn heading(&self, task: &Task) -> String {
        let (id, title) = (task.id.as_str(), task.title.as_str());
        match self.questionnaire.stage_of(&task.id) {
            Some(stage) => self.say(&message!(
                "item-heading-stage",
                number = stage.number,
                stage = stage.title.as_str(),
                task = id,
                title = title
            )),
            None => self.say(&message!("item-heading", task = id, title = title)),
        }
    }

    /// On which paths a task is asked, if not on all.
    fn asked_on(&self, task: &Task) -> Option<String> {
        let paths = &self.questionnaire.paths;
        let asking: Vec<_> = paths.iter().filter(|path| path.tasks.contains(&task.id)).collect();
        let facts = asking.iter().map(|path| self.say(&message!("quoted", words = &path.title)));
        match asking.len() {
            all if all == paths.len() => None,
            0 => Some(self.say(&message!("paper-asked-never"))),
            _ => Some(self.say(&message!("paper-asked-on", facts = facts.collect::<Vec<_>>()))),
        }
    }

    fn item(&self, item: &Item) -> ItemWords {
        let only = (!item.asked_of.is_empty()).then(|| message!("paper-asked-of", roles = self.roles(item)));
        ItemWords {
            text: item.text.clone(),
            help: item.help.clone(),
            not_applicable: item.not_applicable,
            asked_of: only.map(|only| self.say(&only)),
            levels: item.levels.clone(),
        }
    }

    /// The roles that an item is asked of, which it names in the words of the source.
    fn roles(&self, item: &Item) -> Vec<String> {
        let choices = |said: &Questionnaire| {
            let role = said.about.iter().find(|about| about.id == ROLE);
            role.map(|role| role.choices.clone()).unwrap_or_default()
        };
        let named = choices(self.source).into_iter().zip(choices(self.questionnaire));
        named.filter(|(source, _)| item.asked_of.contains(source)).map(|(_, said)| said).collect()
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
