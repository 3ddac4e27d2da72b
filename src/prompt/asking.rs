//! The one thing every way of asking can do, and why it may stop.

use std::io;

use crate::interview::{Ask, Reply};

/// A way of asking a person.
pub trait Prompt {
    /// Tells something that needs no reply.
    ///
    /// # Errors
    /// When nothing more can be shown.
    fn tell(&mut self, text: &str) -> Result<(), Stopped>;

    /// Asks, and asks again until the reply is one that the question allows.
    ///
    /// # Errors
    /// When no reply will come.
    fn ask(&mut self, ask: &Ask) -> Result<Reply, Stopped>;
}

/// Why no reply will come.
#[derive(Debug)]
pub enum Stopped {
    /// The person pressed Ctrl-C, or the system asked the program to end.
    Interrupted,
    /// The input ended.
    Ended,
    /// The terminal failed.
    Broken(io::Error),
}
