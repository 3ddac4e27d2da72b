//! Which question a column belongs to: by its id, by what the tool calls its own columns, else by the words of the
//! question. What stands in the column is not known here.

use super::answers::Meaning;
use super::fold::folded;
use super::heads::{Head, Heads, Tool};
use super::map::Map;
use super::vocabulary::{Subject, Vocabulary};

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Answers to the question of this place.
    Question(usize),
    /// Comments on the item of this place.
    Comment(usize),
    /// Whether one answer to a question was chosen.
    Part(usize, Meaning),
    /// The organisation.
    Member,
    /// The code that a person chose.
    Code,
    /// The day; the first of several that is filled counts, by this rank.
    Date(usize),
    /// The language.
    Language,
    /// What the tool calls a response, by how sure it is.
    Id(usize),
    /// What belongs to that where the tool numbers from one again.
    IdPart,
    /// When it was handed in; empty where it was not.
    HandedIn,
    /// Whether it is a preview or a test.
    Status,
    /// Whether it was finished.
    Finished,
}

/// How a column was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// By its id.
    Id,
    /// By the words of the question.
    Text,
    /// The tool always calls it so.
    Tool,
    /// It asks about the column before it.
    Place,
    /// The map says so.
    Map,
}

const IDS: [&str; 16] = [
    "meta/rootuuid",
    "_uuid",
    "meta/instanceid",
    "meta-instanceid",
    "instanceid",
    "responseid",
    "respondent id",
    "response id",
    "id de la réponse",
    "id de respuesta",
    "id du répondant",
    "id del encuestado",
    "record_id",
    "record id",
    "id",
    "_id",
];

const DATES: [&str; 24] = [
    "date",
    "_submission_time",
    "submissiondate",
    "completion time",
    "heure de fin",
    "hora de finalización",
    "end date",
    "enddate",
    "date de fin",
    "fecha de finalización",
    "recordeddate",
    "recorded date",
    "timestamp",
    "horodateur",
    "marca temporal",
    "end",
    "today",
    "datestamp",
    "date last action",
    "survey timestamp",
    "start time",
    "startdate",
    "start date",
    "start",
];

const HANDED_IN: [&str; 5] = ["submitdate", "date submitted", "date de soumission", "fecha de envío", "fecha de envio"];
const LANGUAGES: [&str; 8] = [
    "language",
    "startlanguage",
    "start language",
    "userlanguage",
    "user language",
    "langue de départ",
    "idioma inicial",
    "idioma de inicio",
];
const ID_PARTS: [&str; 6] = [
    "redcap_event_name",
    "redcap_repeat_instrument",
    "redcap_repeat_instance",
    "event name",
    "repeat instrument",
    "repeat instance",
];

/// What stands between the names of groups and of a question.
const GROUPS: [char; 4] = ['/', '-', '.', ':'];

/// What recognises columns.
pub(super) struct Recognising<'a> {
    /// What is asked.
    pub(super) vocabulary: &'a Vocabulary,
    /// What a person says.
    pub(super) map: &'a Map,
    /// Who wrote the table.
    pub(super) tool: Tool,
}

impl Recognising<'_> {
    /// What each column holds and how that was recognised; `None` for what is nothing that is asked.
    pub(super) fn columns(&self, heads: &Heads) -> Vec<Option<(Target, How)>> {
        let mut found: Vec<Option<(Target, How)>> = Vec::with_capacity(heads.columns.len());
        let mut item = None;
        for head in &heads.columns {
            let target = self.column(head, item);
            if let Some((Target::Question(at) | Target::Part(at, _), _)) = &target
                && matches!(self.subject(*at), Some(Subject::Item { .. }))
            {
                item = Some(*at);
            }
            found.push(target);
        }
        found
    }

    /// Whether a name is one that a column can be given in a map.
    pub(super) fn knows(&self, id: &str) -> bool {
        self.by_id(id).or_else(|| self.by_tool(id)).is_some()
    }

    fn column(&self, head: &Head, item: Option<usize>) -> Option<(Target, How)> {
        let all = || std::iter::once(&head.shown).chain(&head.names).filter(|name| !name.is_empty());
        if let Some(said) = all().find_map(|name| self.map.columns.get(&folded(name))) {
            let target = said.as_ref().and_then(|(id, _)| self.by_id(id).or_else(|| self.by_tool(id)));
            return target.map(|target| (target, How::Map));
        }
        if let Some((question, part)) = &head.part {
            return self.part(question, part).map(|target| (target, How::Text));
        }
        let by_id = || all().find_map(|name| self.by_id(name)).map(|target| (target, How::Id));
        let by_tool = || all().find_map(|name| self.by_tool(name)).map(|target| (target, How::Tool));
        let by_text = || all().find_map(|name| self.by_text(name)).map(|target| (target, How::Text));
        let by_place = || all().find_map(|name| self.by_place(name, item?)).map(|target| (target, How::Place));
        by_id().or_else(by_tool).or_else(by_text).or_else(by_place)
    }

    fn subject(&self, at: usize) -> Option<&Subject> {
        self.vocabulary.questions.get(at).map(|asked| &asked.subject)
    }

    /// A column that is called by an id, behind the names of groups or not, or by one with a mark for a comment or a choice.
    fn by_id(&self, name: &str) -> Option<Target> {
        let name = name.trim_start_matches('\'');
        if let Some(at) = self.grouped(name) {
            return Some(Target::Question(at));
        }
        let lower = name.to_lowercase();
        let before = ["-comment", "_comment", ".comment", "/comment", "[comment]", " [comment]", "_other", "[other]"];
        let commented = before.iter().find_map(|end| name.get(..lower.strip_suffix(end)?.len()));
        if let Some(at) = commented.and_then(|id| self.grouped(id)) {
            return Some(Target::Comment(at));
        }
        let (id, part) = name.split_once("___").or_else(|| name.rsplit_once('/')).or_else(|| bracketed(name))?;
        let at = self.grouped(id)?;
        // REDCap writes codes below nought with a low line.
        self.chosen(at, part).or_else(|| self.chosen(at, &part.replace('_', "-")))
    }

    /// A question by its name, or by what follows the names of its groups.
    fn grouped(&self, name: &str) -> Option<usize> {
        let plain =
            |character: char| character.is_ascii_alphanumeric() || character == '_' || GROUPS.contains(&character);
        let last = || name.rsplit(GROUPS).next().filter(|last| last.len() < name.len() && name.chars().all(plain));
        self.vocabulary.named(name).or_else(|| self.vocabulary.named(last()?))
    }

    fn chosen(&self, at: usize, part: &str) -> Option<Target> {
        let meaning = self.vocabulary.questions.get(at)?.answers.meaning(part)?;
        Some(Target::Part(at, meaning.clone()))
    }

    /// A column that a tool, or this program, always calls so.
    fn by_tool(&self, name: &str) -> Option<Target> {
        let name = folded(name);
        let among = |names: &[&str]| names.iter().position(|known| *known == name);
        let qualtrics = self.tool == Tool::Qualtrics;
        match name.as_str() {
            "member" => Some(Target::Member),
            "code" => Some(Target::Code),
            "key" if self.tool == Tool::Odk => Some(Target::Id(4)),
            "status" if qualtrics => Some(Target::Status),
            "finished" if qualtrics => Some(Target::Finished),
            "start time" | "heure de début" | "hora de inicio" if self.tool == Tool::MicrosoftForms => {
                Some(Target::IdPart)
            }
            _ if self.tool == Tool::Redcap && name.ends_with("_timestamp") => Some(Target::Date(0)),
            _ if HANDED_IN.contains(&name.as_str()) => Some(Target::HandedIn),
            _ if LANGUAGES.contains(&name.as_str()) => Some(Target::Language),
            _ if ID_PARTS.contains(&name.as_str()) => Some(Target::IdPart),
            _ => among(&IDS).map(Target::Id).or_else(|| among(&DATES).map(Target::Date)),
        }
    }

    /// A column under the words of a question, in any language; a code may stand before them, a part in brackets or after a
    /// line behind them.
    fn by_text(&self, name: &str) -> Option<Target> {
        if let Some(at) = self.statement(name) {
            return Some(Target::Question(at));
        }
        if let Some((text, part)) = bracketed(name)
            && let Some(found) = self.part(text, part)
        {
            return Some(found);
        }
        let group =
            |(at, mark): &(usize, &str)| *mark == "/" || name.get(..*at).is_some_and(|before| before.ends_with(" -"));
        let behind = name.match_indices([' ', '/']).filter(group).filter_map(|(at, mark)| name.get(at + mark.len()..));
        behind.take(20).find_map(|text| self.statement(text)).map(Target::Question)
    }

    /// The question with these words, behind a code or not.
    fn statement(&self, text: &str) -> Option<usize> {
        let bare = text.split_once(". ").or_else(|| text.split_once(": "));
        let bare = bare.filter(|(code, _)| !code.contains(char::is_whitespace)).map(|(_, text)| text);
        let worded = |text: &str| self.vocabulary.worded(&folded(text));
        worded(text).or_else(|| worded(bare?))
    }

    /// A part of a question: an answer to choose, a comment, or a statement of its own.
    fn part(&self, question: &str, part: &str) -> Option<Target> {
        let statement = |text: &str| self.statement(text).or_else(|| self.vocabulary.named(text));
        if let Some(at) = statement(question) {
            let comment = self.vocabulary.asks_comment(&folded(part)).then_some(Target::Comment(at));
            return self.chosen(at, part).or(comment);
        }
        if let Some(at) = statement(part) {
            return Some(Target::Question(at));
        }
        let (text, answer) = part.rsplit_once(" - ")?;
        self.chosen(statement(text)?, answer)
    }

    /// A column that asks about the item before it.
    fn by_place(&self, name: &str, item: usize) -> Option<Target> {
        let name = folded(name);
        if self.vocabulary.asks_reason(&name) {
            let reason = |asked: &super::vocabulary::Asked| asked.subject == Subject::Reason(item);
            return self.vocabulary.questions.iter().position(reason).map(Target::Question);
        }
        self.vocabulary.asks_comment(&name).then_some(Target::Comment(item))
    }
}

/// What stands before brackets at the end, and inside them.
fn bracketed(name: &str) -> Option<(&str, &str)> {
    let inner = name.strip_suffix(']')?;
    let (before, part) = inner.rsplit_once('[')?;
    Some((before.trim_end(), part.trim()))
}
