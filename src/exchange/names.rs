//! What questions and choices are called in the tables that other tools write. What they say is not known here.

use std::collections::BTreeSet;

use crate::model::questionnaire::{About, Questionnaire};

/// Names of questions given so far, in small letters: tools take names that differ in case only for a mistake.
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// Every id of a questionnaire is a name; `meta` belongs to the tools.
    pub(super) fn of(questionnaire: &Questionnaire) -> Self {
        let about = questionnaire.about.iter().map(|asked| &asked.id);
        let tasks = questionnaire.tasks.iter().map(|task| &task.id);
        let items = questionnaire.items().map(|(_, item)| &item.id);
        let open = questionnaire.tasks.iter().flat_map(|task| &task.reflections).map(|asked| &asked.id);
        let ids = about.chain(tasks).chain(items).chain(open).map(|id| id.to_lowercase());
        Self(ids.chain(["meta".to_owned()]).collect())
    }

    /// The wanted name, or the same with low lines after it where that one is an id.
    pub(super) fn own(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        while !self.0.insert(name.to_lowercase()) {
            name.push('_');
        }
        name
    }
}

/// Names for the choices of a question about the person, in their order: their words in small letters with low lines
/// between them, each once, without white space or quotes.
pub fn choices(about: &About) -> Vec<String> {
    let mut given = BTreeSet::new();
    about
        .choices
        .iter()
        .map(|choice| {
            let wanted = words(choice);
            let mut name = if wanted.is_empty() { "choice".to_owned() } else { wanted };
            while !given.insert(name.clone()) {
                name.push('_');
            }
            name
        })
        .collect()
}

fn words(text: &str) -> String {
    let text = text.to_lowercase();
    let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}
