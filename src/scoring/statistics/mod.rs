//! Numbers an evaluator will be asked to defend: plain functions over numbers first, then the list for one task.
//! Each says its source; the tests hold them equal to what R's psych, multilevel and stats give.

mod sums;
mod student;
mod inference;
mod agreement;
mod members;
mod factor;
mod reliability;
mod task;
mod words;

pub use agreement::{average_deviation, is_apart, within_group, within_group_items};
pub use inference::{Interval, Paired, holm, interval, paired};
pub use members::{Variances, variances};
pub use reliability::{Covariances, Omega};
pub use student::{both_tails, quantile};
pub(super) use task::of_column;
pub use task::of_task;
pub use words::{formula, source, why_undefined};
