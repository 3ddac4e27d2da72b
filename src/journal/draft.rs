//! Drafts: a file of lines that grows while a person answers. The first line says what is being answered;
//! what the others mean is known to whoever adds them.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::checkpoint_file::{moment, read_identity};
use super::frozen::{Frozen, short};
use super::names::{check_label, id_of, is_id};
use super::reading::Reading;
use super::store::still_there;
use crate::error::{Failure, Place, Problem, Result, Source};
use crate::files::lines::Lines;
use crate::files::tree::json_tree;
use crate::files::{self, from_json, to_json_line};
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::text::shown;
use crate::time::Moment;

/// Name of the folder that holds the drafts.
pub(super) const DRAFTS: &str = "drafts";

const FAMILY: &str = "coready/draft";
const VERSION: u32 = 1;

/// How much of a digest names the folder of a journal's drafts.
const KEY: usize = 32;

/// What is being answered, kept so that a draft outlives an update of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftHeader {
    /// A UUID v4; the answer set will have the same.
    pub id: String,
    /// When answering began.
    pub begun: Moment,
    /// The word the coordinator gave the occasion.
    pub label: Option<String>,
    /// Who answers.
    pub respondents: Respondents,
    /// The organisation the respondent belongs to.
    pub member: Option<String>,
    /// A code the respondent chose.
    pub code: Option<String>,
    /// Id of the path, if it was fixed.
    pub path: Option<String>,
    /// Id of the open checkpoint it is answered for.
    pub into: Option<String>,
    /// Code of the language it is answered in.
    pub language: String,
    /// Id of the checkpoint whose answers it starts from.
    pub revisit: Option<String>,
    /// What is answered.
    pub frozen: Frozen,
}

/// The folder that drafts of a journal are kept in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafts {
    journal: PathBuf,
    folder: PathBuf,
    /// Whether it is nobody else's business.
    private: bool,
}

/// A draft that this program holds and adds to.
#[derive(Debug)]
pub struct Draft {
    lines: Lines,
}

/// A draft that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundDraft<E> {
    /// What is being answered.
    pub header: DraftHeader,
    /// What was added since, in that order.
    pub entries: Vec<E>,
    /// Whether another program holds it just now.
    pub in_use: bool,
}

#[derive(Serialize)]
struct Written<'a> {
    format: String,
    id: &'a str,
    begun: Moment,
    label: Option<&'a str>,
    respondents: &'a str,
    member: Option<&'a str>,
    code: Option<&'a str>,
    path: Option<&'a str>,
    into: Option<&'a str>,
    language: &'a str,
    revisit: Option<&'a str>,
    questionnaire: WrittenIdentity<'a>,
    frozen: &'a str,
}

#[derive(Serialize)]
struct WrittenIdentity<'a> {
    id: &'a str,
    version: &'a str,
    sha256: &'a str,
}

impl Drafts {
    /// Those that stand in the journal.
    pub(super) fn shared(journal: &Path) -> Self {
        Self { journal: journal.to_owned(), folder: journal.join(DRAFTS), private: false }
    }

    /// Those of one's own, in a folder of `state` that only oneself can look into.
    pub(super) fn own(journal: &Path, state: &Path) -> Self {
        let place = journal.canonicalize().unwrap_or_else(|_| journal.to_owned());
        let key: String = files::sha256(place.as_os_str().as_encoded_bytes()).chars().take(KEY).collect();
        Self { journal: journal.to_owned(), folder: state.join(key), private: true }
    }

    /// Begins a draft and holds it.
    ///
    /// # Errors
    /// When it cannot be written, or its label or id is no good.
    pub fn begin(&self, header: &DraftHeader) -> Result<Draft> {
        still_there(&self.journal)?;
        if let Some(label) = &header.label {
            check_label(label)?;
        }
        if !is_id(&header.id) {
            let problem = Problem::new(message!("response-id-malformed", id = shown(&header.id)));
            return Err(problem.hint(message!("response-id-malformed-hint")).into());
        }
        if self.private {
            files::create_private_folder(&self.folder)?;
        } else {
            files::create_folder(&self.folder)?;
        }
        let lines = Lines::create(&self.file_of(&header.id), &write(header)?)?;
        Ok(Draft { lines })
    }

    /// All drafts, the one begun first at the front. None is taken up by looking.
    ///
    /// # Errors
    /// Every damaged line but a torn last one, each with its place. Nothing is deleted.
    pub fn found<E: DeserializeOwned>(&self) -> Result<Vec<FoundDraft<E>>> {
        found(&self.folder)
    }

    /// Takes up the draft of this id with what it holds now; `None` if another program holds it, or has stored it and
    /// taken it away since.
    ///
    /// # Errors
    /// When it is damaged, or the journal has vanished.
    pub fn resume<E: DeserializeOwned>(&self, id: &str) -> Result<Option<(Draft, FoundDraft<E>)>> {
        let file = self.file_of(id);
        let opened = match Lines::open(&file) {
            Err(_) if still_there(&self.journal).is_ok() && !file.exists() => None,
            opened => opened?,
        };
        let Some((lines, text)) = opened else { return Ok(None) };
        Ok(Some((Draft { lines }, parse(&file, &text, false)?)))
    }

    fn file_of(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}.jsonl"))
    }
}

impl Draft {
    /// Adds an entry; when this returns, it is on the disk.
    ///
    /// # Errors
    /// When the disk is full or the file is gone; the entry is then not counted as written.
    pub fn add<E: Serialize>(&mut self, entry: &E) -> Result<()> {
        self.lines.add(&to_json_line(entry)?)
    }

    /// Removes the draft, once its answer set is stored or it is no longer wanted.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn remove(self) -> Result<()> {
        self.lines.remove()
    }
}

/// All drafts in a folder, the one begun first at the front.
fn found<E: DeserializeOwned>(folder: &Path) -> Result<Vec<FoundDraft<E>>> {
    let mut drafts = Vec::new();
    let mut problems = Vec::new();
    for entry in files::list(folder)? {
        if id_of(&entry.name, ".jsonl").is_none() {
            continue;
        }
        match look(&entry.path) {
            Ok(draft) => drafts.extend(draft),
            Err(failure) => problems.extend(failure.problems),
        }
    }
    if !problems.is_empty() {
        return Err(Failure::from(problems));
    }
    drafts.sort_by(|one: &FoundDraft<E>, other| {
        (one.header.begun, &one.header.id).cmp(&(other.header.begun, &other.header.id))
    });
    Ok(drafts)
}

/// The draft in a file; `None` if it was removed in the meantime or nothing was ever put into it.
pub(super) fn look<E: DeserializeOwned>(file: &Path) -> Result<Option<FoundDraft<E>>> {
    match Lines::look(file) {
        Err(_) if !file.exists() => Ok(None),
        Err(failure) => Err(failure),
        Ok((text, _)) if text.is_empty() => Ok(None),
        Ok((text, in_use)) => parse(file, &text, in_use).map(Some),
    }
}

fn write(header: &DraftHeader) -> Result<String> {
    let questionnaire = &header.frozen.questionnaire;
    to_json_line(&Written {
        format: format!("{FAMILY}/{VERSION}"),
        id: &header.id,
        begun: header.begun,
        label: header.label.as_deref(),
        respondents: header.respondents.word(),
        member: header.member.as_deref(),
        code: header.code.as_deref(),
        path: header.path.as_deref(),
        into: header.into.as_deref(),
        language: &header.language,
        revisit: header.revisit.as_deref(),
        questionnaire: WrittenIdentity {
            id: &questionnaire.id,
            version: &questionnaire.version,
            sha256: &header.frozen.digest,
        },
        frozen: &header.frozen.text,
    })
}

fn parse<E: DeserializeOwned>(file: &Path, text: &str, in_use: bool) -> Result<FoundDraft<E>> {
    let source = Source { file: file.to_owned(), text: text.into() };
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    // The first line is far too long to be shown: its problems are said of the file.
    let header =
        read_header(&Source { file: file.to_owned(), text: first.into() }).map_err(|failure| said_of(failure, file))?;
    let mut entries = Vec::new();
    let mut problems = Vec::new();
    let mut start = first.len() + 1;
    for (number, line) in rest.split_terminator('\n').enumerate() {
        match from_json(&Source { file: file.to_owned(), text: line.into() }) {
            Ok(entry) => entries.push(entry),
            Err(_) => problems.push(
                Problem::new(message!("draft-damaged", line = number + 2))
                    .at(&source, start..start + line.len())
                    .hint(message!("draft-damaged-hint")),
            ),
        }
        start += line.len() + 1;
    }
    if problems.is_empty() { Ok(FoundDraft { header, entries, in_use }) } else { Err(Failure::from(problems)) }
}

fn said_of(mut failure: Failure, file: &Path) -> Failure {
    for problem in &mut failure.problems {
        problem.place = Place::File(file.to_owned());
        if problem.message.id != "journal-format-newer" {
            problem.hint = Some(message!("draft-head-hint"));
        }
    }
    failure
}

fn read_header(source: &Source) -> Result<DraftHeader> {
    let tree = json_tree(source)?;
    let mut reading = Reading::of(source);
    let Some(table) = reading.top(&tree) else { return reading.end(None) };
    if !reading.format(table, FAMILY, VERSION) {
        return reading.end(None);
    }
    let known = [
        "format",
        "id",
        "begun",
        "label",
        "respondents",
        "member",
        "code",
        "path",
        "into",
        "language",
        "revisit",
        "questionnaire",
        "frozen",
    ];
    reading.only(table, &known);
    let id = reading.text(table, "id");
    let id = reading.required(table, "id", id);
    let begun = moment(&mut reading, table, "begun");
    let respondents = reading.respondents(table, "respondents");
    let respondents = reading.required(table, "respondents", respondents);
    let language = reading.text(table, "language");
    let language = reading.required(table, "language", language);
    let mut words = |key| reading.words(table, key);
    let (label, member, code) = (words("label"), words("member"), words("code"));
    let (path, into, revisit) = (words("path"), words("into"), words("revisit"));
    let questionnaire = reading.table(table, "questionnaire");
    let questionnaire = reading.required(table, "questionnaire", questionnaire);
    let identity = questionnaire.and_then(|table| read_identity(&mut reading, table));
    let frozen = reading.text(table, "frozen");
    let frozen = reading.required(table, "frozen", frozen);
    let values = || Some((id?, begun?, respondents?, language?, identity?, frozen?));
    let values = values();
    let (id, begun, respondents, language, identity, frozen) = reading.end(values)?;
    let frozen = Frozen::thaw(&Source { file: source.file.clone(), text: frozen.into() })?;
    if frozen.digest != identity.digest {
        let message = message!("checkpoint-digest", expected = short(&identity.digest), actual = short(&frozen.digest));
        return Err(Problem::new(message).into());
    }
    Ok(DraftHeader { id, begun, label, respondents, member, code, path, into, language, revisit, frozen })
}
