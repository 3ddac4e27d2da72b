//! Every test of the program in one binary: a module for each feature, one harness.

mod content;
mod documents;
mod harness;
mod interview;
mod journal;
mod prompt;
mod report;
mod scoring;
