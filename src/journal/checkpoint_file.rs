//! `checkpoint.toml` and `closed.toml`: what is kept of an occasion of assessment. Which folder they
//! stand in is not known here.

use serde::Serialize;

use super::reading::{Reading, Table, tree};
use super::rules::{WrittenFloors, read_rules};
use crate::error::{Result, Source};
use crate::files;
use crate::message;
use crate::model::checkpoint::{Respondents, Rules};
use crate::time::Moment;

/// Name of the file that makes a folder a checkpoint.
pub(super) const FILE: &str = "checkpoint.toml";
/// Name of the frozen copy beside it.
pub(super) const QUESTIONNAIRE: &str = "questionnaire.toml";
/// Name of the file that closes a checkpoint.
pub(super) const CLOSED: &str = "closed.toml";
/// Name of the folder that holds the answer sets.
pub(super) const RESPONSES: &str = "responses";

const FAMILY: &str = "coready/checkpoint";
const CLOSED_FAMILY: &str = "coready/closed";
const VERSION: u32 = 1;

const KEYS: [&str; 10] =
    ["format", "label", "opened", "path", "respondents", "invited", "balance", "coready", "questionnaire", "floors"];

/// What `checkpoint.toml` says.
pub(super) struct CheckpointFile {
    pub(super) label: Option<String>,
    pub(super) opened: Moment,
    pub(super) path: Option<String>,
    pub(super) respondents: Respondents,
    pub(super) invited: Option<usize>,
    /// One answer set needs none of them; the format keeps the floors all the same.
    pub(super) rules: Rules,
    pub(super) questionnaire: Identity,
}

/// Which questionnaire, to the byte.
pub(super) struct Identity {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) digest: String,
}

/// What `closed.toml` says.
pub(super) struct Closed {
    pub(super) at: Moment,
    /// The answer set that closed it, which is created right after: who closes first may store.
    pub(super) response: Option<String>,
}

#[derive(Serialize)]
struct Written<'a> {
    format: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    opened: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    respondents: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    invited: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    balance: Option<&'a str>,
    coready: &'a str,
    questionnaire: WrittenIdentity<'a>,
    floors: WrittenFloors,
}

#[derive(Serialize)]
struct WrittenIdentity<'a> {
    id: &'a str,
    version: &'a str,
    sha256: &'a str,
}

#[derive(Serialize)]
struct WrittenClosed<'a> {
    format: String,
    closed: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    response: Option<&'a str>,
}

impl CheckpointFile {
    /// The text of `checkpoint.toml`.
    pub(super) fn write(&self) -> Result<String> {
        files::to_toml(&Written {
            format: format!("{FAMILY}/{VERSION}"),
            label: self.label.as_deref(),
            opened: self.opened,
            path: self.path.as_deref(),
            respondents: self.respondents.word(),
            invited: self.invited,
            balance: (self.respondents == Respondents::Many).then(|| self.rules.balance.word()),
            coready: env!("CARGO_PKG_VERSION"),
            questionnaire: WrittenIdentity {
                id: &self.questionnaire.id,
                version: &self.questionnaire.version,
                sha256: &self.questionnaire.digest,
            },
            floors: WrittenFloors::of(self.rules.floors),
        })
    }

    /// Reads `checkpoint.toml`.
    pub(super) fn read(source: &Source) -> Result<Self> {
        let tree = tree(source)?;
        let mut reading = Reading::of(source);
        let Some(table) = reading.top(&tree) else { return reading.end(None) };
        if !reading.format(table, FAMILY, VERSION) {
            return reading.end(None);
        }
        reading.only(table, &KEYS);
        let label = reading.words(table, "label");
        let opened = moment(&mut reading, table, "opened");
        let path = reading.words(table, "path");
        let respondents = reading.respondents(table, "respondents");
        let respondents = reading.required(table, "respondents", respondents);
        let invited = reading.whole(table, "invited", 0);
        let rules = read_rules(&mut reading, table);
        let identity = reading.table(table, "questionnaire");
        let identity = reading.required(table, "questionnaire", identity);
        let questionnaire = identity.and_then(|identity| read_identity(&mut reading, identity));
        let file = || {
            Some(Self {
                label,
                opened: opened?,
                path,
                respondents: respondents?,
                invited,
                rules,
                questionnaire: questionnaire?,
            })
        };
        let file = file();
        reading.end(file)
    }
}

/// Which questionnaire a table names; all three of its keys must be there.
pub(super) fn read_identity(reading: &mut Reading<'_>, table: Table<'_>) -> Option<Identity> {
    reading.only(table, &["id", "version", "sha256"]);
    let mut text = |key| {
        let text = reading.words(table, key);
        reading.required(table, key, text)
    };
    let (id, version, digest) = (text("id"), text("version"), text("sha256"));
    Some(Identity { id: id?, version: version?, digest: digest? })
}

/// The moment under a key that must be there.
pub(super) fn moment(reading: &mut Reading<'_>, table: Table<'_>, key: &str) -> Option<Moment> {
    let moment = reading.spelt(table, key, message!("journal-kind-moment"));
    reading.required(table, key, moment)
}

impl Closed {
    /// The text of `closed.toml`.
    pub(super) fn write(&self) -> Result<String> {
        let format = format!("{CLOSED_FAMILY}/{VERSION}");
        files::to_toml(&WrittenClosed { format, closed: self.at, response: self.response.as_deref() })
    }

    /// Reads `closed.toml`.
    pub(super) fn read(source: &Source) -> Result<Self> {
        let tree = tree(source)?;
        let mut reading = Reading::of(source);
        let Some(table) = reading.top(&tree) else { return reading.end(None) };
        if !reading.format(table, CLOSED_FAMILY, VERSION) {
            return reading.end(None);
        }
        reading.only(table, &["format", "closed", "response"]);
        let at = moment(&mut reading, table, "closed");
        let response = reading.words(table, "response");
        reading.end(at.map(|at| Self { at, response }))
    }
}
