//! A questionnaire as a codebook: every item, level, code and rule, and what they stand on, for the appendix of an
//! evaluation. As a page, and as a table for statistics.

use super::page::{Cell, Column, Page, Table};
use super::rules;
use crate::error::Result;
use crate::message;
use crate::model::questionnaire::{Item, Questionnaire, Scale, Stage, Task};
use crate::text::{Catalogue, Message};

mod rows;

/// The codebook as a page. `digest` is the SHA-256 of the questionnaire as a checkpoint would keep it.
pub fn page(questionnaire: &Questionnaire, digest: &str, catalogue: &Catalogue) -> Page {
    let mut book = Book { page: Page::default(), questionnaire, catalogue };
    book.head(digest);
    book.rules();
    book.stages();
    book.paths();
    questionnaire.scales.iter().for_each(|scale| book.scale(scale));
    questionnaire.tasks.iter().for_each(|task| book.task(task));
    book.about();
    book.measures();
    book.practices();
    book.page
}

/// The codebook as CSV (RFC 4180, UTF-8): a row for each level of an item, and one for everything else.
///
/// # Errors
/// Never while it is written into memory.
pub fn csv(questionnaire: &Questionnaire, catalogue: &Catalogue) -> Result<String> {
    super::csv::write(&rows::of(questionnaire, catalogue))
}

struct Book<'a> {
    page: Page,
    questionnaire: &'a Questionnaire,
    catalogue: &'a Catalogue,
}

impl Book<'_> {
    fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    fn head(&mut self, digest: &str) {
        let of = self.questionnaire;
        self.page.title(&self.say(&message!("codebook-title", title = &of.title)));
        self.page.lead(&self.say(&message!("codebook-purpose")));
        let facts = [
            (message!("codebook-id"), of.id.clone()),
            (message!("codebook-version"), of.version.clone()),
            (message!("codebook-language"), of.language.clone()),
            (message!("codebook-sources"), self.catalogue.list(&of.sources)),
            (message!("codebook-digest"), digest.to_owned()),
        ];
        self.facts(facts);
        if rules::is_reading(of) {
            self.page.paragraph(&self.say(&message!("codebook-reading")));
        }
    }

    fn rules(&mut self) {
        let rules: Vec<String> = rules::of_all(self.questionnaire).iter().map(|rule| self.say(rule)).collect();
        self.page.section(&self.say(&message!("codebook-rules")), &rules);
    }

    fn stages(&mut self) {
        let stages = &self.questionnaire.stages;
        if stages.is_empty() {
            return;
        }
        self.page.heading(&self.say(&message!("codebook-stages")));
        let columns = vec![
            Column::whole(self.say(&message!("codebook-stage"))),
            Column::words(self.say(&message!("codebook-stage-title"))),
            Column::words(self.say(&message!("codebook-gate"))),
            Column::numbers(self.say(&message!("codebook-line"))),
            Column::whole(self.say(&message!("codebook-basis"))),
        ];
        let rows = stages.iter().map(|stage| self.stage_row(stage)).collect();
        self.page.table(Table { columns, rows, names: 1, times: 0..0 });
        let sounds = stages.iter().map(|stage| (stage.number.to_string(), stage.sounds_like.clone()));
        let sounds: Vec<_> = sounds.collect();
        self.page.paragraph(&self.say(&message!("codebook-declared")));
        self.page.facts(&sounds);
    }

    fn stage_row(&self, stage: &Stage) -> Vec<Cell> {
        let line = rules::line(stage).map(|line| self.catalogue.score(line)).unwrap_or_default();
        let basis = stage.basis.clone().unwrap_or_default();
        [stage.number.to_string(), stage.title.clone(), stage.gate.join(", "), line, basis].map(Cell::Text).to_vec()
    }

    fn paths(&mut self) {
        if self.questionnaire.paths.is_empty() {
            return;
        }
        self.page.heading(&self.say(&message!("codebook-paths")));
        self.page.paragraph(&self.say(&message!("codebook-paths-note")));
        let mut columns = vec![
            Column::whole(self.say(&message!("codebook-id"))),
            Column::words(self.say(&message!("codebook-path-fact"))),
            Column::words(self.say(&message!("codebook-path-tasks"))),
        ];
        let chooses = self.questionnaire.paths.iter().any(|path| path.wanted != path.tasks);
        if chooses {
            columns.push(Column::words(self.say(&message!("codebook-path-wanted"))));
        }
        let cells = |path: &crate::model::questionnaire::Path| {
            let cells = [path.id.clone(), path.title.clone(), path.tasks.join(", ")].into_iter();
            cells.chain(chooses.then(|| path.wanted.join(", "))).map(Cell::Text).collect()
        };
        let rows = self.questionnaire.paths.iter().map(cells).collect();
        self.page.table(Table { columns, rows, names: 1, times: 0..0 });
    }

    fn scale(&mut self, scale: &Scale) {
        self.page.heading(&self.say(&message!("codebook-scale", scale = &scale.id)));
        let established = scale.levels.get(scale.established).map(String::as_str).unwrap_or_default();
        let from = self.catalogue.score(rules::established_from(scale));
        self.page.paragraph(&self.say(&message!("codebook-scale-established", level = established, from = from)));
        self.page.table(self.levels(None, scale));
        let words =
            message!("codebook-scale-words", dont_know = &scale.dont_know, not_applicable = &scale.not_applicable);
        self.page.paragraph(&self.say(&words));
    }

    /// Codes, labels and points of the levels, and what is described for each.
    fn levels(&self, item: Option<&Item>, scale: &Scale) -> Table {
        let described = item.map(|item| item.levels.as_slice()).unwrap_or_default();
        let mut columns = vec![
            Column::numbers(self.say(&message!("codebook-code"))),
            Column::whole(self.say(&message!("codebook-level"))),
            Column::numbers(self.say(&message!("codebook-points"))),
        ];
        if !described.is_empty() {
            columns.push(Column::words(self.say(&message!("codebook-described"))));
        }
        let rows = scale.levels.iter().zip(&scale.codes).enumerate().map(|(level, (label, code))| {
            let points = self.catalogue.score(rules::points(item, level, scale));
            let cells = [code.to_string(), label.clone(), points].into_iter();
            cells.chain(described.get(level).cloned()).map(Cell::Text).collect()
        });
        Table { rows: rows.collect(), columns, names: 1, times: 0..0 }
    }

    fn task(&mut self, task: &Task) {
        let scale = self.questionnaire.scale(task);
        self.page.heading(&format!("{} {}", task.id, task.title));
        self.page.paragraph(&task.why);
        let stage = self.questionnaire.stage_of(&task.id).map(|stage| self.stage_name(stage));
        let line = self.questionnaire.stage_of(&task.id).and_then(rules::line);
        self.facts([
            (message!("codebook-stage"), stage.unwrap_or_default()),
            (message!("codebook-line"), line.map(|line| self.catalogue.score(line)).unwrap_or_default()),
            (message!("codebook-scale-name"), scale.id.clone()),
            (message!("codebook-weights"), rules::weights(task).to_string()),
        ]);
        for item in &task.items {
            self.item(task, item, scale);
        }
        for asked in &task.reflections {
            self.page.subheading(&asked.id);
            self.page.paragraph(&self.say(&message!("questionnaire-open", text = &asked.text)));
        }
    }

    fn stage_name(&self, stage: &Stage) -> String {
        let (number, title) = (stage.number, &stage.title);
        self.say(&match &stage.basis {
            Some(basis) => message!("codebook-task-stage-basis", number = number, title = title, basis = basis),
            None => message!("codebook-task-stage", number = number, title = title),
        })
    }

    fn item(&mut self, task: &Task, item: &Item, scale: &Scale) {
        self.page.subheading(&item.id);
        self.page.paragraph(&item.text);
        let floor = item.floor.and_then(|floor| scale.levels.get(floor)).cloned();
        let facts = [
            (message!("codebook-help"), item.help.clone().unwrap_or_default()),
            (message!("codebook-referent"), self.say(&message!("codebook-referents", word = item.referent.word()))),
            (message!("codebook-source"), item.source.clone().unwrap_or_default()),
            (message!("codebook-weight"), item.weight.to_string()),
            (message!("codebook-floor"), floor.unwrap_or_default()),
            (message!("codebook-rule"), rules::of_item(task, item, scale, self.catalogue).join(" ")),
            (message!("codebook-practices"), item.practices.join(", ")),
        ];
        self.facts(facts);
        self.page.table(self.levels(Some(item), scale));
    }

    fn about(&mut self) {
        let asked = &self.questionnaire.about;
        if asked.is_empty() {
            return;
        }
        self.page.heading(&self.say(&message!("codebook-about")));
        self.page.paragraph(&self.say(&message!("codebook-about-note")));
        for asked in asked {
            self.page.subheading(&asked.id);
            self.page.paragraph(&asked.text);
            self.page.points(&asked.choices);
        }
    }

    fn measures(&mut self) {
        let measures = &self.questionnaire.measures;
        if measures.is_empty() {
            return;
        }
        self.page.heading(&self.say(&message!("codebook-measures")));
        for measure in measures {
            self.page.subheading(&measure.id);
            self.page.paragraph(&measure.title);
            let better = measure.better.map(|better| self.say(&message!("codebook-betters", word = better.word())));
            self.facts([
                (message!("codebook-unit"), measure.unit.clone()),
                (message!("codebook-for-whom"), measure.for_whom.clone().unwrap_or_default()),
                (message!("codebook-better"), better.unwrap_or_default()),
            ]);
        }
    }

    fn practices(&mut self) {
        let practices = &self.questionnaire.practices;
        if practices.is_empty() {
            return;
        }
        self.page.heading(&self.say(&message!("codebook-practices")));
        self.page.paragraph(&self.say(&message!("codebook-practices-note")));
        let columns = vec![
            Column::whole(self.say(&message!("codebook-id"))),
            Column::words(self.say(&message!("codebook-practice-title"))),
            Column::words(self.say(&message!("codebook-source"))),
        ];
        let cells = |practice: &crate::model::questionnaire::Practice| {
            [practice.id.clone(), practice.title.clone(), practice.source.clone()].map(Cell::Text).to_vec()
        };
        let rows = practices.iter().map(cells).collect();
        self.page.table(Table { columns, rows, names: 1, times: 0..0 });
    }

    fn facts<const N: usize>(&mut self, facts: [(Message, String); N]) {
        let said: Vec<(String, String)> = facts.into_iter().map(|(label, value)| (self.say(&label), value)).collect();
        self.page.facts(&said);
    }
}
