//! The outside world as one value: clock, ids, folders, environment, streams, prompt. Commands
//! are given it; tests make one whose time, width and replies are fixed.

use std::io::{self, BufReader, IsTerminal, Write};
use std::path::PathBuf;
use std::rc::Rc;

use crate::args::{Color, Global, Said};
use crate::error::{Exit, Failure, Problem, Result};
use crate::journal::{Journal, new_id};
use crate::message;
use crate::model::questionnaire::Questionnaire;
use crate::prompt::{Keyboard, Lines, Prompt, Signals, Size, Terminal};
use crate::report::page::Page;
use crate::report::table::{self, Look};
use crate::text::{Catalogue, Language, Message, copyable, shown};
use crate::time::{Moment, Now};

/// Width of a line where no terminal says otherwise.
const USUAL_WIDTH: usize = 80;

/// Looks a variable of the environment up; `None` if it is not set to anything.
pub type Environment = Box<dyn Fn(&str) -> Option<String>>;
/// Makes the way to ask that fits a manner.
pub type Prompts = Box<dyn FnMut(&Manner) -> Box<dyn Prompt>>;

/// The outside world.
pub struct App {
    /// What time it is.
    pub clock: Box<dyn Fn() -> Now>,
    /// A new id that tells neither time nor order.
    pub ids: Box<dyn FnMut() -> String>,
    /// The folder one is in.
    pub folder: PathBuf,
    /// The variables of the environment.
    pub environment: Environment,
    /// Which streams are a terminal, and its size.
    pub terminal: Streams,
    /// Where results go.
    pub out: Box<dyn Write>,
    /// Where everything else goes.
    pub err: Box<dyn Write>,
    /// How a person is asked.
    pub prompts: Prompts,
    /// Whether the program was asked to stop.
    pub signals: Signals,
    /// The words.
    pub catalogue: Rc<Catalogue>,
    /// What the command line said for every command.
    pub options: Options,
}

/// Which streams are a terminal, and its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Streams {
    /// Standard input.
    pub input: bool,
    /// Standard output.
    pub output: bool,
    /// Standard error.
    pub error: bool,
    /// Size of the terminal, if there is one.
    pub size: Option<Size>,
}

/// What the command line said for every command.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Folder of the journal.
    pub journal: Option<PathBuf>,
    /// Plain numbered lines.
    pub plain: bool,
    /// Colour always or never; `None` to decide by the terminal.
    pub colour: Option<bool>,
    /// No notes.
    pub quiet: bool,
}

/// How to ask.
pub struct Manner {
    /// Drawn at a terminal rather than as lines.
    pub drawn: bool,
    /// Width of a line.
    pub width: usize,
    /// Whether to use colour.
    pub colour: bool,
    /// The words.
    pub catalogue: Rc<Catalogue>,
}

impl App {
    /// The world as it is.
    ///
    /// # Errors
    /// When the system does not say where we are or does not let us watch for Ctrl-C.
    pub fn real() -> io::Result<Self> {
        let signals = Signals::watch()?;
        let watched = signals.clone();
        Ok(Self {
            clock: Box::new(clock()),
            ids: Box::new(new_id),
            folder: std::env::current_dir()?,
            environment: Box::new(variable),
            terminal: Streams {
                input: io::stdin().is_terminal(),
                output: io::stdout().is_terminal(),
                error: io::stderr().is_terminal(),
                size: Size::of_terminal(),
            },
            out: Box::new(io::stdout()),
            err: Box::new(io::stderr()),
            prompts: Box::new(move |manner| real_prompt(manner, &watched)),
            signals,
            catalogue: Rc::new(Catalogue::english()),
            options: Options::default(),
        })
    }

    /// Width of a line, 20 or more: COLUMNS, else the terminal's, else 80.
    pub fn width(&self) -> usize {
        let columns = (self.environment)("COLUMNS").and_then(|columns| columns.parse().ok());
        let width = columns.or(self.terminal.size.map(|size| size.columns)).unwrap_or(USUAL_WIDTH);
        width.max(20)
    }

    /// Whether what goes to a stream may have colour; `stream` says whether it is a terminal.
    pub fn colour(&self, stream: bool) -> bool {
        let wanted = stream && (self.environment)("NO_COLOR").is_none();
        self.options.colour.unwrap_or(wanted && (self.environment)("TERM").as_deref() != Some("dumb"))
    }

    /// Whether everything is to be plain: no redrawing, no drawn characters.
    pub fn is_plain(&self) -> bool {
        let dumb = (self.environment)("TERM").as_deref() == Some("dumb");
        self.options.plain || dumb || (self.environment)("ACCESSIBLE").is_some()
    }

    /// Whether a person sits at a terminal.
    pub fn is_interactive(&self) -> bool {
        self.terminal.input && self.terminal.error
    }

    /// The way to ask that fits: drawn at a terminal that is large enough, else numbered lines.
    pub fn prompt(&mut self) -> Box<dyn Prompt> {
        let large = self.terminal.size.is_some_and(Size::is_large_enough);
        let manner = Manner {
            drawn: self.is_interactive() && large && !self.is_plain(),
            width: self.width(),
            colour: self.colour(self.terminal.error),
            catalogue: Rc::clone(&self.catalogue),
        };
        (self.prompts)(&manner)
    }

    /// The words of a message.
    pub fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    /// Writes a result to standard output.
    ///
    /// # Errors
    /// When it cannot be written. A reader that stopped reading is no problem: the program ends, and all is done.
    pub fn print(&mut self, text: &str) -> Result<()> {
        self.print_bytes(text.as_bytes())
    }

    /// Writes a result to standard output as it is.
    ///
    /// # Errors
    /// As [`App::print`].
    pub fn print_bytes(&mut self, bytes: &[u8]) -> Result<()> {
        match self.out.write_all(bytes).and_then(|()| self.out.flush()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                Err(Failure { problems: Vec::new(), exit: Exit::Done })
            }
            Err(error) => Err(Problem::new(message!("output-trouble", detail = error.to_string())).into()),
        }
    }

    /// Writes a message to standard output, as lines that fit the terminal.
    ///
    /// # Errors
    /// As [`App::print`].
    pub fn print_message(&mut self, message: &Message) -> Result<()> {
        self.print(&self.lines(message))
    }

    /// The words of a message as lines that fit the terminal.
    fn lines(&self, message: &Message) -> String {
        copyable(&self.say(message), self.width()).join("\n") + "\n"
    }

    /// Writes a page to standard output as it fits the terminal.
    ///
    /// # Errors
    /// As [`App::print`].
    pub fn print_page(&mut self, page: &Page) -> Result<()> {
        let look = Look { width: self.width(), bold: self.colour(self.terminal.output), ascii: self.is_plain() };
        self.print(&table::draw(page, &self.catalogue, look))
    }

    /// Tells something beside the result, unless notes are left out.
    pub fn note(&mut self, message: &Message) {
        if !self.options.quiet {
            let text = self.lines(message);
            // A note that cannot be shown must not stop the work.
            let _ = self.err.write_all(text.as_bytes());
        }
    }

    /// Tells what stood in the way, and gives the exit code that follows.
    pub fn tell(&mut self, failure: &Failure) -> Exit {
        if !failure.problems.is_empty() {
            let colour = self.colour(self.terminal.error);
            // With standard error gone, the exit code still tells.
            let _ = write!(self.err, "{}", failure.told(&self.catalogue, self.width(), colour));
        }
        failure.exit
    }

    /// Says what clap has to say: help to standard output, a mistake to standard error.
    pub fn say_usage(&mut self, said: &Said) -> Exit {
        if said.wrong {
            // With standard error gone, the exit code still tells.
            let _ = self.err.write_all(said.text.as_bytes());
            return Exit::WrongUsage;
        }
        self.print(&said.text).map_or_else(|failure| self.tell(&failure), |()| Exit::Done)
    }

    /// Speaks the language of this code, else that of the environment. A code that is none of ours is told by [`App::settle`].
    pub fn speak(&mut self, code: Option<&str>) {
        let asked = code.and_then(Language::of_code);
        let language = asked.unwrap_or_else(|| Language::of_environment(&self.environment));
        if language != self.catalogue.language() {
            self.catalogue = Rc::new(Catalogue::of(language));
        }
    }

    /// Takes over what the command line said for every command.
    ///
    /// # Errors
    /// When it asks for a language the program does not speak.
    pub fn settle(&mut self, global: &Global) -> Result<()> {
        if let Some(code) = global.lang.as_deref().filter(|code| Language::of_code(code).is_none()) {
            let codes: Vec<String> = Language::ALL.iter().map(|known| format!("`{}`", known.code())).collect();
            let problem = Problem::new(message!("language-unknown", code = shown(code)));
            return Err(Failure::usage(problem.hint(message!("language-unknown-hint", codes = codes))));
        }
        self.options = Options {
            journal: global.journal.clone(),
            plain: global.plain,
            colour: match global.color {
                Color::Auto => None,
                Color::Always => Some(true),
                Color::Never => Some(false),
            },
            quiet: global.quiet,
        };
        Ok(())
    }

    /// The folder for what the program keeps of this user alone (XDG Base Directory Specification 0.8; on Windows the local
    /// application data); `None` where the environment names none.
    pub fn state_folder(&self) -> Option<PathBuf> {
        let folder = |name: &str| (self.environment)(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
        let state = folder("XDG_STATE_HOME").or_else(|| folder("HOME").map(|home| home.join(".local/state")));
        Some(state.or_else(|| folder("LOCALAPPDATA"))?.join("coready"))
    }

    /// A questionnaire of a journal in the language that is spoken, as far as it is translated.
    ///
    /// # Errors
    /// Never with the translations as shipped.
    pub fn in_language(&self, journal: &Journal, questionnaire: &Questionnaire) -> Result<Questionnaire> {
        journal.in_language(questionnaire, self.catalogue.language().code())
    }

    /// The journal that commands work on, if there is one.
    ///
    /// # Errors
    /// When the folder named holds none, or its settings cannot be read.
    pub fn find_journal(&self) -> Result<Option<Journal>> {
        let named = self.options.journal.clone();
        let named = named.or_else(|| (self.environment)("COREADY_JOURNAL").map(PathBuf::from));
        Journal::find(&self.folder, named.map(|folder| self.folder.join(folder)).as_deref())
    }

    /// The journal that commands work on.
    ///
    /// # Errors
    /// When there is none, with how to make one.
    pub fn journal(&self) -> Result<Journal> {
        let missing = || Problem::new(message!("no-journal", folder = &*self.folder)).hint(message!("no-journal-hint"));
        self.find_journal()?.ok_or_else(|| missing().into())
    }
}

/// The machine's clock, or the moment that `SOURCE_DATE_EPOCH` fixes so that examples can be repeated
/// (<https://reproducible-builds.org/specs/source-date-epoch/>).
fn clock() -> impl Fn() -> Now {
    let seconds = variable("SOURCE_DATE_EPOCH").and_then(|seconds| seconds.parse::<i64>().ok());
    let fixed = seconds.and_then(|seconds| Moment::from_unix_millis(seconds.saturating_mul(1000)));
    move || fixed.map_or_else(Now::read, |moment| Now { moment, date: moment.date() })
}

/// A variable of the environment, if it is set to anything.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn real_prompt(manner: &Manner, signals: &Signals) -> Box<dyn Prompt> {
    if manner.drawn {
        return Box::new(Terminal::new(manner.colour, Rc::clone(&manner.catalogue), signals.clone()));
    }
    let input = Box::new(BufReader::new(Keyboard::new(signals.clone())));
    let lines = Lines::new(input, Box::new(io::stderr()), Rc::clone(&manner.catalogue), manner.width);
    Box::new(lines.watched_by(signals.clone()))
}
