//! The program at a terminal of its own (a pseudo-terminal), with what stands on the screen and what has scrolled off it.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long the program may take for anything.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(5);
const PROGRAM: &str = env!("CARGO_BIN_EXE_coready");

/// The key that leads one row down.
pub(crate) const DOWN: &str = "\u{1b}[B";
/// The key that goes back.
pub(crate) const ESC: &str = "\u{1b}";
/// The key that chooses.
pub(crate) const ENTER: &str = "\r";

/// The program at a terminal.
pub(crate) struct Screen {
    bytes: Arc<Mutex<Vec<u8>>>,
    heard: usize,
    size: (u16, u16),
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    reader: JoinHandle<()>,
}

/// How a run ended.
pub(crate) struct Ended {
    /// The exit code.
    pub(crate) code: u32,
    /// Whether the cursor was left hidden.
    pub(crate) cursor_is_hidden: bool,
    /// Everything that was shown, from the first line on.
    pub(crate) history: String,
    /// The same as it was written, with what moves the cursor and clears lines.
    pub(crate) written: String,
}

impl Screen {
    /// Starts the program at a terminal of so many rows and columns.
    pub(crate) fn start(folder: &Path, arguments: &[&str], size: (u16, u16), variables: &[&str]) -> Self {
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(arguments);
        Self::begin(command, folder, size, variables)
    }

    /// Starts the program at a terminal which is not its standard input: that is a file of the folder, maybe a pipe.
    pub(crate) fn start_reading(folder: &Path, input: &str, arguments: &[&str], size: (u16, u16)) -> Self {
        let mut command = CommandBuilder::new("/bin/sh");
        command.args(["-c", "input=$1; shift; exec \"$0\" \"$@\" <\"$input\"", PROGRAM, input]);
        command.args(arguments);
        Self::begin(command, folder, size, &[])
    }

    fn begin(mut command: CommandBuilder, folder: &Path, (rows, columns): (u16, u16), variables: &[&str]) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("there are terminals");
        command.cwd(folder);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for variable in variables {
            let (name, value) = variable.split_once('=').expect("a variable has a value");
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let reader = reader(pair.master.try_clone_reader().expect("it can be read"), Arc::clone(&bytes));
        let keyboard = pair.master.take_writer().expect("it can be typed at");
        Self { bytes, heard: 0, size: (rows, columns), child, master: pair.master, keyboard, reader }
    }

    /// Waits until the program, since the last key, has shown a text, however it was broken into lines, and reads keys.
    pub(crate) fn wait_for(&mut self, text: &str) -> &mut Self {
        self.wait(text, |screen| flat(&screen.since()).contains(text) && screen.is_raw())
    }

    /// Waits until the program, since the last line typed, has shown a text, and reads whole lines.
    pub(crate) fn wait_for_line(&mut self, text: &str) -> &mut Self {
        self.wait(text, |screen| flat(&screen.since()).contains(text) && !screen.is_raw())
    }

    /// Types keys. What is waited for next must be shown after them.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        self.heard = self.bytes.lock().expect("the reader lives").len();
        self.keyboard.write_all(keys.as_bytes()).and_then(|()| self.keyboard.flush()).expect("it can be typed at");
        self
    }

    /// Goes so many rows down, one key after the other, and chooses.
    pub(crate) fn choose(&mut self, down: usize) -> &mut Self {
        for _ in 0..down {
            self.press(DOWN);
            self.wait("a row further down", |screen| !screen.since().trim().is_empty() && screen.is_raw());
            self.settle();
        }
        self.press(ENTER)
    }

    /// What stands on the screen now.
    pub(crate) fn shown(&self) -> String {
        let mut parser = self.parser(0);
        parser.process(&self.bytes.lock().expect("the reader lives"));
        parser.screen().contents()
    }

    /// Sends the program a signal, such as `TERM`.
    pub(crate) fn signal(&mut self, name: &str) -> &mut Self {
        let id = self.child.process_id().expect("it runs").to_string();
        let sent = std::process::Command::new("sh").args(["-c", &format!("kill -{name} {id}")]).status();
        assert!(sent.expect("there is a shell").success());
        self
    }

    /// Waits for the end.
    pub(crate) fn end(mut self) -> Ended {
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("it can be waited for") {
                break status;
            }
            if begun.elapsed() > PATIENCE {
                // A program that hangs must not outlive the test.
                let _ = self.child.kill();
                panic!("it does not end; it shows:\n{}", self.shown());
            }
            sleep(GLANCE);
        };
        let mut parser = self.parser(10_000);
        // The keyboard takes its leave with a new line, which the terminal may echo: all is read before it goes.
        self.reader.join().expect("the reader ends with the program");
        drop((self.master, self.keyboard));
        let bytes = self.bytes.lock().expect("the reader is done");
        parser.process(&bytes);
        let (history, written) = (history(&mut parser), String::from_utf8_lossy(&bytes).into_owned());
        Ended { code: status.exit_code(), cursor_is_hidden: parser.screen().hide_cursor(), history, written }
    }

    fn wait(&mut self, what: &str, mut done: impl FnMut(&Self) -> bool) -> &mut Self {
        let begun = Instant::now();
        while !done(self) {
            if begun.elapsed() > PATIENCE {
                // A program that hangs must not outlive the test.
                let _ = self.child.kill();
                panic!("waited for `{what}` in vain; the screen shows:\n{}", self.shown());
            }
            sleep(GLANCE);
        }
        self
    }

    /// Waits until nothing more is drawn for a moment: a list that is drawn anew must not be taken for the next one.
    fn settle(&mut self) {
        let mut drawn = 0;
        self.wait("a pause", |screen| {
            let before = std::mem::replace(&mut drawn, screen.bytes.lock().expect("the reader lives").len());
            sleep(GLANCE * 4);
            before == drawn && screen.is_raw()
        });
    }

    /// Whether keys reach the program one by one, unechoed.
    fn is_raw(&self) -> bool {
        let settings = self.master.get_termios().expect("it is a terminal");
        !format!("{:?}", settings.local_flags).contains("ICANON")
    }

    /// What was shown since the last key, on a page long enough for all of it.
    fn since(&self) -> String {
        let mut page = vt100::Parser::new(tall(1000), tall(self.size.1), 0);
        page.process(&self.bytes.lock().expect("the reader lives")[self.heard..]);
        page.screen().contents()
    }

    fn parser(&self, scrollback: usize) -> vt100::Parser {
        vt100::Parser::new(tall(self.size.0), tall(self.size.1), scrollback)
    }
}

fn tall(lines: u16) -> NonZeroU16 {
    NonZeroU16::new(lines).expect("a terminal has lines")
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn reader(mut from: Box<dyn Read + Send>, into: Arc<Mutex<Vec<u8>>>) -> JoinHandle<()> {
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        // The terminal reports an error once the program at it has ended.
        while let Ok(read @ 1..) = from.read(&mut buffer) {
            into.lock().expect("the test lives").extend_from_slice(&buffer[..read]);
        }
    })
}

/// Every line shown, those that have scrolled off first.
fn history(parser: &mut vt100::Parser) -> String {
    let screen = parser.screen_mut();
    let columns = screen.size().1.get();
    let mut lines = Vec::new();
    for back in (1..=screen.scrollback_len()).rev() {
        screen.set_scrollback(back);
        lines.push(screen.rows(0, columns).next().unwrap_or_default());
    }
    screen.set_scrollback(0);
    lines.extend(screen.rows(0, columns));
    lines.join("\n").trim_end().to_owned()
}
