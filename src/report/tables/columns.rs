//! The columns of answers over the questionnaires of several checkpoints: every item and every question about the person
//! has one, called by its id, whenever it was asked.

use std::collections::BTreeSet;

use crate::message;
use crate::model::questionnaire::{Item, Questionnaire, Scale};
use crate::text::Catalogue;

/// What stands in the columns of answers.
pub(super) struct Columns {
    pub(super) checkpoint: String,
    pub(super) path: String,
    pub(super) about: Vec<About>,
    pub(super) declared: String,
    pub(super) items: Vec<Asked>,
}

/// A question about the person.
pub(super) struct About {
    pub(super) id: String,
    /// The name of its column.
    pub(super) name: String,
    /// What it asked last.
    pub(super) text: String,
}

/// An item.
pub(super) struct Asked {
    pub(super) id: String,
    /// The name of its column: its id, unless another that differs only by the case of its letters came before.
    pub(super) name: String,
    /// The name of the column that says what stands there.
    pub(super) status: String,
    /// How it was put, with what its codes stand for, and at which checkpoint first.
    said: Vec<(String, String)>,
}

impl Columns {
    /// The columns of these questionnaires, each with the checkpoint it was used at, the oldest first.
    pub(super) fn of<'a>(
        questionnaires: impl Iterator<Item = (&'a str, &'a Questionnaire)>,
        catalogue: &Catalogue,
    ) -> Self {
        let mut columns = Self {
            checkpoint: String::new(),
            path: String::new(),
            about: Vec::new(),
            declared: String::new(),
            items: Vec::new(),
        };
        for (checkpoint, questionnaire) in questionnaires {
            columns.add(checkpoint, questionnaire, catalogue);
        }
        columns.name();
        columns
    }

    fn add(&mut self, checkpoint: &str, questionnaire: &Questionnaire, catalogue: &Catalogue) {
        for question in &questionnaire.about {
            let text = question.text.clone();
            match self.about.iter_mut().find(|about| about.id == question.id) {
                Some(known) => known.text = text,
                None => self.about.push(About { id: question.id.clone(), name: String::new(), text }),
            }
        }
        for (task, item) in questionnaire.items() {
            let said = (checkpoint.to_owned(), statement(item, questionnaire.scale(task), catalogue));
            match self.items.iter_mut().find(|asked| asked.id == item.id) {
                Some(known) if known.said.last().is_some_and(|(_, last)| *last == said.1) => {}
                Some(known) => known.said.push(said),
                None => {
                    let (name, status) = (String::new(), String::new());
                    self.items.push(Asked { id: item.id.clone(), name, status, said: vec![said] });
                }
            }
        }
    }

    /// Names every column as no other is called; ids come before what is called by words of ours.
    fn name(&mut self) {
        let mut taken = BTreeSet::new();
        self.items.iter_mut().for_each(|asked| asked.name = free(&asked.id, &mut taken));
        self.about.iter_mut().for_each(|about| about.name = free(&about.id, &mut taken));
        for (name, wanted) in
            [(&mut self.checkpoint, "checkpoint"), (&mut self.path, "path"), (&mut self.declared, "declared_stage")]
        {
            *name = free(wanted, &mut taken);
        }
        self.items.iter_mut().for_each(|asked| asked.status = free(&format!("{}_status", asked.name), &mut taken));
    }
}

impl Asked {
    /// What it asks, with what its codes stand for; and what it asked before, where that was another thing.
    pub(super) fn about(&self, catalogue: &Catalogue) -> String {
        let mut said = self.said.iter().rev();
        let newest = said.next().map_or_else(String::new, |(_, statement)| statement.clone());
        said.fold(newest, |told, (checkpoint, statement)| {
            catalogue.say(&message!("table-statement-before", now = told, checkpoint = checkpoint, before = statement))
        })
    }
}

/// What an item asks, with what its codes stand for.
fn statement(item: &Item, scale: &Scale, catalogue: &Catalogue) -> String {
    let codes = scale.codes.iter().zip(&scale.levels).map(|(code, level)| format!("{code} = {level}"));
    let codes: Vec<String> = codes.collect();
    catalogue.say(&message!("table-statement", text = &item.text, codes = codes.join("; ")))
}

/// The wanted name, or the same with low lines after it where that one is taken, which it is from now on.
fn free(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = wanted.to_owned();
    while !taken.insert(name.to_lowercase()) {
        name.push('_');
    }
    name
}
