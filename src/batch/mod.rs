//! Many rows at once: tables of responses are scored row by row, or group by group, with the plan of a questionnaire. One
//! pass over the bytes, on all cores, in bounded memory; the order of rows is kept and the number of threads changes nothing.
//! [`sql`] writes the same scoring for engines that hold the responses already.

mod cells;
mod scores;
mod stages;
mod fours;
mod layout;
mod rows;
mod texts;
#[cfg(feature = "parquet")]
mod bits;
#[cfg(feature = "parquet")]
mod hybrid;
#[cfg(feature = "parquet")]
mod places;
#[cfg(feature = "parquet")]
mod values;
#[cfg(feature = "parquet")]
mod column;
#[cfg(feature = "parquet")]
mod pages;
#[cfg(feature = "parquet")]
mod ahead;
#[cfg(feature = "parquet")]
mod source;
#[cfg(feature = "parquet")]
mod target;
#[cfg(feature = "parquet")]
mod parquet;
#[cfg(not(feature = "parquet"))]
#[path = "no_parquet.rs"]
mod parquet;
mod input;
mod feed;
mod written;
mod shards;
mod task_coding;
mod groups;
mod grouping;
mod withheld;
mod across;
mod work;
mod job;
mod run;
pub mod sql;

pub use feed::Kind;
pub use input::Opener;
pub use job::{Input, Job, Summary, World};
pub use run::{kind_of, score};
