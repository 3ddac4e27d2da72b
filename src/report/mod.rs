//! One computed report, a page of words made from it, and a file for each way of showing it.
//! Computing and wording come first; the renderers (`table`, `markdown`, `json`) decide nothing.

mod apart;
pub mod codebook;
mod computed;
mod csv;
mod headline;
pub mod html;
pub mod json;
pub mod markdown;
mod movement;
mod next;
mod overview;
pub mod page;
pub mod paper;
pub mod paper_markdown;
mod progress;
pub mod progress_file;
mod questionnaire;
mod raw;
pub mod result;
mod rules;
mod show;
pub mod table;
mod voices;

pub use computed::{Mark, Report, TaskLine};
pub use movement::progress;
pub use next::next;
pub use overview::overview;
pub use progress::{Absence, Change, Movement, Progress, Shift, TaskChange};
pub use questionnaire::{practices, questionnaire};
pub use raw::{RAW, RawFile, raw, raw_table};
pub use show::show;
pub use voices::{Remark, Voices};
