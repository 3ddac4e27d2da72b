//! Being asked to stop: Ctrl-C, a request to end, a closed window. A signal only raises a flag; whoever
//! is asking at that moment notices it and stops in good order.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};

/// Whether the program was asked to stop.
#[derive(Clone, Debug, Default)]
pub struct Signals {
    stop: Arc<AtomicBool>,
}

impl Signals {
    /// From now on a signal to end raises the flag rather than ending the program at once.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn watch() -> io::Result<Self> {
        let signals = Self::default();
        signal_hook::flag::register(SIGINT, Arc::clone(&signals.stop))?;
        signal_hook::flag::register(SIGTERM, Arc::clone(&signals.stop))?;
        #[cfg(unix)]
        signal_hook::flag::register(signal_hook::consts::SIGHUP, Arc::clone(&signals.stop))?;
        Ok(signals)
    }

    /// Whether the program was asked to stop.
    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// Standard input that gives up when the program is asked to stop, rather than waiting for a line that may never come.
#[derive(Clone, Debug)]
pub struct Keyboard {
    signals: Signals,
}

impl Keyboard {
    /// Standard input, watched by these signals.
    pub fn new(signals: Signals) -> Self {
        Self { signals }
    }
}

impl Read for Keyboard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        patiently(&mut io::stdin(), &self.signals, buffer)
    }
}

/// A named pipe, or whatever else has to be waited for, that gives up in the same way.
#[derive(Debug)]
pub struct Pipe {
    file: File,
    signals: Signals,
}

impl Pipe {
    /// Opens it without waiting for somebody who writes to it.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn open(path: &Path, signals: Signals) -> io::Result<Self> {
        let mut options = File::options();
        options.read(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::custom_flags(
            &mut options,
            rustix::fs::OFlags::NONBLOCK.bits().cast_signed(),
        );
        Ok(Self { file: options.open(path)?, signals })
    }
}

impl Read for Pipe {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        patiently(&mut self.file, &self.signals, buffer)
    }
}

/// Reads from a stream once there is something, unless the program is asked to stop before.
#[cfg(unix)]
fn patiently(stream: &mut impl std::os::fd::AsFd, signals: &Signals, buffer: &mut [u8]) -> io::Result<usize> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    // A signal may come just before the wait begins, so the wait is cut into slices that no one notices.
    let slice = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };
    loop {
        if signals.stopped() {
            return Err(io::Error::other("asked to stop"));
        }
        let mut waited = [PollFd::new(stream, PollFlags::IN)];
        match poll(&mut waited, Some(&slice)) {
            Ok(0) | Err(Errno::INTR) => {}
            Ok(_) => match rustix::io::read(&mut *stream, &mut *buffer) {
                Err(Errno::AGAIN) => {}
                read => return read.map_err(io::Error::from),
            },
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(not(unix))]
fn patiently(stream: &mut impl Read, _: &Signals, buffer: &mut [u8]) -> io::Result<usize> {
    stream.read(buffer)
}
