//! Being asked to stop: Ctrl-C, a request to end, a closed window. A signal only raises a flag; whoever
//! is asking at that moment notices it and stops in good order.

use std::io::{self, Read};
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

#[cfg(unix)]
impl Read for Keyboard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};
        // A signal may come just before the wait begins, so the wait is cut into slices that no one notices.
        let slice = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };
        let stdin = io::stdin();
        loop {
            if self.signals.stopped() {
                return Err(io::Error::other("asked to stop"));
            }
            let mut waited = [PollFd::new(&stdin, PollFlags::IN)];
            match poll(&mut waited, Some(&slice)) {
                Ok(0) | Err(rustix::io::Errno::INTR) => {}
                Ok(_) => return rustix::io::read(&stdin, buffer).map_err(io::Error::from),
                Err(error) => return Err(error.into()),
            }
        }
    }
}

#[cfg(not(unix))]
impl Read for Keyboard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        io::stdin().read(buffer)
    }
}
