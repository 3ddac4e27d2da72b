//! Plain data: what the other rooms speak about. No behaviour beyond looking things up,
//! no files, no words of its own.

pub mod assessment;
pub mod beside;
pub mod change;
pub mod checkpoint;
pub mod many;
pub mod measure;
pub mod plan;
pub mod questionnaire;
pub mod reflection;
pub mod response;
pub mod score;
pub mod statistic;
