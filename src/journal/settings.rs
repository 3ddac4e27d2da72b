//! `coready.toml`: what a journal is about, written for people who are no programmers. Where the
//! journal is, is not known here.

use std::collections::BTreeMap;

use super::names::check_name;
use super::reading::{Reading, tree};
use super::rules::{WrittenFloors, read_rules};
use crate::error::{Failure, Problem, Result, Source};
use crate::files;
use crate::message;
use crate::model::checkpoint::{Respondents, Rules};
use crate::text::{Catalogue, Message};

/// Name of the file that makes a folder a journal.
pub const FILE: &str = "coready.toml";

const FAMILY: &str = "coready/journal";
const VERSION: u32 = 1;

/// What `coready.toml` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Name of the organisation or coalition.
    pub organisation: String,
    /// Id of a shipped questionnaire, or a file relative to the journal.
    pub questionnaire: String,
    /// Who answers.
    pub respondents: Respondents,
    /// Language code; `None` for the environment's.
    pub language: Option<String>,
    /// What holds where each answers alone.
    pub rules: Rules,
}

impl Settings {
    /// Checks every value that a person typed.
    pub(super) fn check(&self) -> Result<()> {
        let texts = [
            Some((message!("journal-name-organisation"), &self.organisation)),
            Some((message!("journal-name-questionnaire"), &self.questionnaire)),
            self.language.as_ref().map(|language| (message!("journal-name-language"), language)),
        ];
        let problems: Vec<Problem> = texts
            .into_iter()
            .flatten()
            .filter_map(|(what, text)| check_name(what, text).err())
            .flat_map(|failure| failure.problems)
            .collect();
        if problems.is_empty() { Ok(()) } else { Err(Failure::from(problems)) }
    }

    /// The file's text, with an explanation above each value.
    pub(super) fn write(&self, catalogue: &Catalogue) -> Result<String> {
        let values = [
            (message!("journal-file-organisation"), "organisation", self.organisation.as_str()),
            (message!("journal-file-questionnaire"), "questionnaire", &self.questionnaire),
            (message!("journal-file-respondents"), "respondents", self.respondents.word()),
        ];
        let mut text = comment(catalogue, &message!("journal-file-intro"));
        text += &line("format", &format!("{FAMILY}/{VERSION}"))?;
        for (explanation, key, value) in values {
            text += "\n";
            text += &comment(catalogue, &explanation);
            text += &line(key, value)?;
        }
        let language = match &self.language {
            Some(language) => line("language", language)?,
            None => format!("# {}", line("language", "en")?),
        };
        text += &("\n".to_owned() + &comment(catalogue, &message!("journal-file-language")) + &language);
        Ok(if self.respondents == Respondents::Many { text + &self.write_rules(catalogue)? } else { text })
    }

    /// What holds where each answers alone; a table stands at the end.
    fn write_rules(&self, catalogue: &Catalogue) -> Result<String> {
        let balance =
            comment(catalogue, &message!("journal-file-balance")) + &line("balance", self.rules.balance.word())?;
        let floors = comment(catalogue, &message!("journal-file-floors"));
        let table = files::to_toml(&WrittenFloors::of(self.rules.floors))?;
        Ok(format!("\n{balance}\n{floors}[floors]\n{table}"))
    }
}

/// Reads `coready.toml`.
pub(super) fn read(source: &Source) -> Result<Settings> {
    let tree = tree(source)?;
    let mut reading = Reading::of(source);
    let Some(table) = reading.top(&tree) else { return reading.end(None) };
    if !reading.format(table, FAMILY, VERSION) {
        return reading.end(None);
    }
    let known = ["format", "organisation", "questionnaire", "respondents", "language", "balance", "floors", "measure"];
    reading.only(table, &known);
    let organisation = reading.words(table, "organisation");
    let organisation = reading.required(table, "organisation", organisation);
    let questionnaire = reading.words(table, "questionnaire");
    let questionnaire = reading.required(table, "questionnaire", questionnaire);
    let respondents = reading.respondents(table, "respondents");
    let respondents = reading.required(table, "respondents", respondents);
    let language = reading.words(table, "language");
    let rules = read_rules(&mut reading, table);
    let settings = || {
        Some(Settings {
            organisation: organisation?,
            questionnaire: questionnaire?,
            respondents: respondents?,
            language,
            rules,
        })
    };
    reading.end(settings())
}

/// A key and its value as a line of TOML, escaped as TOML asks.
fn line(key: &str, value: &str) -> Result<String> {
    files::to_toml(&BTreeMap::from([(key, value)]))
}

/// Words as a comment, a `#` before each line.
fn comment(catalogue: &Catalogue, words: &Message) -> String {
    catalogue.say(words).lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect()
}
