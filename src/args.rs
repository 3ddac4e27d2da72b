//! The command line: what can stand on it as data, and what is done with it. The only room that knows clap; it
//! imports nothing of ours.

mod questionnaires;
mod data;
mod line;

pub use data::*;
pub use line::{Said, Words, command_names, completions, language, manual, parse};
pub use questionnaires::*;
