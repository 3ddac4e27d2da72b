//! Plain data: what the other rooms speak about. No behaviour beyond looking things up,
//! no files, no words of its own.

pub mod checkpoint;
pub mod questionnaire;
pub mod response;
pub mod score;
pub mod statistic;
