//! The program in a world of its own: a folder, a clock that stands still, counted ids, a script instead of a person, and
//! streams that are kept.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use coready::app::{App, Options, Streams};
use coready::error::Exit;
use coready::prompt::{Prompt, Scripted, Size};
use coready::text::Catalogue;
use coready::time::{Moment, Now};

use super::script::{Shared, replies};

/// A folder, a clock, ids and an environment, in which the program is run again and again.
pub(crate) struct World {
    home: tempfile::TempDir,
    now: Moment,
    ids: Rc<Cell<u32>>,
    environment: BTreeMap<String, String>,
    terminal: Streams,
}

/// What one run left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    /// The exit code.
    pub(crate) exit: Exit,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
    /// What was asked and replied, as a play.
    pub(crate) play: String,
}

impl World {
    /// An empty folder on a November morning; a person at a terminal of 80 columns, results going into a file.
    pub(crate) fn new() -> Self {
        let size = Some(Size { rows: 24, columns: 80 });
        Self {
            // A path of the same length everywhere, so that messages which name it break their lines at the same places.
            home: tempfile::tempdir_in("/tmp").expect("there is room for a folder"),
            now: moment("2026-11-22T09:00:00Z"),
            ids: Rc::new(Cell::new(0)),
            environment: BTreeMap::from([("NO_COLOR".to_owned(), "1".to_owned())]),
            terminal: Streams { input: true, output: false, error: true, size },
        }
    }

    /// The same with a journal of a small questionnaire.
    pub(crate) fn with_journal() -> Self {
        let world = Self::new();
        world.write("garden.toml", GARDEN);
        let init = world.run(&["init", "--organisation", "Garden Alliance", "--questionnaire", "garden.toml"]);
        assert_eq!(init.exit, Exit::Done, "{}", init.err);
        world
    }

    /// The same at another time.
    pub(crate) fn at(&mut self, now: &str) -> &mut Self {
        self.now = moment(now);
        self
    }

    /// The same with a variable of the environment.
    pub(crate) fn set(&mut self, name: &str, value: &str) -> &mut Self {
        self.environment.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The same without a variable of the environment.
    pub(crate) fn unset(&mut self, name: &str) -> &mut Self {
        self.environment.remove(name);
        self
    }

    /// The same with results going to the terminal.
    pub(crate) fn on_screen(&mut self) -> &mut Self {
        self.terminal.output = true;
        self
    }

    /// The same without a terminal.
    pub(crate) fn without_terminal(&mut self) -> &mut Self {
        self.terminal = Streams { input: false, output: false, error: false, size: None };
        self
    }

    /// The folder.
    pub(crate) fn folder(&self) -> &Path {
        self.home.path()
    }

    /// Writes a file in the folder.
    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder().join(name), text).expect("the folder can be written to");
    }

    /// What a file in the folder holds.
    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The one file in a folder of the folder.
    pub(crate) fn only(&self, name: &str) -> PathBuf {
        let files = self.names(name);
        assert_eq!(files.len(), 1, "{name}: {files:?}");
        self.folder().join(name).join(&files[0])
    }

    /// Names in a folder of the folder, sorted; none if there is no such folder.
    pub(crate) fn names(&self, name: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.folder().join(name)) else { return Vec::new() };
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("it can be listed").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// Runs a command line; asked, a person says nothing more.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.play(arguments, "")
    }

    /// Runs a command line that must succeed, and gives its standard output.
    pub(crate) fn out(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.exit, Exit::Done, "{arguments:?}: {}", ran.err);
        ran.out
    }

    /// Runs a command line with a script of replies; see [`replies`].
    pub(crate) fn play(&self, arguments: &[&str], script: &str) -> Ran {
        let (out, err) = (Kept::default(), Kept::default());
        let transcript = Rc::new(RefCell::new(String::new()));
        let scripted = Scripted::new(replies(script), Rc::clone(&transcript));
        let mut app = self.app(&out, &err, Shared(Rc::new(RefCell::new(scripted))));
        let arguments = std::iter::once("coready").chain(arguments.iter().copied()).map(OsString::from);
        let exit = coready::run(arguments, &mut app);
        drop(app);
        let play = transcript.borrow().clone();
        Ran { exit, out: self.nameless(&out.text()), err: self.nameless(&err.text()), play: self.nameless(&play) }
    }

    fn app(&self, out: &Kept, err: &Kept, script: Shared) -> App {
        let now = Now { moment: self.now, date: self.now.date() };
        let (ids, environment) = (Rc::clone(&self.ids), self.environment.clone());
        App {
            clock: Box::new(move || now),
            ids: Box::new(move || {
                ids.set(ids.get() + 1);
                format!("00000000-0000-4000-8000-{:012}", ids.get())
            }),
            folder: self.folder().to_owned(),
            environment: Box::new(move |name| environment.get(name).cloned()),
            terminal: self.terminal,
            out: Box::new(out.clone()),
            err: Box::new(err.clone()),
            signals: coready::prompt::Signals::default(),
            prompts: Box::new(move |_| Box::new(script.clone()) as Box<dyn Prompt>),
            catalogue: Rc::new(Catalogue::english()),
            options: Options::default(),
        }
    }

    /// The text without the name of the folder, which is another one each time.
    fn nameless(&self, text: &str) -> String {
        text.replace(&self.folder().display().to_string(), "[FOLDER]")
    }
}

/// A stream that is kept after the program is gone.
#[derive(Clone, Default)]
struct Kept(Rc<RefCell<Vec<u8>>>);

impl Kept {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).expect("what is printed is UTF-8")
    }
}

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn moment(text: &str) -> Moment {
    text.parse().expect("the moment is well formed")
}

/// A questionnaire small enough that a whole walk fits a page: three stages, three tasks of two items, two paths.
pub(crate) const GARDEN: &str = include_str!("garden.toml");
