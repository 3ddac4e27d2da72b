//! Asking a person: at a terminal, as numbered lines, or from a script. Each draws the same
//! screens; what is asked, and what follows from a reply, is not known here.

mod asking;
mod dialogue;
mod lines;
mod page;
mod scripted;
mod signals;
mod terminal;

pub use asking::{Prompt, Stopped};
pub use dialogue::{Dialogue, Said};
pub use lines::Lines;
pub use scripted::Scripted;
pub use signals::{Keyboard, Pipe, Signals};
pub use terminal::{Size, Terminal};
