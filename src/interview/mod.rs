//! Which prompt comes next: a value without input or output. It is asked for a screen, given a
//! reply, and says what to write into the draft; back, skip, comment, review and done are all here.

mod carry;
mod entry;
mod flow;
mod review;
mod screen;
mod state;
mod step;
mod words;

pub use carry::carried;
pub use entry::{Entry, Fact};
pub use flow::{Outcome, Reply};
pub use screen::{Action, Ask, Line, Paragraph, Row, Screen};
pub use state::Interview;
pub use step::{Plan, Step};
pub use words::minutes;
