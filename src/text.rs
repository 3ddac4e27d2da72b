//! The catalogue of messages, and numbers and dates as people read them. Every word a
//! person sees comes from here or from a questionnaire; nothing here prints.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::time::Date;

mod decimal;
mod language;

pub use language::Language;

/// The files of a catalogue: one for each room that speaks.
macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("text/", $language, "/general.ftl")),
            include_str!(concat!("text/", $language, "/errors.ftl")),
            include_str!(concat!("text/", $language, "/content.ftl")),
            include_str!(concat!("text/", $language, "/interview.ftl")),
            include_str!(concat!("text/", $language, "/report.ftl")),
            include_str!(concat!("text/", $language, "/handout.ftl")),
            include_str!(concat!("text/", $language, "/kit.ftl")),
            include_str!(concat!("text/", $language, "/statistics.ftl")),
            include_str!(concat!("text/", $language, "/journal.ftl")),
            include_str!(concat!("text/", $language, "/exchange.ftl")),
            include_str!(concat!("text/", $language, "/plan.ftl")),
            include_str!(concat!("text/", $language, "/commands.ftl")),
            include_str!(concat!("text/", $language, "/page.ftl")),
            include_str!(concat!("text/", $language, "/batch.ftl")),
            include_str!(concat!("text/", $language, "/sql.ftl")),
            include_str!(concat!("text/", $language, "/tables.ftl")),
        ]
    };
}

/// A space at which no line is broken.
const UNBROKEN: &str = "\u{a0}";

/// Something to say: which message of the catalogue, and the values it speaks of. The words are chosen at the edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Id in the catalogue, such as `journal-not-found`.
    pub id: &'static str,
    /// Values by the name the catalogue gives them.
    pub values: Vec<(&'static str, Value)>,
}

/// A value inside a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words or a name, shown as they are.
    Text(String),
    /// A whole number, which also chooses between one and many.
    Count(usize),
    /// Another message, said inside this one.
    Message(Box<Message>),
    /// Several names, joined as the language joins them.
    List(Vec<String>),
}

/// Makes a [`Message`]: `message!("draft-kept", folder = path)`.
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::text::Message { id: $id, values: vec![$((stringify!($name), $crate::text::Value::from($value))),*] }
    };
}

/// All messages in one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The English catalogue.
    pub fn english() -> Self {
        Self::of(Language::English)
    }

    /// The catalogue of a language. It is part of the program, and tests hold it complete.
    pub fn of(language: Language) -> Self {
        // The English help is the command line's own.
        let (files, help) = match language {
            Language::English => (files!("en"), ""),
            Language::French => (files!("fr"), include_str!("text/fr/help.ftl")),
            Language::Spanish => (files!("es"), include_str!("text/es/help.ftl")),
        };
        let identifiers = language.code().parse::<LanguageIdentifier>().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(identifiers);
        // The marks Fluent would put around values disturb screen readers and copied text.
        bundle.set_use_isolating(false);
        for source in files.into_iter().chain([help]) {
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of a message. One that the catalogue lacks is said by its id, so that nothing is lost silently.
    pub fn say(&self, message: &Message) -> String {
        let Some(pattern) = self.bundle.get_message(message.id).and_then(|found| found.value()) else {
            return message.id.to_owned();
        };
        let mut values = FluentArgs::new();
        for (name, value) in &message.values {
            values.set(*name, self.fluent(value));
        }
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }

    /// The words of a message that has no values, if the catalogue has it.
    pub fn look_up(&self, id: &str) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    /// Names joined as the language joins them: `T3, T7 and T9`. Empty for none.
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.say(&message!("list-last", first = first.join(", "), last = last.as_str())),
        }
    }

    /// Clauses joined as the language joins them: `one; another`. Empty for none.
    pub fn clauses(&self, clauses: &[impl AsRef<str>]) -> String {
        let mut clauses = clauses.iter().map(AsRef::as_ref);
        let first = clauses.next().unwrap_or_default().to_owned();
        clauses.fold(first, |first, next| self.say(&message!("clauses", first = first, next = next)))
    }

    /// A score, 0 to 100, with one decimal as the language writes it: `62.5` or `62,5`.
    pub fn score(&self, points: f64) -> String {
        let mark = self.say(&message!("decimal-mark"));
        format!("{points:.1}").replace('.', &mark)
    }

    /// A decimal number that someone typed, in digits with a decimal point; `None` where it is none.
    pub fn typed_number(&self, typed: &str) -> Option<String> {
        let mark = self.say(&message!("decimal-mark"));
        decimal::canonical(typed, mark.chars().next().unwrap_or('.'))
    }

    /// A number in digits with a decimal point, as the language writes it.
    pub fn number(&self, digits: &str) -> String {
        digits.replace('.', &self.say(&message!("decimal-mark")))
    }

    /// A day as people write it: `22 November 2026`.
    pub fn date(&self, date: Date) -> String {
        self.say(&message!(
            "date",
            day = usize::from(date.day()),
            month = usize::from(date.month()),
            year = date.year().to_string()
        ))
    }

    fn fluent(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Count(count) => FluentValue::from(*count),
            Value::Message(inner) => FluentValue::from(self.say(inner)),
            Value::List(names) => FluentValue::from(self.list(names)),
        }
    }
}

/// Text from a person or a file made safe to show on one line: control and direction-changing characters become `�`.
pub fn shown(text: &str) -> String {
    text.chars().map(|character| if is_hidden(character) { '\u{FFFD}' } else { character }).collect()
}

/// Text broken into lines of at most so many columns of a terminal, at spaces where that is possible, so that a flag
/// such as `--plain` stays whole. An empty text is one empty line.
pub fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let options = textwrap::Options::new(columns.max(1)).word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// Text broken at spaces alone, so that a path can be copied, with every line but the first indented by so many columns.
pub fn hanging(text: &str, columns: usize, indent: usize) -> Vec<String> {
    let indent = " ".repeat(indent);
    let options = textwrap::Options::new(columns.max(1)).subsequent_indent(&indent).break_words(false);
    let options = options.word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// Text broken at spaces alone, and at none inside a command in backticks, so that paths and commands can be copied.
pub fn copyable(text: &str, columns: usize) -> Vec<String> {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| if at % 2 == 1 { part.replace(' ', UNBROKEN) } else { part.to_owned() });
    let whole = parts.collect::<Vec<_>>().join("`");
    hanging(&whole, columns, 0).iter().map(|line| line.replace(UNBROKEN, " ")).collect()
}

/// How many columns of a terminal a text takes on one line.
pub fn columns(text: &str) -> usize {
    textwrap::core::display_width(text)
}

/// Whether a character is a control or changes the reading direction, and so can disguise what stands beside it.
///
/// The direction-changing ones are the explicit formatting characters of Unicode Standard Annex 9.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&std::path::Path> for Value {
    fn from(path: &std::path::Path) -> Self {
        Self::Text(shown(&path.display().to_string()))
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<Vec<String>> for Value {
    fn from(names: Vec<String>) -> Self {
        Self::List(names)
    }
}
